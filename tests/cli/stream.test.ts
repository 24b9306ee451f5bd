import { once } from 'node:events'
import { PassThrough, Readable } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runStream } from '../../src/cli/stream.js'
import { linesOf } from '../../src/input/lines.js'
import { run } from './harness.js'

const TEXT = '« Nous avons perdu deux ans, mais la digue tiendra », a déclaré lundi Paul Durand, le maire de la ville.'
const documentsOf = (stdout: string) =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
const OPTIONS = { names: 'rules' as const, jobs: 1, textField: 'text', idField: 'id' }
const line = (request: unknown) => `${JSON.stringify(request)}\n`

describe('quotes stream', () => {
  it('gives a result a line, in order', async () => {
    const stdin = ['x', 7, 'y'].map((id) => line({ id, text: TEXT })).join('')
    const { code, stdout, stderr } = await run(['stream'], { stdin })
    expect([code, stderr]).toEqual([0, ''])
    const documents = documentsOf(stdout)
    expect(documents.map(({ source }) => source)).toEqual(['x', '7', 'y'])
    expect(documents[2].quotes[0].speaker.name).toBe('Paul Durand')
    expect(documents[0]).not.toHaveProperty('error')
  })

  it('takes a last line without line feed, a byte order mark, CRLF and blank lines', async () => {
    const stdin = `\uFEFF${line({ id: 1, text: TEXT })}\n  \r\n${JSON.stringify({ id: 2, text: '' })}\r\n${JSON.stringify({ id: 3, text: '' })}`
    const { code, stdout } = await run(['stream'], { stdin })
    expect(code).toBe(0)
    expect(documentsOf(stdout).map(({ source }) => source)).toEqual(['1', '2', '3'])
  })

  it('takes the language of a line, else that of the option', async () => {
    const stdin =
      line({ id: 1, text: 'a', lang: 'de' }) + line({ id: 2, text: 'a' }) + line({ id: 3, text: 'a', lang: null })
    const { stdout } = await run(['stream', '--lang', 'fr'], { stdin })
    expect(documentsOf(stdout).map(({ language }) => language.code)).toEqual(['de', 'fr', 'fr'])
  })

  it('keeps the order with several threads, whatever each line takes', async () => {
    const stdin = Array.from({ length: 40 }, (_, id) => line({ id, text: TEXT.repeat(id % 5 === 0 ? 60 : 1) })).join('')
    const one = await run(['stream'], { stdin: `${stdin}bad\n` })
    expect(await run(['stream', '--jobs', '3'], { stdin: `${stdin}bad\n` })).toEqual(one)
    expect(documentsOf(one.stdout).map(({ source }) => source)).toEqual([...Array(40).keys(), '-'].map(String))
  })

  it('answers a line before the next one comes, with several threads too', async () => {
    for (const jobs of ['1', '2']) {
      const stdin = new PassThrough()
      const stdout = new PassThrough()
      const done = runStream(
        { ...OPTIONS, jobs: Number(jobs), claims: true },
        { stdin, stdout, stderr: new PassThrough(), env: {} },
      )
      for (const id of ['first', 'second']) {
        stdin.write(line({ id, text: TEXT }))
        const [answer] = await once(stdout, 'data')
        expect(documentsOf(String(answer))[0].source).toBe(id)
      }
      stdin.end()
      expect(await done).toBe(0)
    }
  })

  it('takes other fields, and only those that the line itself has', async () => {
    const stdin = line({ url: 'u', body: TEXT, id: 1, text: 2 }) + line({ toString: 'x', url: 'v' })
    const { stdout } = await run(['stream', '--text-field', 'body', '--id-field', 'url'], { stdin })
    const [first, second] = documentsOf(stdout)
    expect([first.source, first.quotes.length]).toEqual(['u', 1])
    expect([second.source, second.error]).toEqual(['v', 'line 2: "body" must be a string'])
    const inherited = await run(['stream', '--text-field', 'toString'], { stdin: line({ id: 1 }) })
    expect(documentsOf(inherited.stdout)[0].error).toBe('line 1: "toString" must be a string')
  })

  it('tells what is wrong with a list of people before it reads a line', async () => {
    const { code, stdout, stderr } = await run(['stream', '--people', 'no-such-list.csv'], { stdin: line({ id: 1 }) })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('no-such-list.csv: no such file')
  })

  it('filters as extract does', async () => {
    const { stdout } = await run(['stream', '--include-text', '--speaker', 'nobody'], {
      stdin: line({ id: 1, text: TEXT }),
    })
    expect(documentsOf(stdout)[0]).toMatchObject({ text: TEXT, quotes: [], speakers: [] })
  })

  it.each([
    ['not JSON', 'not valid JSON', '-'],
    ['[1]', 'not a JSON object', '-'],
    ['null', 'not a JSON object', '-'],
    ['{"text":"a"}', '"id" must be a string or a number', '-'],
    ['{"id":5}', '"text" must be a string', '5'],
    ['{"id":"a","text":3}', '"text" must be a string', 'a'],
    ['{"id":"a","text":"b","lang":1}', '"lang" must be a string', 'a'],
    ['{"id":"a","text":"b","lang":"klingon"}', '"lang" must be a code of two letters', 'a'],
    [Buffer.from([0x7b, 0xff, 0x7d]), 'not valid UTF-8', '-'],
  ])('answers the bad line %s with an error, and goes on', async (bad, error, source) => {
    const stdin = Buffer.concat([Buffer.from(bad), Buffer.from('\n'), Buffer.from(line({ id: 'next', text: TEXT }))])
    const { code, stdout } = await run(['stream'], { stdin })
    expect(code).toBe(1)
    const [failed, next] = documentsOf(stdout)
    expect(failed).toMatchObject({
      source,
      error: `line 1: ${error}`,
      quotes: [],
      claims: [],
      speakers: [],
      warnings: [],
    })
    expect(next.source).toBe('next')
    expect(next.quotes).toHaveLength(1)
  })

  it('answers a line that is too long with an error, and goes on', async () => {
    const stdin = Readable.from([Buffer.from(line({ id: 1, text: 'x'.repeat(500) }) + line({ id: 2, text: 'y' }))])
    const stdout = new PassThrough()
    const code = await runStream(
      { ...OPTIONS, claims: true },
      { stdin, stdout, stderr: new PassThrough(), env: {} },
      200,
    )
    const documents = documentsOf(String(stdout.read()))
    expect(code).toBe(1)
    expect(documents.map(({ source, error }) => [source, error])).toEqual([
      ['-', 'line 1: longer than this command reads'],
      ['2', undefined],
    ])
  })

  it.each([
    [1, 20],
    [2, 60],
  ])('reads no faster than its results are taken, with %d threads', async (jobs, most) => {
    let given = 0
    const stdin = new Readable({
      highWaterMark: 1,
      read() {
        given += 1
        this.push(given > 500 ? null : line({ id: given, text: TEXT }))
      },
    })
    const stdout = new PassThrough({ highWaterMark: 1 })
    const done = runStream({ ...OPTIONS, jobs, claims: false }, { stdin, stdout, stderr: new PassThrough(), env: {} })
    await once(stdout, 'readable')
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
    expect(given).toBeLessThan(most)
    stdout.resume()
    expect(await done).toBe(0)
    expect(given).toBe(501)
  })
})

describe('linesOf', () => {
  it('joins what chunks have cut', async () => {
    const [first, second] = Buffer.from('é')
    const chunks = ['a', [first!], [second!], '\nb', '\n', '\n', 'c'].map((part) => Buffer.from(part as string))
    const lines = []
    for await (const { number, bytes } of linesOf(Readable.from(chunks), 100)) lines.push([number, String(bytes)])
    expect(lines).toEqual([
      [1, 'aé'],
      [2, 'b'],
      [3, ''],
      [4, 'c'],
    ])
  })
})

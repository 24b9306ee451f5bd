/** Input that is made to write where it must not, to fill the memory, or to change what objects are. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { run } from '../cli/harness.js'

const BIN = fileURLToPath(new URL('../../bin/quotes.js', import.meta.url))
const TEXT = '« Nous avons perdu deux ans », a déclaré lundi Paul Durand, le maire de la ville.'
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-hostile-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

/** All files below a folder. */
function filesIn(root: string): string[] {
  const entries = readdirSync(root, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => relative(root, join(entry.parentPath, entry.name)))
}

describe('ids and names that lead elsewhere', () => {
  const IDS = [
    '../evil',
    '../../../../evil',
    '/evil',
    'a/../../../evil',
    '..\\..\\evil',
    'C:\\evil',
    '.',
    '..',
    '',
    '.quotes/journal',
    'summary.json',
    'a\0b',
    'a\nb',
    'x'.repeat(5000),
    '%2e%2e%2fevil',
    '__proto__',
  ]

  it('write nothing outside the folder of results, and lose nothing', async () => {
    const [articles, out] = [join(folder, 'articles'), join(folder, 'out')]
    mkdirSync(articles)
    writeFileSync(join(articles, 'a.jsonl'), IDS.map((id) => `${JSON.stringify({ id, text: TEXT })}\n`).join(''))
    const { code } = await run(['batch', articles, '--out', out, '--quiet'])
    expect(code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['articles', 'out'])
    expect(readdirSync(articles)).toEqual(['a.jsonl'])
    const results = filesIn(out).filter((name) => !name.startsWith('.quotes') && !/^(?:summary|failures)\./.test(name))
    const sources = results.map((name) => JSON.parse(readFileSync(join(out, name), 'utf8')).source)
    expect(sources.sort()).toEqual([...IDS].sort())
    expect(JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')).documents).toBe(IDS.length)
  })

  it('write nothing there for paths that climb', async () => {
    const [deep, out] = [join(folder, 'one/two'), join(folder, 'out')]
    mkdirSync(deep, { recursive: true })
    writeFileSync(join(folder, 'a.txt'), TEXT)
    const climbing = `${relative(resolve('.'), deep)}/../../a.txt`
    expect((await run(['batch', climbing, '--out', out, '--quiet'])).code).toBe(0)
    expect(readdirSync(folder).sort()).toEqual(['a.txt', 'one', 'out'])
    expect(filesIn(out).filter((name) => name.endsWith('a.txt.json'))).toHaveLength(1)
  })
})

describe('gzip bombs', () => {
  /** A gigabyte of blanks in a megabyte: a gzip file may have as many members as it likes. */
  const BOMB = Buffer.concat(Array(64).fill(gzipSync(Buffer.alloc(16_000_000, ' '))))
  const MOST = 700_000_000
  const WATCH = 'data:text/javascript,process.on("exit",()=>console.error("rss="+process.resourceUsage().maxRSS))'

  /** Runs the command as a process; what it says, and the most memory that it took, in bytes. */
  function quotes(...args: string[]) {
    const { status, stderr } = spawnSync(process.execPath, ['--import', WATCH, BIN, ...args], {
      cwd: folder,
      encoding: 'utf8',
    })
    return { status, stderr, memory: 1024 * Number(/rss=(?<size>\d+)/.exec(stderr)?.groups?.size) }
  }

  it('are refused by a batch, which goes on', () => {
    writeFileSync(join(folder, 'bomb.txt.gz'), BOMB)
    writeFileSync(join(folder, 'bomb.jsonl.gz'), BOMB)
    writeFileSync(join(folder, 'good.txt.gz'), gzipSync(TEXT))
    const { status, memory } = quotes('batch', '.', '--out', 'out', '--jobs', '1', '--quiet')
    expect(status).toBe(1)
    expect(memory).toBeLessThan(MOST)
    const failures = readFileSync(join(folder, 'out/failures.jsonl'), 'utf8').trimEnd().split('\n')
    expect(failures.map((line) => JSON.parse(line).source.replace(/:1$/, '')).sort()).toEqual([
      'bomb.jsonl.gz',
      'bomb.txt.gz',
    ])
    expect(existsSync(join(folder, 'out/good.txt.gz.json'))).toBe(true)
  })

  it.each(['extract', 'stats'])('are refused by %s', (command) => {
    writeFileSync(join(folder, 'bomb.jsonl.gz'), BOMB)
    const { status, stderr, memory } = quotes(command, 'bomb.jsonl.gz')
    expect(status).toBe(1)
    expect(stderr).toContain('quotes: bomb.jsonl.gz: ')
    expect(memory).toBeLessThan(MOST)
  })
})

describe('keys that are members of every object', () => {
  const MEMBERS = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf']
  const POISON = '"__proto__":{"polluted":1,"text":"x","lang":"fr"},"constructor":{"prototype":{"polluted":1}}'
  const isClean = () => expect('polluted' in {}).toBe(false)
  const documentsOf = (stdout: string) =>
    stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))

  it('change nothing in a stream', async () => {
    const stdin = `{"id":"a","text":${JSON.stringify(TEXT)},${POISON}}\n{"id":"b",${POISON}}\n{${POISON}}\n`
    const { code, stdout } = await run(['stream'], { stdin })
    expect(code).toBe(1)
    const [good, ...bad] = documentsOf(stdout)
    expect(good).toMatchObject({ source: 'a', quotes: [{ text: 'Nous avons perdu deux ans' }] })
    expect(bad.map(({ error }) => error)).toEqual([expect.stringContaining('"text"'), expect.stringContaining('"id"')])
    isClean()
  })

  it('are ids, texts and languages like any other', async () => {
    const stdin = MEMBERS.map((member) => `${JSON.stringify({ id: member, text: TEXT, lang: member })}\n`).join('')
    const documents = documentsOf((await run(['stream'], { stdin })).stdout)
    expect(documents.map(({ source }) => source)).toEqual(MEMBERS)
    expect(documents.every(({ error }) => error.includes('"lang"'))).toBe(true)
  })

  it.each(MEMBERS)('are no fields where there is none: %s', async (member) => {
    const stdin = `${JSON.stringify({ id: 'a', text: TEXT })}\n`
    const { code, stdout } = await run(['stream', '--text-field', member], { stdin })
    expect(code).toBe(1)
    expect(documentsOf(stdout)[0].error).toContain('must be a string')
    isClean()
  })

  it('are names and sources like any other in a batch and its counts', async () => {
    const articles = join(folder, 'a.jsonl')
    const text = '“We stay,” said Constructor Prototype, the mayor of the town, on Monday in the hall.'
    writeFileSync(articles, MEMBERS.map((id) => `{"id":"${id}","text":${JSON.stringify(text)},${POISON}}\n`).join(''))
    const out = join(folder, 'out')
    expect((await run(['batch', articles, '--out', out, '--quiet'])).code).toBe(0)
    const statistics = JSON.parse((await run(['stats', out])).stdout)
    expect(statistics).toMatchObject({ articles: MEMBERS.length, total: { direct: MEMBERS.length } })
    isClean()
  })
})

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeModel } from '../../src/attribution/model.js'
import { modelFor } from '../../src/attribution/models.js'
import { loadPack } from '../../src/languages/index.js'
import { run } from './harness.js'

const TEXT = '« Le pont tiendra », a déclaré Luc Aubry. Ilse Marchand a affirmé que la digue est solide.'
const at = (words: string) => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length]
const ROW = {
  id: 'a1',
  lang: 'fr',
  text: TEXT,
  attributions: [
    {
      type: 'direct',
      content: [at('Le pont tiendra')],
      cue: [at('a déclaré')],
      source: [at('Luc Aubry')],
      speaker: 'Luc Aubry',
    },
    {
      type: 'indirect',
      content: [at('la digue est solide')],
      cue: [at('a affirmé')],
      source: [at('Luc Aubry')],
      speaker: 'Luc Aubry',
    },
  ],
}

let folder = ''
const path = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-eval-'))
  const line = `${JSON.stringify(ROW)}\n`
  writeFileSync(path('gold.jsonl'), line)
  writeFileSync(path('gold.jsonl.gz'), gzipSync(line))
  writeFileSync(path('bad.jsonl'), `${line}{"text": 1}\n`)
  writeFileSync(path('none.jsonl'), '\n')
  mkdirSync(path('brat/more'), { recursive: true })
  writeFileSync(path('brat/more/a.txt'), TEXT)
  writeFileSync(path('brat/more/a.ann'), 'T1\tQuote 2 17\tLe pont tiendra\n')
  mkdirSync(path('batch'))
  writeFileSync(path('batch/a.txt'), TEXT)
  writeFileSync(path('batch/a.txt.ann'), 'T1\tQuote 2 17\tLe pont tiendra\n')
  mkdirSync(path('wrong'))
  writeFileSync(path('wrong/a.txt'), TEXT)
  writeFileSync(path('wrong/a.ann'), 'T1\tQuote 2 900\tLe pont tiendra\n')
  mkdirSync(path('alone'))
  writeFileSync(path('alone/a.ann'), 'T1\tQuote 2 17\tLe pont tiendra\n')
  mkdirSync(path('empty'))
  writeFileSync(path('fr.model'), writeModel(modelFor(await loadPack('fr', 'French'))!))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('quotes eval', () => {
  it('prints figures and errors', async () => {
    const { code, stdout } = await run(['eval', path('gold.jsonl'), '--errors', '2'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^1 article\n/)
    expect(stdout).toMatch(/^quotes +100\.0 +100\.0 +100\.0 +100\.0 +1 +1 +1$/m)
    expect(stdout).toMatch(/^claims +100\.0 +100\.0 +100\.0 +100\.0 +1 +1 +1$/m)
    expect(stdout).toContain('wrong speaker of claims (1)')
    expect(stdout).toContain('gold “Luc Aubry”, found “Ilse Marchand”')
    expect(
      Math.max(
        ...stdout
          .split('wrong speaker')[0]!
          .split('\n')
          .map(({ length }) => length),
      ),
    ).toBeLessThanOrEqual(80)
  })

  it('gives JSON, with the errors that are asked for', async () => {
    const { stdout } = await run(['eval', path('gold.jsonl.gz'), '--json', '--errors', '1'])
    const { documents, quotes, claims, violations, errors } = JSON.parse(stdout)
    expect(documents).toBe(1)
    expect(quotes.exact.all).toMatchObject({ precision: 1, recall: 1, f1: 1 })
    expect(claims.source).toMatchObject({ gold: 1, right: 0 })
    expect(Object.values(violations)).toEqual([0, 0, 0, 0, 0, 0])
    expect(errors['wrong speaker of claims'][0]).toMatchObject({ id: 'a1', found: { speaker: 'Ilse Marchand' } })
    const plain = await run(['eval', path('gold.jsonl'), '--json'])
    expect(JSON.parse(plain.stdout)).not.toHaveProperty('errors')
  })

  it('reads folders of stand-off annotation', async () => {
    const { code, stdout } = await run(['eval', path('brat'), '--lang', 'fr'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^quotes +100\.0 +100\.0 +100\.0/m)
  })

  it('reads annotation named as a batch names it, with the text beside it', async () => {
    const { code, stdout } = await run(['eval', path('batch'), '--lang', 'fr'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^quotes +100\.0 +100\.0 +100\.0/m)
  })

  it('measures results that are there', async () => {
    const extracted = await run(['stream'], { stdin: `${JSON.stringify(ROW)}\n` })
    writeFileSync(path('results.jsonl'), extracted.stdout)
    const there = await run(['eval', path('gold.jsonl'), '--predictions', path('results.jsonl')])
    expect(there.stdout).toBe((await run(['eval', path('gold.jsonl')])).stdout)
    writeFileSync(path('others.jsonl'), extracted.stdout.replace('"a1"', '"b1"'))
    const others = await run(['eval', path('gold.jsonl'), '--predictions', path('others.jsonl')])
    expect(others.stdout).toContain('missing 1, unknown 1')
  })

  it('measures a model of one’s own', async () => {
    const own = await run(['eval', path('gold.jsonl'), '--model', path('fr.model')])
    expect(own.code).toBe(0)
    expect(own.stdout).toBe((await run(['eval', path('gold.jsonl')])).stdout)
    expect((await run(['eval', path('gold.jsonl'), '--model', path('gold.jsonl')])).code).toBe(2)
  })

  it.each([
    ['bad.jsonl', 'line 2: "text" must be a string'],
    ['none.jsonl', 'no gold'],
    ['empty', 'no gold below it'],
    ['wrong', 'a.ann: line 1: "Quote 2 900" is no place in the text'],
    ['alone', 'the text of a.ann must lie beside it, as a.txt'],
    ['absent.jsonl', 'no such file'],
  ])('fails in one line: %s', async (name, message) => {
    const { code, stderr, stdout } = await run(['eval', path(name)])
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' })
    expect(stderr).toContain(`${name}: ${message}`)
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })

  it('refuses two articles of one id', async () => {
    const { code, stderr } = await run(['eval', path('gold.jsonl'), path('gold.jsonl.gz')])
    expect(code).toBe(1)
    expect(stderr).toContain('gold.jsonl.gz: an article before it has the id "a1" too')
  })

  it('fails where the results cannot be read', async () => {
    const { code, stderr } = await run(['eval', path('gold.jsonl'), '--predictions', path('gold.jsonl')])
    expect(code).toBe(1)
    expect(stderr).toContain('no result of quotes at line 1')
  })
})

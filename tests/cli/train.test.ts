import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { run } from './harness.js'

const NAMES = ['Ann Lowe', 'Paul Reed', 'Tom Brandt', 'Ruth Amos']
const CONTENTS = ['the roses need water', 'the shed was left open']

/** Minutes of a club that reports in a way of its own: `Item, content, from NAME.` */
const text = (name: string, content: string) =>
  `Minutes of the garden club.\n\nItem, ${content}, from ${name}. The hall was warm and the tea was good.`

function gold(name: string, content: string, lang = 'en'): string {
  const words = text(name, content)
  const span = (part: string) => [words.indexOf(part), words.indexOf(part) + part.length]
  const attribution = { type: 'indirect', content: [span(content)], cue: [], source: [span(name)], speaker: name }
  return `${JSON.stringify({ id: name, lang, text: words, attributions: [attribution] })}\n`
}

const SILENT = `${JSON.stringify({ id: 'a', lang: 'en', text: 'The hall was warm.', attributions: [] })}\n`

const folder = mkdtempSync(join(tmpdir(), 'quotes-train-'))
const goldFile = join(folder, 'gold.jsonl')
writeFileSync(goldFile, NAMES.flatMap((name) => CONTENTS.map((content) => gold(name, content))).join(''))
const model = join(folder, 'minutes.bin')
const article = join(folder, 'article.txt')
writeFileSync(article, text('Claire Owen', 'the pond is dry'))
const claims = (stdout: string) => JSON.parse(stdout).claims.map((claim: { text: string }) => claim.text)

describe('quotes train', () => {
  it('makes a model that extract and stream use for texts of its language', async () => {
    const trained = await run(['train', goldFile, '--out', model])
    expect([trained.code, trained.stderr]).toEqual([0, ''])
    expect(trained.stdout).toMatch(/a model of 8 articles\n.*contents found before: .*\n.*contents found now/s)
    const before = await run(['extract', '--lang', 'en', '--format', 'json', article])
    expect(claims(before.stdout)).toEqual([])
    const after = await run(['extract', '--lang', 'en', '--format', 'json', '--model', model, article])
    expect(claims(after.stdout)).toEqual(['the pond is dry'])
    const stdin = `${JSON.stringify({ id: 1, lang: 'en', text: readFileSync(article, 'utf8') })}\n`
    expect(claims((await run(['stream', '--model', model], { stdin })).stdout)).toEqual(['the pond is dry'])
    const french = await run(['extract', '--lang', 'fr', '--format', 'json', '--model', model, article])
    expect(claims(french.stdout)).toEqual([])
  })

  it('reads gzip, and says where too few articles tell how good the model is', async () => {
    const few = join(folder, 'few.jsonl.gz')
    writeFileSync(few, gzipSync(gold('Ann Lowe', 'the roses need water')))
    const { code, stdout } = await run(['train', few, '--out', join(folder, 'few.bin')])
    expect(code).toBe(0)
    expect(stdout).toContain('a model of 1 article\n')
    expect(stdout).toContain('eight are needed')
  })

  it('says where the model cannot be written, before it reads anything', async () => {
    const { code, stderr } = await run(['train', join(folder, 'absent.jsonl'), '--out', join(folder, 'none', 'm.bin')])
    expect([code, stderr]).toEqual([
      1,
      `quotes: ${join(folder, 'none', 'm.bin')}: cannot be written: its directory does not exist\n`,
    ])
  })

  it.each([
    ['gold that is no JSON', 'broken.jsonl', 'no gold here', 1, 'line 1: no JSON'],
    ['an empty file', 'empty.jsonl', '', 2, 'no gold'],
    ['articles in which nobody says a thing', 'silent.jsonl', SILENT, 2, 'no attribution'],
    ['gold that does not say its language', 'unsaid.jsonl', gold('a', 'b', ''), 2, 'name it with --lang'],
    ['gold of two languages', 'mixed.jsonl', gold('a', 'b', 'en') + gold('a', 'b', 'fr'), 2, '--lang'],
    ['a language without a pack', 'other.jsonl', gold('a', 'b', 'xx'), 2, 'no language "xx"'],
  ])('refuses %s and writes nothing', async (_, name, content, code, message) => {
    const file = join(folder, name)
    writeFileSync(file, content)
    const out = join(folder, `${name}.bin`)
    const result = await run(['train', file, '--out', out])
    expect(result.code).toBe(code)
    expect(result.stderr).toContain(message)
    expect(readdirSync(folder)).not.toContain(`${name}.bin`)
  })

  it('says what is no model', async () => {
    const { code, stderr } = await run(['extract', '--model', article, article])
    expect(code).toBe(2)
    expect(stderr).toContain('no model of quotes: name a file that `quotes train` made')
    expect(stderr.trim().split('\n')).toHaveLength(1)
  })
})

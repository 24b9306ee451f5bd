import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { readGold } from '../../src/training/gold.js'
import { goldOfResult, unreadArticles } from '../../training/lib/selftaught.js'

const folder = mkdtempSync(join(tmpdir(), 'quotes-selftaught-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(file: string, ids: readonly string[]) {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), gzipSync(ids.map((id) => JSON.stringify({ id, text: `Text ${id}.` })).join('\n')))
}

describe('unreadArticles', () => {
  it('are none where the folder or the language has none', () => {
    expect(unreadArticles('fr', join(folder, 'nowhere'))).toEqual([])
    expect(unreadArticles('en', folder)).toEqual([])
  })

  it('are those that no gold holds', () => {
    put('ner/winer-fr.jsonl.gz', ['a', 'b', 'c', 'd'])
    put('eval/fr-train.jsonl.gz', ['a'])
    put('eval/fr-dev.jsonl.gz', ['c'])
    expect(unreadArticles('fr', folder).map(({ id }) => id)).toEqual(['b', 'd'])
  })
})

describe('goldOfResult', () => {
  it('makes gold of a result: claims with their fragments, and quotes by themselves', async () => {
    const text =
      'Claire Vautrin a déclaré que le pont « menace ruine » et fermera. « Nous le savions depuis mars », a répondu Paul Arnoux.\n'
    const gold = goldOfResult(await extract(text, { lang: 'fr' }), { id: 'a', text })
    expect(readGold(JSON.stringify(gold))).toHaveLength(1)
    const words = gold.attributions.map(({ type, content, cue, source, speaker }) => [
      type,
      ...[content, cue, source].map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' | ')),
      speaker,
    ])
    expect(words).toEqual([
      ['mixed', 'le pont « menace ruine » et fermera', 'a déclaré', 'Claire Vautrin', 'Claire Vautrin'],
      ['direct', 'Nous le savions depuis mars', 'a répondu', 'Paul Arnoux', 'Paul Arnoux'],
    ])
  })
})

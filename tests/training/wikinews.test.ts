import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readGold } from '../../src/training/gold.js'
import { annotatedArticles, tidied } from '../../training/lib/wikinews.js'

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url))
const ANNOTATIONS = new URL('../../training/annotations/fr.jsonl', import.meta.url)
const FIRST = JSON.parse(readFileSync(ANNOTATIONS, 'utf8').split('\n')[0]!).id

const folder = mkdtempSync(join(tmpdir(), 'quotes-wikinews-'))
afterAll(() => rmSync(folder, { recursive: true }))

function put(file: string, ids: readonly string[]) {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), gzipSync(ids.map((id) => JSON.stringify({ id, text: `Text ${id} .` })).join('\n')))
}

describe('tidied', () => {
  it.each([
    ["Le chef de l' ONU , a-t-il dit .", "Le chef de l'ONU, a-t-il dit.\n"],
    ['3 mai 2020 . –\nLa ville ( Aude ) dort .', '3 mai 2020. – La ville (Aude) dort.\n'],
    ["Il dit qu' « on verra » , jusqu' ici .", "Il dit qu' « on verra », jusqu' ici.\n"],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected))
})

describe('annotatedArticles', () => {
  it('are none where the folder or the language has none', () => {
    expect(annotatedArticles('fr', join(folder, 'nowhere'))).toEqual([])
    expect(annotatedArticles('en', folder)).toEqual([])
  })

  it('refuses another text than the one that was annotated', () => {
    put('ner/winer-fr.jsonl.gz', ['unknown', FIRST])
    expect(() => annotatedArticles('fr', folder)).toThrow(`${FIRST}: its text is another`)
  })

  it('leaves out what the evaluation holds', () => {
    put('eval/fr-dev.jsonl.gz', [FIRST])
    expect(annotatedArticles('fr', folder)).toEqual([])
  })

  it.skipIf(!existsSync(SHARED))('are gold rows of the texts that were annotated (needs ../shared)', () => {
    const rows = annotatedArticles('fr', SHARED)
    expect(rows).toHaveLength(readFileSync(ANNOTATIONS, 'utf8').trim().split('\n').length)
    expect(readGold(rows.map((row) => JSON.stringify(row)).join('\n'))).toHaveLength(rows.length)
    for (const { id, text, attributions } of rows)
      for (const { speaker, content, cue, source } of attributions) {
        expect(speaker === null || text.includes(speaker), id).toBe(true)
        for (const [start, end] of [...content, ...cue, ...source]) {
          const words = text.slice(start, end)
          expect(words, `${id} ${start}`).toBe(words.trim())
          expect(words, `${id} ${start}`).not.toBe('')
        }
      }
  })
})

import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { readGold } from '../../src/training/gold.js'
import { annotatedArticles, tidied, unreadArticles } from '../../training/lib/wikinews.js'

const folder = mkdtempSync(join(tmpdir(), 'quotes-wikinews-'))
afterAll(() => rmSync(folder, { recursive: true }))

const SHARED = fileURLToPath(new URL('../../../shared', import.meta.url))
const ANNOTATIONS = new URL('../../training/annotations/fr.jsonl', import.meta.url)

function put(file: string, ids: readonly string[]) {
  mkdirSync(join(folder, file, '..'), { recursive: true })
  writeFileSync(join(folder, file), gzipSync(ids.map((id) => JSON.stringify({ id, text: `Text ${id} .` })).join('\n')))
}

describe('unreadArticles', () => {
  it('are none where the folder or the language has none', () => {
    expect(unreadArticles('fr', join(folder, 'nowhere'))).toEqual([])
    expect(unreadArticles('en', folder)).toEqual([])
  })

  it('are those that no gold holds, tidied', () => {
    put('ner/winer-fr.jsonl.gz', ['a', 'b', 'c', 'd'])
    put('eval/fr-train.jsonl.gz', ['a'])
    put('eval/fr-dev.jsonl.gz', ['c'])
    expect(unreadArticles('fr', folder)).toEqual([
      { id: 'b', text: 'Text b.\n' },
      { id: 'd', text: 'Text d.\n' },
    ])
  })
})

describe('tidied', () => {
  it.each([
    ["Le chef de l' ONU , a-t-il dit .", "Le chef de l'ONU, a-t-il dit.\n"],
    ['3 mai 2020 . –\nLa ville ( Aude ) dort .', '3 mai 2020. – La ville (Aude) dort.\n'],
    ["Il dit qu' « on verra » , jusqu' ici .", "Il dit qu' « on verra », jusqu' ici.\n"],
  ])('%j', (text, expected) => expect(tidied(text)).toBe(expected))
})

describe('annotatedArticles', () => {
  it('are none where the folder has no text of them', () => expect(annotatedArticles('fr', folder)).toEqual([]))

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
    const unread = new Set(unreadArticles('fr', SHARED).map(({ id }) => id))
    expect(rows.filter(({ id }) => unread.has(id))).toEqual([])
  })
})

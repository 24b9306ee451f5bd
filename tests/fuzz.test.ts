/** A few of the documents of `bench/fuzz.js`, which reads a million; and that its checks can fail. */

import { describe, expect, it } from 'vitest'
import { checkDocument } from '../bench/fuzz/check.js'
import { documentOf } from '../bench/fuzz/documents.js'
import { extract } from '../src/extract.js'
import { readArticle } from '../src/input/article.js'
import { InputError } from '../src/input/failure.js'
import { FORMATS, loadFormat } from '../src/output/index.js'

const ENGINE = { extract, readArticle, InputError, formats: FORMATS, loadFormat }
const SEEDS = Array.from({ length: 600 }, (_, seed) => seed)
const TEXT = '« Nous avons perdu deux ans », a déclaré lundi Paul Durand, le maire de la ville.'
const DOCUMENT = { seed: 0, text: TEXT, language: 'fr', name: 'a.txt' }

describe('generated documents', () => {
  it('are the same for the same seed, and differ between seeds', () => {
    expect(documentOf(7)).toEqual(documentOf(7))
    expect(new Set(SEEDS.map((seed) => documentOf(seed).text)).size).toBeGreaterThan(0.9 * SEEDS.length)
  })

  it('hold what breaks programs', () => {
    const all = SEEDS.map((seed) => documentOf(seed).text).join('')
    expect(all).toMatch(/\p{Surrogate}/u)
    for (const sign of ['\u202e', '\u0000', '\u001b', '\ufeff', '彼は', '\r\n']) expect(all).toContain(sign)
  })

  it('keep every promise of the result', async () => {
    for (const seed of SEEDS)
      expect([seed, (await checkDocument(documentOf(seed), ENGINE)).problems]).toEqual([seed, []])
  })
})

describe('the check of a document', () => {
  it('counts what is found', async () => {
    expect(await checkDocument(DOCUMENT, ENGINE)).toEqual({ quotes: 1, claims: 0, problems: [] })
  })

  it.each<[string, (found: Awaited<ReturnType<typeof extract>>) => unknown, RegExp]>([
    ['an offset that is off by one', ({ quotes: [q] }) => ({ quotes: [{ ...q, start: q!.start + 1 }] }), /its words/],
    ['a confidence above 1', ({ quotes: [q] }) => ({ quotes: [{ ...q, confidence: 1.01 }] }), /from 0 to 1/],
    ['a confidence that is no number', ({ quotes: [q] }) => ({ quotes: [{ ...q, confidence: Number.NaN }] }), /0 to 1/],
    ['two quotes of one id', ({ quotes: [q] }) => ({ quotes: [q, q] }), /unique/],
    ['a speaker that is not in the list', () => ({ speakers: [] }), /what it names exists: s1/],
    ['speakers out of order', ({ speakers: [s] }) => ({ speakers: [{ ...s, id: 's2' }, s] }), /first speak/],
    ['quotes that cross', ({ quotes: [q] }) => crossing(q!), /nest or are disjoint/],
    ['a field that JSON leaves out', () => ({ title: undefined }), /JSON and back/],
  ])('sees %s', async (_, broken, problem) => {
    const engine = {
      ...ENGINE,
      extract: async () => {
        const found = await extract(TEXT, { lang: 'fr' })
        return { ...found, ...(broken(found) as object) }
      },
    }
    expect((await checkDocument(DOCUMENT, engine)).problems.join('\n')).toMatch(problem)
  })

  it('sees what is thrown, and a second answer that differs', async () => {
    const thrown = { ...ENGINE, extract: () => Promise.reject(new Error('no')) }
    expect((await checkDocument(DOCUMENT, thrown)).problems).toEqual([expect.stringContaining('it throws: Error: no')])
    let calls = 0
    const fickle = { ...ENGINE, extract: (text: string) => extract(text, { lang: 'fr', source: `${calls++}` }) }
    expect((await checkDocument(DOCUMENT, fickle)).problems).toEqual(['a second answer differs'])
  })
})

/** Two quotes of which the second begins in the first and ends after it. */
function crossing(quote: { readonly start: number; readonly end: number }) {
  const at = (id: string, start: number, end: number) => ({ ...quote, id, start, end, text: TEXT.slice(start, end) })
  return { quotes: [at('q1', quote.start, quote.end - 2), at('q2', quote.start + 2, quote.end)] }
}

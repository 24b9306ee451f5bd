import { describe, expect, it } from 'vitest'
import { extract } from '../src/extract.js'
import { joined, partsOf } from '../src/parts.js'
import { checkInvariants } from './support/invariants.js'

const ARTICLE = `Le maire de Lyon, Marc Dufour, a annoncé que le pont « fermera » lundi.

« Nous n'avons pas le choix », a-t-il ajouté. « Les travaux “dureront” un an. »

`
const LONGEST = 1_000_000

describe('partsOf', () => {
  it('leaves a text in one piece', () => {
    expect(partsOf('')).toEqual([{ start: 0, end: 0 }])
    expect(partsOf('a'.repeat(LONGEST))).toEqual([{ start: 0, end: LONGEST }])
  })

  it.each([
    ['between paragraphs', 'Un mot. Deux mots.\nTrois mots.\n\n', /\n\n$/],
    ['between paragraphs with CRLF', 'Un mot. Deux mots.\r\nTrois mots.\r\n\r\n', /\r\n\r\n$/],
    ['between lines', 'Un mot. Deux mots.\n', /\n$/],
    ['between sentences', 'Un mot. Deux mots. ', /\. $/],
    ['between words', 'mot ', / $/],
    ['anywhere else', 'mot', /t$|o$|m$/],
  ])('cuts a longer one %s', (_, unit, ending) => {
    const text = unit.repeat(Math.ceil((2.2 * LONGEST) / unit.length))
    const parts = partsOf(text)
    expect(parts).toHaveLength(3)
    expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    for (const { start, end } of parts.slice(0, -1)) {
      expect(end - start).toBeLessThanOrEqual(LONGEST)
      expect(text.slice(start, end)).toMatch(ending)
    }
  })

  it('leaves both halves of a surrogate pair in one part', () => {
    const text = `a${'👩'.repeat(LONGEST)}`
    for (const { start, end } of partsOf(text)) expect(text.slice(start, end)).not.toMatch(/\p{Surrogate}/u)
  })
})

describe('joined', () => {
  it('gives what one part has as it is', async () => {
    const found = await extract(ARTICLE, { lang: 'fr' })
    expect(joined([{ start: 0, paragraphs: 2, sentences: 3, found }])).toBe(found)
  })

  it('moves what parts have to its place, and knows who spoke before', async () => {
    const whole = ARTICLE.repeat(2)
    const found = await extract(ARTICLE, { lang: 'fr' })
    const size = { paragraphs: 2, sentences: 3, found }
    const both = joined([
      { start: 0, ...size },
      { start: ARTICLE.length, ...size },
    ])
    const inOne = await extract(whole, { lang: 'fr' })
    checkInvariants(whole, { ...inOne, ...both })
    expect(both.speakers).toEqual(inOne.speakers)
    expect(both.quotes.map(withoutReason)).toEqual(inOne.quotes.map(withoutReason))
    expect(both.claims.map(withoutReason)).toEqual(inOne.claims.map(withoutReason))
  })
})

/** How sure a name is, and why, may rest on the text before. */
function withoutReason(item: { readonly speaker: { readonly id: string; readonly name: string } | null }) {
  const { reason: _, confidence: __, ...rest } = item as typeof item & { reason: string; confidence: number }
  return { ...rest, speaker: item.speaker && { id: item.speaker.id, name: item.speaker.name } }
}

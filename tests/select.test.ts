import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Claim, Quote, QuotesDocument } from '../src/document.js'
import { SURE_ELSEWHERE, sureFrom } from '../src/languages/sure.js'
import { type Filter, isCalled, select } from '../src/select.js'
import { SAMPLE } from './output/sample.js'

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

/** Every id that the document refers to and does not have, and every id that a list should have and has not. */
function brokenLinks(document: QuotesDocument): string[] {
  const known = new Set(idsOf([...document.quotes, ...document.claims, ...document.speakers]))
  const links = [
    ...document.quotes.flatMap((quote) => [quote.in, quote.claim, quote.speaker?.id ?? null]),
    ...document.claims.flatMap((claim) => [...claim.quotes, claim.speaker?.id ?? null]),
    ...document.speakers.flatMap((speaker) => [...speaker.quotes, ...speaker.claims]),
  ]
  return links.filter((id): id is string => id !== null && !known.has(id))
}

describe('select', () => {
  it('gives the document as it is without a filter', () => {
    expect(select(SAMPLE, {})).toEqual(SAMPLE)
  })

  it('leaves out what is unsure, itself or by its speaker', () => {
    const kept = select(SAMPLE, { minConfidence: 0.6 })
    expect(idsOf(kept.quotes)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5', 'q6', 'q7', 'q8'])
    expect(idsOf(kept.claims)).toEqual(['c1', 'c2', 'c4'])
    expect(idsOf(kept.speakers)).toEqual(['s1', 's2', 's3'])
    expect(kept.speakers[1]?.quotes).toEqual(['q5', 'q6'])
  })

  it('leaves out, when precise, what nobody is named for and what is less sure', () => {
    const [first, second, ...others] = SAMPLE.quotes
    const [claim, other] = SAMPLE.claims
    const by = <T extends Quote | Claim>(said: T, confidence: number): T => ({
      ...said,
      confidence: 1,
      speaker: { ...first!.speaker!, confidence },
    })
    const least = sureFrom(SAMPLE.language.code)
    const nobodys = others.filter(({ speaker }) => speaker === null)
    expect(nobodys).not.toEqual([])
    const quotes = [by(first!, least), by(second!, least - 0.01), ...nobodys]
    const given = { ...SAMPLE, quotes, claims: [by(claim!, least), by(other!, least - 0.01)] }
    const kept = select(given, { precise: true })
    expect(idsOf(kept.quotes)).toEqual([first!.id])
    expect(idsOf(kept.claims)).toEqual([claim!.id])
  })

  it('asks of each quote, when precise, what is sure in its own language', () => {
    const [first, second] = SAMPLE.quotes
    const between = { ...first!.speaker!, confidence: sureFrom('fr') + 0.01 }
    const quotes = [first!, { ...second!, language: 'und' }].map((quote) => ({
      ...quote,
      confidence: 1,
      speaker: between,
    }))
    expect(between.confidence).toBeLessThan(SURE_ELSEWHERE)
    expect(SAMPLE.language.code).toBe('fr')
    expect(idsOf(select({ ...SAMPLE, quotes }, { precise: true }).quotes)).toEqual([first!.id])
  })

  it('keeps one speaker, and cuts links to the quotes of others', () => {
    const kept = select(SAMPLE, { speaker: 'helene quere' })
    expect(idsOf(kept.quotes)).toEqual(['q1', 'q2', 'q3', 'q4'])
    expect(idsOf(kept.claims)).toEqual(['c1'])
    expect(idsOf(kept.speakers)).toEqual(['s1'])
  })

  it('keeps types', () => {
    const kept = select(SAMPLE, { types: ['mixed'] })
    expect(idsOf(kept.quotes)).toEqual(['q3', 'q4', 'q9'])
    expect(idsOf(kept.claims)).toEqual(['c1', 'c3'])
    expect(select(SAMPLE, { types: ['direct'] }).claims).toEqual([])
  })

  it('leaves claims out and makes their fragments stand alone', () => {
    const kept = select(SAMPLE, { claims: false })
    expect(kept.claims).toEqual([])
    expect(kept.quotes.every((quote) => quote.claim === null)).toBe(true)
    expect(idsOf(kept.speakers)).toEqual(['s1', 's2', 's4'])
  })

  it('never leaves a link to what is not there', () => {
    const filter: fc.Arbitrary<Filter> = fc.record(
      {
        minConfidence: fc.double({ min: 0, max: 1, noNaN: true }),
        precise: fc.boolean(),
        speaker: fc.constantFrom('quéré', 'Marc Le Goff', 'nobody', 'préfecture'),
        types: fc.subarray(['direct', 'mixed', 'indirect'] as const),
        claims: fc.boolean(),
      },
      { requiredKeys: [] },
    )
    fc.assert(
      fc.property(filter, (wanted) => {
        expect(brokenLinks(select(SAMPLE, wanted))).toEqual([])
      }),
    )
  })
})

describe('isCalled', () => {
  const person = { name: 'Ursula von der Leyen', aliases: ['la présidente', 'Mme von der Leyen'] }

  it('takes the name and its last words, without regard to case and accents', () => {
    for (const name of ['ursula von der leyen', 'Leyen', 'VON DER LEYEN', 'la presidente']) {
      expect(isCalled(person, name)).toBe(true)
    }
    for (const name of ['Ursula', 'eyen', 'présidente', '']) expect(isCalled(person, name)).toBe(false)
  })

  it('does not take a description for the person that it mentions', () => {
    expect(isCalled({ name: 'porte-parole de Poutine', aliases: [] }, 'Poutine')).toBe(false)
    expect(isCalled({ name: 'porte-parole de Poutine', aliases: [] }, 'Porte-parole de Poutine')).toBe(true)
  })
})

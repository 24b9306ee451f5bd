import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LEAF, type Trees } from '../src/attribution/trees.js'
import { CERTAINTY_MEASURES, certaintyMeasures, isTurn, withCertainty } from '../src/certainty.js'
import type { Claim, Quote } from '../src/document.js'
import { extract } from '../src/extract.js'

const TEXT =
  '« Le pont tiendra tout l’hiver », a assuré Claire Vautrin. Elle a ajouté que les travaux reprendraient en mai.'
const found = await extract(TEXT, { lang: 'fr' })
/** Trees of one leaf: they say the same of all. */
const always = (logOdds: number): Trees => ({
  names: CERTAINTY_MEASURES,
  base: logOdds,
  roots: Int32Array.of(0),
  measure: Uint8Array.of(LEAF),
  value: Float32Array.of(0),
  right: Int32Array.of(0),
})
const confidences = (logOdds: number) =>
  withCertainty(found, always(logOdds)).quotes.map(({ speaker }) => speaker?.confidence)
const measured = (given: typeof found) => {
  const all = certaintyMeasures(given)
  return (item: Quote | Claim, name: string) => all.get(item)?.[CERTAINTY_MEASURES.indexOf(name)]
}

describe('certaintyMeasures', () => {
  it('says how the quote and its speaker were found, and who speaks around', () => {
    const of = measured(found)
    const [quote] = found.quotes
    const [claim] = found.claims
    expect([of(quote!, 'a quote, no claim'), of(claim!, 'a quote, no claim')]).toEqual([1, 0])
    expect([of(quote!, 'the mention stands behind'), of(claim!, 'the mention stands behind')]).toEqual([1, 0])
    expect([of(quote!, 'the same speaker as before'), of(claim!, 'the same speaker as before')]).toEqual([-1, 1])
    expect([of(quote!, 'the mention ends as the name does'), of(claim!, 'the mention ends as the name does')]).toEqual([
      1, 0,
    ])
    expect([of(quote!, 'words of the name'), of(claim!, 'share that this speaker says')]).toEqual([2, 1])
  })

  it('tells sieves and resolvers apart, and the parts of what the linker says', () => {
    const [quote] = found.quotes
    const wordsOf = (reason: string) => {
      const item = { ...quote!, reason }
      return [...certaintyMeasures({ ...found, quotes: [item] }).get(item)!].slice(
        CERTAINTY_MEASURES.indexOf('words 0'),
      )
    }
    const shared = (a: number[], b: number[]) => a.filter((value, index) => value === 1 && b[index] === 1).length
    const linked = wordsOf('linked: name, in the same sentence; named in full')
    expect(linked).not.toEqual(wordsOf(quote!.reason))
    expect(shared(linked, wordsOf('linked: name, first subject; named in full'))).toBeGreaterThan(
      shared(linked, wordsOf('label; named in full')),
    )
  })

  it('has none of what nobody is named for, and fits a document without speakers', () => {
    const nobody = { ...found.quotes[0]!, speaker: null }
    expect(certaintyMeasures({ quotes: [nobody], claims: [], speakers: [] }).size).toBe(0)
    expect(certaintyMeasures({ ...found, speakers: [] }).size).toBe(found.quotes.length + found.claims.length)
  })

  it('gives numbers alone', () => {
    for (const values of certaintyMeasures(found).values()) {
      expect(values).toHaveLength(CERTAINTY_MEASURES.length)
      expect([...values].every(Number.isFinite)).toBe(true)
    }
  })
})

describe('withCertainty', () => {
  it('weighs how sure a speaker is, and nothing else', () => {
    expect(confidences(2)).toEqual([0.88])
    expect(confidences(-2)).toEqual([0.12])
    const { quotes, claims, speakers } = withCertainty(found, always(1))
    const without = (item: Quote) => ({ ...item, speaker: { ...item.speaker, confidence: 0 } })
    expect(quotes.map(without)).toEqual(found.quotes.map(without))
    expect(claims.map(({ confidence }) => confidence)).toEqual(found.claims.map(({ confidence }) => confidence))
    expect(speakers).toEqual(found.speakers)
  })

  it('leaves turns and what nobody is named for as they are', () => {
    const [quote] = found.quotes
    const turn = { ...quote!, reason: 'label of the turn; named in full' }
    const nobody = { ...quote!, speaker: null }
    const given = { ...found, quotes: [turn, nobody] }
    expect(isTurn(turn)).toBe(true)
    expect(isTurn(quote!)).toBe(false)
    expect(withCertainty(given, always(-5)).quotes).toEqual([turn, nobody])
  })

  it('leaves a name of several as unsure as it is', () => {
    const several = {
      ...found.quotes[0]!,
      reason: 'reporting clause after the quote; several names in the text have this word',
    }
    expect(withCertainty({ ...found, quotes: [several] }, always(5)).quotes).toEqual([several])
  })

  it('gives probabilities', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (logOdds) => {
        const [confidence] = confidences(logOdds)
        return confidence !== undefined && confidence >= 0 && confidence <= 1
      }),
    )
  })
})

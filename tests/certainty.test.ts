import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certaintyFeatures, isTurn, withCertainty } from '../src/certainty.js'
import type { Quote } from '../src/document.js'
import { extract } from '../src/extract.js'
import { hashText } from '../src/lexicon/tagging/hash.js'

const TEXT =
  '« Le pont tiendra tout l’hiver », a assuré Claire Vautrin. Elle a ajouté que les travaux reprendraient en mai.'
const found = await extract(TEXT, { lang: 'fr' })
const weights = (of: Readonly<Record<string, number>>) =>
  new Map(Object.entries(of).map(([name, weight]) => [hashText(name), weight]))
const confidences = (of: Readonly<Record<string, number>>) =>
  withCertainty(found, weights(of)).quotes.map(({ speaker }) => speaker?.confidence)

describe('certaintyFeatures', () => {
  it('says how the quote and its speaker were found', () => {
    expect(certaintyFeatures(found.quotes[0]!)).toEqual(
      expect.arrayContaining([
        'a quote',
        'type: direct',
        'sieve: reporting clause after the quote',
        'resolver: named in full',
        'kind: person',
        'mention: after 1',
      ]),
    )
    expect(certaintyFeatures(found.claims[0]!)).toEqual(expect.arrayContaining(['a claim', 'type: indirect']))
  })

  it('takes what the linker says for one sieve', () => {
    const linked = { ...found.quotes[0]!, reason: 'linked: name, in the same sentence; named in full' }
    expect(certaintyFeatures(linked)).toContain('sieve: linked')
  })
})

describe('withCertainty', () => {
  it('weighs how sure a speaker is, and nothing else', () => {
    expect(confidences({ 'a quote': 2 })).toEqual([0.88])
    expect(confidences({ 'a quote': -2 })).toEqual([0.12])
    const { quotes, claims, speakers } = withCertainty(found, weights({ always: 1 }))
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
    expect(withCertainty(given, weights({ always: -5 })).quotes).toEqual([turn, nobody])
  })

  it('leaves a name of several as unsure as it is', () => {
    const several = {
      ...found.quotes[0]!,
      reason: 'reporting clause after the quote; several names in the text have this word',
    }
    expect(withCertainty({ ...found, quotes: [several] }, weights({ always: 5 })).quotes).toEqual([several])
  })

  it('gives probabilities', () => {
    fc.assert(
      fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), (always) => {
        const [confidence] = confidences({ always })
        return confidence !== undefined && confidence >= 0 && confidence <= 1
      }),
    )
  })
})

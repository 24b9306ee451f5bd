import { describe, expect, it } from 'vitest'
import { weighedByTags } from '../../../src/attribution/attribute.js'
import { bestOf, candidateClaims, chosenClaims, featuresOfAll } from '../../../src/attribution/claims/choose.js'
import { WORTH_FEATURES } from '../../../src/attribution/claims/worth.js'
import { modelFor } from '../../../src/attribution/models.js'
import { pairIndex, weightCount } from '../../../src/attribution/scorer.js'
import { tagDocument } from '../../../src/attribution/tagger/tagger.js'
import { loadPack } from '../../../src/languages/index.js'
import { read } from '../../../src/reading.js'

const pack = await loadPack('fr', 'French')
const model = modelFor({ code: 'fr' })!

function given(text: string) {
  const tagging = tagDocument(read(text, pack), model.tagger)
  const reading = weighedByTags(read(text, pack), tagging, model.speech)
  return { reading, tagging, candidates: candidateClaims(reading, tagging) }
}

const words = (text: string, claims: readonly { spans: readonly { start: number; end: number }[] }[]) =>
  claims.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' … '))

const TEXT = 'Claire Vautrin a déclaré que le pont serait fermé en mars.'

describe('candidateClaims', () => {
  it('holds each content once, with all ways that lead to it', () => {
    const { candidates } = given(TEXT)
    const found = words(
      TEXT,
      candidates.map(({ claim }) => claim),
    )
    expect(found.filter((one) => one === 'le pont serait fermé en mars')).toHaveLength(1)
    expect(new Set(found).size).toBe(found.length)
    const origins = candidates.find(({ claim }) => words(TEXT, [claim])[0] === 'le pont serait fermé en mars')?.origins
    expect(origins?.has('by the rules')).toBe(true)
  })

  it('has features in words', () => {
    const { reading, tagging, candidates } = given(TEXT)
    const names = featuresOfAll(reading.scene, tagging, candidates)[0]?.map((feature) => WORTH_FEATURES[feature])
    expect(names).toEqual(
      expect.arrayContaining(['always', 'cue: verb', 'stance: statement', 'a name speaks', 'after a complementizer']),
    )
    expect(names).not.toContain(undefined)
  })
})

describe('chosenClaims', () => {
  it('takes what is reported and leaves what is not', () => {
    const { reading, tagging } = given(TEXT)
    const chosen = chosenClaims(reading, tagging, model.worth!)
    expect(words(TEXT, chosen)).toEqual(['le pont serait fermé en mars'])
    expect(chosen[0]?.confidence).toBeGreaterThan(0.5)
    const plain = given('Le pont fermera en mars, quand les travaux commenceront.')
    expect(chosenClaims(plain.reading, plain.tagging, model.worth!)).toEqual([])
  })
})

describe('what is settled whatever the weights', () => {
  const weights = new Float32Array(weightCount(WORTH_FEATURES.length))
  weights[pairIndex(0, 0)] = -5
  const settled = (text: string) => {
    const { reading, tagging } = given(text)
    return words(text, chosenClaims(reading, tagging, { names: WORTH_FEATURES, weights }))
  }

  it.each([
    ['De l’avis d’un apiculteur, les ruches sont condamnées.', ['les ruches sont condamnées']],
    ['Selon la mairie, le pont tient.', ['le pont tient']],
    ['Selon la mairie, un pont fermé en mars.', []],
    ['Le pont tient bon, selon la mairie.', []],
  ])('%s', (text, expected) => {
    expect(settled(text)).toEqual(expected)
  })
})

describe('bestOf', () => {
  const { candidates, reading } = given(TEXT)
  const { claim } = candidates[0]!
  const { mentions } = reading.scene
  const best = (weighed: Parameters<typeof bestOf>[0]) => bestOf(weighed, mentions)
  const at = (start: number, end: number) => ({
    ...claim,
    spans: [{ start, end }],
    source: { ...claim.source, cue: null, mention: null },
  })

  it('keeps the surest of those that overlap, in the order of the text', () => {
    const chosen = best([
      { claim: at(30, 40), probability: 0.6 },
      { claim: at(0, 10), probability: 0.9 },
      { claim: at(5, 20), probability: 0.8 },
      { claim: at(41, 50), probability: 0.4 },
    ])
    expect(chosen.map(({ spans, confidence }) => [spans[0]?.start, confidence])).toEqual([
      [0, 0.9],
      [30, 0.6],
    ])
  })

  const within = (start: number, end: number) => ({
    ...at(start, end),
    source: { ...claim.source, cue: { ...claim.source.cue!, start: start - 5, end: start - 1 } },
  })
  const both = (outer: readonly [number, number], inner: readonly [number, number], probability = 0.8) =>
    best([
      { claim: at(...outer), probability: 0.9 },
      { claim: within(...inner), probability },
    ])

  it('keeps a claim inside another where its cue stands there too', () => {
    expect(both([10, 40], [20, 30])).toHaveLength(2)
    expect(both([18, 40], [20, 30])).toHaveLength(1)
  })

  it('leaves out a claim inside another that is most of it, or less than likely', () => {
    expect(both([10, 40], [16, 40])).toHaveLength(1)
    expect(both([10, 40], [20, 30], 0.6)).toHaveLength(1)
  })

  it('keeps a clause inside another that somebody there tells, however long', () => {
    const teller = mentions[claim.source.mention!]!
    const outer = [teller.start, 57] as const
    const inner = { ...within(20, 57), source: { ...claim.source, sieve: 'content clause' } }
    const bare = { ...inner, source: { ...inner.source, sieve: 'bare content clause' } }
    const pair = (one: typeof inner) =>
      best([
        { claim: at(...outer), probability: 0.9 },
        { claim: one, probability: 0.6 },
      ])
    expect(pair(inner)).toHaveLength(2)
    expect(pair(bare)).toHaveLength(1)
    expect(pair({ ...inner, source: { ...inner.source, mention: null } })).toHaveLength(1)
  })
})

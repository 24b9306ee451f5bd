import { describe, expect, it } from 'vitest'
import { weighedByTags } from '../../../src/attribution/attribute.js'
import { bestOf, candidateClaims, chosenClaims } from '../../../src/attribution/claims/choose.js'
import { WORTH_MEASURES, worthOfAll } from '../../../src/attribution/claims/worth.js'
import { modelFor } from '../../../src/attribution/models.js'
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

  it('is measured in words', () => {
    const { reading, tagging, candidates } = given(TEXT)
    const at = candidates.findIndex(({ claim }) => words(TEXT, [claim])[0] === 'le pont serait fermé en mars')
    const measures = worthOfAll(reading.scene, tagging, candidates)[at]!
    const of = (name: string) => measures[WORTH_MEASURES.indexOf(name)]
    for (const name of ['cue: verb', 'stance: statement', 'a name speaks', 'after a complementizer'])
      expect(of(name)).toBe(1)
    expect(of('passive')).toBe(0)
    expect(of('tokens')).toBe(6)
    expect(of('tokens before')).toBe(5)
    expect(of('content: mean')).toBeGreaterThan(0.5)
    expect(of('source: mean')).toBeGreaterThan(0.5)
    expect(of('content: least')).toBeLessThanOrEqual(of('content: most')!)
    expect(measures.every((value) => Number.isFinite(value))).toBe(true)
  })
})

describe('what the rules settle where the tags see nothing', () => {
  it.each([
    ['Un ancien maire de la ville a déclaré à La Gazette du Soir que le pont tiendra encore un an.', 0.5],
    ['Un ancien élu a déclaré mardi, dans une lettre, que le pont tiendra encore un an.', 0.5],
    ['Un ancien élu a annoncé la fermeture du pont que traversent cent voitures.', 0],
    ['Rien dans la lettre n’indique que le pont tiendra encore un an.', 0],
  ])('%s', (text, settled) => {
    const found = candidateClaims(given(text).reading, { spans: [], eager: [] })
    expect(Math.max(0, ...found.map((one) => one.settled))).toBe(settled)
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
  const none = new Int32Array(0)
  const trees = {
    names: WORTH_MEASURES,
    base: -5,
    roots: none,
    measure: new Uint8Array(0),
    value: new Float32Array(0),
    right: none,
  }
  const settled = (text: string) => {
    const { reading, tagging } = given(text)
    return words(text, chosenClaims(reading, tagging, trees))
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

  it('leaves out a claim inside another of the same words for who speaks', () => {
    const { mention } = claim.source
    expect(mention).toBe(within(20, 30).source.mention)
    const outer = { ...at(10, 40), source: { ...at(10, 40).source, mention } }
    const pair = [outer, within(20, 30)].map((one) => ({ claim: one, probability: 0.9 }))
    expect(best(pair)).toHaveLength(1)
  })

  it('keeps a clause inside another that somebody else there tells, however long', () => {
    const outer = [mentions[claim.source.mention!]!.start, 57] as const
    const inner = { ...within(20, 57), source: { ...claim.source, sieve: 'content clause' } }
    const from = (source: Partial<typeof claim.source>) => ({ ...inner, source: { ...inner.source, ...source } })
    const pair = (one: typeof inner, known = mentions) =>
      bestOf(
        [
          { claim: at(...outer), probability: 0.9 },
          { claim: one, probability: 0.6 },
        ],
        known,
      )
    expect(pair(inner)).toHaveLength(2)
    expect(pair(from({ sieve: 'bare content clause' }))).toHaveLength(1)
    expect(pair(from({ mention: null }))).toHaveLength(1)
    expect(pair(from({ cue: { ...claim.source.cue!, strength: 'wider' } }))).toHaveLength(1)
    const pronouns = mentions.map((mention) => ({ ...mention, form: 'pronoun' as const }))
    expect(pair(inner, pronouns)).toHaveLength(1)
  })
})

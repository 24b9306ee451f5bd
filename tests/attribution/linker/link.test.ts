import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attribute } from '../../../src/attribution/attribute.js'
import { FEATURES } from '../../../src/attribution/linker/features.js'
import { asksOf, choicesOf, linkedOf } from '../../../src/attribution/linker/link.js'
import type { AttributionModel } from '../../../src/attribution/model.js'
import { modelFor } from '../../../src/attribution/models.js'
import { pairIndex } from '../../../src/attribution/scorer.js'
import { loadPack } from '../../../src/languages/index.js'
import { read } from '../../../src/reading.js'

const packs = { en: await loadPack('en', 'English'), fr: await loadPack('fr', 'French') }
const models = { en: modelFor({ code: 'en' })!, fr: modelFor({ code: 'fr' })! }

/** What was said, by which words for whom, and by which rule. */
function told(text: string, lang: 'en' | 'fr', model: AttributionModel = models[lang]) {
  const reading = read(text, packs[lang])
  const { claims, utterances } = attribute(reading, model)
  const { mentions } = reading.scene
  return [...utterances, ...claims].map(({ source: { mention, sieve } }) => ({
    who: mention === null ? null : text.slice(mentions[mention]!.start, mentions[mention]!.end),
    sieve,
  }))
}

/** What the choices of the only claim of a text say, by the words of each. */
function choices(text: string, lang: 'en' | 'fr') {
  const reading = read(text, packs[lang])
  const found = attribute(reading, { ...models[lang], linker: null })
  const [first] = asksOf(reading.scene, found)
  const { choices } = choicesOf(linkedOf(reading.scene, reading.frames, []), first!.ask, null)
  return choices.map(({ mention, own }) => ({
    who:
      mention === null
        ? null
        : text.slice(reading.scene.mentions[mention]!.start, reading.scene.mentions[mention]!.end),
    features: own.map((feature) => FEATURES[feature]),
  }))
}

describe('a participle right behind a subject of its own', () => {
  const linker = { ...models.fr.linker!, weights: new Float32Array(models.fr.linker!.weights.length) }

  it.each([
    ['La mairie a salué le plan, Paul Vidal louant « une approche équilibrée » du texte.', 'Paul Vidal'],
    ['Le ministère a rejeté l’accord, Paul Redon estimant que le texte est mauvais.', 'Paul Redon'],
  ])('is its subject’s, whatever the linker weighs: %s', (text, who) => {
    expect(told(text, 'fr', { ...models.fr, linker }).map((one) => one.who)).toContain(who)
  })
})

describe('a credit below words without a cue', () => {
  it('names who says them, and what they stand in', () => {
    const text =
      'Le prix est remis à la Suédoise Lena Hart et à Paul Vidal « pour leur théorie des quais ».\n\n— Nadia Ferrat'
    const found = told(text, 'fr')
    expect(found.length).toBeGreaterThan(0)
    for (const one of found) expect(one).toEqual({ who: 'Nadia Ferrat', sieve: 'credit after a dash' })
  })
})

describe('choices', () => {
  it('are the mentions outside what was said, and nobody', () => {
    const found = choices('Paul Reed told the mayor that Ann Lowe had left the town.', 'en')
    expect(found.map(({ who }) => who)).toEqual(['Paul Reed', 'the mayor', null])
    expect(found.at(-1)?.features).toEqual(['nobody'])
  })

  it('say what a reader would of each', () => {
    const [reed, mayor] = choices('Paul Reed told the mayor that Ann Lowe had left the town.', 'en')
    expect(reed?.features).toEqual(
      expect.arrayContaining([
        'name',
        'answer of the rules',
        'subject of the cue',
        'opens the sentence',
        'before the cue',
      ]),
    )
    expect(mayor?.features).toEqual(
      expect.arrayContaining(['description', 'role', 'between the cue and what was said']),
    )
    expect(mayor?.features).not.toContain('answer of the rules')
  })
})

describe('linked', () => {
  it('keeps what the rules know for sure: a subject that is part of its verb', () => {
    const found = told('Le préfet est venu. « Le site fermera en mars », a-t-il dit au ministère.', 'fr')
    expect(found[0]?.who).toBe('il')
  })

  it('keeps who speaks inside a quote', () => {
    const text = '“The mayor told me, ‘Leave now,’ and I left,” Paul Lemmer said.'
    expect(told(text, 'en').map(({ who }) => who)).toEqual(expect.arrayContaining(['Paul Lemmer', 'The mayor']))
  })

  it('keeps who shouts inside a claim', () => {
    const linker = { ...models.fr.linker!, weights: new Float32Array(models.fr.linker!.weights.length) }
    const text = 'Selon les policiers de Redon, le passant aurait crié « Vive la marée ».'
    const found = told(text, 'fr', { ...models.fr, linker })
    expect(found[0]).toEqual({ who: 'le passant', sieve: 'cue before the quote' })
  })

  it('says in words why it answers otherwise than the rules', () => {
    const { names, weights } = models.en.linker!
    const between = { names, weights: new Float32Array(weights.length) }
    const feature = names.indexOf('between the cue and what was said')
    between.weights[pairIndex(feature, feature)] = 1
    const text = 'Paul Reed told the mayor that Ann Lowe had left the town.'
    expect(told(text, 'en', { ...models.en, linker: between })).toEqual([
      { who: 'the mayor', sieve: 'linked: between the cue and what was said' },
    ])
  })

  it('answers the same each time, and never of its own with what was said itself', () => {
    const words = fc.constantFrom(
      'Paul Reed',
      'said',
      'that',
      'the mayor',
      '“',
      '”',
      ',',
      '.',
      'it will rain',
      'denied',
      'she',
      'who',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        const reading = read(text, packs.en)
        const once = attribute(reading, models.en)
        expect(attribute(reading, models.en)).toEqual(once)
        const ruled = attribute(reading, { ...models.en, linker: null })
        for (const [index, { source, spans }] of once.claims.entries()) {
          if (source.mention === null || source.mention === ruled.claims[index]?.source.mention) continue
          const { start, end } = reading.scene.mentions[source.mention]!
          expect(spans.every((span) => end <= span.start || span.end <= start)).toBe(true)
        }
      }),
      { numRuns: 150 },
    )
  })
})

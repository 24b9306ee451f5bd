import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explain, explained } from '../../src/explanation/explain.js'
import type { Explanation } from '../../src/explanation/explanation.js'
import { extract } from '../../src/extract.js'

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/${name}.txt`, import.meta.url), 'utf8')

const DAM =
  'La ministre Ilse Marchand a visité le barrage lundi. Le chantier reprendra, a-t-elle promis. ' +
  '« Nous paierons les travaux », a-t-elle ajouté.'

async function explanationsOf(text: string, lang?: string): Promise<Explanation[]> {
  const options = lang === undefined ? {} : { lang }
  const { document, explanationOf } = await explained(text, options)
  return [...document.quotes, ...document.claims].map(({ id }) => explanationOf(id)!)
}

describe('explain', () => {
  it('follows a pronoun to the name', async () => {
    const found = await explain(DAM, 'q1', { lang: 'fr' })
    expect(found?.item).toMatchObject({ id: 'q1', speaker: { name: 'Ilse Marchand', mention: { text: 'elle' } } })
    expect(found?.chain.map(({ place }) => place.text).at(0)).toBe('elle')
    expect(found?.chain.map(({ place }) => place.text).at(-1)).toContain('Ilse Marchand')
    expect(found?.referents[0]?.name).toBe('Ilse Marchand')
  })

  it('leads from the last of many pronouns to the name in few steps', async () => {
    const text = `Ilse Marchand est venue. ${'« Nous paierons les travaux », a-t-elle dit. '.repeat(60)}`
    const { document, explanationOf } = await explained(text, { lang: 'fr' })
    const { chain } = explanationOf(document.quotes.at(-1)!.id)!
    expect(document.quotes).toHaveLength(60)
    expect(chain.length).toBeLessThan(30)
    expect(chain[0]!.place.start).toBeGreaterThan(text.length - 20)
    expect(chain.at(-1)!.place.text).toBe('Ilse Marchand')
  })

  it('knows nothing of an id that is not there', async () => {
    expect(await explain(DAM, 'q7', { lang: 'fr' })).toBeNull()
    expect(await explain(DAM, 'constructor', { lang: 'fr' })).toBeNull()
  })

  it('weighs candidates where there is a model, the chosen one first', async () => {
    const all = await explanationsOf(fixture('en/senate-dam'))
    const weighed = all.filter(({ candidates }) => candidates.length > 0)
    expect(weighed.length).toBeGreaterThan(5)
    for (const { decidedBy, candidates, item, confidences } of weighed) {
      expect(decidedBy).toBe('ranking')
      expect(candidates.reduce((sum, { probability }) => sum + probability, 0)).toBeCloseTo(1)
      if (item.speaker?.mention) expect(candidates[0]!.name).not.toBeNull()
      expect(confidences?.mention ?? candidates[0]!.probability).toBeCloseTo(candidates[0]!.probability)
    }
    expect(weighed.some(({ candidates }) => candidates[0]!.evidence.some(({ weight }) => weight > 0))).toBe(true)
    expect(weighed.some(({ candidates }) => candidates.at(-1)!.evidence.some(({ weight }) => weight < 0))).toBe(true)
  })

  it('names the rule where rules alone decide, and the subject that only a verb tells of', async () => {
    const [found] = (await explanationsOf(fixture('es/presa-sequia'))).filter(
      ({ chain }) => chain[0]?.place.text === '',
    )
    expect(found).toMatchObject({ decidedBy: 'rules', candidates: [], rule: { mention: { text: '' } } })
    expect(found!.chain.at(-1)!.place.text).toContain(found!.item.speaker!.name)
  })

  it('tells of the turns of a conversation, and what a quote continues', async () => {
    const all = await explanationsOf(fixture('en/lighthouse-story'))
    const turns = all.filter(({ decidedBy }) => decidedBy === 'conversation')
    expect(turns.length).toBeGreaterThan(3)
    for (const { confidences, referents, item } of turns) {
      expect(confidences).toBeNull()
      expect(referents[0]).toMatchObject({ name: item.speaker!.name })
    }
    expect(all.some(({ continues, item }) => continues !== null && continues !== item.id)).toBe(true)
  })

  it.each(['fr/budget-assemblee', 'en/flood-town', 'de/wien-budget', 'en/lighthouse-story'])(
    'changes nothing of the result, and points at what stands there: %s',
    async (name) => {
      const text = fixture(name)
      const { document, explanationOf } = await explained(text)
      expect(document).toEqual(await extract(text))
      for (const item of [...document.quotes, ...document.claims]) {
        const { chain, candidates, rule, ...found } = explanationOf(item.id)!
        expect(found.item).toEqual(item)
        const places = [...chain.map(({ place }) => place), ...candidates.map(({ mention }) => mention), rule.mention]
        for (const place of places) if (place) expect(text.slice(place.start, place.end)).toBe(place.text)
        for (const chance of Object.values(found.confidences ?? {})) {
          expect(chance).toBeGreaterThanOrEqual(0)
          expect(chance).toBeLessThanOrEqual(1)
        }
      }
    },
  )

  it('finds its place in a text that is read in parts', async () => {
    const french = fixture('fr/crue-village')
    const text = `${fixture('en/flood-town')}\n\n${french}\n\n${french}`
    const { document, explanationOf } = await explained(text)
    const items = document.claims.filter(({ start }) => start > text.length / 2)
    expect(items.length).toBeGreaterThan(1)
    for (const { id, start, paragraph } of items) {
      const { item, chain } = explanationOf(id)!
      expect(item).toMatchObject({ id, start, paragraph })
      for (const { place } of chain) {
        expect(text.slice(place.start, place.end)).toBe(place.text)
        expect(place.paragraph).toBeLessThanOrEqual(paragraph + 1)
      }
    }
  })

  it('throws on no string', async () => {
    const words = fc.constantFrom(
      '« ',
      ' »',
      'dit-il',
      'Ilse Marchand',
      'elle',
      '"',
      'said',
      '. ',
      ', ',
      '\n\n',
      '\u{1F600}',
      '—',
    )
    const texts = fc.array(words, { maxLength: 30 }).map((parts) => parts.join(' '))
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('fr', 'en', 'es', 'xx'), async (text, lang) => {
        for (const { chain } of await explanationsOf(text, lang))
          for (const { place } of chain) expect(text.slice(place.start, place.end)).toBe(place.text)
      }),
      { numRuns: 60 },
    )
  })
})

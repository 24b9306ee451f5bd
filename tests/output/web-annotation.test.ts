import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import jsonld from 'jsonld'
import { describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../src/document.js'
import { renderWebAnnotation } from '../../src/output/web-annotation.js'
import { anyDocument } from './arbitrary.js'
import { SAMPLE } from './sample.js'

const OA = 'http://www.w3.org/ns/oa#'
const AS = 'http://www.w3.org/ns/activitystreams#'
const BASE = 'https://example.org/'
const CONTEXT = JSON.parse(readFileSync(new URL('w3c/anno.jsonld', import.meta.url), 'utf8'))

interface Selector {
  readonly type: string
  readonly start?: number
  readonly end?: number
  readonly exact?: string
  readonly prefix?: string
  readonly suffix?: string
}
interface Annotation {
  readonly id: string
  readonly type: string
  readonly motivation: string
  readonly body: readonly { readonly type: string; readonly purpose: string; readonly value?: string }[]
  readonly target: readonly { readonly source: string; readonly selector: readonly Selector[] }[]
}

const itemsOf = (document: QuotesDocument): readonly Annotation[] =>
  JSON.parse(renderWebAnnotation(document)).first.items

/** The expanded document, with the W3C's own context and no other. */
// biome-ignore lint/suspicious/noExplicitAny: a tree of any shape
async function expanded(document: QuotesDocument): Promise<Record<string, any>[]> {
  const documentLoader = async (url: string) => {
    if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`not to be loaded: ${url}`)
    return { contextUrl: undefined, documentUrl: url, document: CONTEXT }
  }
  const options = { base: BASE, documentLoader, safe: true }
  return [...(await jsonld.expand(JSON.parse(renderWebAnnotation(document)), options))]
}

describe('Web Annotation', () => {
  it('gives each quote and claim with its speaker, mention and cue', () => {
    const ids = itemsOf(SAMPLE).map(({ id }) => id.replace('articles/piscine.txt#', ''))
    expect(ids.slice(0, 4)).toEqual(['q1', 'q1-mention', 'q1-cue', 'q2'])
    const said = itemsOf(SAMPLE)[0]!
    expect(said.body).toContainEqual({ type: 'TextualBody', purpose: 'classifying', value: 'direct' })
    expect(said.body).toContainEqual({
      type: 'SpecificResource',
      purpose: 'identifying',
      source: { id: 'articles/piscine.txt#s1', type: 'Person', name: 'Hélène Quéré' },
    })
  })

  it('counts places in code points, and says the words and those around them', () => {
    const text = '😀😀 « Oui 👍 », dit-il. 😀'
    const start = text.indexOf('Oui')
    const quote = { ...SAMPLE.quotes[0]!, text: 'Oui 👍', start, end: start + 6, speaker: null, cue: null }
    const [said] = itemsOf({ ...SAMPLE, text, quotes: [quote], claims: [] })
    expect(said?.target[0]?.selector).toEqual([
      { type: 'TextPositionSelector', start: 5, end: 10 },
      { type: 'TextQuoteSelector', exact: 'Oui 👍', prefix: '😀😀 « ', suffix: ' », dit-il. 😀' },
    ])
  })

  it('has a target for each part of a claim', () => {
    const spans = [
      { start: 0, end: 2 },
      { start: 5, end: 9 },
    ]
    const [said] = itemsOf({ ...SAMPLE, quotes: [], claims: [{ ...SAMPLE.claims[0]!, spans, start: 0, end: 9 }] })
    expect(said?.target.map(({ selector }) => selector[0])).toEqual(
      spans.map((span) => ({ type: 'TextPositionSelector', ...span })),
    )
  })

  it.each([
    ['articles/été 1.txt', 'articles/%C3%A9t%C3%A9%201.txt'],
    ['https://example.org/a#top', 'https://example.org/a'],
    ['C:\\news\\a.txt', 'C%3A%5Cnews%5Ca.txt'],
    ['a\ud800', 'a%EF%BF%BD'],
  ])('%j has the IRI %s', (source, iri) => {
    expect(itemsOf({ ...SAMPLE, source })[0]?.target[0]?.source).toBe(iri)
  })

  it('keeps to the model, whatever the text', () => {
    fc.assert(fc.property(anyDocument, (document) => checkModel(document, renderWebAnnotation(document))))
  })

  it("expands by the W3C's context, with no term left over", async () => {
    const [collection] = await expanded(SAMPLE)
    expect(collection).toMatchObject({
      '@id': `${BASE}articles/piscine.txt#annotations`,
      '@type': [`${AS}OrderedCollection`],
    })
    const page = collection?.[`${AS}first`][0]
    expect(page['@type']).toEqual([`${AS}OrderedCollectionPage`])
    const items = page[`${AS}items`][0]['@list']
    expect(items).toHaveLength(itemsOf(SAMPLE).length)
    const [said] = items
    expect(said).toMatchObject({
      '@type': [`${OA}Annotation`],
      [`${OA}motivatedBy`]: [{ '@id': `${OA}identifying` }],
    })
    const [target] = said[`${OA}hasTarget`]
    expect(target[`${OA}hasSource`]).toEqual([{ '@id': `${BASE}articles/piscine.txt` }])
    const integer = 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger'
    expect(target[`${OA}hasSelector`][0]).toEqual({
      '@type': [`${OA}TextPositionSelector`],
      [`${OA}start`]: [{ '@type': integer, '@value': SAMPLE.quotes[0]!.start }],
      [`${OA}end`]: [{ '@type': integer, '@value': SAMPLE.quotes[0]!.end }],
    })
  })
})

/** What the Web Annotation Data Model says must be so, of the parts that are used here (sections 3.1, 3.2, 3.3.5, 4.2.4, 4.2.5, 5). */
function checkModel({ text = '' }: QuotesDocument, json: string): void {
  const collection = JSON.parse(json)
  expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
  expect(collection.type).toBe('AnnotationCollection')
  expect(collection.first.type).toBe('AnnotationPage')
  const items: Annotation[] = collection.first.items
  expect(collection.total).toBe(items.length)
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  const characters = [...text]
  const motivations = ['identifying', 'tagging', 'classifying', 'describing']
  for (const { type, motivation, body, target } of items) {
    expect(type).toBe('Annotation')
    expect(motivations).toContain(motivation)
    for (const { purpose } of body) expect(motivations).toContain(purpose)
    expect(target.length).toBeGreaterThan(0)
    for (const { selector } of target) {
      const [position, quote] = selector
      expect(characters.slice(position?.start, position?.end).join('')).toBe(quote?.exact)
      expect(text).toContain(`${quote?.prefix}${quote?.exact}${quote?.suffix}`)
    }
  }
}

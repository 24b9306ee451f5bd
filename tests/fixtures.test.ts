/** The articles of fixtures/ against their gold, which says without offsets what is in them. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Quote, QuotesDocument, QuoteType, Span } from '../src/document.js'
import { extract } from '../src/extract.js'
import { readArticle } from '../src/input/article.js'
import { bareLemma, locate, overlap, sameSpeaker } from './support/match.js'

interface GoldItem {
  readonly text: string
  readonly type: string
  /** Null: nobody is named. */
  readonly speaker: string | null
  /** Null: there is none, or it may be left open. */
  readonly cue: string | null
  /** Quotes that share a label are one utterance. */
  readonly utterance?: string
  /** Why it does not come out right yet. */
  readonly known?: string
}

interface Gold {
  readonly language: string
  readonly quotes: readonly GoldItem[]
  readonly claims: readonly GoldItem[]
  /** What is in marks and is not speech. */
  readonly notSpeech: readonly string[]
}

/** Least share of the claims of all fixtures that must be found, by language. */
const CLAIM_FLOOR: Readonly<Record<string, number>> = { fr: 0.75, en: 0.75 }

const FIXTURES = new URL('../fixtures/', import.meta.url)
const NAMES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.gold.json'))
  .map((path) => path.replace(/\.gold\.json$/u, ''))
  .sort()

function goldOf(name: string): Gold {
  return JSON.parse(readFileSync(new URL(`${name}.gold.json`, FIXTURES), 'utf8'))
}

async function analyse(name: string): Promise<{ text: string; found: QuotesDocument }> {
  const ending = ['txt', 'md', 'html'].find((known) => existsSync(new URL(`${name}.${known}`, FIXTURES)))
  const path = `${name}.${ending}`
  const { text, title } = await readArticle(readFileSync(new URL(path, FIXTURES)), path)
  return { text, found: await extract(text, { source: path, title }) }
}

/** Where each text of a list stands: each after the start of the one before it. */
function locateAll(text: string, sought: readonly string[]): Span[] {
  let from = 0
  return sought.map((wanted) => {
    const span = locate(text, wanted, from)
    from = span.start
    return span
  })
}

function matching<T extends Span>(span: Span, items: readonly T[]): T | undefined {
  const best = items.toSorted((a, b) => overlap(span, b) - overlap(span, a))[0]
  return best && overlap(span, best) >= 0.5 ? best : undefined
}

describe.each(NAMES)('%s', (name) => {
  const gold = goldOf(name)
  let text = ''
  let found: QuotesDocument
  let spans: Span[] = []

  beforeAll(async () => {
    const analysed = await analyse(name)
    text = analysed.text
    found = analysed.found
    spans = locateAll(
      text,
      gold.quotes.map((quote) => quote.text),
    )
  })

  test('is in its language', () => {
    expect(found.language.code).toBe(gold.language)
  })

  gold.quotes.forEach((wanted, index) => {
    const label = `quote ${index + 1}: ${wanted.text.slice(0, 50)}`
    const check = () => checkQuote(wanted, matching(spans[index] as Span, found.quotes))
    if (wanted.known) test.fails(`${label} (known: ${wanted.known})`, check)
    else test(label, check)
  })

  test('keeps the stretches of an utterance together', () => {
    const labelled = gold.quotes.map((quote, index) => ({ label: quote.utterance, span: spans[index] as Span }))
    for (const label of new Set(labelled.flatMap((quote) => quote.label ?? []))) {
      const members = labelled.filter((quote) => quote.label === label)
      const utterances = members.map(({ span }) => matching(span, found.quotes)?.utterance)
      expect(new Set(utterances).size, `${label}: ${utterances}`).toBe(1)
    }
  })

  test.skipIf(gold.notSpeech.length === 0)('leaves out what is no speech', () => {
    const taken = gold.notSpeech.filter((words) => {
      const places = placesOf(text, words)
      return places.some((span) => found.quotes.some((quote) => overlap(span, quote) >= 0.5))
    })
    expect(taken).toEqual([])
  })
})

/** Everywhere that words stand between marks. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length })
  }
  return places
}

function checkQuote(wanted: GoldItem, quote: Quote | undefined): void {
  expect(quote, 'it is found').toBeDefined()
  if (!quote) return
  expect(quote.type).toBe(wanted.type as QuoteType)
  if (wanted.cue && quote.cue) expect(bareLemma(quote.cue.lemma)).toBe(wanted.cue)
  const name = quote.speaker?.name ?? null
  const right = wanted.speaker === null || (name !== null && sameSpeaker(wanted.speaker, name))
  expect(right, `${name} is ${wanted.speaker}`).toBe(true)
}

describe.each(Object.entries(CLAIM_FLOOR))('claims of the %s fixtures', (language, floor) => {
  const names = NAMES.filter((name) => goldOf(name).language === language)
  const rows: { wanted: GoldItem; speaker: string | null | undefined }[] = []

  beforeAll(async () => {
    for (const name of names) {
      const { text, found } = await analyse(name)
      const claims = goldOf(name).claims
      const spans = locateAll(
        text,
        claims.map((claim) => claim.text),
      )
      claims.forEach((wanted, index) => {
        const claim = matching(spans[index] as Span, found.claims)
        rows.push({ wanted, speaker: claim && (claim.speaker?.name ?? null) })
      })
    }
  })

  test(`at least ${floor * 100} % are found`, () => {
    const missed = rows.filter((row) => row.speaker === undefined).map((row) => row.wanted.text)
    expect(1 - missed.length / rows.length, missed.join('\n')).toBeGreaterThanOrEqual(floor)
  })

  test('of these, at least 85 % have the right speaker', () => {
    const located = rows.filter((row) => row.speaker !== undefined)
    const wrong = located.filter((row) => !sameSpeaker(row.wanted.speaker ?? '', row.speaker ?? ''))
    const lines = wrong.map((row) => `${row.speaker} is ${row.wanted.speaker}: ${row.wanted.text}`)
    expect(1 - wrong.length / located.length, lines.join('\n')).toBeGreaterThanOrEqual(0.85)
  })
})

/** The articles of fixtures/ against their gold, which says without offsets what is in them. Each failure lists what was missed. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Claim, Quote, QuotesDocument, Span } from '../src/document.js'
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
}

interface Gold {
  readonly language: string
  readonly quotes: readonly GoldItem[]
  readonly claims: readonly GoldItem[]
  /** What is in marks and is not speech. */
  readonly notSpeech: readonly string[]
}

interface Article {
  readonly name: string
  readonly gold: Gold
  readonly text: string
  readonly found: QuotesDocument
}

/** Something of the gold, and what was found in its place. */
interface Row {
  readonly article: Article
  readonly wanted: GoldItem
  readonly got: Quote | Claim | undefined
}

/** Articles of a language, at least, and least shares over them that must come out right; speakers, types and cues are of what was found. */
const FLOORS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  fr: {
    articles: 10,
    quotes: 0.95,
    types: 0.95,
    cues: 0.95,
    speakers: 0.8,
    claims: 0.75,
    claimSpeakers: 0.75,
    notSpeech: 0.4,
  },
  de: {
    articles: 7,
    quotes: 0.95,
    types: 0.95,
    cues: 0.9,
    speakers: 0.9,
    claims: 0.85,
    claimSpeakers: 0.85,
    notSpeech: 0.4,
  },
  nl: {
    articles: 2,
    quotes: 0.9,
    types: 0.9,
    cues: 0.9,
    speakers: 0.9,
    claims: 0.65,
    claimSpeakers: 0.7,
    notSpeech: 0.4,
  },
  en: {
    articles: 10,
    quotes: 0.95,
    types: 0.95,
    cues: 0.95,
    speakers: 0.8,
    claims: 0.75,
    claimSpeakers: 0.75,
    notSpeech: 0.4,
  },
  es: {
    articles: 6,
    quotes: 0.95,
    types: 0.95,
    cues: 0.95,
    speakers: 0.75,
    claims: 0.85,
    claimSpeakers: 0.8,
    notSpeech: 0.5,
  },
  it: {
    articles: 6,
    quotes: 0.95,
    types: 0.95,
    cues: 0.95,
    speakers: 0.75,
    claims: 0.8,
    claimSpeakers: 0.8,
    notSpeech: 0.5,
  },
  pt: {
    articles: 6,
    quotes: 0.95,
    types: 0.95,
    cues: 0.95,
    speakers: 0.75,
    claims: 0.8,
    claimSpeakers: 0.8,
    notSpeech: 0.3,
  },
}

const FIXTURES = new URL('../fixtures/', import.meta.url)
const NAMES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.gold.json'))
  .map((path) => path.replace(/\.gold\.json$/u, ''))
  .sort()

async function analyse(name: string): Promise<Article> {
  const gold: Gold = JSON.parse(readFileSync(new URL(`${name}.gold.json`, FIXTURES), 'utf8'))
  const ending = ['txt', 'md', 'html'].find((known) => existsSync(new URL(`${name}.${known}`, FIXTURES)))
  const path = `${name}.${ending}`
  const { text, title, emphasis } = await readArticle(readFileSync(new URL(path, FIXTURES)), path)
  return { name, gold, text, found: await extract(text, { source: path, title, emphasis }) }
}

/** Where each text of a list stands: none before the one that it follows. */
function locateAll(text: string, items: readonly GoldItem[]): Span[] {
  let from = 0
  return items.map((item) => {
    const span = locate(text, item.text, from)
    from = span.start
    return span
  })
}

/** Everywhere that words stand. */
function placesOf(text: string, words: string): Span[] {
  const places: Span[] = []
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    places.push({ start: at, end: at + words.length })
  }
  return places
}

function matching<T extends Span>(span: Span, items: readonly T[]): T | undefined {
  const best = items.toSorted((a, b) => overlap(span, b) - overlap(span, a))[0]
  return best && overlap(span, best) >= 0.5 ? best : undefined
}

function rowsOf(article: Article, wanted: readonly GoldItem[], items: readonly (Quote | Claim)[]): Row[] {
  const spans = locateAll(article.text, wanted)
  return wanted.map((item, index) => ({ article, wanted: item, got: matching(spans[index] as Span, items) }))
}

function expectShare(rows: readonly Row[], isRight: (row: Row) => boolean, floor: number | undefined): void {
  const wrong = rows.filter((row) => !isRight(row))
  const lines = wrong.map(({ article, wanted, got }) => {
    const answer = got ? `${got.type}, ${got.speaker?.name ?? 'nobody'}, ${got.cue?.lemma ?? 'no cue'}` : 'not found'
    return `${article.name}: ${wanted.text.slice(0, 60)} (${wanted.type}, ${wanted.speaker}, ${wanted.cue}): ${answer}`
  })
  expect(1 - wrong.length / rows.length, lines.join('\n')).toBeGreaterThanOrEqual(floor ?? 1)
}

const isFound = ({ got }: Row) => got !== undefined
const hasSpeaker = ({ wanted, got }: Row) =>
  wanted.speaker === null || sameSpeaker(wanted.speaker, got?.speaker?.name ?? '')
const hasType = ({ wanted, got }: Row) => got?.type === wanted.type
const hasCue = ({ wanted, got }: Row) =>
  wanted.cue === null || !got?.cue || bareLemma(got.cue.lemma) === bareLemma(wanted.cue)

describe.each(Object.entries(FLOORS))('the %s fixtures', (language, floors) => {
  const articles: Article[] = []
  let quotes: Row[] = []
  let claims: Row[] = []

  beforeAll(async () => {
    for (const name of NAMES.filter((path) => path.startsWith(`${language}/`))) articles.push(await analyse(name))
    quotes = articles.flatMap((article) => rowsOf(article, article.gold.quotes, article.found.quotes))
    claims = articles.flatMap((article) => rowsOf(article, article.gold.claims, article.found.claims))
  })

  test('are in their language', () => {
    expect(articles.length).toBeGreaterThanOrEqual(floors.articles ?? 0)
    expect(articles.filter(({ gold, found }) => found.language.code !== gold.language)).toEqual([])
  })

  test('have their quotes', () => expectShare(quotes, isFound, floors.quotes))
  test('have them by type', () => expectShare(quotes.filter(isFound), hasType, floors.types))
  test('have them by cue', () => expectShare(quotes.filter(isFound), hasCue, floors.cues))
  test('have them by speaker', () => expectShare(quotes.filter(isFound), hasSpeaker, floors.speakers))
  test('have their claims', () => expectShare(claims, isFound, floors.claims))
  test('have these by speaker', () => expectShare(claims.filter(isFound), hasSpeaker, floors.claimSpeakers))

  test('keep the stretches of an utterance together', () => {
    const labelled = quotes.filter(({ wanted, got }) => wanted.utterance && got)
    const utterances = new Map<string, Set<string>>()
    for (const { article, wanted, got } of labelled) {
      const label = `${article.name} ${wanted.utterance}`
      const seen = utterances.get(label) ?? new Set()
      utterances.set(label, seen.add((got as Quote).utterance))
    }
    expect(utterances.size).toBeGreaterThan(0)
    expect([...utterances].filter(([, ids]) => ids.size > 1).map(([label]) => label)).toEqual([])
  })

  test('leave out what is no speech', () => {
    const all = articles.flatMap((article) => article.gold.notSpeech.map((words) => ({ article, words })))
    const taken = all.filter(({ article, words }) =>
      placesOf(article.text, words).some((span) => matching(span, article.found.quotes)),
    )
    const lines = taken.map(({ article, words }) => `${article.name}: ${words}`)
    expect(1 - taken.length / all.length, lines.join('\n')).toBeGreaterThanOrEqual(floors.notSpeech ?? 1)
  })
})

/** How good predictions are, against gold: precision, recall and F1 of quotes, claims, their speakers and cues. */

import { basename } from 'node:path'
import type { QuotesDocument } from '../document.js'
import { append } from '../grouping.js'
import { type GoldRow, jaccard, type Offsets, SAME } from '../training/gold.js'
import { type Counts, type Figures, figuresOf, type Matches, type Tries } from './figures.js'
import { type Breach, type FoundItem, foundItems, type GoldItem, goldItems, type Items, TYPES } from './items.js'
import { edgesOf, isJudged, isMentionRight, isNameRight, type Pair, paired } from './judging.js'
import type { MentionForm } from './names.js'
import { wordCounts } from './words.js'

/** An error, with the text that it is in. */
export interface ErrorExample {
  readonly id: string
  readonly text: string
  readonly gold: GoldItem | null
  readonly found: FoundItem | null
}

/** What predictions break: documents that are missing, unknown or repeated, and items whose words stand elsewhere. */
type Breaches = Readonly<Record<'missing' | 'unknown' | 'repeated' | Breach, number>>

export interface Evaluation {
  readonly documents: number
  readonly figures: Figures
  readonly violations: Breaches
  /** What each violation is. */
  readonly details: readonly string[]
  /** Errors by what kind they are. */
  readonly errors: ReadonlyMap<string, readonly ErrorExample[]>
}

const FORMS: readonly MentionForm[] = ['named', 'description', 'pronoun', 'none']

/** The figures of predicted documents against gold rows. A document's `source` is a row's id, or a path that it names. */
export function evaluate(rows: readonly GoldRow[], documents: readonly QuotesDocument[]): Evaluation {
  const violations = { missing: 0, unknown: 0, repeated: 0, offsets: 0, text: 0, type: 0 }
  const details: string[] = []
  const breach = (kind: keyof Breaches, detail: string) => {
    violations[kind]++
    details.push(`${kind}: ${detail}`)
  }
  const byId = documentsById(rows, documents, breach)
  const errors = new Map<string, ErrorExample[]>()
  const counts = rows.map((row) => {
    const document = byId.get(row.id)
    if (!document) breach('missing', row.id)
    const found = document ? foundItems(document, row.text, breach) : { quotes: [], claims: [] }
    return counted(row, found, (kind, example) => {
      append(errors, kind, example)
    })
  })
  return { documents: rows.length, figures: figuresOf(counts), violations, details, errors }
}

function documentsById(
  rows: readonly GoldRow[],
  documents: readonly QuotesDocument[],
  breach: (kind: 'unknown' | 'repeated', detail: string) => void,
): Map<string, QuotesDocument> {
  const ids = new Set(rows.map(({ id }) => id))
  const byId = new Map<string, QuotesDocument>()
  for (const document of documents) {
    const id = ids.has(document.source) ? document.source : basename(document.source, '.txt')
    if (!ids.has(id)) breach('unknown', document.source)
    else if (byId.has(id)) breach('repeated', id)
    else byId.set(id, document)
  }
  return byId
}

type Tell = (kind: string, example: ErrorExample) => void

/** The counts of one document. */
function counted(row: GoldRow, all: Items<FoundItem>, tell: Tell): Counts {
  const gold = goldItems(row)
  const isIgnored = ({ spans }: FoundItem) => row.ignored.some((span) => jaccard([span], spans) >= SAME)
  const found = { ...all, quotes: all.quotes.filter((item) => !isIgnored(item)) }
  const quotes = pairsOf(row, 'quotes', gold.quotes, found.quotes, tell)
  const claims = pairsOf(row, 'claims', gold.claims, found.claims, tell)
  const isExtracted = (span: Offsets) => found.quotes.some(({ spans }) => jaccard([span], spans) >= SAME)
  for (const span of row.notSpeech.filter(isExtracted))
    tell('not speech', { id: row.id, text: row.text, gold: null, found: { ...NOTHING, spans: [span] } })
  return {
    ...quotes.counts,
    'quotes.notSpeech': triesOf(row.notSpeech, isExtracted),
    ...speakerCounts(gold.quotes, found.quotes, quotes.pairs),
    ...claims.counts,
    ...claimCounts(gold.claims, found.claims, claims.pairs),
    ...wordCounts(row.text, gold, found, [...quotes.pairs, ...claims.pairs]),
  }
}

const NOTHING: FoundItem = { type: '', spans: [], cue: [], speaker: null, mention: [] }

// ---------------------------------------------------------------- what was found

/** The pairs that overlap, and the counts of these and of those with the same ends. */
function pairsOf(
  { id, text }: GoldRow,
  list: 'quotes' | 'claims',
  gold: readonly GoldItem[],
  found: readonly FoundItem[],
  tell: Tell,
): { pairs: Pair[]; counts: Counts } {
  const edges = new Map([...gold, ...found].map((item) => [item, String(edgesOf(text, item.spans))]))
  const isSame = (one: GoldItem, other: FoundItem) => edges.get(one) === edges.get(other)
  const exact = paired(gold, found, (one, other) => (isSame(one, other) ? 1 : 0), 1)
  const pairs = paired(gold, found, (one, other) => jaccard(one.spans, other.spans), SAME)
  const met = new Set<GoldItem | FoundItem>(pairs.flat())
  for (const item of gold) if (!met.has(item)) tell(`missed ${list}`, { id, text, gold: item, found: null })
  for (const item of found) if (!met.has(item)) tell(`false ${list}`, { id, text, gold: null, found: item })
  for (const [one, other] of pairs) {
    const example = { id, text, gold: one, found: other }
    if (!isSame(one, other)) tell(`other bounds of ${list}`, example)
    if (!isMentionRight([one, other])) tell(`wrong speaker of ${list}`, example)
  }
  const counts = {
    ...byType(`${list}.exact`, list, gold, found, exact),
    ...byType(`${list}.overlap`, list, gold, found, pairs),
  }
  return { pairs, counts }
}

/** A pair counts for the type that either side has, whatever the other says. */
function byType(
  figure: string,
  list: 'quotes' | 'claims',
  gold: readonly GoldItem[],
  found: readonly FoundItem[],
  pairs: readonly Pair[],
): Counts {
  const entries = ['all', ...TYPES[list]].map((type): [string, Matches] => {
    const isOf = (item: { readonly type: string }) => type === 'all' || item.type === type
    return [
      `${figure}.${type}`,
      {
        gold: gold.filter(isOf).length,
        predicted: found.filter(isOf).length,
        right: pairs.filter(([one]) => isOf(one)).length,
        rightPredicted: pairs.filter(([, other]) => isOf(other)).length,
      },
    ]
  })
  return Object.fromEntries(entries)
}

const triesOf = <T>(items: readonly T[], isRight: (item: T) => boolean): Tries => ({
  of: items.length,
  right: items.filter(isRight).length,
})

// ---------------------------------------------------------------- who said it

function speakerCounts(gold: readonly GoldItem[], found: readonly FoundItem[], pairs: readonly Pair[]): Counts {
  const isNamed = ([one]: Pair) => one.speaker !== null
  const judged = pairs.filter(([one]) => isJudged(one))
  const met = new Set(pairs.map(([one]) => one))
  const forms = FORMS.flatMap((form): [string, Tries][] => {
    const ofForm = pairs.filter(([one]) => one.form === form)
    const figure = `attribution.bySource.${form}`
    return [
      [
        `${figure}.found`,
        triesOf(
          gold.filter((one) => one.form === form),
          (one) => met.has(one),
        ),
      ],
      [`${figure}.mention`, triesOf(ofForm, isMentionRight)],
      [`${figure}.entity`, triesOf(ofForm.filter(isNamed), isNameRight)],
    ]
  })
  return {
    'attribution.accuracy.mention': triesOf(pairs, isMentionRight),
    'attribution.accuracy.entity': triesOf(pairs.filter(isNamed), isNameRight),
    'attribution.mention': {
      gold: gold.length,
      predicted: found.length,
      right: pairs.filter(isMentionRight).length,
    },
    'attribution.entity': {
      gold: gold.filter(isJudged).length,
      predicted: found.length - (pairs.length - judged.length),
      right: judged.filter(isNameRight).length,
    },
    ...Object.fromEntries(forms),
  }
}

function claimCounts(gold: readonly GoldItem[], found: readonly FoundItem[], pairs: readonly Pair[]): Counts {
  const nominal = pairs.filter(([one]) => one.nominal).length
  return {
    'claims.source': { gold: gold.length, predicted: found.length, right: pairs.filter(isMentionRight).length },
    'claims.verbal': {
      gold: gold.filter((one) => !one.nominal).length,
      predicted: found.length - nominal,
      right: pairs.length - nominal,
    },
  }
}

/** A table for spreadsheets and data frames: one row a quote or claim, in the order of the text. RFC 4180. */

import { stringify } from 'csv-stringify/sync'
import type { Claim, Quote, QuotesDocument, Speaker } from '../document.js'
import type { RenderOptions } from './index.js'

type Cell = string | number | null

interface Row {
  readonly document: QuotesDocument
  readonly kind: 'quote' | 'claim'
  readonly found: Quote | Claim
  /** The quote; null in a claim's row. */
  readonly quote: Quote | null
  /** The claim; null in a quote's row. */
  readonly claim: Claim | null
  /** The entry of the one who speaks. */
  readonly speaker: Speaker | null
}

/** Columns are added at the end, never renamed. Offsets are UTF-16 code units, as everywhere. */
const COLUMNS: Readonly<Record<string, (row: Row) => Cell>> = {
  source: ({ document }) => document.source,
  title: ({ document }) => document.title,
  language: ({ document }) => document.language.code,
  found: ({ kind }) => kind,
  id: ({ found }) => found.id,
  type: ({ found }) => found.type,
  speaker: ({ found }) => found.speaker?.name ?? null,
  speaker_kind: ({ found }) => found.speaker?.kind ?? null,
  speaker_description: ({ speaker }) => speaker?.description ?? null,
  text: ({ found }) => found.text,
  cue: ({ found }) => found.cue?.text ?? null,
  lemma: ({ found }) => found.cue?.lemma ?? null,
  stance: ({ found }) => found.cue?.stance ?? null,
  mention: ({ found }) => found.speaker?.mention?.text ?? null,
  confidence: ({ found }) => found.confidence,
  speaker_confidence: ({ found }) => found.speaker?.confidence ?? null,
  reason: ({ found }) => found.reason,
  paragraph: ({ found }) => found.paragraph,
  sentence: ({ found }) => found.sentence,
  start: ({ found }) => found.start,
  end: ({ found }) => found.end,
  spans: ({ claim }) => claim?.spans.map(({ start, end }) => `${start}:${end}`).join(' ') ?? null,
  negated: ({ claim }) => claim && String(claim.negated),
  quotes: ({ claim }) => claim?.quotes.join(' ') ?? null,
  utterance: ({ quote }) => quote?.utterance ?? null,
  in: ({ quote }) => quote?.in ?? null,
  claim: ({ quote }) => quote?.claim ?? null,
  speaker_id: ({ found }) => found.speaker?.id ?? null,
  cue_start: ({ found }) => found.cue?.start ?? null,
  cue_end: ({ found }) => found.cue?.end ?? null,
  mention_start: ({ found }) => found.speaker?.mention?.start ?? null,
  mention_end: ({ found }) => found.speaker?.mention?.end ?? null,
}

/**
 * What a spreadsheet may take for a formula or a command, by its first character (OWASP, "CSV Injection"); and the apostrophe
 * itself, so that the guard can be told from the text.
 */
const GUARDED = /^['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * The document's quotes and claims as rows of comma-separated values, after a row of names where the output begins. Its text
 * cells are guarded as those of `csvOf`.
 */
export function renderCsv(document: QuotesDocument, { continued = false }: RenderOptions = {}): string {
  const cells = rowsOf(document).map((row) => Object.values(COLUMNS).map((cellOf) => cellOf(row)))
  return csvOf(continued ? cells : [Object.keys(COLUMNS), ...cells])
}

/**
 * Rows as comma-separated values. A text cell that a spreadsheet could take for a formula, and one that begins with an
 * apostrophe, has an apostrophe before it: who takes one away wherever a cell begins with one has the text again.
 */
export function csvOf(rows: readonly (readonly Cell[])[]): string {
  return stringify(rows as Cell[][], {
    record_delimiter: 'windows',
    // A lone carriage return or line feed is quoted too.
    quoted_match: /[\r\n]/,
    cast: { string: (text) => (GUARDED.test(text) ? `'${text}` : text) },
  })
}

function rowsOf(document: QuotesDocument): readonly Row[] {
  const speakers = new Map(document.speakers.map((speaker) => [speaker.id, speaker]))
  const speakerOf = ({ speaker }: Quote | Claim) => speakers.get(speaker?.id ?? '') ?? null
  const rows: Row[] = [
    ...document.quotes.map((quote) => ({ kind: 'quote' as const, found: quote, quote, claim: null })),
    ...document.claims.map((claim) => ({ kind: 'claim' as const, found: claim, quote: null, claim })),
  ].map((row) => ({ ...row, document, speaker: speakerOf(row.found) }))
  return rows.sort((one, other) => one.found.start - other.found.start)
}

/** Statistics as comma-separated values, one row a speaker: RFC 4180, guarded against formulas as all our CSV is. */

import { csvOf } from '../output/csv.js'
import { total } from './counts.js'
import type { Row, Statistics } from './stats.js'

/** Columns are added at the end, never renamed. */
const COLUMNS: Readonly<Record<string, (row: Row) => string | number | null>> = {
  name: ({ name }) => name,
  kind: ({ kind }) => kind,
  articles: ({ articles }) => articles,
  said: total,
  direct: ({ direct }) => direct,
  mixed: ({ mixed }) => mixed,
  indirect: ({ indirect }) => indirect,
  quoted_words: ({ quotedWords }) => quotedWords,
  reported_words: ({ reportedWords }) => reportedWords,
  article: ({ article }) => article,
}

/** The speakers as rows, after a row of names. */
export function renderRows({ speakers }: Statistics): string {
  return csvOf([Object.keys(COLUMNS), ...speakers.map((row) => Object.values(COLUMNS).map((cellOf) => cellOf(row)))])
}

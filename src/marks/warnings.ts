/** What the scanner tells the reader about marks that do not fit. */

import type { Span, Warning } from '../document.js'
import { groupBy } from '../grouping.js'

/** The quote that opens at the span is never closed. */
export function unclosed({ start, end }: Span): Warning {
  return { code: 'unclosed-quote', message: 'this quote is never closed: it ends with its paragraph', start, end }
}

/** The closing mark at the span closes an outer quote too. */
export function sharedClose({ start, end }: Span): Warning {
  return { code: 'unclosed-quote', message: 'one closing mark for two quotes: it is taken to close both', start, end }
}

/** The closing mark at the span is not the pair of the opening mark. */
export function mismatched({ start, end }: Span, open: string, close: string): Warning {
  return { code: 'mismatched-marks', message: `${open} is closed by ${close}`, start, end }
}

/** The mark at the span closes nothing. */
export function stray({ start, end }: Span, sign: string): Warning {
  return { code: 'stray-mark', message: `${sign} closes no quote`, start, end }
}

/** How many warnings of a code are told one by one. */
const MOST = 1000

/** The warnings in the order of the text; of a code that has very many the first ones, and how many more there are. */
export function summedUp(warnings: readonly Warning[]): Warning[] {
  const byCode = groupBy([...warnings].sort(byPlace), ({ code }) => code)
  return [...byCode.values()].flatMap(firstOf).sort(byPlace)
}

const byPlace = (a: Warning, b: Warning): number => a.start - b.start

function firstOf(warnings: readonly Warning[]): Warning[] {
  const more = warnings.length - MOST
  const next = warnings[MOST]
  if (next === undefined) return [...warnings]
  const sum = { ...next, message: `and ${more} more of these`, end: warnings.at(-1)!.end }
  return [...warnings.slice(0, MOST), sum]
}

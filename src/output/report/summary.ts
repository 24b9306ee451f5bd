/** Who spoke how often, as a table with bars. */

import type { QuotesDocument } from '../../document.js'
import { visible } from '../visible.js'
import type { Entry } from './entries.js'
import { padEnd, truncate, widthOf } from './layout.js'
import type { Palette } from './palette.js'

/** What one speaker said in the report: utterances and claims, as they are listed. */
export interface Tally {
  /** Null for what is ascribed to nobody. */
  readonly id: string | null
  readonly name: string
  readonly quotes: number
  readonly claims: number
}

const QUOTE_BAR = '█'
const CLAIM_BAR = '░'
const MAX_BAR = 30
const MIN_BAR = 6
/** The most cells of a bar that one quote or claim takes. */
const MAX_CELLS = 3
/** Blanks and the two columns of numbers: `  quotes  claims`. */
const NUMBERS = 16

/** Those who speak, the most frequent first, at equal counts in the order in which they first speak; nobody last. */
export function talliesOf(entries: readonly Entry[], document: QuotesDocument): readonly Tally[] {
  const names = new Map(document.speakers.map(({ id, name }) => [id, name]))
  const tallies = new Map<string | null, { id: string | null; name: string; quotes: number; claims: number }>()
  for (const { speaker, kind } of entries) {
    const id = speaker?.id ?? null
    const name = visible((id !== null && names.get(id)) || speaker?.name || 'unattributed')
    const tally = tallies.get(id) ?? { id, name, quotes: 0, claims: 0 }
    tally[kind === 'quote' ? 'quotes' : 'claims'] += 1
    tallies.set(id, tally)
  }
  return [...tallies.values()].sort((a, b) => Number(a.id === null) - Number(b.id === null) || total(b) - total(a))
}

/** The table's lines, its head first. */
export function summaryLines(tallies: readonly Tally[], palette: Palette, width: number): readonly string[] {
  const most = Math.max(1, ...tallies.map(total))
  const barWidth = Math.min(MAX_BAR, most * MAX_CELLS, Math.max(MIN_BAR, Math.floor(width / 4)))
  const longest = Math.max(...tallies.map(({ name }) => widthOf(name)), 'Who spoke'.length)
  const nameWidth = Math.max(8, Math.min(longest, width - barWidth - NUMBERS - 2))
  const scale = barWidth / most
  const head =
    padEnd(palette.strong('Who spoke'), nameWidth + 2 + barWidth) + palette.faint(numbers('quotes', 'claims'))
  return [
    head,
    ...tallies.map((tally) => {
      const paint = palette.speaker(tally.id)
      const name = padEnd(paint(truncate(tally.name, nameWidth)), nameWidth)
      return `${name}  ${padEnd(paint(bar(tally, scale)), barWidth)}${numbers(shown(tally.quotes), shown(tally.claims))}`
    }),
  ]
}

function total({ quotes, claims }: Tally): number {
  return quotes + claims
}

function shown(count: number): string {
  return count === 0 ? '·' : String(count)
}

function numbers(quotes: string, claims: string): string {
  return `  ${quotes.padStart(6)}  ${claims.padStart(6)}`
}

/** At least one cell for each sort that there is, and never longer than the longest bar. */
function bar(tally: Tally, scale: number): string {
  const sorts = Math.sign(tally.quotes) + Math.sign(tally.claims)
  const cells = Math.max(sorts, Math.round(total(tally) * scale))
  const share = Math.round((tally.quotes / total(tally)) * cells)
  const quotes = Math.min(Math.max(share, Math.sign(tally.quotes)), cells - Math.sign(tally.claims))
  return QUOTE_BAR.repeat(quotes) + CLAIM_BAR.repeat(cells - quotes)
}

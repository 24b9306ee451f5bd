/** Who spoke how often, as a table with bars. */

import { type Tally, total } from '../tallies.js'
import { padEnd, truncate, widthOf } from './layout.js'
import type { Palette } from './palette.js'

const QUOTE_BAR = '█'
const CLAIM_BAR = '░'
const MAX_BAR = 30
const MIN_BAR = 6
/** The most cells of a bar that one quote or claim takes. */
const MAX_CELLS = 3
/** Blanks and the two columns of numbers: `  quotes  claims`. */
const NUMBERS = 16

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

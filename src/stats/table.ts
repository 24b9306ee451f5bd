/** Statistics as a table for a terminal: who said most, then what the kinds of speakers said. */

import { padEnd, truncate, widthOf } from '../output/report/layout.js'
import { type Paint, paletteFor } from '../output/report/palette.js'
import { counted } from '../output/tallies.js'
import { visible } from '../output/visible.js'
import { type Counts, total } from './counts.js'
import type { StatsRenderOptions } from './render.js'
import type { Row, Statistics } from './stats.js'

/** The columns of numbers. */
const NUMBERS = ['articles', 'said', 'direct', 'mixed', 'indirect', 'words'] as const
const GAP = '  '
const NUMBERS_WIDTH = NUMBERS.reduce((width, name) => width + GAP.length + name.length, 0)
const LEAST_NAME = 12
const NOBODY = 'unattributed'
const PLURALS = {
  person: 'persons',
  organization: 'organizations',
  group: 'groups',
  document: 'documents',
  unknown: 'of unknown kind',
} as const

type Line = { readonly name: string; readonly numbers: readonly (number | string)[]; readonly paint?: Paint }

/** The tables; names are made safe to show, and cut where they do not fit. */
export function renderTable(statistics: Statistics, { width, colorLevel }: StatsRenderOptions): string {
  const { strong, faint } = paletteFor(colorLevel)
  const { speakers, kinds, more } = statistics
  const people = speakers.map(
    (row): Line => ({
      name: nameOf(row),
      numbers: numbersOf(row, row.articles),
      ...(row.name === null || row.article !== null ? { paint: faint } : {}),
    }),
  )
  const sorts = kinds.map(
    (row): Line => ({
      name: `${row.speakers} ${row.speakers === 1 ? row.kind : PLURALS[row.kind]}`,
      numbers: numbersOf(row, ''),
    }),
  )
  const known = speakers.filter(({ name }) => name !== null).length
  const nameWidth = widthOfNames([...people, ...sorts], width)
  const draw = (line: Line) => drawn(line, nameWidth)
  return `${[
    headOf(statistics),
    '',
    draw({ name: 'Who was quoted', numbers: NUMBERS, paint: strong }),
    ...people.slice(0, known).map(draw),
    ...(more > 0 ? [faint(`… and ${more} more`)] : []),
    ...people.slice(known).map(draw),
    '',
    ...sorts.map(draw),
  ]
    .join('\n')
    .trimEnd()}\n`
}

function headOf({ articles, failures, speakers, more, total: all }: Statistics): string {
  const known = speakers.filter(({ name }) => name !== null).length + more
  const failed = failures > 0 ? ` (${failures} failed)` : ''
  return `${counted(articles, 'article')}${failed}, ${counted(known, 'speaker')}, ${counted(total(all), 'time')} quoted`
}

/** Who is not named in full stands with their one article. */
function nameOf({ name, article }: Row): string {
  if (name === null) return NOBODY
  return visible(article === null ? name : `${name} (${article})`)
}

function numbersOf(counts: Counts, articles: number | ''): readonly (number | string)[] {
  const { direct, mixed, indirect, quotedWords, reportedWords } = counts
  return [articles, total(counts), direct, mixed, indirect, quotedWords + reportedWords]
}

function widthOfNames(lines: readonly Line[], width: number): number {
  const longest = Math.max(...lines.map(({ name }) => widthOf(name)))
  return Math.max(LEAST_NAME, Math.min(longest, width - NUMBERS_WIDTH))
}

function drawn({ name, numbers, paint = (text) => text }: Line, nameWidth: number): string {
  const cells = numbers.map((number, index) => `${GAP}${shown(number).padStart(NUMBERS[index]!.length)}`)
  return `${padEnd(paint(truncate(name, nameWidth)), nameWidth)}${cells.join('')}`
}

const shown = (number: number | string): string => (number === 0 ? '·' : String(number))

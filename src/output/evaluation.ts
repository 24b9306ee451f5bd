/** The figures of an evaluation for people who read them on a terminal, and as JSON. */

import type { ErrorExample, Evaluation } from '../evaluation/evaluate.js'
import type { Figures, RatesOfAll, ShareOfAll } from '../evaluation/figures.js'
import type { FoundItem, GoldItem } from '../evaluation/items.js'
import type { Offsets } from '../training/gold.js'
import { visible, visiblePart } from './visible.js'

/** Characters of a text that an example shows on either side, and of what it is about. */
const SIDE = 50
const LONGEST = 160

const LABEL = 24
const CELL = 8

/** The rows of the table: what they say, and the figure. */
const ROWS: readonly (readonly [string, string])[] = [
  ['quotes', 'quotes.overlap.all'],
  ['  direct', 'quotes.overlap.direct'],
  ['  mixed', 'quotes.overlap.mixed'],
  ['  with the same ends', 'quotes.exact.all'],
  ['  + the right mention', 'attribution.mention'],
  ['  + the right name', 'attribution.entity'],
  ['claims', 'claims.overlap.all'],
  ['  indirect', 'claims.overlap.indirect'],
  ['  mixed', 'claims.overlap.mixed'],
  ['  with a verb', 'claims.verbal'],
  ['  with the same ends', 'claims.exact.all'],
  ['  + the right mention', 'claims.source'],
  ['words of claims', 'claims.token'],
  ['words of all', 'all.token'],
  ['words of cues', 'cue'],
]

/** Speakers by what gold has for them. */
const FORMS: readonly (readonly [string, string])[] = [
  ['a name', 'named'],
  ['a description', 'description'],
  ['a pronoun', 'pronoun'],
  ['no words', 'none'],
]

const NOTE = `P precision, R recall, F1 in percent; mean: the mean of the articles' F1. Found
is what has half of its characters in common with gold. A mention is right where
it overlaps the one of gold, or has the same name.`

/** An evaluation as JSON, with the first errors of each kind where they are asked for; a line end. */
export function evaluationJson(evaluation: Evaluation, errors: number): string {
  const { documents, figures, violations } = evaluation
  const told = Object.fromEntries([...evaluation.errors].map(([kind, list]) => [kind, someOf(list, errors)]))
  const more = errors > 0 ? { errors: told } : {}
  return `${JSON.stringify({ documents, ...figures, violations, ...more }, null, 2)}\n`
}

/** An evaluation as a table, and after it so many errors of each kind. Lines, the last ended too. */
export function renderEvaluation(evaluation: Evaluation, errors = 0): string {
  const { documents, figures } = evaluation
  const lines = [
    `${documents} ${documents === 1 ? 'article' : 'articles'}`,
    '',
    line('', ['P', 'R', 'F1', 'mean', 'gold', 'found', 'right']),
    ...ROWS.map(([label, figure]) => line(label, ratesCells(figureAt(figures, figure) as RatesOfAll))),
    '',
    line('Speakers by what gold has', ['', 'found', 'mention', 'name']),
    ...FORMS.map(([label, form]) => line(`  ${label}`, ['', ...formCells(figures, form)])),
    '',
    `${shareText(figureAt(figures, 'quotes.notSpeech') as ShareOfAll)} of what is not speech was taken for a quote.`,
    ...violationLines(evaluation),
    NOTE,
    ...(errors > 0 ? errorLines(evaluation, errors) : []),
  ]
  return `${lines.map((text) => text.trimEnd()).join('\n')}\n`
}

const line = (label: string, cells: readonly (string | number)[]): string =>
  label.padEnd(LABEL) + cells.map((cell) => String(cell).padStart(CELL)).join('')

const percent = (rate: number | null): string => (rate === null ? '–' : (100 * rate).toFixed(1))

/** The figure of a name such as `quotes.exact.all`. */
const figureAt = (figures: Figures, name: string): Figures[string] =>
  name.split('.').reduce<Figures[string]>((at, part) => (at as Figures)[part]!, figures)

const ratesCells = ({ precision, recall, f1, macro, gold, predicted, right }: RatesOfAll) => [
  ...[precision, recall, f1, macro.f1].map(percent),
  gold,
  predicted,
  right,
]

function formCells(figures: Figures, form: string): string[] {
  const share = (figure: string) => figureAt(figures, `attribution.bySource.${form}.${figure}`) as ShareOfAll
  return ['found', 'mention', 'entity'].map((figure) => percent(share(figure).share))
}

const shareText = ({ right, of }: ShareOfAll): string => `${right} of ${of}`

function violationLines({ violations, details }: Evaluation): readonly string[] {
  const broken = Object.entries(violations).filter(([, count]) => count > 0)
  if (broken.length === 0) return []
  const kinds = broken.map(([kind, count]) => `${kind} ${count}`).join(', ')
  return [
    `Predictions that are not as they should be: ${kinds}.`,
    ...details.slice(0, 5).map((text) => `  ${visible(text)}`),
  ]
}

// ---------------------------------------------------------------- errors

/** So many of a list, evenly from all of it. */
function someOf<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / Math.max(1, most))
  return Array.from({ length: Math.min(most, list.length) }, (_, index) => list[Math.floor(index * step)]!)
}

function errorLines({ errors }: Evaluation, most: number): readonly string[] {
  const kinds = [...errors].sort(([a], [b]) => a.localeCompare(b, 'en'))
  return kinds.flatMap(([kind, list]) => ['', `${kind} (${list.length})`, ...someOf(list, most).flatMap(exampleLines)])
}

function exampleLines({ id, text, gold, found }: ErrorExample): readonly string[] {
  const item = gold ?? found
  const type = item?.type ? `${item.type}: ` : ''
  const head = `- ${visible(id)}: ${type}${inContext(text, item?.spans ?? [])}`
  if (gold === null || found === null) return [head]
  const said = `gold ${goldSpeaker(text, gold)}, found ${speakerText(found)}`
  return [head, `    ${said}: ${inContext(text, found.spans)}`]
}

const quoted = (words: string): string => `“${visible(words)}”`

const speakerText = ({ speaker }: FoundItem): string => (speaker === null ? 'nobody' : quoted(speaker))

function goldSpeaker(text: string, { speaker, source: [mention] }: GoldItem): string {
  if (speaker !== null) return quoted(speaker)
  return mention ? `whoever ${quoted(text.slice(...mention))} is` : 'nobody'
}

/** What an error is about in brackets, with the text around it. */
function inContext(text: string, spans: readonly Offsets[]): string {
  const [start, end] = [spans[0]?.[0], spans.at(-1)?.[1]]
  if (start === undefined || end === undefined) return '(no place)'
  const half = LONGEST / 2
  const isLong = end - start > LONGEST
  const words = isLong
    ? `${text.slice(start, start + half)} […] ${text.slice(end - half, end)}`
    : text.slice(start, end)
  return visible(
    `${text.slice(Math.max(0, start - SIDE), start)}[[${visiblePart(words)}]]${text.slice(end, end + SIDE)}`,
  )
}

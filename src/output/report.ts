/** The report that people read on a terminal. */

import type { QuotesDocument, Speaker } from '../document.js'
import { countFirst } from '../text/search.js'
import { type Entry, entriesOf } from './entries.js'
import type { RenderOptions } from './index.js'
import { entryLines } from './report/entry.js'
import { hang } from './report/layout.js'
import { type Palette, paletteFor } from './report/palette.js'
import { summaryLines } from './report/summary.js'
import { countsOf, type Tally, talliesOf } from './tallies.js'
import { visible } from './visible.js'

/** Longer lines are hard to read, however wide the terminal. */
const MAX_WIDTH = 100
const MIN_WIDTH = 36
const USUAL_WIDTH = 80

/**
 * The document as a report: title, quotes and claims in the order of the text, who spoke how often, warnings. Quotes
 * stand in the article's own marks where the document includes its text.
 */
export function renderReport(document: QuotesDocument, options: RenderOptions = {}): string {
  const palette = paletteFor(options.colorLevel ?? 0)
  const width = Math.max(MIN_WIDTH, Math.min(MAX_WIDTH, options.width ?? USUAL_WIDTH))
  const entries = entriesOf(document)
  const tallies = talliesOf(entries, document)
  const sections = [
    headLines(document, tallies, palette, width),
    ...entrySections(document, entries, palette, width, options.explain ?? false),
    entries.length === 0 ? [] : summaryLines(tallies, palette, width),
    options.quiet ? [] : warningsSection(document, palette, width),
  ]
  const shown = sections.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => line.trimEnd()))
  const report = shown.map((lines) => lines.join('\n')).join('\n\n')
  return `${options.continued ? '\n\n' : ''}${report}\n`
}

function headLines(document: QuotesDocument, tallies: readonly Tally[], palette: Palette, width: number) {
  const source = document.source === '-' ? 'standard input' : visible(document.source)
  const title = document.title === null ? '' : visible(document.title)
  const facts = [...(title === '' ? [] : [source]), visible(document.language.name), countsOf(tallies)].join(' · ')
  return [
    ...hang([{ text: title || source, paint: palette.title }], width),
    ...hang([{ text: facts, paint: palette.faint }], width),
  ]
}

function entrySections(
  document: QuotesDocument,
  entries: readonly Entry[],
  palette: Palette,
  width: number,
  explain: boolean,
): readonly (readonly string[])[] {
  const unknown = new Map(document.speakers.map((speaker) => [speaker.id, speaker]))
  return entries.map((entry) => {
    const introduce = takeFrom(unknown, entry.speaker?.id)
    return entryLines(entry, { palette, width, explain, text: document.text, introduce })
  })
}

/** Each speaker is introduced once. */
function takeFrom(unknown: Map<string, Speaker>, id: string | undefined): Speaker | null {
  const speaker = unknown.get(id ?? '') ?? null
  if (speaker !== null) unknown.delete(speaker.id)
  return speaker
}

function warningsSection(document: QuotesDocument, palette: Palette, width: number): readonly string[] {
  const lineOf = lineFinder(document.text ?? '')
  return document.warnings.flatMap(({ message, start, end }) => {
    const line = document.text === undefined || end === 0 ? '' : ` (line ${lineOf(start)})`
    return hang([{ text: visible(message) + line }], width, { text: '! ', paint: palette.alert })
  })
}

/** Gives the line of an offset, from 1. */
function lineFinder(text: string): (offset: number) => number {
  const ends: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) ends.push(at)
  return (offset) => countFirst(ends, (end) => end < offset) + 1
}

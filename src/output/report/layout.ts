/** Lines that fit: widths are columns of a terminal, where wide characters take two and combining marks none. */

import stringWidth from 'string-width'
import type { Paint } from './palette.js'

/** A stretch of running text in one colour. */
export interface Run {
  readonly text: string
  readonly paint?: Paint
}

/** Blanks that no line may break at: inside guillemets, and before the signs that some languages set off. */
const HELD_BLANKS = /(?<=[«‹]) | (?=[»›:;?!])/g
/** Characters of one column each: Latin letters and the punctuation of texts, without the soft hyphen. */
const NARROW = /^[ -~\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027]*$/
const segmenter = new Intl.Segmenter()
const MIN_ROOM = 8
/** More code units than a character of one column has: the segmenter is not linear, so it gets short pieces. */
const MAX_CHARACTER = 16

/** The columns that a text takes. */
export function widthOf(text: string): number {
  return NARROW.test(text) ? text.length : stringWidth(text)
}

/** Wraps to the width. The first line begins with `first`, the others with as many blanks. Never gives an empty list. */
export function hang(runs: readonly Run[], width: number, first: Run = { text: '' }): readonly string[] {
  const indent = widthOf(first.text)
  const text = runs
    .map((run) => run.text)
    .join('')
    .replace(HELD_BLANKS, '\u00A0')
  const lines = breakLines(text, Math.max(MIN_ROOM, width - indent))
  return paintLines(lines, text, runs).map((line, index) => {
    if (index > 0) return ' '.repeat(indent) + line
    return (first.paint?.(first.text) ?? first.text) + line
  })
}

/** Left and right on one line, blanks between; null where they do not fit with two blanks at least. */
export function spread(left: readonly Run[], right: readonly Run[], width: number): string | null {
  const gap = width - widthOf([...left, ...right].map(({ text }) => text).join(''))
  return gap < 2 ? null : painted(left) + ' '.repeat(gap) + painted(right)
}

/** Blanks after the text up to the width; `text` may be painted. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - stringWidth(text)))
}

/** The text, cut with an ellipsis where it is wider than the width. Whole characters, as readers see them. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text
  const [kept = ''] = cutWord(text, width - 1)
  return `${kept.trimEnd()}…`
}

type Line = readonly [start: number, end: number]

function painted(runs: readonly Run[]): string {
  return runs.map(({ text, paint }) => paint?.(text) ?? text).join('')
}

/** Offsets of the lines: blanks at their ends are in none. A word wider than a line is cut. */
function breakLines(text: string, room: number): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  let end = 0
  let used = 0
  let at = 0
  const place = (piece: string, isWordStart: boolean) => {
    const width = widthOf(piece)
    if (used > 0 && (!isWordStart || used + 1 + width > room)) {
      lines.push([start, end])
      used = 0
    }
    if (used === 0) start = at
    used += (used > 0 ? 1 : 0) + width
    at += piece.length
    end = at
  }
  for (const word of text.split(' ')) {
    const isLong = word.length > room * MAX_CHARACTER || widthOf(word) > room
    const pieces = isLong ? cutWord(word, room) : [word]
    for (const [index, piece] of pieces.entries()) place(piece, index === 0)
    at += 1
  }
  lines.push([start, end])
  return lines
}

/** Pieces of a word that are no wider than the room, cut between characters as readers see them. */
function cutWord(word: string, room: number): readonly string[] {
  const pieces: string[] = []
  for (let start = 0; start < word.length; ) {
    const length = lengthThatFits(word.slice(start, start + room * MAX_CHARACTER), room)
    pieces.push(word.slice(start, start + length))
    start += length
  }
  return pieces
}

/** How many code units of a text fit into the room: whole characters, one at least. */
function lengthThatFits(text: string, room: number): number {
  if (NARROW.test(text)) return Math.min(text.length, room)
  let used = 0
  for (const { segment, index } of segmenter.segment(text)) {
    used += widthOf(segment)
    if (index > 0 && used > room) return index
  }
  return text.length
}

/** The lines in the colours of the runs that they cross. */
function paintLines(lines: readonly Line[], text: string, runs: readonly Run[]): readonly string[] {
  let run = 0
  let runStart = 0
  return lines.map(([start, end]) => {
    let line = ''
    for (let at = start; at < end; ) {
      const current = runs[run]
      const runEnd = current === undefined ? end : runStart + current.text.length
      const stop = Math.min(end, runEnd)
      if (stop > at) line += current?.paint?.(text.slice(at, stop)) ?? text.slice(at, stop)
      at = Math.max(at, stop)
      if (runEnd <= end && current !== undefined) {
        run += 1
        runStart = runEnd
      }
    }
    return line
  })
}

/** The lines of a text, and whether they were broken at a fixed width. */

import type { Span } from '../document.js'
import { isBlankAt, startsUpper, trimmed } from './characters.js'

/** A line without the white space at its edges. */
export interface Line extends Span {
  /** White space before its first character. */
  readonly indent: number
  /** An empty line (or a form feed) stands before it, or the text's start. */
  readonly afterGap: boolean
}

const MIN_WRAP_WIDTH = 40
const MAX_WRAP_WIDTH = 100
/** Lines that may be longer than the width of a wrapped text: addresses cannot be broken. */
const MAX_OVERLONG_SHARE = 0.02
/** Lines that may be wider than what a wrapped text was broken at: a later hand joined them. */
const MAX_UNBROKEN_SHARE = 0.01
const MIN_FULL_SHARE = 0.8
const MIN_UNFINISHED_SHARE = 0.5
const MIN_PAIRS = 2
/** How much shorter than the widest line a full one may be: some programs balance lines. */
const SLACK = 5

const LINE_FEED = 10
const FORM_FEED = 12
const CARRIAGE_RETURN = 13
const SENTENCE_END = '.!?…:»”"'

/** The lines of a text that are not empty. A line ends at LF, CRLF, CR, VT, FF, NEL, U+2028 or U+2029. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let afterGap = true
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    const code = text.charCodeAt(at)
    if (at < text.length && !isLineEnd(code)) continue
    const { start: first, end } = trimmed(text, start, at)
    if (first < end) lines.push({ start: first, end, indent: first - start, afterGap })
    afterGap = first === end || code === FORM_FEED
    if (code === CARRIAGE_RETURN && text.charCodeAt(at + 1) === LINE_FEED) at++
    start = at + 1
  }
  return lines
}

/**
 * The width at which a text was wrapped, in code units, or null where each line is a paragraph. In a wrapped text the
 * first word of nearly every line would not have fitted on the line before, and most lines stop in mid-sentence.
 */
export function wrapWidth(text: string, lines: readonly Line[]): number | null {
  const width = widestWithin(lines)
  if (width < MIN_WRAP_WIDTH || overlongShare(lines) > MAX_OVERLONG_SHARE) return null
  let pairs = 0
  let full = 0
  let unfinished = 0
  for (let i = 1; i < lines.length; i++) {
    const before = lines[i - 1]!
    const line = lines[i]!
    if (line.afterGap || line.indent !== before.indent) continue
    pairs++
    if (isFull(text, before, line, width)) full++
    if (!endsSentence(text, before)) unfinished++
  }
  const wrapped =
    pairs >= MIN_PAIRS && full >= pairs * MIN_FULL_SHARE && unfinished >= Math.max(2, pairs * MIN_UNFINISHED_SHARE)
  return wrapped ? width : null
}

/** Whether a line of a wrapped text goes on in the next one. */
export function continues(text: string, before: Line, line: Line, width: number): boolean {
  if (line.afterGap || line.indent > before.indent + 1) return false
  if (isFull(text, before, line, width)) return true
  return !(endsSentence(text, before) && startsParagraph(text, line))
}

function isLineEnd(code: number): boolean {
  return (code >= LINE_FEED && code <= CARRIAGE_RETURN) || code === 0x85 || code === 0x2028 || code === 0x2029
}

/** The width of the widest line, but for the few that no program broke. */
function widestWithin(lines: readonly Line[]): number {
  const counts = new Uint32Array(MAX_WRAP_WIDTH + 1)
  for (const { indent, start, end } of lines)
    if (indent + end - start <= MAX_WRAP_WIDTH) counts[indent + end - start]!++
  let wider = 0
  for (let width = MAX_WRAP_WIDTH; width > 0; width--) {
    wider += counts[width]!
    if (wider > lines.length * MAX_UNBROKEN_SHARE) return width
  }
  return 0
}

function overlongShare(lines: readonly Line[]): number {
  let overlong = 0
  for (const line of lines) if (line.indent + line.end - line.start > MAX_WRAP_WIDTH) overlong++
  return overlong / lines.length
}

function isFull(text: string, before: Line, line: Line, width: number): boolean {
  return before.indent + before.end - before.start + 1 + firstWordLength(text, line) > width - SLACK
}

function firstWordLength(text: string, line: Line): number {
  let at = line.start
  while (at < line.end && !isBlankAt(text, at)) at++
  return at - line.start
}

function endsSentence(text: string, line: Line): boolean {
  return SENTENCE_END.includes(text.charAt(line.end - 1))
}

function startsParagraph(text: string, line: Line): boolean {
  const first = text.slice(line.start, line.start + 2)
  return startsUpper(first) || first.toUpperCase() === first.toLowerCase()
}

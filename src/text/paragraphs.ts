/** Cuts a text into paragraphs and says what each one is for. */

import type { Span } from '../document.js'
import type { TextConventions } from '../languages/conventions.js'
import { hasLetter } from './categories.js'
import { classAt, DASH, DIGIT, HYPHEN, isBlankAt, startsUpper, trimmed } from './characters.js'
import { creditStart } from './credits.js'
import { continues, linesOf, wrapWidth } from './lines.js'
import type { ParagraphRole } from './structure.js'

export interface ParagraphSpan extends Span {
  readonly role: ParagraphRole
}

const MAX_TITLE_LENGTH = 140
const MAX_HEADING_LENGTH = 90
const BULLETS = '•▪◦‣●■□○◆➤►*·'
const FINAL = '.!?…'
const CLOSING = '»”"’\'“›)]'
const OPENING = '«“"„‘\'‹»'

/**
 * The paragraphs of a text, in its order, without white space at their edges: one a line, or, in a text that was wrapped
 * at a fixed width, one a block of lines. A credit at the end of a line is a paragraph of its own.
 */
export function splitParagraphs(text: string, conventions: TextConventions): ParagraphSpan[] {
  const spans = blocksOf(text)
  const parts = spans.flatMap((span) => splitCredit(text, span, conventions))
  return withRoles(text, parts)
}

/** A paragraph before its role is known; `credited` where a credit was cut off its end, as of a caption. */
interface Part extends Span {
  readonly credit: boolean
  readonly credited: boolean
}

/** What stands around a paragraph. */
interface Context {
  readonly before: ParagraphSpan | undefined
  readonly after: Part | undefined
  /** A longer paragraph and one with a full stop come after it. */
  readonly isBeforeProse: boolean
}

/** The paragraphs of a text as it is laid out, whatever its language: without white space at their edges, credits not cut off. */
export function blocksOf(text: string): readonly Span[] {
  const lines = linesOf(text)
  const width = wrapWidth(text, lines)
  if (width === null) return lines
  const spans: { start: number; end: number }[] = []
  for (const [i, line] of lines.entries()) {
    const last = spans.at(-1)
    if (last && !isItemStart(text, line) && continues(text, lines[i - 1]!, line, width)) last.end = line.end
    else spans.push({ start: line.start, end: line.end })
  }
  return spans
}

function splitCredit(text: string, span: Span, conventions: TextConventions): Part[] {
  const at = creditStart(text, span, conventions)
  if (at === span.start) return [{ start: span.start, end: span.end, credit: true, credited: false }]
  if (at === span.end) return [{ start: span.start, end: span.end, credit: false, credited: false }]
  const before = trimmed(text, span.start, at)
  return [
    { ...before, credit: false, credited: true },
    { start: at, end: span.end, credit: true, credited: false },
  ]
}

function withRoles(text: string, parts: readonly Part[]): ParagraphSpan[] {
  const lastProse = parts.findLastIndex((part) => !part.credit && endsInStop(text, part))
  const longestAfter = longestFollowing(parts)
  const spans: ParagraphSpan[] = []
  for (const [i, part] of parts.entries()) {
    const isBeforeProse = i < lastProse && longestAfter[i]! > part.end - part.start
    const role = roleOf(text, part, { before: spans.at(-1), after: parts[i + 1], isBeforeProse })
    spans.push({ start: part.start, end: part.end, role })
  }
  return spans
}

function roleOf(text: string, part: Part, context: Context): ParagraphRole {
  if (part.credit) return 'credit'
  if (isMarkdownHeading(text, part)) return 'heading'
  if (isListItem(text, part, context)) return 'list'
  const isTitle = context.before === undefined
  if (context.isBeforeProse && !part.credited && looksLikeHeading(text, part, isTitle)) return 'heading'
  return 'body'
}

/** For each paragraph the length of the longest one after it. */
function longestFollowing(parts: readonly Part[]): number[] {
  const lengths = new Array<number>(parts.length).fill(0)
  for (let i = parts.length - 2; i >= 0; i--) {
    const next = parts[i + 1]!
    lengths[i] = Math.max(lengths[i + 1]!, next.end - next.start)
  }
  return lengths
}

function isMarkdownHeading(text: string, span: Span): boolean {
  let at = span.start
  while (text[at] === '#') at++
  return at > span.start && at - span.start <= 6 && at < span.end && isBlankAt(text, at)
}

/** Short, capitalised, without an end of sentence; below the title also without marks at its start and without colons. */
function looksLikeHeading(text: string, span: Span, isFirst: boolean): boolean {
  const length = span.end - span.start
  if (length > (isFirst ? MAX_TITLE_LENGTH : MAX_HEADING_LENGTH)) return false
  const line = text.slice(span.start, span.end)
  if (`${FINAL}${CLOSING},;:`.includes(line.slice(-1)) || !hasLetter(line)) return false
  const first = OPENING.includes(line.charAt(0)) ? line.slice(1).trimStart() : line
  if (!startsUpper(first) && classAt(first, 0) !== DIGIT) return false
  return isFirst || !(first !== line || /[:?!»”"]/.test(line))
}

function isListItem(text: string, span: Span, { before, after }: Context): boolean {
  if (!isItemStart(text, span)) return false
  if (BULLETS.includes(text.charAt(span.start)) || isNumbered(text, span, ')')) return true
  // The last item of a list may end it with a stop.
  if (!isPlainItem(text, span)) return before?.role === 'list' && ';,'.includes(text.charAt(before.end - 1))
  // A name alone after a dash signs what stands before it.
  if (!startsUpper(text.slice(span.start + 1, span.end).trimStart())) return true
  return before?.role === 'list' || (after !== undefined && isItemStart(text, after) && isPlainItem(text, after))
}

function isPlainItem(text: string, span: Span): boolean {
  return !endsInStop(text, span) && !/[?!»”"]/.test(text.slice(span.start, span.end))
}

/** A bullet, a dash or a number, and a space: the start of an item or of a turn of dialogue. */
function isItemStart(text: string, span: Span): boolean {
  const kind = classAt(text, span.start)
  const marked = kind === DASH || kind === HYPHEN || BULLETS.includes(text.charAt(span.start))
  if (marked) return isBlankAt(text, span.start + 1)
  return isNumbered(text, span, '.') || isNumbered(text, span, ')')
}

function isNumbered(text: string, span: Span, stop: string): boolean {
  let at = span.start
  while (at < span.end && at - span.start < 3 && classAt(text, at) === DIGIT) at++
  return at > span.start && text[at] === stop && isBlankAt(text, at + 1)
}

function endsInStop(text: string, span: Span): boolean {
  let at = span.end - 1
  while (at > span.start && (CLOSING.includes(text.charAt(at)) || isBlankAt(text, at))) at--
  return FINAL.includes(text.charAt(at))
}

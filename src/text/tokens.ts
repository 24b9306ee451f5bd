/** Cuts paragraphs into tokens, left to right. */

import type { Span } from '../document.js'
import type { TextConventions } from '../languages/conventions.js'
import { widthAt } from './categories.js'
import {
  BLANK,
  type CharClass,
  classAt,
  classOf,
  DASH,
  DIGIT,
  HYPHEN,
  isBlankAt,
  LETTER,
  PUNCTUATION,
  QUOTE,
} from './characters.js'
import { type ConventionSets, conventionSets } from './conventions.js'
import { openingOf } from './openings.js'
import type { Token, TokenKind } from './structure.js'
import { isApostrophe, normOf, splitWord, takesStop, wordEnd } from './words.js'

/** A token whose sentence is not known yet: 0 until `structureOf` sets it. */
export interface LooseToken extends Omit<Token, 'sentence'> {
  sentence: number
}

/** Where the scanner stands: one a paragraph, so that an open mark does not reach the next one. */
interface Scan {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly paragraph: number
  readonly sets: ConventionSets
  readonly tokens: LooseToken[]
  /** A straight double mark, a straight single mark is open: a mark after a digit then closes it and is no unit. */
  openDouble: boolean
  openSingle: boolean
}

const MAX_MEASURE_DIGITS = 3
const DOUBLED_MARKS = "'’‘`‚"
const SIGNS_IN_NUMBERS = ".,:/٫٬'’‐‑-"

/**
 * The tokens of the paragraphs, in their order, with offsets into the text. What lies between two tokens is white space.
 * `sentence` is 0 in all of them.
 */
export function tokenize(text: string, paragraphs: readonly Span[], conventions: TextConventions): LooseToken[] {
  const tokens: LooseToken[] = []
  const sets = conventionSets(conventions)
  for (const [paragraph, { start, end }] of paragraphs.entries()) {
    scanParagraph({ text, start, end, paragraph, sets, tokens, openDouble: false, openSingle: false })
  }
  return tokens
}

function scanParagraph(scan: Scan): void {
  let at = scan.start
  while (at < scan.end) {
    const kind = classAt(scan.text, at)
    at = kind === BLANK ? at + 1 : scanToken(scan, at, kind)
  }
}

/** Adds the token or tokens that start at an offset, and gives their end. */
function scanToken(scan: Scan, at: number, kind: CharClass): number {
  if (kind === LETTER || kind === DIGIT) return scanWord(scan, at, at)
  if (kind === QUOTE) return scanMark(scan, at)
  if (kind === DASH) return add(scan, at, runEnd(scan, at), 'dash')
  if (kind === HYPHEN) return scanHyphen(scan, at)
  if (isTag(scan, at)) return scanWord(scan, at, at + 1)
  if (kind === PUNCTUATION) return add(scan, at, punctuationEnd(scan, at), 'punctuation')
  return scanSymbol(scan, at)
}

/** A word with the stop of an abbreviation. Its letters begin at `from`: an apostrophe or a `#` may stand before them. */
function scanWord(scan: Scan, start: number, from: number): number {
  const { text, sets } = scan
  const end = wordEnd(text, from, scan.end)
  let tokenStart = start
  for (const tokenEnd of isCompound(text, start, end) ? splitWord(text, start, end, sets) : [end]) {
    if (tokenEnd < end) add(scan, tokenStart, tokenEnd, 'word')
    else return addLast(scan, tokenStart, end)
    tokenStart = tokenEnd
  }
  return end
}

/** Marks that open a quotation, and close none where a blank stands before them. */
const OPENING = '«“'

function addLast(scan: Scan, start: number, end: number): number {
  const { text, sets } = scan
  if (end >= scan.end) return add(scan, start, end, wordKind(text, start, end))
  const next = text.charAt(end)
  if (next === '.' && text.charAt(end + 1) !== '.' && takesStop(text, start, end, sets)) {
    return add(scan, start, end + 1, 'word')
  }
  // `l’« accord »`, `l’ « accord »`: the elided word keeps its apostrophe before a mark.
  if (
    isApostrophe(next) &&
    end + 1 < scan.end &&
    (!isBlankAt(text, end + 1) || OPENING.includes(text.charAt(end + 2)))
  ) {
    if (sets.elisions.has(normOf(text.slice(start, end)))) return add(scan, start, end + 1, 'word')
  }
  return add(scan, start, end, wordKind(text, start, end))
}

function wordKind(text: string, start: number, end: number): TokenKind {
  if (classAt(text, start) !== DIGIT) return 'word'
  return isFigures(text.slice(start, end)) ? 'number' : 'word'
}

const isFigures = (text: string): boolean =>
  [...text].every((character) => classAt(character, 0) === DIGIT || SIGNS_IN_NUMBERS.includes(character))

function isCompound(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= 0x61 && code <= 0x7a) continue
    if (classOf(code) === HYPHEN || isApostrophe(text.charAt(at))) return true
  }
  return false
}

function scanMark(scan: Scan, at: number): number {
  const { text } = scan
  const character = text.charAt(at)
  if (text.charAt(at + 1) === character && at + 1 < scan.end && DOUBLED_MARKS.includes(character)) {
    return add(scan, at, at + 2, 'mark')
  }
  if (isApostrophe(character) && isShortened(scan, at)) return scanWord(scan, at, at + 1)
  if (isUnit(scan, at)) return add(scan, at, at + 1, 'symbol')
  if (character === '"') scan.openDouble = !scan.openDouble
  if (character === "'") scan.openSingle = !scan.openSingle && opens(scan, at)
  return add(scan, at, at + 1, 'mark')
}

/** `’68`, `'em` and an enclitic after a mark: an apostrophe that belongs to the word after it. */
function isShortened(scan: Scan, at: number): boolean {
  const { text, sets } = scan
  const kind = classAt(text, at + 1)
  if (at + 1 >= scan.end) return false
  if (kind === DIGIT) return isShortYear(scan, at)
  if (kind !== LETTER) return false
  const norm = normOf(text.slice(at, wordEnd(text, at + 1, Math.min(scan.end, at + 12))))
  if (sets.whole.has(norm)) return true
  return at > scan.start && !isBlankAt(text, at - 1) && sets.enclitics.has(norm)
}

function isShortYear(scan: Scan, at: number): boolean {
  const { text } = scan
  if (at > scan.start && classAt(text, at - 1) === DIGIT) return false
  return classAt(text, at + 2) === DIGIT && classAt(text, at + 3) !== DIGIT && at + 2 < scan.end
}

/** Feet, inches, minutes and seconds: after a digit, where no mark of that kind waits to be closed. */
function isUnit(scan: Scan, at: number): boolean {
  const { text, tokens } = scan
  const last = tokens.at(-1)
  if (!last || last.end !== at || last.kind !== 'number' || last.paragraph !== scan.paragraph) return false
  const character = text.charAt(at)
  if (character === '′' || character === '″') return true
  const before = tokens.at(-2)
  if (before?.kind === 'symbol' && before.end === last.start && isApostrophe(before.text)) return true
  if (isApostrophe(character) && classAt(text, at + 1) === DIGIT) return true
  if (last.text.length > MAX_MEASURE_DIGITS) return false
  return (character === '"' && !scan.openDouble) || (character === "'" && !scan.openSingle)
}

function opens(scan: Scan, at: number): boolean {
  return at === scan.start || isBlankAt(scan.text, at - 1)
}

/** A hyphen outside a word is a dash where it stands free, is doubled or opens the paragraph. */
function scanHyphen(scan: Scan, at: number): number {
  const { text } = scan
  const end = runEnd(scan, at)
  if (end - at > 1 || at === scan.start) return add(scan, at, end, 'dash')
  const spacedBefore = isBlankAt(text, at - 1)
  const spacedAfter = end >= scan.end || isBlankAt(text, end)
  if (spacedBefore && spacedAfter) return add(scan, at, end, 'dash')
  if (spacedBefore && classAt(text, end) === DIGIT) return add(scan, at, end, 'symbol')
  return add(scan, at, end, spacedBefore ? 'dash' : 'punctuation')
}

function runEnd(scan: Scan, at: number): number {
  const code = scan.text.charCodeAt(at)
  let end = at + 1
  while (end < scan.end && scan.text.charCodeAt(end) === code) end++
  return end
}

/** `#topic` and `@name`. */
function isTag(scan: Scan, at: number): boolean {
  const character = scan.text.charAt(at)
  if ((character !== '#' && character !== '@') || at + 1 >= scan.end) return false
  const next = classAt(scan.text, at + 1)
  return next === LETTER || next === DIGIT
}

/** An ellipsis is one token; all other punctuation is one a character. */
function punctuationEnd(scan: Scan, at: number): number {
  const character = scan.text.charAt(at)
  if (character === '…' || (character === '.' && scan.text.charAt(at + 1) === '.')) return runEnd(scan, at)
  return Math.min(scan.end, at + widthAt(scan.text, at))
}

/** A symbol with what modifies it: variation selectors, skin tones' joiners. `<<` and `>>` stand for guillemets. */
function scanSymbol(scan: Scan, at: number): number {
  const { text } = scan
  const character = text.charAt(at)
  if ((character === '<' || character === '>') && text.charAt(at + 1) === character && at + 1 < scan.end) {
    return add(scan, at, at + 2, 'mark')
  }
  let end = Math.min(scan.end, at + widthAt(text, at))
  while (end < scan.end && isModifier(text.charCodeAt(end))) end++
  return add(scan, at, end, 'symbol')
}

function isModifier(code: number): boolean {
  return code === 0x200d || (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0x300 && code <= 0x36f) || code === 0x20e3
}

function add(scan: Scan, start: number, end: number, kind: TokenKind): number {
  const { text, paragraph } = scan
  const word = text.slice(start, end)
  const spaced = start === 0 || isBlankAt(text, start - 1)
  const norm = normOf(word)
  const opening = openingOf(norm)
  scan.tokens.push({ start, end, text: word, norm, opening, kind, spaced, paragraph, sentence: 0 })
  return end
}

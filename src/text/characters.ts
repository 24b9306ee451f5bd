/** What kind of character a UTF-16 code unit is. One table for the whole text layer, filled as characters are met. */

import { isLetterOrMarkAt, isNumberAt, widthAt } from './categories.js'

export const BLANK = 1
export const LETTER = 2
export const DIGIT = 3
export const QUOTE = 4
export const DASH = 5
export const HYPHEN = 6
export const PUNCTUATION = 7
const SYMBOL = 8

export type CharClass = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8

const QUOTES = '«»“”„‟"‹›‘’‚‛\'`´「」『』〝〞〟′″＂＇'
const DASHES = '–—―‒⸺⸻'
const HYPHENS = '-‐‑'
// Unicode counts these as punctuation.
const SYMBOLS = '%‰‱&@#*\\§†‡'
// Invisible marks of direction and break opportunities separate words just as a space does.
const INVISIBLE = '\u200b\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u0085\u180e'
// Joiners, the soft hyphen and the underscore hold a word together.
const JOINERS = '\u200c\u200d\u00ad\u2060_'

// What is common needs no expression of Unicode's, which takes long to compile.
const DIGITS = '0123456789'
const PUNCTUATIONS = '.,:;!?…()[]{}/¿¡·'

const DIGIT_PATTERN = /^\p{Nd}$/u
const LETTER_NUMBER_PATTERN = /^\p{Nl}$/u
const PUNCTUATION_PATTERN = /^\p{P}$/u
const BLANK_PATTERN = /^\s$/u

const table = new Uint8Array(0x10000)

/** The class of one UTF-16 code unit; surrogates are symbols (`classAt` sees whole characters). NaN is blank. */
export function classOf(code: number): CharClass {
  const known = table[code]
  if (known === undefined) return BLANK
  if (known !== 0) return known as CharClass
  const found = classify(String.fromCharCode(code))
  table[code] = found
  return found
}

/** The class of the character that starts at an offset; blank outside the text. */
export function classAt(text: string, offset: number): CharClass {
  const code = text.charCodeAt(offset)
  if (code < 0xd800 || code > 0xdbff) return classOf(code)
  return classify(String.fromCodePoint(text.codePointAt(offset) ?? 0))
}

/** Whether the character at an offset separates words; true outside the text. */
export function isBlankAt(text: string, offset: number): boolean {
  return classOf(text.charCodeAt(offset)) === BLANK
}

/** Whether a string starts with a lower-case letter. */
export function startsLower(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  const first = firstCharacter(text)
  return first !== first.toUpperCase() && first === first.toLowerCase()
}

/** Whether a string starts with an upper-case letter. */
export function startsUpper(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return code >= 0x41 && code <= 0x5a
  const first = firstCharacter(text)
  return first !== first.toLowerCase() && first === first.toUpperCase()
}

/** A span without the blanks at its edges; empty, at its start, where there is nothing else. */
export function trimmed(text: string, start: number, end: number): { start: number; end: number } {
  let last = end
  while (last > start && isBlankAt(text, last - 1)) last--
  let first = start
  while (first < last && isBlankAt(text, first)) first++
  return { start: first, end: last }
}

function firstCharacter(text: string): string {
  return text.slice(0, widthAt(text, 0))
}

function classify(character: string): CharClass {
  if (QUOTES.includes(character)) return QUOTE
  if (DASHES.includes(character)) return DASH
  if (HYPHENS.includes(character)) return HYPHEN
  if (SYMBOLS.includes(character)) return SYMBOL
  if (INVISIBLE.includes(character) || BLANK_PATTERN.test(character)) return BLANK
  if (JOINERS.includes(character) || isLetterOrMarkAt(character, 0)) return LETTER
  if (isNumberAt(character, 0)) return classOfNumber(character)
  return PUNCTUATIONS.includes(character) || PUNCTUATION_PATTERN.test(character) ? PUNCTUATION : SYMBOL
}

/** A digit, a letter that stands for a number (`Ⅳ`), or a symbol such as `½`. */
function classOfNumber(character: string): CharClass {
  if (DIGITS.includes(character) || DIGIT_PATTERN.test(character)) return DIGIT
  return LETTER_NUMBER_PATTERN.test(character) ? LETTER : SYMBOL
}

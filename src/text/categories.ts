/**
 * Unicode's general categories of the characters of a text: capital and small letters, letters, marks, numbers. They are those
 * of `\p{…}` in a regular expression, each of which takes up to a millisecond to compile: here letters of Latin scripts are
 * told by their case, and only what lies beyond them by such an expression.
 */

const UPPER = 1
const LOWER = 2
const LETTER = 4
const MARK = 8
const NUMBER = 16
/** Of a code unit that was asked about. */
const KNOWN = 32

const PATTERNS: readonly (readonly [category: number, pattern: RegExp])[] = [
  [UPPER, /\p{Lu}/u],
  [LOWER, /\p{Ll}/u],
  [LETTER, /\p{L}/u],
  [MARK, /\p{M}/u],
  [NUMBER, /\p{N}/u],
]

/** The first code unit after the blocks Basic Latin, Latin-1 Supplement and Latin Extended-A. */
const LATIN_END = 0x180
const LATIN_NUMBERS = '0123456789²³¹¼½¾'
/** Letters of those blocks without the other case: neither capital nor small, and small. */
const LATIN_ORDINALS = 'ªº'
const LATIN_SMALL = 'ĸ'
/** The marks that Latin letters are taken apart into: the block Combining Diacritical Marks. */
const COMBINING = /[\u0300-\u036f]/g
/** The block General Punctuation has none of them. */
const PUNCTUATION_START = 0x2000
const PUNCTUATION_END = 0x2070

const table = new Uint8Array(0x10000)

/** Whether the character at an offset is a capital letter (Lu); false outside the text. */
export const isUpperAt = (text: string, offset: number): boolean => (categoriesAt(text, offset) & UPPER) !== 0

/** Whether it is a small letter (Ll). */
export const isLowerAt = (text: string, offset: number): boolean => (categoriesAt(text, offset) & LOWER) !== 0

/** Whether it is a letter (L). */
export const isLetterAt = (text: string, offset: number): boolean => (categoriesAt(text, offset) & LETTER) !== 0

/** Whether it is a letter or a mark on one (L, M). */
export const isLetterOrMarkAt = (text: string, offset: number): boolean =>
  (categoriesAt(text, offset) & (LETTER | MARK)) !== 0

/** Whether it is a number (N). */
export const isNumberAt = (text: string, offset: number): boolean => (categoriesAt(text, offset) & NUMBER) !== 0

/** Whether a text has a capital letter. */
export const hasUpper = (text: string): boolean => someIs(text, UPPER)

/** Whether a text has a letter. */
export const hasLetter = (text: string): boolean => someIs(text, LETTER)

/** Whether a text has a number. */
export const hasNumber = (text: string): boolean => someIs(text, NUMBER)

/** How many capital letters a text is made of; 0 where it is made of others too. */
export function capitalsOf(text: string): number {
  const characters = [...text]
  return characters.every((character) => isUpperAt(character, 0)) ? characters.length : 0
}

/** The words of a text: its longest runs of letters, marks and numbers as wanted, and of the signs that are given. */
export function runsIn(text: string, signs: string, belongs: (text: string, offset: number) => boolean): string[] {
  const runs: string[] = []
  let start = 0
  for (let at = 0; at < text.length; ) {
    const width = widthAt(text, at)
    const isIn = belongs(text, at) || signs.includes(text.slice(at, at + width))
    if (!isIn) {
      if (at > start) runs.push(text.slice(start, at))
      start = at + width
    }
    at += width
  }
  if (text.length > start) runs.push(text.slice(start))
  return runs
}

/** Whether a text has nothing but ASCII. */
export function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false
  return true
}

/** A text without the marks on its letters, `é` as `e`. */
export function unaccented(text: string): string {
  if (isAscii(text)) return text
  const bare = text.normalize('NFD').replace(COMBINING, '')
  return someIs(bare, MARK) ? bare.replace(/\p{M}/gu, '') : bare
}

/** How many code units the character at an offset has: 2 for a surrogate pair, else 1. */
export function widthAt(text: string, offset: number): number {
  const high = text.charCodeAt(offset)
  if (high < 0xd800 || high > 0xdbff) return 1
  const low = text.charCodeAt(offset + 1)
  return low >= 0xdc00 && low <= 0xdfff ? 2 : 1
}

function someIs(text: string, category: number): boolean {
  // Half a surrogate pair is in no category: it need not be passed over.
  for (let at = 0; at < text.length; at++) if ((categoriesAt(text, at) & category) !== 0) return true
  return false
}

function categoriesAt(text: string, offset: number): number {
  // Outside the text, of surrogate pairs and of what is met for the first time the table says nothing.
  return table[text.charCodeAt(offset)] || categoriesMet(text, offset)
}

function categoriesMet(text: string, offset: number): number {
  const code = text.codePointAt(offset)
  if (code === undefined) return 0
  const found = categoriesOf(code)
  if (code < 0xd800 || code > 0xdfff) table[code] = found | KNOWN
  return found
}

function categoriesOf(code: number): number {
  const character = String.fromCodePoint(code)
  if (code < LATIN_END) return latinCategories(character)
  if (code >= PUNCTUATION_START && code < PUNCTUATION_END) return 0
  return PATTERNS.reduce((found, [category, pattern]) => (pattern.test(character) ? found | category : found), 0)
}

function latinCategories(character: string): number {
  if (LATIN_NUMBERS.includes(character)) return NUMBER
  if (LATIN_ORDINALS.includes(character)) return LETTER
  if (character !== character.toLowerCase()) return LETTER | UPPER
  return character !== character.toUpperCase() || character === LATIN_SMALL ? LETTER | LOWER : 0
}

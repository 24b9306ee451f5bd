/** Where words end, and into which tokens a word with apostrophes or hyphens falls. */

import { isLetterAt, isLowerAt, isUpperAt, widthAt } from './categories.js'
import { classAt, classOf, DIGIT, HYPHEN, isBlankAt, LETTER, startsLower, startsUpper } from './characters.js'
import type { ConventionSets } from './conventions.js'

const STOP = '.'
const APOSTROPHES = "'’‘`´ʼ＇"
const ADDRESS_END = '<>"«»“”„'
const TRAILING_IN_ADDRESS = ".,;:!?)]'’…"
/** Longer words (strings of letters, codes) are left whole. */
const MAX_SPLIT_LENGTH = 100
const SCHEMES = new Set(['http', 'https', 'ftp', 'mailto'])

/** Whether a character can stand for an apostrophe. */
export function isApostrophe(character: string): boolean {
  return character !== '' && APOSTROPHES.includes(character)
}

/** Lower case, composed, with straight apostrophes and without soft hyphens: the form that lexicons are asked for. */
export function normOf(word: string): string {
  const lower = word.toLowerCase()
  if (isPlain(lower)) return lower
  return lower
    .normalize('NFC')
    .replace(/[’‘`´ʼ＇]/g, "'")
    .replace(/[‐‑]/g, '-')
    .replace(/\u00ad/g, '')
}

/** A norm without the full stop at its end: `inc` of `inc.`. */
export const withoutStop = (norm: string): string => (norm.endsWith(STOP) ? norm.slice(0, -1) : norm)

/** The end of the word, number or address that starts at an offset, with its inner apostrophes, hyphens and stops. */
export function wordEnd(text: string, start: number, limit: number): number {
  let at = start
  while (at < limit) {
    const kind = classAt(text, at)
    if (kind === LETTER || kind === DIGIT) {
      at += widthAt(text, at)
    } else if (at > start && isAddressStart(text, start, at)) {
      return addressEnd(text, at, limit)
    } else if (at > start && at + 1 < limit && isConnector(text, start, at, kind === HYPHEN)) {
      at++
    } else {
      return at
    }
  }
  return at
}

/** The ends of the tokens into which the word `[start, end)` falls: elided words, the word itself, its enclitics. */
export function splitWord(text: string, start: number, end: number, sets: ConventionSets): number[] {
  if (end - start > MAX_SPLIT_LENGTH) return [end]
  const elided: number[] = []
  let stem = start
  while (!sets.whole.has(normOf(text.slice(stem, end)))) {
    const after = elisionEnd(text, stem, end, sets)
    if (after < 0) break
    elided.push(after)
    stem = after
  }
  return [...elided, ...encliticEnds(text, stem, end, sets)]
}

/** Whether the word `[start, end)` before a stop is an abbreviation or is made of single letters and stops. */
export function takesStop(text: string, start: number, end: number, sets: ConventionSets): boolean {
  const word = text.slice(start, end)
  if (isListed(word, sets.abbreviations) || isListed(word, sets.softAbbreviations)) return true
  if (word.length === 1) return startsUpper(word) && isUpperAfterBlank(text, end + 1)
  return isDotted(word)
}

/** Whether a word (without its last stop) is in a list of abbreviations, as written or with a capital at its start. */
export function isListed(word: string, abbreviations: ReadonlySet<string>): boolean {
  if (abbreviations.has(word)) return true
  return startsUpper(word) && abbreviations.has(word.charAt(0).toLowerCase() + word.slice(1))
}

function isPlain(lower: string): boolean {
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i)
    if (code === 0x60 || code === 0xad || code === 0xb4 || code > 0x2af) return false
  }
  return true
}

function isConnector(text: string, start: number, at: number, isHyphen: boolean): boolean {
  const before = classOf(text.charCodeAt(at - 1))
  const after = classAt(text, at + 1)
  if (after !== LETTER && after !== DIGIT) return isInitialHyphen(text, at)
  if (isHyphen) return true
  const character = text.charAt(at)
  if (isApostrophe(character)) return isInnerApostrophe(text, at, before === DIGIT, after === DIGIT)
  if (before === DIGIT && after === DIGIT) return '.,:/٫٬'.includes(character)
  if (character === STOP) return isInnerStop(text, start, at)
  if (character === '&') return startsUpper(text.charAt(at - 1)) && startsUpper(text.charAt(at + 1))
  return character === '@' || character === '·' || character === '‧'
}

/** The stop of `J.-C.`: after a single letter, before a hyphen and a letter. */
function isInitialHyphen(text: string, at: number): boolean {
  if (text.charAt(at) !== STOP || classOf(text.charCodeAt(at + 1)) !== HYPHEN) return false
  return isSingleLetter(text, at) && classAt(text, at + 2) === LETTER
}

/** Apostrophes between letters; of digits only before a group of three (`1'000`), or before a letter (`1990's`). */
function isInnerApostrophe(text: string, at: number, afterDigit: boolean, beforeDigit: boolean): boolean {
  if (!afterDigit || !beforeDigit) return true
  let end = at + 1
  while (classAt(text, end) === DIGIT) end++
  return end - at === 4
}

/** A stop inside a word: of single letters (`U.S`), of a domain or an inclusive form (`lemonde.fr`), not `fin.Puis`. */
function isInnerStop(text: string, start: number, at: number): boolean {
  if (classAt(text, at + 1) === DIGIT) return false
  if (isSingleLetter(text, at) && isSingleLetter(text, at + 2) && classAt(text, at + 2) !== LETTER) return true
  return at > start && startsLower(text.slice(at + 1, at + 3)) && classOf(text.charCodeAt(at - 1)) === LETTER
}

/** Whether one letter alone stands before an offset. */
function isSingleLetter(text: string, at: number): boolean {
  if (classOf(text.charCodeAt(at - 1)) !== LETTER) return false
  const before = classOf(text.charCodeAt(at - 2))
  return before !== LETTER && before !== DIGIT
}

function isAddressStart(text: string, start: number, at: number): boolean {
  if (text.startsWith('://', at)) return at - start < 7 && SCHEMES.has(text.slice(start, at).toLowerCase())
  if (text.charAt(at) !== '/' && text.charAt(at) !== '?') return false
  const host = text.slice(start, Math.min(at, start + 4)).toLowerCase()
  return host === 'www.'
}

function addressEnd(text: string, at: number, limit: number): number {
  let end = at
  while (end < limit && !isBlankAt(text, end) && !ADDRESS_END.includes(text.charAt(end))) end++
  while (end > at && TRAILING_IN_ADDRESS.includes(text.charAt(end - 1))) end--
  return end
}

function elisionEnd(text: string, start: number, end: number, sets: ConventionSets): number {
  for (let at = start + 1; at < end; at++) {
    if (isApostrophe(text.charAt(at))) return sets.elisions.has(normOf(text.slice(start, at))) ? at + 1 : -1
  }
  return -1
}

function encliticEnds(text: string, start: number, end: number, sets: ConventionSets): number[] {
  const ends: number[] = [end]
  let stemEnd = end
  while (!sets.whole.has(normOf(text.slice(start, stemEnd)))) {
    const cut = encliticStart(text, start, stemEnd, sets)
    if (cut < 0) break
    ends.push(cut)
    stemEnd = cut
  }
  return ends.reverse()
}

function encliticStart(text: string, start: number, end: number, sets: ConventionSets): number {
  for (const length of sets.encliticLengths) {
    const cut = end - length
    if (sets.encliticsAreJoined && isLetterAt(text, cut)) continue
    if (cut > start && sets.enclitics.has(normOf(text.slice(cut, end))) && !isPartOfName(text, cut)) return cut
  }
  return -1
}

/** `Quai-Le Matin`, not `dit-il` or `DIT-IL`: a capital and a small letter behind the hyphen. */
const isPartOfName = (text: string, hyphen: number): boolean =>
  isUpperAt(text, hyphen + 1) && isLowerAt(text, hyphen + 2)

function isUpperAfterBlank(text: string, at: number): boolean {
  if (startsUpper(text.slice(at, at + 2))) return true
  return isBlankAt(text, at) && startsUpper(text.slice(at + 1, at + 3))
}

function isDotted(word: string): boolean {
  return (
    word.includes(STOP) &&
    word.split(/[.-]+/).every((part) => part.length === 1 && classOf(part.charCodeAt(0)) === LETTER)
  )
}

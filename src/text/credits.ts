/** Photo credits and bylines: `Photo : A. Roy / AFP`, `By Jane Doe`, `… la côte Crédit : EPA`. */

import type { Span } from '../document.js'
import { append } from '../grouping.js'
import type { TextConventions } from '../languages/conventions.js'
import { madeOnce } from '../languages/remembered.js'
import { hasLetter, isLetterOrMarkAt, isNumberAt, runsIn } from './categories.js'
import { isBlankAt, startsUpper, trimmed } from './characters.js'

const COPYRIGHT = '©'
const MAX_LED_LENGTH = 200
const MAX_TRAILING_LENGTH = 80
const MAX_NAME_WORDS = 10
const MAX_PARTICLE_LENGTH = 4
const SEPARATORS = ':/|'
const LABEL_END = `${SEPARATORS})]©`
const FINAL = '.!?…'
const SIGNS_IN_WORDS = "'’.-"

/** Where the credit begins in a paragraph: its start where all of it is one, its end where there is none. */
export function creditStart(text: string, span: Span, conventions: TextConventions): number {
  if (isLedCredit(text, span, conventions.creditLabels)) return span.start
  return trailingCredit(text, span, conventions.creditLabels)
}

function isLedCredit(text: string, span: Span, labels: readonly string[]): boolean {
  if (span.end - span.start > MAX_LED_LENGTH) return false
  const start = skipBracket(text, span.start)
  if (text.startsWith(COPYRIGHT, start)) return true
  const after = labelEnd(text, start, labels)
  if (after < 0) return false
  return hasSeparator(text, after, span.end) || isByline(text.slice(after, span.end))
}

/** The start of a credit at the end of a paragraph, or the paragraph's end. Looks at its last characters alone. */
function trailingCredit(text: string, span: Span, labels: readonly string[]): number {
  for (let at = Math.max(span.start + 1, span.end - MAX_TRAILING_LENGTH); at < span.end; at++) {
    if (!isBlankAt(text, at - 1) || isBlankAt(text, at)) continue
    if (isTrailingCredit(text, at, span, labels)) return at
  }
  return span.end
}

function isTrailingCredit(text: string, at: number, span: Span, labels: readonly string[]): boolean {
  const start = skipBracket(text, at)
  if (text.startsWith(COPYRIGHT, start)) return !FINAL.includes(text.charAt(span.end - 1))
  const after = labelEnd(text, start, labels)
  if (after < 0) return false
  const apart = start > at || hasSeparator(text, after, span.end) || endsSentence(text, span.start, at)
  return apart && isNameLike(words(text.slice(after, span.end)))
}

function skipBracket(text: string, at: number): number {
  return text[at] === '(' || text[at] === '[' ? at + 1 : at
}

/** The offset after a label that stands at an offset, as written or in capitals; -1 where none does. */
function labelEnd(text: string, at: number, labels: readonly string[]): number {
  let longest = -1
  for (const label of labelsByInitial(labels).get(text.charAt(at)) ?? []) {
    const end = at + label.length
    const bounded = end >= text.length || isBlankAt(text, end) || LABEL_END.includes(text.charAt(end))
    if (bounded && end > longest && text.startsWith(label, at)) longest = end
  }
  return longest
}

/** Labels, as written and in capitals, by their first letter: every word of a paragraph's end is asked. */
const labelsByInitial = madeOnce((labels: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const made = new Map<string, string[]>()
  for (const label of labels) {
    for (const form of [label, label.toUpperCase()]) {
      append(made, form.charAt(0), form)
    }
  }
  return made
})

function hasSeparator(text: string, at: number, end: number): boolean {
  let next = at
  while (next < end && isBlankAt(text, next)) next++
  return next < end && SEPARATORS.includes(text.charAt(next))
}

function endsSentence(text: string, start: number, at: number): boolean {
  const before = trimmed(text, start, at)
  return `${FINAL}»”"`.includes(text.charAt(before.end - 1) || ' ')
}

/** Nothing more, names alone, a date, or two names at least before a comma, with whatever they do after it. */
function isByline(rest: string): boolean {
  if (rest.trim() !== '' && FINAL.includes(rest.trimEnd().slice(-1))) return false
  if (words(rest).length === 0) return true
  const comma = rest.search(/[,|]/)
  const names = words(comma < 0 ? rest : rest.slice(0, comma))
  if (isDate(rest)) return names.length <= MAX_NAME_WORDS
  return isNameLike(names) && (comma < 0 || names.length > 1)
}

/** A day or an hour, with one short word at most before it. */
function isDate(rest: string): boolean {
  return /^\s*(?:\p{L}{1,3}\s)?\d/u.test(rest.slice(0, 8))
}

function isNameLike(names: readonly string[]): boolean {
  if (names.length === 0 || names.length > MAX_NAME_WORDS) return false
  const capitalised = names.filter((name) => startsUpper(name)).length
  return capitalised > 0 && names.every((name) => startsUpper(name) || name.length <= MAX_PARTICLE_LENGTH)
}

function words(text: string): string[] {
  return runsIn(text, SIGNS_IN_WORDS, isOfWord).filter(hasLetter)
}

const isOfWord = (text: string, at: number): boolean => isLetterOrMarkAt(text, at) || isNumberAt(text, at)

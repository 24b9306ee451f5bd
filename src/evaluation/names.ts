/** Whether two names stand for one speaker, and what a mention is. */

import { DETERMINERS, PARTICLES, PRONOUNS, SUFFIXES, TITLES } from '../languages/comparing.js'

/** What a source mention is; `none` where gold has no mention. */
export type MentionForm = 'named' | 'description' | 'pronoun' | 'none'

/** The share of words (F1) from which on a description is the same. */
const SAME_DESCRIPTION = 0.5

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** Words without case and accents, an English genitive without its ending. */
const wordsOf = (name: string): readonly string[] =>
  fold(name)
    .replace(/['’]s(?![\p{L}\p{N}])/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/**
 * Whether a predicted name stands for one of gold: they are equal, or one is short for the other without titles; where gold
 * describes, half of the words are the same.
 */
export function namesMatch(gold: string, predicted: string): boolean {
  const [known, found] = [withoutLead(wordsOf(gold)), withoutLead(wordsOf(predicted))]
  if (known.length === 0 || found.length === 0) return false
  if (known.join(' ') === found.join(' ')) return true
  if (describes(gold)) return sharedWords(known, found) >= SAME_DESCRIPTION
  const [name, other] = [withoutTitles(known), withoutTitles(found)]
  return isShortFor(name, other) || isShortFor(other, name)
}

/** The words after leading determiners; all where nothing else is there. */
function withoutLead(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !DETERMINERS.has(word))
  return words.slice(Math.max(0, first))
}

/** The words that are no title; all where nothing else is there. */
function withoutTitles(words: readonly string[]): readonly string[] {
  const kept = words.filter((word) => !TITLES.has(word) && !SUFFIXES.has(word))
  return kept.length > 0 ? kept : words
}

/** A description has a common noun: a word in lower case that is none of the small words of names. */
function describes(name: string): boolean {
  const small = name.match(/(?<![\p{L}\p{N}])\p{Ll}[\p{L}\p{N}'’-]*/gu) ?? []
  return small.flatMap(wordsOf).some((word) => !PARTICLES.has(word) && !DETERMINERS.has(word) && !TITLES.has(word))
}

/** A surname is short for the full name, a first name is not. */
const isShortFor = (short: readonly string[], long: readonly string[]): boolean =>
  short.every((word) => long.includes(word)) && short.includes(long.at(-1)!)

/** F1 of the words of two descriptions. */
function sharedWords(one: readonly string[], other: readonly string[]): number {
  const left = [...other]
  let shared = 0
  for (const word of one) {
    const index = left.indexOf(word)
    if (index < 0) continue
    left.splice(index, 1)
    shared++
  }
  return (2 * shared) / (one.length + other.length)
}

/**
 * Tells the form of mentions in a text: a name has a capital in a word that the text nowhere has in lower case and that is no
 * title.
 */
export function formsIn(text: string): (mention: string) => Exclude<MentionForm, 'none'> {
  let written: ReadonlySet<string> | undefined
  const isProper = (word: string): boolean => {
    const [folded = ''] = wordsOf(word)
    if (TITLES.has(folded) || DETERMINERS.has(folded)) return false
    written ??= new Set(text.match(/[\p{L}\p{N}]+/gu))
    return !written.has(word.toLowerCase())
  }
  return (mention) => {
    if (wordsOf(mention).every((word) => PRONOUNS.has(word))) return 'pronoun'
    const capitals = mention.match(/(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{N}]*/gu) ?? []
    return capitals.some(isProper) ? 'named' : 'description'
  }
}

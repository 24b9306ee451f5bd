/** Looks words and groups of words up in a pack's lexicons. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Token } from '../text/structure.js'
import { hashText } from './tagging/hash.js'

/** A lexicon as a set or a map: keys are norms, words parted by one space. */
interface Lexicon {
  has(key: string): boolean
  keys(): Iterable<string>
}

export interface Entry {
  readonly key: string
  /** The token after the last one of the entry. */
  readonly endToken: number
}

/** Most tokens of an entry. */
const LONGEST = 5

/** The longest entry that begins at the token and ends before `limit`; a full stop right after a word counts as part of it. */
export function entryAt(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): Entry | null {
  if (at >= limit || !mayOpen(tokens[at]!.norm, lexicon)) return null
  let key = ''
  let found: Entry | null = null
  for (let i = at; i < Math.min(limit, at + LONGEST); i++) {
    const { spaced, norm } = tokens[i]!
    key += spaced && key !== '' ? ` ${norm}` : norm
    if (lexicon.has(key)) found = { key, endToken: i + 1 }
  }
  return found
}

const OPENING = 3

/** Whether an entry may begin with the norm, by its first letters: most words are dismissed so, before any key is built. */
function mayOpen(norm: string, lexicon: Lexicon): boolean {
  return openingsOf(lexicon).has(hashText(norm, 0, Math.min(OPENING, norm.length)))
}

/**
 * Hashes of the first letters of each key, and of fewer of them where a short word may end there: a hash takes no new string, and
 * what two share only dismisses less.
 */
const openingsOf = madeOnce((lexicon: Lexicon): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const key of lexicon.keys())
    for (let length = 1; length <= OPENING; length++) found.add(hashText(key, 0, Math.min(length, key.length)))
  return found
})

/** Norms that are never names whatever their first letter: the language's closed classes, days and months. */
export const closedClass = madeOnce((pack: LanguagePack): ReadonlySet<string> => {
  const { words, cues } = pack
  const closed = new Set<string>(words.notNames)
  const classes: Iterable<string>[] = [
    words.determiners.keys(),
    words.pronouns.keys(),
    words.prepositions,
    words.linkingPrepositions,
    words.conjunctions,
    words.complementizers,
    words.relatives,
    words.negations,
    words.verbClitics,
    words.adverbs,
    words.clauseOpeners,
    words.weekdaysAndMonths,
    cues.phrases.map((phrase) => phrase.words[0] ?? ''),
  ]
  for (const words of classes) for (const word of words) closed.add(word)
  return closed
})

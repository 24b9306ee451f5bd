/** Looks words and groups of words up in a pack's lexicons. */

import type { LanguagePack, WordClasses } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import { OPENING, OPENINGS, openingOf } from '../text/openings.js'
import type { Token } from '../text/structure.js'

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
const LONGEST = 9

/** The longest entry that begins at the token and ends before `limit`; a full stop right after a word counts as part of it. */
export function entryAt(tokens: readonly Token[], at: number, limit: number, lexicon: Lexicon): Entry | null {
  if (at >= limit) return null
  const longest = longestFrom(tokens[at]!, lexicon)
  let key = ''
  let found: Entry | null = null
  for (let i = at; i < Math.min(limit, at + LONGEST); i++) {
    const { spaced, norm } = tokens[i]!
    key += spaced && key !== '' ? ` ${norm}` : norm
    if (key.length > longest) break
    if (lexicon.has(key)) found = { key, endToken: i + 1 }
  }
  return found
}

/** Letters of the longest entry that may begin with a token, by its first letters: most words have none, before any key is built. */
export const longestFrom = ({ opening }: Token, lexicon: Lexicon): number => longestKeys(lexicon)[opening]!

/**
 * How long the longest key is that begins so, by the number of its first letters, or of fewer where a short word may end there. What
 * two share only dismisses less.
 */
const longestKeys = madeOnce((lexicon: Lexicon): Uint16Array => {
  const longest = new Uint16Array(OPENINGS)
  for (const key of lexicon.keys()) {
    for (let length = 1; length <= Math.min(OPENING, key.length); length++) {
      const opening = openingOf(key, length)
      longest[opening] = Math.max(longest[opening]!, key.length)
    }
  }
  return longest
})

/** The classes whose words bind others and name nothing. */
const bindingWords = (words: WordClasses): readonly Iterable<string>[] => [
  words.determiners.keys(),
  words.pronouns.keys(),
  words.prepositions,
  words.linkingPrepositions,
  words.conjunctions,
  words.complementizers,
  words.relatives,
  words.negations,
  words.verbClitics,
  words.clauseOpeners,
]

/** Norms that are never names whatever their first letter: the language's closed classes, days and months. */
export const closedClass = madeOnce((pack: LanguagePack): ReadonlySet<string> => {
  const { words, cues } = pack
  const closed = new Set<string>(words.notNames)
  const leads = cues.phrases.map((phrase) => phrase.words[0] ?? '')
  const classes = [...bindingWords(words), words.adverbs, words.weekdaysAndMonths, leads]
  for (const words of classes) for (const word of words) closed.add(word)
  return closed
})

/** Of the words that are in no name those that are in no closed class besides, no verbs and nobody: `new`, `old`; a set for each pack. */
export const plainAdjectives = madeOnce(({ words, people, cues }: LanguagePack): ReadonlySet<string> => {
  const binding = new Set(bindingWords(words).flatMap((list) => [...list]))
  const isPlain = (word: string) =>
    !binding.has(word) &&
    !words.adverbSuffixes.some((suffix) => word.endsWith(suffix)) &&
    !people.roles.has(word) &&
    cues.readVerb(word).length === 0
  return new Set([...words.notNames].filter((word) => isPlain(word)))
})

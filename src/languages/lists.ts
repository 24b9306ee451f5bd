/** Readers of the packs' data modules: lists are template strings, grouped under keys that say what their words are. */

import type { Stance } from '../document.js'
import { append } from '../grouping.js'
import type { CueEntry, DeterminerEntry, Gender, PronounEntry, SourcePhrase, VerbPhrase } from './pack.js'

/** Lists under keys such as `denial speech`: stance and strength. */
export type Grouped = Readonly<Record<string, string>>

/** The words of a list, in its order. */
export const wordsOf = (text: string): readonly string[] => text.match(/\S+/g) ?? []

/** The set of a list's words. */
export const setOf = (text: string): ReadonlySet<string> => new Set(wordsOf(text))

/** Entries of several words, parted by commas or line ends. */
export const entriesOf = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '')

const readGroup = (key: string): CueEntry => {
  const [stance, strength] = key.split(' ') as [Stance, CueEntry['strength']]
  return { stance, strength }
}

/** Lemma → stance and strength. */
export const readCues = (groups: Grouped): ReadonlyMap<string, CueEntry> =>
  new Map(
    Object.entries(groups).flatMap(([key, lemmas]) => {
      const entry = readGroup(key)
      return wordsOf(lemmas).map((lemma): [string, CueEntry] => [lemma, entry])
    }),
  )

/**
 * Source phrases, one a line. One that ends in the first word of `contractions` (`de`) stands for those that end in the others
 * too (`du`, `des`, `d'`).
 */
export const readPhrases = (groups: Grouped, contractions: readonly string[]): readonly SourcePhrase[] => {
  const [plain = ''] = contractions
  const variants = (phrase: string): readonly string[] =>
    phrase.endsWith(` ${plain}`) ? contractions.map((form) => phrase.slice(0, -plain.length) + form) : [phrase]
  return Object.entries(groups).flatMap(([key, phrases]) => {
    const entry = readGroup(key)
    return entriesOf(phrases)
      .flatMap(variants)
      .map((phrase) => ({ words: wordsOf(phrase), ...entry }))
  })
}

/** Phrases of several words by the verb that heads them, longest first. */
export const readVerbPhrases = (groups: Grouped): ReadonlyMap<string, readonly VerbPhrase[]> => {
  const byVerb = new Map<string, VerbPhrase[]>()
  for (const [key, phrases] of Object.entries(groups)) {
    for (const line of entriesOf(phrases)) {
      const [verb = '', ...words] = wordsOf(line)
      const phrase = { lemma: [verb, ...words].join(' ').replaceAll("' ", "'"), words, ...readGroup(key) }
      append(byVerb, verb, phrase)
    }
  }
  for (const phrases of byVerb.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byVerb
}

/** `form=lemma` items. */
export const readPairs = (text: string): ReadonlyMap<string, string> =>
  new Map(wordsOf(text).map((item) => item.split('=') as [string, string]))

/** Gender and number as a data module writes them: `m`, `f`, `ms`, `fp`, `s`, `p`, or nothing. */
type Agreement = '' | 'm' | 'f' | 's' | 'p' | 'ms' | 'fs' | 'mp' | 'fp'

const genderOf = (agreement: string): Gender | null =>
  agreement.startsWith('m') ? 'm' : agreement.startsWith('f') ? 'f' : null

const pluralOf = (agreement: string): boolean | null =>
  agreement.endsWith('s') ? false : agreement.endsWith('p') ? true : null

/** A row of determiners: kind, agreement, words. */
export type DeterminerRow = readonly [kind: DeterminerEntry['kind'], agreement: Agreement, words: string]

/** Determiners by norm; a later row wins. */
export const readDeterminers = (rows: readonly DeterminerRow[]): ReadonlyMap<string, DeterminerEntry> =>
  new Map(
    rows.flatMap(([kind, agreement, words]) => {
      const entry = { kind, plural: pluralOf(agreement), gender: genderOf(agreement) }
      return wordsOf(words).map((word): [string, DeterminerEntry] => [word, entry])
    }),
  )

/** A row of pronouns: use, person, agreement, words; `_` stands for the blank of a pronoun of several words. */
export type PronounRow = readonly [
  use: PronounEntry['use'],
  person: PronounEntry['person'],
  agreement: Agreement,
  words: string,
]

/** Pronouns by norm; a later row wins. */
export const readPronouns = (rows: readonly PronounRow[]): ReadonlyMap<string, PronounEntry> =>
  new Map(
    rows.flatMap(([use, person, agreement, words]) => {
      const entry = { person, plural: pluralOf(agreement), gender: genderOf(agreement), use }
      return wordsOf(words).map((word): [string, PronounEntry] => [word.replaceAll('_', ' '), entry])
    }),
  )

/** Cues that are no verbs: nouns, adjectives, source prepositions and phrases. */

import { groupBy } from '../grouping.js'
import type { CueEntry, LanguagePack, SourcePhrase } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Token } from '../text/structure.js'
import type { CueGroup } from './lexed.js'
import { isCapitalised } from './words.js'

/** From the first of some tokens to the last, in code units; `end` is the token after them. */
export const spanOf = (tokens: readonly Token[], first: number, end: number) => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
})

/** Phrases by the word at one of their ends, then by the word beside it (none in a phrase of one word), the longest first. */
type PhraseIndex = ReadonlyMap<string, ReadonlyMap<string | undefined, readonly SourcePhrase[]>>

/** The phrases of a pack by their first two words; made once a pack. */
export const phrasesByFirstWords = madeOnce((phrases: readonly SourcePhrase[]) => byEnd(phrases, ({ words }) => words))

const phrasesByLastWords = madeOnce((phrases: readonly SourcePhrase[]) =>
  byEnd(phrases, ({ words }) => words.toReversed()),
)

/** The phrases of a pack by their words, parted by blanks; made once a pack. */
export const phrasesByWords = madeOnce((phrases: readonly SourcePhrase[]) =>
  grouped(phrases, ({ words }) => words.join(' ')),
)

function byEnd(phrases: readonly SourcePhrase[], fromEnd: (phrase: SourcePhrase) => readonly string[]): PhraseIndex {
  const byOuter = grouped(phrases, (phrase) => fromEnd(phrase)[0]!)
  return new Map([...byOuter].map(([word, group]) => [word, grouped(group, (phrase) => fromEnd(phrase)[1])]))
}

/** Phrases by a key, the longest first. */
function grouped<Key>(
  phrases: readonly SourcePhrase[],
  keyOf: (phrase: SourcePhrase) => Key,
): Map<Key, SourcePhrase[]> {
  const groups = groupBy(phrases, keyOf)
  for (const group of groups.values()) group.sort((a, b) => b.words.length - a.words.length)
  return groups
}

/** The first phrase that fits of those with that word beside the one at their end: what has two words is longer than what has one. */
const longest = (
  group: ReadonlyMap<string | undefined, readonly SourcePhrase[]>,
  beside: Token | undefined,
  fits: (phrase: SourcePhrase) => boolean,
): SourcePhrase | undefined => group.get(beside?.norm)?.find(fits) ?? group.get(undefined)?.find(fits)

/** The longest source phrase that begins at the token. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: PhraseIndex): SourcePhrase | undefined {
  const group = phrases.get(tokens[at]!.norm)
  if (!group) return undefined
  const mayStand = ({ place }: SourcePhrase) => place !== 'after-pause' || isPaused(tokens, at)
  return longest(group, tokens[at + 1], (phrase) => standsAt(tokens, at, phrase) && mayStand(phrase))
}

/** `selon`, `according to` stand right before the token; `plain`: a phrase that may stand anywhere. */
export function followsSourcePhrase(
  { tokens, pack }: { readonly tokens: readonly Token[]; readonly pack: LanguagePack },
  at: number,
  plain = false,
): boolean {
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]!.sentence) return false
  const group = phrasesByLastWords(pack.cues.phrases).get(before.norm)
  if (!group) return false
  const mayStand = ({ place }: SourcePhrase) => !plain || place === undefined
  const stands = (phrase: SourcePhrase) => mayStand(phrase) && standsAt(tokens, at - phrase.words.length, phrase)
  return longest(group, tokens[at - 2], stands) !== undefined
}

/** Words between a phrase and the noun that it must stand before. */
const MOST_ATTRIBUTES = 4

/** Whether the phrase's words stand at the token, and before such a noun as it asks for. */
function standsAt(tokens: readonly Token[], at: number, { words, before }: SourcePhrase): boolean {
  if (!words.every((word, i) => tokens[at + i]?.norm === word)) return false
  const first = at + words.length
  for (let i = first; before && i < first + MOST_ATTRIBUTES && tokens[i]?.kind === 'word'; i++) {
    if (before.has(tokens[i]!.norm)) return true
    if (isCapitalised(tokens[i]!)) return false
  }
  return before === undefined
}

/** A comma, a dash or a mark stands right before the token. */
function isPaused(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && (before.text === ',' || before.kind === 'dash' || before.kind === 'mark')
}

function phraseCue(tokens: readonly Token[], at: number, { words, stance, strength }: SourcePhrase): CueGroup {
  return otherCue(tokens, at, at + words.length, 'preposition', words.join(' ').replace(/' /g, "'"), {
    stance,
    strength,
  })
}

/** The cue that a source phrase makes that begins at a token, or else the noun or adjective there; null without one. */
export function otherCueAt(
  tokens: readonly Token[],
  at: number,
  phrases: PhraseIndex,
  pack: LanguagePack,
): CueGroup | null {
  const phrase = phraseAt(tokens, at, phrases)
  return phrase ? phraseCue(tokens, at, phrase) : wordCue(tokens, at, pack)
}

function wordCue(tokens: readonly Token[], at: number, pack: LanguagePack): CueGroup | null {
  const { kind, norm } = tokens[at]!
  if (kind !== 'word') return null
  const { nounLemma, nouns, adjectiveLemma, adjectives } = pack.cues
  return (
    cueOfLemma(tokens, at, 'noun', nounLemma(norm), nouns) ??
    cueOfLemma(tokens, at, 'adjective', adjectiveLemma(norm), adjectives)
  )
}

function cueOfLemma(
  tokens: readonly Token[],
  at: number,
  kind: CueGroup['kind'],
  lemma: string | undefined,
  entries: ReadonlyMap<string, CueEntry>,
): CueGroup | null {
  const entry = lemma === undefined ? undefined : entries.get(lemma)
  return entry ? otherCue(tokens, at, at + 1, kind, lemma!, entry) : null
}

function otherCue(
  tokens: readonly Token[],
  first: number,
  endToken: number,
  kind: CueGroup['kind'],
  lemma: string,
  { stance, strength }: CueEntry,
): CueGroup {
  return {
    kind,
    ...spanOf(tokens, first, endToken),
    first,
    endToken,
    lemma,
    stance,
    strength,
    features: null,
    negated: false,
    passive: false,
    clitic: null,
    closing: null,
  }
}

/** Cues that are no verbs: nouns, adjectives, source prepositions and phrases. */

import type { CueEntry, LanguagePack, SourcePhrase } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import type { CueGroup } from './lexed.js'
import { isCapitalised } from './words.js'

/** From the first of some tokens to the last, in code units; `end` is the token after them. */
export const spanOf = (tokens: readonly Token[], first: number, end: number) => ({
  start: tokens[first]!.start,
  end: tokens[end - 1]!.end,
})

type PhraseIndex = ReadonlyMap<string, readonly SourcePhrase[]>

const firstWords = new WeakMap<readonly SourcePhrase[], PhraseIndex>()
const lastWords = new WeakMap<readonly SourcePhrase[], PhraseIndex>()
const allWords = new WeakMap<readonly SourcePhrase[], PhraseIndex>()

/** The phrases of a pack by their first word, the longest first; made once a pack. */
export function phrasesByFirstWord(phrases: readonly SourcePhrase[]): PhraseIndex {
  const known = firstWords.get(phrases) ?? indexed(phrases, ({ words }) => words[0]!)
  firstWords.set(phrases, known)
  return known
}

/** The phrases of a pack by their last word, the longest first; made once a pack. */
export function phrasesByLastWord(phrases: readonly SourcePhrase[]): PhraseIndex {
  const known = lastWords.get(phrases) ?? indexed(phrases, ({ words }) => words.at(-1)!)
  lastWords.set(phrases, known)
  return known
}

/** The phrases of a pack by their words, parted by blanks; made once a pack. */
export function phrasesByWords(phrases: readonly SourcePhrase[]): PhraseIndex {
  const known = allWords.get(phrases) ?? indexed(phrases, ({ words }) => words.join(' '))
  allWords.set(phrases, known)
  return known
}

function indexed(phrases: readonly SourcePhrase[], keyOf: (phrase: SourcePhrase) => string): PhraseIndex {
  const index = new Map<string, SourcePhrase[]>()
  for (const phrase of phrases) {
    const key = keyOf(phrase)
    const list = index.get(key) ?? []
    list.push(phrase)
    index.set(key, list)
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/** The longest source phrase that begins at the token. */
export function phraseAt(tokens: readonly Token[], at: number, phrases: PhraseIndex): SourcePhrase | undefined {
  return phrases
    .get(tokens[at]!.norm)
    ?.find((phrase) => standsAt(tokens, at, phrase) && (phrase.place !== 'after-pause' || isPaused(tokens, at)))
}

/** Words between a phrase and the noun that it must stand before. */
const MOST_ATTRIBUTES = 4

/** Whether the phrase's words stand at the token, and before such a noun as it asks for. */
export function standsAt(tokens: readonly Token[], at: number, { words, before }: SourcePhrase): boolean {
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

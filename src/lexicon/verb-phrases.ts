/** Verbs that report together with other words: `fait également état de`, `made it clear`, `a fait savoir`. */

import type { LanguagePack, VerbPhrase } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { clauseEnds } from './brackets.js'
import type { VerbGroup } from './cues.js'
import { isAdverb } from './words.js'

/** Adverbs and negations that may stand between the verb and the first of its words. */
const MOST_BETWEEN = 3

export interface FoundPhrase {
  readonly phrase: VerbPhrase
  readonly endToken: number
  /** Its words stand at the end of the verb's clause, or before the verb that ends it: `machte am Montag deutlich`. */
  readonly isApart: boolean
}

/** The phrase that a verb group makes with words after its head, or with its head as one of these words; null without one. */
export function verbPhraseOf(tokens: readonly Token[], group: VerbGroup, pack: LanguagePack): FoundPhrase | null {
  const { verbPhrases } = pack.cues
  const own = verbPhrases?.get(group.headReading.lemma)
  const found = own && (phraseFrom(tokens, group.endToken, own, pack) ?? phraseApart(tokens, group, own, pack))
  if (found || !verbPhrases || group.headReading.features.form !== 'infinitive') return found ?? null
  for (let at = group.head - 1; at >= group.first; at--) {
    for (const { lemma } of pack.cues.readVerb(tokens[at]!.norm)) {
      const chained = phraseFrom(tokens, at + 1, verbPhrases.get(lemma) ?? [], pack)
      if (chained && chained.endToken > group.head) return chained
    }
  }
  return null
}

/** The first of the phrases (the longest come first) whose words stand at `from` or after adverbs there. */
function phraseFrom(
  tokens: readonly Token[],
  from: number,
  phrases: readonly VerbPhrase[],
  pack: LanguagePack,
): FoundPhrase | null {
  for (let at = from; at <= from + MOST_BETWEEN && at < tokens.length; at++) {
    const phrase = phrases.find(({ words }) => standsAt(tokens, at, words))
    if (phrase) return { phrase, endToken: at + phrase.words.length, isApart: false }
    const token = tokens[at]!
    const mayStand = isAdverb(token, pack) || pack.words.negations.has(token.norm) || token.norm.startsWith('-')
    if (!mayStand || token.sentence !== tokens[from]!.sentence) return null
  }
  return null
}

/** The first of the phrases whose words end the verb's clause, or stand before the verb where it ends its clause itself. */
function phraseApart(
  tokens: readonly Token[],
  group: VerbGroup,
  phrases: readonly VerbPhrase[],
  pack: LanguagePack,
): FoundPhrase | null {
  if (!pack.words.verbSecond) return null
  const isFinal = group.head === group.first || group.closing !== null
  for (const end of isFinal ? [group.head, ...clauseEnds(tokens, group.endToken, pack)] : []) {
    const phrase = phrases.find(({ words }) => end - words.length >= 0 && standsAt(tokens, end - words.length, words))
    if (phrase && (end === group.head || end - phrase.words.length >= group.endToken))
      return { phrase, endToken: Math.max(end, group.closing?.[1] ?? 0), isApart: true }
  }
  return null
}

const standsAt = (tokens: readonly Token[], at: number, words: readonly string[]): boolean =>
  words.every((word, i) => tokens[at + i]?.norm === word) &&
  tokens[at]!.sentence === tokens[at + words.length - 1]!.sentence

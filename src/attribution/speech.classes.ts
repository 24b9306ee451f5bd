/** The class of a word, as far as closed lists and inflection tell it. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'

/** The closed class that a word belongs to, or null. */
export function closedClassOf({ norm }: Token, { words, cues }: LanguagePack): string | null {
  if (words.complementizers.has(norm)) return 'complementizer'
  if (words.linkingPrepositions.has(norm)) return 'linking'
  const determiner = words.determiners.get(norm)
  if (determiner) return `${determiner.kind} determiner`
  if (words.prepositions.has(norm)) return 'preposition'
  if (words.pronouns.has(norm) || words.relatives.has(norm)) return 'pronoun'
  if (words.conjunctions.has(norm)) return 'conjunction'
  return cues.readVerb(norm).some(({ lemma }) => cues.auxiliaries.has(lemma)) ? 'auxiliary' : null
}

/** What a word of no closed class may be. */
export function openClassOf({ norm }: Token, { cues, words }: LanguagePack): string {
  if (cues.readVerb(norm).length > 0) return 'verb'
  if (words.adverbs.has(norm) || words.adverbSuffixes.some((suffix) => norm.endsWith(suffix))) return 'adverb'
  return 'word'
}

/** Questions about one word that closed classes and suffixes answer. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'

/** A capital begins it. */
export function isCapitalised({ text }: Pick<Token, 'text'>): boolean {
  const code = text.charCodeAt(0)
  // What is ASCII needs no table of Unicode's; this is asked of every word several times.
  return code < 0x80 ? code >= 0x41 && code <= 0x5a : /^\p{Lu}/u.test(text)
}

/** An adverb by list or by suffix, role nouns and cue nouns aside (`gouvernement` ends as adverbs do). */
export function isAdverb(token: Token, pack: LanguagePack): boolean {
  if (token.kind !== 'word') return false
  const { norm } = token
  if (pack.words.adverbs.has(norm)) return true
  if (norm.length < 5 || isCapitalised(token) || pack.people.roles.has(norm)) return false
  return pack.words.adverbSuffixes.some((suffix) => norm.endsWith(suffix)) && pack.cues.nounLemma(norm) === undefined
}

/** `tells` whether a token is a given sign. */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.kind !== 'word' && signs.includes(token.text)

/** Titles that begin with an article in capitals, as papers have them, and go on over prepositions: `Le Télégraphe de l'Ouest`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { isInitial } from './evidence.js'
import { isCapitalised } from './words.js'

/** Whether such a title begins at the token: inside a sentence the capital of an article says so. */
export function isArticledTitle(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const { norm, text } = tokens[at]!
  return words.determiners.get(norm)?.kind === 'definite' && text !== norm && !isInitial(tokens, at)
}

/** The token after the capital that `de`, `du` or `de l'` at the token lead to, before the limit; the token itself where none does. */
export function afterTitleLink(tokens: readonly Token[], at: number, limit: number, { words }: LanguagePack): number {
  if (!words.linkingPrepositions.has(tokens[at]!.norm)) return at
  const isArticle = words.determiners.get(tokens[at + 1]?.norm ?? '')?.kind === 'definite'
  const next = isArticle ? at + 2 : at + 1
  return next < limit && isCapitalised(tokens[next]!) ? next + 1 : at
}

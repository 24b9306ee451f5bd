/** Names of groups that a plural article leads to: `les Gilets jaunes`, `les Frères musulmans`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { closedClass } from './lookup.js'
import { isAdverb, isCapitalised } from './words.js'

const SHORTEST = 4

/**
 * The token after the adjective that belongs to a capitalised plural noun at the token, or null: an article in the plural
 * stands before the noun, and both end alike. For languages whose adjectives follow the noun and agree with it.
 */
export function collectiveEnd(tokens: readonly Token[], at: number, limit: number, pack: LanguagePack): number | null {
  const [article, noun, adjective] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (pack.words.nounHead !== 'first' || !article || !adjective || at + 1 >= limit) return null
  if (article.sentence !== noun.sentence || !pack.words.determiners.get(article.norm)?.plural) return null
  return isPlain(noun, pack) && isCapitalised(noun) && isAdjective(adjective, noun, pack) ? at + 2 : null
}

function isPlain({ kind, norm }: Token, { people }: LanguagePack): boolean {
  const lists = [people.nationalities, people.places, people.governments, people.media, people.titles]
  return kind === 'word' && norm.length >= SHORTEST && !lists.some((list) => list.has(norm))
}

function isAdjective(token: Token, noun: Token, pack: LanguagePack): boolean {
  const { norm } = token
  if (!isPlain(token, pack) || isCapitalised(token) || norm.at(-1) !== noun.norm.at(-1)) return false
  return !closedClass(pack).has(norm) && !isAdverb(token, pack) && pack.cues.readVerb(norm).length === 0
}

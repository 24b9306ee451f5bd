/** Complements of one noun in a list: how far they go. Token indexes count in the document; `limit` is the one that nothing passes. */

import { isLink, type PhraseScene } from './cores.js'
import { closedClass } from './lookup.js'
import { isCapitalised } from './words.js'

/** `la Direction des ponts et routes`: behind a complement in the plural a bare noun in the plural, and then the phrase is over. */
export function isFurtherNoun({ tokens, pack, nameAt, verbAt }: PhraseScene, at: number, limit: number): boolean {
  const [article, noun, next] = [tokens[at - 3], tokens[at - 2], tokens[at]]
  const isPlural = article !== undefined && pack.words.determiners.get(article.norm)?.plural === true
  if (
    !isPlural ||
    !isLink(article, pack) ||
    !next ||
    at + 1 >= limit ||
    next.kind !== 'word' ||
    nameAt[at]! >= 0 ||
    verbAt[at]! >= 0
  )
    return false
  const isOpen = !closedClass(pack).has(next.norm) && !pack.people.roles.has(next.norm) && !isCapitalised(next)
  return isOpen && next.norm.at(-1) === noun!.norm.at(-1) && verbAt[at + 1]! >= 0
}

/** How far a list of complements goes on, in tokens. */
const MOST_IN_LIST = 16

/** `ministre de l'Économie, des Finances et de la Mer`: a comma before a complement of a list that a conjunction ends. */
export function isInList({ tokens, pack, verbAt }: PhraseScene, comma: number, limit: number): boolean {
  if (tokens[comma]!.text !== ',' || comma + 1 >= limit || !isLink(tokens[comma + 1]!, pack)) return false
  for (let at = comma + 2; at + 1 < Math.min(limit, comma + MOST_IN_LIST); at++) {
    const { kind, text, norm } = tokens[at]!
    if (verbAt[at]! >= 0 || !(kind === 'word' || text === ',')) return false
    if (pack.words.conjunctions.has(norm)) return isLink(tokens[at + 1]!, pack)
  }
  return false
}

/** How tests compare what was found with what was expected: spans by overlap, words edges aside, names folded. */

import type { Span } from '../../src/document.js'

const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu
const DETERMINERS =
  /^(?:the|an?|les?|la|l'|une?|des|du|my|your|his|her|their|mon|ma|son|sa|ses|der|die|das|de[nm]|eine?[rnsm]?)\s*(?<=[\s'])/iu
const TITLES = /^(?:mrs?\.?|ms\.?|dr\.?|gov\.?|sen\.?|captain|me|mme|m\.|frau|herrn?)\s+/u

/** The words of a stretch without white space, marks and punctuation at its edges; runs of white space are one space. */
export function words(text: string): string {
  return text.replace(EDGES, '').replace(/\s+/gu, ' ')
}

/** Characters in common over characters in either, 0 to 1. */
export function overlap(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start)
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start))
}

/** Where `sought` stands in `text` from `from` on, white space aside; throws where it does not, so that gold stays true. */
export function locate(text: string, sought: string, from = 0): Span {
  const pattern = sought
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'))
    .join('\\s+')
  const search = new RegExp(pattern, 'gu')
  search.lastIndex = from
  const found = search.exec(text)
  if (!found) throw new Error(`gold is not in the text: ${sought}`)
  return { start: found.index, end: found.index + found[0].length }
}

/** A name without case, accents, a typographic apostrophe, a leading determiner and a title. */
function foldName(name: string): string {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/gu, "'").replace(/\s+/gu, ' ').trim()
  return plain.replace(DETERMINERS, '').toLowerCase().replace(TITLES, '')
}

/** A name is the same where it folds to the same words; a description (no capital) where half of its words are. */
export function sameSpeaker(expected: string, found: string): boolean {
  if (foldName(expected) === foldName(found)) return true
  const isDescription = !/\p{Lu}/u.test(expected)
  return isDescription && wordF1(foldName(expected), foldName(found)) >= 0.5
}

/** A lemma without the pronoun of a pronominal verb. */
export function bareLemma(lemma: string): string {
  return lemma.replace(/^(?:se |s'|s’)/u, '')
}

function wordF1(a: string, b: string): number {
  const left = new Set(a.split(/[\s']+/u))
  const right = new Set(b.split(/[\s']+/u))
  const common = [...left].filter((word) => right.has(word)).length
  return (2 * common) / (left.size + right.size)
}

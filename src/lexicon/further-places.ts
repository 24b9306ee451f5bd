/** Names of places that only say where another place is. */

import type { LanguagePack } from '../languages/pack.js'
import type { Structure } from '../text/structure.js'
import type { Mention } from './lexed.js'
import { isCapitalised, isPlaceName, isSign } from './words.js'

/** Words of the name of a place. */
const LONGEST_PLACE = 4

/** `in Alba, | Iowa, who said`, `in Alba, | N.D., said`: between two commas, behind what a preposition leads to, where that is. */
export function isFurtherPlace(
  { structure: { tokens }, pack }: { readonly structure: Pick<Structure, 'tokens'>; readonly pack: LanguagePack },
  { first, endToken, form }: Mention,
): boolean {
  // `in Alba, | Iowa and said`
  const isOver = isSign(tokens[endToken], ',') || pack.words.conjunctions.has(tokens[endToken]?.norm ?? '')
  if (form !== 'name' || !isSign(tokens[first - 1], ',') || !isOver) return false
  let at = first - 2
  while (at >= 0 && at > first - 2 - LONGEST_PLACE && isCapitalised(tokens[at]!)) at--
  const { norm } = tokens[at] ?? { norm: '' }
  return (
    isPlaceName(tokens[endToken - 1]!, pack) &&
    at < first - 2 &&
    (pack.words.prepositions.has(norm) || pack.words.linkingPrepositions.has(norm))
  )
}

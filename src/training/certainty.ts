/** Trains how sure a speaker is, from what models found in articles that they had not seen. */

import type { HashedWeights } from '../attribution/speech.js'
import { certaintyFeatures, isTurn } from '../certainty.js'
import type { Claim, Quote, QuotesDocument, SpeakerReference } from '../document.js'
import { namesMatch } from '../evaluation/names.js'
import { hashText } from '../lexicon/tagging/hash.js'
import {
  attributionOfClaim,
  attributionOfQuote,
  type GoldAttribution,
  type GoldRow,
  type Offsets,
  shared,
} from './gold.js'
import { type Example, trainLogistic } from './logistic.js'

/** What gold says of the speakers found in an article, of those quotes and claims that it has; each counts `weight` times. */
export function certaintyExamples(
  row: GoldRow,
  { quotes, claims }: Pick<QuotesDocument, 'quotes' | 'claims'>,
  weight: number,
): Example<number>[] {
  const exampleOf = (item: Quote | Claim, gold: GoldAttribution | null): Example<number>[] => {
    if (gold === null || item.speaker === null || isTurn(item)) return []
    const features = certaintyFeatures(item).map((name) => hashText(name))
    return [{ features, isRight: isSpeaker(gold, item.speaker), weight }]
  }
  return [
    ...quotes.flatMap((quote) => exampleOf(quote, attributionOfQuote(row, [spanOf(quote)]))),
    ...claims.flatMap((claim) => exampleOf(claim, attributionOfClaim(row, claim.spans.map(spanOf)))),
  ]
}

const spanOf = ({ start, end }: { start: number; end: number }): Offsets => [start, end]

/** Right by the name; where gold has none, by the words that name the speaker. */
function isSpeaker({ speaker, aliases = [], source }: GoldAttribution, { name, mention }: SpeakerReference): boolean {
  if (speaker !== null) return [speaker, ...aliases].some((known) => namesMatch(known, name))
  return mention !== null && shared(source, [spanOf(mention)]) > 0
}

/** By cross-validation 0.001 to 0.01 differ by less than 0.2 in what `--precise` keeps. */
const L2 = 0.01

/** The weights that examples teach. Seeded: the same examples give the same weights. */
export const trainCertainty = (examples: readonly Example<number>[]): HashedWeights => trainLogistic(examples, L2)

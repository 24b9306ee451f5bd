/** Trains how sure a speaker is, from what models found in articles that they had not seen. */

import type { Trees } from '../attribution/trees.js'
import { CERTAINTY_MEASURES, certaintyMeasures, isTurn, withCertainty } from '../certainty.js'
import type { Claim, Quote, QuotesDocument, SpeakerReference } from '../document.js'
import { namesMatch } from '../evaluation/names.js'
import { type BoostingOptions, type Example, trainTrees } from './boosting.js'
import {
  attributionOfClaim,
  attributionOfQuote,
  type GoldAttribution,
  type GoldRow,
  type Offsets,
  shared,
} from './gold.js'

/**
 * What gold says of the speakers found in an article, of those quotes and claims that it has; each counts `weight` times. A conversation
 * teaches nothing: the weights of its turns are learnt after the models.
 */
export function certaintyExamples(
  row: GoldRow,
  found: Pick<QuotesDocument, 'quotes' | 'claims' | 'speakers'>,
  weight: number,
): Example[] {
  if (found.quotes.some(isTurn)) return []
  const measures = certaintyMeasures(found)
  const exampleOf = (item: Quote | Claim, gold: GoldAttribution | null): Example[] => {
    const values = measures.get(item)
    if (gold === null || !values) return []
    return [{ values, isRight: isSpeaker(gold, item.speaker!), weight }]
  }
  return [
    ...found.quotes.flatMap((quote) => exampleOf(quote, attributionOfQuote(row, [spanOf(quote)]))),
    ...found.claims.flatMap((claim) => exampleOf(claim, attributionOfClaim(row, claim.spans.map(spanOf)))),
  ]
}

const spanOf = ({ start, end }: { start: number; end: number }): Offsets => [start, end]

/** Right by the name; where gold has none, by the words that name the speaker. */
function isSpeaker({ speaker, aliases = [], source }: GoldAttribution, { name, mention }: SpeakerReference): boolean {
  return speaker !== null
    ? [speaker, ...aliases].some((known) => namesMatch(known, name))
    : isMention({ source }, { mention })
}

const isMention = (
  { source }: Pick<GoldAttribution, 'source'>,
  { mention }: Pick<SpeakerReference, 'mention'>,
): boolean => mention !== null && shared(source, [spanOf(mention)]) > 0

const CERTAINTY: BoostingOptions = { trees: 150, leaves: 8, rate: 0.05, l2: 5, least: 20, rows: 0.7, columns: 0.5 }

/** The trees that examples teach. Seeded: the same examples give the same trees. */
export const trainCertainty = (examples: readonly Example[]): Trees =>
  trainTrees(CERTAINTY_MEASURES, examples, CERTAINTY)

/** A speaker as weighed, and whether it is who said it. */
export interface Weighed {
  /** That it was said, and by this speaker. */
  readonly probability: number
  readonly isRight: boolean
}

/**
 * The speakers of the quotes of an article as trees weigh them; right is one whose name or whose mention is that of gold, wrong also one
 * of what gold has not.
 */
export function weighedQuotes(
  row: GoldRow,
  found: Pick<QuotesDocument, 'quotes' | 'claims' | 'speakers'>,
  trees: Trees,
): Weighed[] {
  return withCertainty(found, trees).quotes.flatMap((quote) => {
    if (quote.speaker === null) return []
    const gold = attributionOfQuote(row, [spanOf(quote)])
    const isRight = gold !== null && (isSpeaker(gold, quote.speaker) || isMention(gold, quote.speaker))
    return [{ probability: quote.confidence * quote.speaker.confidence, isRight }]
  })
}

/** The least probability, 0 to 1, such that of all that have it or more `share` are right; Infinity where no share of them is. */
export function leastSureOf(weighed: readonly Weighed[], share: number): number {
  const ordered = weighed.toSorted((a, b) => b.probability - a.probability)
  let [least, right] = [Number.POSITIVE_INFINITY, 0]
  for (const [index, { probability, isRight }] of ordered.entries()) {
    if (isRight) right++
    const isLastOfEqual = ordered[index + 1]?.probability !== probability
    if (isLastOfEqual && right >= share * (index + 1)) least = probability
  }
  return least
}

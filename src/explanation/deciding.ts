/** What decided about each quote and claim of a document. */

import { claimOrder, quoteOrder, startersOf } from '../assemble.js'
import type { Source } from '../attribution/attribution.js'
import type { Decision } from '../attribution/linker/link.js'
import type { Evidence, Part } from '../parts.js'
import type { ResolvedMention } from '../speakers/entity.js'
import { type Placer, placerOf } from './place.js'

/** What decided about a quote or a claim. */
export interface Deciding {
  /** Of the part that it was found in. */
  readonly evidence: Evidence
  readonly place: Placer
  /** Its own, or that of what it continues. */
  readonly source: Source
  /** How the linker answered; undefined where it was not asked. */
  readonly decision: Decision | undefined
  /** Who speaks it as a turn of a conversation; undefined where it is none. */
  readonly turn: ResolvedMention | undefined
  /** The id of the quote that it continues; null where it has a speaker of its own. */
  readonly continues: string | null
}

/** What decided about each quote and claim, by its id; `parts` have kept their evidence. */
export function decidingOf(parts: readonly Part[]): Map<string, Deciding> {
  const all = new Map<string, Deciding>()
  const before = { quotes: 0, claims: 0, paragraph: 0 }
  for (const { start, paragraphs, found, evidence } of parts) {
    if (!evidence) continue
    const place = placerOf(evidence.scene, { start, paragraph: before.paragraph })
    const quoteId = (index: number) => `q${before.quotes + index + 1}`
    for (const [index, deciding] of ofQuotes(evidence, place, quoteId).entries()) all.set(quoteId(index), deciding)
    for (const [index, deciding] of ofClaims(evidence, place).entries())
      all.set(`c${before.claims + index + 1}`, deciding)
    before.quotes += found.quotes.length
    before.claims += found.claims.length
    before.paragraph += paragraphs
  }
  return all
}

/** Of the quotes of a part, in their order. */
function ofQuotes(evidence: Evidence, place: Placer, idOf: (index: number) => string): Deciding[] {
  const { utterances, turns, decisions } = evidence
  const order = quoteOrder(utterances)
  const starters = startersOf(utterances)
  const decided = new Map(
    decisions.flatMap((decision) => decision.utterances.map((index) => [index, decision] as const)),
  )
  const firstOf = new Map<number, number>()
  for (const [position, { index }] of order.entries()) if (!firstOf.has(index)) firstOf.set(index, position)
  return order.map(({ index }) => {
    const starter = starters[index]!
    return {
      evidence,
      place,
      source: utterances[starter]!.source,
      decision: decided.get(starter),
      turn: turns.get(index),
      continues: starter === index ? null : idOf(firstOf.get(starter)!),
    }
  })
}

/** Of the claims of a part, in their order. */
function ofClaims(evidence: Evidence, place: Placer): Deciding[] {
  const { claims, decisions } = evidence
  const decided = new Map(decisions.map((decision) => [decision.claim, decision]))
  return [...claimOrder(claims).keys()].map((index) => ({
    evidence,
    place,
    source: claims[index]!.source,
    decision: decided.get(index),
    turn: undefined,
    continues: null,
  }))
}

/** Who else it might have been: the words that were weighed, and whom the chosen ones may mean. */

import type { Weighed } from '../attribution/linker/link.js'
import { type Share, sharesOf } from '../attribution/scorer.js'
import type { Evidence as PartEvidence } from '../parts.js'
import type { ResolvedMention } from '../speakers/entity.js'
import type { Candidate, Evidence, Referent } from './explanation.js'
import type { Placer } from './place.js'

/** How much evidence is told, for a candidate and against it. */
const MOST_FOR = 4
const MOST_AGAINST = 2
/** Log odds below which evidence says next to nothing. */
const LEAST = 0.1

/** The candidates of a decision, the likeliest first; none where nothing was weighed. */
export function candidatesOf(
  { scene, resolution, linker }: PartEvidence,
  weighed: Weighed | null,
  place: Placer,
): Candidate[] {
  if (weighed === null || linker === null) return []
  const nameOf = (mention: number) => {
    const entity = resolution.of.get(mention)?.entity ?? null
    return entity === null ? null : resolution.entities[entity]!.name
  }
  const candidates = weighed.choices.map(({ mention, own }, index) => ({
    mention: mention === null ? null : place(scene.mentions[mention]!),
    name: mention === null ? null : nameOf(mention),
    probability: weighed.probabilities[index]!,
    evidence: mention === null ? [] : telling(sharesOf(linker, own, weighed.shared)),
  }))
  return candidates.sort((a, b) => b.probability - a.probability)
}

/** The evidence that weighs most, of all in the order of its weight. */
function telling(shares: readonly Share[]): Evidence[] {
  const evidence = shares.map(({ name, share }) => ({ name, weight: share }))
  const speaksFor = evidence.filter(({ weight }) => weight >= LEAST).slice(0, MOST_FOR)
  const against = evidence.filter(({ weight }) => weight <= -LEAST).slice(-MOST_AGAINST)
  return [...speaksFor, ...against]
}

/** All whom a mention, or a turn of a conversation, may mean; none where nobody else came into question. */
export function referentsOf({ resolution }: PartEvidence, answer: ResolvedMention | undefined): Referent[] {
  return (answer?.alternatives ?? []).map(({ entity, probability }) => {
    const { name, kind } = resolution.entities[entity]!
    return { name, kind, probability }
  })
}

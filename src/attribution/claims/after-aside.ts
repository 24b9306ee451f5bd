/** What stands behind an aside and is the reporter's own: `It fell, she said, | adding that`, `It fell, she said — | a surprise`. */

import { isSign, tellsTime } from '../../lexicon/words.js'
import type { Scene } from '../scene.js'
import { type Content, hasFiniteVerb, wordTokens } from './content.js'
import { isOwnClause, isTelling } from './second-verb.js'

/** `She won, the agency said, | adding that`, `| two days after they voted`, `| and Reed said`: what the reporter says of the telling is no part of what was told. */
export function withoutComment(scene: Scene, content: Content | null): Content | null {
  const [left, right] = content?.ranges ?? []
  if (!content || !left || !right) return content
  const { tokens } = scene.structure
  const first = isSign(tokens[right.first], ',') ? right.first + 1 : right.first
  const isDated =
    tellsTime(tokens[first + 1], scene.pack) && scene.pack.words.subordinators?.has(tokens[first + 2]?.norm ?? '')
  const isJoined = scene.pack.words.conjunctions.has(tokens[first]?.norm ?? '') && isOwnClause(scene, first)
  return isDated || isJoined || isTelling(scene, first) ? { ...content, ranges: [left] } : content
}

/** Tokens within which a clause that goes on has its verb. */
const NEAR_VERB = 4

/** `È vero, ha detto Lidia Gai, cliente da anni`, `It fell, she said — a surprise`: after a whole clause what has no verb of its own nearby is the reporter's. */
export function withoutTail(scene: Scene, content: Content): Content {
  const [left, right] = content.ranges
  if (!left || !right) return content
  const { tokens } = scene.structure
  const { conjunctions, clauseOpeners, complementizers, infinitiveMarkers } = scene.pack.words
  const [first] = wordTokens(scene, right.first, right.end)
  const opens = [conjunctions, clauseOpeners, complementizers, infinitiveMarkers].some((words) =>
    words.has(tokens[first ?? 0]!.norm),
  )
  if (!hasFiniteVerb(scene, left.first, left.end) || first === undefined || opens) return content
  const near = [...wordTokens(scene, first, Math.min(right.end, first + NEAR_VERB))]
  const relative = near.find((at) => scene.pack.words.relatives.has(tokens[at]!.norm))
  return hasFiniteVerb(scene, first, relative ?? near.at(-1)! + 1) ? content : { ...content, ranges: [left] }
}

/** What the writer points out is nobody's claim: `it should be noted that the council has no budget`. */

import { entryAt } from '../../lexicon/lookup.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim } from '../attribution.js'
import type { Scene } from '../scene.js'

/** Tokens before a content within which the words that point it out begin, and most that may stand between. */
const REACH = 8
const BETWEEN = 2

/** The claims without those that the writer points out, and without a subject that stands for what comes (`It is said that`). */
export function withoutPointers(scene: Scene, claims: readonly ReportedClaim[]): readonly ReportedClaim[] {
  const pointers = scene.pack.voices?.pointers
  return pointers ? claims.filter((claim) => !isPointedOut(scene, claim, pointers) && !isPronoun(scene, claim)) : claims
}

/** Nothing but a pronoun. */
function isPronoun({ structure: { tokens }, pack }: Scene, { spans }: ReportedClaim): boolean {
  const token = tokens[firstFrom(tokens, spans[0]!.start)]
  return spans.length === 1 && token?.end === spans[0]!.end && pack.words.pronouns.has(token.norm)
}

/** Such words stand right before the content, but for a comma and a complementizer, and hold its cue, if it has one. */
function isPointedOut({ structure: { tokens } }: Scene, claim: ReportedClaim, pointers: ReadonlySet<string>): boolean {
  const { cue } = claim.source
  const first = firstFrom(tokens, claim.spans[0]!.start)
  const sentence = tokens[first]?.sentence
  for (let at = first - 1; at >= Math.max(0, first - REACH) && tokens[at]!.sentence === sentence; at--) {
    const end = entryAt(tokens, at, first, pointers)?.endToken
    if (end === undefined || first - end > BETWEEN) continue
    if (cue === null || (cue.first < end && cue.endToken > at)) return true
  }
  return false
}

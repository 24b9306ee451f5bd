/** What the writer points out is nobody's claim, `it should be noted that the council has no budget`, nor is what was only talked about. */

import { entryAt } from '../../lexicon/lookup.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim } from '../attribution.js'
import type { Scene } from '../scene.js'
import { hasFiniteVerb } from './content.js'

/** Tokens before a content within which the words that point it out begin, and most that may stand between. */
const REACH = 8
const BETWEEN = 2

/** The claims without those that the writer points out, without a subject that stands for what comes (`It is said that`), and without topics. */
export function withoutPointers(scene: Scene, claims: readonly ReportedClaim[]): readonly ReportedClaim[] {
  const pointers = scene.pack.voices?.pointers
  if (!pointers) return claims
  return claims.filter(
    (claim) => !isPointedOut(scene, claim, pointers) && !isPronoun(scene, claim) && !isTopic(scene, claim),
  )
}

/** `discuter | d'une trêve`, `bavarder sur | la hausse`: right behind a verb of conversation a preposition and no clause. */
function isTopic(scene: Scene, { source: { cue }, spans }: ReportedClaim): boolean {
  const { structure, pack } = scene
  if (cue?.kind !== 'verb' || !pack.cues.conversing?.has(cue.lemma)) return false
  const { tokens } = structure
  const [first, end] = [firstFrom(tokens, spans[0]!.start), firstFrom(tokens, spans.at(-1)!.end)]
  const isBeside = first === cue.endToken || first === cue.endToken + 1
  const { prepositions, linkingPrepositions } = pack.words
  const next = tokens[cue.endToken]?.norm ?? ''
  return isBeside && (prepositions.has(next) || linkingPrepositions.has(next)) && !hasFiniteVerb(scene, first, end)
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

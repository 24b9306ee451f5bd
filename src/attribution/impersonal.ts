/** Cue verbs whose subject is nobody: `heißt es in dem Bericht`, `peut-on lire dans le rapport`. */

import type { CueGroup } from '../lexicon/lexed.js'
import { isSign } from '../lexicon/words.js'
import type { Found } from './frames.js'
import type { Scene } from './scene.js'

/** Tokens between the verb and its source. */
const REACH = 14

/** Whether a cue reports with a subject that is nobody. */
export function isImpersonal(
  { structure: { tokens }, pack }: Scene,
  { kind, lemma, first, endToken }: CueGroup,
): boolean {
  const { impersonal } = pack.words
  if (kind !== 'verb' || !impersonal?.verbs.has(lemma)) return false
  if (!impersonal.personal?.has(lemma)) return true
  return tokens.slice(Math.max(0, first - 1), endToken + 1).some(({ norm }) => impersonal.pronouns.has(norm))
}

/** The mention after a preposition of the cue's sentence that leads to a source: on its right, else on its left; or null. */
export function impersonalSource(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens, sentences } = scene.structure
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!
  const after = sourceBetween(scene, cue.endToken, Math.min(endToken, cue.endToken + REACH), level)
  if (after) return after
  const from = clauseStart(scene, Math.max(firstToken, cue.first - REACH), cue)
  return sourceBetween(scene, from, cue.first, level)
}

/** The first token of the cue's clause, from `least` on: what it reports ends in a comma. */
function clauseStart({ structure: { tokens } }: Scene, least: number, { first }: CueGroup): number {
  let at = first
  while (at > least && !isSign(tokens[at - 1], ',')) at--
  return at
}

function sourceBetween(scene: Scene, from: number, end: number, level: number): Found | null {
  const { tokens } = scene.structure
  const { prepositions } = scene.pack.words.impersonal!
  for (let at = from; at < end && !isSign(tokens[at], ':;,'); at++) {
    const mention = prepositions.has(tokens[at]!.norm) ? scene.mentionFrom.get(at + 1) : undefined
    if (mention !== undefined && scene.stretchAt[at] === level) return { mention, link: 'object' }
  }
  return null
}

/** Cue verbs whose subject is nobody: `heißt es in dem Bericht`, `peut-on lire dans le rapport`. */

import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { isSign } from '../lexicon/words.js'
import { canSpeak, type Found } from './frames.js'
import type { Scene } from './scene.js'

/** Tokens between the verb and its source. */
const REACH = 14

/** Whether a cue reports with a subject that is nobody. */
export function isImpersonal(
  { structure: { tokens }, pack }: Scene,
  { kind, lemma, first, endToken, clitic }: CueGroup,
): boolean {
  const { impersonal } = pack.words
  if (kind !== 'verb' || !impersonal) return false
  if (clitic !== null && impersonal.turned?.has(lemma)) return impersonal.pronouns.has(tokens[clitic]!.norm)
  if (!impersonal.verbs.has(lemma)) return false
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

/** Who or what can speak: not `dans la soirée`. */
const mayBeSource = (mention: Mention): boolean => mention.form !== 'pronoun' && canSpeak(mention)

function sourceBetween(scene: Scene, from: number, end: number, level: number): Found | null {
  const { tokens } = scene.structure
  const { impersonal, linkingPrepositions } = scene.pack.words
  for (let at = from; at < end && !isSign(tokens[at], ':;,'); at++) {
    if (!impersonal!.prepositions.has(tokens[at]!.norm) || scene.stretchAt[at] !== level) continue
    // `apprend-on auprès de la mairie`
    const isLinked = linkingPrepositions.has(tokens[at + 1]?.norm ?? '') && !scene.mentionFrom.has(at + 1)
    const mention = scene.mentionFrom.get(isLinked ? at + 2 : at + 1)
    if (mention !== undefined && mayBeSource(scene.mentions[mention]!)) return { mention, link: 'object' }
  }
  return null
}

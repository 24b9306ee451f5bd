/** Cues that leave unsaid whose words they tell: `The dam seems to leak`, `Asked whether the dam would hold, she laughed`. */

import type { CueGroup } from '../lexicon/lexed.js'
import { isAdverb } from '../lexicon/words.js'
import { agentOf } from './complements.js'
import { mayBePastParticiple, type Scene } from './scene.js'

/** Nobody who speaks is named: neither the subject of such a verb nor whoever is asked. */
export const isUnsaid = (scene: Scene, cue: CueGroup): boolean => isRaising(scene, cue) || isQuestionPut(scene, cue)

/** Its subject is a part of what is told, and who thinks so is not said: `Reed seems to have left`. */
export const isRaising = (scene: Scene, cue: CueGroup): boolean =>
  cue.kind === 'verb' && scene.pack.cues.raising?.has(cue.lemma) === true && !leadsToCue(scene, cue)

/** `seems to blame the council`, `appeared confident`: behind it stands what the subject says or thinks all the same. */
function leadsToCue({ structure: { tokens }, pack }: Scene, { endToken }: CueGroup): boolean {
  let at = endToken
  while (tokens[at] && (pack.words.infinitiveMarkers.has(tokens[at]!.norm) || isAdverb(tokens[at]!, pack))) at++
  const { norm = '' } = tokens[at] ?? {}
  const isCue = ({ lemma, features: { form } }: { lemma: string; features: { form: string } }) =>
    form === 'infinitive' && pack.cues.verbs.has(lemma)
  return pack.cues.adjectives.has(norm) || pack.cues.readVerb(norm).some(isCue)
}

/** `Asked whether`, `when asked about`: a participle that asks, without its agent, opens its sentence or stands behind a conjunction. */
export function isQuestionPut(scene: Scene, cue: CueGroup): boolean {
  const { structure, pack, stretchAt } = scene
  const { tokens } = structure
  if (cue.kind !== 'verb' || cue.stance !== 'question' || cue.endToken !== cue.first + 1) return false
  if (!mayBePastParticiple(scene, cue.first)) return false
  let before = cue.first - 1
  while (tokens[before]?.sentence === tokens[cue.first]!.sentence && isAdverb(tokens[before]!, pack)) {
    if (pack.words.subordinators?.has(tokens[before]!.norm)) break
    before--
  }
  const isFirst = tokens[before]?.sentence !== tokens[cue.first]!.sentence
  const opens = isFirst || pack.words.subordinators?.has(tokens[before]!.norm) === true
  return opens && agentOf(scene, cue, stretchAt[cue.first]!) === null
}

/** Mentions that a cue is said of and that say nothing of what it tells: `Reed seems to agree`, `Reed is known as a thief`. */

import type { CueGroup } from '../../lexicon/lexed.js'
import { isAdverb } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import type { Source } from '../attribution.js'
import { agentOf } from '../complements.js'
import { subjectBefore } from '../frames.js'
import type { Scene } from '../scene.js'
import { isStative } from '../subject-place.js'
import { isQuestionPut, isRaising } from '../unsaid.js'

/** Tokens between a verb and its infinitive, or its noun. */
const FAR = 5

/** Whether the mention of a source only undergoes what its cue tells: it seems so, is asked, is said to do it, or faces the question. */
export function isUndergone(scene: Scene, { cue, mention }: Pick<Source, 'cue' | 'mention'>): boolean {
  if (mention === null || cue === null || cue.clitic !== null) return false
  if (cue.kind === 'noun') return isFaced(scene, cue, mention)
  if (cue.kind !== 'verb') return false
  const isTold = [isRaising, isAsked, isPatient, isExpletive].some((rule) => rule(scene, cue, mention))
  return isTold || (mayBeNoun(scene, cue) && isFaced(scene, cue, mention))
}

/** `Reed was asked whether the bridge will hold`: an agent would say who asks. */
function isAsked(scene: Scene, cue: CueGroup): boolean {
  if (cue.stance !== 'question' || cue.strength !== 'speech') return false
  return cue.passive ? hasNoAgent(scene, cue) : isQuestionPut(scene, cue)
}

const hasNoAgent = (scene: Scene, cue: CueGroup): boolean => agentOf(scene, cue, scene.stretchAt[cue.first]!) === null

/** `Reed was told to leave`, `she is known as a thief`: the subject of a passive that is no adjective. */
function isPatient(scene: Scene, cue: CueGroup, mention: number): boolean {
  if (!cue.passive || !scene.pack.cues.verbs.has(cue.lemma) || isStative(scene, cue) || !hasNoAgent(scene, cue))
    return false
  // `was quoted as saying`
  const next = scene.cues[countFirst(scene.cues, ({ first }) => first < cue.endToken)]
  const isQuoting = next !== undefined && next.first <= cue.endToken + 1 && next.kind === 'verb'
  return !isQuoting && subjectBefore(scene, cue, scene.stretchAt[cue.first]!)?.mention === mention
}

/** `It is hard to know`, `it's wrong to solely blame`: the pronoun stands for the infinitive. */
function isExpletive(
  { structure: { tokens }, pack, mentions, verbAt, verbs }: Scene,
  cue: CueGroup,
  mention: number,
): boolean {
  const { first, endToken } = mentions[mention]!
  const { expletives, infinitiveMarkers } = pack.words
  const being = verbs[verbAt[endToken] ?? -1]
  if (!expletives?.pronouns.has(tokens[first]!.norm) || being?.first !== endToken) return false
  if (!pack.cues.passiveAuxiliaries.has(being.lead.lemma)) return false
  let at = endToken + 1
  while (tokens[at] && isAdverb(tokens[at]!, pack) && !expletives.judging.has(tokens[at]!.norm)) at++
  if (!expletives.judging.has(tokens[at]?.norm ?? '')) return false
  const head = cue.endToken - 1
  return at < head && head <= at + FAR && tokens.slice(at, head).some(({ norm }) => infinitiveMarkers.has(norm))
}

/** `faced questions`: one word that is also a noun's form. */
const mayBeNoun = ({ structure: { tokens }, pack }: Scene, { first, endToken }: CueGroup): boolean =>
  endToken === first + 1 && pack.cues.nounLemma(tokens[first]!.norm) !== undefined

/** `Reed faces questions about the bridge`, not `draws plans`: whoever is before a verb that says that others tell it. */
function isFaced(
  { structure: { tokens }, pack, mentions, verbs, verbAt }: Scene,
  cue: CueGroup,
  mention: number,
): boolean {
  if (cue.stance === 'promise') return false
  for (let at = cue.first - 1; at > cue.first - FAR && tokens[at]?.kind === 'word'; at--) {
    if (pack.words.prepositions.has(tokens[at]!.norm) || pack.words.conjunctions.has(tokens[at]!.norm)) return false
    const group = verbs[verbAt[at]!]
    if (group)
      return pack.cues.receiving?.has(group.headReading.lemma) === true && mentions[mention]!.endToken <= group.first
  }
  return false
}

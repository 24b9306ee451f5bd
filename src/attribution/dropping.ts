/** Where subjects are dropped: what stands before a verb and is not its subject. */

import { tenseOf } from '../lexicon/cues.js'
import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { canSpeak } from './frames.js'
import type { Scene } from './scene.js'

/** `el gerente, a | quien | acusa`: a relative behind a preposition opens the clause of the verb, and is not its subject. */
export const isLedRelative = ({ structure: { tokens }, pack: { words } }: Scene, at: number): boolean =>
  words.relatives.has(tokens[at]!.norm) && words.prepositions.has(tokens[at - 1]?.norm ?? '')

/** Where no subject need stand, a verb of speech in the past or the present behind a conjunction, after a clause of another tense. */
export function isOtherTense({ pack, verbs, verbAt }: Scene, cue: CueGroup, at: number): boolean {
  const [own, verb] = [verbs[verbAt[cue.first] ?? -1], verbs[verbAt[at] ?? -1]]
  if (!pack.words.dropsSubjects || cue.strength !== 'speech' || !own || !verb) return false
  const tense = tenseOf(own)
  return (tense === 'past' || tense === 'present') && tenseOf(verb) !== tense
}

/** A relative right behind a thing, where a subject may be dropped: the verb that a conjunction joins may be anybody's. */
export function isOfThing({ pack, mentions, mentionTo }: Scene, { first }: Mention): boolean {
  const noun = mentions[mentionTo.get(first) ?? -1]
  return pack.words.dropsSubjects === true && noun !== undefined && !canSpeak(noun)
}

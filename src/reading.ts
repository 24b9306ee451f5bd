/** What the stages before attribution, and the rules, read in a text. */

import type { ReportedClaim } from './attribution/attribution.js'
import { findClaims } from './attribution/claims/claims.js'
import { withDroppedSubjects } from './attribution/dropped.js'
import { type Frame, findFrames } from './attribution/frames.js'
import { sievesOfAll } from './attribution/quotes.js'
import { type Scene, sceneOf } from './attribution/scene.js'
import { speechProbabilities, THRESHOLD } from './attribution/speech.js'
import { type SpeechScene, speechScene } from './attribution/speech.scene.js'
import type { Span, Warning } from './document.js'
import { hasWords } from './languages/bare.js'
import type { LanguagePack } from './languages/pack.js'
import { findCues, findVerbGroups } from './lexicon/cues.js'
import { findMentions, type KnownParts } from './lexicon/mentions.js'
import { findNames, type Name } from './lexicon/names.js'
import { scanMarks } from './marks/scan.js'
import { structureOf } from './text/analyse.js'
import { findTurns } from './turns/turns.js'

export interface Reading {
  readonly scene: Scene
  readonly frames: readonly Frame[]
  /** What speech is told by. */
  readonly speechScene: SpeechScene
  /** For each stretch, 0 to 1: that it is speech; and whether it counts as speech. */
  readonly speech: readonly number[]
  readonly isSpeech: readonly boolean[]
  /** The reported clauses that the rules find. */
  readonly claims: readonly ReportedClaim[]
  /** Verb groups and names, which the speakers' stage asks for too. */
  readonly known: KnownParts
  readonly warnings: readonly Warning[]
}

/**
 * Reads a text by the data of its language, with its names and what is set off in it (bold, italics, headings) where they are given;
 * linear in its length.
 */
export function read(
  text: string,
  pack: LanguagePack,
  names?: readonly Name[],
  emphasis: readonly Span[] = [],
): Reading {
  const structure = structureOf(text, pack.text)
  const { stretches, warnings } = scanMarks(structure, pack.marks, findTurns(structure, pack, emphasis))
  const verbs = findVerbGroups(structure, pack)
  const cues = findCues(structure.tokens, verbs, pack)
  const known = { verbs, names: names ?? findNames(structure, pack) }
  const mentions = hasWords(pack) ? findMentions(structure, stretches, pack, known) : []
  const worded = sceneOf({ structure, stretches, mentions, verbs, cues, pack })
  const { scene, frames } = withDroppedSubjects(worded, findFrames(worded))
  const seen = speechScene({ structure, stretches, cues, pack, sieves: sievesOfAll(scene, frames) })
  const unheard = { scene, frames, speechScene: seen, known, warnings }
  return withSpeech(unheard, speechProbabilities(seen))
}

/** A reading in which stretches are speech with these probabilities, and the claims that the rules then find. */
export function withSpeech(
  { scene, frames, speechScene, known, warnings }: Omit<Reading, 'speech' | 'isSpeech' | 'claims'>,
  speech: readonly number[],
): Reading {
  const heard = heardWith({ scene }, speech)
  const claims = findClaims(scene, frames, heard.isSpeech)
  return { scene, frames, speechScene, known, warnings, claims, ...heard }
}

/** What counts as speech with these probabilities: what stands inside a mention never does. */
export function heardWith(
  { scene }: Pick<Reading, 'scene'>,
  probabilities: readonly number[],
): Pick<Reading, 'speech' | 'isSpeech'> {
  const speech = probabilities.map((probability, index) => (scene.inMention[index] ? 0 : probability))
  return { speech, isSpeech: speech.map((probability) => probability >= THRESHOLD) }
}

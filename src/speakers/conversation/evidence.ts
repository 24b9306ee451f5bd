/** What speaks for each candidate of a turn, and for each way in which speakers follow one another. */

import type { Entity, ResolvedMention } from '../entity.js'
import { isSure, type Turn } from './turn.js'

/** Weights in log odds, set by hand; docs/speakers.md says what they were looked at on. */
const WEIGHTS = {
  /** A reporting clause names the candidate, at a confidence of 1. */
  named: 8,
  /** It is the best guess of a beat (`She smiled.`), or of a description. */
  hinted: 2.5,
  /** Worst that a pronoun's own ranking says of a candidate. */
  unlikely: -3,
  clash: -7,
  addressed: -5,
  spokenOf: -1,
  /** `the boy`, whom the text may name elsewhere. */
  unnamed: -1,
  narrated: 0.3,
  /** The same speaker in the next paragraph, after a paragraph of narration, and in the same paragraph. */
  again: -2.5,
  againAfterNarration: -0.8,
  sameParagraph: 2,
  /** Back to the speaker before the last, by distance. */
  back: 1.2,
  backAfterNarration: 0.6,
  /** Who was called by name answers, and calls back. */
  answers: 1.5,
  calledBy: 1,
  asked: -0.8,
} as const

/** Paragraphs of narration after which the turns before say nothing any more. */
const FARTHEST = 4

/** How well the candidate fits what the text says of the turn; in log odds, 0 where it says nothing. */
export function fitOf(turn: Turn, candidate: number, entity: Entity, anchored: ResolvedMention | null): number {
  let fit = anchored && turn.anchor ? anchorFit(turn, candidate, entity, anchored) : 0
  if (turn.addressed.has(candidate)) fit += WEIGHTS.addressed
  if (turn.spokenOf.has(candidate)) fit += WEIGHTS.spokenOf
  if (!entity.isNamed && !entity.isAuthor && anchored?.entity !== candidate) fit += WEIGHTS.unnamed
  return fit
}

function anchorFit(turn: Turn, candidate: number, entity: Entity, answer: ResolvedMention): number {
  const scale = isSure(turn.anchor!) ? 1 : WEIGHTS.hinted / WEIGHTS.named
  const { alternatives } = answer
  // A surname that several bear is its own answer beside them
  if (!alternatives?.some(({ entity }) => entity === answer.entity))
    return candidate === answer.entity ? scale * WEIGHTS.named * answer.confidence : 0
  const own = alternatives.find((one) => one.entity === candidate)
  if (own) return scale * Math.max(WEIGHTS.unlikely, Math.log(own.probability))
  return scale * (answer.gender && entity.gender && answer.gender !== entity.gender ? WEIGHTS.clash : WEIGHTS.unlikely)
}

/** How likely a turn follows the ones before it: `speakers` of the turn before the last, of the last, and its own. */
export function transition(
  turn: Turn,
  before: Turn,
  [first, second, third]: readonly [number | null, number, number],
): number {
  if (turn.gap > FARTHEST) return 0
  if (turn.gap === 0) return third === second ? WEIGHTS.sameParagraph : 0
  const isNext = turn.gap === 1
  let sum = 0
  if (third === second) sum += isNext ? WEIGHTS.again + (before.asks ? WEIGHTS.asked : 0) : WEIGHTS.againAfterNarration
  else if (third === first) sum += isNext ? WEIGHTS.back : WEIGHTS.backAfterNarration
  if (before.addressed.has(third)) sum += WEIGHTS.answers
  if (turn.addressed.has(second)) sum += WEIGHTS.calledBy
  return sum
}

/** What a candidate's presence around the turn is worth. */
export const presenceFit = (presence: number): number => WEIGHTS.narrated * Math.min(presence, 6)

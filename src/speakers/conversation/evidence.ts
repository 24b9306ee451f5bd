/** What speaks for each candidate of a turn, and for each way in which speakers follow one another. */

import type { Gender } from '../../languages/pack.js'
import type { Entity, ResolvedMention } from '../entity.js'
import type { Presence } from './presence.js'
import { isSure, type Turn } from './turn.js'

/** Weights in log odds, set by hand; docs/speakers.md says what they were looked at on. */
const WEIGHTS = {
  /** A reporting clause names the candidate, at a confidence of 1. */
  named: 8,
  /** It is the best guess of a beat (`She smiled.`), or of a description. */
  hinted: 2.5,
  /** `the boy`, whom the text may name elsewhere: for nobody but the boy, and for each time that he is called so. */
  definite: 2,
  owned: 0.5,
  describedOften: 0.25,
  /** Worst that a pronoun's own ranking says of a candidate. */
  unlikely: -3,
  clash: -7,
  addressed: -5,
  spokenOf: -2.5,
  /** Somebody without a name. */
  unnamed: -1,
  /** Somebody whom the narration names once or twice, and never as who speaks. */
  rare: -1.2,
  /** How present somebody is: in the narration, in reporting clauses, called by name; and who acts right before. */
  narrated: 0.3,
  heard: 0.6,
  called: 0.2,
  leads: 1.3,
  /** The same speaker in the next paragraph, after a paragraph of narration, and in the same paragraph. */
  again: -2,
  againAfterNarration: -0.6,
  sameParagraph: 2,
  /** Back to the speaker before the last, by distance. */
  back: 1.6,
  backAfterNarration: 0.6,
  /** Who was called by name answers, and calls back. */
  answers: 1.8,
  calledBy: 1,
  asked: -1.1,
  /** Who was called `sir` or `madam` answers, and spoke before; somebody of the other gender does not. */
  ofGenderCalled: 0.5,
  notOfGenderCalled: -1.5,
} as const

/** Mentions beyond which one more does not tell that a description is all that somebody is called. */
const MOST_USES = 6

/** Presence beyond which more tells no more. */
const MOST_PRESENT = 6

/** Paragraphs of narration after which the turns before say nothing any more. */
const FARTHEST = 4

/** Whom the words about a turn mean. */
export interface Anchored extends ResolvedMention {
  /** They name somebody: nobody is meant who does not bear the name. */
  readonly isName: boolean
  /** How they describe somebody whom the reader knows already: `the boy`, or `his mother`; else null. */
  readonly vague: 'definite' | 'owned' | null
}

/** How well the candidate fits what the text says of the turn; in log odds, 0 where it says nothing. */
export function fitOf(turn: Turn, candidate: number, entities: readonly Entity[], anchored: Anchored | null): number {
  const entity = entities[candidate]!
  let fit = anchored && turn.anchor ? anchorFit(turn, candidate, entities, anchored) : 0
  fit += (turn.addressed.get(candidate) ?? 0) * WEIGHTS.addressed
  if (turn.spokenOf.has(candidate)) fit += WEIGHTS.spokenOf
  if (!entity.isNamed && !entity.isAuthor && anchored?.entity !== candidate) fit += WEIGHTS.unnamed
  return fit
}

function anchorFit(turn: Turn, candidate: number, entities: readonly Entity[], answer: Anchored): number {
  const entity = entities[candidate]!
  const scale = isSure(turn.anchor!) ? 1 : WEIGHTS.hinted / WEIGHTS.named
  const { alternatives } = answer
  if (!alternatives && answer.vague) return vagueFit(candidate, answer, entities)
  if (!alternatives) return candidate === answer.entity ? scale * WEIGHTS.named * answer.confidence : 0
  const own = alternatives.find((one) => one.entity === candidate)
  if (own) return scale * Math.max(WEIGHTS.unlikely, Math.log(own.probability))
  const clashes = answer.isName || (answer.gender && entity.gender && answer.gender !== entity.gender)
  return scale * (clashes ? WEIGHTS.clash : WEIGHTS.unlikely)
}

function vagueFit(candidate: number, { entity: own, vague }: Anchored, entities: readonly Entity[]): number {
  const [entity, described] = [entities[candidate]!, entities[own!]!]
  if (candidate === own) return WEIGHTS[vague!] + WEIGHTS.describedOften * Math.min(MOST_USES, entity.mentions.length)
  return described.gender && entity.gender && described.gender !== entity.gender ? WEIGHTS.clash : 0
}

/** How likely a turn follows the ones before it: `speakers` of the turn before the last, of the last, and its own. */
export function transition(
  turn: Turn,
  before: Turn,
  entities: readonly Entity[],
  [first, second, third]: readonly [number | null, number, number],
): number {
  if (turn.gap > FARTHEST) return 0
  if (turn.gap === 0) return third === second ? WEIGHTS.sameParagraph : 0
  const isNext = turn.gap === 1
  let sum = 0
  if (third === second) sum += isNext ? WEIGHTS.again + (before.asks ? WEIGHTS.asked : 0) : WEIGHTS.againAfterNarration
  else if (third === first) sum += isNext ? WEIGHTS.back : WEIGHTS.backAfterNarration
  sum += (before.addressed.get(third) ?? 0) * WEIGHTS.answers
  sum += (turn.addressed.get(second) ?? 0) * WEIGHTS.calledBy
  if (isNext && third !== second)
    sum += genderFit(before.genderCalled, entities[third]!) + genderFit(turn.genderCalled, entities[second]!)
  return sum
}

function genderFit(called: Gender | null, { gender }: Entity): number {
  if (!called || !gender) return 0
  return called === gender ? WEIGHTS.ofGenderCalled : WEIGHTS.notOfGenderCalled
}

/** What it tells that the narration hardly names a candidate; nothing where a description is read, which may stand for any name. */
export const rareFit = ({ isRare }: Presence, anchored: Anchored | null): number =>
  isRare && !anchored?.vague ? WEIGHTS.rare : 0

/** What a candidate's presence around the turn is worth. */
export function presenceFit({ named, heard, called, leads }: Presence): number {
  return (
    WEIGHTS.narrated * Math.min(named, MOST_PRESENT) +
    WEIGHTS.heard * Math.min(heard, MOST_PRESENT) +
    WEIGHTS.called * Math.min(called, MOST_PRESENT) +
    (leads ? WEIGHTS.leads : 0)
  )
}

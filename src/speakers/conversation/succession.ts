/** What the text tells of how speakers follow one another. */

import type { Gender } from '../../languages/pack.js'
import type { Entity } from '../entity.js'
import type { Told } from './evidence.js'
import type { Turn } from './turn.js'
import type { Evidence, Item } from './weights.js'

/** Paragraphs of narration after which the turns before say nothing any more. */
const FARTHEST = 4

/** By how the turn follows: in the next paragraph, or after narration. */
const distanceOf = ({ gap }: Turn): string =>
  gap === 0 ? 'beside' : gap === 1 ? 'next' : gap > FARTHEST ? 'far' : 'later'

const isNear = (turn: Turn): boolean => turn.gap > 0 && turn.gap <= FARTHEST

/** The speakers of the turn before and of this one. */
type Speakers = readonly [one: number, other: number]

/** What speaks for it that these two speak the turn before and this one. */
export function followEvidence(told: Told, before: Turn, speakers: Speakers): Evidence {
  const { turn } = told
  const [one, other] = speakers
  if (turn.gap === 0) return one === other ? [['goes on in the paragraph', 1]] : []
  if (!isNear(turn)) return []
  const own = one === other ? againEvidence(told, before, one) : answerEvidence(told, before, speakers)
  return [
    ...own,
    ['was called', before.addressed.get(other) ?? 0],
    ['was told', before.told.get(other) ?? 0],
    ['calls who spoke', turn.addressed.get(one) ?? 0],
    ['calls who spoke, whom nothing else names', isCalledAlone(told, one) ? (turn.addressed.get(one) ?? 0) : 0],
  ]
}

/** Nothing but calls tells that they are about. */
function isCalledAlone({ presence }: Told, speaker: number): boolean {
  const about = presence.get(speaker)
  return about !== undefined && about.named === 0 && about.heard === 0
}

/** One speaker in both turns. */
function againEvidence({ turn, presence }: Told, before: Turn, speaker: number): Evidence {
  const distance = distanceOf(turn)
  const evidence: Item[] = [[`again, ${distance}`, 1]]
  if (!turn.anchor) evidence.push([`again, ${distance}, without words`, 1])
  if (!before.anchor) evidence.push([`again, ${distance}, after one without words`, 1])
  const isOvertaken = [...presence].some(([candidate, { leads }]) => leads && candidate !== speaker)
  if (isOvertaken) evidence.push(['again, though another acts before', 1])
  if (turn.gap > 1) return [...evidence, ['again, by paragraphs of narration', turn.gap - 2]]
  if (before.asks) evidence.push(['again, after a question', 1])
  const [end, start] = [
    before.endsParagraph ? 'a bare end' : 'narration',
    turn.opensParagraph ? 'a start' : 'narration',
  ]
  return [...evidence, [`again, after ${end} of the paragraph`, 1], [`again, with ${start} of the paragraph`, 1]]
}

/** One answers the other. */
function answerEvidence({ turn, entities }: Told, before: Turn, [one, other]: Speakers): Evidence {
  if (turn.gap > 1) return []
  return [...genderFit(before.genderCalled, entities[other]!), ...genderFit(turn.genderCalled, entities[one]!)]
}

/** Who was called `sir` or `madam` is of that gender. */
function genderFit(called: Gender | null, { gender }: Entity): Evidence {
  if (!called || !gender) return []
  return [[called === gender ? 'is of the gender called' : 'is of no gender called', 1]]
}

/** What speaks for it that the speaker of this turn also spoke the turn before the last. */
export function backEvidence(turn: Turn, before: Turn): Evidence {
  if (!isNear(turn)) return []
  const distance = distanceOf(turn)
  const evidence: Item[] = [
    [`back, ${distance}`, 1],
    [`back, ${distance}, where the last was ${distanceOf(before)}`, 1],
  ]
  if (!turn.anchor) evidence.push([`back, ${distance}, without words`, 1])
  if (before.asks) evidence.push(['back, after a question', 1])
  if (turn.opensParagraph) evidence.push(['back, at the start of a paragraph', 1])
  if (before.opensParagraph && before.gap > 0) evidence.push(['back, after one at the start of a paragraph', 1])
  return evidence
}

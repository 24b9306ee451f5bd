/** Sieves for what the layout gives a voice to: labels, and the answers of an interview. */

import { append } from '../../grouping.js'
import { capitalsOf } from '../../text/categories.js'
import { countFirst } from '../../text/search.js'
import type { Range, Scene } from '../scene.js'
import type { Context, Unit } from '../unit.js'
import { firstSpeaker } from './clauses.js'
import { type Answer, answer, type Sieve } from './sieve.js'

/** `Hugo Marchand: No.`: the words before the turn name who speaks; initials name the person whom the text named before. */
export const labelledTurn: Sieve = {
  name: 'label of the turn',
  find(context, unit) {
    if (voiceOf(context, unit) !== 'label') return null
    const label = { first: context.scene.structure.paragraphs[unit.paragraph]!.firstToken, end: unit.inside.first }
    const mention = bearerOf(context, label) ?? firstSpeaker(context, label) ?? firstMention(context, label)
    return answer(labelledTurn.name, mention, null, mention === null ? 0 : 0.97)
  },
}

/** Below a question of an interview: the one whom its first lines say that it is with. */
export const answerTurn: Sieve = {
  name: 'answer in the interview',
  find(context, unit) {
    if (voiceOf(context, unit) !== 'answer') return null
    return fromInterviewee(context, answerTurn.name) ?? answer('the interview names nobody who answers', null, null, 0)
  },
}

/** A message with its author in the line below. */
export const signedTurn: Sieve = {
  name: 'signature below',
  find(context, unit) {
    if (voiceOf(context, unit) !== 'signed') return null
    const { firstToken, endToken } = context.scene.structure.paragraphs[unit.paragraph + 1]!
    const mention = firstMention(context, { first: firstToken, end: endToken })
    return answer(signedTurn.name, mention, null, mention === null ? 0 : 0.95)
  },
}

/** Most tokens before the mark in the headline: `INTERVIEW. « … »`. */
const RUBRIC = 2

/** The headline of an interview that quotes without a name. */
export const headlineOfInterview: Sieve = {
  name: 'headline of the interview',
  find(context, unit) {
    const isTop =
      unit.paragraph === 0 && unit.before.end - unit.before.first <= RUBRIC && unit.inside.first <= RUBRIC + 1
    return isTop ? fromInterviewee(context, headlineOfInterview.name) : null
  },
}

function fromInterviewee(context: Context, name: string): Answer | null {
  const found = context.interviewee()
  return found && answer(name, found.mention, null, found.confidence)
}

const voiceOf = ({ scene }: Context, { stretch }: Unit): string => scene.stretches[stretch]!.family

function firstMention({ scene: { mentionFrom } }: Context, { first, end }: Range): number | null {
  for (let at = first; at < end; at++) if (mentionFrom.has(at)) return mentionFrom.get(at)!
  return null
}

/** Most letters of initials. */
const MOST_INITIALS = 4

/** The last person named before whose words begin with the label's letters, where it has nothing else. */
function bearerOf({ scene, initials }: Context, { first, end }: Range): number | null {
  const label = scene.structure.tokens.slice(first, end).map(({ text }) => text)
  const letters = label.join('').replace(/[.:–—-]/gu, '')
  if (capitalsOf(letters) < 2 || letters.length > MOST_INITIALS) return null
  const bearers = initials().get(letters) ?? []
  return bearers[countFirst(bearers, (index) => scene.mentions[index]!.first < first) - 1] ?? null
}

/** The mentions that name persons in full, ascending, by the initials of the name: `YLF` for Yannick Le Fur. */
export function mentionsByInitials({ structure: { text }, mentions }: Scene): Map<string, number[]> {
  const bearers = new Map<string, number[]>()
  for (const [index, { name, kind }] of mentions.entries()) {
    if (!name || kind === 'organization') continue
    const initials = text
      .slice(name.start, name.end)
      .split(/[\s-]+/u)
      .map((word) => word.charAt(0))
    if (initials.length < 2) continue
    const key = initials.join('')
    append(bearers, key, index)
  }
  return bearers
}

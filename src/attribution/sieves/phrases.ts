/** Sieves that read what a preposition leads to: a source (`selon X`), an agent (`par X`). */

import { isSign } from '../../lexicon/words.js'
import type { Frame } from '../frames.js'
import { type Context, endsWith, framesIn, type Unit } from '../unit.js'
import { answer, type Sieve } from './sieve.js'

/** `« … », selon X`, `according to X, “…”`. */
export const sourcePhrase: Sieve = {
  name: 'source phrase',
  find(context, unit) {
    const near = [...framesIn(context, unit.after, unit.level), ...framesIn(context, unit.before, unit.level).reverse()]
    const frame = near.find(
      (one) => one.cue.kind === 'preposition' && one.subject !== null && isNear(context, one, unit),
    )
    return frame ? answer(sourcePhrase.name, frame.subject, frame.cue, 0.88) : null
  },
}

/** Whether a source phrase's comma leads to the mark: `tandis que, selon X, « … »`. */
export const phraseBefore = (context: Context, { before, level }: Unit): boolean =>
  endsWith(context.scene, before, ',') &&
  framesIn(context, before, level).some(
    ({ cue, subject }) =>
      cue.kind === 'preposition' && subject !== null && context.scene.mentions[subject]!.endToken === before.end - 1,
  )

/** A wide preposition (`pour`, `per`) must lead to the mark by a comma, or lead the sentence. */
function isNear({ scene }: Context, { cue, subject }: Frame, unit: Unit): boolean {
  if (cue.strength === 'speech') return true
  const { tokens } = scene.structure
  const { endToken } = scene.mentions[subject!]!
  if (endToken === unit.before.end - 1 && isSign(tokens[endToken], ',')) return true
  const leads = tokens[cue.first - 1]?.sentence !== tokens[cue.first]!.sentence
  return leads && cue.first < unit.before.end
}

/** `qualifié de « coup d'État » par ses détracteurs`: the agent of the participle that leads to the mark. */
export const agentAfter: Sieve = {
  name: 'agent after the quote',
  find({ scene, frames, ...rest }, unit) {
    const { tokens } = scene.structure
    if (!scene.pack.words.agentPrepositions.has(tokens[unit.after.first]?.norm ?? '')) return null
    const mention = scene.mentionFrom.get(unit.after.first + 1)
    const cue = framesIn({ scene, frames, ...rest }, unit.before, unit.level).at(-1)?.cue
    const isDescribed = cue?.kind === 'verb' && (cue.passive || cue.features?.form === 'pastParticiple')
    const isBeside = cue !== undefined && unit.before.end - cue.endToken <= 3
    return mention !== undefined && isDescribed && isBeside ? answer(agentAfter.name, mention, cue, 0.9) : null
  },
}

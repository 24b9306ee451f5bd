/** Sieves that read what a preposition leads to: a source (`selon X`), an agent (`par X`). */

import type { SourcePhrase } from '../../languages/pack.js'
import { madeOnce } from '../../languages/remembered.js'
import type { CueGroup } from '../../lexicon/lexed.js'
import { isSign } from '../../lexicon/words.js'
import { agentOf, saysWhatItIs } from '../complements.js'
import type { Frame } from '../frames.js'
import { mayBePastParticiple, type Range } from '../scene.js'
import { type Context, endsWith, framesIn, type Unit } from '../unit.js'
import { answer, type Sieve, UNDERGONE } from './sieve.js'

/** `« … », selon X`, `according to X, “…”`. */
export const sourcePhrase: Sieve = {
  name: 'source phrase',
  find(context, unit) {
    const near = [...framesIn(context, unit.after, unit.level), ...framesIn(context, unit.before, unit.level).reverse()]
    const frame = near.find(
      (one) =>
        one.subject !== null && (one.cue.kind === 'preposition' ? isNear(context, one, unit) : isOwned(context, one)),
    )
    return frame ? answer(sourcePhrase.name, frame.subject, frame.cue, 0.88) : null
  },
}

/** `in Reed's words`, as in `in the words of Reed`: the noun of such a phrase with its owner before it, where a sign or a mark follows. */
function isOwned({ scene }: Context, { cue, subject, link }: Frame): boolean {
  const { structure, pack, mentions } = scene
  const [preposition, next] = [structure.tokens[mentions[subject!]!.first - 1], structure.tokens[cue.endToken]]
  if (cue.kind !== 'noun' || link !== 'adjacent' || preposition?.sentence !== structure.tokens[cue.first]!.sentence)
    return false
  const noun = structure.tokens[cue.endToken - 1]!.norm
  return next?.kind !== 'word' && nounsOfPhrases(pack.cues.phrases).has(`${preposition.norm} ${noun}`)
}

/** The first word of each phrase that leads to an owner, and its noun: `in words` of `in the words of`. */
const nounsOfPhrases = madeOnce(
  (phrases: readonly SourcePhrase[]): ReadonlySet<string> =>
    new Set(phrases.filter(({ words }) => words.length > 2).map(({ words }) => `${words[0]} ${words.at(-2)}`)),
)

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

/** `qualifié de « pur caprice » par ses voisins`: the agent of the participle that leads to the mark; nobody where it has none. */
export const agentAfter: Sieve = {
  name: 'agent after the quote',
  find(context, unit) {
    const { scene } = context
    const cue = framesIn(context, unit.before, unit.level).at(-1)?.cue
    const isDescribed = cue?.kind === 'verb' && (cue.passive || isParticiple(context, cue))
    if (!isDescribed || unit.before.end - cue.endToken > 3) return null
    const isAgent = scene.pack.words.agentPrepositions.has(scene.structure.tokens[unit.after.first]?.norm ?? '')
    const mention = isAgent ? scene.mentionFrom.get(unit.after.first + 1) : undefined
    if (mention !== undefined) return answer(agentAfter.name, mention, cue, 0.9)
    return isOnlyDescribed(context, unit, cue) ? answer(UNDERGONE, null, null, 0.6) : null
  },
}

/** `Qualifié de « héros », il a reçu …`: nobody else of the sentence tells so, and no claim holds it. */
function isOnlyDescribed(context: Context, unit: Unit, cue: CueGroup): boolean {
  const { scene, claimOf } = context
  if (!saysWhatItIs(scene, cue) || claimOf.has(unit.stretch) || agentOf(scene, cue, unit.level) !== null) return false
  const others = (range: Range) =>
    framesIn(context, range, unit.level).filter((one) => one.cue !== cue && one.subject !== null)
  return !others(unit.before).some(tells) && !others(unit.after).some(isPhrase)
}

const isPhrase = ({ cue }: Frame): boolean => cue.kind === 'preposition'

/** `a condamné cet acte, qualifié de « lâche »`: what somebody blames they say something of. */
const tells = ({ cue }: Frame): boolean => cue.strength === 'speech' || cue.stance === 'accusation'

/** `le maire, décrit comme « … »`: a form that may be a participle, and that has no object where it would be finite. */
function isParticiple({ scene }: Context, { first, endToken, features }: CueGroup): boolean {
  if (features?.form === 'pastParticiple') return true
  const { tokens } = scene.structure
  const { conjunctions, prepositions, asideOpeners } = scene.pack.words
  const [{ norm: before = '' } = {}, { norm: next = '' } = {}] = [tokens[first - 1], tokens[endToken]]
  const isApart = before === ',' || conjunctions.has(before)
  const leadsOn = prepositions.has(next) || asideOpeners?.has(next) === true
  return isApart && leadsOn && endToken === first + 1 && mayBePastParticiple(scene, first)
}

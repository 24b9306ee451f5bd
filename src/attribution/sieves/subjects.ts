/** Sieves that read a subject right before the mark, with no cue beside it. */

import { adverbialsEnd } from '../../lexicon/adverbials.js'
import { isSign } from '../../lexicon/words.js'
import { isLowerAt } from '../../text/categories.js'
import type { Token } from '../../text/structure.js'
import { canSpeak, isSubject } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import type { Unit } from '../unit.js'
import { answer, type Sieve } from './sieve.js'

/** `Matignon « dément formellement » …`: the subject right before the mark. */
export const adjacentSubject: Sieve = {
  name: 'subject right before the quote',
  find({ scene }, unit) {
    const index =
      scene.mentionTo.get(unit.before.end) ?? asideOfSubject(scene, unit) ?? subjectOfVerbInMarks(scene, unit)
    if (index === undefined) return null
    const mention = scene.mentions[index]!
    const first = scene.structure.tokens[unit.inside.first]
    const startsLower = first !== undefined && isLowerAt(first.text, 0)
    const isSure = mention.form !== 'description' || mention.endToken < unit.before.end
    return startsLower && isSure && isSubject(scene, mention) ? answer(adjacentSubject.name, index, null, 0.7) : null
  },
}

/** `Les voisins, « très tristes », ont proposé leur aide`: whom a fragment between two commas tells of, before the verb. */
function asideOfSubject(scene: Scene, { before, after }: Unit): number | undefined {
  const { tokens } = scene.structure
  const isParted = isSign(tokens[before.end - 1], ',') && isSign(tokens[after.first], ',')
  const index = isParted && isFiniteAt(scene, after.first + 1) ? scene.mentionTo.get(before.end - 1) : undefined
  return index !== undefined && canSpeak(scene.mentions[index]!) ? index : undefined
}

/** Tokens between the subject and the mark at most: commas, and what they part off. */
const LONGEST_ASIDE = 6

/** `Redon, lui, « dément formellement »`, `Redon, de son côté, « dément … »`: the subject before an adverbial or a pronoun between two commas, its verb in the marks. */
function subjectOfVerbInMarks(scene: Scene, { before, inside }: Unit): number | undefined {
  const { structure, pack, mentionTo, mentions } = scene
  const { tokens } = structure
  if (!isSign(tokens[before.end - 1], ',')) return undefined
  const open = tokens.slice(Math.max(before.first, before.end - LONGEST_ASIDE), before.end - 1).findLastIndex(isComma)
  const comma = open < 0 ? -1 : Math.max(before.first, before.end - LONGEST_ASIDE) + open
  const isPronoun = comma === before.end - 3 && pack.words.pronouns.get(tokens[comma + 1]?.norm ?? '')?.person === 3
  if (comma < 0 || !(isPronoun || adverbialsEnd(tokens, comma, pack) === before.end)) return undefined
  const isVerb = (at: number) => at < inside.end && isFiniteAt(scene, at)
  if (![0, 1, 2].some((more) => isVerb(inside.first + more))) return undefined
  const index = mentionTo.get(comma)
  return index !== undefined && canSpeak(mentions[index]!) ? index : undefined
}

const isComma = (token: Token): boolean => isSign(token, ',')

/** Sieves that read a subject right before the mark, with no cue beside it. */

import { isSign } from '../../lexicon/words.js'
import { isLowerAt } from '../../text/categories.js'
import { canSpeak, isSubject } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import type { Unit } from '../unit.js'
import { answer, type Sieve } from './sieve.js'

/** `Matignon « dément formellement » …`: the subject right before the mark. */
export const adjacentSubject: Sieve = {
  name: 'subject right before the quote',
  find({ scene }, unit) {
    const index = scene.mentionTo.get(unit.before.end) ?? asideOfSubject(scene, unit)
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

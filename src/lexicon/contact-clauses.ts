/** Relative clauses without a pronoun: `a move | Reed called “reckless”`. */

import { type Core, isTitled, type PhraseScene, type Unit } from './cores.js'

/** Words between such a subject and its verb: `last year`. */
const MOST_BETWEEN = 2

/**
 * The core without the name or title that is the subject of such a clause: where the head stands last, behind a plain noun in lower
 * case, and before a verb that says what that is, with a quote for its complement. The core itself where none is.
 */
export function withoutClause(scene: PhraseScene, core: Core): Core {
  const { units, endToken } = core
  const { words, cues } = scene.pack
  if (words.nounHead !== 'last' || words.capitalNouns || units.at(-1)?.name == null) return core
  const subject = units.findIndex((unit, at) => at > 0 && (unit.name !== null || isTitle(scene, unit)))
  if (subject < 1 || !units.slice(0, subject).every((unit) => isPlainNoun(scene, unit))) return core
  let at = endToken
  while (at < endToken + MOST_BETWEEN && scene.tokens[at]?.kind === 'word' && scene.verbAt[at]! < 0) at++
  const verb = scene.verbs[scene.verbAt[at] ?? -1]
  if (verb?.first !== at || !cues.describing?.has(verb.headReading.lemma) || !leadsToMarks(scene, verb.endToken))
    return core
  return { units: units.slice(0, subject), endToken: units[subject - 1]!.endToken }
}

const isTitle = (scene: PhraseScene, unit: Unit): boolean => isTitled(scene, unit) && !isLower(scene, unit)

const isLower = ({ tokens }: PhraseScene, { first }: Unit): boolean => tokens[first]!.text === tokens[first]!.norm

/** A noun in lower case that is no person's role: not `former mayor`. */
const isPlainNoun = (scene: PhraseScene, unit: Unit): boolean =>
  unit.name === null &&
  isLower(scene, unit) &&
  !isTitled(scene, unit) &&
  scene.pack.people.roles.get(scene.tokens[unit.first]!.norm)?.kind !== 'person'

/** `“…”`, `a “…”`, `as “…”`, `as a “…”`. */
function leadsToMarks({ tokens, pack: { words } }: PhraseScene, from: number): boolean {
  let at = from
  while (
    at < from + MOST_BETWEEN &&
    (words.asideOpeners?.has(tokens[at]?.norm ?? '') || words.determiners.has(tokens[at]?.norm ?? ''))
  )
    at++
  return tokens[at]?.kind === 'mark'
}

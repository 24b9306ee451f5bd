/** Contents in a clause or a phrase before the main clause: `While Redon said that the dam was safe, | the council closed it`. */

import { isAdverb, isSign } from '../../lexicon/words.js'
import { isFiniteAt, mayBePastParticiple, type Range, type Scene } from '../scene.js'
import { beforeComma, isVerbAt, outerFrom } from './outer-verb.js'

/** Tokens before a cue within which the word that opens its clause is looked for. */
const REACH = 20

/** Where a content ends whose cue, a range of tokens before it, is in a clause or a phrase before the main clause; else its own end. */
export function endBeforeMain(scene: Scene, cue: Range, { first, end }: Range): number {
  const { tokens } = scene.structure
  const { complementizers, prepositions } = scene.pack.words
  if (first < cue.end || first >= end || !isBeforeMain(scene, cue) || !followsCue(scene, cue, first)) return end
  const isClause = complementizers.has(tokens[first - 1]?.norm ?? '')
  const isAdverbial = isAdverb(tokens[first]!, scene.pack) || prepositions.has(tokens[first]!.norm)
  const comma = (isClause || isAdverbial ? null : mainComma(scene, first, 0)) ?? mainComma(scene, first, 1)
  return Math.min(end, comma ?? end)
}

/** The end of the content before the comma and the main clause's subject, where it has `open` finite verbs of its own, or null. */
function mainComma(scene: Scene, first: number, open: 0 | 1): number | null {
  const outer = outerFrom(scene, first, open)
  if (!outer || outer.comma === null) return null
  return outer.comma + 1 < outer.verb ? beforeComma(scene, outer.comma) : null
}

/** A conjunction opens the cue's clause, or the cue is not finite and no finite verb stands before it: `Asked whether she knew, he left`. */
function isBeforeMain(scene: Scene, cue: Range): boolean {
  const { structure, pack, stretchAt, verbs, verbAt } = scene
  const { tokens } = structure
  const { subordinators } = pack.words
  if (!subordinators || tokens[cue.first]!.kind !== 'word') return false
  const isMain = isFiniteAt(scene, cue.first) || isFiniteAt(scene, cue.end - 1)
  for (let at = beforeApposition(scene, cue.first) - 1; at >= cue.first - REACH; at--) {
    if (tokens[at]?.sentence !== tokens[cue.first]!.sentence)
      return !isMain || (at === cue.first - 1 && mayBePastParticiple(scene, cue.first))
    if (stretchAt[at] !== stretchAt[cue.first]) return false
    if (subordinators.has(tokens[at]!.norm)) return true
    // `While polls showed that`: right after the conjunction stands no verb
    const isVerb = isVerbAt(scene, verbs[verbAt[at]!]?.first ?? at) && !subordinators.has(tokens[at - 1]?.norm ?? '')
    if (isVerb || isSign(tokens[at], ',:;')) return false
  }
  return false
}

/** `When the chief, Ann Reed, | said`: the comma that opens what stands between commas right before the cue; the cue's own beginning without one. */
function beforeApposition({ structure: { tokens }, mentionTo, verbAt }: Scene, cue: number): number {
  if (!isSign(tokens[cue - 1], ',') || !mentionTo.has(cue - 1)) return cue
  let at = cue - 2
  while (at > cue - REACH && tokens[at]?.kind === 'word' && verbAt[at]! < 0) at--
  return isSign(tokens[at], ',') ? at : cue
}

/** No comma parts them, and no clause before its own main one opens the content: `as Reed noted, it fell`, `said that even if it rains`. */
function followsCue({ structure: { tokens }, pack }: Scene, cue: Range, first: number): boolean {
  const opens = (at: number) => pack.words.subordinators!.has(tokens[at]?.norm ?? '')
  if (opens(first) || (isAdverb(tokens[first]!, pack) && opens(first + 1))) return false
  return !tokens.slice(cue.end, first).some((token) => isSign(token, ','))
}

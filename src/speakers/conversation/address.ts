/** Whom a turn calls: by name (`Come in, Redon.`), or by a title that tells a gender alone (`Yes, sir.`). */

import type { Scene } from '../../attribution/scene.js'
import type { Gender } from '../../languages/pack.js'
import { isSign } from '../../lexicon/words.js'

/** Tokens `[first, end)` of a stretch. */
type Inside = readonly [first: number, end: number]

/** Most tokens of a turn that is a call and nothing else: `Redon, Redon?` */
const SHORT = 4

/** Whether tokens `[from, to)` are called in the stretch: set off by a comma or an end of the sentence on either side, a comma on one at least. */
export function isCalled(scene: Scene, from: number, to: number, [first, end]: Inside): boolean {
  const { structure, pack } = scene
  const { tokens } = structure
  const lead = Math.max(first, leadOf(scene, from))
  const [before, after] = [tokens[lead - 1], tokens[to]]
  const opens = lead === first || isSign(before, '.!?…') || before?.kind === 'dash'
  const closes = to >= end || isSign(after, '.!?…') || after?.kind === 'dash'
  const isAfterComma = lead > first && isSign(before, ',')
  const isBeforeComma = to < end && isSign(after, ',')
  if (isBeforeComma && isAfterComma && pack.words.conjunctions.has(tokens[to + 1]?.norm ?? '')) return false
  const isCry = isSign(after, '!') || end - first <= SHORT
  return (isAfterComma && (closes || isBeforeComma)) || (opens && (isBeforeComma || (closes && isCry)))
}

/** The token from which on words belong to a call: `my dear` before a name. */
function leadOf({ structure: { tokens }, pack }: Scene, from: number): number {
  const isOwn = (at: number) => pack.words.determiners.get(tokens[at]?.norm ?? '')?.kind === 'possessive'
  if (isOwn(from - 1)) return from - 1
  return tokens[from - 1]?.kind === 'word' && isOwn(from - 2) ? from - 2 : from
}

/** The gender of whom the stretch calls by a title without a name; null where it calls nobody so, or both. */
export function genderCalled(scene: Scene, [first, end]: Inside): Gender | null {
  const { structure, pack, mentionAt, mentions } = scene
  const genders = new Set<Gender>()
  for (let at = first; at < end; at++) {
    const gender = pack.people.titles.get(structure.tokens[at]!.norm)?.gender
    const isOfName = mentions[mentionAt[at]!]?.form === 'name'
    if (gender && !isOfName && isCalled(scene, at, at + 1, [first, end])) genders.add(gender)
  }
  const [only] = genders
  return genders.size === 1 ? only! : null
}

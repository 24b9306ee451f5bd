/** Whom a turn speaks to: called by name (`Come in, Redon.`) or by a title (`Yes, sir.`), or told beside it (`he said to Redon`). */

import type { Source } from '../../attribution/attribution.js'
import type { Scene } from '../../attribution/scene.js'
import type { Gender, PronounEntry } from '../../languages/pack.js'
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

/** Whom a reporting clause names as who hears: a mention, or a pronoun that none is. */
export interface Hearer {
  readonly mention: number | null
  readonly pronoun: PronounEntry | null
}

/** `she asked him`, `said Redon to his wife`: whom the words right behind a reporting clause say that it is said to, or null. */
export function hearerOf(scene: Scene, { mention, cue }: Source): Hearer | null {
  if (mention === null || !cue) return null
  const { structure, mentions, pack, mentionFrom, stretchAt } = scene
  const { first, endToken } = mentions[mention]!
  const isBeside = endToken <= cue.first || first === cue.endToken
  const end = Math.max(endToken, cue.endToken)
  const isLed = pack.words.hearerPrepositions?.has(structure.tokens[end]?.norm ?? '') === true
  const at = isLed ? end + 1 : end
  const token = structure.tokens[at]
  const isOfClause = token?.sentence === structure.tokens[end - 1]!.sentence && stretchAt[at] === stretchAt[cue.first]
  if (!isBeside || !token || !isOfClause) return null
  const heard = mentionFrom.get(at)
  if (heard !== undefined) return isLed || mentions[heard]!.form === 'name' ? { mention: heard, pronoun: null } : null
  const pronoun = pack.words.pronouns.get(token.norm)
  return pronoun?.use === 'object' && pronoun.plural === false ? { mention: null, pronoun } : null
}

/** Whether a word that may determine a noun is a pronoun, and what follows its verb: `this happened in May`, `the dam that failed`. */

import type { LanguagePack, VerbReading } from '../languages/pack.js'
import { isOfOne, isPast } from '../languages/verb-features.js'
import type { Token } from '../text/structure.js'
import { closedClass } from './lookup.js'
import { isAdverb, isCapitalised } from './words.js'

/** A finite form behind such a word, where no noun can follow or a noun stands before it; `readings` are its own as a verb. */
export function isDoneByPronoun(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  pack: LanguagePack,
): boolean {
  const { words, people, cues } = pack
  const { norm } = tokens[at]!
  const before = tokens[at - 1]!
  const determiner = words.determiners.get(before.norm)
  if (!words.isPlural || !determiner || !words.pronouns.has(before.norm)) return false
  if (people.roles.has(norm) || cues.nounLemma(norm) !== undefined) return false
  const isOneAlone = determiner.kind === 'demonstrative' && determiner.plural === false
  const isRelative = isOneAlone && words.relatives.has(before.norm) && isBehindNoun(tokens, at - 1, pack)
  if (!readings.some(isPast)) return isRelative && readings.every(isOfOne) && !isBeforeVerb(tokens, at, pack)
  // `those killed in the blast`, but `many took the bus`
  if (!isOneAlone) return isBeforeNoNoun(tokens, at, pack) && readings.every(isPast)
  return isRelative || isBeforeNoNoun(tokens, at, pack)
}

/** `failed in`, `killed nine`: a sign, a number, a name or a word of a closed class follows. */
function isBeforeNoNoun(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const after = tokens[at + 1]
  if (after?.kind !== 'word' || after.sentence !== tokens[at]!.sentence) return true
  return closedClass(pack).has(after.norm) || isAdverb(after, pack) || isCapitalised(after)
}

/** `the storm that`, but not `said that`, `the claim that`: a word of no closed class that neither is a verb nor reports. */
function isBehindNoun(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const noun = tokens[at - 1]
  if (noun?.kind !== 'word' || noun.sentence !== tokens[at]!.sentence || closedClass(pack).has(noun.norm)) return false
  const isDetermined = pack.words.determiners.has(tokens[at - 2]?.norm ?? '')
  return pack.cues.nounLemma(noun.norm) === undefined && (isDetermined || pack.cues.readVerb(noun.norm).length === 0)
}

/** `told voters that cuts were …`: a finite form follows. */
const isBeforeVerb = (tokens: readonly Token[], at: number, { cues }: LanguagePack): boolean =>
  cues.readVerb(tokens[at + 1]?.norm ?? '').some(({ features: { form } }) => form === 'finite')

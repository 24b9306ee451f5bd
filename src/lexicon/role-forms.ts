/** Roles in a form that is a verb's too, told for nouns by what stands beside them: `Ann Reed, host of a show`. */

import type { LanguagePack, VerbReading } from '../languages/pack.js'
import { isOfOne, isPast } from '../languages/verb-features.js'
import type { Token } from '../text/structure.js'
import { isCapitalised } from './words.js'

/** Forms of an infinitive and a plural alone, which no subject in the singular has. */
export const areBare = (readings: readonly VerbReading[]): boolean =>
  readings.every(({ features: { form, plural } }) => form === 'infinitive' || plural === true)

/** `Early results of the poll`: a role in the plural right before a complement, where the head stands last. */
export const isOfPlural = (tokens: readonly Token[], at: number, { words, people }: LanguagePack): boolean =>
  words.isPlural !== undefined &&
  people.roles.get(tokens[at]!.norm)?.plural === true &&
  words.linkingPrepositions.has(tokens[at + 1]?.norm ?? '')

/** `Ann Reed, host of a show`, `journalist and author Ann Reed`: a person's role that a comma or a conjunction leads to, and its complement or its bearer. */
export function isRoleBeside(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  { words, people }: LanguagePack,
): boolean {
  if (!words.isPlural || people.roles.get(tokens[at]!.norm)?.kind !== 'person' || !areBare(readings)) return false
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]]
  if (after?.sentence !== before.sentence) return false
  if (before.text === ',') return words.linkingPrepositions.has(after.norm)
  const isJoined =
    words.conjunctions.has(before.norm) && people.roles.get(tokens[at - 2]?.norm ?? '')?.kind === 'person'
  return isJoined && isCapitalised(after)
}

/** `announced plans to build`, `to answer questions`: a noun that reports in the plural right behind a verb that is no noun, and before no clause or object of its own. */
export function isToldObject(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  { words, cues }: LanguagePack,
): boolean {
  const { norm, sentence } = tokens[at]!
  if (!words.isPlural || cues.nounLemma(norm) === undefined || !readings.every(isOfOne)) return false
  const [earlier, before, after] = [tokens[at - 2], tokens[at - 1]!, tokens[at + 1]]
  if (earlier?.sentence !== sentence || words.determiners.has(earlier.norm)) return false
  // `the firm that fell plans to reopen`
  if ([earlier, tokens[at - 3]].some((token) => token && words.relatives.has(token.norm))) return false
  const ownReadings = cues.readVerb(before.norm)
  const isInfinitive = words.infinitiveMarkers.has(earlier.norm) && ownReadings.some(isInfinitiveForm)
  if (!(ownReadings.some(isPast) || isInfinitive) || ownReadings.some(({ lemma }) => cues.auxiliaries.has(lemma)))
    return false
  const opens = [words.complementizers, words.determiners, words.pronouns].some((list) => list.has(after?.norm ?? ''))
  return after?.kind !== 'mark' && !opens && !(after && isCapitalised(after))
}

const isInfinitiveForm = ({ features: { form } }: VerbReading): boolean => form === 'infinitive'

/** Where a mention is a subject though a preposition stands before it, or its verb is passive. */

import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { isAdverb, isCapitalised, isPlaceName, isSign } from '../lexicon/words.js'
import { mayBePastParticiple, type Scene } from './scene.js'

/** Words of the name of a place. */
const LONGEST_PLACE = 4

/** Tokens of what stands between brackets. */
const LONGEST_BRACKET = 40

/** `with residents saying that`: between a preposition that opens a clause without a finite verb and the participle. */
export function isAbsolute(
  { structure: { tokens }, pack }: Scene,
  { first: verb, features }: Pick<CueGroup, 'first' | 'features'>,
  { first, endToken }: Mention,
): boolean {
  if (features?.form !== 'presentParticiple' || !pack.words.absolutes?.has(tokens[first - 1]?.norm ?? '')) return false
  return endToken <= verb && tokens.slice(endToken, verb).every((token) => isAdverb(token, pack))
}

/** `About | six in ten said`, `where about | 50 workers said`: a number behind what says that it is not exact, where a clause may begin. */
export function isApproximate({ structure: { tokens }, pack: { words } }: Scene, at: number): boolean {
  const [opening, before] = [tokens[at - 2], tokens[at - 1]!]
  const { kind, norm, sentence } = tokens[at]!
  if (!words.approximators?.has(before.norm)) return false
  if (kind !== 'number' && words.determiners.get(norm)?.kind !== 'quantity') return false
  const isOpen = opening?.sentence !== sentence || isSign(opening, ',') || words.conjunctions.has(opening.norm)
  return isOpen || words.complementizers.has(opening.norm) || words.clauseOpeners.has(opening.norm)
}

/** `Reed is convinced that`: a participle that is also an adjective of what its subject feels or thinks. */
export const isStative = ({ structure: { tokens }, pack: { cues } }: Scene, { endToken }: CueGroup): boolean =>
  cues.adjectiveLemma(tokens[endToken - 1]!.norm) !== undefined

/** `in Alba, | Iowa, who said`, `in Alba, | N.D., said`: between two commas, behind what a preposition leads to, where that is. */
export function isFurtherPlace({ structure: { tokens }, pack }: Scene, { first, endToken, form }: Mention): boolean {
  const isEnclosed = isSign(tokens[first - 1], ',') && isSign(tokens[endToken], ',')
  if (form !== 'name' || !isEnclosed) return false
  let at = first - 2
  while (at >= 0 && at > first - 2 - LONGEST_PLACE && isCapitalised(tokens[at]!)) at--
  const { norm } = tokens[at] ?? { norm: '' }
  return (
    isPlaceName(tokens[endToken - 1]!, pack) &&
    at < first - 2 &&
    (pack.words.prepositions.has(norm) || pack.words.linkingPrepositions.has(norm))
  )
}

/** The token that opens the bracket that ends at the token: nobody in it is the subject of a verb behind it; else the token. */
export function bracketBefore({ structure: { tokens } }: Scene, at: number): number {
  for (let from = at; tokens[at]!.text === ')' && from >= Math.max(0, at - LONGEST_BRACKET); from--) {
    if (tokens[from]!.sentence !== tokens[at]!.sentence) return at
    if (tokens[from]!.text === '(') return from
  }
  return at
}

/** `this week`, `la semaine dernière`: a noun of time heads it. */
export function isTime(scene: Scene, { form, first, endToken }: Mention): boolean {
  if (form !== 'description') return false
  const { timeNouns } = scene.pack.words
  return scene.structure.tokens.slice(first, Math.min(endToken, first + 4)).some(({ norm }) => timeNouns.has(norm))
}

/** `who as | voters left`, `when | asked`: right behind a word that opens a clause beside the main one. */
export const followsSubordinator = ({ structure: { tokens }, pack }: Scene, at: number): boolean =>
  tokens[at - 1]?.sentence === tokens[at]!.sentence && pack.words.subordinators?.has(tokens[at - 1]!.norm) === true

/** `when asked about it`: a form that may be a participle, with no subject before it. */
export function isReduced(scene: Scene, verb: number): boolean {
  const { first, endToken } = scene.verbs[verb]!
  return endToken === first + 1 && followsSubordinator(scene, first) && mayBePastParticiple(scene, first)
}

/** `exit polls | suggested`: what a mention ends in, and does not begin with, is no verb of the clause. */
export function isInMention({ mentions, mentionTo, verbs, verbAt }: Scene, at: number): boolean {
  const mention = mentions[mentionTo.get(at + 1) ?? -1]
  return mention !== undefined && mention.first < verbs[verbAt[at]!]!.first
}

/** `voters | interviewed in Alba | said`: a form that may be a participle, right behind a noun or the comma after one. */
export function mayDescribeNoun(scene: Scene, verb: number): boolean {
  const { structure, verbs, mentions, mentionTo } = scene
  const { first, endToken } = verbs[verb]!
  const { tokens } = structure
  const noun = mentions[mentionTo.get(isSign(tokens[first - 1], ',') ? first - 1 : first) ?? -1]
  if (endToken !== first + 1 || noun === undefined || noun.form === 'pronoun') return false
  return mayBePastParticiple(scene, first)
}

/** `Redon, qui affirme que le pont fermera, a dit …`: the verb that was passed is of the clause that the mention begins. */
export function isSubordinate({ structure: { tokens }, pack: { words } }: Scene, { first }: Mention): boolean {
  const before = tokens[first - 1]?.norm ?? ''
  const { norm } = tokens[first]!
  const isOwned = words.relatives.has(norm) && words.determiners.get(norm)?.kind === 'possessive'
  return isOwned || words.complementizers.has(before) || words.subordinators?.has(before) === true
}

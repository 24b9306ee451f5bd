/** Where a mention is a subject though a preposition stands before it, or its verb is passive. */

import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { isAdverb, isSign } from '../lexicon/words.js'
import type { Scene } from './scene.js'

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

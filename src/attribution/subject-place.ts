/** Where a mention is a subject though a preposition stands before it, or its verb is passive. */

import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { isAdverb, isSign } from '../lexicon/words.js'
import { isSubject } from './frames.js'
import { mayBePastParticiple, type Scene } from './scene.js'

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
const followsSubordinator = ({ structure: { tokens }, pack }: Scene, at: number): boolean =>
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

/** `Anna Redon, the head of a party's office, said`, `Anna Redon, editor of the paper, Le Jour, said`: the person named before what describes them between two commas; else the mention itself. */
export function apposedTo(scene: Scene, index: number): number {
  const { mentions, mentionTo, structure } = scene
  const { form, first, endToken } = mentions[index]!
  const before = mentionTo.get(first - 1)
  const isEnclosed = isSign(structure.tokens[first - 1], ',') && isSign(structure.tokens[endToken], ',')
  if (!isEnclosed || before === undefined) return index
  const named = mentions[before]!
  if (named.form !== 'name' || named.kind !== 'person' || !isSubject(scene, named)) return index
  return form === 'description' || endsInBody(scene, named) ? before : index
}

/** `Anna Redon, the editor of the paper`: what tells of the person ends in a noun for a body. */
const endsInBody = ({ structure: { tokens }, pack: { people } }: Scene, { name, end, endToken }: Mention): boolean =>
  name !== null && name.end < end && people.roles.get(tokens[endToken - 1]!.norm)?.kind === 'organization'

/** `in Mainz und Bonn`: what a conjunction joins to the object of a preposition, no verb right after it. */
export function isJoinedObject(scene: Scene, at: number): boolean {
  const { tokens } = scene.structure
  const { conjunctions, prepositions } = scene.pack.words
  if (!conjunctions.has(tokens[at - 1]!.norm)) return false
  const other = scene.mentions[scene.mentionTo.get(at - 1) ?? -1]
  const { endToken } = scene.mentions[scene.mentionFrom.get(at)!]!
  return other !== undefined && prepositions.has(tokens[other.first - 1]?.norm ?? '') && scene.verbAt[endToken]! < 0
}

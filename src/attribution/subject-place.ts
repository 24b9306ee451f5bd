/** Where a mention is a subject though a preposition stands before it, or its verb is passive. */

import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { isAdverb, isCapitalised, isSign } from '../lexicon/words.js'
import { isSubject } from './frames.js'
import { isFiniteAt, mayBePastParticiple, type Scene } from './scene.js'

/** Tokens of what stands between brackets. */
const LONGEST_BRACKET = 40

/** Words in marks that are a part of the clause before them. */
const LONGEST_FRAGMENT = 8

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
export const isStative = (
  { structure: { tokens }, pack: { cues } }: Pick<Scene, 'structure' | 'pack'>,
  { endToken }: CueGroup,
): boolean => cues.adjectiveLemma(tokens[endToken - 1]!.norm) !== undefined

/** The token that opens the bracket that ends at the token: nobody in it is the subject of a verb behind it; else the token. */
export function bracketBefore({ structure: { tokens } }: Scene, at: number): number {
  for (let from = at; tokens[at]!.text === ')' && from >= Math.max(0, at - LONGEST_BRACKET); from--) {
    if (tokens[from]!.sentence !== tokens[at]!.sentence) return at
    if (tokens[from]!.text === '(') return from
  }
  return at
}

/** `this week`, `la semaine dernière`: a noun of time heads it, and no name (`The Times newspaper`). */
export function isTime(scene: Scene, { form, first, endToken }: Mention): boolean {
  if (form !== 'description') return false
  const { timeNouns, capitalNouns } = scene.pack.words
  const { tokens } = scene.structure
  const isNamed = (at: number) => !capitalNouns && at > first && isCapitalised(tokens[at]!)
  for (let at = first; at < Math.min(endToken, first + 4); at++)
    if (timeNouns.has(tokens[at]!.norm) && !isNamed(at)) return true
  return false
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
  // `der die Tat gesteht, sagte`: where a clause ends in its verb, no participle stands behind its noun
  return !scene.pack.words.verbSecond && mayBePastParticiple(scene, first)
}

/** `Redon, qui affirme que le pont fermera, a dit …`: the verb that was passed is of the clause that the mention begins. */
export function isSubordinate({ structure: { tokens }, pack: { words } }: Scene, { first }: Mention): boolean {
  const before = tokens[first - 1]?.norm ?? ''
  const { norm } = tokens[first]!
  const isOwned = words.relatives.has(norm) && words.determiners.get(norm)?.kind === 'possessive'
  return isOwned || words.complementizers.has(before) || words.subordinators?.has(before) === true
}

/** `Anna Redon, the head of a party's office, said`, `Anna Redon, editor of the paper, Le Jour, said`: the person named before what describes them between two commas; else the mention itself. */
export function apposedTo(scene: Scene, index: number, verb: number): number {
  const { mentions, mentionTo, structure } = scene
  const { form, first, endToken } = mentions[index]!
  const before = mentionTo.get(first - 1)
  // `Anna Redon, a critic of the mayor and a friend of Gai, | said`
  const closing = form === 'description' ? verb - 1 : endToken
  const isEnclosed = isSign(structure.tokens[first - 1], ',') && isSign(structure.tokens[closing], ',')
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

/** `Reed, citing “her roots,” | said`: the token before a few words in marks that close at a token, and that a word of their sentence leads to; null where none do. */
export function fragmentBefore(scene: Scene, close: number, level: number): number | null {
  const { structure, pack, stretchAt, stretchTokens } = scene
  const { tokens } = structure
  const stretch = tokens[close]!.kind === 'mark' ? (stretchAt[close - 1] ?? -1) : -1
  if (!pack.words.bareContentClauses || stretch < 0 || stretch === level) return null
  const [first, end] = stretchTokens[stretch]!
  const before = tokens[first - 2]
  const isOf = before?.kind === 'word' && before.sentence === tokens[close]!.sentence
  if (end !== close || end - first > LONGEST_FRAGMENT || !isOf || stretchAt[first - 2] !== level) return null
  for (let at = first; at < end; at++) if (isFiniteAt(scene, at)) return null
  return first - 2
}

/** `as the paper | recently noted`: a finite verb stands at a token, or behind the adverbs that do. */
export function isFiniteBehind(scene: Scene, from: number): boolean {
  const { tokens } = scene.structure
  let at = from
  while (tokens[at] && isAdverb(tokens[at]!, scene.pack)) at++
  return isFiniteAt(scene, at)
}

/** `Léa Pons et Karim Adel`: a plural verb may have several singular subjects. */
export function isCoordinated(
  { structure: { tokens }, pack: { words } }: Scene,
  { first, endToken }: Mention,
): boolean {
  const near = [tokens[first - 1], tokens[endToken]]
  return near.some((token) => token !== undefined && words.conjunctions.has(token.norm))
}

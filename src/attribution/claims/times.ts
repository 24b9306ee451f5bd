/** Phrases that tell when something was said: `hier soir`, `le 3 mai 2016`, `this Monday`; no part of what was said. */

import { adverbialsEnd } from '../../lexicon/adverbials.js'
import { isAdverb, isSign, tellsTime } from '../../lexicon/words.js'
import { isFiniteAt, type Scene } from '../scene.js'

/** Words of a phrase of time before its noun: `dans la nuit`, `à la toute fin`. */
const BEFORE = 3

/** The first token beyond the adverbials and phrases of time that begin at a token; that token itself where no noun or clause follows them. */
export function afterTime(scene: Scene, from: number): number {
  const { tokens } = scene.structure
  const at = afterTimes(scene, from)
  const follows = tokens[at]?.sentence === tokens[from]?.sentence && opensContent(scene, at)
  return follows ? at : from
}

/** The first token beyond the adverbials and phrases of time that begin at a token, whatever follows. */
export const afterTimes = (scene: Scene, from: number): number => afterAll(scene, from, timeEnd)

/** The same, also beyond phrases between commas: `, par un simple courriel, | avoir vendu l'usine`. */
export const afterAdjuncts = (scene: Scene, from: number): number => afterAll(scene, from, adjunctEnd)

/** The same, also beyond phrases that tell where: `dans sa note de mars, | que`, `à la presse | que`. */
export const afterCircumstances = (scene: Scene, from: number): number => afterAll(scene, from, circumstanceEnd)

function circumstanceEnd(scene: Scene, from: number): number {
  const end = adjunctEnd(scene, from)
  return end > from ? end : phraseEnd(scene, from)
}

/** The token after a preposition, its noun and the nouns that are joined to that; the first token itself where none stands there. */
function phraseEnd(
  { structure: { tokens }, pack: { words }, mentions, mentionFrom, stretchAt }: Scene,
  from: number,
): number {
  const { norm } = tokens[from] ?? { norm: '' }
  if (!words.prepositions.has(norm) || words.linkingPrepositions.has(norm)) return from
  const endAt = (at: number) => mentions[mentionFrom.get(at) ?? -1]?.endToken
  // `en rueda de prensa`: a noun without a determiner, and the noun that is joined to it
  const isBare = words.bareObjects && words.linkingPrepositions.has(tokens[from + 2]?.norm ?? '')
  let end = endAt(from + 1) ?? (isBare && endAt(from + 3) !== undefined ? from + 2 : from)
  while (end > from && words.linkingPrepositions.has(tokens[end]?.norm ?? '')) {
    const next = endAt(end + 1)
    if (next === undefined) break
    end = next
  }
  return stretchAt[end - 1] === stretchAt[from] ? end : from
}

function afterAll(scene: Scene, from: number, endOf: (scene: Scene, from: number) => number): number {
  let at = from
  for (let next = endOf(scene, at); next > at; next = endOf(scene, at)) at = next
  return at
}

/** Tokens of the longest phrase between commas. */
const ASIDE = 20

/** The token after one phrase of time, or one between commas that a preposition or an adverb opens. */
function adjunctEnd(scene: Scene, from: number): number {
  const { structure, pack, stretchAt } = scene
  const { tokens } = structure
  if (!isSign(tokens[from], ',')) return timeEnd(scene, from)
  const opening = tokens[from + 1]
  const isAdjunct = opening && (pack.words.prepositions.has(opening.norm) || isAdverb(opening, pack))
  if (!isAdjunct && timeEnd(scene, from + 1) === from + 1) return from
  for (let at = from + 1; at < from + ASIDE && tokens[at]?.sentence === tokens[from]!.sentence; at++) {
    if (isSign(tokens[at], ',')) return at + 1
    if (isFiniteAt(scene, at) || stretchAt[at] !== stretchAt[from]) return from
  }
  return from
}

/** The token after one adverbial or phrase of time that begins at a token; the token itself where none does. */
function timeEnd(scene: Scene, from: number): number {
  const { tokens } = scene.structure
  const { words } = scene.pack
  if (tokens[from] === undefined) return from
  let at = from
  while (at < from + BEFORE && leadsTime(scene, at)) at++
  if (!tellsTime(tokens[at], scene.pack)) {
    const isPlain = isAdverb(tokens[from]!, scene.pack) && !words.negations.has(tokens[from]!.norm)
    return isPlain ? from + 1 : adverbialsEnd(tokens, from, scene.pack)
  }
  while (tellsTime(tokens[at], scene.pack) || tokens[at]?.kind === 'number') at++
  // `une semaine de deuil`, but not `depuis lundi de partir`
  const isPart = words.linkingPrepositions.has(tokens[at]?.norm ?? '') && !words.prepositions.has(tokens[from]!.norm)
  return isPart ? from : at
}

/** A determiner or a complementizer: an adverb before anything else may belong to it (`environ cent personnes`). */
function opensContent({ structure: { tokens }, pack: { words } }: Scene, at: number): boolean {
  const { norm } = tokens[at] ?? { norm: '' }
  const isDeterminer = words.determiners.has(norm) && !words.linkingPrepositions.has(norm)
  return isDeterminer || words.complementizers.has(norm)
}

/** A determiner, a preposition, a number or what tells the part of a time. */
function leadsTime({ structure: { tokens }, pack }: Scene, at: number): boolean {
  const token = tokens[at]
  if (token === undefined) return false
  const { determiners, prepositions, partsOfTime } = pack.words
  return token.kind === 'number' || [determiners, prepositions, partsOfTime].some((words) => words?.has(token.norm))
}

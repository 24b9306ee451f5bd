/** Both of two whom the text has just named: `les deux dirigeants`, `the two leaders`. */

import type { SpeakerKind } from '../document.js'
import type { Mention } from '../lexicon/lexed.js'
import { isCapitalised } from '../lexicon/words.js'
import type { Cast, Draft, Resolver, Trace } from './cast.js'
import { described, isDefinite, shortFor } from './descriptions.js'
import { jointByOrder } from './joint.js'

/** How far back both are named. */
const MOST_SENTENCES = 4
const MOST_TRACES = 40

/** Nobody counted how often: the text says that they are two, and names two. */
const TRUST = 0.75

/** A source that is two, with no more said of them, where the sentences before name two and no more. */
export const byBoth: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (!cast.isSource.has(index) || mention.plural !== true) return null
  if (mention.form === 'pronoun' ? !areAllTwo(cast, index) : !isOfTwo(cast, index)) return null
  if (shortFor(cast, index) !== null) return null
  const two = lastNamed(cast, index)
  const [one, other] = two.map((draft) => cast.drafts[draft]!)
  if (two.length !== 2 || one!.kind !== other!.kind) return null
  if (![one!, other!].every((draft) => mayBeAmong(draft, mention))) return null
  return { entity: jointByOrder(cast, two), confidence: TRUST, reason: 'both of the two named before' }
}

/** `tous deux`, `les deux`. */
function areAllTwo({ structure: { tokens }, mentions, pack: { words } }: Cast, index: number): boolean {
  const { first, endToken } = mentions[index]!
  return endToken === first + 2 && words.ofTwo?.both.has(tokens[endToken - 1]!.norm) === true
}

/** `les deux hommes`: an article, the number and a noun, perhaps with an adjective. */
function isOfTwo(cast: Cast, index: number): boolean {
  const { structure, mentions, pack } = cast
  const { first, form } = mentions[index]!
  if (form !== 'description' || !pack.words.ofTwo?.both?.has(structure.tokens[first + 1]?.norm ?? '')) return false
  const description = described(cast, mentions[index]!)
  return isDefinite(description) && (!description.hasComplement || isOfSortAlone(cast, index))
}

/** `les deux chefs de gouvernement`: a bare noun behind the preposition, and no more, is of what they are. */
function isOfSortAlone({ structure: { tokens }, mentions, pack: { words } }: Cast, index: number): boolean {
  const { first, endToken } = mentions[index]!
  const link = tokens[endToken - 2]
  const isBare = link?.norm === words.genitive?.preposition || link?.norm === words.genitive?.elided?.form
  return isBare && endToken === first + 5 && !isCapitalised(tokens[endToken - 1]!)
}

/** The entities that the sentences before name, in the order of the text: of the nearest that names two, else of all of them. */
function lastNamed(cast: Cast, index: number): number[] {
  const { first, kind } = cast.mentions[index]!
  const here = cast.told[cast.structure.tokens[first]!.sentence]!
  const isNear = (trace: Trace) => trace.stretch === null && trace.told < here && here - trace.told <= MOST_SENTENCES
  const near = cast.trail
    .slice(-MOST_TRACES)
    .filter((trace) => isNear(trace) && isOfSort(cast.drafts[trace.draft]!, kind))
    .sort((a, b) => a.first - b.first)
  const counts = [...new Set(near.map(({ told }) => told))].sort((a, b) => b - a)
  const several = counts.map((told) => distinct(near.filter((one) => one.told === told))).find((few) => few.length > 1)
  return several ?? distinct(near)
}

/** Women are no men; men may be a man and a woman. */
const mayBeAmong = ({ gender }: Draft, mention: Mention): boolean => mention.gender !== 'f' || gender !== 'm'

const distinct = (traces: readonly Trace[]): number[] => [...new Set(traces.map(({ draft }) => draft))]

/** Persons with a name, or bodies with one that are no places; `les deux parties` may be either. */
const isOfSort = ({ kind, isNamed, isPlace }: Draft, sort: SpeakerKind): boolean =>
  isNamed &&
  !isPlace &&
  (kind === 'person' || kind === 'organization') &&
  (sort === kind || (sort === 'group' && kind === 'person') || sort === 'unknown')

/** What the tags say of a candidate, of its ends and of what stands around it, as numbers. */

import { isSign } from '../../lexicon/words.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim } from '../attribution.js'
import { isFiniteAt, type Range, type Scene } from '../scene.js'
import { PART_COUNT } from '../tagger/labels.js'
import type { Tagging } from '../tagger/tagger.js'

/** Probabilities of tokens to be content, and to be its first and its last token. */
const CONTENT_MEASURES = [
  'content: mean',
  'content: least',
  'content: most',
  'content: first',
  'content: last',
  'content: just before',
  'content: two before',
  'content: just behind',
  'content: two behind',
  'content: mean of three behind',
  'content begins here',
  'content ends here',
  'content begins inside',
  'content ends inside',
] as const

/** Probabilities of tokens to be of a cue or a source. */
const PART_MEASURES = [
  'cue: most',
  'cue: just before',
  'cue: just behind',
  'cue: inside',
  'cue: most before',
  'cue: tokens back to the most',
  'cue: most behind',
  'source: mean',
  'source: just before',
  'source: just behind',
  'source: inside',
] as const

/** Counts of tokens, inside, in the sentence around and from the cue, and how sure the way is that led there. */
const PLACE_MEASURES = [
  'tokens',
  'tokens before',
  'tokens behind',
  'tokens from the cue',
  'tokens from the cue to the source',
  'commas',
  'verbs',
  'finite verbs',
  'tokens to the verb behind',
  'parts',
  'confidence',
] as const

/** Of other candidates that share a place with it. */
const OTHER_MEASURES = [
  'others: how many',
  'others: how many longer',
  'others: how many of the cue',
  'others: how many that begin here',
  'others: most content',
  'others: most content of the cue',
  'others: most like a beginning',
] as const

export const TAG_MEASURES = [...CONTENT_MEASURES, ...PART_MEASURES, ...PLACE_MEASURES, ...OTHER_MEASURES] as const

type Values<Names extends readonly string[]> = Readonly<Record<Names[number], number>>

/** A candidate by its tokens. */
export interface Measured {
  readonly claim: ReportedClaim
  /** The tokens of each of its spans. */
  readonly ranges: readonly Range[]
  readonly first: number
  readonly end: number
  readonly size: number
  /** Mean probability that its tokens are content, 0 to 1. */
  readonly mean: number
  /** Probability that content begins with its first token, 0 to 1. */
  readonly begins: number
}

/** A candidate and those that share a place with it. */
export interface Among {
  readonly own: Measured
  readonly others: readonly Measured[]
}

/** Stands for how far away something is that is not there, and for how likely. */
const FAR = 99
const NONE = -1
/** Tokens before and behind a candidate that are looked at. */
const REACH = 60
/** Tokens behind a candidate in which a verb is looked for. */
const SOON = 4

const [SOURCE, CUE, CONTENT] = [0, 1, 2]

/** A claim's tokens, and what the tags say of them as a whole. */
export function measured({ structure: { tokens } }: Scene, { parts, begins }: Tagging, claim: ReportedClaim): Measured {
  const ranges = claim.spans.map(({ start, end }) => ({ first: firstFrom(tokens, start), end: firstFrom(tokens, end) }))
  const size = ranges.reduce((sum, { first, end }) => sum + end - first, 0)
  const { first } = ranges[0]!
  const mean = sumOf(ranges, (at) => parts[at * PART_COUNT + CONTENT]!) / Math.max(1, size)
  return { claim, ranges, first, end: ranges.at(-1)!.end, size, mean, begins: begins[first]! }
}

/** Whether two candidates share a place. */
export const overlaps = (one: Measured, other: Measured): boolean => one.first < other.end && other.first < one.end

/** Writes the measures of a candidate from `offset` on, in the order of their names. */
export function writeTagMeasures(values: Float32Array, offset: number, scene: Scene, tagging: Tagging, among: Among) {
  const { own } = among
  const around = sentenceAround(scene, own)
  let at = offset
  const write = <Names extends readonly string[]>(names: Names, measures: Values<Names>) => {
    for (const name of names) values[at++] = measures[name as Names[number]]
  }
  write(CONTENT_MEASURES, contentMeasures(tagging, own))
  write(PART_MEASURES, partMeasures(scene, tagging, own, around))
  write(PLACE_MEASURES, placeMeasures(scene, own, around))
  write(OTHER_MEASURES, otherMeasures(among))
}

/** Where the sentence begins and ends around a candidate, as far as one looks. */
function sentenceAround({ structure: { tokens } }: Scene, { first, end }: Measured): Range {
  let [from, to] = [first, end]
  while (from > first - REACH && tokens[from - 1]?.sentence === tokens[first]!.sentence) from--
  while (to < end + REACH && tokens[to]?.sentence === tokens[end - 1]!.sentence) to++
  return { first: from, end: to }
}

// ---------------------------------------------------------------- its tokens

function contentMeasures({ parts, begins }: Tagging, own: Measured): Values<typeof CONTENT_MEASURES> {
  const { ranges, first, end, mean } = own
  const content = (at: number) => parts[at * PART_COUNT + CONTENT] ?? 0
  const endsAt = (at: number) => content(at) - (content(at + 1) - (begins[at + 1] ?? 0))
  return {
    'content: mean': mean,
    'content: least': 1 - mostOf(ranges, (at) => 1 - content(at)),
    'content: most': mostOf(ranges, content),
    'content: first': content(first),
    'content: last': content(end - 1),
    'content: just before': content(first - 1),
    'content: two before': content(first - 2),
    'content: just behind': content(end),
    'content: two behind': content(end + 1),
    'content: mean of three behind': (content(end) + content(end + 1) + content(end + 2)) / 3,
    'content begins here': own.begins,
    'content ends here': endsAt(end - 1),
    'content begins inside': mostOf(ranges, (at) => (at === first ? 0 : begins[at]!)),
    'content ends inside': mostOf(ranges, (at) => (at === end - 1 ? 0 : endsAt(at))),
  }
}

// ---------------------------------------------------------------- cues and sources

function partMeasures(
  { mentions }: Scene,
  { parts }: Tagging,
  { claim, ranges, first, end }: Measured,
  around: Range,
): Values<typeof PART_MEASURES> {
  const { cue, mention } = claim.source
  const said = mention === null ? null : mentions[mention]!
  const cueAt = (at: number) => parts[at * PART_COUNT + CUE] ?? 0
  const sourceAt = (at: number) => parts[at * PART_COUNT + SOURCE] ?? 0
  const mostBefore = mostIn(around.first, first, cueAt)
  let back = first - 1
  while (back >= around.first && cueAt(back) !== mostBefore) back--
  return {
    'cue: most': cue ? mostIn(cue.first, cue.endToken, cueAt) : NONE,
    'cue: just before': cueAt(first - 1),
    'cue: just behind': cueAt(end),
    'cue: inside': mostOf(ranges, cueAt),
    'cue: most before': mostBefore,
    'cue: tokens back to the most': back < around.first ? 0 : first - back,
    'cue: most behind': mostIn(end, around.end, cueAt),
    'source: mean': said
      ? sumOf([{ first: said.first, end: said.endToken }], sourceAt) / Math.max(1, said.endToken - said.first)
      : NONE,
    'source: just before': sourceAt(first - 1),
    'source: just behind': sourceAt(end),
    'source: inside': mostOf(ranges, sourceAt),
  }
}

// ---------------------------------------------------------------- its place

function placeMeasures(
  scene: Scene,
  { claim, ranges, first, end, size }: Measured,
  around: Range,
): Values<typeof PLACE_MEASURES> {
  const { structure, verbAt } = scene
  const { cue, mention } = claim.source
  const soon = Math.min(around.end, end + SOON)
  let verb = end
  while (verb < soon && verbAt[verb]! < 0) verb++
  return {
    tokens: size,
    'tokens before': first - around.first,
    'tokens behind': around.end - end,
    'tokens from the cue': cue ? first - cue.endToken : FAR,
    'tokens from the cue to the source': cue && mention !== null ? scene.mentions[mention]!.first - cue.first : FAR,
    commas: sumOf(ranges, (at) => (isSign(structure.tokens[at], ',') ? 1 : 0)),
    verbs: sumOf(ranges, (at) => (verbAt[at]! >= 0 ? 1 : 0)),
    'finite verbs': sumOf(ranges, (at) => (isFiniteAt(scene, at) ? 1 : 0)),
    'tokens to the verb behind': verb < soon ? verb - end + 1 : 0,
    parts: claim.spans.length,
    confidence: claim.confidence,
  }
}

// ---------------------------------------------------------------- the others

function otherMeasures({ own, others }: Among): Values<typeof OTHER_MEASURES> {
  const { cue } = own.claim.source
  let [longer, ofCue, here, most, mostOfCue, begins] = [0, 0, 0, 0, 0, 0]
  for (const other of others) {
    most = Math.max(most, other.mean)
    if (other.size > own.size) longer++
    if (other.first === own.first) here++
    else begins = Math.max(begins, other.begins)
    if (cue === null || other.claim.source.cue !== cue) continue
    ofCue++
    mostOfCue = Math.max(mostOfCue, other.mean)
  }
  return {
    'others: how many': others.length,
    'others: how many longer': longer,
    'others: how many of the cue': ofCue,
    'others: how many that begin here': here,
    'others: most content': most,
    'others: most content of the cue': mostOfCue,
    'others: most like a beginning': begins,
  }
}

// ---------------------------------------------------------------- numbers

/** The greatest value, or 0 where there is none above. */
function mostIn(first: number, end: number, of: (at: number) => number): number {
  let most = 0
  for (let at = first; at < end; at++) most = Math.max(most, of(at))
  return most
}

function sumOf(ranges: readonly Range[], of: (at: number) => number): number {
  let sum = 0
  for (const { first, end } of ranges) for (let at = first; at < end; at++) sum += of(at)
  return sum
}

function mostOf(ranges: readonly Range[], of: (at: number) => number): number {
  let most = 0
  for (const { first, end } of ranges) most = Math.max(most, mostIn(first, end, of))
  return most
}

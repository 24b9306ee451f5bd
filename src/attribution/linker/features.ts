/** What speaks for or against a mention as the one who said it, as named features. None depends on the language's words. */

import type { Mention } from '../../lexicon/lexed.js'
import { isSign } from '../../lexicon/words.js'
import { canSpeak, type Frame, isSubject } from '../frames.js'
import type { Range, Scene } from '../scene.js'
import type { TaggedSpan } from '../tagger/spans.js'
import type { Ask } from './asks.js'

/** The features of a mention, then those of what is asked, then that of nobody. Models hold weights by place in this list. */
export const FEATURES = [
  'answer of the rules',
  'subject of the cue',
  'clitic subject of the cue',
  'subject after the cue',
  'subject before an aside',
  'subject shared with another verb',
  'complement of the cue',
  'agent of the cue',
  'marked as source',
  'surely marked as source',
  'marked as source beside the cue',
  'another is marked as source',
  'name',
  'pronoun',
  'description',
  'person',
  'organization',
  'group',
  'document',
  'unknown kind',
  'role',
  'plural',
  'first or second person',
  'relative pronoun',
  'indefinite pronoun',
  'cannot speak',
  'in subject position',
  'after a preposition',
  'after a linking preposition',
  'after a verb',
  'opens the sentence',
  'after a comma',
  'after a conjunction',
  'before a comma',
  'before a verb',
  'before the cue',
  'before a colon',
  'before a preposition',
  'before a conjunction',
  'before a mark',
  'before a relative',
  'ends the sentence',
  'before what was said',
  'after what was said',
  'between the cue and what was said',
  'within a parted content',
  'in the same sentence',
  'one sentence away',
  'farther in the paragraph',
  'in the paragraph before',
  'right beside the cue',
  'two or three words from the cue',
  'four to seven words from the cue',
  'eight to fifteen words from the cue',
  'sixteen words or more from the cue',
  'right beside what was said',
  'two or three words from what was said',
  'four to seven words from what was said',
  'eight to fifteen words from what was said',
  'sixteen words or more from what was said',
  'a comma between',
  'a verb between',
  'two verbs between',
  'another mention between',
  'marks between',
  'a complementizer between',
  'nearest before the cue',
  'nearest after the cue',
  'nearest subject before the cue',
  'first subject of the sentence',
  'spoke last',
  'in another content',
  'in heading',
  'asked: a quote',
  'asked: a claim',
  'asked: no cue',
  'asked: verb',
  'asked: noun',
  'asked: adjective',
  'asked: preposition',
  'asked: passive cue',
  'asked: unfinished verb form',
  'asked: cue that always reports',
  'asked: cue after what was said',
  'asked: cue inside a parted content',
  'asked: nobody by the rules',
  'asked: rules are sure',
  'asked: rules doubt',
  'asked: opens the paragraph',
  'asked: inside a quote',
  'asked: nothing marked as source',
  'asked: where subjects may follow their verb',
  'nobody',
] as const

type Feature = (typeof FEATURES)[number]

/** Place of each feature in the list. */
const ID: ReadonlyMap<Feature, number> = new Map(FEATURES.map((name, index) => [name, index]))

/** The features of the choice that nobody is named. */
export const NOBODY: readonly number[] = [ID.get('nobody')!]

/** What the features are read from. */
export interface Linked {
  readonly scene: Scene
  /** The frames by the first character of their cue. */
  readonly frameOf: ReadonlyMap<number, Frame>
  /** For each token the tagged span that covers it; -1 where there is none. */
  readonly spanAt: Int32Array
  readonly spans: readonly TaggedSpan[]
  /** By mention, the features that do not depend on what is asked, once they were worked out. */
  readonly ownFeatures: (readonly Feature[] | undefined)[]
}

const SURE_TAG = 0.9
const SURE_RULE = 0.85
const DOUBTED_RULE = 0.75

const LINKS: Readonly<Record<NonNullable<Frame['link']>, Feature>> = {
  clitic: 'clitic subject of the cue',
  adjacent: 'subject of the cue',
  inverted: 'subject after the cue',
  aside: 'subject before an aside',
  shared: 'subject shared with another verb',
  object: 'complement of the cue',
  agent: 'agent of the cue',
  // The verb tells both.
  dropped: 'clitic subject of the cue',
}

const KINDS: Readonly<Record<Mention['kind'], Feature>> = {
  person: 'person',
  organization: 'organization',
  group: 'group',
  document: 'document',
  unknown: 'unknown kind',
}

// ---------------------------------------------------------------- what is asked

/** The features of an ask, which all its choices share. `sources` are the tagged sources near it. */
export function sharedFeatures({ scene }: Linked, ask: Ask, hasSource: boolean): number[] {
  const { tokens, paragraphs } = scene.structure
  const { cue, mention, confidence } = ask.rules
  const on: Feature[] = [ask.isQuote ? 'asked: a quote' : 'asked: a claim']
  if (cue) {
    on.push(`asked: ${cue.kind}`)
    if (cue.passive) on.push('asked: passive cue')
    if (cue.features && cue.features.form !== 'finite') on.push('asked: unfinished verb form')
    if (cue.strength === 'speech') on.push('asked: cue that always reports')
    if (cue.first >= ask.content.at(-1)!.end) on.push('asked: cue after what was said')
    else if (cue.first >= ask.content[0]!.end) on.push('asked: cue inside a parted content')
  } else on.push('asked: no cue')
  if (mention === null) on.push('asked: nobody by the rules')
  if (confidence >= SURE_RULE) on.push('asked: rules are sure')
  if (confidence < DOUBTED_RULE) on.push('asked: rules doubt')
  const { first } = ask.content[0]!
  const start = paragraphs[tokens[first]!.paragraph]!.firstToken
  if (first - start <= 1) on.push('asked: opens the paragraph')
  if (ask.level >= 0) on.push('asked: inside a quote')
  if (!hasSource) on.push('asked: nothing marked as source')
  if (scene.pack.words.freeInversion) on.push('asked: where subjects may follow their verb')
  return on.map((name) => ID.get(name)!)
}

// ---------------------------------------------------------------- a mention

/** The features of a mention as the answer. `last` is the mention that spoke before; `bestSource` the tagged source nearest to the cue. */
export function featuresOf(
  linked: Linked,
  ask: Ask,
  index: number,
  { last, bestSource, nearest }: { last: number | null; bestSource: number; nearest: readonly (number | undefined)[] },
): number[] {
  const { scene } = linked
  const mention = scene.mentions[index]!
  linked.ownFeatures[index] ??= wordsOf(scene, mention)
  const on = [...linked.ownFeatures[index]!]
  addNeighbours(on, scene, mention, ask)
  addPlace(on, scene, mention, ask)
  addTags(on, linked, mention, bestSource)
  if (ask.rules.mention === index) on.push('answer of the rules')
  const frame = linked.frameOf.get(ask.rules.cue?.start ?? -1)
  if (frame?.subject === index && frame.link) on.push(LINKS[frame.link])
  if (last === index) on.push('spoke last')
  if (nearest[0] === index) on.push('nearest before the cue')
  if (nearest[1] === index) on.push('nearest after the cue')
  if (nearest[2] === index) on.push('nearest subject before the cue')
  if (nearest[3] === index) on.push('first subject of the sentence')
  return on.map((name) => ID.get(name)!)
}

function wordsOf(scene: Scene, mention: Mention): Feature[] {
  const on: Feature[] = [mention.form === 'dropped' ? 'pronoun' : mention.form, KINDS[mention.kind]]
  if (mention.role !== null) on.push('role')
  if (mention.plural) on.push('plural')
  if (!canSpeak(mention)) on.push('cannot speak')
  if (isSubject(scene, mention)) on.push('in subject position')
  const pronoun = mention.form === 'pronoun' ? pronounOf(scene, mention) : undefined
  if (pronoun && pronoun.person < 3) on.push('first or second person')
  if (pronoun?.use === 'relative') on.push('relative pronoun')
  if (pronoun?.use === 'indefinite') on.push('indefinite pronoun')
  return on
}

const pronounOf = ({ structure, pack }: Scene, { first }: Mention) =>
  pack.words.pronouns.get(structure.tokens[first]!.norm)

function addNeighbours(on: Feature[], scene: Scene, { first, endToken }: Mention, ask: Ask): void {
  const { structure, pack, verbAt } = scene
  const { tokens, paragraphs } = structure
  const { words } = pack
  const { sentence, paragraph } = tokens[first]!
  if (paragraphs[paragraph]!.role === 'heading') on.push('in heading')
  const before = tokens[first - 1]
  if (before?.sentence !== sentence) on.push('opens the sentence')
  else if (verbAt[first - 1]! >= 0) on.push('after a verb')
  else if (words.linkingPrepositions.has(before.norm)) on.push('after a linking preposition')
  else if (words.prepositions.has(before.norm)) on.push('after a preposition')
  else if (words.conjunctions.has(before.norm)) on.push('after a conjunction')
  else if (isSign(before, ',')) on.push('after a comma')
  const after = tokens[endToken]
  const next = isSign(after, ',') ? tokens[endToken + 1] : after
  if (next?.sentence === sentence && words.relatives.has(next.norm)) on.push('before a relative')
  if (ask.cue?.first === endToken) on.push('before the cue')
  if (after?.sentence !== sentence || isSign(after, '.')) on.push('ends the sentence')
  else if (verbAt[endToken]! >= 0) on.push('before a verb')
  else if (isSign(after, ',')) on.push('before a comma')
  else if (isSign(after, ':')) on.push('before a colon')
  else if (after.kind === 'mark') on.push('before a mark')
  else if (words.conjunctions.has(after.norm)) on.push('before a conjunction')
  else if (words.prepositions.has(after.norm) || words.linkingPrepositions.has(after.norm))
    on.push('before a preposition')
}

// ---------------------------------------------------------------- its place

const CUE_DISTANCES: readonly Feature[] = [
  'right beside the cue',
  'two or three words from the cue',
  'four to seven words from the cue',
  'eight to fifteen words from the cue',
  'sixteen words or more from the cue',
]
const CONTENT_DISTANCES: readonly Feature[] = [
  'right beside what was said',
  'two or three words from what was said',
  'four to seven words from what was said',
  'eight to fifteen words from what was said',
  'sixteen words or more from what was said',
]
const DISTANCES = [1, 3, 7, 15]

function addPlace(on: Feature[], scene: Scene, mention: Mention, ask: Ask): void {
  const range = { first: mention.first, end: mention.endToken }
  const content = { first: ask.content[0]!.first, end: ask.content.at(-1)!.end }
  const anchor = ask.cue ?? content
  on.push(sideOf(range, content, ask.cue), awayOf(scene, range, anchor))
  if (ask.cue) on.push(CUE_DISTANCES[bucketOf(gapOf(range, ask.cue))]!)
  on.push(CONTENT_DISTANCES[bucketOf(gapOf(range, content))]!)
  addBetween(on, scene, range, anchor)
}

/** Tokens between two ranges. */
const gapOf = (a: Range, b: Range): number => Math.max(0, Math.max(a.first, b.first) - Math.min(a.end, b.end))

function bucketOf(gap: number): number {
  const index = DISTANCES.findIndex((most) => gap <= most)
  return index < 0 ? DISTANCES.length : index
}

function sideOf(mention: Range, content: Range, cue: Range | null): Feature {
  if (cue && mention.first >= Math.min(cue.end, content.end) && mention.end <= Math.max(cue.first, content.first))
    return 'between the cue and what was said'
  if (mention.end <= content.first) return 'before what was said'
  return mention.first >= content.end ? 'after what was said' : 'within a parted content'
}

function awayOf({ structure: { tokens } }: Scene, mention: Range, anchor: Range): Feature {
  const [here, there] = [tokens[mention.first]!, tokens[anchor.first]!]
  if (here.paragraph !== there.paragraph) return 'in the paragraph before'
  const sentences = Math.abs(here.sentence - there.sentence)
  if (sentences === 0) return 'in the same sentence'
  return sentences === 1 ? 'one sentence away' : 'farther in the paragraph'
}

/** How many tokens between are looked at. */
const LOOKED_AT = 60

function addBetween(on: Feature[], scene: Scene, mention: Range, anchor: Range): void {
  const { structure, pack, verbAt, mentionFrom } = scene
  const from = Math.min(mention.end, anchor.end)
  const to = Math.min(Math.max(mention.first, anchor.first), from + LOOKED_AT)
  let [hasComma, hasMarks, hasComplementizer, hasMention] = [false, false, false, false]
  let verbs = 0
  let verb = -1
  for (let at = from; at < to; at++) {
    const token = structure.tokens[at]!
    // Once is enough: what is known is not looked up again
    if (isSign(token, ',')) hasComma = true
    else if (token.kind === 'mark') hasMarks = true
    else hasComplementizer ||= pack.words.complementizers.has(token.norm)
    hasMention ||= mentionFrom.has(at)
    if (verbAt[at]! >= 0 && verbAt[at] !== verb) {
      verbs++
      verb = verbAt[at]!
    }
  }
  if (hasComma) on.push('a comma between')
  if (hasMarks) on.push('marks between')
  if (hasComplementizer) on.push('a complementizer between')
  if (hasMention) on.push('another mention between')
  if (verbs > 0) on.push('a verb between')
  if (verbs > 1) on.push('two verbs between')
}

// ---------------------------------------------------------------- the tags

function addTags(on: Feature[], { spanAt, spans }: Linked, { first, endToken }: Mention, bestSource: number): void {
  let [isContent, isSource, isSure, isBest] = [false, false, false, false]
  for (let at = first; at < endToken; at++) {
    const index = spanAt[at]!
    if (index < 0) continue
    const span = spans[index]!
    isContent ||= span.part === 'content'
    if (span.part !== 'source') continue
    isSource = true
    isSure ||= span.confidence >= SURE_TAG
    isBest ||= index === bestSource
  }
  if (isContent) on.push('in another content')
  if (isSource) on.push('marked as source')
  if (isSure) on.push('surely marked as source')
  if (isBest) on.push('marked as source beside the cue')
  if (bestSource >= 0 && !isBest) on.push('another is marked as source')
}

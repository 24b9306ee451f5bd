/** What speaks for or against a candidate as a claim, as named features. None depends on the language's words. */

import { type Span, STANCES } from '../../document.js'
import { isSign } from '../../lexicon/words.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim } from '../attribution.js'
import { isFiniteAt, type Scene } from '../scene.js'
import { PART_COUNT } from '../tagger/labels.js'
import type { Tagging } from '../tagger/tagger.js'

/** Where a candidate comes from: several ways may lead to the same words. */
export type Origin = 'by the tags' | 'by eager tags' | 'by the rules'

export interface Candidate {
  readonly claim: ReportedClaim
  readonly origins: ReadonlySet<Origin>
  /** How sure the rules, or the tags, are of it, 0 to 1, where the rules' word is enough; else 0. */
  readonly settled: number
}

const SHARES = [
  'under a tenth',
  'under a third',
  'under a half',
  'under two thirds',
  'under nine tenths',
  'nearly all',
] as const
const LENGTHS = [
  'one word',
  'two words',
  'three or four words',
  'five to eight words',
  'nine to sixteen words',
  'more words',
] as const
const SIEVES = [
  'content clause',
  'content clause of a noun',
  'infinitive',
  'source phrase',
  'reporting clause in the sentence',
  'bare content clause',
  'noun content',
  'reported content',
] as const

/** Models hold weights by place in this list. */
export const WORTH_FEATURES: readonly string[] = [
  'always',
  'by the tags',
  'by eager tags',
  'by the rules',
  ...SHARES.map((share) => `content: ${share}`),
  ...SHARES.map((share) => `first word content: ${share}`),
  ...SHARES.map((share) => `last word content: ${share}`),
  ...SHARES.map((share) => `cue: ${share}`),
  ...SHARES.map((share) => `source: ${share}`),
  ...LENGTHS.map((length) => `length: ${length}`),
  ...SIEVES.map((sieve) => `sieve: ${sieve}`),
  'sieve: other',
  ...STANCES.map((stance) => `stance: ${stance}`),
  'no cue',
  'cue: verb',
  'cue: noun',
  'cue: adjective',
  'cue: preposition',
  'cue that always reports',
  'cue that may report',
  'negated',
  'passive',
  'finite cue',
  'infinitive cue',
  'participle cue',
  'nobody speaks',
  'a name speaks',
  'a pronoun speaks',
  'a description speaks',
  'a person speaks',
  'a body speaks',
  'a document speaks',
  'what cannot speak speaks',
  'first or second person speaks',
  'after a complementizer',
  'after a relative',
  'after an infinitive marker',
  'after a preposition',
  'after the cue itself',
  'after a comma or colon',
  'opens the sentence',
  'ends the sentence',
  'ends before a comma',
  'before its cue',
  'parted',
  'with a finite verb',
  'with an infinitive',
  'without a verb',
  'with speech inside',
  'inside a quote',
  'in a heading',
  'one of several',
  'inside another',
  'around another',
]

const ID = new Map(WORTH_FEATURES.map((name, index) => [name, index]))

/** The features of a candidate among others. */
export function worthFeatures(
  scene: Scene,
  tagging: Tagging,
  candidate: Candidate,
  others: readonly Candidate[],
): number[] {
  const { claim, origins } = candidate
  const on = [
    'always',
    ...origins,
    ...taggedAs(scene, tagging, claim),
    ...cueOf(claim),
    ...speakerOf(scene, claim),
    ...wordsOf(scene, claim),
    ...amongOthers(claim, others),
  ]
  return [...new Set(on)].map((name) => ID.get(name)!)
}

// ---------------------------------------------------------------- the tags

function taggedAs(scene: Scene, { parts }: Tagging, { spans, source }: ReportedClaim): string[] {
  const content = spans.flatMap((span) => tokensOf(scene, span)).map((at) => parts[at * PART_COUNT + 2]!)
  const on = [
    shareOf(CONTENT, mean(content)),
    shareOf(FIRST_WORD, content[0] ?? 0),
    shareOf(LAST_WORD, content.at(-1) ?? 0),
  ]
  if (source.cue) {
    const cue = range(source.cue.first, source.cue.endToken).map((at) => parts[at * PART_COUNT + 1]!)
    on.push(shareOf(CUE, Math.max(...cue)))
  }
  if (source.mention !== null) {
    const { first, endToken } = scene.mentions[source.mention]!
    on.push(shareOf(SOURCE, mean(range(first, endToken).map((at) => parts[at * PART_COUNT]!))))
  }
  return on
}

const BOUNDS = [0.1, 1 / 3, 0.5, 2 / 3, 0.9]

/** For each part the names of its shares, made once. */
const namesFor = (part: string): readonly string[] => SHARES.map((share) => `${part}: ${share}`)
const CONTENT = namesFor('content')
const FIRST_WORD = namesFor('first word content')
const LAST_WORD = namesFor('last word content')
const CUE = namesFor('cue')
const SOURCE = namesFor('source')

function shareOf(names: readonly string[], share: number): string {
  let index = 0
  while (index < BOUNDS.length && share >= BOUNDS[index]!) index++
  return names[index]!
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const range = (first: number, end: number): number[] => Array.from({ length: end - first }, (_, index) => first + index)

/** The indexes of the words and numbers of a span. */
function tokensOf({ structure: { tokens } }: Scene, { start, end }: Span): number[] {
  const found: number[] = []
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number') found.push(at)
  return found
}

// ---------------------------------------------------------------- cue and speaker

function cueOf({ source: { cue, sieve }, negated }: ReportedClaim): string[] {
  const on = [(SIEVES as readonly string[]).includes(sieve) ? `sieve: ${sieve}` : 'sieve: other']
  if (negated) on.push('negated')
  if (!cue) return [...on, 'no cue']
  on.push(`cue: ${cue.kind}`, `stance: ${cue.stance}`)
  on.push(cue.strength === 'speech' ? 'cue that always reports' : 'cue that may report')
  if (cue.passive) on.push('passive')
  const form = cue.features?.form
  if (form) on.push(form === 'finite' ? 'finite cue' : form === 'infinitive' ? 'infinitive cue' : 'participle cue')
  return on
}

function speakerOf(scene: Scene, { source: { mention: index } }: ReportedClaim): string[] {
  if (index === null) return ['nobody speaks']
  const { form, kind, role, first } = scene.mentions[index]!
  const on = [`a ${form} speaks`]
  if (kind === 'person') on.push('a person speaks')
  if (kind === 'organization' || kind === 'group') on.push('a body speaks')
  if (kind === 'document') on.push('a document speaks')
  if (form === 'description' && kind === 'unknown' && role === null) on.push('what cannot speak speaks')
  const pronoun = scene.pack.words.pronouns.get(scene.structure.tokens[first]!.norm)
  if (form === 'pronoun' && pronoun && pronoun.person < 3) on.push('first or second person speaks')
  return on
}

// ---------------------------------------------------------------- its words

function wordsOf(scene: Scene, { spans, stretches, source }: ReportedClaim): string[] {
  const { structure, pack, verbAt, verbs } = scene
  const { tokens, paragraphs } = structure
  const { words } = pack
  const inside = spans.flatMap((span) => tokensOf(scene, span))
  const first = firstFrom(tokens, spans[0]!.start)
  const end = firstFrom(tokens, spans.at(-1)!.end)
  const { sentence, paragraph } = tokens[first]!
  const on = [`length: ${lengthName(inside.length)}`]
  const before = tokens[first - 1]
  if (before?.sentence !== sentence) on.push('opens the sentence')
  else if (words.relatives.has(before.norm)) on.push('after a relative')
  if (before && words.complementizers.has(before.norm)) on.push('after a complementizer')
  else if (before && words.infinitiveMarkers.has(before.norm)) on.push('after an infinitive marker')
  else if (before && words.prepositions.has(before.norm)) on.push('after a preposition')
  else if (isSign(before, ',:')) on.push('after a comma or colon')
  else if (source.cue?.endToken === first) on.push('after the cue itself')
  const after = tokens[end]
  if (after?.sentence !== sentence || isSign(after, '.!?')) on.push('ends the sentence')
  else if (isSign(after, ',')) on.push('ends before a comma')
  if (source.cue && source.cue.first >= end) on.push('before its cue')
  if (spans.length > 1) on.push('parted')
  if (inside.some((at) => isFiniteAt(scene, at))) on.push('with a finite verb')
  else if (inside.some((at) => verbAt[at]! >= 0 && verbs[verbAt[at]!]!.lead.features.form === 'infinitive'))
    on.push('with an infinitive')
  else on.push('without a verb')
  if (stretches.length > 0) on.push('with speech inside')
  if ((scene.stretchAt[first] ?? -1) >= 0 && stretches.length === 0) on.push('inside a quote')
  if (paragraphs[paragraph]!.role === 'heading') on.push('in a heading')
  return on
}

const LENGTH_BOUNDS = [1, 2, 4, 8, 16]

function lengthName(count: number): string {
  const index = LENGTH_BOUNDS.findIndex((bound) => count <= bound)
  return LENGTHS[index < 0 ? LENGTHS.length - 1 : index]!
}

// ---------------------------------------------------------------- the others

/** Whether the claim's outer span lies in another's, or around it. */
function amongOthers({ spans }: ReportedClaim, others: readonly Candidate[]): string[] {
  const [start, end] = [spans[0]!.start, spans.at(-1)!.end]
  const on: string[] = []
  for (const { claim } of others) {
    const [from, to] = [claim.spans[0]!.start, claim.spans.at(-1)!.end]
    if ((from === start && to === end) || to <= start || end <= from) continue
    on.push('one of several')
    if (from <= start && end <= to) on.push('inside another')
    else if (start <= from && to <= end) on.push('around another')
  }
  return on
}

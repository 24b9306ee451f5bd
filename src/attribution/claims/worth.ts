/** What speaks for or against a candidate as a claim, as named measures. None depends on the language's words. */

import { type Span, STANCES } from '../../document.js'
import { isSign } from '../../lexicon/words.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim } from '../attribution.js'
import { isFiniteAt, type Scene } from '../scene.js'
import type { Tagging } from '../tagger/tagger.js'
import { type Among, type Measured, measured, overlaps, TAG_MEASURES, writeTagMeasures } from './worth.tags.js'

/** Where a candidate comes from: several ways may lead to the same words. */
export type Origin = 'by the tags' | 'by eager tags' | 'by the rules'

export interface Candidate {
  readonly claim: ReportedClaim
  readonly origins: ReadonlySet<Origin>
  /** How sure the rules, or the tags, are of it, 0 to 1, where the rules' word is enough; else 0. */
  readonly settled: number
}

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

/** Measures that are 1 where they hold, else 0. */
const FLAGS = [
  'by the tags',
  'by eager tags',
  'by the rules',
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

/** Models hold measures by place in this list. */
export const WORTH_MEASURES: readonly string[] = [...FLAGS, ...TAG_MEASURES]

const ID = new Map(WORTH_MEASURES.map((name, index) => [name, index]))

/** How many candidates before and after are looked at. */
const NEAR = 12

/** The measures of each candidate, in the order of their names. */
export function worthOfAll(scene: Scene, tagging: Tagging, candidates: readonly Candidate[]): Float32Array[] {
  const all = candidates.map(({ claim }) => measured(scene, tagging, claim))
  return candidates.map((candidate, index) => worthOf(scene, tagging, candidate, amongOf(all, index)))
}

/** A candidate among those near it that share a place with it. */
function amongOf(all: readonly Measured[], index: number): Among {
  const own = all[index]!
  const others: Measured[] = []
  for (let at = Math.max(0, index - NEAR); at < all.length && at <= index + NEAR; at++)
    if (at !== index && overlaps(all[at]!, own)) others.push(all[at]!)
  return { own, others }
}

function worthOf(scene: Scene, tagging: Tagging, { claim, origins }: Candidate, among: Among): Float32Array {
  const flags = [
    ...origins,
    ...cueOf(claim),
    ...speakerOf(scene, claim),
    ...wordsOf(scene, claim),
    ...amongOthers(among),
  ]
  const values = new Float32Array(WORTH_MEASURES.length)
  for (const name of flags) values[ID.get(name)!] = 1
  writeTagMeasures(values, FLAGS.length, scene, tagging, among)
  return values
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
  const on: string[] = []
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

/** The indexes of the words and numbers of a span. */
function tokensOf({ structure: { tokens } }: Scene, { start, end }: Span): number[] {
  const found: number[] = []
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++)
    if (tokens[at]!.kind === 'word' || tokens[at]!.kind === 'number') found.push(at)
  return found
}

// ---------------------------------------------------------------- the others

/** Whether the claim lies in another, or around it. */
function amongOthers({ own, others }: Among): string[] {
  const on: string[] = []
  for (const { first, end } of others) {
    if (first === own.first && end === own.end) continue
    on.push('one of several')
    if (first <= own.first && own.end <= end) on.push('inside another')
    else if (own.first <= first && end <= own.end) on.push('around another')
  }
  return on
}

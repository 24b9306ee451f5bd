/** Whom a pronoun takes up: the evidence for each candidate, and how likely it makes them by what annotated news taught. */

import type { Gender, PronounEntry } from '../languages/pack.js'
import { LEARNT } from './antecedents.weights.js'
import type { Cast, Draft } from './cast.js'
import type { Votes } from './genders.js'
import type { Candidate } from './salience.js'

/** What is asked: a pronoun of an entry, and whom the rest of its sentence names. */
export interface Question {
  readonly index: number
  readonly entry: PronounEntry
  readonly namedAfter: ReadonlySet<number>
}

/** What is known of one candidate at the pronoun. */
interface Standing extends Omit<Candidate, 'score'> {
  /** Their gender at the place that counts. */
  readonly gender: Gender | null
  /** Nobody was mentioned after them. */
  readonly isLatest: boolean
  /** Sentences of the reporter's own between them and the pronoun. */
  readonly back: number
}

/** Sentences beyond which somebody is no less present for one more. */
const FARTHEST = 6

/** Mentions beyond which one more does not make an entity more present. */
const MOST_USES = 4

/** What the pronouns around a name may count, in log odds. */
const MOST_BY_VOTES = 2

/** The names of the evidence, in the order in which `evidenceOf` gives it. */
export const EVIDENCE = [
  'sentences back',
  'same sentence',
  'sentence before',
  'same paragraph',
  'subject',
  'subject, same sentence',
  'subject, sentence before',
  'opens its sentence',
  'opens its sentence, the one before',
  'no person, subject of the sentence before',
  'source',
  'oblique',
  'in another mention',
  'between marks',
  'as a name',
  'as a description',
  'spoke last',
  'spoke last, in this paragraph',
  'mentions',
  'place',
  'silent',
  'silent place',
  'silent thing',
  'person, named',
  'person, described',
  'body, named',
  'body, described',
  'group',
  'document',
  'unknown, named',
  'unknown, described',
  'person of the gender',
  'person of no gender',
  'person by name of the other gender',
  'other of the gender',
  'other of no gender',
  'other of the other gender',
  'pronouns around',
  'several, of several',
  'several, of one',
  'named after',
  'latest, for a demonstrative',
  'subject, for a demonstrative',
  'latest, for a possessive',
  'subject, for a possessive',
] as const

/** What annotated news taught, by the order of `EVIDENCE`. */
export const WEIGHTS: Float64Array = weightsOf(LEARNT)

function weightsOf(lines: string): Float64Array {
  const weights = new Map(
    lines
      .trim()
      .split('\n')
      .map((line) => [line.slice(line.indexOf(' ') + 1), Number.parseFloat(line)] as const),
  )
  return Float64Array.from(EVIDENCE, (name) => weights.get(name) ?? 0)
}

/** An amount of evidence: whether there is any, or how much. */
type Amount = boolean | number

/** The evidence for a candidate, in groups: an amount for each of `EVIDENCE`, in its order. */
export type Evidence = readonly (readonly Amount[])[]

/** How well a candidate's evidence suits, in log odds against the other candidates. */
export function suitability(evidence: Evidence, weights: Float64Array): number {
  let sum = 0
  let at = 0
  for (const group of evidence) for (const amount of group) sum += Number(amount) * weights[at++]!
  return sum
}

/** The evidence for a candidate. */
export function evidenceOf(cast: Cast, question: Question, standing: Standing): Evidence {
  const draft = cast.drafts[standing.draft]!
  return [
    evidenceOfPlace(cast, question, standing),
    evidenceOfSpeech(cast, question, standing, draft),
    evidenceOfKind(draft),
    evidenceOfGender(question.entry, standing, draft),
    evidenceOfUse(question, standing),
  ]
}

function evidenceOfPlace(
  { mentions, structure, drafts }: Cast,
  { index }: Question,
  { draft, trace, back }: Standing,
): Amount[] {
  const { paragraph } = structure.tokens[mentions[index]!.first]!
  const { form } = mentions[trace.mention]!
  return [
    Math.min(FARTHEST, back),
    back === 0,
    back === 1,
    trace.paragraph === paragraph,
    trace.isSubject,
    trace.isSubject && back === 0,
    trace.isSubject && back === 1,
    trace.opensSentence,
    trace.opensSentence && back === 1,
    drafts[draft]!.kind !== 'person' && trace.isSubject && back === 1,
    trace.isSource,
    trace.isOblique,
    trace.isInner,
    trace.stretch !== null,
    form === 'name',
    form === 'description',
  ]
}

/** Who speaks as a rule speaks again; who is heard nowhere, above all a place or a thing, seldom speaks. */
function evidenceOfSpeech(cast: Cast, { index }: Question, { draft: id }: Standing, draft: Draft): Amount[] {
  const { isSource, lastSpeaker, lastParagraph, structure, mentions } = cast
  const isSilent = isSource.has(index) && !draft.isHeard
  const isHere = lastParagraph === structure.tokens[mentions[index]!.first]!.paragraph
  return [
    lastSpeaker === id,
    lastSpeaker === id && isHere,
    Math.min(MOST_USES, draft.mentions.length),
    draft.isPlace,
    isSilent,
    isSilent && draft.isPlace,
    isSilent && draft.kind === 'unknown' && !draft.isNamed,
  ]
}

const evidenceOfKind = ({ kind, isNamed }: Draft): Amount[] => [
  kind === 'person' && isNamed,
  kind === 'person' && !isNamed,
  kind === 'organization' && isNamed,
  kind === 'organization' && !isNamed,
  kind === 'group',
  kind === 'document',
  kind === 'unknown' && isNamed,
  kind === 'unknown' && !isNamed,
]

function evidenceOfGender({ gender, plural }: PronounEntry, { gender: own }: Standing, draft: Draft): Amount[] {
  const isPerson = draft.kind === 'person'
  const asked = gender !== null && !(plural === true && draft.plural === false)
  const isUnknown = asked && own === null
  return [
    asked && isPerson && own === gender,
    isUnknown && isPerson,
    asked && isPerson && own !== null && own !== gender,
    asked && !isPerson && own === gender,
    isUnknown && !isPerson,
    asked && !isPerson && own !== null && own !== gender,
    isUnknown ? voteFor(draft.votes, gender) : 0,
    plural === true && draft.plural === true,
    plural === true && draft.plural === false,
  ]
}

/** What the pronouns near a name say of a gender, in log odds. */
export function voteFor(votes: Votes, gender: Gender): number {
  const odds = Math.log((votes[gender] + 1) / (votes.m + votes.f - votes[gender] + 1))
  return Math.max(-MOST_BY_VOTES, Math.min(MOST_BY_VOTES, odds))
}

function evidenceOfUse({ entry: { use }, namedAfter }: Question, { draft, trace, isLatest }: Standing): Amount[] {
  return [
    namedAfter.has(draft),
    use === 'demonstrative' && isLatest,
    use === 'demonstrative' && trace.isSubject,
    use === 'possessive' && isLatest,
    use === 'possessive' && trace.isSubject,
  ]
}

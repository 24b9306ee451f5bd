/** Dropped subjects (`Dijo que no`): who the text last spoke of, or who last spoke. */

import type { Mention } from '../lexicon/lexed.js'
import type { Cast, Draft, Resolver, Trace } from './cast.js'
import { inNews } from './pronouns.js'
import { best, type Candidate, candidatesFor, margin } from './salience.js'

/** Added to what pronouns teach, in log odds: bodies and reports go on speaking too, whether a name or a description tells of them. */
const TASTE = { person: 1, organization: 1, group: 1, document: 1.5, unknown: -1 } as const
const DESCRIBED = 1
/** Added where the candidate speaks at that place, and where it is the subject of the sentence that goes on. */
const SPEAKS = 0.8
const GOES_ON = 1.5

/** The most salient person, body or group of the verb's number. */
export const byDroppedSubject: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'dropped') return null
  const isOpened = followsOpener(cast, mention)
  const from = isOpened || isAside(cast, mention) ? clauseStart(cast, mention) : mention.first
  const told = toldInRelative(cast, index)
  const before = candidatesFor(cast, index, (draft) => agrees(mention, draft)).filter(
    ({ draft, trace }) => draft !== told && mayGoOn(cast, mention, draft, trace),
  )
  const outside = before.filter(({ trace }) => trace.first < from)
  const entry = { person: 3, plural: mention.plural, gender: null, use: 'subject' } as const
  const candidates = inNews(
    cast,
    { index, entry, namedAfter: new Set() },
    isOpened && outside.length === 0 ? before : outside,
  ).map((candidate) => ({
    ...candidate,
    score: candidate.score + tasteFor(cast, mention, candidate),
  }))
  const found = best(candidates)
  if (!found) return { entity: null, confidence: 0.2, reason: 'nobody before the dropped subject agrees with the verb' }
  const confidence = margin(candidates) >= 1 ? 0.75 : 0.55
  return { entity: found.draft, confidence, reason: whyOf(cast, found), antecedent: found.trace.mention }
}

/** Tokens from a noun to the verb of a relative clause about it. */
const NEAR_RELATIVE = 5

/** `la salida del técnico, a quien acusa`: who the relative clause of the verb is about, which a preposition leads, does not tell; null elsewhere. */
function toldInRelative({ structure: { tokens }, pack, mentions, answers }: Cast, index: number): number | null {
  const { first } = mentions[index]!
  let at = first - 1
  while (at > first - NEAR_RELATIVE && pack.words.verbClitics.has(tokens[at]?.norm ?? '')) at--
  const isLed =
    pack.words.relatives.has(tokens[at]?.norm ?? '') && pack.words.prepositions.has(tokens[at - 1]?.norm ?? '')
  if (!isLed) return null
  const end = tokens[at - 2]?.text === ',' ? at - 2 : at - 1
  for (let one = index - 1; one >= 0 && mentions[one]!.endToken >= end; one--) {
    const entity = mentions[one]!.endToken === end ? answers.get(one)?.entity : undefined
    if (entity !== undefined) return entity
  }
  return null
}

/** A thing goes on only as a subject, and nothing but a person or a named body to which a preposition leads in the same sentence. */
function mayGoOn({ drafts, structure: { tokens } }: Cast, { first }: Mention, draft: number, trace: Trace): boolean {
  const { kind, isNamed, isPlace } = drafts[draft]!
  if (kind === 'unknown' && !isNamed && !trace.isSubject) return false
  if (kind === 'person' || (kind === 'organization' && isNamed && !isPlace)) return true
  return !(trace.isOblique && tokens[trace.first]!.sentence === tokens[first]!.sentence)
}

/** What sets a dropped subject apart from a pronoun. */
function tasteFor({ drafts, structure: { tokens } }: Cast, { first }: Mention, { draft, trace }: Candidate): number {
  const { kind, isNamed } = drafts[draft]!
  const goesOn = trace.isSubject && tokens[trace.first]!.sentence === tokens[first]!.sentence
  return TASTE[kind] + (isNamed ? 0 : DESCRIBED) + (trace.isSource ? SPEAKS : 0) + (goesOn ? GOES_ON : 0)
}

/** `El sospechoso no ha huido, dijo`: what the clause reports names nobody who reports it. */
function isAside({ structure: { tokens } }: Cast, { first }: Mention): boolean {
  const before = tokens[first - 1]
  return before !== undefined && (before.text === ',' || before.kind === 'dash' || before.kind === 'mark')
}

/** `La firma crece, según | comunicó`: the word that opens an aside; where the text names nobody else, its own sentence may. */
const followsOpener = ({ structure: { tokens }, pack }: Cast, { first }: Mention): boolean =>
  pack.words.asideOpeners?.has(tokens[first - 1]?.norm ?? '') === true

/** Where the clause of an aside begins: its sentence, or what a colon or a semicolon parts from it. */
function clauseStart({ structure: { tokens, sentences } }: Cast, { first }: Mention): number {
  const { firstToken } = sentences[tokens[first]!.sentence]!
  let at = first
  while (at > firstToken && tokens[at - 1]!.text !== ':' && tokens[at - 1]!.text !== ';') at--
  return at
}

/** A body or a group may stand with a verb in the singular, several persons may not. */
function agrees({ plural }: Mention, draft: Draft): boolean {
  if (plural === true) return draft.plural === true || draft.kind === 'group'
  return draft.plural !== true
}

const whyOf = ({ lastSpeaker }: Cast, { draft }: Candidate): string =>
  draft === lastSpeaker ? 'dropped subject taken for the last speaker' : 'dropped subject taken for the nearest subject'

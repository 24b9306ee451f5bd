/** Pronouns: by person, gender and number, from the candidates that salience weighs. */

import type { LanguagePack, PronounEntry } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import type { Cast, Draft, Resolver } from './cast.js'
import { best, type Candidate, candidatesFor, margin } from './salience.js'

/** The pack's entry of a pronoun mention. */
function entryOf({ structure, pack }: Cast, { first, endToken }: Mention): PronounEntry | undefined {
  const tokens = structure.tokens.slice(first, endToken)
  const key = tokens.reduce((text, { norm, spaced }, i) => text + (i > 0 && spaced ? ' ' : '') + norm, '')
  return pack.words.pronouns.get(key)
}

/** I and we outside quotation marks are the author; inside them, and you, they name nobody whom the text tells. */
export const byAuthor: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'pronoun') return null
  const entry = entryOf(cast, mention)
  if (!entry || entry.person === 3) return null
  const isAuthor = entry.person === 1 && mention.stretch === null
  return {
    entity: null,
    confidence: 0.5,
    reason: isAuthor ? 'the author speaks' : 'pronoun of the conversation itself',
  }
}

/** `qui`, `who`: the noun phrase right before it. */
export const byAntecedent: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'pronoun' || entryOf(cast, mention)?.use !== 'relative') return null
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const before = cast.mentions[at]!
    const answer = cast.answers.get(at)
    if (answer?.entity == null || before.form === 'pronoun') continue
    if (mention.first - before.endToken > 4) break
    return {
      entity: answer.entity,
      confidence: 0.85 * answer.confidence,
      reason: 'relative pronoun of the name before it',
    }
  }
  return { entity: null, confidence: 0.3, reason: 'nobody before the relative pronoun' }
}

/** `il`, `she`, `they`: the most salient person, body or group that agrees. */
export const bySalience: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'pronoun') return null
  const entry = entryOf(cast, mention)
  if (entry?.person !== 3 || entry.use === 'indefinite' || entry.use === 'relative') return null
  if (entry.use === 'demonstrative' && !pointsBack(cast, mention)) return null
  const candidates = candidatesFor(cast, index, (draft) => agrees(cast.pack, entry, draft))
  const preferred = candidates.map((candidate) => ({
    ...candidate,
    score: candidate.score + taste(cast, entry, candidate),
  }))
  const found = entry.use === 'demonstrative' ? latest(cast, candidates) : best(preferred)
  if (!found) return { entity: null, confidence: 0.2, reason: 'nobody before the pronoun agrees with it' }
  const confidence = margin(preferred) >= 1 ? 0.85 : 0.65
  return { entity: found.draft, confidence, reason: whyOf(cast, found) }
}

/** `celui qui parle` and `those who` begin something new; `celui-ci`, `ce dernier`, `the latter` point back. */
function pointsBack({ structure, pack }: Cast, { endToken }: Mention): boolean {
  const next = structure.tokens[endToken]
  return !next || !(pack.words.relatives.has(next.norm) || pack.words.linkingPrepositions.has(next.norm))
}

function agrees({ words }: LanguagePack, { gender, plural }: PronounEntry, draft: Draft): boolean {
  const { kind, plural: several } = draft
  if (plural === true) return several === true || kind === 'group' || (kind === 'organization' && gender === null)
  if (several === true || kind === 'group') return false
  const isAgainst = gender !== null && draft.gender !== null && gender !== draft.gender
  // A first name may be a man's here and a woman's there: that alone rules no named person out
  if (isAgainst && !(kind === 'person' && draft.isNamed && draft.isGenderGuessed)) return false
  if (!gender) return kind !== 'person'
  return (
    kind === 'person' ||
    (kind === 'unknown' && draft.isNamed) ||
    (hasGrammaticalGender(words) && draft.gender === gender)
  )
}

/** Where articles have a gender, bodies and things are he and she too. */
const hasGrammaticalGender = ({ determiners }: LanguagePack['words']): boolean =>
  [...determiners.values()].some(({ gender }) => gender !== null)

/** Persons rather than bodies, and those whose gender is known to agree. */
function taste({ drafts }: Cast, { gender }: PronounEntry, { draft }: Candidate): number {
  const { kind, gender: known, isNamed } = drafts[draft]!
  if (!gender) return kind === 'organization' ? 0.5 : 0
  const byKind = kind === 'person' ? 1 : isNamed ? 0 : -2
  const byGender = known === null ? 0 : known === gender ? 0.5 : -20
  return byKind + byGender
}

/** `ce dernier`: the person named last, else whatever agrees and was named last. */
function latest(cast: Cast, all: readonly Candidate[]): Candidate | null {
  const own = all.filter(({ trace }) => !trace.isInner)
  const persons = own.filter(({ draft }) => cast.drafts[draft]!.kind === 'person')
  const candidates = persons.length > 0 ? persons : own
  return candidates.reduce<Candidate | null>(
    (last, one) => (!last || one.trace.first > last.trace.first ? one : last),
    null,
  )
}

function whyOf({ lastSpeaker }: Cast, { draft, trace }: Candidate): string {
  if (draft === lastSpeaker) return 'pronoun resolved to the last speaker'
  return trace.isSubject
    ? 'pronoun resolved to the nearest subject that agrees'
    : 'pronoun resolved to the nearest person that agrees'
}

/** Pronouns: by person, gender and number, from who stands before them and agrees, weighed as news taught or as stories are. */

import type { Gender, LanguagePack, PronounEntry } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Mention } from '../lexicon/lexed.js'
import { evidenceOf, type Question, suitability } from './antecedents.js'
import { addDraft, addForm, type Cast, type Draft, describedDraft, type Resolver, type Trace } from './cast.js'
import type { Alternative, ResolvedMention } from './entity.js'
import { best, type Candidate, candidatesFor } from './salience.js'
import { suitabilityInStory } from './story-antecedents.js'
import { fold } from './words.js'

/** The pack's entry of a pronoun mention. */
function entryOf({ structure, pack }: Cast, { first, endToken }: Mention): PronounEntry | undefined {
  const tokens = structure.tokens.slice(first, endToken)
  const key = tokens.reduce((text, { norm, spaced }, i) => text + (i > 0 && spaced ? ' ' : '') + norm, '')
  return pack.words.pronouns.get(key) ?? pack.words.owners?.get(key)
}

/** I and we outside quotation marks are the author; inside them, and you, they name nobody whom the text tells. */
export const byAuthor: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'pronoun') return null
  const entry = entryOf(cast, mention)
  if (!entry || entry.person === 3) return null
  const signer = cast.signer === null ? undefined : cast.ownNames.get(cast.signer)
  if (entry.person === 1 && mention.stretch === null && !entry.plural && signer !== undefined)
    return { entity: signer, confidence: 0.9, reason: 'who signs the letter' }
  if (entry.person === 1 && mention.stretch === null)
    return { entity: authorOf(cast, mention, entry), confidence: 0.5, reason: 'the author speaks' }
  return { entity: null, confidence: 0.5, reason: 'pronoun of the conversation itself', isItself: true }
}

/** The entity that stands for the author, shown by the pronoun: one for `I`, another for `we`. */
function authorOf(cast: Cast, { first }: Mention, { plural, gender }: PronounEntry): number {
  const key = plural ? 'several' : 'one'
  const known = cast.authors.get(key)
  if (known !== undefined) return known
  const kind = plural ? 'group' : 'person'
  const draft = addDraft(cast, { kind, gender, plural, isNamed: false, isPlace: false, isAuthor: true })
  addForm(draft, cast.structure.tokens[first]!.text)
  cast.authors.set(key, draft.id)
  return draft.id
}

/** By its entry, or as what else opens a content clause and is a mention only where it is a relative: `the group that says`. */
function isRelative(cast: Cast, mention: Mention): boolean {
  const { relatives, complementizers } = cast.pack.words
  const { norm } = cast.structure.tokens[mention.first]!
  return entryOf(cast, mention)?.use === 'relative' || (relatives.has(norm) && complementizers.has(norm))
}

/** `qui`, `who`: the noun phrase right before it. */
export const byAntecedent: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'pronoun' || !isRelative(cast, mention)) return null
  for (let at = index - 1; at >= 0 && at >= index - 3; at--) {
    const before = cast.mentions[at]!
    const answer = cast.answers.get(at)
    if (answer?.entity == null || before.form === 'pronoun') continue
    if (mention.first - before.endToken > 4) break
    if (isWhere(cast, at)) continue
    return {
      entity: cast.jointAt.get(at) ?? answer.entity,
      confidence: 0.85 * answer.confidence,
      reason: 'relative pronoun of the name before it',
      antecedent: at,
    }
  }
  return (
    besideRelative(cast, mention) ?? { entity: null, confidence: 0.3, reason: 'nobody before the relative pronoun' }
  )
}

/** `a sign on | his desk that says`: a thing behind the preposition of what is described before it. */
function isWhere({ mentions, structure, pack }: Cast, index: number): boolean {
  const [head, { form, kind, role, first }] = [mentions[index - 1], mentions[index]!]
  if (form !== 'description' || kind !== 'unknown' || role !== null) return false
  const isBeside = head?.endToken === first - 1 && head.form === 'description'
  return isBeside && pack.words.prepositions.has(structure.tokens[first - 1]!.norm)
}

/** `someone who`, `voters who`: the word right before a relative pronoun that no mention holds. */
function besideRelative(cast: Cast, { first }: Mention): ResolvedMention | null {
  const { tokens } = cast.structure
  const before = tokens[first - 1]
  const isLed = cast.pack.words.prepositions.has(before?.norm ?? '')
  if (isLed || before?.kind !== 'word' || before.sentence !== tokens[first]!.sentence || cast.verbAt[first - 1]! >= 0)
    return null
  const fields = { kind: 'unknown', gender: null, plural: null, isNamed: false, isPlace: false } as const
  const draft = describedDraft(cast, before.text, fields)
  return { entity: draft.id, confidence: 0.5, reason: 'relative pronoun of the word before it' }
}

/** `il`, `she`, `they`: the most salient person, body or group that agrees. */
export const bySalience: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'pronoun') return null
  const entry = entryOf(cast, mention)
  if (entry?.person !== 3 || entry.use === 'indefinite' || entry.use === 'relative') return null
  if (entry.use === 'demonstrative' && !pointsBack(cast, mention))
    return isPortrait(cast, index, entry) ? mostSalient(cast, index, entry) : null
  return (
    mostSalient(cast, index, entry) ?? {
      entity: null,
      confidence: 0.2,
      reason: 'nobody before the pronoun agrees with it',
    }
  )
}

/** Who the pronoun of that entry at a mention stands for, or the owner that a possessive there tells of; null where nobody agrees. */
export function mostSalient(cast: Cast, index: number, entry: PronounEntry): ResolvedMention | null {
  const question: Question = { index, entry, namedAfter: namedAfter(cast, index) }
  const tellers = [tellerAround(cast, index), toldBefore(cast, index)]
  const agreeing = candidatesFor(
    cast,
    index,
    (draft, trace) => !tellers.includes(draft.id) && agrees(cast.pack, entry, draft, genderAt(cast, draft, trace)),
  )
  const others = isConcerned(cast, index) ? agreeing.filter((one) => isSpokenOf(cast, question, one)) : []
  const points = entry.use === 'demonstrative' && pointsBack(cast, cast.mentions[index]!)
  const pointed = points ? lastSpokenOf(cast, question, agreeing) : agreeing
  const near = others.length > 0 ? others : pointed
  const told = near.filter((one) => !isWord(cast, one))
  const candidates = cast.isDialogue
    ? inStory(cast, question, near)
    : inNews(cast, question, told.length > 0 ? told : near)
  const found = best(candidates)
  if (!found) return null
  const alternatives = alternativesOf(candidates, cast.isDialogue ? TEMPERATURE.fiction : TEMPERATURE.news)
  const likelihood = alternatives.find(({ entity }) => entity === found.draft)?.probability ?? 0
  const confidence = Math.min(MOST_CONFIDENCE, likelihood)
  const { draft, trace } = found
  const isAgainst = isAgainstFirstName(cast.drafts[draft]!, entry)
  return {
    entity: draft,
    confidence: isAgainst ? confidence * OTHERWISE : confidence,
    reason: isAgainst ? 'pronoun of another gender than the first name' : whyOf(cast, found),
    antecedent: trace.mention,
    alternatives,
    gender: entry.gender,
  }
}

/** `Success came late.`: one word that a capital at the beginning of a sentence makes a name, said once and of nobody who speaks. */
function isWord({ drafts, mentions, pack }: Cast, { draft, trace }: Candidate): boolean {
  const { forms, isNamed, isPlace, isHeard, kind, roles } = drafts[draft]!
  const [form, ...others] = forms
  if (!form || !isNamed || isHeard || isPlace || kind === 'organization' || roles.length + others.length > 0)
    return false
  const [word, uses] = form
  const isBare = mentions[trace.mention]!.start === mentions[trace.mention]!.name?.start
  return (
    trace.opensSentence && isBare && uses <= 1 && !/[ -]/.test(word) && !pack.people.firstNames.has(word.toLowerCase())
  )
}

/** `Reed, she said, was late`: who is named right before the comma is not who says so; null where nobody is. */
function toldBefore(
  { mentions, structure: { tokens }, isSource, answers, isDialogue }: Cast,
  index: number,
): number | null {
  const [before, { first }] = [mentions[index - 1], mentions[index]!]
  const isBeside = before?.endToken === first - 1 && tokens[first - 1]!.text === ',' && before.form === 'name'
  return isBeside && isSource.has(index) && !isDialogue ? (answers.get(index - 1)?.entity ?? null) : null
}

/** Who speaks the quote in which a pronoun stands: `“He left,” Reed said` is not of Reed; null where it is in none, or its own reporting clause. */
function tellerAround({ mentions, voices, ownNames, answers, isDialogue }: Cast, index: number): number | null {
  const { stretch } = mentions[index]!
  const voice = stretch === null || isDialogue ? undefined : voices.get(stretch)
  if (voice === undefined || voice === index) return null
  return ownNames.get(voice) ?? answers.get(voice)?.entity ?? null
}

/** `Paul Reed … she said`, where nobody else is there: hardly he, unless the list of first names is wrong. */
const OTHERWISE = 0.5

const isAgainstFirstName = ({ kind, gender, isGenderGuessed, isFullyNamed }: Draft, entry: PronounEntry): boolean =>
  kind === 'person' &&
  isGenderGuessed &&
  isFullyNamed &&
  entry.plural !== true &&
  entry.gender !== null &&
  entry.gender !== gender

/** `l'intéressé`: whom the last to speak spoke of. */
const isConcerned = ({ mentions, structure: { tokens }, pack: { words } }: Cast, index: number): boolean =>
  words.concerned?.has(tokens[mentions[index]!.endToken - 1]!.norm) === true

/** A person whose gender may be the pronoun's, and not who has just told of somebody. */
function isSpokenOf(cast: Cast, { index, entry }: Question, { draft, trace }: Candidate): boolean {
  const { kind, gender } = cast.drafts[draft]!
  const told = cast.told[cast.structure.tokens[cast.mentions[index]!.first]!.sentence]!
  const isTeller = draft === cast.lastSpeaker && trace.isSource && told - trace.told <= 1
  return kind === 'person' && !isTeller && (!gender || !entry.gender || gender === entry.gender)
}

/** `précise ce dernier`: a source that points back is one of the last sentence that tells of a person or a body, where any does. */
function lastSpokenOf(
  { drafts, isSource }: Cast,
  { index, entry: { gender } }: Question,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  const mayBeMeant = ({ draft, trace }: Candidate) => {
    const { kind, gender: own } = drafts[draft]!
    return kind !== 'unknown' && !trace.isInner && (!own || !gender || own === gender)
  }
  const meant = candidates.filter(mayBeMeant)
  const last = Math.max(...meant.map(({ trace }) => trace.told))
  return isSource.has(index) && meant.length > 0 ? candidates.filter(({ trace }) => trace.told >= last) : candidates
}

/** The candidates by what annotated news taught. */
export function inNews(cast: Cast, question: Question, candidates: readonly Candidate[]): Candidate[] {
  const told = cast.told[cast.structure.tokens[cast.mentions[question.index]!.first]!.sentence]!
  const evidence = candidates.map((candidate, at) => {
    const { draft, trace } = candidate
    const gender = genderOf(cast, candidate)
    return evidenceOf(cast, question, { draft, trace, gender, isLatest: at === 0, back: told - trace.told })
  })
  cast.note?.({ mention: question.index, candidates, evidence })
  return candidates.map(({ draft, trace }, at) => ({
    draft,
    trace,
    score: suitability(evidence[at]!, cast.antecedents),
  }))
}

const inStory = (cast: Cast, question: Question, candidates: readonly Candidate[]): Candidate[] =>
  candidates.map((candidate) => ({
    ...candidate,
    score: suitabilityInStory(cast, question, candidate, genderOf(cast, candidate)),
  }))

const genderOf = (cast: Cast, { draft, trace }: Candidate): Gender | null => genderAt(cast, cast.drafts[draft]!, trace)

/** Whom the sentence names after the pronoun; names are known before any pronoun is. */
function namedAfter({ mentions, structure, ownNames }: Cast, index: number): Set<number> {
  const { sentence } = structure.tokens[mentions[index]!.first]!
  const named = new Set<number>()
  for (let at = index + 1; at < mentions.length; at++) {
    if (structure.tokens[mentions[at]!.first]!.sentence !== sentence) break
    const draft = ownNames.get(at)
    if (draft !== undefined) named.add(draft)
  }
  return named
}

/** `celui qui parle` and `those who` begin something new; `celui-ci`, `ce dernier`, `the latter` point back. */
function pointsBack({ structure, pack }: Cast, { endToken }: Mention): boolean {
  const next = structure.tokens[endToken]
  return !next || !(pack.words.relatives.has(next.norm) || pack.words.linkingPrepositions.has(next.norm))
}

/** `« … », dit celle qui fut longtemps juge`: one who speaks, told by more about who was just named. */
function isPortrait(
  { structure, pack, mentions, isSource }: Cast,
  index: number,
  { gender, plural }: PronounEntry,
): boolean {
  const next = structure.tokens[mentions[index]!.endToken]
  return isSource.has(index) && gender !== null && plural !== true && pack.words.relatives.has(next?.norm ?? '')
}

function agrees(pack: LanguagePack, { gender, plural, use }: PronounEntry, draft: Draft, own: Gender | null): boolean {
  const { words } = pack
  const { kind, plural: several } = draft
  // `They` may be a body; where nouns have a gender, `leur` is not
  const mayBeBody = gender === null && !hasGrammaticalGender(words)
  if (plural === true)
    return several === true || kind === 'group' || (kind === 'organization' && mayBeBody) || isTeam(pack, draft)
  // `La famille … Pour elle`: where nouns have a gender, one word for several is in the singular
  if (several === true || (kind === 'group' && !isOneWord(words, draft))) return false
  const isAgainst = gender !== null && own !== null && gender !== own
  // A first name may be a man's here and a woman's there: that alone rules no named person out
  if (isAgainst && !(kind === 'person' && draft.isNamed && draft.isGenderGuessed)) return false
  if (!gender) return kind !== 'person' || (use === 'possessive' && hasGrammaticalGender(words))
  return (
    kind === 'person' ||
    (kind === 'unknown' && draft.isNamed) ||
    (hasGrammaticalGender(words) && (own === gender || (draft.isNamed && own === null)))
  )
}

/** `une équipe de chercheurs … Ils`: a body that its members describe. */
const isTeam = ({ people, words }: LanguagePack, { kind, isNamed, forms }: Draft): boolean =>
  kind === 'organization' &&
  !isNamed &&
  hasGrammaticalGender(words) &&
  [...forms.keys()].some((form) => form.split(MEMBERS).some((word) => people.roles.get(word)?.kind === 'group'))

const MEMBERS = /[\s'’]+/u

/** The noun for several is in the singular: `la famille`, not `une trentaine de victimes`. */
const isOneWord = (words: LanguagePack['words'], { plural, gender, heads, roles }: Draft): boolean =>
  plural === false && gender !== null && hasGrammaticalGender(words) && roles.some((role) => heads.includes(fold(role)))

/** Where articles have a gender, bodies and things are he and she too. */
const hasGrammaticalGender = madeOnce(({ determiners }: LanguagePack['words']): boolean =>
  [...determiners.values()].some(({ gender }) => gender !== null),
)

/** A person's gender is their own; a body has that of the noun that took it up last: `le groupe` for `la société Norvel`. */
function genderAt({ mentions }: Cast, { kind, gender }: Draft, { mention, isInner }: Trace): Gender | null {
  return kind === 'person' || isInner ? gender : (mentions[mention]!.gender ?? gender)
}

/** What scores are divided by before they are odds: those learnt from news are odds; in stories scores set by hand tell less. */
const TEMPERATURE = { news: 1, fiction: 3 } as const

/** No pronoun is surer than this. */
const MOST_CONFIDENCE = 0.95

/** The candidates by their share of the odds, the likeliest first. */
function alternativesOf(candidates: readonly Candidate[], temperature: number): Alternative[] {
  const top = Math.max(...candidates.map(({ score }) => score))
  const odds = candidates.map(({ score }) => Math.exp((score - top) / temperature))
  const total = odds.reduce((sum, one) => sum + one, 0)
  return candidates
    .map(({ draft }, index) => ({ entity: draft, probability: odds[index]! / total }))
    .sort((a, b) => b.probability - a.probability)
}

function whyOf({ lastSpeaker }: Cast, { draft, trace }: Candidate): string {
  if (draft === lastSpeaker) return 'pronoun resolved to the last speaker'
  return trace.isSubject
    ? 'pronoun resolved to the nearest subject that agrees'
    : 'pronoun resolved to the nearest person that agrees'
}

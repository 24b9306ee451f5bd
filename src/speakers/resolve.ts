/** Who each mention is: the resolvers, precise first, over the mentions in the order of the text. */

import type { LanguagePack } from '../languages/pack.js'
import { findVerbGroups, type VerbGroup } from '../lexicon/cues.js'
import type { Mention } from '../lexicon/lexed.js'
import { findNames, type Name } from '../lexicon/names.js'
import type { Stretch } from '../marks/stretch.js'
import { firstFrom } from '../text/search.js'
import type { Structure } from '../text/structure.js'
import { acronymOwners } from './acronyms.js'
import { addForm, addOnce, type Cast, type Draft, type Fact, type Resolver, type Trace } from './cast.js'
import { byDroppedSubject } from './dropped.js'
import type { Resolution, ResolvedMention } from './entity.js'
import { answerJoints } from './joint.js'
import { foldNames, initialsFit, type NamedAnswer } from './named.js'
import { entityOf } from './naming.js'
import { byAntecedent, byAuthor, bySalience } from './pronouns.js'
import { asDescribed, byEarlierDescription, byLastBody, byLastPerson, byRole, factOf } from './roles.js'
import { fold, foldedWords, withoutArticles } from './words.js'

/**
 * For pronouns and descriptions, in order; names are folded before, over the whole document.
 * @public bench/speakers.js measures each
 */
export const RESOLVERS: readonly Resolver[] = [
  byDroppedSubject,
  byAuthor,
  byAntecedent,
  bySalience,
  byRole,
  byLastBody,
  byEarlierDescription,
  byLastPerson,
  asDescribed,
]

/** What the stages before found, where the caller has it already. */
export interface KnownParts {
  readonly verbs?: readonly VerbGroup[]
  readonly names?: readonly Name[]
}

/**
 * The entities of a document and who each mention is. `sources` are the indexes of the mentions that speak, in the order of the
 * text; each of them has an answer, and so have all names, descriptions and third-person pronouns. `resolvers` may be fewer, to
 * measure them.
 */
export function resolveMentions(
  structure: Structure,
  stretches: readonly Stretch[],
  mentions: readonly Mention[],
  sources: readonly number[],
  pack: LanguagePack,
  known: KnownParts = {},
  resolvers: readonly Resolver[] = RESOLVERS,
): Resolution {
  const cast = castOf(structure, stretches, withFirstNames(structure, mentions, pack), sources, pack, known)
  const named = foldNames(structure, cast.names, pack, cast.drafts, cast.isQuoted)
  const own = ownNames(cast, named)
  for (const [index, { draft }] of own) cast.ownNames.set(index, draft)
  learnRoles(cast, own)
  const inner = innerNames(cast, named)
  for (const index of cast.mentions.keys()) {
    for (const answer of inner.get(index) ?? []) cast.trail.push(traceOf(cast, index, answer.draft, true))
    answerFor(cast, index, own.get(index), resolvers)
  }
  joinAcronyms(cast)
  answerJoints(cast)
  return { entities: cast.drafts.map((draft) => entityOf(draft, cast.drafts)), of: cast.answers }
}

function castOf(
  structure: Structure,
  stretches: readonly Stretch[],
  mentions: readonly Mention[],
  sources: readonly number[],
  pack: LanguagePack,
  known: KnownParts,
): Cast {
  const verbAt = new Int32Array(structure.tokens.length).fill(-1)
  const names = known.names ?? findNames(structure, pack)
  const verbs = known.verbs ?? findVerbGroups(structure.tokens, pack)
  for (const [index, { first, endToken }] of verbs.entries()) verbAt.fill(index, first, endToken)
  return {
    structure,
    pack,
    mentions,
    names: wholeNames(structure, [...names, ...firstNamesOf(mentions, names)], mentions),
    isSource: new Set(sources),
    verbAt,
    verbs,
    told: toldBefore(structure, stretches),
    isQuoted: quotedTokens(structure, stretches),
    drafts: [],
    factsByRole: new Map(),
    described: new Map(),
    authors: new Map(),
    ownNames: new Map(),
    answers: new Map(),
    trail: [],
    isDialogue: isDialogue(structure, stretches),
    lastSpeaker: null,
    otherSpeaker: null,
    lastParagraph: -1,
  }
}

/** `Bill said`: a noun with a capital and no determiner that is also a first name is a name. */
function withFirstNames({ tokens }: Structure, mentions: readonly Mention[], { people }: LanguagePack): Mention[] {
  return mentions.map((mention) => {
    const { form, first, endToken, start, end } = mention
    const { text, norm } = tokens[first]!
    if (form !== 'description' || endToken !== first + 1 || text === norm || !people.firstNames.has(norm))
      return mention
    const gender = people.firstNames.get(norm)!
    return { ...mention, form: 'name', name: { start, end }, role: null, kind: 'person', gender, plural: false }
  })
}

/** The names that `withFirstNames` found beside those of the lexicon. */
function firstNamesOf(mentions: readonly Mention[], names: readonly Name[]): Name[] {
  const known = new Set(names.map(({ start }) => start))
  return mentions.flatMap(({ name, first, endToken, gender }) =>
    name && !known.has(name.start) && endToken === first + 1
      ? [{ ...name, first, endToken, kind: 'person' as const, gender, titleFirst: first }]
      : [],
  )
}

/** Names as their mentions have them: `Société des journalistes` where the capitals end after the first word. */
function wholeNames({ tokens }: Structure, names: readonly Name[], mentions: readonly Mention[]): Name[] {
  const ends = new Map(mentions.flatMap(({ name }) => (name ? [[name.start, name.end] as const] : [])))
  return names.map((name) => {
    const end = ends.get(name.start) ?? name.end
    if (end <= name.end) return name
    let { endToken } = name
    while (endToken < tokens.length && tokens[endToken]!.start < end) endToken++
    return { ...name, end, endToken }
  })
}

/** Share of the paragraphs that open with a quote from which on a text is a dialogue. */
const DIALOGUE = 0.35

function isDialogue({ paragraphs, sentences }: Structure, stretches: readonly Stretch[]): boolean {
  const opened = new Set(stretches.filter(({ depth }) => depth === 0).map(({ open }) => open.start))
  const body = paragraphs.filter(({ role }) => role === 'body')
  const quoted = body.filter(
    ({ start, firstSentence }) => opened.has(start) || opened.has(sentences[firstSentence]?.start ?? -1),
  )
  return body.length >= 20 && quoted.length / body.length >= DIALOGUE
}

/** By token: 1 between quotation marks. */
function quotedTokens({ tokens }: Structure, stretches: readonly Stretch[]): Uint8Array {
  const isQuoted = new Uint8Array(tokens.length)
  for (const { depth, start, end } of stretches) {
    if (depth === 0) isQuoted.fill(1, firstFrom(tokens, start), firstFrom(tokens, end))
  }
  return isQuoted
}

/** For each sentence, how many before it have words outside quotation marks. */
function toldBefore({ sentences }: Structure, stretches: readonly Stretch[]): Int32Array {
  const outer = stretches.filter(({ depth }) => depth === 0)
  const told = new Int32Array(sentences.length)
  let count = 0
  let next = 0
  for (const [index, { start, end }] of sentences.entries()) {
    told[index] = count
    while (next < outer.length && outer[next]!.end < start) next++
    const stretch = outer[next]
    const isQuoted = stretch !== undefined && stretch.start <= start + 2 && stretch.end >= end - 3
    if (!isQuoted) count++
  }
  return told
}

// ---------------------------------------------------------------- names

/** The answer of each mention that has a name of its own. */
function ownNames(cast: Cast, named: ReadonlyMap<number, NamedAnswer>): Map<number, NamedAnswer> {
  const own = new Map<number, NamedAnswer>()
  for (const [index, { name, first, endToken }] of cast.mentions.entries()) {
    for (let at = first; name && at < endToken; at++) {
      const answer = cast.structure.tokens[at]!.start === name.start ? named.get(at) : undefined
      if (answer) own.set(index, answer)
    }
    if (!name && endToken > first) useAcronym(cast, index, named, own)
  }
  return own
}

/** `l'agence spatiale européenne (ESA)`: the description is the full name of the body in brackets. */
function useAcronym(
  { structure, mentions, drafts, pack }: Cast,
  index: number,
  named: ReadonlyMap<number, NamedAnswer>,
  own: Map<number, NamedAnswer>,
): void {
  const { tokens, text } = structure
  const { first, endToken } = mentions[index]!
  const answer =
    tokens[endToken - 1]!.text === ')' && tokens[endToken - 3]?.text === '(' ? named.get(endToken - 2) : undefined
  if (!answer || endToken - 3 <= first) return
  const from = withoutArticles(structure, first, endToken - 3, pack)
  const fits = initialsFit(fold(tokens[endToken - 2]!.text), foldedWords(tokens, from, endToken - 3))
  if (!fits && mentions[index]!.kind !== 'organization') return
  addForm(drafts[answer.draft]!, text.slice(tokens[from]!.start, tokens[endToken - 4]!.end))
  own.set(index, { ...answer, reason: 'named in full beside its acronym' })
}

/** The answers of names inside a mention that are not its own: `Redon` in `le porte-parole de Redon`. */
function innerNames(cast: Cast, named: ReadonlyMap<number, NamedAnswer>): Map<number, NamedAnswer[]> {
  const inner = new Map<number, NamedAnswer[]>()
  for (const [index, { name, first, endToken }] of cast.mentions.entries()) {
    const answers: NamedAnswer[] = []
    for (let at = first; at < endToken; at++) {
      const answer = cast.structure.tokens[at]!.start === name?.start ? undefined : named.get(at)
      if (answer) answers.push(answer)
    }
    if (answers.length > 0) inner.set(index, answers)
  }
  return inner
}

/** Takes down what the named mentions say about their bearers, before any description asks. */
function learnRoles(cast: Cast, own: ReadonlyMap<number, NamedAnswer>): void {
  for (const [index, answer] of own) {
    const mention = cast.mentions[index]!
    const draft = cast.drafts[answer.draft]!
    if (cast.isSource.has(index)) draft.isHeard = true
    if (draft.kind === 'unknown') draft.kind = mention.kind
    draft.gender ??= mention.gender
    if (hasTitle(cast, mention)) draft.isGenderGuessed = false
    for (const role of titleRoles(cast, mention)) addFact(cast, draft, { role, words: new Set([role]), text: '' })
    const fact = factOf(cast, mention)
    if (!fact) continue
    draft.facts.push(fact)
    addFact(cast, draft, fact)
  }
}

function addFact({ factsByRole }: Cast, draft: Draft, fact: Fact): void {
  addOnce(draft.roles, fact.role)
  addOnce(draft.heads, fact.role)
  const facts = factsByRole.get(fact.role) ?? []
  facts.push({ fact, draft: draft.id })
  factsByRole.set(fact.role, facts)
}

/** `Colonel Saunders` is a colonel: the lemmas of the roles among the titles before a name. */
function titleRoles({ structure, pack }: Cast, { first, name }: Mention): string[] {
  const roles: string[] = []
  for (let at = first; name && structure.tokens[at]!.start < name.start; at++) {
    const { norm } = structure.tokens[at]!
    const role = pack.people.titles.has(norm) ? pack.people.roles.get(norm) : undefined
    if (role?.kind === 'person' && !role.plural) roles.push(fold(role.lemma))
  }
  return roles
}

// ---------------------------------------------------------------- answers

function answerFor(cast: Cast, index: number, own: NamedAnswer | undefined, resolvers: readonly Resolver[]): void {
  const answer = own
    ? { entity: own.draft, confidence: own.confidence, reason: own.reason }
    : firstAnswer(cast, index, resolvers)
  if (!answer) return
  cast.answers.set(index, answer)
  if (answer.entity === null) return
  const draft = cast.drafts[answer.entity]!
  draft.mentions.push(index)
  if (!draft.isAuthor && !isPredicate(cast, index)) cast.trail.push(traceOf(cast, index, draft.id, false))
  if (cast.isSource.has(index)) noteSpeaker(cast, index, draft.id)
}

function noteSpeaker(cast: Cast, index: number, draft: number): void {
  if (cast.lastSpeaker !== draft) cast.otherSpeaker = cast.lastSpeaker
  cast.lastSpeaker = draft
  cast.lastParagraph = cast.structure.tokens[cast.mentions[index]!.first]!.paragraph
}

/** A title or a role with a gender stands by the name. */
function hasTitle({ structure, pack }: Cast, { first, name, role, gender }: Mention): boolean {
  if (role !== null && gender !== null && pack.people.roles.get(role)?.gender === gender) return true
  return (
    name !== null &&
    structure.tokens[first]!.start < name.start &&
    pack.people.titles.has(structure.tokens[first]!.norm)
  )
}

/** `est un journaliste`: what somebody is said to be is nobody new. */
function isPredicate({ mentions, pack, structure, verbAt, verbs }: Cast, index: number): boolean {
  const { first, form } = mentions[index]!
  const group = first > 0 ? verbs[verbAt[first - 1]!] : undefined
  if (form !== 'description' || !group || structure.tokens[first]!.sentence !== structure.tokens[first - 1]!.sentence)
    return false
  return pack.cues.passiveAuxiliaries.has(group.headReading.lemma)
}

/** What was answered with an acronym is answered with the body in full. */
function joinAcronyms({ drafts, answers, pack }: Cast): void {
  const { words } = pack
  const small = new Set([
    ...words.determiners.keys(),
    ...words.linkingPrepositions,
    ...words.prepositions,
    ...words.conjunctions,
  ])
  const owners = acronymOwners(drafts, small)
  for (const [id, owner] of owners) {
    const from = drafts[id]!
    const to = drafts[owner]!
    for (const [form, count] of from.forms) to.forms.set(form, (to.forms.get(form) ?? 0) + count)
    for (const index of from.mentions) answers.set(index, { ...answers.get(index)!, entity: owner, confidence: 0.8 })
    to.mentions.push(...from.mentions)
    to.mentions.sort((a, b) => a - b)
    from.mentions.length = 0
    if (to.kind === 'unknown') to.kind = from.kind
  }
}

function firstAnswer(cast: Cast, index: number, resolvers: readonly Resolver[]): ResolvedMention | null {
  for (const resolver of resolvers) {
    const answer = resolver(cast, index)
    if (answer) return answer
  }
  return null
}

/** Words that may stand before what opens a sentence: `Mardi, Redon a dit`. */
const MOST_BEFORE_SUBJECT = 3

function traceOf(cast: Cast, index: number, draft: number, isInner: boolean): Trace {
  const { structure, pack } = cast
  const mention = cast.mentions[index]!
  const token = structure.tokens[mention.first]!
  const before = structure.tokens[mention.first - 1]
  const opensSentence = mention.first - structure.sentences[token.sentence]!.firstToken <= MOST_BEFORE_SUBJECT
  const isAfterPreposition =
    before !== undefined &&
    before.sentence === token.sentence &&
    (pack.words.prepositions.has(before.norm) || pack.words.linkingPrepositions.has(before.norm))
  return {
    draft,
    mention: index,
    first: mention.first,
    told: cast.told[token.sentence]!,
    paragraph: token.paragraph,
    stretch: mention.stretch,
    isSubject:
      !isInner &&
      !isAfterPreposition &&
      (isBeforeVerb(cast, mention) || isInverted(cast, mention) || cast.isSource.has(index)),
    isSource: cast.isSource.has(index) && !isInner,
    isOblique: isInner || (isAfterPreposition && !cast.isSource.has(index)),
    opensSentence: opensSentence && !isInner,
    isInner,
  }
}

/** `À noite canta Deolinda Matoso`: where clauses need no subject, a person right after a finite verb is as a rule the verb's. */
function isInverted({ pack, verbs, verbAt, structure: { tokens } }: Cast, { first, kind, form }: Mention): boolean {
  if (!pack.words.dropsSubjects || kind !== 'person' || form !== 'name') return false
  const group = verbs[verbAt[first - 1] ?? -1]
  return group?.lead.features.form === 'finite' && tokens[first - 1]!.sentence === tokens[first]!.sentence
}

/** A finite verb follows it, perhaps after a comma. */
function isBeforeVerb({ verbAt, structure }: Cast, { endToken }: Mention): boolean {
  const next = structure.tokens[endToken]?.text === ',' ? endToken + 1 : endToken
  return (verbAt[next] ?? -1) >= 0
}

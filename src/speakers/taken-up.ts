/** Descriptions that take up a person, a body or a document spoken of before: `l'élu`, `the company`, `le texte`. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Mention } from '../lexicon/lexed.js'
import type { Token } from '../text/structure.js'
import { ageTold } from './ages.js'
import type { Cast, Draft, Fact, Resolver, Trace } from './cast.js'
import { beforeMeasure, type Description, described, holdsDescription, isDefinite, isLabel } from './descriptions.js'
import { addFact } from './facts.js'
import { KINSHIP, kinship, seatOf } from './kinship.js'
import { compatriot, isDemonym, mayBeOf, nationOf } from './nations.js'
import { best, type Candidate, candidatesFor } from './salience.js'
import { quotedName } from './source-phrases.js'
import { traceOf } from './trace.js'
import { fold, nationalitiesOf } from './words.js'

/** How often each is right, as counted in annotated news. */
const TRUST = { person: 0.75, organization: 0.65, document: 0.5 } as const

/**
 * `l'élu`, `the senator`: the person last spoken of, also where it tells more of them (`le député du Nord`); who holds an office may
 * be new, and in fiction `the waiter` is another. Who acts is looked for by an office alone, as the text goes on to
 * call them so, and by another noun alone that opens the sentence.
 */
export const byLastPerson: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (cast.isDialogue) return null
  if (mention.form !== 'description' || mention.plural || isTold(cast, mention)) return null
  const isSource = cast.isSource.has(index)
  if (!isSource && !isSubjectOutside(cast, index)) return null
  const description = described(cast, mention, beforeMeasure(cast, mention))
  const isOffice = isOfficeAlone(cast, description)
  const isOfPlace = isDemonym(cast, description)
  const sort = sortOf(cast, description)
  const isActing = !isSource && !isOffice
  if (isActing && !(sort === 'alone' && opensSentence(cast, index))) return null
  if (sort === 'held' && !opensSentence(cast, index) && !isBehindQuote(cast, index)) return null
  if (!(mention.kind === 'person' || isOfPlace || isOfAge(cast, description)) || isLabel(cast, mention)) return null
  if (isAnother(cast, description)) return null
  if (quotedName(cast, index) !== null) return null
  if (sort === null && !(isSource && description.determiner === 'definite')) return null
  const least = isActing ? LEAST.pointing : sort ? LEAST[sort] : Number.POSITIVE_INFINITY
  const mayBeSame = description.determiner === 'demonstrative' || isFormer(cast, description)
  const nation = nationOf(cast, description)
  const age = ageTold(cast, mention)
  const fits = (draft: Draft) =>
    (draft.kind === 'person' || (draft.kind === 'unknown' && !draft.isNamed)) &&
    (draft.isNamed || (!isOffice && mayBeTakenUp(cast, draft, description))) &&
    agrees(draft, mention, mayBeSame) &&
    mayBeOf(cast, draft, nation) &&
    !(nation === null && isOfPlace && draft.nations.length > 0) &&
    (age === null || draft.age === null || draft.age === age) &&
    !((isOffice || isActing) && holdsOther(cast, draft, description)) &&
    (!isActing || draft.isNamed)
  const weigh = ({ draft, score }: Candidate) =>
    score +
    (cast.drafts[draft]!.isNamed ? kinship(cast, draft, mention) + seatOf(cast, draft, description) : 0) +
    (heldBefore(cast, draft, description) ? KINSHIP.narrower : 0) +
    compatriot(cast, draft, nation) +
    (age !== null && cast.drafts[draft]!.age === age ? SAME_AGE : 0) +
    (mention.gender && !cast.drafts[draft]!.gender ? UNSURE : 0)
  const candidates = candidatesFor(cast, index, fits)
    .filter(({ trace }) => !isStray(cast, trace))
    .map((one) => ({ ...one, score: weigh(one) }))
  const present = best(sort === 'held' ? candidates.filter((one) => isNewHolder(cast, one)) : candidates)
  const next = isSource ? best(candidates) : null
  const isNext = next !== null && isTurnOf(cast, index, next)
  const candidate = present && present.score >= least ? present : isNext ? next : null
  if (!candidate) return null
  const reason = 'description taken for the person last spoken of'
  if (isOffice) addFact(cast, cast.drafts[candidate.draft]!, officeOf(mention))
  return { entity: candidate.draft, confidence: TRUST.person, reason, antecedent: candidate.trace.mention }
}

const opensSentence = (cast: Cast, index: number): boolean => traceOf(cast, index, -1, false).opensSentence

/** `l'ancien ministre`: who held an office is told from others by what they are now. */
const isFormer = ({ pack }: Cast, { words }: Description): boolean =>
  words.some((word) => pack.words.formerly?.has(word) || heldOffice(pack, word) !== word)

/** `ministre` for `ex-ministre`; any other word as it is. */
function heldOffice({ words: { formerly } }: LanguagePack, word: string): string {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && formerly?.has(word.slice(0, hyphen)) ? word.slice(hyphen + 1) : word
}

/** Between quotation marks who speaks tells of somebody else: `« Le gendarme m'a dit … »`, but not `« Oui, a dit le gendarme »`. */
const isTold = ({ verbAt }: Cast, { first, stretch }: Mention): boolean =>
  stretch !== null && (verbAt[first - 1] ?? -1) < 0

/** `le président`: an office and no more, which a text gives to one person as a rule. */
const isOfficeAlone = (cast: Cast, description: Description): boolean =>
  description.determiner === 'definite' &&
  description.mention.kind === 'person' &&
  cast.pack.people.offices?.has(description.mention.role ?? '') === true &&
  !description.hasComplement &&
  !isFormer(cast, description) &&
  !isYoungOrOld(cast, description) &&
  isBare(cast, description)

/** `« … », assure la patronne`: a sentence that a quote opens is by whom the one before told of. */
function isBehindQuote({ structure: { tokens, sentences }, mentions, isQuoted, verbAt }: Cast, index: number): boolean {
  const { first } = mentions[index]!
  const { firstToken } = sentences[tokens[first]!.sentence]!
  const isInverted = (verbAt[first - 1] ?? -1) >= 0
  return isInverted && (isQuoted[firstToken] === 1 || isQuoted[firstToken + 1] === 1)
}

/** The subject of the sentence before, whom nobody has heard yet: `Anne Morel s'est fâchée. « Non », a dit la maire.` */
function isTurnOf(cast: Cast, index: number, { draft, trace }: Candidate): boolean {
  const { tokens } = cast.structure
  const mention = cast.mentions[index]!
  const { sentence, paragraph } = tokens[mention.first]!
  const isBefore = tokens[trace.first]!.sentence < sentence && trace.paragraph === paragraph
  const isNext = isBefore && cast.told[sentence]! - trace.told <= 1 && isBehindQuote(cast, index)
  const { gender, isNamed } = cast.drafts[draft]!
  const isNew = isNamed && draft !== cast.lastSpeaker && (!mention.gender || mention.gender === gender)
  return isNext && (trace.isSubject || trace.opensSentence) && isNew
}

/** `l'autre témoin` is nobody of whom the text has just spoken. */
const isAnother = ({ pack }: Cast, { words }: Description): boolean =>
  words.some((word) => pack.words.alternatives?.has(word) || pack.words.alternatives?.has(`${word}s`))

/** An indefinite description brought them in, and nobody has named them yet: `une chirurgienne`. */
function isBroughtIn(cast: Cast, { mentions, isNamed }: Draft): boolean {
  const [first] = mentions
  return !isNamed && first !== undefined && described(cast, cast.mentions[first]!).determiner === 'indefinite'
}

/**
 * Nobody has named them: who spoke and is new, or acted just before a description that points, or has a role that the description's
 * takes in (`l'élu` for `le maire`).
 */
function mayBeTakenUp(cast: Cast, draft: Draft, { determiner, mention }: Description): boolean {
  if (isBroughtIn(cast, draft) && (draft.isHeard || (draft.acts && determiner === 'demonstrative'))) return true
  const narrower = cast.pack.people.broader?.get(mention.role ?? '')
  return draft.mentions.some((own) => isInBody(cast, own)) && draft.roles.some((own) => narrower?.has(own))
}

/** Not in a headline or a caption. */
const isInBody = ({ structure: { tokens, paragraphs }, mentions }: Cast, index: number): boolean =>
  paragraphs[tokens[mentions[index]!.first]!.paragraph]!.role === 'body'

/** `Âgé de 20 ans, …`: a lone word that opens a sentence and does nothing is a name by its capital alone. */
function isStray({ drafts, mentions }: Cast, { draft, mention, opensSentence, isSubject, isSource }: Trace): boolean {
  const { forms, gender, isNamed, isPlace, roles } = drafts[draft]!
  const [form, ...others] = forms
  const isKnown = isPlace || gender !== null || roles.length > 0 || others.length > 0
  if (!isNamed || !opensSentence || isSubject || isSource || isKnown) return false
  const isBare = mentions[mention]!.start === mentions[mention]!.name?.start
  return isBare && form !== undefined && form[1] <= 1 && !/[ -]\p{Lu}/u.test(form[0])
}

/** Who has just spoken, and of whom the text has told nothing yet but their name. */
function isNewHolder({ drafts }: Cast, { draft, trace }: Candidate): boolean {
  const { isNamed, roles, shortRoles } = drafts[draft]!
  return trace.isSource && isNamed && roles.length + shortRoles.length === 0
}

/** What is known from then on of whoever such a description takes up. */
const officeOf = ({ role }: Mention): Fact => ({ role: role!, words: new Set([fold(role!)]), text: '' })

/** Outside quotation marks, the subject of a verb: what somebody does is told of them, too. */
const isSubjectOutside = (cast: Cast, index: number): boolean =>
  cast.mentions[index]!.stretch === null && traceOf(cast, index, -1, false).isSubject

/**
 * How present a person must be, by salience, for a description to take them up, chosen on annotated news: one that points, the
 * holder of an office, any other noun alone, or with what more is told, or one of a nation or an age.
 */
const LEAST = { pointing: 0, office: 3, alone: -5, told: -1, demonym: -4, held: 3 } as const

/** Of which of these a description is; null where it takes up nobody. */
function sortOf(cast: Cast, description: Description): keyof typeof LEAST | null {
  const { determiner, hasComplement, mention } = description
  if (determiner === 'demonstrative') return 'pointing'
  if (determiner !== 'definite') return null
  const tellsMore = hasComplement || !isBare(cast, description)
  if (isDemonym(cast, description) || isOfAge(cast, description)) return 'demonym'
  if (isYoungOrOld(cast, description)) return 'told'
  const { offices } = cast.pack.people
  const isOffice = mention.role === null || !offices || offices.has(mention.role)
  if (isOffice && !isFormer(cast, description)) return tellsMore ? heldOf(mention) : 'office'
  if (!tellsMore) return 'alone'
  if (isOwned(cast, mention)) return null
  return isHeadedByRole(cast, description) ? 'told' : null
}

/** `le maire d'Alba`; a noun that is no role, `la comtesse d'Alba`, may be all of a name. */
const heldOf = ({ role }: Mention): 'held' | null => (role === null ? null : 'held')

/** `the 51-year-old`: one of an age, whatever else they are. */
const isOfAge = ({ pack }: Cast, { head }: Description): boolean => pack.people.ageOf?.(head) != null

/** `la jeune femme`, `le vieil homme`: a noun, and beside it the age alone. */
const isYoungOrOld = ({ pack: { words: lists } }: Cast, { words, hasComplement }: Description): boolean =>
  words.length === 2 && !hasComplement && words.some((word) => lists.ageAdjectives?.has(word))

/** What it counts that somebody is as old as a description says. */
const SAME_AGE = 20

/** `l'ex-ministre`, `l'ancienne maire`: the text gives somebody the office that is over. */
function heldBefore(cast: Cast, draft: number, description: Description): boolean {
  const { role } = description.mention
  return role !== null && isFormer(cast, description) && cast.drafts[draft]!.roles.includes(heldOffice(cast.pack, role))
}

/** What it counts that nothing tells the gender of somebody, where the description has one. */
const UNSURE = -1.5

/** Who holds another office is not who holds this one (`le préfet` after a spokesman), unless it takes in others. */
const holdsOther = ({ pack: { people } }: Cast, { roles }: Draft, description: Description): boolean =>
  roles.length > 0 && people.broader?.has(description.mention.role!) !== true

/** `the council's engineer`: whose they are tells them from others. */
const isOwned = ({ structure: { tokens }, pack }: Cast, { first, endToken }: Mention): boolean =>
  tokens.slice(first, endToken).some(({ norm }) => pack.words.possessives?.has(norm))

/** The role is the noun itself, not a word beside it: `the Republican mainstream` is nobody. */
const isHeadedByRole = ({ structure: { tokens }, pack }: Cast, { mention, head }: Description): boolean =>
  pack.words.nounHead === 'first' ||
  tokens
    .slice(mention.first, mention.endToken)
    .some(({ text, norm }) => fold(text) === head && pack.people.roles.get(norm)?.lemma === mention.role)

/** Nothing beside the head but a nationality, or that it was so before: what else it says would tell this person from others. */
function isBare(cast: Cast, { mention, words, head }: Description): boolean {
  const { nounHead, formerly } = cast.pack.words
  const noun = nounHead === 'first' ? roleNoun(cast, mention) : head
  return words.every(
    (word) => word === head || word === noun || nationalitiesOf(cast.pack).has(word) || formerly?.has(word),
  )
}

/** The folded noun that tells the role, behind an adjective or not: `l'ancienne ministre`. */
function roleNoun({ structure: { tokens }, pack }: Cast, { first, endToken, role }: Mention): string | null {
  const noun = tokens.slice(first, endToken).find(({ norm }) => pack.people.roles.get(norm)?.lemma === role)
  return noun ? fold(noun.text) : null
}

/** `ce groupe`, `the company`, `le texte`: the body or document last spoken of, or the unnamed one that the same noun described. */
export const byLastBody: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  const { form, kind, plural, role } = mention
  const { bodyClasses, stateNouns } = cast.pack.people
  // `le transporteur`: a person or a body
  const isEither = kind === 'person' && mention.gender !== 'f' && bodyClasses?.has(role ?? '') === true
  if (form !== 'description' || !(kind === 'organization' || kind === 'document' || isEither)) return null
  if (plural || role === null || isTold(cast, mention)) return null
  const description = described(cast, mention)
  if (!isDefinite(description)) return null
  const tellsMore = description.hasComplement
  if (tellsMore ? !mayTellOf(cast, index) : holdsName(cast, index)) return null
  const isClass =
    description.determiner === 'demonstrative' || bodyClasses?.has(role) === true || stateNouns?.has(role) === true
  const isSame = (draft: Draft) =>
    !draft.isNamed && (holdsDescription(draft, description, mention) || isNarrowerBody(cast, draft, role))
  const isCalled = (draft: Draft) => (isClass ? mayBeCalled(cast, draft, mention) : isNamedSo(cast, draft, description))
  const isOfSort = (draft: Draft) => !holdsName(cast, index) || sortLikeness(cast, draft, mention) > 0
  const fits = (draft: Draft) =>
    tellsMore ? isCalled(draft) && isOfSort(draft) : isCalled(draft) || (isClass && isSame(draft))
  const candidates = candidatesFor(cast, index, fits).filter(({ trace }) => !isStray(cast, trace))
  const found = best(candidates.map((one) => ({ ...one, score: one.score + likeness(cast, one.draft, mention) })))
  if (!found || found.score < (tellsMore ? LEAST_TOLD : LEAST_PRESENT)) return null
  if (isEither && candidatesFor(cast, index, isPerson).some(({ score }) => score > found.score)) return null
  const body = cast.drafts[found.draft]!
  if (kind === 'organization' && body.kind === 'unknown') body.kind = kind
  const reason = `description taken for the ${kind === 'document' ? 'document' : 'body'} last spoken of`
  return {
    entity: found.draft,
    confidence: TRUST[kind === 'document' ? kind : 'organization'],
    reason,
    antecedent: found.trace.mention,
  }
}

/** `le comité des pêches` for `l'instance`: a body without a name whose noun the description's takes in. */
const isNarrowerBody = ({ pack: { people } }: Cast, { kind, roles, acts }: Draft, role: string): boolean =>
  kind === 'organization' && acts && roles.some((own) => people.broader?.get(role)?.has(own))

const isPerson = ({ kind, isNamed }: Draft): boolean => kind === 'person' && isNamed

/** `l'autorité` for a body that has the noun in its name (`Haute Autorité des ports`), or a narrower one (`Agence des ports`). */
function isNamedSo({ pack: { people } }: Cast, draft: Draft, { words, head, mention }: Description): boolean {
  if (!draft.isNamed || draft.kind !== 'organization') return false
  const narrower = people.broader?.get(mention.role!)
  const isNarrower = (word: string) => narrower?.has(people.roles.get(word)?.lemma ?? '') === true
  const { formWords, roles } = draft
  if (isNarrower(formWords[0] ?? '')) return true
  return words.length === 1 && (formWords.map(fold).includes(head) || roles.some(isNarrower))
}

/** `l'association Redon`, `le site ports.example`, `le collectif « Rive vive »`: it has a name, though none that was read as one. */
function holdsName(cast: Cast, index: number): boolean {
  const { first, endToken } = cast.mentions[index]!
  const { roles, ownNouns } = cast.pack.people
  // `l'ONG`, `the Company`: a noun may be an acronym, or have a capital
  const isNoun = ({ text, norm }: Token) =>
    text === norm || (roles.has(norm) && text === text.toUpperCase()) || ownNouns?.has(norm) === true
  // `the Dover-based company`
  const isName = (token: Token) =>
    (!isNoun(token) && !/-\p{Ll}+$/u.test(token.text)) || token.text.slice(1, -1).includes('.')
  return cast.structure.tokens.slice(first + 1, endToken).some(isName) || quotedName(cast, index) !== null
}

/** `le premier syndicat du pays`: a source whose noun tells the sort of a body; `la société des auteurs` is one of its own. */
function mayTellOf({ mentions, isSource, pack: { people }, structure: { tokens } }: Cast, index: number): boolean {
  const { role, kind, first, endToken } = mentions[index]!
  const isClass = people.bodyClasses?.has(role!) === true && people.bodySorts?.has(role!) === true
  const isOfPeople = tokens.slice(first + 1, endToken).some(({ norm }) => people.roles.get(norm)?.plural === true)
  return kind === 'organization' && isSource.has(index) && isClass && !isOfPeople
}

/** How present a body must be for a description with a complement to take it up. */
const LEAST_TOLD = 3

/** A body further back than this is another one. */
const LEAST_PRESENT = -2

/** A document that has another noun; a named body, unless its name says that it is another thing: `Ministère` is no company. */
function mayBeCalled(cast: Cast, draft: Draft, { role, kind }: Mention): boolean {
  const { people, words } = cast.pack
  if (kind === 'document') return draft.kind === kind && draft.roles.length > 0 && !draft.roles.includes(role!)
  if (people.stateNouns?.has(role!)) return isState(cast.pack, draft)
  if (!draft.isNamed || !mayBeBody(cast, draft)) return false
  const names = [...draft.forms.keys()].map((form) => form.toLowerCase().split(' '))
  const heads = names.flatMap((name) => people.roles.get(name.at(words.nounHead === 'first' ? 0 : -1)!) ?? [])
  const isIn = (lemma: string) =>
    lemma === role || people.bodyClasses?.has(lemma) === true || people.broader?.get(role!)?.has(lemma) === true
  const isCalledSo = draft.roles.some(isIn)
  // `l'Agence des rives (Anses)`: what has a body's noun in a name is no place
  const isPlace = draft.isPlace && !isCalledSo && heads.length === 0 && !(draft.isHeard && isUnlisted(people, draft))
  if (isPlace) return false
  return isCalledSo || heads.every(({ kind, lemma }) => kind !== 'organization' || isIn(lemma))
}

/** No list has it for a place: what speaks and was taken for one may be a body. */
const isUnlisted = ({ places, governments }: LanguagePack['people'], { forms }: Draft): boolean =>
  [...forms.keys()].every((form) => !places.has(form.toLowerCase()) && !governments.has(form.toLowerCase()))

/** `l'Iran`: a place that has an article, and people of its own; a capital has none. */
const isState = (pack: LanguagePack, { isPlace, forms }: Draft): boolean =>
  isPlace && [...forms.keys()].some((form) => homelandsOf(pack).has(fold(form)))

const homelandsOf = madeOnce((pack: LanguagePack) => new Set(nationalitiesOf(pack).values()))

/** A lone word that speaks was taken for a person, and may be none; so may what has a place or a body's noun in its name. */
function mayBeBody({ pack: { people } }: Cast, { kind, gender, forms }: Draft): boolean {
  if (kind === 'organization' || kind === 'unknown') return true
  const isBodys = (word: string) =>
    people.places.has(word) || people.organizationWords.has(word) || people.governments.has(word)
  const maySay = (form: string) => !form.includes(' ') || form.toLowerCase().split(' ').some(isBodys)
  return kind === 'person' && !gender && [...forms.keys()].every(maySay)
}

/** A body that the text calls by the same noun, in its name or beside it, comes before others; papers quoted come last. */
function likeness(cast: Cast, draft: number, mention: Mention): number {
  const { drafts, pack } = cast
  const { heads, forms, formWords, isHeard, isNamed, kind } = drafts[draft]!
  const isCalledSo = heads.includes(fold(mention.role!)) || formWords.includes(mention.role!)
  const isMedium = [...forms.keys()].some((form) => pack.people.media.has(form.toLowerCase()))
  const called = isCalledSo ? LIKENESS.called : kinship(cast, draft, mention)
  return (
    called +
    sortLikeness(cast, drafts[draft]!, mention) +
    (isHeard ? LIKENESS.heard : 0) -
    (isNamed || isCalledSo || kind === 'document' ? 0 : LIKENESS.unnamed) -
    (isMedium ? LIKENESS.medium : 0) -
    (kind === 'organization' ? 0 : LIKENESS.unsure)
  )
}

const LIKENESS = { called: 4, heard: 0.5, medium: 0.5, unsure: 1, unnamed: 1.5, sameSort: 1, otherSort: -8 } as const

/** What it counts that a body is of the sort that the noun tells, a firm, a paper or a union, or of another. */
function sortLikeness({ pack: { people } }: Cast, draft: Draft, { role }: Mention): number {
  const sort = people.bodySorts?.get(role!)
  if (sort === undefined) return 0
  const words = [...draft.roles, ...draft.formWords]
  const sorts = words.flatMap((word) => people.bodySorts?.get(people.roles.get(word)?.lemma ?? word) ?? [])
  if (sorts.length === 0) return 0
  if (sorts.includes(sort)) return LIKENESS.sameSort
  // `l'ONG` for an observatory
  const narrower = people.broader?.get(role!)
  const isNarrower = words.some((word) => narrower?.has(people.roles.get(word)?.lemma ?? word))
  return isNarrower ? 0 : LIKENESS.otherSort
}

/** A description whose role the person has in other words is another person's, unless it points back or tells what was. */
const agrees = (draft: Draft, { gender, role }: Mention, mayBeSame: boolean): boolean =>
  (!gender || !draft.gender || gender === draft.gender) && (mayBeSame || role === null || !draft.roles.includes(role))

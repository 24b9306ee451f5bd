/** Descriptions that take up a body or a document spoken of before: `the company`, `le texte`. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Mention } from '../lexicon/lexed.js'
import type { Token } from '../text/structure.js'
import type { Cast, Draft, Resolver } from './cast.js'
import { type Description, described, holdsDescription, isDefinite } from './descriptions.js'
import { kinship } from './kinship.js'
import { isInBody, isStray, isTold } from './last-person.js'
import { best, candidatesFor } from './salience.js'
import { quotedName } from './source-phrases.js'
import { fold, nationalitiesOf } from './words.js'

/** How often each is right, as counted in annotated news. */
const TRUST = { organization: 0.65, document: 0.5 } as const

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
    !draft.isNamed &&
    draft.mentions.some((own) => isInBody(cast, own)) &&
    (holdsDescription(draft, description, mention) || isNarrowerBody(cast, draft, role))
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
  // `l'ONG`, `the Company`, `the Swiss group`: a noun may be an acronym, or have a capital, and so may a nationality
  const isNoun = ({ text, norm }: Token) =>
    text === norm ||
    (roles.has(norm) && text === text.toUpperCase()) ||
    ownNouns?.has(norm) === true ||
    nationalitiesOf(cast.pack).has(fold(text.slice(text.lastIndexOf('-') + 1)))
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

/** The nouns that the text has for it are others. */
const isOtherNoun = ({ roles }: Draft, role: string): boolean => roles.length > 0 && !roles.includes(role)

/** A document that has another noun; a named body, unless its name says that it is another thing: `Ministère` is no company. */
function mayBeCalled(cast: Cast, draft: Draft, { role, kind }: Mention): boolean {
  const { people, words } = cast.pack
  if (kind === 'document')
    return draft.kind === kind && draft.plural !== true && isOtherNoun(draft, role!) && isInText(cast, draft)
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

/** A document that nothing but a headline tells of is another: `story of first islanders`. */
const isInText = (cast: Cast, { isNamed, mentions }: Draft): boolean =>
  isNamed || mentions.some((index) => isInBody(cast, index))

/** No list has it for a place: what speaks and was taken for one may be a body. */
const isUnlisted = ({ places, governments }: LanguagePack['people'], { forms }: Draft): boolean =>
  [...forms.keys()].every((form) => !places.has(form.toLowerCase()) && !governments.has(form.toLowerCase()))

/** `l'Iran`: a place that has an article, and people of its own; a capital has none. */
const isState = (pack: LanguagePack, { isPlace, forms }: Draft): boolean =>
  isPlace && [...forms.keys()].some((form) => homelandsOf(pack).has(fold(form)))

const homelandsOf = madeOnce((pack: LanguagePack) => new Set(nationalitiesOf(pack).values()))

/**
 * A lone word that speaks was taken for a person, and may be none; so may what has a place or a body's noun in its name, and what
 * has no first name and of whom nothing tells that it is one.
 */
function mayBeBody({ pack: { people } }: Cast, draft: Draft): boolean {
  const { kind, gender, forms } = draft
  if (kind === 'organization' || kind === 'unknown') return true
  if (kind === 'person' && isUntold(draft) && [...forms.keys()].every((form) => !hasFirstName(form, people)))
    return true
  const isBodys = (word: string) =>
    people.places.has(word) || people.organizationWords.has(word) || people.governments.has(word)
  const maySay = (form: string) => !form.includes(' ') || form.toLowerCase().split(' ').some(isBodys)
  return kind === 'person' && !gender && [...forms.keys()].every(maySay)
}

/** No pronoun, age, office or title tells of a person. */
const isUntold = ({ gender, votes, age, roles, shortRoles }: Draft): boolean =>
  !gender && votes.m + votes.f === 0 && age === null && roles.length + shortRoles.length === 0

/** A first name, or an initial. */
const hasFirstName = (form: string, { firstNames }: LanguagePack['people']): boolean =>
  form.includes('.') || firstNames.has(form.toLowerCase().split(' ', 1)[0]!)

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

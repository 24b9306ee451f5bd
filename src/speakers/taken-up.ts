/** Descriptions that take up a person, a body or a document spoken of before: `l'élu`, `the company`, `le texte`. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Mention } from '../lexicon/lexed.js'
import type { Token } from '../text/structure.js'
import type { Cast, Draft, Fact, Resolver } from './cast.js'
import { beforeMeasure, type Description, described, holdsDescription, isDefinite, isLabel } from './descriptions.js'
import { addFact } from './facts.js'
import { best, type Candidate, candidatesFor } from './salience.js'
import { quotedName } from './source-phrases.js'
import { traceOf } from './trace.js'
import { fold, nationalitiesOf } from './words.js'

/** How often each is right, as counted in annotated news. */
const TRUST = { person: 0.75, organization: 0.65, document: 0.5 } as const

/**
 * `l'élu`, `the senator`: the person last spoken of, also where it tells more of them (`le député du Nord`); who holds an office may
 * be new, and in fiction `the waiter` is another. Who acts is looked for only by an office alone: the text goes on to call them so.
 */
export const byLastPerson: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (cast.isDialogue) return null
  if (mention.form !== 'description' || mention.plural) return null
  const isSource = cast.isSource.has(index)
  if (!isSource && !isSubjectOutside(cast, index)) return null
  const description = described(cast, mention, beforeMeasure(cast, mention))
  const isOffice = isOfficeAlone(cast, description)
  if (!isSource && !isOffice) return null
  if (!(mention.kind === 'person' || isDemonym(cast, description)) || isLabel(cast, mention)) return null
  if (quotedName(cast, index) !== null) return null
  const least = leastPresent(cast, description)
  if (least === null) return null
  const isDemonstrative = description.determiner === 'demonstrative'
  const nation = nationOf(cast, description)
  const fits = (draft: Draft) =>
    draft.kind === 'person' &&
    draft.isNamed &&
    agrees(draft, mention, isDemonstrative) &&
    mayBeOf(draft, nation) &&
    !(isOffice && holdsOther(cast, draft, description))
  const weigh = ({ draft, score }: Candidate) =>
    score +
    kinship(cast, draft, mention) +
    (nation && cast.drafts[draft]!.nations.includes(nation) ? COMPATRIOT : 0) +
    (mention.gender && !cast.drafts[draft]!.gender ? UNSURE : 0)
  const candidate = best(candidatesFor(cast, index, fits).map((one) => ({ ...one, score: weigh(one) })))
  if (!candidate || candidate.score < least) return null
  const reason = 'description taken for the person last spoken of'
  if (isOffice) addFact(cast, cast.drafts[candidate.draft]!, officeOf(mention))
  return { entity: candidate.draft, confidence: TRUST.person, reason, antecedent: candidate.trace.mention }
}

/** `le président`: an office and no more, which a text gives to one person as a rule. */
const isOfficeAlone = (cast: Cast, description: Description): boolean =>
  description.determiner === 'definite' &&
  description.mention.kind === 'person' &&
  cast.pack.people.offices?.has(description.mention.role ?? '') === true &&
  !description.hasComplement &&
  isBare(cast, description)

/** What is known from then on of whoever such a description takes up. */
const officeOf = ({ role }: Mention): Fact => ({ role: role!, words: new Set([fold(role!)]), text: '' })

/** Outside quotation marks, the subject of a verb: what somebody does is told of them, too. */
const isSubjectOutside = (cast: Cast, index: number): boolean =>
  cast.mentions[index]!.stretch === null && traceOf(cast, index, -1, false).isSubject

/**
 * How present a person must be, by salience, for a description to take them up, chosen on annotated news: one that points, the
 * holder of an office, any other noun alone, or with what more is told, or one of a nation.
 */
const LEAST = { pointing: 0, office: 3, alone: -5, told: -1, demonym: -1 } as const

/** The least that fits a description; null where it takes up nobody. */
function leastPresent(cast: Cast, description: Description): number | null {
  const { determiner, hasComplement, mention } = description
  if (determiner === 'demonstrative') return LEAST.pointing
  if (determiner !== 'definite') return null
  const tellsMore = hasComplement || !isBare(cast, description)
  if (isDemonym(cast, description)) return LEAST.demonym
  const { offices } = cast.pack.people
  const isOffice = mention.role === null || !offices || offices.has(mention.role)
  if (isOffice) return tellsMore ? null : LEAST.office
  if (!tellsMore) return LEAST.alone
  return isHeadedByRole(cast, description) ? LEAST.told : null
}

/** What it counts that somebody has, or lacks, a role that the description's takes in: `le magistrat` for a prosecutor. */
const KINSHIP = { narrower: 2.5, other: -1 } as const

function kinship({ drafts, pack }: Cast, draft: number, { role }: Mention): number {
  const narrower = pack.people.broader?.get(role ?? '')
  const { roles } = drafts[draft]!
  if (!narrower || roles.length === 0) return 0
  return roles.some((own) => narrower.has(own)) ? KINSHIP.narrower : KINSHIP.other
}

/** What it counts that the text gives somebody the nationality of the description. */
const COMPATRIOT = 2

/** What it counts that nothing tells the gender of somebody, where the description has one. */
const UNSURE = -1.5

/** Who holds another office is not who holds this one (`le préfet` after a spokesman), unless it takes in others or was theirs before. */
const holdsOther = ({ pack: { people, words } }: Cast, { roles }: Draft, description: Description): boolean =>
  roles.length > 0 &&
  people.broader?.has(description.mention.role!) !== true &&
  !description.words.some((word) => words.formerly?.has(word))

/** The place of the nationality that a description tells, folded; null where it tells none. */
const nationOf = ({ pack }: Cast, { words }: Description): string | null =>
  words.map((word) => nationalitiesOf(pack).get(word)).find((place) => place !== undefined) ?? null

/** Nobody of whom the text tells another nationality. */
const mayBeOf = ({ nations }: Draft, nation: string | null): boolean =>
  nation === null || nations.length === 0 || nations.includes(nation)

/** `l'Australien`, `le Gallois de 37 ans`: one of a nation, with a capital. */
function isDemonym({ structure: { tokens }, pack }: Cast, { mention, words, hasComplement }: Description): boolean {
  const [head] = words
  const isNation = head !== undefined && nationalitiesOf(pack).has(head) && pack.words.nounHead === 'first'
  const isNoun = tokens
    .slice(mention.first, mention.endToken)
    .some(({ text, norm }) => fold(text) === head && text !== norm)
  return isNation && isNoun && mention.plural === false && !hasComplement && mention.role === null
}

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
  if (form !== 'description' || !(kind === 'organization' || kind === 'document') || plural || role === null)
    return null
  const description = described(cast, mention)
  const { bodyClasses, stateNouns } = cast.pack.people
  if (!isDefinite(description) || description.hasComplement || holdsName(cast, index)) return null
  const isClass =
    description.determiner === 'demonstrative' || bodyClasses?.has(role) === true || stateNouns?.has(role) === true
  const isSame = (draft: Draft) => !draft.isNamed && holdsDescription(draft, description, mention)
  const isCalled = (draft: Draft) => (isClass ? mayBeCalled(cast, draft, mention) : isNamedSo(draft, description))
  const candidates = candidatesFor(cast, index, (draft) => isCalled(draft) || (isClass && isSame(draft)))
  const found = best(candidates.map((one) => ({ ...one, score: one.score + likeness(cast, one.draft, mention) })))
  if (!found || found.score < LEAST_PRESENT) return null
  const reason = `description taken for the ${kind === 'document' ? 'document' : 'body'} last spoken of`
  return { entity: found.draft, confidence: TRUST[kind], reason, antecedent: found.trace.mention }
}

/** `l'autorité` for a body that has the noun in its name (`Haute Autorité des ports`). */
const isNamedSo = (draft: Draft, { words, head }: Description): boolean =>
  draft.isNamed && draft.kind === 'organization' && words.length === 1 && nameWords(draft).map(fold).includes(head)

/** `l'association Redon`, `le site ports.example`, `le collectif « Rive vive »`: it has a name, though none that was read as one. */
function holdsName(cast: Cast, index: number): boolean {
  const { first, endToken } = cast.mentions[index]!
  const isName = ({ text, norm }: Token) => text !== norm || text.slice(1, -1).includes('.')
  return cast.structure.tokens.slice(first + 1, endToken).some(isName) || quotedName(cast, index) !== null
}

/** A body further back than this is another one. */
const LEAST_PRESENT = -2

/** Words of all the names that an entity has, in lower case. */
const nameWords = ({ forms }: Draft): string[] => [...forms.keys()].flatMap((form) => form.toLowerCase().split(' '))

/** A document that has another noun; a named body, unless its name says that it is another thing: `Ministère` is no company. */
function mayBeCalled({ pack }: Cast, draft: Draft, { role, kind }: Mention): boolean {
  const { people, words } = pack
  if (kind === 'document') return draft.kind === kind && draft.roles.length > 0 && !draft.roles.includes(role!)
  if (people.stateNouns?.has(role!)) return isState(pack, draft)
  const isPlace = draft.isPlace && !draft.roles.some((own) => people.bodyClasses?.has(own))
  if (!draft.isNamed || isPlace || !mayBeBody(draft)) return false
  const names = [...draft.forms.keys()].map((form) => form.toLowerCase().split(' '))
  const heads = names.flatMap((name) => people.roles.get(name.at(words.nounHead === 'first' ? 0 : -1)!) ?? [])
  const isIn = (lemma: string) =>
    lemma === role || people.bodyClasses?.has(lemma) === true || people.broader?.get(role!)?.has(lemma) === true
  return heads.every(({ kind, lemma }) => kind !== 'organization' || isIn(lemma))
}

/** `l'Iran`: a place that has an article, and people of its own; a capital has none. */
const isState = (pack: LanguagePack, { isPlace, forms }: Draft): boolean =>
  isPlace && [...forms.keys()].some((form) => statesOf(pack).has(fold(form)))

const statesOf = madeOnce((pack: LanguagePack) => new Set(nationalitiesOf(pack).values()))

/** A lone word that speaks was taken for a person, and may be none. */
const mayBeBody = ({ kind, gender, forms }: Draft): boolean =>
  kind === 'organization' ||
  kind === 'unknown' ||
  (kind === 'person' && !gender && [...forms.keys()].every((form) => !form.includes(' ')))

/** A body that the text calls by the same noun, in its name or beside it, comes before others; papers quoted come last. */
function likeness(cast: Cast, draft: number, mention: Mention): number {
  const { drafts, pack } = cast
  const { heads, forms, isHeard, kind } = drafts[draft]!
  const isCalledSo = heads.includes(fold(mention.role!)) || nameWords(drafts[draft]!).includes(mention.role!)
  const isMedium = [...forms.keys()].some((form) => pack.people.media.has(form.toLowerCase()))
  const called = isCalledSo ? LIKENESS.called : kinship(cast, draft, mention)
  return (
    called +
    (isHeard ? LIKENESS.heard : 0) -
    (isMedium ? LIKENESS.medium : 0) -
    (kind === 'organization' ? 0 : LIKENESS.unsure)
  )
}

const LIKENESS = { called: 4, heard: 0.5, medium: 0.5, unsure: 1 } as const

/** A description whose role the person has in other words is another person's, unless it points back. */
const agrees = (draft: Draft, { gender, role }: Mention, isDemonstrative: boolean): boolean =>
  (!gender || !draft.gender || gender === draft.gender) &&
  (isDemonstrative || role === null || !draft.roles.includes(role))

/** Descriptions that take up a person spoken of before: `l'élu`, `the senator`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import { agesAgree, ageTold, type Years } from './ages.js'
import type { Cast, Draft, Fact, Resolver, Trace } from './cast.js'
import { beforeMeasure, type Description, described, determinerOf, isLabel, shortFor } from './descriptions.js'
import { addFact } from './facts.js'
import { KINSHIP, kinship, seatOf } from './kinship.js'
import { joinTo } from './named-later.js'
import { compatriot, isDemonym, mayBeOf, nationOf } from './nations.js'
import { best, type Candidate, candidatesFor } from './salience.js'
import { quotedName } from './source-phrases.js'
import { traceOf } from './trace.js'
import { fold, nationalitiesOf } from './words.js'

/** How often that is right, as counted in annotated news. */
const TRUST = 0.75

/**
 * `l'élu`, `the senator`: the person last spoken of, also where it tells more of them (`le député du Nord`); who holds an office may
 * be new, and in fiction `the waiter` is another. Who acts is looked for by an office alone, as the text goes on to
 * call them so, and by another noun alone that opens the sentence.
 */
export const byLastPerson: Resolver = (cast, index) => {
  const taking = takingOf(cast, index)
  if (taking === null) return null
  const candidates = candidatesFor(cast, index, (draft) => mayBe(cast, draft, taking))
    .filter(({ trace }) => !isStray(cast, trace))
    .map((one) => ({ ...one, score: one.score + likeness(cast, cast.drafts[one.draft]!, taking) }))
  const candidate = chosen(cast, index, candidates, taking)
  if (!candidate) return null
  const { mention, isOffice } = taking
  const reason = 'description taken for the person last spoken of'
  if (isOffice) addFact(cast, cast.drafts[candidate.draft]!, officeOf(mention))
  return { entity: candidate.draft, confidence: TRUST, reason, antecedent: candidate.trace.mention }
}

/**
 * `cette source` after `une source proche du dossier`; `l'accusé` of whom the headline alone has told so is the person last spoken
 * of, and the headline's too.
 */
export const byEarlierDescription: Resolver = (cast, index) => {
  const told = shortFor(cast, index)
  if (told?.entity == null || cast.drafts[told.entity]!.mentions.some((own) => isInBody(cast, own))) return told
  const answer = byLastPerson(cast, index)
  if (answer?.entity != null && answer.entity !== told.entity)
    joinTo(cast, told.entity, answer.entity, {
      confidence: TRUST,
      reason: 'description taken for the person of the text',
    })
  return answer ?? told
}

/** A description that may take up a person, and what it tells of them. */
interface Taking {
  readonly mention: Mention
  readonly description: Description
  readonly isSource: boolean
  readonly isOffice: boolean
  /** It speaks of who does something, and neither is a source nor an office. */
  readonly isActing: boolean
  readonly isOfPlace: boolean
  readonly sort: Sort | null
  readonly nation: string | null
  readonly age: Years | null
}

/** What a mention says of whom it takes up; null where it takes up nobody. */
function takingOf(cast: Cast, index: number): Taking | null {
  const mention = cast.mentions[index]!
  if (cast.isDialogue || mention.form !== 'description' || mention.plural || isTold(cast, mention)) return null
  const isSource = cast.isSource.has(index)
  if (!isSource && !isSubjectOutside(cast, index)) return null
  const description = described(cast, mention, beforeMeasure(cast, mention))
  const isParent = tellsHowMany(cast, mention)
  const isOffice = !isParent && isOfficeAlone(cast, description)
  const isOfPlace = isDemonym(cast, description)
  const sort = isParent ? 'alone' : sortOf(cast, description)
  const isActing = !isSource && !isOffice
  if (isActing && !(sort === 'alone' && opensSentence(cast, index))) return null
  if (sort === 'held' && !opensSentence(cast, index) && !isBehindQuote(cast, index)) return null
  const isPerson =
    mention.kind === 'person' || isOfPlace || isOfAge(cast, description) || isFormerSource(cast, index, description)
  if (!(isPerson || isCounsel(cast, mention) || isUnlistedTeller(cast, index, description))) return null
  if (isLabel(cast, mention)) return null
  if (isAnother(cast, description) || quotedName(cast, index) !== null) return null
  if (sort === null && !(isSource && description.determiner === 'definite')) return null
  const [nation, age] = [nationOf(cast, description), ageTold(cast, mention)]
  return { mention, description, isSource, isOffice, isActing, isOfPlace, sort, nation, age }
}

/** `the mother of two`: how many follows, and tells nobody whose parent that is. */
function tellsHowMany(cast: Cast, mention: Mention): boolean {
  const { tokens } = cast.structure
  const { words } = cast.pack
  const end = beforeMeasure(cast, mention)
  // Not `the daughter of one resident`
  const isCounted =
    words.determiners.get(tokens[end + 1]?.norm ?? '')?.kind === 'quantity' &&
    (tokens[end + 2]?.kind !== 'word' || cast.verbAt[end + 2]! >= 0)
  const isDefinite = words.determiners.get(tokens[mention.first]!.norm)?.kind === 'definite'
  return isDefinite && mention.gender !== null && words.linkingPrepositions.has(tokens[end]?.norm ?? '') && isCounted
}

/** `the man`, `the woman`: the noun tells no more than that of whom it takes up. */
const isAnybody = ({ pack: { people } }: Cast, { role }: Mention): boolean => people.anybody?.has(role ?? '') === true

/** Whether a person may be the one whom a description takes up. */
function mayBe(
  cast: Cast,
  draft: Draft,
  { mention, description, isOffice, isActing, isOfPlace, nation, age }: Taking,
): boolean {
  const mayBeSame = description.determiner === 'demonstrative' || isFormer(cast, description)
  return (
    (draft.kind === 'person' || (draft.kind === 'unknown' && !draft.isNamed)) &&
    draft.plural !== true &&
    (draft.isNamed || ((!isOffice || isAnybody(cast, mention)) && mayBeTakenUp(cast, draft, description))) &&
    agrees(draft, mention, mayBeSame) &&
    mayBeOf(cast, draft, nation) &&
    !(nation === null && isOfPlace && draft.nations.length > 0) &&
    (age === null || draft.age === null || agesAgree(draft.age, age)) &&
    !((isOffice || isActing) && holdsOther(cast, draft, description) && (draft.isNamed || !isAnybody(cast, mention))) &&
    (mention.kind !== 'organization' || kinship(cast, draft.id, mention) > 0) &&
    (!isActing || draft.isNamed)
  )
}

/** What it counts for a person that the text has told of them what a description tells. */
const likeness = (cast: Cast, draft: Draft, { mention, description, nation, age }: Taking): number =>
  (draft.isNamed ? kinship(cast, draft.id, mention) + seatOf(cast, draft.id, description) : 0) +
  (heldBefore(cast, draft, description) ? KINSHIP.narrower : 0) +
  compatriot(cast, draft.id, nation) +
  (age !== null && draft.age !== null && agesAgree(draft.age, age) ? SAME_AGE : 0) +
  unsure(draft, mention) +
  (isLoneWord(draft) ? LONE_WORD : 0)

/** What it counts that somebody has one word for a name, and nothing else tells that it is a person's: `Wasps`. */
const LONE_WORD = -2

const isLoneWord = ({ forms, gender, roles, shortRoles, age, isNamed }: Draft): boolean =>
  isNamed &&
  !gender &&
  age === null &&
  roles.length + shortRoles.length === 0 &&
  [...forms.keys()].every((form) => !form.includes(' '))

/** The most present of those who are present enough, or else whose turn it is to be heard. */
function chosen(
  cast: Cast,
  index: number,
  candidates: readonly Candidate[],
  { mention, isSource, isActing, sort }: Taking,
): Candidate | null {
  const least = isActing ? LEAST.pointing : sort ? LEAST[sort] : Number.POSITIVE_INFINITY
  const present = best(sort === 'held' ? candidates.filter((one) => isNewHolder(cast, one)) : candidates)
  const lack = present && sort !== 'held' ? unsure(cast.drafts[present.draft]!, mention) / 2 : 0
  if (present && present.score - lack >= least) return present
  const next = isSource ? best(candidates) : null
  return next !== null && isTurnOf(cast, index, next) ? next : null
}

const opensSentence = (cast: Cast, index: number): boolean => traceOf(cast, index, -1, false).opensSentence

/** `l'ancien ministre`: who held an office is told from others by what they are now. */
const isFormer = ({ pack }: Cast, { words }: Description): boolean =>
  words.some((word) => pack.words.formerly?.has(word) || heldOffice(pack, word) !== word)

/** `The former chess prodigy said`: what speaks and was something before, by a noun that no list has. */
const isFormerSource = (cast: Cast, index: number, description: Description): boolean =>
  description.mention.role === null && cast.isSource.has(index) && isFormer(cast, description)

/** `ministre` for `ex-ministre`; any other word as it is. */
function heldOffice({ words: { formerly } }: LanguagePack, word: string): string {
  const hyphen = word.indexOf('-')
  return hyphen > 0 && formerly?.has(word.slice(0, hyphen)) ? word.slice(hyphen + 1) : word
}

/** Between quotation marks who speaks tells of somebody else: `« Le gendarme m'a dit … »`, but not `« Oui, a dit le gendarme »`. */
export const isTold = ({ verbAt }: Cast, { first, stretch }: Mention): boolean =>
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

/** `le conseil`, of a body as a rule: a noun that takes in roles of persons too (`avocat`). */
const isCounsel = ({ pack: { people } }: Cast, { kind, role }: Mention): boolean =>
  kind === 'organization' &&
  [...(people.broader?.get(role ?? '') ?? [])].some((own) => people.roles.get(own)?.kind === 'person')

/**
 * `« … », ironise ce maître-nageur`, `L'arrangeur a dit`: a source that no list has is a person where it points behind a quote, or its
 * noun ends as those of who does something do.
 */
function isUnlistedTeller(cast: Cast, index: number, { mention, determiner, head, words }: Description): boolean {
  if (mention.kind !== 'unknown' || mention.role !== null || !cast.isSource.has(index) || words[0] !== head)
    return false
  if (determiner === 'demonstrative') return isBehindQuote(cast, index)
  const endings = cast.pack.people.doerEndings ?? []
  return determiner === 'definite' && endings.some((ending) => head.length > ending.length + 2 && head.endsWith(ending))
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

/** A description that is indefinite or points brought them in, or the number one, and nobody has named them yet: `une chirurgienne`, `one voter`. */
function isBroughtIn(cast: Cast, { mentions, isNamed }: Draft): boolean {
  const [first] = mentions
  if (isNamed || first === undefined) return false
  const mention = cast.mentions[first]!
  const determiner = determinerOf(cast, mention)
  const isOne = determiner === 'quantity' && mention.plural === false
  return determiner === 'indefinite' || determiner === 'demonstrative' || isOne
}

/** `une source proche du dossier`: nobody whom a text then calls by another noun. */
const isFaceless = ({ pack: { people } }: Cast, { roles }: Draft): boolean =>
  roles.some((role) => people.faceless?.has(role) === true)

/** Words of whose they are brought them in, in running text, and nobody has named them yet: `la compagne de la victime`, `sa sœur`. */
function isToldByOwner(cast: Cast, { mentions: [first], isNamed, kind, roles }: Draft): boolean {
  if (isNamed || kind !== 'person' || roles.length === 0 || first === undefined || !isInBody(cast, first)) return false
  const { determiner, hasComplement } = described(cast, cast.mentions[first]!)
  return determiner === 'possessive' || (determiner === 'definite' && hasComplement)
}

/**
 * Nobody has named them: who spoke and is new, or acted just before a description that points, or has a role that the description's
 * takes in (`l'élu` for `le maire`).
 */
function mayBeTakenUp(cast: Cast, draft: Draft, description: Description): boolean {
  const { determiner, mention } = description
  const points = determiner === 'demonstrative'
  const tellsWhose = description.hasComplement && !isOfCalling(cast, description)
  const isOffice = cast.pack.people.offices?.has(mention.role ?? '') === true
  const isSeen = draft.isHeard || (draft.acts && draft.kind === 'person' && (points || !(tellsWhose || isOffice)))
  if (isSeen && isBroughtIn(cast, draft) && !isFaceless(cast, draft)) return true
  if (isToldByOwner(cast, draft) && (points || (!tellsWhose && (draft.isHeard || cast.owners.has(draft.id)))))
    return true
  const narrower = cast.pack.people.broader?.get(mention.role ?? '')
  return draft.mentions.some((own) => isInBody(cast, own)) && draft.roles.some((own) => narrower?.has(own))
}

/** Not in a headline or a caption. */
export const isInBody = ({ structure: { tokens, paragraphs }, mentions }: Cast, index: number): boolean =>
  paragraphs[tokens[mentions[index]!.first]!.paragraph]!.role === 'body'

/** `Âgé de 20 ans, …`: a lone word that opens a sentence and does nothing is a name by its capital alone. */
export function isStray(
  { drafts, mentions }: Cast,
  { draft, mention, opensSentence, isSubject, isSource }: Trace,
): boolean {
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

type Sort = keyof typeof LEAST

/** Of which of these a description is; null where it takes up nobody. */
function sortOf(cast: Cast, description: Description): Sort | null {
  const { determiner, hasComplement, mention } = description
  if (determiner === 'demonstrative') return 'pointing'
  if (determiner !== 'definite') return null
  if (isOfCalling(cast, description)) return 'told'
  const tellsMore = hasComplement || !isBare(cast, description)
  if (isDemonym(cast, description) || isOfAge(cast, description)) return 'demonym'
  if (isYoungOrOld(cast, description)) return 'told'
  const { offices } = cast.pack.people
  const isOffice = mention.role === null || !offices || offices.has(mention.role)
  if (isOffice && !isFormer(cast, description)) return tellsMore ? heldOf(mention) : 'office'
  if (!tellsMore) return 'alone'
  if (isOwned(cast, mention)) return null
  return isHeadedByRole(cast, description) || mention.role === null ? 'told' : null
}

/** `le chef d'entreprise`, `le responsable syndical`: what stands behind tells a sort of person, and not whose (`la ministre de la Santé`). */
function isOfCalling(
  { structure: { tokens }, pack: { people, words: lists } }: Cast,
  { words, content: [noun, complement], mention: { role, first, endToken } }: Description,
): boolean {
  if (role === null || words.length !== 2 || !noun || !complement || !people.callings?.has(complement.norm))
    return false
  const between = tokens.slice(first, endToken).filter(({ start, end }) => start >= noun.end && end <= complement.start)
  const { preposition, elided } = lists.genitive ?? {}
  return between.every(({ norm }) => norm === preposition || norm === elided?.form)
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
function heldBefore(cast: Cast, { roles }: Draft, description: Description): boolean {
  const { role } = description.mention
  return role !== null && isFormer(cast, description) && roles.includes(heldOffice(cast.pack, role))
}

/** What it counts beside others that nothing tells the gender of somebody, where the description has one. */
const UNSURE = -1.5

const unsure = ({ gender }: Draft, mention: Mention): number => (mention.gender && !gender ? UNSURE : 0)

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

/** A description whose role the person has in other words is another person's, unless it points back or tells what was. */
const agrees = (draft: Draft, { gender, role, kind }: Mention, mayBeSame: boolean): boolean =>
  (!gender || !draft.gender || gender === draft.gender || kind === 'organization') &&
  (mayBeSame || role === null || !draft.roles.includes(role))

/** Roles that the text gives its entities (`Luc Aubry, porte-parole de Redon`), and the descriptions that use them. */

import type { Mention } from '../lexicon/lexed.js'
import { entryAt } from '../lexicon/lookup.js'
import type { Token } from '../text/structure.js'
import { addOnce, type Cast, type Draft, describedDraft, type Fact, type Resolver } from './cast.js'
import type { ResolvedMention } from './entity.js'
import { best, candidatesFor } from './salience.js'
import { descriptionEnd, quotedName } from './source-phrases.js'
import { contentWords, fold, nationalitiesOf, withoutArticles } from './words.js'

/** The fact that a named mention with a role states, or null. */
export function factOf(
  cast: Pick<Cast, 'structure' | 'pack'>,
  mention: Pick<Mention, 'first' | 'endToken' | 'name' | 'role'>,
): Fact | null {
  const { tokens, text } = cast.structure
  if (!mention.name || !mention.role) return null
  const nameFirst = tokenFrom(cast, mention, mention.name.start)
  const nameEnd = tokenFrom(cast, mention, mention.name.end)
  const isBefore = nameFirst > mention.first && !isTitleOnly(cast, mention.first, nameFirst)
  const isAfter = nameEnd < mention.endToken
  const [first, end] = isBefore || !isAfter ? [mention.first, nameFirst] : [nameEnd, mention.endToken]
  const from = skipSigns(cast, first, end)
  const to = trimSigns(cast, from, end)
  if (to <= from) return null
  const shown = withoutArticles(cast.structure, from, to, cast.pack)
  return {
    role: mention.role,
    words: new Set(contentWords(tokens, from, to, cast.pack)),
    text: text.slice(tokens[shown]!.start, tokens[to - 1]!.end).replace(/\s+/gu, ' '),
  }
}

/** `Général Morel – ancien commandant`: the title says less than what follows. */
function isTitleOnly({ structure, pack }: Pick<Cast, 'structure' | 'pack'>, first: number, end: number): boolean {
  return entryAt(structure.tokens, first, end, pack.people.titles)?.endToken === end
}

function tokenFrom(
  { structure: { tokens } }: Pick<Cast, 'structure'>,
  { first, endToken }: Pick<Mention, 'first' | 'endToken'>,
  offset: number,
): number {
  let at = first
  while (at < endToken && tokens[at]!.start < offset) at++
  return at
}

/** The first word after commas, dashes, an age or a bracket. */
function skipSigns({ structure: { tokens } }: Pick<Cast, 'structure'>, first: number, end: number): number {
  let at = first
  if (tokens[at]?.text === '(') while (at < end && tokens[at - 1]?.text !== ')') at++
  while (at < end && tokens[at]!.kind !== 'word') at++
  return at
}

function trimSigns({ structure: { tokens } }: Pick<Cast, 'structure'>, first: number, end: number): number {
  let at = end
  while (at > first && tokens[at - 1]!.kind !== 'word' && tokens[at - 1]!.text !== ')') at--
  return at
}

// ---------------------------------------------------------------- descriptions

interface Description {
  readonly mention: Mention
  readonly words: readonly string[]
  readonly determiner: string | null
  /** A complement stands after its head: `le maire de Lyon`. */
  readonly hasComplement: boolean
  readonly head: string
}

function described(cast: Cast, mention: Mention, end = mention.endToken): Description {
  const { structure, pack } = cast
  const { tokens } = structure
  const determiner = pack.words.determiners.get(tokens[mention.first]!.norm)?.kind ?? null
  let hasComplement = false
  for (let at = mention.first + 1; at < mention.endToken; at++) {
    const { norm } = tokens[at]!
    if (pack.words.linkingPrepositions.has(norm) || pack.words.possessives?.has(norm)) hasComplement = true
  }
  const words = contentWords(tokens, mention.first, end, pack)
  return { mention, words, determiner, hasComplement, head: headOf(cast, mention) }
}

/** The token after a description with all that its tagged phrase adds to it. */
function wholeEnd(cast: Cast, index: number): number {
  const { endToken, kind } = cast.mentions[index]!
  const phrase = cast.phrases.get(index)
  // In a story `the boy with the torch` is the boy
  return phrase && !(cast.isDialogue && kind === 'person') ? descriptionEnd(cast, endToken, phrase.end) : endToken
}

/** The folded noun that heads a description, by its place before the first preposition. */
function headOf({ structure, pack }: Cast, { first, endToken }: Mention): string {
  const { words } = pack
  let end = first
  const isOver = (norm: string) => end > first && (words.linkingPrepositions.has(norm) || words.prepositions.has(norm))
  while (end < endToken && !isOver(structure.tokens[end]!.norm)) end++
  return contentWords(structure.tokens, first, end, pack).at(words.nounHead === 'first' ? 0 : -1) ?? ''
}

const isDefinite = ({ determiner }: Description): boolean => determiner === 'definite' || determiner === 'demonstrative'

/** `le porte-parole de Redon` where the text elsewhere says who that is. */
export const byRole: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'description' || !mention.role || mention.plural) return null
  const description = described(cast, mention)
  if (description.determiner === 'indefinite' || description.determiner === 'quantity') return null
  const bearers = (cast.factsByRole.get(fold(mention.role)) ?? []).filter(({ fact, draft }) =>
    isCompatible(cast, description, fact, cast.drafts[draft]!),
  )
  return bearerAmong(cast, index, bearers)
}

/** `le chef de l'État` where the text says who is president. */
export const byParaphrase: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'description' || !mention.role || mention.plural) return null
  const description = described(cast, mention, officeEnd(cast, mention))
  if (!isDefinite(description)) return null
  for (const { words, roles } of cast.pack.people.paraphrases ?? []) {
    if (!words.every((word) => description.words.includes(word))) continue
    const rest = description.words.filter((word) => !words.includes(word))
    for (const role of roles) {
      const answer = bearerAmong(cast, index, holdersOf(cast, role, { ...description, words: rest }))
      if (answer)
        return {
          ...answer,
          confidence: 0.9 * answer.confidence,
          reason: 'other words for an office that the text gives',
        }
    }
  }
  return null
}

/** The token before a preposition that links no office to its place: `le chef de l'État en visite à Lyon`. */
function officeEnd({ structure: { tokens }, pack: { words } }: Cast, { first, endToken }: Mention): number {
  const isOver = ({ norm }: Token) => words.prepositions.has(norm) && !words.linkingPrepositions.has(norm)
  const length = tokens.slice(first, endToken).findIndex(isOver)
  return length > 0 ? first + length : endToken
}

type Holder = { readonly fact: Fact; readonly draft: number }

/** Who holds an office and no other of its name: the president of a state and not of a club. */
function holdersOf(cast: Cast, office: readonly string[], description: Description): readonly Holder[] {
  const nationalities = nationalitiesOf(cast.pack)
  const states = new Set(nationalities.values())
  const facts = office.flatMap((word) => cast.factsByRole.get(word) ?? [])
  return facts.filter(({ fact, draft }) => {
    const others = [...fact.words].filter((word) => !office.includes(word))
    const isOfState = others.every((word) => nationalities.has(word) || states.has(word))
    const isOffice = office.every((word) => fact.words.has(word)) && isOfState
    // A fact that names no state may be of any
    const words = others.length > 0 ? description.words : description.words.filter((word) => !nationalities.has(word))
    return isOffice && isCompatible(cast, { ...description, words }, fact, cast.drafts[draft]!)
  })
}

/** The one who bears a role, or the nearest of several; null where nobody does. */
function bearerAmong(cast: Cast, index: number, bearers: readonly Holder[]): ResolvedMention | null {
  const drafts = [...new Set(bearers.map(({ draft }) => draft))]
  if (drafts.length === 0) return null
  if (drafts.length === 1)
    return { entity: drafts[0]!, confidence: 0.85, reason: 'role that the text gives this person' }
  const nearest = best(candidatesFor(cast, index, (draft) => drafts.includes(draft.id)))
  return {
    entity: nearest?.draft ?? drafts[0]!,
    confidence: 0.6,
    reason: 'role that the text gives several persons, the nearest taken',
  }
}

/** Every word of the description beside the role is in the fact, or names the place of it. */
function isCompatible({ pack }: Cast, { words, mention }: Description, fact: Fact, draft: Draft): boolean {
  if (mention.gender && draft.gender && mention.gender !== draft.gender) return false
  const nationalities = nationalitiesOf(pack)
  const places = new Set([...fact.words].map((word) => nationalities.get(word) ?? word))
  return words.every((word) => fact.words.has(word) || places.has(nationalities.get(word) ?? word))
}

/** `cette source` after `une source proche du dossier`, `le collectif` after `collectif Sécurité pour tous`. */
export const byEarlierDescription: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'description') return null
  const description = described(cast, mention, wholeEnd(cast, index))
  if (!isDefinite(description) || description.words.length === 0) return null
  const nearest = best(candidatesFor(cast, index, (draft) => holdsDescription(draft, description, mention)))
  const reason = 'short for a description before it'
  return nearest && { entity: nearest.draft, confidence: 0.75, reason, antecedent: nearest.trace.mention }
}

/** The same noun described it before, with all that the description says. */
const holdsDescription = (draft: Draft, { head, words }: Description, { plural }: Mention): boolean =>
  draft.heads.includes(head) &&
  [...draft.forms.keys()].some((form) => holdsAll(form, words)) &&
  (draft.plural === null || plural === null || draft.plural === plural)

function holdsAll(form: string, words: readonly string[]): boolean {
  const held = new Set(
    form
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu),
  )
  return words.every((word) => held.has(word))
}

/**
 * `l'élu`, `the senator`: the person last spoken of, also where it tells more of them (`le député du Nord`); who holds an office may
 * be new, and in fiction `the waiter` is another.
 */
export const byLastPerson: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (cast.isDialogue) return null
  if (mention.form !== 'description' || mention.kind !== 'person' || mention.plural || !cast.isSource.has(index))
    return null
  if (isLabel(cast, mention)) return null
  const description = described(cast, mention)
  const least = leastPresent(cast, description)
  if (least === null) return null
  const isDemonstrative = description.determiner === 'demonstrative'
  const fits = (draft: Draft) => draft.kind === 'person' && draft.isNamed && agrees(draft, mention, isDemonstrative)
  const candidate = best(candidatesFor(cast, index, fits))
  if (!candidate || candidate.score < least) return null
  const reason = 'description taken for the person last spoken of'
  return { entity: candidate.draft, confidence: 0.75, reason, antecedent: candidate.trace.mention }
}

/** How present a person must be that a description takes up, chosen on annotated news; null where it takes up nobody. */
function leastPresent(cast: Cast, description: Description): number | null {
  const { determiner, hasComplement, mention } = description
  if (determiner === 'demonstrative') return 0
  if (determiner !== 'definite') return null
  const tellsMore = hasComplement || !isBare(cast, description)
  const { offices } = cast.pack.people
  const isOffice = mention.role === null || !offices || offices.has(mention.role)
  if (isOffice) return tellsMore ? null : 3
  if (!tellsMore) return -5
  return isHeadedByRole(cast, description) ? -1 : null
}

/** The role is the noun itself, not a word beside it: `the Republican mainstream` is nobody. */
const isHeadedByRole = ({ structure: { tokens }, pack }: Cast, { mention, head }: Description): boolean =>
  pack.words.nounHead === 'first' ||
  tokens
    .slice(mention.first, mention.endToken)
    .some(({ text, norm }) => fold(text) === head && pack.people.roles.get(norm)?.lemma === mention.role)

/** `THE WITNESS: I am ready.`: before a turn that no mark opens, one label stands for one speaker. */
function isLabel({ structure: { tokens }, isQuoted }: Cast, { endToken }: Mention): boolean {
  return tokens[endToken]?.text === ':' && isQuoted[endToken + 1] === 1 && tokens[endToken + 1]!.kind !== 'mark'
}

/** Nothing beside the head but a nationality: what else it says would be said to tell this person from others. */
const isBare = ({ pack }: Cast, { words, head }: Description): boolean =>
  words.every((word) => word === head || nationalitiesOf(pack).has(word))

/** `ce groupe`, `the company`, `le texte`: the body or document last spoken of, or the unnamed one that the same noun described. */
export const byLastBody: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  const { form, kind, plural, role } = mention
  if (form !== 'description' || !(kind === 'organization' || kind === 'document') || plural || role === null)
    return null
  const description = described(cast, mention)
  const { bodyClasses } = cast.pack.people
  const isClass = isDefinite(description) && (bodyClasses?.has(role) ?? false) && !holdsCapital(cast, mention)
  if (!(isClass || description.determiner === 'demonstrative') || description.hasComplement) return null
  const isSame = (draft: Draft) => !draft.isNamed && holdsDescription(draft, description, mention)
  const candidates = candidatesFor(cast, index, (draft) => mayBeCalled(cast, draft, mention) || isSame(draft))
  const found = best(candidates.map((one) => ({ ...one, score: one.score + likeness(cast, one.draft, role) })))
  if (!found || found.score < LEAST_PRESENT) return null
  const reason = `description taken for the ${kind === 'document' ? 'document' : 'body'} last spoken of`
  return { entity: found.draft, confidence: 0.6, reason, antecedent: found.trace.mention }
}

/** A word with a capital after the first: `l'association Redon`, perhaps a name that was not read as one. */
const holdsCapital = ({ structure: { tokens } }: Cast, { first, endToken }: Mention): boolean =>
  tokens.slice(first + 1, endToken).some(({ text, norm }) => text !== norm)

/** A body further back than this is another one. */
const LEAST_PRESENT = -2

/** Words of all the names that an entity has, in lower case. */
const nameWords = ({ forms }: Draft): string[] => [...forms.keys()].flatMap((form) => form.toLowerCase().split(' '))

/** A named body, unless its name says that it is another thing (`Ministère` is no company); a document that has another noun. */
function mayBeCalled({ pack: { people, words } }: Cast, draft: Draft, { role, kind: called }: Mention): boolean {
  const { kind, isNamed, isPlace, gender, forms } = draft
  const names = [...forms.keys()].map((form) => form.toLowerCase().split(' '))
  // A lone word that speaks was taken for a person, and may be none
  const isLone = kind === 'person' && !gender && names.every(({ length }) => length === 1)
  if (called === 'document') return kind === 'document' && draft.roles.length > 0 && !draft.roles.includes(role!)
  if (!isNamed || isPlace || !(kind === 'organization' || kind === 'unknown' || isLone)) return false
  const heads = names.flatMap((name) => people.roles.get(name.at(words.nounHead === 'first' ? 0 : -1)!) ?? [])
  return heads.every(({ kind, lemma }) => kind !== 'organization' || lemma === role || people.bodyClasses?.has(lemma))
}

/** A body that the text calls by the same noun, in its name or beside it, comes before others; papers quoted come last. */
function likeness({ drafts, pack }: Cast, draft: number, role: string): number {
  const { heads, forms, isHeard, kind } = drafts[draft]!
  const isCalledSo = heads.includes(fold(role)) || nameWords(drafts[draft]!).includes(role)
  const isMedium = [...forms.keys()].some((form) => pack.people.media.has(form.toLowerCase()))
  return (isCalledSo ? 1.5 : 0) + (isHeard ? 0.5 : 0) - (isMedium ? 0.5 : 0) - (kind === 'organization' ? 0 : 1)
}

/** A description whose role the person has in other words is another person's, unless it points back. */
const agrees = (draft: Draft, { gender, role }: Mention, isDemonstrative: boolean): boolean =>
  (!gender || !draft.gender || gender === draft.gender) &&
  (isDemonstrative || role === null || !draft.roles.includes(role))

/** An unnamed source stays as described: `un expert agricole de premier plan`. */
export const asDescribed: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  const { structure, pack } = cast
  const first = withoutArticles(structure, mention.first, mention.endToken, pack)
  const end = Math.max(mention.end, structure.tokens[wholeEnd(cast, index) - 1]?.end ?? 0)
  const { gender, plural } = mention
  // `Le Courrier : …`: what speaks by itself is a paper, article and all
  const isPaper = mention.kind === 'document' && isLabel(cast, mention)
  const kind = isPaper ? 'organization' : mention.kind
  const whole = structure.text.slice(Math.max(mention.start, isPaper ? 0 : structure.tokens[first]!.start), end)
  const text = quotedName(cast, index) ?? whole
  const draft = describedDraft(cast, text, { kind, gender, plural, isNamed: false, isPlace: false })
  if (mention.form === 'description') addOnce(draft.heads, headOf(cast, mention))
  if (mention.role) addOnce(draft.roles, mention.role)
  const confidence = trustIn(cast, mention)
  return { entity: draft.id, confidence, reason: 'unnamed, as the text describes them' } satisfies ResolvedMention
}

/**
 * How often a description is all that the text has for its bearer, as counted in annotated news: one that the reader is to know
 * already (`le ministre`, `son avocat`) is more often somebody named elsewhere than one that is new (`un voisin`).
 */
const KNOWN_TRUST = { person: 0.78, organization: 0.84, group: 0.92, document: 0.75, unknown: 0.65 } as const
const NEW_TRUST = 0.93
const OWNED_TRUST = 0.6

function trustIn({ structure: { tokens }, pack }: Cast, { first, kind }: Mention): number {
  const determiner = pack.words.determiners.get(tokens[first]!.norm)?.kind
  if (determiner === 'possessive') return OWNED_TRUST
  return determiner === 'definite' || determiner === 'demonstrative' ? KNOWN_TRUST[kind] : NEW_TRUST
}

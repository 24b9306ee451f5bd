/**
 * Folds the names of a document into entities: a name whose words are among a longer one's with the same last word is short
 * for it; a single word is the surname of the one person who bears it. Two persons of one surname are kept apart.
 */

import { append, groupBy } from '../grouping.js'
import type { Gender, LanguagePack } from '../languages/pack.js'
import { entryAt } from '../lexicon/lookup.js'
import { isHandle, type Name } from '../lexicon/names.js'
import { capitalsOf } from '../text/categories.js'
import type { Structure, Token } from '../text/structure.js'
import { bynamesOf } from './bynames.js'
import { addDraft, addForm, type Cast, type Draft } from './cast.js'
import type { Alternative } from './entity.js'
import { type Form, type Forms, formsOf, titleGender } from './forms.js'
import { settleGenders } from './named-genders.js'
import { areInitials, foldedWords } from './words.js'

/** Whose name stands at a token, and how sure that is. */
export interface NamedAnswer {
  readonly draft: number
  readonly confidence: number
  readonly reason: string
  /** Those who bear the name, where several do. */
  readonly alternatives?: readonly Alternative[]
}

/** Why a name has its bearer that no other name of the text holds. */
const ALONE = 'named'

/** Confidence below which several may bear the name. */
const SHARED = 0.5

/** A person named this many times more often than the others of the surname is who the surname means. */
const DOMINANCE = 4

/** Entities of the names, with the answer for each name by its first token. */
export function foldNames(
  structure: Structure,
  names: readonly Name[],
  pack: LanguagePack,
  drafts: Draft[],
  told: Pick<Cast, 'isQuoted' | 'verbAt'>,
): Map<number, NamedAnswer> {
  const { forms, surnames } = formsOf(structure, names, pack, told)
  const acronyms = acronymsOf(structure, names)
  const bynames = bynamesOf(structure, names, pack)
  const owners = new Map<string, NamedAnswer>()
  const long = [...forms.values()]
    .filter(({ words }) => words.length > 1)
    // Initials after what they stand for
    .sort((a, b) => b.words.length - a.words.length || b.key.length - a.key.length)
  const byWord = new Map<string, { form: Form; draft: number }[]>()
  for (const form of long) owners.set(form.key, longOwner(form, byWord, drafts, pack))
  for (const { key, words } of long) if (!acronyms.has(`@${words.join('')}`)) acronyms.set(`@${words.join('')}`, key)
  const single = [...forms.values()].filter(({ words }) => words.length === 1)
  for (const form of single)
    owners.set(
      form.key,
      bynameOwner(form, bynames, owners, drafts) ?? shortOwner(form, byWord, acronyms, owners, drafts, pack),
    )
  for (const form of single) joinPetName(form, forms, owners, drafts)
  settleGenders(sureForms(forms, owners), drafts)
  return answersOf(structure, { forms, surnames }, owners, pack, drafts)
}

/** Acronyms and handles that stand in brackets after the name that they are short for: folded acronym → key of the name. */
function acronymsOf({ tokens }: Structure, names: readonly Name[]): Map<string, string> {
  const acronyms = new Map<string, string>()
  const byEnd = new Map<number, Name>()
  // A body's name may hold another name: the longer one is the full form
  for (const name of names) if (!byEnd.has(name.endToken)) byEnd.set(name.endToken, name)
  for (const name of names) {
    const before = byEnd.get(name.first - 1)
    const isBracketed = tokens[name.first - 1]?.text === '(' && tokens[name.endToken]?.text === ')'
    if (!before || !isBracketed) continue
    const short = foldedWords(tokens, name.first, name.endToken).join('')
    const words = foldedWords(tokens, before.first, before.endToken)
    const isOther = isHandle(tokens[name.first]!) || (before.kind === 'organization' && isAcronym(tokens[name.first]!))
    if (initialsFit(short, words) || isOther) acronyms.set(short, words.join(' '))
    else if (words.length === 1 && initialsFit(words[0]!, foldedWords(tokens, name.first, name.endToken))) {
      acronyms.set(words[0]!, foldedWords(tokens, name.first, name.endToken).join(' '))
    }
  }
  return acronyms
}

/** `ONU`: two to eight capitals. */
export function isAcronym({ text }: Pick<Token, 'text'>): boolean {
  const capitals = capitalsOf(text)
  return capitals >= 2 && capitals <= 8
}

/** Each letter of the acronym begins a word, in order; words between may be passed over. */
export function initialsFit(acronym: string, words: readonly string[]): boolean {
  if (acronym.length < 2 || words.length < 2) return false
  let at = 0
  for (const word of words) if (word[0] === acronym[at]) at++
  return at === acronym.length
}

// ---------------------------------------------------------------- owners

type ByWord = Map<string, { form: Form; draft: number }[]>

/** Longer names of one surname that a name is compared with: where there are more, they are a list. */
const MOST_COMPARED = 64

function longOwner(form: Form, byWord: ByWord, drafts: Draft[], pack: LanguagePack): NamedAnswer {
  const last = form.words.at(-1)!
  // The rarest of its words keeps the list of names to compare short
  const fixed = form.words.filter((word, at) => word.length > 1 && at > 0)
  const lists = fixed.map((word) => byWord.get(word) ?? [])
  const rarest = lists.reduce((short, list) => (list.length < short.length ? list : short), byWord.get(last) ?? [])
  const compared = rarest.slice(0, MOST_COMPARED)
  const longer = compared.filter(
    ({ form: long }) => (long.words.at(-1) === last && isShortFor(form, long)) || isCutFrom(form, long, pack),
  )
  const [only] = longer
  const isOne = only !== undefined && longer.every(({ draft }) => draft === only.draft)
  const draft = isOne ? drafts[only.draft]! : newDraft(form, drafts)
  if (isOne) merge(draft, form)
  for (const word of new Set(form.words)) append(byWord, word, { form, draft: draft.id })
  return { draft: draft.id, confidence: 0.98, reason: 'named in full' }
}

/** `Al Reed` is short for `Alan J. Reed`: its words are among the longer one's, initials and pet names for first names. */
function isShortFor(short: Form, long: Form): boolean {
  const first = long.words[0]!
  const isGiven = short.givens.includes(first) || long.givens.includes(short.words[0]!)
  const isAmong = short.words.every(
    (word, at) =>
      long.words.includes(word) ||
      (word.length === 1 && (first.startsWith(word) || long.words[at]?.startsWith(word))) ||
      (at === 0 && (isGiven || areInitials(word, long.words))),
  )
  return isAmong && short.words.at(-1) === long.words.at(-1) && kindsAgree(short, long)
}

/** `Conseil scolaire` is cut from `Conseil scolaire de la Rive`, `Ana Ruiz` from `Ana Ruiz Conde`: it begins the longer one. */
function isCutFrom(short: Form, long: Form, { words: { nounHead, linkingPrepositions } }: LanguagePack): boolean {
  const next = long.words[short.words.length]
  if (next === undefined || !short.words.every((word, at) => word === long.words[at])) return false
  if (short.kind === 'person' && long.kind === 'person') return long.words.length === short.words.length + 1
  return (
    nounHead === 'first' && long.kind === 'organization' && kindsAgree(short, long) && linkingPrepositions.has(next)
  )
}

const kindsAgree = (a: Form, b: Form): boolean => a.kind === b.kind || a.kind === 'unknown' || b.kind === 'unknown'

function bynameOwner(
  form: Form,
  bynames: ReadonlyMap<string, string>,
  owners: ReadonlyMap<string, NamedAnswer>,
  drafts: Draft[],
): NamedAnswer | null {
  const known = owners.get(bynames.get(form.key) ?? '')
  return known ? take(drafts[known.draft]!, form, 0.95, 'another name that the text gives') : null
}

function shortOwner(
  form: Form,
  byWord: ByWord,
  acronyms: ReadonlyMap<string, string>,
  owners: ReadonlyMap<string, NamedAnswer>,
  drafts: Draft[],
  pack: LanguagePack,
): NamedAnswer {
  const expanded = owners.get(acronyms.get(form.key) ?? '')
  if (expanded)
    return take(
      drafts[expanded.draft]!,
      form,
      0.97,
      form.key.startsWith('@') ? 'handle of the name in the text' : 'acronym of a body named in full',
    )
  const bearers = bearersOf(form, byWord, drafts, pack)
  const [only] = bearers
  if (!only) return { draft: newDraft(form, drafts).id, confidence: 0.95, reason: ALONE }
  if (bearers.length === 1) return take(only, form, 0.95, 'short for the full name in the text')
  const before = namedBefore(form, bearers, byWord.get(form.key) ?? [])
  if (before) return take(before, form, 0.7, 'surname of the only one whom the text has named before')
  const alternatives = sharesOf(bearers, byWord.get(form.key) ?? [])
  const [first, second] = alternatives
  if (first!.probability >= DOMINANCE * second!.probability)
    return take(drafts[first!.entity]!, form, 0.7, 'surname of the person named most often')
  return {
    draft: newDraft(form, drafts).id,
    confidence: 0.4,
    reason: 'several names in the text have this word',
    alternatives,
  }
}

/** `Mike` where `Michael` stands alone too, and no full name has either: one person, unless several may be meant. */
function joinPetName(
  form: Form,
  forms: ReadonlyMap<string, Form>,
  owners: Map<string, NamedAnswer>,
  drafts: readonly Draft[],
): void {
  const own = owners.get(form.key)!
  const full = form.givens.filter((given) => forms.has(given))
  const [given] = full
  if (given === undefined || full.length !== 1 || own.reason !== ALONE) return
  const other = owners.get(given)!
  if (other.reason !== ALONE || !kindsAgree(form, forms.get(given)!)) return
  merge(drafts[other.draft]!, form)
  owners.set(form.key, { draft: other.draft, confidence: 0.85, reason: 'pet name of a person named' })
}

/** `Redon Way` where the text speaks of Redon: a rare name of no known kind is made of a frequent one. */
const isMadeOf = ({ names }: Form, long: Form): boolean =>
  long.kind === 'unknown' && names.length >= DOMINANCE * long.names.length

/** Who bears the word: as a surname if anybody does, else as any word of the name. */
function bearersOf(form: Form, byWord: ByWord, drafts: readonly Draft[], { words, people }: LanguagePack): Draft[] {
  const [word] = form.words
  const isListed = [people.places, people.governments, people.firstNames].some((list) => list.has(word!))
  const bodies = (byWord.get(word!) ?? []).filter((other) => other.form.kind === 'organization')
  // `Norvel`, taken for a place or a person beside `Norvel Systems`
  const headed = bodies.filter((other) => other.form.words[0] === word).map(({ draft }) => drafts[draft]!)
  const all = (byWord.get(word!) ?? []).filter(
    ({ form: long }) =>
      long.kind !== 'place' && kindsAgree(form, long) && (people.firstNames.has(word!) || !isMadeOf(form, long)),
  )
  const isPerson = ({ kind }: Form) => kind === 'person' || kind === 'unknown'
  // `Nuage Redon d'Alba`, `The Anna Alba Show`: Alba owns it
  const isOwner = ({ kind, words: own }: Form) => {
    const before = own[own.indexOf(word!) - 1] ?? ''
    const isBody = kind !== 'person' || people.roles.get(own.at(-1)!)?.kind === 'organization'
    return isBody && (words.linkingPrepositions.has(before) || people.firstNames.has(before))
  }
  const others = all.filter((other) => isPerson(other.form) && !isOwner(other.form))
  const places = [
    others.filter((other) => other.form.words.at(-1) === word),
    all.filter((other) => other.form.words[0] === word),
    others,
  ]
  const found = form.kind === 'place' ? undefined : places.find((list) => list.length > 0)
  const { titles, votes } = form
  const isNobody = words.nounHead === 'first' && titles.m + titles.f + votes.m + votes.f === 0
  const mayHead = !isListed && (form.kind === 'place' || isNobody)
  return [...new Set(found?.map(({ draft }) => drafts[draft]!) ?? (mayHead ? headed : []))]
}

/** `Paul Redon est mort. Redon avait … Son fils, Tom Redon`: the one bearer who is named in full before the word first stands alone; or null. */
function namedBefore(
  { names: [first] }: Form,
  bearers: readonly Draft[],
  forms: readonly { form: Form; draft: number }[],
): Draft | null {
  const known = new Set(forms.filter(({ form: { names } }) => names[0]!.first < first!.first).map(({ draft }) => draft))
  const before = bearers.filter(({ id }) => known.has(id))
  return before.length === 1 ? before[0]! : null
}

/** Who bears a word, by how often each is named in full, the most frequent first. */
function sharesOf(bearers: readonly Draft[], forms: readonly { form: Form; draft: number }[]): Alternative[] {
  const uses = new Map<number, number>()
  for (const { form, draft } of forms) uses.set(draft, (uses.get(draft) ?? 0) + form.names.length)
  const usesOf = ({ id }: Draft) => uses.get(id) ?? 0
  const total = bearers.reduce((sum, bearer) => sum + usesOf(bearer), 0)
  return bearers
    .map((bearer) => ({ entity: bearer.id, probability: usesOf(bearer) / total }))
    .sort((a, b) => b.probability - a.probability)
}

function newDraft(form: Form, drafts: Draft[]): Draft {
  const kind = form.kind === 'place' ? 'organization' : form.kind
  return addDraft(
    { drafts },
    {
      kind,
      gender: null,
      plural: kind === 'person' ? false : null,
      isNamed: true,
      isPlace: form.kind === 'place',
    },
  )
}

function take(draft: Draft, form: Form, confidence: number, reason: string): NamedAnswer {
  merge(draft, form)
  return { draft: draft.id, confidence, reason }
}

/** The forms that are surely each entity's. */
function sureForms(forms: ReadonlyMap<string, Form>, owners: ReadonlyMap<string, NamedAnswer>): Map<number, Form[]> {
  const sure = [...forms.values()].filter(({ key }) => owners.get(key)!.confidence >= SHARED)
  return groupBy(sure, ({ key }) => owners.get(key)!.draft)
}

function merge(draft: Draft, { kind }: Form): void {
  if (draft.kind === 'unknown' && kind !== 'place') draft.kind = kind
}

// ---------------------------------------------------------------- answers

/** Who bears a surname, by gender. */
type Bearers = Record<Gender | 'unknown', Set<number>>

/** A surname with a title that only one of its bearers can have is that one's. */
function answersOf(
  structure: Structure,
  { forms, surnames }: Forms,
  owners: ReadonlyMap<string, NamedAnswer>,
  pack: LanguagePack,
  drafts: Draft[],
): Map<number, NamedAnswer> {
  const answers = new Map<number, NamedAnswer>()
  const bySurname = new Map<string, Bearers>()
  for (const { key, words } of forms.values()) {
    if (words.length < 2) continue
    const surname = words.at(-1)!
    const bearers = bySurname.get(surname) ?? { m: new Set(), f: new Set(), unknown: new Set() }
    const { draft } = owners.get(key)!
    bearers[drafts[draft]!.gender ?? 'unknown'].add(draft)
    bySurname.set(surname, bearers)
  }
  const inFull = new Set([...bySurname.values()].flatMap(({ m, f, unknown }) => [...m, ...f, ...unknown]))
  const couples = new Map<string, NamedAnswer>()
  for (const { key, names, words } of forms.values()) {
    const owner = owners.get(key)!
    for (const name of names) {
      const gender = words.length === 1 ? titleGender(structure, name, pack) : null
      const isAnothers = gender !== null && isOfOther(drafts[owner.draft]!, gender)
      const answer =
        gender !== null && (isAnothers || owner.confidence < SHARED)
          ? (byGender(gender, bySurname.get(key)) ?? (isAnothers ? partnerOf(key, gender, couples, drafts) : owner))
          : owner
      answers.set(name.first, answer)
      const surname = surnames.get(name.first)
      const shown = inFull.has(answer.draft) ? textOf(structure, name) : shownName(structure, name, pack)
      addForm(drafts[answer.draft]!, surname ? `${shown} ${surname.text}` : shown, isInHeading(structure, name))
    }
  }
  return answers
}

const isInHeading = ({ tokens, paragraphs }: Structure, { first }: Name): boolean =>
  paragraphs[tokens[first]!.paragraph]!.role === 'heading'

const isOfOther = ({ kind, gender }: Draft, title: Gender): boolean =>
  kind === 'person' && gender !== null && gender !== title

/** `Mrs. Cole` beside Peter Cole: somebody else of the surname, whom no full name tells. */
function partnerOf(key: string, gender: Gender, couples: Map<string, NamedAnswer>, drafts: Draft[]): NamedAnswer {
  const known = couples.get(`${gender} ${key}`)
  if (known) return known
  const draft = addDraft({ drafts }, { kind: 'person', gender, plural: false, isNamed: true, isPlace: false })
  draft.isGenderGuessed = false
  const answer = { draft: draft.id, confidence: 0.9, reason: 'surname and title of another person' }
  couples.set(`${gender} ${key}`, answer)
  return answer
}

function byGender(gender: Gender, bearers: Bearers | undefined): NamedAnswer | null {
  if (!bearers) return null
  const fitting = bearers[gender].size > 0 ? bearers[gender] : bearers.unknown
  const [first] = fitting
  return first !== undefined && fitting.size === 1
    ? { draft: first, confidence: 0.9, reason: 'surname and title of one person' }
    : null
}

const textOf = ({ text }: Structure, { start, end }: Name): string => text.slice(start, end)

/** The name as written; a title that is also a role stays before a surname that stands alone (`Général Morel`). */
function shownName({ text, tokens }: Structure, name: Name, pack: LanguagePack): string {
  const isAlone = foldedWords(tokens, name.first, name.endToken).length === 1
  const title =
    isAlone && name.titleFirst < name.first ? entryAt(tokens, name.titleFirst, name.first, pack.people.titles) : null
  const isRole =
    title !== null &&
    !pack.people.titles.get(title.key)!.plural &&
    pack.people.roles.has(title.key) &&
    tokens[name.titleFirst]!.text !== tokens[name.titleFirst]!.norm
  return text.slice(tokens[isRole ? name.titleFirst : name.first]!.start, name.end)
}

/** The words of a noun phrase between two prepositions, as closed classes, names and verb groups bound them. */

import type { LanguagePack, VerbReading, WordClasses } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Token } from '../text/structure.js'
import type { VerbGroup } from './cues.js'
import { entryAt } from './lookup.js'
import type { Name } from './names.js'
import { isAdverb, isCapitalised, tellsBody } from './words.js'

/** What the phrase reader asks of a document. */
export interface PhraseScene {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly names: readonly Name[]
  /** The name that covers a token, its title aside; -1 where there is none. */
  readonly nameAt: Int32Array
  /** The verb group that covers a token; -1 where there is none. */
  readonly verbAt: Int32Array
  readonly verbs: readonly VerbGroup[]
}

/** A word or a name inside a phrase. */
export interface Unit {
  readonly first: number
  readonly endToken: number
  readonly name: Name | null
}

/** Words without a preposition between them. */
export interface Core {
  readonly units: readonly Unit[]
  readonly endToken: number
}

const MOST_WORDS = 12
const MOST_ATTRIBUTES = 5
const MOST_IN_MARKS = 4

/** The words from the token up to the first that cannot belong to a noun phrase. */
export function coreAt(scene: PhraseScene, at: number, limit: number): Core {
  const units: Unit[] = []
  let i = at
  while (i < limit && units.length < MOST_WORDS) {
    const unit = unitAt(scene, i, units, limit)
    if (!unit) break
    units.push(unit)
    i = unit.endToken
  }
  return { units, endToken: i }
}

function unitAt(scene: PhraseScene, at: number, before: readonly Unit[], limit: number): Unit | null {
  const { tokens, pack, names, nameAt, verbAt } = scene
  const last = before.at(-1)
  if (last?.name?.kind === 'person' && pack.words.nounHead === 'first') return null
  const name = names[nameAt[at]!]
  if (name) return { first: at, endToken: name.endToken, name }
  const marked = paperInMarks(scene, at, limit) ?? nameInMarks(scene, at, before, limit)
  if (marked) return marked
  const token = tokens[at]!
  if (last?.name && isSlash(token) && at + 1 < limit && nameAt[at + 1]! >= 0) return wordUnit(at)
  const title = titleStop(scene, at, limit) ?? longTitle(scene, at, limit)
  if (title) return title
  if (pack.words.capitalNouns) return capitalUnit(scene, at, before, limit)
  if (token.kind === 'number') return before.length > 0 || at + 1 >= limit ? null : wordUnit(at)
  if (token.kind !== 'word' || (isBound(token, pack) && !isInnerNegation(scene, at, before, limit))) return null
  if (verbAt[at]! >= 0 && !isNounAfterAll(scene, at, before) && !isAdjective(scene, at, before)) return null
  if (last?.name && isLikeVerb(scene, at, limit)) return null
  if (isAdverb(token, pack)) return !last?.name && isBeforeNoun(scene, at, limit) ? wordUnit(at) : null
  return wordUnit(at)
}

/** `die „Bild“-Zeitung`: a paper's or an agency's name between marks, with what a hyphen joins to it. */
function paperInMarks({ tokens, pack, names, nameAt }: PhraseScene, at: number, limit: number): Unit | null {
  const name = pack.words.papersInMarks && tokens[at]!.kind === 'mark' ? names[nameAt[at + 1] ?? -1] : undefined
  if (!name || name.endToken >= limit || tokens[name.endToken]!.kind !== 'mark') return null
  if (entryAt(tokens, name.first, name.endToken, pack.people.media)?.endToken !== name.endToken) return null
  const close = name.endToken + 1
  const isJoined = close + 1 < limit && tokens[close]!.text === '-' && !tokens[close + 1]!.spaced
  return { first: at, endToken: isJoined ? close + 2 : close, name }
}

/** `der Verein „Stilles Tal“`: a few words between marks after the noun for a body are its name. */
function nameInMarks(
  { tokens, pack, nameAt }: PhraseScene,
  at: number,
  before: readonly Unit[],
  limit: number,
): Unit | null {
  const last = before.at(-1)
  if (!pack.words.papersInMarks || !last || last.name || tokens[at]!.kind !== 'mark' || nameAt[at - 1]! >= 0)
    return null
  const role = pack.people.roles.get(tokens[last.first]!.norm)
  if (role?.kind !== 'organization' || !tokens[at + 1] || !isCapitalised(tokens[at + 1]!)) return null
  for (let close = at + 2; close < Math.min(limit, at + 2 + MOST_IN_MARKS); close++) {
    const { kind } = tokens[close]!
    if (kind === 'mark') return { first: at, endToken: close + 1, name: null }
    if (kind !== 'word' && kind !== 'number') return null
  }
  return null
}

/** Where nouns have capitals: a noun, or an adjective that leads to one; after its noun a phrase takes only a name. */
function capitalUnit(scene: PhraseScene, at: number, before: readonly Unit[], limit: number): Unit | null {
  const { tokens, pack, verbAt } = scene
  const token = tokens[at]!
  if (token.kind !== 'word' || isBound(token, pack) || verbAt[at]! >= 0) return null
  const last = before.at(-1)
  const isModified =
    last !== undefined && (isModifier(tokens[last.first]!, pack) || isOfBody(tokens, last.first, at, pack))
  const isAfterNoun = last !== undefined && isCapitalised(tokens[last.first]!) && !isModified
  if (isCapitalised(token) || isAged(token, pack))
    return (isAfterNoun && !last.name) || isOpeningAdverb(scene, at) ? null : wordUnit(at)
  if (isAfterNoun && !pack.words.timeNouns.has(tokens[last.first]!.norm)) return null
  return leadsToNoun(scene, at, limit) ? wordUnit(at) : null
}

/** `der 38-Jährige`: a role that begins with a figure. */
const isAged = ({ text, norm }: Token, { people }: LanguagePack): boolean => /^\d/.test(text) && people.roles.has(norm)

/** `So warnten …`: a capital that only the sentence gives. */
const isOpeningAdverb = ({ tokens, pack }: PhraseScene, at: number): boolean =>
  tokens[at - 1]?.sentence !== tokens[at]!.sentence && pack.words.adverbs.has(tokens[at]!.norm)

/** `Berliner` in `die Berliner Polizei`: with a capital, and neither a common noun nor a role. */
const isModifier = ({ norm }: Token, { words, people }: LanguagePack): boolean =>
  !words.capitalNouns!.isCommon(norm) && !people.roles.has(norm)

/** `das Statistische | Bundesamt`, `die Deutsche | Bahn`: what may be an adjective of a body's name, right before the noun for one. */
const isOfBody = (tokens: readonly Token[], at: number, noun: number, { words, people }: LanguagePack): boolean =>
  at + 1 === noun &&
  words.capitalNouns!.isBodyAttribute(tokens[at]!.norm) &&
  people.roles.get(tokens[noun]!.norm)?.kind === 'organization'

/** Adjectives, and adverbs before them, stand between the token and a noun. */
function leadsToNoun({ tokens, pack, nameAt, verbAt }: PhraseScene, at: number, limit: number): boolean {
  for (let i = at; i < Math.min(limit, at + MOST_ATTRIBUTES); i++) {
    const token = tokens[i]!
    if (token.kind !== 'word' || isBound(token, pack) || verbAt[i]! >= 0) return false
    if (isCapitalised(token)) return pack.words.capitalNouns!.isAttribute(tokens[i - 1]!.norm) || nameAt[i]! >= 0
  }
  return false
}

/** `a CNN/ORC poll`. */
const isSlash = ({ text, spaced }: Token): boolean => text === '/' && !spaced

const wordUnit = (at: number): Unit => ({ first: at, endToken: at + 1, name: null })

/** `Gen.` before a name: the full stop belongs to the title. */
function titleStop({ tokens, pack, nameAt }: PhraseScene, at: number, limit: number): Unit | null {
  const isStopped = at + 2 < limit && tokens[at + 1]!.text === '.' && !tokens[at + 1]!.spaced
  if (!isStopped || nameAt[at + 2]! < 0) return null
  const { norm } = tokens[at]!
  return pack.people.titles.has(norm) || pack.people.titles.has(`${norm}.`)
    ? { first: at, endToken: at + 2, name: null }
    : null
}

/** `secretary of state` before a name: a title with a preposition in it. */
function longTitle({ tokens, pack, nameAt, names }: PhraseScene, at: number, limit: number): Unit | null {
  const found = entryAt(tokens, at, limit, pack.people.titles)
  const name = found && found.endToken > at + 2 ? names[nameAt[found.endToken] ?? -1] : undefined
  return name?.titleFirst === at && name.first === found!.endToken
    ? { first: at, endToken: name.first, name: null }
    : null
}

/** Closed-class words end a phrase; pronouns that are also adjectives (`former`, `other`) do not. */
export function isBound({ norm, text }: Token, { words }: LanguagePack): boolean {
  if (/^['’-]|['’]$/u.test(text)) return true
  const use = words.pronouns.get(norm)?.use
  if (use === 'subject' || use === 'object') return true
  return boundWords(words).has(norm)
}

/** The words that end a phrase whatever they are used for. */
const boundWords = madeOnce(
  (words: WordClasses): ReadonlySet<string> =>
    new Set([
      ...words.prepositions,
      ...words.linkingPrepositions,
      ...words.conjunctions,
      ...words.complementizers,
      ...words.relatives,
      ...words.negations,
      ...words.clauseOpeners,
      ...words.weekdaysAndMonths,
      ...words.determiners.keys(),
      ...(words.possessives ?? []),
      ...(words.reflexives ?? []),
    ]),
)

const isDeterminer = (token: Token | undefined, { words }: LanguagePack): boolean =>
  token !== undefined && words.determiners.has(token.norm) && !words.infinitiveMarkers.has(token.norm)

/** `un'organizzazione non governativa`, where adjectives stand behind their noun: `the minister | no longer believes`. */
function isInnerNegation(scene: PhraseScene, at: number, before: readonly Unit[], limit: number): boolean {
  const { contentNegations, nounHead } = scene.pack.words
  if (nounHead !== 'first' || before.length === 0 || before.at(-1)!.name !== null) return false
  return contentNegations.has(scene.tokens[at]!.norm) && isBeforeNoun(scene, at, limit)
}

/** A preposition that continues a noun phrase. */
export const isLink = ({ norm }: Token, { words }: LanguagePack): boolean => words.linkingPrepositions.has(norm)

function isBeforeNoun(scene: PhraseScene, at: number, limit: number): boolean {
  const next = at + 1
  if (next >= limit || scene.tokens[next]!.kind !== 'word') return false
  return scene.nameAt[next]! < 0 && scene.verbAt[next]! < 0 && !isBound(scene.tokens[next]!, scene.pack)
}

/** An unknown word after a name that an object or a clause follows is a verb the lexicon does not hold (`Reed tweeted that`). */
function isLikeVerb({ tokens, pack }: PhraseScene, at: number, limit: number): boolean {
  if (pack.people.roles.has(tokens[at]!.norm) || isCapitalised(tokens[at]!)) return false
  const next = at + 1 < limit ? tokens[at + 1]! : undefined
  if (!next) return false
  const { words } = pack
  const isObject = words.determiners.has(next.norm) && !words.linkingPrepositions.has(next.norm)
  return isObject || words.complementizers.has(next.norm) || next.kind === 'mark' || next.text === ':'
}

/** A participle after the noun it goes with: `les experts interrogés ont dit`, `le directeur sortant de la banque`. */
function isAdjective(scene: PhraseScene, at: number, before: readonly Unit[]): boolean {
  const { tokens, pack, verbAt, verbs } = scene
  const last = before.at(-1)
  if (pack.words.nounHead !== 'first' || !last || last.name?.kind === 'person') return false
  const group = verbs[verbAt[at]!]!
  if (group.first !== at || group.endToken !== at + 1 || !group.lead.features.form.endsWith('Participle')) return false
  const next = tokens[at + 1]
  const isPast = group.lead.features.form === 'pastParticiple'
  if (!next || next.text === ',' || verbAt[at + 1]! >= 0) return isPast || last.name === null
  return scene.nameAt[at + 1]! >= 0 || (isLink(next, pack) && group.lead.features.form === 'presentParticiple')
}

/** A form that is also a verb's (`juge`, `report`) is the noun when a determiner or adjective leads to it and no object follows. */
function isNounAfterAll(scene: PhraseScene, at: number, before: readonly Unit[]): boolean {
  const { tokens, pack, verbAt, verbs } = scene
  const group = verbs[verbAt[at]!]!
  const { norm } = tokens[at]!
  const role = pack.people.roles.get(norm)
  if (group.first !== at || pack.cues.auxiliaries.has(group.lead.lemma)) return false
  const isLed = isArticle(tokens[at - 1], pack) || pack.words.possessives?.has(tokens[at - 1]?.norm ?? '')
  const isInfinitive = group.lead.features.form === 'infinitive'
  if (before.length === 0 && group.endToken === at + 1 && isLed && (role || !isInfinitive)) return true
  if (leadsToRole(scene, at)) return true
  if (role && before.length === 0 && isApposed(scene, at)) return true
  // `Several refugee advocates | also said`
  let behind = at + 1
  while (pack.words.nounHead !== 'first' && tokens[behind] && isAdverb(tokens[behind]!, pack)) behind++
  const after = verbs[verbAt[behind] ?? -1]
  const isBeforeVerb = after !== undefined && after !== group && after.lead.features.form === 'finite'
  if (role && (isNamedCompound(scene, at, before) || isRoleBetweenNames(scene, at, before))) return true
  if (before.at(-1)?.name && !isBeforeVerb) return false
  if (!role && pack.cues.nounLemma(norm) === undefined) return false
  if (pack.words.nounHead === 'first' && (!role || before.some((unit) => isRoleUnit(scene, unit)))) return false
  const next = tokens[at + 1]
  // `el último informe de la banca`: an adjective before it, and its complement behind
  if (
    pack.words.nounHead === 'first' &&
    next &&
    isLink(next, pack) &&
    isArticle(tokens[(before[0]?.first ?? at) - 1], pack)
  )
    return true
  if (next?.kind !== 'word') return role !== undefined && !isToldBy(scene, at)
  return isBeforeVerb
}

/** A determiner, where the head stands last one that is no pronoun beside its verb: `two said`, `the dam that failed`. */
function isArticle(token: Token | undefined, pack: LanguagePack): boolean {
  const use = pack.words.pronouns.get(token?.norm ?? '')?.use
  return (
    isDeterminer(token, pack) && (pack.words.nounHead === 'first' || (use !== 'indefinite' && use !== 'demonstrative'))
  )
}

/** `the survey shows`, `court records show`: a verb that reports and agrees with a document before it, where the head stands last. */
function isToldBy({ tokens, pack }: PhraseScene, at: number): boolean {
  const before = tokens[at - 1]
  const document = before?.sentence === tokens[at]!.sentence ? pack.people.roles.get(before.norm) : undefined
  if (pack.words.nounHead === 'first' || document?.kind !== 'document') return false
  const reports = pack.cues.readVerb(tokens[at]!.norm).some(({ lemma }) => pack.cues.verbs.has(lemma))
  return reports && mayBeOfOne(tokens[at]!, pack) !== (document.plural === true)
}

/** `Redon, président de Brest`: between a comma and what a noun's complement opens with, where the head stands first. */
function isApposed({ tokens, pack, verbAt, verbs }: PhraseScene, at: number): boolean {
  const next = tokens[at + 1]
  if (pack.words.nounHead !== 'first' || !next || tokens[at - 1]?.text !== ',') return false
  if (isLink(next, pack)) return true
  const isParticiple = verbs[verbAt[at]!]!.lead.features.form.endsWith('Participle')
  return isParticiple && next.kind === 'word' && verbAt[at + 1]! < 0 && !isBound(next, pack) && !isAdverb(next, pack)
}

/** `the Reed campaign on Monday`: an article, a name and a form that agrees with no single one, where the head stands last. */
function isNamedCompound({ tokens, pack }: PhraseScene, at: number, before: readonly Unit[]): boolean {
  const named = before.findIndex(({ name }) => name !== null)
  if (pack.words.nounHead === 'first' || named < 0) return false
  // `a Reed/Cole survey`
  const areJoined = before.slice(named).every((unit) => unit.name !== null || isSlash(tokens[unit.first]!))
  return areJoined && isDeterminer(tokens[before[0]!.first - 1], pack) && !mayBeOfOne(tokens[at]!, pack)
}

/** The form may be the verb of a single subject: `polls`, `polled`, but not `poll`. */
function mayBeOfOne({ norm }: Token, { cues }: Pick<LanguagePack, 'cues'>): boolean {
  const isOfOne = ({ features: { form, tense, persons, plural } }: VerbReading) =>
    form === 'finite' && (tense !== 'present' || (persons.includes(3) && plural !== true))
  return cues.readVerb(norm).some(isOfOne)
}

/** `Radio host Bill Marsh`: a person's role between a name, or a noun in the singular, and a person's name, where the head stands last. */
function isRoleBetweenNames(
  { tokens, pack, names, nameAt }: PhraseScene,
  at: number,
  before: readonly Unit[],
): boolean {
  const isPersons = pack.people.roles.get(tokens[at]!.norm)?.kind === 'person'
  const isBeforePerson = names[nameAt[at + 1] ?? -1]?.kind === 'person'
  const last = before.at(-1)
  const isAfterNoun =
    last !== undefined && (last.name !== null || pack.words.isPlural?.(tokens[last.first]!.norm) === false)
  return isAfterNoun && pack.words.nounHead !== 'first' && isPersons && isBeforePerson && !mayBeOfOne(tokens[at]!, pack)
}

/** `White House press secretary`: plain words from here to a person's role make it a noun, where the head stands last. */
export function leadsToRole({ tokens, pack, nameAt, verbAt, verbs }: PhraseScene, at: number): boolean {
  const group = verbs[verbAt[at] ?? -1]
  // Where the verb is second, it may stand right before a role: `zegt schipper Dekker`
  if (pack.words.nounHead === 'first' || pack.words.verbSecond || (group && group.lead.features.tense !== 'present'))
    return false
  if (group && isOfMany(tokens, at, pack)) return false
  if (group && isReporting(tokens[at]!, group, pack)) return false
  for (let i = at + 1; i < at + 4; i++) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[at]!.sentence || token.kind !== 'word') return false
    if (nameAt[i]! >= 0 || isBound(token, pack) || isAdverb(token, pack)) return false
    const role = pack.people.roles.get(token.norm)
    // `Reed campaign officials`: behind one name no verb of several
    const isOne = nameAt[at - 1]! >= 0 && !pack.people.roles.get(tokens[at - 1]!.norm)?.plural
    if (role) return role.plural ? isOne && !mayBeOfOne(tokens[at]!, pack) : role.kind === 'person'
  }
  return false
}

/** `Republicans need independent support`: right behind a person's role in the plural a form that no single one has. */
const isOfMany = (tokens: readonly Token[], at: number, pack: LanguagePack): boolean => {
  const before = tokens[at - 1]
  const role = before?.sentence === tokens[at]!.sentence ? pack.people.roles.get(before.norm) : undefined
  return role?.plural === true && role.kind !== 'document' && !mayBeOfOne(tokens[at]!, pack)
}

/** `Cole says rival Reed left`: a form in lower case that reports and is no noun, or that only one person's verb has. */
function isReporting(token: Token, { lead }: VerbGroup, { cues, people }: LanguagePack): boolean {
  const entry = cues.verbs.get(lead.lemma)
  if (!entry || isCapitalised(token)) return false
  const isNoun = cues.nounLemma(token.norm) !== undefined || people.roles.has(token.norm)
  return mayBeOfOne(token, { cues }) || (entry.strength === 'speech' && !isNoun)
}

/** Whether a unit is a role noun. */
export function isRoleUnit({ tokens, pack }: PhraseScene, unit: Unit): boolean {
  return unit.name === null && pack.people.roles.has(tokens[unit.first]!.norm)
}

/** The unit that heads a core: a role noun where there is one, else the first or last common word, else a name. */
export function headUnit(scene: PhraseScene, { units }: Core): Unit | undefined {
  if (isHeadedBody(scene, units[0])) return units[0]
  const common = units.filter(({ name }) => name === null)
  const all = common.filter((unit) => isRoleUnit(scene, unit))
  // `le jeune maire`
  const isAdjective = ({ first, endToken }: Unit) =>
    scene.pack.people.adjectiveRoles?.has(scene.tokens[first]!.norm) && all.some((next) => next.first === endToken)
  const roles = all.filter((unit) => !isAdjective(unit))
  const at = scene.pack.words.nounHead === 'first' ? 0 : -1
  return roles.at(at) ?? common.at(at) ?? units.at(at)
}

/** `l'Autorité des marchés financiers`: where nouns stand first, what follows a name that a body's noun opens is no head. */
const isHeadedBody = ({ tokens, pack }: PhraseScene, unit: Unit | undefined): boolean =>
  unit?.name != null &&
  unit.name.kind !== 'person' &&
  pack.words.nounHead === 'first' &&
  tellsBody(tokens[unit.name.first]!, pack)

/** `Merkels Sprecher`: a name in the genitive leads to what is its bearer's. */
export const isGenitiveName = ({ tokens, pack }: PhraseScene, { endToken }: Name): boolean =>
  pack.words.capitalNouns!.isGenitive(tokens[endToken - 1]!.norm)

/** `la directrice du lycée Jean Redon`: the noun before the name is for what is called after somebody else. */
export const isOfNamesake = ({ tokens, pack }: PhraseScene, { first, endToken }: Unit): boolean =>
  endToken === first + 1 && pack.people.namesakes?.has(tokens[first]!.norm) === true

/** Whether a unit is a title. */
export const isTitled = ({ tokens, pack }: PhraseScene, { first }: Unit): boolean =>
  pack.people.titles.has(tokens[first]!.norm) || pack.people.titles.has(`${tokens[first]!.norm}.`)

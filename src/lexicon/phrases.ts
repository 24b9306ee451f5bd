/**
 * Noun phrases without a tagger: from a determiner, a name or a role noun through the words that closed classes and verb groups
 * leave, with linked complements (`le porte-parole de Redon`, `a group of lawmakers`) and a name at the end.
 */

import type { LanguagePack } from '../languages/pack.js'
import type { RoleEntry } from '../languages/people.js'
import type { Token } from '../text/structure.js'
import { isFurtherNoun, isInList } from './complement-lists.js'
import { withoutClause } from './contact-clauses.js'
import {
  type Core,
  coreAt,
  headUnit,
  isGenitiveName,
  isLink,
  isOfNamesake,
  isRoleUnit,
  isTitled,
  leadsToRole,
  type PhraseScene,
  type Unit,
} from './cores.js'
import { afterDeterminers, isShareBefore } from './determiners.js'
import { entryAt } from './lookup.js'
import { sourceInMarks } from './marked-sources.js'
import type { Name } from './names.js'
import { isFirstOfSeveral, joinsPerson } from './several-named.js'
import { isSaying, leadsToTold } from './told.js'
import { followsSourcePhrase } from './word-cues.js'
import { isAdverb, isCapitalised, roleOfWord, tellsBody } from './words.js'

export interface Phrase {
  readonly first: number
  readonly endToken: number
  /** Token index of its first determiner, or null. */
  readonly determiner: number | null
  /** Token index of the noun that heads it; of the name where it is one. */
  readonly head: number
  readonly role: RoleEntry | null
  /** The name that says who it is: of a bare name, or beside the role (`le président portugais Paulo Reis`). */
  readonly name: Name | null
  /** Token index where the first complement's words begin (`Redon` in `le porte-parole de Redon`), or null. */
  readonly complement: number | null
}

const MOST_LINKS = 5

/**
 * The noun phrase that begins at the token, or null; it ends before `limit`, a token index. `bare` takes any noun without a
 * determiner, as after a preposition or in an apposition.
 */
export function phraseAt(scene: PhraseScene, at: number, limit: number, bare = false): Phrase | null {
  const { tokens, pack } = scene
  const marked = sourceInMarks(scene, at, limit)
  if (marked) return marked
  const start = afterDeterminers(scene, at, limit)
  const determiner = start > at ? at : null
  if (determiner !== null && isObjectClitic(scene, at, start)) return null
  const core = coreAt(scene, start, limit)
  if (core.units.length === 0) {
    const isPart = determiner !== null && start < limit && isLink(tokens[start]!, pack)
    const isShare = determiner !== null && isShareBefore(tokens, start, at, pack)
    return isPart || isShare
      ? withPossessed(scene, withLinks(scene, at, { units: [], endToken: start }, determiner, limit), limit)
      : null
  }
  if (determiner === null && !bare && !opensBare(scene, core)) return null
  const whole = determiner === null ? core : withoutClause(scene, core)
  const own = determiner !== null && isAdjunct(scene, at) ? nounAlone(scene, whole) : whole
  const cut = pluralAlone(scene, bodyAlone(scene, determiner === null && !bare ? nameAlone(scene, own) : own))
  return withPossessed(scene, withLinks(scene, at, cut, determiner, limit), limit)
}

/** `a déclaré à l'AFP Sophie Marel`: where nouns come first, a person's name after a body's is somebody else. */
function bodyAlone({ pack }: PhraseScene, core: Core): Core {
  const { units } = core
  const kind = units[0]!.name?.kind
  if (pack.words.nounHead !== 'first' || kind === undefined || kind === 'person') return core
  const person = units.findIndex((unit) => unit.name?.kind === 'person')
  return person > 0 ? { units: units.slice(0, person), endToken: units[person - 1]!.endToken } : core
}

/** `a lancé devant les députés Sophie Marel`: one person's name after a plural is somebody else, where no other is joined to it. */
function pluralAlone(scene: PhraseScene, core: Core): Core {
  const { tokens, pack } = scene
  const { units, endToken } = core
  const person = units.findIndex((unit) => unit.name?.kind === 'person')
  const isPlural = person > 0 && pack.people.roles.get(tokens[units[0]!.first]!.norm)?.plural
  if (!isPlural || joinsPerson(scene, endToken) || pack.words.nounHead !== 'first') return core
  return { units: units.slice(0, person), endToken: units[person - 1]!.endToken }
}

/** `ha scritto in un blog Kori Reali`: where nouns come first, a person's name after what is no person's role is somebody else. */
function nounAlone(scene: PhraseScene, core: Core): Core {
  const person = core.units.findIndex((unit) => unit.name?.kind === 'person')
  const before = core.units.slice(0, Math.max(0, person))
  const isPerson = ({ first }: Unit) => scene.pack.people.roles.get(scene.tokens[first]!.norm)?.kind === 'person'
  const isTitle = before.some((unit) => unit.name !== null || isPerson(unit) || isTitled(scene, unit))
  return before.length === 0 || isTitle ? core : { units: before, endToken: before.at(-1)!.endToken }
}

/** An indefinite article after a preposition that leads to no source. */
function isAdjunct(scene: PhraseScene, at: number): boolean {
  const { tokens, pack } = scene
  const { words } = pack
  if (words.nounHead !== 'first' || words.determiners.get(tokens[at]!.norm)?.kind !== 'indefinite') return false
  return words.prepositions.has(tokens[at - 1]?.norm ?? '') && !followsSourcePhrase(scene, at)
}

/** A name without an article takes the common words after it only where a role or a name is among them (`Reed campaign aides`). */
function nameAlone(scene: PhraseScene, core: Core): Core {
  const { units } = core
  if (!units[0]!.name || units.length === 1) return core
  const isBody = scene.pack.words.nounHead === 'first' && units[0]!.name.kind !== 'person'
  const last = units.findLastIndex((unit, i) => i > 0 && (unit.name !== null || isRoleUnit(scene, unit)))
  if (last < 0 && isBody) return core
  // `Reed plans a rally`: after a person's name the next word must be a noun for sure
  const next = units[1]!
  if (scene.pack.words.capitalNouns && !isGenitiveName(scene, units[0]!.name))
    return { units: [units[0]!], endToken: units[0]!.endToken }
  const isNoun =
    next.name !== null || isRoleUnit(scene, next) || isTitled(scene, next) || leadsToRole(scene, next.first)
  if (units[0]!.name.kind === 'person' && !isNoun) return { units: [units[0]!], endToken: units[0]!.endToken }
  const kept = units.slice(0, Math.max(1, last + 1))
  return { units: kept, endToken: kept.at(-1)!.endToken }
}

/** `l'ont jeté`, `il la porte`: an article's form before a verb is a pronoun. */
function isObjectClitic({ tokens, pack, verbAt, verbs }: PhraseScene, at: number, start: number): boolean {
  if (verbAt[at]! >= 0) return true
  const group = verbs[verbAt[start] ?? -1]
  if (!group || group.first < at) return false
  if (pack.cues.auxiliaries.has(group.lead.lemma)) return true
  if (!pack.words.verbClitics.has(tokens[at]!.norm) || group.lead.features.form.endsWith('Participle')) return false
  return !pack.people.roles.has(tokens[start]!.norm) || isInClause(tokens, at, pack)
}

/** A subject, a negation or another clitic stands right before: what follows is the verb. */
function isInClause(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]!.sentence) return false
  const use = words.pronouns.get(before.norm)?.use
  return (
    use === 'subject' || use === 'relative' || words.negations.has(before.norm) || words.verbClitics.has(before.norm)
  )
}

/** Whether a phrase may be over at the token: the end, a sign, or a verb. */
export function isEnd({ tokens, verbAt }: PhraseScene, at: number, limit: number): boolean {
  return at >= limit || (tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number') || verbAt[at]! >= 0
}

/** Without a determiner a phrase begins with a name, or holds a role noun that can stand alone. */
function opensBare(scene: PhraseScene, core: Core): boolean {
  const { tokens, pack } = scene
  const [first] = core.units
  if (first!.name) return true
  const last = core.units.at(-1)!
  const isPronominal = core.units.length === 1 && pack.words.notNames.has(tokens[first!.first]!.norm)
  if (!isPronominal && beginsClause(scene, first!.first) && (scene.verbAt[core.endToken] ?? -1) >= 0) return true
  const isNamed = last.name !== null
  const roleUnit = headUnit(scene, core)
  const role = roleUnit && pack.people.roles.get(tokens[roleUnit.first]!.norm)
  if (!role) return isNamed && isTitled(scene, first!)
  if (isNamed || role.plural || role.kind !== 'person') return true
  return isCapitalised(tokens[roleUnit.first]!)
}

/** At the start, after a sign or after a word that opens a clause a bare noun may be the subject: `Often, families say`. */
function beginsClause({ tokens, pack }: PhraseScene, at: number): boolean {
  const before = tokens[at - 1]
  if (!before || before.sentence !== tokens[at]!.sentence || before.kind !== 'word') return true
  return pack.words.complementizers.has(before.norm) || pack.words.clauseOpeners.has(before.norm)
}

// ---------------------------------------------------------------- complements

function withLinks(scene: PhraseScene, first: number, core: Core, determiner: number | null, limit: number): Phrase {
  const head = headUnit(scene, core)
  const isBareName = core.units.length === 1 && core.units[0]!.name !== null
  const links = linksFrom(scene, core.endToken, limit, {
    isPerson: isBareName && core.units[0]!.name!.kind === 'person',
    isBareNoun: isBareNoun(scene, core, determiner),
  })
  const nearest = roleOf(scene, determiner, head, links)
  const own = isFirstOfSeveral(scene, core, nearest) ? oneOf(nearest!, false, scene.pack) : nearest
  const role = isCompounds(scene, core, own) ? null : own
  const named = isOneOfMany(scene, determiner, role) ? null : ownName(scene, [core, ...links.cores], role)
  const headToken = head?.first ?? links.cores[0]?.units[0]?.first ?? core.endToken
  return {
    first,
    endToken: links.endToken,
    determiner,
    head: headToken,
    role,
    name: named,
    complement: links.cores[0]?.units[0]?.first ?? null,
  }
}

/** `un sondage Odalys`: a document with an indefinite article has no name of its own; the name is of who made it. */
const isOneOfMany = ({ tokens, pack }: PhraseScene, determiner: number | null, role: RoleEntry | null): boolean =>
  role?.kind === 'document' &&
  determiner !== null &&
  pack.words.determiners.get(tokens[determiner]!.norm)?.kind === 'indefinite'

/** `The county freeholder Ann Reed`: where the head stands last, a body's noun before an unknown one is no head. */
function isCompounds(scene: PhraseScene, { units }: Core, role: RoleEntry | null): boolean {
  if (scene.pack.words.nounHead === 'first' || role?.kind !== 'organization') return false
  const [common, named] = [units.at(-2), units.at(-1)]
  return named?.name?.kind === 'person' && common?.name === null && !isRoleUnit(scene, common)
}

/** A noun that is no role and has no article: `en salle de réunion`. */
const isBareNoun = ({ tokens, pack }: PhraseScene, { units }: Core, determiner: number | null): boolean =>
  determiner === null &&
  pack.words.nounHead === 'first' &&
  units[0]?.name === null &&
  !pack.people.roles.has(tokens[units[0].first]!.norm)

/** A common noun without the person's name after it: only a person's role or a title is of the name. */
function commonAlone(scene: PhraseScene, core: Core): Core {
  const { units } = core
  const person = units.findIndex((unit) => unit.name?.kind === 'person')
  const isOwn = ({ first, name }: Unit) =>
    name !== null ||
    isTitled(scene, core.units[0]!) ||
    scene.pack.people.roles.get(scene.tokens[first]!.norm)?.kind === 'person'
  if (person <= 0 || units.slice(0, person).some(isOwn)) return core
  return { units: units.slice(0, person), endToken: units[person - 1]!.endToken }
}

interface Links {
  readonly cores: readonly Core[]
  readonly endToken: number
  /** The first link leads to a plural without determiner: `une trentaine de manifestants`. */
  readonly isBarePlural: boolean
}

/**
 * `de X`, `of the X`, `de X et de Y` after a core; a person's name takes only a name (`Alan Reed of Vermont`), a bare noun no name
 * beside another (`salle de réunion | Sophie Marel`).
 */
function linksFrom(
  scene: PhraseScene,
  from: number,
  limit: number,
  { isPerson, isBareNoun }: { isPerson: boolean; isBareNoun: boolean },
): Links {
  const { tokens, pack, nameAt } = scene
  const cores: Core[] = []
  let end = from
  let isBarePlural = false
  for (let count = 0; count < MOST_LINKS && end < limit; count++) {
    const isJoined = count > 0 && (pack.words.conjunctions.has(tokens[end]!.norm) || isInList(scene, end, limit))
    const link = isJoined ? end + 1 : end
    if (pack.words.conjunctions.has(tokens[end]!.norm) && isFurtherNoun(scene, end + 1, limit)) {
      cores.push({ units: [{ first: end + 1, endToken: end + 2, name: null }], endToken: end + 2 })
      end += 2
      break
    }
    const isGenitive = link < limit && isGenitiveLink(scene, link, isPerson)
    if (link >= limit || !(isGenitive || isLink(tokens[link]!, pack))) break
    const start = afterDeterminers(scene, beforeFigure(scene, link + 1, limit), limit)
    if (start >= limit || (isPerson && nameAt[start]! < 0)) break
    const whole = coreAt(scene, start, limit)
    const core = isBareNoun ? commonAlone(scene, whole) : whole
    if (core.units.length === 0) {
      if (start === link + 1 || !isLink(tokens[start]!, pack)) break
      end = start
      continue
    }
    if (count === 0) isBarePlural = start === link + 1
    cores.push(core)
    end = core.endToken
  }
  return { cores, endToken: end, isBarePlural }
}

/** `un homme d'environ 52 ans`: the figure behind an adverb that the token is, else the token. */
const beforeFigure = ({ tokens, pack }: PhraseScene, at: number, limit: number): number =>
  at + 1 < limit && tokens[at + 1]!.kind === 'number' && isAdverb(tokens[at]!, pack) ? at + 1 : at

/** `der Sprecher der Polizei`: an article after a noun; before a paper or a mark it is a dative (`sagte der Minister der „Post“`). */
function isGenitiveLink({ tokens, pack, names, nameAt }: PhraseScene, at: number, isPerson: boolean): boolean {
  if (isPerson || !pack.words.genitiveArticles?.has(tokens[at]!.norm) || nameAt[at - 1]! >= 0) return false
  const next = tokens[at + 1]
  const name = names[nameAt[at + 1] ?? -1]
  return next?.kind === 'word' && !(name && isMedium(tokens, name, pack))
}

const isMedium = (tokens: readonly Token[], { first, endToken }: Name, { people }: LanguagePack): boolean =>
  entryAt(tokens, first, endToken, people.media)?.endToken === endToken

/** The head's role; of `une trentaine de manifestants` and `l'un des juges` the complement's. */
function roleOf(scene: PhraseScene, determiner: number | null, head: Unit | undefined, links: Links): RoleEntry | null {
  const { tokens, pack } = scene
  const roleAt = (unit: Unit | undefined) => (unit && unit.name === null ? roleOfWord(tokens[unit.first]!, pack) : null)
  const own = roleAt(head)
  const complement = links.cores[0]
  const plural = determiner === null ? null : (pack.words.determiners.get(tokens[determiner]!.norm)?.plural ?? null)
  if (own?.plural && plural === false) return oneOf(own, plural, pack)
  if (own || !complement || determiner === null) return own
  const other = roleAt(headUnit(scene, complement))
  if (!head) return other && oneOf(other, plural, pack)
  const isIndefinite = pack.words.determiners.get(tokens[determiner]!.norm)?.kind === 'indefinite'
  return isIndefinite && links.isBarePlural && other?.plural ? other : null
}

/** `l'un des juges` is a person, as the noun in the singular says. */
function oneOf(role: RoleEntry, plural: boolean | null, { people }: LanguagePack): RoleEntry {
  const kind = plural === false ? (people.roles.get(role.lemma)?.kind ?? role.kind) : role.kind
  return { ...role, kind, plural }
}

/** The name that the phrase gives to what it describes. */
function ownName(scene: PhraseScene, cores: readonly Core[], role: RoleEntry | null): Name | null {
  const { units } = cores[0]!
  const [first] = units
  const last = units.at(-1)
  const isPersonLast = units.length > 1 && last?.name?.kind === 'person'
  const isBody = units.length === 1 || (scene.pack.words.nounHead === 'first' && !isPersonLast)
  if (first?.name && isBody) return bodyName(scene, first.name, cores)
  const isBodyLast = last?.name?.kind === 'organization' || last?.name?.kind === 'place'
  const areTitles = units.slice(0, -1).every((unit) => unit.name !== null || isTitled(scene, unit))
  if (last?.name && areTitles && !isBodyLast) return last.name
  // `a divided Supreme Court`: where the head stands last, a body there is the head
  if (isBodyLast && scene.pack.words.nounHead !== 'first' && !role) return last.name
  if (last?.name && isNameOf(last.name, role)) return last.name
  const end = cores.findLast((core) => core.units.length > 0)?.units
  const name = end && end.length > 1 ? end.at(-1)!.name : null
  // `la direction du groupe Redon`, `a friend of Mrs. Cole`: the noun beside the name is its own
  const isOthers =
    name !== null &&
    (isOfNamesake(scene, end!.at(-2)!) || (!isOfKind(scene, end![0]!) && isBeside(scene, end!.slice(0, -1), name)))
  return name && !isOthers && isNameOf(name, role) ? name : null
}

/** `l'agence de presse Belpa`: a noun right behind the plain preposition, no title (`de M. Redon`), tells what kind of body it is. */
function isOfKind(scene: PhraseScene, unit: Unit): boolean {
  const { preposition, elided } = scene.pack.words.genitive ?? {}
  const before = scene.tokens[unit.first - 1]?.norm
  return before !== undefined && (before === preposition || before === elided?.form) && !isTitled(scene, unit)
}

/** Among the words before a name a role that a body has, or the one that heads a person's, or a title, or a nation (`la Belge Anne Redon`). */
function isBeside(scene: PhraseScene, before: readonly Unit[], { kind }: Name): boolean {
  if (kind !== 'person') return before.some((unit) => isRoleUnit(scene, unit))
  const head = before.at(scene.pack.words.nounHead === 'first' ? 0 : -1)!
  const { norm } = scene.tokens[head.first]!
  const { roles, nationalities } = scene.pack.people
  return isTitled(scene, head) || roles.get(norm)?.kind === 'person' || nationalities.has(norm)
}

/** A person bears a person's role and a body a body's; beside an unknown noun only what follows it can be its name. */
function isNameOf({ kind }: Name, role: RoleEntry | null): boolean {
  if (!role) return kind === 'person'
  if (role.kind === 'person') return kind === 'person' || kind === 'other'
  // `la page Facebook`, `le sondage Odalys`: a document is not its body
  return kind !== 'person' && kind !== 'place' && role.kind !== 'document'
}

/** The name of a body goes on in lower case, `Assemblée nationale`, `Société des journalistes`, or with its place. */
function bodyName({ tokens, pack }: PhraseScene, name: Name, cores: readonly Core[]): Name {
  if (name.kind === 'person' || name.kind === 'place' || pack.words.nounHead !== 'first') return name
  const last = tellsBody(tokens[name.first]!, pack) ? cores.at(-1)! : (placeBehind(name, cores) ?? cores[0]!)
  const isPlain = cores[0]!.units.every((unit, i) => i === 0 || unit.name === null)
  const endToken = isPlain ? last.endToken : name.endToken
  if (endToken === name.endToken) return name
  return { ...name, endToken, end: tokens[endToken - 1]!.end }
}

/** `La Voix du Léman`, `Électricité de Mayotte`: of a name and nothing between, the place that its complement is; null where it is none. */
function placeBehind(name: Name, [own, complement]: readonly Core[]): Core | null {
  const [place, ...others] = complement?.units ?? []
  const isPlace = place?.name?.kind === 'place' && others.length === 0
  return isPlace && own!.endToken === name.endToken ? complement! : null
}

/** `Reed's lawyer`; but the claim of `Reed's claim` is no speaker: there the phrase ends at the possessor. */
function withPossessed(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  const { tokens, pack } = scene
  const at = phrase.endToken
  if (at + 1 >= limit || !pack.words.possessives?.has(tokens[at]!.norm)) return phrase
  // `Reed's most loyal aides`
  const isOfDegree = pack.words.determiners.get(tokens[at + 1]!.norm)?.kind === 'quantity'
  const core = coreAt(scene, isOfDegree ? at + 2 : at + 1, limit)
  const head = headUnit(scene, core)
  if (!head) return phrase
  const { norm } = tokens[head.first]!
  if (!pack.people.roles.has(norm) && head.name === null) return phrase
  // `Reed's decision to leave`: whose it is says so
  if (isSaying(scene, head) && leadsToTold(scene, { head: head.first, endToken: core.endToken })) return phrase
  const possessed = withLinks(scene, at + 1, core, null, limit)
  const plural = phrase.determiner === null ? null : pack.words.determiners.get(tokens[phrase.determiner]!.norm)?.plural
  // `one of Reed's aides`
  const role = possessed.role && plural === false ? oneOf(possessed.role, plural, pack) : possessed.role
  return { ...possessed, role, first: phrase.first, determiner: phrase.determiner, complement: null }
}

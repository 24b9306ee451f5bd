/**
 * Noun phrases without a tagger: from a determiner, a name or a role noun through the words that closed classes and verb groups
 * leave, with linked complements (`le porte-parole de Poutine`, `a group of lawmakers`) and a name at the end.
 */

import type { LanguagePack, RoleEntry } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import type { VerbGroup } from './cues.js'
import type { Name } from './names.js'
import { isAdverb, isCapitalised } from './words.js'

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
interface Unit {
  readonly first: number
  readonly endToken: number
  readonly name: Name | null
}

/** Words without a preposition between them. */
interface Core {
  readonly units: readonly Unit[]
  readonly endToken: number
}

export interface Phrase {
  readonly first: number
  readonly endToken: number
  /** Token index of its first determiner, or null. */
  readonly determiner: number | null
  /** Token index of the noun that heads it; of the name where it is one. */
  readonly head: number
  readonly role: RoleEntry | null
  /** The name that says who it is: of a bare name, or beside the role (`le président russe Vladimir Poutine`). */
  readonly name: Name | null
  /** Token index where the first complement's words begin (`Poutine` in `le porte-parole de Poutine`), or null. */
  readonly complement: number | null
}

const MOST_LINKS = 5
const MOST_WORDS = 12

/**
 * The noun phrase that begins at the token, or null; it ends before `limit`, a token index. `bare` takes any noun without a
 * determiner, as after a preposition or in an apposition.
 */
export function phraseAt(scene: PhraseScene, at: number, limit: number, bare = false): Phrase | null {
  const { tokens, pack } = scene
  const start = afterDeterminers(scene, at, limit)
  const determiner = start > at ? at : null
  if (determiner !== null && isObjectClitic(scene, at, start)) return null
  const core = coreAt(scene, start, limit)
  if (core.units.length === 0) {
    const isPart = determiner !== null && start < limit && isLink(tokens[start]!, pack)
    return isPart ? withLinks(scene, at, { units: [], endToken: start }, determiner, limit) : null
  }
  if (determiner === null && !bare && !opensBare(scene, core)) return null
  return withPossessed(scene, withLinks(scene, at, core, determiner, limit), limit)
}

/** The token after the determiners, and the figures that count as such. */
export function afterDeterminers(scene: PhraseScene, at: number, limit: number): number {
  const { tokens, pack, nameAt } = scene
  let i = at
  while (i < limit && i < at + 4) {
    const { kind, norm } = tokens[i]!
    if (nameAt[i]! >= 0 && nameAt[i + 1] === nameAt[i]) break
    const isFigure = kind === 'number' && tokens[i + 1]?.kind === 'word'
    const isPercent = kind === 'symbol' && i > at
    if (!(isFigure || isPercent || (pack.words.determiners.has(norm) && determines(scene, i)))) break
    i++
  }
  return i
}

/** Complementizers and the prepositions of infinitives determine nothing (`that`, `de`), nor a link before a name (`du Sénat`). */
function determines({ tokens, pack, nameAt }: PhraseScene, at: number): boolean {
  const { words } = pack
  const { norm } = tokens[at]!
  if (words.complementizers.has(norm)) return isSingularRole(tokens[at + 1], pack)
  if (!words.linkingPrepositions.has(norm)) return true
  return (
    !words.infinitiveMarkers.has(norm) && words.determiners.get(norm)!.plural === true && (nameAt[at + 1] ?? -1) < 0
  )
}

const isSingularRole = (token: Token | undefined, { people }: LanguagePack): boolean =>
  token !== undefined && people.roles.get(token.norm)?.plural === false

/** `l'ont jeté`, `il la porte`: an article's form before a verb is a pronoun. */
function isObjectClitic({ tokens, pack, verbAt, verbs }: PhraseScene, at: number, start: number): boolean {
  if (verbAt[at]! >= 0) return true
  const group = verbs[verbAt[start] ?? -1]
  if (!group || group.first < at) return false
  const isAuxiliary = pack.cues.auxiliaries.has(group.lead.lemma)
  return isAuxiliary || pack.words.verbClitics.has(tokens[at]!.norm)
}

/** Whether a phrase may be over at the token: the end, a sign, or a verb. */
export function isEnd({ tokens, verbAt }: PhraseScene, at: number, limit: number): boolean {
  return at >= limit || (tokens[at]!.kind !== 'word' && tokens[at]!.kind !== 'number') || verbAt[at]! >= 0
}

// ---------------------------------------------------------------- cores

function coreAt(scene: PhraseScene, at: number, limit: number): Core {
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
  const name = names[nameAt[at]!]
  if (name) return { first: at, endToken: name.endToken, name }
  const token = tokens[at]!
  const title = titleStop(scene, at, limit)
  if (title) return title
  if (token.kind === 'number') return before.length > 0 || at + 1 >= limit ? null : wordUnit(at)
  if (token.kind !== 'word' || isBound(token, pack)) return null
  if (verbAt[at]! >= 0 && !isNounAfterAll(scene, at, before)) return null
  if (isAdverb(token, pack)) return isBeforeNoun(scene, at, limit) ? wordUnit(at) : null
  return wordUnit(at)
}

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

/** Closed-class words end a phrase; pronouns that are also adjectives (`former`, `other`) do not. */
function isBound({ norm, text }: Token, { words }: LanguagePack): boolean {
  if (/^['’-]/u.test(text)) return true
  const use = words.pronouns.get(norm)?.use
  if (use === 'subject' || use === 'object') return true
  return [
    words.prepositions,
    words.linkingPrepositions,
    words.conjunctions,
    words.complementizers,
    words.relatives,
    words.negations,
    words.clauseOpeners,
    words.weekdaysAndMonths,
    words.determiners,
    words.possessives,
  ].some((words) => words?.has(norm))
}

const isLink = ({ norm }: Token, { words }: LanguagePack): boolean => words.linkingPrepositions.has(norm)

function isBeforeNoun(scene: PhraseScene, at: number, limit: number): boolean {
  const next = at + 1
  if (next >= limit || scene.tokens[next]!.kind !== 'word') return false
  return scene.nameAt[next]! < 0 && scene.verbAt[next]! < 0 && !isBound(scene.tokens[next]!, scene.pack)
}

/** A form that is also a verb's (`juge`, `report`) is the noun when a determiner or adjective leads to it and no object follows. */
function isNounAfterAll(scene: PhraseScene, at: number, before: readonly Unit[]): boolean {
  const { tokens, pack, verbAt, verbs } = scene
  const group = verbs[verbAt[at]!]!
  const { norm } = tokens[at]!
  const role = pack.people.roles.get(norm)
  if (group.first !== at || pack.cues.auxiliaries.has(group.lead.lemma)) return false
  if (!role && pack.cues.nounLemma(norm) === undefined) return false
  if (pack.words.nounHead === 'first' && (!role || before.some((unit) => isRoleUnit(scene, unit)))) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return role !== undefined
  return verbAt[at + 1]! >= 0 && verbAt[at + 1] !== verbAt[at]
}

function isRoleUnit({ tokens, pack }: PhraseScene, unit: Unit): boolean {
  return unit.name === null && pack.people.roles.has(tokens[unit.first]!.norm)
}

/** Without a determiner a phrase begins with a name, or holds a role noun that can stand alone. */
function opensBare(scene: PhraseScene, core: Core): boolean {
  const { tokens, pack } = scene
  const [first] = core.units
  if (first!.name) return true
  const last = core.units.at(-1)!
  const isNamed = last.name !== null
  const roleUnit = headUnit(scene, core)
  const role = roleUnit && pack.people.roles.get(tokens[roleUnit.first]!.norm)
  if (!role) return isNamed && isTitled(scene, first!)
  if (isNamed || role.plural || role.kind !== 'person') return true
  return isCapitalised(tokens[roleUnit.first]!)
}

const isTitled = ({ tokens, pack }: PhraseScene, { first }: Unit): boolean =>
  pack.people.titles.has(tokens[first]!.norm) || pack.people.titles.has(`${tokens[first]!.norm}.`)

/** The unit that heads a core: a role noun where there is one, else the first or last common word, else a name. */
function headUnit(scene: PhraseScene, { units }: Core): Unit | undefined {
  const common = units.filter(({ name }) => name === null)
  const roles = common.filter((unit) => isRoleUnit(scene, unit))
  const at = scene.pack.words.nounHead === 'first' ? 0 : -1
  return roles.at(at) ?? common.at(at) ?? units.at(at)
}

// ---------------------------------------------------------------- complements

function withLinks(scene: PhraseScene, first: number, core: Core, determiner: number | null, limit: number): Phrase {
  const head = headUnit(scene, core)
  const isBareName = core.units.length === 1 && core.units[0]!.name !== null
  const links = linksFrom(scene, core.endToken, limit, isBareName && core.units[0]!.name!.kind === 'person')
  const role = roleOf(scene, determiner, head, links)
  const named = ownName(scene, [core, ...links.cores], role)
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

interface Links {
  readonly cores: readonly Core[]
  readonly endToken: number
  /** The first link leads to a plural without determiner: `une trentaine de manifestants`. */
  readonly isBarePlural: boolean
}

/** `de X`, `of the X`, `de X et de Y` after a core; a person's name takes only a name (`Bernie Sanders of Vermont`). */
function linksFrom(scene: PhraseScene, from: number, limit: number, isPerson: boolean): Links {
  const { tokens, pack, nameAt } = scene
  const cores: Core[] = []
  let end = from
  let isBarePlural = false
  for (let count = 0; count < MOST_LINKS && end < limit; count++) {
    const isJoined = count > 0 && pack.words.conjunctions.has(tokens[end]!.norm)
    const link = isJoined ? end + 1 : end
    if (link >= limit || !isLink(tokens[link]!, pack)) break
    const start = afterDeterminers(scene, link + 1, limit)
    if (start >= limit || (isPerson && nameAt[start]! < 0)) break
    const core = coreAt(scene, start, limit)
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

/** The head's role; of `une trentaine de manifestants` and `l'un des juges` the complement's. */
function roleOf(scene: PhraseScene, determiner: number | null, head: Unit | undefined, links: Links): RoleEntry | null {
  const { tokens, pack } = scene
  const roleAt = (unit: Unit | undefined) =>
    unit && unit.name === null ? (pack.people.roles.get(tokens[unit.first]!.norm) ?? null) : null
  const own = roleAt(head)
  const complement = links.cores[0]
  if (own || !complement || determiner === null) return own
  const other = roleAt(headUnit(scene, complement))
  if (!head) return other && { ...other, plural: pack.words.determiners.get(tokens[determiner]!.norm)?.plural ?? null }
  const isIndefinite = pack.words.determiners.get(tokens[determiner]!.norm)?.kind === 'indefinite'
  return isIndefinite && links.isBarePlural && other?.plural ? other : null
}

/** The name that the phrase gives to what it describes. */
function ownName(scene: PhraseScene, cores: readonly Core[], role: RoleEntry | null): Name | null {
  const [first] = cores
  if (first!.units.length === 1 && first!.units[0]!.name) return first!.units[0]!.name
  const last = cores.findLast(({ units }) => units.length > 0)
  const name = last?.units.at(-1)?.name
  if (!name || !last || last.units.length < 2) return null
  if (last === first && last.units.every((unit) => unit.name !== null || isTitled(scene, unit))) return name
  if (!role) return isTitled(scene, last.units.at(-2)!) || scene.pack.words.nounHead === 'first' ? name : null
  return role.kind === 'person' ? (name.kind === 'place' ? null : name) : name.kind === 'person' ? null : name
}

/** `Reed's lawyer`; but the claim of `Reed's claim` is no speaker: there the phrase ends at the possessor. */
function withPossessed(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  const { tokens, pack } = scene
  const at = phrase.endToken
  if (at + 1 >= limit || !pack.words.possessives?.has(tokens[at]!.norm)) return phrase
  const core = coreAt(scene, at + 1, limit)
  const head = headUnit(scene, core)
  if (!head) return phrase
  const { norm } = tokens[head.first]!
  if (!pack.people.roles.has(norm) && head.name === null) return phrase
  const possessed = withLinks(scene, at + 1, core, null, limit)
  return { ...possessed, first: phrase.first, determiner: phrase.determiner, complement: null }
}

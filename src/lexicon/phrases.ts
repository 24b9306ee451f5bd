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
    const isShare = determiner !== null && tokens[start - 1]!.kind === 'symbol'
    return isPart || isShare ? withLinks(scene, at, { units: [], endToken: start }, determiner, limit) : null
  }
  if (determiner === null && !bare && !opensBare(scene, core)) return null
  const cut = determiner === null && !bare ? nameAlone(scene, core) : core
  return withPossessed(scene, withLinks(scene, at, cut, determiner, limit), limit)
}

/** A name without an article takes the common words after it only where a role or a name is among them (`Reed campaign aides`). */
function nameAlone(scene: PhraseScene, core: Core): Core {
  const { units } = core
  if (!units[0]!.name || units.length === 1) return core
  const isBody = scene.pack.words.nounHead === 'first' && units[0]!.name.kind !== 'person'
  const last = units.findLastIndex((unit, i) => i > 0 && (unit.name !== null || isRoleUnit(scene, unit)))
  if (last < 0 && isBody) return core
  const kept = units.slice(0, Math.max(1, last + 1))
  return { units: kept, endToken: kept.at(-1)!.endToken }
}

/** The token after the determiners, and the figures that count as such. */
export function afterDeterminers(scene: PhraseScene, at: number, limit: number): number {
  const { tokens, pack, nameAt } = scene
  let i = at
  while (i < limit && i < at + 4) {
    const { kind, norm } = tokens[i]!
    if (nameAt[i]! >= 0 && nameAt[i + 1] === nameAt[i]) break
    const isFigure = kind === 'number' && (tokens[i + 1]?.kind === 'word' || tokens[i + 1]?.kind === 'symbol')
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
  const last = before.at(-1)
  if (last?.name?.kind === 'person' && pack.words.nounHead === 'first') return null
  const name = names[nameAt[at]!]
  if (name) return { first: at, endToken: name.endToken, name }
  const token = tokens[at]!
  const title = titleStop(scene, at, limit)
  if (title) return title
  if (token.kind === 'number') return before.length > 0 || at + 1 >= limit ? null : wordUnit(at)
  if (token.kind !== 'word' || isBound(token, pack)) return null
  if (verbAt[at]! >= 0 && !isNounAfterAll(scene, at, before) && !isAdjective(scene, at, before)) return null
  if (last?.name && isLikeVerb(scene, at, limit)) return null
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

const isDeterminer = (token: Token | undefined, { words }: LanguagePack): boolean =>
  token !== undefined && words.determiners.has(token.norm) && !words.infinitiveMarkers.has(token.norm)

const isLink = ({ norm }: Token, { words }: LanguagePack): boolean => words.linkingPrepositions.has(norm)

function isBeforeNoun(scene: PhraseScene, at: number, limit: number): boolean {
  const next = at + 1
  if (next >= limit || scene.tokens[next]!.kind !== 'word') return false
  return scene.nameAt[next]! < 0 && scene.verbAt[next]! < 0 && !isBound(scene.tokens[next]!, scene.pack)
}

/** An unknown word after a name that an object or a clause follows is a verb the lexicon does not hold (`Trump tweeted that`). */
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
  if (before.length === 0 && group.endToken === at + 1 && isDeterminer(tokens[at - 1], pack)) return true
  const after = verbs[verbAt[at + 1] ?? -1]
  const isBeforeVerb = after !== undefined && after !== group && after.lead.features.form === 'finite'
  if (before.at(-1)?.name && !isBeforeVerb) return false
  if (!role && pack.cues.nounLemma(norm) === undefined) return false
  if (pack.words.nounHead === 'first' && (!role || before.some((unit) => isRoleUnit(scene, unit)))) return false
  const next = tokens[at + 1]
  if (next?.kind !== 'word') return role !== undefined
  return isBeforeVerb
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
  if (beginsClause(scene, first!.first) && (scene.verbAt[core.endToken] ?? -1) >= 0) return true
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
  const { units } = cores[0]!
  const [first] = units
  if (first?.name && (units.length === 1 || scene.pack.words.nounHead === 'first'))
    return bodyName(scene, first.name, cores)
  const last = units.at(-1)
  if (last?.name && units.slice(0, -1).every((unit) => unit.name !== null || isTitled(scene, unit))) return last.name
  if (last?.name && isNameOf(last.name, role)) return last.name
  const end = cores.findLast((core) => core.units.length > 0)?.units
  const name = end && end.length > 1 ? end.at(-1)!.name : null
  return name && isNameOf(name, role) ? name : null
}

/** A person bears a person's role and a body a body's; beside an unknown noun only what follows it can be its name. */
function isNameOf({ kind }: Name, role: RoleEntry | null): boolean {
  if (!role) return kind === 'person'
  return role.kind === 'person' ? kind === 'person' || kind === 'other' : kind !== 'person' && kind !== 'place'
}

/** The name of a body goes on in lower case: `Assemblée nationale`, `Société des journalistes`. */
function bodyName({ tokens, pack }: PhraseScene, name: Name, cores: readonly Core[]): Name {
  if (name.kind === 'person' || pack.words.nounHead !== 'first') return name
  const isBody = pack.people.organizationWords.has(tokens[name.first]!.norm)
  const last = isBody ? cores.at(-1)! : cores[0]!
  const isPlain = cores[0]!.units.every((unit, i) => i === 0 || unit.name === null)
  const endToken = isPlain ? last.endToken : name.endToken
  if (endToken === name.endToken) return name
  return { ...name, endToken, end: tokens[endToken - 1]!.end, kind: name.kind === 'place' ? 'organization' : name.kind }
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

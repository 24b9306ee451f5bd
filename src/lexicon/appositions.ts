/** Joins a phrase with what stands beside it for the same person: `le porte-parole, Luc Aubry`, `Marc Dufour, maire de Lyon`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { timeEnd } from './adverbials.js'
import { ageBehind } from './ages.js'
import { isLink, type PhraseScene } from './cores.js'
import type { VerbGroup } from './cues.js'
import { heldBy, holderAt, lastHolder } from './field-names.js'
import { joinedNamedPhrase } from './joined-roles.js'
import { entryAt } from './lookup.js'
import { afterBracket } from './name-brackets.js'
import type { Name } from './names.js'
import { isEnd, type Phrase, phraseAt } from './phrases.js'
import { linksBody } from './runs.js'
import { verbPhraseOf } from './verb-phrases.js'
import { followsSourcePhrase } from './word-cues.js'
import { isCapitalised } from './words.js'

/** Words of a name between marks. */
const MOST_IN_MARKS = 5

/** Tokens of a participle's phrase. */
const MOST_IN_MODIFIER = 25

/** The phrase with its bracket, its prepositional complements and its apposition. */
export function withApposition(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  const whole = withAim(scene, phrase, limit)
  const bracketed = { ...whole, endToken: afterBracket(scene, whole, limit) }
  if (phrase.name) return withAge(scene, withDescription(scene, withAge(scene, bracketed, limit), limit), limit)
  const modified = { ...bracketed, endToken: afterDate(scene, afterParticiple(scene, bracketed, limit), limit, phrase) }
  return withNameAfter(scene, modified, limit) ?? withPrepositions(scene, modified, limit)
}

/** `Anne Morel, 71 ans`: a person with the age behind the name. */
function withAge({ tokens, pack }: PhraseScene, phrase: Phrase, limit: number): Phrase {
  const age = phrase.name?.kind === 'person' ? ageBehind(tokens, phrase.endToken, pack) : null
  return age && age.endToken <= limit ? { ...phrase, endToken: age.endToken } : phrase
}

/** `la Ligue contre le bruit`, `le Commissariat aux ports`: a body's name goes on in lower case with what it is for. */
function withAim(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  const { tokens, pack } = scene
  const { name, endToken } = phrase
  const isOver = name?.endToken === endToken && name.kind !== 'person' && endToken + 1 < limit
  if (!isOver || !linksBody(tokens, endToken, pack)) return phrase
  const aim = phraseAt(scene, endToken + 1, limit, true)
  const isTime = tokens.slice(endToken, aim?.endToken).some(({ norm }) => pack.words.timeNouns.has(norm))
  if (!aim || aim.name || isTime || isCapitalised(tokens[endToken + 1]!)) return phrase
  const end = tokens[aim.endToken - 1]!.end
  return { ...phrase, endToken: aim.endToken, name: { ...name, endToken: aim.endToken, end } }
}

/** `un voisin cité par la radio`: a participle and its prepositional phrases where a finite verb or a sign follows them. */
function afterParticiple(scene: PhraseScene, phrase: Phrase, limit: number): number {
  const { tokens, pack, verbAt, verbs } = scene
  const { endToken } = phrase
  const group = verbs[verbAt[endToken] ?? -1]
  if (!group || group.first !== endToken || group.endToken !== endToken + 1 || endToken + 2 >= limit) return endToken
  const readings = pack.cues.readVerb(tokens[endToken]!.norm)
  if (!readings.some(({ features }) => features.form === 'pastParticiple')) return endToken
  const isSure = readings.every(({ features }) => features.form === 'pastParticiple')
  let end = Math.min(limit, Math.max(endToken + 1, timeEnd(tokens, endToken + 1, pack)))
  while (end < limit && end - endToken < MOST_IN_MODIFIER) {
    const { norm } = tokens[end]!
    if (!pack.words.prepositions.has(norm) && !pack.words.linkingPrepositions.has(norm)) break
    const next = phraseAt(scene, end + 1, limit, true)
    if (!next) break
    end = afterJoined(scene, afterBracket(scene, next, limit), limit)
  }
  if (end === endToken + 1) return endToken
  end = Math.min(limit, timeEnd(tokens, end, pack))
  // `the mayor said in an interview aired on Monday`: without its agent a verb of saying is the clause's own
  const isClause =
    !isSure && isSpoken(tokens, group, pack) && !pack.words.agentPrepositions.has(tokens[endToken + 1]!.norm)
  if (isClause) return endToken
  // `le ministre chargé des Ports | Luc Aubry`
  end = holderAt(scene, end, limit)?.endToken ?? end
  const isBeforeVerb = verbs[verbAt[end] ?? -1]?.lead.features.form === 'finite'
  const isOver = isEnd(scene, end, limit) || pack.words.relatives.has(tokens[end]!.norm)
  return isBeforeVerb || (isSure && isOver) ? end : endToken
}

/** By the verb alone, or by the words that it reports with: `pointed out`. */
function isSpoken(tokens: readonly Token[], group: VerbGroup, pack: LanguagePack): boolean {
  const { cues } = pack
  const isAlone = cues
    .readVerb(tokens[group.first]!.norm)
    .some(({ lemma }) => cues.verbs.get(lemma)?.strength === 'speech')
  return isAlone || verbPhraseOf(tokens, group, pack)?.phrase.strength === 'speech'
}

/** `selon le sondage, réalisé du 2 au 3 mai, …`: after a document as a source the token of the comma that ends a participle's aside. */
function afterDate(scene: PhraseScene, from: number, limit: number, { first, role }: Phrase): number {
  const { tokens, pack, verbAt, verbs } = scene
  if (role?.kind !== 'document' || tokens[from]?.text !== ',' || !followsSourcePhrase(scene, first)) return from
  const group = verbs[verbAt[from + 1] ?? -1]
  const readings = group?.endToken === from + 2 ? pack.cues.readVerb(tokens[from + 1]!.norm) : []
  if (readings.length === 0 || readings.some(({ features }) => features.form !== 'pastParticiple')) return from
  for (let at = from + 2; at < Math.min(limit, from + MOST_IN_MODIFIER); at++) {
    if (tokens[at]!.text === ',') return at
    if (verbAt[at]! >= 0 || tokens[at]!.kind === 'mark') return from
  }
  return from
}

/** `par la radio et Redon`: the token after a phrase that a joining word adds. */
function afterJoined(scene: PhraseScene, from: number, limit: number): number {
  const { joiners } = scene.pack.words
  const joiner = joiners ? entryAt(scene.tokens, from, limit, joiners) : null
  return (joiner && phraseAt(scene, joiner.endToken, limit, true)?.endToken) ?? from
}

/** A person's role, then a comma, then a name that a comma, a verb or the end follows. */
function withNameAfter(scene: PhraseScene, phrase: Phrase, limit: number): Phrase | null {
  const isPerson = phrase.role?.kind === 'person'
  const mayBe = isPerson || phrase.role?.kind === 'organization' || (!phrase.role && isDefiniteSingular(scene, phrase))
  if (!mayBe || phrase.role?.plural) return null
  const called = nameGiven(scene, phrase, limit) ?? (isPerson ? articledNameAfter(scene, phrase, limit) : null)
  if (called) return called
  const inside = isPerson ? (nameInPrepositions(scene, phrase, limit) ?? nameAfterBracket(scene, phrase, limit)) : null
  if (inside) return inside
  const holder = isPerson ? lastHolder(scene, phrase) : null
  if (holder) return { ...phrase, name: holder }
  const described = afterPrepositions(scene, phrase, limit, true)
  const further = isPerson ? joinedNamedPhrase(scene, phrase, described, limit) : null
  if (further) return { ...phrase, name: further.name, endToken: afterBracket(scene, further, limit) }
  const joined = isPerson ? afterJoinedRoles(scene, described, limit) : described
  const end = afterSecondRole(scene, joined, limit, isPerson)
  if (scene.tokens[end]?.text !== ',' || end + 1 >= limit) return null
  // `its founder, 77-year-old Dana Reed`
  const isAged = scene.pack.people.ageOf?.(scene.tokens[end + 1]!.norm) != null
  const next = phraseAt(scene, isAged ? end + 2 : end + 1, limit)
  const isName =
    next?.name && next.determiner === null && !isListedPlace(scene, next.name, isPerson) && !next.role?.plural
  if (!isName) return null
  // `the lawyer, Dana Reed of the firm Cole Stone`
  const named = isPerson && !isEnd(scene, next.endToken, limit) ? afterPrepositions(scene, next, limit) : next.endToken
  if (!isEnd(scene, named, limit) || isOwnSubject(scene, named)) return null
  // Beside an unknown noun or a body's only a name between two commas is an apposition
  const isEnclosed = scene.tokens[next.endToken]?.text === ',' && (next.name.kind === 'person') === !phrase.role
  if (!isPerson && !isEnclosed) return null
  return { ...phrase, name: next.name, endToken: Math.max(named, afterBracket(scene, next, limit)) }
}

/** `Regarding the mayor, Dana Reed | said`: where the head stands last a comma ends an apposition, and a finite verb is the name's own. */
function isOwnSubject({ pack, verbs, verbAt }: PhraseScene, at: number): boolean {
  const verb = verbs[verbAt[at] ?? -1]
  return pack.words.isPlural !== undefined && verb?.first === at && verb.lead.features.form === 'finite'
}

/** A place: beside a person's role, where a name alone may be taken for one, such as a list has. */
const isListedPlace = (
  { tokens, pack: { people } }: PhraseScene,
  { kind, first, endToken }: Name,
  isPerson: boolean,
): boolean => kind === 'place' && !(isPerson && entryAt(tokens, first, endToken, people.places)?.endToken !== endToken)

/** `a teacher named Dana Reed said`: behind an indefinite article, and no more behind the name. */
function nameGiven(scene: PhraseScene, phrase: Phrase, limit: number): Phrase | null {
  const { tokens, pack } = scene
  const { endToken, determiner } = phrase
  if (determiner === null || pack.words.determiners.get(tokens[determiner]!.norm)?.kind !== 'indefinite') return null
  if (endToken + 1 >= limit || !pack.words.namings?.has(tokens[endToken]!.norm)) return null
  const next = phraseAt(scene, endToken + 1, limit)
  const isName =
    next?.name !== undefined && next.name !== null && next.determiner === null && next.name.kind !== 'place'
  return isName && isEnd(scene, next.endToken, limit) ? { ...phrase, name: next.name, endToken: next.endToken } : null
}

/** `the spokesman the Rev. Dana Reed`: a definite article, then a title and the name of the person. */
function articledNameAfter(scene: PhraseScene, phrase: Phrase, limit: number): Phrase | null {
  const { tokens, pack, names, nameAt } = scene
  const { endToken } = phrase
  if (endToken + 2 >= limit || pack.words.determiners.get(tokens[endToken]!.norm)?.kind !== 'definite') return null
  const next = phraseAt(scene, endToken, limit)
  const name = next?.name?.kind === 'person' ? next.name : null
  const isTitled = name !== null && name.titleFirst === endToken + 1 && names[nameAt[name.first]!] === name
  return isTitled && isEnd(scene, next!.endToken, limit) ? { ...phrase, name, endToken: next!.endToken } : null
}

/** `le dirigeant de l'agence (ANB) Luc Aubry`: the name stands right after the bracket. */
function nameAfterBracket(scene: PhraseScene, phrase: Phrase, limit: number): Phrase | null {
  const { tokens } = scene
  if (tokens[phrase.endToken - 1]?.text !== ')') return null
  const next = phraseAt(scene, phrase.endToken, limit)
  const isName = next?.name?.kind === 'person' && next.determiner === null && next.role === null
  return isName ? { ...phrase, name: next.name, endToken: afterBracket(scene, next, limit) } : null
}

/** `L'ancien chef du parti, actuel maire de Lyon, Luc Aubry`: the token after a second role, before the comma of the name. */
function afterSecondRole(scene: PhraseScene, from: number, limit: number, isPerson: boolean): number {
  const { tokens } = scene
  if (!isPerson || tokens[from]?.text !== ',' || from + 1 >= limit) return from
  const next = rolePhraseAt(scene, from + 1, limit)
  if (!next || next.name || next.role?.plural || next.role?.kind !== 'person') return from
  const end = afterPrepositions(scene, next, limit, true)
  return tokens[end]?.text === ',' ? end : from
}

/** `la voix discordante`; not `le 19 juin`, nor what follows a preposition or a participle (`dans la soirée, Jean Morel, …`). */
function isDefiniteSingular(
  { tokens, pack, verbs, verbAt }: PhraseScene,
  { first, determiner, head }: Phrase,
): boolean {
  const { determiners, prepositions } = pack.words
  const before = tokens[first - 1]
  const isAfterPreposition =
    before !== undefined && before.sentence === tokens[first]!.sentence && prepositions.has(before.norm)
  const article = determiner === null ? undefined : determiners.get(tokens[determiner]!.norm)
  const isObject = verbs[verbAt[first - 1] ?? -1]?.lead.features.form === 'presentParticiple'
  const isFree = !isAfterPreposition && !isObject
  return article !== undefined && article.plural !== true && isFree && tokens[head]?.kind === 'word'
}

/** `La candidate à la mairie de Brest Nadia Ferrat`: the name ends the prepositional phrase of a role without a name. */
function nameInPrepositions(scene: PhraseScene, phrase: Phrase, limit: number): Phrase | null {
  const { tokens, pack } = scene
  if (phrase.endToken + 1 >= limit || !pack.words.prepositions.has(tokens[phrase.endToken]!.norm)) return null
  const next = phraseAt(scene, phrase.endToken + 1, limit, true)
  const { name } = next ?? { name: null }
  const isLast = name?.kind === 'person' && name.endToken === next!.endToken && name.first > next!.head
  // `a spokesman for House Speaker Paul Reed`: the role after the preposition is the name's
  if (next?.role?.kind === 'person' || (name && name.titleFirst < name.first)) return null
  if (next && name?.kind !== 'person') return heldBy(scene, phrase, next, limit)
  return isLast && isEnd(scene, next!.endToken, limit) ? { ...phrase, name, endToken: next!.endToken } : null
}

/** A name, then a comma or a dash, then a role that a comma, a dash, a verb or the end follows; an age may stand between. */
function withDescription(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  const { tokens } = scene
  const at = phrase.endToken
  const sign = tokens[at]
  if (!sign || at + 1 >= limit) return phrase
  const isSigned = sign.text === ',' || sign.kind === 'dash'
  const isBeside = scene.pack.words.nounHead === 'first' && phrase.name?.kind === 'person' && scene.verbAt[at]! < 0
  if (!isSigned && !(isBeside && (scene.pack.people.roles.has(sign.norm) || isTitledAfter(scene, phrase))))
    return phrase
  const affiliated = sign.text === ',' ? afterAffiliation(scene, at + 1, limit) : at
  if (affiliated > at + 1) return { ...phrase, endToken: affiliated }
  const belonging = sign.text === ',' ? afterBelonging(scene, phrase, at + 1, limit) : at
  if (belonging > at) return { ...phrase, endToken: belonging }
  const label = sign.text === ',' ? labelAt(scene, phrase, at + 1, limit) : null
  if (label) return { ...phrase, endToken: label.endToken }
  const next = rolePhraseAt(scene, isSigned ? at + 1 : at, limit)
  if (!next || (next.name && !isAffiliation(scene, phrase, next)) || next.role?.plural || !agree(scene, phrase, next))
    return phrase
  if (isOthersBody(scene, next)) return phrase
  const described = { ...next, endToken: afterMarked(scene, afterParticiple(scene, next, limit), limit) }
  const end = afterJoinedRoles(scene, afterPrepositions(scene, described, limit), limit)
  // `Reed, a close adviser said`: a whole clause, no apposition
  const isSubject = next.determiner !== null && scene.verbAt[end]! >= 0 && sign.text === ','
  const isOver = isEnd(scene, end, limit) || opensRelative(scene, next, end)
  if (!isOver || isSubject) return phrase
  return { ...phrase, endToken: end, role: phrase.role ?? next.role }
}

/** `Reed, Cole's campaign said`: a body that a name possesses. */
const isOthersBody = ({ tokens, pack, nameAt }: PhraseScene, { first, head, role, determiner }: Phrase): boolean =>
  determiner === null &&
  role?.kind === 'organization' &&
  tokens.slice(first, head).some(({ norm }, i) => pack.words.possessives?.has(norm) && nameAt[first + i - 1]! >= 0)

/** `Mr. Reed, a teacher who said`: a relative pronoun right behind a description with an article. */
const opensRelative = ({ tokens, pack: { words } }: PhraseScene, { determiner }: Phrase, end: number): boolean =>
  determiner !== null && words.relatives.has(tokens[end]!.norm)

/** `Luc Aubry, député Redon vert`: a person's name, then a role without an article and the name of the body that it is held for. */
function isAffiliation({ pack }: PhraseScene, { name }: Phrase, { name: body, role, determiner }: Phrase): boolean {
  const isHeld = role?.kind === 'person' && determiner === null && body !== null && body.kind !== 'person'
  return pack.words.nounHead === 'first' && name?.kind === 'person' && isHeld
}

/** `Anna Redon, Bonnet rouge de Brest`: a capital, then words in lower case, after a person's name; no body. */
function labelAt(scene: PhraseScene, { name }: Phrase, at: number, limit: number): Phrase | null {
  const { tokens, pack } = scene
  if (name?.kind !== 'person' || pack.words.nounHead !== 'first') return null
  const label = phraseAt(scene, at, limit, true)
  const isLabel = label?.name?.kind === 'other' && label.determiner === null && !label.role
  if (!isLabel || isCapitalised(tokens[label.name!.endToken - 1]!)) return null
  return isEnd(scene, label.endToken, limit) ? label : null
}

/** `Anna Redon, de l'Institut des mers,`: the token after the body that a person is of, where a sign ends it; else -1. */
function afterBelonging(scene: PhraseScene, { name }: Phrase, at: number, limit: number): number {
  const { tokens, pack } = scene
  if (name?.kind !== 'person' || pack.words.nounHead !== 'first' || !isLink(tokens[at]!, pack) || at + 1 >= limit)
    return -1
  const body = phraseAt(scene, at + 1, limit, true)
  const isBody = body?.name?.kind === 'organization' || (body?.role?.kind === 'organization' && !body.role.plural)
  if (!body || !isBody || body.name?.kind === 'person') return -1
  const end = afterBracket(scene, body, limit)
  return end >= limit || tokens[end]!.kind === 'punctuation' ? end : -1
}

/** `Anna Reed, R-Ky.,`: the token after such a word and its stop. */
function afterAffiliation({ tokens, pack }: PhraseScene, at: number, limit: number): number {
  if (at >= limit || !pack.people.isAffiliation?.(tokens[at]!.text)) return at
  const isShortened = at + 2 < limit && tokens[at + 1]!.text === '.' && tokens[at + 2]!.text === ','
  return isShortened ? at + 2 : at + 1
}

/** `Anna Redon le maire de Brest`: a definite article, where the name stands after no preposition. */
function isTitledAfter({ tokens, pack: { words } }: PhraseScene, { first, endToken }: Phrase): boolean {
  const before = tokens[first - 1]
  const isFree = before?.sentence !== tokens[first]!.sentence || !words.prepositions.has(before.norm)
  return isFree && words.determiners.get(tokens[endToken]!.norm)?.kind === 'definite'
}

/** `porte-parole des « Voisins »`: the token after a few words between marks that a link joins, else `from`. */
function afterMarked({ tokens, pack }: PhraseScene, from: number, limit: number): number {
  if (from + 2 >= limit || !isLink(tokens[from]!, pack) || tokens[from + 1]!.kind !== 'mark') return from
  for (let at = from + 3; at < Math.min(limit, from + 3 + MOST_IN_MARKS); at++)
    if (tokens[at]!.kind === 'mark') return at + 1
  return from
}

/** `mayor of Boston and a close friend of Reed's`: further roles of the same person. */
function afterJoinedRoles(scene: PhraseScene, from: number, limit: number): number {
  const { joiners } = scene.pack.words
  const joiner = joiners ? entryAt(scene.tokens, from, limit, joiners) : null
  const next = joiner ? rolePhraseAt(scene, joiner.endToken, limit) : null
  if (!next || next.name || next.role?.plural || next.role?.kind !== 'person' || isAnother(scene, next)) return from
  return afterPrepositions(scene, { ...next, endToken: afterParticiple(scene, next, limit) }, limit, true)
}

/** `la maire et son adjoint`: behind a joining word an article of the one, or whose they are, begins somebody else. */
function isAnother({ tokens, pack }: PhraseScene, { determiner }: Phrase): boolean {
  const kind = determiner === null ? undefined : pack.words.determiners.get(tokens[determiner]!.norm)?.kind
  return kind === 'definite' || kind === 'possessive'
}

/**
 * A body is no person (`à Reuters, le directeur`); who has a first name is no body, nor is a place, unless it is told that it is
 * one (`Redon, une filiale`; `à Lyon, l'équipe de Redon`).
 */
function agree({ tokens, pack }: PhraseScene, { name }: Phrase, { role, determiner }: Phrase): boolean {
  const isPerson = name?.kind === 'person'
  if (role?.kind === 'person') return isPerson || name?.kind === 'other'
  const isGiven = isPerson && pack.people.firstNames.has(tokens[name.first]!.norm)
  const article = determiner === null ? undefined : pack.words.determiners.get(tokens[determiner]!.norm)
  const isOtherThanPlace = name?.kind !== 'place' || article?.kind === 'indefinite'
  return role?.kind !== 'organization' || (isOtherThanPlace && !isGiven)
}

/** A phrase with a person's or a body's role, also without a determiner (`maire de Lyon`, `former mayor of Boston`). */
function rolePhraseAt(scene: PhraseScene, at: number, limit: number): Phrase | null {
  const phrase = phraseAt(scene, at, limit, true)
  return phrase?.role && phrase.role.kind !== 'document' ? phrase : null
}

/** `a spokesman for the mayor said`: prepositions after a role belong to it where a verb or a comma follows them. */
function withPrepositions(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  if (!phrase.role || opensFinalClause(scene, phrase.first)) return phrase
  for (let at = Math.max(0, phrase.first - 3); at < phrase.first; at++) if (scene.verbAt[at]! >= 0) return phrase
  const end = afterPrepositions(scene, phrase, limit)
  const isFollowed = end < limit && (scene.tokens[end]!.text === ',' || scene.verbAt[end]! >= 0)
  const isSource = followsSourcePhrase(scene, phrase.first) && isEnd(scene, end, limit)
  return end > phrase.endToken && (isFollowed || isSource) ? { ...phrase, endToken: end } : phrase
}

/** `wie | die Forscherin im Rundfunk sagte`: in a clause that ends in its verb, what stands before that is the verb's. */
function opensFinalClause({ tokens, pack: { words } }: PhraseScene, first: number): boolean {
  const before = tokens[first - 1]
  if (!words.verbSecond || before?.sentence !== tokens[first]!.sentence) return false
  return words.asideOpeners?.has(before.norm) === true || words.complementizers.has(before.norm)
}

/** `die Ministerin | am Abend`: where the verb is second, a time is when, and no part of who. */
const isWhen = ({ tokens, pack }: PhraseScene, { first, endToken }: Phrase): boolean =>
  pack.words.verbSecond === true && tokens.slice(first, endToken).some(({ norm }) => pack.words.timeNouns.has(norm))

/** `la note dans son article 3`: where they say it is no part of who they are. */
const isOwnPlace = ({ tokens, pack: { words } }: PhraseScene, at: number): boolean =>
  !words.linkingPrepositions.has(tokens[at]!.norm) && words.determiners.get(tokens[at + 1]!.norm)?.kind === 'possessive'

const isSourcePreposition = (norm: string, { cues }: LanguagePack): boolean =>
  cues.phrases.some(({ words }) => words.length === 1 && words[0] === norm)

/** The token after the prepositional phrases that follow, those that open a source (`selon`) aside unless `anyPreposition`. */
function afterPrepositions(scene: PhraseScene, phrase: Phrase, limit: number, anyPreposition = false): number {
  const { tokens, pack } = scene
  let end = phrase.endToken
  for (let count = 0; count < 3 && end + 1 < limit; count++) {
    const { norm } = tokens[end]!
    if (!pack.words.prepositions.has(norm) || (!anyPreposition && isSourcePreposition(norm, pack))) break
    if (isOwnPlace(scene, end)) break
    // `auprès du ministre`
    const from = isLink(tokens[end + 1]!, pack) ? end + 2 : end + 1
    const next = from < limit ? phraseAt(scene, from, limit, true) : null
    if (!next || (next.name?.kind === 'person' && next.role) || isWhen(scene, next)) break
    end = next.endToken
  }
  return end
}

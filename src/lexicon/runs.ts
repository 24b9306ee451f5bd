/**
 * Runs of capitalised words with what may stand inside names, by the pack's lists and the document's own evidence: a word that
 * it also writes in lower case is no name; one that it capitalises inside a sentence is.
 */

import type { LanguagePack, VerbReading } from '../languages/pack.js'
import { hasUpper, isNumberAt, isUpperAt, widthAt } from '../text/categories.js'
import type { Token } from '../text/structure.js'
import { afterTitleLink, isArticledTitle } from './articled.js'
import { type Evidence, isInitial, isLedToNoun, isSubjectHere, isSurnameHere } from './evidence.js'
import { entryAt } from './lookup.js'
import { isAdverb, isCamelCase, isCapitalised, isEnclitic, isInitialLetter } from './words.js'

/** What is asked to find names in a document. */
export interface Reader {
  readonly tokens: readonly Token[]
  readonly pack: LanguagePack
  readonly closed: ReadonlySet<string>
  readonly evidence: Evidence
}

/** The token after the run of capitals that begins at the token; the token itself where none does. */
export function runAt(reader: Reader, from: number, limit: number): number {
  if (!opensRun(reader, from)) return from
  let end = from + 1
  while (end < limit) {
    const next = continued(reader, from, end, limit)
    if (next === end) break
    end = next
  }
  return end
}

function opensRun(reader: Reader, at: number): boolean {
  const { tokens, closed, pack, evidence } = reader
  const token = tokens[at]!
  if (isParticleJoin(token, pack) || isCamelCase(token)) return true
  if (token.kind !== 'word' || !isCapitalised(token) || isEnclitic(token)) return false
  const { norm } = token
  if (isCommonHere(reader, at) || leadsBearer(reader, at)) return false
  if (isSurnameHere(tokens, at, evidence, pack)) return true
  if (closed.has(norm)) return isKnownAcronym(reader, at) || opensKnownName(reader, at) || opensByCapital(reader, at)
  if (isTitleWord(token, pack) && leadsByParticle(reader, at)) return true
  if (isInitialLetter(token)) return isInitialBeforeName(reader, at)
  if (!isInitial(tokens, at)) return !pack.people.nationalities.has(norm) || continuesAsName(reader, at + 1)
  if (pack.people.titles.has(norm) || pack.people.titles.has(`${norm}.`)) return continuesAsName(reader, at + 1)
  const known = evidence.capital.has(norm) || isKnown(norm, pack)
  if (known && !(evidence.lower.has(norm) && !pack.people.firstNames.has(norm))) return true
  if (evidence.lower.has(norm) || isAdverb(lowered(token), pack)) return false
  if (pack.cues.readVerb(norm).length > 0) return false
  // `Réponse de la ministre : « … »`
  if (pack.words.sayings?.has(norm) && pack.words.linkingPrepositions.has(tokens[at + 1]?.norm ?? '')) return false
  if (pack.people.roles.has(norm)) return continuesAsName(reader, at + 1)
  return tokens[at + 1]?.text !== ',' || isBrand(token, pack) || startsShouted(token) || isDescribed(reader, at)
}

/** Tokens of a description between two commas. */
const MOST_DESCRIBED = 12

/** `Kämmerer Jens Otto`: where nouns have capitals, what may be a noun for a person right before a first name and a surname. */
function leadsBearer({ tokens, pack: { words, people } }: Reader, at: number): boolean {
  const { norm, sentence } = tokens[at]!
  if (!words.capitalNouns?.isBearer?.(norm) || people.firstNames.has(norm)) return false
  const [first, surname] = [tokens[at + 1], tokens[at + 2]]
  return (
    first?.sentence === sentence && people.firstNames.has(first.norm) && surname !== undefined && isCapitalised(surname)
  )
}

/**
 * `Kolvane, le gestionnaire du port, dément`: between two commas an article and a role, then a verb; between two commas whatever
 * stands there, then a verb of speech in lower case (`Kolvane, which runs the port, said`).
 */
function isDescribed({ tokens, pack }: Reader, at: number): boolean {
  const { words, people, cues } = pack
  const role = people.roles.get(tokens[at + 3]?.norm ?? '')
  const isArticled = words.determiners.get(tokens[at + 2]?.norm ?? '')?.kind === 'definite'
  const isRole = isArticled && role !== undefined && !role.plural && role.kind !== 'document'
  let close = at + 3
  while (close < at + MOST_DESCRIBED && tokens[close] && tokens[close]!.text !== ',') close++
  const verb = tokens[close]?.text === ',' ? tokens[close + 1] : undefined
  if (verb?.sentence !== tokens[at]!.sentence) return false
  const readings = cues.readVerb(verb.norm).filter(({ features }) => features.form === 'finite')
  const isSaid = ({ lemma }: VerbReading) => cues.verbs.get(lemma)?.strength === 'speech'
  return isRole ? readings.length > 0 : !isCapitalised(verb) && readings.some(isSaid)
}

/** `SUD-Rail`, `EDF`: no noun begins so. */
const startsShouted = ({ text }: Token): boolean => isUpperAt(text, 0) && isUpperAt(text, widthAt(text, 0))

/** `the US`, `the WHO`: capitals that spell a name the pack knows, in a sentence that is not all in capitals. */
const isKnownAcronym = ({ tokens, pack, evidence }: Reader, at: number): boolean =>
  isAcronym(tokens[at]!) &&
  !evidence.shouting[tokens[at]!.sentence] &&
  wholeNames(pack).some((lexicon) => lexicon.has(tokens[at]!.norm))

/** A closed-class word that begins a name the pack knows whole: `Le Monde`, `The Times`. */
function opensKnownName({ tokens, pack }: Reader, at: number): boolean {
  const found = wholeNames(pack)
    .map((lexicon) => entryAt(tokens, at, tokens.length, lexicon))
    .find((entry) => entry !== null && entry.endToken > at + 1)
  return found != null && isCapitalised(tokens[found.endToken - 1]!)
}

/** The lists of names that a pack knows whole. */
export const wholeNames = ({ people }: LanguagePack): readonly ReadonlySet<string>[] => [
  people.media,
  people.governments,
  people.places,
  ...(people.bodies ? [people.bodies] : []),
]

/** `Les Bleuets`: a body that the pack knows whole, with an article that no person's name begins with. */
export const isArticledBody = (
  tokens: readonly Token[],
  first: number,
  end: number,
  { people, words }: LanguagePack,
): boolean =>
  words.determiners.has(tokens[first]!.norm) &&
  people.bodies !== undefined &&
  entryAt(tokens, first, end, people.bodies)?.endToken === end

/** The token after a body or a place of several words that the pack knows whole: `Journal du dimanche`. */
export function knownRun({ tokens, pack, closed }: Reader, at: number, limit: number): number | null {
  if (tokens[at]!.kind !== 'word' || !isCapitalised(tokens[at]!)) return null
  // `L'équipe gagne`: an article that begins the sentence is no part of the paper's name
  if (closed.has(tokens[at]!.norm) && tokens[at + 1] && !isCapitalised(tokens[at + 1]!)) return null
  const ends = wholeNames(pack).map((lexicon) => entryAt(tokens, at, limit, lexicon)?.endToken ?? 0)
  const end = Math.max(...ends)
  const isWhole = end >= limit || !isCapitalised(tokens[end]!) || tokens[end]!.kind !== 'word'
  return end > at + 1 && isWhole ? end : null
}

/** Inside a sentence a capital on a function word is the name's: `le journal Le Progrès`, `New York`; so is a first name's. */
function opensByCapital(reader: Reader, at: number): boolean {
  const { tokens, pack } = reader
  const { norm, text } = tokens[at]!
  const { words, people } = pack
  if (!continuesAsName(reader, at + 1) || words.pronouns.has(norm)) return false
  if (people.firstNames.has(norm)) return true
  if (isInitial(tokens, at) || words.weekdaysAndMonths.has(norm)) return false
  return text.length > 1 && !words.conjunctions.has(norm) && !words.complementizers.has(norm)
}

function isKnown(norm: string, { people }: LanguagePack): boolean {
  return (
    people.firstNames.has(norm) ||
    people.governments.has(norm) ||
    people.media.has(norm) ||
    people.places.has(norm) ||
    people.organizationWords.has(norm)
  )
}

const lowered = (token: Token): Token => ({ ...token, text: token.norm })

function continuesAsName({ tokens, closed }: Reader, at: number): boolean {
  const token = tokens[tokens[at]?.text === '.' ? at + 1 : at]
  if (!token || token.sentence !== tokens[at - 1]!.sentence) return false
  return token.kind === 'word' && isCapitalised(token) && !closed.has(token.norm) && !isEnclitic(token)
}

/** `Mme de Castelnau`, `M. de la Tour`: a particle and a name after a title. */
function leadsByParticle(reader: Reader, at: number): boolean {
  const { tokens } = reader
  const next = tokens[at + 1]?.text === '.' ? at + 2 : at + 1
  const isParticle = next < tokens.length && tokens[next]!.sentence === tokens[at]!.sentence
  return isParticle && particlesBeforeName(reader, at, next, tokens.length) > next
}

/** `J.`, `J.-P.`: one letter with a full stop and a name after it. */
function isInitialBeforeName(reader: Reader, at: number): boolean {
  const { tokens } = reader
  const hasStop = tokens[at]!.text.endsWith('.') || (tokens[at + 1]?.text === '.' && !tokens[at + 1]!.spaced)
  return hasStop && continuesAsName(reader, at + 1)
}

/** The token after what may continue a run at `end`, or `end` itself: a capital, an initial's stop, particles before a capital. */
function continued(reader: Reader, from: number, end: number, limit: number): number {
  const { tokens, pack } = reader
  const token = tokens[end]!
  const last = tokens[end - 1]!
  if (token.text === '.' && !token.spaced && (isInitialLetter(last) || isTitleWord(last, pack))) {
    const leads = end + 1 < limit && (isCapitalised(tokens[end + 1]!) || leadsByParticle(reader, end - 1))
    return leads ? end + 1 : end
  }
  if (isParticleJoin(token, pack)) return end + 1
  if (token.kind !== 'word' || isEnclitic(token)) return isHyphenJoin(reader, from, end, limit) ? end + 2 : end
  const isGiven = pack.people.firstNames.has(last.norm)
  const isJoined = !isCommonHere(reader, end) || isTitleWord(last, pack) || leadsBody(tokens, end - 1, pack)
  if (isSubjectHere(tokens, end, pack)) return end
  if (isCapitalised(token) && (isGiven || (isJoined && joins(reader, end, limit)))) return end + 1
  if (linksBody(tokens, end, pack)) return afterBodyLink(reader, end, limit)
  if (end === from + 1 && pack.words.joiners?.has(token.norm)) return afterJoinedField(reader, end, limit)
  return particlesBeforeName(reader, from, end, limit)
}

/** Words behind the joining one in the name of a body that tells two fields. */
const MOST_FIELDS = 4

/**
 * `the Parks and Recreation Department`: the token after the noun for a body, where an article leads to a word with a capital that
 * names nothing by itself; else the joining word, as of `the Kremlin and Defense Ministry`.
 */
function afterJoinedField({ tokens, closed, pack }: Reader, at: number, limit: number): number {
  const { words, people } = pack
  const { norm, sentence } = tokens[at - 1]!
  const article = tokens[at - 2]
  const isArticled = article?.sentence === sentence && words.determiners.get(article.norm)?.kind === 'definite'
  const isOwn = isAcronym(tokens[at - 1]!) || isKnown(norm, pack) || people.bodies?.has(norm) || people.roles.has(norm)
  if (words.nounHead !== 'last' || !isArticled || isOwn) return at
  let end = at + 1
  const isOfName = (token: Token | undefined) =>
    token?.kind === 'word' && isCapitalised(token) && !closed.has(token.norm)
  while (end < limit && end <= at + MOST_FIELDS && isOfName(tokens[end])) end++
  const last = tokens[end - 1]!.norm
  return end > at + 2 && people.organizationWords.has(last) && !words.isPlural?.(last) ? end : at
}

/** The token is the `of` of `Bank of Alba`. */
export const linksBody = (tokens: readonly Token[], at: number, { people }: LanguagePack): boolean =>
  isCapitalised(tokens[at - 1]!) && people.bodyLinks?.get(tokens[at]!.norm)?.has(tokens[at - 1]!.norm) === true

/** The token after the capital that such a word leads to, past an article; the word itself where a person's name follows it. */
function afterBodyLink({ tokens, closed, pack }: Reader, at: number, limit: number): number {
  const next = pack.words.determiners.get(tokens[at + 1]?.norm ?? '')?.kind === 'definite' ? at + 2 : at + 1
  const name = tokens[next]
  if (!name || next >= limit || name.kind !== 'word' || !isCapitalised(name) || closed.has(name.norm)) return at
  const isLast = !isCapitalised(tokens[next + 1] ?? name)
  const isPerson = pack.people.firstNames.has(name.norm) && !isLast
  // `Department of Justice`, but `the office of Justice Reed`
  const isTitle = isTitleWord(name, pack) && !(isLast && pack.people.roles.has(name.norm))
  // `l'Union à Lyon` is no name
  const isThere = pack.people.places.has(name.norm) && !pack.words.linkingPrepositions.has(tokens[at]!.norm)
  return isPerson || isTitle || isThere ? at : next + 1
}

/** `al-Masri`: a particle, a hyphen and a capital in one word. */
const isParticleJoin = ({ text, kind }: Token, { people }: LanguagePack): boolean => {
  const hyphen = text.indexOf('-')
  return kind === 'word' && hyphen > 0 && people.particles.has(text.slice(0, hyphen)) && isUpperAt(text, hyphen + 1)
}

/** Where nouns have capitals too: a common noun, by the pack or because an article or an adjective leads to it. */
function isCommonHere({ tokens, pack, evidence }: Reader, at: number): boolean {
  const { capitalNouns } = pack.words
  const { norm } = tokens[at]!
  if (!capitalNouns || isKnown(norm, pack) || isTitleWord(tokens[at]!, pack) || isAcronym(tokens[at]!)) return false
  if (leadsBody(tokens, at, pack)) return false
  const isLed = isLedToNoun(tokens, at, pack)
  if (evidence.surnames.has(norm)) return isLed
  return isLed || evidence.common.has(norm) || pack.people.roles.has(norm) || capitalNouns.isCommon(norm)
}

/** `die Europäische Kommission`: an adjective with a capital between an article and a noun is a body's name. */
export function leadsBody(tokens: readonly Token[], at: number, { words, people }: LanguagePack): boolean {
  const [before, { norm, sentence }, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  if (!after || after.sentence !== sentence || after.kind !== 'word' || !isCapitalised(after)) return false
  const isArticled =
    before?.sentence === sentence &&
    (words.determiners.has(before.norm) || words.articledPrepositions?.has(before.norm))
  const isNoun = (word: string) => words.capitalNouns?.isCommon(word) || people.roles.has(word)
  return Boolean(isArticled && words.capitalNouns?.isBodyAttribute(norm) && !isNoun(norm) && isNoun(after.norm))
}

/** Whether a word is a title, written with its stop or without. */
export const isTitleWord = ({ norm }: Token, { people }: LanguagePack): boolean =>
  people.titles.has(norm) || people.titles.has(`${norm}.`)

/** A capital inside a run; a closed-class one only before another capital (`Marine Le Pen`). */
function joins(reader: Reader, at: number, limit: number): boolean {
  const { tokens, closed, pack } = reader
  const { norm, text } = tokens[at]!
  if (!closed.has(norm)) return true
  if (text.length > 1 && text === text.toUpperCase() && !pack.words.weekdaysAndMonths.has(norm)) return true
  const next = tokens[at + 1]
  // `Police Department`, `First National Bank`
  if (next && at + 1 < limit && isCapitalised(next) && pack.people.organizationWords.has(next.norm)) return true
  const isArticle = pack.words.determiners.has(norm) || pack.people.particles.has(norm)
  if (!isArticle || at + 1 >= limit || next!.kind !== 'word' || !isCapitalised(next!)) return false
  // `Anne De La Tour`
  return !closed.has(next!.norm) || (pack.people.particles.has(norm) && isArticleOfName(reader, at + 1, limit))
}

/** `La` in `de La Tour`: an article with a capital, and a name after it. */
function isArticleOfName({ tokens, pack }: Reader, at: number, limit: number): boolean {
  const [article, name] = [tokens[at]!, tokens[at + 1]]
  if (!isCapitalised(article) || !pack.words.determiners.has(article.norm)) return false
  return name !== undefined && at + 1 < limit && name.kind === 'word' && isCapitalised(name)
}

/**
 * `Anna Cole-Reed`, `Redon - Alba`, `Reed & Cole`; not `ROME - Anna Cole` that opens a paragraph, `Anna Cole - Reed's aide`, nor
 * `Alba - Le port rouvre`.
 */
const isHyphenJoin = ({ tokens, pack }: Reader, from: number, at: number, limit: number): boolean => {
  const next = tokens[at + 1]
  const { text, spaced, paragraph } = tokens[at]!
  const isDateline = tokens[from - 1]?.paragraph !== paragraph
  const isPerson = at > from + 1 && pack.people.firstNames.has(tokens[from]!.norm)
  const isAnew = pack.words.determiners.has(next?.norm ?? '')
  const joins = text === '&' || (text === '-' && !(spaced && (isDateline || isPerson || isAnew)))
  return joins && at + 1 < limit && next!.spaced === spaced && isCapitalised(next!)
}

/** `de`, `van der`, `d'` and a capital; not before a body or a place, which is another name (`Dupont du Parti socialiste`). */
function particlesBeforeName(reader: Reader, from: number, at: number, limit: number): number {
  const { tokens, closed, pack, evidence } = reader
  const { particles, organizationWords, places, governments } = pack.people
  if (isArticledTitle(tokens, from, pack)) return afterTitleLink(tokens, at, limit, pack)
  let next = at
  while (next < limit && next < at + 3 && particles.has(bare(tokens[next]!))) next++
  const name = tokens[next]
  if (next === at || next >= limit || name!.kind !== 'word' || !isCapitalised(name!)) return at
  if (isArticleOfName(reader, next - 1, limit)) return next + 1
  // A day may stand there: `Journal du Dimanche`
  if (closed.has(name!.norm) && !pack.words.weekdaysAndMonths.has(name!.norm)) return at
  const head = tokens[from]!.norm
  if (organizationWords.has(head)) return next + 1
  const isBody = organizationWords.has(name!.norm) || places.has(name!.norm) || governments.has(name!.norm)
  const isRole = pack.people.roles.get(tokens[at - 1]!.norm)?.kind === 'person' || pack.people.titles.get(head)?.plural
  const { firstNames } = pack.people
  if (firstNames.has(name!.norm) && !firstNames.has(head)) return at
  if (isAnother(reader, at, next, limit) || isWhole(reader, from, at)) return at
  // `le maire de Lyon`, but `Mayor de Witt`
  const isLinked = next === at + 1 && pack.words.linkingPrepositions.has(tokens[at]!.norm)
  // `Anna Cole de Redon`, where Redon is somebody of the text
  const isOthers = at > from + 1 && evidence.alone.has(name!.norm) && !firstNames.has(tokens[at - 1]!.norm)
  return isBody || (isLinked && (isRole || isOthers)) ? at : next + 1
}

/** `Eva Kern | von der Nordbank`, but `Johann Wolfgang von Goethe`: where nouns have capitals, a surname before what may be a preposition ends the name. */
function isWhole({ tokens, pack }: Reader, from: number, at: number): boolean {
  if (!pack.words.capitalNouns || !pack.words.prepositions.has(tokens[at]!.norm)) return false
  const last = tokens[at - 1]!
  const isSurname = !pack.people.firstNames.has(last.norm) && !isTitleWord(last, pack) && !isInitialLetter(last)
  return at > from + 1 && last.text !== '.' && isSurname && pack.people.firstNames.has(tokens[from]!.norm)
}

/** `Ana Ruiz y | Pablo Conde`, `Juan y | Elena Conde`, but `José Ortega y Gasset`: what joins two persons may be a part of a name too. */
function isAnother({ tokens, pack }: Reader, at: number, name: number, limit: number): boolean {
  const { firstNames } = pack.people
  const isJoined = name === at + 1 && pack.words.joiners?.has(tokens[at]!.norm) === true
  if (!isJoined || !firstNames.has(tokens[name]!.norm)) return false
  return firstNames.has(tokens[at - 1]!.norm) || (name + 1 < limit && isCapitalised(tokens[name + 1]!))
}

const bare = ({ norm }: Token): string => norm.replace(/'$/, '')

/** `EgyptAir`, `Outsports.com`: a capital inside a word, no prefix of surnames or first name before it; an address. */
export function isBrand({ text }: Token, { people }: LanguagePack): boolean {
  if (text.includes('.') && /\p{L}\.\p{Ll}{2,4}$/u.test(text)) return true
  if (!hasUpper(text.slice(1))) return false
  const head = /^(\p{Lu}\p{Ll}{2,})\p{Lu}/u.exec(text)?.[1]?.toLowerCase()
  return head !== undefined && !people.particles.has(head) && !people.firstNames.has(head)
}

/** Two capitals at least: `A9` is a road, `G7` a body that the lists know. */
export function isAcronym({ text }: Token): boolean {
  const [first = '', ...others] = text
  if (!isUpperAt(first, 0) || others.length < 1 || others.length > 7) return false
  const isOfAcronym = (one: string) => isUpperAt(one, 0) || isNumberAt(one, 0) || '&.-'.includes(one)
  return others.every(isOfAcronym) && hasUpper(others.join(''))
}

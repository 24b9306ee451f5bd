/** Whether a form that may be a verb is one where it stands, or a noun, a possessor's mark, or what counts time. */

import type { LanguagePack, VerbReading } from '../languages/pack.js'
import type { Structure, Token } from '../text/structure.js'
import { isAttributive } from './attributives.js'
import { isDescribedRole } from './described-roles.js'
import { type Evidence, isFinished } from './evidence.js'
import { closedClass, entryAt, plainAdjectives } from './lookup.js'
import { isKnownNoun, isReport, isTurned } from './reporting-forms.js'
import { areBare, isOfPlural, isRoleBeside, isToldObject } from './role-forms.js'
import { isDoneByPronoun } from './standing-alone.js'
import { isAdverb, isCapitalised, tellsTime } from './words.js'

/** Whether the token, of which these are the readings as a verb, is no verb there. */
export const isNoVerbHere = (
  { tokens, shouting }: Pick<Structure, 'tokens'> & Pick<Evidence, 'shouting'>,
  at: number,
  readings: readonly VerbReading[],
  pack: LanguagePack,
): boolean =>
  (shouting[tokens[at]!.sentence] ? isGivenName(tokens[at]!, readings, pack) : isNamed(tokens, at, pack)) ||
  isOfTime(tokens, at, pack) ||
  isAgo(tokens, at, pack) ||
  isPreposition(tokens, at, pack) ||
  isPossessive(tokens, at, pack) ||
  isAttributive(tokens, at, pack) ||
  isInCompound(tokens, at, pack) ||
  isToldByDocuments(tokens, at, pack) ||
  isNounHere(tokens, at, readings, pack)

/** `Reed Will`: a capital inside a sentence that is no title. */
const isNamed = (tokens: readonly Token[], at: number, { words }: LanguagePack): boolean =>
  !words.capitalNouns &&
  isCapitalised(tokens[at]!) &&
  tokens[at - 1]?.sentence === tokens[at]!.sentence &&
  isInRunningText(tokens[at - 1]!)

/** `Mark Reed Wins Vote`: where every word has a capital, a first name that no auxiliary has the form of. */
const isGivenName = ({ norm }: Token, readings: readonly VerbReading[], { people, cues }: LanguagePack): boolean =>
  people.firstNames.has(norm) && readings.every(({ lemma }) => !cues.auxiliaries.has(lemma))

/** `who last year threatened to leave`: inside a sentence an adverb's form between a word and a noun of time. */
function isOfTime(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const before = tokens[at - 1]
  const isInside = before?.kind === 'word' && before.sentence === tokens[at]!.sentence
  return isInside && pack.words.adverbs.has(tokens[at]!.norm) && tellsTime(tokens[at + 1], pack)
}

/** `the mailing list grew`: either word of a noun of two. */
function isInCompound(tokens: readonly Token[], at: number, { words: { compounds } }: LanguagePack): boolean {
  const isOpenedAt = (first: number) =>
    compounds !== undefined && entryAt(tokens, first, Math.min(tokens.length, first + 2), compounds) !== null
  return isOpenedAt(at) || (at > 0 && isOpenedAt(at - 1))
}

/** `Reed's claim`: after a noun, and with no participle to follow, the enclitic is no verb. */
function isPossessive(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  if (!pack.words.possessives?.has(tokens[at]!.norm)) return false
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (!before || !after || pack.words.pronouns.has(before.norm)) return false
  if (after.kind === 'number') return tokens[at + 2]?.kind === 'word' && !closedClass(pack).has(tokens[at + 2]!.norm)
  if (isAttributive(tokens, at + 1, pack)) return true
  // `Channel 9's “Good Day”`, `a friend of the mayor's, …`
  if (after.kind === 'mark') return tokens[at + 2] !== undefined && isCapitalised(tokens[at + 2]!)
  if (after.kind === 'punctuation') return true
  const isParticiple = pack.cues.readVerb(after.norm).some(({ features }) => features.form.endsWith('Participle'))
  return after.kind === 'word' && !isParticiple && !isAdverb(after, pack) && !pack.words.determiners.has(after.norm)
}

/** `court records show that`: where the head stands last, documents right before the plural of a verb that reports, and behind no pronoun. */
function isToldByDocuments(tokens: readonly Token[], at: number, { words, people, cues }: LanguagePack): boolean {
  const [before, { norm, sentence }, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  const role = people.roles.get(norm)
  if (words.nounHead === 'first' || role?.kind !== 'document' || !role.plural || after?.sentence !== sentence)
    return false
  if (before?.sentence === sentence && words.pronouns.has(before.norm)) return false
  const isOfThem = ({ lemma, features }: VerbReading) =>
    features.form === 'finite' && features.plural === true && cues.verbs.has(lemma)
  return cues.readVerb(after.norm).some(isOfThem)
}

/** `Reed, like her aides, …`: behind a comma, what is a preposition too. */
const isPreposition = (tokens: readonly Token[], at: number, { words }: LanguagePack): boolean =>
  words.isPlural !== undefined && tokens[at - 1]?.text === ',' && words.prepositions.has(tokens[at]!.norm)

/** `hace dos años`, `due anni fa`: beside a noun of time it counts the time and is no verb. */
function isAgo(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { agoVerbs, timeNouns } = pack.words
  if (!agoVerbs?.has(tokens[at]!.norm)) return false
  const near = [...tokens.slice(Math.max(0, at - 1), at), ...tokens.slice(at + 1, at + 4)]
  return near.some(({ norm, sentence }) => sentence === tokens[at]!.sentence && timeNouns.has(norm))
}

/** A determiner or preposition before a form that may be a noun makes it one (`le juge`, `her claims`). */
function isNounHere(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  pack: LanguagePack,
): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  const { words, people, cues } = pack
  if (words.capitalNouns) return isCapitalNounHere(tokens, at, pack)
  if (before === undefined || before.sentence !== token.sentence) {
    if (isSurname(tokens, at, readings, pack)) return true
    return people.roles.has(token.norm) && readings.every(({ features }) => features.form !== 'presentParticiple')
  }
  if (isOfPlural(tokens, at, pack) || isToldObject(tokens, at, readings, pack)) return true
  // `Elena Reali, medico, avverte`: a role between two commas
  if (before.text === ',' && tokens[at + 1]?.text === ',' && people.roles.has(token.norm)) return true
  if (isRoleBeside(tokens, at, readings, pack)) return true
  if (readings.every(({ lemma }) => cues.auxiliaries.has(lemma))) return false
  if (isDescribedNoun(tokens, at, pack) || isUnfit(tokens, at, readings, pack)) return true
  if (isApposedRole(tokens, at, readings, pack)) return true
  const onlyParticiple = readings.every(({ features }) => features.form.endsWith('Participle'))
  if (before.kind === 'word' && words.possessives?.has(before.norm)) return true
  if (isToldByPronoun(tokens, at, readings, pack) || isOfRelative(tokens, at, pack)) return false
  if (isDoneByPronoun(tokens, at, readings, pack)) return false
  const isDeterminer = words.determiners.has(before.norm)
  const mayBeInfinitive = readings.some(({ features }) => features.form === 'infinitive')
  // `convidou todos a | aceitar`: what opens an infinitive has the form of an article
  if (isDeterminer && mayBeInfinitive && words.infinitiveMarkers.has(before.norm)) return false
  if (isDeterminer && words.verbClitics.has(before.norm) && readings.every(isPast) && !isKnownNoun(token.norm, pack))
    return false
  if (isDeterminer && words.verbClitics.has(before.norm)) {
    // le, la, l', les: an article, unless a subject or another clitic stands before it
    const earlier = tokens[at - 2]
    const isInfinitive = readings.every(({ features }) => features.form === 'infinitive')
    const isClitic =
      earlier !== undefined &&
      earlier.sentence === token.sentence &&
      (words.pronouns.has(earlier.norm) ||
        (isInfinitive && (words.infinitiveMarkers.has(earlier.norm) || isWished(tokens, at, pack))) ||
        words.negations.has(earlier.norm) ||
        words.verbClitics.has(earlier.norm) ||
        isAfterSubject(tokens, at, pack) ||
        isTurned(tokens, at, pack) ||
        (opensClause(earlier.norm, pack) && !isKnownNoun(token.norm, pack)))
    // `de la partie civile`: behind a preposition and an article a participle is a noun
    const isComplement = earlier?.sentence === token.sentence && words.linkingPrepositions.has(earlier.norm)
    return !isClitic && (!onlyParticiple || isComplement || people.roles.has(token.norm))
  }
  if (isDeterminer) return true
  const isLink = words.linkingPrepositions.has(before.norm) || words.prepositions.has(before.norm)
  // `según contó`: the preposition opens an aside
  if (isLink && words.asideOpeners?.has(before.norm) && isReport(token.norm, pack)) return false
  if (isLink && !words.infinitiveMarkers.has(before.norm)) {
    // `on top of it`, where no infinitive stands behind a preposition
    if (words.nounHead !== 'first' && areBare(readings)) return true
    return readings.every(({ features }) => features.form === 'finite' || features.form === 'pastParticiple')
  }
  return isLink && !mayBeInfinitive
}

/** `souhaite la vendre`, `espère le faire`: right behind a verb that reports the article of no infinitive, or before one that nothing links on to. */
function isWished(tokens: readonly Token[], at: number, { words, cues }: LanguagePack): boolean {
  const [earlier, article, next] = [tokens[at - 2]!, tokens[at - 1]!, tokens[at + 1]]
  const { gender, plural } = words.determiners.get(article.norm)!
  const isWish = cues
    .readVerb(earlier.norm)
    .some(({ lemma, features }) => features.form === 'finite' && cues.verbs.has(lemma))
  const isFree = gender === 'f' || plural === true || !words.linkingPrepositions.has(next?.norm ?? '')
  return isWish && isFree
}

/** `Will urged voters`: the first word of a sentence is no verb that another goes on from, where the next is finite. */
function isSurname(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  pack: LanguagePack,
): boolean {
  const [token, after] = [tokens[at]!, tokens[at + 1]]
  if (after?.sentence !== token.sentence || !isCapitalised(token) || !pack.words.isPlural) return false
  const isAuxiliary = readings.some(({ lemma }) => pack.cues.auxiliaries.has(lemma))
  const isModal =
    isAuxiliary && readings.every(({ features: { tense, plural } }) => tense === 'present' && plural === null)
  const isBare = !isAuxiliary && areBare(readings)
  return (isModal || isBare) && (isFinished(after.norm, pack) || (isBare && leadsToTeller(tokens, at, pack)))
}

/** `Top advisers | said`, `Exit polls | suggested`: to somebody in the plural, and a verb that reports and that no other leads to. */
function leadsToTeller(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  for (let teller = at + 1; teller <= at + 1 + MOST_BEFORE_NOUN; teller++) {
    const [{ norm }, told] = [tokens[teller]!, tokens[teller + 1]]
    if (told?.sentence !== tokens[at]!.sentence) return false
    if (pack.people.roles.get(norm)?.plural)
      return (
        isFinished(told.norm, pack) && pack.cues.readVerb(told.norm).some(({ lemma }) => pack.cues.verbs.has(lemma))
      )
    if (!isOpen(tokens, teller, pack)) return false
  }
  return false
}

/** `Many say that`, `another claimed the road`: a determiner that may stand alone, and a verb that reports before a sign, what opens a clause or a noun. */
function isToldByPronoun(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  pack: LanguagePack,
): boolean {
  const { words, cues } = pack
  const [before, after] = [tokens[at - 1]!, tokens[at + 1]]
  const use = words.pronouns.get(before.norm)?.use
  if (!words.determiners.has(before.norm) || (use !== 'indefinite' && use !== 'demonstrative')) return false
  if (isKnownNoun(tokens[at]!.norm, pack) && !isOfOther(tokens, at, pack)) return false
  const reports = readings.some(({ lemma, features }) => features.form === 'finite' && cues.verbs.has(lemma))
  if (!reports || after?.sentence !== before.sentence) return false
  if (after.kind !== 'word') return after.kind === 'mark' || after.text === ',' || after.text === ':'
  const opens = [words.complementizers, words.determiners, words.infinitiveMarkers].some((list) => list.has(after.norm))
  return opens || words.pronouns.get(after.norm)?.use === 'subject' || isCapitalised(after)
}

/** `the paper, which | argued`, but not `asked which claims`: behind a comma what may determine a noun is a relative, and the subject of the verb. */
function isOfRelative(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const [earlier, before] = [tokens[at - 2], tokens[at - 1]!]
  const isBoth = words.determiners.has(before.norm) && words.pronouns.get(before.norm)?.use === 'relative'
  return isBoth && earlier?.text === ',' && earlier.sentence === before.sentence
}

/** `many fear that`, `another notes her work`: a determiner of several before a noun's singular, or of one before its plural. */
function isOfOther(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const isOfSeveral = words.determiners.get(tokens[at - 1]!.norm)?.plural
  return typeof isOfSeveral === 'boolean' && words.isPlural?.(tokens[at]!.norm) === !isOfSeveral
}

/** `le maire l'accuse`, `Redon les invite à`: right behind a noun what may be an article, elided or before what leads on, and a verb that reports. */
function isAfterSubject(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const [earlier, clitic, { norm }] = [tokens[at - 2]!, tokens[at - 1]!, tokens[at]!]
  const { cues, words } = pack
  const isElided = /['’]$/.test(clitic.text)
  if (earlier.kind !== 'word' || isAdverb(earlier, pack) || !(isElided || isLeading(tokens, at, pack))) return false
  // `le maire leur demande de`: behind a noun no possessive stands
  if (isKnownNoun(norm, pack) && words.determiners.get(clitic.norm)?.kind !== 'possessive') return false
  const isJoined = isElided && words.conjunctions.has(earlier.norm)
  const isOpen = isJoined || (!closedClass(pack).has(earlier.norm) && cues.readVerb(earlier.norm).length === 0)
  return isOpen && !tellsTime(earlier, pack) && cues.readVerb(norm).some(({ lemma }) => cues.verbs.has(lemma))
}

/** A form of the third person before what leads to an infinitive, opens a clause or stands between marks, behind no preposition. */
function isLeading(tokens: readonly Token[], at: number, { words, cues }: LanguagePack): boolean {
  const { norm, sentence } = tokens[at + 1] ?? tokens[at]!
  const leads = words.infinitiveMarkers.has(norm) || words.complementizers.has(norm) || tokens[at + 1]?.kind === 'mark'
  if (!leads || sentence !== tokens[at]!.sentence || words.prepositions.has(tokens[at - 1]!.norm)) return false
  return cues
    .readVerb(tokens[at]!.norm)
    .some(({ features: { form, persons } }) => form === 'finite' && persons.includes(3))
}

/** Where nouns have capitals: a capital inside a sentence, and an adjective between an article and its noun (`die verletzte Frau`). */
function isCapitalNounHere(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { words } = pack
  const token = tokens[at]!
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (before === undefined || before.sentence !== token.sentence) return opensAsNoun(token.norm, pack)
  if (isCapitalised(token)) return isInRunningText(before) || words.capitalNouns!.isCommon(token.norm)
  const leads = after?.sentence === token.sentence && after.kind === 'word' && isCapitalised(after)
  if (!leads || isToldOnly(token.norm, pack)) return false
  return words.determiners.has(token.norm) || words.determiners.has(before.norm)
}

/** `Hinweise werden …`, `Einige wurden …`: the first word of a sentence that is a noun or determines one. */
const opensAsNoun = (norm: string, { words, people, cues }: LanguagePack): boolean =>
  people.roles.has(norm) ||
  words.determiners.has(norm) ||
  words.capitalNouns!.isCommon(norm) ||
  cues.nounLemma(norm) !== undefined

/** `Das sagte Krause`: a past form of a verb that reports which no participle makes, and so no adjective. */
function isToldOnly(norm: string, { words, cues }: LanguagePack): boolean {
  const isPastCue = ({ lemma, features }: VerbReading) =>
    features.tense === 'past' && cues.verbs.get(lemma)?.strength === 'speech'
  if (!cues.readVerb(norm).some(isPastCue)) return false
  const stem = words.capitalNouns!.attributeStem(norm)
  return !cues.readVerb(stem).some(({ features }) => features.form === 'pastParticiple')
}

/** `una recente intervista`: a noun that the pack knows, a determiner and one open word before it. */
function isDescribedNoun(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const [earlier, before, { norm, sentence }] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!]
  if (isAfterDegree(tokens, at, pack) || isDescribedRole(tokens, at, pack)) return true
  if (earlier?.sentence !== sentence || !pack.words.determiners.has(earlier.norm) || before.kind !== 'word')
    return false
  if (pack.words.verbClitics.has(earlier.norm) || !isKnownNoun(norm, pack) || isToldByOwned(tokens, at, pack))
    return false
  return (
    !closedClass(pack).has(before.norm) &&
    pack.cues.readVerb(before.norm).length === 0 &&
    !pack.people.roles.has(before.norm)
  )
}

/** `d'une si petite foulée`, `un très long retard`: an indefinite article, an adverb and an adjective lead to a noun. */
function isAfterDegree(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const [article, adverb, adjective] = [tokens[at - 3], tokens[at - 2], tokens[at - 1]]
  if (words.nounHead !== 'first' || article?.sentence !== tokens[at]!.sentence || adjective?.kind !== 'word')
    return false
  return words.determiners.get(article.norm)?.kind === 'indefinite' && words.adverbs.has(adverb!.norm)
}

/** `la préfecture des Alpes | annonce`, `la direction du site | annonce que`: behind a noun's complement, a name or with an object, a clause or a quote to follow. */
function isToldByOwned(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { linkingPrepositions, complementizers, determiners, nounHead } = pack.words
  if (nounHead !== 'first' || !linkingPrepositions.has(tokens[at - 2]!.norm)) return false
  const isThird = ({ features: { form, persons } }: VerbReading) => form === 'finite' && persons.includes(3)
  if (!pack.cues.readVerb(tokens[at]!.norm).some(isThird)) return false
  const after = tokens[at + 1]
  if (after?.sentence !== tokens[at]!.sentence) return isCapitalised(tokens[at - 1]!)
  const isObject = determiners.has(after.norm) && !linkingPrepositions.has(after.norm)
  const follows = complementizers.has(after.norm) || isObject || after.kind === 'mark'
  return isCapitalised(tokens[at - 1]!) || follows
}

/** Open words that may stand between a determiner and its noun. */
const MOST_BEFORE_NOUN = 3

/** `a long pause`, `the convention chair`: behind a noun phrase in the singular a form that no third person has is its last noun. */
function isUnfit(tokens: readonly Token[], at: number, readings: readonly VerbReading[], pack: LanguagePack): boolean {
  const { isPlural, possessives, pronouns, determiners } = pack.words
  if (!isPlural || !areBare(readings) || isPlural(tokens[at - 1]!.norm)) return false
  const isSaid = readings.some(({ lemma }) => pack.cues.verbs.get(lemma)?.strength === 'speech')
  if (isSaid && !isKnownNoun(tokens[at]!.norm, pack)) return false
  let first = at - 1
  while (at - first <= MOST_BEFORE_NOUN && isOpen(tokens, first, pack)) first--
  if (first === at - 1 || tokens[first]?.sentence !== tokens[at]!.sentence) return false
  if (isToldBySeveral(tokens, first, at, pack)) return false
  const before = tokens[first - 1]?.sentence === tokens[at]!.sentence ? tokens[first - 1]! : null
  if (possessives?.has(tokens[first]!.norm)) return before !== null && !pronouns.has(before.norm)
  const determiner = determiners.get(tokens[first]!.norm)
  const isSingular = determiner && determiner.plural !== true && determiner.kind !== 'quantity'
  return isSingular === true && (isInverted(tokens, first - 1) || !mayGovern(before, pack))
}

/** `supporters of the law | hope this is`: the article at `first` begins the complement of a noun in the plural, and a clause follows the form. */
function isToldBySeveral(tokens: readonly Token[], first: number, at: number, { words }: LanguagePack): boolean {
  const [head, link, after] = [tokens[first - 2], tokens[first - 1], tokens[at + 1]]
  if (!link || !words.linkingPrepositions.has(link.norm) || !words.isPlural?.(head?.norm ?? '')) return false
  if (head!.sentence !== tokens[at]!.sentence || after?.sentence !== link.sentence) return false
  return words.pronouns.has(after.norm) || words.determiners.has(after.norm) || words.complementizers.has(after.norm)
}

/** `said Dana Reed, general counsel of the union`: behind a name's comma open words lead to a person's role in a form that no single one's verb has. */
function isApposedRole(
  tokens: readonly Token[],
  at: number,
  readings: readonly VerbReading[],
  pack: LanguagePack,
): boolean {
  const { words, people } = pack
  if (!words.isPlural || !areBare(readings) || people.roles.get(tokens[at]!.norm)?.kind !== 'person') return false
  let first = at - 1
  while (at - first <= MOST_BEFORE_NOUN && isOpen(tokens, first, pack)) first--
  const [name, comma] = [tokens[first - 1], tokens[first]]
  if (first === at - 1 || comma?.text !== ',' || comma.sentence !== tokens[at]!.sentence) return false
  return !words.isPlural(tokens[at - 1]!.norm) && name !== undefined && isCapitalised(name)
}

/** A word of no closed class, and a verb at most in a form that stands behind no article. */
function isOpen(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at]
  if (token === undefined || (token.kind !== 'word' && token.kind !== 'number')) return false
  const { adverbs, weekdaysAndMonths } = pack.words
  const { norm } = token
  // `at a Saturday rally`, `in a new poll`
  const mayDescribe = adverbs.has(norm) || weekdaysAndMonths.has(norm) || plainAdjectives(pack).has(norm)
  const isClosed = closedClass(pack).has(norm) && !mayDescribe
  return !isClosed && areBare(pack.cues.readVerb(token.norm))
}

/** `make the city pay`, `asked that the city pay`, `the mayor and the city pay`: what may lead to a bare form behind a noun. */
const mayGovern = (before: Token | null, { words, cues }: LanguagePack): boolean =>
  before !== null &&
  (cues.readVerb(before.norm).length > 0 ||
    words.complementizers.has(before.norm) ||
    words.conjunctions.has(before.norm))

/** `“…,” said a source close to him`: what stands right behind marks governs no other verb. */
const isInverted = (tokens: readonly Token[], at: number): boolean => tokens[at - 1]?.kind === 'mark'

/** A form that no noun has: `lo calificó`, `le gridò`. */
const isPast = ({ features }: VerbReading): boolean =>
  features.form === 'finite' && (features.tense === 'past' || features.tense === 'imperfect')

const opensClause = (norm: string, { words }: LanguagePack): boolean =>
  words.complementizers.has(norm) || (words.clauseOpeners.has(norm) && !words.conjunctions.has(norm))

/** Inside a sentence: no opening mark, colon or dash right before, after which a sentence may begin. */
const isInRunningText = ({ kind, text }: Token): boolean =>
  kind === 'word' || kind === 'number' || text === ',' || (kind === 'mark' && CLOSING.has(text))

const CLOSING: ReadonlySet<string> = new Set(['”', '»', '’', "''", '"'])

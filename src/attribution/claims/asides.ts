/** Contents around their reporting clause or source phrase: the sentence without it. */

import type { SourcePhrase } from '../../languages/pack.js'
import { adverbialsEnd } from '../../lexicon/adverbials.js'
import type { CueGroup, Mention } from '../../lexicon/lexed.js'
import { phrasesByWords } from '../../lexicon/word-cues.js'
import { isAdverb, isSign, tellsTime } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import type { Token } from '../../text/structure.js'
import { canSpeak, type Frame, isRelative } from '../frames.js'
import { isImpersonal } from '../impersonal.js'
import { isFiniteAt, mayBePastParticiple, type Range, type Scene } from '../scene.js'
import { withoutComment, withoutTail } from './after-aside.js'
import { introducesQuote, isLastIn, isSubordinate } from './before-aside.js'
import { afterAppositions, afterOwnRelative } from './behind-source.js'
import { type Content, wordsIn, wordTokens } from './content.js'
import { endsInComma, firstJoined, isVerbAt, outerVerb } from './outer-verb.js'
import { partOf } from './sentence-parts.js'
import { mayTell } from './telling.js'
import { afterTimes } from './times.js'
import { afterTitle } from './titles.js'

/** Fewest words of a content that only a comma marks off. */
const LEAST_ASIDE = 3
/** Tokens of the longest adverbial before a source phrase. */
const LONGEST_ADJUNCT = 8
/** Tokens of the longest apposition. */
const LONGEST_APPOSITION = 20
/** Tokens of the longest adjuncts of a reporting clause. */
const LONGEST_TAIL = { plain: 12, withVerbs: 20 }
/** Tokens between a noun and its verb. */
const FAR_VERB = 8
/** Cues of a relative clause that are looked at. */
const MOST_CUES = 3
/** Tokens of the longest relative clause. */
const FAR = 40

/** Subjects that stand beside their verb, or in it. */
const BESIDE: ReadonlySet<string> = new Set(['inverted', 'adjacent', 'clitic', 'dropped'])

/** `The road is closed, officials said.` and `Le pont, a averti le maire, pourrait fermer`: the sentence without the clause. */
export function aroundClause(scene: Scene, frame: Frame): Content | null {
  const { tokens } = scene.structure
  const { cue, subject } = frame
  if (subject === null || cue.features?.form !== 'finite' || !mayTell(scene, frame)) return null
  // `The road is closed, Ann Reed, the mayor, said`
  const isAside = frame.link === 'aside' && scene.pack.words.bareContentClauses
  const isNobodys = frame.link === 'object' && (cue.clitic !== null || isImpersonal(scene, cue))
  if (frame.link === null || !(BESIDE.has(frame.link) || isAside || isNobodys)) return null
  const mention = scene.mentions[subject]!
  if (isRelative(scene, mention)) return null
  // Without a subject a clause is beside what it reports only where nothing else is its object
  if (frame.link === 'dropped' && scene.mentionFrom.has(cue.endToken)) return null
  // `wie | aus dem Bericht | hervorgeht`: the source stands behind its preposition
  const sourceFirst = isNobodys && cue.clitic === null && mention.first < cue.first ? mention.first - 1 : cue.first
  const subjectFirst = frame.link === 'clitic' || isNobodys ? sourceFirst : firstJoined(scene, mention)
  const first = openedAt(scene, Math.min(cue.first, subjectFirst))
  const isOpened = first < Math.min(cue.first, subjectFirst)
  // Where the verb is second, or turns round beside what it reports, a subject before it opens a clause of its own: `, man begrüße das`
  if (frame.link === 'adjacent' && !isOpened && (scene.pack.words.verbSecond || scene.pack.words.freeInversion))
    return null
  const leads = isOpened && tokens[first - 1]?.sentence !== frame.sentence
  const end = asideEnd(scene, frame, Math.max(cue.endToken, mention.endToken))
  if (end === null || hasObject(scene, frame)) return null
  const isBehindQuote = endsInComma(scene, first - 1) && tokens[first - 1]!.kind === 'mark'
  const isParted = endsInComma(scene, first - 1) || tokens[first - 1]?.kind === 'dash'
  // `La crue menace la ville comme le dit Redon`; where clauses may stand bare, `as` compares: `as bad as she said`
  const isCompared = isOpened && !scene.pack.words.bareContentClauses && isLastIn(scene, frame.sentence, end)
  if (!leads && !isParted && !isCompared && !isTurned(scene, frame, end)) return null
  if (leads) {
    const close = isBesideClause(scene, frame, end) ? end : nextComma(scene, frame, end)
    return close === null ? null : around(scene, frame, first, close + 1, 'reporting clause')
  }
  const left = isParted && !isBehindQuote ? first - 1 : first
  if (!isClauseAround(scene, frame, left, end) || introducesQuote(scene, frame, end)) return null
  if (frame.link !== 'inverted' && isSubordinate(scene, frame, left, end)) return null
  if (isOfColon(scene, frame, left)) return null
  const content = withoutComment(scene, around(scene, frame, left, end, 'reporting clause'))
  const isBeforeTail = frame.link === 'inverted' || tokens[end]?.kind === 'dash'
  return content && isBeforeTail ? withoutTail(scene, content) : content
}

/** `Redon déplore l'avis : « Rien ne va », dit Alba`: the clause tells the quote behind the colon, and nothing before it. */
function isOfColon(
  { structure: { tokens }, stretchAt, stretchTokens }: Scene,
  { level }: Frame,
  left: number,
): boolean {
  const inside = stretchAt[left - 2] ?? -1
  return inside >= 0 && inside !== level && isSign(tokens[stretchTokens[inside]![0] - 2], ':')
}

/** `Le pont est fermé a annoncé le maire.`: no comma parts the clause that ends its sentence, its verb before its subject; a verb stands before both. */
function isTurned(scene: Scene, { cue, link, sentence }: Frame, end: number): boolean {
  const { structure, pack } = scene
  const { tokens } = structure
  const before = tokens[cue.first - 1]
  const isSentence = before?.kind === 'word' || before?.kind === 'number'
  if (link !== 'inverted' || !pack.words.freeInversion || !isSentence || before.sentence !== sentence) return false
  const { relatives, complementizers, clauseOpeners, conjunctions, prepositions } = pack.words
  const opens = [relatives, complementizers, clauseOpeners, conjunctions, prepositions]
  return isLastIn(scene, sentence, end) && !opens.some((words) => words.has(before.norm))
}

/** `wie die Polizei mitteilte`: where the aside begins, the word that opens it included. */
function openedAt({ structure, pack }: Scene, first: number): number {
  const before = structure.tokens[first - 1]
  const isOpened = before?.sentence === structure.tokens[first]!.sentence && pack.words.asideOpeners?.has(before.norm)
  return isOpened ? first - 1 : first
}

/** `Pas de blessé à ce stade, assure la mairie.`: a verb of speech before its subject reports whatever its sentence opens with. */
const isTurnedReport = ({ cue, link }: Frame): boolean => link === 'inverted' && cue.strength === 'speech'

/** What stands around an aside is a clause: a finite verb before it, or right after it; or a turned report ends what has none. */
function isClauseAround(scene: Scene, frame: Frame, first: number, end: number): boolean {
  const { firstToken } = scene.structure.sentences[frame.sentence]!
  const ownWords = [...wordTokens(scene, firstToken, first)].filter((at) => scene.stretchAt[at]! === frame.level)
  if (ownWords.length === 0) return false
  for (let at = firstToken; at < first; at++)
    if (isFiniteAt(scene, at) || scene.stretchAt[at]! !== frame.level) return true
  // Where the verb is second, what opens a sentence without one may be any part of the reporting clause
  if (!scene.pack.words.verbSecond && isTurnedReport(frame) && isLastIn(scene, frame.sentence, end))
    return ownWords.length >= LEAST_ASIDE
  const next = scene.structure.tokens[end + 1]?.kind === 'mark' ? end + 2 : end + 1
  return isFiniteAt(scene, end) || isFiniteAt(scene, next) || opensClause(scene, end)
}

/** `As Redon noted, | the bridge closed`, but not `As Redon announced the closure, …`: a clause follows the aside, and the verb has no object. */
function isBesideClause(scene: Scene, { cue, subject }: Frame, comma: number): boolean {
  const after = afterTimes(scene, Math.max(cue.endToken, scene.mentions[subject!]!.endToken))
  const isOfObject = scene.mentionFrom.has(after) && !scene.pack.cues.informing?.has(cue.lemma)
  return isFiniteAt(scene, comma + 1) || (!isOfObject && opensClause(scene, comma))
}

/** `Según informa la agencia, titular del museo, | la obra se cierra`: the comma behind an apposition, before a clause; null where there is none. */
function nextComma(scene: Scene, frame: Frame, comma: number): number | null {
  const { tokens } = scene.structure
  if (!scene.pack.words.dropsSubjects || !isSign(tokens[comma], ',')) return null
  for (let at = comma + 1; at < comma + LONGEST_APPOSITION && tokens[at]?.sentence === frame.sentence; at++) {
    if (isSign(tokens[at], ',')) return isBesideClause(scene, frame, at) ? at : null
    if (isFiniteAt(scene, at)) return null
  }
  return null
}

/** `Minutes after they voted, the mayor announced | four names`: where clauses stand bare, a verb with an object right behind it tells no other clause. */
function hasObject(scene: Scene, { cue, link }: Frame): boolean {
  const { pack, mentions, mentionFrom } = scene
  const object = mentions[mentionFrom.get(cue.endToken) ?? -1]
  const isOther = link === 'adjacent' && object !== undefined && object.form !== 'name'
  if (!isOther || !pack.words.bareContentClauses || pack.cues.informing?.has(cue.lemma)) return false
  return afterTimes(scene, cue.endToken) === cue.endToken
}

/** `Over the years, she said, | the club has helped`, `The union, she said, | now has 40 members`: behind the comma that ends an aside a noun and its verb, or the verb. */
function opensClause(scene: Scene, comma: number): boolean {
  const { structure, pack, mentions, mentionFrom } = scene
  const { tokens } = structure
  if (!isSign(tokens[comma], ',')) return false
  let first = comma + 1
  while (tokens[first] && isAdverb(tokens[first]!, pack)) first++
  const subject = mentions[mentionFrom.get(first) ?? -1]
  if (!subject) return isVerbAt(scene, first)
  for (let at = subject.endToken; at < subject.endToken + FAR_VERB && tokens[at]?.kind === 'word'; at++)
    if (isFiniteAt(scene, at)) return true
  return false
}

/** The end of an aside: a comma or the sentence's end within reach, only adjuncts before it; where clauses stand bare, some with a verb. */
function asideEnd(scene: Scene, { cue, sentence, level }: Frame, from: number): number | null {
  const { tokens } = scene.structure
  const { relatives, complementizers, subordinators, bareContentClauses } = scene.pack.words
  if (tokens[from]?.sentence === sentence && relatives.has(tokens[from]!.norm))
    return relativeEnd(scene, from, sentence)
  const mayHoldVerbs = bareContentClauses && cue.strength === 'speech' && standsAlone(scene, cue)
  const last = Math.min(tokens.length, from + (mayHoldVerbs ? LONGEST_TAIL.withVerbs : LONGEST_TAIL.plain))
  for (let at = from; at < last; at++) {
    if (tokens[at]!.sentence !== sentence) return at
    if (isSign(tokens[at], ',.;?!') || tokens[at]!.kind === 'dash') return at
    const title = afterTitle(scene, at, level)
    if (title !== null) {
      at = title - 1
      continue
    }
    if (scene.stretchAt[at]! >= 0) return null
    if (mayHoldVerbs && at > from && subordinators?.has(tokens[at]!.norm)) return relativeEnd(scene, at, sentence)
    const isVerb = mayHoldVerbs ? at === from || (isFiniteAt(scene, at) && !describesNoun(scene, at)) : true
    if (scene.verbAt[at]! >= 0 && isVerb) return null
    if (complementizers.has(tokens[at]!.norm)) return null
  }
  return from >= tokens.length ? from : null
}

/** `in a statement | released on Monday`: right behind a noun what may be a participle, and a preposition or a time after it. */
function describesNoun(scene: Scene, at: number): boolean {
  const { structure, pack, mentions, mentionTo } = scene
  const noun = mentions[mentionTo.get(at) ?? -1]
  const next = structure.tokens[at + 1]
  const isLed = pack.words.prepositions.has(next?.norm ?? '') || tellsTime(next, pack)
  return isLed && noun !== undefined && noun.form !== 'pronoun' && mayBePastParticiple(scene, at)
}

/** `Reed wrote | in a memo`, `Reed told | aides`: a verb without an object, but whoever is told, and without a preposition that leads to one. */
function standsAlone({ structure, pack, mentionFrom }: Scene, { lemma, endToken }: Frame['cue']): boolean {
  const { norm } = structure.tokens[endToken] ?? { norm: '' }
  if (pack.cues.governing?.get(lemma)?.has(norm)) return false
  return pack.cues.informing?.has(lemma) || !(mentionFrom.has(endToken) || pack.words.determiners.has(norm))
}

/** `ha detto Lidia Gai, cliente che paga poco`: the relative clause belongs to who speaks, up to the next sign. */
function relativeEnd({ structure: { tokens } }: Scene, from: number, sentence: number): number {
  let at = from
  while (at < from + FAR && tokens[at]?.sentence === sentence && !isSign(tokens[at], ',.;?!')) at++
  return at
}

/** `Selon le maire, le pont fermera.` and `Le pont fermera, selon le maire.` */
export function aroundPhrase(scene: Scene, frame: Frame): Content | null {
  const { tokens } = scene.structure
  const { cue } = frame
  const mention = scene.mentions[frame.subject!]!
  const opening = mention.endToken === cue.first ? reportBefore(scene, mention.first) : cue.first
  if (isRelative(scene, mention)) return afterRelative(scene, frame, mention.endToken)
  const before = tokens[opening - 1]
  const leads = before?.sentence !== frame.sentence || isSign(before, ';')
  const phrase = phraseOf(scene, cue)
  let end = Math.max(reportEnd(scene, cue, phrase), mention.first < cue.first ? 0 : mention.endToken)
  const after = tokens[end]
  const isBehindJoiner = isJoined(scene, opening, end)
  const mayLead = leads || isBehindJoiner || (isSign(before, ',') && isAdjunct(scene, frame, opening - 1))
  if (cue.strength === 'wider' && !(mayLead && isSign(after, ',') && canSpeak(mention))) return null
  // `Chacun paie selon ses moyens`: what no comma parts is said by nobody, unless it can speak
  const isSure = phrase?.sure === true || phrase?.before !== undefined || isReport(scene, mention)
  if (!leads && !isSign(before, ',') && before?.kind !== 'dash' && !canSpeak(mention) && !isSure) return null
  // Where the verb is second, it follows at once or the clause goes on, as it does behind a verb: `Le pont est selon le maire | un danger`
  const mayGoOn = scene.pack.words.verbSecond && phrase?.place !== 'after-pause'
  if (!isSign(after, ',.') && !mayGoOn && (scene.verbAt[opening - 1] ?? -1) < 0)
    end = phraseEnd(scene, frame, end, leads || isSign(before, ','))
  end = afterAppositions(scene, frame, afterOwnRelative(scene, frame, end))
  const apposition = isBehindJoiner ? null : appositionBefore(scene, opening, end)
  if (apposition) return { ranges: [apposition], sieve: 'source phrase', confidence: 0.75 }
  const first = isSign(before, ',') ? opening - 1 : opening
  const found = besidePhrase(scene, frame, first, end)
  const isInRelative = before !== undefined && scene.pack.words.relatives.has(before.norm)
  return found && isInRelative ? withinRelative(scene, found, end) : found
}

/** `selon une information révélée par la Gazette`: a noun that reports heads the mention. */
const isReport = ({ structure: { tokens }, pack }: Scene, { first, endToken }: Mention): boolean =>
  tokens.slice(first, Math.min(endToken, first + 2)).some(({ norm }) => pack.cues.nounLemma(norm) !== undefined)

/** `La foule, | trente mille personnes | selon la police, a défilé`: the words between a comma or a bracket and a phrase that another sign follows, no verb among them. */
function appositionBefore(scene: Scene, opening: number, end: number): Range | null {
  const { tokens } = scene.structure
  const close = tokens[end]
  if (!isSign(close, ',)') || tokens[opening - 1]?.kind === 'punctuation') return null
  for (let at = opening - 1; at > opening - LONGEST_APPOSITION && tokens[at]?.sentence === close!.sentence; at--) {
    if (isSign(tokens[at], close!.text === ')' ? '(' : ',')) return { first: at + 1, end: opening }
    if (isSign(tokens[at], ',;:()') || isFiniteAt(scene, at)) return null
  }
  return null
}

/** `According to recent polling, she is ahead`: a phrase that always reports, whose source is no mention, between commas or at an end of its sentence. */
export function aroundBarePhrase(scene: Scene, frame: Frame): Content | null {
  const { tokens } = scene.structure
  const { cue, sentence } = frame
  const before = tokens[cue.first - 1]
  const leads = before?.sentence !== sentence
  if (cue.strength !== 'speech' || !(leads || isSign(before, ','))) return null
  const end = phraseEnd(scene, frame, cue.endToken)
  if (end === cue.endToken || isSign(tokens[cue.endToken], ',')) return null
  const first = leads ? cue.first : cue.first - 1
  return besidePhrase(scene, frame, first, end)
}

/** What stands around the tokens of a source phrase: only behind them where no subject stands before them. */
const besidePhrase = (scene: Scene, frame: Frame, first: number, end: number): Content | null =>
  around(scene, frame, first, end, 'source phrase', isAdjunct(scene, frame, first) || isJoined(scene, first, end))

/** `Le pont, qui selon le maire est sûr, | a été fermé`: what follows the phrase ends with the relative clause that it stands in. */
function withinRelative(scene: Scene, content: Content, from: number): Content {
  const end = outerVerb(scene, from, 1)
  return { ...content, ranges: content.ranges.map((range) => ({ ...range, end: Math.min(range.end, end) })) }
}

const phraseOf = ({ pack }: Scene, { lemma }: Frame['cue']): SourcePhrase | undefined =>
  phrasesByWords(pack.cues.phrases).get(lemma)?.[0]

/** The token after a source phrase, with the noun that it asks for: `nach ihren Informationen | war er da`. */
function reportEnd(
  { structure: { tokens } }: Scene,
  { endToken }: Frame['cue'],
  phrase: SourcePhrase | undefined,
): number {
  if (!phrase?.before) return endToken
  let noun = endToken
  while (tokens[noun]?.kind === 'word' && !phrase.before.has(tokens[noun]!.norm)) noun++
  return noun + 1
}

/** `ersten Angaben der Polizei zufolge`: where the noun begins that says how the source said it; the source itself without one. */
function reportBefore({ structure: { tokens }, pack }: Scene, source: number): number {
  const isPart = (at: number) => tokens[at]?.sentence === tokens[source]!.sentence
  if (!isPart(source - 1) || pack.cues.nounLemma(tokens[source - 1]!.norm) === undefined) return source
  let first = source - 1
  const leads = ({ norm }: Token) => pack.words.determiners.has(norm) || pack.words.capitalNouns?.isAttribute(norm)
  while (isPart(first - 1) && tokens[first - 1]!.kind === 'word' && leads(tokens[first - 1]!)) first--
  return first
}

/** `il presidente, secondo cui i conti reggono`: what follows the relative pronoun. */
function afterRelative(scene: Scene, { cue, sentence }: Frame, from: number): Content | null {
  const { tokens, sentences } = scene.structure
  if (!isSign(tokens[cue.first - 1], ',')) return null
  const range = { first: from, end: Math.min(sentences[sentence]!.endToken, outerVerb(scene, from, 1)) }
  // `il direttore, per il quale il pm ha chiesto due anni`: what somebody else says of them
  if (cue.strength === 'wider' && hasReport(scene, range)) return null
  return wordsIn(scene, range) < LEAST_ASIDE ? null : { ranges: [range], sieve: 'source phrase', confidence: 0.75 }
}

function hasReport({ cues }: Scene, { first, end }: Range): boolean {
  const from = countFirst(cues, (cue) => cue.first < first)
  const isReport = ({ first: at, kind, strength }: CueGroup) => at < end && kind === 'verb' && strength === 'speech'
  return cues.slice(from, from + MOST_CUES).some(isReport)
}

/** Past what belongs to the source phrase: up to the next comma, when it is near. Where it leads, a participle may describe its source. */
function phraseEnd(scene: Scene, frame: Frame, from: number, leads = false): number {
  const { tokens } = scene.structure
  // `According to data | collected by the club, …`
  const isDescribed = leads && mayBePastParticiple(scene, from)
  for (let at = from; at < Math.min(tokens.length, from + 15) && tokens[at]!.sentence === frame.sentence; at++) {
    if (isSign(tokens[at], ',.;') && scene.stretchAt[at]! === frame.level) return at
    const isParticiple = isDescribed && at === from
    if (!isParticiple && isVerbAt(scene, scene.verbs[scene.verbAt[at]!]?.first ?? at)) return from
  }
  return from
}

/** `Toutefois, selon le maire, le pont tient`, `Vers 9h, …`: what stands before the phrase and opens as no subject does. */
function isAdjunct({ structure, pack, verbAt }: Scene, { sentence }: Frame, end: number): boolean {
  const { firstToken } = structure.sentences[sentence]!
  const opening = structure.tokens[firstToken]!
  const { prepositions, clauseOpeners, conjunctions } = pack.words
  const opens = [prepositions, clauseOpeners, conjunctions].some((words) => words.has(opening.norm))
  if (adverbialsEnd(structure.tokens, firstToken, pack) === end) return true
  if (!opens && !isAdverb(opening, pack)) return false
  return end - firstToken <= LONGEST_ADJUNCT && !verbAt.subarray(firstToken, end).some((verb) => verb >= 0)
}

/** `Le pont tient, mais, | selon le maire, | il fermera`: a conjunction before the phrase, and a clause behind it. */
function isJoined(scene: Scene, first: number, end: number): boolean {
  const { tokens } = scene.structure
  if (!scene.pack.words.conjunctions.has(tokens[first - 1]?.norm ?? '') || !isSign(tokens[end], ',')) return false
  for (let at = end; tokens[at]?.sentence === tokens[end]!.sentence; at++) if (isFiniteAt(scene, at)) return true
  return false
}

/** The sentence less `[first, end)`, in one range or two, or only what follows. */
function around(
  scene: Scene,
  frame: Frame,
  first: number,
  end: number,
  sieve: string,
  isRightOnly = false,
): Content | null {
  const { firstToken, endToken } = partOf(scene, frame, first, end)
  const left = { first: firstToken, end: isRightOnly ? firstToken : first }
  const right = { first: end, end: endToken }
  const ranges = [left, right].filter((range) => wordsIn(scene, range) > 0)
  if (ranges.reduce((sum, range) => sum + wordsIn(scene, range), 0) < LEAST_ASIDE) return null
  return { ranges, sieve, confidence: 0.75 }
}

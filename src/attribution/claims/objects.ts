/** Contents that are nouns: `a nié les accusations`, `fait état de dix morts`, `qualifie le projet d'inutile`. */

import type { LanguagePack } from '../../languages/pack.js'
import type { CueGroup } from '../../lexicon/lexed.js'
import { isAdverb, isCapitalised, isSign } from '../../lexicon/words.js'
import type { Token } from '../../text/structure.js'
import { canSpeak, type Frame } from '../frames.js'
import { isFiniteAt, mayBePastParticiple, type Range, type Scene } from '../scene.js'
import type { Content } from './content.js'
import { clauseEnd } from './ends.js'
import { framedObject } from './framed-objects.js'
import { afterCircumstances, afterTime, afterTimes } from './times.js'

/** Stances of speech whose object says what they report. */
const NOMINAL: ReadonlySet<string> = new Set(['denial', 'demand', 'promise'])
/** Tokens between an object and the preposition that leads to what is said of it. */
const FAR = 12

/** The noun or the attribute that a verb leads to, with or without a preposition, as what it reports; null where it leads to none. */
export function ofObject(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const before = fronted(scene, frame)
  if (before) return { ranges: [before], sieve: 'noun content', confidence: 0.5 }
  const { cue, subject, link } = frame
  if (subject === null || cue.passive || (link === 'inverted' && !scene.pack.words.verbSecond)) return null
  const after = afterTime(scene, Math.max(cue.endToken, link === 'inverted' ? scene.mentions[subject]!.endToken : 0))
  const first =
    governed(scene, frame, after) ?? professed(scene, frame) ?? attribute(scene, frame) ?? nominal(scene, frame, after)
  if (first === null) return null
  const clause = endOfNoun(scene, first, beforeMedium(scene, first, clauseEnd(scene, frame, first, frames)))
  const end = endOfKnown(scene, cue, { first, end: clause })
  return {
    ranges: [{ first, end: cue.closing !== null && cue.closing <= end ? cue.closing - 1 : end }],
    sieve: 'noun content',
    confidence: 0.5,
  }
}

/** `Den Vorwurf der Untreue | wies sie zurück`: where the verb is second, a thing that opens the sentence before a verb that denies or announces, and its subject. */
function fronted(scene: Scene, { cue, subject, link, sentence }: Frame): Range | null {
  const { structure, pack, mentions, mentionFrom } = scene
  const { firstToken } = structure.sentences[sentence]!
  const thing = mentions[mentionFrom.get(firstToken) ?? -1]
  if (!pack.words.verbSecond || link !== 'inverted' || subject === null || cue.negated || !thing) return null
  const isOf = (cue.strength === 'speech' && cue.stance === 'denial') || pack.cues.announcing?.has(cue.lemma)
  const isThing = thing.form === 'description' && thing.kind === 'unknown'
  if (!isOf || !isThing || !pack.words.determiners.has(structure.tokens[firstToken]!.norm)) return null
  for (let at = thing.endToken; at < cue.first; at++)
    if (structure.tokens[at]!.kind !== 'word' || isFiniteAt(scene, at)) return null
  return { first: firstToken, end: cue.first }
}

/** `fait état de | dix morts`, `appelle | les élus à la grève`: where the content begins that a verb leads to by its preposition; null without one. */
function governed(scene: Scene, { cue, sentence }: Frame, after: number): number | null {
  const { tokens } = scene.structure
  const { endToken } = cue
  const prepositions = scene.pack.cues.governing?.get(cue.lemma)
  if (!prepositions || cue.negated || isNobodys(scene, cue)) return null
  const isPreposition = (at: number) => prepositions.has(tokens[at]?.norm ?? '') && tokens[at]!.sentence === sentence
  const leading = [endToken, after, afterTimes(scene, after)].find(isPreposition)
  if (leading !== undefined) return leading + 1
  const object = scene.mentions[scene.mentionFrom.get(after) ?? -1]
  if (!object) return null
  for (let at = after + 1; at < object.endToken + FAR && tokens[at]?.sentence === sentence; at++) {
    if (isPreposition(at) && (at >= object.endToken || isBare(scene, at + 1)))
      return cue.stance === 'warning' ? at + 1 : after
    if (isSign(tokens[at], ',:;') || isFiniteAt(scene, at) || opensPlace(scene, at)) return null
  }
  return null
}

/** `se atribuye a`: a clitic beside the verb that makes it nobody's. */
function isNobodys(
  { structure: { tokens }, pack, verbs, verbAt }: Scene,
  { first, endToken, lemma }: CueGroup,
): boolean {
  const { impersonals } = pack.words
  if (!impersonals || pack.cues.pronominal?.has(lemma)) return false
  const from = verbs[verbAt[first] ?? -1]?.first ?? first
  return tokens.slice(Math.max(0, from - 1), endToken + 1).some(({ norm }) => impersonals.has(norm))
}

/** `accuse le maire | à l'occasion d'une fête`: a preposition that joins no nouns. */
const opensPlace = ({ structure: { tokens }, pack: { words } }: Scene, at: number): boolean =>
  words.prepositions.has(tokens[at]!.norm) && !words.linkingPrepositions.has(tokens[at]!.norm)

/** `accuse la région de | négligence`, but not `de | Melle`: a word of no name, without a determiner. */
function isBare({ structure: { tokens }, pack }: Scene, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !pack.words.determiners.has(token.norm) && !isCapitalised(token)
}

/** `se dit | optimiste`, `s'est déclarée | prête à partir`: what somebody says that they are. */
function professed(scene: Scene, { cue, sentence }: Frame): number | null {
  const { structure, pack } = scene
  if (!pack.cues.professing?.has(cue.lemma) || cue.negated) return null
  const isReflexive = structure.tokens
    .slice(cue.first - 1, cue.endToken)
    .some(({ norm }) => pack.words.reflexives?.has(norm))
  const at = afterTimes(scene, cue.endToken)
  // `se muestra la elección`: where a reflexive may be nobody's, what an article opens is shown
  const isThing = pack.words.dropsSubjects === true && pack.words.determiners.has(structure.tokens[at]?.norm ?? '')
  return isReflexive && !isThing && opensAttribute(scene, at, sentence) ? at : null
}

/** `juge | illégale la sélection`: what a verb that describes says of what stands behind. */
function attribute(scene: Scene, { cue, sentence }: Frame): number | null {
  const at = afterTimes(scene, cue.endToken)
  const { determiners, pronouns, prepositions } = scene.pack.words
  const { norm } = scene.structure.tokens[at] ?? { norm: '' }
  if (!scene.pack.cues.describing?.has(cue.lemma) || scene.pack.words.nounHead !== 'first') return null
  const isFunctional = determiners.has(norm) || pronouns.has(norm) || prepositions.has(norm)
  return !isFunctional && !cue.negated && opensAttribute(scene, at, sentence) ? at : null
}

/** A word that opens no clause and is no finite verb. */
function opensAttribute(scene: Scene, at: number, sentence: number): boolean {
  const token = scene.structure.tokens[at]
  if (token?.kind !== 'word' || token.sentence !== sentence) return false
  const { complementizers, relatives, conjunctions } = scene.pack.words
  return ![complementizers, relatives, conjunctions].some((words) => words.has(token.norm)) && !isFiniteAt(scene, at)
}

/** `a nié les accusations`, `demande la fermeture de l'usine`: a noun phrase that states something. */
function nominal(scene: Scene, frame: Frame, after: number): number | null {
  const { cue } = frame
  if (!isOfNoun(scene, cue) || isToldAgain(scene, frame) || hasOwnObject(scene, cue)) return null
  if (scene.pack.words.capitalNouns) return framedObject(scene, frame, after)
  const places = scene.pack.words.bareObjects ? [after, afterCircumstances(scene, cue.endToken)] : [after]
  return places.find((at) => opensThing(scene, at, cue.stance)) ?? null
}

/** `lo | ha confirmado el club`: where a noun need stand nowhere, a clitic that is an article elsewhere is the object. */
const hasOwnObject = (
  { structure: { tokens }, pack: { words }, verbs, verbAt }: Scene,
  { first }: CueGroup,
): boolean => {
  const from = verbs[verbAt[first] ?? -1]?.first ?? first
  const isObject = (norm: string) => words.verbClitics.has(norm) && words.determiners.get(norm)?.kind === 'definite'
  return words.bareObjects === true && (isObject(tokens[from]!.norm) || isObject(tokens[from - 1]?.norm ?? ''))
}

/** `anunció que | pedirá una indemnización`: without a subject of its own it is a part of what was said. */
function isToldAgain({ structure: { tokens }, pack: { words } }: Scene, { cue, link }: Frame): boolean {
  const [before, opening] = tokens.slice(Math.max(0, cue.first - 2), cue.first)
  const isCompound = words.subordinators?.has(`${before?.norm} ${opening?.norm}`) === true
  return link === 'dropped' && words.complementizers.has(opening?.norm ?? '') && !isCompound
}

/** `rechazó la salida del técnico, | a quien renovó`: where nouns may stand bare, what a comma parts from one is the reporter's, unless it lists others. */
function endOfNoun(scene: Scene, first: number, end: number): number {
  const { structure, pack, stretchAt } = scene
  if (!pack.words.bareObjects) return end
  for (let at = first; at < end; at++) {
    if (stretchAt[at] !== stretchAt[first]) continue
    if (isSign(structure.tokens[at], ':') || isJoinedClause(scene, at)) return at
    if (!isSign(structure.tokens[at], ',') || describesNoun(scene, at + 1)) continue
    return isList(scene, at + 1, end) ? end : at
  }
  return end
}

/** `reclama una reunión | y UGT habla de`: a conjunction, and behind it a subject and its verb. */
function isJoinedClause(scene: Scene, at: number): boolean {
  if (!scene.pack.words.conjunctions.has(scene.structure.tokens[at]!.norm)) return false
  const subject = scene.mentions[scene.mentionFrom.get(at + 1) ?? -1]
  return subject !== undefined && canSpeak(subject) && isFiniteAt(scene, subject.endToken)
}

/** `de la fábrica, | abierta en 1971`, `de la edil, | Ana Mora`: behind a comma a participle or a name. */
const describesNoun = (scene: Scene, at: number): boolean =>
  isCapitalised(scene.structure.tokens[at]!) ||
  (mayBePastParticiple(scene, at) && scene.pack.cues.adjectiveLemma(scene.structure.tokens[at]!.norm) === undefined)

/** Behind a comma nouns, no verb among them, of which a conjunction joins the last. */
function isList({ structure: { tokens }, pack: { words }, ...scene }: Scene, from: number, end: number): boolean {
  const { prepositions, relatives, conjunctions } = words
  const opening = tokens[from]?.norm ?? ''
  if (prepositions.has(opening) || relatives.has(opening)) return false
  for (let at = from; at < end && !isFiniteAt(scene, at); at++) if (conjunctions.has(tokens[at]!.norm)) return true
  return false
}

/** A verb whose noun says what it reports: it announces, or as speech denies, asks or promises; `n'a pas annoncé` says nothing. */
function isOfNoun({ pack }: Scene, { lemma, stance, strength, negated, features }: CueGroup): boolean {
  const isAnnounced = !negated && pack.cues.announcing?.has(lemma) === true
  // Where nouns have capitals, what is promised as a rule is nothing new
  if (pack.words.capitalNouns) {
    const isToldAgain = pack.words.reportedMood !== undefined && features?.tense === pack.words.reportedMood
    return !isToldAgain && (isAnnounced || (strength === 'speech' && (stance === 'demand' || stance === 'denial')))
  }
  if (strength === 'speech' && NOMINAL.has(stance)) return true
  // Where the verb is second what follows it may be its subject
  if (negated || pack.words.verbSecond) return false
  return isAnnounced || pack.cues.stating?.has(lemma) === true
}

/** A noun with its determiner, possessive or number, of what cannot speak; it need be no mention: `un plan`, `de nouvelles mesures`. */
function opensThing(scene: Scene, at: number, stance: CueGroup['stance']): boolean {
  const { words } = scene.pack
  const { kind, norm } = scene.structure.tokens[at] ?? { kind: 'punctuation', norm: '' }
  if (kind === 'number' || words.owners?.has(norm)) return true
  const isDetermined = words.determiners.has(norm)
  const mention = scene.mentions[scene.mentionFrom.get(at) ?? (isDetermined ? scene.mentionAt[at]! : -1)]
  if (!mention) return isDetermined ? leadsNoun(scene, at + 1) : words.bareObjects === true && isBareNoun(scene, at)
  const isNew = words.determiners.get(norm)?.kind !== 'definite'
  // `rejette le budget`: a document that is denied or asked for says what somebody else does
  const isPlan =
    mention.kind === 'document' && stance !== 'denial' && (stance !== 'demand' || (words.bareObjects === true && isNew))
  return mention.form === 'description' && (mention.kind === 'unknown' || isPlan)
}

/** `pide | calma`, `denuncia | irregularidades`: a word in lower case that is a noun where nothing else is known of it. */
function isBareNoun(scene: Scene, at: number): boolean {
  const { structure, pack, verbAt } = scene
  const token = structure.tokens[at]
  if (token?.kind !== 'word' || isCapitalised(token) || verbAt[at]! >= 0 || isAdverb(token, pack)) return false
  const { pronouns, prepositions, conjunctions, complementizers, relatives, negations, clauseOpeners, verbClitics } =
    pack.words
  const closed = [prepositions, conjunctions, complementizers, relatives, negations, clauseOpeners, verbClitics]
  if (
    pronouns.has(token.norm) ||
    pack.words.anonymous?.has(token.norm) ||
    closed.some((words) => words.has(token.norm))
  )
    return false
  return pack.cues.adjectiveLemma(token.norm) === undefined
}

/** A word that is no name, no determiner and no verb of its own clause. */
function leadsNoun(scene: Scene, at: number): boolean {
  const { structure, pack, verbs, verbAt, mentionAt } = scene
  const token = structure.tokens[at]
  if (token?.kind !== 'word' || isCapitalised(token) || pack.words.determiners.has(token.norm)) return false
  const form = verbs[verbAt[at]!]?.lead.features.form
  return mentionAt[at]! < 0 && (form === undefined || form === 'pastParticiple')
}

/** `a nié les accusations dans une lettre`: where it was said is not what was said. */
function beforeMedium({ structure, pack }: Scene, first: number, end: number): number {
  const { tokens } = structure
  const { prepositions, linkingPrepositions } = pack.words
  const isMedium = (at: number) => isMediumNoun(tokens[at]?.norm ?? '', pack)
  for (let at = first + 1; at < end - 1; at++) {
    const { norm } = tokens[at]!
    if (!prepositions.has(norm) || linkingPrepositions.has(norm)) continue
    // `lors | d'une conférence`
    const noun = linkingPrepositions.has(tokens[at + 1]!.norm) ? at + 2 : at + 1
    if (isMedium(noun) || isMedium(noun + 1)) return at
  }
  return end
}

/** `a revendiqué l'attaque | le 4 juin`, `dément les faits | auprès de l'agence`: behind a noun for what all know nothing but its complements is said. */
export function endOfKnown(scene: Scene, { lemma, endToken }: CueGroup, { first, end }: Range): number {
  const { structure, pack, mentions, mentionFrom } = scene
  const { tokens } = structure
  const article = pack.words.determiners.get(tokens[first]?.norm ?? '')?.kind
  const isKnown = article === 'definite' || article === 'demonstrative'
  if (first < endToken || !isKnown || !pack.cues.owning?.has(lemma)) return end
  const { linkingPrepositions, conjunctions, relatives } = pack.words
  const goesOn = ({ kind, norm }: Token) =>
    kind !== 'word' || [linkingPrepositions, conjunctions, relatives].some((words) => words.has(norm))
  const after = mentions[mentionFrom.get(first) ?? -1]?.endToken
  return after === undefined || after >= end || goesOn(tokens[after]!) ? end : after
}

/** A noun of what something is said in, by list or, where a language has none, any noun that reports. */
const isMediumNoun = (norm: string, { cues }: LanguagePack): boolean =>
  cues.media ? cues.media.has(norm) : cues.nounLemma(norm) !== undefined

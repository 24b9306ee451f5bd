/** Sieves that read a reporting clause beside the marks. */

import { cueByConstruction, cueOfGroup, type VerbGroup } from '../../lexicon/cues.js'
import type { CueGroup, Mention } from '../../lexicon/lexed.js'
import { closedClass } from '../../lexicon/lookup.js'
import { isAdverb, isCapitalised, isSign } from '../../lexicon/words.js'
import { isOblique } from '../agreement.js'
import { canSpeak, type Frame, frameOf, isRelative } from '../frames.js'
import { isFiniteAt, type Range, type Scene } from '../scene.js'
import { isJoinedObject } from '../subject-place.js'
import { type Context, clauseOf, endsWith, framesIn, isWordless, type Unit } from '../unit.js'
import { phraseBefore } from './phrases.js'
import { type Answer, answer, keeps, type Sieve, UNDERGONE } from './sieve.js'

/** The cue is a finite verb, or no verb. */
export const isFiniteCue = ({ cue }: Frame): boolean => cue.features === null || cue.features.form === 'finite'

/** `« … », a déclaré X`, `“…,” X said`. */
export const clauseAfter: Sieve = {
  name: 'reporting clause after the quote',
  find(context, unit) {
    const { scene } = context
    if (unit.after.end <= unit.after.first) return null
    const start = clauseStart(context, unit.after)
    if (start === null) return null
    if (isFragment(context, unit) && (!isSetOff(context, unit) || opensSubordinate(context, start))) return null
    if (isToldInSubordinate(context, unit)) return null
    const frame = framesIn(context, unit.after, unit.level).find((candidate) => {
      if (candidate.subject === null || !isFiniteCue(candidate) || candidate.cue.kind !== 'verb') return false
      if (candidate.cue.negated || isThought(context, candidate)) return false
      const clause = clauseOf(scene, candidate)
      if (leadsElsewhere(context, unit, candidate) || leadsToNext(context, unit, candidate)) return false
      return clause.first >= unit.after.first && opens(context, start, clause.first)
    })
    if (frame) return answer(clauseAfter.name, frame.subject, frame.cue, frame.link === 'aside' ? 0.85 : 0.95)
    return byConstruction(context, unit, start) ?? bySubject(context, unit, start)
  },
}

/** `“The dam will hold,” an angry Reed retorted.`: behind the comma of a whole quote a subject and its verb, whatever the lexicon knows of it. */
function bySubject(context: Context, unit: Unit, start: number): Answer | null {
  const { scene } = context
  const { tokens } = scene.structure
  const isParted = isSign(tokens[unit.inside.end - 1], ',') || isSign(tokens[unit.after.first], ',')
  const index = isParted && !isFragment(context, unit) ? scene.mentionFrom.get(start) : undefined
  const mention = scene.mentions[index ?? -1]
  if (!mention || mention.kind === 'document' || !canSpeak(mention) || isRelative(scene, mention)) return null
  const group = scene.verbs[scene.verbAt[mention.endToken] ?? -1]
  const isFree =
    group?.first === mention.endToken &&
    group.lead.features.form === 'finite' &&
    !group.passive &&
    !scene.pack.cues.auxiliaries.has(group.headReading.lemma)
  if (!isFree) return null
  return answer('subject after the quote', index!, cueOfGroup(tokens, group, scene.pack), 0.8)
}

/** `When a voter shouted, “No,” Reed laughed`, `in a clip that a judge called “bad,” Reed said`: the verb that leads to the mark is of a clause beside the main one. */
function isToldInSubordinate(context: Context, { before, level }: Unit): boolean {
  const { scene } = context
  const { tokens } = scene.structure
  const end = isSign(tokens[before.end - 1], ',') ? before.end - 1 : before.end
  const { subordinators, relatives } = scene.pack.words
  return framesIn(context, before, level).some(({ cue, subject, link }) => {
    if (cue.kind !== 'verb' || cue.endToken !== end || subject === null || link !== 'adjacent') return false
    const opener = tokens[scene.mentions[subject]!.first - 1]
    if (opener?.sentence !== tokens[cue.first]!.sentence) return false
    return subordinators?.has(opener.norm) === true || relatives.has(opener.norm)
  })
}

/** `d'après Redon, « … », d'autres disent que`: where a source phrase leads to the quote, a verb before its own clause says that. */
const leadsElsewhere = (context: Context, unit: Unit, { cue }: Frame): boolean =>
  context.scene.pack.words.complementizers.has(context.scene.structure.tokens[cue.endToken]?.norm ?? '') &&
  phraseBefore(context, unit)

/** `After Reed said it was “late,” Cole said: “…”`: where the fragment stands in a sentence that began before it, a colon leads from the cue to the next. */
const leadsToNext = (context: Context, unit: Unit, { cue }: Frame): boolean =>
  isSign(context.scene.structure.tokens[cue.endToken], ':') && isFragment(context, unit)

/** `laisse craindre une crise`: what follows a verb of belief, and cannot speak, is what is believed. */
const isThought = ({ scene }: Context, { cue, subject, link }: Frame): boolean =>
  link === 'inverted' && cue.strength !== 'speech' && !canSpeak(scene.mentions[subject!]!)

/** The quote stands in a sentence that began before it. */
const isFragment = ({ scene }: Context, { before }: Unit): boolean =>
  scene.structure.tokens.slice(before.first, Math.max(before.first, before.end - 1)).some(({ kind }) => kind === 'word')

/** A colon before it, or punctuation inside or outside the closing mark, parts the quote from the sentence. */
function isSetOff({ scene }: Context, { before, inside, after }: Unit): boolean {
  const { tokens } = scene.structure
  return (
    endsWith(scene, before, ':') ||
    isSign(tokens[inside.end - 1], ',?!…') ||
    isSign(tokens[after.first], ',') ||
    tokens[after.first]?.kind === 'dash'
  )
}

/** Where a reporting clause may begin: past a comma or a dash; null where the sentence goes on otherwise. */
function clauseStart({ scene }: Context, { first, end }: Range): number | null {
  const { tokens } = scene.structure
  let at = first
  while (at < end && (isSign(tokens[at], ',…') || tokens[at]!.kind === 'dash')) at++
  if (at >= end || tokens[at]!.kind === 'punctuation') return null
  return scene.pack.words.conjunctions.has(tokens[at]!.norm) ? null : at
}

/** `said it was “late”, while Reed said`: a clause of its own; `, as Reed put it` is not. */
const opensSubordinate = ({ scene: { structure, pack } }: Context, at: number): boolean => {
  const { norm } = structure.tokens[at]!
  return pack.words.subordinators?.has(norm) === true && !pack.words.prepositions.has(norm)
}

/** Only adverbs and adjuncts stand between the start and the clause: no verb, no conjunction. */
function opens({ scene }: Context, start: number, first: number): boolean {
  const { tokens } = scene.structure
  if (first - start > 12) return false
  for (let at = start; at < first; at++) {
    if (scene.verbAt[at]! >= 0 || scene.pack.words.conjunctions.has(tokens[at]!.norm)) return false
    if (isSign(tokens[at], ':;')) return false
  }
  return true
}

/** A verb that the lexicon does not hold is a cue by its place: inverted right after the mark. */
function byConstruction(context: Context, unit: Unit, start: number): Answer | null {
  const lead = context.scene.structure.tokens[unit.before.end - 1]
  // `The prosecutor, who “rules nothing out”, opened an inquiry`: the relative clause is what is quoted
  if (lead && !isWordless(context.scene, unit.before) && context.scene.pack.words.relatives.has(lead.norm)) return null
  const cue = constructedCue(context, unit, start)
  if (!cue) return null
  const frame = frameOf(context.scene, cue)
  if (frame.subject === null || (frame.link !== 'inverted' && frame.link !== 'clitic')) return null
  const mention = context.scene.mentions[frame.subject]!
  if (mention.kind === 'document' || mention.first > cue.endToken + 3 || !canSpeak(mention)) return null
  return answer('inverted clause after the quote', frame.subject, cue, 0.8)
}

function constructedCue({ scene }: Context, unit: Unit, start: number): CueGroup | null {
  const { tokens } = scene.structure
  const group = scene.verbAt[start]! >= 0 ? scene.verbs[scene.verbAt[start]!]! : undefined
  if (group) {
    const isFree =
      group.lead.features.form === 'finite' &&
      !group.passive &&
      !scene.pack.cues.auxiliaries.has(group.headReading.lemma)
    if (isFree || group.clitic !== null) return cueOfGroup(tokens, group, scene.pack)
    return isUnknownParticiple(scene, group) ? cueByConstruction(tokens, start, group.endToken, null) : null
  }
  let head = start
  while (head < unit.after.end && scene.pack.words.verbClitics.has(tokens[head]!.norm)) head++
  const token = tokens[head]
  if (token?.kind !== 'word' || isCapitalised(token) || scene.mentionAt[head]! >= 0) return null
  const after = tokens[head + 1]
  const hasClitic = after?.norm.startsWith('-') === true && scene.pack.words.pronouns.has(after.norm)
  const isSecond = scene.pack.words.verbSecond === true && scene.mentionFrom.has(head + 1)
  const isAlone = head === start && !isSecond && !leadsToPerson(scene, head)
  if (!hasClitic && (isAlone || scene.pack.words.prepositions.has(token.norm))) return null
  return cueByConstruction(tokens, start, head, hasClitic ? head + 1 : null)
}

/** `« … », a | zigouillé Redon`: behind an auxiliary alone a word that the lexicon does not hold, right before a mention. */
function isUnknownParticiple({ structure, pack, verbAt, mentionAt, mentionFrom }: Scene, group: VerbGroup): boolean {
  const at = group.endToken
  const token = structure.tokens[at]
  if (token?.kind !== 'word' || isCapitalised(token) || verbAt[at]! >= 0 || mentionAt[at]! >= 0) return false
  const isFree = !group.passive && group.lead.features.form === 'finite' && mentionFrom.has(at + 1)
  return isFree && !isAdverb(token, pack) && !closedClass(pack).has(token.norm)
}

/** `«Una vergüenza», revira Ordaz`: an unknown word that no closed class holds, with a person's name right after it. */
function leadsToPerson({ structure, pack, mentions, mentionFrom }: Scene, at: number): boolean {
  const { tokens } = structure
  const { norm } = tokens[at]!
  if (!pack.words.freeInversion || !isSign(tokens[at - 1], ',') || closedClass(pack).has(norm)) return false
  if (isAdverb(tokens[at]!, pack) || pack.people.roles.has(norm) || pack.cues.nounLemma(norm) !== undefined)
    return false
  const next = tokens[at + 1]
  const isEnclitic = next?.norm.startsWith('-') === true && pack.words.verbClitics.has(next.norm)
  const mention = mentions[mentionFrom.get(isEnclitic ? at + 2 : at + 1) ?? -1]
  return mention?.form === 'name' && mention.kind === 'person'
}

/** `"WALLACE: Let us start`: a label opens the stretch and its paragraph, as in a transcript; within a sentence it is a title's. */
export const scriptLine: Sieve = {
  name: 'label inside the marks',
  find({ scene }, unit) {
    const { tokens } = scene.structure
    const index = unit.opensParagraph ? scene.mentionFrom.get(unit.inside.first) : undefined
    if (index === undefined) return null
    const { endToken } = scene.mentions[index]!
    if (!isSign(tokens[endToken], ':') || endToken + 1 >= unit.inside.end) return null
    return { ...answer(scriptLine.name, index, null, 0.9), cut: { first: unit.inside.first, end: endToken + 1 } }
  },
}

/** `Le maire a déclaré : « … »`, also when the colon ends the paragraph before. */
export const colonBefore: Sieve = {
  name: 'colon before the quote',
  find(context, unit) {
    const range = colonRange(context, unit)
    if (!range) return null
    const label = labelAfterDash(context, range)
    if (label !== null) return answer('subject of the sentence before the colon', label, null, 0.9)
    const frames = framesIn(context, range, unit.level).filter(
      ({ cue, subject }) => subject !== null && cue.kind === 'verb',
    )
    const frame = frames.filter(isFiniteCue).at(-1) ?? frames.at(-1)
    const last = frames.at(-1)
    const nearest = last && last.link !== 'inverted' ? last : frame
    const chosen = nearest?.cue.strength === 'speech' ? nearest : (opensAside(context, frames[0]) ?? nearest)
    if (chosen) return answer(colonBefore.name, chosen.subject, chosen.cue, 0.93)
    const phrase = framesIn(context, range, unit.level).find(
      ({ cue, subject }) => subject !== null && cue.kind === 'preposition',
    )
    if (phrase) return answer(colonBefore.name, phrase.subject, phrase.cue, 0.85)
    const noun = nounThatOpens(context, unit, range)
    if (noun) return answer(colonBefore.name, noun.subject, noun.cue, 0.8)
    const subject = firstSpeaker(context, range)
    return subject === null ? null : answer('subject of the sentence before the colon', subject, null, 0.7)
  },
}

/** `As Reed noted, the dam seemed to leak: “…”`: an aside that opens the sentence tells whose words are to come. */
function opensAside({ scene }: Context, frame: Frame | undefined): Frame | undefined {
  if (frame?.cue.strength !== 'speech' || frame.link !== 'adjacent') return undefined
  const { tokens } = scene.structure
  const opener = scene.mentions[frame.subject!]!.first - 1
  const isFirst = tokens[opener - 1]?.sentence !== tokens[frame.cue.first]!.sentence
  return isFirst && scene.pack.words.asideOpeners?.has(tokens[opener]?.norm ?? '') ? frame : undefined
}

/** `Réponse de Redon : « … »`: a noun that reports opens the sentence, and whose it is follows. */
function nounThatOpens(context: Context, { level }: Unit, range: Range): Frame | undefined {
  const [frame] = framesIn(context, range, level)
  return frame?.cue.kind === 'noun' && frame.subject !== null && frame.cue.first - range.first <= 1 ? frame : undefined
}

/** `Voters agree - Dana Reed: “…”`: a name between a dash and the colon. */
function labelAfterDash({ scene }: Context, { end }: Range): number | null {
  const index = scene.mentionTo.get(end - 1)
  if (index === undefined || scene.mentions[index]!.form !== 'name') return null
  const before = scene.structure.tokens[scene.mentions[index]!.first - 1]
  return before?.spaced && (before.kind === 'dash' || before.text === '-') ? index : null
}

/** The words before a colon that leads to the unit: in its sentence, or the last sentence of the paragraph before. */
function colonRange({ scene }: Context, unit: Unit): Range | null {
  if (endsWith(scene, unit.before, ':')) return unit.before
  if (!unit.opensParagraph || unit.paragraph === 0) return null
  const previous = scene.structure.paragraphs[unit.paragraph - 1]!
  const last = scene.structure.sentences[previous.endSentence - 1]
  if (!last) return null
  const range = { first: last.firstToken, end: last.endToken }
  return endsWith(scene, range, ':') ? range : null
}

/** The first mention of a range that stands as a subject, and can speak. */
export function firstSpeaker({ scene }: Context, { first, end }: Range): number | null {
  for (let at = first; at < end; at++) {
    const index = scene.mentionFrom.get(at)
    if (index === undefined) continue
    const mention = scene.mentions[index]!
    if (isListedInMarks(scene, mention)) continue
    const before = scene.structure.tokens[at - 1]
    const { prepositions, linkingPrepositions } = scene.pack.words
    const isObject =
      before !== undefined &&
      before.sentence === scene.structure.tokens[at]!.sentence &&
      (isJoinedObject(scene, at) ||
        prepositions.has(before.norm) ||
        linkingPrepositions.has(before.norm) ||
        (scene.verbAt[at - 1]! >= 0 && !(scene.pack.words.verbSecond && isFiniteAt(scene, at - 1))))
    if (isObject || isOblique(scene, mention) || scene.structure.tokens[at]!.norm.startsWith('-')) continue
    // `C'est Redon qui a cédé : « … »`
    if (isRelative(scene, mention)) return scene.mentionTo.get(at) ?? index
    if (mention.form !== 'description' || mention.kind !== 'unknown' || mention.role !== null) return index
  }
  return null
}

/** `« Menteur », « Hors d'ici »`: all that stands between marks, with a comma behind it, is one of several that are said or listed. */
function isListedInMarks({ structure: { tokens } }: Scene, { first, endToken }: Mention): boolean {
  const isWhole = tokens[first - 1]?.kind === 'mark' && tokens[endToken]?.kind === 'mark'
  return isWhole && isSign(tokens[endToken + 1], ',')
}

/** `X a dit : « … »`, `X said, “…”`: a speech cue that leads to the mark. */
export const cueBefore: Sieve = {
  name: 'cue before the quote',
  find(context, unit) {
    const frame = lastCue(context, unit)
    if (
      frame?.cue.strength !== 'speech' ||
      phraseBefore(context, unit) ||
      !leadsTo(context, frame.cue, unit.before.end)
    )
      return null
    return fromCue(context, unit, frame, 0.92)
  },
}

/** The nearest cue before the mark in its sentence, whatever stands between but another finite verb. */
export const cueFurther: Sieve = {
  name: 'cue further before the quote',
  find(context, unit) {
    const frame = phraseBefore(context, unit) ? undefined : lastCue(context, unit)
    return frame ? fromCue(context, unit, frame, 0.8) : null
  },
}

function lastCue(context: Context, unit: Unit): Frame | undefined {
  return framesIn(context, unit.before, unit.level)
    .filter(({ cue, subject }) => subject !== null && cue.kind === 'verb' && reaches(context, cue, unit.before.end))
    .filter(({ cue }) => !isReported(context, unit, cue))
    .at(-1)
}

/** `kritisiert, die Aktion erinnere „fatal an …“`: in the mood that reports, inside what another cue reports. */
function isReported({ scene, claims, claimOf }: Context, { stretch }: Unit, cue: CueGroup): boolean {
  const { reportedMood } = scene.pack.words
  if (reportedMood === undefined || cue.features?.tense !== reportedMood) return false
  const claim = claims[claimOf.get(stretch) ?? -1]
  return claim !== undefined && claim.source.cue?.start !== cue.start
}

function fromCue(context: Context, unit: Unit, frame: Frame, confidence: number): Answer {
  const used = lastOfFrame(context, frame)
  if (used !== null && endsWith(context.scene, unit.before, ','))
    return keeps('interrupted quote', context, used, 0.93, true)
  return answer(cueBefore.name, frame.subject, frame.cue, confidence)
}

/** The mark follows the cue at once, or after its comma, colon or complementizer. */
function leadsTo({ scene }: Context, cue: CueGroup, end: number): boolean {
  const { tokens } = scene.structure
  const last = tokens[end - 1]!
  return end - cue.endToken <= 1 || isSign(last, ',:') || scene.pack.words.complementizers.has(last.norm)
}

/** Only complementizers, adverbs, prepositional phrases and noun phrases stand between the cue and the mark. */
function reaches({ scene }: Context, cue: CueGroup, end: number): boolean {
  const { tokens } = scene.structure
  const gap = end - cue.endToken
  if (gap > 25) return false
  const complement = tokens.slice(cue.endToken, end).some(({ norm }) => scene.pack.words.complementizers.has(norm))
  if (complement) return true
  for (let at = cue.endToken; at < end; at++) {
    if (isFiniteAt(scene, at)) return false
  }
  return cue.strength === 'speech' || gap <= 4
}

/** The utterance that already has this frame's cue, or null. */
function lastOfFrame(context: Context, frame: Frame): number | null {
  const last = context.utterances.length - 1
  return last >= 0 && context.utterances[last]!.source.cue?.start === frame.cue.start ? last : null
}

/** Any reporting clause of the sentence that no precise sieve took. */
export const sameSentence: Sieve = {
  name: 'reporting clause in the sentence',
  find(context, unit) {
    const { scene } = context
    const before = framesIn(context, unit.before, unit.level).filter(
      ({ cue, subject }) => subject !== null && cue.kind === 'verb',
    )
    const after = framesIn(context, unit.after, unit.level).filter(
      ({ cue, subject }) => subject !== null && cue.kind === 'verb',
    )
    const speech = (frames: readonly Frame[]) => frames.filter(({ cue }) => cue.strength === 'speech')
    const own = before.filter(
      ({ cue, subject }) => canSpeak(scene.mentions[subject!]!) && leadsTo(context, cue, unit.before.end),
    )
    const frame = speech(before).at(-1) ?? speech(after)[0] ?? own.at(-1)
    if (frame) return answer(sameSentence.name, frame.subject, frame.cue, 0.6)
    if (undergoes(context, unit)) return answer(UNDERGONE, null, null, 0.6)
    const subject = firstSpeaker(context, unit.before)
    if (subject === null) return null
    const mention = scene.mentions[subject]!
    return answer('subject of the sentence', subject, null, mention.form === 'description' ? 0.4 : 0.5)
  },
}

/** `Deux familles ont été relogées « par précaution »`: the verb before the mark is passive, and its subject says nothing. */
function undergoes({ scene }: Context, { before, level }: Unit): boolean {
  const { agentPrepositions } = scene.pack.words
  for (let at = before.end - 1; at >= before.first; at--) {
    if (scene.stretchAt[at] !== level) continue
    if (agentPrepositions.has(scene.structure.tokens[at]!.norm)) return false
    if (isFiniteAt(scene, at)) return scene.verbs[scene.verbAt[at]!]!.passive
  }
  return false
}

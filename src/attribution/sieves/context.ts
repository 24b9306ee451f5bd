/** Sieves that keep a speaker: claims, continued quotes, turns of a conversation, the sentence before. */

import { isCapitalised, isHour, isSign } from '../../lexicon/words.js'
import { firstFrom } from '../../text/search.js'
import type { Token } from '../../text/structure.js'
import { saysWhatItIs } from '../complements.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, type Range, type Scene } from '../scene.js'
import { type Context, framesIn, isWordless, type Unit } from '../unit.js'
import { firstSpeaker } from './clauses.js'
import { type Answer, answer, keeps, type Sieve } from './sieve.js'

/** A fragment with a cue of its own inside what somebody else reports. */
export const OWN_CUE = 'cue right before the fragment'

/** A fragment of a reported clause is its source's, but for who says in it what something is. */
export const reportedClause: Sieve = {
  name: 'fragment of a reported clause',
  find(context, unit) {
    const claim = context.claimOf.get(unit.stretch)
    if (claim === undefined) return null
    const { source } = context.claims[claim]!
    if (source.mention === null) return null
    const own = ownTeller(context, unit)
    return own && own.cue.start !== source.cue?.start && own.subject !== source.mention
      ? answer(OWN_CUE, own.subject, own.cue, 0.9)
      : answer(reportedClause.name, source.mention, source.cue, source.confidence)
  },
}

/** `Reed regrets what Cole called “a mistake”`: a verb that says what something is, right behind its subject and right before the mark. */
function ownTeller(context: Context, { before, level }: Unit): Frame | undefined {
  const { scene } = context
  const isOwn = ({ cue, subject, link }: Frame) =>
    cue.kind === 'verb' &&
    cue.endToken === before.end &&
    subject !== null &&
    link === 'adjacent' &&
    isNearlyBefore(scene, scene.mentions[subject]!.endToken, cue.first) &&
    saysWhatItIs(scene, cue)
  return framesIn(context, before, level).findLast(isOwn)
}

/** Words that tell when somebody said it, between a subject and its verb. */
const MOST_WHEN = 4

/** `Cole | last year | called`: nothing between but a few words, none of them of another mention. */
function isNearlyBefore({ structure: { tokens }, mentionFrom }: Scene, from: number, to: number): boolean {
  const between = tokens.slice(from, to)
  return between.length <= MOST_WHEN && between.every(({ kind }, i) => kind === 'word' && !mentionFrom.has(from + i))
}

/** Tokens of a sentence that only announces what is said. */
const SHORT = 8

/** `Sie fügte hinzu. „Wir bleiben.“`: a short sentence right before the quote that ends in its cue and reports nothing itself. */
export const announcedBefore: Sieve = {
  name: 'sentence that announces the quote',
  find(context, unit) {
    const { scene } = context
    const { tokens, sentences } = scene.structure
    const opening = tokens[unit.before.end]
    const previous = sentences[(opening?.sentence ?? 0) - 1]
    if (!opening || !previous || !isWordless(scene, unit.before) || previous.paragraph !== opening.paragraph)
      return null
    if (previous.endToken !== unit.before.first || previous.endToken - previous.firstToken > SHORT) return null
    const frame = framesIn(context, { first: previous.firstToken, end: previous.endToken }, unit.level).at(-1)
    if (!frame || frame.subject === null || frame.cue.kind !== 'verb' || frame.cue.strength !== 'speech') return null
    const end = Math.max(frame.cue.endToken, frame.cue.closing ?? 0, scene.mentions[frame.subject]!.endToken)
    return end >= previous.endToken - 1 ? answer(announcedBefore.name, frame.subject, frame.cue, 0.8) : null
  },
}

/** `"It's over," Dara Flynn said. "We go home."`: the next sentence of the paragraph keeps the speaker. */
export const nextSentence: Sieve = {
  name: 'continued in the same paragraph',
  find: (context, unit) =>
    isWordless(context.scene, unit.before) && !isBehindAnother(context, unit)
      ? keepsInParagraph(context, unit, 0.85)
      : null,
}

/** A later stretch of the paragraph, where nothing else tells. */
export const sameParagraph: Sieve = {
  name: 'last speaker of the paragraph',
  find: (context, unit) => (isBehindAnother(context, unit) ? null : keepsInParagraph(context, unit, 0.5)),
}

/** `Reed called it “a mess”. Cole laughed. “Jo would.”`: behind a fragment, a sentence without a quote is about somebody else. */
function isBehindAnother(context: Context, unit: Unit): boolean {
  const { scene, claimOf, utterances } = context
  const { tokens, sentences } = scene.structure
  const last = previousUtterance(context, unit)
  const piece = last === null ? undefined : utterances[last]!.pieces.at(-1)
  const opening = tokens[unit.before.end]
  const between = sentences[(opening?.sentence ?? 0) - 1]
  if (!piece || !between || !claimOf.has(piece.stretch) || !isWordless(scene, unit.before)) return false
  const isBetween = scene.stretchTokens[piece.stretch]![1] <= between.firstToken && between.paragraph === unit.paragraph
  const subject = isBetween ? firstSpeaker(context, { first: between.firstToken, end: between.endToken }) : null
  const { kind, form } = scene.mentions[subject ?? -1] ?? {}
  return kind === 'person' && form === 'name'
}

function keepsInParagraph(context: Context, unit: Unit, confidence: number): Answer | null {
  const last = previousUtterance(context, unit)
  if (last === null) return null
  const { stretches } = context.scene
  const { stretch } = context.utterances[last]!.pieces.at(-1)!
  if (
    paragraphOf(context, stretch) !== unit.paragraph ||
    stretches[stretch]!.parent !== stretches[unit.stretch]!.parent
  )
    return null
  const joins = isNextSentence(context, unit, stretch)
  return keeps(joins ? nextSentence.name : sameParagraph.name, context, last, confidence, joins)
}

/** Only the reporting clause of the utterance before stands between. */
function isNextSentence({ scene }: Context, unit: Unit, stretch: number): boolean {
  const close = scene.stretches[stretch]!.end
  const open = scene.stretches[unit.stretch]!.start
  return isWordless(scene, unit.before) && open - close < 120
}

/** A paragraph that is a quote alone keeps the speaker of the one before; in a conversation the speaker before that. */
export const nextParagraph: Sieve = {
  name: 'continued from the paragraph before',
  find(context, unit) {
    const last = previousUtterance(context, unit)
    if (last === null || !unit.opensParagraph) return null
    const distance = unit.paragraph - paragraphOf(context, context.utterances[last]!.pieces.at(-1)!.stretch)
    if (distance !== 1) return null
    if (!context.isConversation) return keeps(nextParagraph.name, context, last, 0.7)
    const turn = turnBefore(context, last)
    return turn === null ? null : keeps('alternating turns', context, turn, 0.55)
  },
}

/** The last utterance of the paragraph before that of `last`, where that one is a turn too. */
function turnBefore(context: Context, last: number): number | null {
  const paragraph = firstParagraph(context, last)
  for (let index = last - 1; index >= Math.max(0, last - 6); index--) {
    const distance = paragraph - firstParagraph(context, index)
    if (distance === 1) return index
    if (distance > 1) return null
  }
  return null
}

const firstParagraph = (context: Context, utterance: number): number =>
  paragraphOf(context, context.utterances[utterance]!.pieces[0]!.stretch)

const paragraphOf = ({ scene }: Context, stretch: number): number =>
  scene.structure.tokens[scene.stretchTokens[stretch]![0]]?.paragraph ?? 0

function previousUtterance(context: Context, unit: Unit): number | null {
  for (let index = context.utterances.length - 1; index >= Math.max(0, context.utterances.length - 4); index--) {
    const { stretch } = context.utterances[index]!.pieces.at(-1)!
    if (context.scene.stretches[stretch]!.parent === context.scene.stretches[unit.stretch]!.parent) return index
  }
  return null
}

/** `He turned round. “Go home.”`: the subject of the sentence before, in the same paragraph; before one that is all quote who tells in it. */
export const sentenceBefore: Sieve = {
  name: 'subject of the sentence before',
  find(context, unit) {
    const { scene } = context
    const token = scene.structure.tokens[unit.before.end]
    if (!token || token.sentence === 0) return null
    const previous = scene.structure.sentences[token.sentence - 1]!
    const range = { first: previous.firstToken, end: previous.endToken }
    if (previous.paragraph === token.paragraph) return ofSubject(firstSpeaker(context, range))
    return isWholeParagraph(context, unit) ? ofSubject(tellerIn(context, range, unit.level)) : null
  },
}

const ofSubject = (subject: number | null): Answer | null =>
  subject === null ? null : answer(sentenceBefore.name, subject, null, 0.5)

/** In a report, a paragraph that is one quote and no more. */
function isWholeParagraph({ scene, isConversation }: Context, { paragraph, opensParagraph, after }: Unit): boolean {
  const { endToken } = scene.structure.sentences[scene.structure.paragraphs[paragraph]!.endSentence - 1]!
  return !isConversation && opensParagraph && isWordless(scene, { first: after.first, end: endToken })
}

/** The subject of the first verb of saying of a range; none of several, since one of them says a quote and nothing tells which. */
function tellerIn(context: Context, range: Range, level: number): number | null {
  const frame = framesIn(context, range, level).find(
    ({ cue, subject }) => subject !== null && cue.kind === 'verb' && cue.strength === 'speech',
  )
  const subject = frame?.subject ?? null
  return subject === null || context.scene.mentions[subject]!.plural ? null : subject
}

/** Tokens before the subject of a sentence that presents who spoke. */
const LEAD = 8

/** `She smiled.` after the quote, in its paragraph: who acts is who spoke; in a report a person behind a quote that opens the paragraph. */
export const sentenceAfter: Sieve = {
  name: 'subject of the sentence after',
  find(context, unit) {
    const { scene } = context
    const close = scene.structure.tokens[unit.after.first]
    if (!close || close.paragraph !== unit.paragraph) return null
    const sentence = scene.structure.sentences[close.sentence]!
    const subject = firstSpeaker(context, { first: unit.after.first, end: sentence.endToken })
    if (subject === null || !(context.isConversation || isPresented(scene, unit, subject))) return null
    return answer(sentenceAfter.name, subject, null, 0.5)
  },
}

/** `« Tout a brûlé. » Nadia Morel, 43 ans, cherche son chat.` */
function isPresented(scene: Scene, unit: Unit, subject: number): boolean {
  const { tokens } = scene.structure
  const { opensParagraph, inside, after } = unit
  const { kind, form, plural, first } = scene.mentions[subject]!
  const isNext = tokens[after.first]!.sentence > tokens[inside.end - 1]!.sentence
  return (
    (opensParagraph || isBehindHour(scene, unit)) &&
    isNext &&
    kind === 'person' &&
    form !== 'pronoun' &&
    !plural &&
    first <= after.first + LEAD
  )
}

/** `3.40pm: “…”`: nothing but the hour of an entry stands before the quote in its paragraph. */
const isBehindHour = ({ structure: { tokens, paragraphs } }: Scene, { paragraph, inside }: Unit): boolean =>
  isHour(tokens, paragraphs[paragraph]!.firstToken, inside.first - 1)

/** `Redon dit que « … ». — Alba`: whose clause holds the quote says it; the line below is the credit of another one. */
const isInContentClause = ({ structure: { tokens }, pack }: Scene, { before }: Unit): boolean =>
  before.end > before.first && pack.words.complementizers.has(tokens[before.end - 1]!.norm)

/** `« Je reste. »`, and as the next line `Ana Redon, capitaine d'Alba`: a person with what they are, under a paragraph that is all quote, no headline. */
function underPullQuote(
  { structure: { tokens, paragraphs }, mentionFrom, mentions }: Scene,
  unit: Unit,
): Answer | null {
  const isAlone = unit.paragraph > 0 && unit.opensParagraph && unit.after.end <= unit.after.first
  const line = isAlone ? paragraphs[unit.paragraph + 1] : undefined
  const index = line && mentionFrom.get(line.firstToken)
  const mention = mentions[index ?? -1]
  if (!line || mention?.form !== 'name' || mention.kind !== 'person') return null
  const isTold = mention.endToken === line.endToken && tokens.slice(mention.first, mention.endToken).some(isComma)
  return isTold ? answer('credit on the line below', index!, null, 0.85) : null
}

const isComma = (token: Token): boolean => isSign(token, ',')

/** `“A fine choice.” – Commissioner Alan Reed`: a credit line after a dash. */
export const creditLine: Sieve = {
  name: 'credit after a dash',
  find({ scene }, unit) {
    const { tokens } = scene.structure
    let at = unit.after.first
    if (isSign(tokens[at], '.')) at++
    if (tokens[at]?.kind !== 'dash') return underPullQuote(scene, unit)
    if (isInContentClause(scene, unit)) return null
    // A dash that opens the next turn credits nobody
    if (scene.stretchAt[at + 1] !== (scene.stretches[unit.stretch]!.parent ?? -1)) return null
    const mention = scene.mentionFrom.get(at + 1)
    if (mention === undefined) return null
    const { endToken } = scene.mentions[mention]!
    const next = tokens[endToken]
    const ends = next === undefined || next.paragraph !== tokens[at]!.paragraph || isSign(next, '.,')
    return ends && tokens[at + 1]!.paragraph <= unit.paragraph + 1 ? answer(creditLine.name, mention, null, 0.85) : null
  },
}

/** `« Volveré »: la actriz Ana Ruiz recibe el premio`: in a headline that a quote opens, the person named right behind its colon. */
export const headlineBehind: Sieve = {
  name: 'headline behind the quote',
  find({ scene }, { paragraph, opensParagraph, after }) {
    const { tokens, paragraphs } = scene.structure
    if (!opensParagraph || paragraphs[paragraph]!.role !== 'heading' || !isSign(tokens[after.first], ':')) return null
    const index = scene.mentionFrom.get(after.first + 1)
    const mention = scene.mentions[index ?? -1]
    const isPerson = mention?.form === 'name' && mention.kind === 'person'
    return isPerson ? answer(headlineBehind.name, index!, null, 0.7) : null
  },
}

/** Tokens of a credit line at most: a name and what its bearer is. */
const LONGEST_CREDIT = 16

/** `“The dam is gone.⏎Ann Reed, engineer”`: the last paragraph inside the marks names who says the others. */
export const creditInside: Sieve = {
  name: 'credit inside the marks',
  find({ scene }, unit) {
    const cut = creditOf(scene, unit)
    const mention = cut && scene.mentionFrom.get(cut.first)
    if (!cut || mention == null) return null
    const { name, endToken } = scene.mentions[mention]!
    const isWhole = endToken >= cut.end || isSign(scene.structure.tokens[endToken], '.,')
    return name && isWhole ? { ...answer(creditInside.name, mention, null, 0.85), cut } : null
  },
}

/** The last paragraph of a quote where it is short, holds no verb and nothing but the closing mark stands behind it. */
function creditOf(scene: Scene, { stretch, inside: { end } }: Unit): Range | null {
  const { tokens, paragraphs } = scene.structure
  const { parts, close } = scene.stretches[stretch]!
  if (parts.length < 2 || close === null) return null
  const first = firstFrom(tokens, parts.at(-1)!.start)
  const paragraph = paragraphs[tokens[first]?.paragraph ?? 0]!
  const isAlone = paragraph.firstToken === first && paragraph.endToken === end + 1
  if (!isAlone || end - first > LONGEST_CREDIT || !isSign(tokens[first - 1], '.!…”"')) return null
  // A word with a capital may look like a verb, and is a name: `Josh`, `Center`
  for (let at = first; at < end; at++) if (isFiniteAt(scene, at) && !isCapitalised(tokens[at]!)) return null
  return { first, end }
}

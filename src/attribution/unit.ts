/** A speech stretch as the sieves see it: the reporter's words before and after it, and what was decided up to here. */

import { isSign } from '../lexicon/words.js'
import { countFirst } from '../text/search.js'
import type { Token } from '../text/structure.js'
import type { ReportedClaim, Utterance } from './attribution.js'
import type { Frame } from './frames.js'
import type { Interviewee } from './interviewee.js'
import type { Range, Scene } from './scene.js'

export interface Unit {
  readonly stretch: number
  /** The level that its reporting clause is on: its parent stretch, or -1. */
  readonly level: number
  readonly inside: Range
  /** The reporter's words of its first sentence, back to the stretch before. */
  readonly before: Range
  /** The reporter's words of its last sentence, up to the next stretch. */
  readonly after: Range
  readonly paragraph: number
  /** No word of its paragraph stands before it. */
  readonly opensParagraph: boolean
}

/** What the sieves may look at besides the unit. */
export interface Context {
  readonly scene: Scene
  readonly frames: readonly Frame[]
  /** The frames on each level, in the order of the text. */
  readonly framesOn: ReadonlyMap<number, readonly Frame[]>
  readonly claims: readonly ReportedClaim[]
  /** For each stretch, the innermost claim that holds it. */
  readonly claimOf: ReadonlyMap<number, number>
  readonly utterances: readonly Utterance[]
  /** Most paragraphs open with speech, as in fiction or an interview. */
  readonly isConversation: boolean
  /** The paragraphs that open with speech, where many do; else none. */
  readonly turnParagraphs: ReadonlySet<number>
  /** Who answers in an interview, found when it is first asked for. */
  readonly interviewee: () => Interviewee | null
  /** The mentions that name persons, by their initials; made when they are first asked for. */
  readonly initials: () => ReadonlyMap<string, readonly number[]>
}

/** The units of the speech stretches, in the order of the text. */
export function unitsOf(scene: Scene, speech: readonly number[]): Unit[] {
  const lastEnd = new Map<number, number>()
  return speech.map((stretch, order) => {
    const unit = unitOf(scene, stretch, lastEnd.get(levelOf(scene, stretch)) ?? 0, nextStart(scene, speech, order))
    lastEnd.set(unit.level, unit.after.first)
    return unit
  })
}

const levelOf = (scene: Scene, stretch: number): number => scene.stretches[stretch]!.parent ?? -1

/** The opening token of the next speech stretch that is not inside this one. */
function nextStart(scene: Scene, speech: readonly number[], order: number): number {
  const { end } = scene.stretches[speech[order]!]!
  const next = Math.max(
    order + 1,
    countFirst(speech, (index) => scene.stretches[index]!.start < end),
  )
  return next < speech.length ? openingOf(scene, speech[next]!) : scene.structure.tokens.length
}

function openingOf(scene: Scene, stretch: number): number {
  const { open } = scene.stretches[stretch]!
  const [first] = scene.stretchTokens[stretch]!
  return open.end > open.start ? first - 1 : first
}

function unitOf(scene: Scene, stretch: number, previousEnd: number, nextOpen: number): Unit {
  const { tokens } = scene.structure
  const [first, end] = scene.stretchTokens[stretch]!
  const opening = openingOf(scene, stretch)
  const following = scene.stretches[stretch]!.close ? end + 1 : end
  const level = levelOf(scene, stretch)
  const from = Math.max(previousEnd, sentenceStart(scene, opening))
  const before = { first: Math.min(from, opening), end: opening }
  const after = {
    first: following,
    end: Math.max(following, afterEnd(scene, following, nextOpen, level, isWordless(scene, before))),
  }
  const paragraph = tokens[first]?.paragraph ?? 0
  const { firstToken } = scene.structure.paragraphs[paragraph] ?? { firstToken: 0 }
  return { stretch, level, inside: { first, end }, before, after, paragraph, opensParagraph: opening <= firstToken }
}

const sentenceStart = (scene: Scene, at: number): number => {
  const token = scene.structure.tokens[at]
  return token ? scene.structure.sentences[token.sentence]!.firstToken : 0
}

/** The end of the sentence that the closing mark is in; of the next one where a question or a cry that stands alone ends inside. */
function afterEnd(scene: Scene, following: number, nextOpen: number, level: number, isAlone: boolean): number {
  const { tokens, sentences } = scene.structure
  const close = tokens[following - 1]
  const next = tokens[following]
  if (!close || !next || next.paragraph !== close.paragraph) return following
  const mayGoOn = isAlone && (isSign(tokens[lastInside(tokens, following)], '?!…') || isClauseAlone(scene, following))
  if (next.sentence !== close.sentence && !mayGoOn) return following
  const parent = level >= 0 ? scene.stretchTokens[level]![1] : tokens.length
  return Math.min(sentences[next.sentence]!.endToken, nextOpen, parent)
}

/** `“She asked, ‘Why?’” Reed said`: the token before the closing marks that end at the token. */
function lastInside(tokens: readonly Token[], end: number): number {
  let at = end - 1
  while (tokens[at]?.kind === 'mark') at--
  return at
}

/** `“The dam is late.” Reed said.`: a sentence of a subject and its verb of saying tells only what stands before it. */
function isClauseAlone({ structure: { tokens, sentences }, mentionFrom, mentions, cues }: Scene, at: number): boolean {
  const { firstToken, endToken } = sentences[tokens[at]!.sentence]!
  const subject = firstToken === at ? mentions[mentionFrom.get(at) ?? -1] : undefined
  const cue = subject && cues[countFirst(cues, ({ first }) => first < subject.endToken)]
  if (cue?.first !== subject?.endToken || cue?.kind !== 'verb' || cue.strength !== 'speech') return false
  return cue.endToken === endToken - 1 && isSign(tokens[cue.endToken], '.')
}

/** Frames whose cue lies in the range, on the level. */
export function framesIn(context: Context, { first, end }: Range, level: number): Frame[] {
  const frames = context.framesOn.get(level) ?? []
  const found: Frame[] = []
  for (let i = countFirst(frames, ({ cue }) => cue.first < first); i < frames.length && frames[i]!.cue.first < end; i++)
    found.push(frames[i]!)
  return found
}

/** The first and last token of a frame's clause: its cue and its subject. */
export function clauseOf(scene: Scene, { cue, subject }: Frame): Range {
  if (subject === null) return { first: cue.first, end: cue.endToken }
  const mention = scene.mentions[subject]!
  return { first: Math.min(cue.first, mention.first), end: Math.max(cue.endToken, mention.endToken) }
}

/** No word stands in the range. */
export const isWordless = (scene: Scene, { first, end }: Range): boolean =>
  !scene.structure.tokens.slice(first, end).some(({ kind }) => kind === 'word' || kind === 'number')

/** Whether one of the signs ends the range. */
export const endsWith = (scene: Scene, { first, end }: Range, signs: string): boolean =>
  end > first && isSign(scene.structure.tokens[end - 1], signs)

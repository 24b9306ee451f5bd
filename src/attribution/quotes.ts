/** Quotes: every speech stretch goes through the sieves in order; the first that answers decides. */

import type { Span } from '../document.js'
import { groupBy } from '../grouping.js'
import { hasWords } from '../languages/bare.js'
import { namingWords } from '../languages/naming.js'
import type { CueGroup } from '../lexicon/lexed.js'
import { isSign } from '../lexicon/words.js'
import { isUpperAt } from '../text/categories.js'
import { isVoice } from '../turns/turn.js'
import type { Piece, ReportedClaim, Source, Utterance } from './attribution.js'
import { findClaims } from './claims/claims.js'
import type { Frame } from './frames.js'
import { intervieweeOf } from './interviewee.js'
import { isFiniteAt, type Range, type Scene } from './scene.js'
import { clauseAfter, colonBefore, cueBefore, cueFurther, sameSentence, scriptLine } from './sieves/clauses.js'
import {
  announcedBefore,
  creditInside,
  creditLine,
  headlineBehind,
  nextParagraph,
  nextSentence,
  reportedClause,
  sameParagraph,
  sentenceAfter,
  sentenceBefore,
} from './sieves/context.js'
import { asideOfSelf, clauseInside } from './sieves/inside.js'
import { agentAfter, sourcePhrase } from './sieves/phrases.js'
import type { Answer, Sieve } from './sieves/sieve.js'
import { adjacentSubject } from './sieves/subjects.js'
import { answerTurn, headlineOfInterview, labelledTurn, mentionsByInitials, signedTurn } from './sieves/turns.js'
import { type Context, isWordless, type Unit, unitsOf } from './unit.js'

/** The sieves, the most precise first. */
const SIEVES: readonly Sieve[] = [
  labelledTurn,
  answerTurn,
  signedTurn,
  agentAfter,
  clauseAfter,
  scriptLine,
  clauseInside,
  creditInside,
  creditLine,
  colonBefore,
  cueBefore,
  reportedClause,
  sourcePhrase,
  cueFurther,
  adjacentSubject,
  announcedBefore,
  headlineOfInterview,
  headlineBehind,
  nextSentence,
  sameSentence,
  sameParagraph,
  sentenceAfter,
  nextParagraph,
  sentenceBefore,
]

/** Share of the paragraphs that open with speech from which on a document is a conversation (fiction, an interview). */
const CONVERSATION = 0.45
/** The same, from which on what they open with is no part of a report. */
const DIALOGUE = 0.3
const LEAST_PARAGRAPHS = 4
/** A quote has its verb within as many tokens; quotes nest, so each looks at no more. */
const VERB_WITHIN = 400

const NOBODY: Source = { mention: null, cue: null, sieve: 'no speaker near', confidence: 0 }

/** The utterances of a document, in the order of the text. `speech` lists the stretches that are speech. */
export function findUtterances(
  scene: Scene,
  frames: readonly Frame[],
  claims: readonly ReportedClaim[],
  speech: readonly number[],
): Utterance[] {
  const units = unitsOf(scene, speech)
  const context = contextOf(scene, frames, claims, openedBy(units))
  for (const unit of units) add(context, unit)
  return context.utterances
}

/** For each stretch the name of the sieve that decides who says it, on the assumption that all stretches are speech. */
export function sievesOfAll(scene: Scene, frames: readonly Frame[]): string[] {
  const all = scene.stretches.map((_, index) => index)
  const claims = findClaims(scene, frames, new Array(all.length).fill(true))
  const names: string[] = new Array(all.length).fill(NOBODY.sieve)
  for (const { pieces, source } of findUtterances(scene, frames, claims, all)) {
    for (const { stretch } of pieces) names[stretch] = source.sieve
  }
  return names
}

/** A context whose utterances grow as the units are sifted. */
function contextOf(
  scene: Scene,
  frames: readonly Frame[],
  claims: readonly ReportedClaim[],
  opened: ReadonlySet<number>,
): Growing {
  const { length } = scene.structure.paragraphs
  const share = opened.size / length
  return {
    scene,
    frames,
    framesOn: groupBy(frames, ({ level }) => level),
    claims,
    claimOf: innermostClaims(claims),
    utterances: [],
    isConversation: length >= LEAST_PARAGRAPHS && share >= CONVERSATION,
    turnParagraphs: length >= LEAST_PARAGRAPHS && share >= DIALOGUE ? opened : new Set(),
    interviewee: once(() => intervieweeOf(scene)),
    initials: once(() => mentionsByInitials(scene)),
  }
}

function once<T>(find: () => T): () => T {
  let found: { readonly value: T } | null = null
  return () => {
    found ??= { value: find() }
    return found.value
  }
}

type Growing = Context & { readonly utterances: (Utterance & { readonly pieces: Piece[] })[] }

function add(context: Growing, unit: Unit): void {
  const { utterances } = context
  const found = sift(context, unit)
  const pieces = piecesOf(context.scene, unit, found && (found.cut ?? asideOfSelf(context, unit)))
  if (found?.joins && found.continues !== undefined) {
    utterances[found.continues]!.pieces.push(...pieces)
    return
  }
  const isTurn = isTurnOf(context, unit)
  const claim = isTurn ? null : claimWith(context, unit, found?.source)
  utterances.push({
    pieces,
    type: isTurn || (claim === null && isClause(context, unit, found?.source.cue ?? null)) ? 'direct' : 'mixed',
    source: found?.source ?? NOBODY,
    continues: found?.continues ?? null,
    claim,
  })
}

/** The claim that holds the unit, unless a cue of its own says who speaks: that makes another claim inside. */
function claimWith(context: Context, { stretch }: Unit, source: Source | undefined): number | null {
  const claim = context.claimOf.get(stretch)
  if (claim === undefined) return null
  const hasOwnCue = source?.cue && source.cue.start !== context.claims[claim]!.source.cue?.start
  return hasOwnCue && source.sieve === cueBefore.name ? null : claim
}

function sift(context: Context, unit: Unit): Answer | null {
  if (!hasWords(context.scene.pack)) return null
  for (const sieve of SIEVES) {
    const found = sieve.find(context, unit)
    if (found) return found
  }
  return null
}

/** A stretch less the reporting clause inside it: the parts that are left; all of it where nothing else is in it. */
function piecesOf(scene: Scene, { stretch }: Unit, cut: Range | null): Piece[] {
  const { parts } = scene.stretches[stretch]!
  const left = cut ? withoutClause(scene, parts, cut) : parts
  return (left.length > 0 ? left : parts).map(({ start, end }) => ({ stretch, start, end }))
}

function withoutClause({ structure: { tokens, text } }: Scene, parts: readonly Span[], { first, end }: Range): Span[] {
  const gap = { start: tokens[first]!.start, end: tokens[end - 1]!.end }
  return parts.flatMap((part) => without(part, gap, text))
}

function without(part: Span, gap: Span, text: string): Span[] {
  if (gap.end <= part.start || part.end <= gap.start) return [part]
  return [trimmed(text, part.start, gap.start), trimmed(text, gap.end, part.end)].filter(
    ({ start, end }) => start < end,
  )
}

function trimmed(text: string, start: number, end: number): Span {
  const slice = text.slice(start, end)
  const from = start + slice.length - slice.trimStart().length
  return { start: from, end: Math.max(from, start + slice.trimEnd().length) }
}

/** A quote of a clause or more: the speaker's own sentence, and no fragment in the reporter's. */
function isClause({ scene }: Context, unit: Unit, cue: CueGroup | null): boolean {
  const { tokens } = scene.structure
  const { first } = unit.inside
  if (isVoice(scene.stretches[unit.stretch]!.family)) return true
  // What was not said is a claim of its own, which says so
  if (!cue?.negated && isUttered(scene, unit, cue)) return true
  if (!standsAlone(scene, unit)) return isStatedBeside(unit, cue) && opensWithVerb(scene, unit)
  return hasVerb(scene, unit) || isUpperAt(tokens[first]?.text ?? '', 0)
}

/** `le message suivant : « Assez de promesses »`, `saying, “done”`, `des cris de « Dehors »`: it needs no verb after a colon, a cue and its comma, or a word of shouting. */
function isUttered({ structure: { tokens }, pack }: Scene, { before }: Unit, cue: CueGroup | null): boolean {
  const last = tokens[before.end - 1]
  if (before.end <= before.first || !last) return false
  if (isSign(last, ':')) return true
  if (isSign(last, ',')) return cue?.kind === 'verb' && cue.strength === 'speech' && cue.endToken === before.end - 1
  const isLink = pack.words.linkingPrepositions.has(last.norm)
  return namingWords(pack.code).shouting?.has((isLink ? tokens[before.end - 2] : last)?.norm ?? '') ?? false
}

/** `a déclaré « Le pont tiendra »`: right behind a finite verb that always states. */
const isStatedBeside = ({ before }: Unit, cue: CueGroup | null): boolean =>
  cue?.kind === 'verb' &&
  !cue.negated &&
  cue.endToken === before.end &&
  cue.strength === 'speech' &&
  cue.stance === 'statement'

/** A finite verb stands in it, behind its subject and no word that opens a clause: `« Le pont tiendra »`, but not `« regretter que … »`, `“is unsafe”`. */
function opensWithVerb(scene: Scene, { inside: { first, end } }: Unit): boolean {
  const { tokens } = scene.structure
  const { relatives, complementizers } = scene.pack.words
  for (let at = first; at < Math.min(end, first + VERB_WITHIN); at++) {
    if (relatives.has(tokens[at]!.norm) || complementizers.has(tokens[at]!.norm)) return false
    if (isFiniteAt(scene, at)) return at > first || isUpperAt(tokens[first]!.text, 0)
  }
  return false
}

function hasVerb(scene: Scene, { inside: { first, end } }: Unit): boolean {
  for (let at = first; at < Math.min(end, first + VERB_WITHIN); at++) if (isFiniteAt(scene, at)) return true
  return false
}

/** It opens its sentence, or a comma, a colon or a complementizer leads to it. */
function standsAlone(scene: Scene, { before }: Unit): boolean {
  const { structure, pack } = scene
  const last = structure.tokens[before.end - 1]
  if (!last || isWordless(scene, before)) return true
  return isSign(last, ',:;.!?…') || last.kind === 'mark' || pack.words.complementizers.has(last.norm)
}

/** The claim of each stretch: one that reports speech before one of belief, then the innermost. */
function innermostClaims(claims: readonly ReportedClaim[]): Map<number, number> {
  const length = ({ spans }: ReportedClaim) => spans.reduce((sum, { start, end }) => sum + end - start, 0)
  const isBetter = (next: ReportedClaim, known: ReportedClaim) => {
    const [a, b] = [next, known].map(({ source }) => (source.cue?.strength === 'speech' ? 1 : 0))
    return a === b ? length(next) < length(known) : a! > b!
  }
  const of = new Map<number, number>()
  for (const [index, claim] of claims.entries()) {
    for (const stretch of claim.stretches) {
      const known = of.get(stretch)
      if (known === undefined || isBetter(claim, claims[known]!)) of.set(stretch, index)
    }
  }
  return of
}

/** What is said in a paragraph that opens with speech, in a text where many do: a turn, whatever report it may look like a part of. */
function isTurnOf({ scene, turnParagraphs }: Context, unit: Unit): boolean {
  return unit.level < 0 && turnParagraphs.has(unit.paragraph) && (unit.opensParagraph || standsAlone(scene, unit))
}

/** The paragraphs that open with speech. */
const openedBy = (units: readonly Unit[]): Set<number> =>
  new Set(units.filter(({ opensParagraph }) => opensParagraph).map(({ paragraph }) => paragraph))

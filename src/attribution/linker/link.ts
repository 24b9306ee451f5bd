/**
 * The linker: of the mentions near something said, and nobody, the one that most speaks for (a log-linear ranker). It is asked
 * after the rules, whose answer is one of its features.
 */

import { append } from '../../grouping.js'
import { isSign } from '../../lexicon/words.js'
import type { ReportedClaim, Source, Utterance } from '../attribution.js'
import { canSpeak, type Frame, isSubject } from '../frames.js'
import type { Scene } from '../scene.js'
import { probabilitiesOf, type Scorer, scoreOf, strongest } from '../scorer.js'
import { OWN_CUE } from '../sieves/context.js'
import { UNDERGONE } from '../sieves/sieve.js'
import { isAbsolute, isStative } from '../subject-place.js'
import type { TaggedSpan } from '../tagger/spans.js'
import { isUnsaid } from '../unsaid.js'
import { type Ask, askOfClaim, askOfUtterance, toldIn } from './asks.js'
import { boundsOf, candidatesOf, isInside } from './candidates.js'
import { featuresOf, type Linked, NOBODY, sharedFeatures } from './features.js'
import { isUndergone } from './undergone.js'

/** One possible answer: a mention, or null for nobody. */
interface Choice {
  readonly mention: number | null
  readonly own: readonly number[]
}

export interface Choices {
  readonly shared: readonly number[]
  readonly choices: readonly Choice[]
}

export interface Found {
  readonly claims: readonly ReportedClaim[]
  readonly utterances: readonly Utterance[]
}

/** What the linker reads of a document. */
export function linkedOf(scene: Scene, frames: readonly Frame[], spans: readonly TaggedSpan[]): Linked {
  const spanAt = new Int32Array(scene.structure.tokens.length).fill(-1)
  for (const [index, { first, end }] of spans.entries()) spanAt.fill(index, first, end)
  return { scene, frameOf: new Map(frames.map((frame) => [frame.cue.start, frame])), spanAt, spans, ownFeatures: [] }
}

/** The choices of an ask with their features. `last` is the mention that spoke before it. */
export function choicesOf(linked: Linked, ask: Ask, last: number | null): Choices {
  const candidates = candidatesOf(linked.scene, ask, last)
  const bestSource = sourceBeside(linked, ask)
  const known = { last, bestSource, nearest: nearestOf(linked.scene, ask, candidates) }
  const choices = candidates.map((mention) => ({ mention, own: featuresOf(linked, ask, mention, known) }))
  return { shared: sharedFeatures(linked, ask, bestSource >= 0), choices: [...choices, { mention: null, own: NOBODY }] }
}

/** How far a tagged source may be from the cue, in tokens. */
const REACH = 40

/** Index of the tagged source nearest to the cue, else to the content, in its paragraph; -1 where there is none. */
function sourceBeside({ scene, spanAt, spans }: Linked, ask: Ask): number {
  const { tokens } = scene.structure
  const { first, end } = ask.cue ?? boundsOf(ask)
  const { paragraph } = tokens[first]!
  const isSource = (at: number) =>
    at >= 0 && spanAt[at]! >= 0 && tokens[at]!.paragraph === paragraph && spans[spanAt[at]!]!.part === 'source'
  for (let away = 1; away <= REACH; away++) {
    for (const at of [first - away, end - 1 + away])
      if (at < tokens.length && isSource(at) && !isInside(ask, at)) return spanAt[at]!
  }
  return -1
}

/** The candidates right before and right after the cue or the content, the nearest subject before it, and the first of its sentence. */
function nearestOf(scene: Scene, ask: Ask, candidates: readonly number[]): (number | undefined)[] {
  const { mentions, structure } = scene
  const { first, end } = ask.cue ?? boundsOf(ask)
  const { sentence } = structure.tokens[first]!
  const before = candidates.filter((index) => mentions[index]!.endToken <= first)
  const subjects = before.filter((index) => isSubject(scene, mentions[index]!) && canSpeak(mentions[index]!))
  return [
    before.at(-1),
    candidates.find((index) => mentions[index]!.first >= end),
    subjects.at(-1),
    subjects.find((index) => structure.tokens[mentions[index]!.first]!.sentence === sentence),
  ]
}

/** The sieve that reads a line below. */
const CREDIT = 'credit after a dash'

/** Sieves that read what the typesetter says. */
const TYPOGRAPHIC: ReadonlySet<string> = new Set([
  'label inside the marks',
  CREDIT,
  'credit inside the marks',
  'credit on the line below',
  'reporting clause inside the marks',
  'headline of the interview',
])

/** Sieves that read the layout: also that they name nobody is sure. */
export const LAYOUT: ReadonlySet<string> = new Set([
  'label of the turn',
  'answer in the interview',
  'signature below',
  'the interview names nobody who answers',
])

/** The sieve that reads a cue right before the marks. */
const BEFORE = 'cue before the quote'

/** What the rules know for sure: typography, a subject that is part of its verb, who speaks inside a quote, who claims inside a claim. */
function isSettled({ scene, frameOf }: Linked, { rules, level, isQuote }: Ask, claimAt: Int32Array): boolean {
  if (LAYOUT.has(rules.sieve) || rules.sieve === UNDERGONE || rules.sieve === OWN_CUE) return true
  if (rules.mention === null) return rules.cue !== null && isUnsaid(scene, rules.cue)
  const frame = frameOf.get(rules.cue?.start ?? -1)
  if (TYPOGRAPHIC.has(rules.sieve) || frame?.link === 'clitic' || frame?.link === 'dropped' || level >= 0) return true
  if (frame && (hasOwnSubject(scene, frame, rules.mention) || isToldBefore(scene, frame, rules.mention))) return true
  const teller = claimAt[rules.cue?.first ?? -1] ?? -1
  return (!isQuote || rules.sieve === BEFORE) && teller >= 0 && claimAt[scene.mentions[rules.mention]!.first] === teller
}

/** `La mairie a cédé, Paul Vidal estimant que …`: a participle right behind a subject that a comma parts from the clause before. */
function hasOwnSubject(scene: Scene, { cue, subject }: Frame, mention: number): boolean {
  const { tokens } = scene.structure
  const { first, endToken } = scene.mentions[mention]!
  if (subject === mention && isAbsolute(scene, cue, scene.mentions[mention]!)) return true
  if (subject === mention && cue.passive && isStative(scene, cue)) return true
  const isBeside = subject === mention && endToken === cue.first && isSign(tokens[first - 1], ',')
  return isBeside && cue.features?.form === 'presentParticiple'
}

/** `un message selon lequel …`: who tells stands right before the source phrase of a relative. */
const isToldBefore = ({ mentions }: Scene, { cue, subject }: Frame, mention: number): boolean =>
  cue.kind === 'preposition' && subject === mention && mentions[mention]!.endToken === cue.first

/** The choices of an ask with the probability of each, 0 to 1. */
export interface Weighed extends Choices {
  readonly probabilities: readonly number[]
}

/** How the linker answered an ask. */
export interface Decision extends OrderedAsk {
  /** Null where the rules know for sure: nothing was weighed. */
  readonly weighed: Weighed | null
}

/** Claims and utterances with the sources that the linker chooses; each decision is noted where somebody asks for them. */
export function linked(
  scene: Scene,
  frames: readonly Frame[],
  spans: readonly TaggedSpan[],
  found: Found,
  scorer: Scorer,
  note?: (decision: Decision) => void,
): Found {
  const known = linkedOf(scene, frames, spans)
  const claimAt = toldIn(scene, found.claims)
  const claimSources: Source[] = found.claims.map(({ source }) => source)
  const utteranceSources: Source[] = found.utterances.map(({ source }) => source)
  // Nobody speaks from inside what is said.
  const outside = (ask: Ask, mention: number | null) =>
    mention !== null && isInside(ask, scene.mentions[mention]!.first) ? null : mention
  let last: number | null = null
  for (const ordered of asksOf(scene, found)) {
    const { ask, claim, utterances } = ordered
    const weighed: Weighed | null = isSettled(known, ask, claimAt)
      ? null
      : weighedBy(scorer, choicesOf(known, ask, outside(ask, last)))
    const chosen: Source = weighed ? spoken(scene, ask, likeliest(ask, weighed, scorer)) : ask.rules
    const source: Source = ask.isQuote ? chosen : sayingOf(scene, ask, chosen)
    note?.({ ...ordered, weighed })
    if (claim !== null) claimSources[claim] = source
    for (const index of utterances) {
      const { sieve } = utteranceSources[index]!
      utteranceSources[index] = claim === null ? source : { ...source, sieve }
    }
    if (source.mention !== null) last = source.mention
  }
  return {
    claims: found.claims.map((claim, index) => ({ ...claim, source: claimSources[index]! })),
    utterances: found.utterances.map((utterance, index) => ({ ...utterance, source: utteranceSources[index]! })),
  }
}

export interface OrderedAsk {
  readonly ask: Ask
  /** Index of the claim, or null. */
  readonly claim: number | null
  /** Indexes of the utterances that have the same source. */
  readonly utterances: readonly number[]
}

/** The asks of a document in the order of the text: a claim with its fragments, and each utterance that continues none. */
export function asksOf(scene: Scene, { claims, utterances }: Found): OrderedAsk[] {
  const fragments = new Map<number, number[]>()
  const alone: number[] = []
  const credits = new Map<number, Source>()
  for (const [index, { claim, continues, source }] of utterances.entries()) {
    if (continues !== null) continue
    if (claim !== null && source.cue === null && source.sieve === CREDIT) credits.set(claim, source)
    if (claim !== null && (source.cue === null || source.cue.start === claims[claim]!.source.cue?.start))
      append(fragments, claim, index)
    else alone.push(index)
  }
  const asks = [
    ...claims.map((claim, index) => ({
      ask: creditedTo(askOfClaim(scene, claim), credits.get(index)),
      claim: index,
      utterances: fragments.get(index) ?? [],
    })),
    ...alone.map((index) => ({ ask: askOfUtterance(scene, utterances[index]!), claim: null, utterances: [index] })),
  ]
  return asks.sort((a, b) => a.ask.content[0]!.first - b.ask.content[0]!.first)
}

/** `ému par « … ». — Redon`: what has no cue of its own is said by whom the line below credits with the words in it. */
const creditedTo = (ask: Ask, credit: Source | undefined): Ask =>
  credit && ask.cue === null ? { ...ask, rules: credit } : ask

/** The source that was chosen, or that of the rules, unless it only undergoes what is told. */
const sayingOf = (scene: Scene, { rules }: Ask, chosen: Source): Source =>
  [chosen, rules].find((source) => !isUndergone(scene, source)) ?? { ...chosen, mention: null, sieve: UNDERGONE }

function weighedBy(scorer: Scorer, { shared, choices }: Choices): Weighed {
  return { shared, choices, probabilities: probabilitiesOf(choices.map(({ own }) => scoreOf(scorer, own, shared))) }
}

/** `The suggestion that …`: the noun that tells of what was said is not who said it. */
function spoken({ mentions }: Scene, { cue, rules }: Ask, source: Source): Source {
  const mention = source.mention === null ? undefined : mentions[source.mention]
  const isCue = mention !== undefined && cue !== null && mention.first <= cue.first && cue.end === mention.endToken
  if (!isCue || source.cue?.kind !== 'noun') return source
  return rules.mention !== null && rules.mention !== source.mention
    ? rules
    : { ...source, mention: null, sieve: 'nobody is named' }
}

function likeliest(ask: Ask, { shared, choices, probabilities }: Weighed, scorer: Scorer): Source {
  const confidence = Math.max(...probabilities)
  const { mention, own } = choices[probabilities.indexOf(confidence)]!
  if (mention === ask.rules.mention) return { ...ask.rules, confidence }
  const sieve = mention === null ? 'nobody is named' : `linked: ${strongest(scorer, own, shared, 2).join(', ')}`
  return { mention, cue: ask.rules.cue, sieve, confidence }
}

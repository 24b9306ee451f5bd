/**
 * Claims by rules: the content that a frame reports, found from its cue. `X said that …`, `X said …`, `X vowed to …`,
 * `according to X, …`, and reporting clauses within or after what they report (`The bridge, engineers warned, could close`).
 */

import type { Span } from '../document.js'
import { isAdverb, isSign } from '../lexicon/words.js'
import type { ReportedClaim, Source, Utterance } from './attribution.js'
import type { Frame } from './frames.js'
import { isSubject } from './frames.js'
import { firstFrom, type Scene } from './scene.js'

/** Tokens between a cue and the complementizer of its content: `a déclaré dans une interview avec … que`. */
const REACH = 25
/** Fewest words of a content that only a comma marks off. */
const LEAST_ASIDE = 3

/** A range of tokens, `[first, end)`. */
interface Range {
  readonly first: number
  readonly end: number
}

interface Content {
  readonly ranges: readonly Range[]
  readonly sieve: string
  readonly confidence: number
}

/** The reported clauses of a document in the order of their cues; `isSpeech` tells of each stretch whether it is speech. */
export function findClaims(scene: Scene, frames: readonly Frame[], isSpeech: readonly boolean[]): ReportedClaim[] {
  const claims: ReportedClaim[] = []
  for (const frame of frames) {
    if (frame.level >= 0 && isSpeech[frame.level]) continue
    const content = contentOf(scene, frame, frames)
    const claim = content && claimOf(scene, frame, content, isSpeech)
    if (claim) claims.push(claim)
  }
  return claims
}

function contentOf(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { cue } = frame
  if (cue.kind === 'preposition') return frame.subject === null ? null : aroundPhrase(scene, frame)
  if (cue.kind === 'noun') return afterNoun(scene, frame, frames)
  if (cue.kind !== 'verb') return null
  return (
    afterComplementizer(scene, frame, frames) ??
    infinitive(scene, frame, frames) ??
    aroundClause(scene, frame) ??
    bareClause(scene, frame, frames) ??
    nominal(scene, frame, frames)
  )
}

/**
 * Claims of quoted fragments that no reported clause holds, with the utterances that then belong to them: from the cue to the
 * end of its clause (`called [the plan “a disaster” for the town]`), or the fragment with its marks.
 */
export function withFragmentClaims(
  scene: Scene,
  frames: readonly Frame[],
  claims: readonly ReportedClaim[],
  utterances: readonly Utterance[],
): { claims: ReportedClaim[]; utterances: Utterance[] } {
  const all = [...claims]
  const byStart = new Map(frames.map((frame) => [frame.cue.start, frame]))
  const linked = utterances.map((utterance) => {
    if (utterance.type !== 'mixed' || utterance.claim !== null || utterance.source.mention === null) return utterance
    const stretch = utterance.pieces[0]!.stretch
    const holder = all.findIndex((claim, index) => index >= claims.length && claim.stretches.includes(stretch))
    if (holder >= 0) return { ...utterance, claim: holder }
    all.push(fragmentClaim(scene, frames, byStart.get(utterance.source.cue?.start ?? -1), utterance))
    return { ...utterance, claim: all.length - 1 }
  })
  return { claims: all, utterances: linked }
}

function fragmentClaim(
  scene: Scene,
  frames: readonly Frame[],
  frame: Frame | undefined,
  utterance: Utterance,
): ReportedClaim {
  const stretch = scene.stretches[utterance.pieces[0]!.stretch]!
  const fragment = { start: stretch.open.start, end: stretch.close?.end ?? stretch.end }
  const opening = firstFrom(scene.structure.tokens, fragment.start)
  const follows =
    frame && frame.cue.kind === 'verb' && frame.cue.endToken <= opening && opening - frame.cue.endToken < REACH
  const span = (follows && contentAfter(scene, frame, frames)) || fragment
  const spans = span.start <= fragment.start && fragment.end <= span.end ? [span] : [fragment]
  return {
    type: 'mixed',
    spans,
    source: { ...utterance.source, sieve: 'quoted fragment' },
    stretches: stretchesIn(scene, spans),
    negated: frame?.cue.negated ?? false,
  }
}

/** From the cue, past prepositions and complementizers, to the end of its clause. */
function contentAfter(scene: Scene, frame: Frame, frames: readonly Frame[]): Span | null {
  const { tokens } = scene.structure
  const { words } = scene.pack
  let first = frame.cue.endToken
  const isLead = ({ norm }: { norm: string }) =>
    words.prepositions.has(norm) || words.linkingPrepositions.has(norm) || words.complementizers.has(norm)
  while (tokens[first] && (isLead(tokens[first]!) || isAdverb(tokens[first]!, scene.pack))) first++
  return trimmedSpan(scene, { first, end: clauseEnd(scene, frame, first, frames) })
}

// ---------------------------------------------------------------- where a content lies

/** `a affirmé de manière choquante que …`: from the complementizer to the end of the clause. */
function afterComplementizer(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { tokens } = scene.structure
  const { cue, level } = frame
  const sentence = frame.sentence
  const last = Math.min(tokens.length, cue.endToken + REACH)
  for (let at = cue.endToken; at < last && tokens[at]!.sentence === sentence; at++) {
    const token = tokens[at]!
    if (isSign(token, ':;') || (scene.stretchAt[at] !== level && token.kind !== 'mark')) return null
    if (scene.pack.words.complementizers.has(token.norm) && !isComparative(scene, at)) {
      if (!mayComplement(scene, frame, at) || isCompound(scene, frame, at)) return null
      return {
        ranges: [{ first: at + 1, end: clauseEnd(scene, frame, at + 1, frames) }],
        sieve: 'content clause',
        confidence: 0.85,
      }
    }
    const verb = scene.verbAt[at]!
    if (verb >= 0 && scene.verbs[verb]!.lead.features.form === 'finite' && at > cue.endToken) return null
  }
  return null
}

/** `Reed's claim that taxes would fall`, `l'affirmation de Redon selon laquelle …`: right after the noun and its owner. */
function afterNoun(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  if (frame.subject === null) return null
  const { words } = scene.pack
  const { tokens } = scene.structure
  const at = Math.max(frame.cue.endToken, scene.mentions[frame.subject]!.endToken)
  if (tokens[at]?.sentence !== frame.sentence) return null
  const isRelative = words.prepositions.has(tokens[at]!.norm) && words.relatives.has(tokens[at + 1]?.norm ?? '')
  if (!isRelative && !words.complementizers.has(tokens[at]!.norm)) return null
  const first = at + (isRelative ? 2 : 1)
  const end = Math.min(clauseEnd(scene, frame, first, frames), secondVerb(scene, first, frame.sentence))
  return { ranges: [{ first, end }], sieve: 'content clause of a noun', confidence: 0.75 }
}

/** The verb that follows the clause's own at once: that of the sentence whose subject the noun is (`would fall | drew laughter`). */
function secondVerb(scene: Scene, from: number, sentence: number): number {
  let previous: number | null = null
  for (let at = from; scene.structure.tokens[at]?.sentence === sentence; at++) {
    if (!isFiniteAt(scene, at) || scene.verbAt[at] === previous) continue
    const group = scene.verbs[scene.verbAt[at]!]!
    if (previous !== null && group.first <= scene.verbs[previous]!.endToken) return group.first
    previous = scene.verbAt[at]!
  }
  return scene.structure.tokens.length
}

/** A complementizer that is a question word counts only right after the cue (`asked why`, not `said on the day when`). */
function mayComplement(scene: Scene, { cue }: Frame, at: number): boolean {
  const { words } = scene.pack
  const { norm } = scene.structure.tokens[at]!
  if (cue.strength === 'wider') return at <= cue.endToken + 1
  const afterNoun = scene.mentionTo.has(at) && words.relatives.has(norm)
  return !afterNoun || at === cue.endToken || cue.strength === 'speech'
}

/** `après que`, `before that`: with the preposition before it, it is another conjunction. */
function isCompound({ structure, pack }: Scene, { cue }: Frame, at: number): boolean {
  const { norm } = structure.tokens[at - 1]!
  return at > cue.endToken && (pack.words.prepositions.has(norm) || pack.words.clauseOpeners.has(norm))
}

/** `plus grand que`, `the same that`: an adverb of degree right before is read as comparison. */
function isComparative(scene: Scene, at: number): boolean {
  const before = scene.structure.tokens[at - 1]
  return before !== undefined && scene.pack.words.negations.has(before.norm) && before.norm !== 'pas'
}

/** `promet d'agir`, `urged voters to stay`, `affirme avoir tenu parole`; who is asked stays in the content. */
function infinitive(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const { cue } = frame
  if (frame.subject === null || cue.passive || (cue.strength === 'wider' && !INTENDED.has(cue.stance))) return null
  let asked: number | null = null
  for (let at = cue.endToken; at < Math.min(tokens.length, cue.endToken + 10); ) {
    const token = tokens[at]!
    if (token.sentence !== frame.sentence || scene.stretchAt[at] !== frame.level) return null
    const verb = scene.verbAt[at]!
    const group = verb < 0 ? undefined : scene.verbs[verb]!
    if (group?.lead.features.form === 'infinitive') {
      const first = asked ?? (keepsMarker(scene, group.first - 1) ? group.first - 1 : group.first)
      return {
        ranges: [{ first, end: clauseEnd(scene, frame, group.endToken, frames) }],
        sieve: 'infinitive',
        confidence: 0.75,
      }
    }
    if (group) return null
    const mention = scene.mentionFrom.get(at)
    if (mention !== undefined && asked === null && frame.link !== 'inverted') {
      asked = at
      at = scene.mentions[mention]!.endToken
      continue
    }
    const isLink =
      words.infinitiveMarkers.has(token.norm) || words.prepositions.has(token.norm) || words.negations.has(token.norm)
    if (!isLink && !isAdverb(token, scene.pack)) return null
    at++
  }
  return null
}

/** The marker that is part of the content: where bare clauses exist it is (`to continue`), else it is a complementizer. */
const keepsMarker = (scene: Scene, at: number): boolean =>
  scene.pack.words.bareContentClauses && scene.pack.words.infinitiveMarkers.has(scene.structure.tokens[at]?.norm ?? '')

/** `The road is closed, officials said.` and `Le pont, a averti le maire, pourrait fermer`: the sentence without the clause. */
function aroundClause(scene: Scene, frame: Frame): Content | null {
  const { tokens } = scene.structure
  const { cue, subject } = frame
  if (subject === null || cue.strength !== 'speech' || cue.features?.form !== 'finite') return null
  if (frame.link !== 'inverted' && frame.link !== 'adjacent' && frame.link !== 'clitic') return null
  const mention = scene.mentions[subject]!
  const first = Math.min(cue.first, frame.link === 'clitic' ? cue.first : mention.first)
  if (!isSign(tokens[first - 1], ',') && tokens[first - 1]?.kind !== 'dash') return null
  const end = asideEnd(scene, Math.max(cue.endToken, mention.endToken), frame.sentence)
  if (end === null || !isClauseAround(scene, frame, first - 1, end)) return null
  return around(scene, frame, first - 1, end, 'reporting clause')
}

/** What stands around an aside is a clause: a finite verb before it, or right after it. */
function isClauseAround(scene: Scene, frame: Frame, first: number, end: number): boolean {
  const { firstToken } = scene.structure.sentences[frame.sentence]!
  for (let at = firstToken; at < first; at++) if (isFiniteAt(scene, at) || scene.stretchAt[at]! >= 0) return true
  return isFiniteAt(scene, end) || isFiniteAt(scene, end + 1)
}

const isFiniteAt = (scene: Scene, at: number): boolean => {
  const verb = scene.verbAt[at] ?? -1
  return verb >= 0 && scene.verbs[verb]!.lead.features.form === 'finite'
}

/** The end of an aside: a comma or the sentence's end within reach, only adjuncts before it. */
function asideEnd(scene: Scene, from: number, sentence: number): number | null {
  const { tokens } = scene.structure
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    if (tokens[at]!.sentence !== sentence) return at
    if (isSign(tokens[at], ',.;?!') || tokens[at]!.kind === 'dash') return at
    if (scene.verbAt[at]! >= 0 || scene.stretchAt[at]! >= 0) return null
    if (scene.pack.words.complementizers.has(tokens[at]!.norm)) return null
  }
  return from >= tokens.length ? from : null
}

/** `Selon le maire, le pont fermera.` and `Le pont fermera, selon le maire.` */
function aroundPhrase(scene: Scene, frame: Frame): Content | null {
  const { tokens } = scene.structure
  const { cue } = frame
  const mention = scene.mentions[frame.subject!]!
  if (scene.pack.words.relatives.has(tokens[mention.first]!.norm)) return null
  const leads = tokens[cue.first - 1]?.sentence !== frame.sentence
  const before = tokens[cue.first - 1]
  const after = tokens[mention.endToken]
  if (cue.strength === 'wider' && !(leads && isSign(after, ','))) return null
  let end = mention.endToken
  if (!isSign(after, ',.')) end = phraseEnd(scene, frame, end)
  const first = isSign(before, ',') ? cue.first - 1 : cue.first
  return around(scene, frame, first, end, 'source phrase')
}

/** Past what belongs to the source phrase: up to the next comma, when it is near. */
function phraseEnd(scene: Scene, frame: Frame, from: number): number {
  const { tokens } = scene.structure
  for (let at = from; at < Math.min(tokens.length, from + 15) && tokens[at]!.sentence === frame.sentence; at++) {
    if (isSign(tokens[at], ',.;') && scene.stretchAt[at]! === frame.level) return at
    if (isFiniteAt(scene, at)) return from
  }
  return from
}

/** The sentence less `[first, end)`, in one range or two. */
function around(scene: Scene, frame: Frame, first: number, end: number, sieve: string): Content | null {
  const { firstToken, endToken } = scene.structure.sentences[frame.sentence]!
  const left = { first: firstToken, end: first }
  const right = { first: end, end: endToken }
  const ranges = [left, right].filter((range) => wordsIn(scene, range) > 0)
  if (ranges.reduce((sum, range) => sum + wordsIn(scene, range), 0) < LEAST_ASIDE) return null
  return { ranges, sieve, confidence: 0.75 }
}

/** `She said the road was gone`: where the language lets a content clause stand bare. */
function bareClause(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { tokens } = scene.structure
  const { cue, subject, link } = frame
  if (!scene.pack.words.bareContentClauses || subject === null || link === 'inverted' || cue.passive) return null
  if (cue.strength === 'wider' && !THOUGHT.has(cue.stance)) return null
  for (let at = cue.endToken; at < Math.min(tokens.length, cue.endToken + 8); at++) {
    const token = tokens[at]!
    if (token.sentence !== frame.sentence || token.kind === 'mark' || isSign(token, ',:;')) return null
    const mention = scene.mentionFrom.get(at)
    if (
      mention !== undefined &&
      isSubject(scene, { ...scene.mentions[mention]!, first: at }) &&
      hasVerbNear(scene, at)
    ) {
      return {
        ranges: [{ first: at, end: clauseEnd(scene, frame, at, frames) }],
        sieve: 'bare content clause',
        confidence: 0.7,
      }
    }
    if (mention !== undefined && at === cue.endToken && hasVerbNear(scene, at)) {
      return {
        ranges: [{ first: at, end: clauseEnd(scene, frame, at, frames) }],
        sieve: 'bare content clause',
        confidence: 0.7,
      }
    }
  }
  return null
}

function hasVerbNear(scene: Scene, from: number): boolean {
  const { tokens } = scene.structure
  for (let at = from; at < Math.min(tokens.length, from + 15); at++) {
    if (tokens[at]!.sentence !== tokens[from]!.sentence || isSign(tokens[at], ',;:')) return false
    if (isFiniteAt(scene, at)) return true
  }
  return false
}

/** `a nié les allégations`, `demande la fermeture de l'usine`: a noun phrase that states something. */
function nominal(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { cue, subject, link } = frame
  if (subject === null || link === 'inverted' || cue.passive || !NOMINAL.has(cue.stance) || cue.strength !== 'speech')
    return null
  const mention = scene.mentionFrom.get(cue.endToken)
  if (mention === undefined || scene.mentions[mention]!.form !== 'description') return null
  if (scene.mentions[mention]!.kind !== 'unknown') return null
  return {
    ranges: [
      { first: cue.endToken, end: beforeMedium(scene, cue.endToken, clauseEnd(scene, frame, cue.endToken, frames)) },
    ],
    sieve: 'noun content',
    confidence: 0.5,
  }
}

/** `a nié les allégations dans un communiqué`: where it was said is not what was said. */
function beforeMedium({ structure, pack }: Scene, first: number, end: number): number {
  const { tokens } = structure
  const isMedium = (at: number) => pack.cues.nounLemma(tokens[at]?.norm ?? '') !== undefined
  for (let at = first + 1; at < end - 1; at++) {
    if (pack.words.prepositions.has(tokens[at]!.norm) && (isMedium(at + 1) || isMedium(at + 2))) return at
  }
  return end
}

/** Stances of the verbs beyond speech whose infinitive, or bare clause, says what somebody has in mind. */
const INTENDED: ReadonlySet<string> = new Set(['demand', 'belief', 'emotion'])
const THOUGHT: ReadonlySet<string> = new Set(['belief', 'doubt', 'emotion'])
const NOMINAL: ReadonlySet<string> = new Set(['denial', 'demand', 'promise'])

// ---------------------------------------------------------------- where it ends

/** The end of a reported clause: the sentence's, or where the next reporting clause of the same subject or an aside begins. */
function clauseEnd(scene: Scene, frame: Frame, from: number, frames: readonly Frame[]): number {
  const { tokens } = scene.structure
  const { endToken } = scene.structure.sentences[frame.sentence]!
  let end = endToken
  for (const other of framesAfter(frames, frame)) {
    if (other.sentence !== frame.sentence || other.cue.first >= end) break
    if (other.cue.first < from || other.level !== frame.level) continue
    const start = boundaryOf(scene, frame, other)
    if (start !== null && start > from) end = Math.min(end, start)
  }
  while (
    end > from &&
    (tokens[end - 1]!.kind === 'punctuation' || scene.pack.words.conjunctions.has(tokens[end - 1]!.norm))
  )
    end--
  return end
}

function* framesAfter(frames: readonly Frame[], frame: Frame): Generator<Frame> {
  for (let i = lowerBound(frames, frame.cue.first + 1); i < frames.length; i++) yield frames[i]!
}

function lowerBound(frames: readonly Frame[], first: number): number {
  let low = 0
  let high = frames.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (frames[middle]!.cue.first < first) low = middle + 1
    else high = middle
  }
  return low
}

/** Where another frame of the sentence ends this one's content; null where it is inside it. */
function boundaryOf(scene: Scene, frame: Frame, other: Frame): number | null {
  const { tokens } = scene.structure
  const sameSubject = other.subject !== null && other.subject === frame.subject
  if (sameSubject && other.cue.kind === 'verb') {
    const before = tokens[other.cue.first - 1]
    if (before && scene.pack.words.conjunctions.has(before.norm)) return other.cue.first - 1
    if (isSign(before, ',')) return other.cue.first - 1
  }
  const theirs = other.subject === null ? undefined : scene.mentions[other.subject]!
  const ours = frame.subject === null ? undefined : scene.mentions[frame.subject]!
  if (theirs && ours && theirs.endToken <= ours.first) return commaBefore(scene, other.cue.first, frame.cue.endToken)
  if (theirs && other.cue.features?.form === 'presentParticiple' && isSign(tokens[theirs.first - 1], ','))
    return theirs.first - 1
  const isAside = (other.link === 'inverted' || other.link === 'clitic') && isSign(tokens[other.cue.first - 1], ',')
  const isPhrase =
    other.cue.kind === 'preposition' && other.subject !== null && isSign(tokens[other.cue.first - 1], ',')
  return isAside || isPhrase ? other.cue.first - 1 : null
}

/** The last comma before a token, or the token itself: `Petrilli, who thinks so, called …`. */
function commaBefore(scene: Scene, from: number, least: number): number {
  for (let at = from - 1; at > least; at--) if (isSign(scene.structure.tokens[at], ',')) return at
  return from
}

// ---------------------------------------------------------------- the claim

function claimOf(scene: Scene, frame: Frame, content: Content, isSpeech: readonly boolean[]): ReportedClaim | null {
  const spans = content.ranges.map((range) => trimmedSpan(scene, range)).filter((span) => span !== null)
  if (spans.length === 0) return null
  const stretches = stretchesIn(scene, spans).filter((index) => isSpeech[index])
  if (isOneQuote(scene, spans, stretches)) return null
  const source: Source = {
    mention: frame.subject,
    cue: frame.cue,
    sieve: content.sieve,
    confidence: content.confidence,
  }
  return { type: stretches.length > 0 ? 'mixed' : 'indirect', spans, source, stretches, negated: frame.cue.negated }
}

/** The words that a range covers, punctuation aside. */
function wordsIn(scene: Scene, { first, end }: Range): number {
  let count = 0
  for (let at = first; at < end; at++) if (scene.structure.tokens[at]!.kind === 'word') count++
  return count
}

/** The span of a range without punctuation at its edges; marks stay. */
function trimmedSpan(scene: Scene, { first, end }: Range): Span | null {
  const { tokens } = scene.structure
  const isEdge = (at: number) => tokens[at]!.kind === 'punctuation' || tokens[at]!.kind === 'dash'
  let from = first
  let to = end
  while (from < to && isEdge(from)) from++
  while (to > from && isEdge(to - 1)) to--
  return from < to ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null
}

/** Stretches that lie whole in one of the spans. */
function stretchesIn({ stretches }: Scene, spans: readonly Span[]): number[] {
  return spans.flatMap((span) => {
    const found: number[] = []
    for (
      let index = firstFrom(stretches, span.start);
      index < stretches.length && stretches[index]!.start < span.end;
      index++
    ) {
      if (stretches[index]!.end <= span.end) found.push(index)
    }
    return found
  })
}

/** Nothing but one quotation: a direct quote, then, and no claim. */
function isOneQuote(scene: Scene, spans: readonly Span[], stretches: readonly number[]): boolean {
  if (stretches.length === 0) return false
  const { tokens } = scene.structure
  const covered = stretches.map((index) => scene.stretches[index]!)
  for (const { start, end } of spans) {
    for (const token of tokensBetween(tokens, start, end)) {
      if (token.kind !== 'word' && token.kind !== 'number') continue
      if (!covered.some((stretch) => stretch.start <= token.start && token.end <= stretch.end)) return false
    }
  }
  return true
}

function* tokensBetween(tokens: Scene['structure']['tokens'], start: number, end: number) {
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) yield tokens[at]!
}

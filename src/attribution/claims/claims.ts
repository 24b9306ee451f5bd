/**
 * Claims by rules: the content that a frame reports, found from its cue. `X said that …`, `X said …`, `X vowed to …`,
 * `according to X, …`, and reporting clauses within or after what they report (`The bridge, engineers warned, could close`).
 */

import type { Span } from '../../document.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim, Source } from '../attribution.js'
import { canSpeak, type Frame } from '../frames.js'
import type { Scene } from '../scene.js'
import { type Content, trimmedSpan, withQuestionWord } from './content.js'
import { contentOf } from './contents.js'
import { withReportedMood } from './mood.js'
import { takenUpClaims } from './taken-up.js'

/** The reported clauses of a document in the order of their cues; `isSpeech` tells of each stretch whether it is speech. */
export function findClaims(scene: Scene, frames: readonly Frame[], isSpeech: readonly boolean[]): ReportedClaim[] {
  const claims: ReportedClaim[] = []
  for (const frame of frames) {
    if (frame.level >= 0 && isSpeech[frame.level]) continue
    const content = contentOf(scene, frame, frames)
    const claim = content && claimOf(scene, frame, content, isSpeech)
    if (claim) claims.push(claim)
  }
  return withReportedMood(scene, frames, [...claims, ...takenUp(scene, frames, claims, isSpeech)], isSpeech)
}

/** Sentences that no claim and no speech reaches into, and that the next one takes up. */
function takenUp(
  scene: Scene,
  frames: readonly Frame[],
  claims: readonly ReportedClaim[],
  isSpeech: readonly boolean[],
) {
  const held = claims.flatMap(({ spans }) => spans).sort((a, b) => a.start - b.start)
  const reaches = (start: number, end: number) => {
    const next = firstFrom(held, start)
    return (held[next]?.start ?? end) < end || (held[next - 1]?.end ?? start) > start
  }
  return takenUpClaims(scene, frames, (start, end) => {
    const isHeard = stretchesIn(scene, [{ start, end }]).some((index) => isSpeech[index])
    return isHeard || reaches(start, end)
  })
}

/** Clauses that somebody inside a quotation is said to have said, in the order of their cues; none where the language does not ask for them. */
export function findRetoldClaims(
  scene: Scene,
  frames: readonly Frame[],
  isSpeech: readonly boolean[],
): ReportedClaim[] {
  if (!scene.pack.words.retoldInQuotes) return []
  const retold = frames.filter((frame) => frame.level >= 0 && isSpeech[frame.level] && isRetold(scene, frame))
  return retold.flatMap((frame) => {
    const content = contentOf(scene, frame, frames)
    return (content?.sieve === 'content clause' && claimOf(scene, frame, content, isSpeech)) || []
  })
}

/** `« Le voisin pense que … »`, `« On m'a dit que … »`: a verb that always reports of whoever is told of, or what somebody thinks; what they know or show is a fact. */
function isRetold({ structure, pack, mentions }: Scene, { cue, subject }: Frame): boolean {
  const mention = mentions[subject ?? -1]
  if (!mention || cue.negated || cue.kind !== 'verb' || cue.features?.form !== 'finite') return false
  if (mention.form !== 'pronoun') return canSpeak(mention) && (cue.strength === 'speech' || cue.stance !== 'statement')
  return cue.strength === 'speech' && pack.words.pronouns.get(structure.tokens[mention.first]!.norm)?.person === 3
}

function claimOf(scene: Scene, frame: Frame, content: Content, isSpeech: readonly boolean[]): ReportedClaim | null {
  const spans = content.ranges.flatMap((range) => trimmedSpan(scene, withQuestionWord(scene, range)) ?? [])
  if (spans.length === 0) return null
  const stretches = stretchesIn(scene, spans).filter((index) => isSpeech[index])
  if (isOneQuote(scene, spans, stretches) || isWithinQuotes(scene, content, frame.level, isSpeech)) return null
  const source: Source = {
    mention: frame.subject,
    cue: frame.cue,
    sieve: content.sieve,
    confidence: content.confidence,
  }
  const type = stretches.length > 0 ? 'mixed' : 'indirect'
  return { type, spans, source, confidence: content.confidence, stretches, negated: frame.cue.negated }
}

/** Stretches that lie whole in one of the spans. */
export function stretchesIn({ stretches }: Scene, spans: readonly Span[]): number[] {
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

/** Every word stands in a quotation that the frame does not: a sentence of several that one quotation holds. */
function isWithinQuotes(scene: Scene, { ranges }: Content, level: number, isSpeech: readonly boolean[]): boolean {
  const { tokens } = scene.structure
  const isOwn = (at: number) => {
    const stretch = scene.stretchAt[at]!
    const { kind } = tokens[at]!
    return (kind === 'word' || kind === 'number') && (stretch === level || !isSpeech[stretch])
  }
  return !ranges.some(({ first, end }) => {
    for (let at = first; at < end; at++) if (isOwn(at)) return true
    return false
  })
}

function* tokensBetween(tokens: Scene['structure']['tokens'], start: number, end: number) {
  for (let at = firstFrom(tokens, start); at < tokens.length && tokens[at]!.start < end; at++) yield tokens[at]!
}

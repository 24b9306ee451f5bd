/** Claims of quoted fragments that no reported clause holds. */

import type { Span } from '../../document.js'
import { isAdverb } from '../../lexicon/words.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim, Source, Utterance } from '../attribution.js'
import type { Frame } from '../frames.js'
import type { Scene } from '../scene.js'
import { UNDERGONE } from '../sieves/sieve.js'
import { stretchesIn } from './claims.js'
import { trimmedSpan } from './content.js'
import { clauseEnd } from './ends.js'
import { endBeforeSecondVerb } from './second-verb.js'

/** Tokens between a cue and the fragment that it leads to. */
const REACH = 25

/**
 * Claims of quoted fragments that no reported clause holds, with the utterances that then belong to them: from the cue to the
 * end of its clause (`called [the plan “a disaster” for the town]`), or the fragment with its marks.
 */
export function withFragmentClaims(
  scene: Scene,
  frames: readonly Frame[],
  claims: readonly ReportedClaim[],
  utterances: readonly Utterance[],
  alone: ReadonlySet<number> = new Set(),
): { claims: ReportedClaim[]; utterances: Utterance[] } {
  const all = [...claims]
  const holder = new Map<number, number>()
  const byStart = new Map(frames.map((frame) => [frame.cue.start, frame]))
  const linked = utterances.map((utterance) => {
    if (utterance.type !== 'mixed' || utterance.claim !== null || !isSettled(utterance.source)) return utterance
    const stretch = utterance.pieces[0]!.stretch
    const known = holder.get(stretch)
    if (known !== undefined) return { ...utterance, claim: known }
    all.push(
      fragmentClaim(scene, frames, byStart.get(utterance.source.cue?.start ?? -1), utterance, alone.has(stretch)),
    )
    for (const held of all.at(-1)!.stretches) holder.set(held, all.length - 1)
    return { ...utterance, claim: all.length - 1 }
  })
  return { claims: all, utterances: linked }
}

/** Somebody says it, or surely nobody whom the text names. */
const isSettled = ({ mention, sieve }: Source): boolean => mention !== null || sieve === UNDERGONE

function fragmentClaim(
  scene: Scene,
  frames: readonly Frame[],
  frame: Frame | undefined,
  utterance: Utterance,
  isAlone: boolean,
): ReportedClaim {
  const stretch = scene.stretches[utterance.pieces[0]!.stretch]!
  const fragment = { start: stretch.open.start, end: stretch.close?.end ?? stretch.end }
  const opening = firstFrom(scene.structure.tokens, fragment.start)
  const follows =
    !isAlone &&
    frame &&
    frame.cue.kind === 'verb' &&
    frame.cue.endToken <= opening &&
    opening - frame.cue.endToken < REACH
  const span = (follows && contentAfter(scene, frame, frames, opening)) || fragment
  const spans = span.start <= fragment.start && fragment.end <= span.end ? [span] : [fragment]
  return {
    type: 'mixed',
    spans,
    source: utterance.source.sieve === UNDERGONE ? utterance.source : { ...utterance.source, sieve: 'quoted fragment' },
    stretches: stretchesIn(scene, spans),
    confidence: utterance.source.confidence,
    negated: frame?.cue.negated ?? false,
  }
}

/** From the cue, past prepositions and complementizers, to the end of its clause. */
function contentAfter(scene: Scene, frame: Frame, frames: readonly Frame[], opening: number): Span | null {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const { cue, subject, link } = frame
  let first = Math.max(cue.endToken, link === 'inverted' && words.verbSecond ? scene.mentions[subject!]!.endToken : 0)
  /** `sprach in der Begründung von „Gier“`: where more may stand between a verb and what it says, phrases are passed over too. */
  const afterPhrase = (at: number) => {
    const mention =
      words.verbSecond && words.prepositions.has(tokens[at]!.norm) ? scene.mentionFrom.get(at + 1) : undefined
    const end = mention === undefined ? 0 : scene.mentions[mention]!.endToken
    return end > at && end <= opening ? end : null
  }
  const isLead = ({ norm }: { norm: string }) =>
    words.prepositions.has(norm) || words.linkingPrepositions.has(norm) || words.complementizers.has(norm)
  // `considerou | a decisão «injusta»`: an article of the same form
  const isArticle = (at: number) => words.determiners.has(tokens[at]!.norm) && scene.mentionFrom.has(at)
  while (first < opening && !isArticle(first) && (isLead(tokens[first]!) || isAdverb(tokens[first]!, scene.pack)))
    first = afterPhrase(first) ?? first + 1
  const told = { first: cue.first, end: cue.endToken }
  const end = endBeforeSecondVerb(scene, told, { first, end: clauseEnd(scene, frame, first, frames) })
  return trimmedSpan(scene, { first, end: cue.closing !== null && cue.closing === end ? cue.closing - 1 : end })
}

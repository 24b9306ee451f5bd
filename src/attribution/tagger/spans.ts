/** From tags to spans. */

import { LABEL_COUNT, OUTSIDE, type Part, partOf } from './labels.js'

/** Tokens `[first, end)` that make up a source, a cue or a content. */
export interface TaggedSpan {
  readonly part: Part
  readonly first: number
  readonly end: number
  /** Mean probability of its tokens' tags, 0 to 1. */
  readonly confidence: number
}

/** The spans of tagged tokens, in order; the first tag is that of token `offset`. `marginals` holds 7 probabilities for each tag. */
export function spansOf(tags: Uint8Array, marginals: Float64Array, offset: number): TaggedSpan[] {
  const spans: TaggedSpan[] = []
  for (let at = 0; at < tags.length; ) {
    const part = partOf(tags[at]!)
    if (part === null) {
      at++
      continue
    }
    const first = at++
    while (at < tags.length && tags[at] === inside(tags[first]!)) at++
    const confidence = mean(tags, marginals, first, at)
    spans.push({ part, first: first + offset, end: at + offset, confidence })
  }
  return spans
}

const inside = (begin: number): number => (begin === OUTSIDE ? OUTSIDE : begin + (begin % 2))

/** Of each token the probability that it belongs to the part, whether it begins or continues it. */
function mean(tags: Uint8Array, marginals: Float64Array, first: number, end: number): number {
  const begin = inside(tags[first]!) - 1
  let sum = 0
  for (let at = first; at < end; at++)
    sum += marginals[at * LABEL_COUNT + begin]! + marginals[at * LABEL_COUNT + begin + 1]!
  return Math.min(1, sum / (end - first))
}

/** The best sequence of tags under emissions and transitions. */

import { BEFORE, LABEL_COUNT, OUTSIDE } from './labels.js'

/**
 * Tags of `length` tokens. `emissions` holds 7 scores for each token, `classes` the class of each; `transitions` as in the model.
 * What stands before the first token counts as `O`.
 */
export function bestTags(
  emissions: Float64Array,
  classes: Uint8Array,
  length: number,
  transitions: Float32Array,
): Uint8Array {
  const back = new Uint8Array(length * LABEL_COUNT)
  let scores = new Float64Array(LABEL_COUNT).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(LABEL_COUNT)
  scores[OUTSIDE] = 0
  for (let at = 0; at < length; at++) {
    const table = classes[at]! * LABEL_COUNT * LABEL_COUNT
    for (let label = 0; label < LABEL_COUNT; label++) {
      const candidates = BEFORE[label]!
      let best = Number.NEGATIVE_INFINITY
      let from = 0
      for (let i = 0; i < candidates.length; i++) {
        const before = candidates[i]!
        const score = scores[before]! + transitions[table + before * LABEL_COUNT + label]!
        if (score > best) {
          best = score
          from = before
        }
      }
      next[label] = best + emissions[at * LABEL_COUNT + label]!
      back[at * LABEL_COUNT + label] = from
    }
    const spare = scores
    scores = next
    next = spare
  }
  return traced(back, scores, length)
}

function traced(back: Uint8Array, scores: Float64Array, length: number): Uint8Array {
  const tags = new Uint8Array(length)
  let label = 0
  for (let i = 1; i < LABEL_COUNT; i++) if (scores[i]! > scores[label]!) label = i
  for (let at = length - 1; at >= 0; at--) {
    tags[at] = label
    label = back[at * LABEL_COUNT + label]!
  }
  return tags
}

/** The best sequence of labels for a document's slots, and the names that it spells. */

import type { NameFacts } from './facts.js'
import { MOST_FEATURES, writeFeatures } from './features.js'
import { beginOf, isBegin, kindOfLabel, LABELS, mayFollow, OUTSIDE, type TaggedKind } from './labels.js'
import type { NameModel } from './model.js'

/** A name that the tagger sees: tokens `[first, end)`. */
export interface TaggedName {
  readonly first: number
  readonly end: number
  readonly kind: TaggedKind
}

/** For each label those that may stand before it. */
const BEFORE: readonly Uint8Array[] = Array.from({ length: LABELS }, (_, label) =>
  Uint8Array.from([...Array(LABELS).keys()].filter((before) => mayFollow(label, before))),
)

/** The names of a document, in its order. */
export function tagNames(facts: NameFacts, model: NameModel): TaggedName[] {
  const scores = new Float64Array(facts.token.length * LABELS)
  const features = new Int32Array(MOST_FEATURES)
  for (let slot = 0; slot < facts.token.length; slot++) {
    if (facts.open[slot]) addScores(model, features, writeFeatures(facts, slot, features), scores, slot * LABELS)
  }
  return namesIn(facts, bestLabels(facts.open, scores, model.transitions))
}

function addScores(model: NameModel, features: Int32Array, count: number, scores: Float64Array, at: number): void {
  const { weights, met, bits, metBits, scale } = model
  const mask = (1 << metBits) - 1
  const shift = 32 - bits
  let [s0, s1, s2, s3, s4, s5, s6] = [0, 0, 0, 0, 0, 0, 0]
  for (let i = 0; i < count; i++) {
    const hash = features[i]!
    const low = hash & mask
    if ((met[low >>> 3]! & (1 << (low & 7))) === 0) continue
    const bucket = (hash >>> shift) * LABELS
    s0 += weights[bucket]!
    s1 += weights[bucket + 1]!
    s2 += weights[bucket + 2]!
    s3 += weights[bucket + 3]!
    s4 += weights[bucket + 4]!
    s5 += weights[bucket + 5]!
    s6 += weights[bucket + 6]!
  }
  scores[at] = scale * s0
  scores[at + 1] = scale * s1
  scores[at + 2] = scale * s2
  scores[at + 3] = scale * s3
  scores[at + 4] = scale * s4
  scores[at + 5] = scale * s5
  scores[at + 6] = scale * s6
}

/**
 * Viterbi over all slots; a closed one is outside. `scores` has 7 for each slot.
 * @public training/names.js asks for it
 */
export function bestLabels(open: Uint8Array, scores: Float64Array, transitions: ArrayLike<number>): Uint8Array {
  const length = open.length
  const back = new Uint8Array(length * LABELS)
  let last = new Float64Array(LABELS).fill(Number.NEGATIVE_INFINITY)
  let next = new Float64Array(LABELS)
  last[OUTSIDE] = 0
  for (let slot = 0; slot < length; slot++) {
    next.fill(Number.NEGATIVE_INFINITY)
    const labels = open[slot] ? LABELS : OUTSIDE + 1
    for (let label = 0; label < labels; label++) {
      let best = Number.NEGATIVE_INFINITY
      let from = OUTSIDE
      const candidates = BEFORE[label]!
      for (let i = 0; i < candidates.length; i++) {
        const before = candidates[i]!
        const score = last[before]! + transitions[before * LABELS + label]!
        if (score > best) {
          best = score
          from = before
        }
      }
      next[label] = best + (open[slot] ? scores[slot * LABELS + label]! : 0)
      back[slot * LABELS + label] = from
    }
    ;[last, next] = [next, last]
  }
  return traced(back, last, length)
}

function traced(back: Uint8Array, last: Float64Array, length: number): Uint8Array {
  const labels = new Uint8Array(length)
  let label = last.indexOf(Math.max(...last))
  for (let slot = length - 1; slot >= 0; slot--) {
    labels[slot] = label
    label = back[slot * LABELS + label]!
  }
  return labels
}

function namesIn({ token }: NameFacts, labels: Uint8Array): TaggedName[] {
  const names: TaggedName[] = []
  for (let slot = 0; slot < labels.length; slot++) {
    const label = labels[slot]!
    if (!isBegin(label)) continue
    let end = slot + 1
    while (labels[end] === label + 1) end++
    names.push({ first: token[slot]!, end: token[end - 1]! + 1, kind: kindOfLabel(label) })
  }
  return names
}

/**
 * The labels that spell some names, for training; names that a closed slot cuts are left out.
 * @public training/names.js asks for it
 */
export function labelsOf(facts: NameFacts, names: readonly TaggedName[]): Uint8Array {
  const labels = new Uint8Array(facts.token.length)
  const slotOf = new Map<number, number>()
  for (const [slot, token] of facts.token.entries()) if (token >= 0) slotOf.set(token, slot)
  for (const { first, end, kind } of names) {
    const from = slotOf.get(first)!
    const to = from + end - first
    if (!facts.open.subarray(from, to).every(Boolean)) continue
    labels.fill(beginOf(kind) + 1, from, to)
    labels[from] = beginOf(kind)
  }
  return labels
}

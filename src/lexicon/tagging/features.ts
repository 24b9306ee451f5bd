/**
 * The features of a token as hashes. A template is a number; what it looks at is mixed into it. The set has an id, which a
 * model file repeats: change the id with the templates, and old models are refused.
 */

import type { NameFacts } from './facts.js'
import { mix } from './hash.js'

/** Names this set of templates; 32 bits. */
export const FEATURE_SET = 1

/** Most features that a token can have. */
export const MOST_FEATURES = 64

/** Writes the features of a slot into `out` and returns how many there are. */
export function writeFeatures(facts: NameFacts, slot: number, out: Int32Array): number {
  const to = writeWords(facts, slot, out, 0)
  return writeContext(facts, slot, out, to)
}

function writeWords(
  { word, prefix, suffix2, suffix3, suffix4, shape }: NameFacts,
  s: number,
  out: Int32Array,
  from: number,
) {
  const w = word[s]!
  const w1 = word[s - 1]!
  const n1 = word[s + 1]!
  const shapes = (a: number, b: number, c: number) => (shape[a]! * 16 + shape[b]!) * 16 + shape[c]!
  let to = from
  out[to++] = mix(1, 0)
  out[to++] = mix(2, w)
  out[to++] = mix(3, w1)
  out[to++] = mix(4, n1)
  out[to++] = mix(5, word[s - 2]!)
  out[to++] = mix(6, word[s + 2]!)
  out[to++] = mix(mix(7, w1), w)
  out[to++] = mix(mix(8, w), n1)
  out[to++] = mix(mix(9, w), shape[s]!)
  out[to++] = mix(mix(10, prefix[s]!), shape[s]!)
  out[to++] = mix(mix(11, suffix2[s]!), shape[s]!)
  out[to++] = mix(mix(12, suffix3[s]!), shape[s]!)
  out[to++] = mix(mix(13, suffix4[s]!), shape[s]!)
  out[to++] = mix(14, suffix3[s + 1]!)
  out[to++] = mix(15, suffix3[s - 1]!)
  out[to++] = mix(16, shapes(s - 1, s, s + 1))
  out[to++] = mix(17, shapes(s, s + 1, s + 2))
  out[to++] = mix(18, shapes(s - 2, s - 1, s))
  return to
}

function writeContext(facts: NameFacts, s: number, out: Int32Array, from: number): number {
  const { classes, ruled, uses, before, after, head, tail, place, shape, word, suffix1 } = facts
  const c = classes[s]!
  const c1 = classes[s - 1]!
  const d1 = classes[s + 1]!
  const r = ruled[s]!
  let to = from
  out[to++] = mix(mix(30, c), shape[s]!)
  out[to++] = mix(31, c1)
  out[to++] = mix(32, d1)
  out[to++] = mix(mix(33, c1), c)
  out[to++] = mix(mix(34, c), d1)
  out[to++] = mix(35, classes[s - 2]!)
  out[to++] = mix(36, classes[s + 2]!)
  out[to++] = mix(37, r)
  out[to++] = mix(38, ruled[s - 1]! * 32 + r)
  out[to++] = mix(39, r * 32 + ruled[s + 1]!)
  out[to++] = mix(mix(40, r), word[s]!)
  out[to++] = mix(mix(41, c), r)
  out[to++] = mix(42, uses[s]! * 16 + shape[s]!)
  out[to++] = mix(mix(43, uses[s]!), r)
  out[to++] = mix(mix(44, suffix1[s]!), c1)
  out[to++] = mix(mix(45, suffix1[s]!), suffix1[s + 1]!)
  if (place[s] === 0) return to
  const p = place[s]!
  out[to++] = mix(50, p)
  out[to++] = mix(51, before[s]!)
  out[to++] = mix(mix(52, before[s]!), p)
  out[to++] = mix(53, after[s]!)
  out[to++] = mix(mix(54, head[s]!), p)
  out[to++] = mix(mix(55, tail[s]!), p)
  out[to++] = mix(mix(56, p), r)
  out[to++] = mix(mix(57, before[s]!), after[s]!)
  return to
}

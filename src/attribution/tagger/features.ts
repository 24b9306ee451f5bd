/**
 * The features of a token as hashes. A template is a number; what it looks at is mixed into it. The set has an id, which a
 * model file repeats: change the id with the templates, and old models are refused.
 */

import { mix } from '../../lexicon/tagging/hash.js'
import type { Facts } from './facts.js'

/** Names this set of templates; 32 bits. */
export const FEATURE_SET = 1

/** Most features that a token can have. */
export const MOST_FEATURES = 112

/** Writes the features of a slot from `from` on and returns where they end. */
export function writeFeatures(facts: Facts, slot: number, out: Int32Array, from: number, withWords: boolean): number {
  let to = writeCategories(facts, slot, out, from)
  to = writeQuoting(facts, slot, out, to)
  to = writeVicinity(facts, slot, out, to)
  to = writeReporting(facts, slot, out, to)
  return withWords ? writeWords(facts, slot, out, to) : to
}

function writeCategories({ category, shape, places }: Facts, slot: number, out: Int32Array, from: number): number {
  const b3 = category[slot - 3]!
  const b2 = category[slot - 2]!
  const b1 = category[slot - 1]!
  const c = category[slot]!
  const n1 = category[slot + 1]!
  const n2 = category[slot + 2]!
  const n3 = category[slot + 3]!
  let to = from
  out[to++] = mix(1, 0)
  out[to++] = mix(2, b3)
  out[to++] = mix(3, b2)
  out[to++] = mix(4, b1)
  out[to++] = mix(5, c)
  out[to++] = mix(6, n1)
  out[to++] = mix(7, n2)
  out[to++] = mix(8, n3)
  out[to++] = mix(9, b2 * 64 + b1)
  out[to++] = mix(10, b1 * 64 + c)
  out[to++] = mix(11, c * 64 + n1)
  out[to++] = mix(12, n1 * 64 + n2)
  out[to++] = mix(13, (b1 * 64 + c) * 64 + n1)
  out[to++] = mix(14, (b2 * 64 + b1) * 64 + c)
  out[to++] = mix(15, (c * 64 + n1) * 64 + n2)
  out[to++] = mix(16, ((b3 * 64 + b2) * 64 + b1) * 64 + c)
  out[to++] = mix(17, ((c * 64 + n1) * 64 + n2) * 64 + n3)
  out[to++] = mix(18, shape[slot - 1]! * 64 + shape[slot]! * 8 + shape[slot + 1]!)
  out[to++] = mix(19, places.sentence[slot]!)
  out[to++] = mix(20, places.sentence[slot]! * 64 + c)
  out[to++] = mix(21, places.paragraph[slot]!)
  out[to++] = mix(22, places.paragraph[slot]! * 64 + c)
  out[to++] = mix(23, places.opening[slot]!)
  return to
}

function writeQuoting({ category, quoting, vicinity }: Facts, slot: number, out: Int32Array, from: number): number {
  const state = quoting.state[slot]!
  const size = quoting.size[slot]!
  const c = category[slot]!
  let to = from
  out[to++] = mix(30, state * 8 + size)
  out[to++] = mix(31, (state * 16 + quoting.state[slot - 1]!) * 16 + quoting.state[slot + 1]!)
  out[to++] = mix(32, state * 64 + c)
  if (state > 0) {
    out[to++] = mix(33 + 256 * state, quoting.before[slot]!)
    out[to++] = mix(34 + 256 * state, quoting.after[slot]!)
    out[to++] = mix(35 + 256 * state, quoting.inner[slot]!)
    out[to++] = mix(36 + 256 * state, mix(quoting.before[slot]!, quoting.after[slot]!))
    out[to++] = mix(37 + 256 * state, (quoting.inner[slot]! & 1) * 8 + size)
  } else {
    out[to++] = mix(38, quoting.sides[slot]!)
    out[to++] = mix(39, quoting.sides[slot]! * 64 + c)
    out[to++] = mix(40 + 256 * quoting.sides[slot]!, vicinity.left.cue[slot]!)
    out[to++] = mix(41 + 256 * quoting.sides[slot]!, vicinity.right.cue[slot]!)
  }
  return to
}

function writeVicinity({ category, quoting, vicinity }: Facts, slot: number, out: Int32Array, from: number): number {
  const { left, right } = vicinity
  const c = category[slot]!
  const inside = quoting.state[slot]! > 0 ? 1 : 0
  let to = from
  out[to++] = mix(50 + 256 * inside, left.cue[slot]!)
  out[to++] = mix(51 + 256 * inside, mix(left.cue[slot]!, left.between[slot]!))
  out[to++] = mix(52 + 256 * inside, right.cue[slot]!)
  out[to++] = mix(53 + 256 * inside, mix(right.cue[slot]!, right.between[slot]!))
  out[to++] = mix(54 + 256 * inside, mix(left.strong[slot]!, left.strongBetween[slot]!))
  out[to++] = mix(55 + 256 * inside, mix(right.strong[slot]!, right.strongBetween[slot]!))
  out[to++] = mix(56 + 256 * inside, (left.cue[slot]! >> 4) * 64 + left.next[slot]!)
  out[to++] = mix(57 + 256 * inside, (right.cue[slot]! >> 4) * 64 + right.next[slot]!)
  out[to++] = mix(58 + 256 * inside, left.between[slot]! * 128 + right.between[slot]!)
  out[to++] = mix(59 + 256 * inside, (left.cue[slot]! >> 4) * 512 + (right.cue[slot]! >> 4))
  out[to++] = mix(60 + 256 * inside, left.cue[slot]! * 64 + c)
  out[to++] = mix(61 + 256 * inside, right.cue[slot]! * 64 + c)
  return to
}

function writeReporting({ category, reporting }: Facts, slot: number, out: Int32Array, from: number): number {
  const { cue, subject, mention, content, position } = reporting
  const c = category[slot]!
  const at = position[slot]!
  const places = (position[slot - 1]! * 4 + at) * 4 + position[slot + 1]!
  let to = from
  out[to++] = mix(70, cue[slot]!)
  out[to++] = mix(71, cue[slot - 1]!)
  out[to++] = mix(72, cue[slot + 1]!)
  out[to++] = mix(73, subject[slot]!)
  out[to++] = mix(74, mix(subject[slot - 1]!, subject[slot + 1]!))
  out[to++] = mix(75, mention[slot]!)
  out[to++] = mix(76, (mention[slot]! << 14) ^ cue[slot + 1]!)
  out[to++] = mix(77, content[slot]!)
  out[to++] = mix(78, places)
  out[to++] = mix(79, places * 64 + c)
  out[to++] = mix(80, mix(content[slot - 1]!, content[slot + 1]!))
  out[to++] = mix(81, mix(at, subject[slot]!))
  out[to++] = mix(82, mix(at, cue[slot]!))
  return to
}

function writeWords(
  { word, suffix2, suffix3, vicinity, category }: Facts,
  slot: number,
  out: Int32Array,
  from: number,
) {
  const b1 = word[slot - 1]!
  const w = word[slot]!
  const n1 = word[slot + 1]!
  const { left, right } = vicinity
  let to = from
  out[to++] = mix(100, word[slot - 2]!)
  out[to++] = mix(101, b1)
  out[to++] = mix(102, w)
  out[to++] = mix(103, n1)
  out[to++] = mix(104, word[slot + 2]!)
  out[to++] = mix(105, mix(word[slot - 2]!, b1))
  out[to++] = mix(106, mix(b1, w))
  out[to++] = mix(107, mix(w, n1))
  out[to++] = mix(108, mix(n1, word[slot + 2]!))
  out[to++] = mix(109, suffix2[slot]!)
  out[to++] = mix(110, suffix3[slot]!)
  out[to++] = mix(111, left.lemma[slot]!)
  out[to++] = mix(112, right.lemma[slot]!)
  out[to++] = mix(113, mix(left.lemma[slot]!, left.cue[slot]! & 15))
  out[to++] = mix(114, mix(right.lemma[slot]!, right.cue[slot]! & 15))
  out[to++] = mix(115, mix(left.lemma[slot]!, category[slot]!))
  out[to++] = mix(116, mix(left.lemma[slot]!, left.between[slot]!))
  out[to++] = mix(117, mix(right.lemma[slot]!, right.between[slot]!))
  return to
}

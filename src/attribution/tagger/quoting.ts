/** What a token has to do with the marked stretches around it. */

import { mix } from '../../lexicon/tagging/hash.js'
import { Category as C } from './categories.js'
import type { TaggerInput } from './facts.js'
import type { Slots } from './slots.js'

/** By slot; the outermost stretch counts. */
export interface Quoting {
  /** 0 outside, 1 opening mark, 2 first token inside, 3 inside, 4 last inside, 5 closing mark; 6 more for speech. */
  readonly state: Uint8Array
  /** Length of the stretch in words, in buckets. */
  readonly size: Uint8Array
  /** Hash of the categories before and after the stretch. */
  readonly before: Int32Array
  readonly after: Int32Array
  /** Categories of its last and first token, and whether it is a sentence of its own. */
  readonly inner: Int32Array
  /** Outside: speech of the sentence on the left (1), on the right (2). */
  readonly sides: Uint8Array
}

/** The quoting of a document's tokens. */
export function quotingOf({ scene, isSpeech }: TaggerInput, slots: Slots, categories: Uint8Array): Quoting {
  const { stretches, stretchTokens, structure } = scene
  const { tokens, sentences } = structure
  const state = new Uint8Array(slots.length)
  const size = new Uint8Array(slots.length)
  const before = new Int32Array(slots.length)
  const after = new Int32Array(slots.length)
  const inner = new Int32Array(slots.length)
  const sides = new Uint8Array(slots.length)
  for (const [index, { depth, open, close }] of stretches.entries()) {
    const [first, end] = stretchTokens[index]!
    if (depth > 0 || end <= first) continue
    const from = open.end > open.start && first > 0 ? first - 1 : first
    const to = close && end < tokens.length ? end + 1 : end
    const speech = isSpeech[index] ? 6 : 0
    const length = sizeBucket(end - first)
    const left = mix(near(categories, from - 1), near(categories, from - 2))
    const right = mix(near(categories, to), near(categories, to + 1))
    const whole = tokens[first]!.sentence !== tokens[from - 1]?.sentence ? 1 : 0
    const edges = (near(categories, end - 1) * 64 + near(categories, first)) * 2 + whole
    for (let at = from; at < to; at++) {
      const slot = slots.of[at]!
      state[slot] = speech + (at < first ? 1 : at >= end ? 5 : at === first ? 2 : at === end - 1 ? 4 : 3)
      size[slot] = length
      before[slot] = left
      after[slot] = right
      inner[slot] = edges
    }
    if (isSpeech[index]) {
      for (let at = sentences[tokens[from]!.sentence]!.firstToken; at < from; at++) sides[slots.of[at]!]! |= 2
      for (let at = to; at < sentences[tokens[to - 1]!.sentence]!.endToken; at++) sides[slots.of[at]!]! |= 1
    }
  }
  return { state, size, before, after, inner, sides }
}

const near = (categories: Uint8Array, at: number): number => categories[at] ?? C.Edge

const sizeBucket = (tokens: number): number => {
  if (tokens < 3) return tokens
  return tokens < 5 ? 3 : tokens < 9 ? 4 : tokens < 17 ? 5 : 6
}

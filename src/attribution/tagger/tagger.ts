/** The tagger: sources, cues and contents of a document by a linear chain over its tokens, a paragraph at a time. */

import { madeOnce } from '../../languages/remembered.js'
import { type Facts, factsOf, type TaggerInput } from './facts.js'
import { MOST_FEATURES, writeFeatures } from './features.js'
import { BONUS_SHARES, beginOf, LABEL_COUNT, OUTSIDE, PART_COUNT } from './labels.js'
import { factorsOf, latticeOf, marginalsOf } from './marginals.js'
import type { TaggerModel } from './model.js'
import { spansOf, type TaggedSpan } from './spans.js'
import { bestTags } from './viterbi.js'

/** What is added to the score of every tag that opens a span: more finds more, less is more precise. */
const START_BONUS = 0.7
/** How much more is added for the eager spans. */
const EAGER = 0.9

const BEGIN = beginOf('content')

/** What the tagger says of a document. */
export interface Tagging {
  /** By start; they do not overlap and stay in their paragraph. */
  readonly spans: readonly TaggedSpan[]
  /** Likewise, with a greater bonus: more of them, and less sure. */
  readonly eager: readonly TaggedSpan[]
  /** For each token the probabilities, 0 to 1, that it belongs to a source, a cue and a content: three each. */
  readonly parts: Float32Array
  /** For each token the probability, 0 to 1, that a content begins with it. */
  readonly begins: Float32Array
}

/** Tags a document; linear in its tokens. `bonus` is that of the spans. */
export function tagDocument(input: TaggerInput, model: TaggerModel, bonus = START_BONUS): Tagging {
  const { paragraphs, tokens } = input.scene.structure
  const facts = factsOf(input)
  const factors = factorsFor(model)
  const emissions = emissionsOf(facts, model, bonus)
  const raised = withBonus(emissions, EAGER)
  const parts = new Float32Array(tokens.length * PART_COUNT)
  const begins = new Float32Array(tokens.length)
  const [spans, eager]: [TaggedSpan[], TaggedSpan[]] = [[], []]
  for (const { firstToken, endToken } of paragraphs) {
    const length = endToken - firstToken
    if (length === 0) continue
    const scoresIn = (all: Float64Array) => all.subarray(firstToken * LABEL_COUNT, endToken * LABEL_COUNT)
    const from = facts.slots.of[firstToken]!
    const classes = facts.tokenClass.subarray(from, from + length)
    const eagerTags = bestTags(scoresIn(raised), classes, length, model.transitions)
    if (eagerTags.every((tag) => tag === OUTSIDE)) continue
    const own = scoresIn(emissions)
    const tags = bestTags(own, classes, length, model.transitions)
    const marginals = marginalsOf(latticeOf(own, classes, length, factors))
    for (const span of spansOf(tags, marginals, firstToken)) spans.push(span)
    for (const span of spansOf(eagerTags, marginals, firstToken)) eager.push(span)
    addParts(parts, marginals, firstToken, length)
    for (let at = 0; at < length; at++) begins[firstToken + at] = marginals[at * LABEL_COUNT + BEGIN]!
  }
  return { spans, eager, parts, begins }
}

/** Adds up, for each token from `firstToken` on, the probabilities of the two tags of each part. */
function addParts(parts: Float32Array, marginals: Float64Array, firstToken: number, length: number): void {
  let to = firstToken * PART_COUNT
  for (let from = 0; from < length * LABEL_COUNT; from += LABEL_COUNT) {
    for (let begin = from + 1; begin < from + LABEL_COUNT; begin += 2)
      parts[to++] = marginals[begin]! + marginals[begin + 1]!
  }
}

function withBonus(emissions: Float64Array, bonus: number): Float64Array {
  const raised = emissions.slice()
  for (let from = 0; from < raised.length; from += LABEL_COUNT)
    for (let label = 1; label < LABEL_COUNT; label++) raised[from + label]! += bonus * BONUS_SHARES[label]!
  return raised
}

const factorsFor = madeOnce(({ transitions }: TaggerModel) => factorsOf(transitions))

/** Scores of the tags of a document's tokens, 7 for each, the bonus included. */
function emissionsOf(facts: Facts, model: TaggerModel, bonus: number): Float64Array {
  const { slots } = facts
  const { weights, bits, scale, withWords, met, metBits } = model
  const shift = 32 - bits
  const mask = 2 ** metBits - 1
  const emissions = new Float64Array(slots.of.length * LABEL_COUNT)
  const features = new Int32Array(MOST_FEATURES)
  const b = BONUS_SHARES.map((share) => share * bonus)
  for (let at = 0; at < slots.of.length; at++) {
    const count = writeFeatures(facts, slots.of[at]!, features, 0, withWords)
    let s0 = 0
    let s1 = 0
    let s2 = 0
    let s3 = 0
    let s4 = 0
    let s5 = 0
    let s6 = 0
    for (let i = 0; i < count; i++) {
      const key = features[i]! & mask
      if ((met[key >> 3]! & (1 << (key & 7))) === 0) continue
      const row = (features[i]! >>> shift) * LABEL_COUNT
      s0 += weights[row]!
      s1 += weights[row + 1]!
      s2 += weights[row + 2]!
      s3 += weights[row + 3]!
      s4 += weights[row + 4]!
      s5 += weights[row + 5]!
      s6 += weights[row + 6]!
    }
    const to = at * LABEL_COUNT
    emissions[to] = s0 * scale + b[0]!
    emissions[to + 1] = s1 * scale + b[1]!
    emissions[to + 2] = s2 * scale + b[2]!
    emissions[to + 3] = s3 * scale + b[3]!
    emissions[to + 4] = s4 * scale + b[4]!
    emissions[to + 5] = s5 * scale + b[5]!
    emissions[to + 6] = s6 * scale + b[6]!
  }
  return emissions
}

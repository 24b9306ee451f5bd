/**
 * Trains the tagger's linear chain: conditional likelihood by AdaGrad (Duchi et al. 2011), half of the features of each token
 * dropped anew at every pass, the weights averaged over the last half of the passes. Seeded: the same examples give the same
 * weights.
 */

import { CLASS_COUNT } from '../attribution/tagger/categories.js'
import { LABEL_COUNT } from '../attribution/tagger/labels.js'
import { factorsOf, type Lattice, latticeOf } from '../attribution/tagger/marginals.js'
import type { TaggerModel } from '../attribution/tagger/model.js'
import type { Example } from './examples.js'
import { random, shuffle } from './random.js'

const N = LABEL_COUNT
const SQUARE = N * N
/** Gradients below these are not followed. */
const NEGLIGIBLE = 1e-3
const NEGLIGIBLE_STEP = 1e-6
/** The share of the features that a pass keeps: at run time all are there, so the weights count as much. */
const KEPT = 0.5
/** By how much the rate falls from pass to pass. */
const DECAY = 0.3

/** Weights as they are learned, with what AdaGrad keeps of them. */
export interface TaggerState {
  readonly bits: number
  readonly metBits: number
  readonly met: Uint8Array
  readonly weights: Float32Array
  readonly weightSums: Float32Array
  readonly transitions: Float32Array
  readonly transitionSums: Float32Array
}

/** A state of 2^bits buckets that has learned nothing. */
export function emptyState(bits = 16, metBits = 20): TaggerState {
  return {
    bits,
    metBits,
    met: new Uint8Array(2 ** (metBits - 3)),
    weights: new Float32Array(2 ** bits * N),
    weightSums: new Float32Array(2 ** bits * N),
    transitions: new Float32Array(CLASS_COUNT * SQUARE),
    transitionSums: new Float32Array(CLASS_COUNT * SQUARE),
  }
}

/** A state that goes on from a model. */
export function stateOf({ bits, metBits, met, weights, scale, transitions }: TaggerModel): TaggerState {
  const state = emptyState(bits, metBits)
  state.met.set(met)
  for (let i = 0; i < weights.length; i++) state.weights[i] = (weights[i]! * scale) / KEPT
  state.transitions.set(transitions)
  return state
}

/** The same state, to be trained on by itself. */
export function copyOf({ bits, metBits, ...arrays }: TaggerState): TaggerState {
  return {
    bits,
    metBits,
    met: arrays.met.slice(),
    weights: arrays.weights.slice(),
    weightSums: arrays.weightSums.slice(),
    transitions: arrays.transitions.slice(),
    transitionSums: arrays.transitionSums.slice(),
  }
}

/** The state whose weights are the mean of some, which met the same features. */
export function meanOf(states: readonly TaggerState[]): TaggerState {
  const mean = copyOf(states[0]!)
  for (const name of ['weights', 'transitions'] as const) {
    for (let i = 0; i < mean[name].length; i++)
      mean[name][i] = states.reduce((sum, state) => sum + state[name][i]!, 0) / states.length
  }
  return mean
}

export interface PassOptions {
  /** Passes over the examples. */
  readonly epochs: number
  /** AdaGrad's rate in the first pass. */
  readonly rate: number
  readonly seed?: number
}

/** Trains the state, in place, on the examples. */
export function train(state: TaggerState, examples: readonly Example[], { epochs, rate, seed = 1 }: PassOptions): void {
  const next = random(seed)
  const order = [...examples.keys()]
  const weights = new Float64Array(state.weights.length)
  const transitions = new Float64Array(state.transitions.length)
  const first = Math.floor(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    const step = rate / (1 + DECAY * epoch)
    for (const index of order) learn(state, examples[index]!, step, next)
    if (epoch < first) continue
    addTo(weights, state.weights)
    addTo(transitions, state.transitions)
  }
  for (let i = 0; i < weights.length; i++) state.weights[i] = weights[i]! / (epochs - first)
  for (let i = 0; i < transitions.length; i++) state.transitions[i] = transitions[i]! / (epochs - first)
}

function addTo(sums: Float64Array, weights: Float32Array): void {
  for (let i = 0; i < weights.length; i++) sums[i]! += weights[i]!
}

/** The features that a pass keeps of an example: those of token t end at `ends[t]`; a feature is the row of its weights. */
interface Kept {
  readonly rows: Uint32Array
  readonly ends: Uint32Array
}

function keptOf({ features, offsets, length }: Example, next: () => number): Kept {
  const rows = new Uint32Array(features.length)
  const ends = new Uint32Array(length)
  let count = 0
  for (let at = 0; at < length; at++) {
    let bits = 0
    for (let i = offsets[at]!; i < offsets[at + 1]!; i++) {
      if ((i - offsets[at]!) % 32 === 0) bits = Math.floor(next() * 2 ** 32)
      if (bits & 1) rows[count++] = features[i]! * N
      bits >>>= 1
    }
    ends[at] = count
  }
  return { rows, ends }
}

function learn(state: TaggerState, example: Example, rate: number, next: () => number): void {
  const kept = keptOf(example, next)
  const factors = factorsOf(state.transitions)
  const lattice = latticeOf(emissionsOf(state, kept, example.length), example.classes, example.length, factors)
  learnWeights(state, example, kept, lattice, rate)
  learnTransitions(state, example, lattice, factors, rate)
}

function emissionsOf({ weights }: TaggerState, { rows, ends }: Kept, length: number): Float64Array {
  const emissions = new Float64Array(length * N)
  for (let at = 0, i = 0; at < length; at++) {
    for (; i < ends[at]!; i++)
      for (let label = 0; label < N; label++) emissions[at * N + label]! += weights[rows[i]! + label]!
  }
  return emissions
}

function learnWeights(
  { weights, weightSums }: TaggerState,
  { tags, length }: Example,
  { rows, ends }: Kept,
  { forward, backward }: Lattice,
  rate: number,
): void {
  for (let at = 0, from = 0; at < length; at++) {
    for (let label = 0; label < N; label++) {
      const probability = forward[at * N + label]! * backward[at * N + label]!
      const gradient = (tags[at] === label ? 1 : 0) - probability
      if (Math.abs(gradient) < NEGLIGIBLE) continue
      const square = gradient * gradient
      for (let i = from; i < ends[at]!; i++) {
        const row = rows[i]! + label
        weightSums[row]! += square
        weights[row]! += (rate * gradient) / Math.sqrt(weightSums[row]!)
      }
    }
    from = ends[at]!
  }
}

function learnTransitions(
  { transitions, transitionSums }: TaggerState,
  example: Example,
  lattice: Lattice,
  factors: Float64Array,
  rate: number,
): void {
  for (const [at, gradient] of transitionGradients(example, lattice, factors)) {
    if (Math.abs(gradient) < NEGLIGIBLE_STEP) continue
    transitionSums[at]! += gradient * gradient
    transitions[at]! += (rate * gradient) / Math.sqrt(transitionSums[at]!)
  }
}

function transitionGradients(
  { classes, tags, length }: Example,
  { potentials, forward, backward, scales }: Lattice,
  factors: Float64Array,
): Map<number, number> {
  const gradients = new Map<number, number>()
  const add = (at: number, value: number) => gradients.set(at, (gradients.get(at) ?? 0) + value)
  for (let at = 0; at < length; at++) {
    const table = classes[at]! * SQUARE
    add(table + (at === 0 ? 0 : tags[at - 1]!) * N + tags[at]!, 1)
    for (let j = 0; j < N; j++) {
      if (at === 0) {
        add(table + j, -forward[j]! * backward[j]!)
        continue
      }
      const after = (potentials[at * N + j]! * backward[at * N + j]!) / scales[at]!
      if (after < NEGLIGIBLE_STEP) continue
      for (let i = 0; i < N; i++) {
        const expected = forward[(at - 1) * N + i]! * factors[table + i * N + j]! * after
        if (expected > NEGLIGIBLE_STEP) add(table + i * N + j, -expected)
      }
    }
  }
  return gradients
}

/** Weights beyond this are cut, so that the small ones keep their precision. */
const LARGEST = 1.5

/** The state as a model: weights as int8 by one scale. */
export function modelOf({ bits, metBits, met, weights, transitions }: TaggerState, withWords: boolean): TaggerModel {
  let most = 0
  for (const weight of weights) most = Math.max(most, Math.abs(weight * KEPT))
  const scale = Math.fround(Math.min(most, LARGEST) / 127)
  const rounded = Int8Array.from(weights, (weight) =>
    Math.max(-127, Math.min(127, Math.round((weight * KEPT) / scale))),
  )
  return { bits, withWords, scale, weights: rounded, met, metBits, transitions }
}

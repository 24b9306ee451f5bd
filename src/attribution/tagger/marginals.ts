/** Forward and backward probabilities of a chain, each token's scaled to sum to one. */

import { CLASS_COUNT } from './categories.js'
import { AFTER, BEFORE, LABEL_COUNT, mayFollow, OUTSIDE } from './labels.js'

const N = LABEL_COUNT

/** Factors e^transition, 0 for what may not follow; laid out as in the model. */
export function factorsOf(transitions: Float32Array | Float64Array): Float64Array {
  const factors = new Float64Array(CLASS_COUNT * N * N)
  for (let c = 0; c < CLASS_COUNT; c++) {
    for (let i = 0; i < N; i++) {
      for (let j = 0; j < N; j++) {
        const at = (c * N + i) * N + j
        factors[at] = mayFollow(j, i) ? Math.exp(transitions[at]!) : 0
      }
    }
  }
  return factors
}

/** What a pass over a chain leaves: `forward[t] · backward[t]` is the marginal of token t. */
export interface Lattice {
  /** e^emission, the greatest of each token scaled to 1. */
  readonly potentials: Float64Array
  readonly forward: Float64Array
  readonly backward: Float64Array
  /** What each token's forward probabilities were divided by. */
  readonly scales: Float64Array
}

/** The lattice of `length` tokens. Emissions and classes as for the best tags; factors from `factorsOf`. */
export function latticeOf(
  emissions: Float64Array,
  classes: Uint8Array,
  length: number,
  factors: Float64Array,
): Lattice {
  const potentials = potentialsOf(emissions, length)
  const forward = new Float64Array(length * N)
  const backward = new Float64Array(length * N)
  const scales = new Float64Array(length)
  for (let at = 0; at < length; at++) {
    const table = classes[at]! * N * N
    let sum = 0
    for (let j = 0; j < N; j++) {
      const before = BEFORE[j]!
      let total = at === 0 ? factors[table + OUTSIDE * N + j]! : 0
      for (let k = 0; k < before.length && at > 0; k++)
        total += forward[(at - 1) * N + before[k]!]! * factors[table + before[k]! * N + j]!
      total *= potentials[at * N + j]!
      forward[at * N + j] = total
      sum += total
    }
    scales[at] = sum
    for (let j = 0; j < N; j++) forward[at * N + j]! /= sum
  }
  for (let i = 0; i < N; i++) backward[(length - 1) * N + i] = 1
  for (let at = length - 2; at >= 0; at--) {
    const table = classes[at + 1]! * N * N
    for (let i = 0; i < N; i++) {
      let total = 0
      const after = AFTER[i]!
      for (let k = 0; k < after.length; k++) {
        const j = after[k]!
        const next = (at + 1) * N + j
        total += factors[table + i * N + j]! * potentials[next]! * backward[next]!
      }
      backward[at * N + i] = total / scales[at + 1]!
    }
  }
  return { potentials, forward, backward, scales }
}

function potentialsOf(emissions: Float64Array, length: number): Float64Array {
  const potentials = new Float64Array(length * N)
  for (let at = 0; at < length; at++) {
    let most = Number.NEGATIVE_INFINITY
    for (let j = 0; j < N; j++) most = Math.max(most, emissions[at * N + j]!)
    for (let j = 0; j < N; j++) potentials[at * N + j] = Math.exp(emissions[at * N + j]! - most)
  }
  return potentials
}

/** Probabilities of each token's tags, 7 for each token. */
export function marginalsOf({ forward, backward }: Lattice): Float64Array {
  const marginals = forward.slice()
  for (let i = 0; i < marginals.length; i++) marginals[i]! *= backward[i]!
  return marginals
}

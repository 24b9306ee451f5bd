/** Teaches how the evidence for antecedents weighs, from whom annotated pronouns stand for. */

import { suitability } from '../speakers/antecedents.js'

/** A pronoun with gold: by candidate its evidence, and whether gold has them as who speaks. */
export interface TaughtPronoun {
  readonly evidence: readonly (readonly number[])[]
  readonly isRight: readonly boolean[]
}

const PASSES = 200
const RATE = 0.1
/** How fast the means of slopes and of their squares follow. */
const FOLLOWS = { slope: 0.1, square: 0.01 }

/**
 * The weights, one for each piece of evidence, that make gold likeliest: the conditional likelihood of a right candidate among all,
 * with L2 from the weights given, by Adam over the whole (Kingma & Ba 2015). The same input gives the same weights; those without a right
 * candidate teach nothing.
 */
export function trainAntecedents(pronouns: readonly TaughtPronoun[], prior: Float64Array, l2: number): Float64Array {
  const size = prior.length
  const taught = pronouns.filter(({ isRight }) => isRight.includes(true))
  const weights = Float64Array.from(prior)
  const slopes = new Float64Array(size)
  const squares = new Float64Array(size)
  for (let pass = 1; pass <= PASSES; pass++) {
    const slope = slopeAt(weights, taught, prior, l2)
    const rate = RATE * Math.min(1, (PASSES - pass + 1) / (PASSES / 4))
    for (let at = 0; at < size; at++) {
      slopes[at]! += FOLLOWS.slope * (slope[at]! - slopes[at]!)
      squares[at]! += FOLLOWS.square * (slope[at]! ** 2 - squares[at]!)
      const mean = slopes[at]! / (1 - (1 - FOLLOWS.slope) ** pass)
      const spread = Math.sqrt(squares[at]! / (1 - (1 - FOLLOWS.square) ** pass))
      weights[at]! -= (rate * mean) / (spread + Number.EPSILON)
    }
  }
  return weights
}

/** How many come out right, of those with a right candidate. */
export function rightPronouns(
  pronouns: readonly TaughtPronoun[],
  weights: Float64Array,
): { right: number; of: number } {
  const taught = pronouns.filter(({ isRight }) => isRight.includes(true))
  const right = taught.filter(({ evidence, isRight }) => {
    const scores = evidence.map((own) => suitability([own], weights))
    return isRight[scores.indexOf(Math.max(...scores))]
  })
  return { right: right.length, of: taught.length }
}

/** How the loss grows with each weight. */
function slopeAt(
  weights: Float64Array,
  taught: readonly TaughtPronoun[],
  prior: Float64Array,
  l2: number,
): Float64Array {
  const slope = weights.map((weight, at) => l2 * (weight - prior[at]!))
  for (const { evidence, isRight } of taught) {
    const scores = evidence.map((own) => suitability([own], weights))
    const shares = sharesOf(scores)
    const right = sharesOf(scores.map((score, at) => (isRight[at] ? score : Number.NEGATIVE_INFINITY)))
    for (const [candidate, own] of evidence.entries()) {
      const excess = shares[candidate]! - right[candidate]!
      for (const [at, amount] of own.entries()) slope[at]! += excess * amount
    }
  }
  return slope
}

/** Scores as probabilities. */
function sharesOf(scores: readonly number[]): number[] {
  const top = Math.max(...scores)
  const odds = scores.map((score) => Math.exp(score - top))
  const total = odds.reduce((sum, one) => sum + one, 0)
  return odds.map((one) => one / total)
}

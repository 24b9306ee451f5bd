/**
 * Trains a scorer of choices: log-linear, by AdaGrad (Duchi et al. 2011) with feature dropout, the weights averaged over the last
 * half of the passes. Seeded: the same questions give the same weights.
 */

import { eachWeight, probabilitiesOf, type Scorer, weightCount } from '../attribution/scorer.js'
import { random, shuffle } from './random.js'

/** One question: choices by their features, and which are right. */
export interface Question {
  /** Features that all choices share. */
  readonly shared: readonly number[]
  readonly choices: readonly (readonly number[])[]
  readonly isRight: readonly boolean[]
  /** How often it counts. */
  readonly weight: number
}

export interface RankingOptions {
  readonly epochs: number
  readonly rate: number
  readonly l2: number
  /** Share of the features that each question leaves out. */
  readonly dropout: number
  readonly seed?: number
  /** Trainings with seeds of their own, whose weights are averaged; 1 by default. */
  readonly seeds?: number
  /** Weights to go on from. */
  readonly start?: Scorer
}

const NEGLIGIBLE = 1e-4

const SEED = 7

/** The scorer that the questions teach. */
export function trainScorer(names: readonly string[], questions: readonly Question[], options: RankingOptions): Scorer {
  const { seed = SEED, seeds = 1 } = options
  const taught = Array.from({ length: seeds }, (_, index) => trainOnce(names, questions, options, seed + index))
  const mean = taught[0]!.weights.map((_, at) => taught.reduce((sum, { weights }) => sum + weights[at]!, 0) / seeds)
  return { names, weights: mean }
}

function trainOnce(
  names: readonly string[],
  questions: readonly Question[],
  options: RankingOptions,
  seed: number,
): Scorer {
  const { epochs, start } = options
  const count = weightCount(names.length)
  const state = {
    weights: start?.weights.slice() ?? new Float32Array(count),
    squares: new Float32Array(count).fill(1e-6),
  }
  const sums = new Float64Array(count)
  const next = random(seed)
  const order = [...questions.keys()]
  const first = Math.floor(epochs / 2)
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    for (const index of order) learn(state, thinned(questions[index]!, names.length, options.dropout, next), options)
    if (epoch >= first) for (let i = 0; i < count; i++) sums[i]! += state.weights[i]!
  }
  return { names, weights: Float32Array.from(sums, (sum) => sum / (epochs - first)) }
}

/** The question without some features, drawn anew each time. */
function thinned(question: Question, count: number, dropout: number, next: () => number): Question {
  const isKept = Array.from({ length: count }, () => next() >= dropout)
  const keep = (features: readonly number[]) => features.filter((feature) => isKept[feature])
  return { ...question, shared: keep(question.shared), choices: question.choices.map(keep) }
}

interface State {
  readonly weights: Float32Array
  readonly squares: Float32Array
}

function learn(
  { weights, squares }: State,
  { shared, choices, isRight, weight }: Question,
  { rate, l2 }: RankingOptions,
) {
  const scores = choices.map((own) => {
    let score = 0
    eachWeight(own, shared, (index) => {
      score += weights[index]!
    })
    return score
  })
  const probabilities = probabilitiesOf(scores)
  const right = probabilities.reduce((sum, probability, index) => sum + (isRight[index] ? probability : 0), 0)
  for (const [index, own] of choices.entries()) {
    const target = isRight[index] ? probabilities[index]! / Math.max(right, 1e-9) : 0
    const gradient = weight * (target - probabilities[index]!)
    if (Math.abs(gradient) < NEGLIGIBLE) continue
    eachWeight(own, shared, (at) => {
      const step = gradient - l2 * weights[at]!
      squares[at]! += step * step
      weights[at]! += (rate * step) / Math.sqrt(squares[at]!)
    })
  }
}

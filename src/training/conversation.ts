/** Teaches how the evidence of conversations weighs, from who speaks their turns. */

import { type Chain, expectations, marginals } from '../speakers/conversation/decode.js'
import { type ChainEvidence, chainOf } from '../speakers/conversation/scored.js'
import { type Evidence, SET, type Weights } from '../speakers/conversation/weights.js'
import { random, shuffle } from './random.js'

/** A conversation with gold. */
export interface TaughtConversation {
  readonly evidence: ChainEvidence
  /** By turn and candidate, whether gold has them as who speaks; null where it has none of the candidates. */
  readonly isRight: readonly (readonly boolean[] | null)[]
  /** How much it counts. */
  readonly weight: number
}

const PASSES = 20
const RATE = 0.2

/**
 * The weights that make gold likeliest, and stay near those set by hand: the conditional likelihood of a chain whose turns without gold
 * stay open, by AdaGrad (Duchi et al. 2011), with L2 from the weights set by hand. Seeded: the same give the same.
 */
export function trainConversations(given: readonly TaughtConversation[], l2: number, seed = 7): Map<string, number> {
  const conversations = given.map((one) => ({ ...one, evidence: kept(one.evidence) }))
  const weights = new Map<string, number>()
  const squares = new Map<string, number>()
  const next = random(seed)
  const order = [...conversations]
  for (let pass = 0; pass < PASSES; pass++) {
    shuffle(order, next)
    for (const conversation of order) {
      for (const [name, gradient] of gradientOf(conversation, new Map([...SET, ...weights]))) {
        const known = weights.get(name) ?? SET.get(name) ?? 0
        const slope = conversation.weight * gradient - (l2 / order.length) * (known - (SET.get(name) ?? 0))
        const square = (squares.get(name) ?? 1) + slope * slope
        squares.set(name, square)
        weights.set(name, known + (RATE * slope) / Math.sqrt(square))
      }
    }
  }
  return weights
}

/** How many turns with gold come out right, and how many there are. */
export function rightTurns({ evidence, isRight }: TaughtConversation, weights: Weights): { right: number; of: number } {
  const odds = marginals(chainOf(evidence, weights))
  const judged = [...isRight.entries()].filter(([, right]) => right !== null)
  const right = judged.filter(([turn, rights]) => rights![odds[turn]!.indexOf(Math.max(...odds[turn]!))])
  return { right: right.length, of: judged.length }
}

/** The evidence, asked once. */
function kept({ candidates, fitOf, followOf, backOf }: ChainEvidence): ChainEvidence {
  const fits = candidates.map((own, turn) => own.map((_, c) => fitOf(turn, c)))
  const follows = candidates.map((own, turn) =>
    (candidates[turn - 1] ?? []).map((_, b) => own.map((_, c) => followOf(turn, b, c))),
  )
  const backs = candidates.map((_, turn) => backOf(turn))
  return {
    candidates,
    fitOf: (turn, c) => fits[turn]![c]!,
    followOf: (turn, b, c) => follows[turn]![b]![c]!,
    backOf: (turn) => backs[turn]!,
  }
}

/** By evidence, how much more of it there is where gold speaks than where the chain expects it. */
function gradientOf({ evidence, isRight }: TaughtConversation, weights: Weights): Map<string, number> {
  const gradient = new Map<string, number>()
  const chain = chainOf(evidence, weights)
  const fits = chain.fits.map((own, turn) =>
    own.map((fit, c) => (isRight[turn]?.[c] === false ? Number.NEGATIVE_INFINITY : fit)),
  )
  addExpected(gradient, evidence, { ...chain, fits }, 1)
  addExpected(gradient, evidence, chain, -1)
  return gradient
}

function addExpected(gradient: Map<string, number>, evidence: ChainEvidence, chain: Chain, sign: 1 | -1): void {
  const add = (items: Evidence, share: number) => {
    for (const [name, amount] of items) gradient.set(name, (gradient.get(name) ?? 0) + sign * share * amount)
  }
  const { pairs, backs } = expectations(chain)
  for (const [turn, table] of pairs.entries()) {
    for (const c of chain.candidates[turn]!.keys()) {
      let sum = 0
      for (const [b, row] of table.entries()) {
        sum += row[c]!
        if (turn > 0) add(evidence.followOf(turn, b, c), row[c]!)
      }
      add(evidence.fitOf(turn, c), sum)
    }
    add(evidence.backOf(turn), backs[turn]!)
  }
}

/** Logistic regression over named features. */

import { logistic } from '../attribution/scorer.js'
import { random, shuffle } from './random.js'

/** Something that gold judges, by its features. */
export interface Example<Name> {
  readonly features: readonly Name[]
  readonly isRight: boolean
  /** How often it counts. */
  readonly weight: number
}

const EPOCHS = 12
const RATE = 0.1
/** Examples that a feature must be seen in. */
const LEAST = 4

/** The weights that examples teach, by AdaGrad (Duchi et al. 2011) with L2. Seeded: the same examples give the same weights. */
export function trainLogistic<Name>(examples: readonly Example<Name>[], l2: number, seed = 7): Map<Name, number> {
  const counts = new Map<Name, number>()
  for (const { features } of examples) for (const name of features) counts.set(name, (counts.get(name) ?? 0) + 1)
  const weights = new Map([...counts].filter(([, count]) => count >= LEAST).map(([name]) => [name, 0]))
  const squares = new Map([...weights.keys()].map((name) => [name, 1e-3]))
  const next = random(seed)
  const order = [...examples]
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, next)
    for (const { features, isRight, weight } of order) {
      const error = ((isRight ? 1 : 0) - probabilityOf(weights, features)) * weight
      for (const name of features) {
        const known = weights.get(name)
        if (known === undefined) continue
        const gradient = error - l2 * known
        const square = squares.get(name)! + gradient * gradient
        squares.set(name, square)
        weights.set(name, known + (RATE * gradient) / Math.sqrt(square))
      }
    }
  }
  return weights
}

/** The probability, 0 to 1, of what has the features, and some log odds beside them. */
export function probabilityOf<Name>(weights: ReadonlyMap<Name, number>, features: readonly Name[], others = 0): number {
  let sum = others
  for (const name of features) sum += weights.get(name) ?? 0
  return logistic(sum)
}

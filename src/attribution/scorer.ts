/**
 * A linear model over named features and their pairs: the score is the sum of the weights of all active features and of all
 * pairs of them. Pairs stand for the conjunctions that one would otherwise choose by hand.
 */

export interface Scorer {
  /** What each feature says, in words. */
  readonly names: readonly string[]
  /** Weight of features i <= j at `j * (j + 1) / 2 + i`; of a feature alone where i is j. */
  readonly weights: Float32Array
}

/** How many weights `count` features have. */
export const weightCount = (count: number): number => (count * (count + 1)) / 2

/** Where the weight of two features stands; of one where they are the same. */
export const pairIndex = (a: number, b: number): number => (a < b ? (b * (b + 1)) / 2 + a : (a * (a + 1)) / 2 + b)

/**
 * Calls `visit` with the index of every weight that counts: the own features alone and in pairs, and their pairs with the
 * shared ones. What all choices share weighs nothing by itself.
 */
export function eachWeight(own: readonly number[], shared: readonly number[], visit: (index: number) => void): void {
  for (let i = 0; i < own.length; i++) {
    for (let j = 0; j <= i; j++) visit(pairIndex(own[i]!, own[j]!))
    for (const feature of shared) visit(pairIndex(own[i]!, feature))
  }
}

/** The score of a choice. */
export function scoreOf({ weights }: Scorer, own: readonly number[], shared: readonly number[]): number {
  let sum = 0
  for (let i = 0; i < own.length; i++) {
    const a = own[i]!
    for (let j = 0; j <= i; j++) sum += weights[pairIndex(a, own[j]!)]!
    for (let j = 0; j < shared.length; j++) sum += weights[pairIndex(a, shared[j]!)]!
  }
  return sum
}

/** The probability, 0 to 1, of log odds. */
export const logistic = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))

/** Probabilities, 0 to 1, of choices with these scores (softmax). */
export function probabilitiesOf(scores: readonly number[]): number[] {
  const most = Math.max(...scores)
  const powers = scores.map((score) => Math.exp(score - most))
  const sum = powers.reduce((total, power) => total + power, 0)
  return powers.map((power) => power / sum)
}

/** What a feature adds to a choice's score. */
export interface Share {
  /** What the feature says, in words. */
  readonly name: string
  /** Log odds, below 0 against the choice. */
  readonly share: number
}

/** What each own feature adds to a choice's score, the most first: alone, and with half of each of its pairs. */
export function sharesOf(scorer: Scorer, own: readonly number[], shared: readonly number[]): Share[] {
  const shareOf = (feature: number): number => {
    const pairs = [...own, ...shared].filter((other) => other !== feature)
    const weight = (a: number, b: number) => scorer.weights[pairIndex(a, b)]!
    return weight(feature, feature) + pairs.reduce((sum, other) => sum + weight(feature, other) / 2, 0)
  }
  return own
    .map((feature) => ({ name: scorer.names[feature]!, share: shareOf(feature) }))
    .sort((a, b) => b.share - a.share)
}

/** The names of the `count` own features that speak most for a choice. */
export function strongest(scorer: Scorer, own: readonly number[], shared: readonly number[], count: number): string[] {
  return sharesOf(scorer, own, shared)
    .filter(({ share }) => share > 0)
    .slice(0, count)
    .map(({ name }) => name)
}

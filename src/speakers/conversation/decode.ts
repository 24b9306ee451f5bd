/** Forward and backward over the turns of a conversation: how likely each candidate speaks each turn. */

/** The candidates of each turn, how each fits, and what the last three speakers say together (log odds). */
export interface Chain {
  readonly candidates: readonly (readonly number[])[]
  readonly fit: (turn: number, candidate: number) => number
  readonly follow: (turn: number, speakers: readonly [number | null, number, number]) => number
}

/**
 * For each turn the probability of each of its candidates, in their order, over all ways in which the others may speak; a chain
 * of the second order (Rabiner 1989 gives the recursions), so the time grows with the turns and the cube of the candidates.
 */
export function marginals(chain: Chain): number[][] {
  const { candidates } = chain
  if (candidates.length === 0) return []
  const forward = forwardSums(chain)
  const backward = backwardSums(chain)
  return candidates.map((own, turn) => {
    const before = previous(chain, turn)
    const scores = own.map((_, c) => logSum(before.map((_, b) => forward[turn]![b]![c]! + backward[turn]![b]![c]!)))
    const total = logSum(scores)
    return scores.map((score) => Math.exp(score - total))
  })
}

/** Who may have spoken before a turn; null alone before the first. */
const previous = ({ candidates }: Chain, turn: number): readonly (number | null)[] =>
  turn === 0 ? [null] : candidates[turn - 1]!

function stepOf(chain: Chain, turn: number, first: number | null, second: number | null, third: number): number {
  const own = chain.fit(turn, third)
  return second === null ? own : own + chain.follow(turn, [first, second, third])
}

/** By turn, by speaker before, by speaker: the sum over all that came before. */
function forwardSums(chain: Chain): number[][][] {
  const sums: number[][][] = []
  for (const [turn, own] of chain.candidates.entries()) {
    const seconds = previous(chain, turn)
    const firsts = turn < 2 ? [null] : chain.candidates[turn - 2]!
    sums.push(
      seconds.map((second, s) =>
        own.map((third) => {
          if (turn === 0) return stepOf(chain, turn, null, null, third)
          return logSum(firsts.map((first, f) => sums[turn - 1]![f]![s]! + stepOf(chain, turn, first, second, third)))
        }),
      ),
    )
  }
  return sums
}

/** The same for all that comes after. */
function backwardSums(chain: Chain): number[][][] {
  const sums: number[][][] = []
  for (let turn = chain.candidates.length - 1; turn >= 0; turn--) {
    const next = chain.candidates[turn + 1]
    sums[turn] = previous(chain, turn).map((first) =>
      chain.candidates[turn]!.map((second, s) => {
        if (!next) return 0
        return logSum(next.map((third, t) => sums[turn + 1]![s]![t]! + stepOf(chain, turn + 1, first, second, third)))
      }),
    )
  }
  return sums
}

function logSum(values: readonly number[]): number {
  let top = Number.NEGATIVE_INFINITY
  for (const value of values) if (value > top) top = value
  let sum = 0
  for (const value of values) sum += Math.exp(value - top)
  return top + Math.log(sum)
}

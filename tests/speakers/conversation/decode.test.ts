import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chain, marginals } from '../../../src/speakers/conversation/decode.js'

/** The same figures by going through every way in which the turns may be spoken. */
function enumerated(chain: Chain): number[][] {
  const sums = chain.candidates.map((own) => own.map(() => 0))
  const visit = (path: number[], score: number): void => {
    const turn = path.length
    if (turn === chain.candidates.length) {
      for (const [at, index] of path.entries()) sums[at]![index]! += Math.exp(score)
      return
    }
    for (const [index, speaker] of chain.candidates[turn]!.entries()) {
      const at = (back: number) => (turn >= back ? chain.candidates[turn - back]![path[turn - back]!]! : null)
      const second = at(1)
      const follow = second === null ? 0 : chain.follow(turn, [at(2), second, speaker])
      visit([...path, index], score + chain.fit(turn, speaker) + follow)
    }
  }
  visit([], 0)
  return sums.map((row) => row.map((sum) => sum / row.reduce((a, b) => a + b, 0)))
}

describe('marginals', () => {
  it('are empty for no turns', () => {
    expect(marginals({ candidates: [], fit: () => 0, follow: () => 0 })).toEqual([])
  })

  it('alternate where staying costs and one turn is known', () => {
    const odds = marginals({
      candidates: [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      fit: (turn, candidate) => (turn === 0 && candidate === 0 ? 5 : 0),
      follow: (_, [, second, third]) => (second === third ? -3 : 0),
    })
    expect(odds.map(([zero]) => zero! > 0.5)).toEqual([true, false, true])
  })

  it('are what enumeration gives', () => {
    const weight = fc.double({ min: -4, max: 4, noNaN: true })
    const candidates = fc.array(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    })
    const table = fc.array(weight, { minLength: 64, maxLength: 64 })
    fc.assert(
      fc.property(candidates, table, table, (lists, fits, follows) => {
        const chain: Chain = {
          candidates: lists,
          fit: (turn, candidate) => fits[turn * 4 + candidate]!,
          follow: (_, [first, second, third]) => follows[(first ?? 3) * 16 + second * 4 + third]!,
        }
        for (const [turn, row] of marginals(chain).entries()) {
          for (const [index, odds] of row.entries()) expect(odds).toBeCloseTo(enumerated(chain)[turn]![index]!, 8)
        }
      }),
      { numRuns: 60 },
    )
  })
})

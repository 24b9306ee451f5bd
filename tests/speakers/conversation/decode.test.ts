import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Chain, expectations, marginals } from '../../../src/speakers/conversation/decode.js'

/** The same figures by going through every way in which the turns may be spoken. */
function enumerated({ candidates, fits, follows, backs }: Chain): number[][] {
  const sums = candidates.map((own) => own.map(() => 0))
  const visit = (path: number[], score: number): void => {
    const turn = path.length
    if (turn === candidates.length) {
      for (const [at, index] of path.entries()) sums[at]![index]! += Math.exp(score)
      return
    }
    for (const [index, speaker] of candidates[turn]!.entries()) {
      const follow = turn === 0 ? 0 : follows[turn]![path[turn - 1]!]![index]!
      const isBack = turn > 1 && candidates[turn - 2]![path[turn - 2]!] === speaker
      visit([...path, index], score + fits[turn]![index]! + follow + (isBack ? backs[turn]! : 0))
    }
  }
  visit([], 0)
  return sums.map((row) => row.map((sum) => sum / row.reduce((a, b) => a + b, 0)))
}

/** How often the speaker is expected to be that of the turn before the last, by the same way. */
function enumeratedBack(chain: Chain, turn: number): number {
  const step = 1e-4
  const withMore = { ...chain, backs: chain.backs.map((back, at) => (at === turn ? back + step : back)) }
  return (Math.log(massOf(withMore)) - Math.log(massOf(chain))) / step
}

/** The sum over all ways in which the turns may be spoken. */
function massOf({ candidates, fits, follows, backs }: Chain): number {
  const from = (path: number[]): number => {
    const turn = path.length
    if (turn === candidates.length) return 1
    let sum = 0
    for (const [index, speaker] of candidates[turn]!.entries()) {
      const follow = turn === 0 ? 0 : follows[turn]![path[turn - 1]!]![index]!
      const isBack = turn > 1 && candidates[turn - 2]![path[turn - 2]!] === speaker
      sum += Math.exp(fits[turn]![index]! + follow + (isBack ? backs[turn]! : 0)) * from([...path, index])
    }
    return sum
  }
  return from([])
}

const weight = fc.double({ min: -4, max: 4, noNaN: true })
const lists = fc.array(fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 })
const tables = fc.tuple(lists, fc.array(weight, { minLength: 64, maxLength: 64 }))

/** A chain of these candidates whose figures come from the table, each from its own place. */
function chainFrom([candidates, table]: readonly [readonly number[][], readonly number[]]): Chain {
  let next = 0
  const take = () => table[next++ % table.length]!
  return {
    candidates,
    fits: candidates.map((own) => own.map(take)),
    follows: candidates.map((own, turn) => (candidates[turn - 1] ?? []).map(() => own.map(take))),
    backs: candidates.map(take),
  }
}

describe('marginals', () => {
  it('are empty for no turns', () => {
    expect(marginals({ candidates: [], fits: [], follows: [], backs: [] })).toEqual([])
  })

  it('alternate where staying costs and one turn is known', () => {
    const stay = [
      [-3, 0],
      [0, -3],
    ]
    const odds = marginals({
      candidates: [
        [0, 1],
        [0, 1],
        [0, 1],
      ],
      fits: [
        [5, 0],
        [0, 0],
        [0, 0],
      ],
      follows: [[], stay, stay],
      backs: [0, 0, 0],
    })
    expect(odds.map(([zero]) => zero! > 0.5)).toEqual([true, false, true])
  })

  it('go back to the speaker before the last where that is likely', () => {
    const even = [
      [0, 0],
      [0, 0],
    ]
    const odds = marginals({
      candidates: [
        [7, 8],
        [8, 9],
        [9, 7],
      ],
      fits: [
        [5, 0],
        [0, 0],
        [0, 0],
      ],
      follows: [[], even, even],
      backs: [0, 0, 3],
    })
    expect(odds[2]![1]).toBeGreaterThan(0.9)
  })

  it('are what enumeration gives', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const chain = chainFrom(given)
        const expected = enumerated(chain)
        const found = marginals(chain)
        expect(found.map(({ length }) => length)).toEqual(expected.map(({ length }) => length))
        for (const [turn, row] of found.entries())
          for (const [index, odds] of row.entries()) expect(odds).toBeCloseTo(expected[turn]![index]!, 8)
      }),
      { numRuns: 60 },
    )
  })

  it('stay numbers over thousands of turns, however sure each is', () => {
    const table = [
      [40, -40],
      [-40, 40],
    ]
    const turns = Array.from({ length: 5000 }, (_, turn) => turn)
    const odds = marginals({
      candidates: turns.map(() => [0, 1]),
      fits: turns.map((turn) => (turn % 2 === 0 ? [30, -30] : [-30, 30])),
      follows: turns.map(() => table),
      backs: turns.map(() => -20),
    })
    expect(odds).toHaveLength(turns.length)
    for (const row of odds) expect(row[0]! + row[1]!).toBeCloseTo(1, 8)
  })
})

describe('expectations', () => {
  it('of going back are what more of it changes', () => {
    fc.assert(
      fc.property(tables, (given) => {
        const chain = chainFrom(given)
        for (const [turn, back] of expectations(chain).backs.entries())
          expect(back).toBeCloseTo(enumeratedBack(chain, turn), 2)
      }),
      { numRuns: 30 },
    )
  })
})

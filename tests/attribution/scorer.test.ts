import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  eachWeight,
  pairIndex,
  probabilitiesOf,
  type Scorer,
  scoreOf,
  strongest,
  weightCount,
} from '../../src/attribution/scorer.js'

const NAMES = ['one', 'two', 'three', 'four', 'five']
const weights = fc
  .array(fc.double({ min: -3, max: 3, noNaN: true }), {
    minLength: weightCount(NAMES.length),
    maxLength: weightCount(NAMES.length),
  })
  .map((list): Scorer => ({ names: NAMES, weights: Float32Array.from(list) }))
const features = fc.uniqueArray(fc.nat(NAMES.length - 1))

const scorerOf = (entries: [number, number, number][]): Scorer => {
  const scorer = { names: NAMES, weights: new Float32Array(weightCount(NAMES.length)) }
  for (const [a, b, weight] of entries) scorer.weights[pairIndex(a, b)] = weight
  return scorer
}

describe('pairIndex', () => {
  it('gives each feature and each pair a place of its own, whatever the order', () => {
    const places = NAMES.flatMap((_, a) => NAMES.slice(a).map((_, offset) => pairIndex(a, a + offset)))
    expect([...places].sort((a, b) => a - b)).toEqual([...Array(weightCount(NAMES.length)).keys()])
    expect(pairIndex(3, 1)).toBe(pairIndex(1, 3))
  })
})

describe('scoreOf', () => {
  it('adds what features weigh alone and in pairs; what is shared weighs with them, not by itself', () => {
    const scorer = scorerOf([
      [0, 0, 1],
      [1, 1, 2],
      [0, 1, 4],
      [0, 4, 8],
      [4, 4, 16],
      [3, 3, 32],
    ])
    expect(scoreOf(scorer, [0, 1], [4])).toBe(1 + 2 + 4 + 8)
    expect(scoreOf(scorer, [], [4])).toBe(0)
  })

  it('is the sum of the weights that are visited', () => {
    fc.assert(
      fc.property(weights, features, (scorer, own) => {
        const shared = NAMES.map((_, index) => index).filter((index) => !own.includes(index))
        let sum = 0
        eachWeight(own, shared, (index) => {
          sum += scorer.weights[index]!
        })
        expect(scoreOf(scorer, own, shared)).toBeCloseTo(sum, 4)
      }),
    )
  })
})

describe('probabilitiesOf', () => {
  it('sums to one and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -500, max: 500, noNaN: true }), { minLength: 1 }), (scores) => {
        const found = probabilitiesOf(scores)
        expect(found.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 6)
        const best = scores.indexOf(Math.max(...scores))
        expect(found[best]).toBe(Math.max(...found))
      }),
    )
  })
})

describe('strongest', () => {
  it('names what speaks most for a choice, pairs counted half to each, and leaves out what speaks against it', () => {
    const scorer = scorerOf([
      [0, 0, 1],
      [1, 1, -2],
      [2, 2, 0.5],
      [2, 4, 4],
    ])
    expect(strongest(scorer, [0, 1, 2], [4], 2)).toEqual(['three', 'one'])
    expect(strongest(scorer, [0, 1, 2], [4], 5)).toEqual(['three', 'one'])
  })
})

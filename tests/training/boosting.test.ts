import { describe, expect, it } from 'vitest'
import { logistic } from '../../src/attribution/scorer.js'
import { bytesOfTrees, LEAF, scoreOfTrees } from '../../src/attribution/trees.js'
import { type BoostingOptions, type Example, trainTrees } from '../../src/training/boosting.js'
import { random } from '../../src/training/random.js'

const NAMES = ['a', 'b', 'chance']
const OPTIONS: BoostingOptions = { trees: 40, leaves: 4, rate: 0.2, l2: 1, least: 1, rows: 0.8, columns: 1 }

/** Right where one of `a` and `b` is above a half and the other is not: no sum of the two tells it. */
function examples(count: number, weight = 1): Example[] {
  const next = random(3)
  return Array.from({ length: count }, () => {
    const values = Float32Array.of(next(), next(), next())
    return { values, isRight: values[0]! > 0.5 !== values[1]! > 0.5, weight }
  })
}

const chance = (trees: ReturnType<typeof trainTrees>, ...values: number[]) =>
  logistic(scoreOfTrees(trees, Float32Array.from(values)))

describe('trainTrees', () => {
  it('learns what two measures say together', () => {
    const trees = trainTrees(NAMES, examples(800), OPTIONS)
    for (const noise of [0, 0.5, 1]) {
      expect(chance(trees, 0.9, 0.1, noise)).toBeGreaterThan(0.9)
      expect(chance(trees, 0.1, 0.9, noise)).toBeGreaterThan(0.9)
      expect(chance(trees, 0.1, 0.1, noise)).toBeLessThan(0.1)
      expect(chance(trees, 0.9, 0.9, noise)).toBeLessThan(0.1)
    }
  })

  it('gives the same bytes for the same examples', () => {
    const bytes = () => bytesOfTrees(trainTrees(NAMES, examples(200), OPTIONS))
    expect(Buffer.from(bytes()).equals(bytes())).toBe(true)
  })

  it('grows as many trees as asked, of as many leaves at most', () => {
    const trees = trainTrees(NAMES, examples(300), OPTIONS)
    expect(trees.roots).toHaveLength(40)
    for (const [tree, root] of trees.roots.entries()) {
      const nodes = trees.measure.subarray(root, trees.roots[tree + 1])
      expect(nodes.filter((measure) => measure === LEAF).length).toBeLessThanOrEqual(4)
    }
  })

  it('says what the share of right ones says where no measure tells them apart', () => {
    const same = Array.from({ length: 100 }, (_, index) => ({
      values: Float32Array.of(1, 1, 1),
      isRight: index % 4 === 0,
      weight: 1,
    }))
    expect(chance(trainTrees(NAMES, same, OPTIONS), 1, 1, 1)).toBeCloseTo(0.25, 1)
  })

  it('lets an example of more weight count more', () => {
    const doubtful = (weight: number) => [
      ...Array.from({ length: 30 }, () => ({ values: Float32Array.of(1, 0, 0), isRight: true, weight })),
      ...Array.from({ length: 30 }, () => ({ values: Float32Array.of(1, 0, 0), isRight: false, weight: 1 })),
    ]
    expect(chance(trainTrees(NAMES, doubtful(5), OPTIONS), 1, 0, 0)).toBeGreaterThan(0.75)
    expect(chance(trainTrees(NAMES, doubtful(1), OPTIONS), 1, 0, 0)).toBeCloseTo(0.5)
  })

  it('goes on from trees, which stay at the front', () => {
    const start = trainTrees(NAMES, examples(100), { ...OPTIONS, trees: 3 })
    const more = trainTrees(NAMES, examples(400), { ...OPTIONS, trees: 5, start })
    expect(more.roots).toHaveLength(8)
    expect([...more.measure.subarray(0, start.measure.length)]).toEqual([...start.measure])
    expect(more.base).toBe(start.base)
    expect(chance(more, 0.9, 0.1, 0.5)).toBeGreaterThan(chance(start, 0.9, 0.1, 0.5))
  })

  it('needs no examples', () => {
    expect(chance(trainTrees(NAMES, [], OPTIONS), 1, 1, 1)).toBeCloseTo(0.5)
  })
})

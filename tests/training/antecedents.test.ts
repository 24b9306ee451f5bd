import { describe, expect, it } from 'vitest'
import { rightPronouns, type TaughtPronoun, trainAntecedents } from '../../src/training/antecedents.js'

const NONE = new Float64Array(2)

/** Pronouns of two candidates: the first has the first piece of evidence, the second the other. */
const pronouns = (right: readonly (0 | 1 | null)[]): TaughtPronoun[] =>
  right.map((candidate) => ({
    evidence: [
      [1, 0],
      [0, 1],
    ],
    isRight: [candidate === 0, candidate === 1],
  }))

describe('trainAntecedents', () => {
  it('learns which evidence tells', () => {
    const [first, second] = trainAntecedents(pronouns([0, 0, 0, 1]), NONE, 0.01)
    expect(first! - second!).toBeCloseTo(Math.log(3), 1)
  })

  it('stays at the weights given where it must, and gives the same twice', () => {
    const given = Float64Array.from([-1, 2])
    expect(
      Math.max(...trainAntecedents(pronouns([0, 0]), given, 1e4).map((weight, at) => weight - given[at]!)),
    ).toBeLessThan(0.01)
    expect(trainAntecedents(pronouns([0, 1, 1]), given, 1)).toEqual(trainAntecedents(pronouns([0, 1, 1]), given, 1))
  })

  it('learns nothing from those without a right candidate', () => {
    expect(trainAntecedents(pronouns([null, null]), NONE, 1)).toEqual(NONE)
  })
})

describe('rightPronouns', () => {
  it('counts those whose best candidate is right, of those that have a right one', () => {
    expect(rightPronouns(pronouns([0, 1, 0, null]), Float64Array.from([1, 0]))).toEqual({ right: 2, of: 3 })
  })
})

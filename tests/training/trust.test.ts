import { describe, expect, it } from 'vitest'
import { probabilityOf } from '../../src/attribution/attribute.js'
import { type Scored, trainTrust } from '../../src/training/train.js'

/** So many claims of a score, of which so many are right. */
const claims = (score: number, count: number, right: number, isFragment = false): Scored[] =>
  Array.from({ length: count }, (_, index) => ({ score, isRight: index < right, isFragment }))

describe('trainTrust', () => {
  it('makes scores the share of claims that are right', () => {
    const trust = trainTrust([...claims(0.95, 100, 80), ...claims(0.5, 100, 40)])
    expect(probabilityOf(0.95, trust)).toBeCloseTo(0.8, 1)
    expect(probabilityOf(0.5, trust)).toBeCloseTo(0.4, 1)
  })

  it('knows fragments by how many are right, and by nothing else', () => {
    const clauses = [...claims(0.95, 100, 80), ...claims(0.5, 100, 40)]
    const { fragment, ...scaling } = trainTrust([...clauses, ...claims(0.9, 8, 2, true)])
    expect(fragment).toBeCloseTo(0.3)
    expect(scaling).toEqual((({ slope, intercept }) => ({ slope, intercept }))(trainTrust(clauses)))
    expect(trainTrust([]).fragment).toBe(0.5)
  })
})

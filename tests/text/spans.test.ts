import { describe, expect, it } from 'vitest'
import { mergedSpans } from '../../src/text/spans.js'

const spans = (...pairs: readonly (readonly [number, number])[]) => pairs.map(([start, end]) => ({ start, end }))

describe('mergedSpans', () => {
  it('are in order, and one where they overlap or touch', () => {
    const given = spans([20, 30], [0, 9], [3, 5], [9, 12], [14, 16])
    expect(mergedSpans(given)).toEqual(spans([0, 12], [14, 16], [20, 30]))
  })

  it('leave what they are given as it is', () => {
    const given = spans([5, 9], [0, 6])
    mergedSpans(given)
    expect(given).toEqual(spans([5, 9], [0, 6]))
  })
})

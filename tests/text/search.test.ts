import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { countFirst, covering, firstFrom } from '../../src/text/search.js'

describe('countFirst', () => {
  it('counts what a look at each item counts', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (numbers, limit) => {
        const sorted = numbers.toSorted((a, b) => a - b)
        expect(countFirst(sorted, (number) => number < limit)).toBe(sorted.filter((number) => number < limit).length)
      }),
    )
  })
})

describe('firstFrom', () => {
  const spans = [
    { start: 2, end: 4 },
    { start: 5, end: 9 },
  ]

  it.each([
    [0, 0],
    [2, 0],
    [3, 1],
    [5, 1],
    [6, 2],
  ])('from offset %i on it is span %i', (offset, index) => {
    expect(firstFrom(spans, offset)).toBe(index)
  })
})

describe('covering', () => {
  it('gives each token its range, and -1 between them', () => {
    const ranges = [
      { first: 1, endToken: 3 },
      { first: 4, endToken: 5 },
    ]
    expect([...covering(6, ranges)]).toEqual([-1, 0, 0, -1, 1, -1])
  })
})

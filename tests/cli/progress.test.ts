import { describe, expect, it } from 'vitest'
import { Pace, timeOf } from '../../src/cli/progress.js'

describe('Pace', () => {
  it('tells the rate, and what is left once it is known how much there is', () => {
    const pace = new Pace(0)
    expect(pace.line(0)).toBe('0 articles, 0.0 a second, 0 failed')
    for (let count = 0; count < 1500; count += 1) pace.count('done', 0.5)
    pace.count('failed', 0)
    expect(pace.line(100_000)).toBe('1,501 articles, 15.0 a second, 1 failed')
    pace.expect(1000)
    expect(pace.line(100_000)).toBe('1,501 articles, 15.0 a second, 75 %, 33 s left, 1 failed')
    pace.expect(0)
    expect(pace.line(100_000)).toContain('100 %, 0 s left')
  })
})

describe('timeOf', () => {
  it.each([
    [0.4, '0 s'],
    [59.4, '59 s'],
    [59.6, '1 min 0 s'],
    [3599, '59 min 59 s'],
    [7260, '2 h 1 min'],
    [360_000, '100 h 0 min'],
  ])('tells %d seconds as %s', (seconds, told) => {
    expect(timeOf(seconds)).toBe(told)
  })
})

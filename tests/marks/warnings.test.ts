import { expect, it } from 'vitest'
import { stray, summedUp, unclosed } from '../../src/marks/warnings.js'

const at = (start: number) => ({ start, end: start + 1 })

it('tells few warnings one by one, in the order of the text', () => {
  const warnings = [stray(at(5), '»'), unclosed(at(2)), stray(at(9), '»')]
  expect(summedUp(warnings).map(({ start }) => start)).toEqual([2, 5, 9])
})

it('sums up what comes after the first thousand of a code', () => {
  const warnings = [...Array.from({ length: 1500 }, (_, start) => unclosed(at(start))), stray(at(700), '»')]
  const told = summedUp(warnings)
  expect(told).toHaveLength(1002)
  expect(told.at(-1)).toEqual({ code: 'unclosed-quote', message: 'and 500 more of these', start: 1000, end: 1500 })
})

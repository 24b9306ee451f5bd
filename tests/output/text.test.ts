import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codePointsBefore, textOf } from '../../src/output/text.js'
import { SAMPLE } from './sample.js'

describe('codePointsBefore', () => {
  it('counts a surrogate pair as one', () => {
    const place = codePointsBefore('a😀b')
    expect([0, 1, 3, 4].map(place)).toEqual([0, 1, 2, 3])
  })

  it('counts as a string iterator does', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', '😀', '\ud800', '\udc00', '\n')), fc.nat(), (parts, at) => {
        const before = parts.slice(0, at % (parts.length + 1)).join('')
        fc.pre(!/[\ud800-\udbff]$/.test(before))
        expect(codePointsBefore(parts.join(''))(before.length)).toBe([...before].length)
      }),
    )
  })
})

describe('textOf', () => {
  it('says what is missing', () => {
    const { text, ...document } = SAMPLE
    expect(textOf(SAMPLE)).toBe(text)
    expect(() => textOf(document)).toThrow('includeText')
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  capitalsOf,
  hasLetter,
  hasNumber,
  hasUpper,
  isLetterAt,
  isLetterOrMarkAt,
  isLowerAt,
  isNumberAt,
  isUpperAt,
  runsIn,
  unaccented,
} from '../../src/text/categories.js'

describe('categories', () => {
  it.each([
    ['a capital', isUpperAt, /^\p{Lu}/u],
    ['a small letter', isLowerAt, /^\p{Ll}/u],
    ['a letter', isLetterAt, /^\p{L}/u],
    ['a letter or mark', isLetterOrMarkAt, /^[\p{L}\p{M}]/u],
    ['a number', isNumberAt, /^\p{N}/u],
  ] as const)('say what is %s as Unicode does, of every character up to the emoji', (_, is, pattern) => {
    const wrong: string[] = []
    for (let code = 0; code < 0x20000; code++) {
      const character = String.fromCodePoint(code)
      if (is(character, 0) !== pattern.test(character)) wrong.push(code.toString(16))
    }
    expect(wrong).toEqual([])
  })

  it('know nothing outside the text', () => {
    expect(isUpperAt('A', 1)).toBe(false)
    expect(isNumberAt('', 0)).toBe(false)
  })

  it('say what a text has as regular expressions do', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 6 }), (text) => {
        expect([hasUpper(text), hasLetter(text), hasNumber(text)]).toEqual(
          [/\p{Lu}/u, /\p{L}/u, /\p{N}/u].map((pattern) => pattern.test(text)),
        )
      }),
    )
  })

  it('count the capitals of a text that has nothing else', () => {
    expect(['ONU', 'ÉNA', 'Onu', 'G7', '', '𝐀B'].map(capitalsOf)).toEqual([3, 3, 0, 0, 0, 2])
  })

  it('find the runs that regular expressions find', () => {
    const unit = fc.oneof(fc.constantFrom(...'aÉ’-. 1²\u0301𝐀\ud835'), fc.string({ unit: 'binary', maxLength: 1 }))
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 12 }), (text) => {
        expect(runsIn(text, '’-', isLetterAt)).toEqual(text.match(/[\p{L}’-]+/gu) ?? [])
      }),
    )
  })

  it('take marks off letters', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 8 }), (text) => {
        expect(unaccented(text)).toBe(text.normalize('NFD').replace(/\p{M}/gu, ''))
      }),
    )
    expect(unaccented('Élysée, façon Ståhl')).toBe('Elysee, facon Stahl')
  })
})

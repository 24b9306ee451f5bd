import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { visible, visibleLines } from '../../src/output/visible.js'

describe('visible', () => {
  it('shows control characters as symbols', () => {
    expect(visible('a\u001b[2Jb\u0007')).toBe('a␛[2Jb␇')
    expect(visible('a\u007fb\u009bc')).toBe('a␡b�c')
  })

  it('shows bidirectional overrides and isolates, and leaves joiners and marks of direction', () => {
    expect(visible('abc\u202etxt.exe\u2069')).toBe('abc�txt.exe�')
    expect(visible('نص\u200fو\u200d')).toBe('نص\u200fو\u200d')
  })

  it('folds white space to one blank and keeps no-break spaces', () => {
    expect(visible('  a\r\n\tb\u00a0»\u202f! ')).toBe('a b\u00a0»\u202f!')
  })

  it('gives one line without controls or lone surrogates for any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(visible(text)).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]|\p{Surrogate}/u)
      }),
    )
  })
})

describe('visibleLines', () => {
  it('leaves line ends and tabs, and shows every other control character as a symbol', () => {
    expect(visibleLines('a\tb\r\nc\nd\u001be\rf\u202eg')).toBe('a\tb\r\nc\nd␛e␍f�g')
  })
})

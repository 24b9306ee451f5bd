import { describe, expect, it } from 'vitest'
import { OPENINGS, openingOf } from '../../src/text/openings.js'

describe('openingOf', () => {
  it('is the same for words that begin with the same letters, and as a rule another for others', () => {
    expect(openingOf('pontoon')).toBe(openingOf('ponder'))
    expect(openingOf('pontoon')).not.toBe(openingOf('poplar'))
  })

  it('takes fewer letters where it is told to, or where the word has no more', () => {
    expect(openingOf('pontoon', 2)).toBe(openingOf('po'))
    expect(openingOf('Ł’œ')).toBeLessThan(OPENINGS)
  })
})

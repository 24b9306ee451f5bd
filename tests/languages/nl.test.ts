import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutch } from '../../src/languages/nl/index.js'

const { cues, words } = dutch

describe('the Dutch pack', () => {
  it('parts verbs from their prefix', () => {
    expect(cues.verbs.get('zeggen')).toEqual({ stance: 'statement', strength: 'speech' })
    expect(cues.partedVerbs?.get('kondigen')?.get('aan')).toBe('aankondigen')
  })

  it('stands its verbs second', () => {
    expect(words.verbSecond).toBe(true)
  })

  it('reads whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (form) => Array.isArray(cues.readVerb(form))))
  })
})

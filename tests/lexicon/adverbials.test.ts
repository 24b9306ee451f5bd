import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { adverbialsEnd } from '../../src/lexicon/adverbials.js'
import { structureOf } from '../../src/text/analyse.js'

const endOf = (text: string, limit?: number) => adverbialsEnd(structureOf(text, french.text).tokens, 0, french, limit)

describe('adverbialsEnd', () => {
  it('goes past all that follow one another', () => {
    expect(endOf('il y a peu du même coup rien')).toBe(7)
    expect(endOf('rien il y a peu')).toBe(0)
  })

  it('looks at none that begins at the limit', () => {
    expect(endOf('il y a peu il y a peu il y a peu', 4)).toBe(4)
    expect(endOf('il y a peu il y a peu il y a peu', 5)).toBe(8)
  })
})

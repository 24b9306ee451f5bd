import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { entryAt } from '../../src/lexicon/lookup.js'
import { structureOf } from '../../src/text/analyse.js'

const find = (text: string, entries: readonly string[], at = 0) => {
  const { tokens } = structureOf(text, english.text)
  return entryAt(tokens, at, tokens.length, new Set(entries))?.key ?? null
}

describe('entryAt', () => {
  it('finds the longest of the entries that begin at a token', () => {
    expect(find('The Lake County Post said', ['the lake', 'the lake county post', 'the'])).toBe('the lake county post')
    expect(find('The Lake County Post said', ['lake', 'lake county'], 1)).toBe('lake county')
  })

  it('finds an entry of one or two letters, and one that begins with such a word', () => {
    expect(find('A mill', ['a'])).toBe('a')
    expect(find('UN envoys met', ['un', 'un envoys'])).toBe('un envoys')
  })

  it('finds none where words begin as an entry does and go on otherwise', () => {
    expect(find('Lakes rose', ['lake'])).toBeNull()
    expect(find('Lake Erie rose', ['lake county'])).toBeNull()
  })
})

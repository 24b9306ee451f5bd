import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { spanish } from '../../src/languages/es/index.js'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

describe('which of two', () => {
  it.each([
    ['French', french, 'Anne Roux a vu Paul Vidal. Le second a dit oui.', 'Le second', 'Paul Vidal'],
    ['a woman', french, 'Anne Roux a vu Paul Vidal. La première a dit oui.', 'La première', 'Anne Roux'],
    ['English', english, 'Ann Lowe met Paul Reed in Boston. The latter said no.', 'The latter', 'Paul Reed'],
    ['the former', english, 'Ann Lowe met Paul Reed in Boston. The former said no.', 'The former', 'Ann Lowe'],
    ['Spanish', spanish, 'Ana Ruiz vio a Pablo Vidal. El segundo dijo que no.', 'El segundo', 'Pablo Vidal'],
  ])('is told by the order in which they are named: %s', (_, pack, text, source, name) => {
    expect(namesFor(text, pack, [source])).toEqual([name])
  })

  it('is nobody where a gender speaks against it, or three are named', () => {
    const women = 'Anne Roux a vu Claire Petit. Le second a dit oui.'
    expect(namesFor(women, french, ['Le second'])).not.toEqual(['Claire Petit'])
    const three = 'Ann Lowe, Paul Reed and Mary Cole met. The latter said no.'
    expect(namesFor(three, english, ['The latter'])).not.toEqual(['Paul Reed'])
  })
})

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

describe('both of two', () => {
  it.each([
    [
      'one sentence',
      french,
      'Anne Roux a vu Paul Vidal à Nice. Les deux élus ont dit oui.',
      'Les deux élus',
      'Anne Roux et Paul Vidal',
    ],
    [
      'two sentences',
      french,
      'Anne Roux a parlé. Paul Vidal a ri. Ces deux amis ont dit oui.',
      'Ces deux amis',
      'Anne Roux et Paul Vidal',
    ],
    [
      'a noun of what they are',
      french,
      'Anne Roux a vu Paul Vidal. Les deux chefs de parti ont dit oui.',
      'Les deux chefs de parti',
      'Anne Roux et Paul Vidal',
    ],
    ['a pronoun', french, 'Anne Roux a vu Paul Vidal. Tous deux ont dit oui.', 'Tous deux', 'Anne Roux et Paul Vidal'],
    [
      'English',
      english,
      'Ann Lowe met Paul Reed in Boston. The two leaders said no.',
      'The two leaders',
      'Ann Lowe and Paul Reed',
    ],
  ])('are whom the text names before: %s', (_, pack, text, source, name) => {
    expect(namesFor(text, pack, [source])).toEqual([name])
  })

  it('are others where three are named, or more is told of them', () => {
    const three = 'Anne Roux, Paul Vidal et Luc Morel se sont vus. Les deux élus ont dit oui.'
    expect(namesFor(three, french, ['Les deux élus'])).toEqual(['deux élus'])
    const others = "Anne Roux a vu Paul Vidal. Les deux avocats de l'entreprise ont dit oui."
    expect(namesFor(others, french, ["Les deux avocats de l'entreprise"])).toEqual(["deux avocats de l'entreprise"])
  })
})

it('is one of the last sentence that tells of a person, where a pronoun points back', () => {
  const gift =
    "Anne Marel a remercié Paul Vidal. Paul Vidal a salué Marc Aubin. Une collecte, lancée par un ami d'enfance, continue."
  expect(namesFor(`${gift} « Tant mieux », précise ce dernier.`, french, ['ce dernier'])).toEqual(["ami d'enfance"])
})

it('is whom the last to speak spoke of, where the text says that it is about them', () => {
  const leave = "Le club se sépare de Paul Vidal. « C'est un homme de devoir », salue Marc Aubin."
  expect(namesFor(`${leave} L'intéressé se tait.`, french, ['Marc Aubin', "L'intéressé"])).toEqual([
    'Marc Aubin',
    'Paul Vidal',
  ])
})

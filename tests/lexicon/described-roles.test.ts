import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { structureOf } from '../../src/text/analyse.js'

function persons(text: string): string[] {
  const structure = structureOf(text, french.text)
  const { stretches } = scanMarks(structure, french.marks)
  return findMentions(structure, stretches, french)
    .filter(({ kind }) => kind === 'person')
    .map(({ start, end }) => text.slice(start, end))
}

describe('a role that is a verb’s form too', () => {
  it.each([
    ["L'ancien président de la ligue a dit non.", "L'ancien président de la ligue"],
    ["L'actuel président rit.", "L'actuel président"],
    ['Le discret président de la ligue a dit non.', 'Le discret président de la ligue'],
    ['Le jeune pilote de la ligue assure que tout va bien.', 'Le jeune pilote de la ligue'],
    ["L'emblématique garde de la forêt dit non.", "L'emblématique garde de la forêt"],
    ['« Non », assure le discret président de la ligue.', 'le discret président de la ligue'],
  ])('is a person behind an adjective: %s', (text, person) => {
    expect(persons(text)).toEqual([person])
  })

  it.each(['La ville garde de bons souvenirs.', "La famille garde de l'espoir et veut savoir."])(
    'is a verb where no other one is that of the sentence: %s',
    (text) => {
      expect(persons(text)).toEqual([])
    },
  )

  it('is a participle behind a preposition and an article', () => {
    expect(persons("L'avocate de la partie civile, Me Anne Morel, a dit non.")).toEqual([
      "L'avocate de la partie civile, Me Anne Morel",
    ])
  })
})

import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

const LETTER = 'Le maire, Paul Redon, a écrit à Marc Dufour.'
const REPLY = '« Trop tard », répond-il.'

describe('who opens a sentence before an aside', () => {
  it.each([
    [
      'a relative clause',
      'Marc Dufour, dont personne ne sait rien depuis la fin de l’hiver, ni ici ni ailleurs, non plus que de ses amis, raille la ville.',
    ],
    ['an adjective', 'Marc Dufour, furieux, raille la ville.'],
    ['an adjunct', 'Marc Dufour, de son côté, raille la ville.'],
  ])('is its subject, whom a pronoun takes up: %s', (_, text) => {
    expect(namesFor(`${LETTER} ${text} ${REPLY}`, french, ['il'])).toEqual(['Marc Dufour'])
  })

  it.each([
    ['a list follows', 'Marc Dufour, la police, la ville : tous dorment.'],
    ['a clause with a subject of its own follows', 'Marc Dufour, dès mardi, la ville le raillait.'],
  ])('is not where %s', (_, text) => {
    expect(namesFor(`${LETTER} ${text} ${REPLY}`, french, ['il'])).toEqual(['Paul Redon'])
  })
})

import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import { answersIn, namesFor } from './answers.js'

const EXPERT = 'Un expert militaire'
const GENERAL = 'Général Morel'
const INTRODUCED = `${EXPERT} a dit que la digue tiendra.\n\n${GENERAL} a dit : « Elle tiendra. »`

describe('who speaks unnamed and is introduced as the next to speak', () => {
  it.each([
    [french, INTRODUCED, [EXPERT, GENERAL], 'Général Morel'],
    [
      french,
      'La digue tiendra, assure une scientifique. « Elle est neuve », ajoute Anne Perrot, biologiste.',
      ['une scientifique', 'Anne Perrot, biologiste'],
      'Anne Perrot',
    ],
    [
      french,
      'Le club paiera, a dit un de ses avocats.\n\n« Il paiera », selon Loïc Perrot, l’un de ses avocats.',
      ['un de ses avocats', 'Loïc Perrot, l’un de ses avocats'],
      'Loïc Perrot',
    ],
    [
      english,
      'A scientist said the dam would hold.\n\n“It is new,” said biologist Anne Poole.',
      ['A scientist', 'biologist Anne Poole'],
      'Anne Poole',
    ],
  ])('has that name: %#', (pack, text, sources, name) => {
    expect(namesFor(text, pack, sources)).toEqual([name, name])
  })

  it('is a guess, and says so', () => {
    const [answer] = answersIn(INTRODUCED, french, [EXPERT, GENERAL])
    const reason = 'the next to speak, who is named and whose office fits'
    expect(answer).toMatchObject({ confidence: 0.5, reason })
  })

  it.each([
    ['an office that does not fit', INTRODUCED.replace(EXPERT, 'Un voisin'), 'voisin'],
    ['not to be named', INTRODUCED.replace(' a dit que', ' a dit sous couvert d’anonymat que'), 'expert militaire'],
    ['another gender', INTRODUCED.replace(EXPERT, 'Une militaire'), 'militaire'],
    ['named before', `${GENERAL} est venu. ${INTRODUCED}`, 'expert militaire'],
    ['another named between', INTRODUCED.replace('\n\n', ' Paul Vasseur est parti.\n\n'), 'expert militaire'],
    ['another who speaks between', INTRODUCED.replace('\n\n', ' Une riveraine a dit non.\n\n'), 'expert militaire'],
    ['too far', INTRODUCED.replace('\n\n', '\n\nLa pluie tombe.\n\n'), 'expert militaire'],
  ])('stays as described: %s', (_, text, name) => {
    const sources = [EXPERT, 'Un voisin', 'Une militaire', 'Une riveraine', GENERAL]
    expect(namesFor(text, french, sources)).toContain(name)
  })

  it('stays as described where the other does not speak', () => {
    expect(namesFor(`${EXPERT} a dit non. ${GENERAL} est parti.`, french, [EXPERT])).toEqual(['expert militaire'])
  })
})

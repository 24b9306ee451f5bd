import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { spanish } from '../../src/languages/es/index.js'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

describe('one of several', () => {
  it.each([
    ['French', french, 'Des éleveurs du Haut-Vernay protestent. L’un d’eux part.', 'L’un', 'éleveur'],
    ['a woman', french, 'Des agricultrices protestent. Une d’entre elles part.', 'Une', 'agricultrice'],
    ['English', english, 'Several farmers protested. One of them left.', 'One', 'farmer'],
    ['Spanish', spanish, 'Los agricultores protestan. Uno de ellos dijo que no.', 'Uno', 'agricultor'],
  ])('is what they are: %s', (_, pack, text, source, name) => {
    expect(namesFor(text, pack, [source])).toEqual([name])
  })

  it('is what an apposition says', () => {
    const text = 'Des éleveurs protestent. L’un d’eux, un boulanger de Metz et ancien maçon, a ri.'
    expect(namesFor(text, french, ['L’un'])).toEqual(['boulanger de Metz'])
    const known = 'Des éleveurs protestent. L’un d’eux, le boulanger de Metz, a ri.'
    expect(namesFor(known, french, ['L’un'])).toEqual(['éleveur'])
  })

  it('stays as it stands where nobody is spoken of', () => {
    expect(namesFor('One of them left.', english, ['One'])).toEqual(['One'])
  })
})

import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

const RACE = 'Mathis Garel a gagné la course. « Il faisait froid », a dit '

describe('a word for people of a place that no list has', () => {
  it.each(['le Cévenol', 'le Costarmoricain', 'l’Ornanais', 'le Lodévois'])(
    'is the person last spoken of: %s',
    (source) => {
      expect(namesFor(`${RACE}${source}.`, french, [source])).toEqual(['Mathis Garel'])
    },
  )

  it('has a gender', () => {
    const text = `Mathis Garel a battu Aline Coste. « Il faisait froid », a dit la Cévenole.`
    expect(namesFor(text, french, ['la Cévenole'])).toEqual(['Aline Coste'])
  })

  it.each([
    ['a state', `${RACE}l’Ukraine.`, 'l’Ukraine', 'Ukraine'],
    ['a name elsewhere', `Redonnais a voté. ${RACE}le Redonnais.`, 'le Redonnais', 'Redonnais'],
    ['another word', `${RACE}le Kraken.`, 'le Kraken', 'Kraken'],
    ['a body', `${RACE}la Métropole.`, 'la Métropole', 'Métropole'],
  ])('is not %s', (_, text, source, name) => {
    expect(namesFor(text, french, [source])).toEqual([name])
  })

  it('is nobody of another nation', () => {
    const text = 'Mathis Garel a battu le Belge Dries Vanhee. « Il faisait froid », a dit le Cévenol.'
    expect(namesFor(text, french, ['le Cévenol'])).toEqual(['Mathis Garel'])
  })

  it('is none where no endings tell', () => {
    const text = 'Amy Garel won the race. “It was cold,” said the Cevenol.'
    expect(namesFor(text, english, ['the Cevenol'])).toEqual(['Cevenol'])
  })
})

import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import { answersIn, namesFor } from './answers.js'

const HEAD = 'la directrice de la crèche'
const NAMED = `« Nous tiendrons », assure ${HEAD}. Odile Sabran compte ses chaises.`

describe('who speaks by an office and is named in the next words', () => {
  it.each([
    ['right behind', NAMED, HEAD, 'Odile Sabran'],
    [
      'where both speak',
      'L’entraîneur du Vallon parle de malchance. « Le vent a tourné », soupire Rémi Costal.',
      'L’entraîneur du Vallon',
      'Rémi Costal',
    ],
    [
      'by whose they are',
      'Anne Morel a couru. Son entraîneur parle de malchance. « Le vent a tourné », soupire Rémi Costal.',
      'Son entraîneur',
      'Rémi Costal',
    ],
    [
      'behind an adjunct',
      '« Rien ne presse », dit le maire du bourg. Mardi, sur le marché, Louis Arvant a promis un vote.',
      'le maire du bourg',
      'Louis Arvant',
    ],
    [
      'with a title that tells the office',
      '« Il est libre », dit l’avocat de la famille. Me Paul Dorel attend le jugement.',
      'l’avocat de la famille',
      'Paul Dorel',
    ],
  ])('has that name: %s', (_, text, source, name) => {
    expect(namesFor(text, french, [source, 'Rémi Costal', 'Louis Arvant'])[0]).toBe(name)
  })

  it('is nobody of the family who is named next', () => {
    const text = 'Anne Morel a couru. Son père parle de malchance. « Le vent a tourné », soupire Rémi Costal.'
    expect(namesFor(text, french, ['Son père', 'Rémi Costal'])[0]).toBe("père d'Anne Morel")
  })

  it('has that name in English', () => {
    const text = '“We will hold on,” said the head of the nursery. Olive Sabran is counting chairs.'
    expect(namesFor(text, english, ['the head of the nursery'])).toEqual(['Olive Sabran'])
  })

  it('is a guess, and says so', () => {
    const [answer] = answersIn(NAMED, french, [HEAD])
    expect(answer).toMatchObject({ confidence: 0.7, reason: 'described, and named in the next words' })
  })

  it.each([
    ['said who else that is', NAMED.replace('Odile Sabran', 'Odile Sabran, une voisine,')],
    ['with another office', NAMED.replace('Odile', 'La ministre Odile')],
    ['with a title that tells another', NAMED.replace('Odile Sabran', 'Me Sabran')],
    ['of another gender', NAMED.replace('Odile', 'Hubert')],
    ['named before', `Odile Sabran a peur. La pluie tombe. ${NAMED}`],
    ['nobody who acts', NAMED.replace('Odile Sabran compte', 'On plaint Odile Sabran et compte')],
    ['another who acts between', NAMED.replace('Odile', 'Le gardien dort. « Oui », dit Odile')],
    ['far behind', NAMED.replace('. Odile', '. La pluie tombe. Odile')],
    ['in marks', `« ${NAMED.slice(2, -1).replace(' »', '')} », raconte Luc Morvan.`],
  ])('stays as described: %s', (_, text) => {
    expect(namesFor(text, french, [HEAD, 'Luc Morvan'])[0]).toBe('directrice de la crèche')
  })
})

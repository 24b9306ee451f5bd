import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

const speakers = async (text: string, lang: string) =>
  (await extract(text, { lang })).quotes.map(({ speaker }) => speaker?.name ?? null)

describe('a headline that quotes', () => {
  it.each([
    [
      'fr',
      'Quimper. « On ne rendra pas les clés »\n\nLes riverains occupent la salle. « On ne rendra pas les clés », prévient Anne Morel, libraire.',
      'Anne Morel',
    ],
    [
      'fr',
      'Théâtre : « On a tout perdu »\n\nLe feu a pris dimanche. « On a tout perdu, soupire Anne Morel. Tout. »',
      'Anne Morel',
    ],
    [
      'fr',
      'Mort de la chanteuse Lise Hamon : « Elle riait de tout »\n\nElle est morte lundi. « Elle riait de tout », a dit Anne Morel.',
      'Anne Morel',
    ],
    [
      'en',
      '‘We lost the whole harvest’: a valley after the hail\n\nThe storm came at noon. ‘We lost the whole harvest in an hour,’ said Tom Brandt.',
      'Tom Brandt',
    ],
    [
      'es',
      '«Lo perdimos todo en una hora»: un valle tras el granizo\n\nLa tormenta llegó a mediodía. «Lo perdimos todo en una hora», dijo Marta Rey.',
      'Marta Rey',
    ],
    [
      'de',
      '„Wir haben die ganze Ernte verloren“: ein Tal nach dem Hagel\n\nDer Sturm kam mittags. „Wir haben die ganze Ernte verloren“, sagte Anna Krone.',
      'Anna Krone',
    ],
  ])('has the speaker whom the article names for the same words: %s', async (lang, text, speaker) => {
    expect((await speakers(text, lang))[0]).toBe(speaker)
  })

  it('keeps a person whom it names', async () => {
    const text =
      'Anne Morel : « On a tout perdu »\n\nLe feu a pris dimanche. « On a tout perdu », a crié un voisin, Luc Hardy.'
    expect(await speakers(text, 'fr')).toEqual(['Anne Morel', 'Luc Hardy'])
  })

  it('takes no two words for the same', async () => {
    const text = 'Un désastre « sans précédent »\n\nLe feu a pris dimanche. « Sans précédent », a jugé Luc Hardy.'
    expect((await extract(text, { lang: 'fr' })).quotes[0]!.reason).not.toMatch('same words')
  })
})

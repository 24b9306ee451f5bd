import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

const paragraphs = (...all: readonly string[]) => all.join('\n\n')

/** Who makes each claim of a text. */
async function claimants(text: string, lang: string): Promise<(string | undefined)[]> {
  return (await extract(text, { lang })).claims.map(({ speaker }) => speaker?.name)
}

describe('the I of a letter', () => {
  it('is who signs it', async () => {
    const text = paragraphs(
      'Monsieur le maire,',
      'J’affirme que les parents n’ont pas été consultés.',
      'Veuillez agréer mes salutations distinguées.',
      'Karine Belloc, présidente de l’association des parents',
    )
    expect(await claimants(text, 'fr')).toEqual(['Karine Belloc'])
  })

  it('is nobody whom a description or a pronoun takes up', async () => {
    const text = paragraphs(
      'To the Editor:',
      'I told the council that the cables were rusting. The mayor claims that nobody warned her.',
      'Walter Pruitt',
    )
    expect(await claimants(text, 'en')).toEqual(['Walter Pruitt', 'mayor'])
  })

  it('is told by the headline too', async () => {
    const text = paragraphs('Offener Brief an den Stadtrat', 'Ich sage, dass der Park bleiben muss.', 'Ute Lang')
    expect(await claimants(text, 'de')).toEqual(['Ute Lang'])
  })

  it('is the author of a column', async () => {
    const text = paragraphs(
      'Tribune',
      'Par Élodie Vasseur, économiste',
      'Je soutiens que la réforme est inutile pour tous.',
    )
    expect(await claimants(text, 'fr')).toEqual(['Élodie Vasseur'])
  })

  it('stays nobody named where it is no letter', async () => {
    expect(await claimants(paragraphs('I said that it would rain.', 'It rained.', 'Walter Pruitt'), 'en')).toEqual([
      'I',
    ])
  })
})

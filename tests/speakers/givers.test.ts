import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { french } from '../../src/languages/fr/index.js'
import { namesFor } from './answers.js'

/** The name of who makes the first claim of a French text. */
const whoClaims = async (text: string): Promise<string | undefined> =>
  (await extract(text, { lang: 'fr' })).claims[0]?.speaker?.name

describe('a source that is what somebody says', () => {
  it.each([
    ['Selon les informations fournies par Jeanne Kermadec, le bac est rentré à Lorient.', 'Jeanne Kermadec'],
    ['Selon les renseignements confiés par une infirmière au Figaro, la salle est vide.', 'infirmière'],
    ["D'après les premières constatations des gendarmes, le feu est parti du grenier.", 'gendarmes'],
    ["Selon des déclarations du préfet, la digue n'a pas cédé.", 'préfet'],
    ['Selon les explications de M. Kermadec, le bac est rentré à Lorient.', 'Kermadec'],
    ["De l'avis d'un expert de la ville, la digue tiendra encore dix ans.", 'expert de la ville'],
  ])('is who says it: %s', async (text, name) => {
    expect(await whoClaims(text)).toBe(name)
  })

  it("is who says it: De l'avis d'un apiculteur …", async () => {
    expect(await whoClaims("De l'avis d'un apiculteur de la vallée, la récolte sera mauvaise.")).toBe(
      'apiculteur de la vallée',
    )
  })

  it('is the subject of its relative clause', () => {
    const text = "Les informations que la préfète a données à l'AFP sont claires : le pont a tenu."
    expect(namesFor(text, french, ['Les informations'])).toEqual(['préfète'])
  })

  it('leads a quotation: who answers is not called the answer', async () => {
    const { quotes } = await extract('Réponse de la ministre des Ports, Claire Sauvet : « Le quai restera public. »')
    expect(quotes[0]!.speaker!.name).toBe('Claire Sauvet')
  })

  it('stays what it is where it is a document, or nobody gives it', async () => {
    expect(await whoClaims("Selon un rapport de la Cour des comptes, l'aéroport perd de l'argent.")).toBe(
      'rapport de la Cour des comptes',
    )
    expect(await whoClaims('Selon les dernières informations, la route du col est coupée depuis mardi.')).toBe(
      'dernières informations',
    )
  })
})

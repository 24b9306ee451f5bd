import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

const claimsOf = async (lang: string, text: string) => (await extract(text, { lang })).claims
const quotesOf = async (lang: string, text: string) => (await extract(text, { lang })).quotes

describe('a dropped subject', () => {
  it.each([
    ['es', 'La ministra Elena Ortiz llegó tarde. Dijo que la ley saldrá adelante.', 'Elena Ortiz'],
    ['it', 'La ministra Elena Orsi è arrivata tardi. Ha detto che la legge passerà in aula.', 'Elena Orsi'],
    ['pt', 'A ministra Elena Ortigão chegou tarde. Disse que a lei vai ser aprovada.', 'Elena Ortigão'],
  ])('is taken for the last subject: %s', async (lang, text, name) => {
    const [claim] = await claimsOf(lang, text)
    expect(claim?.speaker?.name).toBe(name)
    expect(claim?.speaker?.mention).toBeNull()
    expect(claim?.reason).toContain('dropped subject')
  })

  it('is taken for who spoke last', async () => {
    const quotes = await quotesOf('es', '«No me iré», dijo la alcaldesa, Ana Ruiz. «Y punto», añadió.')
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Ana Ruiz', 'Ana Ruiz'])
    expect(quotes[1]?.reason).toContain('dropped subject taken for the last speaker')
  })

  it('is several persons where the verb is in the plural', async () => {
    const [claim] = await claimsOf('es', 'Los vecinos de Soria protestaron ante Ana Ruiz. Dijeron que no pagarán más.')
    expect(claim?.speaker?.name).toBe('vecinos de Soria')
  })

  it('is nobody where nobody was named, also at the start of a document', async () => {
    const [claim] = await claimsOf('it', 'Ha detto che la strada è chiusa da ieri.')
    expect(claim).toMatchObject({ speaker: null, text: 'la strada è chiusa da ieri' })
    expect((await quotesOf('pt', '“Não sei”, disse.'))[0]?.speaker).toBeNull()
  })

  it('is none where the verb is impersonal, passive, or in the first person', async () => {
    for (const text of [
      'Ana Ruiz llegó tarde. Se dijo que la ley saldrá adelante.',
      'Ana Ruiz llegó tarde. Digo que la ley saldrá adelante.',
    ])
      expect((await claimsOf('es', text)).filter(({ reason }) => reason.includes('dropped'))).toEqual([])
  })

  it('is the owner of a source phrase that has a possessive', async () => {
    const [claim] = await claimsOf('es', 'Habló la ministra Elena Ortiz. A su juicio, la ley saldrá adelante.')
    expect(claim).toMatchObject({ text: 'la ley saldrá adelante', cue: { lemma: 'a su juicio' } })
    expect(claim?.speaker?.name).toBe('Elena Ortiz')
  })

  it('is never looked for where subjects stand', async () => {
    const claims = await claimsOf('fr', 'Léa Pons est arrivée. Affirme que la loi passera.')
    expect(claims.filter(({ reason }) => reason.includes('dropped'))).toEqual([])
  })
})

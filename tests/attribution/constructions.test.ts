import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'

describe('constructions that languages share', () => {
  it('a verb that counts time is no verb of a clause', async () => {
    const { claims } = await extract('El alcalde dijo hace dos años que el puente era seguro.', { lang: 'es' })
    expect(claims.map(({ text, speaker }) => [text, speaker?.name])).toEqual([['el puente era seguro', 'alcalde']])
  })

  it('a source phrase may lead to a relative pronoun', async () => {
    const text = 'È cauto il presidente dell’istituto, Tullio Marchi, secondo cui i conti reggono fino al 2032.'
    const { claims } = await extract(text, { lang: 'it' })
    expect(claims.map(({ text, speaker }) => [text, speaker?.name])).toEqual([
      ['i conti reggono fino al 2032', 'Tullio Marchi'],
    ])
  })

  it('the article of a source may be part of the preposition before it', async () => {
    const { claims } = await extract('A detta del sindaco, il ponte è sicuro da anni.', { lang: 'it' })
    expect(claims[0]?.speaker).toMatchObject({ name: 'sindaco', kind: 'person' })
  })

  it('an unknown word between a quote and a name is its cue', async () => {
    const { quotes } = await extract('«No vamos a rendirnos nunca», zumbulla Ana Ruiz.', { lang: 'es' })
    expect(quotes[0]).toMatchObject({ speaker: { name: 'Ana Ruiz' }, cue: { text: 'zumbulla' } })
  })

  it('a headline leaves the article of its subject out', async () => {
    const { quotes } = await extract('“Futebol é sofrimento”, diz técnico antes da final.', { lang: 'pt' })
    expect(quotes[0]?.speaker?.name).toBe('técnico')
  })

  it('a relative clause about who speaks is no content', async () => {
    const { claims } = await extract('«Un día se cae», dijo Joaquín Saldaña, que pesca en la ría.', { lang: 'es' })
    expect(claims).toEqual([])
  })
})

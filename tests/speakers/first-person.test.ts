import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { voicesOf } from '../../src/speakers/first-person.js'

const claimants = async (text: string) => {
  const { quotes, claims } = await extract(text, { lang: 'fr' })
  return { quotes: quotes.map(({ speaker }) => speaker?.name), claims: claims.map(({ speaker }) => speaker?.name) }
}

describe('whom somebody calls theirs', () => {
  it('is told by who speaks, named behind the quote', async () => {
    const text = '« Mon père répétait que la mer reprendrait tout », a raconté mardi Solveig Tanguy.'
    expect(await claimants(text)).toEqual({ quotes: ['Solveig Tanguy'], claims: ['père de Solveig Tanguy'] })
  })

  it('is told by who is described', async () => {
    const text =
      'Une batelière a tout vu. « Mes voisins affirment que la digue a cédé à midi », a-t-elle expliqué aux pompiers.'
    expect((await claimants(text)).claims).toEqual(["voisins d'une batelière"])
  })

  it('takes the pronouns along', async () => {
    const text = '« Ma fille a eu peur. Elle a dit que le sol bougeait », a confié Solveig Tanguy.'
    expect((await claimants(text)).claims).toEqual(['fille de Solveig Tanguy'])
  })

  it('is somebody else for another speaker', async () => {
    const text =
      '« Mon fils affirme que le bac est fermé », a dit Solveig Tanguy.\n\n« Mon fils affirme que le bac est ouvert », a répondu Bernard Coadic.'
    expect((await claimants(text)).claims).toEqual(['fils de Solveig Tanguy', 'fils de Bernard Coadic'])
  })

  it('stays as described where several speak', async () => {
    const text = '« Notre avocat affirme que le bail est nul », a dit Solveig Tanguy.'
    expect((await claimants(text)).claims).toEqual(['avocat'])
  })
})

it('takes nobody of whom a quote tells for who speaks it', async () => {
  const text =
    "Un apprenti boulanger est venu voter. « Mon père répète que ça ne sert à rien. Je veux y être », confiait-il à l'entrée."
  expect((await claimants(text)).quotes).toEqual(['apprenti boulanger'])
})

describe('voicesOf', () => {
  const source = (mention: number | null) => ({ mention, cue: null, sieve: '', confidence: 1 })
  const utterance = (mention: number | null, continues: number | null, ...stretches: number[]) => ({
    pieces: stretches.map((stretch) => ({ stretch, start: 0, end: 1 })),
    type: 'direct' as const,
    source: source(mention),
    continues,
    claim: null,
  })

  it('gives what continues an utterance the voice of its beginning', () => {
    const voices = voicesOf([utterance(4, null, 0, 1), utterance(null, 0, 2), utterance(null, null, 3)])
    expect([...voices]).toEqual([
      [0, 4],
      [1, 4],
      [2, 4],
    ])
  })
})

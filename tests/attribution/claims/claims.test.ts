import { describe, expect, it } from 'vitest'
import { findClaims } from '../../../src/attribution/claims/claims.js'
import { findFrames } from '../../../src/attribution/frames.js'
import { mentionText, sceneFor } from '../../support/scene.js'

/** The claims of a text, every stretch taken for speech: spans' words, source and sieve. */
async function claims(code: string, text: string) {
  const scene = await sceneFor(text, code)
  const found = findClaims(
    scene,
    findFrames(scene),
    scene.stretches.map(() => true),
  )
  return found.map(({ spans, source, type, negated }) => ({
    words: spans.map(({ start, end }) => text.slice(start, end)),
    source: mentionText(scene, source.mention),
    sieve: source.sieve,
    type,
    negated,
  }))
}

describe('the content of a claim', () => {
  it.each([
    ['fr', 'Le maire a affirmé hier à la presse que le pont fermera.', ['le pont fermera'], 'content clause'],
    ['en', 'The mayor said the bridge will close.', ['the bridge will close'], 'bare content clause'],
    ['en', 'Brandt vowed to close the bridge.', ['to close the bridge'], 'infinitive'],
    ['fr', 'Marc Dufour promet de fermer le pont.', ['fermer le pont'], 'infinitive'],
    ['en', 'The road is closed, Brandt said.', ['The road is closed'], 'reporting clause'],
    ['fr', 'Selon Marc Dufour, le pont fermera.', ['le pont fermera'], 'source phrase'],
    [
      'en',
      'The bridge, Brandt warned, could close by June.',
      ['The bridge', 'could close by June'],
      'reporting clause',
    ],
    [
      'fr',
      'Les déclarations de la ministre, selon lesquelles le pont tiendra, ont été démenties.',
      ['le pont tiendra'],
      'source phrase',
    ],
    ['fr', 'Le pont, qui selon le maire est sûr, a été fermé lundi.', ['Le pont, qui', 'est sûr'], 'source phrase'],
    ['en', "The mayor's threat to close the bridge was dropped.", ['to close the bridge'], 'infinitive of a noun'],
    ['fr', 'La volonté du maire de fermer le pont inquiète.', ['fermer le pont'], 'infinitive of a noun'],
    ['en', "Reed's claim that taxes would fall drew laughter.", ['taxes would fall'], 'content clause of a noun'],
  ])('%s: %s', async (code, text, words, sieve) => {
    expect(await claims(code, text)).toContainEqual(expect.objectContaining({ words, sieve }))
  })

  it('ends where the same subject reports anew', async () => {
    const found = await claims('fr', 'Il s’est vanté que le pont tiendrait et a juré qu’il reviendrait.')
    expect(found.map(({ words }) => words)).toEqual([['le pont tiendrait'], ['il reviendrait']])
    expect(found.map(({ source }) => source)).toEqual(['Il', 'Il'])
  })

  it('is mixed with a quoted fragment in it', async () => {
    const [claim] = await claims('fr', 'Le procureur a indiqué que le suspect avait « agi seul ».')
    expect(claim).toMatchObject({ type: 'mixed', words: ['le suspect avait « agi seul »'] })
  })

  it('is none where it is one whole quote', async () => {
    expect(await claims('fr', 'Le maire a dit que « le pont fermera lundi ».')).toEqual([])
    expect(await claims('fr', '« Le pont fermera lundi », a déclaré Marc Dufour dans un café.')).toEqual([])
  })

  it('is none after a compound conjunction or without a source', async () => {
    expect(await claims('fr', 'Le maire a parlé après que le pont a fermé.')).toEqual([])
    expect(await claims('fr', 'Chacun paie selon ses moyens.')).toEqual([])
  })

  it('knows what was not said', async () => {
    expect(await claims('fr', 'Le maire n’a pas dit que le pont fermera.')).toMatchObject([{ negated: true }])
  })
})

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
    // Beyond what tells when, where and in what words
    [
      'fr',
      "La mairie considère quant à elle qu'aucune fête n'a eu lieu.",
      ["aucune fête n'a eu lieu"],
      'content clause',
    ],
    [
      'fr',
      'La banque estime dans sa note de mars que les prix vont baisser.',
      ['les prix vont baisser'],
      'content clause',
    ],
    ['fr', 'Le chantier a assuré fin octobre avoir vendu la tour.', ['avoir vendu la tour'], 'infinitive'],
    ['fr', 'La mairie a promis il y a quelques heures la vente du pont.', ['la vente du pont'], 'noun content'],
    ['fr', 'La mairie a confirmé en début de soirée la vente du pont.', ['la vente du pont'], 'noun content'],
    // Whoever is asked, and whoever is told
    ['fr', 'Le maire demande à la ville de payer le pont.', ['à la ville de payer le pont'], 'infinitive'],
    ['fr', 'La ligue alerte la mairie sur le risque de crue.', ['le risque de crue'], 'noun content'],
    // A main clause beside an infinitive or a noun
    ['fr', 'La ville menace de fermer le pont, car il craint la crue.', ['fermer le pont'], 'infinitive'],
    ['fr', 'Le maire demande la fin des travaux, alors que la mairie insiste.', ['la fin des travaux'], 'noun content'],
    // No comma before the clause that reports
    [
      'fr',
      'Le pont de la Loue est fermé depuis hier a annoncé le maire.',
      ['Le pont de la Loue est fermé depuis hier'],
      'reporting clause',
    ],
    [
      'fr',
      'La crue menace surtout les caves comme le rapporte la Gazette.',
      ['La crue menace surtout les caves'],
      'reporting clause',
    ],
    [
      'fr',
      'De plus, pour le procureur, cette somme est trop faible.',
      ['cette somme est trop faible'],
      'source phrase',
    ],
    [
      'fr',
      'Cela dit, pour le procureur, cette somme est trop faible.',
      ['cette somme est trop faible'],
      'source phrase',
    ],
    [
      'fr',
      'Le club aurait trente membres selon une information révélée par la Gazette.',
      ['Le club aurait trente membres'],
      'source phrase',
    ],
    // An apposition that the source tells of
    ['fr', 'La foule, trente mille personnes selon la police, a défilé.', ['trente mille personnes'], 'source phrase'],
    ['fr', "Un séisme (5,4 selon d'autres sources) a touché la ville.", ['5,4'], 'source phrase'],
    ['fr', 'Il attaque le maire, et l’accuse d’être corrompu.', ['être corrompu'], 'infinitive'],
    ['fr', 'La mairie veut payer deux millions [1].', ['payer deux millions'], 'infinitive'],
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
    expect(await claims('fr', "Il a accusé les élus à l'occasion d'un discours.")).toEqual([])
  })

  it.each([
    "Le discours du maire s'est terminé à midi.",
    'La maire saluait des habitants quand une vitre a cédé.',
    'Le maire terminait son discours quand une vitre a cédé.',
    "La ville annonce la fin du plan et s'empare du dossier.",
  ])('is none where the word that opens a clause is another: %s', async (text) => {
    expect((await claims('fr', text)).filter(({ sieve }) => sieve.startsWith('content clause'))).toEqual([])
  })

  it('knows what was not said', async () => {
    expect(await claims('fr', 'Le maire n’a pas dit que le pont fermera.')).toMatchObject([{ negated: true }])
  })
})

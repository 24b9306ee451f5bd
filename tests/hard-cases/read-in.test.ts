import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'

/** What stands in a letter or on a sign: the document is whose words they are, and nobody who reads them. */
const CASES: readonly (readonly [lang: string, text: string, speaker: string])[] = [
  ['fr', '« Le marché fermera en mai », peut-on lire dans un communiqué de la mairie.', 'communiqué de la mairie'],
  ['fr', 'On peut lire sur la banderole des riverains : « Non au parking ».', 'banderole des riverains'],
  ['es', '«El mercado cerrará en mayo», se lee en un comunicado del ayuntamiento.', 'comunicado del ayuntamiento'],
  ['it', '«Il mercato chiuderà a maggio», si legge in una nota del Comune.', 'nota del Comune'],
  ['pt', '“O mercado fechará em maio”, lê-se num comunicado da câmara.', 'comunicado da câmara'],
  ['pt', '“O mercado fechará em maio”, pode ler-se na nota da câmara.', 'nota da câmara'],
]

describe('what is read in a document', () => {
  it.each(CASES)('%s: %s', async (lang, text, speaker) => {
    const { quotes } = await extract(text, { lang })
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([speaker])
  })

  it('is the reader’s where somebody reads it aloud', async () => {
    const { quotes } = await extract('Jeanne Morel a lu un texte : « Rien ne nous arrêtera ».', { lang: 'fr' })
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual(['Jeanne Morel'])
  })
})

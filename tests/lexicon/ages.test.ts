import { describe, expect, it } from 'vitest'
import { german } from '../../src/languages/de/index.js'
import { english } from '../../src/languages/en/index.js'
import { spanish } from '../../src/languages/es/index.js'
import { french } from '../../src/languages/fr/index.js'
import { italian } from '../../src/languages/it/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { structureOf } from '../../src/text/analyse.js'

function mentionsIn(text: string, pack: LanguagePack): string[] {
  const structure = structureOf(text, pack.text)
  return findMentions(structure, scanMarks(structure, pack.marks).stretches, pack).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('the age behind a name', () => {
  it.each([
    [french, 'Nadia Morel, 71 ans, a souri.', ['Nadia Morel, 71 ans']],
    [french, 'Nadia Morel (71 ans) a souri.', ['Nadia Morel (71 ans)']],
    [french, 'Nadia Morel, 71 ans, fleuriste, a souri.', ['Nadia Morel, 71 ans, fleuriste']],
    [french, 'Marc Aubin, fleuriste, 45 ans, a souri.', ['Marc Aubin, fleuriste, 45 ans']],
    [english, 'Nora Blake, 71, smiled.', ['Nora Blake, 71']],
    [english, 'Nora Blake, 71, a florist, smiled.', ['Nora Blake, 71, a florist']],
    [spanish, 'Eva Mora, de 41 años, sonrió.', ['Eva Mora, de 41 años']],
    [italian, 'Anna Marino, 71 anni, ha sorriso.', ['Anna Marino, 71 anni']],
    [german, 'Uta Kern, 71 Jahre alt, lachte.', ['Uta Kern, 71 Jahre alt']],
  ])('belongs to the mention, and is none itself: %#', (pack, text, mentions) => {
    expect(mentionsIn(text, pack)).toEqual(mentions)
  })

  it('is no count of things, nor a year', () => {
    expect(mentionsIn('Nadia Morel, 71 communes, a souri.', french)[0]).toBe('Nadia Morel')
    expect(mentionsIn('Nora Blake, 1971, smiled.', english)[0]).toBe('Nora Blake')
  })
})

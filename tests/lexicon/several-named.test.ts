import { expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { structureOf } from '../../src/text/analyse.js'

function namesIn(text: string, pack: LanguagePack): (string | null)[] {
  const structure = structureOf(text, pack.text)
  const mentions = findMentions(structure, scanMarks(structure, pack.marks).stretches, pack)
  return mentions.map(({ name }) => name && text.slice(name.start, name.end))
}

it.each([
  [french, 'Les députés Nadia Morel et Marc Aubin ont souri.', ['Nadia Morel', 'Marc Aubin']],
  [french, 'Les économistes Luc Morel, Nadia Roux et Marc Aubin ont souri.', ['Luc Morel', 'Nadia Roux', 'Marc Aubin']],
  [french, 'Les ministres Nadia Morel (Santé) et Marc Aubin (Budget) ont souri.', ['Nadia Morel', 'Marc Aubin']],
  [french, 'La maire et son adjoint, Marc Aubin, ont souri.', [null, 'Marc Aubin']],
  [french, 'Les députés Luc Morel et Mme Roux ont souri.', ['Luc Morel', 'Roux']],
  [french, 'Il a salué les députés Nadia Morel.', [null, null, 'Nadia Morel']],
  [french, 'Les partisans de Nadia Morel et Marc Aubin ont souri.', [null, 'Marc Aubin']],
  [english, 'The economists Nora Blake and Paul West smiled.', ['Nora Blake', 'Paul West']],
  [english, 'Economists Nora Blake and Paul West smiled.', ['Nora Blake', 'Paul West']],
  [english, 'The supporters and Paul West smiled.', [null, 'Paul West']],
])('a noun in the plural before the first of several names is of each of them: %#', (pack, text, names) => {
  expect(namesIn(text, pack)).toEqual(names)
})

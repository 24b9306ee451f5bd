/** What kind of speaker a name is: by its words, by lists, by the document. */

import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { scanMarks } from '../../src/marks/scan.js'
import { structureOf } from '../../src/text/analyse.js'

/** `words → kind` of each mention that has a kind. */
function kindsIn(text: string, pack: LanguagePack = english): string[] {
  const structure = structureOf(text, pack.text)
  const mentions = findMentions(structure, scanMarks(structure, pack.marks).stretches, pack)
  return mentions
    .filter(({ kind }) => kind !== 'unknown')
    .map(({ start, end, kind }) => `${text.slice(start, end)} → ${kind}`)
}

describe('kinds of English names', () => {
  it.each([
    ['a company that is known by its name', 'On Monday Facebook said it would pay.', 'Facebook → organization'],
    ['a capital inside a word', 'Last year NordAir said it would pay.', 'NordAir → organization'],
    ['no capital after a first name or a prefix', 'Last year MacTavish said she would pay.', 'MacTavish → person'],
    ['an address', 'The price, according to Betmarket.com, fell.', 'Betmarket.com → organization'],
    [
      'a paper of a place',
      'It was found by the Vermont Union Leader on Monday.',
      'the Vermont Union Leader → organization',
    ],
    ['an article before one word', 'Later the Zorv said rates would rise.', 'the Zorv → organization'],
    [
      'an adjective before a body',
      'Later a divided Supreme Court ruled that it was so.',
      'a divided Supreme Court → organization',
    ],
    ['a law', 'Later the Clean Rivers Act said it was a crime.', 'the Clean Rivers Act → document'],
    ['a family', 'Later the Marlowes said they would move.', 'the Marlowes → group'],
    ['a people', 'Later the Germans said they would pay.', 'the Germans → group'],
    ['followers of a party', 'Most Democrats said they would pay.', 'Most Democrats → group'],
    ['a team', 'Later the Reed team said it would pay.', 'the Reed team → organization'],
    ['one word that nothing tells', 'Last year Vaskell said so.', 'Vaskell → person'],
    ['a title before a noun', 'On Monday Mr. Tribe said so.', 'Mr. Tribe → person'],
    ['a noun that looks like a verb', 'The Reed campaign on Monday denied it.', 'The Reed campaign → organization'],
    [
      'a body that begins with a common word',
      'According to the Dover Police Department, he fled.',
      'the Dover Police Department → organization',
    ],
  ])('%s', (_, text, kind) => {
    expect(kindsIn(text)).toContain(kind)
  })

  it.each([
    ['a town', 'Mark Dayton spoke. Then Dayton said he would run.', 'Dayton → person'],
    ['a paper', 'Steve Forbes spoke. Then Forbes said he would run.', 'Forbes → person'],
    ['capitals throughout', 'Mary Fallin spoke.\n\nFALLIN: We will run.', 'FALLIN → person'],
  ])('a person named in full goes before %s of that name', (_, text, kind) => {
    expect(kindsIn(text)).toContain(kind)
  })

  it('leaves a place to a name that a preposition leads somewhere', () => {
    const text = 'Kerry Washington spoke. She lives in Washington. Washington denied it.'
    expect(kindsIn(text)).toContain('Washington → organization')
  })
})

describe('kinds of French names', () => {
  it('has no adjective in the name of a body tell who that is', () => {
    const body = "L'Autorité des marchés financiers"
    expect(kindsIn(`${body} dort.`, french)).toEqual([`${body} → organization`])
  })
})

import { describe, expect, it } from 'vitest'
import { english } from '../../src/languages/en/index.js'
import { french } from '../../src/languages/fr/index.js'
import type { LanguagePack } from '../../src/languages/pack.js'
import { findMentions } from '../../src/lexicon/mentions.js'
import { structureOf } from '../../src/text/analyse.js'

const phrases = (text: string, pack: LanguagePack): string[] =>
  findMentions(structureOf(text, pack.text), [], pack).map(({ start, end }) => text.slice(start, end))

describe('noun phrases', () => {
  it.each([
    ['Le dirigeant biélorusse a affirmé cela.', 'Le dirigeant biélorusse'],
    ['Un expert agricole de premier plan a déclaré cela.', 'Un expert agricole de premier plan'],
    ["L'avocate de la famille affirme cela.", "L'avocate de la famille"],
    ['Une trentaine de manifestants ont crié.', 'Une trentaine de manifestants'],
    ['Un témoin cité par la presse a raconté cela.', 'Un témoin cité par la presse'],
    ['Le juge estime que oui.', 'Le juge'],
    ['Son père hocha la tête.', 'Son père'],
    ['Le médecin fronça les sourcils.', 'Le médecin'],
    ["Un homme d'environ 52 ans a dit cela.", "Un homme d'environ 52 ans"],
    ['Une organisation non gouvernementale affirme cela.', 'Une organisation non gouvernementale'],
    ['Le président sortant de la banque affirme cela.', 'Le président sortant de la banque'],
    ['La mairie se cramponne à cette idée.', 'La mairie'],
    ['Matignon se borne à cela.', 'Matignon'],
  ])('%s', (text, phrase) => {
    expect(phrases(text, french)[0]).toBe(phrase)
  })

  it.each([
    ['The former mayor said so.', 'The former mayor'],
    ['The survey shows, as ever, little.', 'The survey'],
    ['The data show that it fell.', 'The data'],
    ['The dog show, as ever, was late.', 'The dog show'],
    ['American farmers cannot go on.', 'American farmers'],
    ['The mayor pointed out the road was gone.', 'The mayor'],
    ['Two senior officials said so.', 'Two senior officials'],
    ['The minister no longer believes in it.', 'The minister'],
    ['The mayor never tires of it.', 'The mayor'],
    ['Officials no doubt said so.', 'Officials'],
    ['No one said so.', 'No one'],
    ['Top officials said so.', 'Top officials'],
    ['Exit polls suggested that it fell.', 'Exit polls'],
    ['More than half of the voters said so.', 'More than half of the voters'],
    ['Less than a third said so.', 'Less than a third'],
    ['A May 12 letter from the council said so.', 'A May 12 letter from the council'],
    ['A Nov. 3, 2009 letter said so.', 'A Nov. 3, 2009 letter'],
    ['A Wednesday editorial said so.', 'A Wednesday editorial'],
    ["Reed's most loyal aides said so.", "Reed's most loyal aides"],
    ["One of Reed's aides, as ever, said so.", "One of Reed's aides"],
    ["Some of Reed's proposals fell.", "Some of Reed's proposals"],
    ["The council's ranking member said so.", "The council's ranking member"],
    ['The managing director said so.', 'The managing director'],
    ['The PM said so.', 'The PM'],
    ['Its founder, 77-year-old Dan Reed, said so.', 'Its founder, 77-year-old Dan Reed'],
    ['The Parks and Recreation Department said so.', 'The Parks and Recreation Department'],
    ['The Kremlin and Defense Ministry said so.', 'The Kremlin'],
    ['A move Reed called “reckless” failed.', 'A move'],
    ['An offer Mayor Ann Reed once described as “fair” failed.', 'An offer'],
    ['An angry Mayor Ann Reed called the offer “fair”.', 'An angry Mayor Ann Reed'],
    ['The former mayor Ann Reed called “order”.', 'The former mayor Ann Reed'],
    ["The club's chair, retired headteacher Ann Cole, said so.", "The club's chair, retired headteacher Ann Cole"],
    [
      'Her husband, retired primary school teacher Jim Cole, 66, spoke.',
      'Her husband, retired primary school teacher Jim Cole',
    ],
    ['The mayor retired last year.', 'The mayor'],
    ['The Republicans need independent support.', 'The Republicans'],
    ['The hedge fund manager said so.', 'The hedge fund manager'],
    ['Two nursing homes said so.', 'Two nursing homes'],
    ['The mailing list grew.', 'The mailing list'],
    ['The spending cuts hurt.', 'The spending cuts'],
    ['Two said that it fell.', 'Two'],
    ['Two in three said that it fell.', 'Two in three'],
    ['Top council officials said so.', 'Top council officials'],
    ['Another notes her work.', 'Another'],
    ['Officials said so.', 'Officials'],
    ['A spokesman for the mayor said so.', 'A spokesman for the mayor'],
    ["Reed's lawyer said so.", "Reed's lawyer"],
    ['A group of lawmakers said so.', 'A group of lawmakers'],
    ['The police report said so.', 'The police report'],
    ['White House press secretary Sam Doyle said so.', 'White House press secretary Sam Doyle'],
    ['Often, families said so.', 'families'],
  ])('%s', (text, phrase) => {
    expect(phrases(text, english)[0]).toBe(phrase)
  })

  it('ends with a text that ends where a phrase would begin', () => {
    expect(phrases('Le maire a dit : un voisin cité par la radio et', french)).toContain('Le maire')
  })

  it('ends a phrase at the verb, however the noun may be read', () => {
    expect(phrases('Le porte-parole déclare que la porte reste ouverte.', french)[0]).toBe('Le porte-parole')
    expect(phrases('The senator claims victory.', english)[0]).toBe('The senator')
  })

  it('takes an article before a verb for the pronoun that it is', () => {
    expect(phrases("Ils l'ont jeté.", french)).toEqual(['Ils'])
    expect(phrases('Elle le dirige.', french)).toEqual(['Elle'])
  })

  it('puts the possessor for the claim that is theirs', () => {
    expect(phrases("Reed's claim drew laughter.", english)[0]).toBe('Reed')
    expect(phrases("L'affirmation de Redon surprend.", french)[0]).toBe('Redon')
  })
})

import { describe, expect, it } from 'vitest'
import { tokenize } from '../../src/text/tokens.js'
import { conventions } from './conventions.js'

const tokensOf = (text: string) => tokenize(text, [{ start: 0, end: text.length }], conventions)
const words = (text: string) => tokensOf(text).map((token) => token.text)
const kindsOf = (text: string) => tokensOf(text).map((token) => `${token.text} ${token.kind}`)

describe('words', () => {
  it.each<[string, string[]]>([
    ['l’accord', ['l’', 'accord']],
    ["qu'il", ["qu'", 'il']],
    ["jusqu'à", ["jusqu'", 'à']],
    ["L'Équipe", ["L'", 'Équipe']],
    ["d'1 million", ["d'", '1', 'million']],
    ['a-t-il', ['a', '-t-il']],
    ['dit-elle', ['dit', '-elle']],
    ['DIT-IL', ['DIT', '-IL']],
    ["L'Aurore-Elle", ["L'", 'Aurore-Elle']],
    ["Reed's", ['Reed', "'s"]],
    ['didn’t', ['did', 'n’t']],
    ["n'a-t-on", ["n'", 'a', '-t-on']],
    ['“X”’s', ['“', 'X', '”', '’s']],
    ['l’« accord »', ['l’', '«', 'accord', '»']],
    ['l’ « accord »', ['l’', '«', 'accord', '»']],
    ['qu\u2019\u00a0« il dort »', ['qu’', '«', 'il', 'dort', '»']],
  ])('splits %s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  it.each([
    'aujourd’hui',
    'grand-mère',
    'Jean-Pierre',
    'rendez-vous',
    'O’Brien',
    'arc-en-ciel',
    '34-jährigen',
    'étudiant·e·s',
    'R&D',
    '20h30',
    '5th',
    '’68',
    '’em',
    'M.',
    'U.S.',
    'J.-C.',
    'p.m.',
    'https://exemple.fr/a?b=1,2#c',
    'www.exemple.fr/a',
    'exemple.fr',
    'anne.roy@exemple.fr',
    '#climat',
    '@anne_roy',
    'cafe\u0301',
    'ex\u00adtra',
    '政府周四宣布',
    '𝒜𝓃𝓃𝑒',
  ])('keeps %s whole', (word) => {
    expect(kindsOf(`${word} x`)[0]).toBe(`${word} word`)
    expect(words(`${word} x`)).toHaveLength(2)
  })

  it('leaves the stop of a sentence and of an address outside', () => {
    expect(words('Il part. Voir www.exemple.fr/a.')).toEqual(['Il', 'part', '.', 'Voir', 'www.exemple.fr/a', '.'])
    expect(words('Fin.Puis')).toEqual(['Fin', '.', 'Puis'])
  })

  it('splits an elided abbreviation', () => {
    expect(words('l’art. 12')).toEqual(['l’', 'art.', '12'])
  })

  it('folds norms', () => {
    expect(tokensOf('L’ÉTÉ cafe\u0301 ex\u00adtra').map((token) => token.norm)).toEqual(["l'", 'été', 'café', 'extra'])
  })
})

describe('numbers', () => {
  it.each(['3,5', '10,000', '12:30', '1.300', '2015-2016', "1'000", '10/12/2020'])('keeps %s whole', (number) => {
    expect(kindsOf(number)).toEqual([`${number} number`])
  })

  it('takes marks after digits for units', () => {
    expect(kindsOf('6\'2" keeper, 8" pipe')).toEqual([
      '6 number',
      "' symbol",
      '2 number',
      '" symbol',
      'keeper word',
      ', punctuation',
      '8 number',
      '" symbol',
      'pipe word',
    ])
  })

  it('takes a mark that closes one for a mark, even after a digit', () => {
    expect(kindsOf('"In 12" he said')[3]).toBe('" mark')
    expect(kindsOf("'In 12' he said")[3]).toBe("' mark")
    expect(kindsOf('“In 2012” he said')[3]).toBe('” mark')
  })

  it('takes a decade for a word', () => {
    expect(words("the 1990's")).toEqual(['the', '1990', "'s"])
  })
})

describe('marks, dashes, punctuation', () => {
  it.each([...'«»“”„‟"‹›「」『』〝〞', "''", '``', '’’', '<<'])('takes %s for a mark', (mark) => {
    expect(kindsOf(`a ${mark} b`)[1]).toBe(`${mark} mark`)
  })

  it('takes single marks outside words for marks', () => {
    expect(kindsOf("the dogs' ‘home’")).toEqual(['the word', 'dogs word', "' mark", '‘ mark', 'home word', '’ mark'])
  })

  it.each(['–', '—', '―', '-', '--'])('takes %s for a dash', (dash) => {
    expect(kindsOf(`a ${dash} b`)[1]).toBe(`${dash} dash`)
    expect(kindsOf(`${dash} b`)[0]).toBe(`${dash} dash`)
  })

  it('sees dashes without spaces, hyphens that hang and signs', () => {
    expect(kindsOf('Paris–Lyon')).toEqual(['Paris word', '– dash', 'Lyon word'])
    expect(kindsOf('pre- and')).toEqual(['pre word', '- punctuation', 'and word'])
    expect(kindsOf('à -5 °C').slice(1)).toEqual(['- symbol', '5 number', '° symbol', 'C word'])
  })

  it('makes an ellipsis one token', () => {
    expect(kindsOf('a… b... c?!')).toEqual([
      'a word',
      '… punctuation',
      'b word',
      '... punctuation',
      'c word',
      '? punctuation',
      '! punctuation',
    ])
  })

  it('keeps surrogate pairs together', () => {
    expect(words('a 🙂 ❤️ b')).toEqual(['a', '🙂', '❤️', 'b'])
  })

  it('says whether white space stands before', () => {
    expect(tokensOf('«\u00a0Oui », dit').map((token) => token.spaced)).toEqual([true, true, true, false, true])
  })
})

it('leaves very long strings of letters whole', () => {
  expect(words(`l'${'a'.repeat(200)}`)).toHaveLength(1)
})

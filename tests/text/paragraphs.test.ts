import { describe, expect, it } from 'vitest'
import { splitParagraphs } from '../../src/text/paragraphs.js'
import { conventions } from './conventions.js'

const split = (text: string) =>
  splitParagraphs(text, conventions).map(({ start, end, role }) => ({ text: text.slice(start, end), role }))
const textsOf = (text: string) => split(text).map((paragraph) => paragraph.text)
const rolesOf = (text: string) => split(text).map((paragraph) => paragraph.role)

const PROSE =
  'Le conseil municipal a voté mardi soir la construction du nouveau pont, après trois heures de débat et de longues explications.'

describe('lines', () => {
  it('makes each line a paragraph, with or without empty lines, and trims it', () => {
    expect(textsOf('  Un.  \nDeux.\n\n \t\nTrois.\u00a0\n')).toEqual(['Un.', 'Deux.', 'Trois.'])
  })

  it.each(['\n', '\r\n', '\r', '\u2028', '\u2029', '\f', '\u0085'])('ends a line at %j', (end) => {
    expect(textsOf(`Un.${end}Deux.${end}${end}Trois.`)).toEqual(['Un.', 'Deux.', 'Trois.'])
  })

  it('finds nothing in an empty text', () => {
    expect(split('')).toEqual([])
    expect(split(' \n\u00a0\r\n ')).toEqual([])
  })
})

const WRAPPED = `The council voted on Tuesday evening to build the new bridge over the
river, after three hours of debate in which the opposition asked for a
further study of the costs.

"We have waited for twelve years and we will not wait any longer," said
the mayor, who has promised to open the bridge before the end of her
second term in office.`

describe('texts wrapped at a fixed width', () => {
  it('joins lines also where a few of many are wider than the rest', () => {
    const block =
      'The council voted on the bridge over the\nriver, after three hours of a long debate\nin which it asked for a further study.'
    const many = Array.from({ length: 50 }, () => block)
    const joinedByHand = many.with(20, block.replace('the\nriver,', 'the river, after three hours of that debate\n'))
    expect(textsOf(joinedByHand.join('\n\n'))).toHaveLength(50)
  })

  it('joins lines up to an empty one', () => {
    const paragraphs = textsOf(WRAPPED)
    expect(paragraphs).toHaveLength(2)
    expect(paragraphs[0]).toMatch(/^The council[\s\S]+\n[\s\S]+costs\.$/)
    expect(paragraphs[1]).toMatch(/^"We have[\s\S]+office\.$/)
  })

  it('does so with CRLF too', () => {
    expect(textsOf(WRAPPED.replaceAll('\n', '\r\n'))).toHaveLength(2)
  })

  it('starts a paragraph at an indented line', () => {
    const indented = WRAPPED.replace('\n\n', '\n    ')
    expect(textsOf(indented)).toHaveLength(2)
  })

  it('does not join short lines that end in mid-air for other reasons', () => {
    expect(textsOf('Le pont\nLa rivière\nLes élus\nLa suite des événements')).toHaveLength(4)
  })

  it('does not join sentences of about the same length', () => {
    const lines = [
      'The mayor said on Tuesday evening that the bridge would be built.',
      'The opposition asked for a further study of the costs of the work.',
      'The council had heard the engineers of the region for three hours.',
      'The work is to begin in the month of March and take three years.',
    ]
    expect(textsOf(lines.join('\n'))).toEqual(lines)
  })
})

describe('credits', () => {
  it.each([
    'Photo : C. Ruiz / AFP',
    'Crédit : EPA',
    'CRÉDIT : EPA',
    '© Agence du Nord',
    '(Photo : Anne Roy)',
    'By Jane Doe',
    'Par Jean Dupont, correspondant à Lyon',
    'Image credit: Nasa',
    'Photo',
    '(Photo)',
    'Par Anne Roy',
    'Par 12h30, le 3 mars',
  ])('sees %s', (line) => {
    expect(split(`${line}\n${PROSE}`)[0]).toEqual({ text: line, role: 'credit' })
  })

  it('cuts a credit off the end of a paragraph', () => {
    expect(split('Le dirigeant a visité la côte Crédit : EPA')).toEqual([
      { text: 'Le dirigeant a visité la côte', role: 'body' },
      { text: 'Crédit : EPA', role: 'credit' },
    ])
    expect(split(`${PROSE} (Photo Anne Roy)`).map(({ role }) => role)).toEqual(['body', 'credit'])
    expect(split(`La plage de Biarritz. © Anne Roy\n${PROSE}`).map(({ role }) => role)).toEqual([
      'body',
      'credit',
      'body',
    ])
  })

  it.each([
    'Par ailleurs, le maire a démissionné.',
    'By Monday the water had gone.',
    'Photo de famille au sommet de Bruxelles.',
    'Elle a publié une photo : Paul y sourit.',
    'Il a lu le livre de Photo',
  ])('leaves %s alone', (line) => {
    expect(split(line)).toEqual([{ text: line, role: 'body' }])
  })
})

describe('headings', () => {
  it('sees a title, a section title and a Markdown heading', () => {
    const text = `France : le pont sera construit\n${PROSE}\nUn long débat\n${PROSE}\n## La suite ?\n${PROSE}`
    expect(rolesOf(text)).toEqual(['heading', 'body', 'heading', 'body', 'heading', 'body'])
  })

  it('sees a title that quotes', () => {
    expect(rolesOf(`« On ne cède pas », dit la maire de Brest\n${PROSE}`)).toEqual(['heading', 'body'])
  })

  it.each([
    'Le pont sera construit.',
    '« Le pont sera construit »',
    'Le maire a parlé de « pont »',
    '“Never again”',
    'et la suite',
    'Le pont sera-t-il construit ?',
  ])('takes %s for body', (line) => {
    expect(rolesOf(`${line}\n${PROSE}`)[0]).toBe('body')
  })

  it('sees none without longer paragraphs after it', () => {
    expect(rolesOf('Le pont')).toEqual(['body'])
    expect(rolesOf(`${PROSE}\nLe pont`)).toEqual(['body', 'body'])
  })

  it('takes a turn of an interview for body', () => {
    expect(rolesOf(`${PROSE}\nHugo Marchand : Non, je reste\n${PROSE}`)[1]).toBe('body')
  })
})

describe('lists', () => {
  it('sees items behind dashes, bullets and numbers', () => {
    expect(rolesOf("– 3 millions d'euros de travaux\n– 40 logements")).toEqual(['list', 'list'])
    expect(rolesOf('- Un pont\n- Une route')).toEqual(['list', 'list'])
    expect(rolesOf('• Un pont.\n1) Une route.')).toEqual(['list', 'list'])
    expect(rolesOf('– un pont ;\n– une route.')).toEqual(['list', 'list'])
  })

  it('takes dialogue for body', () => {
    expect(rolesOf('– Tu viens ? demanda Louise.\n— Pas ce soir, répondit-il.')).toEqual(['body', 'body'])
    expect(rolesOf('- Non !\n- « Si », dit-elle')).toEqual(['body', 'body'])
  })

  it('takes a name that signs a quotation for body', () => {
    expect(rolesOf('« Le pont sera construit. »\n— Anne Roy, maire')).toEqual(['body', 'body'])
  })
})

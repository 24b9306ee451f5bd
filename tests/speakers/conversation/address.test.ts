import { describe, expect, it } from 'vitest'
import { extract } from '../../../src/extract.js'

/** Who says each quote, in the order of the text. */
async function speakersOf(paragraphs: readonly string[], lang = 'en'): Promise<(string | null)[]> {
  const { quotes } = await extract(paragraphs.join('\n\n'), { lang, claims: false })
  return quotes.map(({ speaker }) => speaker?.name ?? null)
}

/** Three persons are about, two of whom have spoken; the second turn calls the third, who is to answer. */
const calling = (call: string): string[] => [
  'Mary Hall, Paul West and Anne Reed sat down at the table by the door.',
  '"The boat is in," said Mary Hall.',
  `"It has been in since noon. ${call}" said Paul West.`,
  '"I saw it from the hill this morning."',
  '"So did I," said Mary Hall.',
]

describe('whom a turn calls', () => {
  it.each([
    ['a name after a comma', 'Did you see it, Anne?'],
    ['a name that is cried', 'Anne! Where were you all day long?'],
    ['a name with words of affection', 'My dear Anne, where were you?'],
    ['a name with an owner and words of affection, cried', 'My poor Anne! Where were you all day?'],
  ])('answers: %s', async (_, call) => {
    expect((await speakersOf(calling(call)))[2]).toBe('Anne Reed')
  })

  it.each([
    ['spoken of', 'I have not told Anne of it yet.'],
    ['owned and spoken of', 'I have not told my dear Anne of it.'],
  ])('is nobody who is %s', async (_, words) => {
    expect((await speakersOf(calling(words)))[2]).not.toBe('Anne Reed')
  })
})

describe('a title without a name', () => {
  const scene = (call: string) => [
    'Mr. Lucas Fane and Miss Clara Dove came in, and Mrs. Jane Orme took their coats. She smiled at Miss Dove.',
    '"It is a wet evening," said Mr. Fane.',
    '"It was dry when we left," said Miss Dove.',
    '"The fire is lit," said Mrs. Orme.',
    'They went in together, and stood for a while by the window.',
    '"Is dinner ready?"',
    `"In an hour${call}," said Mrs. Orme.`,
  ]

  it.each([
    [', sir', 'Lucas Fane'],
    [', miss', 'Clara Dove'],
    [', madam', 'Clara Dove'],
  ])('says who spoke before: "In an hour%s"', async (call, speaker) => {
    expect((await speakersOf(scene(call)))[3]).toBe(speaker)
  })

  it('is part of a name in `Sir Peter`, who spoke before', async () => {
    expect((await speakersOf(scene(', Sir Peter')))[3]).toBe('Sir Peter')
  })
})

describe('a dash that opens the next turn', () => {
  it('credits nobody with the turn before it', async () => {
    const speakers = await speakersOf(
      [
        'Le notaire posa sa plume. Claire Morel et Paul Vernet étaient assis devant lui.',
        '— Où est le coffre ? dit Claire Morel.',
        '— Il est vendu, dit Paul Vernet.',
        '— Vendu ! On ne vend pas ces choses-là. Que reste-t-il donc ?',
        '— Une lettre, madame, dit Paul Vernet.',
      ],
      'fr',
    )
    expect(speakers[2]).toBe('Claire Morel')
  })
})

describe('whom a reporting clause names as who hears', () => {
  /** Three persons are about, two of whom have spoken; the second turn is said to somebody, who is to answer. */
  const heard = (clause: string): string[] => [
    'Mary Hall, Paul West and Anne Reed sat down at the table by the door. Anne Reed was late.',
    '"The boat is in," said Mary Hall.',
    `"It has been in since noon," ${clause}`,
    '"So it seems from the hill."',
    '"It does," said Mary Hall.',
  ]

  it.each([
    ['to a name', 'said Paul West to Anne Reed.'],
    ['to a name, the verb last', 'Paul West said to Anne Reed.'],
    ['a name alone', 'Paul West told Anne Reed.'],
  ])('answers: %s', async (_, clause) => {
    expect((await speakersOf(heard(clause)))[2]).toBe('Anne Reed')
  })

  it.each([
    ['him', 'Lucas Fane'],
    ['her', 'Clara Dove'],
  ])('is of the gender that a pronoun tells: %s', async (pronoun, speaker) => {
    const speakers = await speakersOf([
      'Mr. Lucas Fane and Miss Clara Dove came in, and Mrs. Jane Orme took their coats. She smiled at Miss Dove.',
      '"It is a wet evening," said Mr. Fane.',
      '"It was dry when we left," said Miss Dove.',
      '"The fire is lit," said Mrs. Orme.',
      'They went in together, and stood for a while by the window.',
      '"Is dinner ready?"',
      `"In an hour," Mrs. Orme told ${pronoun}.`,
    ])
    expect(speakers[3]).toBe(speaker)
  })

  it('answers in French', async () => {
    const speakers = await speakersOf(
      [
        'Claire Morel, Paul Vernet et Jeanne Roux étaient assis devant le feu. Jeanne Roux souriait.',
        '— Où est le coffre ? dit Claire Morel.',
        '— Il est vendu, dit Paul Vernet à Jeanne Roux.',
        '— On ne vend pas ces choses-là.',
        '— Si, dit Claire Morel.',
      ],
      'fr',
    )
    expect(speakers[2]).toBe('Jeanne Roux')
  })

  it('is the narrator, where the clause says so', async () => {
    const speakers = await speakersOf([
      'I sat down with Mary Hall and Paul West, and Anne Reed came to us.',
      '"The boat is in," I said.',
      '"It has been in since noon," said Anne Reed.',
      '"You saw it from the hill," Mary Hall told me.',
      '"It was not to be seen."',
      '"It was," said Paul West.',
    ])
    expect(speakers[3]).toBe(speakers[0])
  })
})

describe('who names somebody', () => {
  it.each([
    ['in a word that is also a verb', 'Bill'],
    ['in a name', 'Anne'],
  ])('is somebody else: %s', async (_, name) => {
    const speakers = await speakersOf([
      `${name} and Mary sat down. Paul came in. ${name} rose, and Mary rose.`,
      `"The boat is in," said ${name}.`,
      '"It has been in since noon," said Mary.',
      `"I have seen it with ${name} from the hill."`,
      '"So did I," said Mary.',
    ])
    expect(speakers[2]).toBe('Paul')
  })
})

import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import { answersIn, namesFor } from './answers.js'

const en = await loadPack('en', 'English')

/** Turns enough for a text to be read as a story, before sentences of its narration. */
const story = (...narration: readonly string[]): string => {
  const turns = Array.from({ length: 20 }, (_, index) => (index % 2 ? '"It is not so."' : '"It is cold."'))
  return [...turns, ...narration].join('\n\n')
}

/** Whom the last pronoun written so stands for in a story that ends with this narration. */
const meant = (pronoun: string, ...narration: readonly string[]): string | null | undefined =>
  namesFor(story(...narration), en, [pronoun]).at(-1)

describe('a word that only opens a sentence', () => {
  it.each([
    ['a participle', 'Nettled by Mrs. Lane, the boy ran out.'],
    ['an adjective', 'Threadbare coats hung by the door of Mrs. Lane.'],
    ['a noun', 'Footfalls woke the house of Mrs. Lane.'],
  ])('is nobody whom a pronoun takes up: %s', (_, sentence) => {
    expect(meant('she', sentence, 'At last she spoke.')).toBe('Lane')
  })

  it.each([
    ['in the middle of a sentence', 'Nettle came to Mrs. Lane. The boy saw Nettle there.'],
    ['often', 'Nettle met Mrs. Lane. Nettle sat down. Nettle rose.'],
  ])('is a name where it has a capital %s', (_, sentences) => {
    expect(meant('she', sentences, 'At last she spoke.')).toBe('Nettle')
  })
})

describe('a name that does nothing all through a story', () => {
  it('is nobody whom a pronoun takes up', () => {
    const sentences = 'They had come with Mr. Ward. The road to Harwick Cross was long. In Harwick Cross it rained.'
    expect(meant('he', `${sentences} At last he spoke.`)).toBe('Ward')
  })
})

describe('a pronoun far from any name', () => {
  const rain = (count: number) => Array.from({ length: count }, () => 'The rain fell on the roof.').join(' ')

  it('stands for the person of its gender who is about', () => {
    expect(meant('she', 'Mrs. Lane sat by the fire.', rain(14), 'At last she spoke.')).toBe('Lane')
  })

  it('stands for nobody after many pages', () => {
    expect(meant('she', 'Mrs. Lane sat by the fire.', rain(90), 'At last she spoke.')).toBeNull()
  })
})

describe('the gender of a name', () => {
  const genderOf = (narration: string) =>
    answersIn(story(narration), en).find(({ text }) => text === 'Quillon')!.entity!.gender

  it.each([
    ['does', 'Quillon laughed. She sat down. Quillon ate. Then she slept. All asked for Quillon. He wept.'],
    ['says', '"No," said Quillon. She sat down. "Yes," cried Quillon. She rose. All asked for Quillon. He wept.'],
  ])('is that of the pronouns after what its bearer %s', (_, narration) => {
    expect(genderOf(narration)).toBe('f')
  })

  it('is not that of who only hears of them', () => {
    expect(genderOf('All spoke of Quillon. She wept. All asked for Quillon. She smiled.')).toBeNull()
  })
})

describe('an honorific of South Asia', () => {
  it.each([
    ['after the name of her husband', 'Tamizullah rose. Tamizullah Begum was out. Tamizullah went in.', 'Tamizullah'],
    ['before her name', 'Rani Kamala rose. Kamala went to the door.', 'Kamala'],
    ['before his name', 'Pandit Kashinath rose. Kashinath went to the door.', 'Kashinath'],
  ])('is no part of a name: %s', (_, narration, name) => {
    expect(namesFor(narration, en, [name]).at(-1)).toBe(name)
  })
})

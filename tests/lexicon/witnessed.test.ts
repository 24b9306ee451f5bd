import { describe, expect, it } from 'vitest'
import { extract } from '../../src/extract.js'
import { english } from '../../src/languages/en/index.js'
import { loadWitness } from '../../src/languages/en/witness.js'
import type { NameWitness } from '../../src/languages/witness.js'
import { findNames } from '../../src/lexicon/names.js'
import { withWitness } from '../../src/lexicon/witnessed.js'
import { structureOf } from '../../src/text/analyse.js'

async function kindsBy(witness: NameWitness, text: string) {
  const structure = structureOf(text, english.text)
  const pack = { ...english, loadWitness: async () => witness }
  const names = await withWitness(structure, findNames(structure, english), pack)
  return names.map(({ start, end, kind }) => [text.slice(start, end), kind])
}

describe('withWitness', () => {
  it('asks once a sentence, and only about names of unknown kind', async () => {
    const asked: string[] = []
    const witness: NameWitness = (sentence) => {
      asked.push(sentence)
      return [{ start: 0, end: sentence.length, kind: 'organization' }]
    }
    const text = 'She met Zorvex and Zorvex again. Mr. Reed left London.'
    expect(await kindsBy(witness, text)).toEqual([
      ['Zorvex', 'organization'],
      ['Zorvex', 'organization'],
      ['Reed', 'person'],
      ['London', 'place'],
    ])
    expect(asked).toEqual(['She met Zorvex and Zorvex again.'])
  })

  it('leaves a name open whose words it takes for different things', async () => {
    const witness: NameWitness = () => [
      { start: 8, end: 14, kind: 'place' },
      { start: 8, end: 14, kind: 'person' },
    ]
    expect(await kindsBy(witness, 'She met Zorvex today.')).toEqual([['Zorvex', 'other']])
  })

  it('does not load it where every kind is known', async () => {
    const structure = structureOf('Mr. Reed left London.', english.text)
    const pack = { ...english, loadWitness: () => Promise.reject(new Error('loaded')) }
    expect(await withWitness(structure, findNames(structure, english), pack)).toHaveLength(2)
  })
})

describe('the English witness', () => {
  it('gives the offsets of words, also after an opening mark', async () => {
    const witness = await loadWitness()
    const sentence = '“Mazda will stay,” she told reporters.'
    const mazda = sentence.indexOf('Mazda')
    expect(witness(sentence)).toContainEqual({ start: mazda, end: mazda + 5, kind: 'organization' })
  })

  it('is asked where extract is told to', async () => {
    const text = 'She spoke at length on Monday. “We will stay,” said Aldershot.'
    const kinds = async (names: 'rules' | 'compromise') =>
      (await extract(text, { lang: 'en', names })).quotes.map(({ speaker }) => speaker?.kind)
    expect(await kinds('rules')).toEqual(['person'])
    expect(await kinds('compromise')).toEqual(['organization'])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modelFor } from '../../../src/attribution/models.js'
import type { TaggedSpan } from '../../../src/attribution/tagger/spans.js'
import { tagDocument } from '../../../src/attribution/tagger/tagger.js'
import { loadPack } from '../../../src/languages/index.js'
import { read } from '../../../src/reading.js'

const packs = { en: await loadPack('en', 'English'), fr: await loadPack('fr', 'French') }

function tagged(text: string, lang: 'en' | 'fr', bonus?: number): { spans: readonly TaggedSpan[]; shown: string[] } {
  const reading = read(text, packs[lang])
  const { spans } = tagDocument(reading, modelFor({ code: lang })!.tagger, bonus)
  const { tokens } = reading.scene.structure
  const shown = spans.map(
    ({ part, first, end }) => `${part}: ${text.slice(tokens[first]!.start, tokens[end - 1]!.end)}`,
  )
  return { spans, shown }
}

describe('tagDocument', () => {
  it('tags source, cue and content of an English sentence', () => {
    expect(tagged('The mayor said that the bridge would stay closed until June.', 'en').shown).toEqual([
      'source: The mayor',
      'cue: said',
      'content: the bridge would stay closed until June',
    ])
  })

  it('tags source, cue and content of a French sentence', () => {
    expect(tagged('Le maire a affirmé que le pont resterait fermé jusqu’en juin.', 'fr').shown).toEqual([
      'source: Le maire',
      'cue: a affirmé',
      'content: le pont resterait fermé jusqu’en juin',
    ])
  })

  it('finds nothing in a sentence that reports nothing', () => {
    expect(tagged('The bridge was built in 1932 and is 80 metres long.', 'en').spans).toEqual([])
  })

  it('finds more with a greater bonus', () => {
    const text =
      'Officials hope to finish soon. The board backs a new plan, and voters want lower taxes. Critics saw a risk.'
    expect(tagged(text, 'en', 4).spans.length).toBeGreaterThan(tagged(text, 'en', -4).spans.length)
  })

  it('tags a paragraph of more spans than a call takes arguments', () => {
    expect(tagged('Ann said no. '.repeat(45_000), 'en').spans.length).toBeGreaterThan(130_000)
  }, 60_000)

  it('gives spans in order, apart, inside their paragraph, with probabilities, for any text', () => {
    const words = fc.constantFrom(
      'said',
      'that',
      '“',
      '”',
      ',',
      '.',
      '\n\n',
      'he',
      'Ann',
      'Reed',
      'according to',
      'it rains',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (parts) => {
        const text = parts.join(' ')
        const { tokens } = read(text, packs.en).scene.structure
        let last = 0
        for (const { first, end, confidence } of tagged(text, 'en').spans) {
          expect(first).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(first)
          expect(tokens[end - 1]!.paragraph).toBe(tokens[first]!.paragraph)
          expect(confidence).toBeGreaterThanOrEqual(0)
          expect(confidence).toBeLessThanOrEqual(1)
          last = end
        }
      }),
      { numRuns: 60 },
    )
  })
})

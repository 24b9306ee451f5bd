import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { structureOf } from '../../src/text/analyse.js'
import { conventions } from './conventions.js'

/** Strings that look like articles: words, marks, stops and line ends, some of them broken. */
const pieces = fc.constantFrom(
  ...[
    'Le maire',
    'a-t-il dit',
    'l’accord',
    'M. Roy',
    'U.S.',
    '6\'2"',
    '12',
    "d'",
    'Photo :',
    'By Anne Roy',
    '- ',
    '• ',
    '# ',
  ],
  ...[
    '«',
    '»',
    '“',
    '”',
    '"',
    "'",
    '’',
    '. ',
    '! ',
    '?',
    '…',
    ', ',
    ' ',
    '\u00a0',
    '\n',
    '\r\n',
    '\r',
    '\n\n',
    '\t',
    '–',
    '(',
  ],
  ...['\ud800', '\udc00', '🙂', '\u0301', '\u200b', '\u200d', '\u0000', 'https://', '@', '政府', 'ß', 'İ'],
)
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 100 }).map((codes) => String.fromCharCode(...codes)),
)
const BLANKS = /^[\s\u0085\u180e\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069]*$/

describe('structureOf', () => {
  it('binds tokens, sentences and paragraphs', () => {
    const text = 'Un. Deux.\n\nTrois quatre.'
    const { paragraphs, sentences, tokens } = structureOf(text, conventions)
    expect(paragraphs).toEqual([
      { start: 0, end: 9, role: 'body', firstToken: 0, endToken: 4, firstSentence: 0, endSentence: 2 },
      { start: 11, end: 24, role: 'body', firstToken: 4, endToken: 7, firstSentence: 2, endSentence: 3 },
    ])
    expect(sentences.map((sentence) => sentence.paragraph)).toEqual([0, 0, 1])
    expect(tokens.map((token) => token.sentence)).toEqual([0, 0, 1, 1, 2, 2, 2])
  })

  it('finds nothing in an empty text', () => {
    expect(structureOf('', conventions)).toEqual({ text: '', paragraphs: [], sentences: [], tokens: [] })
  })

  it('leaves nothing but white space between tokens', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const token of structureOf(text, conventions).tokens) {
          expect(token.start).toBeGreaterThanOrEqual(at)
          expect(token.end).toBeGreaterThan(token.start)
          expect(text.slice(at, token.start)).toMatch(BLANKS)
          expect(token.text).toBe(text.slice(token.start, token.end))
          at = token.end
        }
        expect(text.slice(at)).toMatch(BLANKS)
      }),
      { numRuns: 500 },
    )
  })

  it('puts every token into one sentence of its paragraph', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { paragraphs, sentences, tokens } = structureOf(text, conventions)
        expect(sentences.flatMap(({ firstToken, endToken }) => range(firstToken, endToken))).toEqual(
          range(0, tokens.length),
        )
        expect(paragraphs.flatMap(({ firstToken, endToken }) => range(firstToken, endToken))).toEqual(
          range(0, tokens.length),
        )
        expect(paragraphs.flatMap((p) => range(p.firstSentence, p.endSentence))).toEqual(range(0, sentences.length))
        for (const [i, token] of tokens.entries()) {
          const sentence = sentences[token.sentence]!
          const paragraph = paragraphs[token.paragraph]!
          expect(i >= sentence.firstToken && i < sentence.endToken).toBe(true)
          expect(sentence.paragraph).toBe(token.paragraph)
          expect(sentence.start <= token.start && token.end <= sentence.end).toBe(true)
          expect(paragraph.start <= sentence.start && sentence.end <= paragraph.end).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('says the same of the same text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(structureOf(text, conventions)).toEqual(structureOf(text, conventions))
      }),
    )
  })

  it('trims paragraphs and keeps them in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let at = 0
        for (const { start, end } of structureOf(text, conventions).paragraphs) {
          expect(start).toBeGreaterThanOrEqual(at)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          expect(end).toBeGreaterThan(start)
          at = end
        }
      }),
    )
  })
})

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i)
}

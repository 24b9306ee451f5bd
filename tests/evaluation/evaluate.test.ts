import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Claim, Quote, QuotesDocument } from '../../src/document.js'
import { evaluate } from '../../src/evaluation/evaluate.js'
import { extract } from '../../src/extract.js'
import { type GoldRow, readGold } from '../../src/training/gold.js'
import { hasScorer, sharedFile, sharedModule } from './shared.js'

const TEXT = 'Luc Aubry a dit : « Le pont tiendra. » Selon elle, le coût « explose ». Le mot « buffet » est vieux.'
const at = (words: string): readonly [number, number] => {
  const start = TEXT.indexOf(words)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return [start, start + words.length]
}

const GOLD: GoldRow = {
  id: 'a',
  lang: 'fr',
  text: TEXT,
  attributions: [
    {
      type: 'direct',
      content: [at('Le pont tiendra.')],
      cue: [at('a dit')],
      source: [at('Luc Aubry')],
      speaker: 'Luc Aubry',
    },
    { type: 'mixed', content: [at('le coût « explose »')], cue: [at('Selon')], source: [at('elle')], speaker: null },
  ],
  notSpeech: [at('buffet')],
  ignored: [],
}

const span = (words: string) => {
  const [start, end] = at(words)
  return { text: words, start, end }
}

const who = (name: string, mention: string | null) =>
  ({
    id: 's1',
    name,
    kind: 'person',
    mention: mention === null ? null : span(mention),
    confidence: 1,
    reason: '',
  }) as const

const quote = (words: string, more: Partial<Quote>): Quote => ({
  ...span(words),
  id: 'q1',
  type: 'direct',
  paragraph: 0,
  sentence: 0,
  utterance: 'u1',
  in: null,
  claim: null,
  speaker: null,
  cue: null,
  confidence: 1,
  reason: '',
  ...more,
})

const claim = (words: string, more: Partial<Claim>): Claim => {
  const { utterance, in: _, claim: __, ...rest } = quote(words, {})
  return { ...rest, id: 'c1', type: 'mixed', spans: [span(words)], quotes: [], negated: false, ...more }
}

const document = (more: Partial<QuotesDocument>): QuotesDocument => ({
  schemaVersion: 1,
  source: 'a',
  title: null,
  language: { code: 'fr', name: 'French', confidence: 1, by: 'option' },
  quotes: [],
  claims: [],
  speakers: [],
  warnings: [],
  ...more,
})

describe('evaluate', () => {
  it('counts what is found, who said it, and what is no speech', () => {
    const quotes = [
      quote('Le pont tiendra', {
        speaker: who('Aubry', null),
        cue: { ...span('a dit'), lemma: 'dire', stance: 'statement' },
      }),
      quote('buffet', { id: 'q2', type: 'mixed' }),
    ]
    const { figures, errors } = evaluate([GOLD], [document({ quotes, claims: [claim('coût « explose »', {})] })])
    // Gold quotes: the direct one and the fragment; edges are compared without punctuation.
    expect(figures).toMatchObject({
      quotes: {
        exact: { all: { gold: 2, predicted: 2, right: 1, precision: 0.5, recall: 0.5, f1: 0.5 } },
        overlap: { direct: { gold: 1, predicted: 1, right: 1 }, mixed: { gold: 1, predicted: 1, right: 0 } },
        notSpeech: { share: 1, right: 1, of: 1 },
      },
      claims: {
        exact: { all: { right: 0 } },
        overlap: { all: { gold: 1, predicted: 1, right: 1, f1: 1 }, indirect: { gold: 0, predicted: 0, f1: null } },
        source: { gold: 1, predicted: 1, right: 0 },
      },
      attribution: {
        mention: { gold: 2, predicted: 2, right: 1 },
        // Who `elle` is, gold does not say.
        entity: { gold: 1, predicted: 2, right: 1 },
        bySource: { named: { found: { of: 1, right: 1 } }, pronoun: { found: { of: 1, right: 0 } } },
      },
      cue: { gold: 3, predicted: 2, right: 2 },
    })
    expect([...errors.keys()].sort()).toEqual([
      'false quotes',
      'missed quotes',
      'not speech',
      'other bounds of claims',
      'wrong speaker of claims',
    ])
  })

  it('says what predictions break', () => {
    const broken = [
      quote('Le pont', { text: 'Le mur' }),
      quote('Le pont', { end: 9999 }),
      quote('Le pont', { type: 'x' as 'mixed' }),
    ]
    const { violations } = evaluate(
      [GOLD, { ...GOLD, id: 'b' }],
      [document({ quotes: broken }), document({}), document({ source: 'c' })],
    )
    expect(violations).toEqual({ missing: 1, unknown: 1, repeated: 1, offsets: 1, text: 1, type: 1 })
  })

  it('leaves out what counts neither way', () => {
    const ignoring = { ...GOLD, notSpeech: [], ignored: [at('buffet')] }
    const { figures } = evaluate([ignoring], [document({ quotes: [quote('buffet', {})] })])
    expect(figures).toMatchObject({ quotes: { overlap: { all: { predicted: 0 } } } })
  })
})

describe.skipIf(!hasScorer)('the figures of the scorer (needs ../shared)', () => {
  it.each(['fr-dev', 'es-dev', 'pt-dev', 'de-pud-dev'])('%s', { timeout: 60_000 }, async (set) => {
    const { score } = await sharedModule('score.mjs')
    const text = gunzipSync(readFileSync(sharedFile(`${set}.jsonl.gz`))).toString()
    const rows = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    const documents = await Promise.all(rows.map(({ id, text, lang }) => extract(text, { source: id, lang })))
    const odd = documents.map((one, index) => (index % 7 === 3 ? worse(one) : one)).slice(1)
    for (const predictions of [documents, odd]) {
      const { figures, violations, examples } = score(rows, predictions)
      const { documents: count, ...expected } = figures
      const found = evaluate(readGold(text), predictions)
      expect(found.documents).toBe(count)
      expect(found.figures).toEqual(expected)
      expect(found.violations).toEqual(violations)
      for (const [kind, list] of found.errors) expect([kind, list.length]).toEqual([kind, examples.get(kind)?.length])
    }
  })
})

/** A document with mistakes of every sort. */
function worse(document: QuotesDocument): QuotesDocument {
  const [first, ...others] = document.quotes
  if (!first) return { ...document, source: `news/${document.source}.txt` }
  const wrong = [
    { ...first, end: first.end + 3 },
    { ...first, start: -1 },
    { ...first, speaker: null, type: 'mixed' as const },
  ]
  return { ...document, quotes: [...wrong, ...others], claims: document.claims.slice(1) }
}

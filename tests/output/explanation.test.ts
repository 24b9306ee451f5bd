import { describe, expect, it } from 'vitest'
import type { Quote } from '../../src/document.js'
import type { Explanation } from '../../src/explanation/explanation.js'
import { explanationJson, renderExplanation } from '../../src/output/explanation.js'

const TEXT = 'Hélène Quéré a parlé. « L’eau sera chaude », a-t-elle dit.'
const at = (words: string) => {
  const start = TEXT.indexOf(words)
  return { text: words, start, end: start + words.length, paragraph: 0 }
}

const QUOTE: Quote = {
  ...at('L’eau sera chaude'),
  id: 'q1',
  type: 'direct',
  sentence: 1,
  utterance: 'u1',
  in: null,
  claim: null,
  speaker: {
    id: 's1',
    name: 'Hélène Quéré',
    kind: 'person',
    mention: at('elle'),
    confidence: 0.81,
    reason: 'the rule',
  },
  cue: { ...at('a-t-elle dit'), lemma: 'dire', stance: 'statement' },
  confidence: 0.97,
  reason: 'the rule',
}

const EXPLANATION: Explanation = {
  source: 'piscine.txt',
  item: QUOTE,
  decidedBy: 'ranking',
  continues: null,
  rule: { name: 'reporting clause after the quote', mention: at('elle'), confidence: 0.95 },
  candidates: [
    {
      mention: at('elle'),
      name: 'Hélène Quéré',
      probability: 0.93456,
      evidence: [
        { name: 'surely marked as source', weight: 1.2 },
        { name: 'marked as source', weight: 0.9 },
        { name: 'subject of the cue', weight: 0.7 },
        { name: 'pronoun', weight: -0.2 },
      ],
    },
    {
      mention: at('Hélène Quéré'),
      name: 'Hélène Quéré',
      probability: 0.05,
      evidence: [
        { name: 'name', weight: 0.3 },
        { name: 'one sentence away', weight: -1.1 },
      ],
    },
    { mention: null, name: null, probability: 0.01, evidence: [] },
    { mention: at('eau'), name: null, probability: 0.002, evidence: [] },
  ],
  confidences: { mention: 0.93456, name: 0.87 },
  referents: [
    { name: 'Hélène Quéré', kind: 'person', probability: 0.87 },
    { name: 'piscine', kind: 'unknown', probability: 0.13 },
  ],
  chain: [
    { place: at('elle'), reason: 'pronoun resolved to the last speaker' },
    { place: at('Hélène Quéré'), reason: 'named in full' },
  ],
}

const golden = (name: string) => new URL(`golden/explanation-${name}.txt`, import.meta.url).pathname

describe('renderExplanation', () => {
  it.each([40, 80])('reads well at %i columns', async (width) => {
    const lines = renderExplanation(EXPLANATION, { width, text: TEXT })
    expect(Math.max(...lines.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(width)
    await expect(lines).toMatchFileSnapshot(golden(String(width)))
  })

  it('shows colours where they are asked for, and the same words', () => {
    const plain = renderExplanation(EXPLANATION, { text: TEXT })
    const painted = renderExplanation(EXPLANATION, { text: TEXT, colorLevel: 2 })
    expect(painted).not.toBe(plain)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are the colours
    expect(painted.replace(/\u001b\[[\d;]*m/g, '')).toBe(plain)
  })

  it('says that the rules would have said otherwise', () => {
    const rule = { name: 'sentence before', mention: null, confidence: 0 }
    expect(renderExplanation({ ...EXPLANATION, rule })).toContain('The rules alone would say nobody: sentence before.')
  })

  it('says that how sure it is was weighed, where it is not what the two chances make', () => {
    const speaker = { ...QUOTE.speaker!, confidence: 0.97 }
    expect(renderExplanation({ ...EXPLANATION, item: { ...QUOTE, speaker } }, { width: 200 })).toContain(
      'weighed by how often such answers are',
    )
    expect(renderExplanation(EXPLANATION, { width: 200 })).not.toContain('weighed')
  })

  it('says why nobody is named', () => {
    const item = { ...QUOTE, speaker: null, reason: 'no speaker near' }
    const nobody = { candidates: [], confidences: null, referents: [], chain: [] }
    expect(renderExplanation({ ...EXPLANATION, ...nobody, item })).toContain('Unattributed: no speaker near.')
  })

  it('tells of a conversation and of what a quote continues', () => {
    const turn = {
      ...EXPLANATION,
      decidedBy: 'conversation' as const,
      continues: 'q0',
      candidates: [],
      confidences: null,
    }
    const text = renderExplanation({ ...turn, item: { ...QUOTE, speaker: { ...QUOTE.speaker!, mention: null } } })
    expect(text).toContain('It continues q0')
    expect(text).toContain('Who speaks?')
    expect(text).not.toContain('Which words')
  })

  it('lets no control character through', () => {
    const chain = [{ place: { ...at('elle'), text: 'el\u001b[31mle' }, reason: 'a\u0007b' }]
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
    expect(renderExplanation({ ...EXPLANATION, chain })).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/)
  })
})

describe('explanationJson', () => {
  it('gives the explanation, numbers rounded', () => {
    const read = JSON.parse(explanationJson(EXPLANATION))
    expect(read).toMatchObject({
      source: 'piscine.txt',
      item: { id: 'q1' },
      confidences: { mention: 0.935, name: 0.87 },
    })
    expect(read.chain).toEqual(EXPLANATION.chain)
  })
})

import { describe, expect, it } from 'vitest'
import { loadPack } from '../../src/languages/index.js'
import { read } from '../../src/reading.js'
import {
  attributionOfClaim,
  attributionOfQuote,
  type GoldRow,
  goldTags,
  jaccard,
  readGold,
} from '../../src/training/gold.js'

const text = 'Le maire a promis que « le pont » rouvrirait.'
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length]
const attribution = {
  type: 'mixed' as const,
  content: [at('« le pont » rouvrirait')],
  cue: [at('a promis')],
  source: [at('Le maire')],
  speaker: 'maire',
}
const row = { id: 'a', lang: 'fr', text, attributions: [attribution] }

describe('readGold', () => {
  it('reads rows and skips blank lines', () => {
    const [first, second] = readGold(`${JSON.stringify(row)}\n\n${JSON.stringify({ ...row, id: 7 })}\n`)
    expect(first).toMatchObject({ id: 'a', lang: 'fr', notSpeech: [] })
    expect(second?.id).toBe('7')
  })

  it.each([
    ['no JSON', '{', 'line 1: no JSON'],
    ['no text', '{"attributions": []}', 'line 1: "text"'],
    ['no list', '{"text": "a"}', 'line 1: "attributions"'],
    ['a type that is none', '{"text": "a", "attributions": [{"type": "said"}]}', 'attribution 1: "type"'],
    ['a span beyond the text', '{"text": "a", "attributions": [{"type": "direct", "content": [[0, 2]]}]}', '"content"'],
    ['an empty span', '{"text": "a", "attributions": [{"type": "direct", "content": [[0, 0]]}]}', '"content"'],
    ['no span', '{"text": "a", "attributions": [{"type": "direct", "content": []}]}', 'attribution 1: "content"'],
    [
      'a speaker without a name',
      '{"text": "a", "attributions": [{"type": "direct", "content": [[0, 1]], "speaker": 7}]}',
      'attribution 1: "speaker"',
    ],
    ['a list of nulls', 'null', 'line 1: "text"'],
  ])('refuses %s and says where', (_, line, message) => {
    expect(() => readGold(line)).toThrow(message)
  })
})

describe('goldTags', () => {
  it('marks source, cue and content, the marks around a fragment with it', async () => {
    const { scene } = read(text, await loadPack('fr', 'French'))
    const tags = goldTags(scene, [attribution])
    expect([...tags].join('')).toBe('12340566660')
  })
})

describe('attributions of what was found', () => {
  const inner = { ...attribution, type: 'direct' as const, content: [at('le pont')] }
  const gold: GoldRow = { ...row, attributions: [attribution, inner], notSpeech: [], ignored: [] }

  it('shares characters', () => {
    expect(jaccard([[0, 10]], [[5, 15]])).toBeCloseTo(1 / 3)
    expect(jaccard([], [])).toBe(0)
  })

  it('finds the claim that is most like', () => {
    expect(attributionOfClaim(gold, [at('le pont » rouvrirait')])).toBe(attribution)
    expect(attributionOfClaim(gold, [at('Le maire')])).toBeNull()
  })

  it('finds the innermost attribution that holds a quote', () => {
    expect(attributionOfQuote(gold, [at('le pont')])).toBe(inner)
    expect(attributionOfQuote(gold, [at('Le maire')])).toBeNull()
  })

  it.each(['direct', 'mixed'] as const)('gives a %s quote to who says it, not to whom it tells of', (type) => {
    const text = '« Le préfet avait promis que le pont rouvrirait avant Noël », rappelle Léa Sorel.'
    const whole = text.slice(2, text.indexOf(' »'))
    const told = 'le pont rouvrirait avant Noël'
    const spanOf = (part: string): [number, number] => [text.indexOf(part), text.indexOf(part) + part.length]
    const said = { ...attribution, type, content: [spanOf(whole)] }
    const within = { ...attribution, type: 'indirect' as const, content: [spanOf(told)] }
    const nested: GoldRow = { ...gold, text, attributions: [within, said] }
    expect(attributionOfQuote(nested, [spanOf(whole)])).toBe(said)
    expect(attributionOfQuote(nested, [spanOf('avant Noël')])).toBe(within)
  })
})

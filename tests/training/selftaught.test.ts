import { describe, expect, it } from 'vitest'
import { extract } from '../../src/index.js'
import { readGold } from '../../src/training/gold.js'
import { goldOfResult } from '../../training/lib/selftaught.js'

describe('goldOfResult', () => {
  it('makes gold of a result: claims with their fragments, and quotes by themselves', async () => {
    const text =
      'Claire Vautrin a déclaré que le pont « menace ruine » et fermera. « Nous le savions depuis mars », a répondu Paul Arnoux.\n'
    const gold = goldOfResult(await extract(text, { lang: 'fr' }), { id: 'a', text })
    expect(readGold(JSON.stringify(gold))).toHaveLength(1)
    const words = gold.attributions.map(({ type, content, cue, source, speaker }) => [
      type,
      ...[content, cue, source].map((spans) => spans.map(([start, end]) => text.slice(start, end)).join(' | ')),
      speaker,
    ])
    expect(words).toEqual([
      ['mixed', 'le pont « menace ruine » et fermera', 'a déclaré', 'Claire Vautrin', 'Claire Vautrin'],
      ['direct', 'Nous le savions depuis mars', 'a répondu', 'Paul Arnoux', 'Paul Arnoux'],
    ])
  })
})

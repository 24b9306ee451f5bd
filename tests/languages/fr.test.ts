import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../src/languages/fr/nouns.js'
import { CUE_VERBS } from '../../src/languages/fr/verbs.js'

const words = (text: string) => text.trim().split(/\s+/)
const lemmas = (norm: string) => [...new Set(french.cues.readVerb(norm).map((reading) => reading.lemma))]

describe('French cues', () => {
  it('name every verb once, and know its infinitive', () => {
    const all = Object.values(CUE_VERBS).flatMap(words)
    expect(all.filter((lemma, index) => all.indexOf(lemma) !== index)).toEqual([])
    expect(all.filter((lemma) => !lemmas(lemma).includes(lemma))).toEqual([])
    expect(french.cues.verbs.size).toBeGreaterThanOrEqual(450)
  })
  it('name every noun and adjective once', () => {
    for (const group of [CUE_NOUNS, CUE_ADJECTIVES]) {
      const all = Object.values(group).flatMap(words)
      expect(all.filter((lemma, index) => all.indexOf(lemma) !== index)).toEqual([])
    }
    expect(french.cues.nouns.size).toBeGreaterThanOrEqual(120)
  })
})

import { describe, expect, it } from 'vitest'
import { attribute, placesOf } from '../../src/attribution/attribute.js'
import { modelFor } from '../../src/attribution/models.js'
import { loadPack } from '../../src/languages/index.js'
import { read } from '../../src/reading.js'

describe('placesOf', () => {
  const claims = [false, true, false, true, false].map((negated) => ({ negated }))

  it('keeps clauses and what was not said where few fragments alone are claims', () => {
    expect(placesOf(claims, 2, { fragment: 0.2 })).toEqual([0, 1, null, 2, null])
  })

  it('keeps all where many are, or nobody knows', () => {
    expect(placesOf(claims, 2, { fragment: 0.6 })).toEqual([0, 1, 2, 3, 4])
    expect(placesOf(claims, 2, { fragment: null })).toEqual([0, 1, 2, 3, 4])
    expect(placesOf(claims, 2, null)).toEqual([0, 1, 2, 3, 4])
  })
})

describe('attribute', () => {
  it('leaves a fragment its speaker where it makes no claim', async () => {
    const text = 'The Kremlin “flatly denied” having received the letter.'
    const reading = read(text, await loadPack('en', 'English'))
    const model = modelFor({ code: 'en' })!
    const who = (fragment: number) => {
      const { claims, utterances } = attribute(reading, { ...model, trust: { ...model.trust!, fragment } })
      return { claims: claims.length, mention: utterances[0]!.source.mention, claim: utterances[0]!.claim }
    }
    const [rare, common] = [who(0.1), who(0.9)]
    expect(rare).toEqual({ claims: common.claims - 1, mention: common.mention, claim: null })
    expect(common.claim).not.toBeNull()
  })
})

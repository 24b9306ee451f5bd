import { describe, expect, it } from 'vitest'
import { trimmedSpan } from '../../../src/attribution/claims/content.js'
import { sceneFor } from '../../support/scene.js'

describe('trimmedSpan', () => {
  it.each([
    ['fr', 'le maire a signé l’accord qu’il', 'le maire a signé l’accord'],
    ['fr', 'le maire a signé l’accord, et tout', 'le maire a signé l’accord'],
    ['fr', 'à l’Office (ONB), dit', 'à l’Office (ONB)'],
    ['fr', 'Office (ONB dit', 'Office (ONB'],
    ['fr', 'le pont ferme (ce qui a surpris la ville).', 'le pont ferme'],
    ['en', 'the dam is old (which is no news).', 'the dam is old'],
    ['fr', 'deux millions [1] a', 'deux millions'],
    ['fr', 'deux millions [1].', 'deux millions'],
    ['it', 'ne resta un po’ lì', 'ne resta un po’'],
  ])('of all but the last word, %s: %s', async (lang, text, expected) => {
    const scene = await sceneFor(text, lang)
    const span = trimmedSpan(scene, { first: 0, end: scene.structure.tokens.length - 1 })
    expect(text.slice(span!.start, span!.end)).toBe(expected)
  })
})

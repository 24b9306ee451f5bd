import { describe, expect, it } from 'vitest'
import type { ReportedClaim } from '../../../src/attribution/attribution.js'
import { withoutPointers } from '../../../src/attribution/claims/pointers.js'
import { sceneFor } from '../../support/scene.js'

/** Whether the words behind the cue stay a claim once somebody took them for one. */
async function stays(text: string, cue: string, content: string): Promise<boolean> {
  const scene = await sceneFor(text, 'fr')
  const start = text.indexOf(content)
  const claim: ReportedClaim = {
    type: 'indirect',
    stretches: [],
    spans: [{ start, end: start + content.length }],
    source: {
      mention: 0,
      cue: scene.cues.find(({ start: from, end }) => text.slice(from, end).endsWith(cue))!,
      sieve: 'reported content',
      confidence: 0.7,
    },
    confidence: 0.7,
    negated: false,
  }
  expect(claim.source.cue).toBeDefined()
  return withoutPointers(scene, [claim]).length === 1
}

describe('what was only talked about', () => {
  it.each([
    ['Le maire a discuté de solutions pour la grève.', 'discuté', 'de solutions pour la grève'],
    ['Le maire a discuté de solutions pour la grève.', 'discuté', 'solutions pour la grève'],
    ['Les élus dialoguent sur la hausse des impôts.', 'dialoguent', 'la hausse des impôts'],
  ])('is no claim: %s', async (text, cue, content) => {
    expect(await stays(text, cue, content)).toBe(false)
  })

  it.each([
    ['Le maire a parlé de dix morts.', 'parlé', 'dix morts'],
    ['Le maire a prévenu de la hausse des impôts.', 'prévenu', 'la hausse des impôts'],
  ])('is told by other verbs: %s', async (text, cue, content) => {
    expect(await stays(text, cue, content)).toBe(true)
  })
})

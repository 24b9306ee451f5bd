import { describe, expect, it } from 'vitest'
import type { ChainEvidence } from '../../src/speakers/conversation/scored.js'
import { SET } from '../../src/speakers/conversation/weights.js'
import { rightTurns, type TaughtConversation, trainConversations } from '../../src/training/conversation.js'

/** Six turns of two, the first of which is known to be spoken by the first. */
const evidence: ChainEvidence = {
  candidates: Array.from({ length: 6 }, () => [0, 1]),
  fitOf: (turn, candidate) => (turn === 0 && candidate === 0 ? [['means name', 1]] : []),
  followOf: (_, before, candidate) => (before === candidate ? [['stays', 1]] : []),
  backOf: (turn) => (turn > 1 ? [['returns', 1]] : []),
}

const spokenBy = (speakers: readonly (number | null)[]): TaughtConversation => ({
  evidence,
  isRight: speakers.map((speaker) => (speaker === null ? null : [speaker === 0, speaker === 1])),
  weight: 1,
})

describe('trainConversations', () => {
  it('learns whether speakers alternate or go on', () => {
    const alternating = trainConversations([spokenBy([0, 1, 0, 1, 0, 1])], 0.1)
    expect(alternating.get('stays')).toBeLessThan(-0.3)
    expect(alternating.get('returns')).toBeGreaterThan(0.1)
    const steady = trainConversations([spokenBy([0, 0, 0, 0, 0, 0])], 0.1)
    expect(steady.get('stays')).toBeGreaterThan(0.3)
  })

  it('learns from some turns what holds for the others', () => {
    const taught = trainConversations([spokenBy([0, 1, null, null, 0, null])], 0.1)
    const all = spokenBy([0, 1, 0, 1, 0, 1])
    expect(rightTurns(all, new Map([...SET, ...taught]))).toEqual({ right: 6, of: 6 })
    expect(rightTurns(spokenBy([null, null, null, null, null, null]), SET)).toEqual({ right: 0, of: 0 })
  })

  it('stays at the weights set by hand where it must, and gives the same twice', () => {
    const given = [spokenBy([1, 1, 1, 1, 1, 1])]
    expect(trainConversations(given, 1e4).get('means name')).toBeCloseTo(SET.get('means name')!, 0)
    expect(trainConversations(given, 1)).toEqual(trainConversations(given, 1))
  })
})

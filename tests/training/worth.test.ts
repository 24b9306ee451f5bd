import { describe, expect, it } from 'vitest'
import { WORTH_MEASURES } from '../../src/attribution/claims/worth.js'
import { logistic } from '../../src/attribution/scorer.js'
import { LEAF, scoreOfTrees, type Trees } from '../../src/attribution/trees.js'
import type { GoldAttribution } from '../../src/training/gold.js'
import { type CandidateClaims, withThreshold, worthThreshold } from '../../src/training/train.js'

const TOLD: GoldAttribution = { type: 'indirect', content: [[0, 9]], cue: [], source: [], speaker: null }

/** Trees that give every candidate this probability, more or less by its first measure. */
function trees(probability: number, step: number): Trees {
  return {
    names: WORTH_MEASURES,
    base: Math.log(probability / (1 - probability)),
    roots: Int32Array.of(0),
    measure: Uint8Array.of(0, LEAF, LEAF),
    value: Float32Array.of(0.5, 0, step),
    right: Int32Array.of(2, 0, 0),
  }
}

const measures = (first: number) => new Float32Array(WORTH_MEASURES.length).fill(first, 0, 1)
const chance = (model: Trees, first: number) => logistic(scoreOfTrees(model, measures(first)))

/** A document of one candidate, right or not, with the measure that the trees above ask for or without it. */
function document(isRight: boolean, isWeighed: boolean): CandidateClaims {
  const source = { mention: null, cue: null, sieve: 'reported content', confidence: 1 }
  const claim = {
    type: 'indirect',
    spans: [{ start: 0, end: 9 }],
    source,
    stretches: [],
    confidence: 1,
    negated: false,
  }
  return {
    candidates: [{ claim, origins: new Set() }] as unknown as CandidateClaims['candidates'],
    measures: [measures(isWeighed ? 1 : 0)],
    gold: [isRight ? TOLD : null],
    told: isRight ? 1 : 0,
    mentions: [],
  }
}

describe('withThreshold', () => {
  it('puts the threshold at one half and leaves the order', () => {
    const model = trees(0.3, 1)
    const moved = withThreshold(model, 0.3)
    expect(chance(model, 0)).toBeCloseTo(0.3)
    expect(chance(moved, 0)).toBeCloseTo(0.5)
    expect(chance(moved, 1)).toBeGreaterThan(chance(moved, 0))
  })
})

describe('worthThreshold', () => {
  it('is low where even doubtful candidates are right, and high where they are not', () => {
    const model = trees(0.3, 1)
    const sure = [document(true, true), document(true, true)]
    const doubtful = [document(false, false), document(false, false)]
    const rightAll = [...sure, document(true, false), document(true, false)]
    const low = worthThreshold(rightAll.map((one) => [one, model]))
    const high = worthThreshold([...sure, ...doubtful].map((one) => [one, model]))
    expect(low).toBeCloseTo(0.3)
    expect(high).toBeGreaterThan(0.3)
    expect(high).toBeLessThanOrEqual(chance(model, 1))
  })
})

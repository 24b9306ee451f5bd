import { describe, expect, it } from 'vitest'
import { WORTH_FEATURES } from '../../src/attribution/claims/worth.js'
import { logistic, type Scorer, scoreOf, weightCount } from '../../src/attribution/scorer.js'
import type { GoldAttribution } from '../../src/training/gold.js'
import { type CandidateClaims, withThreshold, worthThreshold } from '../../src/training/train.js'

const ALWAYS = WORTH_FEATURES.indexOf('always')
const TOLD: GoldAttribution = { type: 'indirect', content: [[0, 9]], cue: [], source: [], speaker: null }

/** A scorer that gives every candidate this probability, more or less by its second feature. */
function scorer(probability: number, step: number): Scorer {
  const weights = new Float32Array(weightCount(WORTH_FEATURES.length))
  weights[0] = Math.log(probability / (1 - probability))
  weights[2] = step
  return { names: WORTH_FEATURES, weights }
}

const chance = (model: Scorer, features: readonly number[]) => logistic(scoreOf(model, features, []))

/** A document of one candidate, right or not, with the feature that the scorer above weighs or without it. */
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
    features: [isWeighed ? [ALWAYS, 1] : [ALWAYS]],
    gold: [isRight ? TOLD : null],
    told: isRight ? 1 : 0,
    mentions: [],
  }
}

describe('withThreshold', () => {
  it('puts the threshold at one half and leaves the order', () => {
    const model = scorer(0.3, 1)
    const moved = withThreshold(model, 0.3)
    expect(chance(model, [ALWAYS])).toBeCloseTo(0.3)
    expect(chance(moved, [ALWAYS])).toBeCloseTo(0.5)
    expect(chance(moved, [ALWAYS, 1])).toBeGreaterThan(chance(moved, [ALWAYS]))
  })
})

describe('worthThreshold', () => {
  it('is low where even doubtful candidates are right, and high where they are not', () => {
    const model = scorer(0.3, 1)
    const sure = [document(true, true), document(true, true)]
    const doubtful = [document(false, false), document(false, false)]
    const rightAll = [...sure, document(true, false), document(true, false)]
    const low = worthThreshold(rightAll.map((one) => [one, model]))
    const high = worthThreshold([...sure, ...doubtful].map((one) => [one, model]))
    expect(low).toBeCloseTo(0.3)
    expect(high).toBeGreaterThan(0.3)
    expect(high).toBeLessThanOrEqual(chance(model, [ALWAYS, 1]))
  })
})

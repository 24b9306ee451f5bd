import { describe, expect, it } from 'vitest'
import { beginOf, insideOf } from '../../../src/attribution/tagger/labels.js'
import { spansOf } from '../../../src/attribution/tagger/spans.js'

const [C, c, S] = [beginOf('content'), insideOf('content'), beginOf('source')]

/** Marginals that give each tag the probability asked for. */
function marginalsFor(tags: number[], probabilities: number[]): Float64Array {
  const marginals = new Float64Array(tags.length * 7)
  for (const [at, tag] of tags.entries()) marginals[at * 7 + tag] = probabilities[at]!
  return marginals
}

describe('spansOf', () => {
  it('parts neighbours where a new span begins', () => {
    const tags = [0, S, C, c, C, 0]
    const spans = spansOf(Uint8Array.from(tags), marginalsFor(tags, [1, 1, 1, 1, 1, 1]), 10)
    expect(spans.map(({ part, first, end }) => [part, first, end])).toEqual([
      ['source', 11, 12],
      ['content', 12, 14],
      ['content', 14, 15],
    ])
  })

  it('takes the mean probability of the tokens as confidence', () => {
    const tags = [C, c]
    expect(spansOf(Uint8Array.from(tags), marginalsFor(tags, [0.9, 0.5]), 0)[0]?.confidence).toBeCloseTo(0.7)
  })
})

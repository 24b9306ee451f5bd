import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CLASS_COUNT } from '../../../src/attribution/tagger/categories.js'
import { LABEL_COUNT, mayFollow } from '../../../src/attribution/tagger/labels.js'
import { factorsOf, latticeOf, marginalsOf } from '../../../src/attribution/tagger/marginals.js'
import { bestTags } from '../../../src/attribution/tagger/viterbi.js'

const N = LABEL_COUNT
const score = fc.double({ min: -4, max: 4, noNaN: true })
const chain = fc.integer({ min: 1, max: 4 }).chain((length) =>
  fc.record({
    length: fc.constant(length),
    emissions: fc.array(score, { minLength: length * N, maxLength: length * N }),
    classes: fc.array(fc.nat(CLASS_COUNT - 1), { minLength: length, maxLength: length }),
    transitions: fc.array(score, { minLength: CLASS_COUNT * N * N, maxLength: CLASS_COUNT * N * N }),
  }),
)

/** Every allowed sequence of tags with its score. */
function sequences({ length, emissions, classes, transitions }: Chain): { tags: number[]; score: number }[] {
  let all: { tags: number[]; score: number }[] = [{ tags: [], score: 0 }]
  for (let at = 0; at < length; at++) {
    all = all.flatMap(({ tags, score }) => {
      const before = tags.at(-1) ?? 0
      const next = [...Array(N).keys()].filter((label) => mayFollow(label, before))
      return next.map((label) => ({
        tags: [...tags, label],
        score: score + transitions[(classes[at]! * N + before) * N + label]! + emissions[at * N + label]!,
      }))
    })
  }
  return all
}

interface Chain {
  length: number
  emissions: number[]
  classes: number[]
  transitions: number[]
}

const arrays = ({ emissions, classes, transitions }: Chain) =>
  [Float64Array.from(emissions), Uint8Array.from(classes), Float32Array.from(transitions)] as const

describe('bestTags', () => {
  it('finds the best of all allowed sequences', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const [emissions, classes, transitions] = arrays(given)
        const rounded = { ...given, transitions: [...transitions] }
        const all = sequences(rounded)
        const best = Math.max(...all.map(({ score }) => score))
        const tags = [...bestTags(emissions, classes, given.length, transitions)]
        const found = all.find((sequence) => sequence.tags.join() === tags.join())
        expect(found?.score).toBeCloseTo(best, 6)
      }),
      { numRuns: 50 },
    )
  })
})

describe('marginalsOf', () => {
  it('gives the share of each tag in all allowed sequences', () => {
    fc.assert(
      fc.property(chain, (given) => {
        const [emissions, classes, transitions] = arrays(given)
        const all = sequences({ ...given, transitions: [...transitions] })
        const total = all.reduce((sum, { score }) => sum + Math.exp(score), 0)
        const marginals = marginalsOf(latticeOf(emissions, classes, given.length, factorsOf(transitions)))
        for (let at = 0; at < given.length; at++) {
          for (let label = 0; label < N; label++) {
            const with_ = all.filter(({ tags }) => tags[at] === label)
            const share = with_.reduce((sum, { score }) => sum + Math.exp(score), 0) / total
            expect(marginals[at * N + label]).toBeCloseTo(share, 6)
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

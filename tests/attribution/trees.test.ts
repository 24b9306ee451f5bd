import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bytesOfTrees, LEAF, scoreOfTrees, scoresOfTrees, type Trees, treesIn } from '../../src/attribution/trees.js'

const NAMES = ['words', 'commas']

/** Few words: -1; else 2 with a comma, 1 without. The second tree says 0.5 always. */
const TREES: Trees = {
  names: NAMES,
  base: 0.25,
  roots: Int32Array.of(0, 5),
  measure: Uint8Array.of(0, LEAF, 1, LEAF, LEAF, LEAF),
  value: Float32Array.of(3, -1, 0, 1, 2, 0.5),
  right: Int32Array.of(2, 0, 4, 0, 0, 0),
}

const score = (words: number, commas: number) => scoreOfTrees(TREES, Float32Array.of(words, commas))

describe('scoresOfTrees', () => {
  it('is the score of each example', () => {
    const examples = [Float32Array.of(1, 0), Float32Array.of(3, 2), Float32Array.of(9, 9)]
    expect([...scoresOfTrees(TREES, examples)]).toEqual(examples.map((values) => scoreOfTrees(TREES, values)))
  })
})

describe('scoreOfTrees', () => {
  it('adds up one leaf of each tree', () => {
    expect(score(2, 5)).toBe(-0.25)
    expect(score(9, 0)).toBe(1.75)
    expect(score(9, 1)).toBe(2.75)
  })

  it('goes left at the threshold itself', () => {
    expect(score(3, 0)).toBe(-0.25)
    expect(score(3.5, 0)).toBe(1.75)
  })
})

describe('bytesOfTrees', () => {
  it('gives the same trees back', () => {
    expect(treesIn(bytesOfTrees(TREES), NAMES)).toEqual(TREES)
  })

  it('is refused for other measures, cut short, or broken', () => {
    const bytes = bytesOfTrees(TREES)
    expect(() => treesIn(bytes, ['words', 'marks'])).toThrow('of other features')
    expect(() => treesIn(bytes.subarray(0, bytes.length - 1), NAMES)).toThrow('of other features')
    expect(() => treesIn(new Uint8Array(3), NAMES)).toThrow('of other features')
    const endless = bytes.slice()
    endless[17] = 0
    expect(() => treesIn(endless, NAMES)).toThrow('broken')
    const more = bytes.slice()
    more[8] = 3
    expect(() => treesIn(more, NAMES)).toThrow('broken')
  })

  it('never makes trees that do not end, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 36, maxLength: 36 }), fc.float(), (noise, value) => {
        const bytes = bytesOfTrees(TREES)
        bytes.set(noise, 16)
        let trees: Trees
        try {
          trees = treesIn(bytes, NAMES)
        } catch {
          return
        }
        expect(typeof scoreOfTrees(trees, Float32Array.of(value, value))).toBe('number')
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LABELS } from '../../../src/lexicon/tagging/labels.js'
import { type NameModel, readNameModel, writeNameModel } from '../../../src/lexicon/tagging/model.js'
import { nameModelFor } from '../../../src/lexicon/tagging/models.js'

const small: NameModel = {
  bits: 8,
  metBits: 8,
  scale: 0.5,
  transitions: Float32Array.from({ length: LABELS * LABELS }, (_, i) => i / 4),
  weights: Int8Array.from({ length: 2 ** 8 * LABELS }, (_, i) => (i % 255) - 127),
  met: Uint8Array.from({ length: 2 ** 5 }, (_, i) => i),
}

describe('readNameModel', () => {
  it('gives back what writeNameModel wrote', () => {
    expect(readNameModel(writeNameModel(small))).toEqual(small)
  })

  it.each([
    ['magic', 0],
    ['version', 4],
    ['feature set', 8],
    ['labels', 12],
    ['hash bits', 16],
    ['hash bits', 20],
  ])('says what does not fit: %s', (what, offset) => {
    const bytes = writeNameModel(small)
    bytes[offset]! += 50
    expect(() => readNameModel(bytes)).toThrow(what)
  })

  it('refuses a file that is cut off or too long', () => {
    const bytes = writeNameModel(small)
    expect(() => readNameModel(bytes.subarray(0, 12))).toThrow('too short')
    expect(() => readNameModel(bytes.subarray(0, -1))).toThrow('length')
    expect(() => readNameModel(new Uint8Array([...bytes, 0]))).toThrow('length')
  })

  it('refuses bytes that are no model, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(() => readNameModel(bytes)).toThrow()
      }),
    )
  })
})

describe('nameModelFor', () => {
  it('reads a model once, and only for a language that has one', () => {
    expect(nameModelFor('fr')).not.toBeNull()
    expect(nameModelFor('fr')).toBe(nameModelFor('fr'))
    expect(nameModelFor('xx')).toBeNull()
    expect(nameModelFor('../fr')).toBeNull()
  })
})

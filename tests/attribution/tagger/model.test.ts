import { describe, expect, it } from 'vitest'
import { CLASS_COUNT } from '../../../src/attribution/tagger/categories.js'
import { readModel, type TaggerModel, writeModel } from '../../../src/attribution/tagger/model.js'

const model: TaggerModel = {
  bits: 8,
  withWords: true,
  scale: 0.25,
  weights: Int8Array.from({ length: 256 * 7 }, (_, index) => (index % 255) - 127),
  met: Uint8Array.from({ length: 128 }, (_, index) => index),
  metBits: 10,
  transitions: Float32Array.from({ length: CLASS_COUNT * 49 }, (_, index) => index / 8),
}

const changed = (byte: number): Uint8Array => {
  const bytes = writeModel(model)
  bytes[byte]! += 1
  return bytes
}

describe('a model file', () => {
  it('reads what was written', () => {
    expect(readModel(writeModel(model))).toEqual(model)
  })

  it.each([
    ['magic', 0],
    ['version', 4],
    ['feature set', 8],
    ['labels', 16],
    ['token classes', 20],
  ])('is refused for another %s', (name, byte) => {
    expect(() => readModel(changed(byte))).toThrow(name)
  })

  it('is refused when it is cut short', () => {
    expect(() => readModel(writeModel(model).subarray(0, 500))).toThrow('length')
    expect(() => readModel(new Uint8Array(10))).toThrow('short')
  })
})

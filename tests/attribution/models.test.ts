import { describe, expect, it } from 'vitest'
import { readModel, writeModel } from '../../src/attribution/model.js'
import { modelFor } from '../../src/attribution/models.js'

const french = modelFor({ code: 'fr' })!

describe('modelFor', () => {
  it('finds the models that are shipped, once each', () => {
    expect(modelFor({ code: 'en' })?.tagger.withWords).toBe(true)
    expect(modelFor({ code: 'fr' })).toBe(french)
  })

  it('gives null for a language without one, and for what is no code', () => {
    expect(modelFor({ code: 'xx' })).toBeNull()
    expect(modelFor({ code: '../en' })).toBeNull()
  })
})

describe('a model file', () => {
  it('gives back what was written, to the byte', () => {
    const bytes = writeModel(french)
    expect(Buffer.from(bytes).equals(writeModel(readModel(bytes)))).toBe(true)
  })

  it('may hold a tagger alone', () => {
    const alone = {
      lang: 'fr',
      tagger: french.tagger,
      trust: null,
      speech: null,
      worth: null,
      linker: null,
      certainty: null,
    }
    expect(readModel(writeModel(alone))).toMatchObject({
      lang: 'fr',
      speech: null,
      worth: null,
      linker: null,
      certainty: null,
    })
  })

  it('is refused when it is something else, of another version, or cut short', () => {
    const bytes = writeModel(french)
    expect(() => readModel(new TextEncoder().encode('{"id": 1, "text": "…"}'))).toThrow('no model of quotes')
    expect(() => readModel(bytes.subarray(0, 8))).toThrow('without a tagger')
    expect(() => readModel(bytes.subarray(0, bytes.length - 1))).toThrow('cut short')
    const newer = bytes.slice()
    newer[4]! += 1
    expect(() => readModel(newer)).toThrow('version 2')
  })

  it('is refused when its weights are of other features', () => {
    const linker = { names: french.linker!.names.toReversed(), weights: french.linker!.weights }
    expect(() => readModel(writeModel({ ...french, linker }))).toThrow('other features')
    const certainty = { ...french.certainty!, names: french.certainty!.names.toReversed() }
    expect(() => readModel(writeModel({ ...french, certainty }))).toThrow('other features')
  })
})

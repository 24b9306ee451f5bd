import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { renderJson } from '../../src/output/json.js'
import { renderJsonLine } from '../../src/output/jsonl.js'
import { SAMPLE } from './sample.js'

describe('JSON', () => {
  it('holds the document, indented and ended by a line feed', () => {
    const shown = renderJson(SAMPLE)
    expect(JSON.parse(shown)).toEqual(SAMPLE)
    expect(shown).toMatch(/^\{\n {2}"schemaVersion": 1,\n/)
    expect(shown.endsWith('}\n')).toBe(true)
  })

  it('is one line a document as JSON lines', () => {
    const shown = renderJsonLine({ ...SAMPLE, text: 'a\nb\u2028c\u0085d' })
    expect(shown.split('\n')).toHaveLength(2)
    expect(shown).not.toMatch(/[\u2028\u0085]/)
    expect(JSON.parse(shown).text).toBe('a\nb\u2028c\u0085d')
  })

  it('gives back any text, and no character that could steer a terminal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const shown = renderJson({ ...SAMPLE, text })
        expect(JSON.parse(shown).text).toBe(text)
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
        expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
      }),
    )
  })
})

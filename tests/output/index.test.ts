import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { FORMATS, formatOfFile, loadFormat, traitsOf } from '../../src/output/index.js'
import { anyDocument } from './arbitrary.js'
import { SAMPLE } from './sample.js'

describe('formats', () => {
  it.each(FORMATS)('%s ends its last line, whatever the document', async (format) => {
    const render = await loadFormat(format)
    expect(render(SAMPLE, {})).toMatch(/\n$/)
    fc.assert(fc.property(anyDocument, (document) => /^$|\n$/.test(render(document, {}))))
  })

  it('are known by the endings of their files, each by its own', () => {
    const endings = FORMATS.flatMap((format) => traitsOf(format).endings)
    expect(new Set(endings).size).toBe(endings.length)
    for (const format of FORMATS)
      expect(formatOfFile(`DIR/a${traitsOf(format).endings[0]?.toUpperCase()}`)).toBe(format)
    expect(formatOfFile('csv')).toBe(null)
    expect(formatOfFile('a.docx')).toBe(null)
  })
})

import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../src/document.js'
import { renderReport } from '../../src/output/report.js'
import { SAMPLE } from './sample.js'

const WIDTHS = [60, 80, 140]
const NOTHING: QuotesDocument = { ...SAMPLE, quotes: [], claims: [], speakers: [], warnings: [] }
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences are what is looked for
const ESCAPES = /\u001b\[[0-9;]*m/g

const linesOf = (document: QuotesDocument, width: number) => renderReport(document, { width }).split('\n')

describe('the report', () => {
  for (const width of WIDTHS) {
    it(`looks as agreed at ${width} columns`, async () => {
      await expect(renderReport(SAMPLE, { width })).toMatchFileSnapshot(`golden/report-${width}.txt`)
    })

    it(`looks as agreed at ${width} columns in colour`, async () => {
      const shown = renderReport(SAMPLE, { width, colorLevel: 2 })
      await expect(shown).toMatchFileSnapshot(`golden/report-${width}-colour.txt`)
    })
  }

  it('tells every reason with explain', async () => {
    await expect(renderReport(SAMPLE, { width: 80, explain: true })).toMatchFileSnapshot('golden/report-80-explain.txt')
  })

  it('is the same words with colours and without', () => {
    for (const colorLevel of [1, 2, 3] as const) {
      const coloured = renderReport(SAMPLE, { width: 80, colorLevel }).replace(ESCAPES, '')
      expect(coloured.replace(/ +$/gm, '')).toBe(renderReport(SAMPLE, { width: 80 }))
    }
  })

  it('has no escape sequence without colour, and ends every one that it begins on the same line', () => {
    expect(renderReport(SAMPLE, { width: 80 })).not.toContain('\u001b')
    for (const line of renderReport(SAMPLE, { width: 60, colorLevel: 2 }).split('\n')) {
      const opened = line.match(ESCAPES) ?? []
      const closes = opened.filter((code) => /\[(0|22|39)m/.test(code))
      expect(closes.length * 2).toBe(opened.length)
    }
  })

  it('never writes a line wider than the terminal', () => {
    for (const width of [36, 40, 52, 60, 80, 100]) {
      for (const line of linesOf(SAMPLE, width)) expect(stringWidth(line)).toBeLessThanOrEqual(width)
    }
  })

  it('keeps to a measure that can be read, however wide the terminal', () => {
    const widest = Math.max(...linesOf(SAMPLE, 300).map((line) => stringWidth(line)))
    expect(widest).toBe(100)
  })

  it('counts wide characters as two columns and combining marks as none', () => {
    const wide = { ...SAMPLE.quotes[0]!, text: '消費税は上げません。'.repeat(20), utterance: 'w' }
    const combined = { ...SAMPLE.quotes[0]!, text: 'e\u0301te\u0301 '.repeat(60), utterance: 'x', start: 5 }
    const document = { ...SAMPLE, quotes: [wide, combined], claims: [] }
    const lines = linesOf(document, 60)
    for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(60)
    expect(lines.some((line) => stringWidth(line) >= 58)).toBe(true)
  })

  it('gives a speaker one colour all through, and two speakers different ones', () => {
    const shown = renderReport(SAMPLE, { width: 80, colorLevel: 2 })
    const coloursOf = (name: string) =>
      new Set([...shown.matchAll(new RegExp(`\\[38;5;(\\d+)m${name}`, 'g'))].map((match) => match[1]))
    expect(coloursOf('Hélène Quéré').size).toBe(1)
    expect(coloursOf('Marc Le Goff').size).toBe(1)
    expect(coloursOf('Marc Le Goff')).not.toEqual(coloursOf('Hélène Quéré'))
  })

  it('shows nothing of an article that could steer the terminal', () => {
    const evil = 'a\u001b[31mb\u0007c\u009b2Jd\u202ee\u2066f\rg\u0000h\u007f'
    const speaker = { ...SAMPLE.speakers[0]!, name: evil, description: evil }
    const reference = {
      ...SAMPLE.quotes[0]!.speaker!,
      name: evil,
      reason: evil,
      mention: { text: evil, start: 0, end: 1 },
    }
    const cue = { ...SAMPLE.quotes[0]!.cue!, text: evil }
    const document: QuotesDocument = {
      ...SAMPLE,
      source: evil,
      title: evil,
      quotes: [{ ...SAMPLE.quotes[0]!, text: evil, speaker: reference, cue }],
      claims: [{ ...SAMPLE.claims[1]!, text: evil, speaker: reference, cue }],
      speakers: [speaker],
      warnings: [{ ...SAMPLE.warnings[0]!, message: evil }],
    }
    const shown = renderReport(document, { width: 80, explain: true })
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
    expect(shown).toContain('a␛[31mb␇c')
  })

  it('uses the marks of the article, and curly ones where its text is not known', () => {
    const { text: _, ...withoutText } = SAMPLE
    expect(renderReport(SAMPLE)).toContain('«\u00a0Personne ne nous écoute plus\u00a0»')
    expect(renderReport(withoutText)).toContain('“Personne ne nous écoute plus”')
  })

  it('shows a turn of dialogue with its dash', () => {
    const text = '— Je viens, dit-elle.'
    const quote = { ...SAMPLE.quotes[0]!, text: 'Je viens', start: 2, end: 10 }
    expect(renderReport({ ...SAMPLE, text, quotes: [quote], claims: [] })).toContain('│ — Je viens\n')
  })

  it('says so where nobody is quoted', () => {
    expect(renderReport(NOTHING)).toBe(
      'La piscine de Port-Lamy rouvrira en mars\narticles/piscine.txt · French · nobody is quoted\n',
    )
  })

  it('names the source where there is no title', () => {
    expect(renderReport({ ...NOTHING, title: null })).toMatch(/^articles\/piscine\.txt\nFrench/)
    expect(renderReport({ ...NOTHING, title: null, source: '-' })).toMatch(/^standard input\n/)
  })

  it('leaves warnings out when it is to be quiet', () => {
    expect(renderReport(SAMPLE)).toContain('! a quotation mark')
    expect(renderReport(SAMPLE, { quiet: true })).not.toContain('! a quotation mark')
  })

  it('marks a claim that was not made', () => {
    const claims = [{ ...SAMPLE.claims[1]!, negated: true }]
    expect(renderReport({ ...SAMPLE, claims })).toContain('indirect, negated')
  })

  it('counts in the table what it lists', () => {
    const [head, ...rows] = renderReport(SAMPLE, { width: 80 }).split('Who spoke')[1]!.split('\n')
    expect(head).toMatch(/quotes +claims$/)
    expect(rows[0]).toMatch(/^Marc Le Goff .* 2 +1$/)
    expect(rows[4]).toMatch(/^unattributed .* 2 +·$/)
  })
})

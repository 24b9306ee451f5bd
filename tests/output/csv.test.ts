import { spawnSync } from 'node:child_process'
import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../src/document.js'
import { renderCsv } from '../../src/output/csv.js'
import { wellFormed } from '../../src/output/visible.js'
import { anyDocument } from './arbitrary.js'
import { SAMPLE } from './sample.js'

/** A cell's text, as the README tells how to get it back. */
const unguarded = (cell: string) => cell.replace(/^'/, '')

function rowsOf(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: '\r\n' })
}

const withTexts = (...texts: string[]): QuotesDocument => ({
  ...SAMPLE,
  quotes: texts.map((text, index) => ({ ...SAMPLE.quotes[0]!, id: `q${index + 1}`, text })),
  claims: [],
})

describe('CSV', () => {
  it('has a row for each quote and claim, in the order of the text', () => {
    const rows = rowsOf(renderCsv(SAMPLE))
    expect(rows.map(({ id }) => id).join(' ')).toBe('q1 q2 c1 q3 q4 q5 q6 q7 c2 q8 c3 q9 c4 q10')
    expect(rows[0]).toMatchObject({
      source: 'articles/piscine.txt',
      language: 'fr',
      found: 'quote',
      type: 'direct',
      speaker: 'Hélène Quéré',
      speaker_kind: 'person',
      speaker_description: 'maire',
      text: 'Nous avons perdu deux ans',
      lemma: 'reconnaître',
      mention: 'elle',
      start: String(SAMPLE.quotes[0]!.start),
      spans: '',
    })
    expect(rows[2]).toMatchObject({ found: 'claim', negated: 'false', quotes: 'q3 q4', utterance: '' })
  })

  it('is what RFC 4180 says: lines end in CR LF, and what could be misread is quoted', () => {
    const csv = renderCsv(withTexts('a,"b"', 'c\nd', 'e\rf'))
    expect(csv.endsWith('\r\n')).toBe(true)
    for (const cell of [',"a,""b""",', ',"c\nd",', ',"e\rf",']) expect(csv).toContain(cell)
  })

  it('names its columns once in an output', () => {
    const [head, ...rows] = renderCsv(SAMPLE).split('\r\n')
    expect(head).toMatch(/^source,title,language,found,id,/)
    expect(renderCsv(SAMPLE, { continued: true })).toBe(rows.join('\r\n'))
  })

  it('never lets a cell begin as a formula, and the text can be had again', () => {
    const texts = ['=1+1', '+1', '-1', '@SUM(1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x', "'=1", "'", 'a=1']
    const cells = rowsOf(renderCsv(withTexts(...texts))).map(({ text }) => text ?? '')
    for (const cell of cells) expect(cell).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
    expect(cells.map(unguarded)).toEqual(texts)
    expect(cells.at(-1)).toBe('a=1')
  })

  it('says the same to two readers, whatever the text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        // As a file holds it: UTF-8.
        const csv = wellFormed(renderCsv(document))
        const ours = rowsOf(csv)
        expect(Papa.parse(csv, { header: true, newline: '\r\n', skipEmptyLines: true }).data).toEqual(ours)
        const found = [...document.quotes, ...document.claims]
        const texts = new Map(ours.map(({ id, text }) => [id, unguarded(text ?? '')]))
        for (const { id, text } of found) expect(texts.get(id)).toBe(wellFormed(text))
      }),
    )
  })

  const python = spawnSync('python3', ['--version']).status === 0
  it.skipIf(!python)("says the same to Python's reader (needs python3)", () => {
    const texts = ['a,"b"', 'c\nd', 'e\r\nf', '=1', "l'eau", '😀', 'x']
    const csv = renderCsv(withTexts(...texts))
    const program =
      'import csv,io,json,sys; s=io.TextIOWrapper(sys.stdin.buffer,"utf-8",newline=""); print(json.dumps(list(csv.DictReader(s))))'
    const { stdout } = spawnSync('python3', ['-c', program], { input: wellFormed(csv), encoding: 'utf8' })
    expect(JSON.parse(stdout)).toEqual(rowsOf(csv))
  })
})

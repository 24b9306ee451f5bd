/** What an article, a file name or a result may hold to get hold of a terminal, a browser or a spreadsheet, in every format. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { DOMParser, parseHTML } from 'linkedom'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../src/document.js'
import { extract } from '../../src/extract.js'
import { FORMATS, type Format, loadFormat } from '../../src/output/index.js'
import { run } from '../cli/harness.js'

/** Escape sequences: a window's title, a cleared screen, a link, colours by a C1 control, a line written over, bidi overrides. */
const ESCAPES =
  '\u001b]0;owned\u0007\u001b[2J\u001b]8;;http://example.org\u001b\\\u009b31m\u0008\u007f\u202ednetxe\u2066'
const MARKUP = '"><script>alert(1)</script><img src=x onerror=alert(1)>]]>--><svg/onload=alert(1)>'
const LINK = '[x](javascript:alert(1)) <javascript:alert(1)> ![x](javascript:alert(1))'
/** What a spreadsheet takes for a formula or a command; the last ones after what it skips, and in full width. */
const FORMULAS = [
  '=HYPERLINK("http://example.org")',
  '+1+1',
  '-1+1',
  '@SUM(A1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '＝1+1',
  '＋1',
]

/** Controls that a terminal obeys, and what turns the direction of writing; white space is none. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const OBEYED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

/** The result of an article whose every word is the attacker's. */
async function resultWith(payload: string): Promise<QuotesDocument> {
  const text = `Le maire de la ville, Paul Durand, a dit : « ${payload} et c’est tout ». Il a ajouté que ${payload} fermerait le pont.`
  const found = await extract(text, { lang: 'fr', source: payload, title: payload, includeText: true })
  expect(found.quotes.some((quote) => quote.text.includes(payload.trim()))).toBe(true)
  const forged = new Set(['name', 'description', 'reason', 'lemma', 'message', 'aliases'])
  return JSON.parse(JSON.stringify(found), (key, value) => {
    if (!forged.has(key)) return value
    return Array.isArray(value) ? [payload] : payload
  })
}

type Check = (output: string, benign: string) => void

const isJson: Check = (output) => {
  for (const line of output.trimEnd().split(/\n(?=\{)/)) JSON.parse(line)
  expect(output).not.toMatch(OBEYED)
}

const isPlain: Check = () => {}

/** The elements that a page has, and no others; nothing that runs. */
const isSafePage: Check = (output, benign) => {
  const namesIn = (html: string) =>
    parseHTML(html).document.querySelectorAll('script, img, svg, iframe, object, embed').length
  expect(namesIn(output)).toBe(namesIn(benign))
  for (const element of parseHTML(output).document.querySelectorAll('*')) {
    for (const { name, value } of element.attributes) {
      expect(name).not.toMatch(/^on/i)
      expect(value).not.toMatch(/^\s*javascript:/i)
    }
  }
}

const isSafeXml: Check = (output) => {
  const document = new DOMParser().parseFromString(output, 'text/xml')
  expect(document.querySelectorAll('script, img, svg, parsererror')).toHaveLength(0)
  expect(output).not.toMatch(/<(?:script|img|svg)/i)
}

const isSafeMarkdown: Check = (output) => {
  const open: Nodes[] = [fromMarkdown(output)]
  for (let node = open.pop(); node; node = open.pop()) {
    expect(node.type).not.toMatch(/^(?:html|image)$/)
    if ('url' in node) expect(node.url).not.toMatch(/^javascript:/i)
    if ('children' in node) open.push(...node.children)
  }
}

const isSafeTable: Check = (output) => {
  for (const row of parseCsv(output, { relax_column_count: false }) as string[][])
    for (const cell of row) expect(cell).not.toMatch(/^[\s=+\-@＝＋－＠]/)
}

/** A format that comes needs a check of its own: without one this is no valid program. */
const CHECKS: Readonly<Record<Format, Check>> = {
  json: isJson,
  jsonl: isJson,
  report: (output) => expect(output).not.toMatch(OBEYED),
  html: isSafePage,
  csv: isSafeTable,
  markdown: isSafeMarkdown,
  tei: isSafeXml,
  'web-annotation': isJson,
  brat: isPlain,
}

let folder = ''

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'quotes-hostile-'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(FORMATS)('%s', (format) => {
  it.each([
    ['escape sequences', [ESCAPES]],
    ['markup', [MARKUP]],
    ['links that run', [LINK]],
    ['formulas', FORMULAS],
  ])('is safe with %s', async (_, payloads) => {
    const render = await loadFormat(format)
    for (const payload of payloads) {
      const benign = render(await resultWith('personne'), { width: 80 })
      CHECKS[format](render(await resultWith(payload), { width: 80 }), benign)
    }
  })

  it('lets nothing reach a terminal that it would obey', async () => {
    const file = join(folder, 'a.txt')
    // A file with the oldest controls is refused as no text.
    const others = [...ESCAPES].filter((character) => character >= ' ').join('')
    writeFileSync(file, `Paul Durand a dit : « ${others} et c’est tout ».`)
    const { stdout, stderr } = await run(['extract', '--lang', 'fr', '--format', format, '--color', 'never', file], {
      isTerminal: true,
    })
    expect(stdout).toContain('tout')
    expect(stdout + stderr).not.toMatch(OBEYED)
  })
})

describe('quotes stats', () => {
  it.each(['table', 'json', 'csv'])('is safe as %s', async (format) => {
    const results = await Promise.all([ESCAPES, MARKUP, LINK, ...FORMULAS].map(resultWith))
    const stdin = results.map((result) => `${JSON.stringify(result)}\n`).join('')
    const { code, stdout } = await run(['stats', '-', '--format', format, '--color', 'never'], {
      stdin,
      isTerminal: true,
    })
    expect(code).toBe(0)
    if (format === 'csv') isSafeTable(stdout, '')
    else expect(stdout).not.toMatch(OBEYED)
  })
})

describe('messages', () => {
  it('name files without what a terminal would obey', async () => {
    const name = `none${ESCAPES}.txt`
    for (const args of [
      ['extract', name],
      ['stats', name],
      ['batch', name, '--out', folder],
      [name],
      ['stream', name],
    ]) {
      const { stdout, stderr, code } = await run(args)
      expect(code).not.toBe(0)
      expect(stdout + stderr).not.toMatch(OBEYED)
    }
  })
})

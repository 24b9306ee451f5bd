import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Element, Nodes } from 'xast'
import { fromXml } from 'xast-util-from-xml'
import type { QuotesDocument } from '../../src/document.js'
import { extract } from '../../src/extract.js'
import { readArticle } from '../../src/input/article.js'
import { renderTei } from '../../src/output/tei.js'
import { wellFormed } from '../../src/output/visible.js'
import { anyDocument } from './arbitrary.js'
import { SAMPLE } from './sample.js'

function elementsOf(node: Nodes): Element[] {
  const children = 'children' in node ? node.children.flatMap(elementsOf) : []
  return node.type === 'element' ? [node, ...children] : children
}

/** The text of an element; what stands for a character that XML cannot hold as that character. */
function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && node.name === 'g')
    return String.fromCharCode(Number.parseInt(node.attributes.n?.slice(2) ?? '', 16))
  return 'children' in node ? node.children.map(textIn).join('') : ''
}

function read(document: QuotesDocument) {
  const elements = elementsOf(fromXml(renderTei(document)))
  const named = (name: string) => elements.filter((element) => element.name === name)
  const pieces = (id: string) => named('said').filter((said) => said.attributes['xml:id']?.replace(/-\d+$/, '') === id)
  return { elements, named, pieces, body: named('body')[0]! }
}

describe('TEI', () => {
  it('marks who says what in the text', async () => {
    await expect(renderTei(SAMPLE)).toMatchFileSnapshot('golden/tei.xml')
  })

  it('points from what is said to who says it and by which words', () => {
    const { named, pieces, elements } = read(SAMPLE)
    const [quote] = pieces('q1')
    expect(quote?.attributes).toMatchObject({ who: '#s1', direct: 'true', cert: '0.95', next: '#q2' })
    expect(pieces('c2')[0]?.attributes).toMatchObject({ who: '#s3', direct: 'false' })
    expect(pieces('q8')[0]?.attributes).not.toHaveProperty('who')
    const cue = elements.find((element) => `#${element.attributes['xml:id']}` === quote?.attributes.corresp)
    expect(cue).toMatchObject({ name: 'seg', attributes: { type: 'cue', subtype: 'statement', n: 'reconnaître' } })
    expect(named('persName').map(textIn)).toContain('Marc Le Goff')
  })

  it('gives a name inside other words for somebody as a name', () => {
    const text = 'Le maire, Paul Durand, a parlé.'
    const speaker = {
      ...SAMPLE.quotes[0]!.speaker!,
      name: 'Paul Durand',
      mention: { text: text.slice(0, 21), start: 0, end: 21 },
    }
    const { named } = read({
      ...SAMPLE,
      text,
      claims: [],
      quotes: [{ ...SAMPLE.quotes[0]!, start: 25, end: 30, speaker, cue: null }],
    })
    const [reference] = named('rs')
    expect(textIn(reference!)).toBe('Le maire, Paul Durand')
    expect(elementsOf(reference!).map(({ name }) => name)).toEqual(['rs', 'persName'])
  })

  it('cuts what crosses something else into pieces that point to each other', () => {
    const text = 'abcdefghij\n\nklmnop'
    const claim = { ...SAMPLE.claims[1]!, speaker: null, cue: null, start: 2, end: 15, spans: [{ start: 2, end: 15 }] }
    const quote = { ...SAMPLE.quotes[0]!, speaker: null, cue: null, start: 0, end: 5 }
    const { pieces } = read({ ...SAMPLE, text, quotes: [quote], claims: [claim], speakers: [] })
    expect(pieces('c2').map(textIn)).toEqual(['cde', 'fghij', 'klm'])
    expect(pieces('c2').map(({ attributes: { 'xml:id': id, prev, next } }) => [id, prev, next])).toEqual([
      ['c2', undefined, '#c2-2'],
      ['c2-2', '#c2', '#c2-3'],
      ['c2-3', '#c2-2', undefined],
    ])
  })

  it('says that a claim is negated', () => {
    const { pieces, elements } = read({ ...SAMPLE, claims: [{ ...SAMPLE.claims[1]!, negated: true }] })
    const pointer = pieces('c2')[0]?.attributes.ana
    expect(elements.find((element) => `#${element.attributes['xml:id']}` === pointer)?.name).toBe('interp')
  })

  it('keeps the text to the character, and the words of what is said, whatever the text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { body, pieces } = read(document)
        expect(textIn(body)).toBe(document.text)
        for (const { id, start, end } of document.quotes) {
          const words = document.text.slice(start, end)
          const marked = pieces(id).map(textIn).join('')
          // What stands between paragraphs belongs to none.
          if (end > start && words.trim() !== '') expect(words.replace(/\s/g, '')).toBe(marked.replace(/\s/g, ''))
        }
      }),
    )
  })

  it('holds nothing that XML cannot', () => {
    const text = 'a\u0000b\u000bc\uffffd\ud800e\r\nf]]>g<h>&amp;'
    const xml = renderTei({ ...SAMPLE, title: text, source: text, text, quotes: [], claims: [], speakers: [] })
    expect(xml).toBe(wellFormed(xml))
    expect(xml).toContain('a<g n="U+0000">␀</g>b<g n="U+000B">␋</g>c<g n="U+FFFF">�</g>d<g n="U+D800">�</g>e&#13;\n')
    expect(textIn(elementsOf(fromXml(xml)).find(({ name }) => name === 'title')!)).toBe(text)
  })
})

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/tei/', import.meta.url))
const FIXTURES = new URL('../../fixtures/', import.meta.url)
const canValidate =
  existsSync(join(CACHE, 'tei_all.rng')) &&
  existsSync(join(CACHE, 'jing.jar')) &&
  spawnSync('java', ['-version']).status === 0

/** What jing finds wrong in some documents by TEI's own schema: a line a mistake, with the name of its file. */
function mistakesIn(documents: ReadonlyMap<string, string>): string {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-tei-'))
  for (const [name, xml] of documents) writeFileSync(join(folder, `${name}.xml`), xml)
  const files = [...documents.keys()].map((name) => join(folder, `${name}.xml`))
  const { stdout, stderr } = spawnSync('java', ['-jar', join(CACHE, 'jing.jar'), join(CACHE, 'tei_all.rng'), ...files])
  rmSync(folder, { recursive: true })
  return `${stdout}${stderr}`
}

describe.skipIf(!canValidate)('TEI by its own schema (needs scripts/fetch-tei.sh and java)', () => {
  it('is valid: the sample, the fixtures, and documents of any text', async () => {
    const documents = new Map([['sample', renderTei(SAMPLE)]])
    for (const path of readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:txt|md|html)$/.test(path)) continue
      const { text, title } = await readArticle(readFileSync(new URL(path, FIXTURES)), path)
      documents.set(
        path.replaceAll('/', '-'),
        renderTei(await extract(text, { title, source: path, includeText: true })),
      )
    }
    for (const [index, any] of fc.sample(anyDocument, { seed: 1, numRuns: 100 }).entries()) {
      documents.set(`any-${index}`, renderTei(any))
    }
    expect(mistakesIn(documents)).toBe('')
  }, 120_000)

  it('is not valid where a required part is missing', () => {
    const broken = renderTei(SAMPLE).replace(/<titleStmt>[\s\S]*?<\/titleStmt>/, '')
    expect(mistakesIn(new Map([['broken', broken]]))).toContain('broken.xml')
  }, 120_000)
})

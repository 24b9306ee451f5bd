import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import type { QuotesDocument } from '../../src/document.js'
import { extract } from '../../src/extract.js'
import { readArticle } from '../../src/input/article.js'
import { printable } from '../../src/output/html/printable.js'
import { renderHtml } from '../../src/output/html.js'
import { withoutAssets } from './html/assets.js'
import { SAMPLE } from './sample.js'

/** An article as plain text and one as a page. */
const FIXTURES = ['fr/crue-village.txt', 'en/bridge-collapse.html']
const EVIL = '</title></script><script>alert(1)</script><img src=x onerror=alert(1)>"\'><!--&lt;\u001b[2J\u202e'

const pageOf = (document: QuotesDocument) => parseHTML(renderHtml(document)).document
const all = (document: ReturnType<typeof pageOf>, selector: string) => [...document.querySelectorAll(selector)]
async function fixture(name: string): Promise<QuotesDocument> {
  const path = new URL(`../../fixtures/${name}`, import.meta.url)
  const { text, title } = await readArticle(readFileSync(path), name)
  return extract(text, { source: name, title, includeText: true })
}

describe('the page', () => {
  it('looks as agreed', async () => {
    await expect(withoutAssets(renderHtml(SAMPLE))).toMatchFileSnapshot('golden/sample.html')
  })

  it.each(FIXTURES)('holds the text of %s to the letter', async (name) => {
    const document = await fixture(name)
    expect(pageOf(document).querySelector('.text')?.textContent).toBe(document.text)
  })

  it('holds any text, whatever is found in it', async () => {
    const pieces = fc.constantFrom(
      '« ',
      ' »',
      '“',
      '”',
      '\n',
      '\n\n',
      ' a dit ',
      'Paul',
      'Il ',
      '. ',
      '<b>',
      '&amp;',
      '\u0000',
      '\ud800',
    )
    const texts = fc
      .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 60 })
      .map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(texts, async (text) => {
        const document = await extract(text, { lang: 'fr', includeText: true })
        expect(pageOf(document).querySelector('.text')?.textContent).toBe(printable(text))
      }),
      { numRuns: 60 },
    )
  })

  it.each(FIXTURES)('marks every quote and claim of %s, its cue and its speaker', async (name) => {
    const document = await fixture(name)
    const page = pageOf(document)
    const wordsOf = (selector: string) => all(page, `article ${selector}`).map(({ textContent }) => textContent)
    expect(wordsOf('.quote').toSorted()).toEqual(document.quotes.map(({ text }) => text).toSorted())
    const claimed = document.claims.flatMap(({ spans }) =>
      spans.map(({ start, end }) => document.text?.slice(start, end)),
    )
    expect(wordsOf('.claim').toSorted()).toEqual(claimed.toSorted())
    for (const { cue, speaker } of [...document.quotes, ...document.claims]) {
      if (cue) expect(wordsOf('.cue')).toContain(cue.text)
      if (speaker?.mention) expect(wordsOf('.mention')).toContain(speaker.mention.text)
    }
  })

  it('marks the parts of a claim that its reporting clause interrupts', () => {
    const [first] = SAMPLE.claims
    const spans = [
      { start: first!.start, end: first!.start + 11 },
      { start: first!.end - 14, end: first!.end },
    ]
    const page = pageOf({ ...SAMPLE, claims: [{ ...first!, spans }] })
    expect(all(page, '.claim[data-entry=c1]').map(({ textContent }) => textContent)).toEqual([
      'le chantier',
      'n’augmenterait',
    ])
  })

  it('nests a quote in the one that it stands in, and the fragments of a claim in the claim', () => {
    const page = pageOf(SAMPLE)
    expect(page.querySelector('[data-entry=u3] .quote')?.textContent).toBe('Patience !')
    expect(all(page, '.claim[data-entry=c1] .quote[data-entry=c1]')).toHaveLength(2)
  })

  it('refers from behind the last words of each entry to its note, and back', () => {
    const page = pageOf(SAMPLE)
    const references = all(page, 'article .ref')
    expect(references).toHaveLength(all(page, '#notes li').length)
    for (const reference of references) {
      const note = page.querySelector(reference.getAttribute('href') ?? '')
      expect(note?.querySelector('.sign')?.getAttribute('href')).toBe(`#${reference.id}`)
      expect(note?.querySelector('.sign')?.textContent).toBe(reference.getAttribute('data-sign'))
    }
    expect(page.querySelector('#ref-u1')?.previousSibling?.textContent).toMatch(/ »$/)
  })

  it('gives two speakers different colours, and one speaker one', () => {
    const page = pageOf(SAMPLE)
    const tonesOf = (voice: string) =>
      new Set(all(page, `[data-voice=${voice}]`).flatMap(({ className }) => className.match(/tone-\d line-\d/) ?? []))
    expect(tonesOf('s1').size).toBe(1)
    expect(tonesOf('s2').size).toBe(1)
    expect(tonesOf('s1')).not.toEqual(tonesOf('s2'))
  })

  it('tells as many speakers apart as colours and lines can', () => {
    const speakers = Array.from({ length: 32 }, (_, index) => ({ ...SAMPLE.speakers[0]!, id: `s${index + 1}` }))
    const quotes = speakers.map(({ id }, index) => ({
      ...SAMPLE.quotes[4]!,
      utterance: `u${index}`,
      speaker: { ...SAMPLE.quotes[4]!.speaker!, id },
    }))
    const looks = all(pageOf({ ...SAMPLE, speakers, quotes, claims: [] }), '.voices li').map(
      ({ className }) => className,
    )
    expect(new Set(looks).size).toBe(32)
  })

  it('says who speaks in the language of the article, and all else in English', () => {
    const page = pageOf(SAMPLE)
    expect(page.documentElement.getAttribute('lang')).toBe('en')
    expect(page.querySelector('article')?.getAttribute('lang')).toBe('fr')
    expect(page.querySelector('.voices .person')?.getAttribute('lang')).toBe('fr')
    const unknown = { ...SAMPLE, language: { ...SAMPLE.language, code: 'und' } }
    expect(pageOf(unknown).querySelector('article')?.getAttribute('lang')).toBe('')
  })

  it('has one headline: its title, else the first heading of the text, else the name of its source', () => {
    const headlines = (document: QuotesDocument) => all(pageOf(document), 'h1').map(({ textContent }) => textContent)
    expect(headlines(SAMPLE)).toEqual(['La piscine de Port-Lamy rouvrira en mars'])
    expect(headlines({ ...SAMPLE, title: null })).toEqual(['La piscine de Port-Lamy rouvrira en mars'])
    expect(headlines({ ...SAMPLE, title: 'Bassin' })).toEqual(['Bassin'])
    const nothing = { ...SAMPLE, title: null, text: 'Rien.', quotes: [], claims: [], speakers: [] }
    expect(headlines(nothing)).toEqual(['articles/piscine.txt'])
    expect(headlines({ ...nothing, source: '-' })).toEqual(['An article'])
  })

  it('has no list, notes and filter where nobody is quoted', () => {
    const page = pageOf({ ...SAMPLE, quotes: [], claims: [], speakers: [] })
    expect(all(page, 'aside, #notes')).toHaveLength(0)
    expect(page.querySelector('.facts')?.textContent).toContain('nobody is quoted')
  })

  it('tells its warnings, unless it is to be quiet', () => {
    expect(renderHtml(SAMPLE)).toContain('a quotation mark is never closed')
    expect(renderHtml(SAMPLE, { quiet: true })).not.toContain('a quotation mark is never closed')
  })

  it('takes deep nesting', () => {
    const depth = 1000
    const text = `${'« '.repeat(depth)}mot${' »'.repeat(depth)}`
    const quotes = Array.from({ length: depth }, (_, index) => {
      const start = 2 * (index + 1)
      const end = text.length - start
      const quote = { ...SAMPLE.quotes[7]!, id: `q${index}`, utterance: `u${index}`, cue: null, start, end }
      return { ...quote, text: text.slice(start, end) }
    })
    const page = renderHtml({ ...SAMPLE, title: null, text, quotes, claims: [], speakers: [], warnings: [] })
    expect(page.match(/<q /g)).toHaveLength(depth)
  })
})

describe('what an article holds', () => {
  const reference = {
    ...SAMPLE.quotes[0]!.speaker!,
    name: EVIL,
    reason: EVIL,
    mention: { text: EVIL, start: 0, end: 4 },
  }
  const hostile: QuotesDocument = {
    ...SAMPLE,
    source: EVIL,
    title: EVIL,
    language: { ...SAMPLE.language, code: '"><script>' },
    text: EVIL + SAMPLE.text,
    quotes: SAMPLE.quotes.map((quote) => ({
      ...quote,
      text: EVIL,
      reason: EVIL,
      speaker: reference,
      cue: { ...SAMPLE.quotes[0]!.cue!, text: EVIL, lemma: EVIL },
    })),
    speakers: SAMPLE.speakers.map((speaker) => ({ ...speaker, name: EVIL, description: EVIL })),
    warnings: [{ ...SAMPLE.warnings[0]!, message: EVIL }],
  }

  it('makes no element and no attribute of its own', () => {
    const page = pageOf(hostile)
    expect(all(page, 'script')).toHaveLength(1)
    expect(all(page, 'img')).toHaveLength(0)
    const attributes = all(page, '*').flatMap(({ attributes }) => [...attributes].map(({ name }) => name))
    expect(attributes.filter((name) => name.startsWith('on') || name === 'style')).toEqual([])
  })

  it('does not steer a terminal that shows the page', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
    expect(renderHtml(hostile)).not.toMatch(/[\u0000-\u0008\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/)
  })
})

describe('the policy', () => {
  const page = renderHtml(SAMPLE)
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(page)?.[1] ?? ''
  const hashOf = (content: string) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`
  const contents = (tag: string) =>
    [...page.matchAll(new RegExp(`<${tag}>([\\s\\S]*?)</${tag}>`, 'g'))].map(([, content]) => content ?? '')

  it('allows the styles and the script of the page by their hashes', () => {
    const decoded = policy.replaceAll('&#x27;', "'")
    expect(decoded).toContain(`style-src ${contents('style').map(hashOf).join(' ')};`)
    expect(decoded).toContain(`script-src ${contents('script').map(hashOf).join(' ')};`)
    expect(decoded).toMatch(/^default-src 'none';/)
    expect(decoded).not.toContain('unsafe')
  })

  it('has nothing to fetch', () => {
    expect(page).not.toMatch(
      /\b(?:src|srcset|action|poster|data)=|@import|url\(|<(?:link|iframe|img|object|embed|form)\b/,
    )
  })
})

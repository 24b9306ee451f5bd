/** HTML to the article's text, as a browser's reader view finds it. */

import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import type { Span } from '../document.js'
import { Blocks, foldBlanks } from './blocks.js'

export interface Extracted {
  readonly text: string
  readonly title: string | null
  /** Stretches of the text in bold or italics, and headings below the title, in its order. */
  readonly emphasis: readonly Span[]
}

/** What the walk needs of a DOM node. */
interface DomNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: DomNode | null
  readonly nextSibling: DomNode | null
  readonly parentNode: DomNode | null
}

/** What is asked of a parsed page. */
interface Page {
  readonly body: DomNode
  /** Null where there is no element at all. */
  readonly documentElement: DomNode | null
  querySelector(selector: string): { readonly textContent: string; getAttribute(name: string): string | null } | null
}

type ReaderDocument = ConstructorParameters<typeof Readability>[0]

const ELEMENT = 1
const TEXT = 3
const MAX_ELEMENTS = 100_000
const MAX_DEPTH = 500

const SITE_SEPARATORS = [' | ', ' - ', ' – ', ' — ']

const words = (list: string) => new Set(list.split(' '))
const NEVER = words(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE SVG MATH IFRAME OBJECT CANVAS AUDIO VIDEO SELECT TEXTAREA BUTTON INPUT RP RT',
)
/** What surrounds an article, or breaks into it: advertisements, links to others, a quote pulled out of it. */
const SURROUNDINGS = words('NAV FOOTER ASIDE MENU DIALOG')
const OPENS_WITH_MARK = /^\s*["'«‹“‘„‚»›「『]/
const NOTHING: ReadonlySet<string> = new Set()
const BLOCKS = words(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HGROUP HR LI MAIN MENU NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL',
)

/** What sets its words off from the running text. */
const EMPHASES = words('STRONG B EM I H2 H3 H4 H5 H6')

/** The article of a page: its text, one paragraph a block, and its title. Falls back to the whole body's text. */
export function articleOfHtml(html: string): Extracted {
  const article = readerView(html)
  if (article !== null && article.text !== '') return article
  const { document } = parsePage(html)
  return {
    ...textOf(document.body, SURROUNDINGS),
    title: foldBlanks(document.querySelector('title')?.textContent ?? '') || null,
  }
}

/** The text of a piece of HTML, one paragraph a block. */
export function textOfFragment(html: string): string {
  const { document } = parsePage(`<body>${html}</body>`)
  return textOf(document.body, NOTHING).text
}

function readerView(html: string): Extracted | null {
  try {
    const { document } = parsePage(html)
    if (document.documentElement === null || !isReadable(document.documentElement)) return null
    const title = titleOf(document)
    const reader = new Readability<DomNode>(document as unknown as ReaderDocument, {
      serializer: (node) => node as unknown as DomNode,
    })
    const article = reader.parse()
    if (!article?.content) return null
    return { ...textOf(article.content, SURROUNDINGS), title }
  } catch {
    // A page that the reader view cannot read still has a body.
    return null
  }
}

/** The reader view is not linear in a page's size and depth: beyond what any real page has, it is left out. */
function isReadable(root: DomNode): boolean {
  let elements = 0
  let depth = 0
  for (let node: DomNode | null = root; node !== null; ) {
    if (node.nodeType === ELEMENT) elements += 1
    if (elements > MAX_ELEMENTS || depth > MAX_DEPTH) return false
    if (node.firstChild !== null) {
      depth += 1
      node = node.firstChild
      continue
    }
    while (node !== null && node.nextSibling === null) {
      depth -= 1
      node = node === root ? null : node.parentNode
    }
    node = node?.nextSibling ?? null
  }
  return true
}

/** The headline: the article's own heading, or what the page's title says of it without the paper's name. */
function titleOf(document: Page): string | null {
  const wordsOf = (selector: string) => foldBlanks(document.querySelector(selector)?.textContent ?? '')
  const own = wordsOf('article h1') || wordsOf('main h1')
  if (own !== '') return own
  const heading = wordsOf('h1')
  const title = wordsOf('title')
  if (heading !== '' && title.startsWith(heading)) return heading
  const shared = foldBlanks(document.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '')
  return shared || withoutSite(title) || heading || null
}

/** `Headline | Paper` without the paper. */
function withoutSite(title: string): string {
  const site = Math.max(...SITE_SEPARATORS.map((separator) => title.lastIndexOf(separator)))
  return site > 0 ? title.slice(0, site) : title
}

function parsePage(html: string): { document: Page } {
  // Without a root of its own the parser would take the first element for it; a root that is never closed is none.
  const page = /<html[\s>]/i.test(html) ? parse(html) : null
  return page?.document.documentElement ? page : parse(`<html><body>${html}</body></html>`)
}

const parse = (html: string) => parseHTML(html) as unknown as { document: Page }

/** Walks without recursion: pages nest as deep as they like. */
function textOf(root: DomNode, without: ReadonlySet<string>): Omit<Extracted, 'title'> {
  const walk: Walk = { blocks: new Blocks(), without, emphases: 0 }
  let node: DomNode | null = root
  while (node !== null) {
    const child = enter(node, walk)
    node = child ?? leave(node, root, walk)
  }
  return { text: walk.blocks.toText(), emphasis: walk.blocks.emphasis() }
}

/** Where the walk stands. */
interface Walk {
  readonly blocks: Blocks
  /** Elements that are passed over. */
  readonly without: ReadonlySet<string>
  /** How many elements that set off are open. */
  emphases: number
}

/** Adds what a node says itself; gives its first child where that is to be walked. */
function enter(node: DomNode, walk: Walk): DomNode | null {
  const { blocks, without } = walk
  if (node.nodeType === TEXT) blocks.add(node.nodeValue ?? '', walk.emphases > 0)
  if (node.nodeType !== ELEMENT) return null
  const name = node.nodeName.toUpperCase()
  if (EMPHASES.has(name)) walk.emphases += 1
  if (NEVER.has(name) || without.has(name)) return null
  if (name === 'BR') blocks.breakLine()
  if (BLOCKS.has(name)) blocks.endParagraph()
  if (isUnmarkedQuotation(node)) blocks.add('\u201C')
  return node.firstChild
}

/** The next node after a finished one: a sibling of it or of what holds it. */
function leave(node: DomNode, root: DomNode, walk: Walk): DomNode | null {
  let done: DomNode | null = node
  while (done !== null) {
    const name = done.nodeName.toUpperCase()
    if (isUnmarkedQuotation(done)) walk.blocks.add('\u201D')
    if (BLOCKS.has(name)) walk.blocks.endParagraph()
    if (EMPHASES.has(name)) walk.emphases -= 1
    if (done === root) return null
    if (done.nextSibling !== null) return done.nextSibling
    done = done.parentNode
  }
  return null
}

/** Browsers draw the marks of a `q`, so that its text has none; some authors write them nevertheless. */
function isUnmarkedQuotation({ nodeName, firstChild }: DomNode): boolean {
  return nodeName.toUpperCase() === 'Q' && !OPENS_WITH_MARK.test(firstChild?.nodeValue ?? '')
}

/** Markdown to its text: no marks of emphasis, links by their words, one paragraph a block. */

import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { Blocks, foldBlanks } from './blocks.js'
import type { Extracted } from './html.js'

const FRONT_MATTER_LIMIT = 200
/** Marks of quotes and lists at the beginning of a line, one in the other. */
const NESTED_TOO_DEEP = /^(?:[ \t]*(?:>|(?:[*+-]|\d{1,9}[.)])[ \t])){50}/m
const INLINE_SIGN = /[[*_~`<]/g
/** In one paragraph. */
const MAX_SIGNS = 4000

/**
 * The text of a Markdown file and its title: the front matter's, else its first heading of the first level. What is tangled beyond
 * anything that is written is given as it stands.
 */
export async function textOfMarkdown(source: string): Promise<Extracted> {
  const { fields, body } = splitFrontMatter(source)
  if (isTangled(body)) return { text: body, title: fields.get('title') || null, emphasis: [] }
  const tree = fromMarkdown(body, {
    extensions: [gfmFootnote(), gfmTable()],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown()],
  })
  // The page parser takes longer to load than Markdown takes to read.
  const textOfHtml = /<[a-z]/i.test(body) ? (await import('./html.js')).textOfFragment : withoutText
  const blocks = new Blocks()
  walk(tree, blocks, textOfHtml)
  const heading = tree.children.find((node) => node.type === 'heading' && node.depth === 1)
  const title = fields.get('title') || (heading ? wordsOf(heading) : '') || null
  return { text: blocks.toText(), title, emphasis: blocks.emphasis() }
}

/** The parser is not linear in how deep a line nests, nor in the signs that one paragraph holds. */
function isTangled(body: string): boolean {
  if (NESTED_TOO_DEEP.test(body)) return true
  return body.split(/\n[ \t\r]*\n/).some((paragraph) => countOf(INLINE_SIGN, paragraph) > MAX_SIGNS)
}

function countOf(sign: RegExp, text: string): number {
  let count = 0
  for (const _ of text.matchAll(sign)) count += 1
  return count
}

type HtmlReader = (html: string) => string

const withoutText: HtmlReader = () => ''

function wordsOf(node: Nodes): string {
  const blocks = new Blocks()
  walk(node, blocks, withoutText)
  return foldBlanks(blocks.toText())
}

function walk(node: Nodes, blocks: Blocks, textOfHtml: HtmlReader, isSet = false): void {
  const setsOff = isSet || node.type === 'strong' || node.type === 'emphasis' || isSubheading(node)
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      blocks.add(node.value, isSet)
      return
    case 'code':
      blocks.addVerbatim(node.value)
      return
    case 'break':
      blocks.breakLine()
      return
    case 'html':
      addHtml(node.value, blocks, textOfHtml)
      return
    case 'paragraph':
    case 'heading':
    case 'tableCell':
    case 'listItem':
      blocks.endParagraph()
      for (const child of node.children) walk(child, blocks, textOfHtml, setsOff)
      blocks.endParagraph()
      return
    default:
      if ('children' in node) for (const child of node.children) walk(child, blocks, textOfHtml, setsOff)
  }
}

const isSubheading = (node: Nodes): boolean => node.type === 'heading' && node.depth > 1

/** A tag inside a line says nothing but a line break; a block of HTML has its own text. */
function addHtml(html: string, blocks: Blocks, textOfHtml: HtmlReader): void {
  if (/^<br\b/i.test(html)) blocks.breakLine()
  else if (!/^<[^<>]*>$/.test(html) && !html.startsWith('<!--')) blocks.addVerbatim(textOfHtml(html))
}

/** The simple `key: value` lines of a front matter, and what follows it. */
function splitFrontMatter(source: string): { fields: ReadonlyMap<string, string>; body: string } {
  const lines = source.split('\n', FRONT_MATTER_LIMIT)
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, index) => index > 0 && /^(---|\.\.\.)\s*$/.test(line)) : -1
  if (end < 0) return { fields: new Map(), body: source }
  const head = lines.slice(0, end + 1)
  const body = source.slice(head.reduce((length, line) => length + line.length + 1, 0))
  return { fields: new Map(head.map(fieldOf)), body }
}

function fieldOf(line: string): [key: string, value: string] {
  const colon = line.indexOf(':')
  const value = line.slice(colon + 1).trim()
  const quoted = /^(["'])(.*)\1$/.exec(value)
  return [line.slice(0, Math.max(0, colon)).trim().toLowerCase(), quoted?.[2] ?? value]
}

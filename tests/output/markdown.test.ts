import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from '../../src/output/markdown.js'
import { anyDocument } from './arbitrary.js'
import { SAMPLE } from './sample.js'

const read = (markdown: string) => fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })

function nodesOf(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesOf) : [])]
}

const textIn = (node: Nodes): string =>
  'children' in node ? node.children.map(textIn).join('') : 'value' in node ? node.value : ''

/** GFM links an address that stands in the text, escaped or not. */
const isBareAddress = (node: Nodes): boolean => node.type === 'link' && node.url.endsWith(textIn(node))

describe('Markdown', () => {
  it('lists what each said under their name, nobody last', async () => {
    await expect(renderMarkdown(SAMPLE)).toMatchFileSnapshot('golden/notes.md')
  })

  it('is headings, paragraphs and lists of text, whatever the article says', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const nodes = nodesOf(read(renderMarkdown(document)))
        const known = ['root', 'heading', 'paragraph', 'list', 'listItem', 'text', 'break']
        expect(nodes.filter((node) => !known.includes(node.type) && !isBareAddress(node))).toEqual([])
      }),
    )
  })

  it('shows the words as they are', () => {
    for (const text of [
      '<b>x</b> &amp; [y](z) *w* _v_ `u` | ~~t~~ # s',
      '1. a',
      '- b',
      '+ c',
      '# d',
      'www.x.org a@b.org',
    ]) {
      const quote = { ...SAMPLE.quotes[0]!, text }
      const markdown = renderMarkdown({ ...SAMPLE, quotes: [quote], claims: [] })
      expect(textIn(read(markdown))).toContain(text)
    }
  })

  it('stands apart from a document before it', () => {
    expect(renderMarkdown(SAMPLE, { continued: true })).toBe(`\n${renderMarkdown(SAMPLE)}`)
  })
})

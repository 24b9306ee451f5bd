/** Who said what as a list for notes, by speaker. */

import type { ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown } from 'mdast-util-to-markdown'
import type { QuotesDocument, Speaker } from '../document.js'
import { groupBy } from '../grouping.js'
import { type ClaimEntry, type Entry, entriesOf, type QuoteEntry } from './entries.js'
import type { RenderOptions } from './index.js'
import { marksOf } from './marks.js'
import { countsOf, talliesOf } from './tallies.js'
import { visible } from './visible.js'
import { circumstanceOf, doubtOf, NOBODY, OMISSION } from './wording.js'

/**
 * The document as Markdown: a heading a speaker, in the order in which they first speak and nobody last, and under it what they
 * said, in the order of the text. Quotes stand in the article's own marks where the document includes its text, claims behind an
 * arrow. What the article says is escaped: it is text, never mark-up.
 */
export function renderMarkdown(document: QuotesDocument, { continued = false }: RenderOptions = {}): string {
  const all = entriesOf(document)
  const entries = groupBy(all, ({ speaker }) => speaker?.id ?? null)
  const sections = document.speakers.flatMap((speaker) => [
    ...introductionOf(speaker),
    ...listOf(entries.get(speaker.id), document.text),
  ])
  const unattributed = listOf(entries.get(null), document.text)
  const root: Root = {
    type: 'root',
    children: [
      ...headOf(document, countsOf(talliesOf(all, document))),
      ...sections,
      ...(unattributed.length === 0 ? [] : [headingOf(2, NOBODY), ...unattributed]),
    ],
  }
  return (continued ? '\n' : '') + toMarkdown(root, { bullet: '-', extensions: [gfmToMarkdown()] })
}

function headOf({ title, source, language }: QuotesDocument, counts: string): RootContent[] {
  const place = source === '-' ? 'standard input' : visible(source)
  const heading = visible(title ?? '') || place
  const facts = [...(heading === place ? [] : [place]), language.name, counts]
  return [headingOf(1, heading), paragraphOf(facts.join(' · '))]
}

function introductionOf({ name, description }: Speaker): RootContent[] {
  const heading = headingOf(2, visible(name))
  return description === null ? [heading] : [heading, paragraphOf(visible(description))]
}

function listOf(entries: readonly Entry[] | undefined, text: string | undefined): RootContent[] {
  if (entries === undefined) return []
  const items: ListItem[] = entries.map((entry) => ({
    type: 'listItem',
    children: [{ type: 'paragraph', children: lineOf(entry, text) }],
  }))
  return [{ type: 'list', spread: false, children: items }]
}

function headingOf(depth: 1 | 2, value: string): RootContent {
  return { type: 'heading', depth, children: [{ type: 'text', value }] }
}

function paragraphOf(value: string): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}

function lineOf(entry: Entry, text: string | undefined): PhrasingContent[] {
  const details = [circumstanceOf(entry), entry.type, `¶\u00A0${entry.paragraph + 1}`, doubtOf(entry)]
  return [
    ...(entry.kind === 'quote' ? quoteOf(entry, text) : claimOf(entry)),
    { type: 'text', value: ` — ${details.filter((detail) => detail !== '').join(', ')}` },
  ]
}

/** Stretches of one paragraph run on, those of another begin on a line of their own. */
function quoteOf({ quotes }: QuoteEntry, text: string | undefined): PhrasingContent[] {
  const { open, close } = marksOf(quotes, text)
  const content: PhrasingContent[] = [{ type: 'text', value: open }]
  for (const [index, quote] of quotes.entries()) {
    const before = quotes[index - 1]
    if (before?.paragraph === quote.paragraph) content.push({ type: 'text', value: OMISSION })
    else if (before !== undefined) content.push({ type: 'break' })
    content.push({ type: 'text', value: visible(quote.text) })
  }
  return [...content, { type: 'text', value: close }]
}

function claimOf({ claim }: ClaimEntry): PhrasingContent[] {
  return [{ type: 'text', value: `→ ${visible(claim.text)}` }]
}

/** How a page sets an article: its paragraphs, its headline, its language. */

import type { QuotesDocument } from '../../document.js'
import { barePack } from '../../languages/bare.js'
import { DEFAULT_MARKS } from '../../languages/marks.js'
import { type ParagraphSpan, splitParagraphs } from '../../text/paragraphs.js'
import { textOf } from '../text.js'
import { visible } from '../visible.js'

/** Paragraphs and headings are told without the words of any language. */
const { text: CONVENTIONS } = barePack('und', 'Unknown', DEFAULT_MARKS)

/** The paragraphs of an article's text. */
export function paragraphsOf(text: string): readonly ParagraphSpan[] {
  return splitParagraphs(text, CONVENTIONS)
}

/**
 * The headline of a document: its title, else the heading that its text begins with; null where it has neither.
 * @throws Error where the document does not include its text
 */
export function headlineOf(document: QuotesDocument): string | null {
  const text = textOf(document)
  const [first] = paragraphsOf(text)
  const heading = first?.role === 'heading' ? text.slice(first.start, first.end) : ''
  return visible(document.title ?? '') || visible(heading) || null
}

/** What a document without a headline is called: by its source. */
export function nameOf({ source }: QuotesDocument): string {
  return source === '-' ? 'An article' : visible(source)
}

/** The language of a document's text for `lang`; empty, which says unknown, where it is not known. */
export function languageTag({ language }: QuotesDocument): string {
  return language.code === 'und' ? '' : language.code
}

/** The article as it reads, with what was found in it marked. */

import type { ElementContent } from 'hast'
import type { Result } from 'hastscript'
import type { QuotesDocument } from '../../document.js'
import { barePack } from '../../languages/bare.js'
import { DEFAULT_MARKS } from '../../languages/marks.js'
import { type ParagraphSpan, splitParagraphs } from '../../text/paragraphs.js'
import { countFirst } from '../../text/search.js'
import { visible } from '../visible.js'
import { type Mark, nested } from './nesting.js'
import { printable } from './printable.js'

/** Paragraphs and headings are told without the words of any language. */
const { text: CONVENTIONS } = barePack('und', 'Unknown', DEFAULT_MARKS)

/** The article: its headline, where the text does not begin with it, and its paragraphs. Their text is the document's, to the letter. */
export function articleElement(document: QuotesDocument, marks: readonly Mark[]): Result {
  const text = document.text ?? ''
  const paragraphs = splitParagraphs(text, CONVENTIONS)
  const [first] = paragraphs
  const beginsWithTitle = first !== undefined && isTitle(text, first, document.title)
  return (
    <article id="article" tabIndex={-1} lang={languageTag(document)}>
      {beginsWithTitle ? null : <h1 dir="auto">{titleOf(document)}</h1>}
      <div class="text">{paragraphElements(text, paragraphs, marks, beginsWithTitle)}</div>
    </article>
  )
}

/** The language of a document's text for `lang`; empty, which says unknown, where it is not known. */
export function languageTag({ language }: QuotesDocument): string {
  return language.code === 'und' ? '' : language.code
}

/** The headline, or the name of the source where none is known. */
export function titleOf({ title, source }: QuotesDocument): string {
  return visible(title ?? '') || (source === '-' ? 'An article' : visible(source))
}

function isTitle(text: string, { start, end, role }: ParagraphSpan, title: string | null): boolean {
  return title === null ? role === 'heading' : visible(text.slice(start, end)) === visible(title)
}

function paragraphElements(
  text: string,
  paragraphs: readonly ParagraphSpan[],
  marks: readonly Mark[],
  beginsWithTitle: boolean,
): (Result | string)[] {
  const marksIn = byParagraph(paragraphs, marks)
  const elements = paragraphs.flatMap((paragraph, index) => {
    const before = text.slice(paragraphs[index - 1]?.end ?? 0, paragraph.start)
    const content = nested(text, paragraph, marksIn[index] ?? [])
    return [printable(before), paragraphElement(paragraph, content, index === 0 && beginsWithTitle)]
  })
  return [...elements, printable(text.slice(paragraphs.at(-1)?.end ?? 0))]
}

function paragraphElement({ role }: ParagraphSpan, content: ElementContent[], isHeadline: boolean): Result {
  if (isHeadline) return <h1 dir="auto">{content}</h1>
  if (role === 'heading') return <h2 dir="auto">{content}</h2>
  return (
    <p class={role === 'body' ? null : role} dir="auto">
      {content}
    </p>
  )
}

/** For each paragraph the parts of marks that stand in it. */
function byParagraph(paragraphs: readonly ParagraphSpan[], marks: readonly Mark[]): readonly (readonly Mark[])[] {
  const buckets: Mark[][] = paragraphs.map(() => [])
  for (const { id, ...mark } of marks) {
    const isEmpty = mark.start === mark.end
    const first = countFirst(paragraphs, ({ end }) => (isEmpty ? end < mark.start : end <= mark.start))
    for (let index = first; index < paragraphs.length; index += 1) {
      const { start, end } = paragraphs[index]!
      if (isEmpty ? start > mark.start : start >= mark.end) break
      const part = { ...mark, start: Math.max(start, mark.start), end: Math.min(end, mark.end) }
      buckets[index]?.push(index === first && id !== undefined ? { ...part, id } : part)
      if (isEmpty) break
    }
  }
  return buckets
}

/** The article as it reads, with what was found in it marked. */

import type { ElementContent } from 'hast'
import type { Result } from 'hastscript'
import type { QuotesDocument } from '../../document.js'
import type { ParagraphSpan } from '../../text/paragraphs.js'
import { countFirst } from '../../text/search.js'
import { textOf } from '../text.js'
import { visible } from '../visible.js'
import { languageTag, nameOf, paragraphsOf } from './layout.js'
import { type Mark, nested } from './nesting.js'
import { printable } from './printable.js'

/**
 * The article under its headline, which stands by itself only where the text does not begin with it. The text of its paragraphs and of
 * what is between them is the document's, to the letter.
 */
export function articleElement(document: QuotesDocument, headline: string | null, marks: readonly Mark[]): Result {
  const text = textOf(document)
  const paragraphs = paragraphsOf(text)
  const [first] = paragraphs
  const beginsWithIt = first !== undefined && visible(text.slice(first.start, first.end)) === headline
  return (
    <article id="article" tabIndex={-1} lang={languageTag(document)}>
      {beginsWithIt ? null : titleElement(document, headline)}
      <div class="text">{paragraphElements(text, paragraphs, marks, beginsWithIt)}</div>
    </article>
  )
}

function titleElement(document: QuotesDocument, headline: string | null): Result {
  if (headline !== null) return <h1 dir="auto">{headline}</h1>
  return (
    <h1 class="untitled" lang="en">
      {nameOf(document)}
    </h1>
  )
}

function paragraphElements(
  text: string,
  paragraphs: readonly ParagraphSpan[],
  marks: readonly Mark[],
  beginsWithIt: boolean,
): (Result | string)[] {
  const marksIn = byParagraph(paragraphs, marks)
  const elements = paragraphs.flatMap((paragraph, index) => {
    const before = text.slice(paragraphs[index - 1]?.end ?? 0, paragraph.start)
    const content = nested(text, paragraph, marksIn[index] ?? [])
    return [printable(before), paragraphElement(paragraph, content, index === 0 && beginsWithIt)]
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

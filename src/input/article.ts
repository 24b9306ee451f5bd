/** Bytes of a file to the article's text. */

import type { Span, Warning } from '../document.js'
import { decode } from './decode.js'
import { kindOf } from './kind.js'

export interface Article {
  /** What offsets count in: decoded, without byte order mark; for HTML and Markdown the extracted text. */
  readonly text: string
  /** The headline, where the input names one. */
  readonly title: string | null
  /** Stretches of the text in bold or italics, and headings, where the input tells. */
  readonly emphasis: readonly Span[]
  readonly warnings: readonly Warning[]
}

/**
 * The article that a file holds. Its kind is told by the ending of `name`, else by content.
 * @throws InputError where the bytes are no text
 */
export async function readArticle(bytes: Uint8Array, name: string): Promise<Article> {
  const { text: decoded, warnings } = await decode(bytes)
  const { text, title, emphasis } = await extractText(decoded, name)
  const placed = text === decoded ? warnings : warnings.map((warning) => ({ ...warning, start: 0, end: 0 }))
  return { text, title, emphasis, warnings: placed }
}

async function extractText(decoded: string, name: string): Promise<Omit<Article, 'warnings'>> {
  const plain = { text: decoded, title: null, emphasis: [] }
  const kind = kindOf(decoded, name)
  if (kind === 'html') return (await import('./html.js')).articleOfHtml(decoded)
  if (kind === 'text') return plain
  try {
    return await (await import('./markdown.js')).textOfMarkdown(decoded)
  } catch {
    // Markdown nested beyond all measure: it is readable as it stands.
    return plain
  }
}

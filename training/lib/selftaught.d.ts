import type { QuotesDocument } from '../../src/document.js'
import type { GoldRow } from '../../src/training/gold.js'

/** An article without attributions. */
export interface Article {
  readonly id: string
  readonly text: string
}

/** `id` and `text` of the articles of a language that no gold holds; none where the folder has none. */
export function unreadArticles(lang: string, folder: string): Article[]

/** A result as if it were gold; a quote that belongs to a claim is in that claim. */
export function goldOfResult(result: QuotesDocument, article: Article): GoldRow

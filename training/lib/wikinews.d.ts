import type { GoldRow } from '../../src/training/gold.js'

/** An article without attributions. */
export interface Article {
  readonly id: string
  readonly text: string
}

/** A text without the blanks that links left in it. */
export function tidied(text: string): string

/** `id` and `text` of the articles of a language that no gold holds, of others or of ours; none where the folder has none. */
export function unreadArticles(lang: string, folder: string): Article[]

/**
 * Gold rows of the articles that were annotated for training; none where the folder has none.
 * @throws Error where a text is another than that which was annotated
 */
export function annotatedArticles(lang: string, folder: string): GoldRow[]

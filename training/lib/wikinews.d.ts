import type { GoldRow } from '../../src/training/gold.js'

/** A text without the blanks that links left in it. */
export function tidied(text: string): string

/**
 * Gold rows of the articles that were annotated for training; none where the folder has none.
 * @throws Error where a text is another than that which was annotated
 */
export function annotatedArticles(lang: string, folder: string): GoldRow[]

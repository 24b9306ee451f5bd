import type { GoldRow } from '../../src/training/gold.js'

/** The `source` of the articles that were written for training. */
export const WRITTEN: string

/** What teaches a language, as JSON lines: the gold of a folder where it has some, and the articles of our own. */
export function trainingRows(lang: string, folder: string): string

/** Gold rows of a folder's articles, in the order of their names. */
export function writtenArticles(folder: string): GoldRow[]

/**
 * The gold row of one article.
 * @throws Error that says what is wrong with the annotation
 */
export function articleOf(xml: string, id: string): GoldRow

import type { GoldRow } from '../../src/training/gold.js'

/** The `source` of the articles that were written for training. */
export const WRITTEN: string

/** Gold rows of a folder's articles, in the order of their names. */
export function writtenArticles(folder: string): GoldRow[]

/**
 * The gold row of one article.
 * @throws Error that says what is wrong with the annotation
 */
export function articleOf(xml: string, id: string): GoldRow

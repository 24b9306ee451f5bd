/** The document's text, and its places as other tools count them. */

import type { QuotesDocument } from '../document.js'
import { countFirst } from '../text/search.js'

/**
 * The analysed text of a document.
 * @throws Error where the document does not include it
 */
export function textOf({ text }: QuotesDocument): string {
  if (text === undefined) throw new Error('this format counts places in the text: extract with includeText')
  return text
}

/**
 * Turns an offset in UTF-16 code units into one in Unicode code points, as brat, Python and the W3C's selectors count. Linear in
 * the text once, logarithmic an offset.
 */
export function codePointsBefore(text: string): (offset: number) => number {
  const seconds = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1)
  return (offset) => offset - countFirst(seconds, (second) => second < offset)
}

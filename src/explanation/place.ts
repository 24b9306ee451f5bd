/** Where words stand in the whole text, of words that were found in a part of it. */

import type { Scene } from '../attribution/scene.js'
import type { Span } from '../document.js'
import { firstFrom } from '../text/search.js'
import type { Place } from './explanation.js'

/** Gives the words of a span of a part, and their place in the whole text. */
export type Placer = (span: Span) => Place

/** The placer of a part that begins at a character (a UTF-16 code unit) and a paragraph of the text. */
export function placerOf({ structure: { text, tokens } }: Scene, begins: { start: number; paragraph: number }): Placer {
  return ({ start, end }) => ({
    text: text.slice(start, end),
    start: start + begins.start,
    end: end + begins.start,
    paragraph: (tokens[firstFrom(tokens, start)]?.paragraph ?? 0) + begins.paragraph,
  })
}

/** Tokens laid out with empty slots between the paragraphs, so that a window never asks where a paragraph ends. */

import type { Structure } from '../../text/structure.js'

/** Empty slots before, between and after the paragraphs: the widest window reaches no further. */
const PAD = 3

export interface Slots {
  readonly length: number
  /** The slot of each token. */
  readonly of: Int32Array
}

/** The slots of a document's tokens. */
export function slotsOf({ paragraphs, tokens }: Structure): Slots {
  const of = new Int32Array(tokens.length)
  for (let at = 0; at < tokens.length; at++) of[at] = at + PAD * (tokens[at]!.paragraph + 1)
  return { length: tokens.length + PAD * (paragraphs.length + 1), of }
}

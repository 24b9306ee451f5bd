/** The first letters of words as small numbers: lists tell by them what no entry of theirs begins with, without a new string. */

/** Most letters of an opening. */
export const OPENING = 3

const BITS = 13
/** Numbers of openings are below this; some openings share one. */
export const OPENINGS = 2 ** BITS

/** The number of the first letters of a word, all of them where it has no more. */
export function openingOf(word: string, length = Math.min(OPENING, word.length)): number {
  let hash = 0
  for (let at = 0; at < length; at++) hash = Math.imul(hash + word.charCodeAt(at), 0x9e3779b1)
  return hash >>> (32 - BITS)
}

/** Where a token stands in its sentence and paragraph. */

import type { Structure } from '../../text/structure.js'
import { Category } from './categories.js'
import type { Slots } from './slots.js'

/** By slot. */
export interface Places {
  /** From the sentence's start and to its end, in buckets. */
  readonly sentence: Uint8Array
  /** The sentence in its paragraph, and the paragraph's role. */
  readonly paragraph: Uint8Array
  /** Category of the sentence's first token, and whether the sentence before ends in a quote. */
  readonly opening: Uint8Array
}

const ROLES = { body: 0, heading: 1, credit: 2, list: 3 } as const

/** The places of a document's tokens. */
export function placesOf({ sentences, paragraphs }: Structure, slots: Slots, categories: Uint8Array): Places {
  const sentence = new Uint8Array(slots.length)
  const paragraph = new Uint8Array(slots.length)
  const opening = new Uint8Array(slots.length)
  for (const [index, { firstToken, endToken, paragraph: owner }] of sentences.entries()) {
    const { firstSentence, endSentence, role } = paragraphs[owner]!
    const isFirst = index === firstSentence ? 1 : 0
    const isLast = index === endSentence - 1 ? 1 : 0
    const followsQuote = isFirst === 0 && endsInQuote(categories, firstToken) ? 1 : 0
    for (let at = firstToken; at < endToken; at++) {
      const slot = slots.of[at]!
      sentence[slot] = 1 + startBucket(at - firstToken) * 4 + endBucket(endToken - 1 - at)
      paragraph[slot] = 1 + ROLES[role] * 4 + isFirst * 2 + isLast
      opening[slot] = 1 + categories[firstToken]! * 2 + followsQuote
    }
  }
  return { sentence, paragraph, opening }
}

function endsInQuote(categories: Uint8Array, firstToken: number): boolean {
  const last = categories[firstToken - 1]
  return last === Category.Close || categories[firstToken - 2] === Category.Close
}

const startBucket = (distance: number): number =>
  distance < 3 ? distance : distance < 6 ? 3 : distance < 12 ? 4 : distance < 24 ? 5 : 6

const endBucket = (distance: number): number => (distance < 2 ? distance : distance < 6 ? 2 : 3)

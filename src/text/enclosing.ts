/** Which way quotation marks and brackets face at the edge of a sentence: a guess from their shape and their spacing. */

import type { Token } from './structure.js'

const OPENING_MARKS = '«“„‟‘‚‛‹「『〝<<``'
const CLOSING_MARKS = '»”’›」』〞〟>>'
const OPENING_BRACKETS = '([{（【〔'
const CLOSING_BRACKETS = ')]}）】〕'

export type Facing = 'open' | 'close' | null

/** Whether a token's text is an opening bracket. */
export function isOpeningBracket(text: string): boolean {
  return text !== '' && OPENING_BRACKETS.includes(text)
}

/** Whether a token's text is a closing bracket. */
export function isClosingBracket(text: string): boolean {
  return text !== '' && CLOSING_BRACKETS.includes(text)
}

/** Which way the token at `i` faces; null where it is neither a mark nor a bracket. `open` is of `openStraightMarks`. */
export function facing(tokens: readonly Token[], i: number, open: Uint8Array): Facing {
  const token = tokens[i]!
  if (token.kind === 'punctuation') return bracketFacing(token.text)
  if (token.kind !== 'mark') return null
  const attachedBefore = !token.spaced
  const attachedAfter = isAttachedWord(tokens[i + 1], token.end)
  if (attachedBefore && !attachedAfter) return 'close'
  if (attachedAfter && !attachedBefore) return 'open'
  if (OPENING_MARKS.includes(token.text)) return 'open'
  if (CLOSING_MARKS.includes(token.text)) return 'close'
  return open[i] ? 'close' : 'open'
}

/** For each token 1 where it is a straight double mark and an odd number of them stands before it in its paragraph. */
export function openStraightMarks(tokens: readonly Token[]): Uint8Array {
  const open = new Uint8Array(tokens.length)
  let isOpen = false
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.paragraph !== tokens[i - 1]?.paragraph) isOpen = false
    if (token.text !== '"' || token.kind !== 'mark') continue
    if (isOpen) open[i] = 1
    isOpen = !isOpen
  }
  return open
}

function bracketFacing(text: string): Facing {
  if (OPENING_BRACKETS.includes(text)) return 'open'
  return CLOSING_BRACKETS.includes(text) ? 'close' : null
}

function isAttachedWord(next: Token | undefined, end: number): boolean {
  return next !== undefined && next.start === end && (next.kind === 'word' || next.kind === 'number')
}

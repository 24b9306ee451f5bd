/** Spans over a text as trees, a list of them for each of its blocks. */

import type { Span } from '../../document.js'
import { countFirst } from '../../text/search.js'
import { withoutCrossings } from '../crossings.js'

/** A part of something that is to become an element. */
interface Piece<Of extends Span> extends Span {
  readonly of: Of
}

/** A piece with those that stand inside it. */
export interface Nested<Of extends Span> extends Piece<Of> {
  readonly inside: readonly Nested<Of>[]
}

/**
 * The spans as trees within some blocks (in order, disjoint), one list of trees a block: what runs over several blocks, or out
 * of a span that began before it, is cut there. What lies outside the blocks is left out.
 */
export function nestInBlocks<Of extends Span>(spans: readonly Of[], blocks: readonly Span[]): readonly Nested<Of>[][] {
  const queues: Piece<Of>[][] = blocks.map(() => [])
  for (const span of spans) {
    for (let at = countFirst(blocks, ({ end }) => end <= span.start); at < blocks.length; at++) {
      const block = blocks[at]!
      if (block.start >= span.end) break
      queues[at]!.push({ of: span, start: Math.max(span.start, block.start), end: Math.min(span.end, block.end) })
    }
  }
  return queues.map(nest)
}

interface Open<Of extends Span> extends Piece<Of> {
  readonly inside: Open<Of>[]
}

function nest<Of extends Span>(pieces: readonly Piece<Of>[]): Open<Of>[] {
  const roots: Open<Of>[] = []
  const open: Open<Of>[] = []
  for (const piece of withoutCrossings(pieces, (whole) => whole)) {
    while (open.length > 0 && open.at(-1)!.end <= piece.start) open.pop()
    const node = { ...piece, inside: [] }
    ;(open.at(-1)?.inside ?? roots).push(node)
    open.push(node)
  }
  return roots
}

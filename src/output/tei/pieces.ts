/** Cuts spans that cross each other into pieces that nest, as elements must. */

import type { Span } from '../../document.js'
import { countFirst } from '../../text/search.js'

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
  return queues.map((pieces) => nest(pieces.sort(outerFirst)))
}

/** By start, the longer one first. */
function outerFirst(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end
}

interface Open<Of extends Span> extends Piece<Of> {
  readonly inside: Open<Of>[]
}

function nest<Of extends Span>(queue: Piece<Of>[]): Open<Of>[] {
  const roots: Open<Of>[] = []
  const open: Open<Of>[] = []
  for (let at = 0; at < queue.length; at++) {
    const piece = queue[at]!
    while (open.length > 0 && open.at(-1)!.end <= piece.start) open.pop()
    const around = open.at(-1)
    const end = Math.min(piece.end, around?.end ?? piece.end)
    if (end < piece.end) insert(queue, at + 1, { ...piece, start: end })
    const node = { of: piece.of, start: piece.start, end, inside: [] }
    ;(around?.inside ?? roots).push(node)
    open.push(node)
  }
  return roots
}

/** Puts the rest of a cut piece where it belongs in the order; not before `from`. */
function insert<Of extends Span>(queue: Piece<Of>[], from: number, rest: Piece<Of>): void {
  const place = countFirst(queue, (piece) => outerFirst(piece, rest) <= 0)
  queue.splice(Math.max(from, place), 0, rest)
}

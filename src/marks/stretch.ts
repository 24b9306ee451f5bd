/** What the scanner of quotation marks finds. */

import type { Span } from '../document.js'

/** A part of a stretch: a stretch that runs over several paragraphs has one for each, without the marks that reopen it. */
export type Part = Span

/**
 * Text between an opening and a closing mark. Stretches nest or are disjoint; they are listed by start, outer first.
 */
export interface Stretch extends Span {
  /** Inside the marks, without white space at its edges: `start` of the first part, `end` of the last. */
  readonly parts: readonly Part[]
  /** The opening mark; empty (start = end) where the layout opens it. */
  readonly open: Span
  /** The closing mark; null where nothing closes it. */
  readonly close: Span | null
  /** The family of its marks (guillemets, double, single, straight, corner …), or the voice of a turn. */
  readonly family: string
  /** Index of the stretch that it is nested in, or null; depth 0 is outermost. */
  readonly parent: number | null
  readonly depth: number
}

/** Cuts spans that cross each other, so that they nest as elements must. */

import type { Span } from '../document.js'
import { countFirst } from '../text/search.js'

/**
 * The spans in the order in which they open, each one cut where it would stick out of one that opened before. What stands behind a
 * cut is a span of its own, as `rest` makes it of the whole one.
 */
export function withoutCrossings<Of extends Span>(spans: readonly Of[], rest: (whole: Of) => Of): readonly Of[] {
  const queue = spans.toSorted(byOpening)
  const enclosing: Of[] = []
  for (let index = 0; index < queue.length; index += 1) {
    const span = queue[index]!
    while (enclosing.length > 0 && enclosing.at(-1)!.end <= span.start) enclosing.pop()
    const limit = enclosing.at(-1)?.end ?? span.end
    if (span.end > limit) {
      const behind = { ...rest(span), start: limit }
      queue[index] = { ...span, end: limit }
      queue.splice(
        countFirst(queue, (other) => byOpening(other, behind) <= 0),
        0,
        behind,
      )
    }
    enclosing.push(queue[index]!)
  }
  return queue
}

/** Empty ones first, as they belong after what ends there; of others the longer one stands outside. */
function byOpening(one: Span, other: Span): number {
  const isEmpty = ({ start, end }: Span) => Number(start === end)
  return one.start - other.start || isEmpty(other) - isEmpty(one) || other.end - one.end
}

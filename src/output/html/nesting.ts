/** Marks over a text, made into elements that nest. */

import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Span } from '../../document.js'
import { countFirst } from '../../text/search.js'
import { printable } from './printable.js'

/** A stretch of the text that an element is to stand around; an empty one puts its element between two characters. */
export interface Mark extends Span {
  readonly tag: 'a' | 'q' | 'span'
  readonly properties: Properties
  /** The element's id: where the mark is cut into several, the first one's. */
  readonly id?: string
}

/** An element that is being filled. */
interface Open {
  readonly end: number
  readonly children: ElementContent[]
}

/**
 * The text of a span with its marks as elements. Marks that cross one another are cut, so that every character stands in all its
 * marks, and the text is the same as without them. Marks must lie within the span.
 */
export function nested(text: string, span: Span, marks: readonly Mark[]): ElementContent[] {
  const root: Open = { end: span.end, children: [] }
  const open = [root]
  let at = span.start
  const advance = (to: number) => {
    for (;;) {
      const inner = open.at(-1) ?? root
      const stop = Math.min(inner.end, to)
      if (stop > at) inner.children.push({ type: 'text', value: printable(text.slice(at, stop)) })
      at = Math.max(at, stop)
      if (inner.end > to || open.length === 1) return
      open.pop()
    }
  }
  for (const { tag, properties, id, start, end } of withoutCrossings(marks)) {
    advance(start)
    const element = h(tag, id === undefined ? properties : { ...properties, id })
    ;(open.at(-1) ?? root).children.push(element)
    if (end > start) open.push({ end, children: element.children })
  }
  advance(span.end)
  return root.children
}

/** In the order in which they open, each one cut where it would stick out of one that opened before. */
function withoutCrossings(marks: readonly Mark[]): readonly Mark[] {
  const queue = marks.toSorted(byOpening)
  const enclosing: Mark[] = []
  for (let index = 0; index < queue.length; index += 1) {
    const { id, ...mark } = queue[index]!
    while (enclosing.length > 0 && enclosing.at(-1)!.end <= mark.start) enclosing.pop()
    const limit = enclosing.at(-1)?.end ?? mark.end
    if (mark.end > limit) {
      queue[index] = { ...queue[index]!, end: limit }
      const rest = { ...mark, start: limit }
      queue.splice(
        countFirst(queue, (other) => byOpening(other, rest) <= 0),
        0,
        rest,
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

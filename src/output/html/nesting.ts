/** Marks over a text, made into elements that nest. */

import type { ElementContent, Properties } from 'hast'
import { h } from 'hastscript'
import type { Span } from '../../document.js'
import { withoutCrossings } from '../crossings.js'
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
  for (const { tag, properties, id, start, end } of withoutCrossings(marks, ({ id: _, ...rest }) => rest)) {
    advance(start)
    const element = h(tag, id === undefined ? properties : { ...properties, id })
    ;(open.at(-1) ?? root).children.push(element)
    if (end > start) open.push({ end, children: element.children })
  }
  advance(span.end)
  return root.children
}

/** Searches in lists that are in the order of the text. */

import type { Span } from '../document.js'

/** How many of some items come first: those, up to some place, for which `comesFirst` is true. Binary, so logarithmic. */
export function countFirst<T>(items: readonly T[], comesFirst: (item: T) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (comesFirst(items[middle]!)) low = middle + 1
    else high = middle
  }
  return low
}

/** Index of the first of some spans that starts at the offset or after it; their count where none does. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  countFirst(spans, ({ start }) => start < offset)

/** For each of `length` tokens the index of the range, `[first, endToken)`, that covers it; -1 where there is none. */
export function covering(length: number, ranges: readonly { first: number; endToken: number }[]): Int32Array {
  const at = new Int32Array(length).fill(-1)
  for (const [index, { first, endToken }] of ranges.entries()) at.fill(index, first, endToken)
  return at
}

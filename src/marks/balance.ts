/** What lies ahead of each mark: computed once, from right to left, so that the scanner never searches. */

import type { Mark } from './mark.js'
import { FAMILIES } from './signs.js'

export interface Balance {
  /** Closing marks of the family after this mark, in its paragraph, that no opening mark among them uses up. */
  closersAfter(family: string, index: number): number
  /** The first mark of the family from this index on; the number of marks where there is none. */
  next(family: string, index: number): number
  /** A single mark that surely closes comes before the next one that opens, in the paragraph of this mark. */
  surelyClosed(index: number): boolean
}

/** Looks ahead over the marks of a document; linear in their number. */
export function balanceOf(marks: readonly Mark[]): Balance {
  const families = FAMILIES.filter((family) => marks.some((mark) => mark.family === family))
  const closers = new Map(families.map((family) => [family, closersAfter(marks, family)]))
  const nexts = new Map(families.map((family) => [family, nextOf(marks, family)]))
  const sure = sureClosers(marks)
  return {
    closersAfter: (family, index) => closers.get(family)?.[index] ?? 0,
    next: (family, index) => nexts.get(family)?.[index] ?? marks.length,
    surelyClosed: (index) => sure[index] === 1,
  }
}

function closersAfter(marks: readonly Mark[], family: string): Int32Array {
  const after = new Int32Array(marks.length)
  let unmatched = 0
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!
    if (marks[index + 1]?.paragraph !== mark.paragraph) unmatched = 0
    after[index] = unmatched
    if (mark.family === family) unmatched = Math.max(0, unmatched + weight(mark))
  }
  return after
}

function weight({ family, type, lean, strong }: Mark): number {
  if (type === 'open') return -1
  if (family === 'single') return strong ? 1 : 0
  return type === 'close' || lean !== 'open' ? 1 : 0
}

function nextOf(marks: readonly Mark[], family: string): Int32Array {
  const next = new Int32Array(marks.length + 1).fill(marks.length)
  for (let index = marks.length - 1; index >= 0; index--) {
    next[index] = marks[index]!.family === family ? index : next[index + 1]!
  }
  return next
}

function sureClosers(marks: readonly Mark[]): Uint8Array {
  const sure = new Uint8Array(marks.length + 1)
  let closes = false
  for (let index = marks.length - 1; index >= 0; index--) {
    const mark = marks[index]!
    if (marks[index + 1]?.paragraph !== mark.paragraph) closes = false
    sure[index] = closes ? 1 : 0
    if (mark.family === 'single')
      closes = mark.type === 'close' && mark.strong ? true : mark.type === 'open' ? false : closes
  }
  return sure
}

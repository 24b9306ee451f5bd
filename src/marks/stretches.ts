/** Makes stretches of the scanner's entries: trimmed, in order, nested. */

import type { Entry } from './entry.js'
import type { Part, Stretch } from './stretch.js'

/** The stretches of the entries, which come in the order in which they open; empty ones are left out. */
export function stretchesOf(text: string, entries: readonly Entry[]): Stretch[] {
  const stretches: Stretch[] = []
  const outer: number[] = []
  for (const entry of entries) {
    const parts = entry.dropped
      ? []
      : entry.parts.map((part) => trimmed(text, part)).filter(({ start, end }) => start < end)
    if (parts.length === 0) continue
    const start = parts[0]!.start
    const end = parts.at(-1)!.end
    while (outer.length > 0 && stretches[outer.at(-1)!]!.end <= start) outer.pop()
    const parent = outer.at(-1) ?? null
    const { open, close, family } = entry
    stretches.push({ start, end, parts, open, close, family, parent, depth: outer.length })
    outer.push(stretches.length - 1)
  }
  return stretches
}

function trimmed(text: string, { start, end }: Part): Part {
  let [from, to] = [start, end]
  while (from < to && text[from]!.trim() === '') from++
  while (to > from && text[to - 1]!.trim() === '') to--
  return { start: from, end: to }
}

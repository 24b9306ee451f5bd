/** Words between marks in a headline that a quotation of the text holds: they were taken out of it. */

import type { Stretch } from '../marks/stretch.js'
import type { Structure } from '../text/structure.js'
import type { TokenRange } from './speech.scene.js'

/** Longest stretch of a headline that is looked for, in words. */
const LONGEST = 8
/** Stretches of headlines that begin alike and are looked for, at most. */
const MOST_ALIKE = 8

/** What is asked of a document's stretches. */
interface Marked {
  readonly structure: Structure
  readonly stretches: readonly Stretch[]
  readonly ranges: readonly TokenRange[]
  readonly lengths: readonly number[]
}

/** The stretches of headlines whose words a longer stretch below holds. Linear in the tokens between marks. */
export function quotedBelow(marked: Marked): ReadonlySet<number> {
  const found = new Set<number>()
  const sought = soughtIn(marked)
  if (sought.size === 0) return found
  let read = 0
  for (const [holder, range] of marked.ranges.entries()) {
    if (isHeadline(holder, marked)) continue
    const words = wordsOf({ first: Math.max(read, range.first), end: range.end }, marked)
    read = Math.max(read, range.end)
    for (let at = 0; at < words.length; at++) {
      for (const { index, sequence } of sought.get(words[at]!) ?? []) {
        const isLonger = marked.lengths[holder]! > sequence.length
        if (isLonger && sequence.every((word, offset) => word === words[at + offset])) found.add(index)
      }
    }
  }
  return found
}

interface Sought {
  readonly index: number
  readonly sequence: readonly string[]
}

/** The stretches of headlines by their first word. */
function soughtIn(marked: Marked): Map<string, Sought[]> {
  const sought = new Map<string, Sought[]>()
  for (const [index, range] of marked.ranges.entries()) {
    if (marked.lengths[index]! > LONGEST || !isHeadline(index, marked)) continue
    const sequence = wordsOf(range, marked)
    if (sequence.length === 0) continue
    const alike = sought.get(sequence[0]!)
    if (!alike) sought.set(sequence[0]!, [{ index, sequence }])
    else if (alike.length < MOST_ALIKE) alike.push({ index, sequence })
  }
  return sought
}

/** It stands in the first paragraph or in a heading. */
function isHeadline(index: number, { structure: { tokens, paragraphs }, ranges }: Marked): boolean {
  const paragraph = tokens[ranges[index]!.first]?.paragraph ?? 0
  return paragraph === 0 || paragraphs[paragraph]?.role === 'heading'
}

const wordsOf = ({ first, end }: Pick<TokenRange, 'first' | 'end'>, { structure: { tokens } }: Marked): string[] =>
  tokens.slice(first, end).flatMap(({ kind, norm }) => (kind === 'word' || kind === 'number' ? [norm] : []))

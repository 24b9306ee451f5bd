/** The stack of the scanner: quotes that are open, and what becomes of them. */

import type { Span } from '../document.js'
import type { Turn } from '../turns/turn.js'
import type { Mark } from './mark.js'
import type { Part } from './stretch.js'

/** A quote that the scanner has seen open. */
export interface Entry {
  readonly family: string
  readonly open: Span
  /** The opening sign; empty for a turn. */
  readonly sign: string
  readonly sentence: number
  /** It opens its paragraph or follows a colon or a comma. */
  readonly introduced: boolean
  parts: Part[]
  /** Where the part that is being read starts. */
  from: number
  close: Span | null
  /** The last mark of the same family that closed a quote right inside this one. */
  innerClose: Mark | null
  /** It turned out to be no quotation mark. */
  dropped: boolean
}

/** The entry of an opening mark. */
export function openMark(mark: Mark, introduced: boolean): Entry {
  const { family, sign, sentence, start, end } = mark
  return entry({ family, sign, sentence, open: { start, end }, introduced, from: end })
}

/** The entry of a turn that the layout opens. */
export function openTurn({ start, voice }: Turn): Entry {
  return entry({ family: voice, sign: '', sentence: -1, open: { start, end: start }, introduced: true, from: start })
}

type Fresh = Pick<Entry, 'family' | 'sign' | 'sentence' | 'open' | 'introduced' | 'from'>

function entry({ family, sign, sentence, open, introduced, from }: Fresh): Entry {
  return { family, sign, sentence, open, introduced, from, parts: [], close: null, innerClose: null, dropped: false }
}

/** Open entries, outermost first, with a count for each family. */
export class Stack {
  readonly entries: Entry[] = []
  readonly #counts = new Map<string, number>()

  get top(): Entry | undefined {
    return this.entries.at(-1)
  }

  push(entry: Entry): void {
    this.entries.push(entry)
    this.#counts.set(entry.family, this.count(entry.family) + 1)
  }

  pop(): Entry | undefined {
    const entry = this.entries.pop()
    if (entry) this.#counts.set(entry.family, this.count(entry.family) - 1)
    return entry
  }

  /** How many entries of the family are open. */
  count(family: string): number {
    return this.#counts.get(family) ?? 0
  }
}

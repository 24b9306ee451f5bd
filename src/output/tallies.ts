/** Who spoke how often. */

import type { QuotesDocument } from '../document.js'
import type { Entry } from './entries.js'
import { visible } from './visible.js'

/** What one speaker said: utterances and claims, as they are listed. */
export interface Tally {
  /** Null for what is ascribed to nobody. */
  readonly id: string | null
  readonly name: string
  readonly quotes: number
  readonly claims: number
}

/** Those who speak, the most frequent first, at equal counts in the order in which they first speak; nobody last. */
export function talliesOf(entries: readonly Entry[], document: QuotesDocument): readonly Tally[] {
  const names = new Map(document.speakers.map(({ id, name }) => [id, name]))
  const tallies = new Map<string | null, { id: string | null; name: string; quotes: number; claims: number }>()
  for (const { speaker, kind } of entries) {
    const id = speaker?.id ?? null
    const name = visible((id !== null && names.get(id)) || speaker?.name || 'unattributed')
    const tally = tallies.get(id) ?? { id, name, quotes: 0, claims: 0 }
    tally[kind === 'quote' ? 'quotes' : 'claims'] += 1
    tallies.set(id, tally)
  }
  return [...tallies.values()].sort((a, b) => Number(a.id === null) - Number(b.id === null) || total(b) - total(a))
}

/** Quotes and claims together. */
export function total({ quotes, claims }: Tally): number {
  return quotes + claims
}

/** All of them on one line: `2 quotes, no claims, 1 speaker`. */
export function countsOf(tallies: readonly Tally[]): string {
  const sum = (key: 'quotes' | 'claims') => tallies.reduce((count, tally) => count + tally[key], 0)
  const speakers = tallies.filter(({ id }) => id !== null).length
  if (tallies.length === 0) return 'nobody is quoted'
  return [counted(sum('quotes'), 'quote'), counted(sum('claims'), 'claim'), counted(speakers, 'speaker')].join(', ')
}

/** A count with what is counted: `no claims`, `1 claim`, `2 claims`. */
export function counted(count: number, what: string): string {
  return `${count === 0 ? 'no' : count} ${what}${count === 1 ? '' : 's'}`
}

/** What compromise says of names, sentence by sentence. It takes some 300 ms to load: ask only where it decides something. */

import type { NameWitness, WitnessedWord } from '../witness.js'

/** Tags of compromise that tell a kind, the surest first. */
const KINDS = [
  ['Person', 'person'],
  ['Organization', 'organization'],
  ['Place', 'place'],
] as const

interface Term {
  readonly tags: readonly string[]
  readonly offset: { readonly start: number; readonly length: number }
}

/** The witness, with compromise loaded. It reads the offsets of terms alone: those of sentences and names are wrong at marks. */
export async function loadWitness(): Promise<NameWitness> {
  const { default: nlp } = await import('compromise')
  return (sentence) => {
    const read: { terms: Term[] }[] = nlp(sentence).json({ offset: true, terms: { offset: true, tags: true } })
    return read.flatMap(({ terms }) => terms.flatMap(wordOf))
  }
}

function wordOf({ tags, offset }: Term): WitnessedWord[] {
  const kind = KINDS.find(([tag]) => tags.includes(tag))?.[1]
  return kind ? [{ start: offset.start, end: offset.start + offset.length, kind }] : []
}

/** From a form to its verbs, on demand: a form's possible lemmas are guessed by its ending and proved by inflecting them. */

import type { VerbReading } from '../pack.js'
import { auxiliaryReadings, inflect, irregularLemmas } from './inflect.js'

/** Ending of a form, what may stand in its place in the lemma. */
const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['ies', ['y', 'ie']],
  ['es', ['', 'e']],
  ['s', ['']],
  ['ied', ['y', 'ie']],
  ['ked', ['', 'k', 'ke']],
  ['ed', ['', 'e']],
  ['ying', ['y', 'ie', 'ye']],
  ['king', ['', 'k', 'ke']],
  ['ing', ['', 'e']],
]

/** As many words are remembered; verbs beyond that still are, for there are only so many. */
const REMEMBERED = 20_000

function* candidates(norm: string): Generator<string> {
  yield norm
  for (const [ending, replacements] of ENDINGS) {
    if (!norm.endsWith(ending)) continue
    const stem = norm.slice(0, -ending.length)
    for (const replacement of replacements) yield stem + replacement
    if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1)
  }
}

/** A reader of the forms of the verbs given and of the auxiliaries; it remembers the forms that it has read. */
export function verbReader(lemmas: ReadonlySet<string>): (norm: string) => readonly VerbReading[] {
  const auxiliaries = auxiliaryReadings()
  const irregular = irregularLemmas()
  const known = new Map<string, readonly VerbReading[]>()

  const compute = (norm: string): VerbReading[] => {
    const readings = [...(auxiliaries.get(norm) ?? [])]
    for (const lemma of new Set([...candidates(norm), ...(irregular.get(norm) ?? [])])) {
      if (!lemmas.has(lemma)) continue
      for (const [form, inflections] of inflect(lemma)) {
        if (form === norm) readings.push(...inflections.map((features) => ({ lemma, features })))
      }
    }
    return readings
  }

  return (norm) => {
    const remembered = known.get(norm)
    if (remembered !== undefined) return remembered
    const readings = compute(norm)
    if (readings.length > 0 || known.size < REMEMBERED) known.set(norm, readings)
    return readings
  }
}

/** The conventions of a language as sets, made once a pack. */

import type { TextConventions } from '../languages/conventions.js'
import { madeOnce } from '../languages/remembered.js'
import { isLetterAt } from './categories.js'
import { withoutStop } from './words.js'

export interface ConventionSets {
  readonly elisions: ReadonlySet<string>
  readonly enclitics: ReadonlySet<string>
  /** All of them begin with a hyphen or an apostrophe, none with a letter. */
  readonly encliticsAreJoined: boolean
  /** Lengths of the enclitics, longest first, in code units. */
  readonly encliticLengths: readonly number[]
  readonly whole: ReadonlySet<string>
  /** Without the last stop. */
  readonly abbreviations: ReadonlySet<string>
  /** Those that may end a sentence, without the last stop. */
  readonly softAbbreviations: ReadonlySet<string>
  /** Those that are one before a number alone, without the last stop. */
  readonly numberAbbreviations: ReadonlySet<string>
  readonly starters: ReadonlySet<string>
  readonly ordinalStops: boolean
}

/** The sets of a language's conventions; the same object for the same conventions. */
export const conventionSets = madeOnce((conventions: TextConventions): ConventionSets => {
  const lengths = new Set(conventions.enclitics.map((enclitic) => enclitic.length))
  return {
    elisions: new Set(conventions.elisions),
    enclitics: new Set(conventions.enclitics),
    encliticsAreJoined: !conventions.enclitics.some((enclitic) => isLetterAt(enclitic, 0)),
    encliticLengths: [...lengths].sort((a, b) => b - a),
    whole: new Set(conventions.whole),
    abbreviations: stems(conventions.abbreviations),
    softAbbreviations: stems(conventions.softAbbreviations),
    numberAbbreviations: stems(conventions.numberAbbreviations ?? []),
    starters: new Set(conventions.starters),
    ordinalStops: conventions.ordinalStops ?? false,
  }
})

/** Each word of each abbreviation, without its last stop: `av. J.-C.` gives `av` and `J.-C`. */
function stems(abbreviations: readonly string[]): Set<string> {
  const words = abbreviations.flatMap((abbreviation) => abbreviation.split(' '))
  return new Set(words.map(withoutStop).filter((word) => word !== ''))
}

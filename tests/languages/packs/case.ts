/** What the test of the packs asks of a language: its lists, and samples of what the pack makes of them. */

import type { Grouped } from '../../../src/languages/lists.js'
import type { Gender, LanguagePack } from '../../../src/languages/pack.js'
import type { RoleEntry, TitleEntry } from '../../../src/languages/people.js'

export interface PackCase {
  readonly pack: LanguagePack
  /** The fewest cues it may hold: verbs with their phrases, nouns, adjectives, source phrases. */
  readonly least: {
    readonly verbs: number
    readonly nouns: number
    readonly adjectives: number
    readonly phrases: number
  }
  /** The cues by stance and strength, and the verbs that are no cues. */
  readonly lists: {
    readonly verbs: Grouped
    readonly verbPhrases: Grouped
    readonly nouns: Grouped
    readonly adjectives: Grouped
    readonly others: string
  }
  /** A line each: a form, and one of its readings as `readingOf` writes it. */
  readonly readings: string
  /** Words that are no verbs. */
  readonly noReadings: string
  /** Forms with all of their readings. */
  readonly allReadings?: readonly (readonly [form: string, readings: readonly string[]])[]
  /** `form lemma` parted by commas; `-` for a form of no cue. */
  readonly nounLemmas: string
  readonly adjectiveLemmas: string
  readonly phrases: readonly string[]
  readonly roles: Readonly<Record<string, Partial<RoleEntry>>>
  readonly firstNames: Readonly<Record<string, Gender | null>>
  readonly titles: Readonly<Record<string, TitleEntry>>
  readonly governments: readonly string[]
  readonly nationalities: Readonly<Record<string, string>>
}

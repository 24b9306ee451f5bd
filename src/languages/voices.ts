/** Reads the packs' lists of what tells the voices of a text. */

import { entriesOf, setOf } from './lists.js'

/**
 * What tells the voices of a text by its layout and its turns of phrase; norms, of several words where need be. Labels are those that stand before a
 * colon or a stop at the beginning of a paragraph.
 */
export interface Voices {
  /** Labels of whoever asks and whoever answers: Q, R, Frage. */
  readonly questions: ReadonlySet<string>
  readonly answers: ReadonlySet<string>
  /** Labels of facts, which nobody says: tél, date, ingrédients. */
  readonly fields: ReadonlySet<string>
  /** Words for who speaks (je, mon) and for who is spoken to (vous, votre). */
  readonly selves: ReadonlySet<string>
  readonly addresses: ReadonlySet<string>
  /** What stands before who is interviewed, and before who interviews: `entretien avec`, `propos recueillis par`. */
  readonly interviewed: ReadonlySet<string>
  readonly interviewers: ReadonlySet<string>
  /** What opens a letter: `monsieur`, `to the editor`; and what the headline of one says: `lettre ouverte`. */
  readonly salutations: ReadonlySet<string>
  readonly letters: ReadonlySet<string>
  /** How the writer points something out, whatever cue is in it: `il faut rappeler`, `it should be noted`. */
  readonly pointers: ReadonlySet<string>
}

/** The lists as a pack writes them: words parted by blanks, or entries parted by commas where one may have several. */
export type VoiceLists = Readonly<Record<Exclude<keyof Voices, 'pointers'>, string>> & {
  /** What points out: each of the beginnings before each of the verbs. */
  readonly pointers: readonly { readonly beginnings: string; readonly verbs: string }[]
}

/** The sets of such lists. */
export const readVoices = (lists: VoiceLists): Voices => ({
  questions: setOf(lists.questions),
  answers: setOf(lists.answers),
  fields: new Set(entriesOf(lists.fields)),
  selves: setOf(lists.selves),
  addresses: setOf(lists.addresses),
  interviewed: new Set(entriesOf(lists.interviewed)),
  interviewers: new Set(entriesOf(lists.interviewers)),
  salutations: new Set(entriesOf(lists.salutations)),
  letters: new Set(entriesOf(lists.letters)),
  pointers: new Set(lists.pointers.flatMap(pointersOf)),
})

const pointersOf = ({ beginnings, verbs }: VoiceLists['pointers'][number]): string[] =>
  entriesOf(beginnings).flatMap((beginning) =>
    entriesOf(verbs).map((verb) => (verb.startsWith('-') ? beginning + verb : `${beginning} ${verb}`)),
  )

/** Reads the packs' lists of what tells the voices of a text. */

import { entriesOf, setOf } from './lists.js'
import type { Voices } from './pack.js'

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

/** Reads the packs' lists of what tells texts that are laid out by who speaks. */

import { entriesOf, setOf } from './lists.js'
import type { Voices } from './pack.js'

/** The lists as a pack writes them: words parted by blanks, or entries parted by commas where one may have several. */
export type VoiceLists = Readonly<Record<keyof Voices, string>>

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
})

/** English, as the engine asks for it. */

import type { LanguagePack } from '../pack.js'
import { cues } from './cues.js'
import { people } from './people.js'
import { marks, text } from './text.js'
import { voices } from './voices.js'
import { loadWitness } from './witness.js'
import { words } from './words.js'

/** The English language pack. */
export const english: LanguagePack = {
  code: 'en',
  name: 'English',
  marks,
  text,
  words,
  cues,
  people,
  voices,
  loadWitness,
}

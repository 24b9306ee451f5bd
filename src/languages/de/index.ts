/** The German language pack: data modules bound to what the engine asks of a language. */

import type { LanguagePack } from '../pack.js'
import { cues } from './cues.js'
import { people } from './people.js'
import { marks, text } from './text.js'
import { voices } from './voices.js'
import { words } from './words.js'

export const german: LanguagePack = { code: 'de', name: 'German', marks, text, words, cues, people, voices }

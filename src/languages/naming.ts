/** Words after which marks hold no speech, by ISO 639-1 code: languages without a pack have them too. */

import { naming as german, namingBehind as germanBehind, calling as germanCalling } from './de/naming.js'
import {
  naming as english,
  calling as englishCalling,
  charging as englishCharging,
  known as englishKnown,
  nicknaming as englishNicknaming,
  placing as englishPlacing,
  shouting as englishShouting,
} from './en/naming.js'
import { naming as spanish, calling as spanishCalling, charging as spanishCharging } from './es/naming.js'
import {
  naming as french,
  calling as frenchCalling,
  charging as frenchCharging,
  placing as frenchPlacing,
  shouting as frenchShouting,
} from './fr/naming.js'
import { naming as italian, calling as italianCalling, charging as italianCharging } from './it/naming.js'
import { naming as dutch, calling as dutchCalling } from './nl/naming.js'
import { naming as portuguese, calling as portugueseCalling, charging as portugueseCharging } from './pt/naming.js'

export interface NamingWords {
  /** `surnommé`, `the film`: a name, a title or a word as such follows. Norms. */
  readonly naming: ReadonlySet<string>
  /** Those that nobody is quoted for: `nicknamed`, `entitled`. */
  readonly nicknaming?: ReadonlySet<string>
  /** The participle before those to whom, and the name that they use: `known to fans as`. */
  readonly known?: ReadonlySet<string>
  /** The same of what stands before them: `„Kurzer“ genannt`. */
  readonly namingBehind?: ReadonlySet<string>
  /** `on`, `dans`: after which words with capitals are a title. Norms. */
  readonly placing?: ReadonlySet<string>
  /** Before what somebody calls a thing: `described it as`. Norms. */
  readonly calling?: ReadonlySet<string>
  /** Verbs and nouns of shouting, every form, after which the shortest words are speech. Norms. */
  readonly shouting?: ReadonlySet<string>
  /** `accusé de`: what a law calls an act follows. Norms. */
  readonly charging: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

const WORDS: Readonly<Record<string, NamingWords>> = {
  de: { naming: german, namingBehind: germanBehind, charging: NONE, calling: germanCalling },
  en: {
    naming: english,
    charging: englishCharging,
    calling: englishCalling,
    known: englishKnown,
    nicknaming: englishNicknaming,
    shouting: englishShouting,
    placing: englishPlacing,
  },
  es: { naming: spanish, charging: spanishCharging, calling: spanishCalling },
  fr: {
    naming: french,
    charging: frenchCharging,
    calling: frenchCalling,
    shouting: frenchShouting,
    placing: frenchPlacing,
  },
  it: { naming: italian, charging: italianCharging, calling: italianCalling },
  nl: { naming: dutch, charging: NONE, calling: dutchCalling },
  pt: { naming: portuguese, charging: portugueseCharging, calling: portugueseCalling },
}

/** The naming words of a language; empty sets where none are known. */
export function namingWords(code: string): NamingWords {
  return Object.hasOwn(WORDS, code) ? WORDS[code]! : { naming: NONE, charging: NONE }
}

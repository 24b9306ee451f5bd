/** Words after which marks hold no speech, by ISO 639-1 code: languages without a pack have them too. */

import { naming as german, namingBehind as germanBehind } from './de/naming.js'
import { naming as english, charging as englishCharging } from './en/naming.js'
import { naming as spanish, charging as spanishCharging } from './es/naming.js'
import { naming as french, charging as frenchCharging } from './fr/naming.js'
import { naming as italian, charging as italianCharging } from './it/naming.js'
import { naming as dutch } from './nl/naming.js'
import { naming as portuguese, charging as portugueseCharging } from './pt/naming.js'

export interface NamingWords {
  /** `surnommé`, `the film`: a name, a title or a word as such follows. Norms. */
  readonly naming: ReadonlySet<string>
  /** The same of what stands before them: `„Kurzer“ genannt`. */
  readonly namingBehind?: ReadonlySet<string>
  /** `accusé de`: what a law calls an act follows. Norms. */
  readonly charging: ReadonlySet<string>
}

const NONE: ReadonlySet<string> = new Set()

const WORDS: Readonly<Record<string, NamingWords>> = {
  de: { naming: german, namingBehind: germanBehind, charging: NONE },
  en: { naming: english, charging: englishCharging },
  es: { naming: spanish, charging: spanishCharging },
  fr: { naming: french, charging: frenchCharging },
  it: { naming: italian, charging: italianCharging },
  nl: { naming: dutch, charging: NONE },
  pt: { naming: portuguese, charging: portugueseCharging },
}

/** The naming words of a language; empty sets where none are known. */
export function namingWords(code: string): NamingWords {
  return Object.hasOwn(WORDS, code) ? WORDS[code]! : { naming: NONE, charging: NONE }
}

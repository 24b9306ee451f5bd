/** Whether a speaker of one article can be told to be one of another: by a full name, never by less. */

import type { Speaker } from '../document.js'
import { loadPack, PACK_CODES } from '../languages/index.js'
import { languageName } from '../languages/names.js'
import type { LanguagePack } from '../languages/pack.js'
import { fold } from '../speakers/words.js'
import { normOf, withoutStop } from '../text/words.js'

/** What tells names from titles, in any language: an article may name people of all countries. */
export interface NamingWords {
  /** Titles and roles. */
  readonly titles: ReadonlySet<string>
  /** Particles, articles and prepositions: `de Gaulle` and `Le Pen` are surnames. */
  readonly leads: ReadonlySet<string>
}

/** Words of the longest title. */
const LONGEST_TITLE = 4
const INITIAL = /^\p{L}\.?$/u

/** The words of all the languages that there are. */
export async function loadNamingWords(): Promise<NamingWords> {
  const packs = await Promise.all(PACK_CODES.map((code) => loadPack(code, languageName(code))))
  const union = (wordsOf: (pack: LanguagePack) => Iterable<string>) =>
    new Set(packs.flatMap((pack) => [...wordsOf(pack)]))
  return {
    titles: union(({ people }) => [...people.titles.keys(), ...people.roles.keys()]),
    leads: union(({ people, words }) => [...people.particles, ...words.determiners.keys(), ...words.prepositions]),
  }
}

/**
 * What a speaker is known by in all articles: a person's first and last name without titles, a body's proper name; case and
 * accents do not count. Null for who is named by less: a surname, initials, a title, a description.
 */
export function identityOf({ name, kind }: Pick<Speaker, 'name' | 'kind'>, known: NamingWords): string | null {
  const words = name.split(/\s+/).filter(Boolean)
  if (kind === 'organization') return words.some(isCapitalised) ? keyOf(words) : null
  if (kind !== 'person' && kind !== 'unknown') return null
  const bare = withoutTitles(words, known)
  return isFullName(bare, known) ? keyOf(bare) : null
}

const keyOf = (words: readonly string[]): string => fold(words.map(normOf).join(' '))

const isCapitalised = (word: string): boolean => /^\p{Lu}/u.test(word)

/** `Dr. Anna Cole`, `Général Morel` without the title or role. */
function withoutTitles(words: readonly string[], known: NamingWords): readonly string[] {
  for (let length = Math.min(LONGEST_TITLE, words.length); length > 0; length--) {
    const title = normOf(words.slice(0, length).join(' '))
    if (known.titles.has(title) || known.titles.has(withoutStop(title)))
      return withoutTitles(words.slice(length), known)
  }
  return words
}

/** Two names at least, the first one no initial and no lead of a surname. */
function isFullName([first, ...others]: readonly string[], { leads }: NamingWords): boolean {
  const isName = (word: string) => isCapitalised(word) && !INITIAL.test(word)
  return first !== undefined && isName(first) && !leads.has(normOf(first)) && others.some(isName)
}

/** Words by which the names of an evaluation are compared: those of the languages that its definitions speak of, all at once. */

import { COMPARING as ENGLISH } from './en/comparing.js'
import { COMPARING as FRENCH } from './fr/comparing.js'

/** Lists of folded words, parted by blanks. */
export interface ComparingWords {
  /** What leads a name or description and says nothing of who it is. */
  readonly determiners: string
  /** Small words within names. */
  readonly particles: string
  readonly suffixes: string
  readonly titles: string
  /** Mentions of these words alone name nobody. */
  readonly pronouns: string
  /** Words that an apostrophe before them shortens: no mark opens there. */
  readonly clipped: string
}

const wordsOf = (list: keyof ComparingWords): ReadonlySet<string> =>
  new Set([ENGLISH, FRENCH].flatMap((words) => words[list].split(/\s+/).filter(Boolean)))

export const DETERMINERS = wordsOf('determiners')
export const PARTICLES = wordsOf('particles')
export const SUFFIXES = wordsOf('suffixes')
export const TITLES = wordsOf('titles')
export const PRONOUNS = wordsOf('pronouns')
export const CLIPPED = wordsOf('clipped')

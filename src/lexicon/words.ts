/** Questions about one word that closed classes and suffixes answer. */

import type { LanguagePack } from '../languages/pack.js'
import type { RoleEntry } from '../languages/people.js'
import { isUpperAt, widthAt } from '../text/categories.js'
import type { Token } from '../text/structure.js'

/** A capital begins it. */
export const isCapitalised = ({ text }: Pick<Token, 'text'>): boolean => isUpperAt(text, 0)

/** `iMédia`, `eNews`, `iVERA`: capitals inside a word that begins with one small letter. */
export const isCamelCase = ({ text, kind }: Pick<Token, 'kind' | 'text'>): boolean =>
  kind === 'word' && /^\p{Ll}\d*\p{Lu}(?:\p{Ll}|\p{Lu}{2})/u.test(text)

/** `J`, `J.`: a capital alone. */
export function isInitialLetter({ text }: Token): boolean {
  const after = text.slice(widthAt(text, 0))
  return isUpperAt(text, 0) && (after === '' || after === '.')
}

/** `'s`, `-il`: what leans on the word before it. */
export const isEnclitic = ({ text }: Pick<Token, 'text'>): boolean => "'’-".includes(text.charAt(0))

/** An adverb by list or by suffix, role nouns and cue nouns aside (`gouvernement` ends as adverbs do). */
export function isAdverb(token: Token, pack: LanguagePack): boolean {
  if (token.kind !== 'word') return false
  const { norm } = token
  if (pack.words.adverbs.has(norm)) return true
  if (norm.length < 5 || isCapitalised(token) || !pack.words.adverbSuffixes.some((suffix) => norm.endsWith(suffix)))
    return false
  return !pack.people.roles.has(norm) && pack.cues.nounLemma(norm) === undefined
}

/** A day, a month, or a noun of time. */
export const tellsTime = (token: Token | undefined, { words }: LanguagePack): boolean =>
  token !== undefined && (words.weekdaysAndMonths.has(token.norm) || words.timeNouns.has(token.norm))

/** `N.D.`, `Iowa`, `Peru`: an abbreviation, or the name of a place or a state. */
export const isPlaceName = ({ text, norm }: Token, { people }: LanguagePack): boolean =>
  text.endsWith('.') || people.places.has(norm) || people.governments.has(norm)

/** `Agence`, `Ministère`, `Party`: a word that tells a body by its name. */
export const tellsBody = ({ norm }: Token, { people }: LanguagePack): boolean =>
  people.organizationWords.has(norm) || people.roles.get(norm)?.kind === 'organization'

/** Whether a token is one of the given signs. */
export const isSign = (token: Token | undefined, signs: string): boolean =>
  token !== undefined && token.kind !== 'word' && signs.includes(token.text)

/** The role that a word is; null of letters that are one in capitals alone: `the PM`, but `4 pm`. */
export function roleOfWord({ norm, text }: Token, { people }: LanguagePack): RoleEntry | null {
  if (people.shortRoles?.has(norm) && text === norm) return null
  return people.roles.get(norm) ?? null
}

/** Tokens of an hour that opens an entry of a live report: `3.40 pm:`. */
const MOST_OF_HOUR = 4

/** `3.40pm:`, `15h40 –`: a figure, what counts it and signs, and no more. */
export function isHour(tokens: readonly Token[], first: number, end: number): boolean {
  if (end <= first || end - first > MOST_OF_HOUR || !/^\d{1,2}[.:h]?\d{0,2}/.test(tokens[first]!.text)) return false
  return tokens.slice(first + 1, end).every(({ kind, text }) => kind !== 'word' || text.length <= 2)
}

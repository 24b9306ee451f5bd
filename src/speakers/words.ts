/** Words of names and descriptions in the form in which they are compared. */

import type { LanguagePack, WordClasses } from '../languages/pack.js'
import { madeOnce, remembering } from '../languages/remembered.js'
import { isEnclitic } from '../lexicon/words.js'
import { isAscii, unaccented } from '../text/categories.js'
import type { Structure, Token } from '../text/structure.js'

/** Nationalities by folded form, with the folded place that each belongs to. */
export const nationalitiesOf = madeOnce(
  ({ people }: LanguagePack): ReadonlyMap<string, string> =>
    new Map([...people.nationalities].map(([word, place]) => [fold(word), fold(place)])),
)

/** The countries of places that are parts of one, both folded. */
export const countriesOf = madeOnce(
  ({ people }: LanguagePack): ReadonlyMap<string, string> =>
    new Map([...(people.countries ?? [])].map(([place, country]) => [fold(place), fold(country)])),
)

/** Lower case, without accents and without places to break a word at. */
export const fold = (text: string): string => (isAscii(text) ? text.toLowerCase() : foldedWord(text))

/** To take accents off takes long, and words come again. */
const foldedWord = remembering((text) => unaccented(text.replace(UNSEEN, '')).toLowerCase())

/** Soft hyphens, zero-width spaces and joiners. */
const UNSEEN = /[\u00ad\u200b\u2060\ufeff]/g

/** Words as they are shown: on one line, with nothing that is not seen. */
export const shown = (text: string): string =>
  NOT_SHOWN.test(text) ? text.replace(UNSEEN, '').replace(/\s+/gu, ' ') : text

/** Something not seen, a white space that is no blank, or several. */
const NOT_SHOWN = /[\u00ad\u200b\u2060\ufeff]|[^\S ]|\s\s/

/** A name as a user may write it: without accents and case, hyphens as blanks, straight apostrophes. */
export const typedName = (name: string): string =>
  fold(name)
    .replaceAll('’', "'")
    .replace(/[\s-]+/g, ' ')
    .trim()

/** The words among tokens `[first, end)`, folded; signs and enclitics are left out. */
export function foldedWords(tokens: readonly Token[], first: number, end: number): string[] {
  return tokens
    .slice(first, end)
    .filter(({ kind, text }) => (kind === 'word' || kind === 'number') && !isEnclitic({ text }))
    .map(({ text }) => fold(text).replaceAll('’', "'").replace(/\.$/, ''))
}

/**
 * The token after the article or demonstrative that leads `[first, end)`: `un expert` is shown as `expert`; so is `son avocat`, where a
 * name says whose they are if the text does.
 */
export function withoutArticles({ tokens }: Structure, first: number, end: number, { words }: LanguagePack): number {
  const kind = words.determiners.get(tokens[first]!.norm)?.kind
  const isPossessive = kind === 'possessive' && words.genitive !== undefined
  const isArticle = kind === 'definite' || kind === 'indefinite' || kind === 'demonstrative' || isPossessive
  // `un des juges`: the article is all that says how many
  const next = tokens[first + 1]
  const isPart = next !== undefined && words.linkingPrepositions.has(next.norm)
  return isArticle && !isPart && first < end - 1 ? first + 1 : first
}

/** The tokens of `[first, end)` that say something: no determiners, prepositions or conjunctions. */
export function contentTokens(tokens: readonly Token[], first: number, end: number, { words }: LanguagePack): Token[] {
  const empty = emptyWords(words)
  return tokens
    .slice(first, end)
    .filter((token) => token.kind === 'word' && !isEnclitic(token) && !empty.has(token.norm))
}

/** Their words, folded. */
export const contentWords = (tokens: readonly Token[], first: number, end: number, pack: LanguagePack): string[] =>
  contentTokens(tokens, first, end, pack).map(({ text }) => fold(text))

/** Determiners, prepositions and conjunctions: words that say nothing alone. */
const emptyWords = madeOnce(
  ({ determiners, linkingPrepositions, prepositions, conjunctions }: WordClasses): ReadonlySet<string> =>
    new Set([...determiners.keys(), ...linkingPrepositions, ...prepositions, ...conjunctions]),
)

/** What stands between letters that are initials. */
const SEVERAL = /[.-]+/u

/** `J.-P.` of `Jean-Pierre Redon`, `J.P.` of `John Paul Reed`: several letters, each of a first name in turn. */
export function areInitials(word: string, words: readonly string[]): boolean {
  if (!SEVERAL.test(word)) return false
  const letters = word.split(SEVERAL)
  const givens = words.slice(0, -1).flatMap((given) => given.split('-'))
  return letters.every((letter, at) => letter.length === 1 && givens[at]?.startsWith(letter))
}

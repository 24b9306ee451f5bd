/** What a run counts. */

import type { QuotesDocument } from '../document.js'

/** Counts of one article's result. */
export interface Tally {
  /** Runs of letters, digits and what follows them up to a blank. */
  readonly words: number
  readonly quotes: number
  readonly claims: number
  readonly speakers: number
  /** ISO 639-1, or `und`. */
  readonly language: string
}

/** What `summary.json` holds. */
export interface Summary {
  /** Articles that have a result. */
  readonly documents: number
  readonly words: number
  readonly quotes: number
  readonly claims: number
  /** Summed over the articles: who speaks in two counts twice. */
  readonly speakers: number
  /** Articles a language, in the order of the codes. */
  readonly languages: Readonly<Record<string, number>>
  /** Articles that have none. */
  readonly failures: number
  /** How long this run took. */
  readonly seconds: number
}

/** Counts a result. */
export function tallyOf(text: string, { quotes, claims, speakers, language }: QuotesDocument): Tally {
  return {
    words: countWords(text),
    quotes: quotes.length,
    claims: claims.length,
    speakers: speakers.length,
    language: language.code,
  }
}

/** Runs of letters, digits and what follows them up to a blank. */
export function countWords(text: string): number {
  let words = 0
  for (const _ of text.matchAll(/[\p{L}\p{N}]\S*/gu)) words += 1
  return words
}

/** Adds up the tallies of a run. */
export class Total {
  #documents = 0
  readonly #sums = { words: 0, quotes: 0, claims: 0, speakers: 0 }
  readonly #languages = new Map<string, number>()

  add({ words, quotes, claims, speakers, language }: Tally): void {
    this.#documents += 1
    this.#sums.words += words
    this.#sums.quotes += quotes
    this.#sums.claims += claims
    this.#sums.speakers += speakers
    this.#languages.set(language, (this.#languages.get(language) ?? 0) + 1)
  }

  /** The sums so far, with what only the run knows. */
  summary(failures: number, seconds: number): Summary {
    const languages = Object.fromEntries([...this.#languages].sort(([a], [b]) => (a < b ? -1 : 1)))
    return { documents: this.#documents, ...this.#sums, languages, failures, seconds }
  }
}

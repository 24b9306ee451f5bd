/** What leads into a paragraph and is no part of its first sentence: `LYON (AFP) –`, `DES MOINES, Iowa —`, `18h42 -`, `9:15 :`. */

import { isUpperAt } from './categories.js'
import { startsUpper } from './characters.js'
import type { Token } from './structure.js'

/** Most tokens before the dash of a dateline. */
const LONGEST = 14
const TIME = /^\d{1,2}[h:.]\d{2}(?:[ap]m)?$/
const HOURS = /^\d{1,2}$/
const SIGNS = ',./()'

/**
 * The token behind a dateline or a time at `first`, the first token of a paragraph, and behind the dash or colon that ends it;
 * `first` itself where there is none.
 */
export function datelineEnd(tokens: readonly Token[], first: number): number {
  const timeEnd = endOfTime(tokens, first)
  if (timeEnd > first && isIn(tokens, timeEnd + 1, first) && isLead(tokens[timeEnd]!)) return timeEnd + 1
  const dash = placeEnd(tokens, first)
  return dash > first && isPlace(tokens, first, dash) && isIn(tokens, dash + 1, first) && opens(tokens, dash + 1)
    ? dash + 1
    : first
}

const isIn = (tokens: readonly Token[], at: number, first: number): boolean =>
  tokens[at]?.paragraph === tokens[first]!.paragraph

/** `18h42`, `9:15`, `18 h 42`: the token behind a time at `first`; `first` where none stands there. */
function endOfTime(tokens: readonly Token[], first: number): number {
  if (TIME.test(tokens[first]!.norm)) return first + 1
  const isSpelt = HOURS.test(tokens[first]!.text) && tokens[first + 1]?.norm === 'h'
  if (!isSpelt) return first
  return HOURS.test(tokens[first + 2]?.text ?? '') ? first + 3 : first + 2
}

const isLead = ({ kind, text }: Token): boolean => kind === 'dash' || text === ':'

/** The dash behind capitalised words, figures and their signs; `first` where something else stands there. */
function placeEnd(tokens: readonly Token[], first: number): number {
  for (let at = first; at < first + LONGEST && isIn(tokens, at, first); at++) {
    const { kind, text } = tokens[at]!
    if (kind === 'dash') return at
    // `14 mai`
    const isMonth = at > first && tokens[at - 1]!.kind === 'number'
    if (!(kind === 'number' || isMonth || startsUpper(text) || SIGNS.includes(text))) return first
  }
  return first
}

/** A place in capitals, or an agency in brackets before the dash: not `Nadia Morel – « Non »`. */
const isPlace = (tokens: readonly Token[], first: number, dash: number): boolean =>
  tokens[dash - 1]!.text === ')' || isInCapitals(tokens[first]!.text)

const isInCapitals = (word: string): boolean => word.length > 1 && [...word].every((_, at) => isUpperAt(word, at))

/** What follows opens a sentence: not the aside of `NASA – the agency –`. */
function opens(tokens: readonly Token[], at: number): boolean {
  const { kind, text } = tokens[at]!
  return kind !== 'word' || startsUpper(text)
}

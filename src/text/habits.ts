/** How a document writes: what tells a name from the start of a sentence. */

import { startsLower, startsUpper } from './characters.js'
import type { Token } from './structure.js'

export interface WritingHabits {
  /** Norms of the words that the document writes in lower case: with a capital they are no names. */
  readonly lowerCase: ReadonlySet<string>
  /** Sentences often start in lower case, as in chats and comments. */
  readonly isCasual: boolean
}

const MIN_CASUAL_STARTS = 3
const MIN_CASUAL_SHARE = 1 / 3

/** The habits of a document, from its tokens. */
export function writingHabits(tokens: readonly Token[]): WritingHabits {
  const lowerCase = new Set<string>()
  let lower = 0
  let upper = 0
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!
    if (token.kind !== 'word') continue
    const isLower = startsLower(token.text)
    if (isLower) lowerCase.add(token.norm)
    if (tokens[i - 1]?.text !== '.' || !token.spaced) continue
    if (isLower) lower++
    else if (startsUpper(token.text)) upper++
  }
  return { lowerCase, isCasual: lower >= MIN_CASUAL_STARTS && lower >= (lower + upper) * MIN_CASUAL_SHARE }
}

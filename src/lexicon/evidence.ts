/** What a document itself tells about its capitals. */

import type { Structure, Token } from '../text/structure.js'
import { isCapitalised } from './words.js'

export interface Evidence {
  /** Norms that the document writes in lower case. */
  readonly lower: ReadonlySet<string>
  /** Norms that it capitalises where no sentence, quote or line begins. */
  readonly capital: ReadonlySet<string>
  /** Sentences whose capitals say nothing: title case, or capitals throughout. */
  readonly shouting: Uint8Array
}

/** What the document's capitals tell, in one pass over its tokens. */
export function evidenceOf({ tokens, sentences, paragraphs }: Structure, closed: ReadonlySet<string>): Evidence {
  const shouting = Uint8Array.from(sentences, (sentence) => {
    const words = tokens.slice(sentence.firstToken, sentence.endToken).filter(({ kind }) => kind === 'word')
    return isShouting(words, closed, paragraphs[sentence.paragraph]?.role === 'heading') ? 1 : 0
  })
  const lower = new Set<string>()
  const capital = new Set<string>()
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word' || shouting[token.sentence]) continue
    if (!isCapitalised(token)) lower.add(token.norm)
    else if (!isInitial(tokens, at)) capital.add(token.norm)
  }
  return { lower, capital, shouting }
}

/** Capitals throughout, or a heading in title case. */
function isShouting(words: readonly Token[], closed: ReadonlySet<string>, isHeading: boolean): boolean {
  if (words.length < 3) return false
  const letters = words.filter(({ text }) => text.length > 1)
  if (letters.length > 2 && letters.every(({ text }) => text === text.toUpperCase())) return true
  const open = words.filter(({ norm }) => !closed.has(norm))
  const share = open.filter(isCapitalised).length / Math.max(1, open.length)
  return isHeading ? open.length >= 3 && share > 0.75 : open.length >= 6 && share > 0.85
}

/** Where a capital says nothing: at the start of a sentence, and after a mark, a colon or a dash. */
export function isInitial(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]!
  const before = tokens[at - 1]
  if (!before || before.sentence !== token.sentence) return true
  if (before.kind === 'mark' || before.kind === 'dash') return true
  if (before.kind === 'word') return before.norm.endsWith("'") && isInitial(tokens, at - 1)
  return before.kind !== 'number' && ':;.!?…•*([*'.includes(before.text)
}

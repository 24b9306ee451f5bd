/** What a document itself tells about its capitals. */

import type { LanguagePack } from '../languages/pack.js'
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
export function evidenceOf(
  { tokens, sentences, paragraphs }: Structure,
  closed: ReadonlySet<string>,
  pack: LanguagePack,
): Evidence {
  const isSmall = ({ norm }: Token) => closed.has(norm) || pack.cues.readVerb(norm).length > 0
  const shouting = Uint8Array.from(sentences, (sentence) => {
    const words = tokens.slice(sentence.firstToken, sentence.endToken).filter(({ kind }) => kind === 'word')
    const isHeading = paragraphs[sentence.paragraph]?.role === 'heading'
    return isAllCapitals(words) || isTitleCase(words, isSmall, isHeading) ? 1 : 0
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

function isAllCapitals(words: readonly Token[]): boolean {
  const letters = words.filter(({ text }) => text.length > 1)
  return letters.length > 2 && letters.every(({ text }) => text === text.toUpperCase())
}

/** Most words have a capital; in running text also verbs and function words that names do not have. */
function isTitleCase(words: readonly Token[], isSmall: (word: Token) => boolean, isHeading: boolean): boolean {
  const share = words.filter(isCapitalised).length / Math.max(1, words.length)
  if (isHeading) return words.length >= 4 && share > 0.65
  if (words.length < 5 || share < 0.65) return false
  return words.filter((word, i) => i > 0 && word.text.length > 1 && isCapitalised(word) && isSmall(word)).length >= 2
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

/** What the text layer finds: paragraphs, sentences and tokens, with offsets into the text as given. */

import type { Span } from '../document.js'

/**
 * `word`, `number`, `mark` (a character that may be a quotation mark, apostrophes inside words aside), `dash` (– — ― and a
 * free-standing hyphen), `punctuation` or `symbol`.
 */
export type TokenKind = 'word' | 'number' | 'mark' | 'dash' | 'punctuation' | 'symbol'

export interface Token extends Span {
  readonly text: string
  /** Lower case, with ’ as ': what lexicons are asked for. */
  readonly norm: string
  /** The number of the norm's first letters, by `openingOf`. */
  readonly opening: number
  readonly kind: TokenKind
  /** White space (or the text's start) stands before it. */
  readonly spaced: boolean
  /** The index of its paragraph and of its sentence. */
  readonly paragraph: number
  readonly sentence: number
}

/** A sentence never crosses a paragraph. Its tokens are `[firstToken, endToken)`. */
export interface Sentence extends Span {
  readonly paragraph: number
  readonly firstToken: number
  readonly endToken: number
}

/**
 * `heading`: a headline or section title (Markdown #, or a short line without final punctuation among longer paragraphs);
 * `credit`: a photo credit, caption or byline; `list`: an item of a list; `body`: all else.
 */
export type ParagraphRole = 'body' | 'heading' | 'credit' | 'list'

export interface Paragraph extends Span {
  readonly role: ParagraphRole
  readonly firstToken: number
  readonly endToken: number
  readonly firstSentence: number
  readonly endSentence: number
}

export interface Structure {
  readonly text: string
  readonly paragraphs: readonly Paragraph[]
  readonly sentences: readonly Sentence[]
  readonly tokens: readonly Token[]
}

/** Paragraphs that a page's or a Markdown file's blocks give, joined by blank lines. */

import type { Span } from '../document.js'

const BLANKS = /[ \t\n\r\f]+/g

/** Running text of a line. */
interface Piece {
  readonly text: string
  readonly isSet: boolean
}

/** Collects running text and cuts it into paragraphs. White space folds as browsers fold it; no-break spaces stay. */
export class Blocks {
  readonly #paragraphs: string[] = []
  readonly #emphasis: Span[] = []
  #lines: string[] = []
  #pieces: Piece[] = []
  /** How long the text is, with the lines of the paragraph that is being read. */
  #length = 0

  /** Adds running text to the paragraph; `isSet`: it is set off, in bold, italics or as a heading. */
  add(text: string, isSet = false): void {
    this.#pieces.push({ text, isSet })
  }

  /** Starts a new line; a second one in a row starts a new paragraph. */
  breakLine(): void {
    if (!this.#endLine()) this.endParagraph()
  }

  /** Adds a paragraph as it is written, lines and all. */
  addVerbatim(text: string): void {
    this.endParagraph()
    const trimmed = text.replaceAll('\r\n', '\n').replace(/^\n/, '').trimEnd()
    if (trimmed === '') return
    this.#length = this.#nextStart() + trimmed.length
    this.#paragraphs.push(trimmed)
  }

  endParagraph(): void {
    this.#endLine()
    if (this.#lines.length > 0) this.#paragraphs.push(this.#lines.join('\n'))
    this.#lines = []
  }

  /** All paragraphs so far, with a blank line between two. */
  toText(): string {
    this.endParagraph()
    return this.#paragraphs.join('\n\n')
  }

  /** What is set off in the text so far, in its order. */
  emphasis(): readonly Span[] {
    this.endParagraph()
    return this.#emphasis
  }

  /** Where the next line begins in the text. */
  #nextStart(): number {
    if (this.#lines.length > 0) return this.#length + 1
    return this.#paragraphs.length > 0 ? this.#length + 2 : 0
  }

  /** Ends the line; false where it is empty. */
  #endLine(): boolean {
    const { line, set } = foldPieces(this.#pieces)
    this.#pieces = []
    if (line === '') return false
    const start = this.#nextStart()
    for (const span of set) this.#emphasis.push({ start: start + span.start, end: start + span.end })
    this.#lines.push(line)
    this.#length = start + line.length
    return true
  }
}

/** The line that pieces make, folded, and what is set off in it: pieces beside each other as one. */
function foldPieces(pieces: readonly Piece[]): { line: string; set: Span[] } {
  const set: { start: number; end: number }[] = []
  let line = ''
  let isBeside = false
  for (const { text, isSet } of pieces) {
    const folded = text.replace(BLANKS, ' ')
    const added = line === '' || line.endsWith(' ') ? folded.replace(/^ /, '') : folded
    const end = line.length + added.trimEnd().length
    if (added.trim() !== '' && isSet && isBeside) set.at(-1)!.end = end
    else if (added.trim() !== '' && isSet) set.push({ start: line.length, end })
    if (added.trim() !== '') isBeside = isSet
    line += added
  }
  return { line: line.replace(/ $/, ''), set }
}

/** The text with each run of white space as one space and none at its ends; no-break spaces stay. */
export function foldBlanks(text: string): string {
  return text.replace(BLANKS, ' ').replace(/^ | $/g, '')
}

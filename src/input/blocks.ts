/** Paragraphs that a page's or a Markdown file's blocks give, joined by blank lines. */

const BLANKS = /[ \t\n\r\f]+/g

/** Collects running text and cuts it into paragraphs. White space folds as browsers fold it; no-break spaces stay. */
export class Blocks {
  readonly #paragraphs: string[] = []
  #lines: string[] = []
  #parts: string[] = []

  /** Adds running text to the paragraph. */
  add(text: string): void {
    this.#parts.push(text)
  }

  /** Starts a new line; a second one in a row starts a new paragraph. */
  breakLine(): void {
    const line = this.#takeLine()
    if (line === '') this.endParagraph()
    else this.#lines.push(line)
  }

  /** Adds a paragraph as it is written, lines and all. */
  addVerbatim(text: string): void {
    this.endParagraph()
    const trimmed = text.replaceAll('\r\n', '\n').replace(/^\n/, '').trimEnd()
    if (trimmed !== '') this.#paragraphs.push(trimmed)
  }

  endParagraph(): void {
    const line = this.#takeLine()
    if (line !== '') this.#lines.push(line)
    if (this.#lines.length > 0) this.#paragraphs.push(this.#lines.join('\n'))
    this.#lines = []
  }

  /** All paragraphs so far, with a blank line between two. */
  toText(): string {
    this.endParagraph()
    return this.#paragraphs.join('\n\n')
  }

  #takeLine(): string {
    const line = foldBlanks(this.#parts.join(''))
    this.#parts = []
    return line
  }
}

/** The text with each run of white space as one space and none at its ends; no-break spaces stay. */
export function foldBlanks(text: string): string {
  return text.replace(BLANKS, ' ').replace(/^ | $/g, '')
}

/** Writes the lines of a brat stand-off file. */

import type { Span } from '../../document.js'
import { codePointsBefore } from '../text.js'
import { visible } from '../visible.js'

/** `T1`; null where nothing is left to mark. */
export type MarkId = string | null

/** What ends a line for some reader: no annotation holds one, it goes on in a fragment of its own. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const LINE_ENDS = /[\n\v\f\r\u001c-\u001e\u0085\u2028\u2029]+/g

/** Lines with their ids. What is marked, said or related twice stands there once. */
export class Annotations {
  readonly #text: string
  readonly #place: (offset: number) => number
  /** The id of each body that there is. */
  readonly #ids = new Map<string, string>()
  readonly #counts = new Map<string, number>()
  readonly #lines: string[] = []

  constructor(text: string) {
    this.#text = text
    this.#place = codePointsBefore(text)
  }

  /** Marks spans of the text (UTF-16 code units). */
  mark(type: string, spans: readonly Span[]): MarkId {
    const fragments = spans.flatMap((span) => this.#linesOf(span))
    if (fragments.length === 0) return null
    const places = fragments.map(({ start, end }) => `${this.#place(start)} ${this.#place(end)}`).join(';')
    const words = fragments.map(({ start, end }) => this.#text.slice(start, end)).join(' ')
    return this.#add('T', `${type} ${places}\t${words}`)
  }

  attribute(name: string, mark: MarkId, value?: string): void {
    if (mark !== null) this.#add('A', [name, mark, ...(value === undefined ? [] : [value])].join(' '))
  }

  relate(name: string, from: MarkId, to: MarkId): void {
    if (from !== null && to !== null) this.#add('R', `${name} Arg1:${from} Arg2:${to}`)
  }

  note(mark: MarkId, text: string): void {
    if (mark !== null) this.#add('#', `AnnotatorNotes ${mark}\t${visible(text)}`)
  }

  /** Says that some marks are of the same thing. */
  equate(marks: readonly MarkId[]): void {
    const different = [...new Set(marks)].filter((mark) => mark !== null)
    if (different.length > 1) this.#lines.push(`*\tEquiv ${different.join(' ')}`)
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('')
  }

  #add(sort: string, body: string): string {
    const known = this.#ids.get(body)
    if (known !== undefined) return known
    const count = (this.#counts.get(sort) ?? 0) + 1
    const id = sort + count
    this.#counts.set(sort, count)
    this.#ids.set(body, id)
    this.#lines.push(`${id}\t${body}`)
    return id
  }

  #linesOf({ start, end }: Span): readonly Span[] {
    const words = this.#text.slice(start, end)
    const ends = [...words.matchAll(LINE_ENDS)]
    const starts = [0, ...ends.map(({ 0: blank, index }) => index + blank.length)]
    return starts
      .map((from, at) => ({ start: start + from, end: start + (ends[at]?.index ?? words.length) }))
      .filter((fragment) => fragment.end > fragment.start)
  }
}

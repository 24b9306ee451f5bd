/** What the layout of a text is read from, and how far a turn goes on. */

import type { Span } from '../document.js'
import type { Voices } from '../languages/voices.js'
import type { Structure } from '../text/structure.js'
import { isSpeaker, type Label } from './labels.js'

export interface Layout {
  readonly structure: Structure
  readonly labels: ReadonlyMap<number, Label>
  /** Stretches in bold or italics, and headings, in the order of the text, none over another. */
  readonly emphasis: readonly Span[]
  readonly voices: Voices
  /** Verbs alone may tell who is spoken to: questions need no word for it. */
  readonly dropsSubjects: boolean
}

/** Whether a paragraph is running text that no mark and no bracket opens, such as that of `(Applause.)`. */
export function isSpoken({ structure: { paragraphs, tokens } }: Layout, index: number): boolean {
  const paragraph = paragraphs[index]
  if (paragraph?.role !== 'body') return false
  const { kind, text } = tokens[paragraph.firstToken]!
  return kind !== 'mark' && text !== '(' && text !== '['
}

/** Whether a word of the paragraph is in the list. */
export function holds(
  { structure: { paragraphs, tokens } }: Layout,
  index: number,
  words: ReadonlySet<string>,
): boolean {
  const { firstToken, endToken } = paragraphs[index]!
  for (let at = firstToken; at < endToken; at++) if (words.has(tokens[at]!.norm)) return true
  return false
}

/**
 * The last paragraph, before the limit, of a turn that begins with the first: up to the next label. What stands right before another
 * label of the same speaker is a question, and after the final turn it goes on only as long as somebody says `I`.
 */
export function lastParagraph(layout: Layout, first: number, limit: number, isFinal: boolean): number {
  const { labels, voices } = layout
  const own = labels.get(first)
  const isQuestion = (index: number) => {
    const next = labels.get(index + 1)
    return isSpeaker(next) && (!isSpeaker(own) || next!.key === own!.key)
  }
  const goesOn = (index: number) =>
    isSpoken(layout, index) &&
    !labels.has(index) &&
    !isQuestion(index) &&
    (!isFinal || holds(layout, index, voices.selves))
  let last = first
  while (last + 1 < limit && goesOn(last + 1)) last++
  return last
}

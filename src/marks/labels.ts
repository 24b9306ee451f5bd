/** Turns of an interview or a script that a label opens: `Hugo Marchand: No, I am staying.` */

import type { Paragraph, Structure, Token } from '../text/structure.js'

/** Most words of a label. */
const LONGEST = 5
/** Labelled paragraphs from which on a text is a script, whatever stands before them. */
const SCRIPT = 3

/** Where the words begin after the label, as offsets by the index of the paragraph. */
export function labelTurns(structure: Structure): Map<number, number> {
  const { paragraphs, tokens } = structure
  const turns = new Map<number, number>()
  for (const [index, paragraph] of paragraphs.entries()) {
    const start = afterLabel(tokens, paragraph)
    if (start !== null) turns.set(index, start)
  }
  if (turns.size >= SCRIPT && hasReturningLabel(structure, turns)) return turns
  for (const index of turns.keys()) if (!endsWithQuestion(tokens, paragraphs[index - 1])) turns.delete(index)
  return turns
}

/** Who speaks in a script speaks again; the labels of topics (`Education: …`) are all different. */
function hasReturningLabel({ text, paragraphs }: Structure, turns: ReadonlyMap<number, number>): boolean {
  const labels = new Set([...turns].map(([index, start]) => text.slice(paragraphs[index]!.start, start).trimEnd()))
  return labels.size < turns.size
}

/** Capitalised words (small ones between them aside), a colon, and words that no mark opens. */
function afterLabel(tokens: readonly Token[], { role, firstToken, endToken }: Paragraph): number | null {
  if (role === 'credit') return null
  const last = Math.min(endToken - 1, firstToken + LONGEST + 1)
  let at = firstToken
  while (at < last && isLabelWord(tokens[at]!, at === firstToken)) at++
  if (at === firstToken || tokens[at]?.text !== ':') return null
  if (!/^\p{Lu}/u.test(tokens[at - 1]!.text) || tokens[at - 1]!.text.length < 2) return null
  const next = tokens[at + 1]
  return next?.kind === 'word' && next.paragraph === tokens[at]!.paragraph ? next.start : null
}

const isLabelWord = ({ kind, text }: Token, isFirst: boolean): boolean =>
  kind === 'word' && (/^\p{Lu}/u.test(text) || (!isFirst && text.length <= 3))

function endsWithQuestion(tokens: readonly Token[], paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && tokens[paragraph.endToken - 1]?.text === '?'
}

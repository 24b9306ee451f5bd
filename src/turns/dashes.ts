/** Finds the paragraphs that are turns of a dialogue: `— Tu viens ?`. */

import { SIGNS, TURN_DASHES } from '../marks/signs.js'
import type { Paragraph, Structure } from '../text/structure.js'

/** How far a run of dash paragraphs has to speak for dialogue, on average, to be one. */
const ENOUGH = 1

interface DashParagraph {
  readonly index: number
  /** Where the words start after the dash. */
  readonly start: number
  readonly score: number
}

/** Paragraph index → offset of its words, for each paragraph that is a turn. Runs of dash paragraphs are judged together. */
export function dialogueTurns(structure: Structure): ReadonlyMap<number, number> {
  const turns = new Map<number, number>()
  let run: DashParagraph[] = []
  const judge = () => {
    const mean = run.reduce((sum, { score }) => sum + score, 0) / run.length
    if (mean > ENOUGH) for (const { index, start } of run) turns.set(index, start)
    run = []
  }
  structure.paragraphs.forEach((paragraph, index) => {
    const dashed = readDash(structure.text, paragraph, index)
    if (dashed) run.push(dashed)
    else if (run.length > 0) judge()
  })
  if (run.length > 0) judge()
  return turns
}

function readDash(text: string, paragraph: Paragraph, index: number): DashParagraph | null {
  const prior = TURN_DASHES.get(text[paragraph.start] ?? '')
  if (prior === undefined) return null
  let start = paragraph.start + 1
  while (start < paragraph.end && text[start]!.trim() === '') start++
  const first = text[start]
  if (first === undefined || start >= paragraph.end || SIGNS.has(first) || TURN_DASHES.has(first)) return null
  return { index, start, score: prior + scoreOfWords(text, start, paragraph.end) }
}

/** A turn is a sentence: it ends in a full stop, often asks or exclaims. An item of a list ends in nothing or a semicolon. */
function scoreOfWords(text: string, start: number, end: number): number {
  const last = text[end - 1]!
  const isSentence = '.!?…»”"'.includes(last)
  const startsLow = /[\p{Ll}\p{N}]/u.test(text[start]!)
  return (isSentence ? 1 : -2) + (startsLow ? -1 : 0) + (asks(text, start, end) ? 2 : 0)
}

function asks(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if ('!?…'.includes(text[at]!)) return true
  return false
}

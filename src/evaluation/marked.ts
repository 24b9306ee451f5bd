/**
 * What stands between quotation marks in gold texts, by the definition of the evaluation and not by the scanner that is evaluated:
 * inside an open quote only marks of its own family count, one in the same marks that its line balances is part of it, and what no
 * mark closes ends with its line.
 */

import { CLIPPED } from '../languages/comparing.js'
import type { Offsets } from '../training/gold.js'

type Family = 'guillemets' | 'double' | 'apostrophes' | 'single'

interface Mark {
  readonly sign: string
  readonly family: Family
  readonly start: number
  readonly end: number
  /** The characters on either side, a blank at the text's ends. */
  readonly before: string
  readonly after: string
  /** The word that follows at once. */
  readonly word: string
  /** Nothing but blanks stands before it on its line. */
  readonly leadsLine: boolean
  readonly lineEnd: number
}

const SIGNS = /''|``|[«»“”„"‘’']/g
const FAMILIES: Readonly<Record<string, Family>> = {
  '«': 'guillemets',
  '»': 'guillemets',
  '“': 'double',
  '”': 'double',
  '„': 'double',
  '"': 'double',
  "''": 'apostrophes',
  '``': 'apostrophes',
  '‘': 'single',
  '’': 'single',
  "'": 'single',
}
const OPENERS: ReadonlySet<string> = new Set(['«', '„', '``'])
const CLOSERS: ReadonlySet<string> = new Set(['»', '”'])
/** Of the signs that may nest in themselves. */
const CLOSER_OF: Readonly<Record<string, string>> = { '«': '»', '“': '”' }
/** How far behind its line a quote may be closed, in characters. */
const REACH = 3000
const DECADE = /^\d0s$/i
const LONGEST_CLIPPED = 8

const isWord = (character: string): boolean => /[\p{L}\p{N}]/u.test(character)
const isBlank = (character: string): boolean => /\s/.test(character)

/** The spans between marks, marks left out, in UTF-16 code units: one for each line that a quote runs over. */
export function markedSpans(document: string): Offsets[] {
  const text = unwrapped(document)
  const marks = marksIn(text)
  const found: Offsets[] = []
  let open: Mark | null = null
  let depth = 0
  for (const [index, mark] of marks.entries()) {
    if (open && mark.start > open.lineEnd && !closesLater(open, marks, index)) {
      found.push(...unclosed(text, open))
      open = null
    }
    if (open === null) {
      if (!canOpen(mark)) continue
      open = mark
      depth = 1
      continue
    }
    if (mark.family !== open.family) continue
    if (mark.start === open.end) {
      open = joined(open, mark)
    } else if (canClose(mark, open)) {
      depth--
      if (depth > 0) continue
      found.push(...linesOf(text, open.end, mark.start))
      open = null
    } else if (canOpen(mark) && mark.family !== 'single') {
      const isNested = nests(marks, index, depth)
      if (!isNested) open = mark
      depth = isNested ? depth + 1 : 1
    }
  }
  return open ? [...found, ...unclosed(text, open)] : found
}

/** Two signs that stand together are one mark. */
const joined = (one: Mark, other: Mark): Mark => ({ ...one, end: other.end })

// ---------------------------------------------------------------- lines

/** Lines of a text that is wrapped at a fixed width are no paragraphs: none but this share is longer than this. */
const WRAPPED = { width: 100, lines: 20, share: 0.01 } as const

/** The text with a blank for each line end within a paragraph, where its lines are wrapped. */
function unwrapped(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '')
  const long = lines.filter(({ length }) => length > WRAPPED.width).length
  if (lines.length < WRAPPED.lines || long > lines.length * WRAPPED.share) return text
  return text.replace(/(?<!\n)\n(?![ \t]*\n)/g, ' ')
}

/** The lines of a stretch, without blanks at their edges, empty ones left out. */
function linesOf(text: string, start: number, end: number): Offsets[] {
  const spans: Offsets[] = []
  let from = start
  for (const line of text.slice(start, end).split('\n')) {
    const words = line.trim()
    const first = from + line.length - line.trimStart().length
    if (words !== '') spans.push([first, first + words.length])
    from += line.length + 1
  }
  return spans
}

/** A single mark that nothing closes was an apostrophe. */
const unclosed = (text: string, open: Mark): Offsets[] =>
  open.family === 'single' ? [] : linesOf(text, open.end, open.lineEnd)

// ---------------------------------------------------------------- marks

function marksIn(text: string): Mark[] {
  const marks: Mark[] = []
  let lineStart = 0
  for (const line of text.split('\n')) {
    const lineEnd = lineStart + line.length
    const firstWord = lineStart + line.length - line.trimStart().length
    for (const { 0: sign, index } of line.matchAll(SIGNS)) {
      const [start, end] = [lineStart + index, lineStart + index + sign.length]
      const word = text
        .slice(end, end + LONGEST_CLIPPED)
        .match(/^[\p{L}\p{N}_]*/u)![0]
        .toLowerCase()
      const [before, after] = [text[start - 1] ?? ' ', text[end] ?? ' ']
      const leadsLine = start <= firstWord
      marks.push({ sign, family: FAMILIES[sign]!, start, end, before, after, word, leadsLine, lineEnd })
    }
    lineStart = lineEnd + 1
  }
  return marks
}

function canOpen({ sign, family, before, after, word, leadsLine }: Mark): boolean {
  if (family === 'single') {
    const isClipped = CLIPPED.has(word) || DECADE.test(word)
    return sign !== '’' && !isWord(before) && !'.,!?;)'.includes(before) && isWord(after) && !isClipped
  }
  if (sign === '“') return isBlank(before) || !isBlank(after)
  // A typing error, where it leads a line
  if (sign === '”') return leadsLine && !isBlank(after)
  if (OPENERS.has(sign)) return true
  if (CLOSERS.has(sign)) return false
  return '.,!?;'.includes(before) ? isWord(after) : !isBlank(after) && !isWord(before)
}

function canClose({ sign, family, before, after }: Mark, open: Mark): boolean {
  if (family === 'single') return sign !== '‘' && !isBlank(before) && !isWord(after)
  if (sign === '“') return open.sign === '„' || (!isBlank(before) && isBlank(after))
  if (OPENERS.has(sign)) return false
  return CLOSERS.has(sign) || (!isBlank(before) && !'([{'.includes(before)) || isBlank(after)
}

/** Whether a quote that its line leaves open is closed by the next mark of its family, from a mark on. */
function closesLater(open: Mark, marks: readonly Mark[], from: number): boolean {
  if (open.family === 'single') return false
  for (let index = from; index < marks.length; index++) {
    const mark = marks[index]!
    if (mark.start > open.lineEnd + REACH) return false
    if (mark.family !== open.family) continue
    if (canOpen(mark) && (mark.leadsLine || !CLOSERS.has(mark.sign))) return false
    return canClose(mark, open)
  }
  return false
}

/** Whether a mark that opens inside a quote and the quote are both closed on its line. */
function nests(marks: readonly Mark[], index: number, depth: number): boolean {
  const { sign, lineEnd } = marks[index]!
  let level = depth + 1
  for (let at = index + 1; at < marks.length && marks[at]!.start <= lineEnd; at++) {
    if (marks[at]!.sign === sign) level++
    else if (marks[at]!.sign === CLOSER_OF[sign]) level--
    if (level === 0) return true
  }
  return false
}

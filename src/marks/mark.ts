/** Reads the marks of a document and what the text beside each says about its direction. */

import type { Span } from '../document.js'
import type { MarkConventions } from '../languages/conventions.js'
import { isLetterAt, isNumberAt } from '../text/categories.js'
import type { Structure, Token } from '../text/structure.js'
import { DOUBLED, SIGNS } from './signs.js'

/** What a mark does by its neighbours alone. */
type Lean = 'open' | 'close' | 'either'

/** What a mark can do by its sign, its neighbours and the document's habit; `none`: it is no quotation mark. */
type MarkType = Lean | 'none'

export interface Mark extends Span {
  readonly sign: string
  readonly family: string
  readonly lean: Lean
  readonly type: MarkType
  readonly paragraph: number
  readonly sentence: number
  /** Nothing but marks stands before it in its paragraph. */
  readonly leads: boolean
  /** Punctuation or the paragraph's end beside it says that it closes: no apostrophe stands so. */
  readonly strong: boolean
  /** A digit stands before it: it may be a unit. */
  readonly afterDigit: boolean
}

type Untyped = Omit<Mark, 'type'>

/** A mark while it is read: its type waits for the habits of the whole document. */
type Read = Untyped & { type: MarkType }

/** The document's own habits, by its marks. */
interface Habits {
  /** Guillemets point inwards: »so«. */
  readonly inward: boolean
  /** „ opens, so “ may close. */
  readonly low: boolean
  /** Neither “ nor „ occurs, so ” may open. */
  readonly rightOnly: boolean
}

const ADJACENT = 4
const OPENERS = new Set('([{/=—–―-')
const CLOSERS = new Set('.,;:!?…)]}%—–―')
const FINAL = new Set('.,;:!?…)]}')
/** What a quote does not begin with; an ellipsis, a question mark alone may be all that somebody says. */
const STOPS = new Set(',;:)]}')
const NO_BREAK = new Set(['\u00a0', '\u202f', '\u2009'])

/** The quotation marks of a document in the order of the text, those that can only be apostrophes left out. */
export function marksOf(structure: Structure, conventions: MarkConventions): Mark[] {
  const found = untypedMarks(structure)
  const habits = habitsOf(found, conventions)
  for (const mark of found) mark.type = typeOf(mark, habits)
  return found.filter(({ type }) => type !== 'none')
}

function untypedMarks({ text, paragraphs, tokens }: Structure): Read[] {
  const found: Read[] = []
  let leading = { paragraph: -1, end: 0 }
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind !== 'mark' || !SIGNS.has(token.text)) continue
    const twin = isDoubled(token, tokens[index + 1])
    const end = twin ? token.end + 1 : token.end
    if (twin) index++
    const paragraph = paragraphs[token.paragraph]!
    const from = leading.paragraph === token.paragraph ? leading.end : paragraph.start
    const leads =
      text.slice(from, Math.min(token.start, from + ADJACENT)).trim() === '' && token.start - from < ADJACENT
    if (leads) leading = { paragraph: token.paragraph, end }
    found.push(readMark(text, token, end, paragraph, leads))
  }
  return found
}

function isDoubled(token: Token, next: Token | undefined): boolean {
  return (
    next !== undefined && next.start === token.end && next.text === token.text && DOUBLED.has(token.text + next.text)
  )
}

function readMark(text: string, token: Token, end: number, within: Span, leads: boolean): Read {
  const { start, paragraph, sentence } = token
  const sign = text.slice(start, end)
  const family = SIGNS.get(sign)!.family
  const before = neighbour(text, start - 1, -1, within)
  const after = neighbour(text, end, 1, within)
  const besideMark = after !== text[end]
  return {
    start,
    end,
    sign,
    family,
    lean: leanOf(before, after, family),
    type: 'none',
    paragraph,
    sentence,
    leads,
    strong: FINAL.has(before) || FINAL.has(after) || after === '' || besideMark,
    afterDigit: isNumberAt(before, 0),
  }
}

/** The first character beside a mark that is no mark; an apostrophe that elides a word (`l'"…`) counts as a gap. */
function neighbour(text: string, offset: number, step: 1 | -1, within: Span): string {
  let at = offset
  for (let seen = 0; seen < ADJACENT && isInside(at, within) && SIGNS.has(text[at]!); seen++) {
    if (step < 0 && SIGNS.get(text[at]!)!.family === 'single' && isLetterAt(text[at - 1] ?? '', 0)) return ' '
    at += step
  }
  return isInside(at, within) ? text[at]! : ''
}

function isInside(offset: number, { start, end }: Span): boolean {
  return offset >= start && offset < end
}

function leanOf(before: string, after: string, family: string): Lean {
  const gapBefore = before === '' || isGap(before, family) || OPENERS.has(before)
  const gapAfter = after === '' || isGap(after, family) || CLOSERS.has(after)
  if (gapBefore && !gapAfter) return 'open'
  if (!gapBefore && gapAfter) return 'close'
  if (!gapBefore) return before === ':' ? 'open' : 'either'
  if (before === '' && after !== '' && !STOPS.has(after)) return 'open'
  return FINAL.has(after) && after !== '…' && after !== '.' ? 'close' : 'either'
}

/** White space; but a no-break space belongs to the guillemet that it stands beside. */
function isGap(character: string, family: string): boolean {
  const isAttached = NO_BREAK.has(character) && (family === 'guillemets' || family === 'angle')
  return !isAttached && character.trim() === ''
}

function habitsOf(marks: readonly Untyped[], conventions: MarkConventions): Habits {
  const inwardFirst = conventions.pairs.find(({ family }) => family === 'guillemets')?.open === '»'
  let outward = 0
  let inward = 0
  const signs = new Set<string>()
  for (const { sign, lean } of marks) {
    signs.add(sign)
    if (lean === 'either') continue
    if (sign === '«' || sign === '‹') lean === 'open' ? outward++ : inward++
    if (sign === '»' || sign === '›') lean === 'close' ? outward++ : inward++
  }
  return {
    inward: inward > outward || (inward === outward && inwardFirst),
    low: signs.has('„'),
    rightOnly: !signs.has('“') && !signs.has('„'),
  }
}

function typeOf(mark: Untyped, habits: Habits): MarkType {
  if (mark.family === 'single') return singleType(mark)
  if (mark.family === 'guillemets' || mark.family === 'angle') return guillemetType(mark, habits)
  if (mark.sign === '“' && habits.low) return mark.lean === 'open' ? 'open' : 'either'
  if (mark.sign === '”' && habits.rightOnly) return mark.lean
  return typeByHabit(mark, SIGNS.get(mark.sign)!.habit)
}

/** The sign's habit, unless its neighbours say the contrary: then either. */
function typeByHabit({ lean }: Untyped, habit: 'open' | 'close' | 'neighbours'): MarkType {
  if (habit === 'neighbours') return lean
  return lean === 'either' || lean === habit ? habit : 'either'
}

function guillemetType(mark: Untyped, { inward }: Habits): MarkType {
  const { habit } = SIGNS.get(mark.sign)!
  if (!inward) return typeByHabit(mark, habit)
  return typeByHabit(mark, habit === 'open' ? 'close' : 'open')
}

/** A single mark opens only before a word and closes only after one; all else is an apostrophe. */
function singleType({ sign, lean }: Untyped): MarkType {
  if (lean === 'open') return sign === '’' ? 'none' : 'open'
  if (lean === 'close') return sign === '`' || sign === '‚' ? 'none' : 'close'
  return 'none'
}

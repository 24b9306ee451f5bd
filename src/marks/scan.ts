/** The scanner of quotation marks: one pass from left to right with a stack, paragraph by paragraph. */

import type { Warning } from '../document.js'
import type { MarkConventions } from '../languages/conventions.js'
import { isUpperAt } from '../text/categories.js'
import type { Paragraph, Structure } from '../text/structure.js'
import { isVoice, type Turn, type Turns } from '../turns/turn.js'
import { type Balance, balanceOf } from './balance.js'
import { type Entry, openMark, openTurn, Stack } from './entry.js'
import { type Mark, marksOf } from './mark.js'
import { isPair, SIGNS } from './signs.js'
import type { Stretch } from './stretch.js'
import { stretchesOf } from './stretches.js'
import { mismatched, sharedClose, stray, summedUp, unclosed } from './warnings.js'

/** How far off, in code units, the mark may be that closes a quote in a later paragraph without reopening it. */
const REACH = 3000
/** Another speaker's name in capitals right after a mark, as in a transcript: what follows is no continuation. */
const LONGEST_LABEL = 40
/** How many quotes one inside the other may run on into the next paragraph. */
const DEEPEST_CARRIED = 4
/** How many may nest that nothing closes, and how many at all: each may run to the end of its paragraph. */
const DEEPEST_UNCLOSED = 8
const DEEPEST = 1000
/** Families that writers mix up: they look alike. */
const KIN = new Set(['double', 'straight', 'apostrophes'])

/**
 * The stretches between quotation marks of a document, by start, outer first, and warnings about marks that do not fit. `turns` are stretches too.
 * Linear in the length of the text; never throws.
 */
export function scanMarks(
  structure: Structure,
  conventions: MarkConventions,
  turns: Turns = new Map(),
): { stretches: Stretch[]; warnings: Warning[] } {
  const scanner = new Scanner(structure, conventions, turns)
  scanner.run()
  return { stretches: stretchesOf(structure.text, scanner.entries), warnings: summedUp(scanner.warnings) }
}

class Scanner {
  readonly entries: Entry[] = []
  readonly warnings: Warning[] = []
  readonly #text: string
  readonly #paragraphs: readonly Paragraph[]
  readonly #conventions: MarkConventions
  readonly #marks: readonly Mark[]
  readonly #balance: Balance
  readonly #turns: Turns
  #stack = new Stack()
  /** The mark that is read next. */
  #at = 0

  /** The turn that is read. */
  #turn: Turn | undefined

  constructor(structure: Structure, conventions: MarkConventions, turns: Turns) {
    this.#text = structure.text
    this.#paragraphs = structure.paragraphs
    this.#conventions = conventions
    this.#marks = marksOf(structure, conventions)
    this.#balance = balanceOf(this.#marks)
    this.#turns = turns
  }

  run(): void {
    for (let index = 0; index < this.#paragraphs.length; index++) {
      const isAside = this.#paragraphs[index]!.role === 'credit'
      const kept = this.#stack
      if (isAside) this.#stack = new Stack()
      this.#readParagraph(index, isAside)
      if (isAside) this.#stack = kept
    }
    this.#finishFrom(0, this.#text.length)
  }

  #readParagraph(index: number, isAside: boolean): void {
    const paragraph = this.#paragraphs[index]!
    this.#reopen(paragraph, index)
    const turn = this.#turns.get(index)
    if (turn) {
      this.#turn = turn
      this.#push(openTurn(turn))
    }
    while (this.#isIn(this.#at, index)) this.#read(this.#marks[this.#at]!, this.#at++)
    if (isAside) this.#finishFrom(0, paragraph.end)
    else this.#leave(index)
  }

  #isIn(at: number, paragraph: number): boolean {
    return this.#marks[at]?.paragraph === paragraph
  }

  #push(entry: Entry): void {
    this.#stack.push(entry)
    this.entries.push(entry)
  }

  // ------------------------------------------------------------ one mark

  #read(mark: Mark, index: number): void {
    if (mark.family === 'single') this.#readSingle(mark, index)
    else if (this.#isUnit(mark, index)) return
    else if (mark.type === 'open') this.#readOpener(mark, index)
    else if (mark.type === 'close') this.#readCloser(mark, index)
    else this.#readEither(mark, index)
  }

  #readOpener(mark: Mark, index: number): void {
    const depth = this.#stack.count(mark.family)
    const closers = this.#balance.closersAfter(mark.family, index)
    if (depth > 0 && closers <= depth) this.#readOpenerTooMany(mark, closers)
    else this.#open(mark)
  }

  /** The paragraph has too few closing marks for another quote inside: either it is no opener, or one is not closed. */
  #readOpenerTooMany(mark: Mark, closers: number): void {
    const begins = this.#beginsSentence(mark)
    if (closers === 0 && !begins && closesAlike(mark)) {
      this.#close(mark)
      return
    }
    const isTooDeep = this.#stack.entries.length >= DEEPEST_UNCLOSED
    if ((begins || isTooDeep) && this.#stack.top?.family === mark.family) this.#finishTop(mark.start)
    this.#open(mark)
  }

  #readCloser(mark: Mark, index: number): void {
    if (this.#stack.count(mark.family) > 0) this.#close(mark)
    else if (!this.#closeOther(mark, index)) this.warnings.push(stray(mark, mark.sign))
  }

  #readEither(mark: Mark, index: number): void {
    const depth = this.#stack.count(mark.family)
    const isUsualOpener = SIGNS.get(mark.sign)?.habit === 'open'
    if (depth > 0 && isUsualOpener && this.#balance.closersAfter(mark.family, index) > depth) this.#open(mark)
    else if (depth > 0) this.#close(mark)
    else if (mark.lean !== 'close') this.#open(mark)
    else this.#readCloser(mark, index)
  }

  #readSingle(mark: Mark, index: number): void {
    if (mark.type === 'open') this.#readSingleOpener(mark, index)
    else if (this.#stack.count('single') === 0) this.#closeOtherBySingle(mark, index)
    else if (this.#stack.top?.family !== 'single') this.#closeOverOthers(mark, index)
    else if (!this.#isPossessive(mark, index)) this.#close(mark)
  }

  /** Apostrophes open nothing, so an earlier single mark that is still open here was one. */
  #readSingleOpener(mark: Mark, index: number): void {
    if (!mark.leads && isYear(this.#text, mark.end)) return
    const depth = this.#stack.count('single')
    const nests = this.#balance.closersAfter('single', index) > depth
    if (this.#stack.top?.family === 'single' && !nests) this.#dropTop()
    this.#open(mark)
  }

  /** `the dogs' home`: a mark without punctuation beside it, where one with it is still to come or the sentence is over. */
  #isPossessive(mark: Mark, index: number): boolean {
    if (mark.strong) return false
    const top = this.#stack.top!
    return this.#balance.surelyClosed(index) || (mark.sentence !== top.sentence && !top.introduced)
  }

  #closeOverOthers(mark: Mark, index: number): void {
    const top = this.#stack.top!
    if (this.#endsWords(mark) && this.#balance.closersAfter(top.family, index) === 0) this.#close(mark)
  }

  #closeOtherBySingle(mark: Mark, index: number): void {
    if (this.#endsWords(mark)) this.#closeOther(mark, index)
  }

  /** A digit before the mark: feet and inches, unless a quote wants it as its close. */
  #isUnit(mark: Mark, index: number): boolean {
    if (!mark.afterDigit || mark.family !== 'straight' || mark.lean !== 'close') return false
    const depth = this.#stack.count(mark.family)
    const closers = this.#balance.closersAfter(mark.family, index)
    return depth === 0 || closers >= depth || (closers > 0 && followsFeet(this.#text, mark.start))
  }

  /** Punctuation stands right before the mark, as inside the end of a quote. */
  #endsWords(mark: Mark): boolean {
    return mark.lean === 'close' && '.,;:!?…'.includes(this.#text[mark.start - 1] ?? ' ')
  }

  #beginsSentence(mark: Mark): boolean {
    let at = mark.start - 1
    const paragraph = this.#paragraphs[mark.paragraph]!
    while (at > paragraph.start && at > mark.start - 4 && this.#text[at]!.trim() === '') at--
    return '.!?…'.includes(this.#text[at] ?? ' ')
  }

  // ------------------------------------------------------------ opening and closing

  #open(mark: Mark): void {
    if (this.#stack.entries.length >= DEEPEST) this.#finishTop(mark.start)
    const before = this.#text.slice(Math.max(0, mark.start - 3), mark.start).trimEnd()
    this.#push(openMark(mark, mark.leads || before.endsWith(':') || before.endsWith(',')))
  }

  /** Closes the innermost quote of the mark's family; what is open inside it ends with it. */
  #close(mark: Mark): void {
    while (this.#stack.top && this.#stack.top.family !== mark.family) this.#finishTop(mark.start)
    this.#closeTop(mark)
    const outer = this.#stack.top
    if (outer?.family === mark.family) outer.innerClose = mark
  }

  #closeTop(mark: Mark): void {
    const entry = this.#stack.pop()
    if (!entry) return
    entry.close = { start: mark.start, end: mark.end }
    endPart(entry, mark.start)
    if (isLoneLetter(this.#text, entry, mark)) entry.dropped = true
    else if (!this.#fits(entry.sign, mark.sign)) this.warnings.push(mismatched(mark, entry.sign, mark.sign))
  }

  #fits(open: string, close: string): boolean {
    return isPair(open, close) || this.#conventions.pairs.some((pair) => pair.open === open && pair.close === close)
  }

  /**
   * Lets a mark of another family close the innermost quote: one of its kin (“so", 'so") always, another where no mark of the
   * quote's own is left in the paragraph.
   */
  #closeOther(mark: Mark, index: number): boolean {
    const top = this.#stack.top
    if (!top || isVoice(top.family) || mark.lean === 'open') return false
    const isKin = mark.lean === 'close' && KIN.has(mark.family) && KIN.has(top.family)
    if (!isKin && this.#balance.closersAfter(top.family, index) > 0) return false
    this.#closeTop(mark)
    return true
  }

  #dropTop(): void {
    const entry = this.#stack.pop()
    if (entry) entry.dropped = true
  }

  /** Ends the innermost quote at the limit without a mark of its own. */
  #finishTop(limit: number): void {
    const entry = this.#stack.pop()
    if (!entry) return
    if (entry.family === 'single') entry.dropped = true
    else if (isVoice(entry.family)) endPart(entry, limit)
    else if (this.#sharesClose(entry)) this.#share(entry)
    else {
      endPart(entry, limit)
      this.warnings.push(unclosed(entry.open))
    }
  }

  #share(entry: Entry): void {
    const mark = entry.innerClose!
    entry.close = { start: mark.start, end: mark.end }
    endPart(entry, mark.start)
    this.warnings.push(sharedClose(entry.open))
  }

  /** The mark that closed an inner quote is followed by a comma or a stop, as the end of the outer one is. */
  #sharesClose({ innerClose, from }: Entry): boolean {
    if (!innerClose || innerClose.start < from) return false
    const end = this.#paragraphs[innerClose.paragraph]!.end
    return innerClose.end >= end || ',.;:)'.includes(this.#text[innerClose.end]!)
  }

  #finishFrom(depth: number, limit: number): void {
    while (this.#stack.entries.length > depth) this.#finishTop(limit)
  }

  // ------------------------------------------------------------ from one paragraph to the next

  /** Ends what ends with the paragraph and keeps what runs on: outermost first, and nothing runs on inside what ends. */
  #leave(index: number): void {
    const { end } = this.#paragraphs[index]!
    const lead = this.#leadAfter(index)
    const entries = this.#stack.entries
    let kept = 0
    while (kept < entries.length && kept < DEEPEST_CARRIED && this.#runsOn(entries[kept]!, lead + kept, index)) kept++
    this.#finishFrom(kept, end)
    for (const entry of entries) endPart(entry, end)
  }

  /** The first mark after the paragraph and the credits that follow it. */
  #leadAfter(index: number): number {
    let next = index + 1
    let at = this.#at
    while (this.#paragraphs[next]?.role === 'credit') {
      while (this.#isIn(at, next)) at++
      next++
    }
    return this.#isIn(at, next) ? at : this.#marks.length
  }

  #runsOn(entry: Entry, lead: number, paragraph: number): boolean {
    if (isVoice(entry.family)) return this.#turn !== undefined && paragraph < this.#turn.last
    if (this.#isClosedByShare(entry)) return false
    const reopens = this.#reopens(entry, this.#marks[lead])
    if (entry.family === 'single') return reopens && entry.introduced
    return reopens || this.#isClosedLater(entry)
  }

  #isClosedByShare(entry: Entry): boolean {
    return this.#sharesClose(entry) && this.#text[entry.innerClose!.end] === ','
  }

  #reopens(entry: Entry, mark: Mark | undefined): boolean {
    if (!mark?.leads || mark.lean === 'close' || mark.family !== entry.family) return false
    if (startsLabel(this.#text.slice(mark.end, mark.end + LONGEST_LABEL))) return false
    return mark.sign === entry.sign || this.#conventions.continuation.includes(mark.sign) || mark.type !== 'open'
  }

  /** The next mark of the family, not too far off, surely closes. */
  #isClosedLater({ family, open }: Entry): boolean {
    const mark = this.#marks[this.#balance.next(family, this.#at)]
    return mark?.type === 'close' && !mark.afterDigit && mark.start - open.end <= REACH
  }

  /** Goes on with what runs on from the paragraph before, after the marks that reopen it. */
  #reopen(paragraph: Paragraph, index: number): void {
    let from = paragraph.start
    for (const entry of this.#stack.entries) {
      const mark = this.#marks[this.#at]
      if (this.#isIn(this.#at, index) && this.#reopens(entry, mark)) {
        from = mark!.end
        this.#at++
      }
      // What nests goes on no earlier than what it stands in.
      entry.from = from
    }
  }
}

function endPart(entry: Entry, end: number): void {
  if (end > entry.from) entry.parts.push({ start: entry.from, end })
  entry.from = Math.max(entry.from, end)
}

/** A label begins it, as in a script. */
const startsLabel = (text: string): boolean =>
  isUpperAt(text, 0) && text.includes(':') && /^\p{Lu}[\p{Lu}.'’ -]+:\s/u.test(text)

/** `rock 'n' roll`: two apostrophes. */
function isLoneLetter(text: string, { family, open }: Entry, { start }: Mark): boolean {
  return family === 'single' && start - open.end === 1 && /\p{Ll}/u.test(text[open.end]!)
}

/** A sign that opens and closes alike may be a closer that is set off on the wrong side. */
function closesAlike({ sign }: Mark): boolean {
  return SIGNS.get(sign)?.habit === 'neighbours'
}

/** Two digits and at most a letter stand at the offset: '68, '90s. */
function isYear(text: string, offset: number): boolean {
  const digit = (at: number) => /\p{N}/u.test(text[at] ?? '')
  if (!digit(offset) || !digit(offset + 1)) return false
  const letter = /\p{L}/u.test(text[offset + 2] ?? '') ? 1 : 0
  return !/[\p{L}\p{N}]/u.test(text[offset + 2 + letter] ?? '')
}

/** `6'2` stands before the offset. */
function followsFeet(text: string, offset: number): boolean {
  let at = offset - 1
  while (at > offset - 4 && /\p{N}/u.test(text[at] ?? '')) at--
  return "'’′".includes(text[at] ?? ' ') && /\p{N}/u.test(text[at - 1] ?? '')
}

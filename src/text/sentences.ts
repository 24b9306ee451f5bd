/** Cuts the tokens of each paragraph into sentences. */

import type { TextConventions } from '../languages/conventions.js'
import { startsLower, startsUpper } from './characters.js'
import { type ConventionSets, conventionSets } from './conventions.js'
import { datelineEnd } from './datelines.js'
import { facing, isClosingBracket, isOpeningBracket, openStraightMarks } from './enclosing.js'
import { type WritingHabits, writingHabits } from './habits.js'
import type { Sentence, Token } from './structure.js'
import { isListed } from './words.js'

/** What can end a sentence, by how sure it is: a stop, an ellipsis, a `?` or `!`, or the stop of an abbreviation. */
type Terminal = 'stop' | 'ellipsis' | 'exclamation' | 'abbreviation'

const STOPS = '.。．｡'
const EXCLAMATIONS = '?!？！؟‽⁇⁈⁉'
const CONTINUING = ',;:،；：'
const MIN_STARTER_LENGTH = 3
/** A lower-case word after a stop starts a sentence only if the word before it is too long for an abbreviation. */
const MIN_FULL_WORD_LENGTH = 2
const MAX_ITEM_DIGITS = 3
const MAX_ORDINAL_DIGITS = 2
/** How many tokens the search for the word after a dash, a mark or an initial looks at. */
const MAX_LOOKAHEAD = 8
/** A sentence of more tokens is a list or no text, and is cut: all that reads a sentence for each of its words stays linear. */
const LONGEST = 400

interface Scan {
  readonly tokens: readonly Token[]
  readonly sets: ConventionSets
  readonly habits: () => WritingHabits
  /** For each token, 1 where it is a straight mark and one is open before it. */
  readonly open: Uint8Array
}

/**
 * The sentences of a document, in its order; together they hold every token once. A closing mark belongs to the sentence
 * that it closes, and a quotation that a reporting clause follows (`« Où ? » demande-t-il`) does not end one.
 */
export function splitSentences(tokens: readonly Token[], conventions: TextConventions): Sentence[] {
  const sentences: Sentence[] = []
  const sets = conventionSets(conventions)
  const scan: Scan = { tokens, sets, habits: lazily(() => writingHabits(tokens)), open: openStraightMarks(tokens) }
  let first = 0
  let hasWord = false
  for (let i = 0; i < tokens.length; ) {
    const lead = startsParagraph(tokens, i) ? datelineEnd(tokens, i) : i
    if (lead > i) {
      sentences.push(sentenceOf(tokens, i, lead))
      first = lead
      i = lead
    }
    hasWord ||= isWord(tokens[i]!)
    const next = hasWord ? candidateEnd(scan, i) : -1
    const ends =
      next > 0
        ? endsParagraph(tokens, next) || isBoundary(scan, first, i, next)
        : hasWord && startsUnmarked(scan, first, i + 1)
    const end = Math.max(i + 1, next)
    if (ends || endsParagraph(tokens, end) || end - first >= LONGEST) {
      sentences.push(sentenceOf(tokens, first, end))
      first = end
      hasWord = false
    }
    i = end
  }
  return sentences
}

function sentenceOf(tokens: readonly Token[], firstToken: number, endToken: number): Sentence {
  const first = tokens[firstToken]!
  const last = tokens[endToken - 1]!
  return { start: first.start, end: last.end, paragraph: first.paragraph, firstToken, endToken }
}

const startsParagraph = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]!.paragraph !== tokens[at - 1]?.paragraph

function endsParagraph(tokens: readonly Token[], next: number): boolean {
  return next >= tokens.length || tokens[next]!.paragraph !== tokens[next - 1]!.paragraph
}

/** The token after a terminal at `i`, its repetitions and the marks and brackets that close there; -1 without a terminal. */
function candidateEnd(scan: Scan, i: number): number {
  const { tokens, open } = scan
  if (terminalOf(scan, i) === null || isBracketedEllipsis(tokens, i)) return -1
  let end = i + 1
  while (!endsParagraph(tokens, end) && isTerminalMark(tokens[end]!)) end++
  while (!endsParagraph(tokens, end) && facing(tokens, end, open) === 'close') end++
  return end
}

/**
 * A sentence without a stop before it, as after a heading that runs into the text: a capitalised closed-class word that a
 * common word in lower case follows (`Références Il habitait là`, but not `le journal Les Échos`).
 */
function startsUnmarked(scan: Scan, first: number, at: number): boolean {
  const { tokens, sets } = scan
  const token = tokens[at]
  const after = tokens[at + 1]
  if (!token?.spaced || !after || !sets.starters.has(token.norm) || !isTitleCase(token.text)) return false
  if (endsParagraph(tokens, at) || endsParagraph(tokens, at + 1)) return false
  const isWhole = after.spaced || sets.elisions.has(token.norm.slice(0, -1))
  return (
    after.kind === 'word' && isWhole && startsLower(after.text) && mayEndUnmarked(scan, tokens[first]!, tokens[at - 1]!)
  )
}

const isTitleCase = (text: string): boolean => startsUpper(text) && !startsUpper(text.slice(1))

/** No word that leads to another, such as an article or an abbreviation, and no number of an item. */
function mayEndUnmarked({ sets }: Scan, first: Token, { kind, text, norm }: Token): boolean {
  if (kind === 'number' || isClosingBracket(text)) return first.kind === 'word'
  const isElided = norm.endsWith("'") && sets.elisions.has(norm.slice(0, -1))
  return kind === 'word' && text.length > 1 && !text.endsWith('.') && !isElided && !sets.starters.has(norm)
}

function terminalOf(scan: Scan, i: number): Terminal | null {
  const token = scan.tokens[i]!
  if (token.kind === 'word') return token.text.endsWith('.') ? 'abbreviation' : null
  if (token.kind !== 'punctuation') return null
  if (STOPS.includes(token.text)) return 'stop'
  if (token.text.startsWith('…') || token.text.startsWith('..')) return 'ellipsis'
  return EXCLAMATIONS.includes(token.text) ? 'exclamation' : null
}

function isTerminalMark(token: Token): boolean {
  if (token.kind !== 'punctuation') return false
  const first = token.text.charAt(0)
  return STOPS.includes(first) || EXCLAMATIONS.includes(first) || first === '…'
}

function isWord(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number'
}

/** `[…]` and `(...)`: an omission, not an end. */
function isBracketedEllipsis(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  return before !== undefined && isOpeningBracket(before.text)
}

/** Whether a sentence ends before `next`, given the terminal at `i`; both are in one paragraph. */
function isBoundary(scan: Scan, first: number, i: number, next: number): boolean {
  const { tokens } = scan
  const follower = tokens[next]!
  const terminal = terminalOf(scan, i)!
  const closed = next > i + 1 && !isTerminalMark(tokens[next - 1]!)
  if (CONTINUING.includes(follower.text) || isTerminalMark(follower)) return false
  if (isItemNumber(tokens, first, i) || isArticleNumber(tokens, i, follower) || isCounted(scan, i, follower))
    return false
  if (isOrdinal(scan, i, follower)) return false
  if (follower.kind === 'dash') return !closed && (terminal === 'stop' || startsSentenceAfter(tokens, next))
  if (terminal === 'abbreviation' && !closed) return endsAfterAbbreviation(scan, first, i, next)
  if (!follower.spaced && follower.kind === 'word') return startsUpper(follower.text)
  if (startsLower(follower.text)) return startsInLowerCase(scan, i, terminal, closed)
  if (facing(tokens, next, scan.open) === 'open') return terminal === 'stop' || startsSentenceAfter(tokens, next)
  if (terminal === 'ellipsis') return startsUpper(follower.text)
  return true
}

/** `3.` at the start of a sentence numbers it. */
function isItemNumber(tokens: readonly Token[], first: number, i: number): boolean {
  const token = tokens[first]!
  return i === first + 1 && token.kind === 'number' && token.text.length <= MAX_ITEM_DIGITS
}

/** `am 3. Mai`: where a stop makes an ordinal of a number. */
function isOrdinal({ tokens, sets }: Scan, i: number, follower: Token): boolean {
  const before = tokens[i - 1]
  if (!sets.ordinalStops || tokens[i]!.text !== '.' || before?.kind !== 'number' || before.end !== tokens[i]!.start)
    return false
  return before.text.length <= MAX_ORDINAL_DIGITS && isWord(follower) && !sets.starters.has(follower.norm)
}

/** `L. 642-3`: a letter, a stop and a number name an article of law. */
function isArticleNumber(tokens: readonly Token[], i: number, follower: Token): boolean {
  return follower.kind === 'number' && tokens[i - 1]?.text.length === 1 && tokens[i - 1]?.kind === 'word'
}

/** `vol. 3`, not `Il rate son vol.`: an abbreviation before a number alone. */
const isCounted = ({ tokens, sets }: Scan, i: number, { kind }: Token): boolean =>
  kind === 'number' && sets.numberAbbreviations.has(tokens[i - 1]?.norm ?? '')

/** Whether what follows a dash, an opening mark or a bracket begins like a sentence. */
function startsSentenceAfter(tokens: readonly Token[], opener: number): boolean {
  let at = opener
  const limit = opener + MAX_LOOKAHEAD
  while (at < limit && !endsParagraph(tokens, at + 1) && !isWord(tokens[at]!)) at++
  return isWord(tokens[at]!) && !startsLower(tokens[at]!.text)
}

function startsInLowerCase(scan: Scan, i: number, terminal: Terminal, closed: boolean): boolean {
  if (closed || terminal === 'abbreviation') return false
  if (terminal !== 'stop') return scan.habits().isCasual
  const before = scan.tokens[i - 1]
  return before?.kind === 'word' && before.text.length >= MIN_FULL_WORD_LENGTH && startsLower(before.text)
}

function endsAfterAbbreviation(scan: Scan, first: number, i: number, next: number): boolean {
  const { tokens, sets } = scan
  const follower = tokens[next]!
  const word = tokens[i]!.text.slice(0, -1)
  // `M. Le Roux`
  if (isInitial(tokens[i]!)) return !sets.abbreviations.has(word) && endsAfterInitial(scan, first, i)
  const isSoft = isListed(word, sets.softAbbreviations)
  if (!isSoft && isListed(word, sets.abbreviations)) return false
  if (isOpeningBracket(follower.text)) return false
  if (facing(tokens, next, scan.open) === 'open') return startsSentenceAfter(tokens, next)
  return startsUpper(follower.text) && isStarter(scan, follower)
}

/** A capitalised word that is no name: the document also writes it in lower case, or it is very short. */
function isStarter(scan: Scan, token: Token): boolean {
  if (token.kind !== 'word' || token.text.endsWith('.')) return false
  return token.text.length < MIN_STARTER_LENGTH || scan.habits().lowerCase.has(token.norm)
}

function isInitial(token: Token): boolean {
  return token.text.length === 2 && token.text.endsWith('.') && startsUpper(token.text)
}

/** Initials lead to a surname; the last letter of a sentence (`vitamine C.`, `25 °C.`) does not. */
function endsAfterInitial(scan: Scan, first: number, i: number): boolean {
  const { tokens } = scan
  if (tokens[i - 1]?.kind === 'symbol') return true
  let at = i + 1
  const limit = i + MAX_LOOKAHEAD
  while (at < limit && !endsParagraph(tokens, at) && isInitial(tokens[at]!)) at++
  if (endsParagraph(tokens, at)) return true
  const name = tokens[at]!
  // `M. de Castelnau`
  if (name.kind === 'word' && startsLower(name.text)) return scan.habits().isCasual
  if (name.kind !== 'word' || !startsUpper(name.text) || name.text.length === 1) return true
  const before = tokens[i - 1]
  const afterCommonWord = i > first && before?.kind === 'word' && startsLower(before.text)
  // `schrieb sie auf X. Danach …`: the network
  const isNetwork = tokens[i]!.text === 'X.' && at === i + 1 && scan.sets.starters.has(name.norm)
  return afterCommonWord && (isNetwork || isStarter(scan, name))
}

function lazily<T>(make: () => T): () => T {
  let made: { value: T } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}

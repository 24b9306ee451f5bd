/** Finds the paragraphs that are turns of a dialogue: `— Tu viens ?`. */

import type { LanguagePack } from '../languages/pack.js'
import { entryAt } from '../lexicon/lookup.js'
import { isCapitalised, isSign } from '../lexicon/words.js'
import { SIGNS, TURN_DASHES } from '../marks/signs.js'
import type { Paragraph, Structure, Token } from '../text/structure.js'

/** How far a run of dash paragraphs has to speak for dialogue, on average, to be one. */
const ENOUGH = 1
/** How much a credit speaks against dialogue. */
const CREDIT = -3
/** Letters of a word that may stand in lower case within a name: `de`, `von`. */
const SMALL = 3

/** What a credit is told by. */
type CreditWords = Pick<LanguagePack, 'people' | 'words'>

interface DashParagraph {
  readonly index: number
  /** Where the words start after the dash. */
  readonly start: number
  readonly score: number
}

/** Paragraph index → offset of its words, for each paragraph that is a turn. Runs of dash paragraphs are judged together. */
export function dialogueTurns(structure: Structure, words: CreditWords): ReadonlyMap<number, number> {
  const turns = new Map<number, number>()
  let run: DashParagraph[] = []
  const judge = () => {
    const mean = run.reduce((sum, { score }) => sum + score, 0) / run.length
    if (mean > ENOUGH) for (const { index, start } of run) turns.set(index, start)
    run = []
  }
  structure.paragraphs.forEach((paragraph, index) => {
    const dashed = readDash(structure, paragraph, index, words)
    if (dashed) run.push(dashed)
    else if (run.length > 0) judge()
  })
  if (run.length > 0) judge()
  return turns
}

function readDash(
  { text, tokens }: Structure,
  paragraph: Paragraph,
  index: number,
  words: CreditWords,
): DashParagraph | null {
  const prior = TURN_DASHES.get(text[paragraph.start] ?? '')
  if (prior === undefined) return null
  let start = paragraph.start + 1
  while (start < paragraph.end && text[start]!.trim() === '') start++
  const first = text[start]
  if (first === undefined || start >= paragraph.end || SIGNS.has(first) || TURN_DASHES.has(first)) return null
  const credit = isCredit(tokens, paragraph, words) ? CREDIT : 0
  return { index, start, score: prior + credit + scoreOfWords(text, start, paragraph.end) }
}

/** `— Anna Keller, directrice du port.`: a name and an office, below a picture or what was quoted, are not what somebody says. */
function isCredit(
  tokens: readonly Token[],
  { firstToken, endToken }: Paragraph,
  { people, words }: CreditWords,
): boolean {
  let comma = firstToken + 1
  while (comma < endToken && isOfName(tokens[comma]!)) comma++
  if (comma - firstToken < 3 || !isSign(tokens[comma], ',') || !isCapitalised(tokens[firstToken + 1]!)) return false
  const after = tokens[comma + 1]
  const office = after && words.determiners.has(after.norm) ? comma + 2 : comma + 1
  const isPlain = !tokens.slice(office, endToken).some((token) => isSign(token, ',;:!?…'))
  return isPlain && entryAt(tokens, office, endToken, people.roles) !== null
}

const isOfName = (token: Token): boolean =>
  token.kind === 'word' && (isCapitalised(token) || token.text.length <= SMALL)

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

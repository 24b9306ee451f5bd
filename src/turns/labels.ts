/** Labels that open a turn of an interview, a record or a script: `Hugo Marchand: No, I am staying.` */

import type { LanguagePack } from '../languages/pack.js'
import { entryAt } from '../lexicon/lookup.js'
import { isCapitalised } from '../lexicon/words.js'
import { isUpperAt } from '../text/categories.js'
import type { Paragraph, Structure, Token } from '../text/structure.js'
import { withoutStop } from '../text/words.js'

/** What a label is told by. */
export type LabelWords = Pick<LanguagePack, 'people' | 'words' | 'voices'>

/**
 * `name`: capitalised words; `handle`: `@anna`; `titled`: `M. Henri Delorme, ministre de la santé. –`; `role`: `Le maire`;
 * `question` and `answer`: Q, A.
 */
type LabelForm = 'name' | 'handle' | 'titled' | 'role' | 'question' | 'answer'

export interface Label {
  readonly form: LabelForm
  /** Where the words begin after it. */
  readonly start: number
  /** Who it is among the labels, lower case: a surname, so that it is the same with a first name, without and by initials, else all words. */
  readonly key: string
  /** How many words and initials it has. */
  readonly words: number
}

/** Whether the label names who speaks, and is no letter of an interview. */
export const isSpeaker = (label: Label | undefined): boolean =>
  label !== undefined && label.form !== 'question' && label.form !== 'answer'

/** Most words of a name, and of a title with a name and an office. */
const LONGEST = 5
const LONGEST_TITLED = 14
/** Fewer letters are initials, or part of a name. */
const SHORTEST_SURNAME = 3
/** Labelled paragraphs from which on a text is a script, whatever stands before them. */
const SCRIPT = 3
/** Share of a script's turns that are sentences. */
const SENTENCES = 0.6

/** The labels that open turns, by the index of their paragraph; those of questions and answers among them. */
export function labelsOf(structure: Structure, words: LabelWords): Map<number, Label> {
  const found = new Map<number, Label>()
  const byInitials = new Map<string, string>()
  for (const [index, paragraph] of structure.paragraphs.entries()) {
    const isTurn = paragraph.role === 'body' || paragraph.role === 'list'
    const label = !isTurn ? null : labelAt(structure.tokens, paragraph, words)
    if (!label) continue
    const { name, ...own } = label
    const letters = initialsOf(name)
    if (!areInitials(name)) byInitials.set(letters, own.key)
    found.set(index, areInitials(name) ? { ...own, key: byInitials.get(letters) ?? own.key } : own)
  }
  const counts = countsOf([...found.values()].map(({ key }) => key))
  const isInScript = isScript(structure, found, counts) && isSpokenScript(structure, found, words.voices)
  for (const [index, label] of found) {
    const returns = counts.get(label.key)! > 1
    const isTurn = isInScript ? !isHeadline(structure, index, label) : standsAlone(structure, index, label, returns)
    if (!isTurn) found.delete(index)
  }
  return found
}

/** Most turns are of speakers who come back, which the labels of topics (`Education: …`) do not, and they are sentences. */
function isScript(
  { tokens, paragraphs }: Structure,
  found: ReadonlyMap<number, Label>,
  counts: ReadonlyMap<string, number>,
): boolean {
  const named = [...found].filter(([, label]) => isSpeaker(label))
  const returning = named.filter(([, { key }]) => counts.get(key)! > 1).length
  if (named.length < SCRIPT || returning === 0 || 2 * returning < named.length) return false
  const ended = named.filter(([index]) => '.!?…»”")'.includes(tokens[paragraphs[index]!.endToken - 1]!.text.slice(-1)))
  return ended.length >= SENTENCES * named.length
}

/** Share of a script's turns that ask, speak to somebody, say `I` or have a title, an office or a handle before them: ratings do not. */
const SPOKEN = 0.2

function isSpokenScript(
  { tokens, paragraphs }: Structure,
  found: ReadonlyMap<number, Label>,
  voices: LabelWords['voices'],
): boolean {
  if (!voices) return true
  const isPersonal = ({ text, norm }: Token) => text === '?' || voices.selves.has(norm) || voices.addresses.has(norm)
  const named = [...found].filter(([, label]) => isSpeaker(label))
  const spoken = named.filter(([index, { form }]) => {
    const { firstToken, endToken } = paragraphs[index]!
    return form !== 'name' || tokens.slice(firstToken, endToken).some(isPersonal)
  })
  return spoken.length >= SPOKEN * named.length
}

/** `Marsh: No Bridge in Sight`: the first line, where no stop ends it. */
const isHeadline = ({ tokens, paragraphs }: Structure, index: number, { form }: Label): boolean =>
  index === 0 && form === 'name' && !'.!?…'.includes(tokens[paragraphs[index]!.endToken - 1]!.text)

/** How often each item is in the list. */
export function countsOf<T>(items: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return counts
}

/** Without others of its kind a full name answers the question before it; a handle and the letters of an interview need nothing. */
function standsAlone(
  { tokens, paragraphs }: Structure,
  index: number,
  { form, words }: Label,
  returns: boolean,
): boolean {
  if (form === 'name') return (returns || words > 1) && endsWithQuestion(tokens, paragraphs[index - 1])
  return form !== 'titled' && form !== 'role'
}

/** Whether a paragraph ends in a question mark. */
export function endsWithQuestion(tokens: readonly Token[], paragraph: Paragraph | undefined): boolean {
  return paragraph !== undefined && tokens[paragraph.endToken - 1]?.text === '?'
}

// ---------------------------------------------------------------- one label

const wordsIn = (name: string): string[] => name.split(/[.\s-]+/u).filter((word) => word !== '')

/** `al` of `agathe lorrain`, and of `a. l.`. */
const initialsOf = (name: string): string =>
  wordsIn(name)
    .map((word) => word.charAt(0))
    .join('')

/** `a. l.`: several words, each a letter. */
function areInitials(name: string): boolean {
  const words = wordsIn(name)
  return words.length > 1 && words.every((word) => word.length === 1)
}

/** The label that opens a paragraph, with all that it says; or null. */
function labelAt(
  tokens: readonly Token[],
  paragraph: Paragraph,
  words: LabelWords,
): (Label & { readonly name: string }) | null {
  const { firstToken: first, endToken } = paragraph
  const limit = Math.min(endToken - 1, first + LONGEST_TITLED)
  if (first >= limit) return null
  const letter = letterAt(tokens, first, words)
  if (letter) {
    const { form, key, opening } = letter
    return opening < endToken ? { form, key, name: key, start: tokens[opening]!.start, words: 1 } : null
  }
  const isTitled = entryAt(tokens, first, limit, words.people.titles) !== null
  const end = wordsEnd(tokens, first, limit, isTitled)
  const opening = afterSign(tokens, end, isTitled)
  if (opening === null || opening >= endToken || !opensWords(tokens[opening]!)) return null
  const key = keyOf(tokens, first, end)
  const form = isTitled && end > first + 1 ? 'titled' : formOf(tokens.slice(first, end), key, words)
  return form && { form, start: tokens[opening]!.start, key: surnameOf(key), name: key, words: end - first }
}

/** `Q:`, `A.`: the letter or word of a question or an answer, with the token after its sign. */
function letterAt(tokens: readonly Token[], first: number, { voices }: LabelWords) {
  const { norm, text } = tokens[first]!
  const key = withoutStop(norm)
  const form = voices?.questions.has(key) ? 'question' : voices?.answers.has(key) ? 'answer' : null
  if (!form || !isUpperAt(text, 0)) return null
  const sign = tokens[first + 1]!
  const hasSign = sign.kind === 'dash' || sign.text === ':' || sign.text === '.'
  // `A. L.: …`
  const isInitial = withoutStop(sign.text).length === 1 && (sign.text.endsWith('.') || tokens[first + 2]?.text === '.')
  if (!hasSign && (key === norm || isInitial)) return null
  return { form, key, opening: hasSign ? first + 2 : first + 1 } as const
}

/** The token after the words that begin a paragraph, with the stops of initials; a title may have commas after it. */
function wordsEnd(tokens: readonly Token[], first: number, limit: number, isTitled: boolean): number {
  let at = first
  while (at < limit && (tokens[at]!.kind === 'word' || (at > first && isInside(tokens[at]!, isTitled)))) at++
  return at
}

const isInside = ({ text }: Token, isTitled: boolean): boolean => text === '.' || (isTitled && text === ',')

/** The token after a colon, or after `. –` where a title leads the label; null where neither stands there. */
function afterSign(tokens: readonly Token[], end: number, isTitled: boolean): number | null {
  const sign = tokens[end]
  if (sign?.text === ':') return end + 1
  return isTitled && sign?.kind === 'dash' && tokens[end - 1]!.text.endsWith('.') ? end + 1 : null
}

/** Words begin with a word, or with what opens a question. */
const opensWords = ({ kind, text }: Token): boolean => kind === 'word' || '¿¡…'.includes(text)

const keyOf = (tokens: readonly Token[], first: number, end: number): string =>
  tokens.slice(first, end).reduce((key, { norm, spaced }) => key + (spaced && key !== '' ? ' ' : '') + norm, '')

/** The last word, where it is no initial. */
function surnameOf(key: string): string {
  const last = key.slice(key.lastIndexOf(' ') + 1)
  return last.length > SHORTEST_SURNAME ? last : key
}

function formOf(inside: readonly Token[], key: string, { people, words, voices }: LabelWords): LabelForm | null {
  const [head] = inside
  if (!head || inside.length > LONGEST + 1 || words.notNames.has(key) || words.weekdaysAndMonths.has(key)) return null
  if (voices?.fields.has(withoutStop(key))) return null
  if (head.text.startsWith('@')) return inside.length === 1 ? 'handle' : null
  if (isName(inside)) return 'name'
  const isDetermined = words.determiners.has(head.norm) && isCapitalised(head)
  return isDetermined && inside.slice(1).some(({ norm }) => people.roles.has(norm)) ? 'role' : null
}

/** Capitalised words, small ones between them aside, or initials with their stops; one letter alone is nobody. */
function isName(inside: readonly Token[]): boolean {
  const parts = inside.filter(({ text }) => text !== '.')
  const areWords = parts.every((token, at) => isCapitalised(token) || (at > 0 && token.text.length <= 3))
  const areStops = inside.every(({ text }, at) => text !== '.' || inside[at - 1]!.text.length === 1)
  return areWords && areStops && isCapitalised(parts.at(-1)!) && parts.map(({ text }) => text).join('').length > 1
}

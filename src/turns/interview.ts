/** Interviews: questions that the layout sets apart, and below each the answer, which no mark and no name opens. */

import type { Span } from '../document.js'
import { entryAt } from '../lexicon/lookup.js'
import { countFirst } from '../text/search.js'
import type { Paragraph, Structure, Token } from '../text/structure.js'
import { endsWithQuestion, isSpeaker } from './labels.js'
import { holds, isSpoken, type Layout, lastParagraph } from './layout.js'

/** The questions of an interview: where the answer begins, by the index of the question's paragraph. */
type Questions = ReadonlyMap<number, Answer>

/** The paragraph that an answer begins with, and the offset. */
interface Answer {
  readonly paragraph: number
  readonly start: number
}

/** How questions are set apart. */
interface Manner {
  readonly find: (layout: Layout) => Questions
  /** The share of them that must speak to somebody, and of answers that say `I`, where no interview is announced. */
  readonly least: number
  /** Nothing but their sign sets them apart. */
  readonly isOpen?: true
}

const MANNERS: readonly Manner[] = [
  { find: lettered, least: 0.4 },
  { find: emphasised, least: 0.4 },
  { find: dashed, least: 0.4 },
  { find: asked, least: 0.5, isOpen: true },
]

const LEAST_QUESTIONS = 2
const LEAST_DASHED = 3
/** Tokens before the first question that are searched for who is interviewed. */
const PREFACE = 400
/** Paragraphs of one answer: below questions that are further apart stands something else. */
const LONGEST = 12
/** Most code units of a question that only its sign tells. */
const LONGEST_QUESTION = 400

/** The last paragraph of each answer, by its first one, with where it begins; none where the text is no interview. */
export function answersOf(layout: Layout): Map<number, { start: number; last: number; isLabelled: boolean }> {
  for (const manner of MANNERS) {
    const questions = manner.find(layout)
    if (questions.size < LEAST_QUESTIONS) continue
    const answers = bounded(layout, questions)
    if (isInterview(layout, questions, answers, manner)) return answers
  }
  return new Map()
}

// ---------------------------------------------------------------- questions

/** `Q: …` and `A: …`. */
function lettered({ structure: { paragraphs }, labels }: Layout): Questions {
  const questions = new Map<number, Answer>()
  let question = -1
  for (const index of paragraphs.keys()) {
    const label = labels.get(index)
    if (label?.form === 'question') question = index
    else if (label?.form === 'answer' && question >= 0) {
      questions.set(question, { paragraph: index, start: label.start })
      question = -1
    }
  }
  return questions
}

/** Paragraphs in bold from the first that asks on, and bold questions that open the paragraph of their answer. */
function emphasised(layout: Layout): Questions {
  const { structure, emphasis } = layout
  const { text, paragraphs } = structure
  const questions = new Map<number, Answer>()
  let asking = 0
  for (const [index, paragraph] of paragraphs.entries()) {
    const end = emphasisEnd(text, paragraph, emphasis)
    if (end === paragraph.start) continue
    const asks = text.slice(paragraph.start, end).trimEnd().endsWith('?')
    const isWhole = end === paragraph.end
    if (asks) asking++
    if (isWhole && (asks || questions.size > 0)) questions.set(index, answerBelow(structure, index))
    else if (asks) questions.set(index, { paragraph: index, start: skipBlanks(text, end) })
  }
  return 2 * asking >= questions.size ? questions : new Map()
}

/** Where the emphasis that a paragraph begins with ends, punctuation and blanks between its parts aside. */
function emphasisEnd(text: string, { start, end }: Span, emphasis: readonly Span[]): number {
  let reached = start
  for (let at = countFirst(emphasis, (span) => span.end <= start); at < emphasis.length; at++) {
    const span = emphasis[at]!
    if (span.start >= end || /[\p{L}\p{N}]/u.test(text.slice(reached, span.start))) break
    reached = Math.min(end, span.end)
  }
  return reached > start && !/[\p{L}\p{N}]/u.test(text.slice(reached, end)) ? end : reached
}

/**
 * Dash paragraphs that ask. Where answers have dashes too, each must stand below a question, and there must be a few: else it is a
 * dialogue, whose speakers take turns in other ways as well.
 */
function dashed(layout: Layout): Questions {
  const { paragraphs, tokens } = layout.structure
  const isDashed = (index: number) => tokens[paragraphs[index]!.firstToken]!.kind === 'dash'
  const questions = askedWhere(layout, ({ tokens }, { firstToken }) => tokens[firstToken]!.kind === 'dash')
  const others = [...paragraphs.keys()].filter(
    (index) => isDashed(index) && !endsWithQuestion(tokens, paragraphs[index]),
  )
  const areAnswers = others.every((index) => questions.has(index - 1))
  return areAnswers && (others.length === 0 || questions.size >= LEAST_DASHED) ? questions : new Map()
}

/** Paragraphs that end in a question mark, and no mark opens them. */
function asked(layout: Layout): Questions {
  return askedWhere(layout, ({ tokens }, { firstToken }) => !['mark', 'dash'].includes(tokens[firstToken]!.kind))
}

function askedWhere(
  { structure, labels }: Layout,
  opens: (structure: Structure, paragraph: Paragraph) => boolean,
): Questions {
  const { paragraphs, tokens } = structure
  const isQuestion = (paragraph: Paragraph | undefined) =>
    paragraph !== undefined &&
    paragraph.end - paragraph.start <= LONGEST_QUESTION &&
    endsWithQuestion(tokens, paragraph) &&
    opens(structure, paragraph)
  const found = [...paragraphs.keys()].filter((index) => isQuestion(paragraphs[index]) && !labels.has(index))
  const answered = found.filter((index) => index + 1 < paragraphs.length && !isQuestion(paragraphs[index + 1]))
  return new Map(answered.map((index) => [index, answerBelow(structure, index)]))
}

/** The answer begins with the next paragraph, past its dash. */
function answerBelow({ paragraphs, tokens, text }: Structure, question: number): Answer {
  const first = paragraphs[question + 1]?.firstToken ?? tokens.length
  const opening = tokens[tokens[first]?.kind === 'dash' ? first + 1 : first]
  return { paragraph: question + 1, start: opening?.start ?? text.length }
}

function skipBlanks(text: string, offset: number): number {
  let at = offset
  while (text[at]?.trim() === '') at++
  return at
}

// ---------------------------------------------------------------- answers

type Answers = ReturnType<typeof answersOf>

/** Answers up to the next question; the last one as long as somebody says `I` or `we`. */
function bounded(layout: Layout, questions: Questions): Answers {
  const answers: Answers = new Map()
  const asking = [...questions.keys()]
  for (const [at, question] of asking.entries()) {
    const { paragraph, start } = questions.get(question)!
    const next = asking[at + 1]
    if (paragraph === next || !isSpoken(layout, paragraph)) continue
    const limit = next ?? layout.structure.paragraphs.length
    const last = lastParagraph(layout, paragraph, limit, next === undefined)
    const isLabelled = isSpeaker(layout.labels.get(paragraph))
    if (last - paragraph < LONGEST) answers.set(paragraph, { start, last, isLabelled })
  }
  return answers
}

// ---------------------------------------------------------------- is it one?

/**
 * Questions speak to somebody and answers say `I`, as those of a guide do not; one alone does where an interview is announced. Where
 * verbs alone may tell whom they speak to, questions that are set apart need no word for it.
 */
function isInterview(layout: Layout, questions: Questions, answers: Answers, { least, isOpen }: Manner): boolean {
  const { addresses, selves } = layout.voices
  const addressed = [...questions.keys()].filter((index) => holds(layout, index, addresses)).length
  const personal = [...answers].filter(([first, { last }]) => {
    for (let index = first; index <= last; index++) if (holds(layout, index, selves)) return true
    return false
  }).length
  if (answers.size < LEAST_QUESTIONS) return false
  const isTacit = layout.dropsSubjects && !isOpen
  if ((isTacit || addressed + personal > 0) && isAnnounced(layout, [...questions.keys()][0]!)) return true
  const speakToSomebody = isTacit || addressed >= least * questions.size
  return speakToSomebody && personal >= least * answers.size
}

/** The words before the first question, or a credit, name the one who asks or the one who answers. */
function isAnnounced({ structure: { paragraphs, tokens }, voices }: Layout, question: number): boolean {
  const { firstToken } = paragraphs[question]!
  if (hasEntry(tokens, Math.max(0, firstToken - PREFACE), firstToken, [voices.interviewed, voices.interviewers]))
    return true
  return paragraphs.some(
    ({ role, firstToken, endToken }) =>
      role === 'credit' && hasEntry(tokens, firstToken, endToken, [voices.interviewers]),
  )
}

function hasEntry(
  tokens: readonly Token[],
  first: number,
  end: number,
  lists: readonly ReadonlySet<string>[],
): boolean {
  for (let at = first; at < end; at++) if (lists.some((list) => entryAt(tokens, at, end, list) !== null)) return true
  return false
}

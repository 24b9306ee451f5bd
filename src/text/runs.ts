/** Runs of paragraphs in one language, for documents that change it. */

import type { Language, Span } from '../document.js'
import { languageName } from '../languages/names.js'
import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import { isLetterAt, runsIn } from './categories.js'
import { classAt, LETTER } from './characters.js'
import { detectLanguage } from './detect.js'
import { linesOf } from './lines.js'

/** Paragraphs that follow each other in one language. Runs fill the text. */
export interface LanguageRun extends Span {
  /** ISO 639-1. */
  readonly code: string
}

/** Letters of a paragraph from which on its language can be told. */
const LEAST_LETTERS = 120
/** Letters of the run of another language that is read by itself. */
const LEAST_RUN = 150
/** Share of function words from which on a paragraph is in the main language: of paragraphs of four languages 98 % have less than 0.15 of
 * another's, but for sisters (Spanish has up to 0.41 of the French), and the median has 0.36 to 0.45 of its own. */
const NATIVE = 0.25
/** Longer texts are in one language: what is remembered of their paragraphs has a bound. */
const LONGEST = 1_000_000
/** Code units from which on a line is no part of a wrapped paragraph. */
const LONG_LINE = 120
/** How sure the language of a paragraph must be. */
const SURE = 0.9

interface Told extends LanguageRun {
  readonly letters: number
}

/**
 * The runs of a text whose main language is known, and that language: where the whole tells none, the one that most letters of
 * its paragraphs are in. A paragraph that opens with a quotation mark is somebody's words and stays in the main language; a
 * short one goes with what stands before it. Linear in the text.
 */
export async function languageRuns(
  text: string,
  main: Language,
  pack: LanguagePack,
): Promise<{ language: Language; runs: LanguageRun[] }> {
  if (text.length > LONGEST) return { language: main, runs: [{ start: 0, end: text.length, code: main.code }] }
  const paragraphs = blocksOf(text)
  const told: Told[] = []
  for (const { start, end } of paragraphs) {
    const paragraph = text.slice(start, end)
    const letters = countLetters(paragraph)
    told.push({ start, end, letters, code: letters < LEAST_LETTERS ? '' : await codeOf(paragraph, main, pack) })
  }
  const language = main.by === 'none' ? (mostOf(told) ?? main) : main
  return { language, runs: runsOf(text, told, language.code) }
}

/** Lines that are paragraphs by themselves; shorter ones, as of a wrapped text, up to the next empty line. */
function blocksOf(text: string): Span[] {
  const blocks: { start: number; end: number }[] = []
  for (const { start, end, afterGap } of linesOf(text)) {
    const last = blocks.at(-1)
    if (last && !afterGap && end - start < LONG_LINE) last.end = end
    else blocks.push({ start, end })
  }
  return blocks
}

/** The language of a paragraph, asked of the detector only where function words of the main one are few. */
async function codeOf(paragraph: string, main: Language, pack: LanguagePack): Promise<string> {
  const opens = pack.marks.pairs.some(({ open }) => paragraph.startsWith(open))
  if (opens || shareOf(paragraph, functionWords(pack)) >= NATIVE) return main.code
  const { code, confidence } = await detectLanguage(paragraph)
  return confidence >= SURE ? code : main.code
}

/** The language of most letters, with their share as confidence; null where no paragraph tells one. */
function mostOf(told: readonly Told[]): Language | null {
  const letters = new Map<string, number>()
  let all = 0
  for (const { code, letters: count } of told) {
    all += count
    if (code !== '' && code !== 'und') letters.set(code, (letters.get(code) ?? 0) + count)
  }
  const [most] = [...letters].sort((a, b) => b[1] - a[1])
  if (!most) return null
  return {
    code: most[0],
    name: languageName(most[0]),
    confidence: Math.round((most[1] / all) * 100) / 100,
    by: 'franc',
  }
}

function runsOf(text: string, told: readonly Told[], main: string): LanguageRun[] {
  const runs: { start: number; end: number; code: string; letters: number }[] = []
  for (const { start, end, code, letters } of told) {
    const last = runs.at(-1)
    const own = code === '' || code === 'und' ? (last?.code ?? main) : code
    if (last?.code === own) {
      last.end = end
      last.letters += letters
    } else runs.push({ start, end, code: own, letters })
  }
  const kept = runs.map((run) => ({ ...run, code: run.letters < LEAST_RUN ? main : run.code }))
  return filled(text, kept, main)
}

/** Neighbours of one language as one run, each up to the start of the next. */
function filled(text: string, runs: readonly LanguageRun[], main: string): LanguageRun[] {
  const parted = runs.filter(({ code }, index) => index === 0 || code !== runs[index - 1]!.code)
  if (parted.length === 0) return [{ start: 0, end: text.length, code: main }]
  return parted.map(({ code, start }, index) => ({
    code,
    start: index === 0 ? 0 : start,
    end: parted[index + 1]?.start ?? text.length,
  }))
}

// ---------------------------------------------------------------- words

const functionWords = madeOnce(({ words }: LanguagePack): ReadonlySet<string> => {
  const lists = [words.determiners.keys(), words.pronouns.keys(), words.prepositions, words.linkingPrepositions]
  const more = [words.conjunctions, words.complementizers, words.relatives, words.negations, words.verbClitics]
  return new Set([...lists, ...more].flatMap((list) => [...list]))
})

/** Words of a paragraph that are looked at. */
const SAMPLE = 80

function shareOf(paragraph: string, words: ReadonlySet<string>): number {
  const found = runsIn(paragraph.slice(0, SAMPLE * 10).toLowerCase(), '', isLetterAt).slice(0, SAMPLE)
  return found.filter((word) => words.has(word) || words.has(`${word}'`)).length / Math.max(1, found.length)
}

function countLetters(text: string): number {
  let letters = 0
  for (let at = 0; at < text.length && letters < LEAST_RUN; at++) if (classAt(text, at) === LETTER) letters++
  return letters
}

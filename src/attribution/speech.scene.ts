/** What is counted once for all marked stretches of a document, before each is judged. */

import { type NamingWords, namingWords } from '../languages/naming.js'
import type { LanguagePack } from '../languages/pack.js'
import type { CueGroup } from '../lexicon/lexed.js'
import { isCapitalised } from '../lexicon/words.js'
import type { Stretch } from '../marks/stretch.js'
import { firstFrom } from '../text/search.js'
import type { Structure, Token } from '../text/structure.js'
import { isVoice } from '../turns/turn.js'
import { quotedBelow } from './speech.echoes.js'

/** Words of a fragment, at most. */
export const FEW = 3
/** Signs that set words off inside the marks. */
const EMPHASIS = new Set('_*"”’»\'')
/** Share of words with a capital inside clauses from which on nouns have one, and how many tokens are looked at. */
const CAPITAL_NOUNS = 0.28
const SAMPLE = 3000

/** What the features are read from. */
export interface SpeechContext {
  readonly structure: Structure
  readonly stretches: readonly Stretch[]
  readonly cues: readonly CueGroup[]
  readonly pack: LanguagePack
  /** For each stretch, the sieve that would say who speaks if it were speech. */
  readonly sieves: readonly string[]
}

/** A document's context with what is counted once for all its stretches. */
export interface SpeechScene extends SpeechContext {
  readonly ranges: readonly TokenRange[]
  readonly naming: NamingWords
  /** The cue that covers a token, or null. */
  readonly cueAt: readonly (CueGroup | null)[]
  /** Number of words of each stretch. */
  readonly lengths: readonly number[]
  /** How many stretches have the same words, by these words. */
  readonly repeats: ReadonlyMap<string, number>
  /** The stretches of headlines that repeat a part of a quotation below. */
  readonly quotedBelow: ReadonlySet<number>
  /** Share of the stretches that have few words. */
  readonly shortShare: number
  /** The language writes nouns with a capital, by the document's own words. */
  readonly capitalNouns: boolean
  /** Share of the stretches that open a paragraph and end in punctuation of their own, or before the comma of a clause that tells them. */
  readonly utteranceShare: number
  /** Longest stretch that starts in a sentence and in a paragraph, in words: index → the two longest lengths. */
  readonly longestInSentence: ReadonlyMap<number, readonly [number, number]>
  readonly longestInParagraph: ReadonlyMap<number, readonly [number, number]>
}

export interface TokenRange {
  /** Tokens of the words: `[first, end)`. */
  readonly first: number
  readonly end: number
  /** The last token before the opening mark and the first one after the closing mark, in the same paragraph; else -1. */
  readonly before: number
  readonly after: number
}

/** Counts once what all stretches of a document share; linear in its tokens. */
export function speechScene(context: SpeechContext): SpeechScene {
  const { structure, stretches, cues } = context
  const ranges = stretches.map((stretch) => rangeOf(structure, stretch))
  const wordsBefore = countWords(structure.tokens)
  const lengths = ranges.map(({ first, end }) => wordsBefore[end]! - wordsBefore[Math.min(first, end)]!)
  const cueAt: (CueGroup | null)[] = new Array(structure.tokens.length).fill(null)
  for (const cue of cues) {
    cueAt.fill(cue, cue.first, cue.endToken)
    if (cue.closing !== null) cueAt[cue.closing - 1] = cue
  }
  for (let at = 0; at < cueAt.length; at++) cueAt[at] ??= loneCue(structure.tokens[at]!, at, context.pack)
  const short = lengths.filter((length) => length <= FEW).length
  const utterances = stretches.filter(
    (stretch, index) =>
      isUtterance(structure.text, stretch, ranges[index]!) || isToldBehind(structure, stretch, ranges[index]!),
  ).length
  return {
    ranges,
    naming: namingWords(context.pack.code),
    cueAt,
    lengths,
    repeats: repeatsOf(structure.text, stretches),
    quotedBelow: quotedBelow({ structure, stretches, ranges, lengths }),
    capitalNouns: context.pack.words.capitalNouns !== undefined || hasCapitalNouns(structure.tokens),
    shortShare: short / Math.max(1, lengths.length),
    utteranceShare: utterances / Math.max(1, lengths.length),
    longestInSentence: longestBy(ranges, lengths, (token) => structure.tokens[token]?.sentence),
    longestInParagraph: longestBy(ranges, lengths, (token) => structure.tokens[token]?.paragraph),
    ...context,
  }
}

/** A cue verb that stands in no group that is a cue, as after a clause that ends in a verb. */
function loneCue({ kind, norm, start, end, text }: Token, at: number, { cues }: LanguagePack): CueGroup | null {
  if (kind !== 'word' || text !== norm) return null
  const reading = cues.readVerb(norm).find(({ lemma, features }) => features.form === 'finite' && cues.verbs.has(lemma))
  const entry = reading && cues.verbs.get(reading.lemma)
  if (!entry) return null
  const { lemma, features } = reading
  const flags = { negated: false, passive: false, clitic: null, closing: null }
  return { kind: 'verb', start, end, first: at, endToken: at + 1, lemma, ...entry, features, ...flags }
}

function rangeOf({ tokens }: Structure, stretch: Stretch): TokenRange {
  const first = firstFrom(tokens, stretch.start)
  const end = firstFrom(tokens, stretch.end)
  const before = beforePictures(tokens, firstFrom(tokens, stretch.open.start) - 1)
  const after = firstFrom(tokens, stretch.close?.end ?? stretch.end)
  return {
    first,
    end,
    before: isBeside(tokens, before, first) ? before : -1,
    after: isBeside(tokens, after, end - 1) ? after : -1,
  }
}

const PICTURE = /^\p{Extended_Pictographic}/u

/** The token at an index, or the last before it that is no picture: an emoji before a quote says nothing of it. */
function beforePictures(tokens: readonly Token[], index: number): number {
  let at = index
  while (at >= 0 && tokens[at]!.kind !== 'number' && PICTURE.test(tokens[at]!.text)) at--
  return at
}

function isBeside(tokens: readonly Token[], index: number, inner: number): boolean {
  return tokens[index] !== undefined && tokens[index]?.paragraph === tokens[inner]?.paragraph
}

/** Whether a token is a word or a number. */
export const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

/** How many words stand before each token, and before the end: quotes nest, so none counts its own. */
function countWords(tokens: readonly Token[]): Int32Array {
  const before = new Int32Array(tokens.length + 1)
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!
    before[at + 1] = before[at]! + (isWord(token) ? wordsIn(token.text) : 0)
  }
  return before
}

function hasCapitalNouns(tokens: readonly Token[]): boolean {
  let words = 0
  let capitals = 0
  for (let at = 1; at < Math.min(tokens.length, SAMPLE); at++) {
    const token = tokens[at]!
    if (token.kind !== 'word' || tokens[at - 1]!.kind !== 'word') continue
    words++
    if (isCapitalised(token)) capitals++
  }
  return words >= 20 && capitals / words > CAPITAL_NOUNS
}

function repeatsOf(text: string, stretches: readonly Stretch[]): Map<string, number> {
  const repeats = new Map<string, number>()
  for (const stretch of stretches) {
    const key = keyOf(text, stretch)
    repeats.set(key, (repeats.get(key) ?? 0) + 1)
  }
  return repeats
}

/** The words of a short stretch without regard to case; nothing of a long one. */
export function keyOf(text: string, { start, end }: Stretch): string {
  return end - start > 60 ? '' : text.slice(start, end).toLowerCase()
}

function longestBy(
  ranges: readonly TokenRange[],
  lengths: readonly number[],
  unitOf: (token: number) => number | undefined,
): Map<number, [number, number]> {
  const longest = new Map<number, [number, number]>()
  for (const [index, { first }] of ranges.entries()) {
    const unit = unitOf(first)
    if (unit === undefined) continue
    const [most, second] = longest.get(unit) ?? [0, 0]
    const length = lengths[index]!
    longest.set(unit, length > most ? [length, most] : [most, Math.max(second, length)])
  }
  return longest
}

/** What ends the words inside the marks: a comma, a stop, `…`, `!` (a question too) or `none`. */
export function finalSign(text: string, { start, end }: Stretch): string {
  let at = end - 1
  while (at > start && EMPHASIS.has(text[at]!)) at--
  const last = text[at]!
  if (',.'.includes(last)) return last
  if ('…-—–'.includes(last)) return '…'
  return '!?'.includes(last) ? '!' : 'none'
}

/** It is closed, opens its paragraph and ends in punctuation of its own, as what somebody says does. */
export function isUtterance(text: string, stretch: Stretch, { before }: TokenRange): boolean {
  return before < 0 && stretch.close !== null && stretch.family !== 'single' && finalSign(text, stretch) !== 'none'
}

/** `„Du bist spät“, sagte er`: it opens its paragraph, and the comma of the clause that tells it stands outside its marks. */
function isToldBehind({ tokens }: Structure, { close, family }: Stretch, { before, after }: TokenRange): boolean {
  const next = tokens[after + 1]
  const isOpening = before < 0 && close !== null && family !== 'single' && tokens[after]?.text === ','
  return isOpening && next?.kind === 'word' && !isCapitalised(next)
}

/** Whether a stretch stands inside a quote; a turn of dialogue is none. */
export function isNested({ parent }: Stretch, stretches: readonly Stretch[]): boolean {
  return parent !== null && !isVoice(stretches[parent]!.family)
}

/** Scripts that write no blanks between words: a run of them is one token, of about two signs a word. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u

const wordsIn = (text: string): number =>
  text.charCodeAt(0) > 0x0dff && UNSPACED.test(text) ? Math.ceil(text.length / 2) : 1

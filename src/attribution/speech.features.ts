/** What can be seen of a marked stretch that tells speech from titles, names, terms and irony. Names no word of any language. */

import { type NamingWords, namingWords } from '../languages/naming.js'
import type { LanguagePack } from '../languages/pack.js'
import type { CueGroup } from '../lexicon/lexed.js'
import { isCapitalised } from '../lexicon/words.js'
import type { Stretch } from '../marks/stretch.js'
import type { Structure, Token } from '../text/structure.js'

/** What the features are read from. */
export interface SpeechContext {
  readonly structure: Structure
  readonly stretches: readonly Stretch[]
  readonly cues: readonly CueGroup[]
  readonly pack: LanguagePack
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
  /** Share of the stretches that have few words. */
  readonly shortShare: number
  /** Share of the stretches that open a paragraph and end in punctuation of their own. */
  readonly utteranceShare: number
  /** Longest stretch that starts in a sentence and in a paragraph, in words: index → the two longest lengths. */
  readonly longestInSentence: ReadonlyMap<number, readonly [number, number]>
  readonly longestInParagraph: ReadonlyMap<number, readonly [number, number]>
}

interface TokenRange {
  /** Tokens of the words: `[first, end)`. */
  readonly first: number
  readonly end: number
  /** The last token before the opening mark and the first one after the closing mark, in the same paragraph; else -1. */
  readonly before: number
  readonly after: number
}

const FEW = 3
const MANY = 6
const NEAR = 3
const FAR = 8
const LONG_WORD = 4
/** Signs that set words off inside the marks. */
const EMPHASIS = new Set('_*"”’»\'')
/** Share of utterances from which on a document is a conversation. */
const CONVERSATION = 0.4

/** Counts once what all stretches of a document share; linear in its tokens. */
export function speechScene(context: SpeechContext): SpeechScene {
  const { structure, stretches, cues } = context
  const ranges = stretches.map((stretch) => rangeOf(structure, stretch))
  const lengths = ranges.map(({ first, end }) => countWords(structure.tokens, first, end))
  const cueAt: (CueGroup | null)[] = new Array(structure.tokens.length).fill(null)
  for (const cue of cues) for (let at = cue.first; at < cue.endToken; at++) cueAt[at] = cue
  const short = lengths.filter((length) => length <= FEW).length
  const utterances = stretches.filter((stretch, index) => isUtterance(structure.text, stretch, ranges[index]!)).length
  return {
    ...context,
    ranges,
    naming: namingWords(context.pack.code),
    cueAt,
    lengths,
    repeats: repeatsOf(structure.text, stretches),
    shortShare: short / Math.max(1, lengths.length),
    utteranceShare: utterances / Math.max(1, lengths.length),
    longestInSentence: longestBy(ranges, lengths, (token) => structure.tokens[token]?.sentence),
    longestInParagraph: longestBy(ranges, lengths, (token) => structure.tokens[token]?.paragraph),
  }
}

/** The names of the features that a stretch has. */
export function speechFeatures(index: number, scene: SpeechScene): string[] {
  const size = sizeOf(scene.lengths[index]!)
  const beside = [
    `before=${classBefore(index, scene)}`,
    `after=${classAfter(index, scene)}`,
    `cue=${cueBeside(index, scene)}`,
    `sentence=${cueInSentence(index, scene)}`,
    `letters=${letterCase(index, scene)}`,
    `final=${finalOf(index, scene)}`,
    `company=${companyOf(index, scene)}`,
  ]
  const words = `words=${wordsOf(scene.lengths[index]!)}`
  return [
    'bias',
    words,
    ...beside,
    ...beside.map((name) => `${size} ${name}`),
    `${words} ${beside[0]}`,
    `${words} ${beside[5]}`,
    `${size} ${beside[0]} ${beside[3]}`,
    `${size} ${beside[0]} ${beside[4]}`,
    ...clauseFeatures(index, scene).flatMap((name) => [name, `${size} ${name}`]),
    ...innerFeatures(index, scene),
    ...placeFeatures(index, scene),
  ]
}

// ---------------------------------------------------------------- counting

function rangeOf({ tokens }: Structure, stretch: Stretch): TokenRange {
  const first = firstFrom(tokens, stretch.start)
  const end = firstFrom(tokens, stretch.end)
  const before = firstFrom(tokens, stretch.open.start) - 1
  const after = firstFrom(tokens, stretch.close?.end ?? stretch.end)
  return {
    first,
    end,
    before: isBeside(tokens, before, first) ? before : -1,
    after: isBeside(tokens, after, end - 1) ? after : -1,
  }
}

function isBeside(tokens: readonly Token[], index: number, inner: number): boolean {
  return tokens[index] !== undefined && tokens[index]?.paragraph === tokens[inner]?.paragraph
}

function firstFrom(tokens: readonly Token[], offset: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.start < offset) low = middle + 1
    else high = middle
  }
  return low
}

const isWord = ({ kind }: Token): boolean => kind === 'word' || kind === 'number'

function countWords(tokens: readonly Token[], first: number, end: number): number {
  let count = 0
  for (let at = first; at < end; at++) if (isWord(tokens[at]!)) count++
  return count
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
function keyOf(text: string, { start, end }: Stretch): string {
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

// ---------------------------------------------------------------- the words themselves

const sizeOf = (words: number): string => (words <= FEW ? 'few' : words < 9 ? 'some' : 'many')

function wordsOf(words: number): string {
  if (words <= 3) return String(words)
  return words <= 5 ? '4-5' : words <= 8 ? '6-8' : words <= 15 ? '9-15' : '16+'
}

/** What ends the stretch inside its marks. */
function finalOf(index: number, { structure, stretches }: SpeechScene): string {
  return finalSign(structure.text, stretches[index]!)
}

function finalSign(text: string, { start, end }: Stretch): string {
  let at = end - 1
  while (at > start && EMPHASIS.has(text[at]!)) at--
  const last = text[at]!
  if (',.'.includes(last)) return last
  if ('…-—–'.includes(last)) return '…'
  return '!?'.includes(last) ? '!' : 'none'
}

/** It opens its paragraph and ends in punctuation of its own, as what somebody says does. */
function isUtterance(text: string, stretch: Stretch, { before }: TokenRange): boolean {
  return before < 0 && stretch.family !== 'single' && finalSign(text, stretch) !== 'none'
}

/** Whether the words have the capitals of a title, of a sentence or none. */
function letterCase(index: number, { structure, ranges, lengths }: SpeechScene): string {
  const { first, end } = ranges[index]!
  const words = structure.tokens.slice(first, Math.min(end, first + 40)).filter(({ kind }) => kind === 'word')
  if (words.length === 0) return 'no-words'
  if (!isCapitalised(words[0]!)) return 'low'
  const long = words.filter(({ text }) => text.length >= LONG_WORD)
  const isTitle = long.every(isCapitalised) && lengths[index]! <= 15
  if (lengths[index] === 1) return 'one-capital'
  return isTitle && long.length > 1 ? 'title' : 'sentence'
}

function innerFeatures(index: number, { structure, ranges, pack, lengths }: SpeechScene): string[] {
  const { first, end } = ranges[index]!
  const tokens = structure.tokens.slice(first, Math.min(end, first + 60))
  const size = sizeOf(lengths[index]!)
  const found: string[] = []
  if (tokens.some((token) => isFiniteVerb(token, pack))) found.push(`${size} finite verb`)
  if (tokens.some(({ norm }) => isSpeaker(norm, pack))) found.push(`${size} I or you`)
  if (tokens.some(({ norm }) => pack.words.pronouns.get(norm)?.use === 'subject')) found.push(`${size} pronoun`)
  if (tokens.slice(0, -1).some(({ text }) => text === ',' || text === '.')) found.push(`${size} inner punctuation`)
  const lead = tokens[0]
  if (lead && !isWord(lead)) found.push('starts with a sign')
  if (lead) found.push(`${size} first=${closedClass(lead, pack) ?? openClass(lead, pack)}`)
  if (lead && pack.words.determiners.has(lead.norm)) found.push(`${size} starts with a determiner`)
  return found
}

function isFiniteVerb({ norm, kind }: Token, { cues }: LanguagePack): boolean {
  return kind === 'word' && cues.readVerb(norm).some(({ features }) => features.form === 'finite')
}

function isSpeaker(norm: string, { words }: LanguagePack): boolean {
  const pronoun = words.pronouns.get(norm)
  return pronoun !== undefined && pronoun.person < 3
}

// ---------------------------------------------------------------- what stands beside it

function classBefore(index: number, scene: SpeechScene): string {
  const { structure, ranges } = scene
  const { before, first } = ranges[index]!
  const token = structure.tokens[before]
  if (!token) return 'start'
  if (token.sentence !== structure.tokens[first]?.sentence && '.!?…'.includes(token.text)) return 'stop'
  return classOf(before, scene)
}

function classAfter(index: number, scene: SpeechScene): string {
  const { after } = scene.ranges[index]!
  return scene.structure.tokens[after] ? classOf(after, scene) : 'end'
}

/** The class of a token as a neighbour of a mark. */
function classOf(at: number, { structure, cueAt, pack }: SpeechScene): string {
  const token = structure.tokens[at]!
  if (token.kind === 'number' || token.kind === 'dash' || token.kind === 'mark') return token.kind
  if (token.kind !== 'word') return ',.:;()=…!?'.includes(token.text) ? token.text : 'sign'
  const cue = cueAt[at]
  if (cue) return `${cue.kind} ${cue.strength}`
  return closedClass(token, pack) ?? (isCapitalised(token) ? 'name' : openClass(token, pack))
}

function closedClass({ norm }: Token, { words, cues }: LanguagePack): string | null {
  if (words.complementizers.has(norm)) return 'complementizer'
  if (words.linkingPrepositions.has(norm)) return 'linking'
  const determiner = words.determiners.get(norm)
  if (determiner) return `${determiner.kind} determiner`
  if (words.prepositions.has(norm)) return 'preposition'
  if (words.pronouns.has(norm) || words.relatives.has(norm)) return 'pronoun'
  if (words.conjunctions.has(norm)) return 'conjunction'
  return cues.readVerb(norm).some(({ lemma }) => cues.auxiliaries.has(lemma)) ? 'auxiliary' : null
}

function openClass({ norm }: Token, { cues, words }: LanguagePack): string {
  if (cues.readVerb(norm).length > 0) return 'verb'
  if (words.adverbs.has(norm) || words.adverbSuffixes.some((suffix) => norm.endsWith(suffix))) return 'adverb'
  return 'word'
}

/** The nearest cue outside the marks: on which side, how near, how strong. */
function cueBeside(index: number, scene: SpeechScene): string {
  const { before, after } = scene.ranges[index]!
  const right = after < 0 ? null : nearestCue(after, 1, scene)
  const left = before < 0 ? null : nearestCue(before, -1, scene)
  return right ? `after ${right}` : left ? `before ${left}` : 'none'
}

function nearestCue(from: number, step: 1 | -1, { structure, cueAt }: SpeechScene): string | null {
  const { tokens } = structure
  const paragraph = tokens[from]?.paragraph
  for (let distance = 0; distance < FAR; distance++) {
    const at = from + step * distance
    const token = tokens[at]
    if (!token || token.paragraph !== paragraph || token.kind === 'mark') return null
    if (distance > 0 && '.!?'.includes(token.text)) return null
    const cue = cueAt[at]
    if (cue) return `${cue.kind} ${cue.strength} ${distance <= NEAR ? 'near' : 'far'}`
  }
  return null
}

/** The strongest cue of the sentences that the stretch starts and ends in, outside its marks. */
function cueInSentence(index: number, scene: SpeechScene): string {
  const { structure, ranges } = scene
  const { before, after } = ranges[index]!
  const kinds = [...cuesAround(before, -1, scene), ...cuesAround(after, 1, scene)]
  if (kinds.length === 0) return structure.tokens[before] || structure.tokens[after] ? 'none' : 'alone'
  const isSpeech = kinds.some(({ kind, strength }) => strength === 'speech' && kind !== 'noun')
  return isSpeech ? 'speech' : kinds.some(({ kind }) => kind === 'verb') ? 'wider' : 'noun'
}

const WINDOW = 40

function cuesAround(from: number, step: 1 | -1, { structure, cueAt }: SpeechScene): CueGroup[] {
  const { tokens } = structure
  const sentence = tokens[from]?.sentence
  const found: CueGroup[] = []
  for (let at = from, seen = 0; seen < WINDOW && tokens[at] && tokens[at]!.sentence === sentence; at += step, seen++) {
    const cue = cueAt[at]
    if (cue) found.push(cue)
  }
  return found
}

/** How the stretch hangs on the nearest cue of its sentence to the left, and on words that name. */
function clauseFeatures(index: number, scene: SpeechScene): string[] {
  const { structure, ranges, naming, cueAt, pack } = scene
  const { tokens } = structure
  const { before } = ranges[index]!
  const sentence = tokens[before]?.sentence
  const found: string[] = []
  let opened = ''
  for (let at = before, seen = 0; at >= 0 && seen < WINDOW && tokens[at]!.sentence === sentence; at--, seen++) {
    const { norm } = tokens[at]!
    if (pack.words.complementizers.has(norm)) opened = ' clause'
    const cue = cueAt[at]
    if (cue && cue.kind !== 'noun') {
      found.push(`left=${cue.kind} ${cue.strength}${opened}`)
      break
    }
  }
  for (let at = before, seen = 0; at >= 0 && seen < NEAR && tokens[at]!.sentence === sentence; at--, seen++) {
    const { norm } = tokens[at]!
    if (naming.naming.has(norm)) found.push(seen === 0 ? 'named' : 'named near')
    if (naming.charging.has(norm)) found.push('charged')
  }
  return found
}

// ---------------------------------------------------------------- where it stands

function placeFeatures(index: number, scene: SpeechScene): string[] {
  const { structure, stretches, ranges, repeats, lengths } = scene
  const stretch = stretches[index]!
  const { first, before, after } = ranges[index]!
  const size = sizeOf(lengths[index]!)
  const paragraph = structure.paragraphs[structure.tokens[first]?.paragraph ?? 0]
  const found = [`role=${paragraph?.role ?? 'body'}`, `family=${stretch.family === 'single' ? 'single' : 'other'}`]
  if (stretch.family === 'single') found.push(`single ${paragraph?.role}`, `single ${size}`)
  if (stretch.parent !== null) found.push(`nested ${size}`, `nested in ${sizeOf(lengths[stretch.parent]!)}`)
  if (stretch.parts.length > 1) found.push('several parts')
  const isConversation = scene.utteranceShare > CONVERSATION
  if (isUtterance(structure.text, stretch, ranges[index]!)) {
    found.push('utterance', `${size} utterance`)
    if (isConversation) found.push('conversation')
  } else if (isConversation && finalOf(index, scene) !== 'none') found.push('in conversation')
  if (stretch.close === null) found.push(`unclosed ${size}`)
  if (before < 0 && (after < 0 || after === (paragraph?.endToken ?? 0) - 1)) found.push(`${size} fills its paragraph`)
  if ((repeats.get(keyOf(structure.text, stretch)) ?? 0) > 1 && keyOf(structure.text, stretch))
    found.push(`${size} repeated`)
  found.push(`${size} document ${shareOf(scene)}`)
  return found
}

function shareOf({ shortShare, lengths }: SpeechScene): string {
  if (lengths.length < 3) return 'small'
  return shortShare > 0.8 ? 'of fragments' : shortShare > 0.4 ? 'mixed' : 'of sentences'
}

/** Whether a longer stretch shares the sentence or the paragraph. */
function companyOf(index: number, scene: SpeechScene): string {
  const { structure, ranges, lengths, longestInSentence, longestInParagraph } = scene
  const token = structure.tokens[ranges[index]!.first]
  if (!token) return 'none'
  const length = lengths[index]!
  if (longestBeside(longestInSentence.get(token.sentence), length) >= MANY) return 'sentence'
  const beside = longestBeside(longestInParagraph.get(token.paragraph), length)
  return beside >= MANY ? 'paragraph' : beside > 0 ? 'fragments' : 'none'
}

/** The longest other one: the second where this one is the longest. */
function longestBeside(longest: readonly [number, number] | undefined, length: number): number {
  if (!longest) return 0
  return longest[0] === length ? longest[1] : longest[0]
}

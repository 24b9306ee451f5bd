/** What can be seen of a marked stretch that tells speech from titles, names, terms and irony. Names no word of any language. */

import type { LanguagePack } from '../languages/pack.js'
import type { CueGroup } from '../lexicon/lexed.js'
import { isCapitalised } from '../lexicon/words.js'
import type { Token } from '../text/structure.js'
import { closedClassOf, openClassOf } from './speech.classes.js'
import { hintFeatures } from './speech.hints.js'
import { nestedTeller } from './speech.nested.js'
import { FEW, finalSign, isNested, isUtterance, isWord, keyOf, type SpeechScene } from './speech.scene.js'

const MANY = 6
const NEAR = 3
const FAR = 8
const LONG_WORD = 4
/** A colon within as many tokens parts a label from what it says, or a title from its second half. */
const LABEL = 6
/** Share of utterances from which on a document is a conversation. */
const CONVERSATION = 0.4

const TOLD_AFTER = new Set(['reporting clause after the quote', 'inverted clause after the quote'])

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
  const sieve = `sieve=${scene.sieves[index]}`
  return [
    'bias',
    words,
    sieve,
    `${size} ${sieve}`,
    ...beside,
    ...beside.map((name) => `${size} ${name}`),
    `${words} ${beside[0]}`,
    `${words} ${beside[5]}`,
    `${size} ${beside[0]} ${beside[1]}`,
    `${size} ${beside[0]} ${beside[3]}`,
    `${size} ${beside[0]} ${beside[4]}`,
    ...clauseFeatures(index, scene).flatMap((name) => [name, `${size} ${name}`]),
    ...innerFeatures(index, scene),
    ...placeFeatures(index, scene),
    ...hintFeatures(index, scene, cueInSentence(index, scene)),
  ]
}

// ---------------------------------------------------------------- the words themselves

/** A stretch by its number of words, coarsely. */
export const sizeOf = (words: number): string => (words <= FEW ? 'few' : words < 9 ? 'some' : 'many')

function wordsOf(words: number): string {
  if (words <= 3) return String(words)
  return words <= 5 ? '4-5' : words <= 8 ? '6-8' : words <= 15 ? '9-15' : '16+'
}

/** What ends the stretch inside its marks. */
function finalOf(index: number, { structure, stretches }: SpeechScene): string {
  return finalSign(structure.text, stretches[index]!)
}

/** Whether the words have the capitals of a title, of a sentence or none. */
function letterCase(index: number, { structure, ranges, lengths, capitalNouns, pack }: SpeechScene): string {
  const { first, end } = ranges[index]!
  const words = structure.tokens.slice(first, Math.min(end, first + 40)).filter(({ kind }) => kind === 'word')
  if (words.length === 0) return 'no-words'
  if (!isCapitalised(words[0]!) || mayBeNoun(words[0]!, pack)) return 'low'
  if (capitalNouns) return 'sentence'
  const long = words.filter(({ text }) => text.length >= LONG_WORD)
  const isTitle = long.every(isCapitalised) && lengths[index]! <= 15
  if (lengths[index] === 1) return 'one-capital'
  return isTitle && long.length > 1 ? 'title' : 'sentence'
}

/** Where all nouns have a capital, that of a word that may be one tells nothing; that of any other begins a sentence. */
const mayBeNoun = (token: Token, pack: LanguagePack): boolean =>
  pack.words.capitalNouns !== undefined && closedClassOf(token, pack) === null && openClassOf(token, pack) === 'word'

function innerFeatures(index: number, { structure, ranges, pack, lengths }: SpeechScene): string[] {
  const { first, end } = ranges[index]!
  const tokens = structure.tokens.slice(first, Math.min(end, first + 60))
  const size = sizeOf(lengths[index]!)
  const found: string[] = []
  if (tokens.some((token) => isFiniteVerb(token, pack))) found.push(`${size} finite verb`)
  if (tokens.some(({ norm }) => isSpeaker(norm, pack))) found.push(`${size} I or you`)
  if (tokens.some(({ norm }) => pack.words.pronouns.get(norm)?.use === 'subject')) found.push(`${size} pronoun`)
  if (tokens.slice(0, -1).some(({ text }) => text === ',' || text === '.')) found.push(`${size} inner punctuation`)
  const { before } = ranges[index]!
  if (tokens.slice(1, LABEL).some(({ text }) => text === ':')) found.push(before < 0 ? 'label' : 'label in a sentence')
  const lead = tokens[0]
  if (lead && !isWord(lead)) found.push('starts with a sign')
  if (lead) found.push(`${size} first=${closedClassOf(lead, pack) ?? openClassOf(lead, pack)}`)
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
  return closedClassOf(token, pack) ?? (isNameLike(token, pack) ? 'name' : openClassOf(token, pack))
}

const isNameLike = (token: Token, pack: LanguagePack): boolean => isCapitalised(token) && !isCapitalNoun(token, pack)

/** A common noun where all nouns have a capital, which then tells nothing. */
const isCapitalNoun = ({ norm }: Token, { words, people }: LanguagePack): boolean =>
  words.capitalNouns !== undefined && (words.capitalNouns.isCommon(norm) || people.roles.has(norm))

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
    const { norm, kind } = tokens[at]!
    if (kind === 'punctuation') break
    const isNaming = naming.naming.has(norm) && !isSaid(cueAt[at] ?? null)
    if (isNaming) found.push(seen === 0 ? 'named' : 'named near')
    if (isNaming && letterCase(index, scene) === 'one-capital') found.push('named capital')
    if (naming.charging.has(norm)) found.push('charged')
  }
  return found
}

/** `a dit`, `s’est dite`: with an auxiliary the word names nothing. */
const isSaid = (cue: CueGroup | null): boolean =>
  cue?.kind === 'verb' && cue.strength === 'speech' && cue.endToken - cue.first > 1

// ---------------------------------------------------------------- where it stands

function placeFeatures(index: number, scene: SpeechScene): string[] {
  const { structure, stretches, ranges, repeats, lengths } = scene
  const stretch = stretches[index]!
  const { first, before, after } = ranges[index]!
  const size = sizeOf(lengths[index]!)
  const paragraph = structure.paragraphs[structure.tokens[first]?.paragraph ?? 0]
  const found = [`role=${paragraph?.role ?? 'body'}`]
  if (stretch.family === 'single' && paragraph?.role === 'heading') found.push('single in heading')
  if (isNested(stretch, stretches)) {
    found.push(
      'nested',
      `nested ${size}`,
      `nested ${letterCase(index, scene)}`,
      `nested sieve=${scene.sieves[index]}`,
      `nested before=${classBefore(index, scene)}`,
      `nested cue=${cueBeside(index, scene)}`,
    )
    const teller = nestedTeller(index, scene)
    if (teller) found.push(teller)
  }
  if (isVerbOfSentence(index, scene)) found.push('verb of the sentence')
  if (stretch.parts.length > 1) found.push('several parts')
  const isConversation = scene.utteranceShare > CONVERSATION
  if (isUtterance(structure.text, stretch, ranges[index]!)) {
    found.push('utterance', `${size} utterance`)
    if (isConversation) found.push('conversation')
    if (isConversation && scene.pack.words.capitalNouns) found.push('turn among capitals')
  } else if (isConversation && finalOf(index, scene) !== 'none') found.push('in conversation')
  if (before < 0 && (after < 0 || after === (paragraph?.endToken ?? 0) - 1)) found.push(`${size} fills its paragraph`)
  if ((repeats.get(keyOf(structure.text, stretch)) ?? 0) > 1 && keyOf(structure.text, stretch))
    found.push(`${size} repeated`)
  if (lengths.length >= 3) found.push(`${size} document ${shareOf(scene)}`)
  if (hasIncise(index, scene)) found.push('incise')
  if (scene.pack.words.capitalNouns && isToldAfter(index, scene)) found.push('told among capitals')
  if (isNamedAfter(index, scene)) found.push('named after')
  if (isLowAmongCapitals(index, scene)) found.push('low among capitals')
  if (hasReportingComma(index, scene)) {
    found.push('reporting comma', `${size} reporting comma`)
    if (scene.pack.cues.verbs.size === 0) found.push('bare reporting comma')
  }
  return found
}

/** `Matignon « dément formellement » avoir reçu`: a subject right before the mark, its verb right after it. */
function isVerbOfSentence(index: number, { structure, ranges, sieves, pack }: SpeechScene): boolean {
  const { first, end } = ranges[index]!
  if (sieves[index] !== 'subject right before the quote') return false
  return structure.tokens.slice(first, Math.min(end, first + 3)).some((token) => isFiniteVerb(token, pack))
}

/** A reporting verb after a comma inside the marks: `« Ça suffit, tonne Éric Vasseur. »` */
function hasIncise(index: number, { structure, ranges, cueAt }: SpeechScene): boolean {
  const { first, end } = ranges[index]!
  for (let at = first + 1; at < Math.min(end, first + 60); at++) {
    const cue = cueAt[at]
    const isAfterPause = ',!?'.includes(structure.tokens[at - 1]!.text)
    if (cue?.first === at && cue.kind === 'verb' && cue.strength === 'speech' && isAfterPause) return true
  }
  return false
}

/** Where letters tell little: a comma and its reporting clause right after it. */
function isToldAfter(index: number, { structure, ranges, cueAt, sieves }: SpeechScene): boolean {
  const { after } = ranges[index]!
  return structure.tokens[after]?.text === ',' && cueAt[after + 1] != null && TOLD_AFTER.has(sieves[index]!)
}

/** Where nouns have capitals, titles and terms begin with one: in lower case, with a cue in the sentence, it is what somebody said. */
function isLowAmongCapitals(index: number, scene: SpeechScene): boolean {
  const first = scene.structure.tokens[scene.ranges[index]!.first]
  if (!scene.pack.words.capitalNouns || first?.kind !== 'word' || isCapitalised(first)) return false
  return cueInSentence(index, scene) === 'speech'
}

/** `„Kurzer“ genannt`: a word that says of what stands before it that it is a name. */
function isNamedAfter(index: number, { structure, ranges, naming }: SpeechScene): boolean {
  return naming.namingBehind?.has(structure.tokens[ranges[index]!.after]?.norm ?? '') ?? false
}

/** It opens its sentence; a comma and a word in lower case follow, as before `… », a dit` in any language. */
function hasReportingComma(index: number, scene: SpeechScene): boolean {
  const { tokens } = scene.structure
  const { after } = scene.ranges[index]!
  const next = tokens[after + 1]
  if (tokens[after]?.text !== ',' || next?.kind !== 'word' || isCapitalised(next)) return false
  return ['start', 'stop'].includes(classBefore(index, scene))
}

function shareOf({ shortShare }: SpeechScene): string {
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

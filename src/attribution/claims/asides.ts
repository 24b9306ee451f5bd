/** Contents around their reporting clause or source phrase: the sentence without it. */

import { isSign } from '../../lexicon/words.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import { type Content, tokensIn, wordsIn } from './content.js'

/** Fewest words of a content that only a comma marks off. */
const LEAST_ASIDE = 3

/** `The road is closed, officials said.` and `Le pont, a averti le maire, pourrait fermer`: the sentence without the clause. */
export function aroundClause(scene: Scene, frame: Frame): Content | null {
  const { tokens } = scene.structure
  const { cue, subject } = frame
  if (subject === null || cue.strength !== 'speech' || cue.features?.form !== 'finite') return null
  if (frame.link !== 'inverted' && frame.link !== 'adjacent' && frame.link !== 'clitic') return null
  const mention = scene.mentions[subject]!
  const first = Math.min(cue.first, frame.link === 'clitic' ? cue.first : mention.first)
  if (!isSign(tokens[first - 1], ',') && tokens[first - 1]?.kind !== 'dash') return null
  const end = asideEnd(scene, Math.max(cue.endToken, mention.endToken), frame.sentence)
  if (end === null || !isClauseAround(scene, frame, first - 1, end)) return null
  return around(scene, frame, first - 1, end, 'reporting clause')
}

/** What stands around an aside is a clause: a finite verb before it, or right after it. */
function isClauseAround(scene: Scene, frame: Frame, first: number, end: number): boolean {
  const { firstToken } = scene.structure.sentences[frame.sentence]!
  const ownWords = [...tokensIn(scene, firstToken, first)].filter((at) => scene.stretchAt[at]! === frame.level)
  if (ownWords.length === 0) return false
  for (let at = firstToken; at < first; at++)
    if (isFiniteAt(scene, at) || scene.stretchAt[at]! !== frame.level) return true
  return isFiniteAt(scene, end) || isFiniteAt(scene, end + 1)
}

/** The end of an aside: a comma or the sentence's end within reach, only adjuncts before it. */
function asideEnd(scene: Scene, from: number, sentence: number): number | null {
  const { tokens } = scene.structure
  for (let at = from; at < Math.min(tokens.length, from + 12); at++) {
    if (tokens[at]!.sentence !== sentence) return at
    if (isSign(tokens[at], ',.;?!') || tokens[at]!.kind === 'dash') return at
    if (scene.verbAt[at]! >= 0 || scene.stretchAt[at]! >= 0) return null
    if (scene.pack.words.complementizers.has(tokens[at]!.norm)) return null
  }
  return from >= tokens.length ? from : null
}

/** `Selon le maire, le pont fermera.` and `Le pont fermera, selon le maire.` */
export function aroundPhrase(scene: Scene, frame: Frame): Content | null {
  const { tokens } = scene.structure
  const { cue } = frame
  const mention = scene.mentions[frame.subject!]!
  if (scene.pack.words.relatives.has(tokens[mention.first]!.norm)) return null
  const leads = tokens[cue.first - 1]?.sentence !== frame.sentence
  const before = tokens[cue.first - 1]
  const after = tokens[mention.endToken]
  if (cue.strength === 'wider' && !(leads && isSign(after, ','))) return null
  let end = mention.endToken
  if (!isSign(after, ',.')) end = phraseEnd(scene, frame, end)
  const first = isSign(before, ',') ? cue.first - 1 : cue.first
  return around(scene, frame, first, end, 'source phrase')
}

/** Past what belongs to the source phrase: up to the next comma, when it is near. */
function phraseEnd(scene: Scene, frame: Frame, from: number): number {
  const { tokens } = scene.structure
  for (let at = from; at < Math.min(tokens.length, from + 15) && tokens[at]!.sentence === frame.sentence; at++) {
    if (isSign(tokens[at], ',.;') && scene.stretchAt[at]! === frame.level) return at
    if (isFiniteAt(scene, at)) return from
  }
  return from
}

/** The sentence less `[first, end)`, in one range or two. */
function around(scene: Scene, frame: Frame, first: number, end: number, sieve: string): Content | null {
  const { firstToken, endToken } = scene.structure.sentences[frame.sentence]!
  const left = { first: firstToken, end: first }
  const right = { first: end, end: endToken }
  const ranges = [left, right].filter((range) => wordsIn(scene, range) > 0)
  if (ranges.reduce((sum, range) => sum + wordsIn(scene, range), 0) < LEAST_ASIDE) return null
  return { ranges, sieve, confidence: 0.75 }
}

/** What stands before a clause that could be an aside, and is none: `When it was over, | the mayor announced`. */

import { isAdverb, isCapitalised, isSign, tellsTime } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import type { Frame } from '../frames.js'
import { mayBePastParticiple, type Scene } from '../scene.js'
import { hasFiniteVerb } from './content.js'

/** Tokens of the longest measure of time before a conjunction. */
const LONGEST_MEASURE = 3
/** Tokens after a quote that its sentence ends with: its mark and a full stop. */
const AFTER_QUOTE = 2

/** `When it was over, | the mayor announced`, `Asked whether it was over, | she laughed`: all that stands before the clause at the sentence's end is one that a conjunction or a participle that asks opens. */
export function isSubordinate(scene: Scene, { sentence, level }: Frame, left: number, end: number): boolean {
  const { tokens, sentences } = scene.structure
  const { firstToken } = sentences[sentence]!
  const opens = isSubordinated(scene, firstToken) || isAsked(scene, firstToken)
  const isClause = hasFiniteVerb(scene, firstToken, left)
  const isLast = isLastIn(scene, sentence, end) || (isClause && leadsToQuote(scene, sentence, end))
  if (!scene.pack.words.bareContentClauses || !opens || !isLast) return false
  for (let at = firstToken; at < left; at++) if (isSign(tokens[at], ',') || scene.stretchAt[at] !== level) return false
  return true
}

/** `When it was over`, `Two days after it was over`, `Even as it was over`: a conjunction opens the clause, perhaps behind what says how long before. */
function isSubordinated({ structure: { tokens }, pack }: Scene, first: number): boolean {
  const isMeasure = (at: number) =>
    tokens[at]!.kind === 'number' || isAdverb(tokens[at]!, pack) || tellsTime(tokens[at], pack)
  for (let at = first; at <= first + LONGEST_MEASURE && tokens[at]; at++) {
    if (pack.words.subordinators?.has(tokens[at]!.norm)) return true
    if (!isMeasure(at)) return false
  }
  return false
}

/** `Asked | whether`, `Asked | about`: a participle that asks, right before a word that leads to what is asked. */
function isAsked(scene: Scene, at: number): boolean {
  const { questionWords, complementizers, prepositions } = scene.pack.words
  const { norm } = scene.structure.tokens[at + 1] ?? { norm: '' }
  const cue = scene.cues[countFirst(scene.cues, ({ first }) => first < at)]
  const isAsking = cue?.first === at && cue.stance === 'question' && mayBePastParticiple(scene, at)
  return isAsking && [questionWords, complementizers, prepositions].some((words) => words?.has(norm))
}

/** Nothing but the sign that ends the sentence stands at the token. */
export const isLastIn = ({ structure: { tokens } }: Scene, sentence: number, at: number): boolean =>
  tokens[at]?.sentence !== sentence || isSign(tokens[at], '.?!')

/** `Asked whether she would run, she said, “I will.”`: the clause leads to a whole quote, and the participle before it is the reporter's. */
export function introducesQuote(scene: Scene, frame: Frame, end: number): boolean {
  const { sentences } = scene.structure
  if (!mayBePastParticiple(scene, sentences[frame.sentence]!.firstToken)) return false
  const level = scene.stretchAt[end + 2] ?? -1
  return frame.link === 'adjacent' && level !== frame.level && leadsToQuote(scene, frame.sentence, end)
}

/** `As they left, the mayor said, “Farewell.”`: the clause leads to a whole quotation, which ends the sentence. */
function leadsToQuote(scene: Scene, sentence: number, end: number): boolean {
  const { tokens, sentences } = scene.structure
  const stretch = tokens[end + 1]?.kind === 'mark' ? (scene.stretchAt[end + 2] ?? -1) : -1
  if (stretch < 0) return false
  const [first, last] = scene.stretchTokens[stretch]!
  return first === end + 2 && last + AFTER_QUOTE >= sentences[sentence]!.endToken && isCapitalised(tokens[first]!)
}

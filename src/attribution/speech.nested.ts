/** Whose words stand inside a quote: those of somebody whom the speaker tells of, the speaker's own, or nobody's. */

import type { CueGroup } from '../lexicon/lexed.js'
import { isAdverb, isCapitalised } from '../lexicon/words.js'
import type { SpeechScene } from './speech.scene.js'

/** Sieves that a reporting clause or a colon beside the marks answers. */
const TELLING = new Set(['reporting clause after the quote', 'colon before the quote', 'cue before the quote'])
/** The one of these that a verb before the marks answers. */
const LED = 'cue before the quote'
/** Tokens between a cue and what it reports, at most. */
const MOST_TO_CUE = 12
/** Tenses of what was not said: `she would say, ‘No.’` */
const UNREAL: ReadonlySet<string | null> = new Set(['future', 'conditional', 'subjunctive', 'imperative'])

/** The name of the sign that a nested stretch has of who says it, or null. */
export function nestedTeller(index: number, scene: SpeechScene): 'nested own' | 'nested told' | null {
  const cue = cueBefore(index, scene)
  if (cue && isOwn(cue, scene)) return 'nested own'
  const sieve = scene.sieves[index]!
  if (!TELLING.has(sieve) || (cue ? !isFact(cue, scene) : sieve === LED)) return null
  return isSentence(index, scene) || isRightAfter(cue, index, scene) ? 'nested told' : null
}

/** The nearest verb that reports before the marks, in their sentence. */
function cueBefore(index: number, { structure: { tokens }, ranges, cueAt }: SpeechScene): CueGroup | null {
  const { before } = ranges[index]!
  let at = before
  while (at >= 0 && before - at < MOST_TO_CUE && cueAt[at]?.kind !== 'verb') at--
  const cue = cueAt[at]
  return cue?.kind === 'verb' && tokens[at]!.sentence === tokens[before]!.sentence ? cue : null
}

/** `“And I said, ‘No.’”`, `“You may say, ‘No.’”`: whoever says the outer words says these too, or nobody does. */
function isOwn(cue: CueGroup, { structure: { tokens }, pack }: SpeechScene): boolean {
  let subject = cue.first - 1
  while (subject > 0 && isAdverb(tokens[subject]!, pack)) subject--
  const pronoun = pack.words.pronouns.get(tokens[subject]?.norm ?? '')
  return pronoun?.use === 'subject' && pronoun.person !== 3
}

/** It was said: not `people may say`, `without saying`, `nobody said`. */
function isFact(
  { features, negated, first, endToken }: CueGroup,
  { structure: { tokens }, pack }: SpeechScene,
): boolean {
  if (negated || features?.form !== 'finite' || UNREAL.has(features.tense)) return false
  const isInfinitive = pack.cues
    .readVerb(tokens[endToken - 1]!.norm)
    .some(({ features: { form } }) => form === 'infinitive')
  return endToken - first === 1 || !isInfinitive
}

/** It begins as a sentence does. */
function isSentence(index: number, { structure: { tokens }, ranges }: SpeechScene): boolean {
  const { first, end } = ranges[index]!
  const lead = tokens.slice(first, end).find(({ kind }) => kind === 'word')
  return lead !== undefined && isCapitalised(lead)
}

/** `she said ‘never’`: nothing stands between. */
const isRightAfter = (cue: CueGroup | null, index: number, { ranges }: SpeechScene): boolean =>
  cue?.strength === 'speech' && cue.endToken === ranges[index]!.before + 1

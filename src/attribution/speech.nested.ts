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
/** Tokens of a clause that are looked at. */
const CLAUSE = 16
/** Tenses of what was not said: `she would say, ‘No.’` */
const UNREAL: ReadonlySet<string | null> = new Set(['future', 'conditional', 'subjunctive', 'imperative'])

/** The name of the sign that a nested stretch has of who says it, or null. */
export function nestedTeller(
  index: number,
  scene: SpeechScene,
): 'nested own' | 'nested told' | 'nested supposed' | null {
  const cue = cueBefore(index, scene)
  if (cue && isOwn(cue, scene)) return 'nested own'
  if (cue && isSupposed(cue, scene)) return 'nested supposed'
  const sieve = scene.sieves[index]!
  if (!TELLING.has(sieve) || (cue ? !isFact(cue) || !leads(cue, index, scene) : sieve === LED)) return null
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

/** Nobody said it: `people may say`, `nobody said`, `if he says`, `they could come and say`. */
function isSupposed(cue: CueGroup, scene: SpeechScene): boolean {
  const { features, negated, first, endToken } = cue
  if (negated || features?.form === 'infinitive' || UNREAL.has(features?.tense ?? null)) return true
  const isInfinitive = mayBeInfinitive(endToken - 1, scene)
  if (isInfinitive && (isModal(first, scene) || (endToken - first === 1 && isSecondInfinitive(cue, scene)))) return true
  return isUnderCondition(cue, scene)
}

/** A finite verb tells it: not `without saying`. */
const isFact = ({ features }: CueGroup): boolean => features?.form === 'finite'

const mayBeInfinitive = (at: number, { structure: { tokens }, pack }: SpeechScene): boolean =>
  pack.cues.readVerb(tokens[at]?.norm ?? '').some(({ features: { form } }) => form === 'infinitive')

/** `if they say`: a conjunction that supposes opens the clause. */
function isUnderCondition({ first }: CueGroup, { structure: { tokens }, pack }: SpeechScene): boolean {
  const { conditionals } = pack.words
  if (!conditionals) return false
  for (let at = first - 1; at > first - CLAUSE && tokens[at]?.sentence === tokens[first]!.sentence; at--) {
    if (tokens[at]!.kind === 'mark') return false
    if (conditionals.has(tokens[at]!.norm)) return true
  }
  return false
}

/** `to come and say`, `they can come and say`: a conjunction joins it to an infinitive. */
function isSecondInfinitive({ first }: CueGroup, scene: SpeechScene): boolean {
  const { tokens } = scene.structure
  const { conjunctions, infinitiveMarkers } = scene.pack.words
  if (!conjunctions.has(tokens[first - 1]?.norm ?? '')) return false
  for (let at = first - 2; at > first - CLAUSE && tokens[at]?.sentence === tokens[first]!.sentence; at--) {
    if (tokens[at]!.kind === 'mark') return false
    const opens = infinitiveMarkers.has(tokens[at]!.norm) || isModal(at, scene)
    if (opens && mayBeInfinitive(afterAdverbs(at + 1, scene), scene)) return true
  }
  return false
}

/** An auxiliary that has no infinitive of its own: `can`, not `did`. */
function isModal(at: number, { structure: { tokens }, pack: { cues } }: SpeechScene): boolean {
  const isDefective = (lemma: string) => !cues.readVerb(lemma).some(({ features: { form } }) => form === 'infinitive')
  return cues.readVerb(tokens[at]!.norm).some(({ lemma }) => cues.auxiliaries.has(lemma) && isDefective(lemma))
}

function afterAdverbs(from: number, { structure: { tokens }, pack }: SpeechScene): number {
  let at = from
  while (tokens[at] && isAdverb(tokens[at]!, pack)) at++
  return at
}

/** A verb of speech, or any behind which a pause stands: no term is named so. */
function leads({ strength }: CueGroup, index: number, { structure: { tokens }, ranges }: SpeechScene): boolean {
  return strength === 'speech' || ',:'.includes(tokens[ranges[index]!.before]?.text ?? ' ')
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

/** Sentences that the next one says who told: `Das Werk schließt. | Das teilte die Firma mit.`, `Así lo anunció el alcalde.` */

import { entryAt } from '../../lexicon/lookup.js'
import { isSign } from '../../lexicon/words.js'
import type { ReportedClaim } from '../attribution.js'
import type { Frame } from '../frames.js'
import type { Scene } from '../scene.js'
import { hasFiniteVerb, trimmedSpan } from './content.js'
import { isTelling } from './second-verb.js'

const CONFIDENCE = 0.7

/** Words of what takes up a sentence. */
const LONGEST_OPENING = 3

/** The claims that sentences make which the next ones take up, in the order of their cues; `isTaken` tells of offsets that other claims or quotes hold. */
export function takenUpClaims(
  scene: Scene,
  frames: readonly Frame[],
  isTaken: (start: number, end: number) => boolean,
): ReportedClaim[] {
  if (!scene.pack.words.takingUp) return []
  return frames.flatMap((frame) => (takesUp(scene, frame) && claimBefore(scene, frame, isTaken)) || [])
}

/** Such words open the cue's sentence, right before it; who tells stands behind, and nothing else is told. */
function takesUp(scene: Scene, { cue, subject, level, sentence, link }: Frame): boolean {
  const { structure, pack, mentions } = scene
  const { tokens, sentences } = structure
  const { firstToken, endToken } = sentences[sentence]!
  if (level >= 0 || cue.kind !== 'verb' || cue.strength !== 'speech' || cue.negated || subject === null) return false
  if (!TELLING.has(cue.stance) || cue.features?.form !== 'finite' || cue.passive) return false
  const opening = entryAt(tokens, firstToken, firstToken + LONGEST_OPENING, pack.words.takingUp!)
  // The words may be clitics of the verb: `Lo ha annunciato il sindaco`
  const isBeside = opening !== null && cue.first <= opening.endToken && opening.endToken < cue.endToken
  if (!isBeside || link === 'dropped' || mentions[subject]!.form === 'pronoun') return false
  // `Lo ha annunciato la Provincia, | spiegando che`: what goes on behind a comma tells more
  for (let at = cue.endToken; at < endToken && !(isSign(tokens[at], ',') && isTelling(scene, at + 1)); at++)
    if (isSign(tokens[at], ':') || tokens[at]!.kind === 'mark' || pack.words.complementizers.has(tokens[at]!.norm))
      return false
  return true
}

/** Stances of who tells what is the case. */
const TELLING: ReadonlySet<string> = new Set(['statement', 'warning'])

/** The sentence before, of the same paragraph, where it is a clause that nobody else tells. */
function claimBefore(
  scene: Scene,
  { cue, subject, sentence }: Frame,
  isTaken: (start: number, end: number) => boolean,
): ReportedClaim | null {
  const { sentences } = scene.structure
  const before = sentences[sentence - 1]
  if (before?.paragraph !== sentences[sentence]!.paragraph) return null
  const span = trimmedSpan(scene, { first: before.firstToken, end: before.endToken })
  if (!span || !hasFiniteVerb(scene, before.firstToken, before.endToken) || isTaken(span.start, span.end)) return null
  return {
    type: 'indirect',
    spans: [span],
    source: { mention: subject, cue, sieve: 'sentence that the next one takes up', confidence: CONFIDENCE },
    confidence: CONFIDENCE,
    stretches: [],
    negated: false,
  }
}

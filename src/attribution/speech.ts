/** Is a marked stretch speech? A weighted sum of named features, read as a probability. */

import { speechFeatures } from './speech.features.js'
import { type SpeechContext, type SpeechScene, speechScene } from './speech.scene.js'
import { BARE_WEIGHTS, WEIGHTS } from './speech.weights.js'

/** From which probability on a stretch is taken for speech. */
export const THRESHOLD = 0.5

/** A turn of dialogue has no marks to mistake. */
const DASH_PROBABILITY = 0.95

/** Weights set by hand, of what the training sets hold too little of. */
const SET_WEIGHTS: Readonly<Record<string, number>> = {
  conversation: 4,
  'in conversation': 1.5,
  incise: 1.5,
  'named capital': -4.5,
  'nested told': 4,
  'verb of the sentence': 2,
  'bare reporting comma': 1.5,
  'told among capitals': 2,
  'named after': -4,
  'low among capitals': 1,
}

/**
 * For each stretch the probability, 0 to 1, that it is speech and no title, name, term or irony. Linear in the document's
 * tokens.
 */
export function speechProbabilities(context: SpeechContext): number[] {
  const scene = speechScene(context)
  return context.stretches.map((_, index) => speechProbability(index, scene))
}

/** The probability, 0 to 1, that the stretch at the index is speech. */
function speechProbability(index: number, scene: SpeechScene): number {
  if (scene.stretches[index]!.family === 'dash') return DASH_PROBABILITY
  const weights = scene.pack.cues.verbs.size > 0 ? WEIGHTS : BARE_WEIGHTS
  let sum = 0
  for (const name of speechFeatures(index, scene)) sum += (weights[name] ?? 0) + (SET_WEIGHTS[name] ?? 0)
  return 1 / (1 + Math.exp(-sum))
}

/** How much the share of tagged content weighs, in log odds: looked at from 1 to 3. */
const COVERAGE_WEIGHT = 2

/**
 * The probabilities, 0 to 1, with what the tagger says: `shares` holds for each stretch the share, 0 to 1, of its tokens that are
 * tagged as content of an attribution. A half says nothing.
 */
export function weighedByContent(probabilities: readonly number[], shares: readonly number[]): number[] {
  return probabilities.map((probability, index) => {
    const odds = Math.exp(COVERAGE_WEIGHT * (shares[index]! - 0.5)) * probability
    return odds / (odds + 1 - probability)
  })
}

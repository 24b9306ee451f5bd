/** Trains what tells speech from titles, names and terms given the tags: logistic regression over named features. */

import { speechFeatures } from '../attribution/speech.features.js'
import { SET_WEIGHTS, speechProbabilities } from '../attribution/speech.js'
import { isNested } from '../attribution/speech.scene.js'
import { hashText } from '../lexicon/tagging/hash.js'
import type { Stretch } from '../marks/stretch.js'
import { withSpeech } from '../reading.js'
import { isVoice } from '../turns/turn.js'
import { type GoldDocument, goldDocument } from './examples.js'
import { type GoldRow, jaccard, SAME, shared, sizeOf } from './gold.js'
import { type Example, trainLogistic } from './logistic.js'

/** A marked stretch that gold judges, by the features whose weights are learnt. */
export interface SpeechExample<Name> extends Example<Name> {
  /** What the weights set by hand say of it, in log odds: a threshold asks for them. */
  readonly set: number
}

/** An example for each marked stretch of an article that gold judges; `featuresOf` names its features. */
export function speechExamples(
  row: GoldRow,
  stretches: readonly Stretch[],
  featuresOf: (index: number) => readonly string[],
  weight: number,
): SpeechExample<string>[] {
  return stretches.flatMap((stretch, index) => {
    const isInner = isNested(stretch, stretches)
    const isRight = isVoice(stretch.family) ? null : judged(stretch, isInner, row)
    if (isRight === null) return []
    const names = featuresOf(index)
    // Gold passes over most of what is told inside a quote
    const set = isInner ? 0 : names.reduce((sum, name) => sum + (SET_WEIGHTS.get(name) ?? 0), 0)
    return [{ features: names.filter((name) => !SET_WEIGHTS.has(name)), isRight, set, weight }]
  })
}

/** The examples with the hashes of their features' names. */
export const hashed = (examples: readonly SpeechExample<string>[]): SpeechExample<number>[] =>
  examples.map((example) => ({ ...example, features: example.features.map((name) => hashText(name)) }))

/** Whether gold has a stretch as speech; null where it passes over it. */
function judged({ parts }: Stretch, isInner: boolean, { attributions, notSpeech, ignored }: GoldRow): boolean | null {
  const spans = parts.map(({ start, end }) => [start, end] as const)
  const some = (list: readonly (readonly [number, number])[]) =>
    spans.some((span) => list.some((other) => jaccard([span], [other]) >= SAME))
  if (some(notSpeech)) return false
  if (some(ignored)) return null
  const contentOf = (isOf: (type: string) => boolean) =>
    attributions.filter(({ type }) => isOf(type)).flatMap(({ content }) => content)
  if (some(contentOf((type) => type === 'direct'))) return true
  if (isInner) return false
  const told = contentOf((type) => type !== 'indirect')
  // What a reporting clause parts is one stretch, and in gold two contents
  return spans.some((span) => shared([span], told) >= SAME * sizeOf([span]))
}

/** F1 by which thresholds may differ and be as good: which is best of them is chance. */
const SLACK = 0.002
/** Most of the stretches that are no speech may pass. */
const MOST_PASSED = 0.33

/** The middle of the thresholds, 0.3 to 0.7, with nearly the best F1 of those that let few stretches pass that are no speech. */
export function thresholdOf(scored: readonly { readonly isRight: boolean; readonly p: number }[]): number {
  const speech = scored.filter(({ isRight }) => isRight).length
  const rows = Array.from({ length: 41 }, (_, step) => 0.3 + step / 100).map((threshold) => {
    const taken = scored.filter(({ p }) => p >= threshold)
    const right = taken.filter(({ isRight }) => isRight).length
    return {
      threshold,
      f1: (2 * right) / (taken.length + speech),
      passed: (taken.length - right) / (scored.length - speech),
    }
  })
  const few = rows.filter(({ passed }) => passed <= MOST_PASSED)
  const considered = few.length > 0 ? few : rows
  const best = Math.max(...considered.map(({ f1 }) => f1))
  const good = considered.filter(({ f1 }) => f1 >= best - SLACK)
  return good[good.length >> 1]?.threshold ?? 0.5
}

/** The weights with a threshold moved to one half, so that one threshold serves every model. */
export function moved(weights: ReadonlyMap<number, number>, threshold: number): Map<number, number> {
  const bias = hashText('bias')
  return new Map(weights).set(bias, (weights.get(bias) ?? 0) - Math.log(threshold / (1 - threshold)))
}

/** A document as it is read where its own gold taught nothing of speech; languages share what they teach. */
export function unseen(
  documents: readonly GoldDocument[],
  folds: number,
  weightOf: (lang: string) => number,
): GoldDocument[] {
  const examples = documents.map(({ row, reading }) => {
    const { stretches } = reading.scene
    return speechExamples(row, stretches, (index) => speechFeatures(index, reading.speechScene), weightOf(row.lang))
  })
  const models = Array.from({ length: folds }, (_, fold) =>
    trainLogistic(examples.filter((_, index) => index % folds !== fold).flat(), L2),
  )
  return documents.map((document, index) => {
    const speech = speechProbabilities(document.reading.speechScene, models[index % folds]!)
    return goldDocument(document.row, withSpeech(document.reading, speech), document.counted)
  })
}

/** The strength of regularisation, by cross-validation: 0.01 to 0.1 differ by less than 0.2 F1. */
export const L2 = 0.06

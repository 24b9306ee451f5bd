/**
 * Trains a model of attribution from gold: the tagger, and on tags that a tagger of other articles gives (jackknifing) what
 * weighs claims and the linker.
 */

import {
  probabilityOf as claimProbability,
  claimsOf,
  logOdds,
  utteredIn,
  weighedByTags,
} from '../attribution/attribute.js'
import { candidateClaims, featuresOfAll } from '../attribution/claims/choose.js'
import { WORTH_FEATURES } from '../attribution/claims/worth.js'
import { FEATURES } from '../attribution/linker/features.js'
import { asksOf, choicesOf, linkedOf } from '../attribution/linker/link.js'
import type { Trust } from '../attribution/model.js'
import type { Scorer } from '../attribution/scorer.js'
import { type HashedWeights, taggedSpeechFeatures } from '../attribution/speech.js'
import type { TaggerModel } from '../attribution/tagger/model.js'
import { type Tagging, tagDocument } from '../attribution/tagger/tagger.js'
import { copyOf, meanOf, modelOf, type PassOptions, type TaggerState, train } from './crf.js'
import { type ExampleOptions, examplesOf, type GoldDocument } from './examples.js'
import { attributionOfClaim, attributionOfQuote, type GoldAttribution } from './gold.js'
import { type Question, type RankingOptions, trainScorer } from './ranking.js'
import { hashed, L2, moved, probabilityOf, speechExamples, thresholdOf, trainSpeech } from './speech.js'

export interface TaggerOptions extends PassOptions, ExampleOptions {
  /** Trainings with seeds of their own, whose weights are averaged; 1 by default. */
  readonly seeds?: number
}

/** The tagger that documents teach, going on from a state, which stays as it is. */
export function trainTagger(
  documents: readonly GoldDocument[],
  start: TaggerState,
  options: TaggerOptions,
): TaggerModel {
  return modelOf(trained(documents, start, options), options.withWords)
}

/** The state that documents teach, going on from another, which stays as it is. */
export function trained(documents: readonly GoldDocument[], start: TaggerState, options: TaggerOptions): TaggerState {
  const { seeds = 1 } = options
  const states = Array.from({ length: seeds }, (_, index) => {
    const state = copyOf(start)
    train(state, examplesOf(documents, state, options), { ...options, seed: index + 1 })
    return state
  })
  return meanOf(states)
}

/** A document with the tags of a tagger that has not seen it. */
export interface TaggedDocument {
  readonly document: GoldDocument
  readonly tagging: Tagging
}

/** The documents with the tags that taggers of the others give: every n-th is left out in turn. */
export function jackknifed(
  documents: readonly GoldDocument[],
  start: TaggerState,
  folds: number,
  options: TaggerOptions,
): TaggedDocument[] {
  const taggers = Array.from({ length: folds }, (_, fold) =>
    trainTagger(
      documents.filter((_, index) => index % folds !== fold),
      start,
      options,
    ),
  )
  return documents.map((document, index) => ({
    document,
    tagging: tagDocument(document.reading, taggers[index % folds]!),
  }))
}

// ---------------------------------------------------------------- is it speech?

/** The weights that tell speech given the tags, and for each document those that its own gold taught nothing. */
export function trainTaggedSpeech(
  documents: readonly TaggedDocument[],
  folds: number,
  weightOf: (lang: string) => number,
): { speech: HashedWeights; unseen: HashedWeights[] } {
  const examples = documents.map(({ document: { row, reading }, tagging }) => {
    const featuresOf = (index: number) => taggedSpeechFeatures(index, reading.speechScene, tagging)
    return hashed(speechExamples(row, reading.scene.stretches, featuresOf, weightOf(row.lang)))
  })
  const models = Array.from({ length: folds }, (_, fold) =>
    trainSpeech(examples.filter((_, index) => index % folds !== fold).flat(), L2),
  )
  const scored = examples.flatMap((list, index) =>
    list.map(({ features, isSpeech }) => ({ isSpeech, p: probabilityOf(models[index % folds]!, features) })),
  )
  const threshold = thresholdOf(scored)
  const calibrated = models.map((model) => moved(model, threshold))
  return {
    speech: moved(trainSpeech(examples.flat(), L2), threshold),
    unseen: documents.map((_, index) => calibrated[index % folds]!),
  }
}

// ---------------------------------------------------------------- is it a claim?

const WORTH: RankingOptions = { epochs: 12, rate: 0.005, l2: 0.05, dropout: 0.3 }

/** What weighs claims. */
export const trainWorth = (questions: readonly Question[], start?: Scorer): Scorer =>
  trainScorer(WORTH_FEATURES, questions, start ? { ...WORTH, start } : WORTH)

/** A question for each candidate of a document: is it a claim, or nothing? */
export function worthQuestions(
  { document: { row, reading }, tagging }: TaggedDocument,
  speech: HashedWeights,
  weight: number,
): Question[] {
  const weighed = weighedByTags(reading, tagging, speech)
  const candidates = candidateClaims(weighed, tagging)
  const features = featuresOfAll(reading.scene, tagging, candidates)
  const claims = { ...row, attributions: row.attributions.filter(({ type }) => type !== 'direct') }
  return candidates.map(({ claim }, index) => {
    const spans = claim.spans.map(({ start, end }) => [start, end] as const)
    const isClaim = attributionOfClaim(claims, spans) !== null
    return { shared: [], choices: [features[index]!, []], isRight: [isClaim, !isClaim], weight }
  })
}

// ---------------------------------------------------------------- how sure?

/** A claim's score, and whether gold has it. */
export interface Scored {
  readonly score: number
  readonly isRight: boolean
  /** It is a quoted fragment that no reported clause holds. */
  readonly isFragment: boolean
}

/** The claims of a document that were found without its gold, with their scores. */
export function scoredClaims(
  { document: { row, reading }, tagging }: TaggedDocument,
  { speech, worth }: { speech: HashedWeights; worth: Scorer | null },
): Scored[] {
  const told = { ...row, attributions: row.attributions.filter(({ type }) => type !== 'direct') }
  const weighed = weighedByTags(reading, tagging, speech)
  const clauses = claimsOf(weighed, tagging, worth)
  return utteredIn(weighed, clauses, tagging.spans).claims.map(({ spans, confidence }, index) => {
    const offsets = spans.map(({ start, end }) => [start, end] as const)
    const isRight = attributionOfClaim(told, offsets) !== null
    return { score: confidence, isRight, isFragment: index >= clauses.length }
  })
}

const STEPS = 200
const STEP = 1

/**
 * The scaling that makes scores probabilities, by gradient descent from the scores as they are; of fragments alone, whose scores
 * say next to nothing, how many are right (Laplace's rule of succession).
 */
export function trainTrust(all: readonly Scored[]): Trust {
  const scored = all.filter(({ isFragment }) => !isFragment)
  const fragments = all.filter(({ isFragment }) => isFragment)
  const rightFragments = fragments.filter(({ isRight }) => isRight).length
  let trust = { slope: 1, intercept: 0 }
  for (let step = 0; step < STEPS; step++) {
    let [slope, intercept] = [0, 0]
    for (const { score, isRight } of scored) {
      const error = (isRight ? 1 : 0) - claimProbability(score, trust)
      slope += (error * logOdds(score)) / scored.length
      intercept += error / scored.length
    }
    trust = { slope: trust.slope + STEP * slope, intercept: trust.intercept + STEP * intercept }
  }
  return { ...trust, fragment: (rightFragments + 1) / (fragments.length + 2) }
}

// ---------------------------------------------------------------- who said it?

const LINKER: RankingOptions = { epochs: 12, rate: 0.1, l2: 1e-4, dropout: 0.3 }

/** The linker. */
export const trainLinker = (questions: readonly Question[], start?: Scorer): Scorer =>
  trainScorer(FEATURES, questions, start ? { ...LINKER, start } : LINKER)

/** A question for each ask of a document whose answer gold has among the choices. */
export function linkerQuestions(
  { document: { row, reading }, tagging }: TaggedDocument,
  { speech, worth }: { speech: HashedWeights; worth: Scorer | null },
  weight: number,
): Question[] {
  const { scene, frames } = reading
  const { tokens } = scene.structure
  const weighed = weighedByTags(reading, tagging, speech)
  const found = utteredIn(weighed, claimsOf(weighed, tagging, worth), tagging.spans)
  const linked = linkedOf(scene, frames, tagging.spans)
  let last: number | null = null
  return asksOf(scene, found).flatMap(({ ask }) => {
    const spans = ask.content.map(({ first, end }) => [tokens[first]!.start, tokens[end - 1]!.end] as const)
    const gold = ask.isQuote ? attributionOfQuote(row, spans) : attributionOfClaim(row, spans)
    const { shared, choices } = choicesOf(linked, ask, last)
    if (ask.rules.mention !== null) last = ask.rules.mention
    if (gold === null) return []
    const isRight = choices.map(({ mention }) => isSource(gold, mention === null ? null : scene.mentions[mention]!))
    return isRight.includes(true) ? [{ shared, choices: choices.map(({ own }) => own), isRight, weight }] : []
  })
}

/** Whether gold has the mention as a source; nobody is right only where it names nobody. */
function isSource({ source, speaker }: GoldAttribution, mention: { start: number; end: number } | null): boolean {
  if (mention === null) return source.length === 0 && speaker === null
  return source.some(([start, end]) => start < mention.end && mention.start < end)
}

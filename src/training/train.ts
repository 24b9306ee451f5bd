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
import { bestOf, candidateClaims } from '../attribution/claims/choose.js'
import { type Candidate, WORTH_MEASURES, worthOfAll } from '../attribution/claims/worth.js'
import { FEATURES } from '../attribution/linker/features.js'
import { asksOf, choicesOf, linkedOf } from '../attribution/linker/link.js'
import type { Trust } from '../attribution/model.js'
import { logistic, type Scorer } from '../attribution/scorer.js'
import { type HashedWeights, taggedSpeechFeatures } from '../attribution/speech.js'
import type { TaggerModel } from '../attribution/tagger/model.js'
import { type Tagging, tagDocument } from '../attribution/tagger/tagger.js'
import { scoreOfTrees, type Trees } from '../attribution/trees.js'
import type { Mention } from '../lexicon/lexed.js'
import { type BoostingOptions, type Example, trainTrees } from './boosting.js'
import { copyOf, meanOf, modelOf, type PassOptions, type TaggerState, train } from './crf.js'
import { type ExampleOptions, examplesOf, type GoldDocument } from './examples.js'
import { attributionOfClaim, attributionOfQuote, type GoldAttribution, type GoldRow } from './gold.js'
import { probabilityOf, trainLogistic } from './logistic.js'
import { type Question, type RankingOptions, trainScorer } from './ranking.js'
import { hashed, L2, moved, speechExamples, thresholdOf } from './speech.js'

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
  readonly tagger: TaggerModel
}

/** A tagger of each fold, the n-th taught by all documents but every n-th; `taught` makes a tagger. */
export function foldTaggers(
  documents: readonly GoldDocument[],
  folds: number,
  taught: (documents: readonly GoldDocument[]) => TaggerModel,
): TaggerModel[] {
  return Array.from({ length: folds }, (_, fold) => taught(documents.filter((_, index) => index % folds !== fold)))
}

/** The documents, each with the tags of the tagger of its fold, which has not seen it (jackknifing). */
export function jackknifed(documents: readonly GoldDocument[], taggers: readonly TaggerModel[]): TaggedDocument[] {
  return documents.map((document, index) => {
    const tagger = taggers[index % taggers.length]!
    return { document, tagger, tagging: tagDocument(document.reading, tagger) }
  })
}

// ---------------------------------------------------------------- is it speech?

/**
 * The weights that tell speech given the tags, by language, and for each document those that its own gold taught nothing. Languages
 * share what they teach; a threshold is each language's own, that of its documents that are `judged`.
 */
export function trainTaggedSpeech(
  documents: readonly TaggedDocument[],
  folds: number,
  weightOf: (lang: string) => number,
  isJudged: (document: GoldDocument) => boolean = () => true,
): { speech: ReadonlyMap<string, HashedWeights>; unseen: HashedWeights[] } {
  const examples = documents.map(({ document: { row, reading }, tagging }) => {
    const featuresOf = (index: number) => taggedSpeechFeatures(index, reading.speechScene, tagging)
    return hashed(speechExamples(row, reading.scene.stretches, featuresOf, weightOf(row.lang)))
  })
  const models = Array.from({ length: folds }, (_, fold) =>
    trainLogistic(examples.filter((_, index) => index % folds !== fold).flat(), L2),
  )
  const whole = trainLogistic(examples.flat(), L2)
  const langOf = (index: number) => documents[index]!.document.reading.scene.pack.code
  const judged = [...documents.keys()].filter((index) => isJudged(documents[index]!.document))
  const calibrated = (lang: string) => {
    const scored = judged
      .filter((index) => langOf(index) === lang)
      .flatMap((index) =>
        examples[index]!.map(({ features, isRight, set }) => ({
          isRight,
          p: probabilityOf(models[index % folds]!, features, set),
        })),
      )
    const threshold = thresholdOf(scored)
    return { speech: moved(whole, threshold), parts: models.map((model) => moved(model, threshold)) }
  }
  const byLang = new Map([...new Set([...documents.keys()].map(langOf))].map((lang) => [lang, calibrated(lang)]))
  return {
    speech: new Map([...byLang].map(([lang, { speech }]) => [lang, speech])),
    unseen: documents.map((_, index) => byLang.get(langOf(index))!.parts[index % folds]!),
  }
}

// ---------------------------------------------------------------- is it a claim?

const WORTH: BoostingOptions = { trees: 500, leaves: 20, rate: 0.03, l2: 5, least: 3, rows: 0.7, columns: 0.5 }

/** Trees that a model of few articles adds to those that it goes on from. */
const MORE_TREES = 40

/** What weighs claims; `start` is what to go on from. */
export const trainWorth = (examples: readonly Example[], start?: Trees): Trees =>
  trainTrees(WORTH_MEASURES, examples, start ? { ...WORTH, trees: MORE_TREES, start } : WORTH)

/** The candidates of a document, and what they may be. */
export interface CandidateClaims {
  readonly candidates: readonly Candidate[]
  /** Of each what weighs it, in the order of the names. */
  readonly measures: readonly Float32Array[]
  /** Of each the attribution that it is, or null. */
  readonly gold: readonly (GoldAttribution | null)[]
  /** How many attributions there are to find. */
  readonly told: number
  readonly mentions: readonly Mention[]
}

/** The candidates of a document as its tags and what tells speech give them. */
export function candidatesOf(
  { document: { row, reading }, tagging }: TaggedDocument,
  speech: HashedWeights,
): CandidateClaims {
  const weighed = weighedByTags(reading, tagging, speech)
  const candidates = candidateClaims(weighed, tagging)
  const claims = claimsOnly(row)
  const goldOf = ({ claim }: Candidate) =>
    attributionOfClaim(
      claims,
      claim.spans.map(({ start, end }) => [start, end] as const),
    )
  return {
    candidates,
    measures: worthOfAll(reading.scene, tagging, candidates),
    gold: candidates.map(goldOf),
    told: claims.attributions.length,
    mentions: reading.scene.mentions,
  }
}

/** Gold without its direct quotes. */
const claimsOnly = (row: GoldRow): GoldRow => ({
  ...row,
  attributions: row.attributions.filter(({ type }) => type !== 'direct'),
})

/** An example of each candidate: it is a claim, or not. */
export const worthExamples = ({ measures, gold }: CandidateClaims, weight: number): Example[] =>
  measures.map((values, index) => ({ values, isRight: gold[index] !== null, weight }))

/** Thresholds that are tried. */
const THRESHOLDS = Array.from({ length: 9 }, (_, step) => 0.2 + step * 0.05)

/**
 * Standard errors of F1 that are given for precision: a claim too many takes the fragments that it holds from who said them. After the
 * rule of one standard error of Breiman et al. (1984), by half of one.
 */
const SLACK = 0.5

/** The highest threshold, 0.2 to 0.6, whose claims have nearly the best F1; each document with what weighs it without having seen it. */
export function worthThreshold(documents: readonly (readonly [CandidateClaims, Trees])[]): number {
  const told = documents.reduce((sum, [document]) => sum + document.told, 0)
  const f1Of = (threshold: number) => {
    let [found, right] = [0, 0]
    for (const [{ candidates, measures, gold, mentions }, worth] of documents) {
      const mended = withThreshold(worth, threshold)
      const weighed = candidates.map(({ claim }, index) => ({
        claim,
        probability: logistic(scoreOfTrees(mended, measures[index]!)),
      }))
      const chosen = new Set(bestOf(weighed, mentions).map(({ spans }) => spans))
      found += chosen.size
      right += new Set(gold.filter((one, index) => one !== null && chosen.has(candidates[index]!.claim.spans))).size
    }
    return (2 * right) / (found + told)
  }
  const rated = THRESHOLDS.map((threshold) => ({ threshold, f1: f1Of(threshold) }))
  const best = Math.max(...rated.map(({ f1 }) => f1))
  const standardError = Math.sqrt((best * (1 - best)) / told)
  return rated.findLast(({ f1 }) => f1 >= best - SLACK * standardError)!.threshold
}

/** Trees with a threshold moved to one half, so that one threshold serves every model. */
export function withThreshold(trees: Trees, threshold: number): Trees {
  return { ...trees, base: Math.fround(trees.base - logOdds(threshold)) }
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
  { speech, worth }: { speech: HashedWeights; worth: Trees | null },
): Scored[] {
  const told = claimsOnly(row)
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

const LINKER: RankingOptions = { epochs: 12, rate: 0.1, l2: 1e-4, dropout: 0.3, seeds: 3 }

/** Small steps, for what goes on from a model. */
const GENTLY = { epochs: 4, rate: 0.01 }

/** The linker; `start` is what to go on from. */
export const trainLinker = (questions: readonly Question[], start?: Scorer): Scorer =>
  trainScorer(FEATURES, questions, start ? { ...LINKER, ...GENTLY, start } : LINKER)

/** A question for each ask of a document whose answer gold has among the choices. */
export function linkerQuestions(
  { document: { row, reading }, tagging }: TaggedDocument,
  { speech, worth }: { speech: HashedWeights; worth: Trees | null },
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

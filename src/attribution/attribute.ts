/** What a reading's tagger and linker make of it: the claims, the utterances, and which mention each is ascribed to. */

import { heardWith, type Reading } from '../reading.js'
import type { ReportedClaim, Utterance } from './attribution.js'
import { chosenClaims } from './claims/choose.js'
import { withFragmentClaims } from './claims/fragments.js'
import { withoutPointers } from './claims/pointers.js'
import { quotedContents, taggedClaims, withRuledClaims } from './claims/tagged.js'
import { type Decision, linked } from './linker/link.js'
import type { AttributionModel, Trust } from './model.js'
import { findUtterances } from './quotes.js'
import { withRepeated } from './repeated.js'
import type { Range } from './scene.js'
import { logistic } from './scorer.js'
import { type HashedWeights, speechGivenTags } from './speech.js'
import type { TaggedSpan } from './tagger/spans.js'
import { type Tagging, tagDocument } from './tagger/tagger.js'
import type { Trees } from './trees.js'

export interface Attributed {
  /** For each stretch, 0 to 1: that it is speech. */
  readonly speech: readonly number[]
  readonly claims: readonly ReportedClaim[]
  readonly utterances: readonly Utterance[]
  /** The words that the tagger marks as a source, in the order of the text; none without a model. */
  readonly sources: readonly Range[]
}

/** Claims and utterances of a reading: by a model where there is one, else by the rules alone; `note` hears the linker. */
export function attribute(
  reading: Reading,
  model: AttributionModel | null,
  note?: (decision: Decision) => void,
): Attributed {
  const found = model
    ? taggedIn(reading, model, note)
    : utteredIn(reading, withoutPointers(reading.scene, reading.claims), [])
  return { ...found, utterances: withRepeated(reading.scene, found.utterances) }
}

/** What the tagger marks, the rules find, and the linker ascribes. */
function taggedIn(reading: Reading, model: AttributionModel, note?: (decision: Decision) => void): Attributed {
  const tagging = tagDocument(reading, model.tagger)
  const weighed = weighedByTags(reading, tagging, model.speech)
  const claims = withoutPointers(reading.scene, claimsOf(weighed, tagging, model.worth))
  const found = trusted(utteredIn(weighed, claims, tagging.spans), claims.length, model.trust)
  const sources = tagging.spans.filter(({ part }) => part === 'source')
  const places = placesOf(found.claims, claims.length, model.trust)
  const hear =
    note && ((one: Decision) => note({ ...one, claim: one.claim === null ? null : (places[one.claim] ?? null) }))
  const named = model.linker ? linked(reading.scene, reading.frames, tagging.spans, found, model.linker, hear) : found
  return inPlaces({ ...found, ...named, sources }, places)
}

/** No claim is impossible or certain. */
const EDGE = 0.01

/** The probability from which on claims of fragments alone raise F1: half of it, for a language whose F1 is two thirds. */
const LEAST_FRAGMENT = 1 / 3

/**
 * For each claim its place among those that stay, null where it does not: of fragments alone, all but the first so many, none stays where
 * the model knows that most are no claims, but what was not said.
 */
export function placesOf(
  claims: readonly Pick<ReportedClaim, 'negated'>[],
  clauses: number,
  trust: Pick<Trust, 'fragment'> | null,
): (number | null)[] {
  const isLikely = (trust?.fragment ?? 1) >= LEAST_FRAGMENT
  let place = 0
  return claims.map(({ negated }, index) => (isLikely || index < clauses || negated ? place++ : null))
}

/** What was found, with the claims that have a place. */
function inPlaces(found: Attributed, places: readonly (number | null)[]): Attributed {
  const placed = (claim: number | null) => (claim === null ? null : places[claim]!)
  return {
    ...found,
    claims: found.claims.filter((_, index) => places[index] !== null),
    utterances: found.utterances.map((one) => ({ ...one, claim: placed(one.claim) })),
  }
}

/** What was found, its claims with probabilities for scores; those after the first so many are fragments alone. */
function trusted(found: Attributed, clauses: number, trust: Trust | null): Attributed {
  if (!trust) return found
  const confidenceOf = ({ confidence }: ReportedClaim, index: number) =>
    index < clauses ? probabilityOf(confidence, trust) : (trust.fragment ?? confidence)
  return { ...found, claims: found.claims.map((claim, at) => ({ ...claim, confidence: confidenceOf(claim, at) })) }
}

/** The probability, 0 to 1, that a claim of this score is one. */
export function probabilityOf(score: number, { slope, intercept }: Pick<Trust, 'slope' | 'intercept'>): number {
  return logistic(slope * logOdds(score) + intercept)
}

/** The log odds of a probability, kept from the edges. */
export function logOdds(probability: number): number {
  const within = Math.min(1 - EDGE, Math.max(EDGE, probability))
  return Math.log(within / (1 - within))
}

/** The claims of a reading by its tags and the rules: weighed together, or where nothing weighs them, the tags first. */
export function claimsOf(reading: Reading, tagging: Tagging, worth: Trees | null): ReportedClaim[] {
  return worth ? chosenClaims(reading, tagging, worth) : withRuledClaims(reading, taggedClaims(reading, tagging.spans))
}

/** The reading with what is speech weighed by the tags. */
export function weighedByTags(reading: Reading, tagging: Tagging, weights: HashedWeights | null): Reading {
  if (!weights) return reading
  return { ...reading, ...heardWith(reading, speechGivenTags(reading.speechScene, tagging, weights)) }
}

/** The utterances of a reading with such claims, and the claims with those of quoted fragments. */
export function utteredIn(
  { scene, frames, speech, isSpeech }: Reading,
  claims: readonly ReportedClaim[],
  spans: readonly TaggedSpan[],
): Attributed {
  const speaking = [...isSpeech.keys()].filter((index) => isSpeech[index])
  const quotes = findUtterances(scene, frames, claims, speaking)
  return { speech, sources: [], ...withFragmentClaims(scene, frames, claims, quotes, quotedContents(scene, spans)) }
}

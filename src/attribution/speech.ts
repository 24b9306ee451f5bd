/** Is a marked stretch speech? A weighted sum of named features, read as a probability. */

import { madeOnce } from '../languages/remembered.js'
import { hashText } from '../lexicon/tagging/hash.js'
import { countFirst } from '../text/search.js'
import { isVoice } from '../turns/turn.js'
import { logistic } from './scorer.js'
import { sizeOf, speechFeatures } from './speech.features.js'
import type { SpeechScene } from './speech.scene.js'
import { BARE_WEIGHTS, WEIGHTS } from './speech.weights.js'
import { PART_COUNT } from './tagger/labels.js'
import type { Tagging } from './tagger/tagger.js'

/** From which probability on a stretch is taken for speech. */
export const THRESHOLD = 0.5

/** A turn has no marks to mistake. */
const TURN_PROBABILITY = 0.95

/** Weights set by hand, of what the training sets hold too little of. */
export const SET_WEIGHTS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    conversation: 4,
    'in conversation': 1.5,
    incise: 1.5,
    'named capital': -4.5,
    'nested told': 4.5,
    'nested own': -4,
    'nested supposed': -4,
    'verb of the sentence': 3.5,
    'bare reporting comma': 1.5,
    'told among capitals': 2,
    'named after': -4,
    'low among capitals': 1,
    'named of': -3,
    surnamed: -3,
    'named before a colon': -2.5,
    'named in a row': -1.5,
    shouted: 4,
    'spoken heading': 4,
    'bracketed among capitals': -3,
    'foreign name': -1.5,
    'title in its place': -4,
    'quoted below': 1.5,
    address: -4,
    'subject in marks': -1,
    'source in marks': -4,
    'called so': 1.5,
    nickname: -2.5,
    'behind the hour': 3,
    'named among capitals': -2,
    'reported among capitals': 0.7,
    'foreign among capitals': -1.5,
    'told to a paper': -4,
    'turn among capitals': 1.5,
    'lone noun': -0.7,
    'noun beside a noun': -1,
    'sieve=headline of the interview': 5,
  }),
)

/**
 * For each stretch the probability, 0 to 1, that it is speech and no title, name, term or irony, by named weights. Linear in the
 * document's tokens.
 */
export function speechProbabilities(scene: SpeechScene, weights = weightsFor(scene)): number[] {
  const all = withSet(weights)
  return scene.stretches.map(({ family }, index) => {
    if (isVoice(family)) return TURN_PROBABILITY
    let sum = 0
    for (const name of namesOf(index, scene)) sum += all.get(name) ?? 0
    return logistic(sum)
  })
}

const withSet = madeOnce((weights: ReadonlyMap<string, number>) => plus(weights, SET_WEIGHTS))
const withSetHashed = madeOnce((weights: HashedWeights) =>
  plus(weights, new Map([...SET_WEIGHTS].map(([name, weight]) => [hashText(name), weight]))),
)

function plus<Key>(weights: ReadonlyMap<Key, number>, more: ReadonlyMap<Key, number>): ReadonlyMap<Key, number> {
  const sums = new Map(weights)
  for (const [key, weight] of more) sums.set(key, (sums.get(key) ?? 0) + weight)
  return sums
}

const named = new WeakMap<SpeechScene, string[][]>()

/** The names of a stretch's features, kept: they are asked for before the tags and after. */
function namesOf(index: number, scene: SpeechScene): readonly string[] {
  const known = named.get(scene) ?? []
  if (known.length === 0) named.set(scene, known)
  known[index] ??= speechFeatures(index, scene)
  return known[index]!
}

const weightsFor = ({ pack }: SpeechScene): ReadonlyMap<string, number> =>
  weightsIn(pack.cues.verbs.size > 0 ? WEIGHTS : BARE_WEIGHTS)

const read = new Map<string, ReadonlyMap<string, number>>()

/** The weights of a list: what a feature weighs and the feature, a line each. Read once. */
function weightsIn(list: string): ReadonlyMap<string, number> {
  const known = read.get(list)
  if (known) return known
  const weights = new Map<string, number>()
  for (const line of list.trim().split('\n')) {
    const blank = line.indexOf(' ')
    weights.set(line.slice(blank + 1), Number(line.slice(0, blank)))
  }
  read.set(list, weights)
  return weights
}

// ---------------------------------------------------------------- with the tags

/** Weights of named features by the hash of their names. */
export type HashedWeights = ReadonlyMap<number, number>

/** The probabilities, 0 to 1, with what the tagger says of the stretches' tokens, by a model of their own. */
export function speechGivenTags(scene: SpeechScene, tagging: Tagging, weights: HashedWeights): number[] {
  const all = withSetHashed(weights)
  return scene.stretches.map(({ family }, index) => {
    if (isVoice(family)) return TURN_PROBABILITY
    let sum = 0
    for (const name of taggedSpeechFeatures(index, scene, tagging)) sum += all.get(hashText(name)) ?? 0
    return isToldUnclosed(index, scene) ? Math.max(TOLD, logistic(sum)) : logistic(sum)
  })
}

/** At least that likely to be speech is what was told. */
const TOLD = 0.6

/** `“The road is gone, said Tom Brandt.`: a mark that nobody closed, after which a reporting clause stands. */
const isToldUnclosed = (index: number, { stretches, sieves }: SpeechScene): boolean =>
  stretches[index]!.close === null && sieves[index] === 'reporting clause inside the marks'

/** The names of the features that a stretch has, with those of its tags. */
export function taggedSpeechFeatures(index: number, scene: SpeechScene, { spans, parts }: Tagging): string[] {
  const { first, end } = scene.ranges[index]!
  const names = namesOf(index, scene)
  const size = sizeOf(scene.lengths[index]!)
  let sum = 0
  for (let at = first; at < end; at++) sum += parts[at * PART_COUNT + CONTENT]!
  const likely = `likely=${Math.round((10 * sum) / Math.max(1, end - first))}`
  const covered = `tagged=${coverOf(spans, first, end)}`
  const sieve = `sieve=${scene.sieves[index]}`
  return [...names, likely, covered, `${size} ${likely}`, `${size} ${covered}`, `${sieve} ${covered}`]
}

const CONTENT = 2

/** How tokens `[first, end)` lie in tagged contents: in none, partly, by themselves, or within a longer one. */
function coverOf(spans: Tagging['spans'], first: number, end: number): string {
  const from = countFirst(spans, (span) => span.end <= first)
  const over = []
  for (let i = from; i < spans.length && spans[i]!.first < end; i++) over.push(spans[i]!)
  const contents = over.filter(({ part }) => part === 'content')
  if (contents.length === 0) return over.length > 0 ? 'other' : 'none'
  const holding = contents.find((span) => span.first <= first && end <= span.end)
  if (!holding) return 'part'
  return first - holding.first <= 1 && holding.end - end <= 1 ? 'itself' : 'within'
}

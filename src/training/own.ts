/** Trains a model on a user's own gold, going on from the one that the package ships for the language. */

import type { AttributionModel } from '../attribution/model.js'
import type { TaggedSpan } from '../attribution/tagger/spans.js'
import { tagDocument } from '../attribution/tagger/tagger.js'
import type { LanguagePack } from '../languages/pack.js'
import { read } from '../reading.js'
import { emptyState, stateOf } from './crf.js'
import { type GoldDocument, goldDocument } from './examples.js'
import { attributionOfClaim, type GoldRow } from './gold.js'
import { unseen } from './speech.js'
import {
  candidatesOf,
  foldTaggers,
  jackknifed,
  linkerQuestions,
  scoredClaims,
  type TaggedDocument,
  type TaggerOptions,
  trainLinker,
  trainTaggedSpeech,
  trainTagger,
  trainTrust,
  trainWorth,
  worthExamples,
} from './train.js'

/** Articles that are needed to leave some out in turn. */
const LEAST_ARTICLES = 8
const FOLDS = 4
const AFRESH: TaggerOptions = { withWords: true, least: 2, epochs: 12, rate: 0.2, seeds: 3 }
/** A model goes on in small steps: half of fr-dev, taught as a first model is, cost 9 points of claims on the other half; so, 2.5. */
const GENTLY: TaggerOptions = { ...AFRESH, epochs: 4, rate: 0.02 }

/** How many contents a tagger finds of those in gold, on articles that it has not seen. */
export interface ContentFigures {
  readonly gold: number
  readonly found: number
  readonly right: number
}

export interface OwnModel {
  readonly model: AttributionModel
  /** Of the model that training went on from, and by cross-validation of the new one; null where there are too few articles. */
  readonly before: ContentFigures
  readonly after: ContentFigures | null
}

/** A model of the articles of one language, read with its pack. `start` is the model to go on from; null: from nothing. */
export function trainOwn(rows: readonly GoldRow[], pack: LanguagePack, start: AttributionModel | null): OwnModel {
  const documents = rows.map((row) => goldDocument(row, read(row.text, pack)))
  const state = start ? stateOf(start.tagger) : emptyState()
  const options = start ? GENTLY : AFRESH
  const before = start ? figuresOf(documents.map((one) => [one, tagDocument(one.reading, start.tagger).spans])) : NONE
  if (documents.length < LEAST_ARTICLES) {
    const tagger = trainTagger(documents, state, options)
    return {
      model: {
        trust: null,
        speech: null,
        worth: null,
        linker: null,
        certainty: null,
        ...start,
        lang: pack.code,
        tagger,
      },
      before,
      after: null,
    }
  }
  // What tells speech is not learnt again where a model tells it
  const apart = start?.speech ? documents : unseen(documents, FOLDS, () => 1)
  const taggers = foldTaggers(apart, FOLDS, (others) => trainTagger(others, state, options))
  const tagged = jackknifed(apart, taggers)
  const tagger = trainTagger(apart, state, options)
  const after = figuresOf(tagged.map(({ document, tagging }) => [document, tagging.spans]))
  return { model: { lang: pack.code, tagger, ...scorersOf(tagged, pack, start) }, before, after }
}

function scorersOf(
  tagged: readonly TaggedDocument[],
  pack: LanguagePack,
  start: AttributionModel | null,
): Omit<AttributionModel, 'lang' | 'tagger'> {
  const { speech, speechOf } = speechFor(tagged, pack, start)
  const worth = trainWorth(
    tagged.flatMap((one, index) => worthExamples(candidatesOf(one, speechOf(index)), 1)),
    start?.worth ?? undefined,
  )
  const linker = trainLinker(
    tagged.flatMap((one, index) => linkerQuestions(one, { speech: speechOf(index), worth }, 1)),
    start?.linker ?? undefined,
  )
  const trust = trainTrust(tagged.flatMap((one, index) => scoredClaims(one, { speech: speechOf(index), worth })))
  return { trust, speech, worth, linker, certainty: start?.certainty ?? null }
}

/** What tells speech: that of the model that training goes on from, else what the articles teach, and for each what the others do. */
function speechFor(tagged: readonly TaggedDocument[], pack: LanguagePack, start: AttributionModel | null) {
  const known = start?.speech
  if (known) return { speech: known, speechOf: () => known }
  const { speech, unseen: parts } = trainTaggedSpeech(tagged, FOLDS, () => 1)
  return { speech: speech.get(pack.code)!, speechOf: (index: number) => parts[index]! }
}

const NONE: ContentFigures = { gold: 0, found: 0, right: 0 }

/** Contents by Jaccard 0.5 of their characters. */
function figuresOf(tagged: readonly (readonly [GoldDocument, readonly TaggedSpan[]])[]): ContentFigures {
  return tagged.reduce((sum, [{ row, reading }, spans]) => {
    const { tokens } = reading.scene.structure
    const contents = spans.filter(({ part }) => part === 'content')
    const offsets = contents.map(({ first, end }) => [tokens[first]!.start, tokens[end - 1]!.end] as const)
    const right = new Set(offsets.map((span) => attributionOfClaim(row, [span])).filter((one) => one !== null))
    return {
      gold: sum.gold + row.attributions.length,
      found: sum.found + contents.length,
      right: sum.right + right.size,
    }
  }, NONE)
}

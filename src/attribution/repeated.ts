/** A headline's quote that the article repeats with its speaker: `« On a tout perdu » : après le feu`, and below `« On a tout perdu », dit Anne Morel`. */

import type { Span } from '../document.js'
import type { Mention } from '../lexicon/lexed.js'
import { firstFrom } from '../text/search.js'
import type { Utterance } from './attribution.js'
import type { Scene } from './scene.js'

/** Paragraphs that may be a headline: with a line above it and one below. */
const HEAD = 3
/** Quotes in them that are looked at. */
const MOST = 6
/** Words of a quote that no two people happen to say, at least. */
const LEAST_WORDS = 3

const SIEVE = 'same words further on'

/** The utterances, those of the headline that say nothing of who speaks with whom the article names for the same words. */
export function withRepeated(scene: Scene, utterances: readonly Utterance[]): Utterance[] {
  const heads = utterances.filter((utterance) => isHead(scene, utterance) && !isNamed(scene, utterance)).slice(0, MOST)
  if (heads.length === 0) return [...utterances]
  const told = utterances.filter(isTold)
  const words = told.map((utterance) => wordsOf(scene, utterance))
  return utterances.map((utterance) => {
    const found = heads.includes(utterance) ? toldAlike(scene, utterance, words) : -1
    return found < 0 ? utterance : { ...utterance, source: { ...told[found]!.source, cue: null, sieve: SIEVE } }
  })
}

function toldAlike(scene: Scene, utterance: Utterance, words: readonly string[]): number {
  const own = wordsOf(scene, utterance)
  return own.split(' ').length < LEAST_WORDS + 2 ? -1 : words.findIndex((others) => others.includes(own))
}

const tokensOf = ({ structure: { tokens } }: Scene, { start, end }: Span) =>
  tokens.slice(firstFrom(tokens, start), firstFrom(tokens, end))

/** The words of an utterance, a blank before and after each. */
const wordsOf = (scene: Scene, { pieces }: Utterance): string =>
  ` ${pieces.flatMap((piece) => tokensOf(scene, piece).flatMap(({ kind, norm }) => (kind === 'word' ? [norm] : []))).join(' ')} `

const isHead = (scene: Scene, { pieces }: Utterance): boolean =>
  (tokensOf(scene, pieces[0]!)[0]?.paragraph ?? HEAD) < HEAD

/**
 * A reporting clause of its own, or a person by several words, says who speaks: one word alone may be a topic (`Santé : « … »`), and a
 * person further on in the line whom it is about (`Mort de Paul Redon : « … »`).
 */
const isNamed = (scene: Scene, { source: { mention, cue }, continues }: Utterance): boolean =>
  cue !== null || continues !== null || (mention !== null && isWholePerson(scene, scene.mentions[mention]!))

function isWholePerson({ structure: { tokens } }: Scene, { kind, first, endToken }: Mention): boolean {
  const before = tokens[first - 1]
  const isLed = before?.kind === 'word' && before.sentence === tokens[first]!.sentence
  return kind === 'person' && endToken > first + 1 && !isLed
}

const isTold = ({ source: { mention, cue }, continues }: Utterance): boolean =>
  mention !== null && cue !== null && continues === null

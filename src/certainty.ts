/**
 * How sure a speaker is, once all is known: weighed by how the quote or claim was found, and by how its speaker was (logistic
 * regression, learnt from what was found in articles that the stages before had not seen).
 */

import { logOdds } from './attribution/attribute.js'
import { LAYOUT } from './attribution/linker/link.js'
import { logistic } from './attribution/scorer.js'
import type { HashedWeights } from './attribution/speech.js'
import type { Claim, Quote, QuotesDocument } from './document.js'
import { hashText } from './lexicon/tagging/hash.js'

type Found = Pick<QuotesDocument, 'quotes' | 'claims' | 'speakers'>

/** What was found, the confidence of each speaker weighed; that of turns and of names of several, which news has few of, stays. */
export function withCertainty(found: Found, weights: HashedWeights): Found {
  const surely = <T extends Quote | Claim>(item: T): T =>
    item.speaker === null || isTurn(item) || findersOf(item).includes(SEVERAL)
      ? item
      : { ...item, speaker: { ...item.speaker, confidence: certaintyOf(item, weights) } }
  return { ...found, quotes: found.quotes.map(surely), claims: found.claims.map(surely) }
}

/** The probability that the speaker of an item is right, 0 to 1 with two decimals. */
function certaintyOf(item: Quote | Claim, weights: HashedWeights): number {
  const sum = certaintyFeatures(item).reduce((total, name) => total + (weights.get(hashText(name)) ?? 0), 0)
  return Math.round(100 * logistic(sum)) / 100
}

const CONVERSATION = ['alternating turns', 'turn of the conversation', 'weighed with the turns around it']
const TURNS: ReadonlySet<string> = new Set([...LAYOUT, ...CONVERSATION])

/** The resolver that knows a name for that of several. */
const SEVERAL = 'several names in the text have this word'

/** It is a turn of an interview or a conversation. */
export const isTurn = (item: Quote | Claim): boolean => findersOf(item).some((finder) => TURNS.has(finder))

// ---------------------------------------------------------------- features

const MOST_ALTERNATIVES = 2
const LINKED = 'linked'

/** The names of what speaks for or against the speaker of a quote or claim, who is there. */
export function certaintyFeatures(item: Quote | Claim): string[] {
  const [sieve = '', ...resolvers] = findersOf(item)
  const { kind, confidence, alternatives = [] } = item.speaker!
  return [
    'always',
    'spans' in item ? 'a claim' : 'a quote',
    `type: ${item.type}`,
    `sieve: ${sieve.startsWith(LINKED) ? LINKED : sieve}`,
    ...resolvers.map((resolver) => `resolver: ${resolver}`),
    `stance: ${item.cue?.stance ?? 'none'}`,
    `length: ${doublings(item.end - item.start)}`,
    placeOf(item),
    `confidence: ${stepOf(confidence)}`,
    `kind: ${kind}`,
    `alternatives: ${Math.min(MOST_ALTERNATIVES, alternatives.length)}`,
  ]
}

/** The sieve that found the words for the speaker, then the resolvers that found who it is, as the reason names them. */
const findersOf = ({ reason }: Quote | Claim): string[] => reason.split('; ')

/** Steps of the log odds, half of one wide. */
const stepOf = (confidence: number): number => Math.round(2 * logOdds(confidence))

/** Characters from which on lengths and distances are told apart, by powers of two. */
const SHORT = 10
const doublings = (characters: number): number => Math.floor(Math.log2(1 + characters / SHORT))

const FARTHEST = 4

/** On which side of what was said the words for the speaker stand, and how far. */
function placeOf({ start, end, speaker }: Quote | Claim): string {
  const mention = speaker?.mention
  if (!mention) return 'mention: none'
  const away = Math.max(0, mention.start - end, start - mention.end)
  return `mention: ${mention.start >= end ? 'after' : 'before'} ${Math.min(FARTHEST, doublings(away))}`
}

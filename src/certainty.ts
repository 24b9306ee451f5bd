/**
 * How sure a speaker is, once all is known: weighed by how the quote or claim was found, how its speaker was, and who speaks around it
 * (boosted trees, learnt from what was found in articles that the stages before had not seen).
 */

import { logOdds } from './attribution/attribute.js'
import { LAYOUT } from './attribution/linker/link.js'
import { logistic } from './attribution/scorer.js'
import { scoreOfTrees, type Trees } from './attribution/trees.js'
import type { Claim, Quote, QuotesDocument, SpeakerReference } from './document.js'
import { hashText } from './lexicon/tagging/hash.js'

type Item = Quote | Claim
type Found = Pick<QuotesDocument, 'quotes' | 'claims' | 'speakers'>

/** What was found, the confidence of each speaker weighed; that of turns, and what is unsure for a reason that news has few of, stays. */
export function withCertainty(found: Found, trees: Trees): Found {
  const measures = certaintyMeasures(found)
  const surely = <T extends Item>(item: T): T => {
    const values = measures.get(item)
    if (!values || isTurn(item) || findersOf(item).some((finder) => UNSURE.has(finder))) return item
    return { ...item, speaker: { ...item.speaker, confidence: probabilityOf(trees, values) } }
  }
  return { ...found, quotes: found.quotes.map(surely), claims: found.claims.map(surely) }
}

/** The probability that a speaker is right, 0 to 1 with two decimals. */
const probabilityOf = (trees: Trees, values: Float32Array): number =>
  Math.round(100 * logistic(scoreOfTrees(trees, values))) / 100

const CONVERSATION = ['alternating turns', 'turn of the conversation', 'weighed with the turns around it']
const TURNS: ReadonlySet<string> = new Set([...LAYOUT, ...CONVERSATION])

/** Why a speaker is unsure whatever else is known. */
const UNSURE: ReadonlySet<string> = new Set([
  'several names in the text have this word',
  'pronoun of another gender than the first name',
])

/** It is a turn of an interview or a conversation. */
export const isTurn = (item: Item): boolean => findersOf(item).some((finder) => TURNS.has(finder))

// ---------------------------------------------------------------- measures

/** Numbers that tell of a speaker; lengths and distances are logarithms of characters, -1 where there is none. */
const NUMBERS = [
  'a quote, no claim',
  'log odds of the speaker as found',
  'log odds that it was said',
  'others who may have said it',
  'chance of the likeliest other',
  'has a cue',
  'length',
  'the mention stands behind',
  'distance of the mention',
  'words of the mention',
  'length of the mention',
  'the mention has a capital',
  'the mention ends as the name does',
  'words of the name',
  'the name has a capital',
  'other names',
  'distance of the cue from the mention',
  'the cue stands before the mention',
  'the same speaker as before',
  'the same speaker as behind',
  'distance of what was said before',
  'how much this speaker says',
  'share that this speaker says',
] as const

/** Places that hashes give the words for how it was found, what kind it is and who speaks: of some eighty, a few share one. */
const WORDS = 128

/** What each measure of a speaker says. */
export const CERTAINTY_MEASURES: readonly string[] = [
  ...NUMBERS,
  ...Array.from({ length: WORDS }, (_, index) => `words ${index}`),
]

/** Of all that was found and has a speaker its measures, in the order of `CERTAINTY_MEASURES`. */
export function certaintyMeasures({ quotes, claims, speakers }: Found): ReadonlyMap<Item, Float32Array> {
  const items = [...quotes, ...claims].filter(({ speaker }) => speaker !== null).sort((a, b) => a.start - b.start)
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return new Map(
    items.map((item, index) => {
      const { aliases = [], quotes: said = [], claims: told = [] } = byId.get(item.speaker!.id) ?? {}
      const says = said.length + told.length
      const numbers = [
        ...numbersOf(item, item.speaker!),
        aliases.length,
        ...cuePlace(item),
        ...company(item, items[index - 1], items[index + 1]),
        says,
        says / items.length,
      ]
      return [item, withWords(item, numbers)]
    }),
  )
}

function withWords(item: Item, numbers: readonly number[]): Float32Array {
  const values = new Float32Array(CERTAINTY_MEASURES.length)
  values.set(numbers)
  for (const word of wordsOf(item)) values[NUMBERS.length + ((hashText(word) >>> 0) % WORDS)] = 1
  return values
}

function numbersOf(item: Item, { name, mention, confidence, alternatives = [] }: SpeakerReference): number[] {
  const wordsOfName = name.split(/\s+/)
  const wordsOfMention = mention?.text.split(/\s+/) ?? []
  return [
    flag(!('spans' in item)),
    logOdds(confidence),
    logOdds(item.confidence),
    alternatives.length,
    alternatives[0]?.probability ?? 0,
    flag(item.cue !== null),
    size(item.end - item.start),
    mention ? flag(mention.start >= item.end) : NONE,
    mention ? size(Math.max(0, mention.start - item.end, item.start - mention.end)) : NONE,
    wordsOfMention.length,
    mention?.text.length ?? 0,
    mention ? flag(hasCapital(mention.text)) : NONE,
    mention ? flag(wordsOfMention.at(-1) === wordsOfName.at(-1)) : NONE,
    wordsOfName.length,
    flag(hasCapital(name)),
  ]
}

const NONE = -1
const flag = (is: boolean): number => (is ? 1 : 0)
const size = (characters: number): number => Math.log(1 + characters)
const hasCapital = (text: string): boolean => /^\p{Lu}/u.test(text)

/** How far the cue is from the mention, and whether it stands before it. */
function cuePlace({ cue, speaker }: Item): number[] {
  const mention = speaker?.mention
  if (!cue || !mention) return [NONE, NONE]
  return [size(Math.abs(cue.start - mention.end)), flag(cue.start < mention.start)]
}

/** Whether who speaks before and behind is the same, and how far away the one before is. */
function company({ speaker, start }: Item, before: Item | undefined, behind: Item | undefined): number[] {
  const isSame = (other: Item | undefined) => (other ? flag(other.speaker?.id === speaker?.id) : NONE)
  return [isSame(before), isSame(behind), before ? size(Math.max(0, start - before.end)) : NONE]
}

const LINKED = 'linked: '

/** How it was found and its speaker was, and what kinds they are. */
function wordsOf(item: Item): string[] {
  const [sieve = '', ...resolvers] = findersOf(item)
  const sieves = sieve.startsWith(LINKED) ? ['linked', ...sieve.slice(LINKED.length).split(', ')] : [sieve]
  return [
    ...sieves.map((found) => `sieve: ${found}`),
    ...resolvers.map((resolver) => `resolver: ${resolver}`),
    `stance: ${item.cue?.stance ?? 'none'}`,
    `kind: ${item.speaker!.kind}`,
    `type: ${item.type}`,
  ]
}

/** The sieve that found the words for the speaker, then the resolvers that found who it is, as the reason names them. */
const findersOf = ({ reason }: Item): string[] => reason.split('; ')

/** Words of gold and of predictions, as sets of where they begin. */

import { countFirst } from '../text/search.js'
import type { Offsets } from '../training/gold.js'
import type { Counts, Matches } from './figures.js'
import type { Pair } from './judging.js'

type Spans = readonly { readonly spans: readonly Offsets[] }[]

/** What is said, of gold or of a prediction. */
interface Said {
  readonly quotes: Spans
  readonly claims: Spans
}

/** Of a text: the words in the content of claims, of quotes and claims together, and in the cues of what was found. */
export function wordCounts(text: string, gold: Said, found: Said, pairs: readonly Pair[]): Counts {
  const within = wordsOf(text)
  const content = (items: Spans) => within(items.flatMap(({ spans }) => spans))
  const all = ({ quotes, claims }: Said) => content([...quotes, ...claims])
  return {
    'claims.token': matchesOf(content(gold.claims), content(found.claims)),
    'all.token': matchesOf(all(gold), all(found)),
    cue: sumOf(pairs.map(([one, other]) => matchesOf(within(one.cue), within(other.cue)))),
  }
}

/** Gives the words of a text that have a character in some spans, each by its first offset. */
function wordsOf(text: string): (spans: readonly Offsets[]) => ReadonlySet<number> {
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(
    ({ 0: word, index }) => [index, index + word.length] as const,
  )
  return (spans) => {
    const within = new Set<number>()
    for (const [start, end] of spans) {
      let at = countFirst(words, (word) => word[1] <= start)
      for (; at < words.length && words[at]![0] < end; at++) within.add(words[at]![0])
    }
    return within
  }
}

const matchesOf = (gold: ReadonlySet<number>, predicted: ReadonlySet<number>): Matches => ({
  gold: gold.size,
  predicted: predicted.size,
  right: [...gold].filter((word) => predicted.has(word)).length,
})

const sumOf = (all: readonly Matches[]): Matches =>
  all.reduce(
    (sum, { gold, predicted, right }) => ({
      gold: sum.gold + gold,
      predicted: sum.predicted + predicted,
      right: sum.right + right,
    }),
    { gold: 0, predicted: 0, right: 0 },
  )

/** What each speaker of one result said. */

import { countWords } from '../batch/tally.js'
import type { Claim, Quote, QuotesDocument } from '../document.js'

/** Each thing said counts once: a mixed claim with its fragments, an utterance in several stretches. */
export interface Counts {
  /** Utterances in the speaker's own words. */
  readonly direct: number
  /** Claims with quoted fragments, and fragments that are in no claim. */
  readonly mixed: number
  /** Claims in the reporter's words. */
  readonly indirect: number
  /** Words between quotation marks. */
  readonly quotedWords: number
  /** Words of claims, without their quoted fragments. */
  readonly reportedWords: number
}

export const NOTHING: Counts = { direct: 0, mixed: 0, indirect: 0, quotedWords: 0, reportedWords: 0 }

/** Each of them is the sum of both. */
export function sum(one: Counts, other: Counts): Counts {
  return {
    direct: one.direct + other.direct,
    mixed: one.mixed + other.mixed,
    indirect: one.indirect + other.indirect,
    quotedWords: one.quotedWords + other.quotedWords,
    reportedWords: one.reportedWords + other.reportedWords,
  }
}

/** How many things were said. */
export function total({ direct, mixed, indirect }: Counts): number {
  return direct + mixed + indirect
}

/** By the id of the speaker, what they said; by null what is ascribed to nobody. What was not said, as the reporter has it, is left out. */
export function countsOf({ quotes, claims }: Pick<QuotesDocument, 'quotes' | 'claims'>): Map<string | null, Counts> {
  const counts = new Map<string | null, Counts>()
  const add = ({ speaker }: Quote | Claim, more: Partial<Counts>) => {
    const id = speaker?.id ?? null
    counts.set(id, sum(counts.get(id) ?? NOTHING, { ...NOTHING, ...more }))
  }
  const denied = new Set(claims.filter(({ negated }) => negated).map(({ id }) => id))
  const met = new Set<string>()
  for (const quote of quotes) {
    if (quote.claim !== null && denied.has(quote.claim)) continue
    add(quote, { quotedWords: countWords(quote.text), ...(met.has(quote.utterance) ? {} : asUtterance(quote)) })
    met.add(quote.utterance)
  }
  const fragments = fragmentWords(quotes)
  for (const claim of claims) {
    if (claim.negated) continue
    const reportedWords = Math.max(0, wordsOf(claim) - (fragments.get(claim.id) ?? 0))
    add(claim, { reportedWords, ...(claim.type === 'mixed' ? { mixed: 1 } : { indirect: 1 }) })
  }
  return counts
}

/** A fragment of a claim is counted with its claim. */
function asUtterance({ type, claim }: Quote): Partial<Counts> {
  if (type === 'direct') return { direct: 1 }
  return claim === null ? { mixed: 1 } : {}
}

/** Words of a claim's parts: not those of a reporting clause between them. */
function wordsOf({ text, start, spans }: Claim): number {
  return spans.reduce((words, span) => words + countWords(text.slice(span.start - start, span.end - start)), 0)
}

/** By claim, the words of its quoted fragments; what is nested in one is in its words already. */
function fragmentWords(quotes: readonly Quote[]): Map<string, number> {
  const claimOf = new Map(quotes.map(({ id, claim }) => [id, claim]))
  const words = new Map<string, number>()
  for (const { claim, text, ...quote } of quotes) {
    const isNested = quote.in !== null && claimOf.get(quote.in) === claim
    if (claim !== null && !isNested) words.set(claim, (words.get(claim) ?? 0) + countWords(text))
  }
  return words
}

/** What the formats for people list, in the order of the text: one entry an utterance, one a claim. */

import type { Claim, Cue, Quote, QuotesDocument, SpeakerReference } from '../document.js'
import { groupBy } from '../grouping.js'

interface Common {
  /** The id of the utterance or of the claim: `u1`, `c1`. */
  readonly id: string
  /** Offset of the first thing that is shown. */
  readonly start: number
  readonly paragraph: number
  readonly speaker: SpeakerReference | null
  readonly cue: Cue | null
  readonly type: string
  readonly reason: string
  /** 0 to 1: the least sure of what the entry says. */
  readonly confidence: number
}

/** The stretches of one utterance. */
export interface QuoteEntry extends Common {
  readonly kind: 'quote'
  readonly quotes: readonly Quote[]
  /** It stands inside somebody else's quote. */
  readonly nested: boolean
}

export interface ClaimEntry extends Common {
  readonly kind: 'claim'
  readonly claim: Claim
  /** The quoted fragments in it. */
  readonly fragments: readonly Quote[]
}

export type Entry = QuoteEntry | ClaimEntry

/** The document's utterances and claims in the order of the text. Fragments of a claim are shown in it, not by themselves. */
export function entriesOf(document: QuotesDocument): readonly Entry[] {
  const claimIds = new Set(document.claims.map(({ id }) => id))
  const isFragment = (quote: Quote) => quote.claim !== null && claimIds.has(quote.claim)
  const utterances = groupBy(
    document.quotes.filter((quote) => !isFragment(quote)),
    (quote) => quote.utterance,
  )
  const fragments = groupBy(document.quotes.filter(isFragment), (quote) => quote.claim ?? '')
  const entries: Entry[] = [
    ...[...utterances.values()].map(quoteEntry),
    ...document.claims.map((claim) => claimEntry(claim, fragments.get(claim.id) ?? [])),
  ]
  return entries.sort((one, other) => one.start - other.start)
}

function quoteEntry(quotes: readonly Quote[]): QuoteEntry {
  const first = quotes[0]!
  const { utterance: id, start, paragraph, speaker, type, reason } = first
  const cue = quotes.find((quote) => quote.cue !== null)?.cue ?? null
  const confidence = Math.min(...quotes.map(({ confidence }) => confidence), speaker?.confidence ?? 1)
  return {
    kind: 'quote',
    id,
    quotes,
    start,
    paragraph,
    speaker,
    cue,
    type,
    reason,
    confidence,
    nested: first.in !== null,
  }
}

function claimEntry(claim: Claim, fragments: readonly Quote[]): ClaimEntry {
  const { id, start, paragraph, speaker, cue, reason } = claim
  const type = claim.negated ? `${claim.type}, negated` : claim.type
  const confidence = Math.min(claim.confidence, speaker?.confidence ?? 1)
  return { kind: 'claim', id, claim, fragments, start, paragraph, speaker, cue, type, reason, confidence }
}

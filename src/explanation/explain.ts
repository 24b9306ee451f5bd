/** Explains results: the pipeline runs again and keeps what it decided by. */

import { claimOrder, quoteOrder, startersOf } from '../assemble.js'
import type { Source } from '../attribution/attribution.js'
import type { Claim, Quote, QuotesDocument } from '../document.js'
import { analysed, type ExtractOptions } from '../extract.js'
import type { Evidence, Part } from '../parts.js'
import type { ResolvedMention } from '../speakers/entity.js'
import { bearersOf, candidatesOf } from './candidates.js'
import { chainFrom } from './chain.js'
import type { Decider, Explanation } from './explanation.js'
import { placerOf } from './place.js'

/** A document, and why its quotes and claims have the speakers that they have. */
export interface Explained {
  readonly document: QuotesDocument
  /** Null where the document has no such quote or claim. */
  readonly explanationOf: (id: string) => Explanation | null
}

/**
 * Why a quote or a claim of a text has the speaker that it has; null where the text has none of this id (`q3`, `c1`). The options
 * are those that the id comes from. Never throws on any string.
 */
export async function explain(text: string, id: string, options: ExtractOptions = {}): Promise<Explanation | null> {
  return (await explained(text, options)).explanationOf(id)
}

/** The document of a text, each quote and claim of which can be asked about. Never throws on any string. */
export async function explained(text: string, options: ExtractOptions = {}): Promise<Explained> {
  const { document, parts } = await analysed(text, options, true)
  const items = new Map([...document.quotes, ...document.claims].map((item) => [item.id, item]))
  const explanationOf = (id: string) => {
    const item = items.get(id)
    return item ? explanationIn(document, item, parts) : null
  }
  return { document, explanationOf }
}

/** What was found in one part, and how its counts lead to those of the document. */
interface Found {
  readonly evidence: Evidence
  /** Of the item among those of its sort in the part. */
  readonly index: number
  /** Quotes, paragraphs and code units before the part. */
  readonly before: { readonly quotes: number; readonly paragraph: number; readonly start: number }
}

/** The part that an item was found in. */
function foundIn(parts: readonly Part[], { id }: Quote | Claim): Found {
  const sort = isQuote(id) ? 'quotes' : 'claims'
  let index = Number(id.slice(1)) - 1
  const before = { quotes: 0, paragraph: 0, start: 0 }
  for (const { start, paragraphs, found, evidence } of parts) {
    const { length } = found[sort]
    if (index < length) return { evidence: evidence!, index, before: { ...before, start } }
    index -= length
    before.quotes += found.quotes.length
    before.paragraph += paragraphs
  }
  throw new RangeError(`no part holds ${id}`)
}

const isQuote = (id: string): boolean => id.startsWith('q')

function explanationIn(document: QuotesDocument, item: Quote | Claim, parts: readonly Part[]): Explanation {
  const { evidence, index, before } = foundIn(parts, item)
  const place = placerOf(evidence.scene, before)
  const asked = isQuote(item.id) ? askedOfQuote(evidence, index) : askedOfClaim(evidence, index)
  const { source, turn, decision } = asked
  const { mention } = source
  const rules = decision?.ask.rules ?? source
  const resolved = mention === null ? undefined : evidence.resolution.of.get(mention)
  return {
    source: document.source,
    item,
    decidedBy: deciderOf(asked),
    continues: asked.starter === null ? null : (document.quotes[before.quotes + asked.starter]?.id ?? null),
    rule: {
      name: rules.sieve,
      mention: rules.mention === null ? null : place(evidence.scene.mentions[rules.mention]!),
      confidence: rules.confidence,
    },
    candidates: candidatesOf(evidence, decision?.weighed ?? null, place),
    sureness: mention === null || turn ? null : { mention: source.confidence, name: resolved?.confidence ?? 0 },
    bearers: bearersOf(evidence, turn ?? resolved),
    chain: mention === null || (turn && turn.entity !== resolved?.entity) ? [] : chainFrom(evidence, mention, place),
  }
}

/** What decided about an item. */
interface Asked {
  /** Of the item, or of what it continues. */
  readonly source: Source
  /** How the linker answered; undefined where it was not asked. */
  readonly decision: Evidence['decisions'][number] | undefined
  readonly turn: ResolvedMention | undefined
  /** Index of the quote that it continues; null where it has a speaker of its own. */
  readonly starter: number | null
}

function askedOfQuote({ utterances, turns, decisions }: Evidence, quote: number): Asked {
  const order = quoteOrder(utterances)
  const utterance = order[quote]!.index
  const starter = startersOf(utterances)[utterance]!
  return {
    source: utterances[starter]!.source,
    decision: decisions.find((one) => one.utterances.includes(starter)),
    turn: turns.get(utterance),
    starter: starter === utterance ? null : order.findIndex(({ index }) => index === starter),
  }
}

function askedOfClaim({ claims, decisions }: Evidence, position: number): Asked {
  const [claim] = [...claimOrder(claims).keys()].slice(position)
  return {
    source: claims[claim!]!.source,
    decision: decisions.find((one) => one.claim === claim),
    turn: undefined,
    starter: null,
  }
}

function deciderOf({ turn, decision }: Asked): Decider {
  if (turn) return 'conversation'
  return decision?.weighed ? 'ranking' : 'rules'
}

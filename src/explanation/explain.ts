/** Explains results: the pipeline runs again and keeps what it decided by. */

import type { Claim, Quote, QuotesDocument } from '../document.js'
import { analysed, type ExtractOptions } from '../extract.js'
import { candidatesOf, referentsOf } from './candidates.js'
import { chainFrom } from './chain.js'
import { type Deciding, decidingOf } from './deciding.js'
import type { Decider, Explanation } from './explanation.js'

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
  const deciding = decidingOf(parts)
  const explanationOf = (id: string) => {
    const [item, decided] = [items.get(id), deciding.get(id)]
    return item && decided ? explanationFrom(document.source, item, decided) : null
  }
  return { document, explanationOf }
}

function explanationFrom(source: string, item: Quote | Claim, deciding: Deciding): Explanation {
  const { evidence, place, decision, turn, continues } = deciding
  const { mention, confidence } = deciding.source
  const rules = decision?.ask.rules ?? deciding.source
  const resolved = mention === null ? undefined : evidence.resolution.of.get(mention)
  const isAnother = turn !== undefined && turn.entity !== resolved?.entity
  return {
    source,
    item,
    decidedBy: deciderOf(deciding),
    continues,
    rule: {
      name: rules.sieve,
      mention: rules.mention === null ? null : place(evidence.scene.mentions[rules.mention]!),
      confidence: rules.confidence,
    },
    candidates: candidatesOf(evidence, decision?.weighed ?? null, place),
    confidences: mention === null || turn ? null : { mention: confidence, name: resolved?.confidence ?? 0 },
    referents: referentsOf(evidence, turn ?? resolved),
    chain: mention === null || isAnother ? [] : chainFrom(evidence, mention, place),
  }
}

function deciderOf({ turn, decision }: Deciding): Decider {
  if (turn) return 'conversation'
  return decision?.weighed ? 'ranking' : 'rules'
}

/** What gold and a prediction hold, in a form in which both can be compared. */

import type { Claim, Quote, QuotesDocument, Span } from '../document.js'
import { type GoldAttribution, type GoldRow, jaccard, type Offsets, SAME, sizeOf } from '../training/gold.js'
import { markedSpans } from './marked.js'
import { formsIn, type MentionForm } from './names.js'

/** A quote or a claim. */
interface Item {
  readonly type: string
  readonly spans: readonly Offsets[]
  readonly cue: readonly Offsets[]
}

export interface GoldItem extends Item {
  /** Null where nobody is named. */
  readonly speaker: string | null
  /** The speaker and their other names that are as good. */
  readonly names: readonly string[]
  readonly source: readonly Offsets[]
  readonly form: MentionForm
  readonly nominal: boolean
}

export interface FoundItem extends Item {
  readonly speaker: string | null
  readonly mention: readonly Offsets[]
}

export interface Items<T extends Item> {
  readonly quotes: readonly T[]
  readonly claims: readonly T[]
}

// ---------------------------------------------------------------- gold

/** The quotes and claims of a gold row: fragments of mixed contents are quotes too, each spoken by the innermost attribution. */
export function goldItems({ text, attributions, notSpeech }: GoldRow): Items<GoldItem> {
  const formOf = formsIn(text)
  const item = (attribution: GoldAttribution, type: string, spans: readonly Offsets[]): GoldItem => {
    const { speaker, aliases = [], source, cue, nominal = false } = attribution
    const [mention] = source
    const names = [speaker, ...aliases].filter((name) => name !== null)
    return {
      type,
      spans,
      speaker,
      names,
      source,
      cue,
      form: mention ? formOf(text.slice(...mention)) : 'none',
      nominal,
    }
  }
  const quote = (span: Offsets): GoldItem => {
    const attribution = innermost(attributions, span)!
    return item(attribution, attribution.type === 'direct' ? 'direct' : 'mixed', [span])
  }
  const direct = distinct(
    attributions.filter(({ type }) => type === 'direct').flatMap(({ content }) => content),
    [],
    1,
  )
  const mixed = attributions.filter(({ type }) => type === 'mixed')
  const isSpeech = (span: Offsets) => !notSpeech.some((other) => jaccard([other], [span]) >= SAME)
  const marked = mixed.length > 0 ? markedSpans(text).filter(isSpeech) : []
  const fragments = mixed.flatMap(({ content }) => content.flatMap((span) => within(marked, span)))
  const claims = attributions.filter(({ type }) => type !== 'direct')
  return {
    quotes: distinct(fragments, direct, SAME).map(quote),
    claims: claims.map((attribution) => item(attribution, attribution.type, attribution.content)),
  }
}

/** The known spans and after them those that are like none before. */
function distinct(spans: readonly Offsets[], known: readonly Offsets[], least: number): Offsets[] {
  const all = [...known]
  for (const span of spans) if (!all.some((other) => jaccard([other], [span]) >= least)) all.push(span)
  return all
}

/** The attribution with the shortest content that covers a span; of equals the last, which is nested in the others. */
function innermost(attributions: readonly GoldAttribution[], [start, end]: Offsets): GoldAttribution | undefined {
  let found: GoldAttribution | undefined
  for (const attribution of attributions) {
    if (!attribution.content.some(([from, to]) => from <= start && end <= to)) continue
    if (!found || sizeOf(attribution.content) <= sizeOf(found.content)) found = attribution
  }
  return found
}

/** The parts of spans that lie in another. */
function within(spans: readonly Offsets[], [start, end]: Offsets): Offsets[] {
  return spans
    .map(([from, to]) => [Math.max(from, start), Math.min(to, end)] as const)
    .filter(([from, to]) => from < to)
}

// ---------------------------------------------------------------- predictions

/** What a prediction breaks of what results promise. */
export type Breach = 'offsets' | 'text' | 'type'

/** The quotes and claims of a predicted document; `breach` hears what is no span of the text, or not what stands there. */
export function foundItems(
  document: QuotesDocument,
  text: string,
  breach: (kind: Breach, detail: string) => void,
): Items<FoundItem> {
  const bare = (words: unknown) => String(words).replace(/\s+/g, '')
  const spansOf = (part: (Span & { readonly text: string }) | null | undefined, what: string): Offsets[] => {
    if (!part) return []
    const { start, end } = part
    const isSpan = [start, end].every(Number.isInteger) && start >= 0 && start < end && end <= text.length
    if (!isSpan) {
      breach('offsets', `${what}: [${start}, ${end}) in a text of ${text.length}`)
      return []
    }
    const words = text.slice(start, end)
    if (bare(part.text) !== bare(words)) breach('text', `${what}: "${part.text}" where the text has "${words}"`)
    return [[start, end]]
  }
  const itemOf = (types: readonly string[]) => (found: Quote | Claim, index: number) => {
    const what = `${document.source} ${found.id ?? index}`
    if (!types.includes(found.type)) breach('type', `${what}: ${JSON.stringify(found.type)}`)
    return {
      type: found.type,
      spans: spansOf(found, what),
      speaker: found.speaker?.name ?? null,
      mention: spansOf(found.speaker?.mention, `${what} mention`),
      cue: spansOf(found.cue, `${what} cue`),
    }
  }
  return { quotes: document.quotes.map(itemOf(TYPES.quotes)), claims: document.claims.map(itemOf(TYPES.claims)) }
}

/** The types of quotes and of claims. */
export const TYPES = { quotes: ['direct', 'mixed'], claims: ['indirect', 'mixed'] } as const

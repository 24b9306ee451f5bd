/**
 * Texts longer than any book are read in parts, so that the memory they take has a bound; parts end between paragraphs where
 * they can. Names are folded within a part; speakers of one name and kind are one in all of them.
 */

import type { Findings } from './assemble.js'
import type { Decision } from './attribution/linker/link.js'
import type { Scorer } from './attribution/scorer.js'
import type { Claim, Quote, QuotesDocument, Span, Speaker, SpeakerReference, Warning } from './document.js'
import { append } from './grouping.js'
import { fold } from './speakers/words.js'

/** What is found in a text. */
export type Found = Pick<QuotesDocument, 'quotes' | 'claims' | 'speakers' | 'warnings'>

/** What is found in a part, its offsets, ids and indexes counted from the part's start. */
export interface Part {
  /** Where the part starts in the text, in UTF-16 code units. */
  readonly start: number
  /** How many paragraphs and sentences it has. */
  readonly paragraphs: number
  readonly sentences: number
  readonly found: Found
  /** What it was decided by, where that is kept. */
  readonly evidence?: Evidence
}

/** What the stages found in a part, and how the linker answered. */
export interface Evidence extends Findings {
  readonly decisions: readonly Decision[]
  /** Null where the rules alone decide. */
  readonly linker: Scorer | null
}

/** Code units of the longest part. */
const LONGEST = 1_000_000
/** How many code units before that a good place to end is looked for: the first of these that is there. */
const REACH = 50_000
const PLACES = ['\n\n', '\n\r\n', '\n', '. ', ' ']

/** The parts that a text is read in: one for nearly all texts. They follow each other and fill it. */
export function partsOf(text: string): Span[] {
  const parts: Span[] = []
  let start = 0
  while (text.length - start > LONGEST) {
    const end = endBefore(text, start + LONGEST)
    parts.push({ start, end })
    start = end
  }
  parts.push({ start, end: text.length })
  return parts
}

function endBefore(text: string, limit: number): number {
  const from = limit - REACH
  const reach = text.slice(from, limit)
  for (const place of PLACES) {
    const at = reach.lastIndexOf(place)
    if (at >= 0) return from + at + place.length
  }
  // Both halves of a surrogate pair stay in one part.
  return /[\uDC00-\uDFFF]/.test(text[limit]!) ? limit - 1 : limit
}

/** What is found in a text, from what is found in its parts. */
export function joined(parts: readonly Part[]): Found {
  const [only] = parts
  if (only && parts.length === 1) return only.found
  const whole = { quotes: [] as Quote[], claims: [] as Claim[], warnings: [] as Warning[] }
  const cast = new Cast()
  const before = { quotes: 0, claims: 0, utterances: 0, paragraphs: 0, sentences: 0 }
  for (const { start, paragraphs, sentences, found } of parts) {
    const names = cast.add(found.speakers)
    const move = moverTo(start, before, names)
    for (const quote of found.quotes) whole.quotes.push(move.quote(quote))
    for (const claim of found.claims) whole.claims.push(move.claim(claim))
    for (const warning of found.warnings) whole.warnings.push(moved(warning, start))
    before.quotes += found.quotes.length
    before.claims += found.claims.length
    before.utterances += new Set(found.quotes.map(({ utterance }) => utterance)).size
    before.paragraphs += paragraphs
    before.sentences += sentences
  }
  return { ...whole, speakers: cast.list(whole.quotes, whole.claims) }
}

type Counts = Readonly<Record<'quotes' | 'claims' | 'utterances' | 'paragraphs' | 'sentences', number>>

/** Moves what is found in a part to its place in the text, and gives it the ids that it has there. */
function moverTo(start: number, { ...before }: Counts, speakers: ReadonlyMap<string, string>) {
  const quoteId = (id: string) => renumbered(id, before.quotes)
  const claimId = (id: string) => renumbered(id, before.claims)
  const common = <T extends Quote | Claim>(item: T) => ({
    ...moved(item, start),
    paragraph: item.paragraph + before.paragraphs,
    sentence: item.sentence + before.sentences,
    speaker: item.speaker && speakerAt(item.speaker, start, speakers),
    cue: item.cue && moved(item.cue, start),
  })
  return {
    quote: (quote: Quote): Quote => ({
      ...common(quote),
      id: quoteId(quote.id),
      utterance: renumbered(quote.utterance, before.utterances),
      in: quote.in && quoteId(quote.in),
      claim: quote.claim && claimId(quote.claim),
    }),
    claim: (claim: Claim): Claim => ({
      ...common(claim),
      id: claimId(claim.id),
      spans: claim.spans.map((span) => moved(span, start)),
      quotes: claim.quotes.map(quoteId),
    }),
  }
}

const moved = <T extends Span>(span: T, by: number): T => ({ ...span, start: span.start + by, end: span.end + by })

const renumbered = (id: string, by: number): string => `${id[0]}${Number(id.slice(1)) + by}`

function speakerAt(speaker: SpeakerReference, start: number, ids: ReadonlyMap<string, string>): SpeakerReference {
  return { ...speaker, id: ids.get(speaker.id)!, mention: speaker.mention && moved(speaker.mention, start) }
}

/** The speakers of all parts, by name and kind. */
class Cast {
  readonly #speakers = new Map<string, { id: string; speaker: Speaker; aliases: Set<string> }>()

  /** Adds the speakers of a part; gives the id that each has in the whole, by its id in the part. */
  add(speakers: readonly Speaker[]): Map<string, string> {
    return new Map(speakers.map((speaker) => [speaker.id, this.#idOf(speaker)]))
  }

  #idOf(speaker: Speaker): string {
    const key = `${speaker.kind} ${fold(speaker.name)}`
    const known = this.#speakers.get(key) ?? { id: `s${this.#speakers.size + 1}`, speaker, aliases: new Set() }
    for (const alias of speaker.aliases) known.aliases.add(alias)
    this.#speakers.set(key, known)
    return known.id
  }

  /** The list of the result. */
  list(quotes: readonly Quote[], claims: readonly Claim[]): Speaker[] {
    const [quotesOf, claimsOf] = [idsBySpeaker(quotes), idsBySpeaker(claims)]
    return [...this.#speakers.values()].map(({ id, speaker, aliases }) => ({
      ...speaker,
      id,
      aliases: [...aliases],
      quotes: quotesOf.get(id) ?? [],
      claims: claimsOf.get(id) ?? [],
    }))
  }
}

function idsBySpeaker(items: readonly (Quote | Claim)[]): Map<string, string[]> {
  const ids = new Map<string, string[]>()
  for (const { id, speaker } of items) {
    if (!speaker) continue
    append(ids, speaker.id, id)
  }
  return ids
}

/** The last stage: utterances, claims and entities become the result document, with ids, texts and reasons. */

import type { ReportedClaim, Source, Utterance } from './attribution/attribution.js'
import type { Scene } from './attribution/scene.js'
import type { Claim, Cue, Quote, QuotesDocument, Span, Speaker, SpeakerReference, TextSpan } from './document.js'
import { append } from './grouping.js'
import type { CueGroup } from './lexicon/lexed.js'
import type { Entity, Resolution, ResolvedMention } from './speakers/entity.js'
import { countFirst, firstFrom } from './text/search.js'
import type { Token } from './text/structure.js'

export interface Findings {
  readonly scene: Scene
  readonly utterances: readonly Utterance[]
  readonly claims: readonly ReportedClaim[]
  /** For each stretch, 0 to 1: that it is speech. */
  readonly speech: readonly number[]
  readonly resolution: Resolution
  /** By utterance: who speaks it as a turn of a conversation. */
  readonly turns: ReadonlyMap<number, ResolvedMention>
}

/** Probability from which on somebody else came close, and how many of them are shown. */
const CLOSE = 0.15
const MOST_ALTERNATIVES = 3

/** Quotes, claims and speakers of the result. */
export function assemble(findings: Findings): Pick<QuotesDocument, 'quotes' | 'claims' | 'speakers'> {
  const speakers = new SpeakerList(findings)
  const claimIds = claimOrder(findings.claims)
  const quotes = quotesOf(findings, speakers, claimIds)
  const claims = claimsOf(findings, speakers, claimIds, quotes)
  return inOrder({ quotes, claims, speakers: speakers.list(quotes, claims) })
}

/** Speakers in the order in which they first speak, in a quote or in a claim, and numbered so. */
function inOrder({ quotes, claims, speakers }: ReturnType<typeof assemble>): ReturnType<typeof assemble> {
  const items = [...quotes, ...claims].sort((a, b) => a.start - b.start || b.end - a.end)
  const known = new Set(items.flatMap(({ speaker }) => speaker?.id ?? []))
  const ids = new Map([...known].map((id, index) => [id, `s${index + 1}`]))
  const renamed = <T extends Quote | Claim>(item: T): T =>
    item.speaker ? { ...item, speaker: { ...item.speaker, id: ids.get(item.speaker.id)! } } : item
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]))
  return {
    quotes: quotes.map(renamed),
    claims: claims.map(renamed),
    speakers: [...ids].map(([from, id]) => ({ ...byId.get(from)!, id })),
  }
}

// ---------------------------------------------------------------- quotes

function quotesOf(findings: Findings, speakers: SpeakerList, claimIds: ReadonlyMap<number, string>): Quote[] {
  const { scene, utterances, speech, turns } = findings
  const pieces = quoteOrder(utterances)
  const idOf = new Map<number, string[]>()
  for (const [index, { piece }] of pieces.entries()) append(idOf, piece.stretch, `q${index + 1}`)
  const starters = startersOf(utterances)
  const firstUse = new Map<number, string>()
  for (const { index } of pieces) if (!firstUse.has(index)) firstUse.set(index, `u${firstUse.size + 1}`)

  return pieces.map(({ piece, utterance, index }, position) => {
    const at = placeOf(scene, piece.start)
    const turn = turns.get(index)
    const { reference, reason } = turn
      ? speakers.ofTurn(utterance.source, turn)
      : speakers.of({ source: utterances[starters[index]!]!.source, why: utterance.source })
    return {
      id: `q${position + 1}`,
      type: utterance.type,
      ...textSpan(scene, piece),
      ...at,
      utterance: firstUse.get(index)!,
      in: outerQuote(scene, piece.stretch, piece, idOf, pieces),
      claim: utterance.claim === null ? null : (claimIds.get(utterance.claim) ?? null),
      speaker: reference,
      cue: cueOf(scene, utterance.source.cue),
      confidence: round(speech[piece.stretch] ?? 1),
      reason,
    }
  })
}

/** A piece of an utterance that is a quote. */
interface Placed {
  readonly piece: Utterance['pieces'][number]
  readonly utterance: Utterance
  /** Of the utterance. */
  readonly index: number
  /** Which piece of the utterance it is, from 0. */
  readonly order: number
}

/** The pieces of all utterances in the order of the text: the first is the quote `q1`. */
export function quoteOrder(utterances: readonly Utterance[]): Placed[] {
  return utterances
    .flatMap((utterance, index) => utterance.pieces.map((piece, order) => ({ piece, utterance, index, order })))
    .sort((a, b) => a.piece.start - b.piece.start || b.piece.end - a.piece.end)
}

/** The quote that holds a nested one: the piece of an outer stretch that covers it. */
function outerQuote(
  scene: Scene,
  stretch: number,
  span: Span,
  idOf: ReadonlyMap<number, string[]>,
  pieces: readonly Placed[],
): string | null {
  const pieceOf = (id: string) => pieces[Number(id.slice(1)) - 1]!.piece
  for (let parent = scene.stretches[stretch]!.parent; parent !== null; parent = scene.stretches[parent]!.parent) {
    const ids = idOf.get(parent) ?? []
    const id = ids[countFirst(ids, (id) => pieceOf(id).start <= span.start) - 1]
    if (id !== undefined && span.end <= pieceOf(id).end) return id
  }
  return null
}

/** For each utterance the one whose source it has: itself, or where what it continues began. */
export function startersOf(utterances: readonly Utterance[]): number[] {
  const starters: number[] = []
  for (const [index, { continues }] of utterances.entries())
    starters.push(continues === null ? index : starters[continues]!)
  return starters
}

// ---------------------------------------------------------------- claims

/** Ids of the claims by their index, in the order of the text. */
export function claimOrder(claims: readonly ReportedClaim[]): Map<number, string> {
  const order = claims.map((claim, index) => ({ index, start: claim.spans[0]!.start, end: claim.spans.at(-1)!.end }))
  order.sort((a, b) => a.start - b.start || b.end - a.end)
  return new Map(order.map(({ index }, position) => [index, `c${position + 1}`]))
}

function claimsOf(
  findings: Findings,
  speakers: SpeakerList,
  ids: ReadonlyMap<number, string>,
  quotes: readonly Quote[],
): Claim[] {
  const { scene, claims } = findings
  const byClaim = new Map<string, string[]>()
  for (const { id, claim } of quotes) if (claim) append(byClaim, claim, id)
  return [...ids].map(([index, id]) => {
    const { type, spans, source, negated, confidence } = claims[index]!
    const { reference, reason } = speakers.of({ source, why: source })
    return {
      id,
      type,
      ...textSpan(scene, { start: spans[0]!.start, end: spans.at(-1)!.end }),
      spans,
      ...placeOf(scene, spans[0]!.start),
      speaker: reference,
      cue: cueOf(scene, source.cue),
      quotes: byClaim.get(id) ?? [],
      negated: negated || isOfNobody(scene, source) || isRefused(scene, source),
      confidence: round(confidence),
      reason,
    }
  })
}

/** `No official said`, `neither woman said`, `no one said`: what opens the mention, or stands before it, denies it. */
function isOfNobody({ structure: { tokens }, mentions, pack: { words } }: Scene, { mention }: Source): boolean {
  if (mention === null) return false
  const { first } = mentions[mention]!
  const denies = ({ norm }: Token) =>
    words.negations.has(norm) && (words.determiners.has(norm) || words.pronouns.has(norm))
  return tokens
    .slice(Math.max(0, first - 1), first + 1)
    .some((token) => denies(token) && token.sentence === tokens[first]!.sentence)
}

/** `refused to confirm | that`: an infinitive right behind a verb that denies. */
function isRefused({ structure: { tokens }, cues, pack }: Scene, { cue }: Source): boolean {
  if (cue?.features?.form !== 'infinitive') return false
  const marker = tokens[cue.first - 1]
  const before = cues[countFirst(cues, ({ first }) => first < cue.first) - 1]
  if (!marker || before?.endToken !== cue.first - 1 || before.negated) return false
  return before.stance === 'denial' && pack.words.infinitiveMarkers.has(marker.norm)
}

// ---------------------------------------------------------------- speakers

/** The speakers that were met, numbered as they first speak. */
class SpeakerList {
  readonly #findings: Findings
  readonly #ids = new Map<number | string, string>()

  constructor(findings: Findings) {
    this.#findings = findings
  }

  /** The reference of a source, and why; of what continues a quote the source is that quote's. */
  of({ source, why }: { source: Source; why: Source }): { reference: SpeakerReference | null; reason: string } {
    const { scene, resolution } = this.#findings
    if (source.mention === null) return { reference: null, reason: why.sieve }
    const resolved = resolution.of.get(source.mention)
    const entity = resolved?.entity ?? null
    const reason = join(why.sieve, resolved?.reason)
    const isDropped = scene.mentions[source.mention]!.form === 'dropped'
    if (entity === null && !resolved?.isItself) return { reference: null, reason }
    const mention = textSpan(scene, resolved?.span ?? scene.mentions[source.mention]!)
    const key = entity ?? `unresolved ${source.mention}`
    const { name, kind } = this.#entityOf(key)
    const reference: SpeakerReference = {
      id: this.#idOf(key),
      name,
      kind,
      mention: isDropped ? null : mention,
      confidence: round(
        Math.min(why.confidence || source.confidence, source.confidence) * (resolved?.confidence ?? 0.5),
      ),
      reason,
      ...this.#alternatives(resolved),
    }
    return { reference, reason }
  }

  /** Others who came close. */
  #alternatives(resolved: ResolvedMention | undefined): Pick<SpeakerReference, 'alternatives'> {
    const { entities } = this.#findings.resolution
    const close = (resolved?.alternatives ?? [])
      .filter(({ entity, probability }) => entity !== resolved!.entity && probability >= CLOSE)
      .slice(0, MOST_ALTERNATIVES)
      .map(({ entity, probability }) => {
        const { name, kind } = entities[entity]!
        return { name, kind, probability: round(probability) }
      })
    return close.length === 0 ? {} : { alternatives: close }
  }

  /** The reference of a turn of a conversation. */
  ofTurn({ mention, sieve }: Source, turn: ResolvedMention): { reference: SpeakerReference | null; reason: string } {
    const { scene } = this.#findings
    const reason = mention === null ? turn.reason : join(sieve, turn.reason)
    if (turn.entity === null) return { reference: null, reason }
    const { name, kind } = this.#entityOf(turn.entity)
    const reference: SpeakerReference = {
      id: this.#idOf(turn.entity),
      name,
      kind,
      mention: mention === null ? null : textSpan(scene, scene.mentions[mention]!),
      confidence: round(turn.confidence),
      reason,
      ...this.#alternatives(turn),
    }
    return { reference, reason }
  }

  #idOf(key: number | string): string {
    if (!this.#ids.has(key)) this.#ids.set(key, `s${this.#ids.size + 1}`)
    return this.#ids.get(key)!
  }

  /** A mention of the conversation that the text names nobody for stands for itself (`I`, `you`). */
  #entityOf(key: number | string): Pick<Entity, 'name' | 'kind' | 'description' | 'aliases'> {
    const { scene, resolution } = this.#findings
    if (typeof key === 'number') return resolution.entities[key]!
    const mention = scene.mentions[Number(key.split(' ')[1])]!
    return { name: textSpan(scene, mention).text, kind: mention.kind, description: null, aliases: [] }
  }

  /** The list of the result. */
  list(quotes: readonly Quote[], claims: readonly Claim[]): Speaker[] {
    const idsBy = (items: readonly { id: string; speaker: SpeakerReference | null }[]) => {
      const by = new Map<string, string[]>()
      for (const { id, speaker } of items) if (speaker) append(by, speaker.id, id)
      return by
    }
    const quotesBy = idsBy(quotes)
    const claimsBy = idsBy(claims)
    return [...this.#ids].map(([key, id]) => {
      const { name, kind, description, aliases } = this.#entityOf(key)
      return { id, name, kind, description, aliases, quotes: quotesBy.get(id) ?? [], claims: claimsBy.get(id) ?? [] }
    })
  }
}

const join = (...reasons: readonly (string | undefined)[]): string => reasons.filter(Boolean).join('; ')

// ---------------------------------------------------------------- small things

/** The text of a span, without white space at its edges. */
function textSpan(scene: Scene, { start, end }: Span): TextSpan {
  return { text: scene.structure.text.slice(start, end), start, end }
}

function cueOf(scene: Scene, cue: CueGroup | null): Cue | null {
  if (!cue) return null
  const { text, start, end } = textSpan(scene, cue)
  return { text, start, end, lemma: cue.lemma, stance: cue.stance }
}

function placeOf({ structure }: Scene, offset: number): { paragraph: number; sentence: number } {
  const token = structure.tokens[firstFrom(structure.tokens, offset)]
  return { paragraph: token?.paragraph ?? 0, sentence: token?.sentence ?? 0 }
}

const round = (value: number): number => Math.round(value * 100) / 100

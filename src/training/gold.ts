/** Gold rows: articles with their attributions, and the tags that these give to a document's tokens. */

import type { Scene } from '../attribution/scene.js'
import { insideOf, OUTSIDE, type Part } from '../attribution/tagger/labels.js'
import { countFirst } from '../text/search.js'
import type { Token } from '../text/structure.js'

/** UTF-16 code units, `[start, end)`. */
export type Offsets = readonly [number, number]

export interface GoldAttribution {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly content: readonly Offsets[]
  readonly cue: readonly Offsets[]
  readonly source: readonly Offsets[]
  /** Null where the text names nobody. */
  readonly speaker: string | null
  /** Other names of the speaker that are as good. */
  readonly aliases?: readonly string[]
  /** Its content has no verb. */
  readonly nominal?: boolean
}

export interface GoldRow {
  readonly id: string
  readonly lang: string
  /** The corpus that it is from, where gold says so. */
  readonly source?: string
  readonly text: string
  readonly attributions: readonly GoldAttribution[]
  /** Stretches between marks that are no speech, and those that count neither way. */
  readonly notSpeech: readonly Offsets[]
  readonly ignored: readonly Offsets[]
}

/** Gold that cannot be read: says which line, and why. */
export class GoldError extends Error {
  override readonly name = 'GoldError'
}

/**
 * The rows of JSON lines.
 * @throws GoldError where a line is no gold row
 */
export function readGold(text: string): GoldRow[] {
  const lines = text.split('\n').map((line, index) => ({ line, place: `line ${index + 1}` }))
  return lines.filter(({ line }) => line.trim() !== '').map(({ line, place }) => rowOf(line, place))
}

function rowOf(line: string, place: string): GoldRow {
  const row = parsed(line, place)
  if (typeof row?.text !== 'string') throw new GoldError(`${place}: "text" must be a string`)
  if (!Array.isArray(row.attributions)) throw new GoldError(`${place}: "attributions" must be a list`)
  const attributions = row.attributions.map((attribution: unknown, index: number) =>
    attributionOf(attribution, `${place}, attribution ${index + 1}`, row.text.length),
  )
  const { notSpeech = [], ignored = [] } = row
  checkSpans({ notSpeech, ignored }, place, row.text.length)
  const corpus = typeof row.source === 'string' ? { source: row.source } : {}
  const known = { id: String(row.id ?? place), lang: String(row.lang ?? ''), ...corpus }
  return { ...known, text: row.text, attributions, notSpeech, ignored }
}

function parsed(line: string, place: string) {
  try {
    return JSON.parse(line)
  } catch {
    throw new GoldError(`${place}: no JSON`)
  }
}

const TYPES: readonly unknown[] = ['direct', 'mixed', 'indirect']

function attributionOf(value: unknown, place: string, length: number): GoldAttribution {
  const known = (value ?? {}) as GoldAttribution
  const { type, content, cue = [], source = [], speaker = null, aliases = [], nominal = false } = known
  if (!TYPES.includes(type)) throw new GoldError(`${place}: "type" must be direct, mixed or indirect`)
  checkSpans({ content, cue, source }, place, length)
  if (content.length === 0) throw new GoldError(`${place}: "content" must hold a [start, end) at least`)
  if (speaker !== null && typeof speaker !== 'string')
    throw new GoldError(`${place}: "speaker" must be a string or null`)
  return { type, content, cue, source, speaker, aliases, nominal }
}

function checkSpans(lists: Readonly<Record<string, unknown>>, place: string, length: number): void {
  for (const [name, spans] of Object.entries(lists)) {
    if (!Array.isArray(spans) || !spans.every((span) => isSpan(span, length)))
      throw new GoldError(`${place}: "${name}" must be a list of [start, end) in the text`)
  }
}

const isSpan = (span: unknown, length: number): boolean =>
  Array.isArray(span) &&
  span.length === 2 &&
  span.every(Number.isInteger) &&
  span[0] >= 0 &&
  span[0] < span[1] &&
  span[1] <= length

// ---------------------------------------------------------------- tags

/** The tokens `[first, end)` that a span touches. */
export function tokensOf(tokens: readonly Token[], [start, end]: Offsets): [number, number] {
  const first = countFirst(tokens, (token) => token.end <= start)
  let last = first
  while (last < tokens.length && tokens[last]!.start < end) last++
  return [first, last]
}

/** Tag of each token: the longest content first; a part never goes over another. */
export function goldTags(scene: Scene, attributions: readonly GoldAttribution[]): Uint8Array {
  const { tokens } = scene.structure
  const tags = new Uint8Array(tokens.length)
  const ordered = [...attributions].sort((a, b) => lengthOf(b) - lengthOf(a))
  const starts = startsOf(scene)
  for (const { content } of ordered)
    for (const span of content) put(tags, tokens, withMarks(scene, starts, tokensOf(tokens, span)), 'content')
  for (const { cue, source } of ordered) {
    for (const span of source) put(tags, tokens, tokensOf(tokens, span), 'source')
    for (const span of cue) put(tags, tokens, tokensOf(tokens, span), 'cue')
  }
  return tags
}

const lengthOf = ({ content }: GoldAttribution) => content.reduce((sum, [start, end]) => sum + end - start, 0)

/** The outermost stretch that begins at a token. */
function startsOf({ stretchTokens }: Scene): Map<number, number> {
  const starts = new Map<number, number>()
  for (const [index, [from]] of stretchTokens.entries()) if (!starts.has(from)) starts.set(from, index)
  return starts
}

/** A content takes in the marks that stand around it, and what stands between it and its closing mark. */
function withMarks(
  scene: Scene,
  starts: ReadonlyMap<number, number>,
  [first, end]: [number, number],
): [number, number] {
  const index = starts.get(first)
  if (index === undefined) return [first, end]
  const { open, close } = scene.stretches[index]!
  const to = scene.stretchTokens[index]![1]
  const closes = close !== null && end >= to - 1 && end <= to
  const { length } = scene.structure.tokens
  return [open.end > open.start ? first - 1 : first, closes ? Math.min(length, to + 1) : end]
}

/** Writes a part over tokens that have none, a new beginning in each paragraph. */
function put(tags: Uint8Array, tokens: readonly Token[], [first, end]: [number, number], part: Part): void {
  for (let at = first; at < end; at++) if (tags[at] !== OUTSIDE) return
  for (let at = first; at < end; at++) {
    const opens = at === first || tokens[at]!.paragraph !== tokens[at - 1]!.paragraph
    tags[at] = insideOf(part) - (opens ? 1 : 0)
  }
}

// ---------------------------------------------------------------- what was said

/** Characters in a list of spans. */
export const sizeOf = (spans: readonly Offsets[]): number => spans.reduce((sum, [start, end]) => sum + end - start, 0)

/** Characters in both of two lists of spans. */
export function shared(one: readonly Offsets[], other: readonly Offsets[]): number {
  let count = 0
  for (const [a, b] of one) for (const [c, d] of other) count += Math.max(0, Math.min(b, d) - Math.max(a, c))
  return count
}

/** Characters in both over characters in either, 0 to 1. */
export function jaccard(one: readonly Offsets[], other: readonly Offsets[]): number {
  const common = shared(one, other)
  return common / (sizeOf(one) + sizeOf(other) - common || 1)
}

/** From which Jaccard on a content is the same: that of the evaluation. */
export const SAME = 0.5

/** The attribution whose content is most like some spans, if it is the same; null where none is. */
export function attributionOfClaim({ attributions }: GoldRow, spans: readonly Offsets[]): GoldAttribution | null {
  const ranked = attributions.map((attribution) => ({ attribution, share: jaccard(attribution.content, spans) }))
  const best = ranked.reduce((a, b) => (b.share > a.share ? b : a), ranked[0] ?? { attribution: null, share: 0 })
  return best.share >= SAME ? best.attribution : null
}

/** Of the share of a quote that is held best, what must be held to be taken instead: the quote, not a claim that is told within it. */
const NEARLY = 0.9

/**
 * Whose quote it is: the direct attribution of just these words, or else the innermost that holds as much of them as any, half at least;
 * null where none does.
 */
export function attributionOfQuote({ attributions }: GoldRow, spans: readonly Offsets[]): GoldAttribution | null {
  const itself = attributions.filter(
    ({ type, content }) => type === 'direct' && content.some((span) => jaccard([span], spans) >= SAME),
  )
  if (itself.length > 0) return innermost(itself)
  const held = attributions.map(({ content }) => shared(content, spans) / sizeOf(spans))
  const least = Math.max(SAME, NEARLY * Math.max(0, ...held))
  return innermost(attributions.filter((_, index) => held[index]! >= least))
}

const innermost = (attributions: readonly GoldAttribution[]): GoldAttribution | null =>
  [...attributions].sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null

/** Which cue a tagged content has, and which mention that cue is said of. */

import { cueByConstruction, cueOfGroup } from '../../lexicon/cues.js'
import type { CueGroup } from '../../lexicon/lexed.js'
import { countFirst } from '../../text/search.js'
import type { ReportedClaim, Source } from '../attribution.js'
import { type Frame, isRelative } from '../frames.js'
import type { Range, Scene } from '../scene.js'
import type { TaggedSpan } from '../tagger/spans.js'
import { isUnsaid } from '../unsaid.js'

/** What another sentence between a content and its cue weighs, in tokens. */
const SENTENCE = 25
/** Farthest cue of a content, and farthest cue that the tagger passed over, in tokens. */
const REACH = 40
const REACH_UNTAGGED = 8

export interface Links {
  readonly scene: Scene
  readonly frames: readonly Frame[]
  /** Tagged spans by start. */
  readonly spans: readonly TaggedSpan[]
  /** The frame whose cue covers a token; -1 where there is none. */
  readonly frameAt: Int32Array
}

/** What the links of a document are read from. */
export function linksOf(scene: Scene, frames: readonly Frame[], spans: readonly TaggedSpan[]): Links {
  const frameAt = new Int32Array(scene.structure.tokens.length).fill(-1)
  for (const [index, { cue }] of frames.entries()) frameAt.fill(index, cue.first, cue.endToken)
  return { scene, frames, spans, frameAt }
}

/** Index of the sentence of a token. */
export const sentenceAt = ({ scene }: Pick<Links, 'scene'>, token: number): number =>
  scene.structure.tokens[token]!.sentence

// ---------------------------------------------------------------- content → cue

interface Near {
  readonly cue: Range
  readonly distance: number
}

/** The words that are the cue of the content at an index of the spans: tagged ones, or a frame's beside it. */
export function cueOfContent(links: Links, index: number): Range | null {
  const left = cueTowards(links, index, -1)
  if (left && left.distance < SENTENCE && isOpened(links, index)) return left.cue
  const right = cueTowards(links, index, 1)
  const nearest = left && right ? (right.distance < left.distance ? right : left) : (left ?? right)
  if (nearest && nearest.distance < SENTENCE) return nearest.cue
  return untaggedCue(links, links.spans[index]!) ?? nearest?.cue ?? null
}

/** `said last week | that it is late`: a word before the content leads back to the cue before it, whatever stands behind. */
const isOpened = ({ scene: { structure, pack }, spans }: Links, index: number): boolean =>
  pack.words.complementizers.has(structure.tokens[spans[index]!.first - 1]?.norm ?? '')

/** The next tagged cue on one side, no other content between; sources between do not count. */
function cueTowards(links: Links, index: number, step: 1 | -1): Near | null {
  const { tokens } = links.scene.structure
  const content = links.spans[index]!
  let sources = 0
  for (let i = index + step; i >= 0 && i < links.spans.length; i += step) {
    const span = links.spans[i]!
    if (span.part === 'content' || tokens[span.first]!.paragraph !== tokens[content.first]!.paragraph) return null
    if (span.part === 'source') {
      sources += span.end - span.first
      continue
    }
    const gap = (step > 0 ? span.first - content.end : content.first - span.end) - sources
    const edge = step > 0 ? content.end - 1 : content.first
    const crossed = Math.abs(sentenceAt(links, span.first) - sentenceAt(links, edge))
    const distance = gap + crossed * SENTENCE
    return distance <= REACH ? { cue: span, distance } : null
  }
  return null
}

/** The cue of a frame beside the content in its sentence, which the tagger passed over. */
function untaggedCue(links: Links, content: TaggedSpan): Range | null {
  const { scene } = links
  const { firstToken, endToken } = scene.structure.sentences[sentenceAt(links, content.first)]!
  let best: Near | null = null
  for (const { cue, subject, level } of framesBetween(links, firstToken, endToken)) {
    if (level !== scene.stretchAt[content.first]! || (cue.first < content.end && cue.endToken > content.first)) continue
    const mention = subject === null ? cue : scene.mentions[subject]!
    const from = Math.min(cue.first, mention.first)
    const to = Math.max(cue.endToken, mention.endToken)
    const distance = cue.first >= content.end ? from - content.end : content.first - to
    if (distance < (best?.distance ?? REACH_UNTAGGED))
      best = { cue: { first: cue.first, end: cue.endToken }, distance: Math.max(0, distance) }
  }
  return best?.cue ?? null
}

/** The frames with a cue in a range of tokens. */
function* framesBetween({ frames, frameAt }: Links, first: number, end: number): Generator<Frame> {
  let last = -1
  for (let at = first; at < end; at++) {
    const index = frameAt[at]!
    if (index >= 0 && index !== last) yield frames[index]!
    last = index
  }
}

// ---------------------------------------------------------------- cue → source

/**
 * The mention and the cue of some contents: by the frame of the tagged cue, the tagged source beside it, or the subject that
 * the cue shares; where there is no cue, as the rules have it for the same words.
 */
export function sourceOf(
  links: Links,
  cue: Range | null,
  content: Range,
  rule: ReportedClaim | null,
): Pick<Source, 'mention' | 'cue'> {
  const frame = cue && frameOf(links, cue)
  if (rule && (!frame || isRelativePhrase(links, frame))) return rule.source
  if (frame && isUnsaid(links.scene, frame.cue)) return { mention: null, cue: frame.cue }
  const tagged = sourceBeside(links, cue ?? content)
  const mention =
    frame?.subject ?? (tagged && mentionIn(links, tagged)) ?? (frame && sharedSubject(links, frame)) ?? null
  return { mention, cue: frame?.cue ?? (cue && newCue(links, cue)) }
}

/** `l'affirmation de Redon selon laquelle`: the preposition only leads back to the noun, which the rules take for the cue. */
function isRelativePhrase({ scene }: Links, { cue, subject }: Frame): boolean {
  const source = cue.kind === 'preposition' && subject !== null ? scene.mentions[subject]! : null
  return source !== null && isRelative(scene, source)
}

/** The frame of a tagged cue: that of its last token that has one. */
export function frameOf({ frames, frameAt }: Links, { first, end }: Range): Frame | null {
  for (let at = end - 1; at >= first; at--) if (frameAt[at]! >= 0) return frames[frameAt[at]!]!
  return null
}

/** A cue that the lexicon does not have: the verb group in it, else its words. */
function newCue({ scene }: Links, { first, end }: Range): CueGroup {
  const { tokens } = scene.structure
  for (let at = end - 1; at >= first; at--) {
    const verb = scene.verbAt[at]!
    if (verb >= 0) return cueOfGroup(tokens, scene.verbs[verb]!, scene.pack)
  }
  return cueByConstruction(tokens, first, end - 1, null)
}

/** The tagged source right before or after a cue, no other span between. */
function sourceBeside({ spans }: Links, { first, end }: Range): TaggedSpan | null {
  const from = lowerBound(spans, first)
  const before = spans[from - 1]
  const after = spans[lowerBound(spans, end)]
  const left = before?.part === 'source' ? first - before.end : REACH
  const right = after?.part === 'source' ? after.first - end : REACH
  if (Math.min(left, right) >= REACH) return null
  return left <= right ? before! : after!
}

/** Index of the first span that begins at the token or after it. */
const lowerBound = (spans: readonly TaggedSpan[], token: number): number =>
  countFirst(spans, ({ first }) => first < token)

/** The mention that shares most tokens with a tagged source. */
function mentionIn({ scene }: Links, { first, end }: Range): number | null {
  let best: number | null = null
  let most = 0
  for (let at = first; at < end; at++) {
    const index = scene.mentionAt[at]!
    if (index < 0) continue
    const mention = scene.mentions[index]!
    const shared = Math.min(end, mention.endToken) - Math.max(first, mention.first)
    if (shared > most) [best, most] = [index, shared]
  }
  return best
}

/** Of a verb without a subject of its own that of the nearest verb before it in the sentence, else of the next one. */
function sharedSubject(links: Links, { cue, sentence, level }: Frame): number | null {
  if (cue.passive || cue.kind !== 'verb') return null
  const { firstToken, endToken } = links.scene.structure.sentences[sentence]!
  const hasSubject = (other: Frame) => other.subject !== null && other.level === level && other.cue.kind === 'verb'
  const before = [...framesBetween(links, firstToken, cue.first)].filter(hasSubject).at(-1)
  const other = before ?? [...framesBetween(links, cue.endToken, endToken)].find(hasSubject)
  return other?.subject ?? null
}

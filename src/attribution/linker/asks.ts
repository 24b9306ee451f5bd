/** What the linker is asked: for each claim and each quote of its own, who said it. */

import type { Span } from '../../document.js'
import { firstFrom } from '../../text/search.js'
import type { ReportedClaim, Source, Utterance } from '../attribution.js'
import type { Range, Scene } from '../scene.js'

export interface Ask {
  /** What was said, in tokens; a claim may stand in several ranges. */
  readonly content: readonly Range[]
  readonly cue: Range | null
  /** The stretch that the one who tells it tells it in; -1 for the reporter's own text. */
  readonly level: number
  /** What the rules answer. */
  readonly rules: Source
  readonly isQuote: boolean
}

/** The ask of a claim. */
export function askOfClaim(scene: Scene, { spans, source }: ReportedClaim): Ask {
  const content = spans.map((span) => rangeOf(scene, span))
  const at = source.cue?.first ?? content[0]!.first
  return { content, cue: cueRange(source), level: scene.stretchAt[at] ?? -1, rules: source, isQuote: false }
}

/** The ask of an utterance. */
export function askOfUtterance(scene: Scene, { pieces, source }: Utterance): Ask {
  const content = pieces.map((piece) => rangeOf(scene, piece))
  const { parent } = scene.stretches[pieces[0]!.stretch]!
  return { content, cue: cueRange(source), level: parent ?? -1, rules: source, isQuote: true }
}

/** For each token the claim, by its index, that it is told in: of several the innermost; -1 in the reporter's own words. */
export function toldIn(scene: Scene, claims: readonly ReportedClaim[]): Int32Array {
  const claimAt = new Int32Array(scene.structure.tokens.length).fill(-1)
  const ranges = claims.flatMap(({ spans }, claim) => spans.map((span) => ({ claim, ...rangeOf(scene, span) })))
  const widestFirst = ranges.sort((a, b) => b.end - b.first - (a.end - a.first))
  for (const { claim, first, end } of widestFirst) claimAt.fill(claim, first, end)
  return claimAt
}

function rangeOf({ structure: { tokens } }: Scene, { start, end }: Span): Range {
  const first = firstFrom(tokens, start)
  return { first, end: Math.max(first + 1, firstFrom(tokens, end)) }
}

const cueRange = ({ cue }: Source): Range | null => cue && { first: cue.first, end: cue.endToken }

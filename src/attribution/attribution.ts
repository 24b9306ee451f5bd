/** What the attribution stage finds: who each marked stretch and each reported clause is ascribed to, by mention. */

import type { ClaimType, QuoteType, Span } from '../document.js'
import type { CueGroup } from '../lexicon/lexed.js'

/** The answer of a sieve. */
export interface Source {
  /** Index of the mention that speaks; null where the attribution continues another or nobody is named. */
  readonly mention: number | null
  readonly cue: CueGroup | null
  /** Name of the sieve that decided. */
  readonly sieve: string
  /** 0 to 1: that the mention is the one that speaks. */
  readonly confidence: number
}

/** A stretch between marks that is speech, or the part of one that a reporting clause inside it leaves. */
export interface Piece extends Span {
  readonly stretch: number
}

/** One utterance: what one speaker says under one cue, in the order of the text. */
export interface Utterance {
  readonly pieces: readonly Piece[]
  readonly type: QuoteType
  readonly source: Source
  /** Index of the utterance whose speaker this one keeps, or null. */
  readonly continues: number | null
  /** Index of the claim that it is a fragment of, or null. */
  readonly claim: number | null
}

/** A reported clause. */
export interface ReportedClaim {
  readonly type: ClaimType
  readonly spans: readonly Span[]
  readonly source: Source
  /** 0 to 1: that it is a claim, and whole. */
  readonly confidence: number
  /** Speech stretches that lie in it. */
  readonly stretches: readonly number[]
  readonly negated: boolean
}

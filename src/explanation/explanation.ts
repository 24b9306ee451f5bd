/** Why a quote or a claim has the speaker that it has: what `explain` gives. */

import type { Claim, Quote, SpeakerKind, TextSpan } from '../document.js'

/** Words of the text, and the paragraph that they begin in. */
export interface Place extends TextSpan {
  /** From 0. */
  readonly paragraph: number
}

/** What speaks for a candidate, or against it. */
export interface Evidence {
  /** What is known, in words. */
  readonly name: string
  /** Log odds: above 0 for the candidate, below 0 against it. */
  readonly weight: number
}

/** Words that may name the speaker, or nobody's. */
export interface Candidate {
  /** Null: nobody is named. */
  readonly mention: Place | null
  /** Whom the words mean; null where the text does not tell. */
  readonly name: string | null
  /** 0 to 1, among all candidates. */
  readonly probability: number
  /** What weighs most, that which speaks for it first. */
  readonly evidence: readonly Evidence[]
}

/** Somebody whom the mention may mean. */
export interface Referent {
  readonly name: string
  readonly kind: SpeakerKind
  /** 0 to 1, among all who came into question. */
  readonly probability: number
}

/** Words on the way from the mention to the name, and how they lead on. */
export interface Step {
  readonly place: Place
  readonly reason: string
}

/** Who decided: the rules, the ranking of candidates, or the turns of a conversation. */
export type Decider = 'rules' | 'ranking' | 'conversation'

/** Why one quote or claim has the speaker that it has. Places are UTF-16 code units of the text. */
export interface Explanation {
  /** Path, `-` for standard input, or the id of a stream's document. */
  readonly source: string
  /** The quote or claim as the result has it, with its speaker, cue and reason. */
  readonly item: Quote | Claim
  readonly decidedBy: Decider
  /** The quote that it continues: whose speaker it keeps, and which the rest is about; else null. */
  readonly continues: string | null
  /** What the rules say, whoever decided: the rule's name, the words that it points at, and 0 to 1, how sure it is. */
  readonly rule: { readonly name: string; readonly mention: Place | null; readonly confidence: number }
  /** All that were weighed, the likeliest first; none where the rules alone decided. */
  readonly candidates: readonly Candidate[]
  /**
   * 0 to 1, before the speaker's own confidence is weighed: that the mention speaks, and that it is who the result says; null where
   * nobody is named, and in a conversation.
   */
  readonly confidences: { readonly mention: number; readonly name: number } | null
  /** All whom the mention may mean, the likeliest first; none where nobody else came into question. */
  readonly referents: readonly Referent[]
  /** From the mention to the fullest name of the text; none where there is no mention. */
  readonly chain: readonly Step[]
}

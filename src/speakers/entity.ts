/** What the speakers stage gives: the persons, bodies and groups of a document, and which of them each mention is. */

import type { SpeakerKind } from '../document.js'
import type { Gender } from '../languages/pack.js'

/** Somebody or something of the document that can speak. */
export interface Entity {
  /** The fullest name in running text, else the fullest description without its article. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly gender: Gender | null
  /** What the text says that a named entity is (`porte-parole de Redon`), or null. */
  readonly description: string | null
  /** Its other names in the text, in the order in which they come. */
  readonly aliases: readonly string[]
  /** Indexes of its mentions, ascending. */
  readonly mentions: readonly number[]
}

/** Whom one mention stands for. */
export interface ResolvedMention {
  /** Index of the entity; null where the text does not tell. */
  readonly entity: number | null
  /** 0 to 1. */
  readonly confidence: number
  /** How it was resolved, in words for a reader. */
  readonly reason: string
}

export interface Resolution {
  readonly entities: readonly Entity[]
  /** By index of the mention; every source is in it. */
  readonly of: ReadonlyMap<number, ResolvedMention>
}

/** What the speakers stage gives: the persons, bodies and groups of a document, and which of them each mention is. */

import type { Span, SpeakerKind } from '../document.js'
import type { Gender } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'

/** Somebody or something of the document that can speak. */
export interface Entity {
  /** The fullest name in running text, else the fullest description without its article. */
  readonly name: string
  readonly kind: SpeakerKind
  readonly gender: Gender | null
  /** It has a name, and is not only described. */
  readonly isNamed: boolean
  /** Who writes `I` outside of quotation marks. */
  readonly isAuthor: boolean
  /** Outside quotation marks it is the subject of a verb somewhere, or a source. */
  readonly acts: boolean
  /** What the text says that a named entity is (`porte-parole de Redon`), or null. */
  readonly description: string | null
  /** Its other names in the text, in the order in which they come. */
  readonly aliases: readonly string[]
  /** Indexes of its mentions, ascending. */
  readonly mentions: readonly number[]
}

/** Somebody whom a mention may stand for. */
export interface Alternative {
  /** Index of the entity. */
  readonly entity: number
  readonly probability: number
}

/** Whom one mention stands for. */
export interface ResolvedMention {
  /** Index of the entity; null where the text does not tell. */
  readonly entity: number | null
  /** 0 to 1. */
  readonly confidence: number
  /** How it was resolved, in words for a reader. */
  readonly reason: string
  /** All who were weighed, the likeliest first; left out where nobody else came into question. */
  readonly alternatives?: readonly Alternative[]
  /** The words for all of them, where it is one of several who speak together. */
  readonly span?: Span
  /** Index of the earlier mention that it takes up; left out where it stands by itself. */
  readonly antecedent?: number
  /** It names nobody, and stands for itself: `I` between quotation marks. */
  readonly isItself?: boolean
  /** Of a pronoun that has one. */
  readonly gender?: Gender | null
}

export interface Resolution {
  /** The document's mentions as this stage reads them: `Bill said` begins with a name. */
  readonly mentions: readonly Mention[]
  readonly entities: readonly Entity[]
  /** By index of the mention; every source is in it. */
  readonly of: ReadonlyMap<number, ResolvedMention>
}

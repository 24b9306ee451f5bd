/** What the lexicon stage finds over the tokens: cues and mentions. Token ranges are `[first, end)`. */

import type { Span, SpeakerKind, Stance } from '../document.js'
import type { Gender, VerbFeatures } from '../languages/pack.js'

type CueKind = 'verb' | 'noun' | 'adjective' | 'preposition'

/** A group of words that can say that somebody said something: `a-t-il déclaré`, `l'affirmation`, `selon`. */
export interface CueGroup extends Span {
  readonly kind: CueKind
  readonly first: number
  readonly endToken: number
  readonly lemma: string
  readonly stance: Stance
  /** `speech` cues report words; `wider` ones (believe, decide, show) report only with a content clause or a quote. */
  readonly strength: 'speech' | 'wider'
  /** Of the first (finite) verb of the group; null for other kinds. */
  readonly features: VerbFeatures | null
  readonly negated: boolean
  /** Auxiliary be + past participle: the subject is not who said it. */
  readonly passive: boolean
  /** Token index of a subject clitic after the verb (`-t-il`), or null. */
  readonly clitic: number | null
  /** The token after the part of it that closes its clause (`hat … gesagt`, `kündigte … an`), or null. */
  readonly closing: number | null
}

/** `dropped`: a subject that only the verb tells of; its range is empty. */
export type MentionForm = 'name' | 'pronoun' | 'description' | 'dropped'

/** Somebody or something that may speak, as named at one place. */
export interface Mention extends Span {
  readonly form: MentionForm
  readonly first: number
  readonly endToken: number
  /** The proper name inside it: `Luc Aubry` in `le porte-parole de Redon, Luc Aubry`. */
  readonly name: Span | null
  /** Lemma of the role noun that heads it (`porte-parole`), lower case; null without one. */
  readonly role: string | null
  /** Best guess of kind from its words alone; `unknown` where they do not tell. */
  readonly kind: SpeakerKind
  readonly gender: Gender | null
  readonly plural: boolean | null
  /** Index of the innermost marked stretch that holds it, or null. */
  readonly stretch: number | null
}

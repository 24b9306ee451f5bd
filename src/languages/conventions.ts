/** How a language is written: its quotation marks, and what tells words and sentences apart. */

/** A pair of quotation marks and what the language does with it. */
interface MarkPair {
  readonly open: string
  readonly close: string
  readonly family: string
}

export interface MarkConventions {
  /** Pairs in the order of preference; the first is the language's usual one. */
  readonly pairs: readonly MarkPair[]
  /** A dash at the start of a paragraph can open a turn of dialogue. */
  readonly dialogueDash: boolean
  /** The marks close before a reporting clause and open again behind it; one between two marks is what is quoted. */
  readonly clausesOutside?: boolean
  /** Marks that may stand at the start of a paragraph to continue a quote (`«`, `»`, `“`). */
  readonly continuation: readonly string[]
}

export interface TextConventions {
  /** Words before an apostrophe that are tokens of their own: l, d, qu, jusqu … (lower case, without the apostrophe). */
  readonly elisions: readonly string[]
  /** Endings that are tokens of their own: -t-il, -elle, 's, n't … (lower case, straight apostrophe). */
  readonly enclitics: readonly string[]
  /** Words with an apostrophe or a hyphen that stay whole: aujourd'hui, rendez-vous. */
  readonly whole: readonly string[]
  /** Abbreviations that a full stop ends without ending the sentence, without it, case as written: M, Mme, Dr, av. J.-C. */
  readonly abbreviations: readonly string[]
  /** Abbreviations (without the last stop) that may also end a sentence: U.S, etc. */
  readonly softAbbreviations: readonly string[]
  /** Words of their own that before a number alone are abbreviations (without the stop): vol. */
  readonly numberAbbreviations?: readonly string[]
  /** Words that with a capital start a sentence and no name, even after a heading without a stop (norms): Il, Cette, We, This. */
  readonly starters?: readonly string[]
  /** A full stop after a number makes it an ordinal (`3. Mai`, `das 19. Jahrhundert`) and ends a sentence only before a starter. */
  readonly ordinalStops?: boolean
  /** What opens a photo credit or a byline: Crédit, Photo, Par, By, Image credit. */
  readonly creditLabels: readonly string[]
}

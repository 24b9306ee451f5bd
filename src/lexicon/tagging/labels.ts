/** What the tagger says of a token: outside, or the first or a later token of a person, a place or a body. */

const TAGGED_KINDS = ['person', 'place', 'organization'] as const

export type TaggedKind = (typeof TAGGED_KINDS)[number]

export const LABELS = 7
export const OUTSIDE = 0

/** The label of the first token of a kind; the label after it is that of the later ones. */
export const beginOf = (kind: TaggedKind): number => 1 + 2 * TAGGED_KINDS.indexOf(kind)

/** Whether the label begins a name. */
export const isBegin = (label: number): boolean => label % 2 === 1

/** The kind of a label that is not `OUTSIDE`. */
export const kindOfLabel = (label: number): TaggedKind => TAGGED_KINDS[(label - 1) >> 1]!

/** Whether one label may stand right after another: a later token only inside its own name. */
export const mayFollow = (label: number, before: number): boolean =>
  label === OUTSIDE || isBegin(label) || before === label || before === label - 1

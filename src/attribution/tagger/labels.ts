/** The tags of the tagger: outside, and begin or inside of each part of an attribution. */

/** The parts of an attribution, in the order of their tags. */
const PARTS = ['source', 'cue', 'content'] as const
export type Part = (typeof PARTS)[number]
export const PART_COUNT = PARTS.length

/** Tags: `O`, then `B` and `I` of each part. */
export const LABEL_COUNT = 7
/** The tag `O` of what is no part. */
export const OUTSIDE = 0

/** The tag that opens a part. */
export const beginOf = (part: Part): number => 1 + 2 * PARTS.indexOf(part)

/** The tag that continues a part. */
export const insideOf = (part: Part): number => 2 + 2 * PARTS.indexOf(part)

/** The part of a tag, or null for `O`. */
export const partOf = (label: number): Part | null => (label === OUTSIDE ? null : PARTS[(label - 1) >> 1]!)

const isInside = (label: number): boolean => label > 0 && label % 2 === 0

/** Whether a tag may follow another: what continues a part needs that part before it. */
export const mayFollow = (label: number, before: number): boolean =>
  !isInside(label) || before === label || before === label - 1

const tagsThat = (may: (tag: number) => boolean): Uint8Array =>
  Uint8Array.from([...Array(LABEL_COUNT).keys()].filter(may))

/** For each tag the tags that may stand before it, ascending. */
export const BEFORE: readonly Uint8Array[] = Array.from({ length: LABEL_COUNT }, (_, tag) =>
  tagsThat((before) => mayFollow(tag, before)),
)

/** For each tag the tags that may follow it, ascending. */
export const AFTER: readonly Uint8Array[] = Array.from({ length: LABEL_COUNT }, (_, tag) =>
  tagsThat((after) => mayFollow(after, tag)),
)

/** How much of the span-start bonus each tag takes. */
export const BONUS_SHARES: readonly number[] = [0, 0.5, 0, 1, 0, 1, 0]

/** What the layout gives a voice to: words that no quotation mark opens. */

/**
 * `dash`: a dash opens it; `label`: a name and a colon; `answer`: it stands below a question that nobody is named for; `signed`: its author
 * stands in the line below.
 */
export type Voice = 'dash' | 'label' | 'answer' | 'signed'

const VOICES: ReadonlySet<string> = new Set<Voice>(['dash', 'label', 'answer', 'signed'])

export interface Turn {
  /** Where its words begin, in its first paragraph. */
  readonly start: number
  /** Index of its last paragraph. */
  readonly last: number
  readonly voice: Voice
}

/** Turns by the index of their first paragraph. */
export type Turns = ReadonlyMap<number, Turn>

/** Whether the family of a stretch says that the layout opens it, and no mark. */
export const isVoice = (family: string): family is Voice => VOICES.has(family)

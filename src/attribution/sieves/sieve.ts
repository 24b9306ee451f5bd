/** The interface of a sieve: a named rule that says who speaks, or passes. */

import type { Source } from '../attribution.js'
import type { Range } from '../scene.js'
import type { Context, Unit } from '../unit.js'

export interface Answer {
  readonly source: Source
  /** The utterance whose speaker this one keeps. */
  readonly continues?: number
  /** The stretch is another part of that utterance. */
  readonly joins?: boolean
  /** A reporting clause or a credit inside the marks, which is cut out of the quote. */
  readonly cut?: Range
}

export interface Sieve {
  /** What the result's `reason` says. */
  readonly name: string
  readonly find: (context: Context, unit: Unit) => Answer | null
}

/** The sieve that knows of no speaker because the subject only undergoes: no other mention of the sentence speaks either. */
export const UNDERGONE = 'the subject undergoes what is told'

/** An answer with a mention of its own. */
export function answer(sieve: string, mention: number | null, cue: Source['cue'], confidence: number): Answer {
  return { source: { mention, cue, sieve, confidence } }
}

/** An answer that keeps the speaker of an earlier utterance. */
export function keeps(sieve: string, context: Context, utterance: number, confidence: number, joins = false): Answer {
  const { cue } = context.utterances[utterance]!.source
  return { source: { mention: null, cue: joins ? cue : null, sieve, confidence }, continues: utterance, joins }
}

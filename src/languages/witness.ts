/** What another program takes for names. */

/** A word that somebody else's program takes for part of a name. Offsets count in the sentence it was given. */
export interface WitnessedWord {
  readonly start: number
  readonly end: number
  readonly kind: 'person' | 'place' | 'organization'
}

/** Another program's view of one sentence. */
export type NameWitness = (sentence: string) => readonly WitnessedWord[]

/** Weights of the speech model: feature → how much it speaks for speech. Written by training/speech.js. */

/** From which probability on a stretch is taken for speech. */
export const THRESHOLD = 0.5

/** A turn of dialogue has no marks to mistake. */
export const DASH_PROBABILITY = 0.95

/** For languages that have a lexicon of cues. */
export const WEIGHTS: Readonly<Record<string, number>> = { bias: 2 }

/** For languages of which nothing but the marks is known. */
export const BARE_WEIGHTS: Readonly<Record<string, number>> = { bias: 2 }

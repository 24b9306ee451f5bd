/** A generated document. */
export interface FuzzDocument {
  readonly seed: number
  readonly text: string
  /** ISO 639-1; undefined: to be detected. */
  readonly language: string | undefined
  /** A file name, whose ending says how the text is to be read. */
  readonly name: string
}

/** The document of a seed, an integer from 0; the same one each time. */
export function documentOf(seed: number): FuzzDocument

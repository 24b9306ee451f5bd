/** A text that is one thing over and over. */
export interface Shape {
  readonly name: string
  /** ISO 639-1. */
  readonly language: string
  /** The n-th piece. */
  readonly unit: (at: number) => string
}

export const SHAPES: readonly Shape[]

/** The text of a shape: whole pieces, `length` code units or a little more. */
export function textOf(shape: Shape, length: number): string

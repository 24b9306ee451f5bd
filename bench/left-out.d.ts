/** A reason to leave verbs out of the cue lexicon, and the lemmas that it holds for. */
export const LEFT_OUT: readonly { readonly reason: string; readonly lemmas: ReadonlySet<string> }[]

/** What a claim says, as ranges of tokens, and the questions that all who look for one ask. */

import type { Span } from '../../document.js'
import { isSign } from '../../lexicon/words.js'
import type { Token } from '../../text/structure.js'
import type { Range, Scene } from '../scene.js'

export interface Content {
  readonly ranges: readonly Range[]
  readonly sieve: string
  readonly confidence: number
}

/** The indexes of the words among tokens `[first, end)`. */
export function* tokensIn(scene: Scene, first: number, end: number) {
  for (let at = first; at < end; at++) if (scene.structure.tokens[at]!.kind === 'word') yield at
}

/** The words that a range covers, punctuation aside. */
export function wordsIn(scene: Scene, { first, end }: Range): number {
  let count = 0
  for (let at = first; at < end; at++) if (scene.structure.tokens[at]!.kind === 'word') count++
  return count
}

/** The span of a range without punctuation at its edges, or a word that joins something at its end; marks stay. */
export function trimmedSpan(scene: Scene, { first, end }: Range): Span | null {
  const { tokens } = scene.structure
  const isEdge = (at: number) => tokens[at]!.kind === 'punctuation' || tokens[at]!.kind === 'dash'
  let from = first
  while (from < end && isEdge(from)) from++
  // What begins inside marks ends with them
  const stretch = scene.stretchAt[from] ?? -1
  let to = stretch < 0 ? end : Math.min(end, scene.stretchTokens[stretch]![1])
  // `praised the plan and`, `a signé l'accord qu'`: what it joins is not there
  const { words, text } = scene.pack
  const joins = ({ norm }: Token) =>
    words.conjunctions.has(norm) || (norm.endsWith("'") && text.elisions.includes(norm.slice(0, -1)))
  const isLoose = (at: number) => isEdge(at) || (at > from && joins(tokens[at]!))
  while (to > from && isLoose(to - 1) && !closesBracket(scene, from, to - 1)) to--
  return from < to ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null
}

/** `à l'Office (ONB)`: a closing bracket whose opening one stands in the content, no other between. */
function closesBracket({ structure: { tokens } }: Scene, first: number, at: number): boolean {
  if (!isSign(tokens[at], ')')) return false
  let opening = at - 1
  while (opening >= first && !isSign(tokens[opening], '()')) opening--
  return opening >= first && isSign(tokens[opening], '(')
}

/** The marker that is part of the content: where bare clauses exist it is (`to continue`), else it is a complementizer. */
export const keepsMarker = ({ structure, pack }: Pick<Scene, 'structure' | 'pack'>, at: number): boolean =>
  pack.words.bareContentClauses && pack.words.infinitiveMarkers.has(structure.tokens[at]?.norm ?? '')

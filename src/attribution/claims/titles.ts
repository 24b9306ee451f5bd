/** Titles in marks between a verb and what it reports: `told Channel 9’s “Good Day” | on Monday that`, `said on “Good Day” | that`. */

import { isCapitalised } from '../../lexicon/words.js'
import type { Scene } from '../scene.js'

/** Words of the longest title. */
const LONGEST = 8

/** The token after a title, and its mark, whose opening mark or first word is at a token outside of a frame's level; null where no title stands there. */
export function afterTitle(scene: Scene, at: number, level: number): number | null {
  const first = scene.structure.tokens[at]?.kind === 'mark' ? at + 1 : at
  const stretch = scene.stretchAt[first] ?? -1
  if (stretch < 0 || stretch === level) return null
  const [from, to] = scene.stretchTokens[stretch]!
  if (from !== first || to - from > LONGEST || !isTitle(scene, from, to) || !isLedTo(scene, from - 1)) return null
  return scene.structure.tokens[to]?.kind === 'mark' ? to + 1 : to
}

/** `Channel 9 | ’s “Good Day”`: the token after a possessor's mark and the title behind it; the same token where none stands there. */
export function afterOwnTitle(scene: Scene, at: number): number {
  const { structure, pack } = scene
  const isOwned = pack.words.possessives?.has(structure.tokens[at]?.norm ?? '')
  return (isOwned && afterTitle(scene, at + 1, scene.stretchAt[at]!)) || at
}

/** Every word but the little ones has a capital, or is a number. */
function isTitle({ structure: { tokens }, pack }: Scene, from: number, to: number): boolean {
  const { prepositions, linkingPrepositions, determiners, conjunctions } = pack.words
  const isLittle = (norm: string) =>
    [prepositions, linkingPrepositions, determiners, conjunctions].some((words) => words.has(norm))
  for (let at = from; at < to; at++) {
    const { kind, norm } = tokens[at]!
    if (kind === 'word' && !isCapitalised(tokens[at]!) && (at === from || !isLittle(norm))) return false
  }
  return tokens[from]!.kind === 'word' || tokens[from]!.kind === 'number'
}

/** A preposition or a possessor's mark stands right before the opening mark. */
function isLedTo({ structure: { tokens }, pack }: Scene, mark: number): boolean {
  const { norm } = tokens[mark - 1] ?? { norm: '' }
  const { prepositions, possessives } = pack.words
  return prepositions.has(norm) || possessives?.has(norm) === true
}

/** The part of a sentence that a reporting clause or a source phrase tells: between semicolons, behind a colon or a dateline. */

import { isSign } from '../../lexicon/words.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'

/** The part of its sentence between semicolons that holds `[first, end)`, and behind a colon. */
export function partOf(scene: Scene, { sentence, level }: Frame, first: number, end: number) {
  const { tokens, sentences } = scene.structure
  let { firstToken, endToken } = sentences[sentence]!
  const isOwn = (at: number, signs: string) => scene.stretchAt[at] === level && isSign(tokens[at], signs)
  firstToken = afterDateline(scene, firstToken, first)
  for (let at = first - 1; at >= firstToken; at--) if (isOwn(at, ';:')) firstToken = at + 1
  for (let at = end; at < endToken; at++) if (isOwn(at, ';')) endToken = at
  return { firstToken, endToken }
}

/** Tokens of the longest dateline. */
const LONGEST_DATELINE = 6

/** `Lisboa – A escritora morreu, anunciou a editora`: the token after a name and the dash that open a paragraph; else the first. */
function afterDateline(scene: Scene, firstToken: number, end: number): number {
  const { tokens } = scene.structure
  if (tokens[firstToken - 1]?.paragraph === tokens[firstToken]!.paragraph || !scene.mentionFrom.has(firstToken))
    return firstToken
  for (let at = firstToken + 1; at < Math.min(end, firstToken + LONGEST_DATELINE) && !isFiniteAt(scene, at); at++)
    if (tokens[at]!.kind === 'dash') return at + 1
  return firstToken
}

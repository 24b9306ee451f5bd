/** The mentions that may have said something: those near it on its level, what the rules answer, and who spoke last. */

import { countFirst } from '../../text/search.js'
import type { Range, Scene } from '../scene.js'
import type { Ask } from './asks.js'

/** How far a mention may be, in tokens, and how many count on either side: the nearest. */
const REACH = 80
const MOST_BEFORE = 10
const MOST_AFTER = 5

/** Indexes of the mentions that may be the answer, in the order of the text. `last` is the mention that spoke before. */
export function candidatesOf(scene: Scene, ask: Ask, last: number | null): number[] {
  const { first, end } = boundsOf(ask)
  const from = countFirst(scene.mentions, (mention) => mention.first < first)
  const found = new Set<number>()
  collect(scene, ask, from - 1, -1, MOST_BEFORE, (at) => first - at.endToken <= REACH, found)
  collect(scene, ask, from, 1, MOST_AFTER + MOST_BEFORE, (at) => at.first - end <= REACH, found)
  for (const known of [ask.rules.mention, last]) if (known !== null) found.add(known)
  return [...found].sort((a, b) => a - b)
}

/** The tokens from the first of content and cue to the last of them. */
export function boundsOf({ content, cue }: Ask): Range {
  const ranges = cue ? [...content, cue] : content
  return { first: Math.min(...ranges.map(({ first }) => first)), end: Math.max(...ranges.map(({ end }) => end)) }
}

/** Adds up to `most` mentions from an index on in one direction while they are near, those in other paragraphs but the neighbours left out. */
function collect(
  scene: Scene,
  ask: Ask,
  start: number,
  step: 1 | -1,
  most: number,
  isNear: (range: { first: number; endToken: number }) => boolean,
  found: Set<number>,
): void {
  const { mentions, stretchAt, structure } = scene
  const { paragraph } = structure.tokens[ask.content[0]!.first]!
  for (let index = start, count = 0; index >= 0 && index < mentions.length && count < most; index += step) {
    const mention = mentions[index]!
    if (!isNear(mention)) return
    const away = structure.tokens[mention.first]!.paragraph - paragraph
    if (away < -1 || away > 0) return
    if (stretchAt[mention.first] !== ask.level || isInside(ask, mention.first)) continue
    found.add(index)
    count++
  }
}

/** The token stands in what was said. */
export const isInside = ({ content }: Ask, at: number): boolean =>
  content.some(({ first, end }) => first <= at && at < end)

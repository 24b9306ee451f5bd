/** Where a content ends that leads to a quotation: `She named the host: | “He is late,” she said`, `called it “late.” | The road is new`. */

import { isCapitalised, isSign } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import type { Range, Scene } from '../scene.js'
import { hasFiniteVerb } from './content.js'

/** The end of a content before the sentence that begins behind a quotation in it, which ended the one before; its own end where none does. */
export function endAtQuotedStop(scene: Scene, { first, end }: Range): number {
  const { tokens } = scene.structure
  for (let at = first + 2; at < end; at++) {
    const isNext = tokens[at]!.sentence !== tokens[at - 1]!.sentence && tokens[at - 1]!.kind === 'mark'
    if (isNext && scene.stretchAt[at - 2]! >= 0 && scene.stretchAt[at] !== scene.stretchAt[at - 2]) return at
  }
  return end
}

/** The end of a content before a colon and the quotation behind it, where that has a reporting clause of its own; else its own end. */
export function endBeforeToldQuote(scene: Scene, { first, end }: Range): number {
  const { structure, stretchTokens, pack } = scene
  const { tokens } = structure
  for (let index = countFirst(stretchTokens, ([from]) => from < first + 2); index < stretchTokens.length; index++) {
    const [from, to] = stretchTokens[index]!
    if (to > end) break
    const isToldBehind = isSign(tokens[to - 1], ',') && isToldAt(scene, to + 1)
    // `descartó cesarlo: «Tiene contrato.»`: where subjects are dropped, a whole sentence quoted behind a colon is told anew
    const isAnew = pack.words.dropsSubjects === true && isCapitalised(tokens[from]!) && hasFiniteVerb(scene, from, to)
    if ((isToldBehind || isAnew) && isSign(tokens[from - 2], ':')) return from - 2
  }
  return end
}

/** `told the host, “He is late.”`: words without a verb right behind the cue, and a whole sentence quoted: what is said is the quotation. */
export function onlyLeadsToQuote(scene: Scene, cue: Range, { first, end }: Range): boolean {
  const { structure, pack, stretchAt, stretchTokens } = scene
  const { tokens } = structure
  const last = lastStretch(scene, end)
  if (last === null || first < cue.end || pack.words.complementizers.has(tokens[first - 1]!.norm)) return false
  const [from] = stretchTokens[last]!
  const comma = from - 2
  if (comma <= first || !isSign(tokens[comma], ',') || !isCapitalised(tokens[from]!)) return false
  for (let at = first; at < comma; at++) if (stretchAt[at] !== stretchAt[first]) return false
  return !hasFiniteVerb(scene, first, comma) && !hasInfinitive(scene, first, comma)
}

/** The stretch, in marks, that a content ends with; null where it ends otherwise. */
function lastStretch({ structure: { tokens }, stretches, stretchTokens }: Scene, end: number): number | null {
  const close = tokens[end - 1]?.kind === 'mark' ? end - 1 : end
  const inside = countFirst(stretchTokens, ([first]) => first < close) - 1
  const stretch = stretches[inside]
  const isLast = stretch !== undefined && stretch.parts.length === 1 && stretchTokens[inside]![1] === close
  return isLast && stretch.open.end > stretch.open.start ? inside : null
}

/** `she said`, `said Ann Reed`: a verb of speech begins at a token, or right behind the subject that does. */
function isToldAt({ cues, mentions, mentionFrom }: Scene, token: number): boolean {
  const subject = mentions[mentionFrom.get(token) ?? -1]
  return [token, subject?.endToken].some((at) => {
    const cue = at === undefined ? undefined : cues[countFirst(cues, ({ first }) => first < at)]
    return cue?.first === at && cue?.kind === 'verb' && cue.strength === 'speech'
  })
}

function hasInfinitive({ verbs, verbAt }: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (verbs[verbAt[at]!]?.lead.features.form === 'infinitive') return true
  return false
}

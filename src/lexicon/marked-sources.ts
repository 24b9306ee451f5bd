/** Names between marks that tell by themselves: `selon « Enquête du soir »`, `« Enquête du soir » révèle que …`. */

import type { PhraseScene } from './cores.js'
import type { Name } from './names.js'
import type { Phrase } from './phrases.js'
import { followsSourcePhrase } from './word-cues.js'
import { isCapitalised } from './words.js'

/** Words of a source between marks. */
const MOST_IN_MARKS = 4

/** `laut „Morgenruf“`: right after a source phrase a few words between marks are who says it. */
export function sourceInMarks(scene: PhraseScene, at: number, limit: number): Phrase | null {
  const { tokens, pack } = scene
  if (at >= limit || tokens[at]!.kind !== 'mark' || !(pack.words.papersInMarks || pack.words.titlesInMarks)) return null
  let close = at + 2
  while (close < limit && close < at + 2 + MOST_IN_MARKS && tokens[close]!.kind !== 'mark') close++
  if (close >= limit || tokens[close]!.kind !== 'mark') return null
  const isSource = followsSourcePhrase(scene, at, true)
  if (pack.words.papersInMarks ? !isSource : !isTitle(scene, at, close) || !(isSource || tells(scene, at, close)))
    return null
  const [from, to] = [tokens[at + 1]!, tokens[close - 1]!]
  const parts = { first: at + 1, endToken: close, titleFirst: at + 1 }
  const name: Name = { start: from.start, end: to.end, ...parts, kind: 'organization', gender: null }
  return { first: at, endToken: close + 1, determiner: null, head: at + 1, role: null, name, complement: null }
}

/** A capital begins what stands between the marks, and no verb follows in it. */
function isTitle({ tokens, verbAt }: PhraseScene, open: number, close: number): boolean {
  const inside = tokens.slice(open + 1, close)
  const areWords = inside.every(({ kind }) => kind === 'word' || kind === 'number')
  return areWords && isCapitalised(inside[0]!) && inside.every((_, i) => i === 0 || verbAt[open + 1 + i]! < 0)
}

/** `« Enquête du soir » affirme que …`: the marks open a sentence, and a verb that reports a clause follows them. */
function tells({ tokens, pack, verbAt, verbs }: PhraseScene, open: number, close: number): boolean {
  const opens = tokens[open - 1]?.sentence !== tokens[open]!.sentence
  const group = verbs[verbAt[close + 1] ?? -1]
  if (!opens || group?.first !== close + 1 || group.lead.features.form !== 'finite') return false
  const isCue = pack.cues.verbs.has(group.headReading.lemma)
  return isCue && pack.words.complementizers.has(tokens[group.endToken]?.norm ?? '')
}

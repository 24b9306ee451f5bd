/** What stands behind the source of a phrase and tells who that is, before what it says: a relative, a participle. */

import { isSign } from '../../lexicon/words.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, mayBePastParticiple, type Scene } from '../scene.js'
import { outerVerb } from './outer-verb.js'

/** Tokens of the longest apposition. */
const LONGEST_APPOSITION = 20

/** `selon la mairie, qui veut le rouvrir, | le pont tient`: past the clause that a relative behind a source begins. */
export function afterOwnRelative(scene: Scene, { sentence }: Frame, end: number): number {
  const { structure, pack, mentions, mentionFrom } = scene
  const { tokens, sentences } = structure
  const at = isSign(tokens[end], ',') ? end + 1 : end
  const { norm } = tokens[at] ?? { norm: '' }
  const isPronoun = mentions[mentionFrom.get(at) ?? -1]?.endToken === at + 1
  if (tokens[at]?.sentence !== sentence || !isPronoun || !pack.words.relatives.has(norm)) return end
  return pack.words.complementizers.has(norm) ? end : Math.min(sentences[sentence]!.endToken, outerVerb(scene, at, 0))
}

/** `selon la Gazette, citée par la radio, | le pont tient`: past what a participle, `de` or `dont` says between commas of a source. */
export function afterAppositions(scene: Scene, frame: Frame, from: number): number {
  const { tokens } = scene.structure
  const { form } = scene.mentions[frame.subject!]!
  if (form === 'pronoun' || !isSign(tokens[from], ',') || !describesSource(scene, from + 1)) return from
  let comma = from + 1
  while (comma < from + LONGEST_APPOSITION && !isSign(tokens[comma], ',:;') && !isFiniteAt(scene, comma)) comma++
  const isParted = isSign(tokens[comma], ',') && tokens[comma]!.sentence === frame.sentence
  return isParted && scene.stretchAt[comma] === frame.level ? afterAppositions(scene, frame, comma) : from
}

/** A past participle, a preposition that joins nouns, or a relative that opens no content. */
function describesSource(scene: Scene, at: number): boolean {
  const { relatives, complementizers, linkingPrepositions, bareContentClauses } = scene.pack.words
  const { norm } = scene.structure.tokens[at] ?? { norm: '' }
  if (bareContentClauses) return false
  const isRelative = relatives.has(norm) && !complementizers.has(norm)
  return isRelative || linkingPrepositions.has(norm) || mayBePastParticiple(scene, at)
}

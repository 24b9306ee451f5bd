/** Contents that are nouns: `a nié les accusations`, `fait état de dix morts`, `qualifie le projet d'inutile`. */

import type { LanguagePack } from '../../languages/pack.js'
import type { CueGroup } from '../../lexicon/lexed.js'
import { isCapitalised, isSign } from '../../lexicon/words.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import type { Content } from './content.js'
import { clauseEnd } from './ends.js'
import { afterTime } from './times.js'

/** Stances of speech whose object says what they report. */
const NOMINAL: ReadonlySet<string> = new Set(['denial', 'demand', 'promise'])
/** Tokens between an object and the preposition that leads to what is said of it. */
const FAR = 12

/** The noun that a verb leads to, with or without a preposition, as what it reports; null where it leads to none. */
export function ofObject(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const { cue, subject, link } = frame
  if (subject === null || cue.passive || (link === 'inverted' && !scene.pack.words.verbSecond)) return null
  const after = afterTime(scene, Math.max(cue.endToken, link === 'inverted' ? scene.mentions[subject]!.endToken : 0))
  const first = governed(scene, frame, after) ?? nominal(scene, frame, after)
  if (first === null) return null
  const end = beforeMedium(scene, first, clauseEnd(scene, frame, first, frames))
  return {
    ranges: [{ first, end: cue.closing !== null && cue.closing <= end ? cue.closing - 1 : end }],
    sieve: 'noun content',
    confidence: 0.5,
  }
}

/** `fait état de | dix morts`, `appelle | les élus à la grève`: where the content begins that a verb leads to by its preposition; null without one. */
function governed(scene: Scene, { cue, sentence }: Frame, after: number): number | null {
  const { tokens } = scene.structure
  const prepositions = scene.pack.cues.governing?.get(cue.lemma)
  if (!prepositions || cue.negated) return null
  const isPreposition = (at: number) => prepositions.has(tokens[at]?.norm ?? '') && tokens[at]!.sentence === sentence
  if (isPreposition(after)) return after + 1
  const object = scene.mentions[scene.mentionFrom.get(after) ?? -1]
  if (!object) return null
  for (let at = after + 1; at < object.endToken + FAR && tokens[at]?.sentence === sentence; at++) {
    if (isPreposition(at) && (at >= object.endToken || isBare(scene, at + 1))) return after
    if (isSign(tokens[at], ',:;') || isFiniteAt(scene, at)) return null
  }
  return null
}

/** `accuse la région de | négligence`, but not `de | Melle`: a word of no name, without a determiner. */
function isBare({ structure: { tokens }, pack }: Scene, at: number): boolean {
  const token = tokens[at]
  return token?.kind === 'word' && !pack.words.determiners.has(token.norm) && !isCapitalised(token)
}

/** `a nié les accusations`, `demande la fermeture de l'usine`: a noun phrase that states something. */
const nominal = (scene: Scene, { cue }: Frame, after: number): number | null =>
  isOfNoun(scene, cue) && opensThing(scene, after) ? after : null

/** A verb whose noun says what it reports: it announces, or as speech denies, asks or promises; `n'a pas annoncé` says nothing. */
function isOfNoun({ pack }: Scene, { lemma, stance, strength, negated }: CueGroup): boolean {
  if (strength === 'speech' && NOMINAL.has(stance)) return true
  // Where the verb is second what follows it may be its subject
  return !negated && !pack.words.verbSecond && pack.cues.announcing?.has(lemma) === true
}

/** A noun with its determiner, possessive or number, of what cannot speak. */
function opensThing(scene: Scene, at: number): boolean {
  const { words } = scene.pack
  const { kind, norm } = scene.structure.tokens[at] ?? { kind: 'punctuation', norm: '' }
  if (kind === 'number' || words.owners?.has(norm)) return true
  const isInside = words.determiners.has(norm) && (scene.mentionAt[at] ?? -1) >= 0
  const mention = scene.mentions[scene.mentionFrom.get(at) ?? (isInside ? scene.mentionAt[at]! : -1)]
  return mention?.form === 'description' && mention.kind === 'unknown'
}

/** `a nié les accusations dans une lettre`: where it was said is not what was said. */
function beforeMedium({ structure, pack }: Scene, first: number, end: number): number {
  const { tokens } = structure
  const { prepositions, linkingPrepositions } = pack.words
  const isMedium = (at: number) => isMediumNoun(tokens[at]?.norm ?? '', pack)
  for (let at = first + 1; at < end - 1; at++) {
    const { norm } = tokens[at]!
    if (!prepositions.has(norm) || linkingPrepositions.has(norm)) continue
    // `lors | d'une conférence`
    const noun = linkingPrepositions.has(tokens[at + 1]!.norm) ? at + 2 : at + 1
    if (isMedium(noun) || isMedium(noun + 1)) return at
  }
  return end
}

/** A noun of what something is said in, by list or, where a language has none, any noun that reports. */
const isMediumNoun = (norm: string, { cues }: LanguagePack): boolean =>
  cues.media ? cues.media.has(norm) : cues.nounLemma(norm) !== undefined

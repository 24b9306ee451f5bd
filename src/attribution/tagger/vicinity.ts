/** The nearest cues of a token on either side, outside speech, and what stands between. */

import { hashText } from '../../lexicon/tagging/hash.js'
import { Category as C } from './categories.js'
import type { TaggerInput } from './facts.js'
import type { Slots } from './slots.js'

/** What one sweep remembers, by slot; 0 where the sentence has no cue on that side. */
interface Side {
  /** Kind and form of the nearest cue, and the distance in buckets. */
  readonly cue: Int32Array
  /** Commas, marks, finite verbs and complementizers between. */
  readonly between: Int32Array
  /** Hash of its lemma. */
  readonly lemma: Int32Array
  /** The same for the nearest cue that is speech by itself. */
  readonly strong: Int32Array
  readonly strongBetween: Int32Array
  /** Category of what stands next to the cue, on this token's side. */
  readonly next: Uint8Array
}

export interface Vicinity {
  readonly left: Side
  readonly right: Side
}

/** What was passed since a cue. */
interface Passed {
  at: number
  code: number
  lemma: number
  next: number
  commas: number
  marks: number
  verbs: number
  complementizers: number
}

/** The vicinity of a document's tokens, in two sweeps. */
export function vicinityOf(input: TaggerInput, slots: Slots, categories: Uint8Array): Vicinity {
  const inSpeech = speechTokens(input)
  return {
    left: sweep(input, slots, categories, inSpeech, 1),
    right: sweep(input, slots, categories, inSpeech, -1),
  }
}

/** 1 for each token inside speech. */
function speechTokens({ scene, isSpeech }: TaggerInput): Uint8Array {
  const inside = new Uint8Array(scene.structure.tokens.length)
  for (const [index, [first, end]] of scene.stretchTokens.entries()) if (isSpeech[index]) inside.fill(1, first, end)
  return inside
}

const emptySide = (length: number): Side => ({
  cue: new Int32Array(length),
  between: new Int32Array(length),
  lemma: new Int32Array(length),
  strong: new Int32Array(length),
  strongBetween: new Int32Array(length),
  next: new Uint8Array(length),
})

/** One sweep over the tokens: forward (step 1) for the cues on the left, backward for those on the right. */
function sweep({ scene }: TaggerInput, slots: Slots, categories: Uint8Array, inSpeech: Uint8Array, step: 1 | -1): Side {
  const { tokens } = scene.structure
  const { cues } = scene
  const side = emptySide(slots.length)
  let cueIndex = step > 0 ? 0 : cues.length - 1
  let any: Passed | null = null
  let strong: Passed | null = null
  let sentence = -1
  for (let at = step > 0 ? 0 : tokens.length - 1; at >= 0 && at < tokens.length; at += step) {
    if (tokens[at]!.sentence !== sentence) {
      sentence = tokens[at]!.sentence
      any = null
      strong = null
    }
    const slot = slots.of[at]!
    if (any) {
      side.cue[slot] = any.code * 16 + distanceBucket((at - any.at) * step)
      side.between[slot] = betweenOf(any)
      side.lemma[slot] = any.lemma
      side.next[slot] = any.next
    }
    if (strong) {
      side.strong[slot] = strong.code * 16 + distanceBucket((at - strong.at) * step)
      side.strongBetween[slot] = betweenOf(strong)
    }
    const category = categories[at]!
    if (any) pass(any, category)
    if (strong && strong !== any) pass(strong, category)
    while (cueIndex >= 0 && cueIndex < cues.length) {
      const cue = cues[cueIndex]!
      const last = step > 0 ? cue.endToken - 1 : cue.first
      if ((last - at) * step > 0) break
      cueIndex += step
      if (last !== at || inSpeech[at] === 1) continue
      const lemma = hashText(cue.lemma)
      const next = categories[at + step] ?? 0
      any = { at, code: cueCode(cue), lemma, next, commas: 0, marks: 0, verbs: 0, complementizers: 0 }
      if (cue.strength === 'speech') strong = any
    }
  }
  return side
}

const KINDS = { verb: 1, noun: 2, adjective: 3, preposition: 4 } as const
const FORMS = { finite: 0, infinitive: 1, pastParticiple: 2, presentParticiple: 3 } as const

/** Kind, strength and form of a cue as a small integer above 0. */
export function cueCode({ kind, strength, features, passive, clitic }: TaggerInput['scene']['cues'][number]): number {
  const form = features === null ? 0 : FORMS[features.form]
  const voice = passive ? 1 : clitic === null ? 0 : 2
  return ((KINDS[kind] * 2 + (strength === 'speech' ? 1 : 0)) * 4 + form) * 3 + voice
}

function pass(passed: Passed, category: number): void {
  if (category === C.Comma) passed.commas++
  else if (category >= C.Open && category <= C.Mark) passed.marks++
  else if (category === C.Finite || category === C.SpeechVerb || category === C.WiderVerb) passed.verbs++
  else if (category === C.Complementizer) passed.complementizers++
}

const betweenOf = ({ commas, marks, verbs, complementizers }: Passed): number =>
  1 + Math.min(commas, 3) + 4 * (Math.min(marks, 2) + 3 * (Math.min(verbs, 2) + 3 * Math.min(complementizers, 2)))

const distanceBucket = (distance: number): number => {
  if (distance <= 4) return distance
  return distance <= 6 ? 5 : distance <= 9 ? 6 : distance <= 14 ? 7 : distance <= 22 ? 8 : 9
}

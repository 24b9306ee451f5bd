/**
 * The model of a language, or of a user: its tagger, and where they were trained what weighs claims, how sure a speaker is, and the
 * linker. A model file is magic `QMDL` and uint32 version, then sections: uint32 kind (1 tagger, 2 worth, 3 linker, 4 speech,
 * 5 language, 6 trust, 7 certainty), uint32 length of what follows, and its bytes. The language is its ISO 639 code in UTF-8;
 * worth and certainty are trees, and trees.ts says what their bytes are. The bytes of a scorer: uint32 hash of the names of its
 * features, uint32 their count, float32 scale, then int16 weights; those of trust: two or three float32; those of speech: uint32
 * hash of a feature's name and float32 weight, each. Little endian.
 */

import { CERTAINTY_MEASURES } from '../certainty.js'
import { hashOfNames } from '../lexicon/tagging/hash.js'
import { WORTH_MEASURES } from './claims/worth.js'
import { FEATURES } from './linker/features.js'
import { type Scorer, weightCount } from './scorer.js'
import type { HashedWeights } from './speech.js'
import { readModel as readTagger, type TaggerModel, writeModel as writeTagger } from './tagger/model.js'
import { bytesOfTrees, type Trees, treesIn } from './trees.js'

/** A trained model: `readModel` gives one from the bytes of a file that `quotes train` made. */
export interface AttributionModel {
  /** ISO 639 code of the language that it was trained on. */
  readonly lang: string
  readonly tagger: TaggerModel
  /** Makes a claim's score its probability; null where the score is taken as it is. */
  readonly trust: Trust | null
  /** Tells speech by its tags too; null where it is told without them. */
  readonly speech: HashedWeights | null
  /** Weighs what may be a claim; null where the tags decide. */
  readonly worth: Trees | null
  /** Ranks who may have said it; null where the rules decide. */
  readonly linker: Scorer | null
  /** Weighs how sure a speaker is; null where the stages that found the speaker say it. */
  readonly certainty: Trees | null
}

/** Platt's scaling (Platt 1999): the log odds of a probability, times `slope`, plus `intercept`. */
export interface Trust {
  readonly slope: number
  readonly intercept: number
  /** 0 to 1: that a quoted fragment alone is a claim; null where that was not measured, in models made before it was. */
  readonly fragment: number | null
}

const MAGIC = 0x4c444d51
const VERSION = 1
const SECTIONS = {
  tagger: 1,
  worth: 2,
  linker: 3,
  speech: 4,
  language: 5,
  trust: 6,
  certainty: 7,
} as const
const HEADER = 8
const SCORER_HEADER = 12
const LARGEST = 32767

/** The model in some bytes. Throws an Error that says what does not fit. */
export function readModel(bytes: Uint8Array): AttributionModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < HEADER || view.getUint32(0, true) !== MAGIC) throw new Error('no model of quotes')
  const version = view.getUint32(4, true)
  if (version !== VERSION) throw new Error(`a model of version ${version}, this program reads ${VERSION}`)
  const sections = new Map<number, Uint8Array>()
  for (let at = HEADER; at < bytes.length; ) {
    if (at + HEADER > bytes.length) throw new Error('a model that is cut short')
    const [kind, length] = [view.getUint32(at, true), view.getUint32(at + 4, true)]
    at += HEADER
    if (at + length > bytes.length) throw new Error('a model that is cut short')
    sections.set(kind, bytes.subarray(at, at + length))
    at += length
  }
  const tagger = sections.get(SECTIONS.tagger)
  const language = sections.get(SECTIONS.language)
  const worth = sections.get(SECTIONS.worth)
  const certainty = sections.get(SECTIONS.certainty)
  if (!tagger || !language) throw new Error('a model without a tagger or a language')
  return {
    lang: new TextDecoder().decode(language),
    tagger: readTagger(tagger),
    trust: trustIn(sections.get(SECTIONS.trust)),
    speech: weightsIn(sections.get(SECTIONS.speech)),
    worth: worth ? treesIn(worth, WORTH_MEASURES) : null,
    linker: scorerIn(sections.get(SECTIONS.linker), FEATURES),
    certainty: certainty ? treesIn(certainty, CERTAINTY_MEASURES) : null,
  }
}

/** The bytes of a model file; `readModel` gives the same model back, weights rounded. */
export function writeModel({ lang, tagger, trust, speech, worth, linker, certainty }: AttributionModel): Uint8Array {
  const sections: [number, Uint8Array][] = [
    [SECTIONS.language, new TextEncoder().encode(lang)],
    [SECTIONS.tagger, writeTagger(tagger)],
  ]
  if (trust) sections.push([SECTIONS.trust, bytesOfTrust(trust)])
  if (speech) sections.push([SECTIONS.speech, bytesOfWeights(speech)])
  if (worth) sections.push([SECTIONS.worth, bytesOfTrees(worth)])
  if (linker) sections.push([SECTIONS.linker, bytesOf(linker)])
  if (certainty) sections.push([SECTIONS.certainty, bytesOfTrees(certainty)])
  const size = sections.reduce((sum, [, bytes]) => sum + HEADER + bytes.length, HEADER)
  const file = new Uint8Array(size)
  const view = new DataView(file.buffer)
  view.setUint32(0, MAGIC, true)
  view.setUint32(4, VERSION, true)
  let at = HEADER
  for (const [kind, bytes] of sections) {
    view.setUint32(at, kind, true)
    view.setUint32(at + 4, bytes.length, true)
    file.set(bytes, at + HEADER)
    at += HEADER + bytes.length
  }
  return file
}

const PAIR = 8
const TRUST_SIZE = 12

function trustIn(bytes: Uint8Array | undefined): Trust | null {
  if (!bytes) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const fragment = bytes.length < TRUST_SIZE ? null : view.getFloat32(8, true)
  return { slope: view.getFloat32(0, true), intercept: view.getFloat32(4, true), fragment }
}

function bytesOfTrust({ slope, intercept, fragment }: Trust): Uint8Array {
  const numbers = fragment === null ? [slope, intercept] : [slope, intercept, fragment]
  const bytes = new Uint8Array(4 * numbers.length)
  const view = new DataView(bytes.buffer)
  for (const [index, number] of numbers.entries()) view.setFloat32(4 * index, number, true)
  return bytes
}

function weightsIn(bytes: Uint8Array | undefined): HashedWeights | null {
  if (!bytes) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const weights = new Map<number, number>()
  for (let at = 0; at + PAIR <= bytes.length; at += PAIR)
    weights.set(view.getInt32(at, true), view.getFloat32(at + 4, true))
  return weights
}

function bytesOfWeights(weights: HashedWeights): Uint8Array {
  const bytes = new Uint8Array(weights.size * PAIR)
  const view = new DataView(bytes.buffer)
  const sorted = [...weights].sort(([a], [b]) => a - b)
  for (const [index, [hash, weight]] of sorted.entries()) {
    view.setInt32(index * PAIR, hash, true)
    view.setFloat32(index * PAIR + 4, weight, true)
  }
  return bytes
}

function scorerIn(bytes: Uint8Array | undefined, names: readonly string[]): Scorer | null {
  if (!bytes) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const count = weightCount(names.length)
  const fits = bytes.length === SCORER_HEADER + 2 * count && view.getUint32(0, true) === hashOfNames(names)
  if (!fits) throw new Error('a model of other features: train it again with this version')
  const scale = view.getFloat32(8, true)
  const weights = new Float32Array(count)
  for (let i = 0; i < count; i++) weights[i] = scale * view.getInt16(SCORER_HEADER + 2 * i, true)
  return { names, weights }
}

function bytesOf({ names, weights }: Scorer): Uint8Array {
  const bytes = new Uint8Array(SCORER_HEADER + 2 * weights.length)
  const view = new DataView(bytes.buffer)
  const most = weights.reduce((largest, weight) => Math.max(largest, Math.abs(weight)), 0)
  const scale = Math.fround(most / LARGEST) || 1
  view.setUint32(0, hashOfNames(names), true)
  view.setUint32(4, names.length, true)
  view.setFloat32(8, scale, true)
  for (const [index, weight] of weights.entries())
    view.setInt16(SCORER_HEADER + 2 * index, Math.round(weight / scale), true)
  return bytes
}

/** Training examples of the tagger: the paragraphs of documents as features and tags. */

import { type Facts, factsOf } from '../attribution/tagger/facts.js'
import { MOST_FEATURES, writeFeatures } from '../attribution/tagger/features.js'
import type { Reading } from '../reading.js'
import type { TaggerState } from './crf.js'
import { type GoldAttribution, type GoldRow, goldTags } from './gold.js'

/** An article as the stages before the tagger read it, with its gold. */
export interface GoldDocument {
  readonly row: GoldRow
  readonly reading: Reading
  readonly facts: Facts
  /** The attributions that count in training the tagger. */
  readonly counted: readonly GoldAttribution[]
}

/** A document of a row that was read; `counted` are the attributions that the tagger learns. */
export const goldDocument = (
  row: GoldRow,
  reading: Reading,
  counted: readonly GoldAttribution[] = row.attributions,
): GoldDocument => ({ row, reading, facts: factsOf(reading), counted })

/** A paragraph: the features of token t are `features[offsets[t] .. offsets[t + 1])`, buckets of the state's table. */
export interface Example {
  readonly length: number
  readonly offsets: Uint32Array
  readonly features: Uint16Array | Uint32Array
  readonly classes: Uint8Array
  readonly tags: Uint8Array
}

export interface ExampleOptions {
  readonly withWords: boolean
  /** Features seen fewer times are left out. */
  readonly least: number
}

/** Hashes are counted by their last 24 bits. */
const COUNTED = 1 << 24

/** The paragraphs of documents; the features that they keep are noted as met in the state. */
export function examplesOf(
  documents: readonly GoldDocument[],
  state: TaggerState,
  { withWords, least }: ExampleOptions,
): Example[] {
  const counts = new Uint8Array(COUNTED)
  for (const { facts, reading } of documents) {
    const { length } = reading.scene.structure.tokens
    eachToken(facts, 0, length, withWords, (hashes, count) => {
      for (let i = 0; i < count; i++) {
        const key = hashes[i]! & (COUNTED - 1)
        if (counts[key]! < least) counts[key]!++
      }
    })
  }
  const isKept = (hash: number) => counts[hash & (COUNTED - 1)]! >= least
  return documents.flatMap((document) => paragraphsOf(document, state, withWords, isKept))
}

function paragraphsOf(
  { reading, facts, counted }: GoldDocument,
  state: TaggerState,
  withWords: boolean,
  isKept: (hash: number) => boolean,
): Example[] {
  const { paragraphs } = reading.scene.structure
  const tags = goldTags(reading.scene, counted)
  const filled = paragraphs.filter(({ firstToken, endToken }) => endToken > firstToken)
  return filled.map(({ firstToken, endToken }) => {
    const length = endToken - firstToken
    const features = new Uint32Array(length * MOST_FEATURES)
    const offsets = new Uint32Array(length + 1)
    let size = 0
    let at = 0
    eachToken(facts, firstToken, endToken, withWords, (hashes, count) => {
      for (let i = 0; i < count; i++) {
        if (!isKept(hashes[i]!)) continue
        features[size++] = hashes[i]! >>> (32 - state.bits)
        note(state, hashes[i]!)
      }
      offsets[++at] = size
    })
    const from = facts.slots.of[firstToken]!
    return {
      length,
      offsets,
      features: state.bits > 16 ? features.slice(0, size) : Uint16Array.from(features.subarray(0, size)),
      classes: facts.tokenClass.subarray(from, from + length),
      tags: tags.subarray(firstToken, endToken),
    }
  })
}

function eachToken(
  facts: Facts,
  first: number,
  end: number,
  withWords: boolean,
  visit: (hashes: Int32Array, count: number) => void,
): void {
  const hashes = new Int32Array(MOST_FEATURES)
  for (let at = first; at < end; at++) visit(hashes, writeFeatures(facts, facts.slots.of[at]!, hashes, 0, withWords))
}

function note({ met, metBits }: TaggerState, hash: number): void {
  const key = hash & (2 ** metBits - 1)
  met[key >> 3]! |= 1 << (key & 7)
}

/**
 * A model file: a header of 64 bytes, 7 int8 weights for each hash bucket, a bit for each hash that was met in training, then
 * float32 transitions for each token class. Header: magic `QTAG`, then uint32 version, feature set, hash bits, labels, classes,
 * flags (1: words), float32 scale, uint32 bits of the met hashes; little endian.
 */

import { CLASS_COUNT } from './categories.js'
import { FEATURE_SET } from './features.js'
import { LABEL_COUNT } from './labels.js'

const MAGIC = 0x47415451
const VERSION = 1
const HEADER = 64
const WORDS_FLAG = 1

/** The trained chain of sources, cues and contents. */
export interface TaggerModel {
  /** The table has 2^bits buckets. */
  readonly bits: number
  readonly withWords: boolean
  /** A weight is `scale` times its integer. */
  readonly scale: number
  /** Weight of label l in bucket b at `b * 7 + l`. */
  readonly weights: Int8Array
  /** A bit for each value of a hash's last `metBits` bits: unknown features would add the weights of others. */
  readonly met: Uint8Array
  readonly metBits: number
  /** From label i to j into a token of class c at `(c * 7 + i) * 7 + j`. */
  readonly transitions: Float32Array
}

/** The model in some bytes. Throws an Error that says what does not fit: magic, version, feature set, labels or length. */
export function readModel(bytes: Uint8Array): TaggerModel {
  if (bytes.length < HEADER) throw new Error('tagger model: the file is too short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const field = (index: number) => view.getUint32(index * 4, true)
  expectField('magic', field(0), MAGIC)
  expectField('version', field(1), VERSION)
  expectField('feature set', field(2), FEATURE_SET)
  expectField('labels', field(4), LABEL_COUNT)
  expectField('token classes', field(5), CLASS_COUNT)
  const bits = field(3)
  const metBits = field(8)
  if (bits < 8 || bits > 24 || metBits < 3 || metBits > 24)
    throw new Error(`tagger model: ${bits}, ${metBits} hash bits`)
  const weights = 2 ** bits * LABEL_COUNT
  const size = weights + 2 ** (metBits - 3)
  const transitions = CLASS_COUNT * LABEL_COUNT * LABEL_COUNT
  expectField('length', bytes.length, HEADER + size + transitions * 4)
  return {
    bits,
    withWords: (field(6) & WORDS_FLAG) !== 0,
    scale: view.getFloat32(28, true),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + HEADER, weights),
    met: new Uint8Array(bytes.buffer, bytes.byteOffset + HEADER + weights, size - weights),
    metBits,
    transitions: Float32Array.from({ length: transitions }, (_, i) => view.getFloat32(HEADER + size + i * 4, true)),
  }
}

function expectField(name: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`tagger model: ${name} is ${found}, this version reads ${expected}`)
}

/** The bytes of a model file; `readModel` gives the same model back. */
export function writeModel(model: TaggerModel): Uint8Array {
  const { bits, withWords, scale, weights, met, metBits, transitions } = model
  const size = weights.length + met.length
  const bytes = new Uint8Array(HEADER + size + transitions.length * 4)
  const view = new DataView(bytes.buffer)
  const fields = [MAGIC, VERSION, FEATURE_SET, bits, LABEL_COUNT, CLASS_COUNT, withWords ? WORDS_FLAG : 0]
  for (const [index, value] of fields.entries()) view.setUint32(index * 4, value, true)
  view.setFloat32(28, scale, true)
  view.setUint32(32, metBits, true)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), HEADER)
  bytes.set(met, HEADER + weights.length)
  for (const [index, value] of transitions.entries()) view.setFloat32(HEADER + size + index * 4, value, true)
  return bytes
}

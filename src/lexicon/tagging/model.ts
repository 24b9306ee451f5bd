/**
 * A model file: a header of 32 bytes, float32 transitions, 7 int8 weights for each hash bucket, then a bit for each hash met in
 * training. Header: magic `QNAM`, then uint32 version, feature set, labels, bits of the buckets, bits of the met hashes, float32
 * scale; little endian.
 */

import { FEATURE_SET } from './features.js'
import { LABELS } from './labels.js'

const MAGIC = 0x4d414e51
const VERSION = 1
const HEADER = 32
const TRANSITIONS = LABELS * LABELS

export interface NameModel {
  /** The table has 2^bits buckets. */
  readonly bits: number
  /** A weight is `scale` times its integer. */
  readonly scale: number
  /** From label i to j at `i * 7 + j`, in the unit of the weights. */
  readonly transitions: Float32Array
  /** Weight of label l in bucket b at `b * 7 + l`. */
  readonly weights: Int8Array
  /** A bit for each value of a hash's last `metBits` bits: an unknown feature would add the weights of others. */
  readonly met: Uint8Array
  readonly metBits: number
}

/** The model in some bytes. Throws an Error that says what does not fit: magic, version, feature set, labels or length. */
export function readNameModel(bytes: Uint8Array): NameModel {
  if (bytes.length < HEADER) throw new Error('name model: the file is too short')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const field = (index: number) => view.getUint32(index * 4, true)
  expectField('magic', field(0), MAGIC)
  expectField('version', field(1), VERSION)
  expectField('feature set', field(2), FEATURE_SET)
  expectField('labels', field(3), LABELS)
  const bits = field(4)
  const metBits = field(5)
  if (bits < 8 || bits > 24 || metBits < 3 || metBits > 24) throw new Error(`name model: ${bits}, ${metBits} hash bits`)
  const at = HEADER + TRANSITIONS * 4
  const weights = 2 ** bits * LABELS
  const met = 2 ** (metBits - 3)
  expectField('length', bytes.length, at + weights + met)
  return {
    bits,
    metBits,
    scale: view.getFloat32(24, true),
    transitions: Float32Array.from({ length: TRANSITIONS }, (_, i) => view.getFloat32(HEADER + i * 4, true)),
    weights: new Int8Array(bytes.buffer, bytes.byteOffset + at, weights),
    met: new Uint8Array(bytes.buffer, bytes.byteOffset + at + weights, met),
  }
}

function expectField(name: string, found: number, expected: number): void {
  if (found !== expected) throw new Error(`name model: ${name} is ${found}, this version reads ${expected}`)
}

/**
 * The bytes of a model file; `readNameModel` gives the same model back.
 * @public training/names.js asks for it
 */
export function writeNameModel({ bits, metBits, scale, transitions, weights, met }: NameModel): Uint8Array {
  const at = HEADER + TRANSITIONS * 4
  const bytes = new Uint8Array(at + weights.length + met.length)
  const view = new DataView(bytes.buffer)
  const fields = [MAGIC, VERSION, FEATURE_SET, LABELS, bits, metBits]
  for (const [index, value] of fields.entries()) view.setUint32(index * 4, value, true)
  view.setFloat32(24, scale, true)
  for (const [index, value] of transitions.entries()) view.setFloat32(HEADER + index * 4, value, true)
  bytes.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), at)
  bytes.set(met, at + weights.length)
  return bytes
}

/** Integer hashing: the same on every machine, without strings on the hot path. */

const PRIME = 0x01000193
const BASIS = 0x811c9dc5

/** FNV-1a over the UTF-16 code units of a part of a word; an int32. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = BASIS | 0
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), PRIME)
  return hash
}

/** Tells lists of names apart, their order too; a uint32. */
export const hashOfNames = (names: readonly string[]): number => hashText(names.join('\n')) >>> 0

/** Two integers into one, well mixed; an int32. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (a >>> 15), 0x2c1b3c6d) + b
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return hash ^ (hash >>> 15)
}

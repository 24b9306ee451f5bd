// Training examples: the paragraphs of a gold set as features and tags.

import { goldTags } from './gold.js'

const SEEN = 1 << 24

/** Features seen fewer than `least` times in the documents are left out; the others are noted as met in the state. */
export function examplesOf(documents, stages, { bits, met, metBits }, { withWords, least = 3 }) {
  const mask = 2 ** metBits - 1
  let distinct = 0
  const counts = new Uint8Array(SEEN)
  const buffer = new Int32Array(stages.MOST_FEATURES)
  const each = (facts, paragraph, visit) => {
    for (let at = paragraph.firstToken; at < paragraph.endToken; at++)
      visit(stages.writeFeatures(facts, facts.slots.of[at], buffer, 0, withWords))
  }
  for (const { input, facts } of documents) {
    for (const paragraph of input.scene.structure.paragraphs) {
      each(facts, paragraph, (count) => {
        for (let i = 0; i < count; i++) {
          const key = buffer[i] & (SEEN - 1)
          if (counts[key] < 255) counts[key]++
        }
      })
    }
  }
  for (const count of counts) if (count >= least) distinct++
  console.error(`${distinct} features`)
  return documents
    .flatMap(({ input, facts, attributions }) => {
      const tags = goldTags(input.scene, attributions)
      return input.scene.structure.paragraphs.map((paragraph) => {
        const { firstToken, endToken } = paragraph
        const length = endToken - firstToken
        const features = new Uint32Array(length * stages.MOST_FEATURES)
        const offsets = new Uint32Array(length + 1)
        let size = 0
        let at = 0
        each(facts, paragraph, (count) => {
          for (let i = 0; i < count; i++) {
            if (counts[buffer[i] & (SEEN - 1)] < least) continue
            features[size++] = buffer[i] >>> (32 - bits)
            const key = buffer[i] & mask
            met[key >> 3] |= 1 << (key & 7)
          }
          offsets[++at] = size
        })
        const from = facts.slots.of[firstToken]
        return {
          length,
          offsets,
          features: bits > 16 ? features.slice(0, size) : Uint16Array.from(features.subarray(0, size)),
          classes: facts.tokenClass.subarray(from, from + length),
          tags: tags.subarray(firstToken, endToken),
        }
      })
    })
    .filter(({ length }) => length > 0)
}

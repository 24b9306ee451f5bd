// Gold rows, and the tags that they give to a document's tokens.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

const [OUTSIDE, SOURCE, CUE, CONTENT] = [0, 1, 3, 5]

/** The rows of a gold set. */
export function readRows(folder, set) {
  const bytes = gunzipSync(readFileSync(join(folder, `${set}.jsonl.gz`)))
  return bytes
    .toString('utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** Index of the first token that ends after the offset. */
function tokenAt(tokens, offset) {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle].end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/** The tokens `[first, end)` that a span touches. */
export function tokensOf(tokens, [start, end]) {
  const first = tokenAt(tokens, start)
  let last = first
  while (last < tokens.length && tokens[last].start < end) last++
  return [first, last]
}

/** A content takes in the marks that stand around it, and what stands between it and its closing mark. */
function withMarks({ stretches, stretchTokens }, tokens, [first, end]) {
  let range = [first, end]
  const starts = new Map()
  for (const [index, [from]] of stretchTokens.entries()) if (!starts.has(from)) starts.set(from, index)
  const index = starts.get(first)
  if (index !== undefined) {
    const { open, close } = stretches[index]
    const to = stretchTokens[index][1]
    if (open.end > open.start) range = [first - 1, range[1]]
    if (close && end >= to - 1 && end <= to) range = [range[0], Math.min(tokens.length, to + 1)]
  }
  return range
}

const lengthOf = ({ content }) => content.reduce((sum, [start, end]) => sum + end - start, 0)

/** Tag of each token: the longest content first; a part never goes over another. */
export function goldTags(scene, attributions) {
  const { tokens } = scene.structure
  const tags = new Uint8Array(tokens.length)
  const ordered = [...attributions].sort((a, b) => lengthOf(b) - lengthOf(a))
  for (const { content } of ordered) {
    for (const span of content) put(tags, tokens, withMarks(scene, tokens, tokensOf(tokens, span)), CONTENT)
  }
  for (const { cue, source } of ordered) {
    for (const span of source) put(tags, tokens, tokensOf(tokens, span), SOURCE)
    for (const span of cue) put(tags, tokens, tokensOf(tokens, span), CUE)
  }
  return tags
}

/** Writes a part over tokens that have none, a new beginning in each paragraph. */
function put(tags, tokens, [first, end], begin) {
  for (let at = first; at < end; at++) if (tags[at] !== OUTSIDE) return
  for (let at = first; at < end; at++) {
    const opens = at === first || tokens[at].paragraph !== tokens[at - 1].paragraph
    tags[at] = opens ? begin : begin + 1
  }
}

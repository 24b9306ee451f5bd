/** Which prediction is which of gold, and whether its speaker is right. */

import type { Offsets } from '../training/gold.js'
import type { FoundItem, GoldItem } from './items.js'
import { namesMatch } from './names.js'

/** What gold has, and the prediction that is it. */
export type Pair = readonly [gold: GoldItem, found: FoundItem]

/** Pairs one to one, the most similar first, where the similarity is `least` or more. */
export function paired<Gold, Found>(
  gold: readonly Gold[],
  found: readonly Found[],
  similarity: (gold: Gold, found: Found) => number,
  least: number,
): (readonly [Gold, Found])[] {
  const candidates: { pair: readonly [Gold, Found]; score: number }[] = []
  for (const one of gold) {
    for (const other of found) {
      const score = similarity(one, other)
      if (score >= least) candidates.push({ pair: [one, other], score })
    }
  }
  const taken = new Set<Gold | Found>()
  const pairs: (readonly [Gold, Found])[] = []
  for (const { pair } of candidates.sort((a, b) => b.score - a.score)) {
    if (pair.some((item) => taken.has(item))) continue
    for (const item of pair) taken.add(item)
    pairs.push(pair)
  }
  return pairs
}

/** Two lists of spans have a character in common. */
const overlap = (one: readonly Offsets[], other: readonly Offsets[]): boolean =>
  one.some(([start, end]) => other.some(([from, to]) => start < to && from < end))

/** The outer ends of spans without white space, quotation marks and punctuation there; null where there are none. */
export function edgesOf(text: string, spans: readonly Offsets[]): Offsets | null {
  if (spans.length === 0) return null
  const start = Math.min(...spans.map(([from]) => from))
  const end = Math.max(...spans.map(([, to]) => to))
  let [from, to] = [start, end]
  while (from < to && !isWordAt(text, from)) from++
  while (to > from && !isWordAt(text, to - 1)) to--
  return from < to ? [from, to] : [start, end]
}

const isWordAt = (text: string, offset: number): boolean =>
  /[\p{L}\p{N}]/u.test(String.fromCodePoint(text.codePointAt(offset) ?? 0x20))

const isNamedSo = ({ names }: GoldItem, { speaker }: FoundItem): boolean =>
  speaker !== null && names.some((name) => namesMatch(name, speaker))

/** It points at who said it: at the same words, or else by the same name. Where gold names nobody only nobody is right. */
export function isMentionRight([gold, found]: Pair): boolean {
  if (gold.speaker === null && gold.source.length === 0) return found.speaker === null
  return overlap(found.mention, gold.source) || (gold.speaker !== null && isNamedSo(gold, found))
}

/** It names the same speaker. Not to be asked where gold has words for the speaker, and no name. */
export const isNameRight = ([gold, found]: Pair): boolean =>
  gold.speaker === null ? found.speaker === null : isNamedSo(gold, found)

/** Where gold has words for the speaker and no name, only coreference could tell who it is. */
export const isJudged = ({ speaker, source }: GoldItem): boolean => speaker !== null || source.length === 0

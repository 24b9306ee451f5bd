/** Which of two: `le premier`, `la seconde`, `the latter` after a sentence that names two persons or bodies. */

import type { Cast, Draft, Resolver, Trace } from './cast.js'

/** How far back the sentence that names the two may be. */
const MOST_SENTENCES = 3
const MOST_TRACES = 40

/** Nobody counted how often: the text says it, and the two may be others. */
const TRUST = 0.75

/** A source that is the first or the second of two whom a sentence before it names. */
export const byOrder: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  const place = cast.isSource.has(index) ? placeOf(cast, index) : null
  const two = place === null ? null : lastTwo(cast, mention.first)
  const trace = two?.[place!]
  if (trace === undefined) return null
  const { gender } = cast.drafts[trace.draft]!
  if (gender !== null && mention.gender !== null && gender !== mention.gender) return null
  return { entity: trace.draft, confidence: TRUST, reason: 'one of the two named before', antecedent: trace.mention }
}

/** 0 for the first, 1 for the second; null where the mention says neither. */
function placeOf({ mentions, structure: { tokens }, pack: { words } }: Cast, index: number): 0 | 1 | null {
  const { first, endToken } = mentions[index]!
  const isArticled = words.determiners.get(tokens[first]!.norm)?.kind === 'definite'
  const word = tokens[isArticled ? first + 1 : first]!.norm
  if (!words.ofTwo || endToken !== first + (isArticled ? 2 : 1)) return null
  return words.ofTwo.first.has(word) ? 0 : words.ofTwo.second.has(word) ? 1 : null
}

/** The two whom the nearest sentence before a token names that names more than one; null where they are three, or none. */
function lastTwo(cast: Cast, before: number): readonly [Trace, Trace] | null {
  const { trail, drafts } = cast
  const here = cast.told[cast.structure.tokens[before]!.sentence]!
  const named = new Map<number, Map<number, Trace>>()
  for (const trace of trail.slice(-MOST_TRACES)) {
    const isCounted = trace.stretch === null && !trace.isInner && maySpeak(drafts[trace.draft]!)
    if (!isCounted || trace.told >= here || here - trace.told > MOST_SENTENCES) continue
    const sentence = named.get(trace.told) ?? new Map<number, Trace>()
    if (!sentence.has(trace.draft)) sentence.set(trace.draft, trace)
    named.set(trace.told, sentence)
  }
  const nearest = [...named].filter(([, { size }]) => size > 1).sort(([a], [b]) => b - a)[0]?.[1]
  if (nearest?.size !== 2) return null
  const [one, other] = [...nearest.values()].sort((a, b) => a.first - b.first)
  return [one!, other!]
}

/** A person, or a body that is no place. */
const maySpeak = ({ kind, isNamed, isPlace }: Draft): boolean =>
  kind === 'person' || (kind === 'organization' && isNamed && !isPlace)

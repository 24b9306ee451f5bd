/** Sentences whose verb alone says that they are reported: `Er sei unschuldig.` They go on with the source before them. */

import type { ReportedClaim } from '../attribution.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import { stretchesIn } from './claims.js'
import { trimmedSpan, wordsIn } from './content.js'

/** Fewest words of such a sentence. */
const LEAST = 3
const CONFIDENCE = 0.7

/**
 * The claims of a document with those of sentences in the mood that reports, each with the source of what was said last in its
 * paragraph or the one before; `isSpeech` tells of each stretch whether it is speech.
 */
export function withReportedMood(
  scene: Scene,
  frames: readonly Frame[],
  claims: readonly ReportedClaim[],
  isSpeech: readonly boolean[],
): ReportedClaim[] {
  const { reportedMood } = scene.pack.words
  if (reportedMood === undefined) return [...claims]
  const { sentences } = scene.structure
  const lastOf = lastSources(scene, frames, claims)
  const taken = new Set(claims.flatMap(({ spans }) => spans.map(({ start }) => sentenceOf(scene, start))))
  const found: ReportedClaim[] = []
  let source: { mention: number; paragraph: number; sentence: number } | null = null
  for (const [index, sentence] of sentences.entries()) {
    const own = lastOf.get(index)
    if (own !== undefined) source = { mention: own, paragraph: sentence.paragraph, sentence: index }
    if (own !== undefined || taken.has(index) || !source || sentence.paragraph - source.paragraph > 1) continue
    const follows = index - source.sentence === 1
    if (!isReported(scene, index, reportedMood, follows)) continue
    const span = trimmedSpan(scene, { first: sentence.firstToken, end: sentence.endToken })
    if (!span) continue
    source = { ...source, paragraph: sentence.paragraph, sentence: index }
    const stretches = stretchesIn(scene, [span]).filter((stretch) => isSpeech[stretch])
    found.push({
      type: stretches.length > 0 ? 'mixed' : 'indirect',
      spans: [span],
      source: {
        mention: speakerIn(scene, sentence.firstToken, source.mention),
        cue: null,
        sieve: 'mood of reported speech',
        confidence: CONFIDENCE,
      },
      confidence: CONFIDENCE,
      stretches,
      negated: false,
    })
  }
  return [...claims, ...found].sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
}

/** `Er hoffe auf Einsicht`: behind a document, whom the pronoun that opens the sentence stands for; else who spoke before. */
function speakerIn({ mentions, mentionFrom, structure, pack }: Scene, first: number, before: number): number {
  const own = mentionFrom.get(first)
  const pronoun = pack.words.pronouns.get(structure.tokens[first]!.norm)
  const isOne = own !== undefined && pronoun?.use === 'subject' && pronoun.gender !== null
  return isOne && mentions[before]!.kind === 'document' ? own : before
}

/** By sentence, the mention that speaks in it last, by a claim or by a cue that reports words; what a claim holds aside. */
function lastSources(scene: Scene, frames: readonly Frame[], claims: readonly ReportedClaim[]): Map<number, number> {
  const inside = new Uint8Array(scene.structure.text.length + 1)
  for (const { spans } of claims) for (const { start, end } of spans) inside.fill(1, start, end)
  const last = new Map<number, number>()
  for (const { cue, subject, sentence, level } of frames) {
    const reports = cue.strength === 'speech' && cue.kind !== 'noun' && level < 0
    if (subject !== null && reports && !inside[cue.start]) last.set(sentence, subject)
  }
  for (const { spans, source } of claims) {
    const isInside = source.cue !== null && inside[source.cue.start]
    if (source.mention !== null && !isInside && !isAside(scene, source))
      last.set(sentenceOf(scene, spans[0]!.start), source.mention)
  }
  return last
}

/** `ein Schreiben, das bewies, dass …`: a relative clause with a cue beyond speech says nothing of who goes on. */
function isAside({ structure, mentions, pack }: Scene, { mention, cue }: ReportedClaim['source']): boolean {
  const { norm } = structure.tokens[mentions[mention!]!.first]!
  return mentions[mention!]!.form === 'pronoun' && pack.words.relatives.has(norm) && cue?.strength === 'wider'
}

function sentenceOf({ structure: { sentences } }: Scene, offset: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

/**
 * A finite verb outside quotation marks is in the mood, or, right after what is reported, in the conditional that stands for it
 * where the mood looks like the indicative; and nobody says I.
 */
function isReported(scene: Scene, index: number, mood: string, follows: boolean): boolean {
  const { tokens, sentences } = scene.structure
  const { firstToken, endToken } = sentences[index]!
  if (wordsIn(scene, { first: firstToken, end: endToken }) < LEAST) return false
  const { clauseOpeners, complementizers } = scene.pack.words
  const opening = tokens[firstToken]!.norm
  // What opens in another clause has its own verb later: `Wenn er kommt, gehe sie`
  let isMain = !clauseOpeners.has(opening) && !complementizers.has(opening)
  let isInMood = false
  for (let at = firstToken; at < endToken; at++) {
    if (scene.stretchAt[at]! >= 0) continue
    const entry = scene.pack.words.pronouns.get(tokens[at]!.norm)
    if (entry?.use === 'subject' && entry.person < 3) return false
    const tense = isFiniteAt(scene, at) ? scene.verbs[scene.verbAt[at]!]!.lead.features.tense : null
    if (isMain && tense === 'present') return false
    if (tense !== null) isMain = false
    isInMood ||= tense === mood || (follows && tense === 'conditional')
  }
  return isInMood
}

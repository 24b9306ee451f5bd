/** Who is most in the reader's mind at a mention: the candidates before it, weighed by place, part in the sentence and speech. */

import type { Cast, Draft, Trace } from './cast.js'

export interface Candidate {
  readonly draft: number
  readonly trace: Trace
  readonly score: number
}

/** How far back candidates are looked for: traces, and the reporter's own sentences. */
const REACH = { usual: { traces: 80, sentences: 10 }, story: { traces: 400, sentences: 60 } } as const

/** Sentences beyond which somebody is no less present for one more: in a story persons are about for long without a name. */
const FARTHEST = 10

/** Mentions beyond which one more does not make an entity more present. */
const MOST_USES = 4

/** What each adds to a candidate's score; set by hand, by sentence and mention where those are counted. */
const WEIGHTS = {
  sentence: -1.2,
  paragraph: 1,
  subject: 2.5,
  opens: 1.3,
  source: 0.2,
  lastSpeaker: 0.8,
  turnTaken: -1,
  turnDue: 0.7,
  oblique: -0.6,
  often: 0.4,
  sameSentence: -0.2,
} as const

/** The candidates before a mention that `fits` admits: one for each entity, at the best of its places. */
export function candidatesFor(cast: Cast, index: number, fits: (draft: Draft, trace: Trace) => boolean): Candidate[] {
  const { mentions, drafts, trail } = cast
  const mention = mentions[index]!
  const here = cast.structure.tokens[mention.first]!
  const told = cast.told[here.sentence]!
  const reach = cast.isDialogue && mention.form === 'pronoun' ? REACH.story : REACH.usual
  const byDraft = new Map<number, Candidate>()
  for (let at = trail.length - 1; at >= 0 && at >= trail.length - reach.traces; at--) {
    const trace = trail[at]!
    if (told - trace.told > reach.sentences) break
    if (trace.first >= mention.first || !isHeard(cast, trace, index)) continue
    if (!fits(drafts[trace.draft]!, trace)) continue
    const score = scoreOf(cast, trace, told, here.paragraph)
    const known = byDraft.get(trace.draft)
    if (!known || known.score < score) byDraft.set(trace.draft, { draft: trace.draft, trace, score })
  }
  return [...byDraft.values()]
}

/**
 * What stands in a quote is no candidate outside of it, but for the other pieces of what is said and for who speaks in a reporting
 * clause inside the marks; nobody of whom the quote tells is who speaks it.
 */
function isHeard({ mentions, voices }: Cast, { stretch, isSource }: Trace, index: number): boolean {
  const own = mentions[index]!.stretch
  if (stretch === null || stretch === own) return true
  const voice = voices.get(stretch)
  if (own !== null && voice !== undefined && voice === voices.get(own)) return true
  return isSource && voice !== index
}

function scoreOf(cast: Cast, trace: Trace, told: number, paragraph: number): number {
  const uses = Math.min(MOST_USES, cast.drafts[trace.draft]!.mentions.length)
  return (
    WEIGHTS.sentence * Math.min(FARTHEST, told - trace.told) +
    (trace.paragraph === paragraph ? WEIGHTS.paragraph : 0) +
    (trace.isSubject ? WEIGHTS.subject : 0) +
    (trace.opensSentence ? WEIGHTS.opens : 0) +
    (trace.isSource ? WEIGHTS.source : 0) +
    speakerWeight(cast, trace.draft, paragraph) +
    (trace.isOblique ? WEIGHTS.oblique : 0) +
    (trace.told === told ? WEIGHTS.sameSentence : 0) +
    WEIGHTS.often * uses
  )
}

/** Who spoke last speaks on; but where speakers take turns, a new paragraph is the other one's. */
function speakerWeight(
  { isDialogue, lastSpeaker, otherSpeaker, lastParagraph }: Cast,
  draft: number,
  paragraph: number,
): number {
  if (!isDialogue || paragraph === lastParagraph) return lastSpeaker === draft ? WEIGHTS.lastSpeaker : 0
  if (draft === lastSpeaker) return WEIGHTS.turnTaken
  return draft === otherSpeaker ? WEIGHTS.turnDue : 0
}

/** The candidate with the highest score, the later one of equals; null where there is none. */
export function best(candidates: readonly Candidate[]): Candidate | null {
  let found: Candidate | null = null
  for (const candidate of candidates) {
    if (
      !found ||
      candidate.score > found.score ||
      (candidate.score === found.score && candidate.trace.first > found.trace.first)
    ) {
      found = candidate
    }
  }
  return found
}

/** How far the best candidate stands above the next one. */
export function margin(candidates: readonly Candidate[]): number {
  const [first, second] = candidates.map(({ score }) => score).sort((a, b) => b - a)
  return second === undefined ? 3 : first! - second
}

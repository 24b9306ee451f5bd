/** What the page says about an entry, in words. */

import type { Entry } from '../entries.js'
import { doubtOf } from '../wording.js'
import type { Voice } from './voices.js'

/** What it takes to show an entry. */
export interface EntryContext {
  /** The article's text. */
  readonly text: string
  /** The language of the text, as `lang` has it. */
  readonly lang: string
  readonly voiceOf: (entry: Entry) => Voice
}

const KINDS = {
  quote: { direct: 'direct quote', mixed: 'quoted words' },
  claim: { indirect: 'claim', mixed: 'claim with quoted words' },
} as const

/** The speaker's sign, with a question mark where the speaker is doubtful. */
export function signOf(entry: Entry, { sign }: Voice): string {
  return doubtOf(entry) === '' ? sign : `${sign}?`
}

/** What the sign stands for, for those who hear it: `1, Claire Vautrin, direct quote`. */
export function labelOf(entry: Entry, voice: Voice): string {
  return `${signOf(entry, voice)}, ${voice.name}, ${kindOf(entry)}`
}

/** `direct quote`, `claim, negated`. */
export function kindOf(entry: Entry): string {
  if (entry.kind === 'quote') return KINDS.quote[entry.quotes[0]!.type]
  const kind = KINDS.claim[entry.claim.type]
  return entry.claim.negated ? `${kind}, negated` : kind
}

/** How sure it is that somebody said it, and who: `quote 98 %, speaker 71 %`. */
export function confidenceOf(entry: Entry): string {
  const found =
    entry.kind === 'quote' ? Math.min(...entry.quotes.map(({ confidence }) => confidence)) : entry.claim.confidence
  const speaker = entry.speaker === null ? '' : `, speaker ${percent(entry.speaker.confidence)}`
  return `${entry.kind} ${percent(found)}${speaker}`
}

function percent(share: number): string {
  return `${Math.round(share * 100)}\u00A0%`
}

/** What the rules say of a token: the cue of a frame, its subject, the content that they found. The tagger weighs it. */

import { firstFrom } from '../../text/search.js'
import type { ReportedClaim } from '../attribution.js'
import type { Frame } from '../frames.js'
import type { TaggerInput } from './facts.js'
import type { Slots } from './slots.js'
import { cueCode } from './vicinity.js'

/** By slot; 0 where the rules say nothing. */
export interface Reporting {
  /** Cue: its code, the link of its subject, whether the rules found a content, first or later token. */
  readonly cue: Int32Array
  readonly lemma: Int32Array
  /** Subject of a frame: link, strength, form; first, later or last token. */
  readonly subject: Int32Array
  /** Any mention: form and kind; first, later or last token. */
  readonly mention: Int32Array
  /** Content by rule: first (1), inside (2), last (3); how it lies to its cue. */
  readonly content: Int32Array
  readonly position: Uint8Array
}

// A model that was trained on a language whose subjects stand takes a dropped one for a pronoun before its verb
const LINKS = { clitic: 1, adjacent: 2, inverted: 3, aside: 4, shared: 5, object: 6, agent: 7, dropped: 2 } as const
const FORMS = { name: 1, pronoun: 2, description: 3, dropped: 2 } as const
const KINDS = { person: 0, organization: 1, group: 2, document: 3, unknown: 4 } as const

/** The rules' view of a document's tokens. */
export function reportingOf(input: TaggerInput, slots: Slots): Reporting {
  const { scene, frames, claims } = input
  const reporting: Reporting = {
    cue: new Int32Array(slots.length),
    lemma: new Int32Array(slots.length),
    subject: new Int32Array(slots.length),
    mention: new Int32Array(slots.length),
    content: new Int32Array(slots.length),
    position: new Uint8Array(slots.length),
  }
  const claimed = new Set(claims.map(({ source }) => source.cue))
  for (const { form, kind, first, endToken } of scene.mentions)
    fill(reporting.mention, slots, first, endToken, FORMS[form] * 8 + KINDS[kind])
  for (const frame of frames) putFrame(input, reporting, slots, frame, claimed.has(frame.cue))
  const bySize = [...claims].sort((a, b) => extentOf(a) - extentOf(b))
  for (const claim of bySize) putContent(input, reporting, slots, claim)
  return reporting
}

const extentOf = ({ spans }: ReportedClaim): number => spans.at(-1)!.end - spans[0]!.start

function putFrame(
  { scene, isSpeech }: TaggerInput,
  reporting: Reporting,
  slots: Slots,
  { cue, subject, link, level }: Frame,
  isClaimed: boolean,
): void {
  const isInSpeech = level >= 0 && isSpeech[level] ? 1 : 0
  const linked = link === null ? 0 : LINKS[link]
  const code = ((cueCode(cue) * 8 + linked) * 2 + (isClaimed ? 1 : 0)) * 2 + isInSpeech
  fill(reporting.cue, slots, cue.first, cue.endToken, code)
  if (subject === null) return
  const { first, endToken, form } = scene.mentions[subject]!
  const strength = cue.strength === 'speech' ? 1 : 0
  const of = (((linked * 4 + FORMS[form]) * 2 + strength) * 2 + (isClaimed ? 1 : 0)) * 2 + isInSpeech
  fill(reporting.subject, slots, first, endToken, of)
}

function putContent({ scene }: TaggerInput, reporting: Reporting, slots: Slots, claim: ReportedClaim): void {
  const { tokens } = scene.structure
  const { cue } = claim.source
  const lies = cue === null ? 0 : claim.spans.length > 1 ? 1 : claim.spans[0]!.start < cue.start ? 2 : 3
  const code = ((cue === null ? 0 : cueCode(cue)) * 4 + lies) * 2 + (claim.source.mention === null ? 0 : 1)
  for (const { start, end } of claim.spans) {
    const first = firstFrom(tokens, start)
    const endToken = firstFrom(tokens, end)
    fill(reporting.content, slots, first, endToken, code)
    for (let at = first; at < endToken; at++)
      reporting.position[slots.of[at]!] = at === first ? 1 : at === endToken - 1 ? 3 : 2
  }
}

/** A code over `[first, end)`, with the place of each token in it. */
function fill(target: Int32Array, slots: Slots, first: number, end: number, code: number): void {
  for (let at = first; at < end; at++) {
    const place = at === first ? (end - first === 1 ? 1 : 2) : at === end - 1 ? 3 : 4
    target[slots.of[at]!] = code * 8 + place
  }
}

/** Those who speak, as the page draws them. */

import type { QuotesDocument, Speaker } from '../../document.js'
import type { Entry } from '../entries.js'
import { type Tally, talliesOf } from '../tallies.js'
import { visible } from '../visible.js'
import { NOBODY } from '../wording.js'

/** A speaker, or nobody: what the text ascribes to no one has a voice too. */
export interface Voice {
  /** The speaker's id; `nobody` for what is ascribed to nobody. */
  readonly key: string
  /** What stands after their words: a number, in the order in which they first speak; `?` for nobody. */
  readonly sign: string
  readonly name: string
  /** Their description, else what they are where that is no person; empty where neither is known. */
  readonly about: string
  /** The classes of their colour and of their line. */
  readonly look: string
  /** How many utterances and claims are listed. */
  readonly quotes: number
  readonly claims: number
}

/** As many as the style sheet draws. Together they tell 32 speakers apart; the sign tells all. */
const TONES = 8
const LINES = 4

/** The voices of a document's entries in the order in which they first speak, nobody last. */
export function voicesOf(document: QuotesDocument, entries: readonly Entry[]): readonly Voice[] {
  const speakers = new Map(document.speakers.map((speaker) => [speaker.id, speaker]))
  const tallies = new Map(talliesOf(entries, document).map((tally) => [tally.id, tally]))
  const ids = [...new Set(entries.map(({ speaker }) => speaker?.id ?? null))]
  const speaking = ids.filter((id) => id !== null)
  return [
    ...speaking.map((id, index) => voiceOf(tallies.get(id)!, String(index + 1), lookOf(index), speakers.get(id))),
    ...(ids.length > speaking.length ? [voiceOf({ ...tallies.get(null)!, name: NOBODY }, '?', 'tone-0 line-0')] : []),
  ]
}

function voiceOf({ id, name, quotes, claims }: Tally, sign: string, look: string, speaker?: Speaker): Voice {
  const about = speaker === undefined ? '' : aboutOf(speaker)
  return { key: id ?? 'nobody', sign, name, about, look, quotes, claims }
}

/** Speakers of one colour differ in their line, and the next ones in both. */
function lookOf(index: number): string {
  const round = Math.floor(index / TONES)
  return `tone-${1 + (index % TONES)} line-${(index + round) % LINES}`
}

function aboutOf({ description, kind }: Speaker): string {
  if (description !== null) return visible(description)
  return kind === 'person' || kind === 'unknown' ? '' : kind
}

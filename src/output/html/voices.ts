/** Those who speak, as the page draws them. */

import type { QuotesDocument, Speaker } from '../../document.js'
import type { Entry } from '../entries.js'
import { type Tally, talliesOf } from '../tallies.js'
import { visible } from '../visible.js'

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

/** The voices of a document's entries in the order of their signs, nobody last. */
export function voicesOf(document: QuotesDocument, entries: readonly Entry[]): readonly Voice[] {
  const order = new Map(document.speakers.map((speaker, index) => [speaker.id, { speaker, index }]))
  const indexOf = ({ id }: Tally) => order.get(id ?? '')?.index ?? document.speakers.length
  return talliesOf(entries, document)
    .toSorted((one, other) => indexOf(one) - indexOf(other))
    .map((tally) => voiceOf(tally, order.get(tally.id ?? '')))
}

function voiceOf({ id, name, quotes, claims }: Tally, known?: { speaker: Speaker; index: number }): Voice {
  const key = id ?? 'nobody'
  if (known === undefined) return { key, sign: '?', name, about: '', look: 'tone-0 line-0', quotes, claims }
  const { speaker, index } = known
  return { key, sign: String(index + 1), name, about: aboutOf(speaker), look: lookOf(index), quotes, claims }
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

/** What the overview of many articles keeps of each. */

import type { QuotesDocument, SpeakerKind } from '../../document.js'
import { entriesOf } from '../entries.js'
import { talliesOf } from '../tallies.js'
import { headlineOf, nameOf } from './layout.js'

/** Somebody who speaks in an article, by a name that says the same in other articles. */
export interface NamedSpeaker {
  readonly name: string
  readonly kind: SpeakerKind
  readonly quotes: number
  readonly claims: number
}

/** An article in short: counts are of utterances and claims, as its page lists them. */
export interface Listing {
  readonly headline: string
  /** ISO 639-1, or `und`. */
  readonly language: string
  readonly quotes: number
  readonly claims: number
  /** All who speak. */
  readonly speakers: number
  /** Those of them who are named. */
  readonly named: readonly NamedSpeaker[]
}

/** A name and no description: it begins with a capital, or is written in a script that has none. */
const NAME = /^[\p{Lu}\p{Lt}\p{Lo}]/u
/** More in one article are not kept. */
const MAX_NAMED = 500

/** The listing of a document that includes its text. */
export function listingOf(document: QuotesDocument): Listing {
  const tallies = talliesOf(entriesOf(document), document)
  const kinds = new Map(document.speakers.map(({ id, kind }) => [id, kind]))
  const speaking = tallies.flatMap(({ id, name, quotes, claims }) =>
    id === null ? [] : [{ name, kind: kinds.get(id) ?? 'unknown', quotes, claims }],
  )
  const sum = (key: 'quotes' | 'claims') => tallies.reduce((count, tally) => count + tally[key], 0)
  return {
    headline: headlineOf(document) ?? nameOf(document),
    language: document.language.code,
    quotes: sum('quotes'),
    claims: sum('claims'),
    speakers: speaking.length,
    named: speaking.filter(isNamed).slice(0, MAX_NAMED),
  }
}

function isNamed({ name, kind }: NamedSpeaker): boolean {
  return (kind === 'person' || kind === 'organization') && NAME.test(name)
}

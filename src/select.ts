/** Leaves in a document only what was asked for, and keeps its links whole. */

import type { Claim, ClaimType, Quote, QuotesDocument, QuoteType, Speaker, SpeakerReference } from './document.js'
import { sureFrom } from './languages/sure.js'
import { typedName } from './speakers/words.js'

/** What to keep; a filter that is not given keeps all. */
export interface Filter {
  /** 0 to 1: what is less sure than this, itself or by its speaker, is left out. */
  readonly minConfidence?: number
  /** Leaves out what nobody is named for, and what is less sure than `sureFrom` asks: that it was said, and by this speaker. */
  readonly precise?: boolean
  /** A speaker's name, one of their aliases, or the last words of one; case and accents do not count. */
  readonly speaker?: string
  readonly types?: readonly (QuoteType | ClaimType)[]
  /** False leaves all claims out. */
  readonly claims?: boolean
}

/**
 * The document with only the quotes and claims that pass the filter, and only the speakers that still say something.
 * Ids stay as they were; a link to something that was left out becomes null or goes from its list.
 */
export function select(document: QuotesDocument, filter: Filter): QuotesDocument {
  const passes = passFor(document, filter)
  const quotes = document.quotes.filter(passes)
  const claims = filter.claims === false ? [] : document.claims.filter(passes)
  const kept = new Set([...quotes, ...claims].map(({ id }) => id))
  return {
    ...document,
    quotes: quotes.map((quote) => ({ ...quote, in: ifKept(quote.in, kept), claim: ifKept(quote.claim, kept) })),
    claims: claims.map((claim) => ({ ...claim, quotes: claim.quotes.filter((id) => kept.has(id)) })),
    speakers: document.speakers
      .map((speaker) => withOnly(speaker, kept))
      .filter(({ quotes, claims }) => quotes.length + claims.length > 0),
  }
}

/** Whether a speaker goes by this name: the name, an alias, or the last words of one that is a proper name. */
export function isCalled(speaker: Pick<Speaker, 'name' | 'aliases'>, name: string): boolean {
  const wanted = typedName(name)
  return [speaker.name, ...speaker.aliases].some((known) => typedName(known) === wanted || endsIn(known, wanted))
}

function passFor({ speakers, language }: QuotesDocument, filter: Filter): (found: Quote | Claim) => boolean {
  const { speaker, types, precise = false, minConfidence = 0 } = filter
  const wanted = speaker === undefined ? null : speakers.filter((known) => isCalled(known, speaker)).map(({ id }) => id)
  const ids = wanted && new Set(wanted)
  return (found) =>
    found.confidence >= minConfidence &&
    (found.speaker === null || found.speaker.confidence >= minConfidence) &&
    (!precise || isSure(found, language.code)) &&
    (types === undefined || types.includes(found.type)) &&
    (ids === null || isOneOf(found.speaker, ids))
}

/**
 * It was surely said, and by this speaker, in a document of the language `code`.
 * @public bench/calibration.js asks for it
 */
export const isSure = ({ confidence, speaker, language }: Quote | Claim, code: string): boolean =>
  speaker !== null && confidence * speaker.confidence >= sureFrom(language ?? code)

function isOneOf(speaker: SpeakerReference | null, ids: ReadonlySet<string>): boolean {
  return speaker !== null && ids.has(speaker.id)
}

function ifKept(id: string | null, kept: ReadonlySet<string>): string | null {
  return id !== null && kept.has(id) ? id : null
}

function withOnly(speaker: Speaker, kept: ReadonlySet<string>): Speaker {
  const only = (ids: readonly string[]) => ids.filter((id) => kept.has(id))
  return { ...speaker, quotes: only(speaker.quotes), claims: only(speaker.claims) }
}

/** A description ("spokesman of X") begins in lower case: X is not who it means. */
function endsIn(known: string, wanted: string): boolean {
  const isName = known.charAt(0) !== known.charAt(0).toLowerCase()
  return isName && wanted !== '' && typedName(known).endsWith(` ${wanted}`)
}

/** A hard case is a short text and what should come out of it; each file of this folder is a table of them. */

import { describe, expect, test } from 'vitest'
import type {
  Claim,
  ClaimType,
  Quote,
  QuotesDocument,
  QuoteType,
  SpeakerKind,
  SpeakerReference,
  Stance,
  WarningCode,
} from '../../src/document.js'
import { extract } from '../../src/extract.js'
import { bareLemma, locate, overlap, sameSpeaker, words } from '../support/match.js'

interface ExpectedSource {
  /** The name or description; null: nobody. Not looked at where it is absent. */
  readonly speaker?: string | null
  readonly notSpeaker?: readonly string[]
  /** The nearest words for them. */
  readonly mention?: string
  readonly kind?: SpeakerKind
  readonly cue?: string
  readonly stance?: Stance
}

interface ExpectedQuote extends ExpectedSource {
  /** Edges aside. */
  readonly text: string
  readonly type?: QuoteType
  /** Index of the quote that it is nested in. */
  readonly in?: number
  /** Index of a quote of the same utterance. */
  readonly with?: number
}

interface ExpectedClaim extends ExpectedSource {
  /** From its first span to its last, edges aside. */
  readonly text: string
  readonly type?: ClaimType
  /** Words between its ends that no span may touch. */
  readonly without?: string
  readonly negated?: boolean
}

export interface HardCase {
  readonly name: string
  readonly lang: string
  readonly text: string
  /** All quotes, in order. */
  readonly quotes: readonly ExpectedQuote[]
  /** Claims that must be there; an empty list: none may be. Not looked at where it is absent. */
  readonly claims?: readonly ExpectedClaim[]
  readonly warnings?: readonly WarningCode[]
  /** Why it does not come out right yet: the test then asserts that it fails. */
  readonly known?: string
}

/** Runs a table of cases; those that are known to fail must fail, so that one that comes right is noticed. */
export function hardCases(phenomenon: string, cases: readonly HardCase[]): void {
  describe(phenomenon, () => {
    for (const hardCase of cases) {
      const name = `${hardCase.lang}: ${hardCase.name}`
      if (hardCase.known) test.fails(`${name} (known: ${hardCase.known})`, () => check(hardCase))
      else test(name, () => check(hardCase))
    }
  })
}

/** A language, a text, and its claims: all that it has where there is none. */
export type Reported = readonly [lang: string, text: string, ...claims: readonly ExpectedClaim[]]

/** Cases without quotes that are named by their text. */
export function reported(phenomenon: string, cases: readonly Reported[]) {
  hardCases(
    phenomenon,
    cases.map(([lang, text, ...claims]) => ({ name: text, lang, text, quotes: [], claims })),
  )
}

async function check(hardCase: HardCase): Promise<void> {
  const found = await extract(hardCase.text, { lang: hardCase.lang })
  checkQuotes(hardCase.quotes, found.quotes)
  if (hardCase.claims) checkClaims(hardCase, hardCase.claims, found)
  const codes = found.warnings.map((warning) => warning.code)
  for (const code of hardCase.warnings ?? []) expect(codes).toContain(code)
}

function checkQuotes(expected: readonly ExpectedQuote[], found: readonly Quote[]): void {
  expect(found.map((quote) => words(quote.text))).toEqual(expected.map((quote) => words(quote.text)))
  expected.forEach((wanted, index) => {
    const quote = found[index] as Quote
    if (wanted.type) expect(quote.type, `type of ${wanted.text}`).toBe(wanted.type)
    if (wanted.in !== undefined) expect(quote.in, `nesting of ${wanted.text}`).toBe(found[wanted.in]?.id)
    if (wanted.with !== undefined) expect(quote.utterance).toBe(found[wanted.with]?.utterance)
    checkSource(wanted, quote)
  })
}

function checkClaims(hardCase: HardCase, expected: readonly ExpectedClaim[], found: QuotesDocument): void {
  if (expected.length === 0) expect(found.claims.map((claim) => claim.text)).toEqual([])
  for (const wanted of expected) {
    const claim = closest(hardCase.text, wanted, found.claims)
    expect(words(claim.text)).toBe(words(wanted.text))
    if (wanted.type) expect(claim.type).toBe(wanted.type)
    if (wanted.negated !== undefined) expect(claim.negated).toBe(wanted.negated)
    if (wanted.without) {
      const aside = locate(hardCase.text, wanted.without)
      expect(claim.spans.filter((span) => overlap(span, aside) > 0)).toEqual([])
    }
    checkSource(wanted, claim)
  }
}

function closest(text: string, wanted: ExpectedClaim, claims: readonly Claim[]): Claim {
  const span = locate(text, wanted.text)
  const shared = (claim: Claim) =>
    overlap(claim, span) / (Math.max(claim.end, span.end) - Math.min(claim.start, span.start))
  const best = claims.toSorted((a, b) => shared(b) - shared(a))[0]
  if (!best || overlap(best, span) === 0) throw new Error(`no claim: ${wanted.text}`)
  return best
}

function checkSource(wanted: ExpectedSource, item: Quote | Claim): void {
  const speaker: SpeakerReference | null = item.speaker
  if (wanted.speaker === null) expect(speaker?.name ?? null).toBeNull()
  else if (wanted.speaker !== undefined && !sameSpeaker(wanted.speaker, speaker?.name ?? '')) {
    expect(speaker?.name, `speaker of ${item.text}`).toBe(wanted.speaker)
  }
  for (const other of wanted.notSpeaker ?? []) expect(speaker?.name).not.toBe(other)
  if (wanted.mention) expect(words(speaker?.mention?.text ?? '')).toBe(words(wanted.mention))
  if (wanted.kind) expect(speaker?.kind).toBe(wanted.kind)
  if (wanted.cue) expect(bareLemma(item.cue?.lemma ?? '')).toBe(wanted.cue)
  if (wanted.stance) expect(item.cue?.stance).toBe(wanted.stance)
}

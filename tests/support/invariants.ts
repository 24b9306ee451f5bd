/** What holds of every result, whatever the text was. Each check throws (an `expect` fails) where it does not. */

import { expect } from 'vitest'
import type { Claim, Quote, QuotesDocument, Span, SpeakerReference, TextSpan } from '../../src/document.js'

/** Asserts every promise of the result contract for the result of a text. */
export function checkInvariants(text: string, found: QuotesDocument): void {
  for (const quote of found.quotes) checkQuote(text, quote)
  for (const claim of found.claims) checkClaim(text, claim)
  checkNesting(found.quotes)
  checkReferences(found)
  for (const warning of found.warnings) checkSpan(text, warning)
}

function checkQuote(text: string, quote: Quote): void {
  checkText(text, quote)
  expect(quote.end).toBeGreaterThan(quote.start)
  checkAttribution(text, quote)
}

function checkClaim(text: string, claim: Claim): void {
  checkText(text, claim)
  expect(claim.spans.length).toBeGreaterThan(0)
  expect(claim.spans[0]?.start).toBe(claim.start)
  expect(claim.spans.at(-1)?.end).toBe(claim.end)
  let last = claim.start
  for (const span of claim.spans) {
    checkSpan(text, span)
    expect(span.start).toBeGreaterThanOrEqual(last)
    last = span.end
  }
  checkAttribution(text, claim)
}

function checkAttribution(text: string, item: Quote | Claim): void {
  checkProbability(item.confidence)
  expect(item.reason).not.toBe('')
  expect(item.paragraph).toBeGreaterThanOrEqual(0)
  expect(item.sentence).toBeGreaterThanOrEqual(0)
  if (item.cue) checkText(text, item.cue)
  if (item.speaker) checkSpeaker(text, item.speaker)
}

function checkSpeaker(text: string, speaker: SpeakerReference): void {
  expect(speaker.name).not.toBe('')
  checkProbability(speaker.confidence)
  if (speaker.mention) checkText(text, speaker.mention)
}

function checkProbability(value: number): void {
  expect(value).toBeGreaterThanOrEqual(0)
  expect(value).toBeLessThanOrEqual(1)
}

function checkSpan(text: string, span: Span): void {
  expect(Number.isInteger(span.start) && Number.isInteger(span.end)).toBe(true)
  expect(span.start).toBeGreaterThanOrEqual(0)
  expect(span.end).toBeGreaterThanOrEqual(span.start)
  expect(span.end).toBeLessThanOrEqual(text.length)
}

function checkText(text: string, span: TextSpan): void {
  checkSpan(text, span)
  expect(text.slice(span.start, span.end)).toBe(span.text)
}

/** Quotes come in the order of the text, outer first, and nest or are disjoint. */
function checkNesting(quotes: readonly Quote[]): void {
  const open: Quote[] = []
  let last = 0
  for (const quote of quotes) {
    expect(quote.start).toBeGreaterThanOrEqual(last)
    last = quote.start
    while (open.length > 0 && (open.at(-1) as Quote).end <= quote.start) open.pop()
    const around = open.at(-1)
    if (around) expect(quote.end).toBeLessThanOrEqual(around.end)
    open.push(quote)
  }
}

function checkReferences(found: QuotesDocument): void {
  const quotes = uniqueIds(found.quotes)
  const claims = uniqueIds(found.claims)
  const speakers = uniqueIds(found.speakers)
  for (const quote of found.quotes) {
    if (quote.in !== null) expect(quotes).toContain(quote.in)
    if (quote.claim !== null) expect(claims).toContain(quote.claim)
    if (quote.speaker) expect(speakers).toContain(quote.speaker.id)
  }
  for (const claim of found.claims) {
    for (const id of claim.quotes) expect(quotes).toContain(id)
    if (claim.speaker) expect(speakers).toContain(claim.speaker.id)
  }
  for (const speaker of found.speakers) {
    for (const id of speaker.quotes) expect(quotes).toContain(id)
    for (const id of speaker.claims) expect(claims).toContain(id)
  }
}

function uniqueIds(items: readonly { readonly id: string }[]): string[] {
  const ids = items.map((item) => item.id)
  expect(new Set(ids).size).toBe(ids.length)
  return ids
}

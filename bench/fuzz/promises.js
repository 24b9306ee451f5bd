/** What holds of every result, whatever the text was. */

import { isDeepStrictEqual } from 'node:util'

/** The promises of the result contract that a result of this text breaks, in words; none where it keeps them all. */
export function brokenPromises(text, found) {
  const broken = []
  const hold = (holds, promise, item) => {
    if (!holds) broken.push(`${item.id ?? item.code ?? found.source}: ${promise}`)
  }
  for (const quote of found.quotes) checkQuote(text, quote, hold)
  for (const claim of found.claims) checkClaim(text, claim, hold)
  for (const warning of found.warnings) checkSpan(text, warning, warning, hold)
  checkNesting(found.quotes, hold)
  checkReferences(found, hold)
  hold(isDeepStrictEqual(JSON.parse(JSON.stringify(found)), found), 'JSON and back gives the same', found)
  return broken
}

function checkQuote(text, quote, hold) {
  checkText(text, quote, quote, hold)
  hold(quote.end > quote.start, 'it has words', quote)
  checkFound(text, quote, hold)
}

function checkClaim(text, claim, hold) {
  checkText(text, claim, claim, hold)
  hold(claim.spans[0]?.start === claim.start && claim.spans.at(-1)?.end === claim.end, 'its parts fill it', claim)
  let last = claim.start
  for (const span of claim.spans) {
    checkSpan(text, span, claim, hold)
    hold(span.start >= last, 'its parts are in order and apart', claim)
    last = span.end
  }
  checkFound(text, claim, hold)
}

/** What quotes and claims have in common. */
function checkFound(text, item, hold) {
  hold(isProbability(item.confidence), 'its confidence is from 0 to 1', item)
  hold(item.reason !== '', 'it has a reason', item)
  hold(item.paragraph >= 0 && item.sentence >= 0, 'it has a paragraph and a sentence', item)
  if (item.cue) checkText(text, item.cue, item, hold)
  if (item.speaker === null) return
  hold(item.speaker.name !== '', 'its speaker has a name', item)
  hold(isProbability(item.speaker.confidence), "its speaker's confidence is from 0 to 1", item)
  if (item.speaker.mention) checkText(text, item.speaker.mention, item, hold)
}

const isProbability = (value) => value >= 0 && value <= 1

function checkSpan(text, { start, end }, item, hold) {
  const isInside = Number.isInteger(start) && Number.isInteger(end) && start >= 0 && end >= start && end <= text.length
  hold(isInside, 'its span lies in the text', item)
}

function checkText(text, span, item, hold) {
  checkSpan(text, span, item, hold)
  hold(text.slice(span.start, span.end) === span.text, 'its words stand at its span', item)
}

/** Quotes come in the order of the text, outer first, and nest or are disjoint. */
function checkNesting(quotes, hold) {
  const open = []
  let last = 0
  for (const quote of quotes) {
    hold(quote.start >= last, 'quotes come in the order of the text', quote)
    last = quote.start
    while (open.length > 0 && open.at(-1).end <= quote.start) open.pop()
    if (open.length > 0) hold(quote.end <= open.at(-1).end, 'quotes nest or are disjoint', quote)
    open.push(quote)
  }
}

function checkReferences(found, hold) {
  const [quotes, claims, speakers] = [found.quotes, found.claims, found.speakers].map((items) => idsOf(items, hold))
  const refer = (ids, id, item) => hold(id === null || ids.has(id), `what it names exists: ${id}`, item)
  for (const quote of found.quotes) {
    refer(quotes, quote.in, quote)
    refer(claims, quote.claim, quote)
    refer(speakers, quote.speaker?.id ?? null, quote)
  }
  for (const claim of found.claims) {
    for (const id of claim.quotes) refer(quotes, id, claim)
    refer(speakers, claim.speaker?.id ?? null, claim)
  }
  for (const speaker of found.speakers) {
    for (const id of speaker.quotes) refer(quotes, id, speaker)
    for (const id of speaker.claims) refer(claims, id, speaker)
  }
  const items = [...found.quotes, ...found.claims].sort((a, b) => a.start - b.start || b.end - a.end)
  const heard = [...new Set(items.flatMap(({ speaker }) => speaker?.id ?? []))]
  hold(String(heard) === String([...speakers]), 'speakers come in the order in which they first speak', found.speakers)
}

function idsOf(items, hold) {
  const ids = new Set()
  for (const item of items) {
    hold(!ids.has(item.id), 'ids are unique', item)
    ids.add(item.id)
  }
  return ids
}

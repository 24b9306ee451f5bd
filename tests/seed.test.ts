/** The article that the project began with: everything in it comes out right. It is not in the repository. */

import { existsSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { QuotesDocument, Span } from '../src/document.js'
import { extract } from '../src/extract.js'
import { overlap, sameSpeaker } from './support/match.js'

const GOLD = new URL('../../shared/seed/article-fr.gold.jsonl', import.meta.url)
const SKIP = !existsSync(GOLD)
if (SKIP) console.warn('tests/seed.test.ts: skipped, there is no ../shared/seed')

interface Attribution {
  readonly type: 'direct' | 'mixed' | 'indirect'
  readonly speaker: string
  readonly content: readonly (readonly [number, number])[]
}

interface Gold {
  readonly text: string
  readonly attributions: readonly Attribution[]
}

const gold: Gold = SKIP ? { text: '', attributions: [] } : JSON.parse(readFileSync(GOLD, 'utf8'))

function spansOf(attribution: Attribution): Span[] {
  return attribution.content.map(([start, end]) => ({ start, end }))
}

/** What stands between marks inside a mixed attribution. */
function fragmentsOf(attribution: Attribution): Span[] {
  const spans = spansOf(attribution)
  return spans.flatMap((span) =>
    [...gold.text.slice(span.start, span.end).matchAll(/«\s*([^«»]*[^«»\s])\s*»/gu)].map((match) => {
      const start = span.start + match.index + match[0].indexOf(match[1] ?? '')
      return { start, end: start + (match[1] ?? '').length }
    }),
  )
}

function outer(attribution: Attribution): Span {
  const spans = spansOf(attribution)
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) }
}

describe.skipIf(SKIP)('the seed article', () => {
  let found: QuotesDocument
  const direct = gold.attributions.filter((a) => a.type === 'direct')
  const mixed = gold.attributions.filter((a) => a.type === 'mixed')
  const claims = gold.attributions.filter((a) => a.type !== 'direct')
  const label = (span: Span) => `${span.start} ${gold.text.slice(span.start, span.end).slice(0, 40)}`

  beforeAll(async () => {
    found = await extract(gold.text)
  })

  const best = <T extends Span>(span: Span, items: readonly T[]): T | undefined =>
    items.find((item) => overlap(span, item) >= 0.5)

  test('is French', () => {
    expect(found.language.code).toBe('fr')
  })

  test.each(direct.flatMap((a) => spansOf(a).map((span) => [label(span), span, a.speaker] as const)))(
    'quote %s',
    (_, span, speaker) => {
      const quote = best(span, found.quotes)
      expect(quote, 'found').toBeDefined()
      expect(sameSpeaker(speaker, quote?.speaker?.name ?? ''), `${quote?.speaker?.name} is ${speaker}`).toBe(true)
    },
  )

  test.each(mixed.flatMap((a) => fragmentsOf(a).map((span) => [label(span), span] as const)))(
    'fragment %s',
    (_, span) => {
      expect(best(span, found.quotes)).toBeDefined()
    },
  )

  test.each(claims.map((a) => [label(outer(a)), outer(a), a.speaker] as const))('claim %s', (_, span, speaker) => {
    const claim = best(span, found.claims)
    expect(claim, 'found').toBeDefined()
    expect(sameSpeaker(speaker, claim?.speaker?.name ?? ''), `${claim?.speaker?.name} is ${speaker}`).toBe(true)
  })
})

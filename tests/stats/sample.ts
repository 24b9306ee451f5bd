/** Results made by hand: what a count of them must tell apart. */

import type { Claim, Quote, QuotesDocument, Speaker, SpeakerKind } from '../../src/document.js'

type Said = Pick<Quote, 'type' | 'text'> & Partial<Quote>

/** A speaker, and what they say: quotes, and claims of type `indirect` or `mixed`. */
export interface Voice {
  readonly name: string | null
  readonly kind?: SpeakerKind
  readonly quotes?: readonly Said[]
  readonly claims?: readonly (Pick<Claim, 'type' | 'text'> & Partial<Claim>)[]
}

const NO_PLACE = { start: 0, end: 0, paragraph: 0, sentence: 0, cue: null, confidence: 1, reason: 'made up' }

/** The result of an article in which these speak, in this order. */
export function resultOf(source: string, voices: readonly Voice[]): QuotesDocument {
  const quotes: Quote[] = []
  const claims: Claim[] = []
  const speakers: Speaker[] = []
  for (const { name, kind = 'person', quotes: said = [], claims: reported = [] } of voices) {
    const id = `s${speakers.length + 1}`
    const speaker = name === null ? null : { id, name, kind, mention: null, confidence: 1, reason: 'made up' }
    const own = { quotes: [] as string[], claims: [] as string[] }
    for (const one of said) {
      const number = quotes.length + 1
      own.quotes.push(`q${number}`)
      quotes.push({ id: `q${number}`, utterance: `u${number}`, in: null, claim: null, ...NO_PLACE, speaker, ...one })
    }
    for (const one of reported) {
      const number = claims.length + 1
      own.claims.push(`c${number}`)
      const spans = [{ start: 0, end: one.text.length }]
      claims.push({ id: `c${number}`, quotes: [], negated: false, spans, ...NO_PLACE, speaker, ...one })
    }
    if (name !== null) speakers.push({ id, name, kind, description: null, aliases: [], ...own })
  }
  const language = { code: 'fr', name: 'French', confidence: 1, by: 'option' as const }
  return { schemaVersion: 1, source, title: null, language, quotes, claims, speakers, warnings: [] }
}

/** Somebody who says two words. */
export const speaks = (name: string | null, kind: SpeakerKind = 'person'): Voice => ({
  name,
  kind,
  quotes: [{ type: 'direct', text: 'Bien sûr.' }],
})

/** Documents that no article gives: any text, with quotes, claims, cues and mentions anywhere in it, crossing each other. */

import fc from 'fast-check'
import type { Claim, Quote, QuotesDocument, Span, SpeakerReference, TextSpan } from '../../src/document.js'

/** The same documents in every run; `FUZZ_SEED=2 npx vitest run tests/output` looks at others. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) })

const PIECES = [
  'a',
  'é',
  ' ',
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  '\v',
  '\u0000',
  '\u001b[2J',
  '\u0085',
  '\u2028',
  '\ud800',
  '\uffff',
]
const MARKUP = [
  '😀',
  '<b>',
  '&amp;',
  ']]>',
  '"',
  "'",
  '=1+1',
  '@x',
  '-',
  '# ',
  '* ',
  '[x](y)',
  '|',
  '_a_',
  'www.x.org',
  '`',
  '~~',
]
const words = fc.array(fc.constantFrom(...PIECES, ...MARKUP), { maxLength: 40 }).map((pieces) => pieces.join(''))
const shares = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))

/** A span of the text that cuts no surrogate pair. */
function spanAt(text: string, [one, other]: [number, number]): TextSpan {
  const places = [0]
  for (const character of text) places.push(places.at(-1)! + character.length)
  const [start, end] = [one, other]
    .map((share) => places[Math.round(share * (places.length - 1))]!)
    .sort((a, b) => a - b)
  return { start: start!, end: end!, text: text.slice(start, end) }
}

const label = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 8 }))
const KINDS = ['person', 'organization', 'group', 'document', 'unknown'] as const

/** Any document with its text. */
export const anyDocument: fc.Arbitrary<QuotesDocument & { text: string }> = fc
  .record({
    text: words,
    title: fc.option(label),
    source: label,
    names: fc.array(fc.tuple(label, fc.constantFrom(...KINDS), fc.option(label)), { minLength: 1, maxLength: 3 }),
    quotes: fc.array(fc.tuple(shares, shares, shares, fc.nat(3)), { maxLength: 5 }),
    claims: fc.array(fc.tuple(shares, shares, shares, fc.nat(3)), { maxLength: 3 }),
  })
  .map(({ text, title, source, names, quotes, claims }) => {
    const speakers = names.map(([name, kind, description], index) => ({
      id: `s${index + 1}`,
      name,
      kind,
      description,
      aliases: [name.slice(0, 3)],
      quotes: [],
      claims: [],
    }))
    const found = (id: string, [place, mention, cue, who]: (typeof quotes)[number]) => ({
      id,
      ...spanAt(text, place),
      paragraph: 0,
      sentence: 0,
      speaker: speakerOf(speakers[who], spanAt(text, mention)),
      cue: who === 1 ? null : { ...spanAt(text, cue), lemma: text.slice(0, 4), stance: 'statement' as const },
      confidence: 0.5,
      reason: 'because',
    })
    return {
      schemaVersion: 1,
      source,
      title,
      language: { code: 'fr', name: 'French', confidence: 1, by: 'option' },
      text,
      quotes: quotes.map((one, index): Quote => {
        const links = { utterance: `u${(index >> 1) + 1}`, in: null, claim: null }
        return { ...found(`q${index + 1}`, one), type: 'direct', ...links }
      }),
      claims: claims.map((one, index): Claim => {
        const claim = found(`c${index + 1}`, one)
        const spans = halves(claim, text)
        return { ...claim, type: 'indirect', spans, quotes: [], negated: index === 1 }
      }),
      speakers,
      warnings: [],
    }
  })

function speakerOf(
  speaker: { id: string; name: string; kind: SpeakerReference['kind'] } | undefined,
  mention: TextSpan,
) {
  if (!speaker) return null
  const { id, name, kind } = speaker
  return { id, name, kind, mention: id === 's2' ? null : mention, confidence: 0.7, reason: 'near' }
}

/** The span in two parts with one character left out, where it is long enough. */
function halves({ start, end }: Span, text: string): Span[] {
  const middle = [...text.slice(start, end)]
  if (middle.length < 3) return [{ start, end }]
  const first = start + middle[0]!.length
  return [
    { start, end: first },
    { start: first + middle[1]!.length, end },
  ]
}

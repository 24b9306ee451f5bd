import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { extract } from '../src/extract.js'
import { checkInvariants } from './support/invariants.js'

/** The same texts in every run; another seed looks further: `FUZZ_SEED=2 npx vitest run tests/extract.properties.test.ts`. */
fc.configureGlobal({ seed: Number(process.env.FUZZ_SEED ?? 1) })

const FIXTURES = new URL('../fixtures/', import.meta.url)
const ARTICLES = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:txt|md|html)$/u.test(path))
  .sort()
  .map((path) => readFileSync(new URL(path, FIXTURES), 'utf8'))

const MARKS = [...'«»“”„‟"\'‘’‚‹›「」『』〝〞—–-―:;,.!?…()[]']
const SPACES = [' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u202f', '\u2028', '\ufeff', '\u200b']
const BIDI = ['\u202a', '\u202b', '\u202c', '\u202e', '\u2066', '\u2067', '\u2069', '\u200e', '\u200f', '\u061c']
const LONE = ['\ud800', '\udfff', '\udbff', '\udc00']
const SCRIPTS = [
  'وقال الوزير',
  'он сказал',
  '彼は言った',
  '他说',
  'είπε',
  'अमर',
  'שלום',
  '👩‍👩‍👧‍👦',
  'e\u0301',
  'ﬁ',
  'İ',
  'ß',
]
const WORDS = [
  ...'dit-il a déclaré que selon elle le maire Jean Morel M. Dupont l’a qu’il aujourd’hui d’après'.split(' '),
  ...'she said that according to the mayor Anna Cole Dr. told it’s dogs’ ’68 6’2" never and'.split(' '),
]

const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 4, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 4, arbitrary: fc.constantFrom(...SPACES) },
  { weight: 1, arbitrary: fc.constantFrom(...BIDI, ...LONE, ...SCRIPTS) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
)
const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''))

/** Stretches of the fixtures, cut anywhere (inside a surrogate pair too), with soup between them. */
const cut = fc
  .tuple(fc.constantFrom(...ARTICLES), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(400))
  .map(([article, at, length]) => article.slice(Math.floor(at * article.length)).slice(0, length))
const splice = fc.array(fc.oneof(cut, soup), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''))

const text = fc.oneof(soup, splice, fc.string({ unit: 'binary', maxLength: 200 }))
const lang = fc.constantFrom('fr', 'en', 'de', 'es', 'it', 'pt', 'xx', undefined)

const run = (input: string, code: string | undefined) => extract(input, code ? { lang: code } : {})

describe('extract, for any text', () => {
  test('keeps the promises of the result', async () => {
    await fc.assert(
      fc.asyncProperty(text, lang, async (input, code) => {
        checkInvariants(input, await run(input, code))
      }),
      { numRuns: 400 },
    )
  })

  test('gives the same answer for the same text', async () => {
    await fc.assert(
      fc.asyncProperty(text, lang, async (input, code) => {
        expect(await run(input, code)).toEqual(await run(input, code))
      }),
      { numRuns: 60 },
    )
  })

  test('is not changed by what it analysed before', async () => {
    await fc.assert(
      fc.asyncProperty(splice, splice, async (first, second) => {
        const alone = await run(second, 'fr')
        await run(first, 'fr')
        expect(await run(second, 'fr')).toEqual(alone)
      }),
      { numRuns: 30 },
    )
  })

  test('gives no claims where none are asked for, and warns all the same', async () => {
    await fc.assert(
      fc.asyncProperty(splice, async (input) => {
        const full = await extract(input, { lang: 'fr' })
        const bare = await extract(input, { lang: 'fr', claims: false })
        expect(bare.claims).toEqual([])
        expect(bare.quotes.every((quote) => quote.claim === null)).toBe(true)
        expect(full.warnings).toEqual(bare.warnings)
      }),
      { numRuns: 30 },
    )
  })
})

/** Generated texts that once broke it, cut down to what did. */
const BROKE_IT: readonly (readonly [string, string, string])[] = [
  ['a content that speech takes all of, in a stretch that is never closed', 'fr', 'lance ". «s&n l:::s,'],
  ['the same, with a stretch inside', 'en', '“S”\n“We>“e r y,”says his e'],
  ['a stretch that is its reporting clause and nothing else', 'fr', '‟ ,ajoute-elle»«f'],
  ['a quote that runs on inside one that is opened again', 'fr', 'par »＂\n»t w t s g."'],
]

describe('extract, for what once broke it', () => {
  test.each(BROKE_IT)('%s', async (_, code, broken) => {
    checkInvariants(broken, await run(broken, code))
  })
})

describe('extract, for every fixture', () => {
  test.each(ARTICLES.map((article) => [article.slice(0, 40).replace(/\s+/gu, ' '), article] as const))(
    '%s',
    async (_, article) => {
      const found = await extract(article, { includeText: true })
      expect(found.text).toBe(article)
      checkInvariants(article, found)
    },
  )
})

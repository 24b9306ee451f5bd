/** Documents that no editor would print, the same ones for the same seed: pieces, cuts, splices and edits of the fixtures. */

import { readdirSync, readFileSync } from 'node:fs'
import { random } from '../../dist/training/random.js'

const FIXTURES = new URL('../../fixtures/', import.meta.url)

const MARKS = [...'«»“”„‟"\'‘’‚‹›「」『』〝〞＂`´—–-―‒:;,.!?…()[]{}<>*_#|&\\/=+@']
const SPACES = [' ', ' ', ' ', '\n', '\n\n', '\r\n', '\r', '\t', '\u00a0', '\u202f', '\u2028', '\ufeff', '\u200b']
const BIDI = ['\u202a', '\u202b', '\u202c', '\u202d', '\u202e', '\u2066', '\u2067', '\u2068', '\u2069', '\u200e']
const LONE = ['\ud800', '\udbff', '\udc00', '\udfff', '\ud83d', '\udc69']
const CONTROLS = [...'\u0000\u0001\u0007\u0008\u000b\u000c\u001b\u007f\u0085\u009b', '\u001b[31m', '\ufffe', '\uffff']
const SCRIPTS = [
  'وقال الوزير',
  '«نعم»',
  'он сказал',
  '彼は言った',
  '他说',
  'είπε',
  'שלום',
  '한국어',
  'ไทย',
  'e\u0301\u0323',
  'ﬁ',
  'İ',
  'ß',
  'Ǆ',
  '𝐉𝐞𝐚𝐧',
  '👩‍👩‍👧‍👦',
  '1\u0660²',
]

/** A language that has no pack and no marks of its own, and the choice to detect it. */
const OTHER_LANGUAGES = ['zh', undefined, undefined]

/** The articles of fixtures/ by language, with what generation takes from them. */
function readFixtures() {
  return readdirSync(FIXTURES)
    .sort()
    .map((language) => {
      const folder = new URL(`${language}/`, FIXTURES)
      const names = readdirSync(folder).filter((name) => /\.(?:txt|md|html)$/.test(name))
      const articles = names.sort().map((name) => readFileSync(new URL(name, folder), 'utf8'))
      return { language, articles, words: articles.join(' ').split(/\s+/).filter(Boolean) }
    })
}

const FIXTURE_SETS = readFixtures()

/** The document of a seed (an integer from 0): its text, the language to read it as (or none) and a file name. */
export function documentOf(seed) {
  const next = random(seed)
  // The first numbers of neighbouring seeds are alike.
  next()
  const chance = { below: (limit) => Math.floor(next() * limit), of: (list) => list[Math.floor(next() * list.length)] }
  const set = chance.of(FIXTURE_SETS)
  const text = chance.of(KINDS)(chance, set)
  const isMatched = chance.below(4) > 0
  return {
    seed,
    text,
    language: isMatched ? set.language : chance.of([...OTHER_LANGUAGES, ...FIXTURE_SETS.map((one) => one.language)]),
    name: chance.of(NAMES),
  }
}

const NAMES = [...Array(14).fill('a.txt'), 'a.html', 'a.md']
const KINDS = [soup, soup, cut, splice, splice, edited, edited, noise, layout]

/** What gives the words beside it a speaker, or asks for one: before them, and on lines of its own. */
const LABELS = [
  'Q: ',
  'A: ',
  'R :',
  'Frage:',
  'Anna Cole: ',
  'A. C.: ',
  'Le maire : ',
  'M. Roux. – ',
  '@anna: ',
  '— ',
  '– ',
]
const LINES = [
  'Entretien avec Anna Cole',
  'Interview:',
  'Dear Mayor,',
  'Monsieur,',
  'Lettre ouverte',
  'Propos recueillis par Luc Roux',
  'Anna Cole, engineer',
  '— Anna Cole (@anna) May 4',
  '— (@anna)',
]

const times = (count, make) => Array.from({ length: count }, make)

function soup(chance, set) {
  return times(1 + chance.below(24), () => piece(chance, set)).join(chance.below(3) === 0 ? '' : ' ')
}

function piece(chance, { words }) {
  const draw = chance.below(20)
  if (draw < 9) return chance.of(words)
  if (draw < 13) return chance.of(MARKS)
  if (draw < 16) return chance.of(SPACES)
  if (draw < 17) return chance.of(MARKS).repeat(1 + chance.below(12))
  return chance.of(chance.of([BIDI, LONE, CONTROLS, SCRIPTS]))
}

/** A stretch of an article, cut anywhere, inside a surrogate pair too. */
function cut(chance, { articles }) {
  const article = chance.of(articles)
  const start = chance.below(article.length)
  return article.slice(start, start + chance.below(240))
}

function splice(chance, set) {
  return times(2 + chance.below(3), () => {
    const from = chance.below(4) === 0 ? chance.of(FIXTURE_SETS) : set
    return chance.below(3) === 0 ? soup(chance, from) : cut(chance, from)
  }).join('')
}

/** A stretch of an article with some of it left out, said twice, or with something else put in. */
function edited(chance, set) {
  let text = cut(chance, set)
  for (let edits = 1 + chance.below(6); edits > 0; edits--) {
    const at = chance.below(text.length + 1)
    const end = at + chance.below(8)
    const between = chance.of([() => '', () => piece(chance, set), () => text.slice(at, end).repeat(2)])()
    text = text.slice(0, at) + between + text.slice(end)
  }
  return text
}

/** Paragraphs of an interview, a record or a letter, in any order, some of them cut off. */
function layout(chance, set) {
  const turn = () => chance.of(LABELS) + (chance.below(4) === 0 ? '' : line(chance, set))
  const paragraph = () => chance.of([turn, turn, () => `${line(chance, set)}?`, () => chance.of(LINES)])()
  const text = times(1 + chance.below(12), paragraph).join('\n\n')
  return chance.below(3) === 0 ? text.slice(chance.below(8), text.length - chance.below(8)) : text
}

const line = (chance, set) => chance.of([cut, soup])(chance, set).slice(0, 60).replaceAll('\n', ' ')

function noise(chance) {
  const limit = chance.of([0x80, 0x250, 0x3000, 0x10000])
  return String.fromCharCode(...times(chance.below(80), () => chance.below(limit)))
}

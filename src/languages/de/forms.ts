/** Forms of German nouns and adjectives by rule. */

import { setOf } from '../lists.js'

const UMLAUT_PLURALS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' }

/** The stem with its last vowel turned: rat, rät; haus, häus; none where it has no such vowel. */
const umlauted = (word: string): string | null => {
  const at = Math.max(...['a', 'o', 'u'].map((vowel) => word.lastIndexOf(vowel)))
  if (at < 0) return null
  const isAu = word[at] === 'u' && word[at - 1] === 'a'
  const from = isAu ? at - 1 : at
  return `${word.slice(0, from)}${isAu ? 'äu' : UMLAUT_PLURALS[word[at]!]}${word.slice(at + 1)}`
}

/** Endings that a noun may take in some case or number. */
const ENDINGS = ['', 's', 'es', 'e', 'en', 'n', 'nen', 'se', 'ses', 'sen']

/** Nouns whose plural ends in -er; of others it would be a name: Müll, Müller. */
const PLURALS_IN_ER = setOf(`
  amt bad band bild blatt brett buch dach denkmal dorf ei fach feld gebiet geist geld gesicht gespenst gewand glas glied grab
  gras gut haupt haus holz huhn kalb kind kleid korn kraut lamm land leib licht lied loch mal maul mitglied mund nest rad
  rand reich ring schild schloss schwert stift tal tuch volk wald wand wort wurm regiment`)

/** All that a noun's forms may look like: more than it has, for looking words up only. */
export function formsOfNoun(lemma: string): string[] {
  const turned = umlauted(lemma)
  const inEr = PLURALS_IN_ER.has(lemma) ? ['er', 'ern'] : []
  const forms = [...ENDINGS, ...inEr].map((ending) => lemma + ending)
  return turned === null ? forms : [...forms, ...['', 'e', 'en', 'n', ...inEr].map((ending) => turned + ending)]
}

/** The forms of several nouns, as a set. */
export const nounForms = (lemmas: Iterable<string>): ReadonlySet<string> =>
  new Set([...lemmas].flatMap((lemma) => formsOfNoun(lemma)))

const ADJECTIVE_ENDINGS = ['', 'e', 'er', 'en', 'es', 'em']

/** Every form of an adjective. */
export const formsOfAdjective = (lemma: string): string[] => ADJECTIVE_ENDINGS.map((ending) => lemma + ending)

/** A form of a noun for a person. */
export interface PersonForm {
  readonly form: string
  readonly gender: 'm' | 'f' | null
  /** Null where one form is both. */
  readonly plural: boolean | null
}

const WEAK = /(?:ent|ant|ist|at|et|ot|oph|ph|af|arch|aut|urg|nom|og|ez|an|it|om|ekt|ad|ab|ar)$/u

/** The forms of the noun for a man: Sprecher, Sprechern; Präsident, Präsidenten. */
export function formsOfMan(lemma: string): PersonForm[] {
  const form = (ending: string, plural: boolean | null, stem = lemma): PersonForm => ({
    form: stem + ending,
    gender: 'm',
    plural,
  })
  if (lemma.endsWith('mann')) {
    const stem = lemma.slice(0, -4)
    return [
      form('', false),
      form('es', false),
      form('s', false),
      form('leute', true, stem),
      form('leuten', true, stem),
      form('männer', true, stem),
      form('männern', true, stem),
    ]
  }
  if (lemma.endsWith('er') || lemma.endsWith('el')) return [form('', null), form('s', false), form('n', true)]
  if (lemma.endsWith('e')) return [form('', false), form('n', null)]
  if (lemma.endsWith('or')) return [form('', false), form('s', false), form('en', true)]
  const turned = umlauted(lemma)
  const umlaut = turned ? [form('e', true, turned), form('en', true, turned)] : []
  if (WEAK.test(lemma))
    return [form('', false), form('en', null), form('n', null), form('s', false), form('e', true), ...umlaut]
  return [
    form('', false),
    form('s', false),
    form('es', false),
    form('e', true),
    form('en', true),
    form('n', true),
    ...umlaut,
  ]
}

/** The forms of a noun that inflects as adjectives do, from its stem: Abgeordneter, Abgeordnete, Abgeordneten. */
export const formsOfAdjectival = (stem: string): PersonForm[] => [
  { form: `${stem}er`, gender: 'm', plural: null },
  { form: `${stem}e`, gender: null, plural: null },
  { form: `${stem}en`, gender: null, plural: null },
]

/** The forms of the noun for a woman: Sprecherin, Sprecherinnen. */
export function formsOfWoman(lemma: string): PersonForm[] {
  const base = lemma.endsWith('e') ? lemma.slice(0, -1) : lemma.endsWith('mann') ? `${lemma.slice(0, -4)}männ` : lemma
  const turned = /(?:arzt|anwalt|rat|bauer|koch|hof|bischof|papst|graf|wart|wirt)$/u.test(base) ? umlauted(base) : null
  return [base, ...(turned ? [turned] : [])].flatMap((stem) => [
    { form: `${stem}in`, gender: 'f' as const, plural: false },
    { form: `${stem}innen`, gender: 'f' as const, plural: true },
  ])
}

/** English verb forms by spelling rule, with the irregular ones from a list. */

import type { VerbFeatures, VerbReading } from '../pack.js'
import { linesOf, wordsOf } from './data.js'
import { AUXILIARY_FORMS, DOUBLING, IRREGULAR } from './irregular.js'

const features = (
  form: VerbFeatures['form'],
  tense: VerbFeatures['tense'] = null,
  persons: VerbFeatures['persons'] = [],
  plural: boolean | null = null,
): VerbFeatures => ({ form, tense, persons, plural, gender: null })

/** Every inflection that English tells apart; readings share these objects. */
export const FEATURES = {
  infinitive: features('infinitive'),
  /** I, you say. */
  presentSingular: features('finite', 'present', [1, 2], false),
  /** We, you, they say. */
  presentPlural: features('finite', 'present', [1, 2, 3], true),
  /** She says. */
  presentThird: features('finite', 'present', [3], false),
  presentFirst: features('finite', 'present', [1], false),
  /** Modal verbs, which have one form. */
  present: features('finite', 'present', [1, 2, 3]),
  conditional: features('finite', 'conditional', [1, 2, 3]),
  past: features('finite', 'past', [1, 2, 3]),
  /** Was. */
  pastSingular: features('finite', 'past', [1, 3], false),
  /** Were. */
  pastPlural: features('finite', 'past', [1, 2, 3], true),
  pastParticiple: features('pastParticiple'),
  presentParticiple: features('presentParticiple'),
} as const satisfies Record<string, VerbFeatures>

interface PrincipalParts {
  readonly past: readonly string[]
  readonly participle: readonly string[]
}

const VOWELS = new Set('aeiou')
const isConsonant = (letter: string | undefined): boolean => letter !== undefined && !VOWELS.has(letter)
const endsWithAny = (word: string, endings: readonly string[]): boolean => endings.some((end) => word.endsWith(end))

const IRREGULARS: ReadonlyMap<string, PrincipalParts> = new Map(
  linesOf(IRREGULAR).map((line) => {
    const [lemma = '', past = '', participle = past] = wordsOf(line)
    return [lemma, { past: past.split('/'), participle: participle.split('/') }]
  }),
)

const DOUBLING_LEMMAS: ReadonlySet<string> = new Set(wordsOf(DOUBLING))

/** `ie` verbs that are no `-ying` (none of the pack's), and what ends in an `e` that is kept before `-ing`. */
const KEEPS_E = ['ee', 'oe', 'ye']
const SIBILANTS = ['s', 'x', 'z', 'ch', 'sh']
const KEEPS_E_LEMMAS = new Set(['singe', 'tinge', 'binge', 'swinge'])

/** Third person singular of the present: says, tries, goes, preaches. */
export function thirdPerson(lemma: string): string {
  if (lemma === 'quiz') return 'quizzes'
  if (endsWithAny(lemma, SIBILANTS)) return `${lemma}es`
  if (lemma.endsWith('y') && isConsonant(lemma.at(-2))) return `${lemma.slice(0, -1)}ies`
  if (lemma.endsWith('o') && isConsonant(lemma.at(-2))) return `${lemma}es`
  return `${lemma}s`
}

/** Stems before `-ed` and `-ing`: the last consonant doubled (admitt), a k added (panick), or both ways (signal, signall). */
function stems(lemma: string): string[] {
  if (lemma.endsWith('ic')) return [`${lemma}k`]
  const doubled = lemma + (lemma.at(-1) ?? '')
  if (DOUBLING_LEMMAS.has(lemma) || isShortSyllable(lemma)) return [doubled]
  if (endsWithAny(lemma, ['al', 'el', 'il', 'ol']) && isConsonant(lemma.at(-3))) return [lemma, doubled]
  return [lemma]
}

/** One syllable that ends in one vowel and one consonant: stop, slam, quip. */
function isShortSyllable(lemma: string): boolean {
  const last = lemma.at(-1) ?? ''
  const bare = lemma.startsWith('qu') ? lemma.slice(2) : lemma
  if (VOWELS.has(last) || 'wxy'.includes(last) || !VOWELS.has(bare.at(-2) ?? '')) return false
  return [...bare].filter((letter) => VOWELS.has(letter) || letter === 'y').length === 1
}

/** Present participles: admitting, lying, writing; two where spelling varies. */
export function presentParticiples(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`]
  const keepsE = endsWithAny(lemma, KEEPS_E) || KEEPS_E_LEMMAS.has(lemma) || lemma === 'be'
  if (lemma.endsWith('e') && !keepsE) return [`${lemma.slice(0, -1)}ing`]
  return stems(lemma).map((stem) => `${stem}ing`)
}

/** Regular past forms: denied, noted, admitted; two where spelling varies. */
export function regularPasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`]
  if (lemma.endsWith('y') && isConsonant(lemma.at(-2))) return [`${lemma.slice(0, -1)}ied`]
  return stems(lemma).map((stem) => `${stem}ed`)
}

/** Every form of a verb with its inflection; a form that can be several things comes once for each. */
export function inflect(lemma: string): [form: string, features: VerbFeatures][] {
  const { past, participle } = IRREGULARS.get(lemma) ?? { past: regularPasts(lemma), participle: regularPasts(lemma) }
  return [
    [lemma, FEATURES.infinitive],
    [lemma, FEATURES.presentSingular],
    [lemma, FEATURES.presentPlural],
    [thirdPerson(lemma), FEATURES.presentThird],
    ...past.map((form): [string, VerbFeatures] => [form, FEATURES.past]),
    ...participle.map((form): [string, VerbFeatures] => [form, FEATURES.pastParticiple]),
    ...presentParticiples(lemma).map((form): [string, VerbFeatures] => [form, FEATURES.presentParticiple]),
  ]
}

/** Auxiliary forms as listed: form, lemma, inflections. */
function auxiliaryForms(): [form: string, reading: VerbReading][] {
  return linesOf(AUXILIARY_FORMS).flatMap((line) => {
    const [form = '', lemma = '', ...inflections] = wordsOf(line)
    return inflections.map((name): [string, VerbReading] => [
      form,
      { lemma, features: FEATURES[name as keyof typeof FEATURES] },
    ])
  })
}

/** All readings of every form of the verbs given and of the auxiliaries, in the order of the verbs. */
export function compileForms(lemmas: Iterable<string>): Map<string, VerbReading[]> {
  const forms = new Map<string, VerbReading[]>()
  const add = (form: string, reading: VerbReading): void => {
    const known = forms.get(form)
    if (known === undefined) forms.set(form, [reading])
    else known.push(reading)
  }
  for (const [form, reading] of auxiliaryForms()) add(form, reading)
  for (const lemma of new Set(lemmas)) {
    for (const [form, inflection] of inflect(lemma)) add(form, { lemma, features: inflection })
  }
  return forms
}

/** English verb forms by spelling rule, with the irregular ones from a list. */

import { append } from '../../grouping.js'
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
  /** I, you, we, they say: of the third person the plural alone. */
  presentBase: features('finite', 'present', [1, 2, 3], true),
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

/** What keeps its `e` before `-ing`: agreeing, canoeing, dyeing. */
const KEEPS_E = ['ee', 'oe', 'ye']
const SIBILANTS = ['s', 'x', 'z', 'ch', 'sh']
const ONE_VOWEL = /^(?:qu|[^aeiouy])*[aeiouy][^aeiouy]$/

/** Third person singular of the present: says, tries, goes, preaches. */
function thirdPerson(lemma: string): string {
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
  return lemma.length < 7 && !endsWithAny(lemma, ['w', 'x']) && ONE_VOWEL.test(lemma)
}

/** Present participles: admitting, lying, writing; two where spelling varies. */
function presentParticiples(lemma: string): string[] {
  if (lemma.endsWith('ie')) return [`${lemma.slice(0, -2)}ying`]
  if (!lemma.endsWith('e')) return stems(lemma).map((stem) => `${stem}ing`)
  return endsWithAny(lemma, KEEPS_E) ? [`${lemma}ing`] : [`${lemma.slice(0, -1)}ing`]
}

/** Regular past forms: denied, noted, admitted; two where spelling varies. */
function regularPasts(lemma: string): string[] {
  if (lemma.endsWith('e')) return [`${lemma}d`]
  if (lemma.endsWith('y') && isConsonant(lemma.at(-2))) return [`${lemma.slice(0, -1)}ied`]
  return stems(lemma).map((stem) => `${stem}ed`)
}

const BASE = [FEATURES.infinitive, FEATURES.presentBase]
const THIRD = [FEATURES.presentThird]
const PAST = [FEATURES.past]
const PAST_PARTICIPLE = [FEATURES.pastParticiple]
const PAST_EITHER = [FEATURES.past, FEATURES.pastParticiple]
const PRESENT_PARTICIPLE = [FEATURES.presentParticiple]

type InflectedForm = readonly [form: string, inflections: readonly VerbFeatures[]]

/** Every form of a verb with what it can be; an irregular form may come twice (put: present, past). */
export function inflect(lemma: string): InflectedForm[] {
  const forms: InflectedForm[] = [
    [lemma, BASE],
    [thirdPerson(lemma), THIRD],
  ]
  const irregular = IRREGULARS.get(lemma)
  if (irregular === undefined) {
    for (const form of regularPasts(lemma)) forms.push([form, PAST_EITHER])
  } else {
    for (const form of irregular.past) forms.push([form, PAST])
    for (const form of irregular.participle) forms.push([form, PAST_PARTICIPLE])
  }
  for (const form of presentParticiples(lemma)) forms.push([form, PRESENT_PARTICIPLE])
  return forms
}

/** Form → readings of the auxiliaries, as listed. */
export function auxiliaryReadings(): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>()
  for (const line of linesOf(AUXILIARY_FORMS)) {
    const [form = '', lemma = '', ...names] = wordsOf(line)
    const found = names.map((name) => ({ lemma, features: FEATURES[name as keyof typeof FEATURES] }))
    readings.set(form, [...(readings.get(form) ?? []), ...found])
  }
  return readings
}

/** Irregular past form → the lemmas that it may be of. */
export function irregularLemmas(): Map<string, string[]> {
  const lemmas = new Map<string, string[]>()
  for (const [lemma, { past, participle }] of IRREGULARS) {
    for (const form of new Set([...past, ...participle])) append(lemmas, form, lemma)
  }
  return lemmas
}

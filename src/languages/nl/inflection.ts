/** Dutch verb forms by rule, the strong ones from a list; every form is made once. */

import { append } from '../../grouping.js'
import { setOf, wordsOf } from '../lists.js'
import type { VerbFeatures, VerbReading } from '../pack.js'
import { features } from '../verb-features.js'
import { AUXILIARY_FORMS, INSEPARABLE, SEPARABLE, STRONG_VERBS, UNSTRESSED } from './verbs.js'

const FEATURES = {
  infinitive: features('infinitive'),
  participle: features('pastParticiple'),
  presentParticiple: features('presentParticiple'),
  present: features('finite', 'present', [1, 2, 3], false),
  present1: features('finite', 'present', [1], false),
  present2: features('finite', 'present', [2], false),
  present3: features('finite', 'present', [2, 3], false),
  presentPlural: features('finite', 'present', [1, 2, 3], true),
  past: features('finite', 'past', [1, 2, 3], false),
  pastPlural: features('finite', 'past', [1, 2, 3], true),
} as const satisfies Record<string, VerbFeatures>

type Inflection = keyof typeof FEATURES
type Form = readonly [form: string, inflection: Inflection]

const separable = [...wordsOf(SEPARABLE)].sort((a, b) => b.length - a.length)
const inseparable = wordsOf(INSEPARABLE)
const unstressed = setOf(UNSTRESSED)
const strong = new Map(
  STRONG_VERBS.trim()
    .split('\n')
    .map((line) => [wordsOf(line)[0]!, wordsOf(line).slice(1)] as const),
)

/** The stem as it is written by itself: maken, maak; zeggen, zeg; geloven, geloof. */
function stemOf(lemma: string): string {
  if (!lemma.endsWith('en')) return lemma.replace(/n$/u, '')
  const open = lemma.slice(0, -2)
  const isUnstressed = /(?:[gd]ig|el|en)$/u.test(open) || unstressed.has(lemma)
  const stem = /([^aeiouy])\1$/u.test(open) ? open.slice(0, -1) : isUnstressed ? open : doubled(open)
  return stem.replace(/v$/u, 'f').replace(/z$/u, 's')
}

/** A single vowel before a single consonant is written twice where the syllable closes. */
const doubled = (open: string): string => open.replace(/(^|[^aeiou])([aeou])([^aeiouyw])$/u, '$1$2$2$3')

const ending = (stem: string, suffix: string): string => (stem.endsWith(suffix) ? stem : stem + suffix)

function weakForms(lemma: string, stem: string): Form[] {
  const voiceless = /[tkfshpc]$/u.test(lemma.replace(/e?n$/u, '')) ? 't' : 'd'
  const isBare = inseparable.some((prefix) => lemma.startsWith(prefix) && lemma.length > prefix.length + 4)
  return [
    [`${stem}${voiceless}e`, 'past'],
    [`${stem}${voiceless}en`, 'pastPlural'],
    [`${isBare ? '' : 'ge'}${ending(stem, voiceless)}`, 'participle'],
  ]
}

function formsOf(lemma: string): Form[] {
  const stem = stemOf(lemma)
  const parts = strong.get(lemma)
  const past: Form[] = parts
    ? [
        [parts[0]!, 'past'],
        [parts[1]!, 'pastPlural'],
        [parts[2]!, 'participle'],
      ]
    : weakForms(lemma, stem)
  return [
    [ending(stem, 't'), 'present3'],
    [stem, 'present1'],
    [lemma, 'presentPlural'],
    [lemma, 'infinitive'],
    [`${lemma}d`, 'presentParticiple'],
    ...past,
  ]
}

const prefixOf = (lemma: string): string | undefined =>
  separable.find((prefix) => lemma.startsWith(prefix) && (strong.has(lemma.slice(prefix.length)) || PARTED.has(lemma)))

/** Verbs that part although their base is weak. */
const PARTED = setOf(`
  meedelen toevoegen opmerken vaststellen toelichten uitleggen aankondigen bekendmaken samenvatten voorstellen aanklagen
  navragen opknappen instellen aantekenen aantonen uitwijzen voorspellen uitnodigen uitsluiten aanstippen volhouden
  doorvragen aanvoeren tegenwerpen aanhouden`)

/** Verbs whose prefix parts, by what is left of them. */
export function partedVerbs(lemmas: Iterable<string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const parted = new Map<string, Map<string, string>>()
  for (const lemma of lemmas) {
    const prefix = prefixOf(lemma)
    if (!prefix) continue
    const base = lemma.slice(prefix.length)
    parted.set(base, (parted.get(base) ?? new Map<string, string>()).set(prefix, lemma))
  }
  return parted
}

/** Returns what reads a norm as a form of the verbs given, of their bases or of an auxiliary. */
export function verbReader(lemmas: readonly string[]): (norm: string) => readonly VerbReading[] {
  const readings = new Map<string, VerbReading[]>()
  const add = (form: string, lemma: string, inflection: Inflection) =>
    append(readings, form, { lemma, features: FEATURES[inflection] })
  const auxiliary = AUXILIARY_FORMS.trim().split('\n').map(wordsOf)
  for (const [form = '', lemma = '', ...inflections] of auxiliary)
    for (const inflection of inflections) add(form, lemma, inflection as Inflection)
  const bases = [...partedVerbs(lemmas).keys()]
  const known = new Set(auxiliary.map(([, lemma]) => lemma))
  for (const lemma of new Set([...lemmas, ...bases])) {
    if (known.has(lemma)) continue
    const prefix = prefixOf(lemma) ?? ''
    for (const [form, inflection] of formsOf(lemma.slice(prefix.length))) add(prefix + form, lemma, inflection)
    if (prefix !== '') add(`${prefix}te${lemma.slice(prefix.length)}`, lemma, 'infinitive')
  }
  return (norm) => readings.get(norm) ?? []
}

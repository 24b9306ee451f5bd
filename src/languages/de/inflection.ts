/** German verb forms by rule: weak endings, strong verbs from a list, prefixes that part (kündigt … an) and that stay. */

import { append } from '../../grouping.js'
import { wordsOf } from '../lists.js'
import type { VerbFeatures, VerbReading } from '../pack.js'
import { features } from '../verb-features.js'
import { INSEPARABLE, SEPARABLE } from './common-verbs.js'
import { AUXILIARY_FORMS, STRONG_VERBS } from './strong-verbs.js'

/** Every inflection that is told apart; readings share these objects. */
const FEATURES = {
  infinitive: features('infinitive'),
  participle: features('pastParticiple'),
  presentParticiple: features('presentParticiple'),
  present: features('finite', 'present', [1, 3], false),
  present1: features('finite', 'present', [1], false),
  present2: features('finite', 'present', [2]),
  present3: features('finite', 'present', [3], false),
  presentPlural: features('finite', 'present', [1, 3], true),
  past: features('finite', 'past', [1, 3], false),
  past2: features('finite', 'past', [2]),
  pastPlural: features('finite', 'past', [1, 3], true),
  /** Sage, habe: of the first person it may be the indicative. */
  subjunctive: features('finite', 'subjunctive', [1, 3], false),
  subjunctivePlural: features('finite', 'subjunctive', [1, 3], true),
  conditional: features('finite', 'conditional', [1, 3], false),
  conditionalPlural: features('finite', 'conditional', [1, 3], true),
} as const satisfies Record<string, VerbFeatures>

type Inflection = keyof typeof FEATURES

const reading = (lemma: string, inflection: Inflection): VerbReading => ({ lemma, features: FEATURES[inflection] })

/** Longest first. */
const separable = [...wordsOf(SEPARABLE)].sort((a, b) => b.length - a.length)
const inseparable = [...wordsOf(INSEPARABLE)].sort((a, b) => b.length - a.length)

// ---------------------------------------------------------------- listed forms

interface Forms {
  readonly finite: Map<string, VerbReading[]>
  /** Participles with their `ge`. */
  readonly participles: Map<string, VerbReading[]>
}

const UMLAUTS: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' }

/** The past subjunctive of a strong past: kam, käme. */
const umlauted = (past: string): string => {
  const at = Math.max(...[...'aou'].map((vowel) => past.lastIndexOf(vowel)))
  return `${past.slice(0, at)}${UMLAUTS[past[at] ?? ''] ?? ''}${past.slice(at + 1)}e`
}

/** The second person by the third: hilft, hilfst; liest; weiß, weißt. */
function secondOf(third: string): string {
  if (/[sßz]t$/u.test(third)) return third
  return third.endsWith('ß') ? `${third}t` : `${third.slice(0, -1)}st`
}

function strongForms(): Forms {
  const forms: Forms = { finite: new Map(), participles: new Map() }
  for (const line of STRONG_VERBS.trim().split('\n')) {
    const [lemma = '', third = '', past = '', participle = '', conditional = umlauted(past)] = wordsOf(line)
    const stem = lemma.replace(/e?n$/u, '')
    const put = (form: string, inflection: Inflection) => append(forms.finite, form, reading(lemma, inflection))
    put(lemma, 'presentPlural')
    put(lemma, 'infinitive')
    put(`${lemma}d`, 'presentParticiple')
    put(`${stem}e`, 'subjunctive')
    put(third, 'present3')
    put(secondOf(third), 'present2')
    put(past, 'past')
    put(`${past}st`, 'past2')
    put(past.endsWith('e') ? `${past}n` : `${past}en`, 'pastPlural')
    put(conditional, 'conditional')
    put(`${conditional}n`, 'conditionalPlural')
    append(forms.participles, participle, reading(lemma, 'participle'))
  }
  return forms
}

function auxiliaryForms(): Map<string, VerbReading[]> {
  const forms = new Map<string, VerbReading[]>()
  for (const line of AUXILIARY_FORMS.trim().split('\n')) {
    const [form = '', lemma = '', ...inflections] = wordsOf(line)
    for (const inflection of inflections) append(forms, form, reading(lemma, inflection as Inflection))
  }
  return forms
}

// ---------------------------------------------------------------- weak verbs

/** Endings of weak verbs, the longest first where one holds another. */
const WEAK_ENDINGS: readonly (readonly [string, readonly Inflection[]])[] = [
  ['etest', ['past2']],
  ['test', ['past2']],
  ['eten', ['pastPlural']],
  ['ten', ['pastPlural']],
  ['ete', ['past']],
  ['te', ['past']],
  ['est', ['present2']],
  ['st', ['present2']],
  ['end', ['presentParticiple']],
  ['nd', ['presentParticiple']],
  ['en', ['presentPlural', 'infinitive']],
  ['n', ['presentPlural', 'infinitive']],
  ['et', ['present3']],
  ['t', ['present3']],
  ['e', ['subjunctive']],
]

/** The verbs that a stem may be of: sag, sagen; kritisier, kritisieren; erinner, erinnern. */
const lemmasOf = (stem: string): readonly string[] => (/e[lr]$/u.test(stem) ? [`${stem}n`, `${stem}en`] : [`${stem}en`])

/** As many words are remembered; verbs beyond that still are, for there are only so many. */
const REMEMBERED = 20_000

/**
 * Returns what reads a norm as a verb: every lemma and every set of features that the form can have. `lemmas` are the verbs
 * known beside the strong ones; a verb with a prefix is known where its base is.
 */
export function verbReader(lemmas: ReadonlySet<string>): (norm: string) => readonly VerbReading[] {
  const strong = strongForms()
  const auxiliaries = auxiliaryForms()
  const strongLemmas = new Set([...strong.finite.values()].flat().map(({ lemma }) => lemma))
  const isWeak = (lemma: string) => lemmas.has(lemma) && !strongLemmas.has(lemma)

  const weakFinite = (form: string): VerbReading[] => {
    for (const [ending, inflections] of WEAK_ENDINGS) {
      if (!form.endsWith(ending)) continue
      const lemma = lemmasOf(form.slice(0, -ending.length)).find(isWeak)
      if (lemma) return inflections.map((inflection) => reading(lemma, inflection))
    }
    return []
  }
  /** `sagt` as in gesagt, bestätigt: what is left of a weak participle without `ge`. */
  const weakParticiple = (form: string): VerbReading[] => {
    const ending = form.endsWith('et') ? 'et' : 't'
    if (!form.endsWith('t')) return []
    const stems = ending === 'et' ? [form.slice(0, -2), form.slice(0, -1)] : [form.slice(0, -1)]
    const lemma = stems.flatMap(lemmasOf).find(isWeak)
    return lemma ? [reading(lemma, 'participle')] : []
  }
  const finite = (form: string): readonly VerbReading[] => [...weakFinite(form), ...(strong.finite.get(form) ?? [])]

  /** A participle that is written with its `ge`, or that needs none. */
  const participle = (form: string): readonly VerbReading[] => {
    const listed = strong.participles.get(form)
    if (listed) return listed
    if (form.startsWith('ge')) {
      const own = weakParticiple(form.slice(2))
      if (own.length > 0) return own
    }
    return weakParticiple(form).filter(({ lemma }) => hasNoGe(lemma))
  }

  /** Verbs by themselves, without a prefix that would be looked up apart. */
  const simple = (form: string): VerbReading[] => [...finite(form), ...participle(form)]

  /** `verspricht`, `bekennt`: a prefix that stays, before a verb that is known without it. */
  const prefixed = (form: string): VerbReading[] => {
    for (const prefix of inseparable) {
      if (!form.startsWith(prefix) || form.length < prefix.length + 3) continue
      const rest = form.slice(prefix.length)
      const bare = strong.participles.get(`ge${rest}`) ?? []
      const found = [...finite(rest), ...bare, ...(bare.length > 0 ? [] : weakParticiple(rest))]
      if (found.length > 0) return found.map((one) => ({ ...one, lemma: prefix + one.lemma }))
    }
    return []
  }

  const known = (form: string): VerbReading[] => {
    const own = simple(form)
    return own.length > 0 ? own : prefixed(form)
  }

  /** `ankündigte`, `angekündigt`, `anzukündigen`: a prefix that parts, written with its verb. */
  const joined = (form: string): VerbReading[] => {
    for (const prefix of separable) {
      if (!form.startsWith(prefix) || form.length < prefix.length + 3) continue
      const rest = form.slice(prefix.length)
      const infixed = rest.startsWith('zu') ? known(rest.slice(2)).filter(isInfinitive) : []
      const found = infixed.length > 0 ? infixed : known(rest)
      if (found.length > 0) return found.map((one) => ({ ...one, lemma: prefix + one.lemma }))
    }
    return []
  }

  const compute = (norm: string): VerbReading[] => {
    const auxiliary = auxiliaries.get(norm)
    if (auxiliary) return auxiliary
    const own = simple(norm)
    if (own.length > 0) return own
    const parted = joined(norm)
    return parted.length > 0 && parted.some(({ lemma }) => lemmas.has(lemma)) ? parted : [...prefixed(norm), ...parted]
  }

  const remembered = new Map<string, readonly VerbReading[]>()
  return (norm) => {
    const seen = remembered.get(norm)
    if (seen !== undefined) return seen
    const readings = compute(norm)
    if (readings.length > 0 || remembered.size < REMEMBERED) remembered.set(norm, readings)
    return readings
  }
}

const isInfinitive = ({ features: { form } }: VerbReading): boolean => form === 'infinitive'

const hasNoGe = (lemma: string): boolean =>
  lemma.endsWith('ieren') || inseparable.some((prefix) => lemma.startsWith(prefix) && lemma.length > prefix.length + 3)

/**
 * Verbs whose prefix parts, by what is left of them: `kündigen` → `an` → `ankündigen`.
 */
export function partedVerbs(lemmas: Iterable<string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const parted = new Map<string, Map<string, string>>()
  for (const lemma of lemmas) {
    const prefix = separable.find((one) => lemma.startsWith(one) && lemma.length > one.length + 3)
    if (!prefix) continue
    const base = lemma.slice(prefix.length)
    const known = parted.get(base) ?? new Map<string, string>()
    parted.set(base, known.set(prefix, lemma))
  }
  return parted
}

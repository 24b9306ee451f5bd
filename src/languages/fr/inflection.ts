/** Reads inflected French forms: verbs from the generated paradigms, plurals and feminines of nouns and adjectives by rule. */

import { append } from '../../grouping.js'
import type { Gender, VerbFeatures, VerbReading } from '../pack.js'

/** Stems by paradigm and endings by paradigm: a form is a stem and an ending that share one. */
interface Conjugation {
  readonly paradigmsOf: ReadonlyMap<string, readonly Paradigm[]>
  readonly longestStem: number
}

interface Paradigm {
  /** What the infinitive adds to the stem. */
  readonly infinitive: string
  /** What an ending says; nothing where the paradigm has none such. */
  readonly featuresOf: (ending: string) => readonly VerbFeatures[]
}

type Mood = Pick<VerbFeatures, 'form' | 'tense'>

const MOODS: Readonly<Record<string, Mood>> = {
  P: { form: 'finite', tense: 'present' },
  I: { form: 'finite', tense: 'imperfect' },
  J: { form: 'finite', tense: 'past' },
  F: { form: 'finite', tense: 'future' },
  C: { form: 'finite', tense: 'conditional' },
  S: { form: 'finite', tense: 'subjunctive' },
  T: { form: 'finite', tense: 'subjunctive' },
  Y: { form: 'finite', tense: 'imperative' },
  K: { form: 'pastParticiple', tense: null },
  G: { form: 'presentParticiple', tense: null },
  W: { form: 'infinitive', tense: null },
}

/** The features that a Lefff tag stands for: `PS13s` is a present and a subjunctive, first or third person singular. */
const readTag = (tag: string): readonly VerbFeatures[] => {
  const letters = [...tag]
  const persons = ([1, 2, 3] as const).filter((person) => tag.includes(String(person)))
  const plural = tag.endsWith('p') ? true : tag.endsWith('s') ? false : null
  const gender: Gender | null = tag.includes('m') ? 'm' : tag.includes('f') ? 'f' : null
  return letters.flatMap((letter) => {
    const mood = MOODS[letter]
    return mood ? [{ persons, plural, gender, ...mood }] : []
  })
}

/**
 * `er:W,e:PS13s/Y2s`: endings with their tags, the infinitive's first; `_` is the empty ending. An ending is looked up in the
 * code as it stands: most documents ask for few of them.
 */
const readParadigm = (code: string, readTags: (tags: string) => readonly VerbFeatures[]): Paradigm => {
  const items = `,${code},`
  const infinitive = code.slice(0, code.indexOf(':'))
  const featuresOf = (ending: string): readonly VerbFeatures[] => {
    if (ending.includes(':') || ending.includes('_')) return []
    const key = `,${ending || '_'}:`
    const at = items.indexOf(key)
    return at < 0 ? [] : readTags(items.slice(at + key.length, items.indexOf(',', at + key.length)))
  }
  return { infinitive: infinitive === '_' ? '' : infinitive, featuresOf }
}

const remembered = <Value>(compute: (key: string) => Value): ((key: string) => Value) => {
  const known = new Map<string, Value>()
  return (key) => {
    const value = known.get(key) ?? compute(key)
    known.set(key, value)
    return value
  }
}

const readConjugation = (data: string): Conjugation => {
  const readTags = remembered((tags: string) => tags.split('/').flatMap(readTag))
  const paradigmsOf = new Map<string, Paradigm[]>()
  let longestStem = 0
  for (const group of data.replaceAll('\n', '').split(';')) {
    const [code = '', stems = ''] = group.split('|')
    const paradigm = readParadigm(code, readTags)
    for (const item of stems.split(' ')) {
      const stem = item === '_' ? '' : item
      append(paradigmsOf, stem, paradigm)
      longestStem = Math.max(longestStem, stem.length)
    }
  }
  return { paradigmsOf, longestStem }
}

const NONE: readonly VerbReading[] = []

/** As many words are remembered; verbs beyond that still are, for there are only so many. */
const REMEMBERED = 20_000

/**
 * Returns what reads a norm as a verb: every lemma and every set of features that the form can have, an empty list where it is
 * none of the verbs in `data` (the format of forms.generated.ts) or one of `others`, which are words of another kind.
 */
export const verbReader = (data: string, others: ReadonlySet<string>): ((norm: string) => readonly VerbReading[]) => {
  const { paradigmsOf, longestStem } = readConjugation(data)
  const read = (norm: string): readonly VerbReading[] => {
    const readings: VerbReading[] = []
    for (let end = Math.min(longestStem, norm.length); end >= 0; end -= 1) {
      const stem = norm.slice(0, end)
      for (const paradigm of paradigmsOf.get(stem) ?? []) {
        const lemma = stem + paradigm.infinitive
        for (const features of paradigm.featuresOf(norm.slice(end))) readings.push({ lemma, features })
      }
    }
    return readings.length > 0 ? readings : NONE
  }
  const known = new Map<string, readonly VerbReading[]>([...others].map((norm) => [norm, NONE]))
  return (norm) => {
    const remembered = known.get(norm)
    if (remembered !== undefined) return remembered
    const readings = read(norm)
    if (readings.length > 0 || known.size < REMEMBERED) known.set(norm, readings)
    return readings
  }
}

/** The plural of a French noun or adjective by rule; what ends in s, x or z stays. */
export const pluralOf = (singular: string): string => {
  if ('sxz'.includes(singular.slice(-1))) return singular
  if (singular.endsWith('al')) return `${singular.slice(0, -1)}ux`
  if (singular.endsWith('eau') || singular.endsWith('eu')) return `${singular}x`
  return `${singular}s`
}

const FEMININES: readonly (readonly [string, string])[] = [
  ['eux', 'euse'],
  ['if', 'ive'],
  ['teur', 'trice'],
  ['en', 'enne'],
  ['on', 'onne'],
  ['el', 'elle'],
  ['et', 'ète'],
  ['er', 'ère'],
  ['e', 'e'],
]

/** The feminine of a French adjective by rule. */
export const feminineOf = (masculine: string): string => {
  const rule = FEMININES.find(([ending]) => masculine.endsWith(ending))
  return rule ? masculine.slice(0, -rule[0].length) + rule[1] : `${masculine}e`
}

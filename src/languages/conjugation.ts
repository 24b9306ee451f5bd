/**
 * Conjugation by rule: tables of endings as grammars print them, the stems that take them, and the irregular parts of verbs. A
 * form is a stem and an ending of one table; stems that spelling or sound alters take the whole table, for what no verb has
 * (`adviertimos`) stands in no text.
 */

import { append } from '../grouping.js'
import type { VerbFeatures, VerbReading } from './pack.js'

type Mood = Pick<VerbFeatures, 'form' | 'tense'>

const finite = (tense: VerbFeatures['tense']): Mood => ({ form: 'finite', tense })

/** What the first letter of a row stands for. */
const MOODS: Readonly<Record<string, Mood>> = {
  P: finite('present'),
  I: finite('imperfect'),
  J: finite('past'),
  F: finite('future'),
  C: finite('conditional'),
  S: finite('subjunctive'),
  T: finite('subjunctive'),
  Y: finite('imperative'),
  K: { form: 'pastParticiple', tense: null },
  G: { form: 'presentParticiple', tense: null },
  W: { form: 'infinitive', tense: null },
}

export interface Conjugation {
  /** Ending of the infinitive → its table, a row a line: a letter, then the endings of the six persons, or of the participle's genders. */
  readonly classes: Readonly<Record<string, string>>
  /** Letter → the table that the stem of an irregular part takes (`F dir`: diré, diría …). */
  readonly parts: Readonly<Record<string, string>>
  /**
   * A verb a line, `decir: P digo dices … | F dir`: whole forms where there are several, else a stem of `parts`. What a part tells
   * of is no longer regular; a part with a small letter only adds.
   */
  readonly irregular: string
  /** The stems that a verb's regular one has besides itself, by spelling and sound. */
  readonly variants: (stem: string, ending: string) => readonly string[]
  /** Infinitives of all verbs that can be read. */
  readonly lemmas: Iterable<string>
  /** Pronouns written at the end of infinitives and the like, the longest first, and what is left without one. */
  readonly enclitics?: { readonly forms: readonly string[]; readonly bare: (rest: string) => readonly string[] }
}

/** Ending → what it can be. */
type Table = ReadonlyMap<string, readonly VerbFeatures[]>

/** Endings of one lemma that follow one stem; tables are read at their first use, for a document needs few of them. */
interface Entry {
  readonly lemma: string
  readonly table: () => Table
}

const NONE: readonly VerbReading[] = []

/** As many words are remembered that are no verbs; verbs always are. */
const REMEMBERED = 20_000

/** Returns what reads a norm as a verb: every lemma and set of features that the form can have; an empty list for other words. */
export function conjugated(conjugation: Conjugation): (norm: string) => readonly VerbReading[] {
  const { stems, longest } = stemsOf(conjugation)
  const readWhole = (norm: string): VerbReading[] => {
    const readings: VerbReading[] = []
    for (let end = Math.min(longest, norm.length); end >= 0; end--) {
      for (const { lemma, table } of stems.get(norm.slice(0, end)) ?? [])
        for (const features of table().get(norm.slice(end)) ?? []) readings.push({ lemma, features })
    }
    return readings
  }
  const known = new Map<string, readonly VerbReading[]>()
  return (norm) => {
    const remembered = known.get(norm)
    if (remembered) return remembered
    const whole = readWhole(norm)
    const found = whole.length > 0 ? whole : withEnclitic(norm, conjugation, readWhole)
    const readings = found.length > 0 ? found : NONE
    if (readings.length > 0 || known.size < REMEMBERED) known.set(norm, readings)
    return readings
  }
}

/** `decirle`, `dicendogli`: infinitives, participles and imperatives with a pronoun at their end. */
function withEnclitic(
  norm: string,
  { enclitics }: Conjugation,
  read: (norm: string) => readonly VerbReading[],
): readonly VerbReading[] {
  const form = enclitics?.forms.find((one) => norm.endsWith(one) && norm.length > one.length + 2)
  if (!enclitics || form === undefined) return NONE
  const rest = norm.slice(0, -form.length)
  return enclitics.bare(rest).flatMap((bare) => read(bare).filter(({ features }) => features.form !== 'finite'))
}

// ---------------------------------------------------------------- building

function stemsOf(conjugation: Conjugation): { stems: ReadonlyMap<string, readonly Entry[]>; longest: number } {
  const stems = new Map<string, Entry[]>()
  let longest = 0
  const add = (stem: string, entry: Entry) => {
    append(stems, stem, entry)
    longest = Math.max(longest, stem.length)
  }
  const irregular = irregularParts(conjugation.irregular)
  const classOf = classFinder(conjugation)
  for (const lemma of conjugation.lemmas) {
    const found = classOf(lemma, irregular.get(lemma))
    if (!found) continue
    const entry = { lemma, table: found.table }
    const stem = lemma.slice(0, -found.ending.length)
    add(stem, entry)
    for (const one of conjugation.variants(stem, found.ending)) if (one !== stem) add(one, entry)
  }
  addIrregular(irregular, conjugation.parts, add)
  return { stems, longest }
}

/** Adds the stems of irregular parts, and the forms that are written out as stems without endings. */
function addIrregular(
  irregular: ReadonlyMap<string, readonly string[]>,
  parts: Conjugation['parts'],
  add: (stem: string, entry: Entry) => void,
): void {
  const tables = new Map(Object.entries(parts).map(([letter, rows]) => [letter, lazily(() => readTable(rows))]))
  const written = new Map<string, () => Table>()
  for (const [lemma, own] of irregular) {
    for (const part of own) {
      const [letter = '', ...forms] = part.split(' ')
      const table = forms.length === 1 ? tables.get(letter) : undefined
      if (table) add(forms[0]!, { lemma, table })
      else
        for (const form of new Set(forms.filter((one) => one !== '-'))) {
          const row = `${letter} ${forms.map((one) => (one === form ? '_' : '-')).join(' ')}`
          const alone = written.get(row) ?? lazily(() => readTable(row))
          written.set(row, alone)
          add(form, { lemma, table: alone })
        }
    }
  }
}

/** What computes a value at its first use. */
function lazily<Value>(compute: () => Value): () => Value {
  let value: Value | undefined
  return () => {
    value ??= compute()
    return value
  }
}

/** Lemma → its irregular parts. */
const irregularParts = (list: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    list
      .trim()
      .split('\n')
      .map((line) => {
        const [lemma = '', parts = ''] = line.trim().split(': ')
        return [lemma, parts.split(' | ').map((part) => part.trim())]
      }),
  )

/** The rows that a part stands in for. */
function lettersOf(part: string, parts: Conjugation['parts']): readonly string[] {
  const [letter = '', ...forms] = part.split(' ')
  if (letter === letter.toLowerCase()) return []
  const rows = forms.length === 1 ? parts[letter] : undefined
  return rows
    ? rows
        .trim()
        .split('\n')
        .map((row) => row.trim().charAt(0))
    : [letter]
}

/** What finds the class of a verb: its ending, and its table without the rows that the verb has parts of its own for. */
function classFinder({ classes, parts }: Conjugation) {
  const endings = Object.keys(classes)
  const tables = new Map<string, () => Table>()
  return (lemma: string, own: readonly string[] = []): { ending: string; table: () => Table } | null => {
    const ending = endings.find((one) => lemma.endsWith(one))
    if (ending === undefined) return null
    const except = own.flatMap((part) => lettersOf(part, parts))
    const key = `${ending} ${except.join('')}`
    const table = tables.get(key) ?? lazily(() => readTable(classes[ending]!, new Set(except)))
    tables.set(key, table)
    return { ending, table }
  }
}

/** `P o as a amos áis an`, a row a line; `_` is the empty ending, `-` none, and `/` parts those that stand for one person. */
function readTable(rows: string, except: ReadonlySet<string> = new Set()): Table {
  const table = new Map<string, VerbFeatures[]>()
  for (const row of rows.trim().split('\n')) {
    const [letter = '', ...cells] = row.trim().split(/\s+/)
    const mood = except.has(letter) ? undefined : MOODS[letter]
    for (const [at, cell] of mood ? cells.entries() : []) {
      if (cell === '-') continue
      for (const ending of cell.split('/'))
        addTo(table, ending === '_' ? '' : ending, featuresOf(mood!, at, cells.length))
    }
  }
  return table
}

const PERSONS = [1, 2, 3] as const

function featuresOf(mood: Mood, at: number, count: number): VerbFeatures {
  if (mood.form === 'pastParticiple') return { persons: [], plural: at >= 2, gender: at % 2 === 0 ? 'm' : 'f', ...mood }
  if (count !== 6 || mood.form !== 'finite') return { persons: [], plural: null, gender: null, ...mood }
  return { persons: [PERSONS[at % 3]!], plural: at >= 3, gender: null, ...mood }
}

/** Adds a reading; persons of one tense and number that share an ending share the reading. */
function addTo(table: Map<string, VerbFeatures[]>, ending: string, features: VerbFeatures): void {
  const known = table.get(ending) ?? []
  const same = known.findIndex(
    ({ tense, form, plural, gender }) =>
      tense === features.tense && form === features.form && plural === features.plural && gender === features.gender,
  )
  if (same < 0) known.push(features)
  else known[same] = { ...features, persons: [...new Set([...known[same]!.persons, ...features.persons])] }
  table.set(ending, known)
}

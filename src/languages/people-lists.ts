/** Reads the lists of people and bodies of languages whose nouns have gender: titles, roles, first names, nationalities. */

import type { SpeakerKind } from '../document.js'
import { entriesOf, wordsOf } from './lists.js'
import type { Gender } from './pack.js'
import type { RoleEntry, RoleParaphrase, TitleEntry } from './people.js'

/** Titles parted by commas, with their gender and number. */
export type TitleRow = readonly [gender: Gender | null, plural: boolean, forms: string]

/** Titles by norm. */
export const readTitles = (rows: readonly TitleRow[]): ReadonlyMap<string, TitleEntry> =>
  new Map(
    rows.flatMap(([gender, plural, forms]) => entriesOf(forms).map((form) => [form, { gender, plural }] as const)),
  )

/** First names by gender; `both` for those that women and men bear. */
export type FirstNames = Readonly<Record<'m' | 'f' | 'both', string>>

/** First name → gender; null for both. */
export function readFirstNames(names: FirstNames): ReadonlyMap<string, Gender | null> {
  const genders = new Map<string, Gender | null>()
  for (const name of wordsOf(names.m)) genders.set(name, 'm')
  for (const name of wordsOf(names.f)) genders.set(name, 'f')
  for (const name of wordsOf(names.both)) genders.set(name, null)
  return genders
}

/** `russe=russie` or `ukrainien/ukrainienne=ukraine`: each form and its plural → the place. */
export function readNationalities(list: string, pluralOf: (form: string) => string): ReadonlyMap<string, string> {
  const places = new Map<string, string>()
  for (const entry of entriesOf(list)) {
    const [adjectives = '', name = ''] = entry.split('=')
    const place = name.trim()
    for (const form of adjectives.trim().split('/')) places.set(form, place).set(pluralOf(form), place)
  }
  return places
}

/** `belgique = flandre, wallonie`, a line for each class, and lines that go on: the member → its class. */
export function readMembers(list: string): ReadonlyMap<string, string> {
  const classes = new Map<string, string>()
  let name = ''
  for (const line of list.split('\n').filter((line) => line.trim() !== '')) {
    const [words = '', more] = line.split('=')
    if (more !== undefined) name = words.trim()
    for (const member of entriesOf(more ?? words)) classes.set(member, name)
  }
  return classes
}

/**
 * Nouns for what can speak. `juez/jueza`, or shorter `ministro/a` and `director/a`, are two forms of one role; a form alone serves
 * both genders unless `:m` or `:f` follows.
 */
export interface RoleLists {
  readonly persons: string
  readonly organizations: string
  /** Nouns in the singular for several people: equipo, familia. */
  readonly collectives: string
  /** Several people, in the plural. */
  readonly groups: string
  readonly documents: string
}

/** Every form of the role nouns; a body or document in the plural keeps its kind, several people are a group. */
export function readRoles(lists: RoleLists, pluralOf: (form: string) => string): ReadonlyMap<string, RoleEntry> {
  // Where a form is in two lists, the later one holds.
  return new Map([
    ...rolesIn(lists.documents, 'document', 'document', pluralOf),
    ...rolesIn(lists.organizations, 'organization', 'organization', pluralOf),
    ...rolesIn(lists.collectives, 'group', 'group', pluralOf),
    ...wordsOf(lists.groups).flatMap((item) =>
      formsOf(item).map(([form, gender]) => [form, { lemma: form, kind: 'group', gender, plural: true }] as const),
    ),
    ...rolesIn(lists.persons, 'person', 'group', pluralOf),
  ])
}

function rolesIn(
  list: string,
  kind: SpeakerKind,
  pluralKind: SpeakerKind,
  pluralOf: (form: string) => string,
): [string, RoleEntry][] {
  const found = wordsOf(list).flatMap((item): [string, RoleEntry][] => {
    const forms = formsOf(item)
    const lemma = forms[0]?.[0] ?? item
    return forms.flatMap(([form, gender]): [string, RoleEntry][] => {
      const plural = pluralOf(form)
      if (plural === form) return [[form, { lemma, kind, gender, plural: null }]]
      return [
        [form, { lemma, kind, gender, plural: false }],
        [plural, { lemma, kind: pluralKind, gender, plural: true }],
      ]
    })
  })
  // `assessore` is one man before it is several women
  return [...found.filter(([, { plural }]) => plural === true), ...found.filter(([, { plural }]) => plural !== true)]
}

/** `juez/jueza`, `ministro/a`, `testigo:m` or `portavoz`: forms with their gender. */
function formsOf(item: string): readonly (readonly [form: string, gender: Gender | null])[] {
  const [name = '', gender] = item.split(':')
  const [masculine = '', feminine] = name.split('/')
  if (feminine === undefined) return [[masculine, gender === 'm' || gender === 'f' ? gender : null]]
  return [
    [masculine, 'm'],
    [feminine.length > 1 ? feminine : withVowel(masculine, feminine), 'f'],
  ]
}

/** The last vowel in place of the form's own, or after its consonant. */
const withVowel = (form: string, vowel: string): string =>
  /[aeiou]$/u.test(form) ? form.slice(0, -1) + vowel : form + vowel

/** `magistrat = juge procureur`, a line each, and lines that go on: the noun → those that it takes up. */
export function readBroader(list: string): ReadonlyMap<string, ReadonlySet<string>> {
  const broader = new Map<string, Set<string>>()
  let narrower = new Set<string>()
  for (const line of list.split('\n')) {
    const [words = '', more] = line.split('=')
    if (more !== undefined) {
      narrower = new Set()
      broader.set(words.trim(), narrower)
    }
    for (const word of wordsOf(more ?? words)) narrower.add(word)
  }
  return broader
}

const linesWithEquals = (list: string): string[] => list.split('\n').filter((line) => line.includes('='))

/** `chef état = président république, roi`: a line each, the content words of the paraphrase and of each role. */
export const readParaphrases = (list: string): readonly RoleParaphrase[] =>
  linesWithEquals(list).map((line) => {
    const [words = '', roles = ''] = line.split('=')
    return { words: wordsOf(words), roles: entriesOf(roles).map(wordsOf) }
  })

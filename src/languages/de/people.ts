/** Titles, names and nouns for people and bodies, bound together. */

import { entriesOf, setOf, wordsOf } from '../lists.js'
import type { Gender } from '../pack.js'
import type { People, RoleEntry, TitleEntry } from '../people.js'
import { CompoundMap } from './compounds.js'
import { FIRST_NAMES } from './first-names.js'
import { formsOfAdjectival, formsOfAdjective, formsOfMan, formsOfNoun, formsOfWoman, type PersonForm } from './forms.js'
import { GOVERNMENTS, NATIONALITIES, PLACES } from './places.js'
import { ADJECTIVAL_PEOPLE, DOCUMENTS, GROUPS, MEN, NEUTER, ORGANIZATIONS, PEOPLE, WOMEN } from './roles.js'
import { BODIES, FEMALE_TITLES, MALE_TITLES, MEDIA, PARTICLES, TITLES } from './titles.js'

/** Roles that also are the ends of family names, or too short to be told in a compound. */
const NOT_IN_COMPOUNDS = `
  mann herr frau kind opa oma bauer bauers richter fischer jäger koch schäfer förster meister könig kaiser ritter müller
  wirt fan rat bund hof kreis werk seite stadt gast papst junge insel prinz gärtner tischler fährmann bergmann person
  paar blatt bahn land team volk buch brief staat kita zoo bank kammer leute stimmen toten tote klub club leiter makler
  model idol genie crew jury liga zoll oper bäcker maler
  graf bote dame dieb diener magd page schmied schneider schuster fürst baron knecht alte alter alten altes klein kleine
  kleiner kleinen blonde blonder oberst`

function* personForms(list: string, formsOf: (lemma: string) => PersonForm[]): Generator<[string, RoleEntry]> {
  for (const lemma of wordsOf(list)) {
    for (const { form, gender, plural } of formsOf(lemma)) {
      yield [form, { lemma, kind: plural === true ? 'group' : 'person', gender, plural }]
    }
  }
}

const fixedForms =
  (gender: Gender | null) =>
  (lemma: string): PersonForm[] => [
    { form: lemma, gender, plural: false },
    { form: `${lemma}s`, gender, plural: false },
    ...['n', 'en', 'er', 'ern', 'e'].map((ending) => ({ form: lemma + ending, gender, plural: true })),
  ]

function* thingForms(list: string, kind: RoleEntry['kind'], plural: boolean | null): Generator<[string, RoleEntry]> {
  for (const lemma of wordsOf(list)) {
    for (const form of formsOfNoun(lemma))
      yield [form, { lemma, kind, gender: null, plural: form === lemma ? plural : null }]
  }
}

/** Nouns for what can speak; a form in two lists keeps the later reading. */
const roles = new CompoundMap<RoleEntry>(
  [
    ...thingForms(DOCUMENTS, 'document', false),
    ...thingForms(ORGANIZATIONS, 'organization', false),
    ...thingForms(GROUPS, 'group', true),
    ...personForms(NEUTER, fixedForms(null)),
    ...personForms(ADJECTIVAL_PEOPLE, formsOfAdjectival),
    ...personForms(PEOPLE, formsOfWoman),
    ...personForms(PEOPLE, formsOfMan),
    ...personForms(WOMEN, fixedForms('f')),
    ...personForms(MEN, fixedForms('m')),
  ],
  setOf(NOT_IN_COMPOUNDS),
)

function titleEntries(list: string, gender: Gender | null): [string, TitleEntry][] {
  return entriesOf(list).map((title) => [title, { gender, plural: false }])
}

function firstNames(): Map<string, Gender | null> {
  const names = new Map<string, Gender | null>()
  for (const name of wordsOf(FIRST_NAMES.m)) names.set(name, 'm')
  for (const name of wordsOf(FIRST_NAMES.f)) names.set(name, names.has(name) ? null : 'f')
  for (const name of wordsOf(FIRST_NAMES.both)) names.set(name, null)
  return names
}

/** Places with the -s of their genitive. */
const withGenitive = (list: string): ReadonlySet<string> =>
  new Set(entriesOf(list).flatMap((place) => (/[sxz]$/u.test(place) ? [place] : [place, `${place}s`])))

/** Papers as they stand, and with the adjective that begins their name inflected: der Neuen Zürcher Zeitung. */
const inflected = (list: string): ReadonlySet<string> =>
  new Set(entriesOf(list).flatMap((paper) => [paper, paper.replace(/^(?!die )(\p{L}+e) /u, '$1n ')]))

function nationalities(): Map<string, string> {
  const places = new Map<string, string>()
  for (const line of entriesOf(NATIONALITIES)) {
    const [place = '', words = ''] = line.split(':')
    for (const word of wordsOf(words)) for (const form of formsOfAdjective(word)) places.set(form, place.trim())
  }
  return places
}

/** `58-Jährige`: the years. */
const ageOf = (norm: string): number | null =>
  /^\d+-?jährige?[rnms]?$/u.test(norm) ? Number.parseInt(norm, 10) || null : null

/** What German says of people and bodies. */
export const people: People = {
  titles: new Map([
    ...titleEntries(TITLES, null),
    ...titleEntries(MALE_TITLES, 'm'),
    ...titleEntries(FEMALE_TITLES, 'f'),
  ]),
  roles,
  lastRole: (lemma) => roles.lastOf(lemma)?.lemma ?? null,
  ageOf,
  firstNames: firstNames(),
  particles: setOf(PARTICLES),
  organizationWords: setOf(BODIES),
  governments: withGenitive(GOVERNMENTS),
  media: inflected(MEDIA),
  nationalities: nationalities(),
  places: withGenitive(PLACES),
}

import type { People } from '../pack.js'
import { FIRST_NAMES } from './first-names.js'
import { pluralOf } from './inflection.js'
import { GOVERNMENTS, MEDIA, NATIONALITIES, PLACES } from './places.js'
import { readRoles } from './role-forms.js'
import { ORGANIZATION_WORDS, PARTICLES, TITLES } from './titles.js'

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Names of several words are parted by commas or line ends. */
const names = (text: string): readonly string[] =>
  text
    .split(/[,\n]/)
    .map((name) => name.trim())
    .filter((name) => name !== '')

const GENDERS = { m: 'm', f: 'f', both: null } as const

export const people: People = {
  titles: new Map(
    TITLES.flatMap(([gender, plural, forms]) => names(forms).map((form) => [form, { gender, plural }] as const)),
  ),
  roles: readRoles(),
  firstNames: new Map(
    (['m', 'f', 'both'] as const).flatMap((key) => list(FIRST_NAMES[key]).map((name) => [name, GENDERS[key]] as const)),
  ),
  particles: new Set(list(PARTICLES)),
  organizationWords: new Set(list(ORGANIZATION_WORDS)),
  governments: new Set(names(GOVERNMENTS)),
  media: new Set(names(MEDIA)),
  nationalities: new Map(
    names(NATIONALITIES).flatMap((entry) => {
      const [adjective = '', place = ''] = entry.split('=')
      return nationalityForms(adjective.trim()).map((form) => [form, place.trim()] as const)
    }),
  ),
  places: new Set(names(PLACES)),
}

/** `russe` or `ukrainien/ukrainienne`: masculine, feminine and both plurals. */
function nationalityForms(adjective: string): readonly string[] {
  return adjective.split('/').flatMap((form) => [form, pluralOf(form)])
}

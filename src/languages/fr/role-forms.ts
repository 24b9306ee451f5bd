/** Reads the role lists into every form with its kind, gender and number. */

import type { SpeakerKind } from '../../document.js'
import { wordsOf } from '../lists.js'
import type { Gender } from '../pack.js'
import type { RoleEntry } from '../people.js'
import { pluralOf } from './inflection.js'
import {
  COLLECTIVE_ROLES,
  DOCUMENT_ROLES,
  GROUP_ROLES,
  ORGANIZATION_ROLES,
  PERSON_ROLES,
  PLURAL_ORGANIZATION_ROLES,
} from './roles.js'

const INVARIABLE = new Set(
  wordsOf(
    'porte-parole pdg dg drh ong pme chu otan onu ue fifa uefa samu prof sans-abri sans-papiers vatican knesset bundestag',
  ),
)

const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['monsieur', 'messieurs'],
  ['rugbyman', 'rugbymen'],
  ['tennisman', 'tennismen'],
  ['lobby', 'lobbies'],
])

/** First parts of compounds that take the plural with the second: grands-pères, sages-femmes. */
const AGREEING = new Set(
  wordsOf(`grand petit petite beau belle sage haut franc franche aide sapeur sapeuse commissaire état procès maître marin patron
    chauffeur expert experte maréchal`),
)

const pluralRole = (form: string): string => {
  const irregular = INVARIABLE.has(form) ? form : IRREGULAR_PLURALS.get(form)
  if (irregular !== undefined) return irregular
  const hyphen = form.indexOf('-')
  const first = form.slice(0, Math.max(hyphen, 0))
  return AGREEING.has(first) ? `${pluralOf(first)}-${pluralOf(form.slice(hyphen + 1))}` : pluralOf(form)
}

/** `député/députée`, `témoin:m` or `ministre`: forms with their gender. */
const readItem = (item: string): readonly (readonly [form: string, gender: Gender | null])[] => {
  const slash = item.indexOf('/')
  if (slash >= 0)
    return [
      [item.slice(0, slash), 'm'],
      [item.slice(slash + 1), 'f'],
    ]
  if (item.endsWith(':m')) return [[item.slice(0, -2), 'm']]
  return item.endsWith(':f') ? [[item.slice(0, -2), 'f']] : [[item, null]]
}

/** Every form of the role nouns; a body or document in the plural keeps its kind, several people are a group. */
export function readRoles(): ReadonlyMap<string, RoleEntry> {
  const roles = new Map<string, RoleEntry>()
  // Where a form is in two lists, the later one holds.
  addList(roles, DOCUMENT_ROLES, 'document', 'document')
  addList(roles, ORGANIZATION_ROLES, 'organization', 'organization')
  addList(roles, COLLECTIVE_ROLES, 'group', 'group')
  addPlurals(roles, PLURAL_ORGANIZATION_ROLES, 'organization')
  addPlurals(roles, GROUP_ROLES, 'group')
  addList(roles, PERSON_ROLES, 'person', 'group')
  addFormer(roles)
  // `sœur` is as often written `soeur`.
  for (const form of [...roles.keys()]) if (form.includes('œ')) roles.set(form.replace('œ', 'oe'), roles.get(form)!)
  return roles
}

type Roles = Map<string, RoleEntry>

function addList(roles: Roles, text: string, kind: SpeakerKind, pluralKind: SpeakerKind): void {
  for (const item of wordsOf(text)) {
    const forms = readItem(item)
    const lemma = forms[0]?.[0] ?? item
    for (const [form, gender] of forms) addForms(roles, form, { lemma, kind, gender }, pluralKind)
  }
}

function addForms(roles: Roles, form: string, role: Omit<RoleEntry, 'plural'>, pluralKind: SpeakerKind): void {
  const plural = pluralRole(form)
  const { lemma, kind, gender } = role
  roles.set(form, { lemma, kind, gender, plural: plural === form ? null : false })
  if (plural !== form) roles.set(plural, { lemma, kind: pluralKind, gender, plural: true })
}

/** `ex-maire`, `ex-otages`: who had any of the roles that persons have. */
function addFormer(roles: Roles): void {
  for (const [form, role] of [...roles]) {
    const former = `ex-${form}`
    const isPersons = role.kind === 'person' || role.kind === 'group'
    if (isPersons && !roles.has(former) && !form.startsWith('ex-'))
      roles.set(former, { ...role, lemma: `ex-${role.lemma}` })
  }
}

/** Listed in the plural, without a singular. */
function addPlurals(roles: Roles, text: string, kind: SpeakerKind): void {
  for (const item of wordsOf(text))
    for (const [form, gender] of readItem(item)) roles.set(form, { lemma: form, kind, gender, plural: true })
}

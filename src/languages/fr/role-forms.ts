/** Reads the role lists into every form with its kind, gender and number. */

import type { SpeakerKind } from '../../document.js'
import type { Gender, RoleEntry } from '../pack.js'
import { pluralOf } from './inflection.js'
import { COLLECTIVE_ROLES, DOCUMENT_ROLES, GROUP_ROLES, ORGANIZATION_ROLES, PERSON_ROLES } from './roles.js'

type Entry = readonly [form: string, role: RoleEntry]

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

const INVARIABLE = new Set(
  list(
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
  list(`grand petit petite beau belle sage haut franc franche aide sapeur sapeuse commissaire état procès`),
)

const pluralRole = (form: string): string => {
  const irregular = INVARIABLE.has(form) ? form : IRREGULAR_PLURALS.get(form)
  if (irregular !== undefined) return irregular
  const hyphen = form.indexOf('-')
  const first = form.slice(0, Math.max(hyphen, 0))
  return AGREEING.has(first) ? `${pluralOf(first)}-${pluralOf(form.slice(hyphen + 1))}` : pluralOf(form)
}

const formsOf = (
  form: string,
  lemma: string,
  gender: Gender | null,
  kind: SpeakerKind,
  pluralKind: SpeakerKind,
): Entry[] => {
  const plural = pluralRole(form)
  const both = plural === form
  const singular: Entry = [form, { lemma, kind, gender, plural: both ? null : false }]
  return both ? [singular] : [singular, [plural, { lemma, kind: pluralKind, gender, plural: true }]]
}

/** `député/députée`, `témoin:m` or `ministre`: forms with their gender. */
const readItem = (item: string): readonly (readonly [form: string, gender: Gender | null])[] => {
  const [name = '', gender] = item.split(':')
  const [masculine = '', feminine] = name.split('/')
  if (feminine !== undefined)
    return [
      [masculine, 'm'],
      [feminine, 'f'],
    ]
  return [[masculine, gender === 'm' || gender === 'f' ? gender : null]]
}

const readList = (text: string, kind: SpeakerKind, pluralKind: SpeakerKind): Entry[] =>
  list(text).flatMap((item) => {
    const forms = readItem(item)
    const lemma = forms[0]?.[0] ?? item
    return forms.flatMap(([form, gender]) => formsOf(form, lemma, gender, kind, pluralKind))
  })

/** Groups are listed in the plural and have no singular. */
const readPlurals = (text: string): Entry[] =>
  list(text).flatMap((item) =>
    readItem(item).map(([form, gender]): Entry => [form, { lemma: form, kind: 'group', gender, plural: true }]),
  )

/** `sœur` is as often written `soeur`. */
const withoutLigature = ([form, role]: Entry): Entry[] => (form.includes('œ') ? [[form.replace('œ', 'oe'), role]] : [])

/** Where a form is in two lists, the later one holds. */
const ROLES: readonly Entry[] = [
  ...readList(DOCUMENT_ROLES, 'document', 'document'),
  ...readList(ORGANIZATION_ROLES, 'organization', 'organization'),
  ...readList(COLLECTIVE_ROLES, 'group', 'group'),
  ...readPlurals(GROUP_ROLES),
  ...readList(PERSON_ROLES, 'person', 'group'),
]

/** Every form of the role nouns; a body or document in the plural keeps its kind, several people are a group. */
export const readRoles = (): ReadonlyMap<string, RoleEntry> => new Map([...ROLES, ...ROLES.flatMap(withoutLigature)])

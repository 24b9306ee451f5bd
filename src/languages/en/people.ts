/** Titles, names and nouns for people and bodies, bound together. */

import { append } from '../../grouping.js'
import type { Gender } from '../pack.js'
import type { People, RoleEntry } from '../people.js'
import { readBroader, readMembers, readParaphrases } from '../people-lists.js'
import { BODIES_FOR, BODIES_OF, GOVERNMENTS, MEDIA, NATIONALITIES, ORGANIZATION_WORDS, PLACES } from './bodies.js'
import { BROADER_ROLES } from './broader.js'
import { linesOf, wordsOf } from './data.js'
import { FEMALE, MALE, UNISEX } from './first-names.js'
import { KNOWN_BODIES } from './known-bodies.js'
import { FEMALE_NAMES, MALE_NAMES, MORE_BODIES, MORE_PLACES } from './names.generated.js'
import { NICKNAMES } from './nicknames.js'
import { plurals } from './nouns.js'
import {
  DOCUMENTS,
  FEMALE_ROLES,
  GROUPS,
  MALE_ROLES,
  OFFICES,
  ORGANIZATIONS,
  PLURAL_DOCUMENTS,
  PLURAL_ORGANIZATIONS,
  ROLES,
} from './roles.js'
import { shortTitles, titles } from './titles.js'

/** Entries of a list that may have several words: commas or line ends part them. */
function entriesOf(list: string): string[] {
  return linesOf(list.replaceAll(',', '\n'))
}

/** Other words for an office, and the offices that they may stand for. */
const PARAPHRASES = `
  head state = president, king, queen, monarch, emperor
  head government = prime minister, chancellor, premier
  commander chief = president
  premier = prime minister
  pm = prime minister
  top diplomat = foreign minister, secretary state, foreign secretary`

function* personRoles(list: string, gender: Gender | null): Generator<[string, RoleEntry]> {
  for (const lemma of wordsOf(list)) {
    yield [lemma, { lemma, kind: 'person', gender, plural: false }]
    for (const form of plurals(lemma)) yield [form, { lemma, kind: 'group', gender, plural: true }]
  }
}

function* bodyRoles(list: string, kind: 'organization' | 'document'): Generator<[string, RoleEntry]> {
  for (const lemma of wordsOf(list)) {
    yield [lemma, { lemma, kind, gender: null, plural: false }]
    for (const form of plurals(lemma)) yield [form, { lemma, kind, gender: null, plural: true }]
  }
}

function* pluralRoles(list: string, kind: RoleEntry['kind']): Generator<[string, RoleEntry]> {
  for (const lemma of wordsOf(list)) yield [lemma, { lemma, kind, gender: null, plural: true }]
}

/** `the Germans`: a people is a group; its adjective alone is none. */
function* peoples(): Generator<[string, RoleEntry]> {
  const words = new Set(nationalities().keys())
  for (const word of words) {
    const lemma = word.replace(/s$|(?<=m)en$/, (end) => (end === 'en' ? 'an' : ''))
    if (lemma !== word && words.has(lemma)) yield [word, { lemma, kind: 'group', gender: null, plural: true }]
  }
}

/** `51-year-old`: the years. */
const ageOf = (norm: string): number | null => (norm.endsWith('-year-old') ? Number.parseInt(norm, 10) || null : null)

/** Nouns for what can speak; a word in two lists keeps the later reading. */
function roles(): Map<string, RoleEntry> {
  return new Map([
    ...bodyRoles(DOCUMENTS, 'document'),
    ...bodyRoles(ORGANIZATIONS, 'organization'),
    ...personRoles(ROLES, null),
    ...personRoles(MALE_ROLES, 'm'),
    ...personRoles(FEMALE_ROLES, 'f'),
    ...pluralRoles(PLURAL_DOCUMENTS, 'document'),
    ...pluralRoles(PLURAL_ORGANIZATIONS, 'organization'),
    ...pluralRoles(GROUPS, 'group'),
    ...peoples(),
  ])
}

/** What a body that has a name is called again by. */
const BODY_CLASSES = `
  company group firm corporation business conglomerate startup start-up manufacturer automaker carmaker drugmaker airline
  bank chain brand carrier operator supplier agency organization organisation association foundation charity nonprofit
  non-profit ngo think-tank thinktank union party movement federation league newspaper paper magazine tabloid weekly daily
  journal network broadcaster station outlet publication site website studio retailer insurer publisher institute
  university institution lobby pac club text document study lender regulator watchdog utility supermarket giant behemoth
  chipmaker planemaker authority shipbuilder housebuilder homebuilder steelmaker brokerage trust`

/** Sorts of bodies, with the nouns and the words of names that tell each. */
const BODY_SORTS = `
  business = company, firm, corporation, business, conglomerate, startup, start-up, manufacturer, automaker, carmaker, drugmaker, airline, bank, chain,
  lender, giant, behemoth, chipmaker, planemaker, utility, supermarket, shipbuilder, housebuilder, homebuilder, steelmaker, brokerage,
  brand, carrier, retailer, insurer, airlines, airways, motors, inc, corp, ltd, plc, llc, holdings, foods, pharmaceuticals
  press = newspaper, paper, magazine, tabloid, weekly, daily, journal, network, broadcaster, station, outlet, publication, times, post, gazette, herald,
  tribune, news, tv, radio
  cause = charity, nonprofit, non-profit, ngo, foundation, trust, campaign
  union = union, unite, unison, teamsters
  party = party, coalition
  sport = club, team, fc, rovers, athletic
  public = ministry, department, agency, bureau, court, council, committee, senate, house, parliament, government, university, college, hospital,
  police, authority, commission, institution, regulator, watchdog, convention`

/** Names that both bear come last: they say nothing of gender. */
function firstNames(): Map<string, Gender | null> {
  const names = new Map<string, Gender | null>()
  for (const name of wordsOf(MALE + MALE_NAMES)) names.set(name, 'm')
  for (const name of wordsOf(FEMALE + FEMALE_NAMES)) names.set(name, names.has(name) ? null : 'f')
  for (const name of wordsOf(UNISEX)) names.set(name, null)
  return names
}

function nicknames(): Map<string, string[]> {
  const fullBy = new Map<string, string[]>()
  for (const line of linesOf(NICKNAMES)) {
    const [full = '', ...short] = wordsOf(line)
    for (const name of short) append(fullBy, name, full)
  }
  return fullBy
}

function nationalities(): Map<string, string> {
  const places = new Map<string, string>()
  for (const line of linesOf(NATIONALITIES)) {
    const [place = '', words = ''] = line.split(':')
    for (const word of wordsOf(words)) places.set(word, place.trim())
  }
  return places
}

/** What English says of people and bodies. */
export const people: People = {
  titles,
  shortTitles,
  roles: roles(),
  bodyClasses: new Set(wordsOf(BODY_CLASSES)),
  shortRoles: new Set(['pm']),
  anybody: new Set(['man', 'woman', 'person']),
  bodySorts: readMembers(BODY_SORTS),
  offices: new Set(wordsOf(OFFICES)),
  paraphrases: readParaphrases(PARAPHRASES),
  broader: readBroader(BROADER_ROLES),
  belongings: new Set(['head', 'chair', 'star', 'crown', 'model']),
  firstNames: firstNames(),
  nicknames: nicknames(),
  honours: new Set(wordsOf('KC QC SC MP MSP MEP MLA TD CBE OBE MBE KBE DBE GBE QPM CMG')),
  particles: new Set(
    wordsOf(`al af ap ben bin bint da dal das de del della den der des di dos du el ibn la le los mac na o' san santa st
      ten ter van vande vander von y zu zum zur`),
  ),
  organizationWords: new Set(wordsOf(ORGANIZATION_WORDS)),
  ownNouns: new Set(
    wordsOf(`company group firm corporation bank trust council committee board authority agency foundation association charity
      university school hospital club society institute organization organisation partnership`),
  ),
  legalForms: new Set(wordsOf('inc ltd llc llp corp plc gmbh')),
  bodyLinks: new Map([
    ['of', new Set(wordsOf(`${BODIES_OF} ${BODIES_FOR}`))],
    ['for', new Set(wordsOf(BODIES_FOR))],
    ['on', new Set(wordsOf(BODIES_FOR))],
  ]),
  governments: new Set(entriesOf(GOVERNMENTS)),
  media: new Set(entriesOf(MEDIA)),
  bodies: new Set([...entriesOf(KNOWN_BODIES), ...entriesOf(MORE_BODIES)]),
  familyEnding: 's',
  demonyms: new Set([...peoples()].map(([, { lemma }]) => lemma)),
  ageOf,
  affiliationRoles: new Map([
    ['R', 'republican'],
    ['D', 'democrat'],
    ['I', 'independent'],
  ]),
  // Republican, Democrat or independent, and the state as news agencies shorten it
  isAffiliation: (text) => /^[RDI]-\p{Lu}\p{L}*\.?$/u.test(text),
  nationalities: nationalities(),
  places: new Set([...entriesOf(PLACES), ...entriesOf(MORE_PLACES)]),
}

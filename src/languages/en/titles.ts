/** Titles before a name. Abbreviations are entered with and without their full stop. */

import type { Gender } from '../pack.js'
import type { TitleEntry } from '../people.js'
import { linesOf, wordsOf } from './data.js'

const ABBREVIATED: readonly (readonly [Gender | null, boolean, string])[] = [
  ['m', false, 'mr'],
  ['m', true, 'messrs'],
  ['f', false, 'mrs ms mme mlle'],
  [
    null,
    false,
    `mx dr prof sen rep gov gen maj col lt sgt cpl pvt capt cmdr cmdt adm brig cdr ens supt insp det hon rev fr msgr pres
    atty amb sec asst pfc spc ofc lieut st cllr ald`,
  ],
  [null, true, 'drs profs sens reps govs gens revs sgts'],
]

/** Titles that are roles written short. */
const SHORT_TITLES = `
  sen = senator
  rep = representative
  gov = governor
  gen = general
  col = colonel
  maj = major
  capt = captain
  lt = lieutenant
  lieut = lieutenant
  sgt = sergeant
  cpl = corporal
  adm = admiral
  cmdr = commander
  cdr = commander
  brig = brigadier
  det = detective
  insp = inspector
  supt = superintendent
  prof = professor
  dr = doctor
  rev = reverend pastor
  amb = ambassador
  atty = attorney
  sec = secretary
  cllr = councillor
  ald = alderman`

const MALE = `
  mister sir lord king prince duke count baron earl sheikh sheik sultan emir father brother uncle grandpa grandfather
  monsieur herr signor señor senor don pope cardinal imam ayatollah rabbi tsar czar kaiser
  raja rajah maharaja maharajah pandit swami
  congressman assemblyman councilman alderman chairman master deacon monsignor`

const FEMALE = `
  miss madam madame mademoiselle lady dame queen princess duchess countess baroness empress tsarina sister aunt auntie
  begum memsahib rani ranee maharani
  grandma grandmother mother frau signora señora senora doña congresswoman assemblywoman councilwoman alderwoman
  chairwoman mistress`

const EITHER = `
  president
  vice president
  vice-president
  former president
  president-elect
  prime minister
  deputy prime minister
  minister
  foreign minister
  defense minister
  defence minister
  finance minister
  interior minister
  justice minister
  chancellor
  vice chancellor
  premier
  secretary
  press secretary
  secretary of state
  home secretary
  foreign secretary
  defense secretary
  treasury secretary
  secretary general
  secretary-general
  undersecretary
  under secretary
  ambassador
  consul
  senator
  state senator
  representative
  state representative
  delegate
  speaker
  house speaker
  majority leader
  minority leader
  whip
  governor
  lieutenant governor
  mayor
  deputy mayor
  commissioner
  police commissioner
  council member
  assemblymember
  assembly member
  councilmember
  councillor
  councilor
  supervisor
  selectman
  attorney general
  solicitor general
  district attorney
  prosecutor
  attorney
  judge
  chief judge
  district judge
  chief justice
  justice
  magistrate
  sheriff
  deputy
  deputy sheriff
  marshal
  constable
  officer
  detective
  inspector
  chief inspector
  superintendent
  chief
  police chief
  fire chief
  trooper
  agent
  special agent
  general
  lieutenant general
  major general
  brigadier general
  brigadier
  colonel
  lieutenant colonel
  major
  captain
  lieutenant
  sergeant
  staff sergeant
  corporal
  private
  admiral
  rear admiral
  vice admiral
  commander
  lieutenant commander
  field marshal
  commodore
  ensign
  airman
  seaman
  commandant
  doctor
  professor
  associate professor
  assistant professor
  dean
  provost
  principal
  coach
  head coach
  manager
  director
  executive director
  chair
  chairperson
  chief executive
  ceo
  editor
  nurse
  reverend
  pastor
  bishop
  archbishop
  rev
  saint
  comrade
  dictator
  emperor
  rapper
  actor
  singer
  candidate
  nominee
  strategist
  spokesperson
  congressperson
  city manager
  administrator
  treasurer
  comptroller
  controller
  auditor
  assessor
  clerk
  county clerk
  county executive
  firefighter
  paramedic
  private first class
  specialist`

const PLURAL = 'senators representatives presidents governors mayors justices judges congressmen ministers secretaries'

function titleEntries(): [string, TitleEntry][] {
  const entry = (gender: Gender | null, plural = false): TitleEntry => ({ gender, plural })
  return [
    ...linesOf(EITHER).map((title): [string, TitleEntry] => [title, entry(null)]),
    ...wordsOf(PLURAL).map((title): [string, TitleEntry] => [title, entry(null, true)]),
    ...ABBREVIATED.flatMap(([gender, plural, list]) =>
      wordsOf(list).flatMap((title): [string, TitleEntry][] => [
        [title, entry(gender, plural)],
        [`${title}.`, entry(gender, plural)],
      ]),
    ),
    ...wordsOf(MALE).map((title): [string, TitleEntry] => [title, entry('m')]),
    ...wordsOf(FEMALE).map((title): [string, TitleEntry] => [title, entry('f')]),
    ['first lady', entry('f')],
    ['crown prince', entry('m')],
  ]
}

/** Norm → title, with several words where it has them (`prime minister`). */
export const titles: ReadonlyMap<string, TitleEntry> = new Map(titleEntries())

/** Short title → the roles that it gives. */
export const shortTitles: ReadonlyMap<string, readonly string[]> = new Map(
  linesOf(SHORT_TITLES).map((line) => {
    const [title = '', lemmas = ''] = line.split(' = ')
    return [title, wordsOf(lemmas)]
  }),
)

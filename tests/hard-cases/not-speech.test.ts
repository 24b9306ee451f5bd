import { type HardCase, hardCases } from './check.js'

const FRENCH: readonly HardCase[] = [
  {
    name: 'a title',
    lang: 'fr',
    text: 'Son film « Les Heures lentes » sort mercredi.',
    quotes: [],
    claims: [],
  },
  { name: 'a word at arm’s length', lang: 'fr', text: 'La « réforme » inquiète.', quotes: [], claims: [] },
  { name: 'selon without a source', lang: 'fr', text: 'Chacun paie selon ses moyens.', quotes: [], claims: [] },
  {
    name: 'a nickname',
    lang: 'fr',
    text: '« On a dormi dans la voiture », confie un homme surnommé « Shorty ».',
    quotes: [{ text: 'On a dormi dans la voiture', speaker: 'un homme', cue: 'confier' }],
  },
  {
    name: 'a byname in a sentence that reports',
    lang: 'fr',
    text: 'Paul Reverdy, maire de Sommelac, réclame depuis des années des feux à ce croisement, surnommé « le piège des cars ».',
    quotes: [],
  },
  {
    name: 'a petition by its title',
    lang: 'fr',
    text: 'La ministre a reçu la pétition « Pour un train de nuit » lancée par Anne Roux.',
    quotes: [],
  },
  {
    name: 'a slogan in a sentence that reports',
    lang: 'fr',
    text: 'La ministre a dénoncé le slogan « Rendez la rivière » et les heurts.',
    quotes: [],
  },
  {
    name: 'a site by its name, with an adjective between',
    lang: 'fr',
    text: 'Anne Roux a annoncé que le site local « Le Phare du canal » fermera.',
    quotes: [],
  },
  {
    name: 'an operation by its name',
    lang: 'fr',
    text: "L'opération « Coup de balai » commence lundi dans toute la ville.",
    quotes: [],
    claims: [],
  },
]

const ENGLISH: readonly HardCase[] = [
  {
    name: 'a title behind an hour',
    lang: 'en',
    text: '20:00 "The Long and Winding Road" is on Channel 4. "It is long," said Ann Reed.',
    quotes: [{ text: 'It is long', speaker: 'Ann Reed' }],
  },
  {
    name: 'a nickname and whose it is',
    lang: 'en',
    text: 'The dolphin, known to locals as "Kylie", clicks in the bay, according to a study. "She is lonely," said Ann Reed.',
    quotes: [{ text: 'She is lonely', speaker: 'Ann Reed' }],
  },
  {
    name: 'a nickname that a comma sets off',
    lang: 'en',
    text: 'Tarn Rovers, nicknamed "the Millers", will meet Dover. "Bring them on," said manager Paul Reed.',
    quotes: [{ text: 'Bring them on', speaker: 'Paul Reed' }],
  },
  {
    name: 'a nickname',
    lang: 'en',
    text: '"We slept in cars," said a man known as "Shorty."',
    quotes: [{ text: 'We slept in cars', speaker: 'a man', cue: 'say' }],
  },
  {
    name: 'a title',
    lang: 'en',
    text: 'Her film “The Slow Hours” opens on Wednesday.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a programme that somebody speaks in',
    lang: 'en',
    text: '“The dam is old,” Ann Reed said on Radio One’s “River Hour” on Monday.',
    quotes: [{ text: 'The dam is old', speaker: 'Ann Reed', cue: 'say' }],
  },
  {
    name: 'titles in a row, the commas inside the marks',
    lang: 'en',
    text: 'Carter has starred in “Harbour Lights,” “River Hour” and “The Long Dam,” her agent said.',
    quotes: [],
  },
  {
    name: 'a title behind the noun for it',
    lang: 'en',
    text: 'He grew up near the dam, Carter said on the podcast “Here Is the River.”',
    quotes: [],
  },
  {
    name: 'a title in apposition',
    lang: 'en',
    text: 'The dam was never safe, Ann Reed said in her last book, “Harbour Lights and More,” which tells of the flood.',
    quotes: [],
  },
  { name: 'a word at arm’s length', lang: 'en', text: 'The “reform” has many worried.', quotes: [], claims: [] },
  {
    name: 'according to without a source',
    lang: 'en',
    text: 'Everybody pays according to their means.',
    quotes: [],
    claims: [],
  },
]

hardCases('not speech', [...FRENCH, ...ENGLISH])

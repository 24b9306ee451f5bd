import { type HardCase, hardCases } from './check.js'

const FRENCH: readonly HardCase[] = [
  {
    name: 'turns opened by a dash',
    lang: 'fr',
    text: '— Tu viens ? demanda Louise.\n\n— Pas ce soir, répondit-il.',
    quotes: [
      { text: 'Tu viens', speaker: 'Louise', cue: 'demander' },
      { text: 'Pas ce soir', mention: 'il', notSpeaker: ['Louise'], cue: 'répondre' },
    ],
  },
  {
    name: 'dashes without cues take turns around one who is named',
    lang: 'fr',
    text: [
      'La salle était vide. Paul poussa la porte et vit Jeanne près du feu.',
      '— Tu es revenue.',
      '— Il fallait bien.',
      '— Et ton frère ?',
      '— Il est resté à Lyon, dit Jeanne.',
      '— Je comprends.',
    ].join('\n\n'),
    quotes: [
      { text: 'Tu es revenue.', speaker: 'Paul' },
      { text: 'Il fallait bien.', speaker: 'Jeanne' },
      { text: 'Et ton frère ?', speaker: 'Paul' },
      { text: 'Il est resté à Lyon', speaker: 'Jeanne' },
      { text: 'Je comprends.', speaker: 'Paul' },
    ],
  },
  {
    name: 'a list is no dialogue',
    lang: 'fr',
    text: "– 3 millions d'euros de travaux\n\n– 40 logements",
    quotes: [],
    claims: [],
  },
  {
    name: 'a labelled answer; the question is not theirs',
    lang: 'fr',
    text: 'Vous partez ?\n\nHugo Marchand : Non, je reste.',
    quotes: [{ text: 'Non, je reste.', speaker: 'Hugo Marchand' }],
  },
]

const ENGLISH: readonly HardCase[] = [
  {
    name: 'a list is no dialogue',
    lang: 'en',
    text: 'The plan has two parts:\n\n– 3 million euros of works\n\n– 40 flats',
    quotes: [],
    claims: [],
  },
  {
    name: 'a labelled answer; the question is not theirs',
    lang: 'en',
    text: 'Are you leaving?\n\nHugo Marsh: No, I am staying.',
    quotes: [{ text: 'No, I am staying.', speaker: 'Hugo Marsh' }],
  },
  {
    name: 'who is told of before the interview answers, not who asked',
    lang: 'en',
    text: 'Petra Lund has spent 30 winters in the forests. She spoke to Tim Farrow.\n\nWhen did you hear your first owl?\n\nI was six.\n\nDo you sleep?\n\nI do.',
    quotes: [
      { text: 'I was six', speaker: 'Petra Lund' },
      { text: 'I do', speaker: 'Petra Lund' },
    ],
  },
  {
    name: 'unattributed turns alternate',
    lang: 'en',
    text: '“Are you coming?” asked Louise.\n\n“Not tonight,” said Peter.\n\n“Why?”\n\n“I am tired.”',
    quotes: [
      { text: 'Are you coming', speaker: 'Louise', cue: 'ask' },
      { text: 'Not tonight', speaker: 'Peter', cue: 'say' },
      { text: 'Why', speaker: 'Louise' },
      { text: 'I am tired', speaker: 'Peter' },
    ],
  },
]

hardCases('dialogue and interview', [...FRENCH, ...ENGLISH])

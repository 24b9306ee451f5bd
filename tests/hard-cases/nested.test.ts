import { type HardCase, hardCases } from './check.js'

const FRENCH: readonly HardCase[] = [
  {
    name: 'a promise told by somebody else',
    lang: 'fr',
    text: 'Marie Durand a affirmé que Paul Vidal avait promis de partir avant mai.',
    quotes: [],
    claims: [
      { text: 'Paul Vidal avait promis de partir avant mai', speaker: 'Marie Durand', cue: 'affirmer' },
      { text: 'partir avant mai', speaker: 'Paul Vidal', cue: 'promettre' },
    ],
  },
  {
    name: 'a clause in a clause, with people in the dative',
    lang: 'fr',
    text: "Anne Loiseau a raconté au tribunal que son voisin lui avait juré qu'il n'avait jamais vu la lettre.",
    quotes: [],
    claims: [
      { text: "son voisin lui avait juré qu'il n'avait jamais vu la lettre", speaker: 'Anne Loiseau', cue: 'raconter' },
      { text: "il n'avait jamais vu la lettre", mention: 'son voisin', cue: 'jurer' },
    ],
  },
  {
    name: 'a claim in what a source phrase reports',
    lang: 'fr',
    text: "Selon la police, le conducteur affirme qu'il n'a pas vu l'enfant.",
    quotes: [],
    claims: [
      { text: "le conducteur affirme qu'il n'a pas vu l'enfant", speaker: 'la police', cue: 'selon' },
      { text: "il n'a pas vu l'enfant", speaker: 'le conducteur', cue: 'affirmer' },
    ],
  },
  {
    name: 'a fragment belongs to the innermost claim',
    lang: 'fr',
    text: 'Ann Loiseau raconte que Paul Vidal lui a dit que le plan était « une honte ».',
    quotes: [{ text: 'une honte', type: 'mixed', speaker: 'Paul Vidal', cue: 'dire' }],
    claims: [
      { text: 'Paul Vidal lui a dit que le plan était « une honte »', speaker: 'Ann Loiseau', cue: 'raconter' },
      { text: 'le plan était « une honte »', speaker: 'Paul Vidal', cue: 'dire' },
    ],
  },
  {
    name: 'what a quotation says that others think',
    lang: 'fr',
    text: '« Les riverains pensent que le pont est sûr. Je n’y crois pas », a répondu la ministre Anne Loiseau.',
    quotes: [
      {
        text: 'Les riverains pensent que le pont est sûr. Je n’y crois pas',
        type: 'direct',
        speaker: 'Anne Loiseau',
        cue: 'répondre',
      },
    ],
    claims: [{ text: 'le pont est sûr', mention: 'Les riverains', cue: 'penser' }],
  },
  {
    name: 'what a quotation says that its own speaker thinks, or that somebody knows',
    lang: 'fr',
    text: '« Je pense que le pont est sûr. Le préfet sait que la route tiendra », a répondu la ministre Anne Loiseau.',
    quotes: [
      {
        text: 'Je pense que le pont est sûr. Le préfet sait que la route tiendra',
        type: 'direct',
        speaker: 'Anne Loiseau',
        cue: 'répondre',
      },
    ],
    claims: [],
  },
]

const ENGLISH: readonly HardCase[] = [
  {
    name: 'a clause in a clause',
    lang: 'en',
    text: 'Ann Lowe said that Paul Reed had told the council that the dam would fail within a year.',
    quotes: [],
    claims: [
      { text: 'Paul Reed had told the council that the dam would fail within a year', speaker: 'Ann Lowe', cue: 'say' },
      { text: 'the dam would fail within a year', speaker: 'Paul Reed', cue: 'tell' },
    ],
  },
  {
    name: 'a denial told by somebody else',
    lang: 'en',
    text: 'The paper reported that Martha Lowe had denied that she knew the man.',
    quotes: [],
    claims: [
      { text: 'Martha Lowe had denied that she knew the man', speaker: 'the paper', cue: 'report' },
      { text: 'she knew the man', speaker: 'Martha Lowe', cue: 'deny', stance: 'denial' },
    ],
  },
  {
    name: 'long contents in long contents',
    lang: 'en',
    text: 'The report says that engineers had warned in 2015 that the dam could fail in a flood and that nobody listened.',
    quotes: [],
    claims: [
      { text: 'the dam could fail in a flood and that nobody listened', speaker: 'engineers', cue: 'warn' },
      {
        text: 'engineers had warned in 2015 that the dam could fail in a flood and that nobody listened',
        speaker: 'the report',
        cue: 'say',
      },
    ],
  },
]

const OTHERS: readonly HardCase[] = [
  {
    name: 'a clause in a clause',
    lang: 'de',
    text: 'Anna Lohe erklärte am Montag, dass der Direktor behauptet habe, dass der Damm sicher sei.',
    quotes: [],
    claims: [
      { text: 'der Direktor behauptet habe, dass der Damm sicher sei', speaker: 'Anna Lohe' },
      { text: 'der Damm sicher sei', speaker: 'der Direktor' },
    ],
  },
  {
    name: 'a promise told by somebody else',
    lang: 'es',
    text: 'La ministra afirmó que Pablo Vidal había prometido dimitir antes de mayo.',
    quotes: [],
    claims: [
      { text: 'Pablo Vidal había prometido dimitir antes de mayo', speaker: 'la ministra' },
      { text: 'dimitir antes de mayo', speaker: 'Pablo Vidal' },
    ],
  },
  {
    name: 'a promise told by somebody else',
    lang: 'it',
    text: 'La ministra ha affermato che Paolo Vidal aveva promesso di dimettersi prima di maggio.',
    quotes: [],
    claims: [
      { text: 'Paolo Vidal aveva promesso di dimettersi prima di maggio', speaker: 'la ministra' },
      { text: 'dimettersi prima di maggio', speaker: 'Paolo Vidal' },
    ],
  },
  {
    name: 'a clause in a clause',
    lang: 'pt',
    text: 'A ministra afirmou que Paulo Vidal tinha prometido que o dique não cederia.',
    quotes: [],
    claims: [
      { text: 'Paulo Vidal tinha prometido que o dique não cederia', speaker: 'a ministra' },
      { text: 'o dique não cederia', speaker: 'Paulo Vidal' },
    ],
  },
]

hardCases('claims in claims', [...FRENCH, ...ENGLISH, ...OTHERS])

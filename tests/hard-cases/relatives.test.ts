import { hardCases, reported } from './check.js'

reported('relatives that report, in a sentence that goes on', [
  [
    'fr',
    'Paul Vidal, qui affirme que le pont fermera, a dit vouloir démissionner.',
    { text: 'le pont fermera', speaker: 'Paul Vidal', cue: 'affirmer' },
    { text: 'vouloir démissionner', speaker: 'Paul Vidal', cue: 'dire' },
  ],
  [
    'fr',
    "Le maire, qui assure que le pont est sûr, a annoncé qu'il démissionnerait.",
    { text: 'le pont est sûr', speaker: 'le maire', cue: 'assurer' },
    { text: 'il démissionnerait', speaker: 'le maire', cue: 'annoncer' },
  ],
  [
    'fr',
    'Paul Vidal, qui affirme que le pont fermera parce que la rivière monte, habite à Lyon.',
    { text: 'le pont fermera parce que la rivière monte', speaker: 'Paul Vidal', cue: 'affirmer' },
  ],
  [
    'en',
    'Ann Lowe, who says the dam is safe, told reporters she would resign.',
    { text: 'the dam is safe', speaker: 'Ann Lowe', cue: 'say' },
    { text: 'she would resign', speaker: 'Ann Lowe', cue: 'tell' },
  ],
  [
    'en',
    'Engineers who say the dam is safe want a vote.',
    { text: 'the dam is safe', speaker: 'Engineers', cue: 'say' },
  ],
  [
    'en',
    'The council met Ann Lowe, who said that the dam, which was built in 1950, was safe and that it would last.',
    { text: 'the dam, which was built in 1950, was safe and that it would last', speaker: 'Ann Lowe', cue: 'say' },
  ],
  [
    'en',
    'The council met a group that says the dam is safe.',
    { text: 'the dam is safe', speaker: 'group', mention: 'that', cue: 'say' },
  ],
  [
    'en',
    'Ann Lowe keeps a plaque on her desk that says the dam is safe.',
    { text: 'the dam is safe', speaker: 'plaque', mention: 'that', cue: 'say' },
  ],
  [
    'en',
    'The report, which according to the mayor is wrong, was withdrawn.',
    {
      text: 'The report, which according to the mayor is wrong',
      without: 'according to the mayor',
      speaker: 'the mayor',
      cue: 'according to',
    },
  ],
  [
    'es',
    'Marta Solís, que afirma que el puente cerrará, llegó el martes.',
    { text: 'el puente cerrará', speaker: 'Marta Solís', cue: 'afirmar' },
  ],
  [
    'it',
    'Marta Soldi, che sostiene che il ponte chiuderà, è arrivata martedì.',
    { text: 'il ponte chiuderà', speaker: 'Marta Soldi', cue: 'sostenere' },
  ],
  [
    'de',
    'Anna Kern, die behauptet, dass die Brücke sicher ist, will zurücktreten.',
    { text: 'die Brücke sicher ist', speaker: 'Anna Kern', cue: 'behaupten' },
  ],
  [
    'en',
    'The town has heard from farmers who say the water needed for crops has run dry.',
    { text: 'the water needed for crops has run dry', speaker: 'farmers', cue: 'say' },
  ],
])

hardCases('relatives that report, in a sentence that goes on', [
  {
    name: 'a short belief of a group',
    lang: 'fr',
    text: 'Les experts qui estiment que le barrage tiendra ont demandé une enquête.',
    quotes: [],
    claims: [{ text: 'le barrage tiendra', speaker: 'les experts', cue: 'estimer' }],
    known: 'the model weighs it as no claim',
  },
  {
    name: 'a time behind the verb, and what is issued behind the relative',
    lang: 'en',
    text: 'Rose Dale, who said last week that a judge was biased because of his heritage, issued a statement on Tuesday.',
    quotes: [],
    claims: [{ text: 'a judge was biased because of his heritage', speaker: 'Rose Dale', cue: 'say' }],
  },
  {
    name: 'a relative inside a second clause',
    known: 'the shorter content weighs more',
    lang: 'fr',
    text: "Le conseil a reçu Paul Vidal, qui affirme que le pont fermera et que l'usine, qui a brûlé en mai, rouvrira.",
    quotes: [],
    claims: [
      { text: "le pont fermera et que l'usine, qui a brûlé en mai, rouvrira", speaker: 'Paul Vidal', cue: 'affirmer' },
    ],
  },
])

import { type HardCase, hardCases } from './check.js'

const FRENCH: readonly HardCase[] = [
  {
    name: 'guillemets, comma outside, subject after the cue',
    lang: 'fr',
    text: '« Le site fermera en mars », a annoncé Claire Vautrin.',
    quotes: [{ text: 'Le site fermera en mars', type: 'direct', speaker: 'Claire Vautrin', cue: 'annoncer' }],
  },
  {
    name: 'straight marks, an elision inside, a description kept apart',
    lang: 'fr',
    text: `"On n'a pas dormi", souffle Idris Kanté, l'un des sinistrés.`,
    quotes: [{ text: "On n'a pas dormi", speaker: 'Idris Kanté', cue: 'souffler' }],
  },
  {
    name: 'typographic apostrophes inside curly marks',
    lang: 'fr',
    text: 'Anna Favre habite en face. “C’est l’usine qui l’a dit”, assure-t-elle.',
    quotes: [{ text: 'C’est l’usine qui l’a dit', speaker: 'Anna Favre', mention: 'elle', cue: 'assurer' }],
  },
  {
    name: 'nested in other marks',
    lang: 'fr',
    text: `« Le maire m'a dit : “Partez !” et je suis parti », raconte Paul Lemercier.`,
    quotes: [
      { text: `Le maire m'a dit : “Partez !” et je suis parti`, speaker: 'Paul Lemercier', cue: 'raconter' },
      { text: 'Partez', in: 0, speaker: 'le maire', cue: 'dire' },
    ],
  },
  {
    name: 'nested in the same marks',
    lang: 'fr',
    text: '« Il a crié « stop » deux fois », témoigne la caissière.',
    quotes: [
      { text: 'Il a crié « stop » deux fois', speaker: 'la caissière', cue: 'témoigner' },
      { text: 'stop', in: 0 },
    ],
  },
  {
    name: 'one mark closes both of a nest',
    lang: 'fr',
    text: '« Elle répétait : « Tenez bon ! », se souvient Ana Ruiz.',
    quotes: [
      { text: 'Elle répétait : « Tenez bon !', speaker: 'Ana Ruiz', cue: 'souvenir' },
      { text: 'Tenez bon', in: 0 },
    ],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'the opening mark again at a paragraph',
    lang: 'fr',
    text: `« Nous avons prévenu l'État.\n\n« Rien n'a bougé », déplore Jean Morel.`,
    quotes: [
      { text: "Nous avons prévenu l'État.", speaker: 'Jean Morel' },
      { text: "Rien n'a bougé", with: 0, speaker: 'Jean Morel', cue: 'déplorer' },
    ],
  },
  {
    name: 'the closing mark at a paragraph continues',
    lang: 'fr',
    text: `« D'abord le prix.\n\n» Ensuite le délai », résume Lise Aubry.`,
    quotes: [
      { text: "D'abord le prix.", speaker: 'Lise Aubry' },
      { text: 'Ensuite le délai', with: 0, speaker: 'Lise Aubry', cue: 'résumer' },
    ],
  },
  {
    name: 'never closed: the next paragraph is untouched',
    lang: 'fr',
    text: `« La route a disparu, raconte Tom Brandt.\n\nLes équipes ont travaillé toute la nuit.`,
    quotes: [{ text: 'La route a disparu', speaker: 'Tom Brandt', cue: 'raconter' }],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'mismatched marks',
    lang: 'fr',
    text: '« Nous sommes prêts", assure Léna Ortiz.',
    quotes: [{ text: 'Nous sommes prêts', speaker: 'Léna Ortiz', cue: 'assurer' }],
    warnings: ['mismatched-marks'],
  },
  {
    name: 'no-break and narrow spaces inside the marks',
    lang: 'fr',
    text: '«\u202fNous restons\u00a0», a répondu Paul Hamon. «\u00a0Tous\u202f!\u00a0»',
    quotes: [
      { text: 'Nous restons', speaker: 'Paul Hamon', cue: 'répondre' },
      { text: 'Tous', speaker: 'Paul Hamon' },
    ],
  },
]

const ENGLISH: readonly HardCase[] = [
  {
    name: 'a headline that takes its words out of a quotation below',
    lang: 'en',
    text: 'Carter: Town Unprotected, ‘Like an Open Door’\n\n“This town is like an open door, and nobody talks of it,” said Ann Carter on Monday.',
    quotes: [
      { text: 'Like an Open Door', speaker: 'Ann Carter' },
      { text: 'This town is like an open door, and nobody talks of it', speaker: 'Ann Carter', cue: 'say' },
    ],
  },
  {
    name: 'the opening mark again at a paragraph',
    lang: 'en',
    text: '“We lost the roof.\n\n“Then the walls went,” Mara Ellison said.',
    quotes: [
      { text: 'We lost the roof.', speaker: 'Mara Ellison' },
      { text: 'Then the walls went', with: 0, speaker: 'Mara Ellison', cue: 'say' },
    ],
  },
  {
    name: 'never closed: the next paragraph is untouched',
    lang: 'en',
    text: '"The road is gone, said Tom Brandt.\n\nCrews worked all night.',
    quotes: [{ text: 'The road is gone', speaker: 'Tom Brandt', cue: 'say' }],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'apostrophes inside single marks',
    lang: 'en',
    text: `'It's the dogs' home that burned,' said Ruth Amos.`,
    quotes: [{ text: `It's the dogs' home that burned`, speaker: 'Ruth Amos', cue: 'say' }],
  },
  {
    name: 'feet and inches',
    lang: 'en',
    text: `The 6'2" keeper called it "a bad day".`,
    quotes: [{ text: 'a bad day', type: 'mixed', speaker: 'keeper', cue: 'call' }],
  },
  {
    name: 'mismatched marks',
    lang: 'en',
    text: '"We are ready”, said Lena Ortiz.',
    quotes: [{ text: 'We are ready', speaker: 'Lena Ortiz', cue: 'say' }],
    warnings: ['mismatched-marks'],
  },
  ...[
    '“So I told him, ‘Leave now,’ and he left,” said Paul Lemmer.',
    '“We always said, ‘The dam will hold,’ and it did,” said Paul Lemmer.',
    '“You can’t just say, ‘The dam will hold,’ and leave,” said Paul Lemmer.',
  ].map((text) => ({
    name: `nested words of whoever says the outer ones, or of nobody: ${text}`,
    lang: 'en',
    text,
    quotes: [{ text: text.slice(1, text.indexOf(',”')), speaker: 'Paul Lemmer', cue: 'say' }],
  })),
  {
    name: 'nested in other marks',
    lang: 'en',
    text: '“The mayor told me, ‘Leave now,’ and I left,” said Paul Lemmer.',
    quotes: [
      { text: 'The mayor told me, ‘Leave now,’ and I left', speaker: 'Paul Lemmer', cue: 'say' },
      { text: 'Leave now', in: 0, speaker: 'the mayor', cue: 'tell' },
    ],
  },
  {
    name: 'a year without its century and a genitive are no marks',
    lang: 'en',
    text: `The class of '68 met at the teachers' club. "We came for the food," said Bob Hale.`,
    quotes: [{ text: 'We came for the food', speaker: 'Bob Hale', cue: 'say' }],
  },
  {
    name: 'British single marks around a nested double',
    lang: 'en',
    text: '‘She said “never” twice,’ recalled Tom Ridley.',
    quotes: [
      { text: 'She said “never” twice', speaker: 'Tom Ridley', cue: 'recall' },
      { text: 'never', in: 0 },
    ],
  },
]

const GERMAN: readonly HardCase[] = [
  {
    name: 'low opening mark, high closing one',
    lang: 'de',
    text: '„Wir bleiben“, sagte Ute Lang.',
    quotes: [{ text: 'Wir bleiben', type: 'direct' }],
  },
  {
    name: 'low opening mark, high closing one, and who says it',
    lang: 'de',
    text: '„Wir bleiben“, sagte Ute Lang.',
    quotes: [{ text: 'Wir bleiben', type: 'direct', speaker: 'Ute Lang' }],
  },
]

hardCases('marks and spans', [...FRENCH, ...ENGLISH, ...GERMAN])

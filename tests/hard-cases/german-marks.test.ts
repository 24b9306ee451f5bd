import { type HardCase, hardCases } from './check.js'

const lang = 'de'

const MARKS: readonly HardCase[] = [
  {
    name: 'low opening mark, high closing one, subject after the cue',
    lang,
    text: '„Das Werk schließt im März“, teilte Klara Vogt mit.',
    quotes: [{ text: 'Das Werk schließt im März', type: 'direct', speaker: 'Klara Vogt', cue: 'mitteilen' }],
  },
  {
    name: 'straight marks, a contraction inside, a description kept apart',
    lang,
    text: `"Mir geht's gut", flüstert Idris Kanté, einer der Geretteten.`,
    quotes: [{ text: "Mir geht's gut", speaker: 'Idris Kanté', cue: 'flüstern' }],
  },
  {
    name: 'typographic apostrophes inside the marks',
    lang,
    text: 'Anna Lorenz wohnt gegenüber. „Wie’s war, so bleibt’s“, versichert sie.',
    quotes: [{ text: 'Wie’s war, so bleibt’s', speaker: 'Anna Lorenz', mention: 'sie', cue: 'versichern' }],
  },
  {
    name: 'nested in single marks',
    lang,
    text: '„Der Bürgermeister sagte mir: ‚Gehen Sie!‘ und ich ging“, erzählt Paul Lehner.',
    quotes: [
      { text: 'Der Bürgermeister sagte mir: ‚Gehen Sie!‘ und ich ging', speaker: 'Paul Lehner', cue: 'erzählen' },
      { text: 'Gehen Sie', in: 0, speaker: 'Bürgermeister', cue: 'sagen' },
    ],
  },
  {
    name: 'nested in the same marks',
    lang,
    text: '„Er hat zweimal „Halt“ gerufen“, bezeugt die Kassiererin.',
    quotes: [
      { text: 'Er hat zweimal „Halt“ gerufen', speaker: 'Kassiererin', cue: 'bezeugen' },
      { text: 'Halt', in: 0 },
    ],
    known: 'one word inside a quote is taken for a term',
  },
  {
    name: 'one mark closes both of a nest',
    lang,
    text: '„Sie rief immer wieder: „Haltet durch!“, erinnert sich Ana Ruiz.',
    quotes: [
      { text: 'Sie rief immer wieder: „Haltet durch!', speaker: 'Ana Ruiz', cue: 'erinnern' },
      { text: 'Haltet durch', in: 0 },
    ],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'the opening mark again at a paragraph',
    lang,
    text: '„Wir haben das Land gewarnt.\n\n„Nichts ist geschehen“, klagt Jan Moser.',
    quotes: [
      { text: 'Wir haben das Land gewarnt.', speaker: 'Jan Moser' },
      { text: 'Nichts ist geschehen', with: 0, speaker: 'Jan Moser', cue: 'klagen' },
    ],
  },
  {
    name: 'guillemets inwards, again at a paragraph',
    lang,
    text: '»Erst der Preis.\n\n»Dann die Frist«, fasst Lisa Auer zusammen.',
    quotes: [
      { text: 'Erst der Preis.', speaker: 'Lisa Auer' },
      { text: 'Dann die Frist', with: 0, speaker: 'Lisa Auer', cue: 'zusammenfassen' },
    ],
  },
  {
    name: 'guillemets outwards, as in Switzerland',
    lang,
    text: '«Das Dach ist weg», sagte Mara Gerber. «Danach kamen die Wände», fügte sie hinzu.',
    quotes: [
      { text: 'Das Dach ist weg', speaker: 'Mara Gerber', cue: 'sagen' },
      { text: 'Danach kamen die Wände', speaker: 'Mara Gerber', mention: 'sie', cue: 'hinzufügen' },
    ],
  },
  {
    name: 'never closed: the next paragraph is untouched',
    lang,
    text: '„Die Straße ist weg, sagte Tom Brandt.\n\nDie Helfer arbeiteten die ganze Nacht.',
    quotes: [{ text: 'Die Straße ist weg', speaker: 'Tom Brandt', cue: 'sagen' }],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'single marks with apostrophes inside',
    lang,
    text: '‚Das war Klaus’ Haus und Jens’ Hof‘, sagte Ruth Amann.',
    quotes: [{ text: 'Das war Klaus’ Haus und Jens’ Hof', speaker: 'Ruth Amann', cue: 'sagen' }],
  },
  {
    name: 'feet and inches are no marks',
    lang,
    text: `Der 6'2" große Torhüter nannte es "einen schlechten Tag".`,
    quotes: [{ text: 'einen schlechten Tag', type: 'mixed', speaker: `6'2" große Torhüter`, cue: 'nennen' }],
  },
  {
    name: 'a mismatched pair',
    lang,
    text: '„Wir sind bereit", sagte Lena Ortner.',
    quotes: [{ text: 'Wir sind bereit', speaker: 'Lena Ortner', cue: 'sagen' }],
  },
  {
    name: 'the high mark closes',
    lang,
    text: '„Wir bleiben“, sagte Ute Lang. Danach ging sie. „Bis morgen“, rief sie noch.',
    quotes: [
      { text: 'Wir bleiben', speaker: 'Ute Lang', cue: 'sagen' },
      { text: 'Bis morgen', speaker: 'Ute Lang', cue: 'rufen' },
    ],
  },
]

const SPLITS: readonly HardCase[] = [
  {
    name: 'a reporting clause inside the marks, before the verb of what is said',
    lang,
    text: '„Der Haushalt, erklärte Marc Huber, wird am Montag beschlossen.“',
    quotes: [
      { text: 'Der Haushalt', speaker: 'Marc Huber', cue: 'erklären' },
      { text: 'wird am Montag beschlossen.', with: 0, speaker: 'Marc Huber' },
    ],
  },
  {
    name: 'a reporting clause inside the marks ends a sentence',
    lang,
    text: '„Es reicht, donnert Erik Wasner. Wir geben nicht nach.“',
    quotes: [
      { text: 'Es reicht', speaker: 'Erik Wasner' },
      { text: 'Wir geben nicht nach.', with: 0, speaker: 'Erik Wasner' },
    ],
  },
  {
    name: 'a question that nobody in particular asks',
    lang,
    text: '„Wer bezahlt das?“, fragt man sich im Ministerium.',
    quotes: [{ text: 'Wer bezahlt das?', mention: 'man', cue: 'fragen' }],
  },
  {
    name: 'split by its reporting clause',
    lang,
    text: '„Es ist vorbei“, sagte Dora Flint. „Morgen fahren wir heim.“',
    quotes: [
      { text: 'Es ist vorbei', speaker: 'Dora Flint', cue: 'sagen' },
      { text: 'Morgen fahren wir heim.', with: 0, speaker: 'Dora Flint' },
    ],
  },
  {
    name: 'split within its sentence, the cue inverted',
    lang,
    text: '„Im vergangenen Jahr“, rief Stadträtin Jana Harms, „war plötzlich Geld da.“',
    quotes: [
      { text: 'Im vergangenen Jahr', speaker: 'Jana Harms', cue: 'rufen' },
      { text: 'war plötzlich Geld da.', with: 0, speaker: 'Jana Harms' },
    ],
  },
  {
    name: 'a pronoun past an apposition',
    lang,
    text: 'Helene Roth, Ärztin, warnt: „Es fehlen Betten.“ „Und Pfleger“, ergänzt sie.',
    quotes: [
      { text: 'Es fehlen Betten.', speaker: 'Helene Roth', cue: 'warnen' },
      { text: 'Und Pfleger', speaker: 'Helene Roth', mention: 'sie', cue: 'ergänzen' },
    ],
  },
]

const DIALOGUE: readonly HardCase[] = [
  {
    name: 'two turns, the second by a pronoun of the other gender',
    lang,
    text: '„Kommst du?“, fragte Luise.\n\n„Heute nicht“, antwortete er.',
    quotes: [
      { text: 'Kommst du?', speaker: 'Luise', cue: 'fragen' },
      { text: 'Heute nicht', notSpeaker: ['Luise'], mention: 'er', cue: 'antworten' },
    ],
    known: 'the first name alone does not tell that the pronoun is somebody else',
  },
  {
    name: 'a list is no dialogue',
    lang,
    text: 'Geplant sind:\n– 3 Millionen Euro für die Halle\n– 40 Wohnungen\n– ein Park',
    quotes: [],
  },
  {
    name: 'a labelled turn of an interview',
    lang,
    text: 'Gehen Sie?\n\nHugo Marchand: Nein, ich bleibe noch ein Jahr.\n\nUnd dann?\n\nHugo Marchand: Dann sehen wir weiter.',
    quotes: [
      { text: 'Nein, ich bleibe noch ein Jahr.', speaker: 'Hugo Marchand' },
      { text: 'Dann sehen wir weiter.', speaker: 'Hugo Marchand' },
    ],
  },
]

const NOT_SPEECH: readonly HardCase[] = [
  {
    name: 'the title of a film',
    lang,
    text: 'Ihr Film „Die langsamen Stunden“ läuft am Mittwoch an.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a word used with irony',
    lang,
    text: 'Die „Reform“ macht vielen Angst.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a nickname',
    lang,
    text: '„Wir haben im Auto geschlafen“, sagte ein Mann, der hier nur „Kurzer“ genannt wird.',
    quotes: [{ text: 'Wir haben im Auto geschlafen', cue: 'sagen' }],
  },
  {
    name: 'a name in another language',
    lang,
    text: 'Der Verein trat am Sonntag beim „Silver Lake Spring Regatta“ an, er berichtete davon.',
    quotes: [],
  },
  {
    name: 'the local word for a thing, in brackets',
    lang,
    text: 'Das Fest beginnt mit dem Feuer („Funke“) am Abend, berichtete der Wirt.',
    quotes: [],
  },
  {
    name: 'a motto after a colon',
    known: 'a sentence in the first person is taken for speech',
    lang,
    text: 'Die Stadtwerke (Motto: „Wir bringen Sie weiter“) erklärten sich nicht.',
    quotes: [],
  },
  {
    name: 'a title after a verb that reports nothing',
    lang,
    text: 'Die Autorin sagte zu. Der Titel lautet „Die stille Bucht“ und steht seit Mai fest.',
    quotes: [],
  },
  {
    name: 'an address as source',
    lang,
    text: 'Das Werk schließt laut „kurier-nord.example“ im Herbst.',
    quotes: [],
    claims: [{ text: 'Das Werk schließt laut „kurier-nord.example“ im Herbst', cue: 'laut' }],
  },
  {
    name: 'what somebody calls a thing',
    lang,
    text: 'Der Minister bezeichnete das Urteil als einen „Irrtum der Justiz“.',
    quotes: [{ text: 'Irrtum der Justiz', type: 'mixed', speaker: 'Minister', cue: 'bezeichnen' }],
  },
  {
    name: 'a preposition that names no source',
    lang,
    text: 'Jeder zahlt nach seinen Mitteln, und das Kind ist laut.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a paper in marks speaks',
    lang,
    text: 'Wie die „Süddeutsche Zeitung“ berichtet, soll die Brücke gesperrt werden.',
    quotes: [],
    claims: [{ text: 'soll die Brücke gesperrt werden', speaker: 'Süddeutsche Zeitung', cue: 'berichten' }],
  },
]

hardCases('German: marks and spans', MARKS)
hardCases('German: splits and continuation', SPLITS)
hardCases('German: dialogue and interview', DIALOGUE)
hardCases('German: what is in marks and is not speech', NOT_SPEECH)

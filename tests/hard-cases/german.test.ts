import { type HardCase, hardCases } from './check.js'

const lang = 'de'

const CUES: readonly HardCase[] = [
  {
    name: 'a cue by its place, not by a list',
    lang,
    text: '„Eine Schande“, empört sich Sofia Gerard.',
    quotes: [{ text: 'Eine Schande', speaker: 'Sofia Gerard', cue: 'empören', stance: 'emotion' }],
  },
  {
    name: 'a preposition as cue',
    lang,
    text: 'Laut Nadja Ferrat ist die Rechnung „nicht zu bezahlen“.',
    quotes: [{ text: 'nicht zu bezahlen', speaker: 'Nadja Ferrat', cue: 'laut' }],
  },
  {
    name: 'a colon as cue, somebody unnamed',
    lang,
    text: 'Ein Anwohner, sichtlich wütend: „Keiner hört uns zu.“',
    quotes: [{ text: 'Keiner hört uns zu.', speaker: 'Anwohner' }],
  },
  {
    name: 'so before the speaker, without a verb',
    lang,
    text: '„Wir prüfen jeden Fall“, so der Minister. Dr. Vera Pohl widersprach: „Das stimmt nicht.“',
    quotes: [
      { text: 'Wir prüfen jeden Fall', speaker: 'Minister', cue: 'so' },
      { text: 'Das stimmt nicht.', speaker: 'Vera Pohl', cue: 'widersprechen' },
    ],
  },
  {
    name: 'a credit line, the title apart',
    lang,
    text: '„Eine gute Wahl.“ – Stadtrat Alan Reding',
    quotes: [{ text: 'Eine gute Wahl.', speaker: 'Alan Reding' }],
  },
  {
    name: 'the reporter says that it was not said',
    lang,
    text: 'Karl Kern hat nie gesagt, dass der Plan tot sei.',
    quotes: [],
    claims: [{ text: 'der Plan tot sei', speaker: 'Karl Kern', cue: 'sagen', negated: true }],
  },
  {
    name: 'a date between cue and subject',
    lang,
    text: '„Ich unterschreibe nicht“, warnte am 3. März in Wien Lukas Tischer.',
    quotes: [{ text: 'Ich unterschreibe nicht', speaker: 'Lukas Tischer', mention: 'Lukas Tischer', cue: 'warnen' }],
  },
  {
    name: 'a prefix at the end of the clause, past the one who is told',
    lang,
    text: '„Wir räumen das Haus“, kündigte Polizeisprecherin Ida Kranz der Deutschen Presse-Agentur am Abend an.',
    quotes: [{ text: 'Wir räumen das Haus', speaker: 'Ida Kranz', cue: 'ankündigen' }],
  },
  {
    name: 'nobody says it, but the report does',
    lang,
    text: '„Die Mängel waren bekannt“, heißt es in dem Bericht der Prüfer.',
    quotes: [{ text: 'Die Mängel waren bekannt', speaker: 'Bericht der Prüfer', kind: 'document', cue: 'heißen' }],
  },
]

const CLAIMS: readonly HardCase[] = [
  {
    name: 'a source phrase after its claim',
    lang,
    text: 'Bei dem Brand wurden drei Menschen verletzt, wie die Feuerwehr am Abend mitteilte.',
    quotes: [],
    claims: [
      { text: 'Bei dem Brand wurden drei Menschen verletzt', type: 'indirect', speaker: 'Feuerwehr', cue: 'mitteilen' },
    ],
  },
  {
    name: 'a source word behind its source',
    lang,
    text: 'Ersten Angaben der Präfektur zufolge gab es drei Verletzte.',
    quotes: [],
    claims: [{ text: 'gab es drei Verletzte', speaker: 'Präfektur', cue: 'zufolge' }],
  },
  {
    name: 'a quoted fragment in a content clause',
    lang,
    text: 'Der Staatsanwalt hat erklärt, dass der Verdächtige „allein gehandelt“ habe.',
    quotes: [{ text: 'allein gehandelt', type: 'mixed', speaker: 'Staatsanwalt' }],
    claims: [
      { text: 'der Verdächtige „allein gehandelt“ habe', type: 'mixed', speaker: 'Staatsanwalt', cue: 'erklären' },
    ],
  },
  {
    name: 'a source phrase inside the clause',
    lang,
    text: 'Das Werk verschmutzt, laut seinen Nachbarn, seit Jahren den Fluss.',
    quotes: [],
    claims: [
      {
        text: 'Das Werk verschmutzt, laut seinen Nachbarn, seit Jahren den Fluss',
        speaker: 'seinen Nachbarn',
        without: 'laut seinen Nachbarn',
      },
    ],
  },
  {
    name: 'a reporting clause inside the claim',
    lang,
    text: 'Die Brücke, warnten Ingenieure, könnte bis Juni schließen.',
    quotes: [],
    claims: [
      {
        text: 'Die Brücke, warnten Ingenieure, könnte bis Juni schließen',
        speaker: 'Ingenieure',
        cue: 'warnen',
        without: 'warnten Ingenieure',
      },
    ],
  },
  {
    name: 'a noun as cue',
    lang,
    text: 'Die Behauptung des Senators, dass die Steuern sinken, sorgte für Gelächter.',
    quotes: [],
    claims: [{ text: 'die Steuern sinken', speaker: 'Senators', cue: 'behauptung' }],
  },
  {
    name: 'a main clause after a comma',
    lang,
    text: 'Ministerin Vera Pohl hat am Dienstag in Mainz gesagt, sie werde den Vertrag nicht verlängern.',
    quotes: [],
    claims: [{ text: 'sie werde den Vertrag nicht verlängern', speaker: 'Vera Pohl', cue: 'sagen' }],
  },
  {
    name: 'an infinitive after a comma, the prefix before it',
    lang,
    text: 'Der Konzern kündigte am Montag an, 300 Stellen zu streichen.',
    quotes: [],
    claims: [{ text: '300 Stellen zu streichen', speaker: 'Konzern', cue: 'ankündigen', stance: 'statement' }],
  },
  {
    name: 'nach before a compound of what somebody says, without a comma',
    lang,
    text: 'Zwei Menschen wurden nach Polizeiangaben am Abend leicht verletzt. Er fuhr nach Berlin.',
    quotes: [],
    claims: [
      {
        text: 'Zwei Menschen wurden nach Polizeiangaben am Abend leicht verletzt',
        mention: 'Polizeiangaben',
        without: 'nach Polizeiangaben',
      },
    ],
  },
  {
    name: 'by his own account',
    lang,
    text: 'Der Fahrer war nach eigenen Angaben eingeschlafen. Nach seinen Worten war die Straße nass.',
    quotes: [],
    claims: [
      { text: 'Der Fahrer war nach eigenen Angaben eingeschlafen', speaker: 'Fahrer' },
      { text: 'war die Straße nass', speaker: 'Fahrer' },
    ],
  },
  {
    name: 'a noun alone after laut',
    lang,
    text: 'Das Werk ist laut Abendblatt seit Mai geschlossen.',
    quotes: [],
    claims: [{ text: 'Das Werk ist laut Abendblatt seit Mai geschlossen', speaker: 'Abendblatt', cue: 'laut' }],
  },
  {
    name: 'an apposition in the clause that reports',
    lang,
    text: 'Wie Kai Ott, Leiter des Amtes, mitteilte, bleibt die Brücke bis Montag gesperrt.',
    quotes: [],
    claims: [{ text: 'bleibt die Brücke bis Montag gesperrt', speaker: 'Kai Ott', cue: 'mitteilen' }],
  },
  {
    name: 'circles that nobody names',
    lang,
    text: 'Aus Hafenkreisen verlautete zunächst, dass niemand verletzt wurde.',
    quotes: [],
    claims: [{ text: 'niemand verletzt wurde', speaker: 'Hafenkreisen', cue: 'verlauten' }],
  },
  {
    name: 'a relative clause is no content',
    lang,
    text: 'Die Ministerin bestätigte die Angaben der Polizei, die noch freie Plätze haben.',
    quotes: [],
    claims: [],
  },
  {
    name: 'an indicative sentence after what is reported is the reporter’s',
    lang,
    text: 'Der Konzern kündigte an, das Werk zu schließen. Einige Hallen wurden am Abend geräumt. Hinweise werden entgegengenommen.',
    quotes: [],
    claims: [{ text: 'das Werk zu schließen', speaker: 'Konzern' }],
  },
  {
    name: 'a quotation of several sentences is no claim',
    lang,
    text: 'Petra Vogt sagte: „Das Werk bleibt offen. Wir kämpfen weiter.“ „Ich freue mich auf den Sommer. Mein Ziel ist der Aufstieg“, so Jan Krause.',
    quotes: [
      { text: 'Das Werk bleibt offen. Wir kämpfen weiter.', speaker: 'Petra Vogt' },
      { text: 'Ich freue mich auf den Sommer. Mein Ziel ist der Aufstieg', speaker: 'Jan Krause' },
    ],
    claims: [],
  },
  {
    name: 'the mood alone goes on',
    lang,
    text: 'Verteidigerin Mona Kehl wies die Vorwürfe zurück. Ihr Mandant sei zur Tatzeit im Ausland gewesen.',
    quotes: [],
    claims: [{ text: 'Ihr Mandant sei zur Tatzeit im Ausland gewesen', speaker: 'Mona Kehl' }],
  },
]

const WHO: readonly HardCase[] = [
  {
    name: 'a description of the one last spoken of',
    lang,
    text: 'Alain Kosta, Präsident der Region, blieb hart. „Dabei bleibt es“, antwortet der Politiker.',
    quotes: [{ text: 'Dabei bleibt es', speaker: 'Alain Kosta', mention: 'der Politiker', cue: 'antworten' }],
  },
  {
    name: 'a seat of government, around a fragment',
    lang,
    text: 'Moskau „dementiert förmlich“, den Brief erhalten zu haben.',
    quotes: [{ text: 'dementiert förmlich', type: 'mixed', speaker: 'Moskau', kind: 'organization' }],
  },
  {
    name: 'two of one surname',
    lang,
    text: 'Anna Kohl und Peter Kohl trafen am Abend ein. „Wir haben gewonnen“, sagte Kohl.',
    quotes: [{ text: 'Wir haben gewonnen', notSpeaker: ['Anna Kohl', 'Peter Kohl'], mention: 'Kohl', cue: 'sagen' }],
  },
  {
    name: 'a compound as title, then the surname alone',
    lang,
    text: 'SPD-Politikerin Saskia Ehlers lehnt das ab. „Mit uns nicht“, sagte Ehlers.',
    quotes: [{ text: 'Mit uns nicht', speaker: 'Saskia Ehlers', kind: 'person', cue: 'sagen' }],
  },
  {
    name: 'a dative before the verb, by the ending of its adjective',
    lang,
    text: 'Der örtlichen Zeitung sagte Karl Meier: „Ich bleibe bis zum Ende hier.“',
    quotes: [{ text: 'Ich bleibe bis zum Ende hier.', mention: 'Karl Meier', cue: 'sagen' }],
  },
  {
    name: 'a feminine genitive between subject and verb',
    lang,
    text: 'Der Konzern wies die Zahlen der Gewerkschaft zurück und nannte sie „reine Phantasie“.',
    quotes: [{ text: 'reine Phantasie', mention: 'Der Konzern', cue: 'nennen' }],
  },
  {
    name: 'who is cited, not who cites',
    lang,
    text: 'Die Agentur zitiert dazu Mara Kienzl mit folgenden Worten: „Diese Bank hat ihren Zweck verfehlt.“',
    quotes: [{ text: 'Diese Bank hat ihren Zweck verfehlt.', speaker: 'Mara Kienzl', cue: 'zitieren' }],
  },
  {
    name: 'a surname with its particles',
    lang,
    text: 'Minister Jan von der Aue kam spät. „Wir helfen gern und schnell“, sagte von der Aue. Von der Aue betonte, es gebe Geld.',
    quotes: [{ text: 'Wir helfen gern und schnell', speaker: 'Jan von der Aue', mention: 'von der Aue' }],
    claims: [{ text: 'es gebe Geld', speaker: 'Jan von der Aue', mention: 'Von der Aue' }],
  },
  {
    name: 'another cue after the quote, the subject before it',
    lang,
    text: 'Lena Ortner erklärte: „Zuerst kommt das Dach an die Reihe“, und fügte hinzu: „Danach bauen wir die Wände.“',
    quotes: [
      { text: 'Zuerst kommt das Dach an die Reihe', mention: 'Lena Ortner' },
      { text: 'Danach bauen wir die Wände.', mention: 'Lena Ortner', cue: 'hinzufügen' },
    ],
  },
  {
    name: 'an adverb with the capital of its sentence',
    lang,
    text: 'So warnten Vertreter der Verbände vor einem „drohenden Abfluss von Wissen“ ins Ausland.',
    quotes: [{ text: 'drohenden Abfluss von Wissen', mention: 'Vertreter der Verbände', cue: 'warnen' }],
  },
  {
    name: 'whose the noun after so is',
    lang,
    text: '„Das Geld ist längst ausgegeben“, so der Vorwurf der Anwältin.',
    quotes: [{ text: 'Das Geld ist längst ausgegeben', speaker: 'Anwältin', cue: 'so' }],
  },
  {
    name: 'the mood inside what is reported is no cue',
    lang,
    text: 'Der Kritiker Ole Voss bemängelt, die Aktion erinnere „fatal an die Zensur früherer Jahre“.',
    quotes: [{ text: 'fatal an die Zensur früherer Jahre', speaker: 'Ole Voss', cue: 'bemängeln' }],
  },
  {
    name: 'an age for a person',
    lang,
    text: 'Klaus Berger ist Maurer. „Ich habe gar nichts gesehen“, sagte der 38-Jährige am Abend.',
    quotes: [{ text: 'Ich habe gar nichts gesehen', speaker: 'Klaus Berger', mention: 'der 38-Jährige' }],
  },
  {
    name: 'a pronoun that is always a subject, behind a long object',
    lang,
    text: 'Der Anwalt sprach lange. Den Versuch, durch Manipulation der Zahlen Geld zu sparen, bezeichnete er als „Akt der Verzweiflung“.',
    quotes: [{ text: 'Akt der Verzweiflung', speaker: 'Anwalt', mention: 'er', cue: 'bezeichnen' }],
  },
  {
    name: 'a sentence that only announces',
    lang,
    text: '„Es ist ruhig hier“, sagte Jan Krause. Petra Vogt fügte hinzu. „Wir bleiben trotzdem wach.“',
    quotes: [
      { text: 'Es ist ruhig hier', speaker: 'Jan Krause' },
      { text: 'Wir bleiben trotzdem wach.', speaker: 'Petra Vogt', cue: 'hinzufügen' },
    ],
  },
  {
    name: 'what was said opens the sentence',
    lang,
    text: 'Das sagte Jan Krause am Montag: „Wir bleiben die ganze Nacht wach.“',
    quotes: [{ text: 'Wir bleiben die ganze Nacht wach.', speaker: 'Jan Krause', cue: 'sagen' }],
  },
  {
    name: 'nouns are no names',
    lang,
    text: '„Wir warten“, sagte Einsatzleiter Horst Brandl den wartenden Reportern am Ufer.',
    quotes: [{ text: 'Wir warten', speaker: 'Horst Brandl', notSpeaker: ['Einsatzleiter'], cue: 'sagen' }],
  },
]

hardCases('German: cues', CUES)
hardCases('German: claims', CLAIMS)
hardCases('German: who', WHO)

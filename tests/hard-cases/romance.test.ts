import { type HardCase, hardCases } from './check.js'

const SUBJECTS: readonly HardCase[] = [
  {
    name: 'a bare aside has the subject of the text before it',
    lang: 'es',
    text: 'Marta Ferrero habló ayer. Su grupo, aseguró, presentará una moción en marzo.',
    quotes: [],
    claims: [{ text: 'Su grupo, aseguró, presentará una moción en marzo', speaker: 'Marta Ferrero', cue: 'asegurar' }],
  },
  {
    name: 'a bare aside after a name',
    lang: 'it',
    text: 'Marta Ferrari ha parlato ieri. Il ponte, ha aggiunto, non è un pericolo.',
    quotes: [],
    claims: [{ text: 'Il ponte, ha aggiunto, non è un pericolo', speaker: 'Marta Ferrari', cue: 'aggiungere' }],
  },
  {
    name: 'a word that opens an aside before a verb without a subject',
    lang: 'es',
    text: 'Ana Ruiz llegó tarde. El museo abrió en 2015, según contó.',
    quotes: [],
    claims: [{ text: 'El museo abrió en 2015', speaker: 'Ana Ruiz', cue: 'contar' }],
  },
  {
    name: 'a word that opens an aside before an inverted subject',
    lang: 'pt',
    text: 'A ponte fechou na terça-feira, conforme informou a Câmara de Alvor.',
    quotes: [],
    claims: [{ text: 'A ponte fechou na terça-feira', speaker: 'Câmara de Alvor', cue: 'informar' }],
  },
  {
    name: 'the subject of the sentence goes on before one spoken of last',
    lang: 'es',
    text: 'El banco recibió a la plataforma Norte Vivo. La concejala Eva Soto defiende el plan, si bien reconoce que faltan fondos.',
    quotes: [],
    claims: [{ text: 'faltan fondos', speaker: 'Eva Soto', cue: 'reconocer' }],
  },
  {
    name: 'whom a relative clause accuses does not tell',
    lang: 'es',
    text: 'Iván Soler reclama la salida del gerente, Raúl Pino, a quien acusa de haber mentido.',
    quotes: [],
    claims: [
      { text: 'la salida del gerente, Raúl Pino', speaker: 'Iván Soler' },
      { text: 'haber mentido', speaker: 'Iván Soler' },
    ],
  },
  {
    name: 'a reflexive verb of its subject',
    lang: 'it',
    text: 'Il capitano Marco Zoppi è uscito per ultimo. Si è limitato a dire di non avere rimpianti.',
    quotes: [],
    claims: [{ text: 'non avere rimpianti', speaker: 'Marco Zoppi' }],
  },
  {
    name: 'a reflexive that makes a verb nobody’s, and the text that tells',
    lang: 'es',
    text: 'Ana Ruiz llegó tarde. En el acta se destaca que faltan tres firmas.',
    quotes: [],
    claims: [{ text: 'faltan tres firmas', speaker: 'acta', cue: 'destacar' }],
  },
  {
    name: 'a body at whose seat nobody else speaks',
    lang: 'es',
    text: 'Los vecinos protestan. Desde la empresa aseguran que el ruido es legal.',
    quotes: [],
    claims: [{ text: 'el ruido es legal', speaker: 'empresa' }],
  },
  {
    name: 'the object before the preposition by which a verb says what it is',
    lang: 'pt',
    text: 'Rui Falcão criticou o acordo e qualificou Tomás Regalo de «aprendiz».',
    quotes: [{ text: 'aprendiz', speaker: 'Rui Falcão' }],
  },
  {
    name: 'an inverted subject behind an adjunct between commas',
    lang: 'es',
    text: '«No volveremos», lamentó, entre lágrimas, Rosa Pino, de 66 años.',
    quotes: [{ text: 'No volveremos', speaker: 'Rosa Pino', cue: 'lamentar' }],
  },
  {
    name: 'a clitic before a verb that turns round behind a quotation',
    lang: 'it',
    text: '«Era una donna allegra», la ricorda il maestro Renzo Goretti.',
    quotes: [{ text: 'Era una donna allegra', speaker: 'Renzo Goretti', cue: 'ricordare' }],
  },
]

const PARTICIPLES: readonly HardCase[] = [
  {
    name: 'behind an inverted subject',
    lang: 'it',
    text: '«Lottiamo da ore», ha spiegato il portavoce, Marco Zanetti, sottolineando che due fronti sono attivi.',
    quotes: [{ text: 'Lottiamo da ore', speaker: 'Marco Zanetti' }],
    claims: [{ text: 'due fronti sono attivi', speaker: 'Marco Zanetti', cue: 'sottolineare' }],
  },
  {
    name: 'behind a verb without a subject',
    lang: 'pt',
    text: 'Horácio Meneses saiu sem pressa. «Não roubei nada», declarou, acrescentando que vai recorrer.',
    quotes: [{ text: 'Não roubei nada', speaker: 'Horácio Meneses' }],
    claims: [{ text: 'vai recorrer', speaker: 'Horácio Meneses', cue: 'acrescentar' }],
  },
  {
    name: 'of what somebody feels, behind the comma of their name',
    lang: 'it',
    text: '«Niente va», dice Paolo Redoni, agricoltore, convinto che il fiume sia stato trascurato.',
    quotes: [{ text: 'Niente va', speaker: 'Paolo Redoni' }],
    claims: [{ text: 'il fiume sia stato trascurato', speaker: 'Paolo Redoni' }],
  },
  {
    name: 'of what somebody feels, with its auxiliary and no subject',
    lang: 'it',
    text: 'Il collega Ruggero Alfani è prudente. È convinto che basterebbe un controllo in più.',
    quotes: [],
    claims: [{ text: 'basterebbe un controllo in più', speaker: 'Ruggero Alfani' }],
  },
]

const ENDS: readonly HardCase[] = [
  {
    name: 'before a verb that a conjunction joins to the cue, past a relative clause of a thing',
    lang: 'es',
    text: 'Ferrero recordó que en marzo se firmó un acuerdo que protegía los empleos y acusó a los dueños de mentir.',
    quotes: [],
    claims: [
      { text: 'en marzo se firmó un acuerdo que protegía los empleos', speaker: 'Ferrero' },
      { text: 'mentir', speaker: 'Ferrero', cue: 'acusar' },
    ],
  },
  {
    name: 'a joined verb of the cue’s tense, past a subject of another',
    lang: 'es',
    text: 'El regidor ha avanzado que el Ayuntamiento recurrirá y ha pedido a los vecinos que esperen.',
    quotes: [],
    claims: [
      { text: 'el Ayuntamiento recurrirá', speaker: 'regidor' },
      { text: 'esperen', speaker: 'regidor', cue: 'pedir' },
    ],
  },
  {
    name: 'a fragment before what the same person does next',
    lang: 'es',
    text: 'El portavoz expresó su «enorme alegría» y manifestó su deseo de que acabe pronto.',
    quotes: [{ text: 'enorme alegría', speaker: 'portavoz' }],
    claims: [{ text: 'su «enorme alegría»', speaker: 'portavoz', cue: 'expresar' }],
  },
  {
    name: 'before a sentence quoted behind a colon',
    lang: 'es',
    text: 'El presidente Andrés Moles descartó cesar al técnico: «Tiene contrato y tiene mi confianza».',
    quotes: [{ text: 'Tiene contrato y tiene mi confianza', speaker: 'Andrés Moles' }],
    claims: [{ text: 'cesar al técnico', speaker: 'Andrés Moles', cue: 'descartar' }],
  },
  {
    name: 'between semicolons around a source phrase',
    lang: 'pt',
    text: 'A obra custou dois milhões; segundo a autarquia, o preço vai subir; o povo ri.',
    quotes: [],
    claims: [{ text: 'o preço vai subir', speaker: 'autarquia' }],
  },
  {
    name: 'behind a dateline',
    lang: 'pt',
    text: 'Lisboa – A ponte velha fechou na terça-feira, anunciou a Câmara de Alvor.',
    quotes: [],
    claims: [{ text: 'A ponte velha fechou na terça-feira', speaker: 'Câmara de Alvor' }],
  },
  {
    name: 'an article of the form of a preposition stays',
    lang: 'pt',
    text: 'O advogado Rui Falcão considerou a decisão «injusta».',
    quotes: [{ text: 'injusta', speaker: 'Rui Falcão' }],
    claims: [{ text: 'a decisão «injusta»', speaker: 'Rui Falcão' }],
  },
]

const NOUNS: readonly HardCase[] = [
  {
    name: 'without a determiner',
    lang: 'es',
    text: 'La oposición denuncia irregularidades en el recuento.',
    quotes: [],
    claims: [{ text: 'irregularidades en el recuento', speaker: 'oposición', cue: 'denunciar' }],
  },
  {
    name: 'behind where it was said',
    lang: 'es',
    text: 'El Ayuntamiento confirmó en rueda de prensa la pérdida de los fondos.',
    quotes: [],
    claims: [{ text: 'la pérdida de los fondos', speaker: 'Ayuntamiento', cue: 'confirmar' }],
  },
  {
    name: 'ends where a relative clause goes on about it',
    lang: 'it',
    text: 'Le associazioni sollecitano un intervento sui mutui, la cui rata media è raddoppiata.',
    quotes: [],
    claims: [{ text: 'un intervento sui mutui', speaker: 'associazioni' }],
  },
  {
    name: 'not to be named is nothing that is asked for',
    lang: 'pt',
    text: 'Um dirigente que pediu anonimato saiu a correr.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a verb with a clitic has its object',
    lang: 'es',
    text: 'Lo habría confirmado el club hace unas horas.',
    quotes: [],
    claims: [],
  },
  {
    name: 'what is blamed on somebody',
    lang: 'it',
    text: 'Il politologo Aldo Vidmari attribuisce la rimonta all’affluenza dei giovani.',
    quotes: [],
    claims: [{ text: 'la rimonta all’affluenza dei giovani', speaker: 'Aldo Vidmari', cue: 'attribuire' }],
  },
]

const BROADER: readonly HardCase[] = [
  {
    name: 'a role whose form is several women elsewhere',
    lang: 'it',
    text: 'La giunta si è riunita. L’assessore ha detto che il ponte resterà chiuso.',
    quotes: [],
    claims: [{ text: 'il ponte resterà chiuso', speaker: 'assessore', kind: 'person' }],
  },
  {
    name: 'the trainer for who was called the technician',
    lang: 'es',
    text: '«Con diez es otro deporte», se quejó Nacho Aldana, técnico local. El entrenador cree que su equipo mereció más.',
    quotes: [{ text: 'Con diez es otro deporte', speaker: 'Nacho Aldana' }],
    claims: [{ text: 'su equipo mereció más', speaker: 'Nacho Aldana' }],
  },
  {
    name: 'another word for a mayor',
    lang: 'it',
    text: 'Il sindaco Fausto Gherardini è furioso. Il primo cittadino ha detto che resterà.',
    quotes: [],
    claims: [{ text: 'resterà', speaker: 'Fausto Gherardini' }],
  },
  {
    name: 'an adjective before a document that is also a verb’s form',
    lang: 'es',
    text: 'De acuerdo con el último informe de la banca, la factura subió mucho.',
    quotes: [],
    claims: [{ text: 'la factura subió mucho', mention: 'el último informe de la banca' }],
  },
]

hardCases('Spanish, Italian and Portuguese: who tells', SUBJECTS)
hardCases('Spanish, Italian and Portuguese: participles', PARTICIPLES)
hardCases('Spanish, Italian and Portuguese: where a content ends', ENDS)
hardCases('Spanish, Italian and Portuguese: nouns', NOUNS)
hardCases('Spanish, Italian and Portuguese: roles', BROADER)

const GERMAN: readonly HardCase[] = [
  {
    name: 'a subject before its relative clause, which has an object',
    lang: 'de',
    text: 'Der Landrat, der die Brücke sperren ließ, betonte, sie sei alt.',
    quotes: [],
    claims: [{ text: 'sie sei alt', speaker: 'Landrat', cue: 'betonen' }],
  },
  {
    name: 'a subject before its relative clause in the present',
    lang: 'de',
    text: 'Der Angeklagte, der seine Unschuld beteuert, sagte, er habe geschlafen.',
    quotes: [],
    claims: [{ text: 'er habe geschlafen', speaker: 'Angeklagte', cue: 'sagen' }],
  },
  {
    name: 'what is denied opens the sentence',
    lang: 'de',
    text: 'Jens Kolb sprach leise. Den Vorwurf der Untreue wies er zurück.',
    quotes: [],
    claims: [{ text: 'Den Vorwurf der Untreue', speaker: 'Jens Kolb', cue: 'zurückweisen' }],
  },
  {
    name: 'what is admitted',
    lang: 'de',
    text: 'Die Angeklagte räumte zwei Taten ein.',
    quotes: [],
    claims: [{ text: 'zwei Taten', speaker: 'Angeklagte', cue: 'einräumen' }],
  },
  {
    name: 'what the mood alone tells is admitted by nobody else',
    lang: 'de',
    text: 'Der Mann habe die Taten eingeräumt, sagte eine Sprecherin der Stadt.',
    quotes: [],
    claims: [{ text: 'Der Mann habe die Taten eingeräumt', speaker: 'Sprecherin der Stadt' }],
  },
  {
    name: 'the preposition by which a verb leads to what it reports',
    lang: 'de',
    text: 'Die Umweltverbände drängten auf ein Tempolimit.',
    quotes: [],
    claims: [{ text: 'ein Tempolimit', speaker: 'Umweltverbände' }],
  },
]

hardCases('German: subjects and nouns', GERMAN)

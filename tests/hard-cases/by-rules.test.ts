import { type HardCase, hardCases } from './check.js'

type Case = Omit<HardCase, 'lang' | 'quotes'> & Partial<Pick<HardCase, 'quotes'>>

const inLanguage = (lang: string, cases: readonly Case[]): HardCase[] =>
  cases.map((one) => ({ quotes: [], ...one, lang }))

const GERMAN_CLAIMS: readonly Case[] = [
  {
    name: 'a noun that is asked for, and a verb joined to its own',
    text: 'Bürgermeisterin Eva Kern (parteilos) fordert ein Moratorium und will wissen, weshalb niemand gefragt wurde.',
    claims: [
      { text: 'ein Moratorium', speaker: 'Eva Kern', cue: 'fordern' },
      { text: 'weshalb niemand gefragt wurde', speaker: 'Eva Kern' },
    ],
  },
  {
    name: 'who is asked is no noun that states something',
    text: 'Der Verband forderte die Eltern auf.',
    claims: [],
  },
  {
    name: 'a noun behind the preposition that its verb asks for',
    text: 'Die Gewerkschaft drohte am Montag mit einem Streik.',
    claims: [{ text: 'einem Streik', speaker: 'Gewerkschaft', cue: 'drohen' }],
  },
  {
    name: 'the sentence before, told by the next',
    text: 'LINZ – Das Werk schließt im Herbst. Das gab die Unternehmensführung am Donnerstag bekannt.',
    claims: [{ text: 'Das Werk schließt im Herbst', speaker: 'Unternehmensführung' }],
  },
  {
    name: 'a quote before is no claim of whoever tells next',
    text: '„Wir gehen“, rief Ida Kranz. Das sagte die Polizei.',
    quotes: [{ text: 'Wir gehen', speaker: 'Ida Kranz' }],
    claims: [],
  },
  {
    name: 'an agent before its verb',
    text: 'Von der Ermittlerin Ida Kranz wurde erläutert, dass die Spur kalt sei.',
    claims: [{ text: 'die Spur kalt sei', speaker: 'Ida Kranz' }],
  },
  {
    name: 'a thing explains nothing that somebody said',
    text: 'Das erklärt, warum die Straße gesperrt ist.',
    claims: [],
  },
  {
    name: 'nobody asks',
    text: 'Auf die Frage, ob er bleibe, antwortete der Trainer ausweichend.',
    claims: [],
  },
  {
    name: 'a year is no content',
    text: 'Forscher des Instituts hatten 2020 empfohlen, den Hang zu meiden.',
    claims: [{ text: 'den Hang zu meiden', speaker: 'Forscher des Instituts', cue: 'empfehlen' }],
  },
  {
    name: 'what a report shows, in a clause that ends in its verb',
    text: 'Die Brücke ist marode, wie aus einem Gutachten hervorgeht.',
    claims: [{ text: 'Die Brücke ist marode', speaker: 'Gutachten', cue: 'hervorgehen' }],
  },
  {
    name: 'the source of heißt es before a relative clause',
    text: 'In einem Gutachten, das seit Mai vorliegt, heißt es, die Brücke sei marode.',
    claims: [{ text: 'die Brücke sei marode', speaker: 'Gutachten', cue: 'heißen' }],
  },
  {
    name: 'when and where it was said is no part of who',
    text: 'Wie die Forscherin am Abend im Rundfunk ausführte, stammt das Gestein aus der Tiefe.',
    claims: [{ text: 'stammt das Gestein aus der Tiefe', speaker: 'Forscherin', mention: 'die Forscherin' }],
  },
  {
    name: 'a negation, an adverb or a reflexive before the comma of the clause',
    text: 'Der Verband befürchtet zudem, dass es teuer wird. Die Behörde sorgt sich, dass Kranke warten. Der Mann glaubt nicht, dass es hilft.',
    claims: [
      { text: 'es teuer wird', speaker: 'Verband', cue: 'befürchten' },
      { text: 'Kranke warten', speaker: 'Behörde', cue: 'sorgen' },
      { text: 'es hilft', speaker: 'Mann', cue: 'glauben', negated: true },
    ],
  },
  {
    name: 'an infinitive of an auxiliary, and one behind a preposition that may open a clause',
    text: 'Eva Kern gab vor, das Geld zu Hause zu haben. Der Verein empfahl, während der Messe nicht zu parken.',
    claims: [
      { text: 'das Geld zu Hause zu haben', speaker: 'Eva Kern', cue: 'vorgeben' },
      { text: 'während der Messe nicht zu parken', speaker: 'Verein', cue: 'empfehlen' },
    ],
  },
  {
    name: 'a network of one letter at the end of a sentence',
    text: '„Das ist ein Witz“, schrieb Eva Kern auf X. Sie hofft, dass die Stadt reagiert.',
    quotes: [{ text: 'Das ist ein Witz', speaker: 'Eva Kern' }],
    claims: [{ text: 'die Stadt reagiert', speaker: 'Eva Kern', cue: 'hoffen' }],
  },
  {
    name: 'so X with an adverb',
    text: 'Karl Otto kam. Man werde lange sparen müssen, so Otto weiter.',
    claims: [{ text: 'Man werde lange sparen müssen', speaker: 'Karl Otto', cue: 'so' }],
  },
]

const GERMAN_WHO: readonly Case[] = [
  {
    name: 'the last part of a compound',
    text: 'Justizminister Thomas Harb sprach im Landtag. „Ich bleibe“, sagte der Minister.',
    quotes: [{ text: 'Ich bleibe', speaker: 'Thomas Harb', mention: 'der Minister' }],
  },
  {
    name: 'an age for a name',
    text: 'Die Forscherin Eva Kern reiste an. „Es war spät“, sagte die 47-Jährige.',
    quotes: [{ text: 'Es war spät', speaker: 'Eva Kern', mention: 'die 47-Jährige' }],
  },
  {
    name: 'a body behind a name is no part of it',
    text: '„Das reicht“, sagte Heiko Traut von der Nordbank. „Wir gehen“, sagte Johann Wolfgang von Goll.',
    quotes: [
      { text: 'Das reicht', speaker: 'Heiko Traut' },
      { text: 'Wir gehen', speaker: 'Johann Wolfgang von Goll' },
    ],
  },
  {
    name: 'who says it as the first part of a compound',
    text: 'Nach Polizeiangaben ist die Straße „bis Montag dicht“. Nach Regierungsangaben bleibt sie offen.',
    quotes: [{ text: 'bis Montag dicht', speaker: 'Polizei' }],
    claims: [{ text: 'bleibt sie offen', speaker: 'Regierung' }],
  },
  {
    name: 'the name of a body with an adjective in capitals',
    text: '„Es wird kalt“, warnte der Deutsche Wetterdienst.',
    quotes: [{ text: 'Es wird kalt', speaker: 'Deutsche Wetterdienst', kind: 'organization' }],
  },
  {
    name: 'an unknown noun before a first name',
    text: '„Es fehlt Geld“, sagte Schuldnerberater Jens Otto.',
    quotes: [{ text: 'Es fehlt Geld', speaker: 'Jens Otto', mention: 'Schuldnerberater Jens Otto' }],
  },
  {
    name: 'a paper that is told something',
    text: '„Es fehlt Geld“, sagte Jens Otto der „Wehler Post“.',
    quotes: [{ text: 'Es fehlt Geld', speaker: 'Jens Otto' }],
  },
  {
    name: 'short replies where commas stand outside the marks',
    text: `Marta betrat die Küche. Konrad saß am Fenster.

„Du bist spät, und das Essen ist längst kalt“, sagte er.

„Der Zug.“

„Schon wieder“, sagte Konrad.

„Diesmal wirklich.“

„Hast du wenigstens mit deinem Bruder gesprochen?“

„Nein“, antwortete Marta.

„Wirklich?“

»Später«, sagte sie.

»Wann?«`,
    quotes: [
      { text: 'Du bist spät, und das Essen ist längst kalt', speaker: 'Konrad' },
      { text: 'Der Zug.' },
      { text: 'Schon wieder', speaker: 'Konrad' },
      { text: 'Diesmal wirklich.' },
      { text: 'Hast du wenigstens mit deinem Bruder gesprochen?' },
      { text: 'Nein', speaker: 'Marta' },
      { text: 'Wirklich?' },
      { text: 'Später', speaker: 'Marta' },
      { text: 'Wann?' },
    ],
  },
]

const SPANISH: readonly Case[] = [
  {
    name: 'clauses behind the preposition of their verb',
    text: 'El vecino Luis Vera insiste en que solo prestó la nave. La alcaldesa Marta Soler duda de que la obra termine.',
    claims: [
      { text: 'solo prestó la nave', speaker: 'Luis Vera', cue: 'insistir' },
      { text: 'la obra termine', speaker: 'Marta Soler', cue: 'dudar' },
    ],
  },
  {
    name: 'who is told before it',
    text: 'El director Luis Vera avisó a la policía de que algo fallaba.',
    claims: [{ text: 'algo fallaba', speaker: 'Luis Vera', cue: 'avisar' }],
  },
  {
    name: 'an infinitive behind the preposition of a threat',
    text: 'La ministra Marta Soler amenazó con gravar las motos.',
    claims: [{ text: 'gravar las motos', speaker: 'Marta Soler', cue: 'amenazar' }],
  },
  {
    name: 'an adverbial before the clause',
    text: 'Su abogada, Ana Prieto, entiende en cambio que se sienta un precedente y anima a otras familias a reclamar.',
    claims: [{ text: 'se sienta un precedente', speaker: 'Ana Prieto', cue: 'entender' }],
  },
  {
    name: 'the sentence before, told by the next',
    text: 'El puente cerrará en mayo. Así lo anunció ayer la alcaldesa Marta Ruiz.',
    claims: [{ text: 'El puente cerrará en mayo', speaker: 'Marta Ruiz', cue: 'anunciar' }],
  },
  {
    name: 'who speaks by a noun that is no known role',
    text: 'Anxo Vila calló. «Tengo 54 años y nadie me llama», se preguntaba un fumista.',
    quotes: [{ text: 'Tengo 54 años y nadie me llama', speaker: 'fumista', mention: 'un fumista' }],
  },
]

const PORTUGUESE: readonly Case[] = [
  {
    name: 'infinitives that may be the future subjunctive',
    text: 'O prefeito João Prado espera receber a verba. A Cruz Vermelha disse precisar com urgência de barracas.',
    claims: [
      { text: 'receber a verba', speaker: 'João Prado', cue: 'esperar' },
      { text: 'precisar com urgência de barracas', speaker: 'Cruz Vermelha', cue: 'dizer' },
    ],
  },
  {
    name: 'the future subjunctive itself',
    text: 'O prefeito João Prado disse que, se receber a verba, abre a escola.',
    claims: [{ text: 'se receber a verba, abre a escola', speaker: 'João Prado', cue: 'dizer' }],
  },
  {
    name: 'what is asked for behind para',
    text: 'O prefeito João Prado pediu para adiar a votação.',
    claims: [{ text: 'adiar a votação', speaker: 'João Prado', cue: 'pedir' }],
  },
  {
    name: 'who is asked to do something',
    text: 'O presidente João Prado convidou os adversários a aceitar o resultado.',
    claims: [{ text: 'os adversários a aceitar o resultado', speaker: 'João Prado', cue: 'convidar' }],
  },
]

const ITALIAN: readonly Case[] = [
  {
    name: 'the sentence before, told by the next',
    text: 'Il ponte resterà chiuso fino a marzo. Lo ha annunciato ieri sera il sindaco Dario Belli.',
    claims: [{ text: 'Il ponte resterà chiuso fino a marzo', speaker: 'Dario Belli', cue: 'annunciare' }],
  },
  {
    name: 'an adverb that may open a clause before the complementizer',
    text: 'La prefettura conferma inoltre che la strada è chiusa. Il sindaco Dario Belli aggiunge però che riaprirà.',
    claims: [
      { text: 'la strada è chiusa', speaker: 'prefettura', cue: 'confermare' },
      { text: 'riaprirà', speaker: 'Dario Belli', cue: 'aggiungere' },
    ],
  },
  {
    name: 'a clitic between a name and its verb',
    text: "Molti lo ritengono un atto di coerenza, ma il libraio Duccio Frati lo giudica «un po' teatrale».",
    quotes: [{ text: "un po' teatrale", speaker: 'Duccio Frati', cue: 'giudicare' }],
  },
]

hardCases('German claims by rules', inLanguage('de', GERMAN_CLAIMS))
hardCases('German speakers by rules', inLanguage('de', GERMAN_WHO))
hardCases('Spanish by rules', inLanguage('es', SPANISH))
hardCases('Portuguese by rules', inLanguage('pt', PORTUGUESE))
hardCases('Italian by rules', inLanguage('it', ITALIAN))

import { type HardCase, hardCases } from './check.js'

/** A case without its language. */
type Case = Omit<HardCase, 'lang'>

const italian = (cases: readonly Case[]): HardCase[] => cases.map((one) => ({ ...one, lang: 'it' }))

const MARKS: readonly Case[] = [
  {
    name: 'guillemets, comma outside, subject after the cue',
    text: '«Lo stabilimento chiuderà a marzo», ha annunciato Clara Vautrin.',
    quotes: [{ text: 'Lo stabilimento chiuderà a marzo', type: 'direct', speaker: 'Clara Vautrin', cue: 'annunciare' }],
  },
  {
    name: 'straight marks, an elision inside, a description kept apart',
    text: `"Non c'è stato verso di dormire", sussurra Idris Cantore, uno degli sfollati.`,
    quotes: [{ text: "Non c'è stato verso di dormire", speaker: 'Idris Cantore', cue: 'sussurrare' }],
  },
  {
    name: 'typographic apostrophes inside curly marks',
    text: 'Anna Favero abita di fronte. “L’ha detto l’azienda, non l’ho inventato io”, assicura lei.',
    quotes: [
      {
        text: 'L’ha detto l’azienda, non l’ho inventato io',
        speaker: 'Anna Favero',
        mention: 'lei',
        cue: 'assicurare',
      },
    ],
  },
  {
    name: 'nested in other marks',
    text: '«Il sindaco mi ha detto: “Vattene!” e me ne sono andato», racconta Paolo Lemmi.',
    quotes: [
      { text: 'Il sindaco mi ha detto: “Vattene!” e me ne sono andato', speaker: 'Paolo Lemmi', cue: 'raccontare' },
      { text: 'Vattene', in: 0, speaker: 'il sindaco', cue: 'dire' },
    ],
  },
  {
    name: 'nested in the same marks',
    text: '«Ha gridato «alt» due volte», testimonia la cassiera.',
    quotes: [
      { text: 'Ha gridato «alt» due volte', speaker: 'la cassiera', cue: 'testimoniare' },
      { text: 'alt', in: 0 },
    ],
  },
  {
    name: 'one mark closes both of a nest',
    text: '«Ripeteva: «Tenete duro!», ricorda Anna Ruis.',
    quotes: [
      { text: 'Ripeteva: «Tenete duro!', speaker: 'Anna Ruis', cue: 'ricordare' },
      { text: 'Tenete duro', in: 0 },
    ],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'the opening mark again at a paragraph',
    text: '«Abbiamo avvertito lo Stato.\n\n«Non è cambiato nulla», lamenta Gianni Morelli.',
    quotes: [
      { text: 'Abbiamo avvertito lo Stato.', speaker: 'Gianni Morelli' },
      { text: 'Non è cambiato nulla', with: 0, speaker: 'Gianni Morelli', cue: 'lamentare' },
    ],
  },
  {
    name: 'the closing mark at a paragraph continues',
    text: '«Prima il prezzo.\n\n»Poi i tempi», riassume Luisa Alberti.',
    quotes: [
      { text: 'Prima il prezzo.', speaker: 'Luisa Alberti' },
      { text: 'Poi i tempi', with: 0, speaker: 'Luisa Alberti', cue: 'riassumere' },
    ],
  },
  {
    name: 'curly marks again at a paragraph',
    text: '“Abbiamo perso il tetto.\n\n“Poi sono crollati i muri”, ha detto Mara Ellisi.',
    quotes: [
      { text: 'Abbiamo perso il tetto.', speaker: 'Mara Ellisi' },
      { text: 'Poi sono crollati i muri', with: 0, speaker: 'Mara Ellisi', cue: 'dire' },
    ],
  },
  {
    name: 'never closed: the next paragraph is untouched',
    text: '"La strada non esiste più, ha detto Tommaso Brandi.\n\nLe squadre hanno lavorato tutta la notte.',
    quotes: [{ text: 'La strada non esiste più', speaker: 'Tommaso Brandi', cue: 'dire' }],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'apostrophes inside single marks',
    text: "'È bruciata l'ala dell'ospedale vecchio', ha detto Rita Amodei.",
    quotes: [{ text: "È bruciata l'ala dell'ospedale vecchio", speaker: 'Rita Amodei', cue: 'dire' }],
  },
  {
    name: 'feet and inches',
    text: `Il portiere di 6'2" l'ha definita "una brutta giornata".`,
    quotes: [{ text: 'una brutta giornata', type: 'mixed', speaker: 'portiere', cue: 'definire' }],
  },
  {
    name: 'mismatched marks',
    text: '"Siamo pronti”, ha detto Lena Ortis.',
    quotes: [{ text: 'Siamo pronti', speaker: 'Lena Ortis', cue: 'dire' }],
    warnings: ['mismatched-marks'],
  },
  {
    name: 'guillemets without a comma',
    text: '«Noi restiamo» dice Ugo Lanzi.',
    quotes: [{ text: 'Noi restiamo', speaker: 'Ugo Lanzi', cue: 'dire' }],
  },
]

const SPLITS: readonly Case[] = [
  {
    name: 'a reporting clause inside the marks',
    text: '«Il bilancio, ha spiegato Marco Dufour, sarà votato lunedì.»',
    quotes: [
      { text: 'Il bilancio', speaker: 'Marco Dufour', cue: 'spiegare' },
      { text: 'sarà votato lunedì', with: 0, speaker: 'Marco Dufour', cue: 'spiegare' },
    ],
  },
  {
    name: 'a reporting clause inside the marks that ends a sentence',
    text: '«Adesso basta, tuona Enrico Vasseri. Non faremo un passo indietro.»',
    quotes: [
      { text: 'Adesso basta', speaker: 'Enrico Vasseri', cue: 'tuonare' },
      { text: 'Non faremo un passo indietro', with: 0, speaker: 'Enrico Vasseri', cue: 'tuonare' },
    ],
  },
  {
    name: 'nobody in particular asks',
    text: '«Chi pagherà?», ci si chiede al ministero.',
    quotes: [{ text: 'Chi pagherà?', speaker: null, cue: 'chiedere' }],
  },
  {
    name: 'two segments around a reporting clause',
    text: '«È finita», ha detto Dora Flamini. «Domani torniamo a casa.»',
    quotes: [
      { text: 'È finita', speaker: 'Dora Flamini', cue: 'dire' },
      { text: 'Domani torniamo a casa.', speaker: 'Dora Flamini' },
    ],
  },
  {
    name: 'the dropped subject is the one of the sentence before, apposition aside',
    text: 'Elena Reali, medico, avverte: «Mancano i letti». «E il personale», aggiunge.',
    quotes: [
      { text: 'Mancano i letti', speaker: 'Elena Reali', cue: 'avvertire' },
      { text: 'E il personale', speaker: 'Elena Reali', cue: 'aggiungere' },
    ],
  },
  {
    name: 'one sentence split by a reporting clause between marks',
    text: '«La legge», ha ricordato la giudice Irene Caroni, «vale per tutti».',
    quotes: [
      { text: 'La legge', speaker: 'Irene Caroni', cue: 'ricordare' },
      { text: 'vale per tutti', with: 0, speaker: 'Irene Caroni', cue: 'ricordare' },
    ],
  },
]

const DIALOGUE: readonly Case[] = [
  {
    name: 'turns opened by a dash',
    text: '— Vieni? — chiese Luisa.\n\n— Stasera no — rispose lui.',
    quotes: [
      { text: 'Vieni?', speaker: 'Luisa', cue: 'chiedere' },
      { text: 'Stasera no', mention: 'lui', notSpeaker: ['Luisa'], cue: 'rispondere' },
    ],
    known: 'a first name alone does not keep a pronoun of the other gender off',
  },
  { name: 'a list is no dialogue', text: '– 3 milioni di euro di lavori\n\n– 40 alloggi', quotes: [], claims: [] },
  {
    name: 'a labelled answer; the question is not theirs',
    text: 'Se ne va?\n\nUgo Marchetti: No, resto.',
    quotes: [{ text: 'No, resto.', speaker: 'Ugo Marchetti' }],
  },
]

const CUES: readonly Case[] = [
  {
    name: 'a cue by its place, not by a list',
    text: '«Una vergogna», si strozza Sofia Girardi.',
    quotes: [{ text: 'Una vergogna', speaker: 'Sofia Girardi' }],
  },
  {
    name: 'a preposition as cue',
    text: 'Per Nadia Ferrari, «i conti non tornano».',
    quotes: [{ text: 'i conti non tornano', speaker: 'Nadia Ferrari', cue: 'per' }],
  },
  {
    name: 'a colon as cue, somebody unnamed',
    text: 'Un residente, arrabbiato: «Nessuno ascolta.»',
    quotes: [{ text: 'Nessuno ascolta.', speaker: 'un residente' }],
  },
  {
    name: 'a credit line, the title apart',
    text: '«Una scelta eccellente.» – Alano Redi, assessore alla Cultura',
    quotes: [{ text: 'Una scelta eccellente.', speaker: 'Alano Redi' }],
  },
  {
    name: 'the reporter says that it was not said',
    text: 'Carlo Querci non ha mai detto che il piano fosse morto.',
    quotes: [],
    claims: [{ text: 'il piano fosse morto', speaker: 'Carlo Querci', cue: 'dire', negated: true }],
  },
  {
    name: 'a date between cue and subject',
    text: '«Non firmerò», aveva avvertito a marzo Luca Tissieri.',
    quotes: [{ text: 'Non firmerò', speaker: 'Luca Tissieri', mention: 'Luca Tissieri', cue: 'avvertire' }],
  },
]

const NOT_SPEECH: readonly Case[] = [
  { name: 'a title', text: 'Il suo film «Le ore lente» esce mercoledì.', quotes: [], claims: [] },
  { name: 'a word at arm’s length', text: 'La «riforma» preoccupa.', quotes: [], claims: [] },
  {
    name: 'a nickname',
    text: '"Abbiamo dormito in macchina", ha raccontato un uomo soprannominato "Tappo".',
    quotes: [{ text: 'Abbiamo dormito in macchina', speaker: 'un uomo', cue: 'raccontare' }],
  },
  { name: 'according to without a source', text: 'Ognuno paga secondo i propri mezzi.', quotes: [], claims: [] },
]

const CLAIMS: readonly Case[] = [
  {
    name: 'a noun that may be a verb, described',
    text: 'Alcuni lo capiscono, e Bruno è uno di quelli, ha affermato Levi in una recente intervista.',
    quotes: [],
    claims: [{ text: 'Alcuni lo capiscono, e Bruno è uno di quelli', speaker: 'Levi', cue: 'affermare' }],
  },
  {
    name: 'a relative clause behind who speaks',
    text: 'Il servizio è migliorato, ha dichiarato ieri Lidia Gai, cliente che usa poco il telefono.',
    quotes: [],
    claims: [{ text: 'Il servizio è migliorato', speaker: 'Lidia Gai', cue: 'dichiarare' }],
  },
  {
    name: 'nobody says what is clear',
    text: 'È fantastico che abbiano partecipato in tanti. Non è chiaro se questo avrà un effetto.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a press conditional with its source at the end',
    text: "L'incendio avrebbe causato tre feriti, secondo la prefettura.",
    quotes: [],
    claims: [
      {
        text: "L'incendio avrebbe causato tre feriti",
        type: 'indirect',
        speaker: 'prefettura',
        kind: 'organization',
        cue: 'secondo',
      },
    ],
  },
  {
    name: 'a quoted fragment in a reported clause',
    text: 'Il procuratore ha indicato che il sospettato aveva «agito da solo».',
    quotes: [{ text: 'agito da solo', type: 'mixed', speaker: 'procuratore', cue: 'indicare' }],
    claims: [{ text: 'il sospettato aveva «agito da solo»', type: 'mixed', speaker: 'procuratore', cue: 'indicare' }],
  },
  {
    name: 'a source inside the clause is skipped',
    text: 'Una fabbrica che, secondo i suoi vicini, inquina il fiume.',
    quotes: [],
    claims: [
      {
        text: 'Una fabbrica che, secondo i suoi vicini, inquina il fiume',
        type: 'indirect',
        mention: 'i suoi vicini',
        cue: 'secondo',
        without: 'secondo i suoi vicini',
      },
    ],
  },
  {
    name: 'a reporting clause in the middle',
    text: 'Il ponte, hanno avvertito gli ingegneri, potrebbe chiudere a giugno.',
    quotes: [],
    claims: [
      {
        text: 'Il ponte, hanno avvertito gli ingegneri, potrebbe chiudere a giugno',
        type: 'indirect',
        speaker: 'ingegneri',
        cue: 'avvertire',
        without: 'hanno avvertito gli ingegneri',
      },
    ],
  },
  {
    name: 'a noun as cue',
    text: "L'affermazione di Marco Redondi che le tasse sarebbero calate ha fatto ridere.",
    quotes: [],
    claims: [{ text: 'le tasse sarebbero calate', type: 'indirect', speaker: 'Marco Redondi', cue: 'affermazione' }],
  },
  {
    name: 'an infinitive as content',
    text: 'La ministra Odilia Marchi afferma di non aver ricevuto la lettera.',
    quotes: [],
    claims: [{ text: 'non aver ricevuto la lettera', type: 'indirect', speaker: 'Odilia Marchi', cue: 'affermare' }],
  },
]

const WHO: readonly Case[] = [
  {
    name: 'a name after where it was said',
    text: '«Non cambia nulla per i cittadini», ha scritto lunedì in un blog Carla Sordi.',
    quotes: [{ text: 'Non cambia nulla per i cittadini', speaker: 'Carla Sordi', cue: 'scrivere' }],
  },
  {
    name: 'who is asked does not speak',
    text: 'La sindaca Carla Sordi è in ansia. Sotto «forti pressioni dei medici», ha sollecitato il pubblico a restare a casa.',
    quotes: [{ text: 'forti pressioni dei medici', notSpeaker: ['pubblico'] }],
  },
  {
    name: 'a description of somebody named before',
    text: 'Alano Costa, presidente della Regione, è rimasto fermo. «Lo confermo», risponde il presidente.',
    quotes: [{ text: 'Lo confermo', speaker: 'Alano Costa', mention: 'il presidente', cue: 'rispondere' }],
  },
  {
    name: 'a house that stands for its government',
    text: 'Palazzo Chigi «smentisce categoricamente» di aver ricevuto la lettera.',
    quotes: [{ text: 'smentisce categoricamente', type: 'mixed', speaker: 'Palazzo Chigi', kind: 'organization' }],
  },
  {
    name: 'two of the same family name: neither is chosen',
    text: 'Anna Colli e Pietro Colli sono arrivati. «Abbiamo vinto», ha detto Colli.',
    quotes: [{ text: 'Abbiamo vinto', mention: 'Colli', notSpeaker: ['Anna Colli', 'Pietro Colli'], cue: 'dire' }],
  },
  {
    name: 'the addressee is not the speaker',
    text: '«Non ho visto niente», ha risposto Nora Salimbeni alla giudice Anna Priori.',
    quotes: [
      { text: 'Non ho visto niente', speaker: 'Nora Salimbeni', notSpeaker: ['Anna Priori'], cue: 'rispondere' },
    ],
  },
  {
    name: 'unnamed witnesses are a group',
    text: '«Abbiamo perso tutto», raccontano alcuni testimoni.',
    quotes: [{ text: 'Abbiamo perso tutto', speaker: 'alcuni testimoni', kind: 'group', cue: 'raccontare' }],
  },
]

hardCases('marks and spans', italian(MARKS))
hardCases('reporting clauses inside, splits and continuation', italian(SPLITS))
hardCases('dialogue and interview', italian(DIALOGUE))
hardCases('cues', italian(CUES))
hardCases('not speech', italian(NOT_SPEECH))
hardCases('indirect and mixed', italian(CLAIMS))
hardCases('who', italian(WHO))

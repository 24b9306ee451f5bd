/** Closed classes of Italian; keys are norms: lower case, straight apostrophe, elisions with theirs. */

import { entriesOf, readDeterminers, readPronouns, setOf, wordsOf } from '../lists.js'
import type { WordClasses } from '../pack.js'

const DI = "di del dello della dell' dei degli delle d'"
const A = "a ad al allo alla all' ai agli alle"
const DA = "da dal dallo dalla dall' dai dagli dalle"
const IN = "in nel nello nella nell' nei negli nelle"
const SU = "su sul sullo sulla sull' sui sugli sulle"
const CON = 'con col coi'

/** Verbs by which a text tells, with si: `nella nota si precisa`. */
const IMPERSONAL = `
  leggere sottolineare precisare affermare spiegare indicare evidenziare ricordare aggiungere avvertire assicurare concludere
  sostenere segnalare rilevare osservare riconoscere ammettere`

export const words: WordClasses = {
  determiners: readDeterminers([
    ['definite', 'ms', 'il lo'],
    ['definite', 'fs', 'la'],
    ['definite', 's', "l'"],
    ['definite', 'mp', 'i gli'],
    ['definite', 'fp', 'le'],
    ['indefinite', 'ms', 'un uno'],
    ['indefinite', 'fs', "una un'"],
    ['indefinite', 'mp', 'dei degli'],
    ['indefinite', 'fp', 'delle'],
    ['demonstrative', 'ms', 'questo quel quello codesto'],
    ['demonstrative', 'fs', 'questa quella'],
    ['demonstrative', 's', "quest' quell'"],
    ['demonstrative', 'mp', 'questi quei quegli'],
    ['demonstrative', 'fp', 'queste quelle'],
    ['possessive', 'ms', 'mio tuo suo nostro vostro proprio'],
    ['possessive', 'fs', 'mia tua sua nostra vostra propria'],
    ['possessive', 'mp', 'miei tuoi suoi nostri vostri propri'],
    ['possessive', 'fp', 'mie tue sue nostre vostre proprie'],
    ['possessive', '', 'loro'],
    ['quantity', 's', 'ogni qualche qualsiasi qualunque qual'],
    ['quantity', 'ms', 'ciascun ciascuno nessun nessuno alcun alcuno tutto altro tale certo molto poco'],
    ['quantity', 'fs', "ciascuna nessuna nessun' alcuna tutta altra un'altra certa molta poca"],
    [
      'quantity',
      'mp',
      'alcuni tutti altri tali certi molti pochi parecchi diversi vari numerosi tanti troppi entrambi',
    ],
    ['quantity', 'fp', 'alcune tutte altre certe molte poche parecchie diverse varie numerose tante troppe entrambe'],
    [
      'quantity',
      'p',
      `due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici venti trenta quaranta
       cinquanta sessanta settanta ottanta novanta cento duecento mille mila`,
    ],
  ]),
  owners: readPronouns([
    ['possessive', 1, 's', 'mio mia miei mie'],
    ['possessive', 1, 'p', 'nostro nostra nostri nostre'],
    ['possessive', 3, 's', 'suo sua suoi sue'],
    ['possessive', 3, 'p', 'loro'],
  ]),
  genitive: {
    preposition: 'di',
    contractions: new Map([
      ['il', 'del'],
      ['lo', 'dello'],
      ['la', 'della'],
      ["l'", "dell'"],
      ['i', 'dei'],
      ['gli', 'degli'],
      ['le', 'delle'],
    ]),
  },
  pronouns: readPronouns([
    ['subject', 1, 's', 'io'],
    ['subject', 2, 's', 'tu'],
    ['subject', 3, 'ms', 'lui egli esso'],
    ['subject', 3, 'fs', 'lei ella essa'],
    ['subject', 1, 'p', 'noi'],
    ['subject', 2, 'p', 'voi'],
    ['subject', 3, 'p', 'loro'],
    ['subject', 3, 'mp', 'essi'],
    ['subject', 3, 'fp', 'esse'],
    ['indefinite', 3, 's', 'qualcuno nessuno chiunque ognuno chi uno ciascuno'],
    ['indefinite', 3, 'fs', 'qualcuna nessuna una'],
    ['indefinite', 3, 'mp', 'alcuni molti altri tutti pochi parecchi tanti entrambi'],
    ['indefinite', 3, 'fp', 'alcune molte altre tutte poche entrambe'],
    ['relative', 3, '', 'che cui'],
    ['relative', 3, 'ms', 'il_quale'],
    ['relative', 3, 'fs', 'la_quale'],
    ['relative', 3, 'mp', 'i_quali'],
    ['relative', 3, 'fp', 'le_quali'],
    ['demonstrative', 3, 'ms', "questi costui quest'ultimo lo_stesso quello questo"],
    ['demonstrative', 3, 'fs', "costei quest'ultima la_stessa quella questa"],
    ['demonstrative', 3, 'mp', 'costoro questi_ultimi gli_stessi quelli'],
    ['demonstrative', 3, 'fp', 'queste_ultime le_stesse quelle'],
    ['object', 1, 's', 'me'],
    ['object', 2, 's', 'te'],
    ['object', 3, '', 'sé'],
  ]),
  ofTwo: {
    first: new Set(['primo', 'prima']),
    second: new Set(['secondo', 'seconda']),
    both: new Set(['due']),
  },
  bynameCues: new Set(['alias', 'detto', 'detta', 'soprannominato', 'soprannominata', 'noto come', 'nota come']),
  prepositions: setOf(`
    ${DI} ${A} ${DA} ${IN} ${SU} ${CON} per tra fra contro dentro dopo durante entro eccetto fino fuori malgrado mediante nonostante
    oltre presso prima salvo secondo senza sopra sotto tramite verso via circa attraverso accanto davanti dietro vicino lungo
    rispetto grazie insieme intorno invece`),
  linkingPrepositions: setOf(DI),
  conjunctions: setOf('e ed o oppure ma né nonché &'),
  complementizers: setOf('che se come perché quanto quando dove chi cosa quale quali'),
  closeComplementizers: setOf('come'),
  freeInversion: true,
  dropsSubjects: true,
  retoldInQuotes: true,
  alternatives: setOf('altri altre'),
  identity: setOf('stesso stessa stessi stesse medesimo medesima'),
  formerly: setOf('ex già'),
  ageAdjectives: setOf('giovane anziano anziana vecchio vecchia'),
  anonymous: setOf('anonimato anonimamente anonimo anonima'),
  partsOfTime: setOf('inizio fine metà'),
  adversatives: setOf('ma però'),
  titlesInMarks: true,
  compelling: setOf('spingere indurre portare obbligare costringere forzare condurre'),
  hearerPrepositions: setOf("a al allo alla all' ai agli alle"),
  clausePrepositions: setOf('di a in su'),
  asideOpeners: setOf('come'),
  sayings: setOf(`
    informazione informazioni dichiarazione dichiarazioni parole affermazioni spiegazioni precisazioni testimonianza testimonianze
    rivelazioni commenti risposta replica reazione confessione confessioni dati`),
  citing: setOf('citare'),
  agoVerbs: setOf('fa'),
  impersonal: {
    pronouns: setOf("si s'"),
    verbs: setOf(IMPERSONAL),
    personal: setOf(IMPERSONAL),
    prepositions: setOf(`${IN} ${SU}`),
    seats: setOf(DA),
  },
  impersonals: setOf("si s'"),
  takingUp: new Set(['lo', "l'", 'così']),
  years: setOf('anni'),
  timeNouns: setOf(`
    secondo secondi minuto minuti ora ore giorno giorni giornata giornate mattina mattine mattinata pomeriggio sera sere serata
    notte notti settimana settimane mese mesi trimestre semestre anno anni decennio decenni secolo secoli vigilia weekend
    primavera estate autunno inverno volta volte momento momenti istante epoca stagione`),
  bareObjects: true,
  bareContentClauses: false,
  nounHead: 'first',
  agentPrepositions: setOf(DA),
  ownerPrepositions: setOf(DA),
  infinitiveMarkers: setOf("di a ad d'"),
  reflexives: setOf("si s'"),
  adverbials: new Set(
    entriesOf(`
    da parte sua, dal canto suo, da parte loro, dal canto loro, per parte sua, per esempio, ad esempio, per ora, per il momento,
    per contro, al contrario, al momento, al contempo, allo stesso tempo, a sua volta, a loro volta, di nuovo, di fatto,
    in realtà, in effetti, in particolare, in generale, in privato, in pubblico, in ogni caso, del resto, d' altronde,
    d' altra parte, nel frattempo, più tardi, poco dopo, poco prima, ancora una volta, una volta di più, senza mezzi termini,
    lei stessa, lui stesso, loro stessi, quanto meno, per lo meno, tra l' altro, fra l' altro, prima di tutto`),
  ),
  relatives: setOf('che cui quale quali dove quando chi'),
  joiners: setOf('e ed'),
  negations: setOf('non mai né neanche nemmeno neppure nulla niente nessuno nessun nessuna mica più'),
  contentNegations: setOf('non'),
  exclusives: setOf('solo soltanto solamente'),
  verbClitics: setOf("mi ti si ci vi lo la li le gli ne non l' m' t' s' c' v' n' me te se ce ve glielo gliela"),
  adverbs: setOf(`
    già ancora sempre mai anche inoltre così bene male meglio peggio molto poco più meno tanto quasi appena solo soltanto
    forse oggi ieri domani stamattina stamani stasera stanotte ora adesso prima dopo poi allora presto tardi qui qua lì là vicino
    lontano su giù dentro fuori davanti dietro intanto infatti invece quindi dunque pure perfino persino addirittura pressoché
    abbastanza assai troppo comunque tuttavia però infine insomma subito talvolta spesso volentieri oramai ormai almeno circa
    altrettanto altrimenti altrove ovunque finora tuttora nuovamente poco_fa insieme chiaro tondo altresì proprio`),
  adverbSuffixes: wordsOf('amente emente almente ilmente ormente armente'),
  clauseOpeners: setOf(`
    ma però perché poiché mentre quando se come dove così allora inoltre poi quindi dunque infatti sebbene benché affinché
    secondo dopo prima finché giacché siccome anche appena`),
  compoundOpeners: setOf('così dato dopo fino ma meno posto più prima salvo sempre sino tale tanto tranne visto'),
  subordinators: new Set(
    entriesOf(
      `mentre, quando, perché, poiché, sebbene, benché, giacché, siccome, dato che, visto che, dopo che, prima che, anche se`,
    ),
  ),
  conditionals: new Set(['se']),
  weekdaysAndMonths: setOf(`
    lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre
    ottobre novembre dicembre`),
  notNames: setOf(`
    ex vecchio nuovo nuova stesso stessa ora ieri oggi domani inoltre anche così ancora già solo soltanto forse infine intanto
    infatti invece quindi dunque grazie interpellato interpellata intervistato intervistata nato nata rispetto insieme signora
    signor signore ultimo ultima primo prima seconda terzo poi dopo allora finalmente senza mentre quando dove chi c'è era è sono
    sia essere avere ecco nord sud est ovest europeo europea italiano italiana sì no bene certo insomma visto vista subito lì
    qui questo quello ciò lo la gli le mi ti si ci vi ne anzi eppure nonostante malgrado`),
}

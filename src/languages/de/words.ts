/** Closed classes of German. */

import { readDeterminers, readPronouns, setOf, wordsOf } from '../lists.js'
import type { DeterminerEntry, WordClasses } from '../pack.js'
import { isCommonNoun, isFeminineNoun } from './common-nouns.js'

const determiners = readDeterminers([
  ['definite', 'ms', 'der'],
  ['definite', 'f', 'die'],
  ['definite', 's', 'das'],
  ['indefinite', 's', 'ein'],
  ['indefinite', 'fs', 'eine'],
  ['demonstrative', 'ms', 'dieser jener derselbe derjenige'],
  ['demonstrative', '', 'diese jene dieselbe diejenige'],
  ['demonstrative', 's', 'dieses jenes'],
  ['demonstrative', 'p', 'dieselben diejenigen'],
  ['possessive', 's', 'sein ihr unser euer'],
  ['possessive', '', 'seine ihre unsere eure'],
  ['quantity', 'ms', 'jeder kein mancher'],
  ['quantity', 'fs', 'jede'],
  ['quantity', 's', 'jedes manches'],
  ['quantity', '', 'keine'],
  [
    'quantity',
    'p',
    `alle beide mehrere viele einige manche wenige etliche sämtliche zahlreiche diverse verschiedene zwei drei vier fünf
    sechs sieben acht neun zehn elf zwölf hunderte tausende dutzende hundert tausend`,
  ],
])

const OBLIQUE = readDeterminers([
  ['definite', 'ms', 'den dem des'],
  ['indefinite', 's', 'einen einem einer eines'],
  ['demonstrative', 's', 'diesen diesem jenen jenem'],
  ['possessive', 's', 'seinen seinem seiner seines ihren ihrem ihrer ihres unseren unserem unserer unseres'],
  ['quantity', 's', 'keinen keinem keiner keines jeden jedem'],
  ['quantity', 'p', 'allen aller beiden beider mehreren mehrerer vielen vieler einigen einiger'],
])

/** Articles that no subject has say so; `der` is a woman's in the dative. */
const withCase = (): ReadonlyMap<string, DeterminerEntry> =>
  new Map<string, DeterminerEntry>([
    ...determiners,
    ['der', { ...determiners.get('der')!, oblique: 'feminine' }],
    ...[...OBLIQUE].map(([norm, entry]): [string, DeterminerEntry] => [norm, { ...entry, oblique: 'always' }]),
  ])

export const words: WordClasses = {
  determiners: withCase(),
  owners: readPronouns([
    ['possessive', 1, 's', 'mein meine meinen meinem meiner meines'],
    ['possessive', 1, 'p', 'unser unsere unseren unserem unserer unseres'],
    ['possessive', 3, 's', 'sein seine seinen seinem seiner seines'],
    ['possessive', 3, '', 'ihr ihre ihren ihrem ihrer ihres'],
  ]),
  pronouns: readPronouns([
    ['subject', 1, 's', 'ich'],
    ['subject', 2, 's', 'du'],
    ['subject', 3, 'm', 'er'],
    ['subject', 3, 'f', 'sie'],
    ['subject', 3, 's', 'es'],
    ['subject', 1, 'p', 'wir'],
    ['subject', 3, '', 'man'],
    ['indefinite', 3, 's', 'man jemand niemand irgendjemand keiner jedermann einer'],
    ['indefinite', 3, 'p', 'viele einige manche andere mehrere alle beide'],
    ['relative', 3, 'm', 'der'],
    ['relative', 3, '', 'die'],
    ['relative', 3, 's', 'das'],
    ['relative', 3, '', 'welcher welche welches'],
    ['demonstrative', 3, 'ms', 'dieser letzterer ersterer derselbe'],
    ['demonstrative', 3, 'f', 'diese letztere erstere dieselbe'],
    ['object', 1, 's', 'mich mir'],
    ['object', 2, 's', 'dich dir'],
    ['object', 3, 'm', 'ihn ihm'],
    ['object', 3, 'p', 'ihnen'],
    ['object', 1, 'p', 'uns'],
    ['object', 2, 'p', 'euch'],
    ['object', 3, '', 'sich dies dessen deren denen'],
  ]),
  ofTwo: {
    first: new Set(['ersterer', 'erstere']),
    second: new Set(['letzterer', 'letztere']),
    both: new Set(['zwei', 'beiden']),
  },
  bynameCues: new Set(['alias', 'genannt', 'bekannt als']),
  prepositions: setOf(`
    ab abseits abzüglich an angesichts anhand anlässlich anstatt anstelle auf aufgrund aufseiten aus außer außerhalb bei
    beiderseits bezüglich bis binnen dank diesseits durch einschließlich entgegen entlang entsprechend für gegen gegenüber
    gemäß hinsichtlich hinter in infolge inklusive inmitten innerhalb jenseits kraft längs laut mangels mit mithilfe
    mittels nach nahe neben oberhalb ohne per pro samt seit seitens statt trotz über um ungeachtet unter unterhalb
    unweit via vor von während wegen wider zeit zu zufolge zugunsten zulasten zuzüglich zwecks zwischen
    im am zum zur vom beim ins ans aufs fürs ums durchs hinters übers unters vors`),
  linkingPrepositions: setOf('von vom'),
  genitiveArticles: setOf('der des eines einer dieses dieser seines seiner ihres ihrer'),
  dativeArticles: setOf('dem'),
  conjunctions: setOf('und oder aber sondern sowie beziehungsweise bzw denn doch &'),
  complementizers: setOf(`
    dass daß ob wie warum wieso weshalb wann wo wohin woher wer wen wem was welche welcher welches inwieweit inwiefern
    wodurch womit wofür wogegen worüber worum wozu weswegen wieviel`),
  questionWords: setOf(`
    wie warum wieso weshalb weswegen wann wo wohin woher wer wen wem was welche welcher welches inwieweit inwiefern wodurch
    womit wofür wogegen worüber worum wozu wieviel`),
  asideOpeners: setOf('wie so'),
  takingUp: setOf('das dies'),
  freeInversion: true,
  years: new Set(['jahre', 'jahre alt']),
  timeNouns: setOf(`
    sekunde sekunden minute minuten stunde stunden tag tage tagen tages morgen vormittag mittag nachmittag abend abends
    nacht nächte woche wochen wochenende wochenenden monat monate monaten monats quartal quartals halbjahr jahr jahre
    jahren jahres jahrzehnt jahrzehnte jahrzehnten jahrhundert jahrhunderts frühjahr frühling sommer herbst winter mal
    moment zeit zeiten zeitpunkt dienstagabend montagabend mittwochabend donnerstagabend freitagabend samstagabend
    sonntagabend anfang mitte ende`),
  bareContentClauses: false,
  commaClauses: true,
  reportedMood: 'subjunctive',
  papersInMarks: true,
  citing: setOf('zitieren'),
  ownAdjectives: setOf('eigenen eigener eigenem eigene'),
  nominatives: setOf('er ich du wir man'),
  verbSecond: true,
  articledPrepositions: setOf('im am zum zur vom beim ins ans aufs fürs ums durchs'),
  nounHead: 'last',
  capitalNouns: {
    isCommon: isCommonNoun,
    isAttribute: (norm) => /.{3}e[rnsm]?$/u.test(norm),
    attributeStem: (norm) => norm.replace(/e[rnsm]?$/u, ''),
    isBodyAttribute: (norm) => /.{3}e[nsm]?$/u.test(norm),
    isGenitive: (norm) => norm.endsWith('s'),
    isBearer: (norm) => /.{4}(?:er|ist|ent|ant|or|at|oge|mann|rat|in|frau|rätin)$/u.test(norm),
    isFeminine: isFeminineNoun,
    isObliqueAttribute: (norm) => /.{3}en$/u.test(norm),
  },
  impersonal: {
    pronouns: setOf('es'),
    verbs: setOf('heißen hervorgehen lauten verlauten'),
    alone: setOf('hervorgehen verlauten'),
    prepositions: setOf('in im aus von vom bei beim seitens'),
  },
  agentPrepositions: setOf('von vom durch'),
  ownerPrepositions: setOf('von vom'),
  infinitiveMarkers: setOf('zu'),
  relatives: setOf('der die das dem den denen dessen deren welcher welche welches welchem welchen'),
  joiners: setOf('und sowie'),
  negations: setOf('nicht nie niemals nichts kein keine keinen keinem keiner keinesfalls keineswegs weder'),
  contentNegations: setOf('nicht nie'),
  exclusives: setOf('nur bloß'),
  verbClitics: setOf('sich'),
  adverbs: setOf(`
    abermals abends aber allein allerdings also alsbald anderenfalls andernfalls anfangs anscheinend anschließend auch
    auswärts außerdem bald beinahe beispielsweise bereits besonders bestimmt bisher bislang bloß da dabei dadurch dafür
    dagegen daher dahin damals damit danach daneben dann daran darauf daraufhin daraus darin darüber darum darunter davon
    davor dazu demgegenüber demnach demnächst demzufolge dennoch derart derweil derzeit deshalb deswegen doch dort
    dorthin drinnen draußen drüben durchaus eben ebenfalls ebenso eher eigens eigentlich einerseits einfach einmal
    einst einstweilen endlich entsprechend erneut erst erstmals etwa etwas eventuell fast ferner folglich fort früh
    früher ganz gar gegebenenfalls genau genug gerade geradezu gern gerne gestern gewiss gleich gleichfalls gleichwohl
    gleichzeitig glücklicherweise halt hauptsächlich her heraus heute heutzutage hier hierbei hierfür hierzu hin hingegen
    hinterher hinzu höchst höchstens hoffentlich immer immerhin indes indessen insbesondere insgesamt insofern inzwischen
    irgendwann irgendwie irgendwo jahrelang ja je jedenfalls jederzeit jedoch jemals jetzt kaum keinesfalls keineswegs
    komplett kürzlich künftig kurz lange längst lediglich leider letztens letztendlich letztlich leicht lieber mal
    manchmal mehr mehrmals meist meistens mindestens mittags mittlerweile möglicherweise morgen morgens nach nachher
    nachmittags nachts nahezu nämlich natürlich neben nebenbei nebenher neulich nirgends noch nochmals normalerweise nun
    nunmehr nur oben obendrein offenbar oft öfter oftmals ohnehin plötzlich prompt quasi rechts links rund rundum
    schließlich schlicht schnell schon sehr seinerseits seither selbst selten sicher sicherlich so sobald soeben sofort
    sogar sogleich somit sonst soweit sowieso später spätestens stattdessen stellenweise stets teils teilweise trotzdem
    überall überaus überdies überhaupt überwiegend übrigens umso unbedingt ungefähr unlängst unten unterdessen unverzüglich
    ursprünglich usw vergangen vergebens vermutlich viel vielfach vielleicht vielmehr voll vollends vollständig vor
    voraussichtlich vorab voran vorbei vorerst vorher vorhin vorläufig vormittags vorn vorne vorsichtshalber vorüber
    vorwiegend wahrscheinlich wann weg weit weiter weiterhin weithin wenig weniger wenigstens wieder wiederum wirklich
    wohl woanders womöglich ziemlich zirka zu zuallererst zudem zuerst zufällig zugleich zuhause zuletzt zuliebe zumal
    zumeist zumindest zunächst zurück zurzeit zusammen zusätzlich zuvor zuweilen zwangsläufig zwar knapp gut scharf hart
    offen direkt klar heftig erfreut verärgert`),
  adverbSuffixes: wordsOf('lich isch bar sam haft weise mals wärts seits halber maßen erweise los iert ig'),
  clauseOpeners: setOf(`
    aber allerdings als also anstatt bevor bis da damit dann dennoch denn deshalb doch ehe falls indem indes jedoch nachdem
    obgleich obschon obwohl ohne seit seitdem sobald sodass sofern solange sondern soweit sowie statt trotzdem um und
    während weil wenn wenngleich wobei zumal zwar nachdem worauf woraufhin weshalb je oder`),
  weekdaysAndMonths: setOf(`
    montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar jänner februar feber märz april mai juni
    juli august september oktober november dezember montags dienstags mittwochs donnerstags freitags samstags sonntags
    montagabend dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend montagmorgen
    dienstagmorgen mittwochmorgen donnerstagmorgen freitagmorgen samstagmorgen sonntagmorgen montagnachmittag
    dienstagnachmittag mittwochnachmittag donnerstagnachmittag freitagnachmittag samstagnachmittag sonntagnachmittag`),
  notNames: setOf(`
    ja nein bitte danke hallo guten gute gutes guter neue neuer neues neuen alte alter altes alten erste erster erstes ersten
    zweite zweiter dritte letzte letzter nächste nächster weitere weiterer weiteres weiteren andere anderer anderes anderen
    ähnlich anders angefangen angeblich bekannt betroffen deutlich eigen fest fraglich gemeinsam genug geplant gesucht
    hinzu hoch interessant jung klar konkret kritisch leider lang mögliche möglich nachdem nötig offen offenbar offiziell
    richtig schade schlecht schlimm schwer selbst sicher spannend stark streng unklar unbekannt unterdessen völlig
    vergangenen wahr weder weil weitaus wenig wichtig ziel zudem zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
    großer große großes großen kleine kleiner kleines kleinen deutsche deutscher deutsches deutschen beide beiden
    ihm ihn ihnen mir mich dir dich uns euch wem wen sie ich du er es wir ihr man`),
}

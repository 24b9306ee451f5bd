/** Closed classes of Dutch. */

import { readDeterminers, readPronouns, setOf, wordsOf } from '../lists.js'
import type { WordClasses } from '../pack.js'

export const words: WordClasses = {
  determiners: readDeterminers([
    ['definite', '', 'de'],
    ['definite', 's', 'het'],
    ['indefinite', 's', "een 'n"],
    ['demonstrative', 's', 'dit dat'],
    ['demonstrative', '', 'deze die'],
    ['possessive', '', 'mijn jouw zijn haar ons onze jullie hun uw'],
    ['quantity', 's', 'elke elk ieder iedere geen'],
    [
      'quantity',
      'p',
      `alle beide veel enkele meerdere sommige verschillende talrijke twee drie vier vijf zes zeven acht
      negen tien honderden duizenden tientallen`,
    ],
  ]),
  pronouns: readPronouns([
    ['subject', 1, 's', 'ik'],
    ['subject', 2, 's', 'jij je u'],
    ['subject', 3, 'm', 'hij'],
    ['subject', 3, 'f', 'zij ze'],
    ['subject', 1, 'p', 'wij we'],
    ['indefinite', 3, 's', 'men iemand niemand iedereen'],
    ['indefinite', 3, 'p', 'velen sommigen anderen'],
    ['relative', 3, '', 'die wie'],
    ['demonstrative', 3, 's', 'het deze laatstgenoemde'],
    ['object', 3, 'm', 'hem'],
    ['object', 3, 'p', 'hen'],
    ['object', 1, 's', 'mij me'],
    ['object', 3, '', 'zich dat dit'],
  ]),
  prepositions: setOf(`
    aan achter beneden bij binnen boven buiten door gedurende in langs met na naar naast om omtrent onder ondanks op over
    per rond rondom sinds te tegen tegenover ten ter tijdens tot tussen uit van vanaf vanuit vanwege via volgens voor
    voorbij wegens zonder behalve dankzij inzake jegens namens`),
  linkingPrepositions: setOf('van'),
  conjunctions: setOf('en of maar noch want dus alsmede &'),
  complementizers: setOf('dat of hoe waarom wanneer waar wie wat welke hoeveel'),
  asideOpeners: setOf('zoals zo'),
  freeInversion: true,
  years: setOf('jaar'),
  timeNouns: setOf(`
    seconde seconden minuut minuten uur uren dag dagen ochtend morgen middag avond avonden nacht nachten week weken
    weekend maand maanden kwartaal jaar jaren eeuw lente zomer herfst winter keer tijd moment begin einde`),
  bareContentClauses: false,
  commaClauses: true,
  verbSecond: true,
  citing: setOf('citeren'),
  impersonal: { pronouns: setOf('het'), verbs: setOf('heten'), prepositions: setOf('in uit van bij') },
  nounHead: 'last',
  agentPrepositions: setOf('door'),
  infinitiveMarkers: setOf('te'),
  relatives: setOf('die dat wie waarvan waarin waarmee'),
  joiners: setOf('en'),
  negations: setOf('niet nooit geen niets nergens nauwelijks'),
  contentNegations: setOf('niet nooit'),
  exclusives: setOf('alleen slechts'),
  verbClitics: setOf('zich'),
  adverbs: setOf(`
    al alleen allemaal alsnog altijd amper anders bijna bijvoorbeeld binnenkort daar daarbij daarna daarnaast daarom
    daarop daardoor dan dinsdagavond dus echter eens eerder eerst eigenlijk elders enkel er ergens ernstig even eveneens
    evenals gauw gelukkig gewoon gisteren graag haast heel helaas hier hierna hiermee hoogstens hoogst immers inderdaad
    inmiddels intussen juist kort kortom laatst later maandag meer meestal meteen misschien morgen namelijk natuurlijk
    nog nogmaals nou nu onder ongeveer ook onlangs onmiddellijk ooit opgelucht opnieuw overal overigens pas plotseling
    precies ruim samen slechts snel soms spoedig steeds straks tevens thans toch toen trouwens uiteindelijk uiteraard
    vaak vandaag vanmiddag vanavond vanmorgen vanochtend verder vervolgens vooral voortaan vroeger waarschijnlijk weer
    weinig wel welicht wellicht woensdag zeer zeker zelf zelfs zo zojuist zonet zoveel`),
  adverbSuffixes: wordsOf('lijk loos waarts gewijs erwijs'),
  clauseOpeners: setOf(`
    als toen terwijl omdat doordat nadat voordat totdat zodat hoewel ofschoon indien tenzij zodra zolang sinds mits
    waarna waarbij waardoor om zonder dan maar toch daarna daarom`),
  weekdaysAndMonths: setOf(`
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus
    september oktober november december`),
  notNames: setOf(`
    zoals zo de het een dit dat deze die er hier daar nu toen dan ook nog al maar en of want dus ja nee niet nooit geen alle veel
    sommige volgens tijdens sinds voor na naar met zonder onder over op in uit van bij om aan door tot tegen als wat wie
    waar hoe waarom eerste tweede laatste nieuwe oude goede grote kleine bezorgde andere onze mijn zijn haar hun`),
}

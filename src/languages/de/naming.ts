/** Words after which German puts a name, a title or a word as such between marks. Norms; nouns also as last parts of compounds. */

import { CompoundSet } from './compounds.js'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** At the end of no compound. */
const ALONE = words(`
  genannt genannte genannten genannter genanntes sogenannt sogenannte sogenannten sogenannter sogenanntes namens betitelt
  getauft bedeutet heißt lied oper band typ klub club hoch tief app wort blog spiel boot liste block preis hotel
  prinzip prinzips formel kurz abgekürzt alias übersetzt deutsch englisch französisch italienisch spanisch russisch
  lateinisch türkisch arabisch engl`)

export const naming = new CompoundSet(
  words(`
  name namen titel titels bezeichnung begriff begriffe begriffs wort ausdruck spitzname spitznamen motto slogan parole
  film films filme filmen dokumentation dokumentationen serie serien sendung sendungen buch buches bücher roman romans
  romane album albums alben lied lieder liedes song songs stück stücks oper gedicht gedichts ausstellung ausstellungen
  zeitschrift zeitschriften zeitung zeitungen magazin magazins blatt blattes website webseite portal portals sender
  podcast projekt projekts projekte programm programms aktion aktionen operation initiative initiativen gruppe gruppen
  band bands partei parteien verein vereins verband bündnis bündnisses organisation preis preises kategorie gesetz
  schiff schiffes schiffs sonde satellit satelliten mission sturm hurrikan taifun orkan tief hoch komet kometen
  thriller komödie drama krimi single show festival festivals messe kampagne bewegung netzwerk netzwerks plattform
  stiftung restaurant hotel club klub diskothek musical video videos spiel spiels app software rubrik kolumne aufsatz
  tanker tankers frachter frachters boot boots yacht fähre raumschiff rakete teleskop gattung sorte typ marke modell
  klasse auszeichnung tournee überschrift schlagzeile aufschrift inschrift hashtag stichwort codewort decknamen deckname
  werk werke werks leitlinie leitlinien grundsatz grundsatzes doktrin strategie konzept konzepts version fassung ausgabe edition neuauflage
  verfilmung inszenierung erstling debüt bestseller klassiker schrift broschüre flugblatt transparent plakat schild banner
  reihe blog forum forums miliz brigade einheit allianz liste block dampfer segler lokal kneipe siedlung orden
  `).concat(ALONE),
  new Set(ALONE),
)

/** After the marks. */
export const namingBehind: ReadonlySet<string> = new Set(
  words('genannt genannte genannten genannter getauft heißt hieß'),
)

/** Before what somebody calls a thing. */
export const calling: ReadonlySet<string> = new Set(['als'])

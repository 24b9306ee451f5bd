/** Source phrases by stance and strength; those that end in `von` also stand with the article of a genitive, without it. */

import { wordsOf } from '../lists.js'
import { CompoundSet } from './compounds.js'

const OPINIONS = [
  'ansicht',
  'meinung',
  'auffassung',
  'überzeugung',
  'einschätzung',
  'sicht',
  'schätzung',
  'schätzungen',
]
const REPORTS = [
  'angabe',
  'angaben',
  'aussage',
  'aussagen',
  'auskunft',
  'auskünften',
  'bekunden',
  'bericht',
  'berichten',
  'darstellung',
  'darstellungen',
  'erkenntnissen',
  'informationen',
  'mitteilung',
  'worten',
  'schilderung',
  'schilderungen',
  'recherchen',
  'ermittlungen',
]

const lines = (nouns: readonly string[], heads: readonly string[]): string =>
  nouns.flatMap((noun) => heads.map((head) => head.replace('*', noun))).join('\n')

const HEADS = ['nach *', 'nach * von', 'nach den * von', 'nach den *', 'laut *', 'laut * von']

export const SOURCE_PHRASES = {
  'statement speech': `
    laut
    gemäß
    so
    in den worten
    in den worten von
    in worten von
    aus kreisen
    ${lines(REPORTS, HEADS)}`,
  'statement wider': `
    unter berufung auf
    unter verweis auf
    mit verweis auf
    unter hinweis auf
    mit hinweis auf`,
  'belief speech': `
    aus sicht
    aus sicht von
    aus der sicht
    aus der sicht von
    in den augen
    in den augen von
    nach dafürhalten
    ${lines(OPINIONS, HEADS)}`,
} as const

/** Nouns, also as last parts of compounds, that make `nach` a source word: nach Polizeiangaben, nach ersten Erkenntnissen. */
export const AFTER_NACH = new CompoundSet(
  [
    ...REPORTS,
    ...OPINIONS,
    ...wordsOf(`berichts meldung meldungen mitteilungen medienberichten studie studien umfrage umfragen untersuchung
      untersuchungen erkenntnis hochrechnung hochrechnungen berechnung berechnungen prognose prognosen statistik statistiken
      zeugenaussage zeugenaussagen auswertung analyse analysen vermutungen überzeugungen ansichten gutachten ermittlungsstand`),
  ],
  new Set(),
)

/** Source words that stand behind their source: `dem Bericht zufolge`. */
export const POSTPOSED_PHRASES = {
  'statement speech': `
    zufolge`,
} as const

/** The last parts of compounds that begin with who says it: Polizeiangaben. */
export const SAYINGS = wordsOf(`
  angaben aussagen auskunft darstellung erkenntnissen informationen einschätzung einschätzungen ansicht meinung schätzung schätzungen`)

/** Those that report only right after a comma, a dash or a mark: `…, so der Minister`. */
export const AFTER_PAUSE: ReadonlySet<string> = new Set(['so'])

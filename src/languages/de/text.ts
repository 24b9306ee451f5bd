/** Marks, contractions and abbreviations of German. */

import type { MarkConventions, TextConventions } from '../conventions.js'
import { entriesOf, wordsOf } from '../lists.js'

/** „…“ and ‚…‘; »…« in books and in Austria, «…» in Switzerland. */
export const marks: MarkConventions = {
  pairs: [
    { open: '„', close: '“', family: 'double' },
    { open: '»', close: '«', family: 'guillemets' },
    { open: '«', close: '»', family: 'outward-guillemets' },
    { open: '"', close: '"', family: 'straight' },
    { open: '‚', close: '‘', family: 'single' },
    { open: '›', close: '‹', family: 'angle' },
    { open: '‹', close: '›', family: 'outward-angle' },
    { open: '„', close: '”', family: 'low' },
    { open: '„', close: '"', family: 'low-straight' },
    { open: '“', close: '”', family: 'english' },
    { open: "'", close: "'", family: 'straight-single' },
  ],
  dialogueDash: false,
  continuation: ['„', '»', '«', '"', '“'],
}

/** Abbreviations that a name, a number or a further word follows. */
const ABBREVIATIONS = `
  Dr Drs Prof Mag Dipl Ing Hr Fr Frl St Sankt Hl hl geb gest verh bzw z ca vgl sog evtl ggf inkl exkl insb insbes Nr Nrn
  Art Abs Bd Bde Kap Aufl Hrsg Jg Tel Str Abb Anm bes bspw d u v o a i S Mio Mrd Tsd Mill Jh Jhs Jhd allg amtl ausschl
  beil dt engl frz ital russ span österr schweiz ev kath röm griech lat jüd Jan Feb Febr Apr Aug Sept Okt Nov Dez
  Mo Di Mi Do Fr Sa So max min mind gegr Univ Chr Min Sek Std pp ff Präs stv stellv Reg Bez Kfm Obst Lt Hptm Gen`

/** Abbreviations that end a sentence as often as not. */
const SOFT_ABBREVIATIONS = `usw etc Co Ltd Inc Corp Jr Sr U.S U.S.A u.a z.B d.h u.U o.ä u.ä e.V i.R a.D h.c v.Chr n.Chr Uhr`

const CREDIT_LABELS = `
  Von, Foto, Fotos, Bild, Bilder, Grafik, Video, Quelle, Quellen, Text, Autor, Autorin, Bildquelle, Bildrechte, Copyright, ©
  Symbolbild, Symbolfoto, Archivbild, Archivfoto, Illustration, Karte, dpa, AFP, Reuters, APA, Keystone-SDA, Mit Material von
  Mehr zum Thema, Lesen Sie auch, Lesen Sie mehr, Auch interessant, Stand, Aktualisiert, Veröffentlicht, Mitarbeit
  Das Gespräch führte, Die Fragen stellte, Interview`

/** How German writes words. */
export const text: TextConventions = {
  elisions: [],
  enclitics: ["'s"],
  whole: wordsOf(`'n 'ne 'nen 'nem 'ner 's`),
  abbreviations: wordsOf(ABBREVIATIONS),
  softAbbreviations: wordsOf(SOFT_ABBREVIATIONS),
  starters: wordsOf(`
    der die das den dem des ein eine einen einem einer dieser diese dieses diesem diesen jener jene er sie es wir ihr ich man
    sein seine ihre unser unsere wer was wie wo wann warum wenn als nachdem während weil da denn aber und oder doch so
    auch nach bei mit von vor für gegen ohne um aus auf an in im am zum zur beim vom seit trotz laut dabei damit
    daher darum dennoch deshalb deswegen dort dann danach davor zuvor zudem außerdem allerdings jedoch inzwischen
    mittlerweile bereits bisher derzeit aktuell heute gestern morgen insgesamt etwa rund mehr viele einige alle kein
    keine niemand jeder jede jedes obwohl ob dass`),
  creditLabels: entriesOf(CREDIT_LABELS),
  ordinalStops: true,
}

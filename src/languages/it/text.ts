import type { MarkConventions, TextConventions } from '../conventions.js'
import { wordsOf } from '../lists.js'

export const marks: MarkConventions = {
  pairs: [
    { open: '«', close: '»', family: 'guillemets' },
    { open: '“', close: '”', family: 'double' },
    { open: '"', close: '"', family: 'straight' },
    { open: '‘', close: '’', family: 'single' },
    { open: "'", close: "'", family: 'straight-single' },
  ],
  dialogueDash: true,
  continuation: ['«', '»', '“', '"'],
}

export const text: TextConventions = {
  elisions: wordsOf(`
    l un dell all dall nell sull coll d c m t s v n quest quell bell sant grand nessun ciascun qualcun dov com cos anch tutt quant
    gl pover mezz`),
  enclitics: [],
  whole: wordsOf("po' mo' di' fa' va' sta' da' be' quest'ultimo quest'ultima d'accordo cent'anni"),
  abbreviations: wordsOf(`
    sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing geom rag on sen mons cav Sig Sigg Sig.ra Sig.na Dott Dott.ssa Dr Prof Prof.ssa Avv Ing Arch Geom Rag On Sen Mons Don Gen Col Cap Ten Magg Mar Brig Card S SS
    Ecc Spett Gent Egr Cav Comm Uff St Mr Mrs Ms p pp pag pagg n nn art artt cap vol ed cfr cit fig tav tel ca a.C d.C e.g i.e es
    gen feb mar apr mag giu lug ago sett ott nov dic v vs max min nr ss`),
  softAbbreviations: wordsOf('ecc etc S.p.A S.r.l Inc Corp Ltd Jr U.S U.S.A a.m p.m'),
  starters: wordsOf(`
    il lo la l' i gli le un uno una un' questo questa questi queste quello quella quelli quelle quel quei suo sua suoi sue mio mia
    nostro nostra loro lui lei egli ella essi noi io voi mi ti si ci vi non né sì no e ed o ma però che chi cosa quale quali come
    dove quando perché per con senza in di del della dello dei degli delle da dal dalla a al alla allo ai agli alle su sul sulla
    sotto dopo prima durante tra fra verso secondo mentre se anche inoltre così poi ora ieri oggi domani intanto infatti invece
    quindi dunque già ancora tutto tutta tutti tutte alcuni alcune molti molte altri altre ogni nessuno nessuna è era sono c'è nel
    nella nello nei negli nelle dall' dell' all' nell' sull'`),
  creditLabels: wordsOf(`
    Foto Fotografia Immagine Immagini Credit Crediti Credits Video Infografica Di Pubblicato Aggiornato Fonte Fonti Redazione
    ANSA Reuters Copyright ©`).concat([
    'Leggi anche',
    'Leggi tutto',
    'Vedi anche',
    'A cura di',
    'Riproduzione riservata',
    'Ansa Foto',
  ]),
}

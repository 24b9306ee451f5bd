/** Nouns and adjectives that report: `l'affermazione che`, `convinto che`. Lemmas by stance and strength, as verbs.ts has them. */

export const CUE_NOUNS = {
  'statement speech': `
    affermazione dichiarazione comunicato annuncio spiegazione precisazione parola asserzione discorso intervento
    intervista risposta replica commento osservazione testimonianza racconto ammissione confessione confidenza
    frase formula citazione messaggio lettera mail tweet post pubblicazione editoriale articolo reazione rettifica
    conferma informazione indicazione rivelazione conclusione menzione argomento argomentazione versione
    chiarimento giustificazione scusa proclama espressione battuta invettiva verdetto nota audizione deposizione
    arringa esternazione comunicazione missiva appunto resoconto requisitoria`,
  'statement wider': `
    constatazione dimostrazione prova analisi studio diagnosi rapporto bilancio sentenza ordinanza risoluzione
    valutazione descrizione voce notizia fatto scoperta segnale sondaggio indagine dato perizia ricerca`,
  'denial speech': 'smentita diniego confutazione ritrattazione protesta',
  'denial wider': 'rifiuto rigetto contestazione opposizione',
  'promise speech': 'promessa impegno giuramento garanzia assicurazione',
  'promise wider': `
    volontà intenzione progetto decisione ambizione determinazione offerta piano desiderio obiettivo proposito`,
  'demand speech': `
    richiesta rivendicazione appello istanza sollecitazione ingiunzione ordine ultimatum raccomandazione consiglio
    consegna esortazione preghiera supplica istruzione petizione invito monito reclamo`,
  'demand wider': 'auspicio suggerimento proposta divieto direttiva mozione pressione esigenza',
  'belief wider': `
    avviso opinione convinzione credenza certezza ipotesi sensazione idea pensiero visione stima previsione parere
    giudizio speranza impressione supposizione presunzione pronostico predizione profezia teoria percezione
    posizione tesi fiducia speculazione congettura interpretazione lettura aspettativa convincimento`,
  'doubt wider': 'dubbio scetticismo riserva esitazione incertezza perplessità diffidenza',
  'question speech': 'domanda quesito interrogazione interpellanza interrogativo',
  'warning speech': 'avvertimento minaccia allerta ammonimento preavviso allarme',
  'warning wider': 'timore preoccupazione paura inquietudine angoscia apprensione',
  'accusation speech': `
    accusa rimprovero critica denuncia attacco insinuazione lagnanza insulto ingiuria querela esposto`,
  'accusation wider': 'sospetto condanna imputazione addebito',
  'emotion speech': `
    felicitazione elogio lode grido omaggio lamento ringraziamento condoglianza esclamazione cordoglio`,
  'emotion wider': `
    rammarico gioia rabbia indignazione soddisfazione delusione tristezza sorpresa stupore emozione costernazione
    sollievo malcontento frustrazione orgoglio entusiasmo esasperazione amarezza sconcerto sgomento`,
}

export const CUE_ADJECTIVES = {
  'statement wider': 'netto categorico fermo chiaro esplicito tassativo consapevole unanime lapidario',
  'denial wider': 'contrario opposto ostile',
  'promise wider': 'pronto deciso risoluto disposto impegnato determinato intenzionato disponibile',
  'demand wider': 'impaziente favorevole',
  'belief wider': 'convinto certo persuaso sicuro fiducioso ottimista speranzoso',
  'doubt wider': 'scettico dubbioso perplesso incredulo restio diffidente prudente cauto diviso combattuto',
  'warning wider': 'preoccupato inquieto allarmato pessimista angosciato',
  'accusation wider': 'critico severo duro',
  'emotion wider': `
    felice lieto contento fiero orgoglioso soddisfatto deluso triste desolato furioso indignato sorpreso stupito
    grato riconoscente sollevato costernato sconcertato scandalizzato commosso emozionato arrabbiato irritato
    amareggiato rammaricato dispiaciuto entusiasta sconvolto scioccato onorato sereno tranquillo frustrato colpito
    addolorato esasperato entusiasmato`,
}

/** Verbs that report together with other words: the verb's lemma, then the words as they follow it; adverbs may stand between. */
export const VERB_PHRASES = {
  'statement speech': `
    ritenere provato
    considerare provato
    fare sapere
    fare notare
    fare presente
    fare osservare
    fare riferimento
    fare cenno
    fare capire
    fare il punto
    fare il nome
    fare eco
    fare chiarezza
    dare notizia
    dare conto
    dare lettura
    dare la propria versione
    dare spiegazioni
    rendere noto
    rendere nota
    rendere noti
    rendere note
    rendere conto
    mettere in evidenza
    mettere in chiaro
    mettere in luce
    mettere in risalto
    mettere le mani avanti
    mettere nero su bianco
    mettere l' accento
    porre l' accento
    porre in evidenza
    puntare i riflettori
    prendere la parola
    prendere posizione
    prendere atto
    rompere il silenzio
    tornare a dire
    arrivare a dire
    volere dire
    tenere a precisare
    tenere a sottolineare
    lasciare intendere
    lasciare intuire
    lasciare trapelare
    diffondere un comunicato
    diramare un comunicato
    rilasciare un' intervista
    rilasciare dichiarazioni
    avere parole
    andare giù duro
    alzare la voce
    rincarare la dose
    chiamare in causa
    spendere parole`,
  'statement wider': `
    arrivare alla conclusione
    giungere alla conclusione
    essere a conoscenza
    prendere coscienza
    mettere in mostra
    richiamare l' attenzione`,
  'denial speech': `
    fare marcia indietro
    rispedire al mittente
    chiamare fuori
    prendere le distanze`,
  'denial wider': `
    chiudere la porta
    dire no`,
  'promise speech': `
    dare la parola
    dare la propria parola
    prendere l' impegno
    assumere l' impegno
    dare garanzie`,
  'promise wider': `
    avere intenzione
    avere l' intenzione
    avere in programma
    avere in mente
    essere pronto
    essere pronta
    essere pronti
    essere disposto
    essere disposta
    essere disposti`,
  'demand speech': `
    fare appello
    lanciare un appello
    rivolgere un appello
    chiedere conto
    fare richiesta
    fare pressione
    porre come condizione`,
  'belief wider': `
    essere convinto
    essere convinta
    essere convinti
    essere certo
    essere certa
    essere certi
    essere sicuro
    essere sicura
    essere sicuri
    essere dell' avviso
    essere dell' idea
    avere la sensazione
    avere l' impressione
    avere fiducia
    dare per scontato
    nutrire la speranza`,
  'doubt wider': `
    mettere in dubbio
    mettere in discussione
    mettere in questione
    avere dubbi
    nutrire dubbi`,
  'warning speech': `
    mettere in guardia
    dare l' allarme
    lanciare l' allarme
    lanciare un monito
    suonare l' allarme`,
  'warning wider': `
    avere paura
    avere timore
    esprimere preoccupazione`,
  'accusation speech': `
    puntare il dito
    scagliare contro
    andare all' attacco
    gettare la colpa
    dare la colpa
    tirare le orecchie`,
  'emotion speech': `
    dire grazie
    dire certo
    dire certa
    dire convinto
    dire convinta
    dire convinti
    dire sicuro
    dire sicura
    dire fiducioso
    dire fiduciosa
    dire preoccupato
    dire preoccupata
    esprimere soddisfazione
    esprimere rammarico
    esprimere solidarietà
    esprimere cordoglio
    fare i complimenti
    fare gli auguri
    gridare allo scandalo
    cantare vittoria`,
}

/** Words after which Italian puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  chiamato chiamata chiamati chiamate denominato denominata soprannominato soprannominata intitolato intitolata
  detto detta cosiddetto cosiddetta cosiddetti cosiddette battezzato battezzata noto nota nome nomi titolo titoli
  soprannome pseudonimo parola parole termine termini espressione concetto significa motto slogan film documentario
  serie libro libri romanzo album canzone opera programma trasmissione rivista giornale quotidiano sito progetto
  piano operazione movimento gruppo partito associazione organizzazione premio categoria legge nave missione uragano
  caso versione edizione copia capitolo articolo tema singolo videogioco gioco applicazione app campagna evento
  festival mostra murale scultura quadro poesia pezzo podcast stagione episodio canale pagina blog account profilo
  etichetta hashtag manifesto petizione iniziativa forum congresso concorso borsa cartello racconto saggio manuale
  rapporto marchio logo scritta striscione iscrizione sagra festa rassegna quartetto ribattezzato ribattezzata
  battezzati intitolati soprannominati dal detti vocabolo etichettato
`)

/** Words after which marks hold what a court or a law calls an act. */
export const charging = words(`
  accusato accusata accusati accusate imputato indagato indagata indagati condannato condannata reato reati capi
  denuncia sospettato colpevole
`)

/** Before what somebody calls a thing. */
export const calling: ReadonlySet<string> = new Set(['come'])

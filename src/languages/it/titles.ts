import type { TitleRow } from '../people-lists.js'

/** Titles before a name, parted by commas: gender, plural, forms (norms, with their full stop where it is written). */
export const TITLES: readonly TitleRow[] = [
  [
    'm',
    false,
    "sig, sig., signor, signore, don, dott, dott., dottor, dottore, dr, dr., prof, prof., professor, professore, avv, avv., avvocato, ing, ing., ingegner, ingegnere, arch., architetto, geom., rag., ragionier, cav., cavaliere, comm., monsignor, mons, mons., padre, fra, fratel, papa, cardinale, card., vescovo, generale, gen., colonnello, col., maggiore, capitano, cap., tenente, ten., maresciallo, ammiraglio, comandante, presidente, ex presidente, vicepresidente, premier, ministro, primo ministro, cancelliere, senatore, sen., deputato, governatore, sindaco, assessore, procuratore, questore, prefetto, re, principe, duca, conte, lord, sir, mister, mr, mr., san, santo, zio, sant'",
  ],
  [
    'f',
    false,
    'sig.ra, signora, sig.na, signorina, donna, dott.ssa, dottoressa, prof.ssa, professoressa, avvocata, suor, suora, madre, ministra, senatrice, deputata, sindaca, assessora, governatrice, cancelliera, regina, principessa, duchessa, contessa, lady, miss, mrs, mrs., ms, ms., santa, zia',
  ],
  [null, false, 'on, on., onorevole, giudice, maestro, pm, gip, gup, st, st.'],
  ['m', true, 'sigg., signori, dottori, professori, generali, ministri, presidenti, onorevoli, fratelli'],
  ['f', true, 'signore, dottoresse, professoresse, sorelle, ministre'],
]

/** Words inside names. */
export const PARTICLES =
  "de di del della dello degli dei delle da dal dalla dall' d' de' lo la li van von der den ten ter la le bin ben ibn al el abu mac o'"

/** Words that make a name that of a body. */
export const ORGANIZATION_WORDS = `
  calcio polisportiva virtus accademia aeronautica agenzia alleanza ambasciata amministrazione archivio arcidiocesi arma assemblea associazione ateneo autorità azienda banca biblioteca
  camera cancelleria carabinieri caritas cassa centro centrosinistra centrodestra circolo coalizione codacons coldiretti collegio comitato commissione compagnia comune
  comunità confcommercio confederazione conferenza confesercenti confindustria consiglio consob consorzio consulta conferenza cooperativa coordinamento corpo corte croce
  curia dipartimento direzione distretto ente esercito facoltà farnesina federazione ferrovie festival finanza fondazione fondo forza fratelli fronte garante governo gruppo
  guardia impresa industrie iniziativa ispettorato istituto italia lega legambiente liceo ltd inc marina ministero movimento museo nucleo
  nazioni onlus opera ordine organizzazione osservatorio ospedale palazzo parlamento parrocchia partito patronato polizia policlinico procura protezione provincia prefettura questura regione
  repubblica rete ragioneria scuola segreteria senato servizio sindacato sinistra società sovrintendenza soprintendenza squadra stato teatro tribunale ufficio unione università vigili azione
  cgil cisl uil ugl fiom cobas usb anci anac anpi arci arpa arera asl ats agcom agcm bce cei cnr cnel cnvvf consip cri csm dia eni enel ferrovie fiat stellantis fininvest fnsi
  fmi gdf gimbe inail infn ingv inps invalsi iss istat ispra ivass leonardo mef miur mediaset nato nas oms onu pd fdi m5s rai ros sel sky snam spa terna tim trenitalia ue udc unicredit uefa
  fifa figc coni wwf greenpeace unicef unesco google apple microsoft amazon facebook meta twitter netflix fbi cia nasa intesa generali pirelli alitalia ita anas autostrade autogrill barilla ferrero`

/** What a body that has a name is called again by. */
export const BODY_CLASSES = `
  azienda impresa compagnia società gruppo multinazionale filiale startup costruttore operatore gestore catena marchio colosso consorzio
  cooperativa laboratorio università ateneo istituto istituzione organismo organizzazione associazione onlus fondazione federazione
  confederazione sindacato sigla ong collettivo piattaforma club testo documento studio squadra partito formazione movimento agenzia giornale quotidiano
  settimanale mensile rivista testata emittente banca ente`

/** Persons of whom a place, a body or a family has one, or an event a few: `il sindaco` may be new where `l'attivista` is not. */
export const OFFICES = `
  ministro exministro viceministro sottosegretario segretario presidente vicepresidente expresidente premier portavoce cancelliere sindaco vicesindaco
  assessore prefetto questore governatore commissario ambasciatore console re regina papa vescovo arcivescovo parroco pastore imam capo direttore
  vicedirettore amministratore gestore responsabile coordinatore titolare proprietario tesoriere successore predecessore vice organizzatore moderatore
  redattore notaio avvocato legale difensore giudice pm gip procuratore arbitro perito esperto corrispondente conduttore editore interprete rettore
  preside medico custode comandante capitano pilota autista macchinista allenatore ct produttore cliente vittima testimone autore padre madre
  fratello sorella figlio marito moglie compagno vedovo zio cugino vicino collega amico genero nipote nonno fonte delegato rappresentante
  garante capogruppo armatore fornitore portiere`

/** What an office is held for, in lower case where it has a capital. */
export const PORTFOLIOS = `
  agricoltura ambiente bilancio casa commercio cultura decoro difesa economia educazione energia esteri famiglia finanze giovani giustizia
  industria infrastrutture innovazione interni interno istruzione lavori lavoro legalità mobilità patrimonio personale politiche protezione
  salute sanità scuola sicurezza sociale sport sviluppo trasporti tributi turismo università urbanistica verde viabilità welfare`

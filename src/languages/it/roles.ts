import type { RoleLists } from '../people-lists.js'

export const ROLES: RoleLists = {
  persons: `
    ministro/a exministro/a viceministro/a sottosegretario/a segretario/a vicesegretario/a presidente/presidentessa vicepresidente expresidente copresidente premier
    portavoce cancelliere/cancelliera deputato/a eurodeputato/a parlamentare europarlamentare senatore/senatrice onorevole capogruppo sindaco/a vicesindaco/a exsindaco/a
    assessore/assessora consigliere/consigliera prefetto/prefetta questore/questora governatore/governatrice commissario/a ambasciatore/ambasciatrice diplomatico/a
    console emissario/a inviato/a rappresentante delegato/a mediatore/mediatrice negoziatore/negoziatrice garante difensore/a re:m regina:f principe/principessa
    imperatore/imperatrice monarca sovrano/a duca/duchessa conte/contessa marchese/marchesa barone/baronessa sultano/a emiro:m sceicco:m zar:m dittatore/dittatrice papa:m pontefice:m
    cardinale:m vescovo:m arcivescovo:m prete:m sacerdote:m parroco:m monaco/a frate:m suora:f pastore/a rabbino/a imam:m ayatollah:m patriarca:m cappellano:m missionario/a teologo/a
    leader dirigente capo/a boss numero patron direttore/direttrice vicedirettore/vicedirettrice codirettore/codirettrice amministratore/amministratrice gestore/gestrice responsabile
    coordinatore/coordinatrice titolare manager imprenditore/imprenditrice industriale fondatore/fondatrice cofondatore/cofondatrice creatore/creatrice proprietario/a azionista socio/a
    investitore/investitrice banchiere/banchiera finanziere/a tesoriere/a contabile commercialista economista analista consulente consigliera:f magnate:m miliardario/a erede successore/a predecessore/a
    candidato/a favorito/a vincitore/vincitrice perdente finalista avversario/a rivale sfidante oppositore/oppositrice dissidente alleato/a sostenitore/sostenitrice militante attivista
    simpatizzante iscritto/a membro:m componente sindacalista scioperante manifestante ribelle insorto/a rivoluzionario/a indipendentista separatista nazionalista populista socialista
    comunista centrista liberale conservatore/conservatrice ecologista ambientalista leghista grillino/a repubblicano/a democratico/a femminista animalista volontario/a cooperante
    donatore/donatrice filantropo/a mecenate assistente vice collaboratore/collaboratrice stagista addetto/a organizzatore/organizzatrice animatore/animatrice moderatore/moderatrice
    redattore/redattrice notaio/a avvocato/a legale difensore giurista giudice magistrato/a pm gip gup procuratore/procuratrice arbitro/a inquirente investigatore/investigatrice ispettore/ispettrice perito/a
    detective esperto/a specialista tecnico/a osservatore/osservatrice revisore/revisora commentatore/commentatrice editorialista opinionista giornalista cronista reporter corrispondente
    conduttore/conduttrice intervistatore/intervistatrice fotografo/a fotoreporter blogger youtuber influencer utente scrittore/scrittrice autore/autrice coautore/coautrice romanziere/a poeta/poetessa
    saggista biografo/a editore/editrice libraio/a bibliotecario/a traduttore/traduttrice interprete storico/a filosofo/a sociologo/a politologo/a antropologo/a etnologo/a geografo/a demografo/a
    linguista psicologo/a psichiatra psicoanalista archeologo/a paleontologo/a geologo/a vulcanologo/a sismologo/a climatologo/a meteorologo/a oceanografo/a biologo/a microbiologo/a
    genetista virologo/a epidemiologo/a infettivologo/a immunologo/a botanico/a zoologo/a ornitologo/a chimico/a fisico/a astrofisico/a astronomo/a astronauta cosmonauta matematico/a statistico/a
    informatico/a ingegnere/a ingegnera:f ricercatore/ricercatrice scienziato/a studioso/a professore/professoressa docente insegnante maestro/a accademico/a dottorando/a studente/studentessa alunno/a
    universitario/a rettore/rettrice preside dirigente educatore/educatrice istruttore/istruttrice formatore/formatrice dottore/dottoressa medico/a chirurgo/a pediatra cardiologo/a oncologo/a
    neurologo/a ginecologo/a radiologo/a rianimatore/rianimatrice anestesista anatomopatologo/a infermiere/a sanitario/a ostetrico/a farmacista dentista veterinario/a soccorritore/soccorritrice
    bagnino/a paziente malato/a ricoverato/a vigile pompiere/a poliziotto/a agente carabiniere/a gendarme guardia doganiere/a spia militare soldato/a soldatessa:f generale/a colonnello/a capitano/a comandante tenente maggiore
    maresciallo/a sergente caporale ammiraglio/a combattente guerrigliero/a miliziano/a mercenario/a jihadista terrorista paramilitare sicario/a veterano/a riservista pilota copilota aviatore/aviatrice marinaio/a
    navigatore/navigatrice hostess:f steward:m conducente autista macchinista ferroviere/a camionista tassista motociclista ciclista pedone passeggero/a viaggiatore/viaggiatrice pendolare turista utente
    operaio/a impiegato/a dipendente lavoratore/lavoratrice funzionario/a precario/a disoccupato/a pensionato/a apprendista artigiano/a commerciante negoziante fornaio/a panettiere/a macellaio/a ristoratore/ristoratrice
    cuoco/a chef cameriere/a albergatore/albergatrice barista parrucchiere/a muratore/muratrice idraulico/a elettricista meccanico/a falegname architetto/a urbanista promotore/promotrice costruttore/costruttrice agricoltore/agricoltrice
    allevatore/allevatrice contadino/a bracciante viticoltore/viticoltrice vignaiolo/a pescatore/pescatrice cacciatore/cacciatrice pastore/a apicoltore/apicoltrice minatore/minatrice portuale rider fattorino/a
    venditore/venditrice cassiere/a acquirente cliente consumatore/consumatrice fornitore/fornitrice distributore/distributrice produttore/produttrice esportatore/esportatrice fabbricante operatore/operatrice
    trasportatore/trasportatrice armatore/armatrice assicuratore/assicuratrice inquilino/a attore/attrice comico/a regista cineasta sceneggiatore/sceneggiatrice drammaturgo/a ballerino/a coreografo/a
    musicista compositore/compositrice cantante cantautore/cantautrice rapper chitarrista pianista violinista batterista artista pittore/pittrice scultore/scultrice disegnatore/disegnatrice fumettista vignettista stilista
    designer gallerista collezionista curatore/curatrice star:f diva:f celebrità:f idolo:m allenatore/allenatrice ct commissario tecnico giocatore/giocatrice calciatore/calciatrice attaccante difensore portiere
    centrocampista terzino/a goleador tennista cestista pallavolista golfista nuotatore/nuotatrice sciatore/sciatrice corridore/a atleta pugile judoka ginnasta pattinatore/pattinatrice alpinista surfista
    campione/campionessa sportivo/a tifoso/a fan spettatore/spettatrice telespettatore/telespettatrice lettore/lettrice ascoltatore/ascoltatrice testimone vittima:f superstite sopravvissuto/a ferito/a ostaggio:m
    sospettato/a accusato/a imputato/a indagato/a condannato/a detenuto/a arrestato/a rapitore/rapitrice aggressore/a assassino/a omicida killer ladro/a rapinatore/rapinatrice truffatore/truffatrice
    trafficante criminale delinquente complice querelante denunciante ricorrente giurato/a pirata hacker informatore/informatrice pentito/a migrante immigrato/a emigrato/a rifugiato/a esule profugo/a sfollato/a
    richiedente abitante residente vicino/a cittadino/a concittadino/a connazionale compaesano/a paesano/a contribuente elettore/elettrice votante passante curioso/a escursionista visitatore/visitatrice partecipante
    relatore/relatrice oratore/oratrice interlocutore/interlocutrice firmatario/a uomo:m donna:f ragazzo/a bambino/a giovane adolescente neonato/a adulto/a anziano/a signore:m signora:f individuo:m persona:f personalità:f
    sconosciuto/a anonimo/a padre:m madre:f papà:m mamma:f genitore parente familiare figlio/a fratello:m sorella:f fratellastro/a suocero/a genero:m nuora:f cognato/a zio/a cugino/a nipote nonno/a
    marito:m moglie:f coniuge compagno/a fidanzato/a partner vedovo/a orfano/a gemello/a amico/a collega omologo/a discepolo/a mentore fonte:f islamista musulmano/a cristiano/a cattolico/a protestante
    evangelico/a ebreo/a credente fedele pellegrino/a laico/a ateo/a terremotato/a alluvionato/a naufrago/a disperso/a fuggitivo/a latitante disertore/disertrice critico/a detrattore/detrattrice ammiratore/ammiratrice
    pioniere/a inventore/inventrice scopritore/scopritrice ideatore/ideatrice custode guida:f guardaparco giardiniere/a fioraio/a postino/a portiere/a pensatore/pensatrice ideologo/a stratega pubblicitario/a
    programmatore/programmatrice sviluppatore/sviluppatrice nutrizionista fisioterapista criminologo/a costituzionalista penalista sondaggista condomino/a barcaiolo/a bibliotecaria:f`,
  organizations: `
    governo:m ministero:m segreteria:f cancelleria:f presidenza:f gabinetto:m esecutivo:m amministrazione:f stato:m parlamento:m assemblea:f senato:m camera:f congresso:m comune:m municipio:m giunta:f provincia:f regione:f
    città:f capitale:f partito:m coalizione:f alleanza:f opposizione:f movimento:m formazione:f fronte:m polizia:f questura:f esercito:m marina:f aeronautica:f carabinieri:m guardia:f finanza:f prefettura:f procura:f giustizia:f
    tribunale:m corte:f cassazione:f consulta:f difesa:f accusa:f magistratura:f dogana:f fisco:m tesoro:m banca:f borsa:f bankitalia:f cassa:f mutua:f assicurazione:f fondo:m fondazione:f associazione:f ong:f onlus:f collettivo:m
    comitato:m sindacato:m confederazione:f federazione:f unione:f lega:f commissione:f sottocommissione:f consiglio:m conferenza:f vertice:m delegazione:f missione:f ambasciata:f consolato:m organizzazione:f organismo:m istituzione:f
    istituto:m osservatorio:m agenzia:f autorità:f ufficio:m dipartimento:m direzione:f servizio:m azienda:f impresa:f compagnia:f società:f gruppo:m multinazionale:f filiale:f startup:f pmi:f fabbrica:f stabilimento:m costruttore:m
    operatore:m gestore:m casa:f catena:f marchio:m colosso:m consorzio:m cooperativa:f laboratorio:m università:f ateneo:m scuola:f liceo:m facoltà:f ospedale:m clinica:f policlinico:m asl:f centro:m museo:m teatro:m club:m
    squadra:f nazionale:f scuderia:f chiesa:f vaticano:m diocesi:f curia:f cei:f parrocchia:f moschea:f sinagoga:f giornale:m quotidiano:m settimanale:m mensile:m rivista:f stampa:f testata:f media:m radio:f televisione:f tv:f emittente:f
    sito:m portale:m redazione:f piattaforma:f rete:f milizia:f guerriglia:f cartello:m clan:m mafia:f camorra:f ndrangheta:f regime:m monarchia:f regno:m repubblica:f corona:f paese:m nazione:f protezione:f onu:f ue:f maggioranza:f
    minoranza:f ente:m garante:m questore:m sovrintendenza:f soprintendenza:f studio:m ordine:m categoria:f sigla:f proprietà:f`,
  collectives: `
    popolazione:f pubblico:m folla:f popolo:m famiglia:f coppia:f duo:m trio:m manciata:f decina:f dozzina:f ventina:f trentina:f quarantina:f cinquantina:f centinaio:m migliaio:m entourage:m vicinato:m gioventù:f
    elettorato:m clientela:f personale:m equipaggio:m clero:m cittadinanza:f tifoseria:f`,
  groups: `
    autorità:f gente:f forze:f ambienti:m fonti:f vigili:m soccorsi:m servizi:m truppe:f effettivi:m talebani:m verdi residenti:m genitori:m inquirenti:m familiari:m parenti:m esperti:m`,
  documents: `
    rapporto:m studio:m indagine:f inchiesta:f sondaggio:m barometro:m documento:m testo:m legge:f decreto:m ordinanza:f regolamento:m circolare:f direttiva:f trattato:m accordo:m convenzione:f costituzione:f carta:f codice:m
    articolo:m emendamento:m progetto:m proposta:f risoluzione:f comunicato:m dichiarazione:f lettera:f mail:f messaggio:m tweet:m post:m nota:f promemoria:m dispaccio:m fascicolo:m dossier:m libro:m volume:m opera:f romanzo:m biografia:f
    memorie:f saggio:m capitolo:m editoriale:m cronaca:f servizio:m reportage:m documentario:m film:m video:m registrazione:f trasmissione:f programma:m podcast:m statistica:f cifra:f dato:m censimento:m bilancio:m analisi:f perizia:f
    autopsia:f questionario:m testimonianza:f verbale:m sentenza:f verdetto:m ricorso:m querela:f esposto:m denuncia:f contratto:m bollettino:m annuncio:m manifesto:m volantino:m striscione:m petizione:f bibbia:f corano:m vangelo:m
    grafico:m tabella:f mappa:f indice:m classifica:f cartello:m archivio:m pagina:f pubblicazione:f tesi:f esperimento:m modello:m calcolo:m stima:f previsione:f foto:f immagine:f trascrizione:f versione:f allegato:m clausola:f
    mozione:f guida:f risultato:m norma:f prova:f parere:m esame:m sintesi:f calendario:m targa:f certificato:m mandato:m protocollo:m manuale:m dizionario:m canzone:f poesia:f serie:f episodio:m blog:m opuscolo:m fattura:f ricerca:f
    preventivo:m proiezione:f indicatore:m registro:m diario:m relazione:f`,
}

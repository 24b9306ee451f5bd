/**
 * Lemmas of cue verbs by stance and strength, pronominal ones without their `si`: `speech` verbs report words by themselves,
 * `wider` ones (belief, perception, decision, evaluation) only with a content clause, an infinitive or a quote.
 */
export const CUE_VERBS = {
  'statement speech': `
    parlare accennare addurre affermare aggiungere allegare alludere ammettere ammiccare annotare annunciare
    annunziare anticipare appuntare argomentare articolare asserire assicurare attestare azzardare balbettare
    bisbigliare blaterare borbottare cantilenare chiacchierare chiarire chiarificare chiosare citare comunicare
    concedere concludere concordare confermare confessare confidare constatare contestualizzare continuare
    controbattere conversare correggere corroborare declamare denotare descrivere dettagliare dialogare dichiarare
    dire discorrere discutere disquisire dissertare divagare elencare enfatizzare enumerare enunciare esclamare
    esordire esplicitare esporre esprimere esternare evidenziare evocare farfugliare formulare garantire gridare
    illustrare incalzare indicare informare insinuare insistere interloquire intervenire ironizzare mentire
    menzionare mormorare motivare narrare notare notificare osservare opinare parafrasare pontificare postare
    precisare predicare proclamare profferire pronunciare proseguire pubblicare puntualizzare raccontare ragionare
    ragguagliare rammentare rapportare ravvisare recitare replicare relazionare rettificare riaffermare ribadire
    ribattere ricapitolare riconfermare riconoscere ricordare ridire riferire rilanciare rilevare rimarcare
    rincarare ripetere riportare riprendere risentire rispondere riassumere rivelare sbandierare sbottare
    sbraitare scandire scherzare schernire scrivere segnalare sentenziare sillabare sintetizzare smorzare
    soggiungere sostenere sottolineare spiegare specificare spiattellare spifferare stabilire strillare sussurrare
    svelare telefonare testimoniare tranquillizzare trapelare tuonare twittare urlare vantare verbalizzare vociare
    vociferare certificare commentare completare giustificare manifestare rassicurare rivendicare retwittare
    sminuire minimizzare bofonchiare postillare tuittare`,
  'statement wider': `
    accertare accordare accorgere accreditare apprendere appurare ascrivere attribuire calcolare capire
    caratterizzare catalogare classificare comprendere comprovare confrontare contabilizzare convenire dedurre
    definire delineare determinare diagnosticare dimostrare documentare emergere esagerare esibire etichettare
    fissare ignorare imparare inquadrare interpretare intuire leggere mostrare percepire presentare provare
    quantificare realizzare ricostruire riscontrare risultare sancire sapere scoprire significare stipulare
    tradurre trasmettere trovare udire vedere verificare bollare bocciare divulgare diffondere lanciare offrire
    inviare approfondire affrontare decretare`,
  'denial speech': `
    contestare contraddire contrastare confutare disconoscere dissentire dissociare negare obiettare oppugnare
    protestare respingere rigettare ricusare rinnegare ritrattare sconfessare smentire`,
  'denial wider': `
    declinare escludere disattendere evitare glissare impugnare nascondere occultare opporre rifiutare rinunciare
    scartare tacere sconsigliare`,
  'promise speech': 'giurare impegnare promettere',
  'promise wider': `
    accettare accingere acconsentire ambire apprestare aspirare contare decidere deliberare desiderare disporre
    intendere meditare mirare optare pianificare predisporre prefiggere programmare progettare prospettare
    scegliere tentare volere`,
  'demand speech': `
    appellare auspicare chiedere comandare consigliare domandare esigere esortare imporre implorare incitare
    incoraggiare ingiungere intimare invitare invocare ordinare pregare premere pretendere raccomandare reclamare
    richiedere scongiurare sollecitare spronare suggerire supplicare diffidare perorare caldeggiare`,
  'demand wider': `
    appoggiare autorizzare bandire convincere costringere difendere dissuadere forzare impedire indurre obbligare
    persuadere preferire prescrivere proibire proporre propugnare promuovere spingere vietare`,
  'belief wider': `
    considerare aspettare attendere augurare azzeccare congetturare credere desumere dimenticare escogitare
    fantasticare figurare fidare giudicare immaginare indovinare ipotizzare pensare ponderare postulare predire
    presagire presentire presumere presupporre prevedere profetizzare pronosticare propendere reputare riflettere
    ritenere sbagliare scommettere sognare soppesare sottintendere sperare speculare stimare supporre
    teorizzare valutare vaticinare arguire preventivare contemplare`,
  'doubt wider': 'dubitare esitare tentennare titubare',
  'question speech': 'consultare indagare interpellare interrogare sondare',
  'question wider': 'intervistare inquisire',
  'warning speech': 'avvertire avvisare allertare minacciare preavvisare ammonire',
  'warning wider': 'allarmare angosciare impaurire inquietare preoccupare spaventare temere paventare',
  'accusation speech': `
    accusare addebitare aggredire apostrofare attaccare bacchettare biasimare calunniare censurare condannare
    criticare denigrare denunciare deridere diffamare fustigare imputare incolpare ingiuriare insultare inveire
    maledire rimbrottare rimproverare rinfacciare sbeffeggiare sferzare sgridare stigmatizzare tacciare vituperare
    stroncare affondare ridicolizzare redarguire richiamare`,
  'accusation wider': 'sospettare sanzionare incriminare indiziare',
  'emotion speech': `
    acclamare ammirare applaudire benedire brontolare commiserare compatire compiacere complimentare congratulare
    consolare deplorare disperare elogiare encomiare esaltare esultare felicitare gemere gioire imprecare
    indignare infuriare inorgoglire lagnare lamentare lodare mugugnare piagnucolare piangere rallegrare
    rammaricare ridere ringraziare ringhiare rimpiangere ruggire salutare scusare sfogare sghignazzare sogghignare
    singhiozzare sorridere sospirare sbuffare stupire meravigliare tripudiare festeggiare congedare gongolare
    plaudire giubilare`,
  'emotion wider': `
    addolorare affliggere amare angustiare annoiare apprezzare arrabbiare colpire commuovere deludere detestare
    dispiacere disturbare divertire emozionare entusiasmare gradire imbarazzare impressionare indispettire
    irritare odiare offendere perdonare pentire piacere rattristare rispettare scandalizzare scioccare scocciare
    soddisfare soffrire sopportare sorprendere tollerare vergognare invidiare`,
}

/** Auxiliaries and the commonest verbs that are no cues, so that a verb can be told from a noun and a name. */
export const OTHER_VERBS = `
  permettere sembrare parere
  lasciare ereditare derivare possedere inguaiare rispedire trucidare riproporre stravincere castigare salpare innervosire
  ammazzare lucidare espirare levigare privilegiare alienare sorgere residuare ottemperare riciclare scremare
  bisognare indire erogare stemperare ideare traballare decantare tingere pregiudicare coniare esplodere distare
  locare connettere spianare rinvigorire vigere allocare attenuare alleviare infondere sfatare marcire germinare
  inspirare calpestare sbriciolare fuoriuscire punteggiare offuscare nuotare rapire rischiare riaprire riesumare
  rallentare ribaltare riconvertire ricostituire rifinanziare risalire ritardare rivedere riversare sbrogliare
  scaglionare scongelare scorporare sdoganare semplificare sequestrare sforare sfrondare sgominare snocciolare
  sovraffollare sovvenzionare spalmare spiazzare sventrare tallonare tracimare triplicare ubriacare uniformare
  vaccinare sentire tagliare suonare liquidare essere avere stare andare venire potere dovere fare dare abbandonare
  abbassare abbattere abbracciare abitare abolire abrogare abusare accadere accarezzare accelerare accendere
  accentuare accogliere accompagnare accontentare accorciare accostare accrescere accudire accumulare acquisire
  acquistare adattare addestrare addormentare adeguare adempiere aderire adottare affacciare affascinare afferrare
  affiancare affidare affilare affittare affluire affogare affrettare agevolare aggiornare aggirare aggiudicare
  aggiustare aggravare aggregare agire agitare aiutare alimentare allacciare allagare allargare alleggerire allenare
  allestire allontanare allungare alterare alternare alzare ambientare ammalare ammanettare ammassare amministrare
  ammontare ammorbidire ampliare analizzare ancorare annegare annientare annullare anteporre apparecchiare apparire
  appartenere appassionare appendere appesantire appiccare applicare apportare approdare approfittare approvare
  aprire archiviare ardere armare arrampicare arrecare arredare arrendere arrestare arretrare arricchire arrivare
  arrossire arruolare asciugare ascoltare assaggiare assalire assassinare assegnare assemblare assentare assistere
  associare assolvere assomigliare assorbire assumere astenere atterrare attingere attirare attivare attraversare
  attrezzare attrarre attuare aumentare autenticare avanzare avvalere avvantaggiare avvelenare avvenire avviare
  avvicinare avvicendare avvolgere azionare azzerare baciare badare bagnare balenare ballare barare barattare basare
  bastare battere battezzare beccare beneficiare bere bisticciare bloccare bollire bombardare bramare brillare
  bruciare bucare buttare cacciare cadere calare calciare calmare cambiare camminare campeggiare cancellare cantare
  capeggiare capitare capovolgere captare caricare catturare causare cavalcare cavare cedere celare celebrare cenare
  centrare cercare cessare chiamare chiudere circolare circondare coadiuvare cogliere coincidere coinvolgere colare
  collaborare collaudare collegare collezionare collocare colmare colonizzare colorare coltivare combaciare
  combattere combinare cominciare commemorare commerciare commercializzare commettere commissionare compensare
  competere compiere compilare complicare comporre comportare comprare comprimere compromettere computare
  concentrare concepire concernere conciliare concorrere condensare condire condividere condizionare condurre
  conferire configurare confinare confiscare confluire conformare confondere congelare congestionare congiungere
  conoscere conquistare consacrare consegnare conseguire consentire conservare consistere consolidare constare
  consumare contagiare contaminare contattare contendere contenere contrapporre contrarre contrassegnare contribuire
  controllare convergere convertire convivere convocare cooperare coordinare copiare coprire coronare correre
  corrispondere corrompere costare costeggiare costituire costruire creare crescere crollare cucinare cucire
  culminare curare custodire danneggiare danzare datare debuttare decadere decapitare decedere decifrare declassare
  decollare decorare decorrere decrescere dedicare defluire degenerare degradare delegare delimitare demolire
  denominare depennare deporre deportare depositare deprimere derogare derubare desistere destare destinare
  destituire detenere deteriorare detrarre dettare devastare deviare difettare differire digerire dilagare dilaniare
  dilatare dileguare diluire dimagrire dimettere dimezzare diminuire dipendere dipingere diplomare diramare dirigere
  dirottare disarmare discendere disciplinare discriminare disegnare disfare disinnescare disintegrare disperdere
  dispiegare disputare dissequestrare dissolvere distaccare distanziare distendere distinguere distogliere distrarre
  distribuire distruggere disubbidire diventare divenire diversificare dividere divorare divorziare domare dominare
  donare dondolare dormire dosare dotare drogare durare eccedere eccellere eccitare echeggiare economizzare
  edificare educare effettuare eguagliare elaborare elargire eleggere elevare eliminare eludere emanare emarginare
  emettere emigrare entrare equilibrare equipaggiare equivalere erigere errare esaminare esasperare esaurire
  eseguire esentare esercitare esiliare esistere esonerare espandere espatriare espellere esplorare esportare
  espropriare essiccare estendere estinguere estradare estrarre evacuare evadere evaporare evolvere fabbricare
  facilitare fallire falsificare faticare fatturare favorire ferire fermare fiancheggiare ficcare filare filmare
  filtrare finanziare fingere finire fioccare fiorire firmare fischiare fiutare fluire fluttuare fondare fondere
  formare fornire fortificare fotografare fraintendere frantumare freddare frenare frequentare friggere frugare
  frustare fruttare fuggire fumare funzionare generare gestire gettare giacere giocare girare giungere giustiziare
  godere gocciolare governare graffiare grattare gravare gravitare guadagnare guardare guarire guastare guidare
  gustare identificare idratare illudere illuminare imballare imbarcare imbattere imbiancare imboccare imbottigliare
  imbrogliare immergere immettere immigrare imitare impacchettare impallidire impartire impazzire impiantare
  impiccare impiegare implicare importare impostare impoverire imprigionare imprimere improvvisare inasprire
  inaugurare incamminare incantare incarcerare incaricare incarnare incartare incassare incastrare incatenare
  incendiare incentivare incenerire incidere inciampare includere incollare incombere incontrare incoronare
  incorporare incorrere incrementare incrinare incrociare incrostare incuriosire indebitare indebolire indirizzare
  individuare indossare industrializzare infettare infiammare infilare infiltrare infittire infliggere influenzare
  influire infortunare infrangere ingaggiare ingannare ingerire inghiottire ingoiare ingrandire ingrassare
  ingrossare inibire iniettare iniziare innalzare innamorare innescare innestare inoltrare inquinare inscenare
  insediare insegnare inseguire inserire insidiare insorgere installare instaurare integrare intascare intensificare
  intercettare intercorrere interessare interferire internare interporre interrompere intestare intimidire
  intitolare intossicare intraprendere intrappolare intrattenere intravedere intrecciare introdurre invadere
  invecchiare inventare invertire investire involgere irradiare irrigare irrompere irrobustire iscrivere isolare
  ispezionare ispirare issare istigare istituire istruire lacerare laureare lavare lavorare ledere legalizzare
  legare legittimare levare liberalizzare liberare licenziare limitare litigare localizzare logorare lottare
  lubrificare luccicare macchiare macinare mancare mandare mangiare manovrare mantenere marciare marcare massacrare
  masticare maturare mediare medicare menare meritare mescolare mettere miagolare mietere migliorare migrare
  militare misurare mitigare mobilitare modellare moderare modernizzare modificare molestare moltiplicare montare
  mordere morire motorizzare multare munire muovere murare mutare nascere naufragare navigare nazionalizzare
  necessitare negoziare nevicare noleggiare nominare nuocere nutrire obbedire occorrere occupare odorare
  oltrepassare ombreggiare omettere omologare operare opprimere organizzare orientare originare oscillare oscurare
  ospitare ostacolare ostentare ottenere ottimizzare ovviare pagare palpare paragonare paralizzare parcheggiare
  pareggiare partecipare partire partorire passare passeggiare patire patteggiare pattugliare pedalare peggiorare
  penalizzare pendere penetrare percorrere percuotere perdere perdurare perfezionare perforare permanere pernottare
  perquisire perseguire perseguitare perseverare persistere pervenire pesare pescare pestare pettinare piantare
  picchiare piegare pilotare piombare piovere pitturare placare plasmare poggiare popolare porgere porre portare
  posare posizionare posteggiare potenziare praticare precedere precipitare precludere predominare prefigurare
  prelevare premettere premiare prendere prenotare preparare presenziare presidiare presiedere pressare prestare
  prevalere prevenire privare privatizzare procedere processare procurare produrre proferire profilare profittare
  progredire proiettare proliferare prolungare propagare prorogare prosciugare prosperare proteggere provenire
  provocare provvedere pulire pulsare pungere punire puntare purificare quadruplicare quotare raccogliere
  raddoppiare radere radicare radunare raffigurare rafforzare raffreddare raggiungere raggruppare rapinare
  rappresentare rasentare raschiare rassegnare rastrellare razionalizzare reagire recapitare recare recensire
  recintare reclutare recuperare redigere regalare reggere registrare regnare regolamentare regolare remare rendere
  reperire reprimere resistere respirare restare restaurare restituire restringere retrocedere riabilitare rialzare
  riapparire ribellare ribollire ricadere ricavare ricercare ricevere ricollegare ricominciare ricompensare
  ricomporre riconciliare ricondurre riconquistare riconsegnare ricoprire ricorrere ricoverare ricreare ricuperare
  ridurre rieleggere riempire rientrare rifare riformare rifornire rifugiare rigare rigenerare riguardare rilasciare
  rilassare rimandare rimanere rimbalzare rimborsare rimediare rimettere rimodellare rimontare rimorchiare
  rimpatriare rimpiazzare rimuovere rinascere rincasare rincorrere rinforzare rinfrescare ringiovanire rinnovare
  rintracciare rinviare riorganizzare riparare ripartire ripassare ripercorrere ripercuotere ripiegare riporre
  riposare ripresentare ripristinare riprodurre ripulire risaltare risarcire riscaldare riscattare riscuotere
  riservare risiedere risolvere risorgere risparmiare risplendere ristabilire ristampare ristrutturare risvegliare
  ritirare ritornare ritrarre ritrovare riunire riuscire rivaleggiare rivestire rivisitare rivivere rivolgere
  rivoltare rivoluzionare rompere rotolare rottamare rovesciare rovinare rubare saccheggiare sacrificare salare
  saldare salire saltare salvaguardare salvare sanare sanguinare saziare sbalordire sbarcare sbarrare sbattere
  sbloccare sboccare sbocciare sborsare sbrigare scadere scagionare scagliare scaldare scalare scambiare scappare
  scaricare scarseggiare scatenare scattare scaturire scavalcare scavare scendere scheggiare schiacciare schiantare
  schierare schivare sciare sciogliere scioperare scivolare scolpire scomodare scomparire sconfiggere sconfinare
  scontare scontrare sconvolgere scoppiare scoraggiare scordare scorgere scorrere scortare scottare scrutare scucire
  scuotere sdraiare seccare sedare sedere sedurre segnare segregare seguire selezionare seminare separare seppellire
  serbare serrare servire sfasciare sfiduciare sfidare sfilare sfiorare sfociare sfondare sforzare sfrattare
  sfrecciare sfruttare sfuggire sganciare sgombrare sgomberare sgonfiare sgretolare siglare sigillare simboleggiare
  simulare sincronizzare sistemare situare slegare slittare smaltire smantellare smarrire smascherare smettere
  smistare smontare smuovere snellire snodare sobbalzare soccombere soccorrere soffermare soffiare soffocare
  soggiornare solcare sollevare sommare sommergere sopprimere sopraggiungere sopravvivere sorpassare sorreggere
  sorteggiare sorvegliare sorvolare sospendere sostare sostituire sottomettere sottoporre sottoscrivere
  sottovalutare sottrarre sovrapporre sovrastare spaccare spacciare sparare spargere sparire spartire spazzare
  specchiare spedire spegnere spendere sperimentare sperperare spettare spezzare spiare spiccare sporcare sporgere
  sposare spostare spremere sprecare sprigionare sprofondare spuntare squalificare squarciare squillare sradicare
  stabilizzare staccare stampare stancare stanziare stappare stendere sterminare sterzare stilare stimolare stipare
  stirare stracciare strangolare strappare straripare strattonare stremare stringere strisciare strozzare
  strumentalizzare strutturare studiare stufare stuprare subentrare subire succedere suicidare suddividere superare
  supervisionare supplire suscitare sussistere svaligiare svalutare svanire svegliare svenire svendere sventare
  sventolare svestire sviluppare svincolare svolgere svoltare svuotare tamponare tappare tardare tassare temperare
  tendere tenere tergiversare terminare terrorizzare timbrare tinteggiare tirare toccare togliere tonificare torcere
  tormentare tornare torturare tosare tossire tracciare tradire trainare tramandare tramontare tranciare transitare
  trapiantare trarre trascinare trascorrere trascrivere trascurare trasferire trasformare trasgredire traslocare
  trasparire trasportare trattare trattenere travestire travolgere traversare tremare trionfare triturare truccare
  truffare tuffare turbare tutelare ubbidire ubicare uccidere uguagliare ultimare umiliare unificare unire
  urbanizzare urtare usare uscire usufruire usurpare utilizzare vagare valere valicare valorizzare varare varcare
  variare vegliare velare vendere vendicare ventilare vergare versare vessare vestire viaggiare vibrare vigilare
  vincere violare violentare visionare visitare visualizzare vivere viziare volare votare vuotare zampillare zittire
  zoppicare`

/** Forms that are words of another kind nearly always. */
export const NO_VERBS = `dai come per sopra contro dopo prima ora che una uno sei di da anche parte volta sotto circa legge meno solo sola ai
  alla nella presso stesso stessa conto mare basta subito verso attraverso ancora entro presto fine fino marco sali azioni`

export const AUXILIARIES = 'avere essere stare andare venire potere dovere volere fare lasciare tornare'

/** Those that make a passive. */
export const PASSIVE_AUXILIARIES = 'essere venire'

/** Verbs that chain to a reporting one: `ha concluso dicendo`. */
export const CONTINUERS =
  'proseguire continuare concludere terminare finire iniziare cominciare limitare affrettare riprendere'

/** Verbs whose noun says what they report: `annunciare la chiusura`. */
export const ANNOUNCING = 'annunciare confermare rivelare rivendicare smentire negare'

/** Verbs that say of something what it is: `definire inutile`. */
export const DESCRIBING = 'considerare definire descrivere giudicare ritenere'

/** Verbs whose noun may say what they report: `prevedere un aumento`. */
export const STATING = `
  ammettere anticipare auspicare confessare denunciare escludere ipotizzare ordinare predire presagire prevedere
  pronosticare proporre riconoscere suggerire temere paventare`

/** Verbs beyond speech whose infinitive says what somebody will do or not do: `intendere vendere`. */
export const INTENDING = `
  ambire aspirare contare desiderare escludere intendere meditare mirare pianificare progettare rifiutare rinunciare temere`

/** Verbs by which somebody says what they are: `dichiararsi innocente`. */
export const PROFESSING = 'ammettere confessare dichiarare dire mostrare proclamare riconoscere'

/** The prepositions by which verbs lead to the noun that they report: `accusare il sindaco di frode`. */
export const GOVERNING = {
  "di del dello della dell' dei degli delle d'": 'accusare incolpare sospettare tacciare',
  "a al allo alla all' ai agli alle": 'ascrivere attribuire imputare paragonare',
  in: 'calcolare quantificare stimare valutare',
  come: 'considerare definire descrivere interpretare presentare bollare dipingere liquidare ricordare salutare vedere',
}

/** Verbs whose reflexive is the subject's own: what they tell is somebody's, though nobody is named beside them. */
export const PRONOMINAL = `
  accorgere affrettare augurare chiedere congratulare domandare impegnare indignare
  interrogare lamentare limitare opporre pentire rallegrare rammaricare rifiutare
  scusare vantare`

/** Verbs whose noun is of what is known before. */
export const OWNING = 'negare smentire rivendicare'

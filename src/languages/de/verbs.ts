/**
 * Lemmas of cue verbs by stance and strength: `speech` verbs report words by themselves, `wider` ones (belief, perception,
 * decision, evaluation) only with a content clause, an infinitive or a quote. Separable prefixes stand before the verb.
 */
export const CUE_VERBS = {
  'statement speech': `
    sagen sprechen reden erklären mitteilen äußern berichten betonen ergänzen hinzufügen hinzusetzen anmerken bemerken feststellen
    ausführen darlegen erläutern schildern erzählen schreiben bekanntgeben bekanntmachen ankündigen verkünden
    verkündigen vermelden melden bekräftigen unterstreichen hervorheben herausstreichen herausstellen präzisieren
    konkretisieren verdeutlichen klarstellen klarmachen richtigstellen zusammenfassen resümieren bilanzieren
    konstatieren attestieren bescheinigen bestätigen einräumen zugeben gestehen eingestehen zugestehen bekennen
    beichten offenbaren enthüllen verraten preisgeben ausplaudern durchblicken antworten erwidern entgegnen kontern
    einwenden einwerfen dazwischenrufen zurückgeben nachschieben nachlegen weiterreden fortfahren wiederholen
    bezeichnen nennen titulieren umschreiben beschreiben charakterisieren formulieren artikulieren ausdrücken
    aussprechen behaupten beteuern versichern beeiden bezeugen aussagen zitieren wiedergeben vortragen vorlesen
    verlesen rufen ausrufen zurufen flüstern raunen murmeln nuscheln stammeln stottern wispern hauchen brüllen
    schreien schimpfen poltern donnern wettern scherzen witzeln ulken frotzeln spotten höhnen lästern sticheln
    plaudern schwatzen schwärmen prahlen brüsten rühmen dozieren predigen philosophieren sinnieren räsonieren
    kommentieren twittern posten bloggen simsen mailen funken telefonieren durchgeben ausrichten informieren
    unterrichten benachrichtigen aufklären belehren erinnern hinweisen verweisen andeuten anspielen referieren
    rapportieren protokollieren notieren festhalten anführen aufzählen erwähnen ansprechen thematisieren begründen
    rechtfertigen verteidigen argumentieren relativieren abwiegeln beschwichtigen beruhigen diktieren veröffentlichen
    publizieren verlautbaren verlauten heißen lauten übermitteln weitergeben verbreiten streuen kolportieren orakeln
    unken näseln berichtigen korrigieren nachtragen quittieren palavern parlieren debattieren diskutieren erörtern
    deklarieren proklamieren postulieren reklamieren herausposaunen hinausposaunen loben preisen würdigen begrüßen
    feiern gratulieren danken bedanken grüßen tönen trompeten skandieren raunzen grummeln brummen knurren bellen
    zischen fauchen keifen piepsen lallen seufzen lachen schmunzeln grinsen lächeln schnauben jubeln jauchzen
    frohlocken triumphieren juxen kalauern dichten reimen singen intonieren deklamieren rezitieren übersetzen
    dolmetschen vorgeben vorrechnen hochrechnen hervorgehen replizieren parieren beipflichten zustimmen beistimmen sekundieren assistieren zusichern`,
  'statement wider': `
    zeigen belegen beweisen nachweisen ergeben ermitteln herausfinden entdecken erkennen sehen hören lesen
    lernen merken spüren fühlen wissen verstehen begreifen einsehen beobachten wahrnehmen registrieren verzeichnen
    zählen messen berechnen errechnen beziffern dokumentieren illustrieren veranschaulichen darstellen vorstellen
    präsentieren einstufen bewerten beurteilen einordnen werten deuten interpretieren analysieren diagnostizieren
    definieren vergleichen aufzeigen aufdecken offenlegen nachvollziehen festlegen festsetzen entscheiden beschließen
    bestimmen urteilen befinden vergessen suggerieren signalisieren demonstrieren zuschreiben zuordnen unterscheiden
    herausarbeiten schlussfolgern schließen folgern ableiten vortäuschen ignorieren verschweigen lügen`,
  'denial speech': `
    bestreiten dementieren leugnen abstreiten verneinen zurückweisen widersprechen widerlegen widerrufen abwehren
    verwahren distanzieren entkräften absprechen abtun protestieren`,
  'denial wider': `
    ablehnen ausschließen verwerfen verweigern weigern abbügeln abschmettern schweigen`,
  'promise speech': `
    versprechen zusagen garantieren geloben schwören androhen verbürgen`,
  'promise wider': `
    planen beabsichtigen vorhaben anstreben anbieten anpeilen bereiterklären verpflichten übernehmen akzeptieren
    einwilligen gewähren erwägen anstrengen`,
  'demand speech': `
    fordern auffordern einfordern verlangen anmahnen mahnen ermahnen appellieren bitten flehen anflehen betteln
    aufrufen beantragen empfehlen vorschlagen anregen anraten abraten nahelegen drängen pochen insistieren beharren
    anordnen befehlen gebieten anweisen beauftragen einladen ersuchen beschwören ermuntern ermutigen
    auferlegen petitionieren werben dringen plädieren anfeuern`,
  'demand wider': `
    wünschen wollen erlauben gestatten genehmigen verbieten untersagen zwingen überreden überzeugen veranlassen
    vorschreiben zulassen bestehen eintreten`,
  'belief wider': `
    glauben meinen denken finden annehmen vermuten erwarten hoffen rechnen ausgehen schätzen einschätzen vorhersagen
    voraussagen prophezeien prognostizieren voraussehen vorhersehen spekulieren mutmaßen ahnen vertrauen befürworten
    unterstützen halten erachten betrachten ansehen auffassen erhoffen erträumen träumen wähnen vorziehen bevorzugen
    abwägen überlegen nachdenken setzen tendieren favorisieren gutheißen billigen missbilligen kalkulieren wetten
    tippen`,
  'doubt wider': `
    zweifeln anzweifeln bezweifeln zögern rätseln hadern`,
  'question speech': `
    fragen nachfragen rückfragen anfragen erkundigen nachhaken hinterfragen bohren`,
  'question wider': `
    grübeln prüfen untersuchen klären`,
  'warning speech': `
    warnen vorwarnen drohen alarmieren`,
  'warning wider': `
    befürchten fürchten sorgen bangen`,
  'accusation speech': `
    vorwerfen vorhalten beschuldigen bezichtigen anklagen kritisieren bemängeln rügen tadeln monieren beanstanden
    anprangern geißeln verurteilen schelten attackieren angreifen verspotten beschimpfen beleidigen schmähen verhöhnen
    verunglimpfen diffamieren verdächtigen unterstellen anlasten ankreiden anschwärzen denunzieren brandmarken
    zerpflücken nörgeln mäkeln meckern motzen maulen herziehen abkanzeln`,
  'emotion speech': `
    klagen beklagen bedauern jammern zetern lamentieren stöhnen ächzen ätzen giften empören echauffieren ereifern
    entrüsten aufregen freuen entschuldigen trauern weinen schluchzen ärgern wundern staunen`,
  'emotion wider': `
    schämen genießen`,
} as const

/** The prepositions by which verbs lead to the noun that they report: `drohte mit Streik`, `rief zum Boykott auf`. */
export const GOVERNING = {
  mit: 'begründen drohen erklären rechnen',
  von: 'ausgehen',
  'für auf': 'plädieren',
  vor: 'warnen',
  'zu zum zur': 'aufrufen',
  'auf mit': 'beziffern schätzen',
  um: 'bitten',
  für: 'halten',
  auf: 'dringen drängen pochen',
} as const

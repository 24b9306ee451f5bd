/** Cue nouns and adjectives by stance and strength, dictionary forms; the forms of both are made by `forms.ts`. */

export const CUE_NOUNS = {
  'statement speech': `
    aussage behauptung erklärung mitteilung äußerung feststellung ankündigung bemerkung anmerkung darstellung hinweis
    bericht meldung nachricht angabe auskunft antwort entgegnung erwiderung zusammenfassung schilderung beschreibung
    begründung argument geständnis eingeständnis bekenntnis bestätigung stellungnahme kommentar zitat wort rede
    versicherung beteuerung andeutung gerücht these formulierung verlautbarung klarstellung enthüllung einwand
    rechtfertigung interpretation eingabe notiz aufzeichnung botschaft`,
  'statement wider': `
    erkenntnis schluss schlussfolgerung ergebnis beweis beleg anzeichen tatsache einsicht urteil beschluss entscheidung
    befund fazit bilanz nachweis indiz signal verständnis beobachtung analyse bewertung information`,
  'denial speech': 'dementi leugnung widerspruch zurückweisung',
  'denial wider': 'ablehnung weigerung',
  'promise speech': 'versprechen zusage zusicherung garantie schwur gelöbnis drohung',
  'promise wider': 'absicht plan vorhaben bereitschaft ziel angebot',
  'demand speech': `
    forderung appell aufruf aufforderung bitte antrag vorschlag empfehlung rat anweisung befehl ruf
    petition ultimatum anregung plädoyer`,
  'demand wider': 'wunsch verlangen bestreben',
  'belief wider': `
    ansicht meinung auffassung überzeugung glaube annahme vermutung einschätzung erwartung hoffnung prognose vorhersage
    eindruck gefühl idee gedanke standpunkt position sicht haltung zuversicht spekulation schätzung vorstellung
    verdacht ahnung illusion`,
  'doubt wider': 'zweifel skepsis bedenken ungewissheit',
  'question speech': 'frage nachfrage anfrage rückfrage',
  'warning speech': 'warnung mahnung',
  'warning wider': 'befürchtung sorge angst furcht besorgnis gefahr risiko',
  'accusation speech': 'vorwurf anschuldigung kritik beschuldigung anklage unterstellung klage beschwerde bezichtigung',
  'emotion speech': 'bedauern entschuldigung lob dank',
  'emotion wider': 'freude ärger enttäuschung erleichterung empörung bestürzung',
} as const

export const CUE_ADJECTIVES = {
  'belief wider': `
    überzeugt sicher zuversichtlich optimistisch pessimistisch gewiss`,
  'doubt wider': 'skeptisch unsicher',
  'warning wider': 'besorgt beunruhigt alarmiert',
  'emotion wider':
    'enttäuscht erfreut empört erleichtert froh glücklich stolz traurig entsetzt bestürzt zufrieden wütend',
  'demand wider': 'bereit entschlossen',
} as const

/** Plurals that the endings -e, -en, -n, -er and -s do not give: form=lemma. */
export const IRREGULAR_NOUN_FORMS = `
  worte=wort worten=wort gedanken=gedanke vorschläge=vorschlag vorschlägen=vorschlag vorwürfe=vorwurf vorwürfen=vorwurf
  anträge=antrag beschlüsse=beschluss schlüsse=schluss gerüchte=gerücht einwände=einwand ängste=angst pläne=plan
  ratschläge=rat eindrücke=eindruck widersprüche=widerspruch wünsche=wunsch aufrufe=aufruf dementis=dementi
  ergebnisse=ergebnis geständnisse=geständnis bekenntnisse=bekenntnis`

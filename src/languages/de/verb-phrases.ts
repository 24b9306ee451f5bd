/**
 * Verbs that report together with other words, by stance and strength: the verb's lemma, then the words as the tokenizer parts
 * them. They stand after the verb, at the end of its clause, or before a verb that ends the clause.
 */
export const VERB_PHRASES = {
  'statement speech': `
    machen deutlich
    machen klar
    machen geltend
    machen publik
    machen öffentlich
    machen darauf aufmerksam
    machen bekannt
    geben bekannt
    geben zu bedenken
    geben zu protokoll
    geben zu verstehen
    geben zur antwort
    geben zurück
    geben an
    geben auskunft
    geben entwarnung
    geben kund
    stellen klar
    stellen fest
    stellen in aussicht
    stellen heraus
    legen dar
    legen nach
    bringen zum ausdruck
    bringen auf den punkt
    bringen zur sprache
    nehmen stellung
    nehmen dazu stellung
    lassen wissen
    lassen verlauten
    lassen durchblicken
    lassen mitteilen
    lassen ausrichten
    lassen verlautbaren
    lassen erkennen
    führen aus
    führen an
    führen fort
    führen weiter aus
    fügen hinzu
    fügen an
    setzen hinzu
    fassen zusammen
    schieben nach
    treten entgegen
    halten fest
    halten entgegen
    sprechen sich aus
    sprechen klartext
    sprechen sich dafür aus
    sprechen sich dagegen aus
    ziehen bilanz
    ziehen fazit
    ergreifen das wort
    melden sich zu wort
    brechen das schweigen
    brechen ihr schweigen
    brechen sein schweigen
    weisen hin
    deuten an
    merken an
    plaudern aus
    treten dafür ein
    erteilen eine absage
    zeigen auf
    kommen zu wort`,
  'statement wider': `
    kommen zu dem schluss
    kommen zum schluss
    kommen zu dem ergebnis
    kommen zum ergebnis
    gelangen zu der auffassung
    gelangen zu dem schluss
    ziehen den schluss
    liefern den beweis
    stellen unter beweis`,
  'denial speech': `
    weisen zurück
    weisen von sich
    weisen weit von sich
    stellen in abrede
    streiten ab
    erteilen eine abfuhr
    sprechen ab`,
  'denial wider': `
    lehnen ab
    schließen aus
    stellen in frage
    stellen infrage`,
  'promise speech': `
    sagen zu
    sichern zu
    geben sein wort
    geben das versprechen`,
  'promise wider': `
    bieten an
    haben vor
    fassen ins auge
    nehmen sich vor`,
  'demand speech': `
    rufen auf
    rufen dazu auf
    fordern auf
    mahnen an
    legen nahe
    schlagen vor
    regen an
    raten ab
    machen druck
    pochen darauf
    bestehen darauf`,
  'belief wider': `
    gehen davon aus
    gehen aus
    rechnen damit
    sein überzeugt
    sein sicher
    sein sich sicher
    sein der ansicht
    sein der auffassung
    sein der meinung
    sein zuversichtlich
    sein optimistisch
    zeigen sich überzeugt
    zeigen sich zuversichtlich
    zeigen sich optimistisch
    zeigen sich sicher
    geben sich überzeugt
    geben sich zuversichtlich
    geben sich optimistisch
    geben sich sicher
    geben sich gelassen
    geben sich kämpferisch
    vertreten die ansicht
    vertreten die auffassung
    vertreten die meinung
    vertreten den standpunkt
    äußern die hoffnung
    äußern die ansicht
    äußern die meinung
    äußern die vermutung
    nehmen an
    sagen voraus
    sagen vorher
    treten ein
    sehen voraus
    halten für möglich
    halten für wahrscheinlich
    halten für falsch
    halten für richtig`,
  'doubt wider': `
    äußern zweifel
    äußern sich skeptisch
    zeigen sich skeptisch
    hegen zweifel
    haben zweifel
    melden zweifel an`,
  'question speech': `
    fragen nach
    fragen sich
    haken nach
    stellen die frage
    werfen die frage auf`,
  'warning speech': `
    schlagen alarm
    drohen an
    malen schwarz
    äußern die befürchtung`,
  'warning wider': `
    zeigen sich besorgt
    äußern sich besorgt
    sein in sorge`,
  'accusation speech': `
    werfen vor
    halten vor
    üben kritik
    erheben vorwürfe
    erheben den vorwurf
    erheben schwere vorwürfe
    klagen an
    prangern an
    greifen an
    gehen hart ins gericht
    ziehen her
    lasten an
    kreiden an`,
  'emotion speech': `
    zeigen sich erfreut
    zeigen sich enttäuscht
    zeigen sich empört
    zeigen sich entsetzt
    zeigen sich erleichtert
    zeigen sich erschüttert
    zeigen sich zufrieden
    zeigen sich überrascht
    zeigen sich betroffen
    äußern sich erfreut
    äußern sich enttäuscht
    äußern sich kritisch
    äußern sich positiv
    äußern bedauern
    bringen sein bedauern zum ausdruck`,
} as const

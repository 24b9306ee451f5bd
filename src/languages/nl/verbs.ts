/** Cue verbs by stance and strength; prefixes that part stand before their verb. */
export const CUE_VERBS = {
  'statement speech': `
    zeggen verklaren vertellen melden meedelen mededelen berichten schrijven benadrukken onderstrepen toevoegen opmerken
    vaststellen toelichten uitleggen aankondigen bekendmaken bevestigen toegeven erkennen bekennen onthullen antwoorden
    reageren tegenwerpen herhalen noemen omschrijven beschrijven betitelen bestempelen typeren beweren volhouden
    verzekeren bezweren getuigen citeren roepen schreeuwen fluisteren mompelen stamelen schamperen grappen spotten
    verzuchten twitteren posten aanvoeren betogen stellen concluderen constateren samenvatten verduidelijken preciseren
    vervolgen besluiten spreken praten laten informeren suggereren verwijzen aantekenen relativeren verdedigen pleiten
    verkondigen opperen aanstippen aangeven vermelden schetsen zingen snauwen brullen lachen glimlachen`,
  'statement wider': `
    blijken tonen aantonen bewijzen ontdekken zien horen lezen merken weten begrijpen inzien schatten berekenen
    oordelen beslissen bepalen beoordelen duiden uitwijzen signaleren`,
  'denial speech': 'ontkennen tegenspreken weerleggen betwisten weerspreken loochenen protesteren',
  'denial wider': 'weigeren afwijzen verwerpen uitsluiten zwijgen',
  'promise speech': 'beloven toezeggen garanderen zweren',
  'promise wider': 'plannen overwegen beogen aanbieden',
  'demand speech': `
    eisen vragen oproepen aandringen verzoeken aanraden adviseren aanbevelen voorstellen smeken bevelen waarschuwen
    uitnodigen`,
  'demand wider': 'willen wensen verbieden toestaan dwingen',
  'belief wider':
    'denken geloven vinden menen vermoeden verwachten hopen vertrouwen voorspellen rekenen aannemen achten',
  'doubt wider': 'twijfelen betwijfelen aarzelen',
  'question speech': 'navragen doorvragen',
  'warning wider': 'vrezen duchten',
  'accusation speech': 'verwijten beschuldigen bekritiseren hekelen veroordelen aanklagen laken',
  'emotion speech': 'klagen betreuren beklagen jammeren foeteren mopperen schimpen juichen bedanken prijzen loven',
  'emotion wider': 'schamen ergeren verbazen',
} as const

/** Verbs that report nothing but bound clauses and noun phrases. */
export const COMMON_VERBS = `
  gaan komen staan liggen zitten lopen rijden vallen nemen brengen houden krijgen maken doen werken wonen leven leren
  spelen helpen zoeken kopen verkopen betalen kosten sluiten openen blijven worden beginnen eindigen stoppen starten
  sturen trekken dragen winnen verliezen kiezen stemmen bouwen groeien dalen stijgen veranderen verdwijnen gebeuren
  gebruiken volgen voeren treffen steunen redden raken ontstaan bestaan behoren dienen delen heten kennen
  voelen wachten zorgen fietsen bezoeken bereiken arresteren aanhouden verlaten vertrekken aankomen plaatsvinden
  doorgaan opknappen instellen leveren heropenen`

/** Infinitive, past singular, past plural, participle; a verb with a prefix follows its base. */
export const STRONG_VERBS = `
  zeggen zei zeiden gezegd
  spreken sprak spraken gesproken
  schrijven schreef schreven geschreven
  roepen riep riepen geroepen
  geven gaf gaven gegeven
  laten liet lieten gelaten
  houden hield hielden gehouden
  staan stond stonden gestaan
  gaan ging gingen gegaan
  doen deed deden gedaan
  zien zag zagen gezien
  vinden vond vonden gevonden
  denken dacht dachten gedacht
  weten wist wisten geweten
  lezen las lazen gelezen
  vragen vroeg vroegen gevraagd
  blijken bleek bleken gebleken
  wijzen wees wezen gewezen
  wijten weet weten geweten
  zwijgen zweeg zwegen gezwegen
  bieden bood boden geboden
  dringen drong drongen gedrongen
  raden ried rieden geraden
  bevelen beval bevalen bevolen
  bewijzen bewees bewezen bewezen
  beginnen begon begonnen begonnen
  begrijpen begreep begrepen begrepen
  komen kwam kwamen gekomen
  nemen nam namen genomen
  brengen bracht brachten gebracht
  krijgen kreeg kregen gekregen
  lopen liep liepen gelopen
  liggen lag lagen gelegen
  zitten zat zaten gezeten
  rijden reed reden gereden
  vallen viel vielen gevallen
  helpen hielp hielpen geholpen
  kopen kocht kochten gekocht
  zoeken zocht zochten gezocht
  sluiten sloot sloten gesloten
  blijven bleef bleven gebleven
  trekken trok trokken getrokken
  dragen droeg droegen gedragen
  winnen won wonnen gewonnen
  verliezen verloor verloren verloren
  kiezen koos kozen gekozen
  stijgen steeg stegen gestegen
  verdwijnen verdween verdwenen verdwenen
  treffen trof troffen getroffen
  zingen zong zongen gezongen
  zweren zwoer zwoeren gezworen
  werpen wierp wierpen geworpen
  laken laakte laakten gelaakt
  prijzen prees prezen geprezen
  sluiten sloot sloten gesloten
  heten heette heetten geheten
  vertrekken vertrok vertrokken vertrokken
  lachen lachte lachten gelachen`

/** Forms of auxiliaries: a form, its lemma, what it can be. */
export const AUXILIARY_FORMS = `
  ben zijn present1
  bent zijn present2
  is zijn present3
  zijn zijn presentPlural infinitive
  was zijn past
  waren zijn pastPlural
  geweest zijn participle
  heb hebben present1
  hebt hebben present2
  heeft hebben present3
  hebben hebben presentPlural infinitive
  had hebben past
  hadden hebben pastPlural
  gehad hebben participle
  word worden present1
  wordt worden present3
  worden worden presentPlural infinitive
  werd worden past
  werden worden pastPlural
  geworden worden participle
  zal zullen present
  zullen zullen presentPlural infinitive
  zou zullen past
  zouden zullen pastPlural
  kan kunnen present
  kunnen kunnen presentPlural infinitive
  kon kunnen past
  konden kunnen pastPlural
  moet moeten present
  moeten moeten presentPlural infinitive
  moest moeten past
  moesten moeten pastPlural
  mag mogen present
  mogen mogen presentPlural infinitive
  mocht mogen past
  mochten mogen pastPlural
  wil willen present
  willen willen presentPlural infinitive
  wilde willen past
  wilden willen pastPlural
  gewild willen participle`

/** Prefixes that part, and those that stay and take the place of `ge`. */
export const SEPARABLE =
  'aan af bekend bij door in los mee mede na neer om onder op over plaats samen tegen terug toe uit vast vol voor weg weer'
export const INSEPARABLE = 'be ge her er ont ver weer tegen over'
/** Verbs in -eren whose stress is before it: their stem keeps one e. */
export const UNSTRESSED =
  'mopperen schamperen herinneren luisteren fluisteren veranderen jammeren twitteren hameren foeteren'

export const VERB_PHRASES = {
  'statement speech': `
    laten weten
    maken bekend
    maken duidelijk
    wijzen erop
    geven toe
    geven aan
    leggen uit
    voegen toe
    voegen eraan toe`,
  'accusation speech': 'leveren kritiek',
} as const

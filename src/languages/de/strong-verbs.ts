/**
 * What the rules for weak verbs do not give: infinitive, third person of the present, of the past, participle; a fifth form is
 * the past subjunctive where it is not the past with an umlaut. A verb with a prefix follows its base.
 */
export const STRONG_VERBS = `
  backen backt backte gebacken
  befehlen befiehlt befahl befohlen befähle
  beginnen beginnt begann begonnen begänne
  beißen beißt biss gebissen
  bergen birgt barg geborgen
  biegen biegt bog gebogen
  bieten bietet bot geboten
  binden bindet band gebunden
  bitten bittet bat gebeten
  blasen bläst blies geblasen
  bleiben bleibt blieb geblieben
  braten brät briet gebraten
  brechen bricht brach gebrochen
  brennen brennt brannte gebrannt brennte
  bringen bringt brachte gebracht brächte
  denken denkt dachte gedacht dächte
  dringen dringt drang gedrungen
  empfehlen empfiehlt empfahl empfohlen empfähle
  empfangen empfängt empfing empfangen
  empfinden empfindet empfand empfunden
  erlöschen erlischt erlosch erloschen
  erschrecken erschrickt erschrak erschrocken
  essen isst aß gegessen
  fahren fährt fuhr gefahren
  fallen fällt fiel gefallen
  fangen fängt fing gefangen
  finden findet fand gefunden
  fliegen fliegt flog geflogen
  fliehen flieht floh geflohen
  fließen fließt floss geflossen
  fressen frisst fraß gefressen
  frieren friert fror gefroren
  geben gibt gab gegeben
  gedeihen gedeiht gedieh gediehen
  gehen geht ging gegangen
  gelingen gelingt gelang gelungen
  gelten gilt galt gegolten gälte
  genesen genest genas genesen
  genießen genießt genoss genossen
  geschehen geschieht geschah geschehen
  gewinnen gewinnt gewann gewonnen gewänne
  gießen gießt goss gegossen
  gleichen gleicht glich geglichen
  gleiten gleitet glitt geglitten
  graben gräbt grub gegraben
  greifen greift griff gegriffen
  halten hält hielt gehalten
  hängen hängt hing gehangen
  heben hebt hob gehoben
  heißen heißt hieß geheißen
  helfen hilft half geholfen hülfe
  kennen kennt kannte gekannt kennte
  klingen klingt klang geklungen
  kneifen kneift kniff gekniffen
  kommen kommt kam gekommen
  kriechen kriecht kroch gekrochen
  laden lädt lud geladen
  lassen lässt ließ gelassen
  laufen läuft lief gelaufen
  leiden leidet litt gelitten
  leihen leiht lieh geliehen
  lesen liest las gelesen
  liegen liegt lag gelegen
  lügen lügt log gelogen
  meiden meidet mied gemieden
  messen misst maß gemessen
  nehmen nimmt nahm genommen
  nennen nennt nannte genannt nennte
  pfeifen pfeift pfiff gepfiffen
  preisen preist pries gepriesen
  raten rät riet geraten
  reiben reibt rieb gerieben
  reißen reißt riss gerissen
  reiten reitet ritt geritten
  rennen rennt rannte gerannt rennte
  riechen riecht roch gerochen
  ringen ringt rang gerungen
  rufen ruft rief gerufen
  saufen säuft soff gesoffen
  schaffen schafft schuf geschaffen
  scheiden scheidet schied geschieden
  scheinen scheint schien geschienen
  schelten schilt schalt gescholten
  schieben schiebt schob geschoben
  schießen schießt schoss geschossen
  schlafen schläft schlief geschlafen
  schlagen schlägt schlug geschlagen
  schleichen schleicht schlich geschlichen
  schließen schließt schloss geschlossen
  schmeißen schmeißt schmiss geschmissen
  schmelzen schmilzt schmolz geschmolzen
  schneiden schneidet schnitt geschnitten
  schreiben schreibt schrieb geschrieben
  schreien schreit schrie geschrien
  schreiten schreitet schritt geschritten
  schweigen schweigt schwieg geschwiegen
  schwellen schwillt schwoll geschwollen
  schwimmen schwimmt schwamm geschwommen
  schwinden schwindet schwand geschwunden
  schwören schwört schwor geschworen
  sehen sieht sah gesehen
  senden sendet sandte gesandt sendete
  singen singt sang gesungen
  sinken sinkt sank gesunken
  sinnen sinnt sann gesonnen
  sitzen sitzt saß gesessen
  sprechen spricht sprach gesprochen
  springen springt sprang gesprungen
  stechen sticht stach gestochen
  stehen steht stand gestanden stünde
  stehlen stiehlt stahl gestohlen
  steigen steigt stieg gestiegen
  sterben stirbt starb gestorben stürbe
  stoßen stößt stieß gestoßen
  streichen streicht strich gestrichen
  streiten streitet stritt gestritten
  tragen trägt trug getragen
  treffen trifft traf getroffen
  treiben treibt trieb getrieben
  treten tritt trat getreten
  trinken trinkt trank getrunken
  trügen trügt trog getrogen
  tun tut tat getan täte
  verderben verdirbt verdarb verdorben
  vergessen vergisst vergaß vergessen
  verlieren verliert verlor verloren
  verzeihen verzeiht verzieh verziehen
  wachsen wächst wuchs gewachsen
  weichen weicht wich gewichen
  weisen weist wies gewiesen
  wenden wendet wandte gewandt wendete
  werben wirbt warb geworben würbe
  werfen wirft warf geworfen würfe
  wiegen wiegt wog gewogen
  wissen weiß wusste gewusst wüsste
  ziehen zieht zog gezogen
  zwingen zwingt zwang gezwungen`

/** Forms of auxiliaries and modal verbs: a form, its lemma, what it can be. */
export const AUXILIARY_FORMS = `
  bin sein present1
  bist sein present2
  ist sein present3
  sind sein presentPlural
  seid sein present2
  war sein past
  warst sein past2
  waren sein pastPlural
  sei sein subjunctive
  seien sein subjunctivePlural
  wäre sein conditional
  wären sein conditionalPlural
  gewesen sein participle
  sein sein infinitive
  habe haben subjunctive
  hast haben present2
  hat haben present3
  haben haben presentPlural infinitive
  habt haben present2
  hatte haben past
  hatten haben pastPlural
  hätte haben conditional
  hätten haben conditionalPlural
  gehabt haben participle
  werde werden subjunctive
  wirst werden present2
  wird werden present3
  werden werden presentPlural infinitive
  werdet werden present2
  wurde werden past
  wurden werden pastPlural
  würde werden conditional
  würden werden conditionalPlural
  worden werden participle
  geworden werden participle
  kann können present
  kannst können present2
  können können presentPlural infinitive
  könne können subjunctive
  konnte können past
  konnten können pastPlural
  könnte können conditional
  könnten können conditionalPlural
  gekonnt können participle
  muss müssen present
  musst müssen present2
  müssen müssen presentPlural infinitive
  müsse müssen subjunctive
  musste müssen past
  mussten müssen pastPlural
  müsste müssen conditional
  müssten müssen conditionalPlural
  soll sollen present
  sollst sollen present2
  sollen sollen presentPlural infinitive
  solle sollen subjunctive
  sollte sollen past
  sollten sollen pastPlural
  will wollen present
  willst wollen present2
  wollen wollen presentPlural infinitive
  wolle wollen subjunctive
  wollte wollen past
  wollten wollen pastPlural
  gewollt wollen participle
  darf dürfen present
  darfst dürfen present2
  dürfen dürfen presentPlural infinitive
  dürfe dürfen subjunctive
  durfte dürfen past
  durften dürfen pastPlural
  dürfte dürfen conditional
  dürften dürfen conditionalPlural
  mag mögen present
  mögen mögen presentPlural infinitive
  möge mögen subjunctive
  mochte mögen past
  möchte mögen conditional
  möchten mögen conditionalPlural`

/** Verbs that report nothing but bound clauses and noun phrases: the commonest ones, without prefixes; prefixed ones follow. */
export const COMMON_VERBS = `
  erfahren vorbereiten verfügen überprüfen
  hegen   abonnieren absolvieren achten addieren agieren akquirieren aktivieren aktualisieren amputieren animieren annektieren
  annullieren arbeiten arrangieren asphaltieren atmen aufhören ausradieren baden balancieren basieren bauen beachten
  beantworten bedecken bedeuten bedienen bedrohen beeilen beeinflussen beenden befassen befestigen befragen befreien
  begegnen begehen begleiten begrenzen behalten behandeln behegen herrschen behindern beitragen bekommen belasten beleben
  beleuchten bemühen benennen benutzen benötigen benützen beraten berauben berechtigen bereiten bereuen berufen
  berücksichtigen berühren beschaffen bescheren beschleunigen beschränken beschäftigen beschützen beseitigen besetzen
  besichtigen besiegen besitzen besorgen bespitzeln bestatten bestellen bestrafen besuchen beteiligen beten betreiben
  betreten betreuen betrügen bewachen bewahren bewegen bewerben bewilligen bewirken bewohnen bezahlen blicken blinken
  blockieren bluten blättern blühen borgen boxen boykottieren brauchen bremsen buchen bummeln dauern decken dehnen
  demolieren deponieren desinfizieren dienen dirigieren diskriminieren dominieren drehen drucken drücken duschen
  dämpfen ebnen ehren eignen eilen einigen enden entfernen entführen enthalten entlassen entlasten entschädigen
  entsenden entstehen enttäuschen entwickeln entziehen erarbeiten erbauen erben ereignen erfassen erfinden erfolgen
  erfordern erforschen erfüllen ergreifen erhalten erheben erholen erhöhen erlassen erleben erledigen erleichtern
  erleiden ermorden ermöglichen ernennen erneuern ernten erregen erreichen errichten erscheinen erschießen erschweren
  ersetzen erstatten erstrecken erteilen ertragen ertrinken erwecken erweisen erweitern erwerben erwischen erzeugen
  erziehen erzielen eröffnen eskalieren evakuieren existieren explodieren exportieren fabrizieren fahnden fassen fegen
  fehlen festnehmen feuern filmen finanzieren fischen fixieren flattern flüchten folgen formen forschen fotografieren
  funktionieren fusionieren färben fördern fügen führen füllen gefährden gehören gelangen gestalten gewöhnen glänzen
  glätten graben grenzen gründen hacken haften halbieren handeln harmonieren hassen heilen heiraten heizen herrschen
  hindern hissen holen hüten identifizieren impfen importieren infizieren inspirieren installieren inszenieren
  integrieren interessieren investieren irren isolieren jagen kandidieren kapitulieren kassieren kaufen kehren klappen
  klatschen kleben klettern klicken klingeln klopfen knacken knallen knüpfen kochen kollabieren kombinieren
  kompensieren komponieren konfrontieren konkurrieren konsumieren kontrollieren konzentrieren koordinieren kopieren
  kosten kostümieren kreisen kriegen kultivieren kämmen kämpfen kühlen kümmern kündigen kürzen küssen laden lagern
  landen lassen leben leeren legalisieren legen lehnen lehren leisten leiten lenken leuchten lieben liefern locken
  lockern löschen lösen machen malen manipulieren markieren marschieren maximieren mieten mildern mindern minimieren
  mischen mobilisieren modernisieren montieren motivieren mustern mähen münden nominieren normalisieren nutzen nähern
  nähren nützen operieren ordnen organisieren orientieren packen parken passen passieren patrouillieren pausieren
  pflanzen pflegen pflücken platzen plündern pressen privatisieren probieren produzieren profitieren programmieren
  provozieren putzen qualifizieren rasen ratifizieren rauchen reagieren realisieren rebellieren recherchieren
  reduzieren reformieren regeln regieren regnen regulieren reichen reifen reinigen reisen reizen rekonstruieren
  rekrutieren renovieren reparieren reservieren resignieren restaurieren retten revanchieren richten rivalisieren
  rollen ruhen ruinieren räumen rücken rühren rüsten sabotieren sammeln sanieren sanktionieren schaden schalten
  schauen scheitern schenken schicken schimmern schlachten schlichten schlucken schmecken schminken schmücken
  schnappen schonen schreiten schrumpfen schulden schwanken schweben schwächen schöpfen schütteln schütten schützen
  segeln sehnen senken servieren sichern siegen simulieren skizzieren sortieren spalten spannen sparen speichern
  spenden sperren spielen spionieren spitzen spülen stabilisieren stammen stapeln starten stationieren stecken stellen
  stempeln steuern stiften stillen stimmen stocken stolpern stoppen strafen stranden streben strecken streicheln
  streiken strukturieren studieren stärken stören stürmen stürzen stützen subventionieren suchen säen säubern tanken
  tanzen tauchen tauschen teilen terrorisieren testen toben tolerieren torpedieren trainieren transportieren trauen
  trennen trocknen tropfen tränken turnen täuschen töten umarmen umfassen umgeben unterbrechen untergraben unterlassen
  unterliegen unterschreiben unterzeichnen unterziehen urlauben variieren verabschieden veranstalten verarbeiten
  verbarrikadieren verbessern verbinden verbrauchen verbrennen verbringen verdanken verdienen verdoppeln verdrängen
  vereinbaren vereinen vereinigen verfahren verfallen verfassen verfehlen verfolgen verführen vergeben vergehen
  vergiften vergrößern verhaften verhalten verhandeln verheiraten verhindern verhängen verhören verkaufen verkehren
  verkleinern verkürzen verlagern verlassen verlaufen verlegen verleihen verleiten verletzen verlieben verlosen
  verlängern vermehren vermeiden vermieten vermissen vermitteln vernachlässigen vernichten verpassen verpflegen
  verreisen verringern versagen versammeln verschaffen verschieben verschlechtern verschlimmern verschlingen
  verschmutzen verschonen verschulden verschwinden verschärfen verschütten versenken versetzen versorgen versperren
  verspäten verstecken versteigern verstoßen verstärken versuchen versäumen versöhnen verteilen vertreiben vertreten
  verursachen vervollständigen verwalten verwandeln verwechseln verwehren verwenden verwickeln verwirklichen verwirren
  verwunden verwöhnen verzichten verzögern verändern veröden vollenden vollziehen wachen wahren walten wandeln wandern
  warten waschen wechseln wecken wehen wehren wenden werkeln wickeln widmen winken wirken wischen wohnen wurzeln
  wählen wärmen zahlen zeichnen zelebrieren zensieren zerren zerstreuen zerstören zielen zieren zirkulieren
  zusammenbrechen zünden ändern öffnen üben überfallen überfluten übergeben überholen überleben übernachten überqueren
  überraschen überreichen überschreiten überschwemmen übersehen übersteigen übertragen übertreffen überwachen
  überweisen überwinden`

/** Prefixes that part from their verb; what begins with them is a verb where the rest is one. */
export const SEPARABLE = `
  ab an auf aus bei bekannt bereit da dabei dar daran darauf davon dazu dazwischen durch ein empor entgegen entlang fehl
  fern fest fort frei gegenüber gleich gut heim her herab heran herauf heraus herbei herein herum herunter hervor hin
  hinab hinauf hinaus hinein hinter hinunter hinweg hinzu hoch klar kund los mit nach nahe nieder offen preis quer
  rauf raus rein richtig rück rückwärts runter schön still stand statt tot über überein um umher unter voll vor voran
  voraus vorbei vorher vorüber vorweg wahr weg weis weiter wider wieder zu zurecht zurück zusammen zuvor zuwider`

/** Prefixes that stay at their verb, whose participle then has no `ge`. */
export const INSEPARABLE = `be emp ent er ge hinter miss über um unter ver wider zer durch`

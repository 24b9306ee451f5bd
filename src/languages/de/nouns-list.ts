/** The commonest nouns of the press in dictionary form, roles and cue nouns aside. */
export const COMMON_NOUNS = `
  abend abfahrt abgabe abgang abgas abgeordnete abkommen ablauf abriss absage abschied abschluss abschnitt absicht
  abstand absturz abteil abteilung abwasser achse acker adresse affäre akte aktie aktion akzent alarm album alkohol
  alltag alptraum alter alternative ampel anblick anfang anfrage anfänger angebot angebote angriff angst anhalt anlage
  anlass anlauf anleihe anruf anschlag anspruch anstieg anteil antrag anzahl anzeige anzug apfel apotheke apparat
  arbeit arbeitslosigkeit arbeitsplatz archiv arm arme art artikel asche aspekt asphalt asyl atem atom aufbau
  aufenthalt auffassung aufgabe auflage aufmerksamkeit aufnahme aufruf aufsatz aufschlag aufschrei auftakt auftrag
  auftritt aufwand aufzug auge augenblick ausbau ausbruch ausflug ausgabe ausgang ausland ausmaß ausnahme aussage
  ausschnitt ausstieg austausch auswahl ausweg ausweis auto autobahn autor außen außenpolitik bach bad bahn bahnhof
  bahnsteig balkon ball band bank bau bauch baum baustelle beamte bedarf bedenken bedingung beginn begriff bein
  beispiel beitrag beleg bemühen benzin bereich berg beruf bescheid beschluss besitz bestand bestandteil besuch betrag
  betrieb betrug bett beute bevölkerung beweis bewusstsein bezirk bezug bier bilanz bild bildschirm bildung biss bitte
  blatt blick blitz block blume blut boden bogen bombe boot bord botschaft branche brand brauch brett brief brille
  brot bruch bruder brust brücke buch buchstabe bude bundesland bundesstraße bus butter börse bühne cent chance chaos
  charakter chemie chor christ computer corona cousin dach dame dampf dank datei daten datum dauer decke defekt
  defizit demo demokratie demonstrant denkmal detail diamant dieb diebstahl dienst ding diskussion disziplin doktor
  dollar dom dorf drama dreck dritte drittel droge druck duell duft dunkel dunkelheit durchbruch durchgang
  durchschnitt dürre ebene ecke effekt ehe ehre ehrenamt ei eigentum eile eimer einbruch eindruck einfall einfluss
  eingang eingriff einheit einkauf einkommen einsatz einschnitt eintritt einwand einzelheit eis eisen eisenbahn
  element ende energie enkel ente entwurf epidemie epoche erbe erde ereignis erfolg ergebnis erhalt erlass erlebnis
  ernst ernte ersatz essen etage etappe euro exil export fabrik fach fahne fahrbahn fahrrad fahrt fahrzeug fakt faktor
  fall falle familie farbe fass fassade favorit fehler feier feind feld felsen fenster ferien ferne fernsehen fest
  festival feuer figur film finale finanz finger firma fisch flagge flamme flasche fleisch flotte flucht flug
  flughafen flugplatz flugzeug flur fluss flut fläche flügel flüssigkeit folge form format forum foto fracht frage
  franken freiheit freitag freizeit freude friede frieden frist front frost frucht frühstück funk funktion fuß fußball
  gabe gang garten gas gasse gast gebet gebiet geburt geburtstag gebäude gebühr gedanke gedenken gedicht geduld
  gedächtnis gefahr gefecht gefängnis gefühl gegend gegenstand gegenteil gegenwart gegenzug gehalt geheimnis gehirn
  gehör geist geld gelegenheit gelände gemeinschaft gemüse generation genuss gepäck gerechtigkeit gerät geräusch
  gerücht gesamt gesang geschehen geschenk geschichte geschwindigkeit geschäft gesetz gesicht gespräch gestalt gestein
  gesundheit getreide getränk gewalt gewehr gewerkschaft gewicht gewinn gewissen gewissheit gewitter gewässer gipfel
  gitter glanz glas glaube gleis glocke glück gold gott grab grad gramm gras grenze griff großteil grund grundlage
  grundstück gruß größe gut haar hafen haft hagel hals halt haltestelle hand handel handlung handy hang haufen haupt
  hauptstadt haus haushalt haut heer heft heim heimat heizung held helm hemd hemmnis herbst herd herkunft herrschaft
  herz hilfe himmel hinblick hintergrund hinweis hitze hobby hochhaus hochwasser hochzeit hof holz honig hose hotel
  hubschrauber hund hunger hurrikan hut hälfte höhe höhepunkt höhle hölle hüfte hügel hütte ideal idee identität image
  immobilie impfstoff impfung import impuls index infektion inflation inhalt inland innen innenstadt innere insekt
  insel instanz instrument integration interesse internet interview investition inzidenz islam jacke jagd jahr
  jahrestag jubel jubiläum jugend kabel kabine kabinett kaffee kamera kampagne kampf kanal kandidatur kante kapital
  kapitel karriere karte kasse katastrophe katze kauf kenntnis kern kette killer kilogramm kilometer kind kindheit
  kino kirche kiste klage klang klasse kleid kleidung klima klimawandel klinik knie knochen knopf kohle kollision
  kommando kommune komplex kompromiss konferenz konflikt kongress konkurrenz konsequenz kontakt kontinent konto
  kontrolle kontroverse konzept konzert kooperation kopf korruption kosten kraft kraftwerk kreis kreuz kreuzung krieg
  krise kugel kuh kultur kunst kurs kurve kuss kälte körper küche kürze küste labor laden ladung lage lager lampe land
  landschaft landwirtschaft last laster lastwagen laub lauf laune lawine leben lebensmittel leder legende lehre leib
  leiche leid leidenschaft leine leistung leiter lektion lesung licht liebe lied lieferung linie lippe liste liter
  literatur lkw lob loch lohn lokal luft lunge lust länge lärm lösung lücke lüge macht magen mai mal maler malerei
  mandat mangel mantel marke markt maschine maske masse material mauer maul maus maß maßnahme medaille medien
  medikament medizin mediziner meer mehl mehrheit mehrwert meile meilenstein meinung menge mensch merkmal messe messer
  metall meter methode miete milch milliarde milliarden million minderheit minute missbrauch mittag mitte mitteilung
  mittel mittelpunkt mitternacht mittwoch mobilität mode modell moment monat mond moral mord morgen motiv motor motto
  mund musik muskel muster mut märchen mühe müll münze nachfrage nachmittag nachricht nacht nachteil nachwuchs nagel
  nahrung name nase nation natur nebel netz netzwerk niederlage niveau nord norden nordosten nordwesten not note
  notfall notwendigkeit null nummer nutzen nähe oberfläche objekt obst ofen ohr oper opfer ordnung organ original ort
  ost osten ostern ozean paar paket palast pandemie panik panne papier parade park parkplatz parole pass passage pause
  pech person personal perspektive pest pfad pfand pferd pfingsten pflanze pflege pflicht pfund phase phänomen
  pipeline pistole plakat plan planet platte platz pokal poker politik portal portion porträt post posten potenzial
  praxis preis premiere presse prinzip privileg probe problem produkt produktion profi profil prognose programm
  projekt protest provinz prozent prozentpunkt prozess prüfung publikum puls pumpe punkt qual qualität quelle quote
  rad radio rahmen rakete rand rang rasen rasse rast rat rate raub rauch raum reaktion reaktor realität rechner
  rechnung recht rede referendum reform regal regel regen regie regime region reich reichweite reifen reihe
  reihenfolge reise reiz rekord religion rennen rente reparatur republik reserve respekt rest restaurant rettung
  revier revolution rezept rhythmus ring risiko rohr rolle roman rose ruf ruhe ruhm runde rätsel rückblick rücken
  rückgang rückhalt rückkehr rückschlag rücktritt saal sache sack saft saison salz sand sanktion satellit satz schacht
  schaden schal schale schall schatten schatz schau scheibe schein scheitern schicht schicksal schiene schiff schild
  schlaf schlag schlagzeile schlamm schlange schleuse schloss schluss schlüssel schmerz schmutz schnee schnitt schock
  schrank schrecken schrei schrift schritt schuh schuld schulden schule schulter schuss schutz schweigen schwein
  schwelle schwester schwierigkeit schwäche schärfe see seele segel sehnsucht seil seite sekunde selbst seminar
  sendung serie sessel show sicherheit sicht sieg signal silber sinn situation sitz sitzung sohn sold sommer song
  sonne sorge spalt spalte spannung spaziergang spaß speicher speise spende spiegel spiel spielraum spitze sport
  sprache sprung spur staat stab stadion stadt stadtteil stahl stall stamm stand standard standort start station
  statistik statue status stau staub steg stein stelle stellung sterben stern steuer stich stiefel stil stille stimme
  stimmung stirn stock stoff stolz stopp storm strafe strahl strahlung strand strategie straße strecke streik streit
  strom struktur student stufe stuhl stunde sturm sturz stück suche summe suppe symbol symptom system szene süd süden
  südosten südwesten tabelle tabu tafel tag tageslicht tal talent tank tante tarif tasche tasse tat tatort tatsache
  tausch technik technologie tee teich teil teilnahme teilnehmer telefon telefonat teller tempel temperatur tempo
  tendenz tennis teppich termin terror test text thema theorie therapie thron ticket tiefe tier tisch titel tochter
  tod ton tonne topf tor torte tote tour tradition tragödie traum treffen trend treppe treue trick tritt trockenheit
  trott truppe träne tuch tumult tunnel turm turnier typ täter tür ufer uhr umbau umfang umfeld umgang umgebung
  umkreis umsatz umstand umweg umwelt umzug unfall unglück universum unrecht unruhe unschuld unsinn untergang
  unterhalt unterkunft unternehmen unterricht unterschied unterschrift unterstützer untersuchung unwetter urlaub
  ursache ursprung urteil variante vase vater ventil veranstalter verbot verbrauch verbraucher verbrechen verbund
  verdacht verdienst verein verfahren vergleich vergnügen verhalten verhandlung verhältnis verkauf verkehr verlag
  verlauf verlust vermögen vernunft versand verschulden versehen version versorgung versprechen verstand verständnis
  versuch vertrag vertrauen vertrieb verzicht video vieh viertel villa virus visum vogel volk volksfest vollzug
  vorabend vorbild vordergrund vorfall vorgabe vorgang vorgehen vorhaben vorhang vorlage vorrang vorrat vorschrift
  vorsicht vorsitz vorsprung vorstellung vorteil vortrag vorurteil vorwand wache waffe wagen wahl wahlkampf wahrheit
  wald wand wandel ware warnung wasser wechsel weg weihnacht weihnachten wein weise weite welle welt weltkrieg werbung
  werk werkstatt wert west westen wettbewerb wette wetter wettkampf widerstand wiese wille wind windkraft winkel
  winter wirklichkeit wirkung wissen wissenschaft witz woche wochenende wohl wohnung wolf wolke wolle wort wunde
  wunder wunsch wurf wurst wurzel wut wärme würde zahl zahn zauber zaun zeichen zeile zeit zeitpunkt zeitraum zelle
  zelt zentrum zerfall zettel zeug zeugnis ziege ziel ziffer zigarette zimmer zins zirkel zitat zone zorn zug zugang
  zuge zukunft zulauf zunahme zunge zusage zusammenhang zusatz zuschuss zustand zustimmung zutritt zuwachs zwang zweck
  zweifel zweig öffnung öl überblick überfall überfluss übergang übernahme überschuss übersicht`

/** Last parts of family names and places: compounds with them are no sure nouns. */
export const NAME_ENDINGS = `
  holz holzes
  acker bach bachs bauer bauers baum baums bein berg berge bergen berger bergs blum brunn brunnen brück burg dorf
  ecker egger feld felder felds fuchs furt gold graf grund hagen hammer hart haupt haus hausen heim heims hof hofs
  horn huber kaiser kamp kind kirch kirchen kopf korn könig land lands lang licht mann manns mark marks markt mayer
  meier mund muth müller ort reich reichs richter ring rode rose roth schmidt see stadt stein steins stern tal vogel
  vogt wald walds weiler wein wiese wiesen wolf`

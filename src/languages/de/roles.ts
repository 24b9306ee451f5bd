/** Nouns for who and what can speak, by kind, in dictionary form; their forms are made by `forms.ts`. */

/** Men's forms, those of women made with -in. */
export const PEOPLE = `
  aktionär aktivist amtsleiter analyst anführer angreifer anhänger ankläger anleger anwalt anwohner arbeiter
  arbeitgeber arbeitnehmer arbeitsminister architekt artist arzt astronaut aufseher augenzeuge ausbilder aussteller
  autofahrer autohändler autor außenminister bauer bauherr befürworter begleiter beobachter berater bergmann
  bergsteiger berichterstatter besitzer besucher betreiber betreuer bewerber bewohner bezirksvorsteher
  bildungsminister biologe bischof blogger botschafter bruder bundeskanzler bundesminister bundespräsident bundesrat
  busfahrer bäcker bürger bürgermeister bürgerrechtler chef chefredakteur chemiker chirurg diakon dichter diplomat
  direktor dirigent dozent drogist ehemann eigentümer einsatzleiter einwohner elektriker enkel entwickler erfinder
  ermittler erzbischof erzieher experimentator experte fachmann fahrer fahrgast fan farmer feuerwehrmann filialleiter
  filmemacher finanzminister fischer flüchtling forscher fotograf freund funker funktionär fußballer fußgänger
  fährmann förster galerist gast gastgeber gastwirt gatte gegner gemeindepräsident gemeinderat general generalsekretär
  geologe gerichtspräsident gerichtssprecher geschäftsführer geschäftsmann gesellschafter gesprächspartner
  gesundheitsminister gewerkschafter gläubiger gouverneur gründer gutachter gärtner haftrichter handwerker helfer
  herausgeber hersteller hirte historiker häftling händler imam imker immobilienmakler informant informatiker
  ingenieur inhaber initiator innenminister insasse inspektor intendant investor jockey journalist junge jurist
  justizminister jäger kandidat kantonsrat kanzler kapitän kardinal kellner klimaforscher klimaschützer klubobmann
  kläger koch kollege kolumnist kommandant kommandeur kommentator kommissar komponist konkurrent korrespondent
  kriminalist kritiker kultusminister kunde kurator käufer könig künstler landeshauptmann landesrat landrat landsmann
  landwirt lehrer leiter leser leutnant lieferant lobbyist lokführer makler maler manager mathematiker matrose
  mechaniker mediziner meister meteorologe mieter milliardär millionär minister ministerialrat ministerpräsident
  mitarbeiter mitbegründer mitbewohner mitglied mitschüler mitstreiter moderator monarch museumsleiter musiker mönch
  nachbar nachfolger nationalrat nobelpreisträger oberbürgermeister obmann offizier ombudsmann onkel papst parteichef
  partner passagier passant pastor patient pfarrer pfleger philosoph physiker pilot pionier planer politiker
  politologe polizist preisträger premier premierminister priester prinz produzent professor prokurist prophet
  präsident psychiater psychologe quästor rabbiner radfahrer rapper ratsherr rebell rechtsanwalt redakteur redner
  referent regierungschef regierungsrat regisseur rektor rentner reporter retter richter ritter sachbearbeiter
  sanitäter schaffner schauspieler schiedsrichter schriftsteller schuldirektor schulleiter schwager schwiegersohn
  schäfer schüler schützling seelsorger seemann sekretär senator sergeant siedler sieger sohn soldat soziologe
  spezialist spieler spitzenkandidat spitzenpolitiker sportler sprecher staatsanwalt staatschef staatspräsident
  staatssekretär stadtpräsident stadtrat statthalter stellvertreter steward strafverteidiger student ständerat
  superintendent sänger taxifahrer techniker teilnehmer terrorist tierarzt tierschützer tischler torwart tourist
  trainer täter umweltminister umweltschützer unternehmer urlauber vater verbraucherschützer verfasser
  verkehrsminister verkäufer verleger vermieter vermittler versicherer verteidiger verteidigungsminister vertreter
  verwalter virologe vizekanzler vizepräsident vorgänger vorstand vorsteher wahlhelfer weltmeister widersacher winzer
  wirt wirtschaftsminister wissenschaftler witwer wähler wärter zeuge zoologe zugbegleiter zuschauer züchter ökonom
  apotheker baron bettler bote briefträger bursche detektiv dieb diener fleischer fürst geselle gendarm graf greis
  hausmeister herzog hotelier jüngling knecht kutscher lehrling metzger notar page portier postbote pförtner räuber schmied
  schneider schuster wachtmeister wächter zollbeamter zöllner bergführer reiseführer stadtführer elternvertreter rechtsmediziner
  kämmerer notarzt hausarzt oberarzt chefarzt bauingenieur landwirt stadtplaner feuerwehrkommandant`

/** Those that inflect as adjectives do, without an ending: Abgeordneter, die Abgeordnete. */
export const ADJECTIVAL_PEOPLE = `
  abgeordnet alleinerziehend angehörig angeklagt angestellt anwesend arbeitslos beamt beauftragt bekannt beschuldigt
  beschäftigt betroffen delegiert deutsch einheimisch erwachsen fraktionsvorsitzend freiwillig fremd gefangen
  geflüchtet geimpft geistlich gelehrt gesandt geschädigt gläubig hinterblieben jugendlich jährig klein krank mitarbeitend alt blond
  nationalratsabgeordnet obdachlos protestierend reisend sachverständig selbständig studierend tot verantwortlich
  verbündet verdächtig verletzt verlobt versichert verstorben vertrieben verurteilt verwandt vorgesetzt vorsitzend
  vorstandsvorsitzend zuständig überlebend`

/** Of no gender of their own, or of women alone. */
export const WOMEN = `
  frau mutter tochter schwester tante großmutter oma ehefrau hausfrau witwe königin hebamme krankenschwester landesmutter
  landeshauptfrau ombudsfrau obfrau feuerwehrfrau fachfrau geschäftsfrau nonne freundin kauffrau dame magd zofe gräfin baronin herzogin fürstin köchin greisin`
export const MEN = `mann herr großvater opa ehemann bube knabe kerl kaufmann staatsmann hauptmann schutzmann steuermann oberst feldwebel`
export const NEUTER = `mitglied opfer kind mädchen baby person familienmitglied parteimitglied vorstandsmitglied paar ehepaar
  fraktionsmitglied ratsmitglied idol model genie quelle insider`

export const GROUPS = `
  leute eltern geschwister kreise behörden experten fachleute geschäftsleute sicherheitskreise regierungskreise
  polizeikreise parteikreise koalitionskreise ermittlerkreise medien stimmen rettungskräfte einsatzkräfte sicherheitskräfte
  feuerwehrleute eheleute anwesende demonstranten menschen bevölkerung öffentlichkeit jury mannschaft team
  gruppe belegschaft publikum familie mehrheit minderheit delegation crew besatzung volk elternpaar angehörige`

export const ORGANIZATIONS = `
  polizei staatsanwaltschaft bundesanwaltschaft regierung ministerium amt behörde gericht partei fraktion unternehmen
  konzern firma gesellschaft verein verband dachverband gewerkschaft zeitung magazin nachrichtenmagazin sender agentur
  nachrichtenagentur universität hochschule institut klinik klinikum krankenhaus bank sparkasse kommission rat parlament
  senat kammer handelskammer wirtschaftskammer stadt gemeinde kreis landkreis bezirk kanton bundesland feuerwehr armee
  militär bundeswehr kirche stiftung bündnis initiative bürgerinitiative organisation hilfsorganisation redaktion
  verwaltung stadtverwaltung vorstand aufsichtsrat präsidium polizeipräsidium opposition koalition botschaft kanzleramt
  justiz staatskanzlei landesregierung bundesregierung stadtrat gemeinderat landtag bundestag bundesrat nationalrat
  ständerat bundesamt landesamt landgericht amtsgericht verwaltungsgericht oberlandesgericht bundesgericht
  bundesverfassungsgericht bundesgerichtshof verfassungsgericht gerichtshof krankenkasse versicherung fluggesellschaft
  airline flughafen bahn stadtwerke betreiberfirma hersteller börse notenbank zentralbank währungsfonds fonds zentrale
  leitung schule gymnasium kita kindergarten museum theater oper zoo orchester verlag blatt wochenzeitung tageszeitung
  boulevardzeitung fernsehsender rundfunk radiosender portal plattform nachrichtenportal internetportal seite
  menschenrechtsorganisation umweltorganisation umweltverband branchenverband wetterdienst rettungsdienst hilfswerk
  geheimdienst verfassungsschutz kriminalamt bundeskriminalamt landeskriminalamt zoll küstenwache luftwaffe marine
  miliz rebellengruppe bewegung klub club komitee ausschuss untersuchungsausschuss arbeitsgruppe landeswahlleitung
  staat bund europäisch union allianz liga bundesliga fußballverband werkleitung werk betrieb betriebsrat handwerk industrie
  wirtschaft genossenschaft kanzlei denkfabrik hof kreml weiß regionalrat direktion staatsministerium innenministerium
  außenministerium verteidigungsministerium gesundheitsministerium finanzministerium justizministerium
  umweltministerium verkehrsministerium bildungsministerium wirtschaftsministerium bauamt gesundheitsamt jugendamt ordnungsamt landratsamt
  rathaus magistrat kantonspolizei stadtpolizei bergrettung bergwacht anwaltskanzlei kuratorium präfektur statistikamt flugwacht wasserwacht akademie bundesbehörde fachhochschule zentralrat ärztekammer anwaltschaft`

export const DOCUMENTS = `
  bericht studie umfrage gutachten papier dokument pressemitteilung mitteilung brief schreiben statistik gesetz artikel
  meldung untersuchung protokoll vertrag buch entwurf gesetzentwurf gesetzesentwurf zwischenbericht abschlussbericht
  jahresbericht medienbericht zeitungsbericht agenturbericht lagebericht polizeibericht positionspapier strategiepapier
  memo akte dossier stellungnahme leitartikel kommentar analyse tweet beitrag blogbeitrag erhebung auswertung datenbank
  anklageschrift satzung verfassung klageschrift obduktionsbericht resolution deklaration manifest communiqué eintrag
  erklärung reportage sendung dokumentation ausgabe wahlprogramm programm grundgesetz barometer politbarometer`

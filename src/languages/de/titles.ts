/** Titles before a name, and words of names. */

export const MALE_TITLES = `
  herr
  herrn
  hr.
  könig
  kaiser
  prinz
  fürst
  graf
  baron
  papst
  pater
  bruder
  onkel
  kardinal
  scheich
  sultan
  imam
  ajatollah
  rabbi
  sir
  lord
  don
  mister
  monsieur`

export const FEMALE_TITLES = `
  frau
  fr.
  königin
  kaiserin
  prinzessin
  fürstin
  gräfin
  baronin
  schwester
  tante
  lady
  madame
  miss`

export const TITLES = `
  dr.
  prof.
  prof. dr.
  professor
  professorin
  mag.
  dipl.-ing.
  ing.
  general
  generalmajor
  generalleutnant
  oberst
  oberstleutnant
  major
  hauptmann
  leutnant
  admiral
  feldmarschall
  pfarrer
  pfarrerin
  pastor
  pastorin
  bischof
  erzbischof
  bischöfin
  st.`

export const PARTICLES = `von vom zu zur zum van der den de del della di da dos du el al ibn bin ben abu la le ter ten o' mac`

/** Proper names of bodies, and words that only these hold. */
export const BODIES = `
  cdu csu spd fdp afd bsw grüne grünen linke linken linkspartei npd piratenpartei piraten freie wähler union övp spö fpö
  neos bzö svp sp fdp.die glp bdp evp eu uno un nato osze who unicef unesco ezb iwf opec fifa uefa dfb dosb ioc adac dgb
  ver.di verdi ig bdi bda dihk bund nabu wwf greenpeace amnesty caritas diakonie pegida rki stiko bka lka bnd bsi bafin
  kba dwd tüv thw drk dlrg aok tk vw volkswagen bmw audi daimler mercedes mercedes-benz porsche opel siemens bosch bayer
  basf sap telekom lufthansa thyssenkrupp commerzbank eon rwe vattenfall enbw tui aldi lidl rewe edeka adidas puma
  google facebook meta twitter apple amazon microsoft tesla netflix youtube wikipedia wikileaks boeing airbus novartis
  roche nestlé ubs sbb swisscom voest öbb omv raiffeisen migros coop post bahn charité hamas hisbollah taliban isis is
  fbi cia nsa nasa esa fraport rote rotes kreuz bundesbank dax ostseepipeline gazprom rosneft ag gmbh kg e.v. se
  bundesagentur bundesnetzagentur robert-koch-institut max-planck-institut fraunhofer dpa kripo lebenshilfe
  welthungerhilfe weißer ring attac ifo-institut diw zdk bitkom vdi vda hrk kmk bvg hvv fc sc sv tsv vfb vfl bvb hsv eintracht
  borussia schalke werder hertha`

export const MEDIA = `
  dpa, afp, apa, reuters, ap, sda, keystone-sda, kna, epd, sid, dapd, tass, interfax, itar-tass, xinhua, bild, bild am sonntag
  bild-zeitung, der spiegel, spiegel, spiegel online, die zeit, zeit online, die welt, welt am sonntag, welt, taz, die tageszeitung
  süddeutsche zeitung, frankfurter allgemeine zeitung, frankfurter allgemeine, faz, frankfurter rundschau, handelsblatt
  tagesspiegel, der tagesspiegel, berliner zeitung, berliner morgenpost, stern, der stern, focus, rheinische post, stuttgarter zeitung
  stuttgarter nachrichten, hamburger abendblatt, hamburger morgenpost, kölner stadt-anzeiger, münchner merkur, passauer neue presse
  neue osnabrücker zeitung, leipziger volkszeitung, mitteldeutsche zeitung, sächsische zeitung, freie presse, funke mediengruppe
  redaktionsnetzwerk deutschland, rnd, ard, zdf, ndr, wdr, swr, mdr, br, hr, rbb, ntv, n-tv, rtl, sat.1, phoenix, deutschlandfunk
  deutschlandradio, deutsche welle, tagesschau, heute-journal, orf, der standard, standard, die presse, kurier, kronen zeitung
  krone, kleine zeitung, salzburger nachrichten, oberösterreichische nachrichten, tiroler tageszeitung, profil, falter, wiener zeitung, srf, neue zürcher zeitung, nzz
  nzz am sonntag, tages-anzeiger, blick, sonntagsblick, watson, 20 minuten, berner zeitung, der bund, basler zeitung, aargauer zeitung
  luzerner zeitung, st. galler tagblatt, weltwoche, wochenzeitung, swissinfo, bbc, cnn, guardian, the guardian, times, the times, new york times
  washington post, wall street journal, financial times, le monde, le figaro, el país, corriere della sera, fox news, cbs, nbc, abc
  al jazeera, al-dschasira, bloomberg, politico, wikinews, wikinachrichten, correctiv, wirtschaftswoche, manager magazin, neues deutschland, junge welt, kicker`

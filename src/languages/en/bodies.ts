/** Names of bodies, of places that speak for a government, of media, and of places that are never persons. */

/** Any word of the name of a body, lower case. */
export const ORGANIZATION_WORDS = `
  party parties committee subcommittee commission council board bureau agency administration authority ministry department
  office inc inc. corp corp. co co. ltd ltd. llc llp plc gmbh company companies corporation group holdings
  associates bros industries enterprises systems technologies solutions labs laboratories pharmaceuticals motors
  airlines airways railways rail bank bancorp capital fund funds trust insurance financial partnership ventures
  university universities college school schools academy institute institution institutes foundation association society
  union federation confederation league alliance coalition network organization organisation club team center centre
  court courts tribunal parliament congress senate assembly house legislature knesset duma bundestag
  cabinet police army navy marines military force forces guard corps brigade command service services hospital hospitals
  clinic church diocese archdiocese synod museum library gallery theater theatre orchestra philharmonic
  times post journal herald tribune gazette chronicle news newspaper newspapers press magazine review observer guardian
  telegraph mirror globe sentinel inquirer examiner courier dispatch register bulletin monitor digest weekly daily
  broadcasting television radio media tv pac caucus conference convention campaign movement front brotherhood
  initiative project program programme embassy consulate guild chamber syndicate consortium cooperative
  nations security intelligence treasury exchange reserve
  united fc athletic rovers wanderers studios pictures entertainment records productions publishing
  communications telecom energy petroleum oil gas electric power utilities airline motor brands foods stores
  international global worldwide national federal secretariat directorate inspectorate constabulary
  task legion veterans workers teachers teamsters advocates watch networks lobby`

/** Bodies whose names go on with `of`, and those that go on with `for` and `on` too: the Council on Roads. */
export const BODIES_OF = `
  committee subcommittee commission council board bureau agency administration ministry department office bank university college
  school academy institute institution association society union federation confederation league church court house
  chamber museum congress party conference brotherhood`
export const BODIES_FOR =
  'committee commission council center centre institute association foundation campaign coalition alliance partnership fund'

/** States, capitals and seats of power, without article: as a source, their government. Names that persons bear are not here. */
export const GOVERNMENTS = `
  washington, moscow, beijing, peking, london, paris, berlin, bonn, brussels, tokyo, tehran, teheran, kabul, kyiv, kiev
  pyongyang, seoul, taipei, islamabad, new delhi, delhi, dhaka, colombo, kathmandu, baghdad, damascus, beirut, amman
  riyadh, doha, abu dhabi, dubai, muscat, sanaa, sana'a, jerusalem, tel aviv, ramallah, ankara, athens, nicosia, rome
  madrid, lisbon, vienna, bern, berne, budapest, prague, bratislava, warsaw, vilnius, riga, tallinn, minsk, chisinau
  bucharest, belgrade, zagreb, ljubljana, sarajevo, skopje, pristina, podgorica, tirana, copenhagen, stockholm
  oslo, helsinki, reykjavik, dublin, edinburgh, cardiff, belfast, the hague, luxembourg, valletta, tbilisi, yerevan, baku
  astana, tashkent, bishkek, dushanbe, ashgabat, ulaanbaatar, hanoi, bangkok, phnom penh, vientiane, yangon, naypyidaw
  kuala lumpur, jakarta, manila, canberra, ottawa, mexico city, havana, caracas, bogota, bogotá, quito, la paz
  brasilia, brasília, buenos aires, montevideo, asuncion, port-au-prince, san salvador, tegucigalpa, managua, guatemala city
  cairo, tripoli, tunis, algiers, rabat, khartoum, addis ababa, nairobi, kampala, kigali, bujumbura, kinshasa
  brazzaville, luanda, lusaka, harare, pretoria, maputo, antananarivo, mogadishu, asmara, djibouti, abuja, accra
  lome, lomé, cotonou, niamey, bamako, ouagadougou, dakar, conakry, freetown, monrovia, yaounde, yaoundé, libreville
  ndjamena, n'djamena, bangui, nouakchott, juba, gaborone, windhoek, dodoma, lilongwe
  white house, kremlin, pentagon, downing street, number 10, no. 10, capitol hill, foggy bottom, whitehall, westminster
  holyrood, stormont, buckingham palace, vatican, holy see, elysee, élysée, elysee palace, élysée palace, quai d'orsay
  matignon, bundestag, bundesrat, knesset, duma, politburo, rada, verkhovna rada, loya jirga, lok sabha, rajya sabha
  west wing, oval office, scotland yard, langley, wall street, silicon valley, hollywood, city hall, blue house
  planalto, casa rosada, miraflores, zhongnanhai, malacañang, malacanang, berlaymont
  united states, united states of america, u.s., u.s.a., us, usa, america, united kingdom, u.k., uk, britain
  great britain, england, scotland, wales, northern ireland, ireland, russia, russian federation, soviet union, ussr
  u.s.s.r., china, people's republic of china, france, germany, west germany, east germany, italy, spain, portugal
  belgium, netherlands, holland, switzerland, austria, sweden, norway, denmark, finland, iceland, poland, czech republic
  czechia, slovakia, hungary, romania, bulgaria, greece, turkey, türkiye, cyprus, malta, ukraine, belarus, moldova
  lithuania, latvia, estonia, serbia, croatia, slovenia, bosnia, bosnia and herzegovina, montenegro, kosovo, macedonia
  north macedonia, albania, armenia, azerbaijan, kazakhstan, uzbekistan, turkmenistan, kyrgyzstan, tajikistan
  afghanistan, pakistan, india, bangladesh, sri lanka, nepal, bhutan, maldives, iran, iraq, syria, lebanon, israel
  palestine, palestinian authority, saudi arabia, yemen, oman, qatar, bahrain, kuwait, united arab emirates, uae, u.a.e.
  egypt, libya, tunisia, algeria, morocco, western sahara, sudan, south sudan, ethiopia, eritrea, somalia, kenya, uganda
  rwanda, burundi, tanzania, congo, democratic republic of congo, democratic republic of the congo, drc, angola
  zambia, zimbabwe, mozambique, malawi, madagascar, mauritius, seychelles, comoros, south africa, namibia, botswana
  lesotho, eswatini, swaziland, nigeria, niger, ghana, togo, benin, ivory coast, côte d'ivoire, cote d'ivoire
  burkina faso, mali, mauritania, senegal, gambia, guinea, guinea-bissau, equatorial guinea, sierra leone, liberia
  cameroon, gabon, central african republic, cape verde, japan, south korea, north korea, dprk, mongolia, taiwan
  hong kong, macau, vietnam, laos, cambodia, thailand, myanmar, burma, malaysia, singapore, brunei, indonesia
  east timor, timor-leste, philippines, australia, new zealand, papua new guinea, fiji, samoa, tonga, vanuatu
  solomon islands, canada, quebec, mexico, guatemala, belize, honduras, el salvador, nicaragua, costa rica, panama, cuba
  haiti, dominican republic, puerto rico, jamaica, bahamas, barbados, trinidad and tobago, grenada, dominica, colombia
  venezuela, ecuador, peru, bolivia, chile, argentina, uruguay, paraguay, brazil, guyana, suriname, greenland
  european union, eu, e.u., european commission, nato, united nations, u.n., un
`

/** Papers, agencies, broadcasters and sites. */
export const MEDIA = `
  reuters, associated press, ap, agence france-presse, afp, upi, united press international, bloomberg, bloomberg news
  dow jones, xinhua, tass, itar-tass, ria novosti, interfax, sputnik, russia today, kyodo, yonhap, kcna, pti
  anadolu, irna, tasnim, dpa, ansa, efe, belga, tanjug, unian, ukrinform, press association
  new york times, nyt, washington post, wall street journal, wsj, usa today, los angeles times, l.a. times
  chicago tribune, chicago sun-times, boston globe, boston herald, new york post, daily news, new york daily news, newsday
  miami herald, tampa bay times, orlando sentinel, sun sentinel, palm beach post, dallas morning news, houston chronicle
  philadelphia inquirer, detroit free press, detroit news, star tribune, denver post, seattle times
  san francisco chronicle, mercury news, sacramento bee, san diego union-tribune, arizona republic, las vegas review-journal
  plain dealer, columbus dispatch, cincinnati enquirer, des moines register, kansas city star, st. louis post-dispatch
  milwaukee journal sentinel, atlanta journal-constitution, charlotte observer, baltimore sun, pittsburgh post-gazette
  hartford courant, union leader, concord monitor, texas tribune, washington times, washington examiner
  washington free beacon, christian science monitor, national review, weekly standard, new republic
  new yorker, new york magazine, vanity fair, rolling stone, esquire, harper's, mother jones
  newsweek, forbes, fortune, economist, businessweek, politico, roll call, axios, vox, slate, salon
  huffington post, huffpost, buzzfeed, buzzfeed news, daily beast, breitbart, breitbart news, daily caller, drudge report
  drudge, gawker, gizmodo, wired, techcrunch, mashable, vice news, quartz, intercept, propublica
  talking points memo, thinkprogress, media matters, newsmax, infowars, fivethirtyeight, politifact, factcheck.org, snopes
  c-span, pbs, npr, cnn, msnbc, cnbc, fox news, fox business, abc, abc news, nbc, nbc news, cbs, cbs news, univision
  telemundo, al jazeera, al arabiya, al-jazeera, bbc, bbc news, sky news, itv, itv news, channel 4, channel 4 news, cbc
  ctv, abc radio, deutsche welle, voice of america, radio free europe, radio liberty, france 24, rfi, tf1, bfmtv
  guardian, observer, times of london, sunday times, daily telegraph, telegraph, financial times
  daily mail, mail on sunday, daily mirror, daily express, evening standard, scotsman, irish times
  irish independent, new statesman, private eye, globe and mail, toronto star, national post
  sydney morning herald, new zealand herald, times of india, hindustan times, indian express, ndtv
  daily star, straits times, south china morning post, china daily, global times, people's daily, cctv
  japan times, asahi shimbun, asahi, yomiuri shimbun, yomiuri, mainichi, nikkei, nhk, korea herald, chosun ilbo
  le monde, le figaro, libération, liberation, le parisien, les echos, l'express, le point, l'obs, mediapart
  der spiegel, spiegel, die zeit, die welt, bild, süddeutsche zeitung, frankfurter allgemeine zeitung, ard, zdf
  el país, el pais, el mundo, la vanguardia, corriere della sera, la repubblica, la stampa, rai
  haaretz, jerusalem post, times of israel, ynet, yedioth ahronoth, maariv, al-ahram, hurriyet, cumhuriyet
  kommersant, vedomosti, izvestia, pravda, novaya gazeta, moscow times, meduza, echo of moscow, kyiv post
  kyiv independent, kathimerini, gazeta wyborcza, de telegraaf, nrc, aftonbladet, dagens nyheter, svt, politiken, vg, nrk
  o globo, folha de s.paulo, clarín, clarin, la nación, el universal, granma, wikileaks, wikipedia, wikinews
  bellingcat, tmz, e! news, entertainment weekly, variety, hollywood reporter, billboard, espn, sports illustrated
`

/** Place: its adjectives and people. */
export const NATIONALITIES = `
  united states: american americans
  united kingdom: british briton britons brit brits
  england: english englishman englishmen englishwoman
  scotland: scottish scot scots scotsman
  wales: welsh welshman
  northern ireland: northern-irish
  ireland: irish irishman irishmen
  russia: russian russians
  soviet union: soviet soviets
  china: chinese
  france: french frenchman frenchmen frenchwoman
  germany: german germans
  italy: italian italians
  spain: spanish spaniard spaniards
  portugal: portuguese
  belgium: belgian belgians
  netherlands: dutch dutchman dutchmen
  switzerland: swiss
  austria: austrian austrians
  sweden: swedish swede swedes
  norway: norwegian norwegians
  denmark: danish dane danes
  finland: finnish finn finns
  iceland: icelandic icelander icelanders
  poland: polish poles
  czech republic: czech czechs
  slovakia: slovak slovaks slovakian
  hungary: hungarian hungarians
  romania: romanian romanians
  bulgaria: bulgarian bulgarians
  greece: greek greeks
  turkey: turkish turk turks
  cyprus: cypriot cypriots
  malta: maltese
  ukraine: ukrainian ukrainians
  belarus: belarusian belarusians belarussian
  moldova: moldovan moldovans
  lithuania: lithuanian lithuanians
  latvia: latvian latvians
  estonia: estonian estonians
  serbia: serbian serb serbs serbians
  croatia: croatian croat croats croatians
  slovenia: slovenian slovenians slovene slovenes
  bosnia: bosnian bosnians
  montenegro: montenegrin montenegrins
  kosovo: kosovar kosovars
  macedonia: macedonian macedonians
  albania: albanian albanians
  armenia: armenian armenians
  azerbaijan: azerbaijani azerbaijanis azeri azeris
  georgia: georgian georgians
  kazakhstan: kazakh kazakhs
  uzbekistan: uzbek uzbeks
  turkmenistan: turkmen
  kyrgyzstan: kyrgyz
  tajikistan: tajik tajiks
  afghanistan: afghan afghans
  pakistan: pakistani pakistanis
  india: indian indians
  bangladesh: bangladeshi bangladeshis
  sri lanka: sri-lankan sri-lankans
  nepal: nepalese nepali nepalis
  bhutan: bhutanese
  iran: iranian iranians persian
  iraq: iraqi iraqis
  syria: syrian syrians
  lebanon: lebanese
  israel: israeli israelis
  palestine: palestinian palestinians
  jordan: jordanian jordanians
  saudi arabia: saudi saudis
  yemen: yemeni yemenis
  oman: omani omanis
  qatar: qatari qataris
  bahrain: bahraini bahrainis
  kuwait: kuwaiti kuwaitis
  united arab emirates: emirati emiratis
  egypt: egyptian egyptians
  libya: libyan libyans
  tunisia: tunisian tunisians
  algeria: algerian algerians
  morocco: moroccan moroccans
  sudan: sudanese
  ethiopia: ethiopian ethiopians
  eritrea: eritrean eritreans
  somalia: somali somalis
  kenya: kenyan kenyans
  uganda: ugandan ugandans
  rwanda: rwandan rwandans
  burundi: burundian burundians
  tanzania: tanzanian tanzanians
  congo: congolese
  angola: angolan angolans
  zambia: zambian zambians
  zimbabwe: zimbabwean zimbabweans
  mozambique: mozambican mozambicans
  malawi: malawian malawians
  madagascar: malagasy
  south africa: south-african south-africans
  namibia: namibian namibians
  botswana: botswanan
  nigeria: nigerian nigerians
  niger: nigerien nigeriens
  ghana: ghanaian ghanaians
  togo: togolese
  benin: beninese
  ivory coast: ivorian ivorians
  mali: malian malians
  senegal: senegalese
  gambia: gambian gambians
  guinea: guinean guineans
  liberia: liberian liberians
  cameroon: cameroonian cameroonians
  chad: chadian chadians
  gabon: gabonese
  japan: japanese
  korea: korean koreans
  south korea: south-korean south-koreans
  north korea: north-korean north-koreans
  mongolia: mongolian mongolians mongol
  taiwan: taiwanese
  vietnam: vietnamese
  laos: laotian laotians
  cambodia: cambodian cambodians
  thailand: thai thais
  myanmar: burmese
  malaysia: malaysian malaysians
  singapore: singaporean singaporeans
  indonesia: indonesian indonesians
  philippines: philippine filipino filipinos filipina
  australia: australian australians aussie aussies
  new zealand: new-zealander new-zealanders kiwi
  fiji: fijian fijians
  samoa: samoan samoans
  canada: canadian canadians
  quebec: québécois quebecois quebecer quebecers
  mexico: mexican mexicans
  guatemala: guatemalan guatemalans
  honduras: honduran hondurans
  el salvador: salvadoran salvadorans salvadorean
  nicaragua: nicaraguan nicaraguans
  costa rica: costa-rican costa-ricans
  panama: panamanian panamanians
  cuba: cuban cubans
  haiti: haitian haitians
  puerto rico: puerto-rican puerto-ricans
  jamaica: jamaican jamaicans
  bahamas: bahamian bahamians
  colombia: colombian colombians
  venezuela: venezuelan venezuelans
  ecuador: ecuadorian ecuadorians ecuadorean
  peru: peruvian peruvians
  bolivia: bolivian bolivians
  chile: chilean chileans
  argentina: argentine argentines argentinian argentinians
  uruguay: uruguayan uruguayans
  paraguay: paraguayan paraguayans
  brazil: brazilian brazilians
  guyana: guyanese
  greenland: greenlandic greenlander greenlanders
  europe: european europeans
  africa: african africans
  asia: asian asians
  latin america: latin-american latin-americans
  texas: texan texans
  california: californian californians
  new york: new-yorker new-yorkers
  london: londoner londoners
  paris: parisian parisians
  catalonia: catalan catalans
  chechnya: chechen chechens
  crimea: crimean crimeans
  tibet: tibetan tibetans
  kurdistan: kurdish kurd kurds
  arab world: arab arabs
`

/** Places that are never persons; what is also a usual name (Jackson, Lincoln, Houston, Georgia, Virginia) is left out. */
export const PLACES = `
  alabama, alaska, arizona, arkansas, california, colorado, connecticut, delaware, florida, hawaii, idaho, illinois
  indiana, iowa, kansas, kentucky, louisiana, maine, maryland, massachusetts, michigan, minnesota, mississippi, missouri
  montana, nebraska, nevada, new hampshire, new jersey, new mexico, new york, new york city, north carolina, north dakota
  ohio, oklahoma, oregon, pennsylvania, rhode island, south carolina, south dakota, tennessee, texas, utah, vermont
  west virginia, wisconsin, wyoming, district of columbia, washington state, washington d.c., d.c., guam
  los angeles, chicago, boston, philadelphia, phoenix, san antonio, san diego, dallas, san jose, fort worth
  jacksonville, san francisco, indianapolis, seattle, denver, oklahoma city, nashville, el paso, detroit, portland
  las vegas, memphis, louisville, baltimore, milwaukee, albuquerque, tucson, fresno, sacramento, kansas city, atlanta
  omaha, colorado springs, raleigh, long beach, virginia beach, miami, miami beach, oakland, minneapolis, tulsa, bakersfield
  wichita, tampa, new orleans, honolulu, anaheim, corpus christi, cincinnati, st. paul, st. louis
  saint paul, saint louis, st. petersburg, pittsburgh, greensboro, anchorage, plano, orlando, irvine, newark, durham
  fort wayne, toledo, jersey city, chula vista, scottsdale, laredo, lubbock, boise, norfolk, baton rouge
  winston-salem, spokane, tacoma, birmingham, rochester, buffalo, des moines, fayetteville, salt lake city, tallahassee
  little rock, grand rapids, huntsville, knoxville, worcester, providence, brownsville, santa clarita, chattanooga
  fort lauderdale, sioux falls, sioux city, ontario, vancouver, springfield, topeka, salem, pasadena, hartford
  new haven, bridgeport, stamford, waterbury, syracuse, utica, ithaca, binghamton, poughkeepsie, yonkers, brooklyn, queens
  manhattan, bronx, staten island, harlem, long island, hoboken, atlantic city, dayton, akron, youngstown
  kalamazoo, lansing, flint, saginaw, ann arbor, dearborn, green bay, eau claire, duluth, fargo, bismarck, billings
  missoula, cheyenne, casper, laramie, boulder, santa fe, las cruces, roswell, flagstaff, yuma, tempe
  glendale, burbank, riverside, san bernardino, palm springs, santa barbara, santa monica, beverly hills, malibu, compton
  palo alto, mountain view, cupertino, berkeley, san mateo, santa cruz, santa rosa, napa, sonoma, redding, modesto
  bellevue, redmond, olympia, yakima, walla walla, pocatello, provo, ogden, carson city, amarillo, waco, galveston
  mcallen, abilene, odessa, midland, shreveport, biloxi, gulfport, tupelo, tuscaloosa
  macon, charleston, myrtle beach, asheville, wilmington, roanoke, richmond, arlington, fairfax
  bethesda, annapolis, harrisburg, scranton, allentown, erie, gettysburg, nashua
  montpelier, bangor, pensacola, key west, sarasota, daytona beach, gainesville, boca raton, palm beach
  west palm beach, naples, cedar rapids, iowa city, dubuque, council bluffs, waterloo, peoria, evanston
  naperville, rockford, joliet, south bend, evansville, terre haute, bowling green, lexington
  columbine, sandy hook, newtown, uvalde, charlottesville, appalachia, new england, midwest, deep south, west coast
  east coast, bay area, gulf coast, rust belt, sun belt, great plains, rocky mountains, appalachians
  great lakes, lake michigan, lake erie, lake superior, rio grande, mississippi river, missouri river, ohio river
  hudson river, potomac, potomac river, chesapeake bay, gulf of mexico, gulf of america, cape cod, martha's vineyard
  nantucket, hamptons, yellowstone, yosemite, grand canyon, everglades, guantanamo, guantanamo bay, guantánamo
  mar-a-lago, camp david, trump tower, times square, ground zero, central park, broadway, fifth avenue, madison square garden
  toronto, montreal, calgary, edmonton, winnipeg, quebec city, halifax, saskatoon, british columbia
  alberta, saskatchewan, manitoba, nova scotia, new brunswick, newfoundland, yukon, nunavut
  guadalajara, monterrey, tijuana, ciudad juárez, ciudad juarez, juarez, acapulco, cancun, cancún, oaxaca, chiapas
  sinaloa, michoacán, baja california, são paulo, sao paulo, rio de janeiro, rio, recife, fortaleza, belo horizonte
  valparaíso, valparaiso, medellín, medellin, cartagena, guayaquil, cusco, cuzco, arequipa
  maracaibo, patagonia, amazon, andes, manchester, liverpool, leeds, sheffield, bristol, nottingham, leicester, newcastle
  southampton, portsmouth, plymouth, brighton, oxford, cambridge, glasgow, aberdeen, dundee, inverness, swansea
  cornwall, yorkshire, lancashire, merseyside, essex, sussex, surrey, wessex, hampshire, norwich, suffolk
  derry, londonderry, cork, galway, limerick, ulster, marseille, marseilles, lyon, toulouse, nantes, bordeaux, lille
  strasbourg, rennes, grenoble, montpellier, calais, cannes, normandy, brittany, provence, corsica, alsace, burgundy
  munich, hamburg, cologne, frankfurt, stuttgart, düsseldorf, dusseldorf, dortmund, leipzig, dresden, hanover
  hannover, nuremberg, bremen, bavaria, saxony, westphalia, prussia, rhine, danube, alps, barcelona, valencia, seville
  bilbao, málaga, zaragoza, granada, catalonia, basque country, andalusia, galicia, porto, madeira, azores, milan
  turin, genoa, venice, bologna, palermo, catania, sicily, sardinia, tuscany, lombardy, umbria, pisa, siena, verona, trieste
  geneva, zurich, zürich, basel, lausanne, davos, salzburg, innsbruck, antwerp, ghent, bruges, amsterdam, rotterdam
  utrecht, eindhoven, flanders, wallonia, gothenburg, malmö, malmo, uppsala, bergen, trondheim, aarhus, tampere, turku
  krakow, kraków, gdansk, gdańsk, lodz, łódź, wroclaw, wrocław, poznan, poznań, lublin, auschwitz, brno, silesia, bohemia
  transylvania, timisoara, cluj, varna, plovdiv, thessaloniki, crete, rhodes, lesbos, corfu, santorini, istanbul, izmir
  antalya, gaziantep, diyarbakir, anatolia, st petersburg, saint petersburg, novosibirsk, vladivostok, volgograd
  kaliningrad, rostov, sochi, siberia, chechnya, grozny, dagestan, caucasus, urals, volga, crimea, sevastopol, donetsk
  luhansk, lugansk, donbas, donbass, kharkiv, kharkov, odesa, lviv, mariupol, bakhmut, kherson, zaporizhzhia, dnipro
  chernobyl, bucha, melitopol, mykolaiv, dnieper, almaty, samarkand, nagorno-karabakh, abkhazia, south ossetia
  transnistria, srebrenica, vojvodina, dalmatia, balkans, shanghai, guangzhou, shenzhen, chongqing, tianjin
  wuhan, chengdu, nanjing, hangzhou, xinjiang, tibet, lhasa, inner mongolia, sichuan, guangdong, hubei, hunan, fujian, hainan
  tiananmen square, kowloon, yangtze, osaka, kyoto, nagoya, yokohama, sapporo, fukuoka, kobe, hiroshima, nagasaki, okinawa
  fukushima, hokkaido, busan, incheon, mumbai, bombay, kolkata, calcutta, chennai, madras, bangalore, bengaluru, hyderabad
  ahmedabad, pune, jaipur, lucknow, kanpur, varanasi, amritsar, srinagar, kashmir, jammu, punjab, gujarat, rajasthan
  maharashtra, uttar pradesh, bihar, west bengal, bengal, tamil nadu, kerala, karnataka, assam, goa, ladakh, ganges
  himalayas, karachi, lahore, peshawar, quetta, rawalpindi, sindh, balochistan, waziristan, kandahar, herat
  mazar-i-sharif, helmand, kunduz, jalalabad, mosul, basra, kirkuk, erbil, irbil, fallujah, ramadi, tikrit, najaf, karbala
  kurdistan, anbar, aleppo, homs, idlib, raqqa, palmyra, latakia, kobani, kobane, deir ez-zor, ghouta, sidon
  bekaa, hebron, nablus, jenin, bethlehem, haifa, nazareth, gaza, gaza city, gaza strip, west bank, golan heights, rafah
  khan younis, east jerusalem, negev, galilee, sinai, mecca, medina, jeddah, aden, hodeidah, hormuz, persian gulf
  strait of hormuz, red sea, black sea, caspian sea, baltic, baltic sea, mediterranean, mediterranean sea, aegean, adriatic
  atlantic ocean, pacific ocean, indian ocean, arctic, arctic ocean, antarctica, antarctic, south china sea, isfahan
  shiraz, mashhad, tabriz, qom, natanz, fordow, bushehr, luxor, aswan, suez, suez canal, panama canal, nile
  benghazi, misrata, sirte, casablanca, marrakesh, marrakech, fez, tangier, oran, timbuktu, gao, kidal, sahel
  sahara, darfur, lagos, kano, kaduna, maiduguri, borno, ibadan, port harcourt, biafra, mombasa, eldoret, kisumu, zanzibar
  arusha, goma, bukavu, kivu, lubumbashi, katanga, bulawayo, johannesburg, cape town, durban, soweto, port elizabeth
  tigray, mekelle, puntland, somaliland, kismayo, chittagong, cox's bazar, kandy, jaffna, pattaya, phuket, chiang mai
  ho chi minh city, saigon, da nang, siem reap, mandalay, rakhine, penang, johor, sabah, sarawak, bali, java, sumatra
  borneo, sulawesi, aceh, surabaya, bandung, papua, mindanao, marawi, davao, cebu, luzon, sydney, melbourne, brisbane, perth
  hobart, gold coast, queensland, new south wales, tasmania, auckland, wellington, christchurch
  europe, africa, asia, north america, south america, latin america, central america, caribbean, oceania, middle east
  far east, near east, southeast asia, east asia, south asia, central asia, horn of africa, west africa, east africa
  north africa, southern africa, eastern europe, western europe, scandinavia, maghreb, levant, mesopotamia, indochina
`

/** Names of places; each also stands with the -s of a genitive. */

/** States and seats of power, which as a source are their government. */
export const GOVERNMENTS = `
  deutschland, bundesrepublik, bundesrepublik deutschland, berlin, österreich, wien, schweiz, bern, liechtenstein, vaduz, frankreich, paris
  großbritannien, vereinigtes königreich, england, schottland, wales, london, irland, dublin, italien, rom, spanien, madrid, portugal, lissabon
  niederlande, holland, den haag, amsterdam, belgien, brüssel, luxemburg, dänemark, kopenhagen, schweden, stockholm, norwegen, oslo
  finnland, helsinki, island, reykjavik, polen, warschau, tschechien, prag, slowakei, bratislava, ungarn, budapest, rumänien, bukarest
  bulgarien, sofia, griechenland, athen, türkei, ankara, zypern, malta, ukraine, kiew, kyjiw, weißrussland, belarus, minsk, moldau, russland
  moskau, sowjetunion, ddr, litauen, vilnius, lettland, riga, estland, tallinn, serbien, belgrad, kroatien, zagreb, slowenien, ljubljana
  bosnien, bosnien-herzegowina, bosnien und herzegowina, sarajevo, montenegro, kosovo, mazedonien, nordmazedonien, albanien, tirana
  georgien, tiflis, armenien, eriwan, aserbaidschan, baku, kasachstan, usbekistan, turkmenistan, kirgisistan, tadschikistan, afghanistan, kabul
  pakistan, islamabad, indien, neu-delhi, bangladesch, sri lanka, nepal, bhutan, malediven, iran, teheran, irak, bagdad, syrien, damaskus
  libanon, beirut, israel, jerusalem, tel aviv, palästina, gaza, jordanien, amman, saudi-arabien, riad, jemen, sanaa, oman, katar, doha, bahrain, kuwait
  vereinigte arabische emirate, ägypten, kairo, libyen, tripolis, tunesien, tunis, algerien, algier, marokko, rabat, sudan, khartum, südsudan
  äthiopien, addis abeba, eritrea, somalia, mogadischu, kenia, nairobi, uganda, ruanda, burundi, tansania, kongo, kinshasa, angola, sambia
  simbabwe, mosambik, malawi, madagaskar, mauritius, südafrika, pretoria, namibia, botswana, nigeria, abuja, niger, ghana, accra, togo, benin
  elfenbeinküste, burkina faso, mali, bamako, mauretanien, senegal, dakar, gambia, guinea, sierra leone, liberia, kamerun, gabun, tschad
  japan, tokio, südkorea, seoul, nordkorea, pjöngjang, china, volksrepublik china, peking, taiwan, taipeh, mongolei, hongkong, macau, vietnam, hanoi, laos
  kambodscha, thailand, bangkok, myanmar, birma, malaysia, kuala lumpur, singapur, indonesien, jakarta, philippinen, manila, australien, canberra
  neuseeland, wellington, usa, vereinigte staaten, vereinigten staaten, vereinigte staaten von amerika, us-regierung, washington, amerika, kanada, ottawa, mexiko, mexiko-stadt
  kuba, havanna, haiti, jamaika, guatemala, honduras, el salvador, nicaragua, costa rica, panama, kolumbien, bogotá, venezuela, caracas
  ecuador, quito, peru, lima, bolivien, la paz, chile, santiago, argentinien, buenos aires, uruguay, montevideo, paraguay, brasilien, brasília
  kreml, weißes haus, weiße haus, weißen haus, pentagon, downing street, élysée, élysée-palast, elysée-palast, vatikan, heiliger stuhl
  eu-kommission, europäische union, europäische kommission, europäischen union, europäischen kommission, auswärtiges amt, auswärtige amt, auswärtigen amt, ballhausplatz, hofburg, bundeshaus
  bayern, baden-württemberg, brandenburg, bremen, hamburg, hessen, mecklenburg-vorpommern, niedersachsen, nordrhein-westfalen, nrw
  rheinland-pfalz, saarland, sachsen, sachsen-anhalt, schleswig-holstein, thüringen, tirol, vorarlberg, salzburg, kärnten, steiermark
  oberösterreich, niederösterreich, burgenland`

export const PLACES = `
  europa, asien, afrika, südamerika, nordamerika, lateinamerika, ozeanien, antarktis, arktis, osteuropa, westeuropa, mitteleuropa, südeuropa, naher osten, nahen osten, nahost
  münchen, köln, frankfurt, frankfurt am main, stuttgart, düsseldorf, dortmund, essen, leipzig, dresden, hannover, nürnberg, duisburg, bochum, wuppertal
  bielefeld, bonn, münster, karlsruhe, mannheim, augsburg, wiesbaden, gelsenkirchen, mönchengladbach, braunschweig, chemnitz, kiel, aachen, halle, magdeburg
  freiburg, krefeld, lübeck, oberhausen, erfurt, mainz, rostock, kassel, hagen, hamm, saarbrücken, mülheim, potsdam, ludwigshafen, oldenburg, leverkusen
  osnabrück, solingen, heidelberg, herne, neuss, darmstadt, paderborn, regensburg, ingolstadt, würzburg, fürth, wolfsburg, offenbach, ulm, heilbronn, pforzheim
  göttingen, bottrop, trier, recklinghausen, reutlingen, bremerhaven, koblenz, bergisch gladbach, jena, remscheid, erlangen, moers, siegen, hildesheim, salzgitter
  cottbus, kaiserslautern, gütersloh, schwerin, witten, gera, hanau, esslingen, ludwigsburg, iserlohn, düren, tübingen, flensburg, zwickau, gießen, villingen-schwenningen
  konstanz, worms, dessau, marburg, lüneburg, norderstedt, bayreuth, bamberg, plauen, neubrandenburg, wilhelmshaven, passau, landshut, rosenheim, weimar, görlitz
  stralsund, greifswald, celle, fulda, emden, sylt, rügen, usedom, helgoland, bodensee, schwarzwald, harz, eifel, ruhrgebiet, allgäu, franken, schwaben, nordsee, ostsee
  graz, linz, innsbruck, klagenfurt, villach, wels, st. pölten, sankt pölten, dornbirn, bregenz, wiener neustadt, steyr, feldkirch, eisenstadt, leoben, krems
  zürich, genf, basel, lausanne, winterthur, luzern, st. gallen, sankt gallen, lugano, biel, thun, köniz, chur, schaffhausen, fribourg, zug, solothurn, aarau, neuenburg, davos
  wallis, graubünden, tessin, aargau, thurgau, uri, schwyz, glarus, obwalden, nidwalden, appenzell, jura, waadt, baselland, emmental
  new york, los angeles, chicago, houston, boston, san francisco, kalifornien, texas, florida, toronto, montreal, sydney, melbourne, barcelona, sevilla, valencia
  mailand, neapel, turin, venedig, florenz, sizilien, sardinien, mallorca, kreta, lyon, marseille, nizza, straßburg, bordeaux, toulouse, normandie, bretagne, korsika
  manchester, liverpool, birmingham, edinburgh, glasgow, belfast, rotterdam, utrecht, antwerpen, krakau, danzig, breslau, istanbul, izmir, sankt petersburg, odessa, charkiw
  mariupol, krim, donezk, luhansk, shanghai, schanghai, wuhan, mumbai, kalkutta, karatschi, kapstadt, johannesburg, lagos, casablanca, são paulo, rio de janeiro
  rhein, donau, elbe, oder, weser, main, neckar, isar, inn, spree, themse, seine, wolga, nil, alpen, pyrenäen, atlantik, pazifik, mittelmeer, schwarzes meer, balkan, kaukasus`

/** Adjectives of states by their place: without an ending, and inflected; those in -er do not inflect. */
export const NATIONALITIES = `
  deutschland: deutsch bundesdeutsch
  österreich: österreichisch
  schweiz: schweizerisch
  frankreich: französisch
  großbritannien: britisch englisch schottisch walisisch
  irland: irisch
  italien: italienisch
  spanien: spanisch katalanisch
  portugal: portugiesisch
  niederlande: niederländisch holländisch
  belgien: belgisch flämisch
  luxemburg: luxemburgisch
  dänemark: dänisch
  schweden: schwedisch
  norwegen: norwegisch
  finnland: finnisch
  island: isländisch
  polen: polnisch
  tschechien: tschechisch
  slowakei: slowakisch
  ungarn: ungarisch
  rumänien: rumänisch
  bulgarien: bulgarisch
  griechenland: griechisch
  türkei: türkisch
  ukraine: ukrainisch
  belarus: belarussisch weißrussisch
  russland: russisch sowjetisch
  serbien: serbisch
  kroatien: kroatisch
  slowenien: slowenisch
  bosnien: bosnisch
  kosovo: kosovarisch
  albanien: albanisch
  georgien: georgisch
  armenien: armenisch
  aserbaidschan: aserbaidschanisch
  kasachstan: kasachisch
  afghanistan: afghanisch
  pakistan: pakistanisch
  indien: indisch
  iran: iranisch
  irak: irakisch
  syrien: syrisch
  libanon: libanesisch
  israel: israelisch
  palästina: palästinensisch
  jordanien: jordanisch
  saudi-arabien: saudisch saudi-arabisch
  jemen: jemenitisch
  ägypten: ägyptisch
  libyen: libysch
  tunesien: tunesisch
  algerien: algerisch
  marokko: marokkanisch
  sudan: sudanesisch
  äthiopien: äthiopisch
  somalia: somalisch
  kenia: kenianisch
  südafrika: südafrikanisch
  nigeria: nigerianisch
  japan: japanisch
  südkorea: südkoreanisch
  nordkorea: nordkoreanisch
  china: chinesisch
  taiwan: taiwanisch
  vietnam: vietnamesisch
  thailand: thailändisch
  indonesien: indonesisch
  philippinen: philippinisch
  australien: australisch
  neuseeland: neuseeländisch
  usa: amerikanisch us-amerikanisch
  kanada: kanadisch
  mexiko: mexikanisch
  kuba: kubanisch
  kolumbien: kolumbianisch
  venezuela: venezolanisch
  peru: peruanisch
  bolivien: bolivianisch
  chile: chilenisch
  argentinien: argentinisch
  brasilien: brasilianisch
  bayern: bayerisch bayrisch
  sachsen: sächsisch
  hessen: hessisch
  europa: europäisch`

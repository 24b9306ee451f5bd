/**
 * Bodies that a journalist names without saying what they are: no word of the name tells. Entries are parted by commas or line
 * ends, in lower case. Names that a person may bear too (Ford, Disney) stand here as well: a person whom the document names in
 * full goes before them.
 */

const COMPANIES = `
  3m, abb, abbott, abbvie, accenture, activision, activision blizzard, adidas, adobe, adp, aegon, aeroflot, aetna
  ahold, aig, air canada, air france, air india, airbnb, airbus, alcoa, aldi, alibaba, allergan, allianz, allstate
  alphabet, alstom, altria, amazon, amc, amd, american express, amgen, amtrak, anadarko, andreessen horowitz
  anglo american, anheuser-busch, anthem, aon, apple, aramco, arcelormittal, archer daniels midland, asda
  astrazeneca, at&t, atos, autodesk, avis, aviva, axa, bae, bae systems, baidu, bain, bank of america, barclays, basf
  baxter, bayer, bbva, becton dickinson, berkshire hathaway, best buy, bhp, bhp billiton, biogen, blackberry
  blackrock, blackstone, bmw, bnp paribas, boeing, bombardier, booking.com, booz allen, bosch, boston scientific, bp
  bridgestone, bridgewater, bristol-myers squibb, british airways, broadcom, bt, bytedance, cadbury, cadillac
  campbell soup, capgemini, cargill, carlyle, carrefour, caterpillar, cathay pacific, charter, chevrolet, chevron
  chick-fil-a, chipotle, chrysler, cigna, cisco, citadel, citi, citibank, citigroup, coca-cola, cognizant, coinbase
  colgate, comcast, conagra, conocophillips, costco, credit suisse, csx, cvs, daimler, danone, deepmind, dell
  deloitte, delta, deutsche bahn, deutsche bank, deutsche telekom, dhl, discover, disney, doordash, dow, dow chemical
  dropbox, duke energy, dupont, dyson, e.on, easyjet, ebay, edelman, edf, egyptair, el al, electrolux, eli lilly
  elliott management, embraer, emirates, enel, engie, eni, enron, epic games, equifax, equinor, ericsson
  ernst & young, ethiopian airlines, etsy, exelon, expedia, exxon, exxon mobil, exxonmobil, ey, facebook, fannie mae
  fedex, ferrari, fiat, fiat chrysler, fidelity, firefox, fitbit, flickr, ford, foxconn, freddie mac, fujitsu
  gamestop, gannett, gap, gazprom, ge, geico, general dynamics, general electric, general mills, general motors
  gilead, github, glaxosmithkline, glencore, gm, gofundme, goldman, goldman sachs, goodyear, google, groupon, gsk
  gucci, h&m, halliburton, harley-davidson, hasbro, heineken, heinz, hertz, hewlett-packard, hilton, hitachi
  home depot, honda, honeywell, hp, hsbc, htc, huawei, hulu, humana, hyatt, hyundai, iberdrola, iberia, ibm
  icelandair, ikea, infosys, instacart, instagram, intel, intuit, j.p. morgan, jaguar, jaguar land rover, jcpenney
  jetblue, john deere, johnson & johnson, jpmorgan, jpmorgan chase, kellogg, kfc, kickstarter, kimberly-clark, kkr
  klm, kmart, koch industries, kohl's, komatsu, kpmg, kraft, kraft heinz, kroger, l'oreal, l'oréal, land rover
  lazard, lego, lehman brothers, lenovo, lg, lidl, linkedin, lloyds, lockheed, lockheed martin, louis vuitton, lowe's
  lufthansa, lukoil, lululemon, lvmh, lyft, macy's, maersk, malaysia airlines, marks & spencer, marriott, mastercard
  mattel, mazda, mcdonald's, mckinsey, medtronic, mercedes, mercedes-benz, merck, meta, metlife, michelin, microsoft
  mitsubishi, moderna, mondelez, monsanto, moody's, morgan stanley, motorola, nabisco, nasdaq, nationwide, natwest
  nestle, nestlé, netflix, nike, nintendo, nissan, nokia, nomura, nordstrom, norfolk southern, northrop grumman
  norwegian air, novartis, novo nordisk, nvidia, openai, oracle, orange, oxy, palantir, panasonic, paramount, paypal
  pemex, pepsi, pepsico, pershing square, petrobras, petrochina, peugeot, pfizer, pg&e, philip morris, philips
  pinterest, pixar, planet fitness, playstation, porsche, pricewaterhousecoopers, procter & gamble, prudential, puma
  purdue pharma, pwc, qantas, qualcomm, quicken loans, raytheon, reddit, renault, revlon, rio tinto, robinhood, roche
  rolls-royce, rosneft, rothschild, royal dutch shell, ryanair, saab, safeway, sainsbury's, salesforce, samsung
  sanofi, santander, sap, schlumberger, schwab, sears, sequoia, shell, siemens, sinopec, skype, slack, snap, snapchat
  softbank, sony, soundcloud, southwest, spacex, spirit airlines, spotify, sprint, standard & poor's
  standard chartered, starbucks, state farm, stellantis, stripe, subaru, subway, sunedison, suzuki, t-mobile
  taco bell, target, tata, telefonica, telefónica, tencent, tesco, tesla, teva, texaco, theranos, third point
  thyssenkrupp, ticketmaster, tiktok, time warner, tinder, toshiba, total, totalenergies, toyota, transcanada
  tripadvisor, tumblr, turkish airlines, twitch, twitter, tyson, tyson foods, uber, ubs, under armour, unicredit
  unilever, union pacific, uniqlo, united airlines, unitedhealth, ups, us airways, vale, valeant, valero, vattenfall
  verizon, viacom, victoria's secret, virgin, virgin atlantic, visa, vodafone, volkswagen, volvo, vw, wal-mart
  walgreens, walmart, wayfair, waymo, waze, wells fargo, wendy's, western union, westinghouse, wework, whatsapp
  whole foods, wipro, wirecard, wizz air, wonga, xerox, xiaomi, y combinator, yahoo, yelp, youtube, zalando, zillow
  zoom, zynga
`

const INSTITUTES = `
  aarp, aclu, afl-cio, aipac, american crossroads, americans for prosperity, amnesty, amnesty international
  brookings, caltrans, caritas, cato, change.org, chatham house, citizens united, club for growth, common cause
  comres, comscore, con edison, crossroads, crowdstrike, doctors without borders, emarketer, emily's list, europol
  everytown, fed, federal reserve, forrester, freedom house, freedomworks, gallup, gartner, greenpeace, heritage
  heritage action, human rights watch, icm, idc, ihs, ihs markit, imf, interpol, ipsos, ipsos mori, j street
  judicial watch, kantar, mandiant, marist, medecins sans frontieres, media research center, mensa
  moms demand action, monmouth, morning consult, moveon, médecins sans frontières, naacp, nielsen, nra, opec, opinium
  oxfam, peta, pew, pew research, planned parenthood, ppp, priorities usa, priorities usa action, project veritas
  public policy polling, quinnipiac, rand corporation, rasmussen, real clear politics, realclearpolitics
  red crescent, red cross, right to rise, savanta, save the children, seiu, sierra club, statista, suffolk, survation
  surveymonkey, transparency international, unaids, unesco, unhcr, unicef, world bank, world vision, wwf, yougov
  zogby
`

const MOVEMENTS = `
  afd, akp, al qaeda, al qaida, al shabab, al-nusra, al-qaeda, al-qaida, al-shabaab, al-shabab, anc, antifa, bjp
  black lives matter, boko haram, brexit party, cdu, coast guard, csu, daesh, dccc, dnc, dup, extinction rebellion
  farc, fatah, fathers 4 justice, fdny, fdp, fidesz, forza italia, freemasons, front national, fsb, gchq, gestapo
  gop, grand old party, gru, hamas, hdp, hezbollah, hizbollah, houthis, idf, isil, isis, islamic state, just stop oil
  kgb, kkk, knights templar, ku klux klan, labour, lapd, law and justice, likud, marine corps, mi5, mi6, mossad
  national front, national guard, national rally, nrsc, nusra, nusra front, nypd, oath keepers, occupy
  occupy wall street, opus dei, pkk, plaid cymru, plo, podemos, proud boys, pvv, reform uk, rnc, rotary, scientology
  sdlp, secret service, shin bet, sinn fein, sinn féin, snp, spd, stasi, stronger in, svp, swat, syriza, taliban
  tea party, ukip, united russia, vote leave, ypg
`

const SPORTS = `
  49ers, 76ers, ac milan, all blacks, arsenal, aston villa, astros, atlético madrid, atp, barcelona, bayern
  bayern munich, bears, benfica, bengals, blackhawks, blue jays, borussia dortmund, braves, broncos, bruins
  buccaneers, bucks, bulls, canadiens, canucks, cavaliers, celtic, celtics, chargers, colts, cubs, dodgers, dolphins
  eagles, ecb, everton, falcons, fifa, flames, grizzlies, hornets, iaaf, icc, indycar, inter milan, ioc, jaguars
  jets, juventus, knicks, lakers, leeds united, lions, liverpool, man city, man united, manchester city
  manchester united, maple leafs, marlins, mavericks, mets, mlb, mls, nascar, nba, ncaa, nets, newcastle united, nfl
  nhl, nuggets, oilers, orioles, pacers, packers, padres, panthers, paris saint-germain, pelicans, penguins, pga
  phillies, pistons, porto, psg, rams, raptors, ravens, real madrid, red sox, red wings, reds, redskins, rockets
  rockies, seahawks, sixers, springboks, spurs, steelers, suns, tigers, timberwolves, titans, tottenham, twins, uefa
  ufc, usada, usga, vikings, wada, wallabies, warriors, west ham, white sox, wnba, wta, wwe, yankees
`

/** Agencies and institutions with a conjunction in their names. */
const AGENCIES = `
  academy of motion picture arts and sciences, australian competition and consumer commission
  australian securities and investments commission, bill and melinda gates foundation, centers for disease control and prevention
  citizenship and immigration services, competition and markets authority, customs and border protection
  department for business and trade, department for work and pensions, department of health and human services
  department of health and social care, department of housing and urban development, department of land and natural resources
  driver and vehicle licensing agency, driver and vehicle standards agency, equality and human rights commission
  european bank for reconstruction and development, fish and wildlife service, food and agriculture organization
  food and drug administration, foreign and commonwealth office, health and human services, health and safety executive
  hm revenue and customs, immigration and customs enforcement, immigration and refugee board
  institute for health metrics and evaluation, medicines and healthcare products regulatory agency
  national aeronautics and space administration, national institute for health and care excellence
  national institute of standards and technology, national oceanic and atmospheric administration
  occupational safety and health administration, office of management and budget
  organisation for economic co-operation and development, organization for economic cooperation and development
  organization for security and co-operation in europe, organization for security and cooperation in europe
  pipeline and hazardous materials safety administration, revenue and customs, royal college of paediatrics and child health
  securities and exchange commission, substance abuse and mental health services administration
  u.s. fish and wildlife service, u.s. food and drug administration, us food and drug administration
`

/** Bodies that are known by their name alone. */
export const KNOWN_BODIES = [AGENCIES, COMPANIES, INSTITUTES, MOVEMENTS, SPORTS].join('\n')

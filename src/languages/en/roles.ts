/** Nouns for those who can speak, in the singular; plurals come by rule. */

/** People of either gender, roughly by walk of life. */
export const ROLES = `
  spokesperson representative delegate envoy emissary mouthpiece negotiator mediator president vice-president
  premier minister chancellor secretary undersecretary ambassador diplomat consul attache senator governor mayor
  legislator lawmaker politician parliamentarian deputy mp mep pm councillor councilor councilmember commissioner
  president-elect candidate nominee contender challenger incumbent frontrunner front-runner hopeful opponent rival
  elector superdelegate speaker whip leader ruler dictator autocrat strongman despot monarch sovereign regent
  emperor statesperson official bureaucrat functionary technocrat appointee aide adviser advisor counselor
  counsellor strategist consultant pollster operative staffer fundraiser lobbyist organizer organiser campaigner
  canvasser surrogate backer supporter ally loyalist confidant insider partisan democrat republican conservative
  liberal progressive socialist communist libertarian centrist moderate hardliner populist nationalist separatist
  independent tory laborite leftist rightist fascist anarchist marxist royalist unionist dissident reformer
  reformist revolutionary activist advocate protester protestor demonstrator marcher picketer striker rioter looter
  vigilante crusader defender proponent critic detractor skeptic sceptic denier lawyer attorney prosecutor counsel
  solicitor barrister judge justice magistrate juror jurist defendant plaintiff litigant complainant claimant
  petitioner appellant accuser suspect convict inmate prisoner detainee offender felon criminal killer murderer
  shooter attacker assailant robber thief burglar rapist arsonist kidnapper hijacker hacker smuggler trafficker
  dealer fugitive perpetrator culprit accomplice parolee probationer witness eyewitness bystander onlooker passerby
  informant informer whistleblower whistle-blower source leaker notary paralegal bailiff clerk officer detective
  investigator inspector sheriff constable sergeant lieutenant captain major colonel general admiral commander
  marshal corporal soldier sailor marine airman pilot trooper ranger cadet recruit veteran reservist conscript
  guardsman sniper guerrilla rebel insurgent militant fighter combatant jihadist terrorist mercenary militiaman
  commandant agent spy spymaster spook analyst guard bodyguard warden jailer dispatcher firefighter
  paramedic medic rescuer responder lifeguard doctor physician surgeon nurse midwife dentist psychiatrist
  psychologist neuroscientist pulmonologist microbiologist therapist pediatrician cardiologist oncologist epidemiologist
  virologist neurologist radiologist bookseller storekeeper beekeeper vacationer finalist hostage oligarch nanny babysitter
  birdwatcher diver
  pathologist coroner veterinarian vet pharmacist clinician practitioner dermatologist gynecologist obstetrician
  immunologist anesthesiologist optometrist nutritionist dietitian caregiver carer caretaker patient survivor victim
  sufferer donor scientist researcher scholar academic professor lecturer teacher instructor tutor educator
  principal headteacher superintendent dean provost rector trustee student pupil graduate undergraduate postgraduate
  freshman sophomore alumnus dropout classmate schoolmate fellow intern trainee apprentice expert specialist
  technician engineer economist historian sociologist anthropologist archaeologist archeologist biologist chemist
  physicist mathematician statistician geologist geographer meteorologist climatologist astronomer astronaut
  cosmonaut botanist zoologist ecologist biochemist geneticist linguist philosopher theologian criminologist
  demographer psychoanalyst seismologist volcanologist oceanographer paleontologist programmer developer coder
  designer architect planner surveyor inventor librarian archivist curator journalist reporter correspondent editor
  columnist commentator pundit blogger podcaster anchor newscaster interviewer interviewee moderator
  host presenter producer publisher author writer novelist poet playwright screenwriter essayist biographer
  ghostwriter copywriter reviewer cartoonist photographer photojournalist narrator storyteller translator
  interpreter vlogger youtuber influencer tweeter panelist panellist guest caller reader listener viewer actor
  comedian comic entertainer performer singer songwriter rapper musician guitarist drummer pianist violinist bassist
  vocalist composer conductor dj dancer choreographer artist painter sculptor illustrator filmmaker director
  showrunner model stylist celebrity star superstar icon magician puppeteer chef cook baker butcher brewer winemaker
  restaurateur sommelier bartender server barista caterer coach manager trainer athlete player teammate goalkeeper
  goalie midfielder winger forward quarterback linebacker cornerback receiver lineman pitcher catcher outfielder
  infielder shortstop batter hitter rookie golfer boxer wrestler swimmer runner sprinter cyclist skier skater surfer
  jockey gymnast umpire referee champion medalist medallist olympian footballer cricketer racer driver fan spectator
  scout executive ceo cfo coo cto chairperson chair chief head boss founder cofounder co-founder co-chair owner
  co-owner co-director co-editor co-leader co-president co-producer co-defendant co-captain proprietor entrepreneur investor shareholder stockholder stakeholder financier banker broker trader
  auditor accountant treasurer comptroller administrator supervisor overseer employer employee worker laborer
  labourer colleague coworker co-worker partner client customer consumer shopper buyer seller vendor
  shopkeeper merchant salesperson cashier receptionist assistant contractor subcontractor builder carpenter plumber
  electrician mechanic welder machinist miner logger roofer mason bricklayer farmer rancher grower fisher trucker
  cabdriver courier janitor cleaner custodian gardener landscaper tailor seamstress hairdresser barber jeweler
  realtor tenant renter homeowner borrower debtor creditor lessor billionaire millionaire tycoon
  magnate mogul philanthropist heir industrialist resident citizen national local native villager townsperson
  neighbor neighbour inhabitant dweller settler colonist migrant immigrant emigrant refugee exile expatriate expat
  deportee asylum-seeker newcomer foreigner stranger tourist visitor traveler traveller passenger commuter motorist
  pedestrian bicyclist motorcyclist rider camper hiker hunter climber person individual adult teenager teen
  youngster toddler baby infant kid child adolescent juvenile orphan twin senior retiree pensioner elder millennial
  boomer parent stepparent grandparent spouse sibling cousin relative fiance descendant ancestor godparent guardian
  in-law grandchild stepchild friend acquaintance companion roommate housemate lover ex enemy foe mentor protege
  protégé predecessor successor counterpart peer namesake pastor preacher vicar bishop archbishop cardinal rabbi
  imam cleric chaplain deacon missionary evangelist prophet disciple follower believer worshipper worshiper
  parishioner pilgrim christian muslim jew hindu buddhist sikh catholic protestant evangelical mormon atheist
  agnostic pope pontiff patriarch ayatollah mufti guru lama voter respondent participant attendee applicant
  volunteer member nonmember signatory contributor taxpayer constituent registrant invitee user subscriber gamer
  commenter observer forecaster futurist visionary thinker intellectual theorist ideologue propagandist
  spokespeople interlocutor addressee heckler winner loser hero heroine aggressor bully chairholder arbiter
  arbitrator examiner assessor evaluator enforcer monitor agronomist conservationist environmentalist
  naturalist humanitarian feminist abolitionist pacifist birther truther originalist interventionist isolationist
  globalist capitalist servant valet steward messenger porter coachman innkeeper blacksmith shepherd peasant knight
  associate confidante liaison sponsor cosponsor co-sponsor recipient beneficiary designee aspirant creator co-creator runner-up
  co-host cohost co-author coauthor speechwriter fact-checker standard-bearer holdout booster apologist defector megadonor
  caucusgoer rallygoer churchgoer concertgoer partygoer nonvoter registrar fixer stalwart
  squire beggar tramp thug gangster mobster outlaw pirate priest waiter curate parson butler housemaid cabman
  housekeeper miller peddler gipsy hermit wizard concierge chauffeur sweetheart urchin sexton abbot midshipman boatswain
  gaoler woodcutter ploughman grocer jeweller
  pal playmate bowler flanker fullback full-back centre-back wicketkeeper all-rounder playmaker skipper substitute
  backbencher frontbencher freeholder publican busker streamer redditor punter bookmaker racegoer festivalgoer
  festival-goer theatregoer moviegoer diner holidaymaker backpacker zookeeper gamekeeper crofter steelworker
  dockworker cabbie biker schoolteacher organist soprano tenor baritone librettist lyricist bandmate keyboardist
  saxophonist trumpeter cellist flautist harpist supermodel socialite courtier sportscaster newsreader hydrologist
  glaciologist ornithologist entomologist paediatrician anaesthetist gynaecologist radiographer physiotherapist
  dietician psychotherapist astrophysicist cosmologist palaeontologist classicist ethicist bioethicist
  technologist underwriter actuary liquidator stenographer stalker fraudster scammer swindler hooligan newlywed
  divorcee evacuee squaddie paratrooper aviator brigadier publicist impresario promoter auctioneer collector
  genealogist beautician tattooist greengrocer fishmonger florist cobbler plasterer decorator farmworker distiller
  hotelier bouncer caucus-goer officeholder policymaker policy-maker peacekeeper endorser extremist islamist supremacist
  segregationist nativist traditionalist constitutionalist civilian teamster adoptee bomber recruiter mourner
  competitor admirer sympathizer questioner debater newsmaker peacemaker troublemaker contestant cheerleader orator intruder gunmaker
  exporter importer advertiser marketer earner reveler reveller pragmatist idealist opportunist misogynist co-moderator
  outsider naysayer
`

export const MALE_ROLES = `
  spokesman chairman congressman assemblyman councilman alderman statesman businessman salesman serviceman policeman
  fireman mailman craftsman fisherman sportsman anchorman newsman weatherman cameraman frontman gunman doorman
  foreman handyman repairman tradesman clergyman nobleman gentleman man boy guy lad chap bloke dude father dad daddy
  papa grandad stepdad son brother uncle nephew husband grandfather grandpa granddad grandson stepfather stepson stepbrother
  father-in-law son-in-law brother-in-law boyfriend groom bridegroom widower bachelor ex-husband king prince duke
  count baron earl lord emir sheikh sultan tsar czar sir monk friar landlord godfather fiancé ex-boyfriend playboy
  cowboy schoolboy schoolmaster headmaster watchman ombudsman frenchman englishman irishman scotsman welshman
  dutchman layman henchman middleman yeoman footman boatman huntsman horseman oarsman marksman batsman showman
  postman barman lifeboatman railwayman conman knifeman godson father-of-two father-of-three father-of-four
  dad-of-two dad-of-three dad-of-four committeeman co-chairman vice-chairman countryman selectman oilman adman
`

export const FEMALE_ROLES = `
  spokeswoman chairwoman congresswoman assemblywoman councilwoman alderwoman stateswoman businesswoman saleswoman
  servicewoman policewoman anchorwoman newswoman noblewoman woman girl lady gal lass dame mother mom mum mommy mama
  daughter sister aunt niece wife grandmother grandma granny gran nan nana nanna stepmum granddaughter stepmother stepdaughter stepsister
  mother-in-law daughter-in-law sister-in-law girlfriend bride widow ex-wife fiancée queen princess duchess countess
  baroness empress nun abbess priestess actress waitress hostess stewardess heiress landlady godmother ex-girlfriend
  schoolgirl schoolmistress headmistress housewife ballerina showgirl comedienne mistress matriarch frenchwoman
  englishwoman irishwoman horsewoman sportswoman camerawoman suffragette maid governess
  barmaid frontwoman fiancee goddaughter great-grandmother mother-of-two mother-of-three mother-of-four mum-of-two
  mum-of-three mum-of-four committeewoman co-chairwoman vice-chairwoman selectwoman
`

/** Nouns that are groups as they stand. */
export const GROUPS = `
  people folks public crowd audience electorate majority minority jury populace citizenry family couple kin staff
  personnel workforce troops forces militia mob gang establishment opposition leadership duo trio pair squad
  band cast authorities youth clergy crew elite
  latinos hispanics african-americans asian-americans whites blacks europeans africans asians arabs gopers dems greens
  whigs tories millennials liberals conservatives socialists communists
`

export const ORGANIZATIONS = `
  broadcaster retailer lender insurer regulator watchdog
  government administration cabinet ministry department agency bureau office commission committee subcommittee
  council board panel authority parliament congress senate legislature assembly chamber caucus court tribunal bench
  judiciary army navy military marines coastguard garrison regiment brigade embassy consulate mission delegation
  secretariat presidency chancellery monarchy palace state nation country republic regime junta coalition alliance
  bloc federation confederation union league party faction wing campaign company corporation firm business
  conglomerate startup start-up manufacturer automaker carmaker drugmaker airline bank supermarket chain brand
  brewery refinery utility subsidiary carrier operator supplier distributor partnership franchise factory plant
  organization organisation association society institute institution foundation charity nonprofit non-profit ngo
  think-tank thinktank group body network movement lobby pac collective cooperative consortium university college
  school academy faculty seminary hospital clinic laboratory lab museum library church mosque synagogue temple
  diocese archdiocese parish congregation newspaper magazine tabloid weekly daily journal station channel
  outlet media press site blog newsroom team newswire wire publication periodical show podcast program programme club
  orchestra studio label theater theatre city town village county municipality borough district province region
  prefecture township taskforce inquiry prosecution defense defence treasury industry sector trade community tribe
  household hotel restaurant airport port railway subway fund trust venture exchange precinct service directorate
  giant behemoth maker chipmaker planemaker shipbuilder housebuilder homebuilder steelmaker brokerage inspectorate constabulary guild fraternity sorority chapter
`

export const DOCUMENTS = `
  poster
  report study survey poll paper article essay editorial op-ed column story book memoir biography autobiography
  novel document dossier file filing memo memorandum letter e-mail email message note notice text tweet post
  statement communique communiqué release transcript record recording tape video footage clip documentary film movie
  ad advertisement commercial billboard flyer leaflet pamphlet brochure booklet indictment complaint lawsuit suit
  affidavit deposition warrant subpoena brief motion petition verdict ruling opinion judgment judgement decision
  decree order act law bill statute legislation constitution amendment treaty agreement accord pact contract charter
  convention resolution directive regulation rule ordinance code guideline manifesto platform plan proposal budget
  blueprint draft audit review assessment analysis evaluation investigation census research evidence thesis
  dissertation whitepaper bulletin newsletter questionnaire form application certificate license permit invoice
  receipt ledger diary log logbook account chronicle history encyclopedia dictionary textbook manual handbook guide
  bible quran koran torah scripture gospel psalm verse poem song lyric hymn headline caption chart graph map sign
  banner placard inscription website page webpage index ranking list database archive testimony cable dispatch
  telegram postcard obituary average tally polling disclosure photo photograph screenshot excerpt posting
  sticker voiceover
`

/** Bodies and documents that are plural as they stand. */
export const PLURAL_ORGANIZATIONS = 'police'
export const PLURAL_DOCUMENTS = 'data statistics figures findings results projections'

/** Persons of whom a place, a body or a family has one, or an event a few: `the mayor` may be new where `the activist` is not. */
export const OFFICES = `
  minister secretary president vice-president chairman chairwoman chair chairperson spokesman spokeswoman spokesperson chancellor mayor governor
  ambassador consul commissioner king queen pope bishop archbishop pastor imam chief boss director ceo manager owner treasurer successor predecessor
  deputy coordinator organizer clerk lawyer attorney judge prosecutor referee expert editor interpreter dean principal doctor guard commander captain
  pilot driver coach producer employer client victim witness culprit author father mother brother sister son daughter husband wife partner widow
  uncle aunt cousin neighbor neighbour colleague friend landlord host moderator caller source man woman sheriff coroner superintendent leader
  premier pm speaker head counsel defendant plaintiff caretaker anchor narrator aide official count justice`

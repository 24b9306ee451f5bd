/** Nouns for those who can speak, in the singular; plurals come by rule. */

/** People of either gender, roughly by walk of life. */
export const ROLES = `
  spokesperson representative delegate envoy emissary mouthpiece negotiator mediator
  president vice-president premier minister chancellor secretary undersecretary ambassador diplomat consul attache
  senator governor mayor legislator lawmaker politician parliamentarian deputy mp mep councillor councilor councilmember
  commissioner ombudsman president-elect candidate nominee contender challenger incumbent frontrunner front-runner
  hopeful opponent rival delegate elector superdelegate speaker whip leader ruler dictator autocrat strongman despot monarch
  sovereign regent emperor statesperson official bureaucrat functionary technocrat appointee aide adviser advisor
  counselor counsellor strategist consultant pollster operative staffer fundraiser lobbyist organizer organiser campaigner
  canvasser surrogate backer supporter ally loyalist confidant insider partisan democrat republican conservative liberal
  progressive socialist communist libertarian centrist moderate hardliner populist nationalist separatist
  independent tory laborite leftist rightist fascist anarchist marxist royalist unionist loyalist dissident
  reformer reformist revolutionary activist advocate protester protestor demonstrator marcher picketer striker
  rioter looter vigilante crusader defender proponent opponent critic detractor skeptic sceptic denier
  lawyer attorney prosecutor counsel solicitor barrister judge justice magistrate juror jurist defendant plaintiff
  litigant complainant claimant petitioner appellant accuser suspect convict inmate prisoner detainee offender felon
  criminal killer murderer gunman shooter attacker assailant robber thief burglar rapist arsonist kidnapper hijacker
  hacker smuggler trafficker dealer fugitive perpetrator culprit accomplice parolee probationer witness eyewitness
  bystander onlooker passerby informant informer whistleblower whistle-blower source leaker notary paralegal bailiff clerk
  officer detective investigator inspector sheriff constable sergeant lieutenant captain major colonel general admiral
  commander marshal corporal soldier sailor marine airman pilot trooper ranger cadet recruit veteran reservist conscript
  guardsman sniper guerrilla rebel insurgent militant fighter combatant jihadist terrorist mercenary militiaman
  commandant agent spy spymaster spook operative analyst watchdog guard bodyguard warden jailer dispatcher firefighter
  paramedic medic rescuer responder lifeguard
  doctor physician surgeon nurse midwife dentist psychiatrist psychologist therapist pediatrician cardiologist oncologist
  epidemiologist virologist neurologist radiologist pathologist coroner veterinarian vet pharmacist clinician practitioner
  dermatologist gynecologist obstetrician immunologist anesthesiologist optometrist nutritionist dietitian caregiver
  carer caretaker patient survivor victim sufferer donor
  scientist researcher scholar academic professor lecturer teacher instructor tutor educator principal headteacher
  superintendent dean provost rector trustee regent student pupil graduate undergraduate postgraduate freshman sophomore
  alumnus dropout classmate schoolmate fellow intern trainee apprentice expert specialist technician engineer
  economist historian sociologist anthropologist archaeologist archeologist biologist chemist physicist mathematician
  statistician geologist geographer meteorologist climatologist astronomer astronaut cosmonaut botanist zoologist
  ecologist biochemist geneticist linguist philosopher theologian criminologist demographer psychoanalyst
  political-scientist seismologist volcanologist oceanographer paleontologist programmer developer coder designer
  architect planner surveyor inventor librarian archivist curator
  journalist reporter correspondent editor columnist commentator pundit blogger podcaster broadcaster anchor newscaster
  interviewer interviewee moderator host presenter producer publisher author writer novelist poet playwright
  screenwriter essayist biographer ghostwriter copywriter critic reviewer columnist cartoonist photographer
  photojournalist cameraman narrator storyteller translator interpreter blogger vlogger youtuber influencer
  tweeter panelist panellist guest caller reader listener viewer
  actor comedian comic entertainer performer singer songwriter rapper musician guitarist drummer pianist
  violinist bassist vocalist frontman composer conductor dj dancer choreographer artist painter sculptor illustrator
  filmmaker director showrunner model designer stylist celebrity star superstar icon magician puppeteer
  chef cook baker butcher brewer winemaker restaurateur sommelier bartender server barista caterer
  coach manager trainer athlete player captain teammate goalkeeper goalie striker midfielder defender winger forward
  quarterback linebacker cornerback receiver lineman pitcher catcher outfielder infielder shortstop batter hitter
  rookie golfer boxer wrestler swimmer runner sprinter cyclist skier skater surfer jockey gymnast umpire referee
  champion medalist medallist olympian footballer cricketer racer driver fan spectator scout
  executive ceo cfo coo cto chairperson chair chief head boss founder cofounder co-founder co-chair owner co-owner
  proprietor entrepreneur investor shareholder stockholder stakeholder financier banker broker trader economist
  auditor accountant treasurer comptroller administrator supervisor foreman overseer superintendent employer employee
  worker laborer labourer staffer staff-member colleague coworker co-worker partner client customer consumer shopper buyer
  seller vendor retailer shopkeeper merchant dealer salesperson cashier receptionist secretary assistant contractor
  subcontractor builder carpenter plumber electrician mechanic welder machinist miner logger roofer mason bricklayer
  farmer rancher grower fisher trucker cabdriver courier janitor cleaner custodian gardener landscaper
  tailor seamstress hairdresser barber jeweler realtor developer landlord tenant renter homeowner lender borrower
  debtor creditor lessor insurer billionaire millionaire tycoon magnate mogul philanthropist heir industrialist
  resident citizen national local native villager townsperson neighbor neighbour inhabitant dweller settler colonist
  migrant immigrant emigrant refugee exile expatriate expat deportee asylum-seeker newcomer foreigner
  stranger tourist visitor traveler traveller passenger commuter motorist pedestrian bicyclist motorcyclist rider
  camper hiker hunter climber
  person individual adult teenager teen youth youngster toddler baby infant kid child adolescent juvenile orphan twin
  senior retiree pensioner elder millennial boomer
  parent stepparent grandparent spouse sibling cousin relative kin fiance fiancé partner descendant ancestor
  godparent guardian in-law grandchild stepchild friend acquaintance companion roommate housemate lover ex
  enemy foe mentor protege protégé predecessor successor counterpart peer namesake
  pastor minister preacher vicar bishop archbishop cardinal rabbi imam cleric clergyman chaplain deacon
  missionary evangelist theologian prophet disciple follower believer worshipper worshiper parishioner pilgrim
  christian muslim jew hindu buddhist sikh catholic protestant evangelical mormon atheist agnostic
  pope pontiff patriarch ayatollah mufti guru lama
  voter respondent participant attendee applicant volunteer member nonmember signatory donor contributor taxpayer
  constituent registrant elector delegate invitee user subscriber gamer commenter poster follower
  observer onlooker analyst forecaster futurist visionary thinker intellectual theorist ideologue propagandist
  spokespeople interlocutor addressee petitioner heckler winner loser hero heroine survivor aggressor bully
  chairholder overseer arbiter arbitrator examiner assessor evaluator regulator enforcer monitor
  agronomist conservationist environmentalist naturalist humanitarian feminist abolitionist pacifist suffragette
  birther truther libertarian originalist interventionist isolationist globalist capitalist
  servant valet steward messenger porter coachman innkeeper blacksmith shepherd peasant knight squire
  beggar tramp thug gangster mobster outlaw pirate
`

export const MALE_ROLES = `
  spokesman chairman congressman assemblyman councilman alderman statesman businessman salesman serviceman
  policeman fireman mailman craftsman fisherman sportsman anchorman newsman weatherman cameraman frontman gunman doorman
  foreman handyman repairman tradesman clergyman nobleman gentleman man boy guy lad chap bloke dude
  father dad daddy papa son brother uncle nephew husband grandfather grandpa granddad grandson stepfather stepson
  stepbrother father-in-law son-in-law brother-in-law boyfriend groom bridegroom widower bachelor ex-husband
  king prince duke count baron earl lord emir sheikh sultan tsar czar sir priest monk friar
  waiter businessman landlord godfather fiancé ex-boyfriend playboy cowboy schoolboy schoolmaster headmaster
  steward host actor hangman watchman ombudsman merman frenchman englishman irishman scotsman welshman dutchman
  layman henchman middleman yeoman footman boatman huntsman horseman oarsman marksman batsman showman
`

export const FEMALE_ROLES = `
  spokeswoman chairwoman congresswoman assemblywoman councilwoman alderwoman stateswoman businesswoman saleswoman
  servicewoman policewoman anchorwoman newswoman noblewoman woman girl lady gal lass dame
  mother mom mum mommy mama daughter sister aunt niece wife grandmother grandma granny granddaughter stepmother
  stepdaughter stepsister mother-in-law daughter-in-law sister-in-law girlfriend bride widow ex-wife fiancée
  queen princess duchess countess baroness empress nun abbess priestess actress waitress hostess stewardess heiress
  landlady godmother ex-girlfriend schoolgirl schoolmistress headmistress housewife homemaker maid midwife governess
  ballerina showgirl comedienne goddess mistress matriarch businesswoman frenchwoman englishwoman irishwoman horsewoman
  sportswoman cleaning-lady camerawoman seamstress suffragette
`

/** Nouns that are groups as they stand. */
export const GROUPS = `
  people folks authorities officials police-officers aides critics experts sources insiders witnesses observers
  public crowd audience electorate majority minority jurors jury populace citizenry clergy youth
  family couple parents relatives siblings kin crew staff personnel workforce troops forces militia mob gang
  women men children others counterparts masses elites elite establishment opposition leadership
  left right everybody pundits colleagues survivors duo trio pair team squad band cast
  americans readers respondents locals villagers rebels militants separatists protesters
`

export const ORGANIZATIONS = `
  government administration cabinet ministry department agency bureau office commission committee subcommittee council
  board panel authority regulator parliament congress senate legislature assembly chamber caucus court tribunal
  bench judiciary police army navy military marines coastguard pentagon garrison regiment brigade
  embassy consulate mission delegation secretariat presidency chancellery monarchy palace state nation country republic
  regime junta coalition alliance bloc federation confederation union league party faction wing campaign committee
  company corporation firm business conglomerate startup start-up manufacturer automaker carmaker drugmaker airline bank
  lender insurer retailer supermarket chain brand brewery refinery utility subsidiary carrier operator supplier
  distributor contractor partnership franchise factory plant
  organization organisation association society institute institution foundation charity nonprofit non-profit ngo
  think-tank thinktank group body network movement lobby pac super-pac watchdog collective cooperative consortium
  university college school academy faculty seminary hospital clinic laboratory lab museum library
  church mosque synagogue temple diocese archdiocese parish congregation vatican
  newspaper magazine paper tabloid weekly daily journal publisher broadcaster station channel outlet media press website
  site blog newsroom newswire wire publication periodical show podcast program programme editorial-board
  club squad franchise federation orchestra studio label theater theatre
  city town village county municipality borough district province region prefecture township city-hall
  task-force taskforce inquiry prosecution defense defence white-house kremlin treasury fed
  estate industry sector trade community tribe household hotel restaurant
  airport port railway subway fund trust venture exchange pollster firehouse precinct
  service directorate inspectorate constabulary militia directorate guild fraternity sorority chapter
`

export const DOCUMENTS = `
  report study survey poll paper article essay editorial op-ed column story book memoir biography autobiography novel
  document dossier file filing memo memorandum letter e-mail email message note notice text tweet post blog-post
  statement communique communiqué release press-release transcript record recording tape video footage clip
  documentary film movie ad advertisement commercial billboard poster flyer leaflet pamphlet brochure booklet
  indictment complaint lawsuit suit affidavit deposition warrant subpoena brief motion petition verdict ruling
  opinion judgment judgement decision decree order act law bill statute legislation constitution amendment treaty
  agreement accord pact contract charter convention resolution directive regulation rule ordinance code guideline
  manifesto platform plan proposal budget blueprint draft audit review assessment analysis evaluation investigation
  census data statistics figures research findings evidence paper thesis dissertation whitepaper bulletin newsletter
  questionnaire form application certificate license permit invoice receipt ledger diary log logbook
  account chronicle history encyclopedia dictionary textbook manual handbook guide bible quran koran torah
  scripture gospel psalm verse poem song lyric hymn headline caption chart graph map sign banner placard inscription
  website page webpage index ranking list database archive testimony
  cable dispatch telegram postcard obituary press-statement exit-poll
`

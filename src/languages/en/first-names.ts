/** First names by gender, English ones first, then the commonest of other languages. A name in two lists says nothing of gender. */

export const MALE = `
  aaron abel abner abraham abram adam addison adrian alan albert alden aldo alec alfred algernon allan allen alonzo alton
  alvin ambrose amos anderson andre andrew andy angus anthony antony archer archibald archie armand arnold arthur asa asher
  aubrey augustus austin axel baldwin barney barnaby barry bart bartholomew basil ben benedict benjamin bennett
  benny bernard bernie bert bertram bill billy bob bobby boris boyd brad bradford bradley brandon brendan brent brett brian
  brock bruce bruno bryan bryant bryce bryson buck bud buddy burt byron caleb calvin cameron carl carlton carter cary cecil
  cedric chad charles charlie chase chester chip chris christian christopher chuck clarence clark claude clay clayton
  clement cletus cliff clifford clifton clint clive clyde cody colby cole colin colton connor conor conrad cooper
  corey cornelius cory craig curt curtis cyril cyrus dale dallas damian damien damon dan dane daniel danny darin darius
  darnell darrell darren darryl daryl dave david dean delbert dennis denny denzel derek derrick desmond devin dewey dexter
  dick dirk dominic don donald donnie donovan doug douglas doyle drake duane dudley duncan dustin dwayne dwight dylan
  earl earnest ed eddie edgar edmund edward edwin eli elias elijah elliot elliott ellis elmer elton elvin elwood emanuel
  emerson emmett eric erik ernest ernie errol ethan eugene evan everett ezekiel ezra felix ferdinand fergus floyd
  forrest francis frank frankie franklin fred freddie frederick fritz gabe gabriel gareth garrett garth gary gavin gene
  geoff geoffrey george gerald gerard gil gilbert giles glen glenn gordon graham grant greg gregg gregory griffin grover
  gus guy hal hank harlan harold harris harrison harry harvey hayden heath hector henry herb herbert herman hiram homer
  horace howard hubert huey hugh hugo humphrey hunter ian ichabod ignatius ike ira irvin irving irwin isaac isaiah ivan
  jack jackie jacob jake jamal jamar james jared jarrett jarrod jason jasper jed jedediah jeff jefferson jeffery
  jeffrey jerald jeremiah jeremy jermaine jerome jerry jesse jim jimmie jimmy joe joel joey john johnathan johnnie johnny
  jon jonah jonas jonathan joseph josh joshua josiah jude judson julian julius justin keith kendrick ken kenneth kenny
  kent kermit kevin kieran kirby kirk kurt kyle lamar lance landon larry laurence lawrence lawson lee leland lemuel
  len leo leon leonard leroy les lester levi lewis liam lincoln linus lionel lloyd logan lonnie louie louis lowell lucas
  luke luther lyle lyndon mack malachi malcolm marc marcus mark marlon marshall martin marty marvin mason mathew matt
  matthew maurice max maxwell melvin merle mervyn micah michael mick mickey miles milo milton mitch mitchell monte monty
  mort mortimer moses murray myron nat nate nathan nathaniel neal ned neil nelson nestor newt newton nicholas nick nigel
  noah noel nolan norbert norm norman norris oliver ollie omar oran orlando orville oscar osborne oswald otis otto owen
  parker patrick paul percival percy perry pete peter phil philip phillip phineas pierce porter preston quentin quincy
  quinton ralph ramsey randall randolph randy raphael ray raymond reggie reginald reid rex rich richard rick rickey ricky
  rob robert robbie rod roderick rodney roger roland rolf ron ronald ronnie roosevelt rory roscoe ross rowland roy royce ruben
  rudolph rudy rufus rupert russ russell rusty ryan salvador salvatore sammy samson samuel saul scott sean sebastian seth
  seymour shane shaun shawn sheldon sherman sherwood sid sidney silas silvester simeon simon solomon spencer spiro stan
  stanley stefan stephen sterling steve steven stewart stu stuart sumner sylvester tad ted terence terrance terrell
  terrence thad thaddeus thelonious theo theodore thomas thornton tim timothy titus tobias toby tod todd tom tommy tony
  travis trent trenton trevor tristan troy truman tucker tyler tyrone tyson ulysses upton uriah vance vaughn vern
  vernon vic victor vince vincent virgil wade waldo walker wallace wally walt walter ward warren wayne wendell wes wesley
  wilbert wilbur wiley wilfred wilfrid will willard william willie willis wilson winfield winfred winston winthrop
  woodrow woody wyatt zachary zack zane zeke barack mitt jeb beto
  alain alexandre alphonse amaury anatole antoine arnaud aurélien bastien benoit benoît bertrand christophe corentin cyrille
  damiano denis didier edouard édouard emile émile emmanuel enzo etienne étienne fabien fabrice florent florian francois
  françois frederic frédéric gaspard gaston gauthier georges gilles gregoire grégoire guillaume gustave henri herve hervé
  jacques jean jérôme joachim jules julien laurent leonce loic loïc luc lucien marcel mathieu matthieu maxime
  michel mohamed nicolas olivier pascal philippe pierre rémi remi rené roch romain sacha sébastien serge
  stephane stéphane sylvain theophile thibault thierry ulrich valentin valery xavier yann yannick yves zacharie
  albrecht alois andreas anton arne arno bernd bernhard bjorn björn carsten christof claus detlef dieter dietmar dietrich
  eberhard eckhard egon emil erich ernst ewald franz friedrich georg gerd gerhard gottfried gregor guenther gunter günter
  günther hans harald hartmut heiko heiner heinrich heinz helmut helmuth henning hermann holger horst
  jens jochen joerg jorg jörg johann johannes josef jurgen jürgen kai karl karsten kaspar klaus konrad konstantin
  kristian kristof lars lothar ludwig lukas lutz manfred markus matthias meinhard moritz olaf oskar otmar
  ottmar peer rainer reiner reinhard reinhold robin rudiger rüdiger rudolf ruprecht siegfried sigmar sigmund stephan
  sven thilo thorsten tilman torsten udo ulf uwe volker walther werner wilhelm wolf wolfgang
  abelardo adolfo agustin agustín alberto alejandro alfonso alfredo alonso alvaro álvaro amado andres andrés angel ángel
  anibal antonio armando arturo benito bernardo camilo carlos cesar césar claudio cristian cristobal cristóbal daniele
  dario diego domingo eduardo efrain emiliano emilio enrique ernesto esteban eugenio evo fabio facundo federico felipe
  fernando fidel filipe francisco gael german gerardo gilberto gonzalo guillermo gustavo hernan hernando horacio
  humberto ignacio isidro ismael jaime javier jesus jesús joao joão joaquin joaquín jorge jose josé juan julio lazaro
  leandro leonardo leopoldo lorenzo lucio luis luís luiz manuel marcelo marcos mariano mario martín mateo matias matías
  mauricio miguel moises nahuel nicanor nicolás octavio osvaldo pablo paco paulo pedro rafael ramiro ramon ramón raul raúl
  renato ricardo rigoberto roberto rodolfo rodrigo rogelio rubén sancho santiago santos sergio simón teodoro
  thiago tomas tomás ulises urbano vicente victorino vladimiro wilfredo
  alessandro andrea angelo antonello bartolomeo beppe carlo cesare dante davide domenico donato
  elio enrico ettore fabrizio filippo flavio franco gennaro giacomo gianfranco gianluca gianni giancarlo giorgio giovanni
  giulio giuseppe graziano guido luca luciano luigi marco massimo matteo maurizio michele mirko nicola paolo
  pasquale piero pietro pio raffaele renzo riccardo romano rocco sandro silvio stefano tommaso tullio ugo
  umberto valerio vincenzo vittorio
  aleksandr aleksei alexander alexandr alexandros alexei alexey anatoly andrei andrej andriy arkady artem artyom bogdan
  borys denys dmitri dmitriy dmitry dmytro eduard evgeny fyodor gennady georgy gleb grigory igor ihor ilya
  kirill leonid lev maksim maxim mikhail mikhailo mykhailo mykola nikita nikolai nikolay oleg oleh oleksandr
  oleksiy pavel pavlo petro pyotr roman ruslan semyon serhiy sergei sergey stanislav stepan svyatoslav timofei timur
  vadim vadym valeriy vasily vasyl viktor vitaly vitali vladimir vladislav volodymyr vyacheslav yaroslav yegor yevgeny
  yuri yuriy zurab mikheil giorgi nursultan ramzan
  andrzej bartosz bogumil czeslaw dariusz grzegorz jacek jakub janusz jaroslaw jarosław jerzy krzysztof lech leszek
  maciej marcin marek mateusz michal miroslav piotr radek radoslaw radosław rafal ryszard slawomir stanislaw
  szymon tadeusz tomasz wladyslaw wojciech zbigniew zdenek zygmunt babis bohumil frantisek ivo jan jaromir jiri
  josip karel ladislav ljubo milan milos miloš milorad miro momir ondrej pavol petr petar radovan ratko slavko slobodan
  stjepan vaclav václav vojislav vuk zdravko zeljko zoran zoltan istvan istván janos jános gyorgy györgy gabor
  gábor laszlo lászló ferenc sandor sándor tibor imre attila bela béla balazs alin calin catalin
  cezar constantin corneliu costin cristi decebal dragos florin gheorghe horia ilie ion ionel iulian
  laurentiu liviu marian mircea nicolae nicusor octavian ovidiu petru radu sorin stelian teodor traian vasile viorel
  anders arvid asbjorn bengt birger bjarne dag einar erling espen fredrik geir gunnar gustaf gustav haakon hakan
  halvard henrik ingvar ivar jakob jarl jesper joakim jorgen jørgen jostein kaare kare kjell knut
  kristoffer lasse lennart magnus mads mikael mikkel morten niels nils odd ola olav ole oystein pal palle pelle per
  petter poul ragnar rasmus roald rune sigurd soren søren stellan stig svein sverre terje thor thorbjorn tor tore torbjorn
  trond trygve vidar viggo aapo antti ari eero eino esa esko hannu heikki ilkka jari jarmo juha juhani jukka
  kalevi kari kimmo lauri markku matti mika mikko olli paavo pekka pentti petteri risto sauli seppo tapio tero timo
  tuomas urho vaino ville alexis antonis apostolos christos costas dimitris dimitrios evangelos georgios giannis
  giorgos ioannis kostas konstantinos kyriakos nikos nikolaos panagiotis panos pavlos petros spyros stavros stelios
  theodoros thanos vangelis vasilis yannis yanis
  abbas abdallah abdel abdelaziz abdirahman abdo abdul abdulaziz abdulla abdullah abdulrahman abu adel adnan ahmad ahmed
  ahmet akbar akram ali amin amir amr anas anwar ashraf asif assad ayman aziz badr bakr bashar basim bassam bilal burhan
  cemal cengiz ehud ekrem emre enver erdem fahad fahd faisal farid farouk faruk fayez fouad fuad ghassan habib hadi haider
  hakim halil hamad hamed hamid hamza haroon harun hasan hashem hashim hassan hatem hazem hisham hosni hossam hossein houssam
  hussain hussein ibrahim idris ilham imad imran isam ismail issa jabbar jafar jalal jamil jawad kadir kamal kareem karim
  kemal khaled khalid khalifa khalil khan kaan levent mahathir maher mahmood mahmoud mahmud majid malik mamdouh mamoun
  mansour marwan masoud masood mehmet mehdi metin mohammad mohammed mohsen mousa moussa muammar mubarak muhammad muhammed
  mukhtar munir murat murad musa mustafa mustapha nabil nadeem nader naguib najib nasser nawaf nawaz nayef nizar
  nouri nuri omer osama osman othman qasem qassem rachid rafik rafiq rami ramzi rashid rauf recep reza riad riyad
  sadiq saad saddam saeb saeed salah saleh salem salim salman sameh sami samir sayed sayyid selim serdar shahid
  shahbaz shaukat sherif suleiman suleyman süleyman tahir talal tareq tarek tariq tayyip tewfik turki umar usama
  usman wael walid waleed wasim yahya yasin yasir yasser younis yousef youssef yusuf zafar zaid zakaria zaki zayed ziad
  zulfikar ariel avi avigdor avraham baruch binyamin chaim dov dror eitan elad eliezer gadi gideon
  ilan itamar itzhak mordechai moshe naftali nir noam ofer oren shaul shimon shlomo shmuel tzvi uri uzi yaakov yair
  yaron yehuda yigal yitzhak yoav yoram yossi zeev
  aditya ajay ajit akhilesh akshay amit amitabh anand anil anirudh anurag arjun arun arvind ashok ashish ashwin atul
  chandra deepak devendra dinesh gautam girish gopal govind hari harish harsh hemant jagdish jayant kapil karan
  kiran krishna kumar lalit lalu mahendra mahesh mahinda manish manmohan manoj mohan mukesh mukul narendra naresh
  naveen nikhil nitin nitish pankaj piyush prakash pranab prasad prashant praveen rahul raj rajat rajeev rajendra rajesh
  rajiv rajnath rakesh ram ramesh ranjit ravi rohan rohit sachin sandeep sanjay sanjeev sanjiv satya shankar shashi
  shivraj siddharth sitaram subhash sudhir sumit sunil suresh surya tarun uddhav vijay vikas vikram vinay vinod
  virat vishal vivek yashwant yogi gotabaya ranil maithripala
  akira akihito daisuke eiji fumio goro haruki haruto hideki hideo hiro hiroki hiroshi hiroyuki ichiro isamu jiro
  junichiro katsuya kazuo keiji keiichi ken'ichi kenichi kenji kenta koichi koji kunio makoto masahiro masao masashi
  masayoshi naoto naruhito noboru nobuo osamu ryo ryota ryu satoshi seiji shigeru shinji shinzo shinzō shiro shoichi
  susumu tadashi taichi takahiro takashi takeshi taro tatsuya tetsuya toshihiro toshio yasuhiro yasuo yoshihide
  yoshihiko yoshiro yuichi yuji yukio yusuke yutaka
  jinping xiaoping zedong keqiang jintao jiabao qishan jiechi enlai weiwei xiaobo jong-un jong-il jae-in myung-bak
  geun moo-hyun dae-jung seok-youl byung-chul dong-hyun ho-jin ji-hoon jun-ho kyung-soo min-ho min-jun sang-hoon
  seung-hyun sung-min tae-hyung young-ho ban-ki anh bao binh chinh duc dung hieu hung khanh minh nghia nguyen phuc quang
  quoc thanh trong tuan vinh agus bambang budi djoko eko jusuf joko prabowo susilo wahyu aung benigno
  prayut thaksin somchai
  abiy adama akinwumi alassane alpha amadou atiku ayodele babatunde blaise boubacar chidi chinua chukwuma
  emeka emmerson faure femi gbagbo goodluck hailemariam idriss ikechukwu isaias jomo kagame kofi kwame kwabena
  macky mamadou morgan muhammadu mwai nana ngozi obinna olusegun ousmane raila sani sekou
  seydou sipho tendai thabo tunde uhuru umaru uzoma yaw yoweri zola
`

export const FEMALE = `
  abby abigail ada adela adelaide adele adeline agatha agnes aileen aimee alana alexa alexandra alexandria alexis alice
  alicia alina alisa alison alissa allison allyson alma althea alyssa amanda amber amelia amy ana anastasia andrea angel
  angela angelica angelina angeline angie anita ann anna annabel annabelle anne annette annie annmarie antoinette antonia
  april arabella ariana arianna arlene ashlee ashley ashlyn astrid athena audra audrey aurora ava barbara barbie beatrice
  becky belinda bella bernadette bernice bertha beryl bess beth bethany betsy bette betty beulah beverly bianca billie
  blanche bonnie brandi brandy breanna brenda briana brianna bridget bridgette brittany brittney brooke caitlin
  callie camilla camille candace candice candy cara carissa carla carlene carly carmen carol carole caroline carolyn carrie
  cassandra cassidy cassie catherine cathleen cathy cecelia cecilia celeste celia celina chantal charity charlene
  charlotte charmaine chelsea cher cherie cheryl chloe christa christie christina christine christy ciara cindy claire
  clara clarissa claudette claudia colette colleen connie constance cora coretta corinne cornelia courtney cristina
  crystal cynthia dahlia daisy dana danielle daphne darcy darla darlene dawn deana deanna debbie deborah debra dee deirdre
  delia delilah della delores denise desiree diana diane dianne dina dinah dixie dolly dolores dominique donna dora
  doreen doris dorothea dorothy dottie ebony eden edith edna effie eileen elaine eleanor elena elisa elisabeth elise eliza
  elizabeth ella elle ellen ellie eloise elsa elsie elvira emily emma erica erika erin ernestine esmeralda esther
  ethel etta eugenia eunice eva evangeline eve evelyn faith fannie fanny fay faye felicia fern fiona flora florence
  frances francesca francine freda frieda gabriela gabriella gabrielle gail gemma geneva genevieve georgette
  georgia georgina geraldine germaine gertrude gina ginger ginny gladys gloria glynis grace gracie greta gretchen guinevere
  gwen gwendolen gwendolyn hailey haley hannah harriet hattie hazel heather heidi helen helena helene henrietta hester hilary
  hilda hillary holly hope ida imogen ina ines ingrid irene iris irma isabel isabella isabelle isla ivana ivanka ivy
  jacqueline jacquelyn jada jade jamila jan jane janelle janet janette janice janine janis jasmine jayne jean jeanette
  jeanie jeanine jeanne jeannette jeannie jemima jenna jennie jennifer jenny jessica jessie jill jillian jo joan joann joanna
  joanne jocelyn jodi jodie jody johanna jolene josephine josie joy joyce juanita judith judy julia juliana julianne julie
  juliet june justine kaitlyn kara karen kari karin karla karyn kate katelyn katharine katherine kathie kathleen kathryn
  kathy katie katrina kay kayla kaylee keira kelli kellyanne kendra keri kerri kim kimberley kimberly kirsten kitty krista
  kristen kristi kristin kristina kristine kristy krystal kylie lacey lana lara latasha latoya laura laurel lauren
  laurie laverne lavinia layla lea leah leanne leigh leila lela lena leona leonora leslie leticia lidia lila lilian lily
  lillian lillie linda lindsay lindsey lisa liz liza lizzie lois lola lora loraine loretta lori lorna lorraine louisa
  louise lucia lucille lucinda lucy luella lula lulu luna lydia lynda lynette lynn lynne mabel mackenzie maddie
  madeleine madeline madelyn madge madison mae maeve maggie maisie malia mallory mamie mandy marcella marcia
  margaret margarita margery margie margo margot marguerite maria mariah marian marianne marie marilyn marina marisa
  marissa marjorie marla marlene marsha martha martina mary maryann mattie maude maureen mavis maxine maya
  meagan megan meghan melania melanie melinda melissa melody mercedes meredith meryl mia michaela michele michelle mildred
  millicent millie mimi mina mindy minerva minnie mira miranda miriam misty moira mollie molly mona monica
  monique muriel myra myrna myrtle nadia nadine nan nancy nanette naomi natalia natalie natasha nell nellie nettie nicola
  nicole nichole nikki nina nita nora noreen norma octavia odessa olga olive olivia opal ophelia oprah pamela pam pansy
  patience patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny petra petunia philippa phoebe
  phyllis polly portia priscilla prudence queenie rachael rachel ramona raquel reba rebecca rebekah regina renee
  rhoda rhonda rita roberta rochelle ronda rosa rosalie rosalind rosalyn rosamond rosamund rosanna rose roseanne rosemarie rosemary
  rosetta rosie rowena roxanne ruby ruth sabrina sadie sally samantha sandra sandy sara sarah sasha savannah scarlett
  selena selma serena shana shannon shari sharon shauna sheena sheila shelby shelley shelly sherri sherry sheryl shirley
  sierra simone skye sofia sondra sonia sonja sonya sophia sophie stacey stacie stacy stella stephanie sue summer susan
  susanna susannah susie suzanne suzette sybil sylvia tabitha tamara tami tammy tania tanya tara tasha tatum teresa teri
  tess tessa thea thelma theresa tiffany tina toni tonya tracey traci tracy tricia trina trisha trudy ursula valerie
  vanessa velma vera verna veronica vicki vickie vicky victoria viola violet virginia vivian viviane vivienne
  wanda wendy whitney wilhelmina wilma winifred winnie winona yolanda yvette yvonne zelda zoe zoey condoleezza
  adèle agathe alix amandine amélie amelie anaïs anais anne-marie apolline ariane armelle aude aurélie aurelie axelle béatrice
  bénédicte bérénice brigitte capucine cécile cecile célia céline celine charline
  christelle clémence clementine clémentine clotilde coralie delphine édith edwige élise élisabeth élodie elodie emmanuelle
  estelle eugénie fabienne francoise françoise gaëlle geneviève ghislaine giselle hélène hortense
  inès isaure jacinthe joëlle josiane juliette laetitia laëtitia laurence leonie léonie liliane lise lou louane lucie lucile
  ludivine maëlle magali manon margaux marie-claude marie-france marine marion marlène marthe maryse
  mathilde maud mélanie mélissa mireille mylène myriam nathalie noémie océane odile orane pascale
  perrine rachida raymonde régine rolande romane roselyne sabine salomé ségolène séverine sidonie
  solange solène stéphanie sylvie thérèse valérie véronique violaine virginie yolande zoé
  angelika anja anke annalena annegret annelise antje barbel bärbel beate birgit britta brunhilde christel
  dagmar dorothee edeltraud elfriede elke erna eva-maria franziska frauke gabi gabriele
  gerda gisela gudrun hannelore hanna hedwig heike helga hertha hildegard ilse inge ingeborg irmgard jana jutta
  karola katarina katharina kathrin katja katrin kerstin lieselotte liesl lore magda manuela
  mareike margarete margit marlies marta mechthild monika nadja renate ricarda
  roswitha saskia sieglinde sigrid silke silvia stefanie steffi susanne svenja tanja traute ulla
  ulrike ute uta veronika waltraud wiebke
  adriana aitana alba alejandra almudena amparo anabel angélica araceli asunción beatriz begona belen belén blanca
  camila carlota carmela carolina catalina concepcion consuelo daniela delfina
  dulce emilia esperanza estela evita fabiola fatima fernanda florencia francisca
  graciela griselda guadalupe idoia inmaculada itziar jimena josefa josefina
  julieta laia leonor lorena lourdes lucía luisa lupe luz macarena magdalena maite marcela
  maría mariana maribel marisol maritza matilde micaela milagros mirta mónica montserrat
  nerea nieves noelia nuria paloma paola paulina pilar remedios rocio rocío rosario
  socorro sofía sol soledad soraya susana valentina valeria vanesa verónica
  violeta ximena yesenia xiomara dilma keiko
  alessandra alessia antonella assunta benedetta bruna carlotta caterina chiara cinzia concetta
  cosima costanza debora donatella elisabetta emanuela federica fiammetta flavia franca gaia
  giada gianna gioia giorgia giovanna giulia giuliana giuseppina ilaria immacolata letizia lia liliana livia loredana
  lucrezia maddalena mara margherita mariangela matilda michela mirella
  nicoletta noemi ornella patrizia pia raffaella silvana simona
  stefania tiziana vincenza viviana
  aleksandra alla alyona anastasiya antonina daria darya ekaterina elizaveta galina inna irina
  iryna karina kateryna kira ksenia lada larisa larysa lesia lidiya lilia liudmila lyubov lyudmila marharyta
  mariya nadezhda nadiya natalya nataliya oksana olena olesya olha polina raisa sofya svetlana sviatlana
  tatiana tatyana ulyana valeriya varvara viktoria viktoriya yana yekaterina yelena yevgenia
  yulia yuliya zhanna zinaida agnieszka alicja beata bozena danuta dorota elzbieta ewa grazyna halina
  irena iwona jadwiga jolanta justyna kasia katarzyna kinga krystyna malgorzata
  malgosia maja marzena renata urszula wieslawa zofia zuzana zuzanna jitka
  kamila lenka ludmila marketa milena miloslava pavla radka stanislava sarka tereza vesna vlasta zdenka
  biljana branka dragana gordana jadranka jasmina jelena kolinda ljiljana mirjana nada natasa sanja slavica snezana
  tatjana zorana aniko bernadett edit emese erzsebet eszter ildiko ilona judit
  katalin klara krisztina piroska reka rozsa szilvia timea tunde zsofia zsuzsa zsuzsanna adina anca
  camelia corina doina florina georgiana ileana ioana iulia
  luminita madalina maia mihaela mirela nicoleta oana raluca roxana sorina
  viorica agneta anette anna-lena annika birgitta bodil britt cecilie ebba elin elisabet elna gerd gro
  gunilla hanne hege hedda hilde inga inger janne jorunn karoline katrine kirsti kjersti
  linn liv lotta maj malin margareta margrethe mari marit marte mette pernille ragnhild
  randi rigmor siri siv solveig sunniva synnove tone torill trine tuva turid unni vigdis vibeke
  wenche ylva aino anneli anni eeva eija elina hilkka irja jaana jenni kaarina kaisa katri kirsi
  leena liisa maarit maija marika marja marjatta merja minna mirja niina outi paivi pirjo pirkko raija riikka
  ritva saara sanna sari satu sini sirpa soili suvi taina tarja terhi tuija tuula tuulikki ritta katerina eleni
  aikaterini despina dimitra eftychia elpida evangelia fotini ioanna kalliopi konstantina kyriaki niki
  panagiota paraskevi stavroula theodora vasiliki zoi
  aaliyah aisha aicha alia aliya amal amani amina amira anisa arwa asma asmaa atefeh aya ayesha aysel ayse ayşe azadeh
  azza bahar banu basma bushra dalia ebru elif emine esra fadwa farah farahnaz farida farzana fatemeh fatma
  fatoumata fawzia feride fidan ghada golnaz gul hala halima hana hanan hatice hayat hiba hind huda huma ibtisam ilhan iman
  kadijatou khadija khadijah laila lamia latifa leyla lina lubna lujain mahsa malak malala manal maryam masih mehbooba
  meltem meral meryem mouna muna nahid najla najwa narges nasrin nawal nazanin neda negin nesrin nilufar noor nour
  noura nurcan nurhan ola ozlem parisa pinar rabia rana rania rasha rashida razan reem rima roya ruba ruqaya saba sabah
  safiya sahar saima salma samar samira sana sanaa sawsan selin semra sevgi shahd shahla shaima sharifa shirin soheir
  suad suha sumaya tahani tahira tawakkol tugba uzma wafa warda yasmin yasmine yusra zahra zainab zaynab zehra
  zeinab zeynep zineb zohra ayelet chana dafna dalit devorah galit hadas ilana keren limor merav michal nurit ofra
  orit orly orna ravit rivka rut shani shira sigal tali tamar tova tzipi yael yaffa yehudit zehava ziva
  aarti aishwarya akanksha amrita anandi ananya anjali anju ankita anushka aparna aruna asha bhavana chandrika chitra
  damini deepa deepika devika divya durga gauri gayatri geeta gita harini indira indra jaya jayalalithaa jayanthi
  jyoti kajal kalpana kamala kanimozhi kareena kavita kiran kirti lakshmi lata latika lalita madhavi madhuri mala malini
  mamata manju maneka mayawati meena meenakshi meera megha menaka mridula namrata nandini neelam neha nidhi nirmala
  nisha padma pallavi parvati pooja poonam pratibha preeti priya priyanka radha radhika rajani rani rashmi rekha ritu
  roopa rupa sadhana sangeeta sarita sarojini savita seema shabana shanti sharmila sheela shilpa shobha shreya shruti
  shweta smita smriti sneha sonali subha sudha sujata sulochana sunita sushma swati uma usha vandana vasundhara
  vidya vijaya vimala yamini benazir hasina khaleda sirimavo
  aiko akemi akie asuka atsuko ayako ayumi chie chieko chika emiko eriko etsuko fumiko haruka haruko hideko hiroko
  hisako hitomi junko kaori kaoru kazuko kiko kimiko kumiko kyoko machiko mai maiko mako mariko masako mayumi megumi
  michiko midori mieko miho mika miki mitsuko miwa miyuki momoko naoko natsuko noriko reiko rie rika risa ryoko sachiko
  sadako sakura satoko sayuri setsuko shizuka sumiko tamaki tomoe tomoko toshiko yayoi yoko yoshiko yui yuka yukari
  yukiko yuko yumi yumiko yuriko xiaoling meiling liyuan xiuying geun-hye hye-jin hyun-jung ji-eun ji-hyun ji-won
  kyung-hwa mi-kyung min-ji seo-yeon soo-jin su-jin sun-hee yo-jong yoo-jin yu-na young-ae hanh hoa hong huong lan linh
  ngoc nhung phuong thao thuy trang tuyet dewi fitri indah kartika megawati puan ratna siti sri sukma suu corazon imelda
  leni yingluck
  abeba abena adaeze adama adjoa adwoa aissatou akosua akua ama aminata amma ayodeji bintou chiamaka chidinma
  chimamanda esi fanta fatou folake funmilayo graca kadiatou lindiwe makena mariama nkechi nkosazana
  nokuthula nomvula nyambura oluchi phumzile rokhaya sahle-work thandi thandiwe thuli yaa yewande zanele zodwa zuri
`

/** Given to both. */
export const UNISEX = `
  alex ali amari angel ariel ash aubrey avery bailey blair blake bobbie brett brook cameron carey carmen carol casey charlie
  chris corey dakota dale dallas dana danny darcy devon dominique drew emerson emery evelyn finley francis frankie gale
  harley harper hayden hilary jackie jaime jamie jan jean jess jesse jessie jo jody jordan jude jules kai kasey kelly
  kelsey kendall kerry kim kiran kris lane lee leigh leslie lindsay lindsey lou loren lynn mackenzie marion max mel
  meredith merrill mickey morgan nicky nikita noel noor paris parker pat patsy peyton phoenix quinn ray reese regan remy riley
  robbie robin rory rowan ryan sacha sam sammie sammy sandy sasha sawyer shannon shawn shay shelby shelley sidney skylar
  skyler stacey stacy stevie sydney taylor teddy terry tony toni tracy tristan val vivian wei whitney winnie yuki jing li min
  xin yan ying yong yun ming hong jun ping hui fang lei ling jin ji hyun andrea camille claude maxime gabriele
  nicola simone michele kari jaya noam tal omer gal amit shai ola adama summer sky rain river
`

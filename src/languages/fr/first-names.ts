/** First names in the spelling of the French press, lower case, by gender; `both` for those that women and men bear. */
export const FIRST_NAMES = {
  m: `
    aaron abbas abdallah abdel abdelaziz abdelbaki abdelfattah abdelhamid abdelilah abdelkader abdelkrim abdellah
    abdelmajid abdelmalek abdelwahab abderrahmane abdessalam abdou abdoul abdoulaye abdourahmane abdullah abdulrahman
    abdurrahman abel abiy abou abraham abu achille achraf adam adama adel adnan adolf adolphe adrian adriano adrien
    afonso ahmad ahmed ahmet aimé aïmen akbar akihito akram alain alan alassane alban albert alberto albin albrecht
    aldo alec alejandro aleksandar aleksander aleksandr alekseï alessandro alexander alexandr alexandre alexei alexeï
    aléxis alfio alfonso alfred alfredo ali ali-akbar alioune alireza alistair almazbek alois alpha alphonse alvaro
    álvaro amadou amar amara amaury ambroise amedeo amin amine amir ammar amos amr anas anatole anatoli anders andrás
    andré andreas andréas andrei andreï andrej andrés andrew andrzej angel ángel angelino angelo angus aníbal anouar
    anselme anthelme anthony antoine anton antonin antonio antónio antónis anwar archibald archie ardeshir aristide
    arkadi armand armando armel armen armin arnaud arne arnold arrigo arsène artem arthur artiom artur arturo arvind
    asbjørn asghar ashraf ashton asif atal attila aubin auguste augustin aurélien austin avi avigdor axel ayman aymen
    aymeric ayoub aziz bachar bachir badr bakary baltasar baptiste barack barnabé barry bart barthélemy basile bassam
    bassel bastian bastien baudouin béchir behrouz belaïd ben benedict benigno benito benjamin benoit benoît bento
    benyamin beppe bernard bernardo bernd bernhard bernie bertrand bettino bidzina bijan bilal bill billy binali
    binyamin bjarne björn blaise bob bobby bodo bogdan bohdan bohuslav boïko bojko boris bouba boubacar boyd brad
    bradley brahim brandon branislav brendan brent brett brian brice bronisław bruce bruno bryan bülent burkhard byron
    calin călin calixte calvin camillo camilo carl carl-gustaf carlo carlos casimir cătălin cédric célestin cem césar
    chad chafik chaïm chakib charles charles-henri charlton chawki cheick cheikh chérif chester choukri christian
    christoph christophe christopher chuck clark claudio claus clay clément clifford clint clinton clovis clyde cody
    colin côme corentin corneliu corrado cosimo craig cristian cristiano cristóbal curt curtis cyprien cyriaque cyril
    cyrille dale damien dan daniel danny daouda dario dariush darren darryl dave david davide dean dejan denis denzel
    derek désiré desmond dick didier diego dieter dietmar dietrich dimitar dimitri dimitris dioncounda dirk djamel
    djibo djilali dmitri dmitry dmytro domenico domingo dominic dominick don donald donatien donato donnie dorian doug
    douglas dov dragan driss drissa duarte duncan dustin dwayne dwight dylan eberhard ebrahim eckart ed eddie edgar
    edgard edmund edoardo edouard édouard eduardo edward edwin egon egor ehoud ehud ekkehard ekrem eli elias elie élie
    elio eliot elliott eloi éloi elon elton elvis emanuele émeric emile émile emiliano émilien emilio emmanuel
    emmerson emomali emre enlai enrico enrique enver enzo erdal erdem eric éric erich erick erik ernest ernesto ernst
    erwan erwann erwin esteban ethan etienne étienne ettore eugene eugène eugenio eusébio evan evangelos évariste
    evgueni evgueny evo ewald ezio fabián fabien fabio fabrice fabrizio fadel fadi fahd fahim faïçal faisal farès
    farhad farid farouk fateh fathi faure faustin faustin-archange fausto fayçal fayez federico fédor félicien felipe
    felix félix ferdinand ferenc fernand fernando fernão fethi fethullah fiacre fidel filippo finn fiodor firmin
    flavio flávio floréal florent florentin florian floyd fodé fouad francesco francis francisco franck franco
    françois françois-xavier frank franz fred freddie frédéric frédérick frederik friedrich fritz fulbert fumio gabin
    gábor gabriel gaël gaetan gaétan gaëtan gaetano gagik gareth gary gaspard gaston gatien gauthier gautier gavin
    gene gennadi gennaro geoff geoffrey geoffroy georg george georges georgi gerald gérald geraldo gerard gérard
    gerardo géraud gerhard germain germán gerry gert gervais geun gheorghe ghislain gholam giacomo giampaolo gian
    gianfranco gianluca gianluigi gianni gideon gilad gilbert gilberto gilles gino giorgi giorgio giorgos giovanni
    giuliano giulio giuseppe glen glenn golda gonzague gonzalo goodluck goran gordon gottfried graham grant greg
    grégoire gregory grégory grigori guangcheng guennadi gueorgui guéorgui guglielmo guido guilhem guillaume guillermo
    gunnar günter gunther günther guntram gurbanguly gustaf gustave gustavo guy gwenaël gwendal györgy gyula haakon
    habib hachem hachim hadj hadrien haïdar hailemariam haïm haitham haj hakan håkan hakim halil hamad hamadi hamed
    hamid hamma hamza hani hank hans hansjörg harald harold haroun harrison harry hartmut haruki harvey hashim hassan
    hassen hatem hayk haykal heath hector hédi heiko heiner heinrich heinz hélder helge helmut hendrik henning henri
    henrik henry herbert herman hermann hernán hervé heydar hicham hichem hideo hilaire hillel hippolyte hiroshi
    hisham hissène hocine holger honoré horace horst hosni hossein houari houcine hovik howard hubert hugh hugo hugues
    hulusi hussein ian ibrahim ibrahima idriss idrissa ignace ignacio ignazio igor ihor iker ilham ilia ilyes imad
    imed imran ingmar ingo iñigo íñigo ion ionel iossif ioulian iouri irakli irving isaac isaias isco isidore islam
    ismaël ismail ismet issa issoufou istván itzhak ivaïlo ivan iván ivica ivo iyad jaber jacek jack jackson jacob
    jacques jae-in jaime jair jakaya jake jakub jalal jamal jamel james jamil jan jános janusz jared jaroslav jaroslaw
    jarosław jason jasper javad javier jawad jawaharlal jay jean jean-baptiste jean-bernard jean-charles
    jean-christophe jean-claude jean-david jean-denis jean-éric jean-fabrice jean-félix jean-françois jean-frédéric
    jean-guy jean-hugues jean-jacques jean-joseph jean-louis jean-luc jean-marc jean-marie jean-martin jean-max
    jean-michel jean-noël jean-pascal jean-patrick jean-paul jean-philippe jean-pierre jean-rené jean-robert
    jean-sébastien jean-vincent jean-yves jeb jeff jefferson jeffrey jens jérémie jeremy jérémy jerome jérôme jerry
    jerzy jesse jesús jiabao jim jimmy jinping jintao jiri joachim joão joaquim joaquin joaquín jochen joe joel joël
    joffrey johan johann johannes john johnny joko jomo jon jonas jonathan jong-il jong-un jordan jordi jörg jorge
    joris jose josé josef josep joseph josh joshua josselin josué jovan józef józsef juan jules julian julien julio
    junichiro jürgen justin kai kaïs kamal kamel kamran karel karim karl karl-heinz karsten kassym-jomart kazimierz
    keith kemal ken kenan kenji kenneth kenzo keqiang kevin kévin khaled khalid khalifa khalil khattar ki-moon kilian
    killian kirill kjell klaus knut koffi kofi konrad konstantin konstantinos kostas kostiantyn kristian krzysztof
    kurt kwame kyle kyriakos ladislav lakhdar lambert lamberto lance lansana larbi larry lars lászló laurent
    laurent-désiré laurian lawrence lazare lázaro léandre lech léger leif leo léo léon leonard léonard leonardo léonce
    leonel leonid léonid leopold léopold leopoldo leroy leszek lev levon lewis liam lilian lionel liviu lloyd logan
    loic loïc lorenz lorenzo loris lotfi lothar louis louis-marie louis-philippe luc luca lucas luciano lucien ludovic
    ludwig luigi luis luiz luka lukas luke lutz lyndon maciej macky maël magnus mahamadou mahamane mahamat mahathir
    mahdi maher mahmoud mahmud majid maksim malcolm malek malik malo mamadou manfred manmohan manolo mansour manuel
    marc marc-antoine marc-olivier marceau marcel marcelin marcello marcelo márcio marco marek mariano marin mario
    marius mariusz mark marko markus marouane marshall martial martin martín marwan masaaki massimo massoud mateo
    mateusz mathias mathieu mathis mathurin mats matt matteo matthew matthias matthieu mattia maurice mauricio
    maurizio mauro max maxence maxim maxime maximilian maximilien mazen médard mehdi mehmet mehran meir melvin
    menachem menahem messaoud mesut mevlüt michael michaël michał michel mick mickael mickaël mieczyslaw miguel mihai
    mike mikhail mikhaïl mikheil mikkel miklós mikola milan milorad milos miloš mir-hossein mircea mirko miroslav
    mitch mitchell mitt modibo mohamad mohamed mohammad mohammed mohandas mohsen moïse mojtaba mokhtar momir moncef
    mordechai moritz morten morteza mortimer moshe mostafa mouammar mouaz mouctar moulay moulaye mouloud mounir mourad
    moussa moustapha mugur muhammad muhammadu mukesh murat murray mustafa mustapha mwai mykola myung-bak nabil nader
    nadir naftali naïm najib naoto napoléon narendra naruhito nasser nassim nate nathan nathanaël nathaniel nawaf
    nawaz nazim neal nebojsa necmettin ned neil nelson nenad nestor newt nick nicolae nicolas nicolás nicolo niels
    nigel nikita nikol nikola nikolai nikolaï nikos nils nir nizar noah noé noel noël norbert norodom noureddine nouri
    noursoultan novak nuno octave ofer olaf ole oleg oleh oleksandr oleksii oleksiy oliver olivier olof olusegun omar
    omer ömer orhan oriol orson osama oscar óscar oskar osman otto oumar ousmane oussama ovidiu owen pablo paco
    panagiotis paolo parviz pascal pascual pasquale patrice patricio patrick patrik paul paul-henri paulo pavel pavlos
    paweł pedro peer pep perry pervez pete peter péter petr petre petro petteri phil philibert philip philippe phillip
    pier pierluigi piero pierre pierre-alain pierre-antoine pierre-françois pierre-henri pierre-louis pierre-marie
    pierre-olivier pierre-yves pierrick pietro pino piotr plamen prayuth predrag preston prosper quentin quincy rabah
    rachad rachid radoslaw radosław radovan radu rafael rafaël raffaele rafic rafik rahul raila rainer rajab rajesh
    rajiv rakesh ralf ralph ramadan rami ramiro ramón ramush ramzan ramzi randy raoul raphaël ratko raul raúl ravi ray
    rayan raymond recep reda réda redouane reginald régis reiner reinhard reinhold remi rémi rémy renato renaud rené
    renzo reouven reuven rex reynald reza riad riadh ricardo riccardo richard rick ricky ridha riek rino rob
    robbie robert roberto rocco roch rod roderick rodney rodolphe rodrigo rodrigue roger roland rolf romain roman
    romano roméo romuald ron ronald ronan ronnie rory ross rossen rouhollah roumen rouslan roustam rowan roy ruben
    rubén rüdiger rudolf rudolph rudy ruhollah rui rupert russell ryan ryszard saad saber sachin saddam sadegh sadek
    sadiq saeb saeed safwan said saïd saïf salah saleh salem salif salim salman salomon salva salvador salvatore sami
    samir samson samuel samy sándor sandro sanjay santiago satoshi sauli scott sean sébastien seifeddine sékou
    selahattin selim semion sepp serdar serge sergei sergio sergueï serhii serhiy serzh seth séverin seydou shahbaz
    shane shashi shaun shawn shigeru shimon shinji shinzo shinzō siamak sidney siegfried sigmar sihanouk silvio siméon
    simon simon-pierre sixte slavko sławomir slim slobodan sofiane sorin soufiane soulaïman souleymane spencer stan
    stanislas stanislav stanisław stanley stavros steeve steeven stefan stefano steffen stelios stepan stéphane
    stephen sterling steve steven stewart stig stuart süleyman sullivan sundar sunil suresh susilo sven sylvain
    sylvestre tadeusz taha tahar taïeb talal tamás tancrède tanguy tapio taras tarek tarik tariq taro tawfik ted
    teodoro terrence tewfik thabo thaksin theo théo theodore théodore theodoros théodule théophile thiago thibaud
    thibault thibaut thierry thilo thimothée thomas thorsten tiago tiburce tidjane tilo tim timothé timothée timothy
    timour titouan tobias toby todd todor tom tomás tomáš tomasz tomislav tommaso tony torbjørn torsten toshiro toufik
    toumani toussaint traian travis trevor tristan trond troy tugdual turgut tyler tyrone tzahi udo ugo uhuru ulf
    ulrich ulysse umaru umberto urbain uri uwe uzi vaclav václav vadim valentin valère valeri valérien valerio valery
    valéry vasco vasile vassili vassilis vassyl vernon vesselin viatcheslav vic vicente victor víctor victorien vijay
    vikram viktor vincent vincenzo viorel virgile virginio vitali vito vítor vittorio vivien vladimir vladimír
    vladislav vojislav volker volodymyr vsevolod vuk wade wael wahid waldemar walid wallace walter warren wassim wayne
    weiwei wendell werner wesley wiesław wilbur wilfrid wilfried wilhelm willard willi william willie willy winfried
    winston wladyslaw wojciech wolf wolfgang wolfram woody xabi xavi xavier xiaobo xiaoping yacine yahya yair yaïr
    yanis yann yannis yaroslav yaşar yasser yassine yasuo yaya yehoshua yevgueni yigal yitzhak yoann yoav yohan yohann
    yorgos yoshihide yoshihiko yossi youcef younes younès youri yousef youssef youssou yoweri yukio yuri yusuf yvan
    yves yvon yvonnick zacarías zach zacharie zachary zakaria zayed zbigniew zdenek zdravko zedong zeev zemin zéphyrin
    zev zia ziad zied zine zinedine zinovi zlatan zoltán zoran zouheir zsolt zviad gerd
  `,
  f: `
    abby abigaïl adélaïde adèle adelheid adeline adja adjoa adriana adrienne agata agathe agnès ágnes agnese agnieszka
    aicha aïcha aïda aikaterini aiko aimée aisha aishwarya aïssata aïssatou akiko akissi aksinia alba alberte
    albertine alejandra aleksandra alena alessandra alessia alexandra alexandrine alice alicia alicja alina aline
    alison alla allison almudena alyssa amal amanda amandine amani amel amélie amina aminatou amira amy ana anaïs
    anastasia anastassia anat andrée andreea ange-marie angela ángela angèle angeles angélina angélique anissa anita
    anja anke ann anna annabelle annalena anne anne-cécile anne-charlotte anne-claire anne-laure anne-lise anne-marie
    anne-sophie annegret anneliese annette annick annie annika anniken antje antoinette antonella apolline ariane
    arlette armande armelle aruna arundhati asli asma asmaa assata assia astrid asya athéna aude audra audrey
    augustine aurélie aurore awa axelle aya ayda ayelet ayşe aysel ayumi azadeh aziza babette bahia barbara basma
    beata beate beatrice béatrice beatriz becky begoña benedetta bénédicte bérangère bérénice bernadette berthe
    bertille besma beth betsy bettina betty beverly bianca biljana bineta binta bintou birgit birgitta blanca blanche
    blandine bojana bonnie bouchra bożena brenda brigitte brit britney britta bruna brunhilde camélia candice capucine
    carine carla carly carmen carol carola carole carolina caroline carrie cassandra catarina caterina catharine
    catherine cathy cécile cecilia cécilia célestine célia céline chafia chaïma chantal charlene charlène charline
    charlotte chelsea chérifa cheryl chiara chimamanda chloé christa christel christelle christiane christina
    christine cindy claire clara clarisse claudette claudia claudie claudine clémence clémentine cléo clotilde colette
    coline conceição concetta connie constance consuelo coralie corazon cordélia corinne cornelia cosette coumba
    courtney cristina cynthia dagmar daisy dalia dalila daniela daniele danièle danielle danuta daphné daria darya
    dawn debbie deborah debra deepika delcy delphine denise despina diane dianne diarra dilma djamila djeneba doina
    dolly dolores dolorès dominica donatella donna doris dorit dorota dorothée dorothy dörte douaa dounia dragana
    edeltraud edith édith edwige efrat eileen einat ekaterina elaine eleanor elena eleni eleonora eleonore éléonore
    elfriede eliane éliane elif elin elisa élisa elisabet elisabeth élisabeth elisabetta elise élise elizabeth
    elizaveta elke ella ellen elodie élodie eloïse éloïse elsa elvira elvire elżbieta emanuela émeline emiko emilie
    émilie émilienne emily emine emma emmanuelle enora erika erin ernestine erzsébet esmeralda esperanza esra estela
    estelle esther ethel eugenia eugénie eulalie eunice eva éva eve ève evelyn evelyne évelyne evguenia evguénia ewa
    fabienne fabiola fadela fadila fadwa fahima faïza fanny fanta farah farida farideh fatemeh fatiha fatim fatima
    fátima fatima-zahra fatimata fatma fatou fatoumata faustine fayrouz federica felicia fella feride fernanda
    fernande fiona fiorella flavia flavie fleur flora flore florence floriane fofi forough francesca francine
    françoise frauke frédérique frida frieda gabriela gabriella gabrielle gaëlle gail galina garance geneviève
    georgette géraldine gerda germaine gesine geun-hye ghada ghania ghislaine giada gilberte gina ginette giorgia
    giovanna gisela gisèle giselle giulia giuliana giuseppina gladys glenda golshifteh graça grace graciela grazia
    graziella grażyna greta gro guadalupe gudrun gülsen gunilla gwen gwenaëlle gwendoline gwenola gwyneth habiba hadas
    hadja hafida hafsa hajar hakima hala halima halina hana hanan hanane hanifa hanna hannah hannelore harriet haruka
    hasina hasna hawa hayat hazel heather hedwig hedwige heidi heike helen helena hélène helga hella helle héloïse
    henriette hermine herta hiba hilary hilde hillary hind hiroko holly honorine hortense houda houria huguette ida
    ilaria ilda ilona ilse iman imane imelda imen inas indira inés inès inês inez inga inge ingeborg inger ingrid
    ingvild inmaculada inna intissar ioana ioanna ioulia irene irène irina irma irmgard isabel isabelle isaure iseult
    ismahane ivana ivanka iveta izabela jacqueline jacquotte jade jadwiga jalila jamila jana jane janet janice janine
    jasmina jean-anne jeanne jeannette jeannie jeannine jelena jenna jennifer jenny jessica jill jimena jitka joana
    joanna joanne jocelyne joelle joëlle jolanta jonna josefina josephine joséphine josette josiane josyane joy juana
    juanita judit judith judy julia julie julienne julieta juliette justine jutta kadiatou kadidia kahina kaja kamala
    kaori karen karima karin karina karine karla katalin katarina katarzyna kate katell katerina katharine katherine
    kathleen kathryn kathy katia katie katja katka katrin katrine katy kawtar keiko keira kellyanne kerstin khadidja
    khadija khady khaleda kimberly kirsten kirsti kirstie klára kolinda kristen kristin kristina krisztina krystyna
    ksenia kyoko laetitia laëtitia lamia lana lara larissa lata latifa laura laure laurel lauren laurence laurène
    laurette lauriane laurie léa leah leila leïla lena léna lenka léonie leonor léonor léopoldine leticia letizia
    leyla leyli li-na lidia liesel lieselotte lijuan liliane lillian lily limor lina linda line ling liora lioudmila
    lisa lise lisette lison liv liz liza ljiljana loana lois lola lorenza loretta lori lorna lorraine loubna louisa
    louise louisette lourdes luana lubna lubov luce lucette lucia lucía lúcia luciana lucie lucienne lucile lucille
    lucy ludivine ludmila ludovica luisa lydia lydie lynn lynne lysiane lyudmila mabel mackenzie maddalena madeleine
    madison maëlle maelys maeva magali magalie magda magdalena maggie maha mahnaz mahsa maia maïa maïmouna maïssa
    maïté maja makiko malala malgorzata małgorzata malika mallory mame manal mandy manon manuela mara maram marcela
    marceline marcelle marcia marfa margaret margarete margarita margaux margery margot margrethe marguerite maria
    mária mariam mariama mariame mariana mariangela marianne mariastella maribel marie marie-agnès marie-andrée
    marie-ange marie-anne marie-antoinette marie-cécile marie-christine marie-claire marie-claude marie-france
    marie-françoise marie-george marie-hélène marie-jeanne marie-josé marie-josèphe marie-laure marie-line marie-lise
    marie-louise marie-noëlle marie-odile marie-paule marie-pierre marie-rose marie-ségolène marie-sophie
    marie-thérèse mariela marielle marième mariette marija mariko marilyn marilyne marina marine marion marisa marit
    marjane marjolaine marjorie markéta marlène marlies marta martha marthe martina martine mary maryam maryline
    maryse maryvonne masako masha masoumeh mathilde maud maureen mauricette maya mechthild meena meg megan mégane
    megawati meghan meiling melania mélanie melina mélina melinda melissa mélissa meral mercedes meredith meriem
    meryem meryl mette michaela michela michele michèle micheline michelle michiko mihaela mildred milena milica mira
    miranda mireille mirella miri mirjana moira molly mona monica mónica monika monique montserrat morgane mouna
    mounia muriel mylene mylène myriam nabila nada nadège nadejda nadera nadia nadine nadiya nadjet nafi nafissa naïma
    najat najet najla najwa nancy naomi narges nasrin nassima nastia natacha natalia nataša natasha nathalie natsuko
    nawal nawel nazli ndeye necla nellie nelly nesrine nezha ngozi nicole nicoletta nieves nikki nilüfer nina ninon
    nirmala nkosazana noëlle noémie nolwenn nora norma noura nuray nuria océane octavie odette odile ofelia ofra
    oksana olena olesya olga olivia olympe ondine ophélie oprah oriane orna ornella oumou oumy özlem paloma
    pamela paola parisa pascale patricia patrizia patty paula paule paulette pauline pavla peggy penda pénélope penny
    perrine petra pétronille philippine philomène phoebe phyllis pia pierrette pilar pinar polina polly pratibha
    priscilla priti priya priyanka rabia rachel rachida radia radka raffaella raïssa rajaa raluca ramata rana rania
    raphaëlle raquel rasha raymonde rebecca regina régine renata renate renée rhonda rigoberta rim rima rita rivka
    roberta rocío rokhaya rokia rolande romane romy rosa rosalie rosângela rosanna rosaria rose rosella roselyne
    rosemarie rosemary rosemonde rosine rosy roxane roya ruby ruth rym saadia sabah sabina sabine sabrina sadako safia
    sahar sahra saïda sakina sakineh sakura sally salma salomé saloua samantha samia samira sana sandra sandrine
    sanna sarah sarah-jane sarra saskia sayaka scarlett ségolène selin selma séraphine séverine shahla shaima shannon
    sharon sheikha sheila shelley shelly sheryl shira shirin shirley sibel sibylle sidonie sigrid siham sihem silke
    silvana silvia simin simona simone sinead siri siv sivan sixtine snežana sofia sofía soizic sokhna solange soledad
    solène solveig sonia sophia sophie soraya souad souha soukaïna soumaya soumia stacey stefania steffi stella
    stephanie stéphanie sue susan susana susanne sushma susie suzan suzanne suzette svenja svetlana sybille sylvaine
    sylvette sylvia sylviane sylvie taisia tamar tamara tammy tania tansu tara taraneh tarja tasleema tatiana tawakkol
    teresa tetiana thaïs théodora theresa thérèse tiffany tina tiphaine tomoko toshiko tove traudl trinidad tuba tulsi
    tzipi ursula ursule urszula uta ute valentina valentine valeria valerie valérie vanessa varvara vera véra veronica
    verónica veronika véronique vesna vicky victoire victoria victorine viktoria viola violaine violeta violette
    viorica virginia virginie vittoria viviane wafa wafaa waltraud wanda wangari wassila wendy whitney whoopi widad
    winnie winona xia xiaohong ximena yamina yana yande yasmina yasmine yekaterina yelena yevgenia ying yingluck yoko
    yolaine yolanda yolande yosra youlia youssra ysé yuka yulia yumiko yun yuriko yveline yvette yvonne zahia zahra
    zaïna zakia zeina zeineb zélie zenab zeyneb zinaïda zineb zoe zoé zofia zohra zoïa zorana zoubida zoulikha
    zsuzsanna zuzana benazir aminata gloria
  `,
  both: `
    alex alexis alix ambre andrea ange ariel ashley cameron camille casey charlie chris claude dana
    dany dominique dona eden gabriele hyacinthe jackie jacky jamie jessie jo joan jocelyn jody joyce kay
    kelly kerry kim lee leslie lindsay lindsey loan lou lyn morgan nicola nihad nima noa noam noor nour pat rafa riley
    robin robyn rosario sacha sam sandy sasha stacy swann tedros terry tracy vivian yael yaël yannick
  `,
}

/** First names that the press of Germany, Austria and Switzerland writes, by gender. */

export const FIRST_NAMES = {
  m: `
    abdullah achim adalbert adam adolf adrian ahmad ahmed ahmet alain alan albert albrecht aldo alec alejandro
    alessandro alex alexander alexandre alexei alexej alfons alfred ali alois alwin amin amir anatol anders andi andre
    andreas andrej andrew andrzej andré angelo ansgar anthony anton antonio antónio armin arne arno arnold arthur artur
    arvid asad august augustin axel aziz balthasar barack bart bartholomäus baschar bashar bastian bela ben benedikt
    benjamin benno bernd bernhard bernie bert berthold bertold bertram bill björn bob bodo bogdan boris brad brian bruce
    bruno burkhard burkhart carl carles carlo carlos carsten cem charles chris christian christof christoph christopher
    claas claude claudio claudius claus clemens colin constantin cornelius cristian cyrill cäsar cédric damian dan
    daniel daniele danilo danny dario david davide denis dennis denny detlef detlev diego dieter diether dietmar
    dietrich dimitri dirk dmitri dmitrij dmytro dominic dominik donald eberhard eckart eckhard eckhart ed eddie edgar
    edmund eduard edward edwin egon ehud elias elmar elon emanuel emil emilio emmanuel enno enrico eric erich erik ernst
    erwin esteban eugen ewald fabian fabio falk fatih federico felipe felix ferdinand fernando fidel filip finn florian
    francesco francis francisco franck franco frank frank-walter franz franz-josef fred freddy frederik fridolin
    friedemann friedhelm friedrich fritz gabor gabriel geert georg george gerald gerd gerhard gerhart gernot gero gert
    gianni gilbert gilles giorgio giovanni giuseppe gordon gottfried gregor guido guillaume gunnar gunter gunther
    guntram gustav götz günter günther hagen hakan hamid hannes hanno hans hans-christian hans-dieter hans-dietrich
    hans-georg hans-joachim hans-jochen hans-josef hans-jürgen hans-peter hans-werner harald hardy hari harro harry
    hartmut hartwig hasan hassan heiko heiner heino heinrich heinz heinz-christian helge helmut helmuth hendrik henning
    henri henrik henry herbert heribert hermann herwig hilmar holger horst hossein hubert hubertus hugo husain ibrahim
    ignaz igor ilja imran ingo ingolf isaac ismail iwan jack jacob jacques jair jakob jakub james jan jannik janosch
    jared jaroslaw jean jean-claude jean-luc jean-marc jean-pierre jeff jeffrey jens jeremy jerome jesper jewgeni
    jewgenij jim jimmy joachim jochen joe joel johann johannes john jon jonas jonathan jordi jorg jose josef joseph jost
    josé juan jules julian julien julius juri jurij justin justus jörg jörgen jörn jürg jürgen kai karl karl-heinz
    karl-josef karl-theodor karlheinz karsten kaspar kay keith ken kenneth kevin kilian kim klaas klaus klemens knut
    konrad konstantin korbinian kurt lars laszlo laurent laurenz lech lennart leo leon leonhard leonid leopold leszek
    levin lewis linus lorenz lothar louis luca lucas lucien ludger ludwig luigi luis luka lukas lutz magnus mahmoud
    mahmud malte manfred manuel marc marcel marcello marco marcus marek marian mario marius mark marko markus martin
    marvin massimo mathias mathieu matteo matthew matthias matthieu matthäus maurice mauro max maximilian mehdi mehmet
    meinhard meinrad melchior merlin michael michail michel michele miguel mikael mike mikhail milan milo milos miloš
    mirko mitch mohamed mohammad mohammed moritz moses muhammad murat mustafa narendra nicholas nick nico nicola nicolas
    nicolás niels nigel nikita niklas niko nikol nikolai nikolaj nikolaus nils norbert norman olaf ole oleg oleksandr
    oleksij oliver olivier omar oscar oskar oswald otmar ottmar otto paavo pablo paolo pascal patrick patrik paul paulo
    pavel pawel pedro peer per peter petr petro petros phil philip philipp philippe pierre piotr pirmin pius quentin
    quirin radek rafael raimund rainer ralf ralph ramon randolf raphael rasmus raul raúl recep reiner reinhard reinhart
    reinhold renato rene rené ricardo richard rick rico robert roberto robin rodrigo roger roland rolf romain roman
    romano ron ronald ronny rory ross rudi rudolf rupert ruprecht ryan rüdiger saddam sadiq sahra salman salvatore sam
    samir samuel sascha scott sean sebastian selim serge sergei sergej sergio severin siegbert siegfried siegmar
    siegmund sigmar sigmund sigurd silvan silvio simon stanislaw stefan steffen stephan stephen steve steven sven sönke
    tarek tarik tayyip ted theo theodor thiemo thierry thilo thomas thorben thorsten tibor till tillmann tilman tilo tim
    timm timo tino tobias tom tomas tomasz toni tony torben torsten tristan udo ueli ulf uli ullrich ulrich urban urs
    ursin uwe valentin valerio veit vicente victor viktor viktors vincent vinzenz vitali vitor vittorio volker volkmar
    václav waldemar walter walther warren wassili wendelin werner wieland wilfried wilhelm wilko will willi william
    willy winfried wjatscheslaw wladimir wolf wolf-dieter wolfgang wolfram wolodymyr xaver xavier yanis yann yannick
    yasser yusuf yves zacharias zeljko`,
  f: `
    ada adele adelheid adriana agathe agnes agnieszka aina aischa ajla alba alena alessandra alexandra alexia alice
    alicia alina alma almut aloisia alwine amal amalia amanda amelie amira amy ana anastasia andrea anetta anette angela
    angelika angelina anita anja anje anke ann anna anna-lena annabelle annalena anne annegret annegrete anneke annelie
    annelies anneliese annemarie annette anni annika annina antje antonia ariane arzu asta astrid auguste aurelia aydan
    ayse ayşe babette barbara beata beate beatrice beatrix bettina bianca birgit birgitta birte bozena brigitte britt
    britta bärbel camilla carina carla carmen carola carolin carolina caroline celina charlotte chiara christa christel
    christiane christina christine cilli clara claudia condoleezza conny constanze corina corinna corinne cornelia
    cristina cécile dagmar dana daniela daria deborah delia denise desiree diana dietlinde dilma dina dominique dora
    doris dorit dorothea dorothee dorothée dunja edda edeltraud edith eileen elena eleonore elfi elfriede eliane elif
    elisa elisabeth elizabeth elke ella ellen elli elsa else elvira emilia emilie emily emma emmanuelle erika erna
    esther eugenie eva eva-maria evelin eveline evelyn evi ewa fatima fatma felicitas flavia flora franca franka
    franziska frauke frederike frida frieda friederike gabi gabriela gabriele gabrielle gerda gerlinde gerti gertraud
    gertrud gesa gesine gina giorgia gisela gitta gitte giulia gloria greta gretchen grete gro gudrun gundula hanna
    hannah hanne hannelore hatice hedi hedwig heide heidemarie heidi heidrun heike helen helena helene helga hella
    henriette henrike herta hertha hilde hildegard hillary ida ilka ilona ilse ina indira ines inga inge ingeborg
    ingelore ingrid inka insa irena irene irina iris irma irmgard irmtraud isabel isabell isabella isabelle ivana ivonne
    jacqueline jana jane janet janina janine jasmin jeanette jeannette jelena jennifer jenny jessica joanna johanna
    jolanda josefa josefine josephine juana judith julia juliane julie juliette julija jutta kamala karen karin karina
    karla karola karolin karoline katalin katarina katarzyna katharina kathleen kathrin kathrine katia katja katrin
    katrina kerstin kim kirsten klara klaudia konstanze krista kristalina kristin kristina kristine lara larissa laura
    laure lea leila lena leni leonie leonore leyla lia lidia lilian lilli lilly linda lisa lisbeth liselotte livia liz
    loretta lotte louisa louise luana lucia lucie luisa luise luzia lydia lynn madeleine madlen magda magdalena maja
    malala malin malu manja manon manuela mara marei mareike maren marga margaret margareta margarete margarethe margit
    margot margret margrit mari maria mariam marianne marie marie-agnes marie-luise mariella marietta marija marina
    marine marion marisa marit marita marlen marlene marlies marta martha martina mary mathilde maxi maya mechthild
    melanie melinda melissa mercedes merle meta mia michaela micheline michelle milena mina miriam mirjam mona monica
    monika monique nadia nadine nadja naomi natalia natalie natascha nele nelly nicole nina nora oksana olga olha olivia
    paola patricia paula pauline petra philine pia priska ramona rebecca rebekka regina regine regula renata renate ria
    rita roberta romana romy ronja rosa rosalie rosemarie rosi rosmarie roswitha ruth sabina sabine sabrina sahra salome
    samira sandra sanna sara sarah saskia selina selma senta sevim sibylle sieglinde sigrid silja silke silvana silvia
    simone simonetta sina sinead siri sofia sofie sonja sophia sophie stefanie steffi stella stephanie susan susann
    susanna susanne suse svenja swantje swetlana sylke sylvia sylvie tamara tanja tatjana teresa tessa thea theresa
    therese theresia tina traudl traute trude ulla ulrike ursula uschi uta ute valentina valeria vanessa vera verena
    veronika victoria viktoria viola viviane vivien walburga waltraud wanda wibke wiebke wilhelmine wilma xenia yasmin
    yvette yvonne zeynep zita zoe zuzana`,
  both: `
    andrea chris conny dominique eike gabriele helge jessie jona kai kay kim kris luca maria mika nikola noa robin sam
    sandy sascha toni uli ulli`,
} as const

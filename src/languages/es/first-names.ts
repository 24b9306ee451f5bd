import type { FirstNames } from '../people-lists.js'

/** First names in the spelling of the Spanish press, lower case, those of foreign news too. */
export const FIRST_NAMES: FirstNames = {
  m: `
    aarón abel abraham abdul adam adán adolfo adrián agustín ahmed alan albert alberto aldo alejandro alejo alex álex alexander alexis alfonso alfredo ali
    alonso álvaro amadeo amancio ambrosio américo anastasio andreu andrés andreas andrew ángel aníbal anselmo anthony antoni antonio antony aquilino arcadio ariel aristóbulo
    armando arnaldo arnau arnulfo arsenio arthur artur arturo asier augusto aurelio baltasar bartolomé basilio bautista benedicto benito benjamín benjamin
    bernabé bernardo bernat bill bob borja boris braulio brian bruno camilo carles carlo carlos cayetano cecilio celestino celso césar charles christian christopher cipriano ciro
    claudio clemente constantino conrado cosme cristian cristiano cristóbal cuauhtémoc damián daniel dario darío david delfín demetrio denis desiderio diego diógenes dimitri dionisio
    domènec domingo donald duarte edgar édgar edmundo edmund eduard eduardo edward efraín efrén eladio elías eligio eliseo eloy elpidio emanuel emerson emiliano emilio
    emmanuel enric enrique epifanio eric erich ernest ernesto esteban eugenio eusebio eustaquio evaristo evo ezequiel fabián fabio fabricio facundo faustino federico feliciano
    felipe felix félix ferran fermín fernando ferrán fidel filiberto florencio florentino fortunato francesc francesco francis francisco franco frank frederick froilán gabino gabriel
    gael gaspar genaro george gerard gerardo germán gervasio gil gilberto ginés giovanni giuseppe gonzalo gorka graciano gregorio guido guillem guillermo gustavo hans
    heberto héctor heliodoro heriberto hernán hilario hipólito homero honorio horacio hugo humberto ian iago ibrahim ignacio igor iker imanol indalecio íñigo iñaki iñigo ion
    isaac isaías isidoro isidro ismael israel ivan iván jacinto jack jacob jacobo jaime jair jairo james jan javier jaume javi jean jeremías jerónimo jerry jesús jim joan joao joaquín
    joe joel john johnny jon jonás jonathan jordi jorge jose josé josep joseph josu josé-luis juan juanjo juanma julen julián julio justin justo karl kevin kiko koldo ladislao lamberto lautaro
    lázaro leandro leo leonardo leoncio leonel leopoldo lionel lisandro lluís lorenzo luca lucas luciano lucio luis manel manolo manu manuel marc marcelino marcelo marcial marco marcos
    mariano marino mario mark martin martín mateo matías matthew mauricio mauro max maximiliano maximino medardo mehmet melchor michael michel miguel mijaíl mikel mike miquel
    modesto mohamed mohammed moisés nahuel napoleón narciso néstor nicanor nicholas nicolás nicolas nicomedes noah noé norberto octavio olaf oleg omar onofre oriol orlando oscar óscar osvaldo oswaldo
    otto ovidio pablo paco pancho pascual pasqual patricio patrick pau paul paulino paulo pedro pelayo pepe pere peter philip pío plácido pol porfirio próspero quim rafa rafael raimundo
    ramiro ramón ramon raúl raul raymundo reinaldo remigio renato rené ricard ricardo richard rigoberto robert roberto robin rodolfo rodrigo rogelio roger román romeo romualdo ronald roque rosendo rubén rufino
    ruperto salomón salvador sam samuel sancho santiago santos saturnino saúl scott sebastián segismundo serafín serge sergei sergéi sergi sergio severiano silverio silvestre silvio simón sixto stephen
    steve steven teo teodoro teófilo thomas tiburcio tim timoteo tobías tom tomás toni tony toribio tristán ulises unai urbano valentín valentin valerio vasili venancio vicent vicente víctor victor victoriano virgilio
    vladimir vladímir volodímir walter wenceslao wilfredo william wilson xabier xavi xavier yago yeray yuri zacarías jens joachim emmanuel olaf nikolái dmitri recep benjamín hassan hasan hussein karim youssef`,
  f: `
    abigail ada adela adelaida adelina adriana ágata agustina aída ainara ainhoa ainoa aitana alba alejandra alexandra alexia alfonsina alice alicia alina alison alma almudena
    amaia amalia amanda amaya amelia amina amparo ana anabel anaïs anastasia andrea ane ángela angela ángeles angélica angelina angélique anita ann anna anne annie antonia
    antonella araceli arancha arantxa ariadna armida ascensión asunción aura aurelia aurora azucena bárbara barbara beatriz beatrice begoña belén benita berenice bernarda bertha berta betty bianca
    blanca brenda brigitte bruna camila candela candelaria caridad carla carlota carme carmela carmen carmina carol carolina caroline catalina catherine cayetana cecilia celeste celia
    charlotte chelo christina christine cinta clara claudia clementina concepción concha consuelo coral cristina cruz dalia daniela débora delfina delia diana dina dolores dominga
    dora dulce edith edurne elena eleonora elia elisa elisabet elisabeth eliza elizabeth ella eloísa elsa elvira ema emilia emily emma encarna encarnación enriqueta erica erika ernestina
    esmeralda esperanza estefanía estela ester esther estrella eugenia eulalia eva evangelina evelyn fabiana fátima felisa fernanda fiona flavia flor florencia florentina francisca gabriela
    garbiñe gema gemma genoveva georgina gertrudis giorgia gisela giselle giulia gladys gloria grace graciela greta guadalupe gudelia guillermina hannah helen helena herminia hilaria hilda hillary
    hortensia iciar idoia ignacia ildefonsa imelda imma inés inmaculada irene iria iris irma isabel isabella isidora itziar ivana ivonne iratxe jacinta jacqueline janet jazmín jennifer jessica jill
    jimena joana joanna josefa josefina juana juanita judith julia juliana julieta julie justina karen karina karla kate katherine katia keiko laia lara larisa laura lauren leire leonor leticia
    libertad lidia liliana lina linda lisa liz lola lorena lorenza lourdes lucia lucía luciana lucrecia luisa luna luz macarena magdalena maia maica maialen maite malena manuela mar mara marcela
    margaret margarida margarita maría maria mariana maribel marie mariela marina marisa marisol maritza marta martha martina mary matilde maya mayte melania melanie melissa
    mercè mercedes meritxell micaela michelle milagros minerva miranda mireia miriam mónica monica montserrat myriam nadia nancy naomi natalia natalie nataly nayeli neus nieves nina noelia noemí nora norma
    nuria núria ofelia olga olivia otilia paloma pamela paola patricia paula paulina paz penélope perla petra piedad pilar primitiva purificación raquel rachel ramona rebeca regina reina remedios renata rigoberta rita
    roberta rocío rosa rosalía rosana rosario rosaura rosie roxana ruth sabina salomé samantha sandra sara sarah silvia simona sofía sofia sol soledad sonia sonsoles soraya stephanie susan susana
    tamara tania tatiana teodora teresa theresa tina trinidad úrsula ursula valentina valeria vanesa vanessa vera verónica veronica victoria vilma violeta virginia viviana vivian wendy xenia ximena xóchitl
    yaiza yanina yesenia yolanda yulia zaida zaira zoe zulema angela kamala ursula giorgia dilma michelle marine jacinda greta malala leila layla amira yasmina`,
  both: 'andrea alex ariel cruz chris dominique jackie jean kim morgan noa robin sam sasha trinidad jess joan pat lee li wang yu guadalupe reyes',
}

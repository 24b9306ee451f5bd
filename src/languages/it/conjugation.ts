/** Italian conjugation: classes, irregular parts and changes of stem, for ../conjugation.ts to read. */

import { wordsOf } from '../lists.js'

export const CLASSES = {
  are: `
    W are/ar
    G ando
    K ato ata ati ate
    P o i a iamo ate ano
    I avo avi ava avamo avate avano
    J ai asti ò ammo aste arono
    F erò erai erà eremo erete eranno
    C erei eresti erebbe eremmo ereste erebbero
    S i i i iamo iate ino
    T assi assi asse assimo aste assero`,
  ere: `
    W ere/er
    G endo
    K uto uta uti ute
    P o i e iamo ete ono
    I evo evi eva evamo evate evano
    J ei/etti esti é/ette/è emmo este erono/ettero
    F erò erai erà eremo erete eranno
    C erei eresti erebbe eremmo ereste erebbero
    S a a a iamo iate ano
    T essi essi esse essimo este essero`,
  ire: `
    W ire/ir
    G endo
    K ito ita iti ite
    P o/isco i/isci e/isce iamo ite ono/iscono
    I ivo ivi iva ivamo ivate ivano
    J ii isti ì immo iste irono
    F irò irai irà iremo irete iranno
    C irei iresti irebbe iremmo ireste irebbero
    S a/isca a/isca a/isca iamo iate ano/iscano
    T issi issi isse issimo iste issero`,
}

/** `P`: the stem of the first person and the third plural, which the subjunctive shares; `J`: the stressed stem of the past. */
export const PARTS = {
  K: 'K o a i e',
  P: `
    P o - - - - ono
    S a a a - - ano`,
  J: 'J i - e - - ero',
  j: 'J i - e - - ero',
  s: 'S a a a - - ano',
  F: `
    F ò ai à emo ete anno
    C ei esti ebbe emmo este ebbero`,
  I: `
    G endo
    I evo evi eva evamo evate evano
    J - esti - emmo este -
    T essi essi esse essimo este essero`,
}

/** Verbs with a past and a participle of their own, `infinitive past participle` (chiesi, chiesto); `-` where the past is regular. */
const STRONG = `
  chiedere chies chiest, richiedere richies richiest, rispondere rispos rispost, corrispondere corrispos corrispost,
  scrivere scriss scritt, descrivere descriss descritt, sottoscrivere sottoscriss sottoscritt, iscrivere iscriss
  iscritt, prescrivere prescriss prescritt, leggere less lett, eleggere eless elett, correggere corress corrett,
  reggere ress rett, proteggere protess protett, dirigere diress dirett, redigere redass redatt, esigere esig esatt,
  chiudere chius chius, concludere conclus conclus, escludere esclus esclus, includere inclus inclus, illudere illus
  illus, deludere delus delus, alludere allus allus, accludere acclus acclus, decidere decis decis, uccidere uccis
  uccis, incidere incis incis, dividere divis divis, condividere condivis condivis, ridere ris ris, sorridere sorris
  sorris, deridere deris deris, irridere irris irris, coincidere coincis coincis, prendere pres pres, riprendere
  ripres ripres, apprendere appres appres, comprendere compres compres, sorprendere sorpres sorpres, intraprendere
  intrapres intrapres, difendere difes difes, offendere offes offes, rendere res res, scendere sces sces, spendere
  spes spes, sospendere sospes sospes, stendere stes stes, estendere estes estes, intendere intes intes, attendere
  attes attes, pretendere pretes pretes, sottintendere sottintes sottintes, fraintendere fraintes fraintes, tendere
  tes tes, contendere contes contes, accendere acces acces, mettere mis mess, promettere promis promess, ammettere
  ammis ammess, permettere permis permess, smettere smis smess, trasmettere trasmis trasmess, commettere commis
  commess, dimettere dimis dimess, rimettere rimis rimess, scommettere scommis scommess, sottomettere sottomis
  sottomess, compromettere compromis compromess, omettere omis omess, premettere premis premess, vincere vins vint,
  convincere convins convint, spingere spins spint, respingere respins respint, stringere strins strett, costringere
  costrins costrett, restringere restrins ristrett, giungere giuns giunt, aggiungere aggiuns aggiunt, raggiungere
  raggiuns raggiunt, soggiungere soggiuns soggiunt, congiungere congiuns congiunt, piangere pians piant, compiangere
  compians compiant, dipingere dipins dipint, fingere fins fint, tingere tins tint, attingere attins attint, cingere
  cins cint, accingere accins accint, ungere uns unt, pungere puns punt, infrangere infrans infrant, distinguere
  distins distint, estinguere estins estint, emergere emers emers, immergere immers immers, volgere vols volt,
  rivolgere rivols rivolt, coinvolgere coinvols coinvolt, svolgere svols svolt, sconvolgere sconvols sconvolt,
  travolgere travols travolt, capovolgere capovols capovolt, correre cors cors, ricorrere ricors ricors, percorrere
  percors percors, soccorrere soccors soccors, concorrere concors concors, trascorrere trascors trascors, occorrere
  occors occors, perdere pers pers, ardere ars ars, nascere nacqu nat, crescere crebb cresciut, conoscere conobb
  conosciut, riconoscere riconobb riconosciut, piacere piacqu piaciut, tacere tacqu taciut, giacere giacqu giaciut,
  vivere viss vissut, convivere conviss convissut, muovere moss moss, promuovere promoss promoss, rimuovere rimoss
  rimoss, commuovere commoss commoss, scuotere scoss scoss, riscuotere riscoss riscoss, percuotere percoss percoss,
  discutere discuss discuss, rompere rupp rott, interrompere interrupp interrott, irrompere irrupp irrott,
  distogliere distols distolt, esprimere espress espress, imprimere impress impress, sopprimere soppress soppress,
  reprimere repress repress, opprimere oppress oppress, comprimere compress compress, concedere concess concess,
  succedere success success, espellere espuls espuls, assumere assuns assunt, desumere desuns desunt, presumere
  presuns presunt, riassumere riassuns riassunt, sorgere sors sort, insorgere insors insort, connettere conness conness, esplodere esplos esplos, esistere - esistit, insistere - insistit, resistere - resistit,
  consistere - consistit, assistere - assistit, persistere - persistit, desistere - desistit, cadere cadd cadut,
  accadere accadd accadut, scadere scadd scadut, ricadere ricadd ricadut, mordere mors mors, evadere evas evas,
  invadere invas invas, persuadere persuas persuas, dissuadere dissuas dissuas, radere ras ras, rinchiudere rinchius
  rinchius, fondere fus fus, confondere confus confus, diffondere diffus diffus, nascondere nascos nascost,
  sconfiggere sconfiss sconfitt, affliggere affliss afflitt, infliggere infliss inflitt, friggere friss fritt,
  prediligere predilis predilett, negligere negless neglett, distruggere distruss distrutt, figgere fiss fiss,
  affiggere affiss affiss, crocifiggere crocifiss crocifiss, scindere sciss sciss, prescindere - prescindut,
  assolvere assols assolt, risolvere risols risolt, dissolvere dissols dissolt, evolvere - evolut, coprire - copert,
  scoprire - scopert, riscoprire - riscopert, aprire - apert, riaprire - riapert, offrire - offert, soffrire -
  soffert, piovere piovv piovut, rivedere rivid rivist, intravedere intravid intravist, provvedere provvid provvist,
  ravvedere ravvid ravvist, pervenire pervenn pervenut, svenire svenn svenut, intrattenere intrattenn intrattenut,
  riapparire riapparv riappars, prevalere prevals prevals`

/** Verbs with stems in three shapes: infinitive, stem of the first person, of the other forms, past, participle, future. */
const LATIN = `
  dire dic dic diss dett dir, contraddire contraddic contraddic contraddiss contraddett contraddir, ridire ridic
  ridic ridiss ridett ridir, disdire disdic disdic disdiss disdett disdir, predire predic predic prediss predett
  predir, benedire benedic benedic benediss benedett benedir, maledire maledic maledic malediss maledett maledir,
  porre pong pon pos post porr, proporre propong propon propos propost proporr, esporre espong espon espos espost
  esporr, imporre impong impon impos impost imporr, opporre oppong oppon oppos oppost opporr, supporre suppong
  suppon suppos suppost supporr, presupporre presuppong presuppon presuppos presuppost presupporr, disporre dispong
  dispon dispos dispost disporr, predisporre predispong predispon predispos predispost predisporr, comporre compong
  compon compos compost comporr, deporre depong depon depos depost deporr, contrapporre contrappong contrappon
  contrappos contrappost contrapporr, anteporre antepong antepon antepos antepost anteporr, sottoporre sottopong
  sottopon sottopos sottopost sottoporr, sovrapporre sovrappong sovrappon sovrappos sovrappost sovrapporr, condurre
  conduc conduc conduss condott condurr, produrre produc produc produss prodott produrr, ridurre riduc riduc riduss
  ridott ridurr, tradurre traduc traduc traduss tradott tradurr, introdurre introduc introduc introduss introdott
  introdurr, dedurre deduc deduc deduss dedott dedurr, indurre induc induc induss indott indurr, addurre adduc adduc
  adduss addott addurr, sedurre seduc seduc seduss sedott sedurr, riprodurre riproduc riproduc riproduss riprodott
  riprodurr, trarre tragg tra trass tratt trarr, attrarre attragg attra attrass attratt attrarr, estrarre estragg
  estra estrass estratt estrarr, sottrarre sottragg sottra sottrass sottratt sottrarr, contrarre contragg contra
  contrass contratt contrarr, ritrarre ritragg ritra ritrass ritratt ritrarr, distrarre distragg distra distrass
  distratt distrarr, bere bev bev bevv bevut berr,
  riproporre ripropong ripropon ripropos ripropost riproporr, interporre interpong interpon interpos interpost interporr, ricomporre ricompong ricompon ricompos ricompost ricomporr,
  riporre ripong ripon ripos ripost riporr, detrarre detragg detra detrass detratt detrarr, ricondurre riconduc riconduc riconduss ricondott ricondurr`

const items = (list: string): readonly (readonly string[])[] => list.split(',').map(wordsOf)

const strongLines = items(STRONG).map(([lemma, past, participle]) =>
  past === '-' ? `${lemma}: K ${participle}` : `${lemma}: j ${past} | K ${participle}`,
)

const PRESENT = ['o', 'i', 'e', 'iamo', 'ete', 'ono']

/** `dico dici dice diciamo dite dicono`: the second person plural takes the stem of the infinitive. */
const latinLines = items(LATIN).map(([lemma = '', first = '', stem, past, participle, future]) => {
  const present = PRESENT.map((ending, at) => (at === 0 || at === 5 ? first : stem) + ending)
  const parts = [`P ${present.join(' ')}`, `P ${first}`, `I ${stem}`, `J ${past}`, `K ${participle}`, `F ${future}`]
  return `${lemma}: W ${lemma} ${lemma.slice(0, -1)} | ${parts.join(' | ')}`
})

/** Those that fit no pattern. */
const SINGULAR = `
  essere: W essere esser | P sono sei è siamo siete sono | I ero eri era eravamo eravate erano | J fui fosti fu fummo foste furono | F sar | S sia sia sia siamo siate siano | T fossi fossi fosse fossimo foste fossero | K stat
  stare: P sto stai sta stiamo state stanno | J stetti stesti stette stemmo steste stettero | F star | S stia stia stia stiamo stiate stiano | T stessi stessi stesse stessimo steste stessero
  avere: P ho hai ha abbiamo avete hanno | J ebbi avesti ebbe avemmo aveste ebbero | F avr | S abbia abbia abbia abbiamo abbiate abbiano
  andare: P vado vai va andiamo andate vanno | F andr | S vada vada vada andiamo andiate vadano
  dare: P do dai dà diamo date danno | J diedi desti diede demmo deste diedero | F dar | S dia dia dia diamo diate diano | T dessi dessi desse dessimo deste dessero
  fare: W fare far | P faccio fai fa facciamo fate fanno | S faccia faccia faccia facciamo facciate facciano | I fac | J fec | K fatt | F far
  rifare: P rifaccio rifai rifà rifacciamo rifate rifanno | S rifaccia rifaccia rifaccia rifacciamo rifacciate rifacciano | I rifac | J rifec | K rifatt | F rifar
  soddisfare: P soddisfo soddisfi soddisfa soddisfiamo soddisfate soddisfano | I soddisfac | J soddisfec | K soddisfatt
  dovere: P devo devi deve dobbiamo dovete devono | P debbo - - - - debbono | F dovr | S debba debba debba dobbiamo dobbiate debbano | S deva deva deva - - devano
  potere: P posso puoi può possiamo potete possono | F potr | S possa possa possa possiamo possiate possano
  volere: P voglio vuoi vuole vogliamo volete vogliono | F vorr | S voglia voglia voglia vogliamo vogliate vogliano | J volli volesti volle volemmo voleste vollero | K volut
  sapere: P so sai sa sappiamo sapete sanno | F sapr | S sappia sappia sappia sappiamo sappiate sappiano | J seppi sapesti seppe sapemmo sapeste seppero | K saput
  venire: P vengo vieni viene veniamo venite vengono | F verr | S venga venga venga veniamo veniate vengano | J venni venisti venne venimmo veniste vennero | K venut
  convenire: P convengo convieni conviene conveniamo convenite convengono | F converr | J - - convenne - - convennero | K convenut
  intervenire: P intervengo intervieni interviene interveniamo intervenite intervengono | F interverr | J intervenni - intervenne - - intervennero | K intervenut
  avvenire: P - - avviene - - avvengono | F avverr | J - - avvenne - - avvennero | K avvenut
  divenire: P divengo divieni diviene diveniamo divenite divengono | F diverr | J - - divenne - - divennero | K divenut
  provenire: P provengo provieni proviene proveniamo provenite provengono | F proverr | J - - provenne - - provennero | K provenut
  prevenire: P prevengo previeni previene preveniamo prevenite prevengono | J - - prevenne - - prevennero | K prevenut
  tenere: P tengo tieni tiene teniamo tenete tengono | F terr | J tenni tenesti tenne tenemmo teneste tennero | K tenut
  sostenere: P sostengo sostieni sostiene sosteniamo sostenete sostengono | F sosterr | J sostenni - sostenne - - sostennero | K sostenut
  ritenere: P ritengo ritieni ritiene riteniamo ritenete ritengono | F riterr | J ritenni - ritenne - - ritennero | K ritenut
  mantenere: P mantengo mantieni mantiene manteniamo mantenete mantengono | F manterr | J mantenni - mantenne - - mantennero | K mantenut
  ottenere: P ottengo ottieni ottiene otteniamo ottenete ottengono | F otterr | J ottenni - ottenne - - ottennero | K ottenut
  contenere: P contengo contieni contiene conteniamo contenete contengono | F conterr | J - - contenne - - contennero | K contenut
  appartenere: P appartengo appartieni appartiene apparteniamo appartenete appartengono | J - - appartenne - - appartennero | K appartenut
  trattenere: P trattengo trattieni trattiene tratteniamo trattenete trattengono | F tratterr | J - - trattenne - - trattennero | K trattenut
  detenere: P detengo detieni detiene deteniamo detenete detengono | F deterr | J - - detenne - - detennero | K detenut
  astenere: P astengo astieni astiene asteniamo astenete astengono | J - - astenne - - astennero | K astenut
  rimanere: P rimango rimani rimane rimaniamo rimanete rimangono | F rimarr | S rimanga rimanga rimanga rimaniamo rimaniate rimangano | J rimasi rimanesti rimase rimanemmo rimaneste rimasero | K rimast
  vedere: F vedr | J vidi vedesti vide vedemmo vedeste videro | K vist
  prevedere: F prevedr | J - - previde - - previdero | K previst
  parere: P paio pari pare paiamo parete paiono | F parr | J - - parve - - parvero | K pars
  salire: P salgo sali sale saliamo salite salgono | S salga salga salga saliamo saliate salgano
  uscire: P esco esci esce usciamo uscite escono | S esca esca esca usciamo usciate escano
  riuscire: P riesco riesci riesce riusciamo riuscite riescono | S riesca riesca riesca riusciamo riusciate riescano
  udire: P odo odi ode udiamo udite odono
  sedere: P siedo siedi siede sediamo sedete siedono
  morire: P muoio muori muore moriamo morite muoiono | K mort
  apparire: P appaio appari appare appariamo apparite appaiono | J - - apparve - - apparvero | K appars
  scomparire: P - - scompare - - scompaiono | J - - scomparve - - scomparvero | K scompars
  comparire: P compaio - compare - - compaiono | J - - comparve - - comparvero | K compars
  valere: P valgo vali vale valiamo valete valgono | F varr | J - - valse - - valsero | K vals
  cogliere: P colgo cogli coglie cogliamo cogliete colgono | J colsi - colse - - colsero | K colt
  raccogliere: P raccolgo raccogli raccoglie raccogliamo raccogliete raccolgono | J raccolsi - raccolse - - raccolsero | K raccolt
  accogliere: P accolgo accogli accoglie accogliamo accogliete accolgono | J accolsi - accolse - - accolsero | K accolt
  togliere: P tolgo togli toglie togliamo togliete tolgono | J tolsi - tolse - - tolsero | K tolt
  scegliere: P scelgo scegli sceglie scegliamo scegliete scelgono | J scelsi - scelse - - scelsero | K scelt
  sciogliere: P sciolgo sciogli scioglie sciogliamo sciogliete sciolgono | J sciolsi - sciolse - - sciolsero | K sciolt
  spegnere: P spengo spegni spegne spegniamo spegnete spengono | J spensi - spense - - spensero | K spent`

/** `tengo` gives the subjunctive `tenga`. */
const singularLines = SINGULAR.trim()
  .split('\n')
  .map((line) => line.replace(/: P (\w+g)o .*/u, '$& | s $1'))

/** Every irregular verb, a line each. */
export const IRREGULAR = [...strongLines, ...latinLines, ...singularLines].join('\n')

/** Spelling keeps the sound: `spiega, spieghi`; `annuncia, annunci, annuncerà`. */
export function variants(stem: string, ending: string): readonly string[] {
  if (ending === 'are' && /[cg]$/u.test(stem)) return [`${stem}h`]
  if (ending === 'are' && stem.endsWith('i')) return [stem.slice(0, -1)]
  return []
}

const CLITICS = wordsOf(
  'glielo gliela glieli gliele gliene melo mela tela selo sela sene cene vene mi ti si lo la li le ci vi ne gli',
)

/** `dirgli`, `dicendosi`, `fattagli`: the infinitive loses its last vowel before a clitic. */
export const ENCLITICS = {
  forms: [...CLITICS].sort((a, b) => b.length - a.length),
  bare: (rest: string): readonly string[] =>
    /[aei]r$|or$|ur$|rr$/u.test(rest) ? [`${rest}e`, `${rest}re`] : /[ae]ndo$|t[oaie]$/u.test(rest) ? [rest] : [],
}

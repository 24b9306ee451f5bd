/** Portuguese conjugation, European and Brazilian: classes, irregular parts and changes of stem, for ../conjugation.ts to read. */

import { setOf } from '../lists.js'

export const CLASSES = {
  ar: `
    W ar ares ar armos ardes arem
    W á
    G ando
    K ado ada ados adas
    P o as a amos ais am
    I ava avas ava ávamos áveis avam
    J ei aste ou amos/ámos astes aram
    J ara aras ara áramos áreis aram
    F arei arás ará aremos areis arão
    C aria arias aria aríamos aríeis ariam
    S e es e emos eis em
    T asse asses asse ássemos ásseis assem
    T ar ares ar armos ardes arem
    Y ai`,
  er: `
    W er eres er ermos erdes erem
    W ê
    G endo
    K ido ida idos idas
    P o es e emos eis em
    I ia ias ia íamos íeis iam
    J i este eu emos estes eram
    J era eras era êramos êreis eram
    F erei erás erá eremos ereis erão
    C eria erias eria eríamos eríeis eriam
    S a as a amos ais am
    T esse esses esse êssemos êsseis essem
    T er eres er ermos erdes erem`,
  zir: `
    W zir zires zir zirmos zirdes zirem
    G zindo
    K zido zida zidos zidas
    P zo zes z zimos zis zem
    I zia zias zia zíamos zíeis ziam
    J zi ziste ziu zimos zistes ziram
    F zirei zirás zirá ziremos zireis zirão
    C ziria zirias ziria ziríamos ziríeis ziriam
    S za zas za zamos zais zam
    T zisse zisses zisse zíssemos zísseis zissem`,
  ir: `
    W ir ires ir irmos irdes irem
    W i
    G indo
    K ido/ído ida/ída idos/ídos idas/ídas
    P o es/is e/i imos/ímos is em
    I ia/ía ias/ías ia/ía íamos íeis iam/íam
    J i/í iste/íste iu imos/ímos istes iram/íram
    J ira iras ira íramos íreis iram
    F irei irás irá iremos ireis irão
    C iria irias iria iríamos iríeis iriam
    S a as a amos ais am
    T isse/ísse isses isse/ísse íssemos ísseis issem/íssem
    T ir ires ir irmos irdes irem`,
  por: `
    W por pores por pormos pordes porem
    G pondo
    K posto posta postos postas
    P ponho pões põe pomos pondes põem
    I punha punhas punha púnhamos púnheis punham
    J pus puseste pôs pusemos pusestes puseram
    F porei porás porá poremos poreis porão
    C poria porias poria poríamos poríeis poriam
    S ponha ponhas ponha ponhamos ponhais ponham
    T pusesse pusesses pusesse puséssemos pusésseis pusessem
    T puser puseres puser pusermos puserdes puserem`,
}

/** `J`: the stem of the past with what is built on it; `k`: a second, short participle. */
export const PARTS = {
  K: 'K o a os as',
  k: 'K o a os as',
  S: 'S a as a amos ais am',
  F: `
    F ei ás á emos eis ão
    C ia ias ia íamos íeis iam`,
  J: `
    J e este e emos estes eram
    J era eras era éramos éreis eram
    T esse esses esse éssemos ésseis essem
    T er eres er ermos erdes erem`,
}

export const IRREGULAR = `
  ser: P sou és é somos sois são | I era eras era éramos éreis eram | J fui foste foi fomos fostes foram | J fora foras fora fôramos fôreis foram | S sej | T fosse fosses fosse fôssemos fôsseis fossem | T for fores for formos fordes forem
  estar: P estou estás está estamos estais estão | J estive estiveste esteve estivemos estivestes estiveram | S estej | T estivesse estivesses estivesse estivéssemos estivésseis estivessem | T estiver estiveres estiver estivermos estiverdes estiverem
  ter: P tenho tens tem temos tendes têm | I tinha tinhas tinha tínhamos tínheis tinham | J tive tiveste teve tivemos tivestes tiveram | S tenh | T tivesse tivesses tivesse tivéssemos tivésseis tivessem | T tiver tiveres tiver tivermos tiverdes tiverem
  haver: P hei hás há havemos haveis hão | J houve houveste houve houvemos houvestes houveram | S haj | T houvesse houvesses houvesse houvéssemos houvésseis houvessem | T houver houveres houver houvermos houverdes houverem
  ir: P vou vais vai vamos ides vão | I ia ias ia íamos íeis iam | J fui foste foi fomos fostes foram | S vá vás vá vamos vades vão | G indo | K ido ida idos idas | T fosse fosses fosse fôssemos fôsseis fossem
  vir: P venho vens vem vimos vindes vêm | I vinha vinhas vinha vínhamos vínheis vinham | J vim vieste veio viemos viestes vieram | S venh | K vind | G vindo | T viesse viesses viesse viéssemos viésseis viessem | T vier vieres vier viermos vierdes vierem
  intervir: P intervenho intervéns intervém intervimos intervindes intervêm | I intervinha intervinhas intervinha intervínhamos intervínheis intervinham | J intervim intervieste interveio interviemos interviestes intervieram | S intervenh | K intervind | G intervindo
  convir: P convenho convéns convém convimos convindes convêm | J convim convieste conveio conviemos conviestes convieram | S convenh
  provir: P provenho provéns provém provimos provindes provêm | J - - proveio - - provieram
  dar: P dou dás dá damos dais dão | J dei deste deu demos destes deram | S dê dês dê demos deis deem | T desse desses desse déssemos désseis dessem | T der deres der dermos derdes derem
  dizer: P digo dizes diz dizemos dizeis dizem | S dig | J diss | F dir | K dit
  contradizer: P contradigo contradizes contradiz contradizemos contradizeis contradizem | S contradig | J contradiss | F contradir | K contradit
  desdizer: P desdigo desdizes desdiz desdizemos desdizeis desdizem | S desdig | J desdiss | F desdir | K desdit
  predizer: P predigo predizes prediz predizemos predizeis predizem | S predig | J prediss | F predir | K predit
  maldizer: P maldigo maldizes maldiz maldizemos maldizeis maldizem | S maldig | J maldiss | F maldir | K maldit
  fazer: P faço fazes faz fazemos fazeis fazem | S faç | J fiz fizeste fez fizemos fizestes fizeram | T fizesse fizesses fizesse fizéssemos fizésseis fizessem | T fizer fizeres fizer fizermos fizerdes fizerem | F far | K feit
  refazer: P refaço refazes refaz refazemos refazeis refazem | S refaç | J refiz refizeste refez refizemos refizestes refizeram | F refar | K refeit
  desfazer: P desfaço desfazes desfaz desfazemos desfazeis desfazem | S desfaç | J desfiz desfizeste desfez desfizemos desfizestes desfizeram | F desfar | K desfeit
  satisfazer: P satisfaço satisfazes satisfaz satisfazemos satisfazeis satisfazem | S satisfaç | J satisfiz satisfizeste satisfez satisfizemos satisfizestes satisfizeram | F satisfar | K satisfeit
  trazer: P trago trazes traz trazemos trazeis trazem | S trag | J troux | F trar
  poder: P posso podes pode podemos podeis podem | S poss | J pude pudeste pôde pudemos pudestes puderam | T pudesse pudesses pudesse pudéssemos pudésseis pudessem | T puder puderes puder pudermos puderdes puderem
  querer: P quero queres quer queremos quereis querem | S queir | J quis quiseste quis quisemos quisestes quiseram | T quisesse quisesses quisesse quiséssemos quisésseis quisessem | T quiser quiseres quiser quisermos quiserdes quiserem
  requerer: P requeiro requeres requer requeremos requereis requerem | S requeir
  saber: P sei sabes sabe sabemos sabeis sabem | S saib | J soub
  caber: P caibo cabes cabe cabemos cabeis cabem | S caib | J coub
  ver: P vejo vês vê vemos vedes veem | S vej | J vi viste viu vimos vistes viram | T visse visses visse víssemos vísseis vissem | T vir vires vir virmos virdes virem | K vist
  prever: P prevejo prevês prevê prevemos prevedes preveem | S prevej | J previ previste previu previmos previstes previram | K previst
  rever: P revejo revês revê revemos revedes reveem | S revej | J revi reviste reviu revimos revistes reviram | K revist
  ler: P leio lês lê lemos ledes leem | S lei | J li leste leu lemos lestes leram
  reler: P releio relês relê relemos reledes releem | S relei
  crer: P creio crês crê cremos credes creem | S crei | J cri creste creu cremos crestes creram
  descrer: P descreio descrês descrê descremos descredes descreem
  rir: P rio ris ri rimos rides riem | S ri
  sorrir: P sorrio sorris sorri sorrimos sorrides sorriem | S sorri
  perder: P perco perdes perde perdemos perdeis perdem | S perc
  pedir: P peço pedes pede pedimos pedis pedem | S peç
  medir: P meço medes mede medimos medis medem | S meç
  impedir: P impeço impedes impede impedimos impedis impedem | S impeç
  despedir: P despeço despedes despede despedimos despedis despedem | S despeç
  ouvir: P ouço ouves ouve ouvimos ouvis ouvem | S ouç
  valer: P valho vales vale valemos valeis valem | S valh
  sair: P saio sais sai saímos saís saem | S sai | J saí saíste saiu saímos saístes saíram
  cair: P caio cais cai caímos caís caem | S cai | J caí caíste caiu caímos caístes caíram
  trair: P traio trais trai traímos traís traem
  atrair: P atraio atrais atrai atraímos atraís atraem
  manter: P mantenho manténs mantém mantemos mantendes mantêm | I mantinha mantinhas mantinha mantínhamos mantínheis mantinham | J mantive mantiveste manteve mantivemos mantivestes mantiveram | S mantenh | T mantivesse - mantivesse - - mantivessem | T mantiver - mantiver - - mantiverem
  obter: P obtenho obténs obtém obtemos obtendes obtêm | I obtinha - obtinha - - obtinham | J obtive obtiveste obteve obtivemos obtivestes obtiveram | S obtenh | T obtivesse - obtivesse - - obtivessem | T obtiver - obtiver - - obtiverem
  conter: P contenho conténs contém contemos contendes contêm | I continha - continha - - continham | J contive - conteve - - contiveram | S contenh
  deter: P detenho deténs detém detemos detendes detêm | I detinha - detinha - - detinham | J detive - deteve - - detiveram | S detenh
  reter: P retenho reténs retém retemos retendes retêm | J retive - reteve - - retiveram | S retenh
  abster: P abstenho absténs abstém abstemos abstendes abstêm | J abstive - absteve - - abstiveram | S abstenh
  suster: P sustenho susténs sustém sustemos sustendes sustêm | J sustive - susteve - - sustiveram | S sustenh
  entreter: P entretenho entreténs entretém entretemos entretendes entretêm | J - - entreteve - - entretiveram
  pôr: W pôr pores pôr pormos pordes porem | P ponho pões põe pomos pondes põem | I punha punhas punha púnhamos púnheis punham | J pus puseste pôs pusemos pusestes puseram | F por | S ponh | K post | G pondo
  construir: P - - constrói - - constroem
  destruir: P - - destrói - - destroem
  abrir: k abert
  cobrir: K cobert
  descobrir: K descobert
  encobrir: K encobert
  escrever: K escrit
  descrever: K descrit
  inscrever: K inscrit
  subscrever: K subscrit
  prescrever: K prescrit
  reescrever: K reescrit
  ganhar: k ganh
  gastar: k gast
  extinguir: k extint
  pagar: k pag
  aceitar: k aceit
  eleger: k eleit
  prender: k pres
  suspender: k suspens
  matar: k mort
  morrer: k mort
  acender: k aces
  expulsar: k expuls
  limpar: k limp
  imprimir: k impress
  expressar: k express
  exprimir: k express`

/** Verbs whose e is i, or o is u, in the first person and the subjunctive: `sinto, descubra`. */
const TO_I = setOf(`
  aderir advertir conferir conseguir consentir convergir desferir desmentir despir diferir digerir discernir divergir divertir
  ferir inferir inserir interferir investir mentir perseguir preferir pressentir proferir progredir prosseguir referir refletir reflectir
  repelir repetir ressentir seguir sentir servir sugerir transferir vestir agredir prevenir transgredir denegrir assentir dissentir revestir`)
const TO_U = setOf('cobrir descobrir dormir encobrir tossir engolir recobrir')
/** Verbs whose u is o where it is stressed: `sobe, foge`. */
const TO_O = setOf('acudir bulir consumir cuspir fugir sacudir subir sumir')

/** Spelling keeps the sound: `explicou, explique`; `começar, comece`; `dirigir, dirija`; `recear, receia`. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['gu', ['g']],
  ['qu', ['c']],
  ['c', ['qu', 'ç']],
  ['ç', ['c']],
  ['g', ['gu', 'j']],
  ['e', ['ei']],
])

/** Verbs in -iar that go as those in -ear: `anseia`. */
const TO_EIA = setOf('ansiar incendiar mediar odiar remediar intermediar')

/** The other stems of a Portuguese verb. */
export function variants(stem: string, ending: string): readonly string[] {
  const lemma = stem + ending
  const changed: string[] = []
  const last = (from: string, to: string) => stem.replace(new RegExp(`${from}(?=[^aeiou]*(?:[gq]u)?$)`, 'u'), to)
  if (TO_I.has(lemma)) changed.push(last('e', 'i'))
  if (TO_U.has(lemma)) changed.push(last('o', 'u'))
  if (TO_O.has(lemma)) changed.push(last('u', 'o'))
  if (TO_EIA.has(lemma)) changed.push(stem.replace(/i$/u, 'ei'))
  if (lemma.endsWith('oibir')) changed.push(stem.replace('oib', 'oíb'))
  if (lemma === 'reunir') changed.push('reún')
  return [...changed, ...[stem, ...changed].flatMap(respelt)]
}

const respelt = (stem: string): readonly string[] => {
  const size = SPELLINGS.has(stem.slice(-2)) ? 2 : 1
  return (SPELLINGS.get(stem.slice(-size)) ?? []).map((end) => stem.slice(0, -size) + end)
}

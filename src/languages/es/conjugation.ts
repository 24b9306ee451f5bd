/** Spanish conjugation: classes, irregular parts and changes of stem, for ../conjugation.ts to read. */

import { setOf, wordsOf } from '../lists.js'

export const CLASSES = {
  ar: `
    W ar
    G ando
    K ado ada ados adas
    P o as/ás a amos áis an
    I aba abas aba ábamos abais aban
    J é aste ó amos asteis aron
    F aré arás ará aremos aréis arán
    C aría arías aría aríamos aríais arían
    S e es e emos éis en
    T ara aras ara áramos arais aran
    T ase ases ase ásemos aseis asen
    Y ad a á`,
  er: `
    W er
    G iendo/yendo/endo
    K ido/ído ida/ída idos/ídos idas/ídas
    P o es/és e emos éis en
    I ía ías ía íamos íais ían
    J í iste/íste ió/yó/ó imos/ímos isteis/ísteis ieron/yeron/eron
    F eré erás erá eremos eréis erán
    C ería erías ería eríamos eríais erían
    S a as a amos áis an
    T iera/yera ieras/yeras iera/yera iéramos/yéramos ierais/yerais ieran/yeran
    T iese/yese ieses/yeses iese/yese iésemos/yésemos ieseis/yeseis iesen/yesen
    Y ed e é`,
  ir: `
    W ir/ír
    G iendo/yendo/endo
    K ido/ído ida/ída idos/ídos idas/ídas
    P o es/ís e imos/ímos ís en
    I ía ías ía íamos íais ían
    J í iste/íste ió/yó/ó imos/ímos isteis/ísteis ieron/yeron/eron
    F iré irás irá iremos iréis irán
    C iría irías iría iríamos iríais irían
    S a as a amos áis an
    T iera/yera/era ieras/yeras iera/yera/era iéramos/yéramos ierais/yerais ieran/yeran/eran
    T iese/yese ieses/yeses iese/yese iésemos/yésemos ieseis/yeseis iesen/yesen
    Y id e í`,
  ír: `
    W ír
    K ído ída ídos ídas
    P ío íes íe ímos ís íen
    F eiré eirás eirá eiremos eiréis eirán
    C eiría eirías eiría eiríamos eiríais eirían`,
}

/** `J`: the strong stem of the past; `j`: one that ends in j. */
export const PARTS = {
  K: 'K o a os as',
  S: 'S a as a amos áis an',
  F: `
    F é ás á emos éis án
    C ía ías ía íamos íais ían`,
  J: `
    J e iste o imos isteis ieron
    T iera ieras iera iéramos ierais ieran
    T iese ieses iese iésemos ieseis iesen`,
  j: `
    J e iste o imos isteis eron
    T era eras era éramos erais eran
    T ese eses ese ésemos eseis esen`,
}

export const IRREGULAR = `
  ser: P soy eres es somos sois son | I era eras era éramos erais eran | J fui fuiste fue fuimos fuisteis fueron | S se | S sea seas sea seamos seáis sean | T fuera fueras fuera fuéramos fuerais fueran | T fuese fueses fuese fuésemos fueseis fuesen
  estar: P estoy estás está estamos estáis están | S esté estés esté estemos estéis estén | J estuv
  haber: P he has ha hemos habéis han | P - - hay - - - | S hay | J hub | F habr
  ir: P voy vas va vamos vais van | I iba ibas iba íbamos ibais iban | S vay | J fui fuiste fue fuimos fuisteis fueron | T fuera fueras fuera fuéramos fuerais fueran | G yendo
  dar: P doy das da damos dais dan | J di diste dio dimos disteis dieron | S dé des dé demos deis den | T diera dieras diera diéramos dierais dieran
  hacer: P hago haces hace hacemos hacéis hacen | S hag | J hic | J hizo - hizo - - - | F har | K hech | Y haz
  deshacer: P deshago deshaces deshace deshacemos deshacéis deshacen | S deshag | J deshic | J - - deshizo - - - | K deshech
  satisfacer: P satisfago satisfaces satisface satisfacemos satisfacéis satisfacen | J - - satisfizo - - - | K satisfech
  decir: P digo dices dice decimos decís dicen | S dig | j dij | F dir | K dich | G diciendo | Y di
  predecir: P predigo predices predice predecimos predecís predicen | S predig | j predij | K predich | G prediciendo
  contradecir: P contradigo contradices contradice contradecimos contradecís contradicen | S contradig | j contradij | K contradich | G contradiciendo
  desdecir: P desdigo desdices desdice desdecimos desdecís desdicen | S desdig | j desdij | K desdich | G desdiciendo
  maldecir: P maldigo maldices maldice maldecimos maldecís maldicen | S maldig | j maldij | G maldiciendo
  bendecir: P bendigo bendices bendice bendecimos bendecís bendicen | S bendig | j bendij | G bendiciendo
  poder: J pud | F podr | G pudiendo
  poner: P pongo pones pone ponemos ponéis ponen | S pong | J pus | F pondr | K puest
  proponer: P propongo propones propone proponemos proponéis proponen | S propong | J propus | F propondr | K propuest
  exponer: P expongo expones expone exponemos exponéis exponen | S expong | J expus | F expondr | K expuest
  suponer: P supongo supones supone suponemos suponéis suponen | S supong | J supus | F supondr | K supuest
  presuponer: P presupongo presupones presupone presuponemos presuponéis presuponen | S presupong | J presupus | K presupuest
  oponer: P opongo opones opone oponemos oponéis oponen | S opong | J opus | F opondr | K opuest
  disponer: P dispongo dispones dispone disponemos disponéis disponen | S dispong | J dispus | F dispondr | K dispuest
  imponer: P impongo impones impone imponemos imponéis imponen | S impong | J impus | F impondr | K impuest
  componer: P compongo compones compone componemos componéis componen | S compong | J compus | F compondr | K compuest
  contraponer: P contrapongo contrapones contrapone contraponemos contraponéis contraponen | J contrapus | K contrapuest
  anteponer: P antepongo antepones antepone anteponemos anteponéis anteponen | J antepus | K antepuest
  posponer: P pospongo pospones pospone posponemos posponéis posponen | J pospus | K pospuest
  reponer: P repongo repones repone reponemos reponéis reponen | J repus | K repuest
  tener: P tengo tienes tiene tenemos tenéis tienen | S teng | J tuv | F tendr
  sostener: P sostengo sostienes sostiene sostenemos sostenéis sostienen | S sosteng | J sostuv | F sostendr
  mantener: P mantengo mantienes mantiene mantenemos mantenéis mantienen | S manteng | J mantuv | F mantendr
  obtener: P obtengo obtienes obtiene obtenemos obtenéis obtienen | S obteng | J obtuv | F obtendr
  contener: P contengo contienes contiene contenemos contenéis contienen | S conteng | J contuv | F contendr
  detener: P detengo detienes detiene detenemos detenéis detienen | S deteng | J detuv | F detendr
  retener: P retengo retienes retiene retenemos retenéis retienen | S reteng | J retuv | F retendr
  abstener: P abstengo abstienes abstiene abstenemos abstenéis abstienen | S absteng | J abstuv | F abstendr
  venir: P vengo vienes viene venimos venís vienen | S veng | J vin | F vendr | G viniendo
  convenir: P convengo convienes conviene convenimos convenís convienen | S conveng | J convin | F convendr | G conviniendo
  intervenir: P intervengo intervienes interviene intervenimos intervenís intervienen | S interveng | J intervin | F intervendr | G interviniendo
  prevenir: P prevengo previenes previene prevenimos prevenís previenen | S preveng | J previn | F prevendr | G previniendo
  querer: J quis | F querr
  saber: P sé sabes sabe sabemos sabéis saben | S sep | J sup | F sabr
  caber: P quepo cabes cabe cabemos cabéis caben | S quep | J cup | F cabr
  traer: P traigo traes trae traemos traéis traen | S traig | j traj | G trayendo
  atraer: P atraigo atraes atrae atraemos atraéis atraen | j atraj
  caer: P caigo caes cae caemos caéis caen | S caig
  oír: P oigo oyes oye oímos oís oyen | S oig | J oí oíste oyó oímos oísteis oyeron | G oyendo | K oíd | F oir
  ver: P veo ves ve vemos veis ven | S ve | I veía veías veía veíamos veíais veían | J vi viste vio vimos visteis vieron | K vist
  prever: P preveo prevés prevé prevemos prevéis prevén | S preve | I preveía preveías preveía preveíamos preveíais preveían | J - - previó - - previeron | K previst
  salir: P salgo sales sale salimos salís salen | S salg | F saldr
  valer: P valgo vales vale valemos valéis valen | S valg | F valdr
  andar: J anduv
  conducir: j conduj
  producir: j produj
  reducir: j reduj
  traducir: j traduj
  introducir: j introduj
  deducir: j deduj
  inducir: j induj
  abrir: K abiert
  cubrir: K cubiert
  descubrir: K descubiert
  escribir: K escrit
  describir: K descrit
  inscribir: K inscrit
  suscribir: K suscrit
  prescribir: K prescrit
  morir: K muert
  volver: K vuelt
  devolver: K devuelt
  resolver: K resuelt
  romper: K rot
  imprimir: K impres
  freír: K frit`

/** Verbs whose stressed e is ie, whose stressed o or u is ue, and whose e is i (`pedir`, and `sentir` without the stress). */
const TO_IE = setOf(`
  acertar advertir alentar apretar arrepentir asentir atender atravesar calentar cerrar comenzar concertar conferir confesar
  consentir convertir defender desmentir despertar digerir disentir divertir empezar encender encerrar entender enterrar extender
  gobernar herir inferir invertir manifestar mentir negar nevar pensar perder preferir presentir querer recomendar referir regar
  renegar repensar requerir reventar sembrar sentar sentir sugerir temblar tentar transferir tropezar verter denegar
  malentender desconcertar desatender adquirir inquirir`)
const TO_UE = setOf(`
  acordar almorzar apostar aprobar avergonzar colgar comprobar conmover consolar contar costar demostrar descontar desaprobar
  devolver disolver doler dormir encontrar esforzar forzar jugar llover moler morder morir mostrar mover poder probar promover
  recordar reforzar remover renovar reprobar resolver resonar rodar rogar soler soltar sonar soñar tostar tronar volar volver
  denostar revolver absolver apostar atronar`)
const TO_I = setOf(`
  advertir arrepentir asentir competir concebir conferir conseguir consentir convertir corregir despedir desmentir digerir
  disentir divertir elegir exigir expedir gemir herir impedir inferir invertir medir mentir pedir perseguir preferir presentir
  proseguir referir regir reír rendir repetir requerir seguir sentir servir sonreír sugerir transferir vestir`)

/** `e` to `ie`, `o` to `ue`: the last of these vowels in the stem; `u` and `i` where there is none. */
const lastChanged = (stem: string, pattern: RegExp, vowel: string): string =>
  stem.replace(new RegExp(`${pattern.source}(?=[^aeiouáéíóú]*(?:[gq]u)?$)`, 'u'), vowel)

/** Spelling keeps the sound: `explicó, explique`; `dirige, dirija`; `reconoce, reconozca`; `continúa`; `concluye`. */
const SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map([
  ['c', ['qu', 'z', 'zc']],
  ['gu', ['g', 'gü']],
  ['g', ['gu', 'j']],
  ['z', ['c']],
  ['i', ['í']],
  ['u', ['ú', 'uy']],
])

/** Verbs with an accent inside the stem when it is stressed: `prohíbe`, `reúne`. */
const ACCENTED = new Map([
  ['prohib', 'prohíb'],
  ['reun', 'reún'],
  ['aisl', 'aísl'],
  ['enraiz', 'enraíz'],
  ['rehus', 'rehús'],
])

const MUTATES = [
  [TO_IE, /e/u, 'ie'],
  [TO_UE, /[ou]/u, 'ue'],
  [TO_I, /e/u, 'i'],
] as const

/** The other stems of a Spanish verb. */
export function variants(stem: string, ending: string): readonly string[] {
  const lemma = stem + ending
  const changed = MUTATES.flatMap(([verbs, pattern, vowel]) =>
    verbs.has(lemma) ? [lastChanged(stem, pattern, vowel)] : [],
  )
  if (lemma === 'morir' || lemma === 'dormir' || lemma === 'poder') changed.push(stem.replace('o', 'u'))
  if (lemma === 'adquirir' || lemma === 'inquirir') changed.push(stem.replace('uir', 'uier'))
  const accented = ACCENTED.get(stem)
  if (accented) changed.push(accented)
  if (lemma.endsWith('eír')) changed.push(stem.replace(/e$/u, 'i'), stem.replace(/e$/u, ''))
  return [...changed, ...[stem, ...changed].flatMap(respelt)]
}

const respelt = (stem: string): readonly string[] => {
  const size = SPELLINGS.has(stem.slice(-2)) ? 2 : 1
  return (SPELLINGS.get(stem.slice(-size)) ?? []).map((end) => stem.slice(0, -size) + end)
}

const CLITICS = wordsOf('melo mela telo tela selo sela selos selas noslo noslos me te se lo la le nos os los las les')

/** `decirle`, `explicándose`: the clitics, and the accent that they bring with them taken off. */
export const ENCLITICS = {
  forms: [...CLITICS].sort((a, b) => b.length - a.length),
  bare: (rest: string): readonly string[] =>
    /(?:[aáeéií]r|[áé]ndo)$/u.test(rest) ? [rest, rest.replace(/ándo$/u, 'ando').replace(/éndo$/u, 'endo')] : [],
}

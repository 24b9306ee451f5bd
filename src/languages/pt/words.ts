/** Closed classes of Portuguese; keys are norms: lower case, what follows a hyphen as the tokenizer parts it. */

import { entriesOf, readDeterminers, readPronouns, setOf, wordsOf } from '../lists.js'
import type { WordClasses } from '../pack.js'

const DE = `de do da dos das dum duma duns dumas deste desta destes destas desse dessa desses dessas daquele daquela daqueles daquelas`
const EM = `em no na nos nas num numa nuns numas neste nesta nestes nestas nesse nessa nesses nessas naquele naquela naqueles
  naquelas`
const A = 'a ao à aos às àquele àquela àqueles àquelas'
const POR = 'por pelo pela pelos pelas'

/** Verbs by which a text tells, with se: `no relatório lê-se`. */
const IMPERSONAL = `
  ler destacar assinalar indicar afirmar sublinhar explicar precisar recordar lembrar advertir assegurar concluir detalhar
  expor argumentar acrescentar informar reconhecer admitir sustentar referir salientar`

export const words: WordClasses = {
  determiners: readDeterminers([
    ['definite', 'ms', 'o'],
    ['definite', 'fs', 'a'],
    ['definite', 'mp', 'os'],
    ['definite', 'fp', 'as'],
    ['indefinite', 'ms', 'um'],
    ['indefinite', 'fs', 'uma'],
    ['indefinite', 'mp', 'uns'],
    ['indefinite', 'fp', 'umas'],
    ['demonstrative', 'ms', 'este esse aquele'],
    ['demonstrative', 'fs', 'esta essa aquela'],
    ['demonstrative', 'mp', 'estes esses aqueles'],
    ['demonstrative', 'fp', 'estas essas aquelas'],
    ['possessive', 'ms', 'meu teu seu nosso vosso'],
    ['possessive', 'fs', 'minha tua sua nossa vossa'],
    ['possessive', 'mp', 'meus teus seus nossos vossos'],
    ['possessive', 'fp', 'minhas tuas suas nossas vossas'],
    ['quantity', 's', 'cada qualquer'],
    ['quantity', 'ms', 'algum nenhum todo certo outro tal muito pouco'],
    ['quantity', 'fs', 'alguma nenhuma toda certa outra muita pouca'],
    ['quantity', 'mp', 'alguns todos certos outros muitos poucos vários ambos inúmeros diversos quaisquer tantos'],
    ['quantity', 'fp', 'algumas todas certas outras muitas poucas várias ambas inúmeras diversas tantas'],
    [
      'quantity',
      'p',
      `dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze dezesseis dezasseis vinte trinta
       quarenta cinquenta sessenta setenta oitenta noventa cem cento duzentos duzentas mil diferentes`,
    ],
  ]),
  owners: readPronouns([
    ['possessive', 1, 's', 'meu minha meus minhas'],
    ['possessive', 1, 'p', 'nosso nossa nossos nossas'],
    ['possessive', 3, '', 'seu sua seus suas'],
  ]),
  genitive: {
    preposition: 'de',
    contractions: new Map([
      ['o', 'do'],
      ['a', 'da'],
      ['os', 'dos'],
      ['as', 'das'],
    ]),
  },
  pronouns: readPronouns([
    ['subject', 1, 's', 'eu'],
    ['subject', 2, 's', 'tu'],
    ['subject', 3, 'ms', 'ele'],
    ['subject', 3, 'fs', 'ela'],
    ['subject', 3, 's', 'você'],
    ['subject', 1, 'p', 'nós'],
    ['subject', 2, 'p', 'vós'],
    ['subject', 3, 'mp', 'eles'],
    ['subject', 3, 'fp', 'elas'],
    ['subject', 3, 'p', 'vocês'],
    ['indefinite', 3, 's', 'alguém ninguém outrem quem'],
    ['indefinite', 3, 'ms', 'algum nenhum outro'],
    ['indefinite', 3, 'fs', 'alguma nenhuma outra uma'],
    ['indefinite', 3, 'mp', 'alguns muitos outros vários poucos todos ambos uns'],
    ['indefinite', 3, 'fp', 'algumas muitas outras várias poucas todas ambas umas'],
    ['relative', 3, '', 'que'],
    ['relative', 3, 'ms', 'o_qual'],
    ['relative', 3, 'fs', 'a_qual'],
    ['relative', 3, 'mp', 'os_quais'],
    ['relative', 3, 'fp', 'as_quais'],
    ['demonstrative', 3, 'ms', 'este esse aquele este_último esse_último o_mesmo o_primeiro'],
    ['demonstrative', 3, 'fs', 'esta essa aquela esta_última essa_última a_mesma a_primeira'],
    ['demonstrative', 3, 'mp', 'estes esses aqueles estes_últimos os_mesmos os_primeiros'],
    ['demonstrative', 3, 'fp', 'estas essas aquelas estas_últimas as_mesmas'],
    ['object', 1, 's', 'mim comigo'],
    ['object', 2, 's', 'ti contigo'],
    ['object', 3, '', 'si consigo'],
  ]),
  ofTwo: {
    first: new Set(['primeiro', 'primeira']),
    second: new Set(['segundo', 'segunda']),
    both: new Set(['dois', 'duas']),
  },
  bynameCues: new Set([
    'alias',
    'vulgo',
    'apelidado',
    'apelidada',
    'conhecido como',
    'conhecida como',
    'conhecido por',
    'conhecida por',
  ]),
  prepositions: setOf(`
    ${DE} ${EM} ${A} ${POR} ante após até com contra desde durante entre excepto exceto mediante para perante pra salvo segundo sem sob
    sobre trás conforme consoante afora através acerca diante dentro fora perto longe junto frente respeito apesar graças devido
    antes depois além`),
  linkingPrepositions: setOf('de do da dos das dum duma'),
  conjunctions: setOf('e ou nem mas &'),
  complementizers: setOf('que se como quanto quando onde porquê quem qual quais'),
  closeComplementizers: setOf('como'),
  freeInversion: true,
  dropsSubjects: true,
  retoldInQuotes: true,
  alternatives: setOf('outros outras'),
  identity: setOf('mesmo mesma mesmos mesmas próprio própria'),
  formerly: setOf('antigo antiga ex'),
  ageAdjectives: setOf('jovem idoso idosa'),
  anonymous: setOf('anonimato anonimamente anónimo anónima anônimo anônima'),
  partsOfTime: setOf('início fim meados final começo'),
  adversatives: setOf('mas porém'),
  titlesInMarks: true,
  compelling: setOf('levar empurrar obrigar forçar impelir induzir conduzir'),
  hearerPrepositions: setOf('a ao à aos às para'),
  sayings: setOf(`
    informação informações declaração declarações palavras afirmações explicações testemunho testemunhos depoimento depoimentos
    revelações comentários resposta réplica reação reacção confissão confissões dados`),
  citing: setOf('citar'),
  agoVerbs: setOf('há faz havia'),
  impersonal: {
    pronouns: setOf('se -se'),
    verbs: setOf(IMPERSONAL),
    personal: setOf(IMPERSONAL),
    prepositions: setOf('em no na nos nas num numa nuns numas'),
  },
  impersonals: setOf('se -se'),
  asideOpeners: setOf('como conforme segundo'),
  takingUp: new Set(['assim o', 'assim']),
  years: setOf('anos'),
  timeNouns: setOf(`
    segundo segundos minuto minutos hora horas dia dias manhã manhãs tarde tardes noite noites madrugada madrugadas semana semanas
    mês meses trimestre trimestres semestre semestres ano anos década décadas século séculos véspera vésperas quinzena
    primavera verão outono inverno vez vezes momento momentos instante época temporada feira segunda-feira terça-feira
    quarta-feira quinta-feira sexta-feira`),
  bareObjects: true,
  bareContentClauses: false,
  nounHead: 'first',
  agentPrepositions: setOf(POR),
  ownerPrepositions: setOf(POR),
  infinitiveMarkers: setOf('a de'),
  demandMarkers: setOf('para pra'),
  clausePrepositions: setOf('de em a com'),
  supposing: setOf('se quando enquanto quem onde conforme como quanto'),
  reflexives: setOf('se -se'),
  adverbials: new Set(
    entriesOf(`
    por sua vez, por seu lado, por outro lado, por exemplo, por enquanto, por ora, por fim, por último, por isso, por agora,
    em geral, em particular, em princípio, em público, em privado, em todo caso, em contrapartida, em seguida, em vão,
    no entanto, na verdade, na altura, na ocasião, mesmo assim, ainda assim, além disso, pelo contrário, pelo menos,
    ao menos, ao mesmo tempo, a seguir, às vezes, de novo, de imediato, de facto, de fato, de resto, desde logo, sobretudo,
    mais tarde, mais uma vez, pouco depois, pouco antes, uma vez mais, com isso, ela mesma, ele mesmo, ele próprio,
    ela própria, para já, até agora, sem rodeios`),
  ),
  relatives: setOf('que quem qual quais cujo cuja cujos cujas onde quando'),
  joiners: setOf('e'),
  negations: setOf('não nunca jamais tampouco nada ninguém nem nenhum nenhuma'),
  contentNegations: setOf('não'),
  exclusives: setOf('só apenas somente'),
  verbClitics: setOf(`
    me te se lhe o a nos vos lhes os as não lo la los las no na -me -te -se -lhe -lhes -o -a -os -as -nos -vos -lo -la -los -las
    -no -na`),
  adverbs: setOf(`
    já ainda sempre nunca também além assim bem mal melhor pior muito pouco mais menos tão tanto quase apenas só somente inclusive
    talvez hoje ontem anteontem amanhã agora antes depois logo então cedo tarde aqui aí ali lá cá acolá perto longe acima abaixo
    dentro fora diante atrás igualmente finalmente entretanto enquanto contudo porém todavia bastante demais demasiado algo nada
    outrora doravante outrossim aliás afinal novamente nomeadamente designadamente anteriormente posteriormente recém porventura
    ora aquando claro alto`),
  adverbSuffixes: wordsOf('amente emente almente ilmente ormente armente'),
  clauseOpeners: setOf(`
    mas porém contudo embora enquanto quando porque pois como se onde assim então além depois antes segundo conforme logo já
    caso visto`),
  compoundOpeners: setOf(
    'antes assim caso dado excepto exceto já logo mais mas menos posto salvo sempre tal tanto tão visto',
  ),
  subordinators: new Set(
    entriesOf(
      `embora, quando, enquanto, porque, pois, já que, dado que, visto que, uma vez, desde que, até que, sempre que, ainda que`,
    ),
  ),
  conditionals: new Set(['se']),
  weekdaysAndMonths: setOf(`
    segunda terça quarta quinta sexta sábado domingo segunda-feira terça-feira quarta-feira quinta-feira sexta-feira janeiro
    fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro`),
  notNames: setOf(`
    antigo antiga mesmo mesma agora ontem hoje amanhã além também assim ainda já só somente talvez tal graças questionado
    questionada perguntado perguntada interrogado nascido nascida junto junta senhor senhora dona último última primeiro
    primeira terceiro logo depois antes então finalmente sem embora enquanto quando onde quem há era foi é são está estão ser
    estar ter haver norte sul leste oeste europeu europeia português portuguesa brasileiro brasileira sim não bom boa bem claro
    oxalá visto ali aqui isso isto aquilo lhe me se nos apesar entretanto contudo porém aliás afinal tudo nada`),
}

/** Closed classes of Spanish; keys are norms: lower case. */

import { entriesOf, readDeterminers, readPronouns, setOf, wordsOf } from '../lists.js'
import type { WordClasses } from '../pack.js'

/** Verbs by which a text tells, with se: `en el acta se destaca`. */
const IMPERSONAL = `
  leer destacar señalar indicar afirmar subrayar explicar precisar recoger recordar advertir asegurar concluir detallar
  exponer argumentar añadir agregar informar reconocer admitir sostener`

export const words: WordClasses = {
  determiners: readDeterminers([
    ['definite', 'ms', 'el'],
    ['definite', 'fs', 'la'],
    ['definite', 's', 'lo'],
    ['definite', 'mp', 'los'],
    ['definite', 'fp', 'las'],
    ['indefinite', 'ms', 'un'],
    ['indefinite', 'fs', 'una'],
    ['indefinite', 'mp', 'unos'],
    ['indefinite', 'fp', 'unas'],
    ['demonstrative', 'ms', 'este ese aquel'],
    ['demonstrative', 'fs', 'esta esa aquella'],
    ['demonstrative', 'mp', 'estos esos aquellos'],
    ['demonstrative', 'fp', 'estas esas aquellas'],
    ['possessive', 's', 'mi tu su'],
    ['possessive', 'p', 'mis tus sus'],
    ['possessive', 'ms', 'nuestro vuestro'],
    ['possessive', 'fs', 'nuestra vuestra'],
    ['possessive', 'mp', 'nuestros vuestros'],
    ['possessive', 'fp', 'nuestras vuestras'],
    ['quantity', 's', 'cada cualquier'],
    ['quantity', 'ms', 'algún ningún todo cierto otro tal mucho poco medio'],
    ['quantity', 'fs', 'alguna ninguna toda cierta otra mucha poca media'],
    [
      'quantity',
      'mp',
      'algunos todos ciertos otros muchos pocos varios ambos numerosos diversos distintos unos cuantos',
    ],
    ['quantity', 'fp', 'algunas todas ciertas otras muchas pocas varias ambas numerosas diversas distintas cuantas'],
    [
      'quantity',
      'p',
      `dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis veinte treinta cuarenta cincuenta
       sesenta setenta ochenta noventa cien cientos doscientos mil miles diferentes`,
    ],
  ]),
  owners: readPronouns([
    ['possessive', 1, 's', 'mi mis'],
    ['possessive', 1, 'p', 'nuestro nuestra nuestros nuestras'],
    ['possessive', 3, '', 'su sus'],
  ]),
  genitive: { preposition: 'de', contractions: new Map([['el', 'del']]) },
  pronouns: readPronouns([
    ['subject', 1, 's', 'yo'],
    ['subject', 2, 's', 'tú vos'],
    ['subject', 3, 'ms', 'él'],
    ['subject', 3, 'fs', 'ella'],
    ['subject', 3, 's', 'usted ello'],
    ['subject', 1, 'p', 'nosotros nosotras'],
    ['subject', 2, 'p', 'vosotros vosotras'],
    ['subject', 3, 'mp', 'ellos'],
    ['subject', 3, 'fp', 'ellas'],
    ['subject', 3, 'p', 'ustedes'],
    ['indefinite', 3, 's', 'alguien nadie quienquiera uno cualquiera'],
    ['indefinite', 3, 'ms', 'alguno ninguno otro'],
    ['indefinite', 3, 'fs', 'alguna ninguna otra una'],
    ['indefinite', 3, 'mp', 'algunos muchos otros varios pocos todos ambos unos'],
    ['indefinite', 3, 'fp', 'algunas muchas otras varias pocas todas ambas unas'],
    ['relative', 3, '', 'que quien quienes'],
    ['relative', 3, 'ms', 'el_cual'],
    ['relative', 3, 'fs', 'la_cual'],
    ['relative', 3, 'mp', 'los_cuales'],
    ['relative', 3, 'fp', 'las_cuales'],
    ['demonstrative', 3, 'ms', 'este ese aquel éste ése aquél este_último el_mismo el_primero'],
    ['demonstrative', 3, 'fs', 'esta esa aquella ésta ésa aquélla esta_última la_misma la_primera'],
    ['demonstrative', 3, 'mp', 'estos esos aquellos éstos ésos aquéllos estos_últimos los_mismos los_primeros'],
    ['demonstrative', 3, 'fp', 'estas esas aquellas éstas ésas aquéllas estas_últimas las_mismas'],
    ['object', 1, 's', 'mí conmigo'],
    ['object', 2, 's', 'ti contigo'],
    ['object', 3, '', 'sí consigo'],
  ]),
  ofTwo: {
    first: new Set(['primero', 'primera']),
    second: new Set(['segundo', 'segunda']),
    both: new Set(['dos']),
  },
  bynameCues: new Set(['alias', 'apodado', 'apodada', 'conocido como', 'conocida como']),
  prepositions: setOf(`
    a al ante bajo con contra de del desde durante en entre excepto hacia hasta mediante para por salvo según sin sobre tras
    vía versus incluido incluida mediante alrededor cerca lejos junto frente dentro fuera encima debajo delante detrás acerca
    respecto pese gracias debido`),
  linkingPrepositions: setOf('de del'),
  conjunctions: setOf('y e o u ni pero sino &'),
  complementizers: setOf('que si cómo por_qué cuánto cuántos cuándo dónde qué quién cuál'),
  freeInversion: true,
  dropsSubjects: true,
  retoldInQuotes: true,
  alternatives: setOf('otros otras'),
  identity: setOf('mismo misma mismos mismas propio propia'),
  formerly: setOf('antiguo antigua ex'),
  ageAdjectives: setOf('joven anciano anciana'),
  anonymous: setOf('anonimato anónimamente anónimo anónima'),
  partsOfTime: setOf('principios finales mediados comienzos inicios'),
  adversatives: setOf('pero mas'),
  titlesInMarks: true,
  compelling: setOf('llevar empujar obligar forzar impulsar inducir conducir'),
  hearerPrepositions: setOf('a al'),
  sayings: setOf(`
    información informaciones declaraciones palabras afirmaciones explicaciones precisiones testimonio testimonios revelaciones
    comentarios respuesta réplica reacción confesión confesiones manifestaciones datos`),
  agoVerbs: setOf('hace hacía'),
  impersonal: {
    pronouns: setOf('se'),
    verbs: setOf(IMPERSONAL),
    personal: setOf(IMPERSONAL),
    prepositions: setOf('en'),
    seats: setOf('desde'),
  },
  impersonals: setOf('se'),
  asideOpeners: setOf('según como'),
  takingUp: new Set(['así lo', 'lo', 'así']),
  years: setOf('años'),
  timeNouns: setOf(`
    segundo segundos minuto minutos hora horas día días jornada jornadas mañana mañanas mediodía tarde tardes noche noches
    madrugada madrugadas semana semanas mes meses trimestre trimestres semestre semestres año años década décadas siglo siglos
    víspera vísperas quincena primavera verano otoño invierno vez veces momento momentos instante época temporada`),
  bareObjects: true,
  bareContentClauses: false,
  nounHead: 'first',
  agentPrepositions: setOf('por'),
  ownerPrepositions: setOf('por'),
  infinitiveMarkers: setOf('a de'),
  clausePrepositions: setOf('de en a con'),
  reflexives: setOf('se'),
  adverbials: new Set(
    entriesOf(`
    en cambio, sin embargo, por su parte, por otra parte, por otro lado, por el contrario, por ejemplo, por fin, por ahora,
    por el momento, por último, por lo tanto, por tanto, en efecto, en concreto, en particular, en todo caso, en cualquier caso,
    en general, en realidad, en principio, en público, en privado, en persona, en vano, en su momento, a su vez, al menos,
    al final, al fin, al mismo tiempo, a menudo, a veces, ante todo, de nuevo, de hecho, de inmediato, de momento,
    de este modo, desde luego, sobre todo, tal vez, más tarde, más adelante, poco después, poco antes, una vez más,
    una y otra vez, no obstante, con todo, ella misma, él mismo, ellos mismos, ellas mismas, sin más, sin rodeos, sin ambages`),
  ),
  relatives: setOf('que quien quienes cual cuales cuyo cuya cuyos cuyas donde cuando'),
  joiners: setOf('y e'),
  negations: setOf('no nunca jamás tampoco nada nadie ni ningún ninguna ninguno'),
  contentNegations: setOf('no'),
  exclusives: setOf('solo sólo solamente únicamente'),
  verbClitics: setOf('me te se le lo la nos os les los las no'),
  adverbs: setOf(`
    ya aún todavía siempre nunca jamás también tampoco además así bien mal mejor peor muy mucho poco más menos tan tanto casi
    apenas sólo solo solamente incluso quizá quizás acaso tal_vez hoy ayer anteayer mañana anoche ahora antes después luego
    entonces pronto tarde temprano aquí ahí allí allá acá cerca lejos arriba abajo dentro fuera delante detrás encima
    asimismo igualmente finalmente sin_embargo mientras demasiado bastante algo nada recién adrede aparte aprisa despacio
    enseguida quedo alto claro través antaño hogaño nuevamente anteriormente posteriormente`),
  adverbSuffixes: wordsOf('amente emente almente ilmente ormente armente'),
  clauseOpeners: setOf(`
    pero pues aunque mientras cuando porque como si donde así entonces además luego sino tras después antes según conque ya
    puesto dado apenas`),
  compoundOpeners: setOf(
    'antes así aunque dado excepto mas mientras más menos puesto salvo siempre sino tal tan tanto visto ya',
  ),
  subordinators: new Set(
    entriesOf(
      `aunque, cuando, mientras, porque, pues, mientras que, ya que, dado que, puesto que, desde que, hasta que, en tanto`,
    ),
  ),
  conditionals: new Set(['si']),
  weekdaysAndMonths: setOf(`
    lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre setiembre
    octubre noviembre diciembre`),
  notNames: setOf(`
    antiguo antigua mismo misma ahora ayer hoy mañana además también tampoco así aun aún ya sólo solo quizá quizás tal gracias
    preguntado preguntada preguntados consultado consultada interrogado interrogada nacido nacida respecto pese junto junta
    señor señora don doña último última primer primero primera segundo segunda tercero luego después antes entonces finalmente
    sin aunque mientras cuando donde quien quienes hay era fue es son está están había ser estar haber hace hacía
    norte sur este oeste europeo europea español española mexicano mexicana sí no bueno bien claro ojalá visto vista tras acto
    seguido allí aquí eso esto aquello lo le les se me te nos os`),
}

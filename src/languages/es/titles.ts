import type { TitleRow } from '../people-lists.js'

/** Titles before a name, parted by commas: gender, plural, forms (norms, with their full stop where it is written). */
export const TITLES: readonly TitleRow[] = [
  [
    'm',
    false,
    'sr, sr., señor, don, d., dr, dr., doctor, lic., licenciado, ing., ingeniero, arq., mtro., maestro, prof., profesor, padre, monseñor, mons., fray, hermano, general, gral., coronel, comandante, capitán, cap., almirante, sargento, presidente, expresidente, vicepresidente, primer ministro, canciller, senador, diputado, gobernador, fiscal, ministro, rey, príncipe, duque, conde, papa, cardenal, obispo, arzobispo, ayatolá, jeque, emir, lord, sir, mister, mr, mr., san, santo, tío',
  ],
  [
    'f',
    false,
    'sra, sra., señora, srta, srta., señorita, doña, dña., dra, dra., doctora, licenciada, ingeniera, mtra., maestra, profesora, profa., sor, hermana, madre, presidenta, expresidenta, vicepresidenta, primera ministra, senadora, diputada, gobernadora, ministra, reina, princesa, duquesa, condesa, generala, capitana, lady, miss, mrs, mrs., ms, ms., santa, tía',
  ],
  [null, false, 'juez, teniente, cabo, imán, rabino, excmo., excma.'],
  ['m', true, 'sres, sres., señores, doctores, generales, ministros, presidentes, hermanos, profesores'],
  ['f', true, 'sras, sras., señoras, doctoras, hermanas, ministras'],
]

/** Words inside names. */
export const PARTICLES = 'de del la las los y e i van von der den da das do dos di bin ben ibn al el abu mac o'

/** Words that make a name that of a body. */
export const ORGANIZATION_WORDS = `
  atlético deportivo racing sporting athletic academia administración aduana aerolíneas agencia agrupación alianza archidiócesis arzobispado asamblea asociación ateneo audiencia
  autoridad ayuntamiento banco biblioteca bloque cabildo caja cámara cancillería casa centro círculo ciudadanos club coalición colectivo colegio
  comandancia comisaría comisión comité compañía comunidad concejalía conapred conferencia confederación congreso consejería consejo
  consorcio consultora convergencia coordinadora cooperativa corporación corte cortes cruz cuerpo defensoría delegación departamento
  dirección diputación ejecutivo ejército embajada empresa ertzaintza escuela estado facultad federación festival fiscalía foro frente fuerza
  fuerzas fundación gabinete generalitat gobierno grupo guardia hospital iglesia inc industrias iniciativa inspección instituto izquierda
  junta juzgado laboratorio liga ltd ministerio moncloa movimiento mossos museo observatorio oficina organización organismo parlament parlamento
  partido patronal patronato plataforma podemos policía presidencia procuraduría protección red registro secretaría sección senado servicio
  sindicato sociedad subdelegación suprema tribunal unidad unión universidad vox xunta cc.oo ccoo ugt csif psoe pp pnv erc bng iu pri pan
  prd morena onu ue otan fmi bce oms ocde cepal efe cni dgt aemet ine inegi imss cndh ine amlo pemex cfe renfe adif aena iberia telefónica
  repsol endesa iberdrola bbva santander caixabank inditex mercadona seat google apple microsoft amazon facebook meta twitter netflix fifa uefa
  fbi cia nasa ong greenpeace unicef unesco unam csic cáritas oxfam dea eta farc eln`

/** What a body that has a name is called again by. */
export const BODY_CLASSES = `
  empresa compañía sociedad grupo firma multinacional filial startup constructora promotora concesionaria operador operadora petrolera
  eléctrica minera aerolínea naviera farmacéutica tecnológica cadena marca consorcio patronal laboratorio universidad instituto institución
  organismo organización asociación fundación federación confederación sindicato ong colectivo plataforma club equipo partido formación
  movimiento agencia periódico diario semanario revista emisora texto documento estudio canal web portal banco aseguradora`

/** Persons of whom a place, a body or a family has one, or an event a few: `el alcalde` may be new where `la edil` is not. */
export const OFFICES = `
  ministro exministro viceministro secretario subsecretario presidente expresidente vicepresidente portavoz vocero canciller alcalde gobernador intendente
  prefecto embajador cónsul comisario comisionado rey reina papa obispo arzobispo cura párroco pastor imán jefe patrón director subdirector gerente
  administrador responsable encargado coordinador titular propietario dueño tesorero sucesor antecesor predecesor adjunto organizador moderador
  redactor notario abogado juez fiscal árbitro perito instructor experto corresponsal presentador locutor editor intérprete rector decano
  médico forense guardia vigilante comandante capitán piloto conductor chófer entrenador técnico seleccionador productor cliente víctima testigo
  culpable autor padre madre hermano hermana hijo hija marido esposo esposa mujer pareja viudo viuda tío tía primo vecino compañero colega
  amigo yerno sobrino abuelo abuela fuente delegado representante consejero concejal defensor`

/** What an office is held for, in lower case where it has a capital. */
export const PORTFOLIOS = `
  agricultura ambiente asuntos bienestar ciencia comercio comunicación consumo cultura defensa deporte deportes desarrollo economía educación
  empleo energía exteriores fomento ganadería hacienda igualdad industria infraestructuras innovación interior juventud justicia medio
  minería movilidad obras pesca planeación presidencia relaciones salud sanidad seguridad seguros trabajo transporte transportes turismo
  universidades urbanismo vivienda`

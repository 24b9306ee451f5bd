import { type HardCase, hardCases } from './check.js'

/** A case without its language. */
type Case = Omit<HardCase, 'lang'>

const spanish = (cases: readonly Case[]): HardCase[] => cases.map((one) => ({ ...one, lang: 'es' }))

const MARKS: readonly Case[] = [
  {
    name: 'guillemets, comma outside, subject after the cue',
    text: '«La planta cerrará en marzo», anunció Clara Vautrín.',
    quotes: [{ text: 'La planta cerrará en marzo', type: 'direct', speaker: 'Clara Vautrín', cue: 'anunciar' }],
  },
  {
    name: 'straight marks, a description kept apart',
    text: '"No hemos pegado ojo", susurra Idris Cantero, uno de los damnificados.',
    quotes: [{ text: 'No hemos pegado ojo', speaker: 'Idris Cantero', cue: 'susurrar' }],
  },
  {
    name: 'a pronoun after the cue',
    text: 'Ana Fábregas vive enfrente. “Fue la fábrica la que lo dijo”, asegura ella.',
    quotes: [{ text: 'Fue la fábrica la que lo dijo', speaker: 'Ana Fábregas', mention: 'ella', cue: 'asegurar' }],
  },
  {
    name: 'nested in other marks',
    text: '«El alcalde me dijo: “¡Váyase!” y me fui», cuenta Pablo Lemos.',
    quotes: [
      { text: 'El alcalde me dijo: “¡Váyase!” y me fui', speaker: 'Pablo Lemos', cue: 'contar' },
      { text: 'Váyase', in: 0, speaker: 'el alcalde', cue: 'decir' },
    ],
  },
  {
    name: 'nested in the same marks',
    text: '«Gritó «alto» dos veces», atestigua la cajera.',
    quotes: [
      { text: 'Gritó «alto» dos veces', speaker: 'la cajera', cue: 'atestiguar' },
      { text: 'alto', in: 0 },
    ],
  },
  {
    name: 'one mark closes both of a nest',
    text: '«Ella repetía: «¡Aguanten!», recuerda Ana Ruiz.',
    quotes: [
      { text: 'Ella repetía: «¡Aguanten!', speaker: 'Ana Ruiz', cue: 'recordar' },
      { text: 'Aguanten', in: 0 },
    ],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'the opening mark again at a paragraph',
    text: '«Avisamos al Estado.\n\n«Nada ha cambiado», lamenta Juan Morel.',
    quotes: [
      { text: 'Avisamos al Estado.', speaker: 'Juan Morel' },
      { text: 'Nada ha cambiado', with: 0, speaker: 'Juan Morel', cue: 'lamentar' },
    ],
  },
  {
    name: 'the closing mark at a paragraph continues',
    text: '«Primero, el precio.\n\n»Después, el plazo», resume Luisa Obregón.',
    quotes: [
      { text: 'Primero, el precio.', speaker: 'Luisa Obregón' },
      { text: 'Después, el plazo', with: 0, speaker: 'Luisa Obregón', cue: 'resumir' },
    ],
  },
  {
    name: 'curly marks again at a paragraph',
    text: '“Perdimos el techo.\n\n“Luego cayeron los muros”, dijo Mara Elizondo.',
    quotes: [
      { text: 'Perdimos el techo.', speaker: 'Mara Elizondo' },
      { text: 'Luego cayeron los muros', with: 0, speaker: 'Mara Elizondo', cue: 'decir' },
    ],
  },
  {
    name: 'never closed: the next paragraph is untouched',
    text: '"La carretera ha desaparecido, dijo Tomás Brandán.\n\nLas cuadrillas trabajaron toda la noche.',
    quotes: [{ text: 'La carretera ha desaparecido', speaker: 'Tomás Brandán', cue: 'decir' }],
    warnings: ['unclosed-quote'],
  },
  {
    name: 'an apostrophe inside single marks',
    text: '‘Ardió la casa de los O’Donnell’, dijo Ruth Amorós.',
    quotes: [{ text: 'Ardió la casa de los O’Donnell', speaker: 'Ruth Amorós', cue: 'decir' }],
  },
  {
    name: 'feet and inches',
    text: `El portero de 6'2" lo calificó de "un mal día".`,
    quotes: [{ text: 'un mal día', type: 'mixed', speaker: `portero de 6'2"`, cue: 'calificar' }],
  },
  {
    name: 'mismatched marks',
    text: '"Estamos listos”, dijo Elena Ortiz.',
    quotes: [{ text: 'Estamos listos', speaker: 'Elena Ortiz', cue: 'decir' }],
    warnings: ['mismatched-marks'],
  },
  {
    name: 'a long dash opens, closes and opens again around the reporting clause',
    text: '—Nos quedamos —dijo Ulises Lago—. Todos.',
    quotes: [
      { text: 'Nos quedamos', speaker: 'Ulises Lago', cue: 'decir' },
      { text: 'Todos', with: 0, speaker: 'Ulises Lago', cue: 'decir' },
    ],
  },
]

const SPLITS: readonly Case[] = [
  {
    name: 'a reporting clause inside the marks',
    text: '«El presupuesto, explicó Marcos Duarte, se votará el lunes.»',
    quotes: [
      { text: 'El presupuesto', speaker: 'Marcos Duarte', cue: 'explicar' },
      { text: 'se votará el lunes', with: 0, speaker: 'Marcos Duarte', cue: 'explicar' },
    ],
  },
  {
    name: 'a reporting clause inside the marks that ends a sentence',
    text: '«Ya basta, truena Érico Vázquez. No daremos un paso atrás.»',
    quotes: [
      { text: 'Ya basta', speaker: 'Érico Vázquez', cue: 'tronar' },
      { text: 'No daremos un paso atrás', with: 0, speaker: 'Érico Vázquez', cue: 'tronar' },
    ],
  },
  {
    name: 'nobody in particular asks',
    text: '«¿Quién va a pagar?», se preguntan en el ministerio.',
    quotes: [{ text: '¿Quién va a pagar?', speaker: null, cue: 'preguntar' }],
  },
  {
    name: 'two segments around a reporting clause',
    text: '«Se acabó», dijo Dora Flamenco. «Mañana volvemos a casa.»',
    quotes: [
      { text: 'Se acabó', speaker: 'Dora Flamenco', cue: 'decir' },
      { text: 'Mañana volvemos a casa.', speaker: 'Dora Flamenco' },
    ],
  },
  {
    name: 'the dropped subject is the one of the sentence before, apposition aside',
    text: 'Elena Rey, médica, alerta: «Faltan camas». «Y personal», añade.',
    quotes: [
      { text: 'Faltan camas', speaker: 'Elena Rey', cue: 'alertar' },
      { text: 'Y personal', speaker: 'Elena Rey', cue: 'añadir' },
    ],
  },
  {
    name: 'one sentence split by a reporting clause between marks',
    text: '«La ley», recordó la jueza Irene Carrión, «vale para todos».',
    quotes: [
      { text: 'La ley', speaker: 'Irene Carrión', cue: 'recordar' },
      { text: 'vale para todos', with: 0, speaker: 'Irene Carrión', cue: 'recordar' },
    ],
  },
]

const DIALOGUE: readonly Case[] = [
  {
    name: 'turns opened by a dash',
    text: '—¿Vienes? —preguntó Luisa.\n\n—Esta noche no —respondió él.',
    quotes: [
      { text: '¿Vienes?', speaker: 'Luisa', cue: 'preguntar' },
      { text: 'Esta noche no', mention: 'él', notSpeaker: ['Luisa'], cue: 'responder' },
    ],
    known: 'a first name alone does not keep a pronoun of the other gender off',
  },
  { name: 'a list is no dialogue', text: '– 3 millones de euros en obras\n\n– 40 viviendas', quotes: [], claims: [] },
  {
    name: 'a labelled answer; the question is not theirs',
    text: '¿Se va usted?\n\nHugo Marchena: No, me quedo.',
    quotes: [{ text: 'No, me quedo.', speaker: 'Hugo Marchena' }],
  },
]

const CUES: readonly Case[] = [
  {
    name: 'a cue by its place, not by a list',
    text: '«Una vergüenza», se atraganta Sofía Giraldo.',
    quotes: [{ text: 'Una vergüenza', speaker: 'Sofía Giraldo' }],
  },
  {
    name: 'a preposition as cue',
    text: 'Para Nadia Ferrer, «las cuentas no salen».',
    quotes: [{ text: 'las cuentas no salen', speaker: 'Nadia Ferrer', cue: 'para' }],
  },
  {
    name: 'a colon as cue, somebody unnamed',
    text: 'Un vecino, enfadado: «Nadie escucha.»',
    quotes: [{ text: 'Nadie escucha.', speaker: 'un vecino' }],
  },
  {
    name: 'a credit line, the title apart',
    text: '«Una elección estupenda.» – Alano Rendón, concejal de Cultura',
    quotes: [{ text: 'Una elección estupenda.', speaker: 'Alano Rendón' }],
  },
  {
    name: 'the reporter says that it was not said',
    text: 'Carlos Quer nunca dijo que el plan estuviera muerto.',
    quotes: [],
    claims: [{ text: 'el plan estuviera muerto', speaker: 'Carlos Quer', cue: 'decir', negated: true }],
  },
  {
    name: 'a date between cue and subject',
    text: '«No firmaré», había advertido en marzo Lucas Tejero.',
    quotes: [{ text: 'No firmaré', speaker: 'Lucas Tejero', mention: 'Lucas Tejero', cue: 'advertir' }],
  },
]

const NOT_SPEECH: readonly Case[] = [
  {
    name: 'an edition of a book',
    text: 'La fundación anunció una edición ilustrada de «El sueño del faro».',
    quotes: [],
  },
  { name: 'a title', text: 'Su película «Las horas lentas» se estrena el miércoles.', quotes: [], claims: [] },
  { name: 'a word at arm’s length', text: 'La «reforma» inquieta.', quotes: [], claims: [] },
  {
    name: 'a nickname',
    text: '"Dormimos en los coches", contó un hombre apodado "Chato".',
    quotes: [{ text: 'Dormimos en los coches', speaker: 'un hombre', cue: 'contar' }],
  },
  {
    name: 'according to without a source',
    text: 'Cada cual paga según sus medios.',
    quotes: [],
    claims: [],
    known: 'medios are means, and media that speak',
  },
]

const CLAIMS: readonly Case[] = [
  {
    name: 'a participle before the verb is no cue',
    text: 'El voto anticipado sugiere que la ciudad votará en masa.',
    quotes: [],
    claims: [{ text: 'la ciudad votará en masa', mention: 'El voto anticipado', cue: 'sugerir' }],
  },
  {
    name: 'a relative clause behind a passive',
    text: 'Los alumnos fueron informados durante una reunión que tuvo lugar en León.',
    quotes: [],
    claims: [],
  },
  {
    name: 'who allows, and what seems, is no speaker',
    text: 'El ministerio le permite continuar en el cargo. La ciudad parece estar lista.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a press conditional with its source at the end',
    text: 'El incendio habría causado tres heridos, según la delegación del Gobierno.',
    quotes: [],
    claims: [
      {
        text: 'El incendio habría causado tres heridos',
        type: 'indirect',
        speaker: 'delegación del Gobierno',
        kind: 'organization',
        cue: 'según',
      },
    ],
  },
  {
    name: 'a quoted fragment in a reported clause',
    text: 'El fiscal indicó que el sospechoso había «actuado solo».',
    quotes: [{ text: 'actuado solo', type: 'mixed', speaker: 'el fiscal', cue: 'indicar' }],
    claims: [{ text: 'el sospechoso había «actuado solo»', type: 'mixed', speaker: 'el fiscal', cue: 'indicar' }],
  },
  {
    name: 'a source inside the clause is skipped',
    text: 'Una fábrica que, según sus vecinos, contamina el río.',
    quotes: [],
    claims: [
      {
        text: 'Una fábrica que, según sus vecinos, contamina el río',
        type: 'indirect',
        mention: 'sus vecinos',
        cue: 'según',
        without: 'según sus vecinos',
      },
    ],
  },
  {
    name: 'a reporting clause in the middle',
    text: 'El puente, advirtieron los ingenieros, podría cerrar en junio.',
    quotes: [],
    claims: [
      {
        text: 'El puente, advirtieron los ingenieros, podría cerrar en junio',
        type: 'indirect',
        speaker: 'los ingenieros',
        cue: 'advertir',
        without: 'advirtieron los ingenieros',
      },
    ],
  },
  {
    name: 'a noun as cue',
    text: 'La afirmación de Marcos Redondo de que los impuestos bajarían provocó risas.',
    quotes: [],
    claims: [{ text: 'los impuestos bajarían', type: 'indirect', speaker: 'Marcos Redondo', cue: 'afirmación' }],
  },
  {
    name: 'an infinitive as content',
    text: 'La ministra Odilia Marchante afirma no haber recibido la carta.',
    quotes: [],
    claims: [{ text: 'no haber recibido la carta', type: 'indirect', speaker: 'Odilia Marchante', cue: 'afirmar' }],
  },
]

const WHO: readonly Case[] = [
  {
    name: 'a title in small letters, shortened',
    text: '«No hubo ninguna consulta», dijo el sr. Galarza.',
    quotes: [{ text: 'No hubo ninguna consulta', speaker: 'Galarza', mention: 'el sr. Galarza', cue: 'decir' }],
  },
  {
    name: 'a description of somebody named before',
    text: 'Alano Costa, presidente de la región, se mantuvo firme. «Lo mantengo», responde el presidente.',
    quotes: [{ text: 'Lo mantengo', speaker: 'Alano Costa', mention: 'el presidente', cue: 'responder' }],
  },
  {
    name: 'a house that stands for its government',
    text: 'La Moncloa «desmiente rotundamente» haber recibido la carta.',
    quotes: [{ text: 'desmiente rotundamente', type: 'mixed', speaker: 'Moncloa', kind: 'organization' }],
  },
  {
    name: 'two of the same family name: neither is chosen',
    text: 'Ana Colmenar y Pedro Colmenar llegaron. «Hemos ganado», dijo Colmenar.',
    quotes: [
      { text: 'Hemos ganado', mention: 'Colmenar', notSpeaker: ['Ana Colmenar', 'Pedro Colmenar'], cue: 'decir' },
    ],
  },
  {
    name: 'the addressee is not the speaker',
    text: '«No vi nada», respondió Nora Salinas a la jueza Ana Prieto.',
    quotes: [{ text: 'No vi nada', speaker: 'Nora Salinas', notSpeaker: ['Ana Prieto'], cue: 'responder' }],
  },
  {
    name: 'unnamed witnesses are a group',
    text: '«Lo perdimos todo», cuentan unos testigos.',
    quotes: [{ text: 'Lo perdimos todo', speaker: 'unos testigos', kind: 'group', cue: 'contar' }],
  },
]

hardCases('marks and spans', spanish(MARKS))
hardCases('reporting clauses inside, splits and continuation', spanish(SPLITS))
hardCases('dialogue and interview', spanish(DIALOGUE))
hardCases('cues', spanish(CUES))
hardCases('not speech', spanish(NOT_SPEECH))
hardCases('indirect and mixed', spanish(CLAIMS))
hardCases('who', spanish(WHO))

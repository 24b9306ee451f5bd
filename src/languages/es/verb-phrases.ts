/** Verbs that report together with other words: the verb's lemma, then the words as they follow it; adverbs may stand between. */
export const VERB_PHRASES = {
  'statement speech': `
    dar a conocer
    dar a entender
    dar cuenta
    dar fe
    dar las gracias
    dar por hecho
    dar por sentado
    dar por probado
    dar por probada
    dar por probados
    considerar probado
    considerar acreditado
    declarar probado
    dar su versión
    dar lectura
    dar explicaciones
    dejar caer
    dejar claro
    dejar clara
    dejar constancia
    dejar dicho
    dejar entrever
    dejar patente
    hacer constar
    hacer hincapié
    hacer notar
    hacer público
    hacer pública
    hacer públicos
    hacer públicas
    hacer referencia
    hacer saber
    hacer ver
    hacer valer
    hacer alusión
    hacer mención
    poner de manifiesto
    poner de relieve
    poner el acento
    poner el foco
    poner énfasis
    poner sobre la mesa
    poner como ejemplo
    traer a colación
    sacar a relucir
    salir al paso
    tomar la palabra
    romper el silencio
    romper su silencio
    rendir cuentas
    llegar a decir
    venir a decir
    querer decir
    entrar al trapo
    emitir un comunicado
    difundir un comunicado
    conceder una entrevista
    ofrecer una rueda de prensa
    dirigir una carta
    prestar declaración
    declarar en rueda de prensa
    tener claro
    estar de acuerdo`,
  'statement wider': `
    dar muestras
    llegar a la conclusión
    llamar la atención
    caer en la cuenta
    tener constancia
    tener conocimiento
    poner en evidencia
    sacar en claro
    echar en falta
    pasar revista`,
  'denial speech': `
    salir al paso de
    cerrar la puerta
    dar marcha atrás
    echar atrás`,
  'denial wider': `
    dar la espalda
    hacer oídos sordos`,
  'promise speech': `
    dar su palabra
    dar garantías
    empeñar su palabra
    asumir el compromiso`,
  'promise wider': `
    tener intención
    tener la intención
    tener previsto
    tener prevista
    tener en mente
    estar dispuesto
    estar dispuesta
    estar dispuestos`,
  'demand speech': `
    hacer un llamamiento
    hacer un llamado
    lanzar un llamamiento
    pedir cuentas
    poner como condición`,
  'belief wider': `
    estar convencido
    estar convencida
    estar convencidos
    estar seguro
    estar segura
    estar seguros
    ser consciente
    ser partidario
    tener la sensación
    tener la impresión
    tener esperanza
    tener la esperanza
    dar por bueno
    abrigar la esperanza
    apostar por`,
  'doubt wider': `
    poner en duda
    poner en cuestión
    poner en entredicho
    poner en tela de juicio
    tener dudas`,
  'warning speech': `
    dar la voz de alarma
    dar la alarma
    poner en guardia
    poner en alerta
    lanzar una advertencia`,
  'warning wider': `
    tener miedo
    tener temor`,
  'accusation speech': `
    echar en cara
    echar la culpa
    poner el grito en el cielo
    señalar con el dedo
    cargar contra
    cargar las tintas`,
  'emotion speech': `
    dar la enhorabuena
    mostrar su satisfacción
    mostrar su preocupación
    mostrar su rechazo
    mostrar su apoyo
    expresar su pesar`,
}

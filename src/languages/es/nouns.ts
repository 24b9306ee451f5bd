/** Nouns and adjectives that report: `la afirmación de que`, `convencido de que`. Lemmas by stance and strength, as verbs.ts has them. */

export const CUE_NOUNS = {
  'statement speech': `
    afirmación declaración comunicado anuncio explicación precisión palabra aserto aseveración alegación alegato
    alocución discurso intervención entrevista respuesta réplica comentario observación testimonio relato
    confesión confidencia frase fórmula cita mensaje carta misiva correo tuit tweet publicación tribuna editorial
    artículo columna reacción rectificación confirmación información indicación revelación conclusión recordatorio
    mención argumento argumentación versión aclaración matización justificación excusa proclama manifestación
    pronunciamiento expresión broma ironía diatriba veredicto nota dicho comparecencia ponencia arenga
    reconocimiento`,
  'statement wider': `
    constatación demostración prueba análisis estudio diagnóstico informe balance fallo auto sentencia dictamen
    resolución evaluación descripción rumor noticia hecho descubrimiento señal sondeo encuesta hallazgo dato
    peritaje indicio`,
  'denial speech': 'desmentido mentís negación negativa refutación retractación protesta',
  'denial wider': 'rechazo oposición impugnación resistencia',
  'promise speech': 'promesa compromiso juramento garantía',
  'promise wider': `
    voluntad intención proyecto decisión ambición determinación oferta plan deseo objetivo propósito disposición`,
  'demand speech': `
    petición exigencia reclamación reivindicación llamamiento llamado requerimiento solicitud orden emplazamiento
    ultimátum recomendación consejo consigna exhortación ruego súplica instrucción invitación pedido demanda
    reclamo`,
  'demand wider': 'sugerencia propuesta prohibición directiva moción presión',
  'belief wider': `
    opinión convicción creencia certeza hipótesis sentimiento idea pensamiento visión estimación previsión juicio
    parecer criterio esperanza impresión suposición presunción pronóstico predicción profecía teoría percepción
    postura posición tesis confianza especulación conjetura interpretación lectura expectativa`,
  'doubt wider': 'duda escepticismo reserva reticencia vacilación incertidumbre perplejidad recelo desconfianza',
  'question speech': 'pregunta interrogante interpelación interrogatorio',
  'warning speech': 'advertencia amenaza alerta aviso amonestación',
  'warning wider': 'temor inquietud miedo preocupación angustia alarma',
  'accusation speech': `
    acusación reproche crítica denuncia ataque insinuación queja insulto injuria imputación querella censura`,
  'accusation wider': 'sospecha condena cargo',
  'emotion speech': `
    felicitación elogio alabanza grito homenaje lamento agradecimiento condolencia pésame exclamación`,
  'emotion wider': `
    pesar alegría cólera indignación satisfacción decepción tristeza sorpresa asombro emoción consternación alivio
    malestar estupor frustración orgullo entusiasmo enfado enojo exasperación amargura rabia`,
}

export const CUE_ADJECTIVES = {
  'statement wider': 'tajante rotundo categórico firme claro explícito contundente consciente unánime',
  'denial wider': 'contrario opuesto reacio hostil',
  'promise wider': 'dispuesto decidido resuelto comprometido',
  'demand wider': 'partidario impaciente',
  'belief wider': 'convencido seguro persuadido confiado favorable optimista',
  'doubt wider': 'escéptico dubitativo perplejo incrédulo reticente desconfiado prudente cauto dividido',
  'warning wider': 'inquieto preocupado alarmado pesimista angustiado temeroso',
  'accusation wider': 'crítico severo duro',
  'emotion wider': `
    feliz encantado contento orgulloso satisfecho decepcionado triste desolado furioso indignado sorprendido
    asombrado agradecido aliviado consternado estupefacto escandalizado emocionado conmovido enfadado enojado
    molesto dolido disgustado entusiasmado esperanzado ilusionado nostálgico harto horrorizado atónito abatido
    honrado sereno tranquilo frustrado impactado apenado impresionado`,
}

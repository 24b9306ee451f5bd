import type { RoleLists } from '../people-lists.js'

export const ROLES: RoleLists = {
  persons: `
    ministro/a exministro/a viceministro/a secretario/a subsecretario/a exsecretario/a presidente/presidenta expresidente/expresidenta
    vicepresidente/vicepresidenta copresidente/copresidenta mandatario/a exmandatario/a portavoz vocero/a canciller excanciller diputado/a eurodiputado/a
    exdiputado/a senador/a exsenador/a parlamentario/a eurodiputado/a legislador/a congresista asambleísta procurador/a alcalde/alcaldesa
    exalcalde/exalcaldesa edil concejal/concejala regidor/a consejero/a exconsejero/a conseller/consellera intendente/intendenta gobernador/a
    exgobernador/a vicegobernador/a delegado/a subdelegado/a prefecto/a embajador/a diplomático/a cónsul emisario/a enviado/a representante
    comisario/a comisionado/a relator/a mediador/a negociador/a defensor/a rey:m reina:f príncipe/princesa infante/infanta monarca soberano/a
    duque/duquesa conde/condesa marqués/marquesa emperador/emperatriz sultán:m emir:m jeque:m dictador/a papa:m pontífice:m cardenal:m obispo:m
    arzobispo:m sacerdote:m cura:m párroco:m monje/monja fraile:m pastor/a rabino:m imán:m ayatolá:m patriarca:m capellán:m misionero/a teólogo/a
    dirigente/dirigenta líder lideresa:f jefe/jefa jefazo:m patrón/patrona director/a codirector/a subdirector/a exdirector/a gerente administrador/a
    responsable encargado/a coordinador/a titular ejecutivo/a directivo/a empresario/a emprendedor/a industrial fundador/a cofundador/a creador/a
    propietario/a dueño/a accionista socio/a inversor/a inversionista banquero/a financiero/a tesorero/a contable contador/a economista analista
    consultor/a asesor/a magnate:m heredero/a sucesor/a predecesor/a antecesor/a candidato/a precandidato/a excandidato/a aspirante favorito/a
    vencedor/a ganador/a perdedor/a finalista adversario/a rival contrincante opositor/a disidente aliado/a partidario/a militante activista
    simpatizante afiliado/a miembro integrante vocal sindicalista huelguista manifestante rebelde insurgente revolucionario/a independentista
    separatista nacionalista populista socialista comunista centrista liberal conservador/a ecologista ambientalista republicano/a demócrata
    feminista animalista voluntario/a cooperante donante filántropo/a mecenas asistente adjunto/a colaborador/a becario/a interventor/a
    organizador/a animador/a moderador/a redactor/a notario/a abogado/a jurista juez/jueza magistrado/a fiscal exfiscal exjuez/exjueza letrado/a
    árbitro/a investigador/a inspector/a detective perito/a instructor/a experto/a especialista técnico/a observador/a auditor/a comentarista
    columnista editorialista periodista reportero/a corresponsal presentador/a locutor/a entrevistador/a fotógrafo/a fotoperiodista bloguero/a
    youtuber influencer internauta tuitero/a escritor/a autor/a coautor/a novelista poeta/poetisa ensayista biógrafo/a editor/a librero/a
    bibliotecario/a traductor/a intérprete historiador/a filósofo/a sociólogo/a politólogo/a antropólogo/a etnólogo/a geógrafo/a demógrafo/a
    lingüista psicólogo/a psiquiatra psicoanalista arqueólogo/a paleontólogo/a geólogo/a vulcanólogo/a sismólogo/a climatólogo/a
    meteorólogo/a oceanógrafo/a biólogo/a microbiólogo/a genetista virólogo/a epidemiólogo/a inmunólogo/a botánico/a zoólogo/a ornitólogo/a
    químico/a físico/a astrofísico/a astrónomo/a astronauta cosmonauta matemático/a estadístico/a informático/a ingeniero/a científico/a
    profesor/a docente maestro/a académico/a catedrático/a doctorando/a estudiante alumno/a universitario/a rector/a decano/a educador/a
    monitor/a formador/a doctor/a médico/a galeno:m cirujano/a pediatra cardiólogo/a oncólogo/a neurólogo/a ginecólogo/a radiólogo/a forense
    enfermero/a sanitario/a auxiliar comadrona:f matrona:f farmacéutico/a boticario/a dentista odontólogo/a veterinario/a socorrista rescatista
    paramédico/a bombero/a paciente enfermo/a agente guardia gendarme oficial vigilante celador/a aduanero/a espía militar soldado
    general/generala coronel/coronela capitán/capitana comandante teniente sargento cabo almirante:m brigadier:m mando combatiente guerrillero/a
    miliciano/a mercenario/a yihadista terrorista paramilitar sicario/a veterano/a reservista piloto copiloto/a aviador/a marinero/a marino/a
    navegante patrón/patrona azafata:f conductor/a chófer chofer maquinista camionero/a taxista motorista ciclista peatón/peatona pasajero/a viajero/a
    turista usuario/a obrero/a empleado/a trabajador/a funcionario/a parado/a desempleado/a jubilado/a pensionista aprendiz/aprendiza artesano/a
    comerciante tendero/a panadero/a carnicero/a pescadero/a hostelero/a restaurador/a cocinero/a chef camarero/a mesero/a hotelero/a peluquero/a
    albañil fontanero/a electricista mecánico/a carpintero/a arquitecto/a urbanista paisajista promotor/a constructor/a agricultor/a ganadero/a
    campesino/a ejidatario/a comunero/a jornalero/a viticultor/a viñador/a pescador/a mariscador/a cazador/a pastor/a apicultor/a minero/a
    estibador/a repartidor/a vendedor/a cajero/a comprador/a cliente/clienta consumidor/a proveedor/a distribuidor/a productor/a exportador/a
    fabricante transportista naviero/a asegurador/a arrendatario/a inquilino/a casero/a hijo/a actor/actriz comediante cómico/a humorista realizador/a cineasta
    guionista dramaturgo/a bailarín/bailarina coreógrafo/a músico/a compositor/a cantante cantautor/a rapero/a guitarrista pianista violinista
    batería artista pintor/a escultor/a dibujante caricaturista ilustrador/a diseñador/a modista modelo galerista coleccionista comisario/a
    estrella:f celebridad:f ídolo:m entrenador/a técnico/a seleccionador/a jugador/a exjugador/a futbolista delantero/a defensa portero/a arquero/a
    centrocampista lateral goleador/a tenista baloncestista golfista nadador/a esquiador/a corredor/a atleta boxeador/a judoca gimnasta patinador/a
    alpinista montañero/a surfista campeón/campeona subcampeón/subcampeona deportista hincha aficionado/a fan espectador/a televidente lector/a
    oyente testigo víctima:f superviviente sobreviviente herido/a rehén sospechoso/a acusado/a imputado/a procesado/a investigado/a condenado/a
    detenido/a preso/a recluso/a secuestrador/a agresor/a atacante asesino/a homicida pistolero/a ladrón/ladrona atracador/a estafador/a
    traficante narcotraficante narco capo:m delincuente cómplice querellante denunciante demandante recurrente jurado/a pirata hacker informante
    confidente migrante inmigrante emigrante refugiado/a exiliado/a desplazado/a solicitante sintecho vecino/a residente ciudadano/a conciudadano/a
    compatriota paisano/a lugareño/a aldeano/a contribuyente elector/a votante transeúnte curioso/a paseante senderista visitante participante
    ponente conferenciante interlocutor/a firmante signatario/a hombre:m mujer:f niño/a chico/a muchacho/a joven adolescente bebé:m adulto/a anciano/a
    señor/señora caballero:m dama:f individuo/a persona:f personalidad:f desconocido/a anónimo/a padre:m madre:f papá:m mamá:f progenitor/a pariente
    familiar hermano/a hermanastro/a suegro/a yerno:m nuera:f cuñado/a tío/a primo/a sobrino/a abuelo/a nieto/a marido:m esposo/a cónyuge
    pareja:f novio/a exmarido:m exmujer:f viudo/a huérfano/a gemelo/a amigo/a camarada compañero/a colega homólogo/a discípulo/a mentor/a
    fuente:f islamista musulmán/musulmana cristiano/a católico/a protestante evangélico/a judío/a creyente fiel peregrino/a laico/a ateo/a
    afectado/a damnificado/a náufrago/a desaparecido/a prófugo/a desertor/a arrepentido/a crítico/a detractor/a admirador/a pionero/a inventor/a
    descubridor/a impulsor/a artífice conservador/a guía guardabosques guardaparques hostelero/a jardinero/a florista cartero/a conserje
    payaso/a mago/a pensador/a ideólogo/a número premio galardonado/a laureado/a exfutbolista politóloga:f
    nutricionista fisioterapeuta criminólogo/a constitucionalista penalista encuestador/a estratega publicista programador/a desarrollador/a`,
  organizations: `
    gobierno:m ministerio:m secretaría:f cancillería:f presidencia:f vicepresidencia:f gabinete:m ejecutivo:m administración:f estado:m
    parlamento:m congreso:m asamblea:f senado:m cámara:f cortes:f legislativo:m ayuntamiento:m alcaldía:f consistorio:m municipio:m diputación:f
    cabildo:m junta:f generalitat:f xunta:f comunidad:f provincia:f región:f municipalidad:f gobernación:f partido:m coalición:f alianza:f oposición:f
    movimiento:m formación:f frente:m bloque:m bancada:f policía:f ejército:m marina:f armada:f guardia:f otan:f fiscalía:f procuraduría:f justicia:f
    tribunal:m corte:f juzgado:m audiencia:f supremo:m constitucional:m defensa:f acusación:f defensoría:f aduana:f hacienda:f banco:m bolsa:f caja:f
    mutua:f aseguradora:f fondo:m fundación:f asociación:f ong:f colectivo:m plataforma:f sindicato:m confederación:f federación:f unión:f liga:f
    comité:m comisión:f subcomisión:f consejo:m consejería:f concejalía:f conferencia:f cumbre:f delegación:f misión:f embajada:f consulado:m organización:f
    organismo:m institución:f instituto:m observatorio:m agencia:f autoridad:f oficina:f departamento:m dirección:f servicio:m empresa:f compañía:f
    sociedad:f grupo:m firma:f multinacional:f filial:f startup:f pyme:f fábrica:f constructora:f promotora:f concesionaria:f operador:m operadora:f petrolera:f
    eléctrica:f minera:f aerolínea:f naviera:f farmacéutica:f tecnológica:f cadena:f marca:f gigante:m consorcio:m patronal:f laboratorio:m universidad:f escuela:f
    colegio:m facultad:f hospital:m clínica:f centro:m museo:m teatro:m club:m equipo:m selección:f escudería:f iglesia:f vaticano:m diócesis:f obispado:m
    arzobispado:m parroquia:f mezquita:f periódico:m diario:m semanario:m revista:f prensa:f medio:m radio:f televisión:f canal:m emisora:f web:f portal:m
    redacción:f red:f milicia:f guerrilla:f cártel:m cartel:m banda:f régimen:m monarquía:f reino:m república:f corona:f país:m nación:f ciudad:f
    protección:f onu:f ue:f aemet:f cooperativa:f consultora:f bufete:m despacho:m gremio:m cofradía:f hermandad:f ateneo:m aerolínea:f`,
  collectives: `
    población:f público:m multitud:f pueblo:m familia:f pareja:f matrimonio:m dúo:m trío:m mayoría:f minoría:f puñado:m decena:f docena:f veintena:f
    treintena:f cincuentena:f centenar:m millar:m entorno:m vecindario:m juventud:f electorado:m audiencia:f clientela:f personal:m tripulación:f clero:m
    profesorado:m plantilla:f afición:f ciudadanía:f`,
  groups: `
    autoridades:f policías:m gente:f fuerzas:f círculos:m medios:m fuentes:f servicios:m tropas:f efectivos:m talibanes:m populares socialistas vecinos:m
    expertos:m investigadores:m científicos:m padres:m`,
  documents: `
    informe:m estudio:m investigación:f encuesta:f sondeo:m barómetro:m documento:m texto:m ley:f decreto:m ordenanza:f reglamento:m circular:f
    directiva:f tratado:m acuerdo:m convenio:m convención:f constitución:f carta:f código:m artículo:m enmienda:f proyecto:m propuesta:f resolución:f
    comunicado:m declaración:f correo:m mensaje:m tuit:m nota:f memorando:m cable:m despacho:m expediente:m libro:m obra:f novela:f biografía:f memorias:f
    ensayo:m capítulo:m tribuna:f editorial:m crónica:f reportaje:m documental:m película:f vídeo:m video:m grabación:f programa:m podcast:m
    estadística:f cifra:f dato:m censo:m balance:m análisis:m peritaje:m autopsia:f auditoría:f cuestionario:m testimonio:m acta:f sentencia:f auto:m
    fallo:m veredicto:m escrito:m querella:f denuncia:f contrato:m boletín:m anuncio:m cartel:m octavilla:f pancarta:f petición:f manifiesto:m biblia:f
    corán:m evangelio:m gráfico:m cuadro:m mapa:m índice:m clasificación:f letrero:m archivo:m página:f publicación:f tesis:f experimento:m
    modelo:m cálculo:m estimación:f previsión:f foto:f imagen:f transcripción:f versión:f anexo:m cláusula:f moción:f guía:f resultado:m norma:f instrucción:f
    prueba:f dictamen:m examen:m síntesis:f resumen:m calendario:m placa:f certificado:m orden:f recurso:m protocolo:m manual:m diccionario:m
    canción:f poema:m serie:f episodio:m blog:m folleto:m factura:f presupuesto:m proyección:f indicador:m registro:m diario:m`,
}

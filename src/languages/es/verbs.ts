/**
 * Lemmas of cue verbs by stance and strength, pronominal ones without their `se`: `speech` verbs report words by themselves,
 * `wider` ones (belief, perception, decision, evaluation) only with a content clause, an infinitive or a quote.
 */
export const CUE_VERBS = {
  'statement speech': `
    añadir aclarar acotar concretar destacar admitir aducir afirmar agregar alardear alegar aludir anotar anticipar anunciar apostillar
    apuntar apuntillar argüir argumentar articular aseverar asegurar atestiguar balbucear balbucir bisbisear
    bramar bromear carraspear certificar chillar citar clamar comentar completar comunicar conceder concluir
    confesar confirmar constatar contar contestar contextualizar continuar contraatacar conversar corregir
    corroborar cuchichear declamar declarar decir deletrear departir desgranar desglosar deslizar desvelar
    detallar dialogar dictaminar discurrir divagar elucubrar ejemplificar enfatizar enumerar enunciar escribir
    esgrimir especificar espetar evocar exclamar explayar explicar explicitar exponer expresar farfullar formular
    fundamentar glosar gritar hablar indicar informar insinuar insistir ironizar jactar justificar manifestar
    martillear mascullar matizar mencionar mentir musitar murmurar narrar notificar observar opinar ostentar
    parafrasear platicar pontificar porfiar postear precisar predicar presumir proclamar pronunciar proseguir
    puntualizar reafirmar razonar recalcar recapitular recitar reconocer recordar rectificar redactar referir
    reflexionar refrendar reiterar relatar relativizar rematar remachar remarcar repetir replicar responder
    resaltar reseñar resumir retrucar revelar revirar rezongar rubricar secundar sentenciar señalar sincerar sintetizar
    soltar sostener subrayar susurrar tartamudear tararear terciar testificar testimoniar tranquilizar tuitear
    twittear retuitear vocear vociferar zanjar avalar platear externar reportar verbalizar vocalizar`,
  'statement wider': `
    leer abundar avanzar incidir lanzar ofrecer trasladar difundir filtrar abordar transmitir cantar divulgar publicar ahondar profundizar ilustrar
    acreditar aprender apreciar arrojar asumir atribuir averiguar calcular calificar catalogar caracterizar cifrar
    comparar comprender comprobar concebir constar contabilizar convenir cuantificar deducir definir demostrar
    denominar describir descubrir detectar determinar diagnosticar diferenciar documentar ejemplarizar encontrar
    entender enterar equiparar establecer estipular etiquetar evidenciar exhibir fallar identificar ignorar
    inferir interpretar notar oír percatar percibir plantear presentar probar reflejar registrar resolver saber
    sentir significar traducir ver verificar vislumbrar mostrar exagerar dramatizar introducir intervenir marcar
    tratar atestar mantener adelantar`,
  'denial speech': `
    contradecir desdecir desmarcar desmentir disentir negar denegar objetar protestar rebatir rechazar recusar
    refutar repudiar retractar impugnar desautorizar discrepar desvincular`,
  'denial wider': `
    callar declinar desaconsejar descartar desechar desestimar desistir desoír eludir evitar excluir invalidar
    minimizar ocultar omitir rehusar renegar renunciar resistir soslayar distanciar obviar`,
  'promise speech': 'comprometer garantizar jurar prometer',
  'promise wider': `
    acceder aceptar acordar apostar aprestar decidir intentar optar planear planificar pretender procurar
    proyectar querer ratificar aspirar anhelar prever`,
  'demand speech': `
    abogar aconsejar alentar animar apelar apremiar conminar demandar encomendar exhortar exigir implorar incitar
    instar invitar invocar mandar ordenar pedir reclamar recomendar requerir rogar solicitar suplicar urgir
    emplazar reivindicar aleccionar convocar`,
  'demand wider': `
    llamar apoyar autorizar convencer defender desear dictar disuadir impedir imponer impulsar inducir obligar     persuadir preferir prescribir prohibir promover propugnar proponer respaldar sugerir vetar forzar impeler
    decretar disponer`,
  'belief wider': `
    achacar confiar adivinar antojar augurar barruntar colegir conjeturar considerar contemplar creer desconocer
    discernir entrever esperar especular estimar evaluar figurar imaginar intuir juzgar maliciar meditar olvidar
    pensar ponderar postular predecir presagiar presentir pronosticar reputar soñar sopesar suponer
    teorizar valorar vaticinar confundir prejuzgar presuponer sobrentender rumiar conceptuar aguardar fantasear`,
  'doubt wider': 'cuestionar dudar titubear vacilar desconfiar recelar',
  'question speech': 'consultar indagar inquirir interrogar interpelar preguntar repreguntar sondear',
  'question wider': 'entrevistar investigar',
  'warning speech': 'advertir alertar amagar amenazar avisar prevenir amonestar',
  'warning wider': 'alarmar asustar atemorizar inquietar preocupar temer',
  'accusation speech': `
    abroncar acusar afear arremeter atacar calumniar censurar condenar criticar culpar denigrar denostar denunciar
    deslegitimar despotricar difamar fustigar imputar increpar inculpar injuriar insultar maldecir ningunear
    recriminar regañar reñir reprender reprobar reprochar responsabilizar ridiculizar vilipendiar vituperar
    zaherir embestir desacreditar descalificar satirizar`,
  'accusation wider': 'sospechar sancionar tachar tildar estigmatizar incriminar',
  'emotion speech': `
    admirar agradecer alabar alegrar aplaudir bendecir bufar burlar celebrar compadecer congratular desahogar
    deplorar disculpar elogiar ensalzar estallar excusar exultar felicitar gemir gimotear gruñir indignar jalear
    lamentar llorar maravillar mofar quejar reír refunfuñar saludar sollozar sonreír suspirar vitorear rugir
    tronar resoplar desesperar chistar sorprender`,
  'emotion wider': `
    abochornar aborrecer afligir agobiar angustiar apenar arrepentir asombrar avergonzar conmover desilusionar
    detestar disgustar doler emocionar enfadar enfurecer enojar enorgullecer entristecer entusiasmar envidiar
    escandalizar esperanzar exasperar extrañar fastidiar gustar horrorizar ilusionar impacientar impresionar
    irritar molestar odiar perdonar satisfacer sufrir tolerar deprimir decepcionar`,
}

/** Auxiliaries and the commonest verbs that are no cues, so that a verb can be told from a noun and a name. */
export const OTHER_VERBS = `
  permitir parecer
  abrigar otorgar encantar seducir complacer alinear sustentar programar reclutar nadar visualizar desafiar degustar
  recompensar incapacitar propiciar defraudar electrificar exiliar deponer bautizar comportar sobrepasar inhabilitar
  abaratar apodar versar lesionar condecorar reeditar aliar esparcir emparejar profesar adentrar ondear
  autoproclamar forjar regentar mermar solventar enmarcar asaltar premiar conciliar finalizar madurar datar costear
  irrumpir pender desertar materializar ligar apurar criar rebelar posar retransmitir amanecer atardecer anochecer
  abrochar acampar aclamar adeudar adquirir agachar ahuyentar alambrar alzar amamantar amurallar anexionar apedrear
  apilar aplacar apretujar arañar arengar arder arrodillar asfaltar atajar atropellar atisbar aturdir avistar balear
  blindar bordear brindar broncear calcinar canalizar cancelar canjear caducar capitanear cavar ceñir chapotear
  cimentar coaccionar codirigir cohesionar colisionar comparecer concienciar condonar confinar congelar congregar
  conectar corroer cotejar cuajar custodiar debilitar decapitar decomisar deforestar degollar desbloquear desbordar
  descarrilar desclasificar descongelar desescalar desfilar desgastar deshojar deslocalizar desmayar desmovilizar
  despistar desplomar despojar despoblar destapar desvanecer detonar difuminar dinamitar donar drenar elegir
  empadronar emparentar emprender encallar encarecer encauzar encoger endeudar endurecer enfermar engrosar enmendar
  ensombrecer entorpecer erosionar escanear escindir escoltar esculpir estancar esterilizar estribar excavar exhumar
  expropiar externalizar extorsionar extraditar extraviar faenar fallecer flaquear fletar florecer fluctuar
  fortificar frenar galardonar geolocalizar gobernar gravar habituar hospitalizar hurtar incinerar indemnizar
  infundir inhalar inmolar inmovilizar intercambiar interponer intimidar inyectar irradiar irrigar jalonar
  juramentar linchar litigar lloviznar manipular maniobrar mecanizar merendar mimar mitigar monopolizar mudar mutar
  naufragar nominar obsequiar ofertar oficializar optimizar palpitar parchear patentar perfilar perimetrar pernoctar
  personar pertrechar perjudicar plagar pluralizar podar polarizar prender preservar prevalecer priorizar procrear
  propagar propinar prorrogar racionar ralentizar readmitir realojar rearmar rebosar recapacitar recrudecer redimir
  redoblar reducir refinanciar refrescar reiniciar rejuvenecer remunerar repatriar repeler replegar repoblar
  requisar reservar resquebrajar retumbar rociar saciar sacrificar salpicar saquear sedar segregar sincronizar
  sobrecargar sobrevolar sofisticar sobresaltar socavar sortear subcontratar subrogar subsanar subvencionar sucumbir
  supeditar suplir surcar tabular talar tantear teletrabajar tensar tipificar trabar tramar transigir traspasar
  tripular ultimar ultrajar vallar vendar ventilar veranear vertebrar visibilizar zambullir abonar colar limitar
  cargar despedir encargar interrumpir adjudicar captar fijar situar reconstruir necesitar
  conllevar encarar reparar respetar disfrutar abandonar abarcar abastecer abatir abrazar abrir absorber
  abstener abusar acabar acelerar acercar acertar acoger acometer acompañar acontecer acosar acostar acostumbrar
  acrecentar activar actuar acudir acumular adaptar adecuar adelgazar adherir administrar adoptar adorar adornar
  afectar aferrar afianzar afrontar agarrar agilizar agitar agotar agravar agredir agrupar aguantar ahogar ahorrar
  aislar ajustar alargar albergar alcanzar alejar alimentar aliviar almacenar alojar alquilar alterar alternar amar
  ambientar ampliar analizar andar apagar aparcar aparecer apartar apasionar aplastar aplazar aplicar aportar
  aprobar apropiar aprovechar aproximar apretar armar arrancar arrasar arrastrar arreglar arrestar arribar arriesgar
  arruinar ascender asemejar asentar asesinar asesorar asignar asistir asociar asomar atar atender aterrizar atraer
  atrapar atravesar atrever aumentar auspiciar auxiliar aventurar averiar ayudar azotar bailar bajar bañar
  barajar barrer basar bastar batir beber beneficiar besar bloquear bombardear borrar botar brillar brotar bucear
  buscar caber caer calentar calmar cambiar caminar capacitar capturar carecer casar castigar causar cazar ceder
  cenar centrar cerrar cesar chocar circular clasificar clavar cobrar cocinar coger coincidir colaborar colapsar
  colgar colocar colonizar combatir combinar comenzar comer comercializar cometer compaginar compartir compensar
  competir complementar complicar componer comprar concentrar concertar concurrir condicionar conducir
  conferir configurar conformar conocer conquistar conseguir conservar consistir consolidar conspirar constituir
  construir consumir contactar contagiar contaminar contener contraer contratar contribuir controlar convalidar
  convertir convivir cooperar coordinar copar copiar correr corresponder cortar cosechar costar cotizar crear crecer
  cruzar cubrir cuidar culminar cultivar cumplir curar cursar dañar dar deambular debatir deber debutar decorar
  decaer decrecer dedicar degradar dejar delegar delimitar demoler demorar depender deportar depositar derivar
  derogar derramar derribar derrocar derrotar derrumbar desactivar desalojar desaparecer desarmar desarrollar
  desatar desayunar descansar descargar descender descuidar desembarcar desembocar desempeñar desencadenar deshacer
  designar deslumbrar desmantelar desmontar despegar despejar desperdiciar despertar desplazar desplegar desprender
   desterrar destinar destituir destrozar destruir desviar detener deteriorar devolver devorar dibujar
  diezmar dificultar dilatar dimitir dirigir discriminar discutir diseñar disfrazar disimular disminuir disolver
  disparar dispensar dispersar disputar distinguir distribuir diversificar dividir divorciar doblar doblegar dominar
  dormir dotar duplicar durar echar editar educar efectuar ejecutar ejercer ejercitar elaborar elevar eliminar
  emanar embarcar embargar emerger emigrar emitir empatar empeñar empeorar empezar emplear empujar enamorar
  encabezar encajar encaminar encarcelar encarnar encender encerrar enfocar enfrentar enfriar engañar enganchar
  engordar enlazar enriquecer ensayar enseñar ensuciar entablar enterrar entregar entrenar entretener entrar
  envejecer envenenar enviar envolver equilibrar equipar equivaler equivocar erigir erradicar escalar escapar
  escasear escoger esconder escuchar esforzar espantar espiar esquivar estabilizar estacionar estafar estar
  estimular estirar estrechar estrellar estrenar estropear estudiar evacuar evadir evolucionar examinar exceder
  existir expandir expedir experimentar expirar explorar explotar exportar expulsar extender exterminar extinguir
  extraer fabricar facilitar facturar faltar falsificar familiarizar fascinar favorecer festejar fichar filmar
  financiar firmar flotar fluir fomentar formar fortalecer fotografiar fracasar fracturar frecuentar frustrar fugar
  fumar funcionar fundar fundir fusionar fusilar ganar gastar generar gestionar girar golpear gozar grabar graduar
  guardar guiar haber habilitar habitar hacer hallar heredar herir hervir homenajear honrar huir hundir igualar
  iluminar impartir implantar implementar implicar importar imprimir improvisar inaugurar incautar incendiar incluir
  incorporar incrementar incumplir incurrir independizar indultar infectar infiltrar inflar influir infringir
  ingerir ingresar iniciar injertar inmigrar innovar inscribir insertar inspeccionar inspirar instalar instaurar
  instituir integrar intensificar interesar internar interceptar intercalar intoxicar inundar invadir inventar
  invertir involucrar ir izar jubilar jugar juntar laborar ladrar lastimar lavar legalizar legislar legitimar
  levantar liberar librar licitar liderar lidiar liquidar localizar lograr luchar lucir llegar llenar llevar
  llover madrugar maltratar manchar manejar maquillar marchar masacrar matar matricular mecer mediar medir
  mejorar merecer meter mezclar migrar militar mirar modelar moderar modernizar modificar mojar montar morder morir
  motivar mover movilizar multar multiplicar nacer nacionalizar navegar negociar neutralizar nevar nombrar
  normalizar nutrir obedecer obstaculizar obtener ocasionar ocupar ocurrir oficiar oler operar oponer oprimir
  organizar orientar originar oscilar padecer pagar paliar paralizar parar parir participar partir pasar pasear
  patinar patrocinar patrullar pelear penetrar perder perdurar perecer perfeccionar perforar permanecer perpetrar
  perpetuar perseguir persistir pertenecer perturbar pesar pescar picar pilotar pintar pisar pitar plantar plasmar
  poblar poder polemizar poner portar poseer posicionar posibilitar posponer potenciar practicar precipitar preparar
  presenciar presidir presionar prestar primar privar privatizar proceder procesar producir progresar proliferar
  prolongar proporcionar prosperar protagonizar proteger provenir provocar pudrir pugnar pulir quebrar quedar quemar
  quitar radicar rastrear reaccionar realizar reanudar reaparecer rebajar rebasar recaer recaudar recibir reciclar
  recobrar recoger recomenzar reconciliar reconducir reconvertir recorrer recortar recrear recuperar recurrir
  reelegir reemplazar reestructurar reflotar reformar reforzar refugiar regalar regar regir reglamentar regresar
  regular rehabilitar rehacer reinar reincidir reintegrar relacionar relajar relevar rellenar remitir remodelar
  remontar remover renacer rendir renovar rentar repartir repasar repercutir reponer reposar representar reprimir
  reproducir rescatar residir respirar restar restablecer restaurar restringir resucitar resultar retener retirar
  retomar retornar retrasar retratar retroceder reunir revalidar reventar revertir revisar revivir revocar
  revolucionar robar rodar rodear romper rozar sacar sacudir salir saldar saltar salvar sanear secar secuestrar
  seguir seleccionar sellar sembrar sentar separar sepultar ser serrar servir silenciar simbolizar simpatizar
  simular simultanear sobrar sobresalir sobrevivir socorrer sofocar soler solucionar someter sonar soportar subir
  subastar sublevar subsistir suceder sufragar suicidar sujetar sumar sumergir suministrar superar supervisar
  suprimir surgir suscitar suscribir suspender sustituir sustraer tapar tardar temblar tender tener terminar tirar
  titular tocar tomar topar torcer torturar toser trabajar traer traicionar tramitar transcurrir transferir
  transformar transitar transportar trazar trepar tributar trinar triplicar triunfar tropezar truncar tumbar tutelar
  ubicar unir unificar urbanizar usar utilizar vaciar vacunar vagar valer variar velar vencer vender vengar venir
  verter vestir viajar vigilar vincular violar visitar vivir volar volcar voltear volver votar vulnerar yacer zarpar`

/** Forms that are words of another kind nearly always. */
export const NO_VERBS = `e una uno unas unos varias tarde marzo como para sobre entre bajo nada cerca fuera salvo parte partes este esta estas ese esa eso sino según durante mediante
  tras ante contra desde hasta hacia casa casas cosa vino modo tal todo toda solo sola junto junta don doña se di`

export const AUXILIARIES = 'haber ser estar ir poder deber tener soler venir dejar querer acabar volver llegar hacer'

/** Those that make a passive. */
export const PASSIVE_AUXILIARIES = 'ser'

/** Those that no participle follows; ser has forms of ir. */
export const INFINITIVE_AUXILIARIES = 'ir poder deber soler acabar'

/** Verbs that chain to a reporting one: `concluyó diciendo`. */
export const CONTINUERS = 'proseguir continuar concluir terminar acabar empezar comenzar seguir limitar apresurar'

/** Verbs whose noun says what they report: `anunciar el cierre`. */
export const ANNOUNCING = 'anunciar confirmar revelar desmentir negar'

/** Verbs that say of something what it is: `calificar de inútil`. */
export const DESCRIBING = 'calificar considerar describir juzgar tachar tildar'

/** Verbs whose noun may say what they report: `pronosticar una subida`. */
export const STATING = `
  admitir adelantar anticipar augurar barajar confesar denunciar descartar desestimar prever predecir presagiar
  pronosticar proponer reconocer recomendar sugerir temer vaticinar`

/** Verbs beyond speech whose infinitive says what somebody will do or not do: `pretender vender`. */
export const INTENDING = `
  anhelar aspirar barajar contemplar declinar descartar planear pretender prever proyectar rehusar renunciar temer`

/** Verbs by which somebody says what they are: `declararse inocente`. */
export const PROFESSING = 'confesar decir declarar mostrar proclamar reconocer'

/** The prepositions by which verbs lead to the noun that they report: `acusar al alcalde de fraude`. */
export const GOVERNING = {
  'de del': 'acusar calificar culpar responsabilizar sospechar tachar tildar tratar',
  'a al': 'achacar atribuir imputar',
  con: 'amenazar amagar comparar relacionar vincular',
  en: 'calcular cifrar estimar fijar situar valorar',
  'por como': 'apostar abogar',
  como: 'definir describir considerar interpretar presentar recordar retratar ver',
}

/** Verbs whose reflexive is the subject's own: what they tell is somebody's, though nobody is named beside them. */
export const PRONOMINAL = `
  alegrar apresurar arrepentir burlar comprometer congratular desmarcar desvincular disculpar felicitar
  indignar jactar lamentar limitar negar oponer preguntar quejar ratificar reafirmar
  resistir sincerar sorprender`

/** Verbs whose noun is of what is known before. */
export const OWNING = 'negar desmentir'

/**
 * Lemmas of cue verbs by stance and strength, pronominal ones without their `se`: `speech` verbs report words by themselves,
 * `wider` ones (belief, perception, decision, evaluation) only with a content clause, an infinitive or a quote.
 */
export const CUE_VERBS = {
  'statement speech': `
    acentuar acrescentar brincar adiantar aditar admitir aduzir afiançar afirmar alardear alegar aludir anotar antecipar
    anunciar apontar argumentar arguir articular asseverar assegurar assinalar atestar aventar avançar balbuciar
    berrar bradar certificar citar clamar clarificar cochichar comentar completar complementar comunicar conceder
    concluir confessar confidenciar confirmar constatar contar contextualizar continuar contrapor contra-atacar
    conversar corrigir corroborar declamar declarar desabafar descrever destacar detalhar dialogar discorrer
    discursar dissertar divagar dizer elencar elucidar emendar enaltecer enfatizar enumerar enunciar esclarecer
    escrever especificar evocar exclamar exemplificar explanar explicar explicitar expor expressar exprimir
    externar falar finalizar formular frisar garantir gritar indicar informar insinuar insistir ironizar jactar
    justificar lembrar ler mencionar mentir murmurar narrar noticiar notificar objectar observar opinar ostentar
    parafrasear ponderar pontificar pontuar postar precisar pregar proclamar proferir pronunciar prosseguir
    publicar ratificar reafirmar realçar reagir rebater recapitular recitar reconhecer recordar redarguir redigir
    referir reforçar reiterar relatar relativizar relembrar rememorar reportar repetir replicar resmungar
    responder ressaltar ressalvar resumir retorquir retrucar revelar rosnar salientar sentenciar sibilar sinalizar
    sintetizar soletrar sublinhar sussurrar tartamudear telefonar testemunhar tranquilizar tuitar twittar
    verbalizar vincar vociferar assumir avaliar resenhar rematar atalhar atirar disparar ripostar retificar
    rectificar esbravejar minimizar lançar soltar defender sustentar acrescer`,
  'statement wider': `
    chamar acordar aferir analisar apurar arbitrar aprender apresentar apreciar atribuir averiguar calcular
    caracterizar catalogar classificar comparar compreender comprovar conceber considerar contabilizar convir
    decifrar deduzir definir demonstrar denominar descobrir detectar detetar determinar diagnosticar documentar
    encarar entender equiparar estabelecer estipular evidenciar exagerar exibir fixar identificar ignorar ilustrar
    inferir interpretar introduzir mostrar notar ouvir perceber presenciar provar qualificar quantificar registrar
    registar retratar rotular saber sentir significar traduzir transmitir ver verificar vislumbrar apelidar
    batizar divulgar difundir veicular abordar intervir tratar`,
  'denial speech': `
    contradizer contestar desdizer desmentir discordar dissentir negar objetar protestar refutar rejeitar repudiar
    rechaçar repelir desautorizar desvalorizar`,
  'denial wider': `
    declinar descartar desconsiderar desistir esconder evitar excluir impugnar invalidar ocultar omitir opor
    recusar renegar renunciar resistir afastar calar demarcar desvincular`,
  'promise speech': 'comprometer jurar prometer',
  'promise wider': `
    aceitar aceder almejar ambicionar apostar aspirar concordar decidir deliberar dispor escolher intencionar
    optar planear planejar pretender programar projetar projectar prontificar querer tencionar tentar`,
  'demand speech': `
    aconselhar apelar cobrar comandar conclamar convidar convocar demandar encarregar encorajar exigir exortar
    implorar impor incentivar incitar instar intimar invocar mandar ordenar pedir pleitear preconizar pressionar
    reclamar recomendar reivindicar requerer requisitar rogar solicitar suplicar urgir concitar advogar`,
  'demand wider': `
    sugerir apoiar autorizar coagir compelir convencer decretar desaconselhar dissuadir ditar forçar impedir
    incumbir induzir instigar obrigar persuadir preferir prescrever proibir promover propor propugnar
    vetar`,
  'belief wider': `
    vaticinar acalentar achar acreditar aguardar antever arriscar augurar confiar conjeturar conjecturar crer
    cuidar desconhecer desejar discernir equacionar esperar especular esquecer estimar fantasiar imaginar intuir
    julgar meditar pensar postular predizer prenunciar pressagiar pressentir pressupor presumir prever
    profetizar prognosticar refletir reflectir reputar sonhar sopesar subentender subestimar supor teorizar
    valorizar confundir depreender cogitar`,
  'doubt wider': 'duvidar desconfiar hesitar titubear vacilar questionar',
  'question speech': 'consultar indagar inquirir interpelar interrogar perguntar sondar',
  'question wider': 'entrevistar investigar',
  'warning speech': 'advertir alertar ameaçar avisar prevenir admoestar',
  'warning wider': 'alarmar amedrontar assustar inquietar preocupar recear temer',
  'accusation speech': `
    acusar alfinetar atacar caluniar censurar condenar criticar culpar culpabilizar denegrir denunciar
    desacreditar desqualificar difamar fustigar imputar incriminar injuriar insultar maldizer ofender recriminar
    repreender reprovar responsabilizar ridicularizar verberar vituperar xingar zombar detonar apupar`,
  'accusation wider': 'suspeitar sancionar tachar taxar estigmatizar indiciar',
  'emotion speech': `
    aclamar admirar agradecer alegrar aplaudir bendizer bufar caçoar celebrar comemorar compadecer congratular
    debochar deplorar desculpar desesperar elogiar exaltar exultar felicitar festejar gabar gemer indignar
    lamentar lastimar louvar maravilhar orgulhar parabenizar praguejar queixar regozijar rir saudar soluçar sorrir
    suspirar vangloriar chorar rejubilar vibrar choramingar`,
  'emotion wider': `
    aborrecer adorar afligir angustiar arrepender chatear chocar comover desgostar decepcionar desiludir detestar
    doer emocionar enfurecer entristecer entusiasmar envergonhar escandalizar espantar estranhar gostar horrorizar
    impressionar incomodar irritar magoar odiar perdoar respeitar satisfazer sofrer surpreender tolerar`,
}

/** Auxiliaries and the commonest verbs that are no cues, so that a verb can be told from a noun and a name. */
export const OTHER_VERBS = `
  permitir parecer
  ganhar clicar tender desdenhar alvejar embolsar apreender prestigiar lidar escorar englobar auditar empolgar
  ressuscitar oficializar demover olhar obstaculizar reassumir estrelar apressar coexistir raspar zarpar aliar
  drenar pendurar remoinhar vistoriar interpor tumultuar comissionar ministrar cabecear manifestar reconsiderar
  enquadrar cativar aperfeiçoar aterrorizar listar depredar aposentar agradar trombar intitular manchar batucar
  encabeçar cadastrar reatar recobrir consertar isentar recepcionar sobrepor cambiar deparar esbarrar livrar avistar
  apartar otimizar optimizar maximizar partir estacionar desembolsar alagar algemar amputar anestesiar anoitecer
  apadrinhar apedrejar arrebatar arremeter arrolar assediar atolar atracar atribular averbar avultar bater blindar
  boicotar caçar calibrar canalizar carimbar catar cimentar circunscrever coligir compactuar concernir
  confraternizar congregar constranger consubstanciar contrabandear credenciar debandar debelar deflagrar delatar
  derrapar desaguar desarquivar desbancar desbravar descontinuar desdobrar desembarcar desencontrar desidratar
  desincentivar desinfetar desmobilizar desnutrir despejar destoar desvendar dilapidar dinamizar discar dispersar
  distrair drogar embalar emoldurar empacar encarecer encurralar enforcar engajar engatar enlouquecer entornar
  envergar escalonar escoar esfriar esmurrar espionar estatizar estrangular eternizar excursionar exterminar exumar
  fadar favorecer ferrar flertar folgar forjar fraudar fuzilar galgar garimpar gestar grampear grilar habituar
  hastear hostilizar incrementar indultar inflamar ingressar inspecionar internacionalizar inviabilizar jubilar
  legislar linchar lotear macular maquiar matutar miar minerar mofar municiar navegar obcecar onerar ovacionar
  palestrar pavimentar penalizar perambular pincelar pipocar precaver precificar preterir primar proscrever racionar
  ramificar reabastecer reabrir realocar reassentar recapear recompor recuar redirecionar redistribuir reerguer
  refinanciar reflorestar reinserir relaxar remendar renegociar repaginar repatriar requentar resguardar ressarcir
  restringir retalhar revalorizar ricochetear rifar ruir saltar saquear sarar sitiar soerguer soterrar suar sublocar
  sugar tabelar terceirizar titularizar tombar transacionar trepar tripular ufanar uivar vacinar vedar ventilar
  versar viciar vigorar voltar zunir marcar ser estar ter haver ir vir poder dever fazer ficar deixar acabar
  passar começar chegar abandonar abafar abaixar abalar abarcar abastecer abater abdicar abolir abraçar abrandar
  abranger abrigar abrir absolver absorver abster abusar acalmar acampar acariciar acarretar acatar acelerar acenar
  acender acercar acertar acessar acionar accionar acolher acometer acomodar acompanhar acontecer acostumar acumular
  acudir adaptar adequar aderir adiar adicionar adivinhar administrar adoecer adormecer adotar adoptar adquirir
  advir afetar afectar afundar agarrar agendar agilizar agir agitar agravar agredir agregar agrupar aguentar ajudar
  ajustar alargar alastrar albergar alcançar alimentar alinhar aliviar almoçar alocar alojar alterar alternar alugar
  amadurecer amanhecer amar amarrar ambientar amenizar ampliar andar anexar animar aniquilar anular apagar apaixonar
  apanhar aparecer apertar aplicar apoderar aportar aprimorar aprofundar apropriar aprovar aproveitar aproximar
  aquecer arcar arder armar armazenar arquivar arrancar arranjar arrasar arrastar arrecadar arrefecer arremessar
  arrendar arrombar arrumar ascender assaltar assassinar assemelhar assentar assessorar assinar assistir associar
  assolar assombrar atar atear atender atenuar aterrar aterrissar atingir ativar activar atrair atrapalhar atrasar
  atravessar atrever atropelar atualizar actualizar atuar actuar aumentar ausentar autuar auxiliar baixar balançar
  balear banhar banir baratear barrar basear bastar batalhar beber beijar beneficiar bloquear bombardear bordar
  borrar botar brigar brilhar brindar brotar buscar caber cair caminhar cancelar candidatar cansar cantar capacitar
  captar capturar carecer carregar casar cassar castigar causar ceder centralizar centrar cercar cessar chefiar
  cheirar chover chutar circular circundar clonar coabitar cobrir coincidir colaborar colapsar colar colecionar
  coligar colher colidir colocar colonizar combater combinar comer comercializar cometer compartilhar comparecer
  compensar competir compor comportar comprar compilar computar concentrar concertar concorrer concretizar
  condicionar conduzir conectar conferir configurar confinar confiscar conformar confrontar congelar congestionar
  conhecer conjugar conquistar consagrar conseguir conservar consistir consolidar conspirar constar constituir
  construir consumir contactar contagiar contaminar contemplar conter contornar contrair contrariar contrastar
  contratar contribuir controlar convergir converter conviver cooperar coordenar copiar coroar correr corresponder
  corromper cortar costumar costurar cozinhar cravar crescer criar cruzar culminar cultivar cumprimentar cumprir
  curar cursar custar custear dançar danificar dar datar debater debruçar debutar decair decepar decolar decorar
  decorrer dedicar defrontar degolar degradar deitar delegar deliciar delimitar delinear demitir demolir demorar
  depender depor depositar derivar derramar derreter derrotar derrubar desabar desafiar desagradar desalojar
  desamparar desaparecer desarmar desativar desbloquear descansar descarregar descer descarrilar descolar descontar
  descuidar desembocar desempenhar desencadear desenhar desenrolar desenvolver desfazer desferir desfilar desfrutar
  desgastar designar desligar deslizar deslocar desmantelar desmatar desmontar desmoronar desobedecer desocupar
  despedir despender despertar despir desperdiçar despontar desprender desprezar destinar destituir destruir desviar
  deter deteriorar devastar devolver devorar diferenciar diferir dificultar digerir digitalizar diluir dimensionar
  diminuir direcionar dirigir discriminar discutir disfarçar dispensar disponibilizar disputar dissipar dissolver
  distanciar distinguir distribuir diversificar divergir divertir dividir divorciar doar dobrar domar dominar dormir
  dotar durar duplicar eclodir economizar editar educar efetivar efetuar efectuar elaborar eleger eletrocutar elevar
  eliminar embarcar embargar embater emergir emigrar emitir empatar empenhar empobrecer empossar empreender empregar
  emprestar empurrar encaixar encalhar encaminhar encantar encarcerar encarnar encenar encerrar encher encobrir
  encolher encomendar encontrar encostar endereçar endividar endurecer energizar enfeitar enfraquecer enfrentar
  enganar engolir engordar engravidar enredar enriquecer ensaiar ensinar entardecer enterrar entrar entregar
  entreter entupir envelhecer envenenar enviar envolver equilibrar equipar equivaler erguer erigir errar erradicar
  escalar escapar escassear escavar escoltar escorregar escrutinar escutar esfaquear esforçar esgotar esmagar
  espalhar espancar espelhar espreitar esquentar esquivar estabilizar estagnar estender esticar estimular estourar
  estragar estrear estreitar estruturar estudar esvaziar evacuar evadir evoluir examinar exceder executar exercer
  exercitar exilar existir exonerar expandir expedir experimentar expirar explodir explorar exportar expropriar
  expulsar extinguir extraditar extrair fabricar facilitar faltar falecer falhar falir falsificar familiarizar
  fascinar faturar facturar fechar ferir ferver figurar filiar filmar filtrar financiar fingir firmar fiscalizar
  flagrar flexibilizar florescer fluir flutuar focar fomentar formar fornecer fortalecer fotografar fracassar
  fraturar frear frequentar fritar frustrar fugir fumar funcionar fundamentar fundar fundir furar furtar gastar
  gerar gerir girar golear golpear governar gozar graduar gravar guardar guiar habilitar habitar herdar homenagear
  homologar honrar hospedar hospitalizar humilhar igualar iluminar imitar impactar impetrar implantar implementar
  implicar importar impossibilitar imprimir impulsionar imunizar inalar inaugurar incendiar incidir incluir
  incorporar incorrer indenizar indemnizar individualizar industrializar infectar infetar infiltrar inflacionar
  infligir influenciar influir infringir ingerir iniciar inibir injetar inocentar inovar inscrever inserir inspirar
  instalar instaurar instituir instruir integrar intensificar interagir intercalar interceptar intercetar interditar
  interessar interferir interligar internar interromper intimidar inundar invadir inventar inverter investir
  irromper isolar jantar jogar juntar laborar lamber largar lavar lecionar legalizar legitimar leiloar lesar
  levantar levar liberar liberalizar libertar licenciar liderar ligar limitar limpar liquidar localizar locomover
  lograr lotar lucrar lutar machucar madrugar manipular manobrar manter manusear marchar mascarar massacrar mastigar
  matar matricular mediar medir melhorar mendigar merecer mergulhar mexer migrar militar mimar mirar misturar
  mitigar mobilizar modelar moderar modernizar modificar moer moldar molhar monitorar monitorizar montar morar
  morder morrer motivar mover movimentar mudar multar multiplicar munir murchar nacionalizar namorar nascer
  naufragar necessitar negligenciar negociar neutralizar nevar nomear nortear notabilizar nutrir obedecer obrar
  obstruir obter ocasionar ocorrer ocupar ofertar oferecer operar oprimir orar organizar orientar originar oscilar
  outorgar padecer pagar pairar palpitar paralisar parar parcelar parir parquear participar partilhar passear
  patentear patinar patrocinar patrulhar pausar pechinchar pecar pedalar pegar pender penetrar penhorar percorrer
  perder perdurar perfilar perfurar permanecer perpetuar perseguir persistir personalizar pertencer perturbar pesar
  pescar pesquisar pilotar pintar piorar pisar plantar planar plasmar poluir popularizar portar posar posicionar
  possibilitar possuir potenciar potencializar poupar pousar povoar praticar preceder precipitar prejudicar premiar
  prender preencher preparar prescindir preservar presidir prestar prevalecer priorizar privar privatizar
  privilegiar proceder processar procurar produzir progredir proliferar prolongar propagar propiciar proporcionar
  prorrogar proteger protagonizar protelar protocolar provir provocar publicitar pular pulsar punir purificar puxar
  quebrar queimar quitar radicar rasgar rastrear realizar reaparecer reativar reavaliar rebaixar rebelar rebentar
  recair receber receitar rechear reciclar reclassificar recolher recomeçar recompensar reconciliar reconduzir
  reconquistar reconstituir reconstruir recorrer recriar recrutar recuperar redefinir redobrar redundar reduzir
  reeleger reembolsar reencontrar reescrever reestruturar refazer reformar reformular refrear refrescar refugiar
  regar reger regressar regulamentar regular regularizar reinar reincidir reiniciar reintegrar reinventar relacionar
  relançar relevar remanejar remarcar remediar remeter remodelar remontar remover remunerar render renascer renovar
  rentabilizar reorganizar reparar repartir repassar repensar repercutir repor repousar representar reprimir
  reprisar reproduzir requalificar resgatar reservar residir resolver respirar restabelecer restar restaurar
  restituir resultar retardar reter retirar retomar retornar retroceder reunir reutilizar revalidar revender rever
  reverter revestir revezar revidar revisar revisitar revitalizar reviver revogar revolucionar rodar rodear romper
  roubar rumar sabotar saborear sacar sacrificar sair salvaguardar salvar sanar sangrar secar sediar seduzir
  segregar seguir segurar selecionar selar semear sensibilizar separar sepultar sequestrar servir silenciar
  simbolizar simpatizar simplificar simular sincronizar sintonizar situar soar sobrar sobrecarregar sobressair
  sobreviver sobrevoar socorrer solidarizar solidificar solucionar somar soprar sortear subir submergir submeter
  subordinar subornar subscrever subsidiar subsistir substituir subtrair suceder sucumbir sufocar sufragar suicidar
  sujar sujeitar sumir superar superlotar supervisionar suplantar suportar suprimir suprir surgir suscitar suspender
  tapar tardar tecer teimar temperar terminar testar tirar tocar tomar torcer tornar torturar totalizar trabalhar
  traçar tragar trair trajar tramitar trancar transbordar transcender transcorrer transcrever transferir transformar
  transgredir transitar transplantar transportar travar trazer treinar tremer tributar trilhar triplicar triunfar
  trocar tropeçar ultrapassar unificar unir urbanizar usar usufruir usurpar utilizar vagar valer variar varrer velar
  vencer vender vestir viabilizar viajar vigiar vincular vingar violar violentar virar visar visitar visualizar
  vitimar viver voar votar zelar`

/** Forms that are words of another kind nearly always. */
export const NO_VERBS = `março leste deste via conforme verão devido alegre como para sobre entre contra segundo uma umas um uns no na nos nas ao à este esta estas esse essa nada nunca cedo cerca fora caso casa
  casas parte partes perto tarde tal modo vez todo toda junto junta fim mas mais ante até consoante pois logo cada nova novas novo novos pela pelo`

export const AUXILIARIES = 'ter haver ser estar ir poder dever costumar vir deixar querer acabar voltar chegar fazer'

/** Those that make a passive. */
export const PASSIVE_AUXILIARIES = 'ser'

/** Those that no participle follows; ser has forms of ir. */
export const INFINITIVE_AUXILIARIES = 'ir poder dever costumar acabar'

/** Verbs that chain to a reporting one: `concluiu dizendo`. */
export const CONTINUERS = 'prosseguir continuar concluir terminar acabar começar seguir limitar apressar finalizar'

/** Verbs whose noun says what they report: `anunciar o fecho`. */
export const ANNOUNCING = 'anunciar confirmar revelar desmentir negar'

/** Verbs that say of something what it is: `considerar inútil`. */
export const DESCRIBING = 'classificar considerar descrever julgar'

/** Verbs whose noun may say what they report: `prever uma subida`. */
export const STATING = `
  admitir adiantar antecipar antever cogitar confessar denunciar descartar prever predizer propor reconhecer recomendar
  sugerir temer vaticinar prognosticar augurar`

/** Verbs beyond speech whose infinitive says what somebody will do or not do: `pretender vender`. */
export const INTENDING = `
  almejar ambicionar aspirar declinar descartar planear planejar pretender prever projetar projectar recusar renunciar
  temer tencionar`

/** Verbs by which somebody says what they are: `declarar-se inocente`. */
export const PROFESSING = 'assumir confessar declarar dizer mostrar proclamar reconhecer'

/** The prepositions by which verbs lead to the noun that they report: `acusar o prefeito de fraude`. */
export const GOVERNING = {
  'de do da dos das': 'acusar apelidar chamar qualificar suspeitar tachar taxar',
  com: 'ameaçar',
  'a ao à aos às': 'atribuir comparar imputar',
  em: 'avaliar calcular estimar fixar situar',
  'de como': 'classificar',
  como: 'considerar definir descrever encarar interpretar lembrar recordar retratar ver',
}

/** Verbs whose reflexive is the subject's own: what they tell is somebody's, though nobody is named beside them. */
export const PRONOMINAL = `
  alegrar apressar arrepender comprometer congratular desculpar escusar gabar
  indignar insurgir lamentar limitar negar opor orgulhar perguntar queixar recusar 
  surpreender`

/** Verbs whose noun is of what is known before. */
export const OWNING = 'negar desmentir'

// Plain data without types or imports: training/french-forms.js reads this file too.

/**
 * Lemmas of cue verbs by stance and strength, pronominal ones without their `se`: `speech` verbs report words by themselves,
 * `wider` ones (belief, perception, decision, demand, evaluation) only with a content clause, an infinitive or a quote.
 */
export const CUE_VERBS = {
  'statement speech': `
    abonder aboyer acquiescer admettre affabuler affirmer ajouter alléguer analyser annoncer ânonner apostropher
    arguer argumenter articuler assener asséner assurer attester avancer avouer badiner bafouiller balancer
    balbutier bavarder bégayer beugler blaguer blasphémer bloguer brailler bramer bredouiller câbler cancaner
    caqueter causer certifier chanter chantonner chevroter chiffrer chuchoter citer claironner clamer     clarifier commenter communiquer compléter concéder conclure confesser confier confirmer conter contextualiser
    continuer contre-attaquer convenir converser corriger couiner cracher crâner crier débiter déclamer déclarer
    décocher décrypter dédouaner dédramatiser dégoiser délirer déraisonner détailler développer deviser dévoiler
    dialoguer dire discourir disculper discutailler discuter disserter divaguer divulguer éclaircir écrier écrire
    éditorialiser égosiller égrener embrayer enchaîner énoncer enorgueillir entonner énumérer épancher
    épeler épiloguer époumoner ergoter éructer évoquer expliciter expliquer exposer exprimer fanfaronner
    feuler formuler fredonner gargariser gazouiller geindre glapir glisser gloser glousser grincer grommeler gueuler
    haranguer hasarder héler hoqueter hurler indiquer informer innocenter insinuer insister interjeter ironiser
    jacasser jacter japper jargonner jaser justifier lâcher lancer lire lister maintenir marmonner marmotter
    marteler mentionner mentir minauder minimiser modérer moraliser mugir murmurer narguer narrer notifier nuancer
    objecter opiner opposer palabrer papoter paraphraser parler pérorer persister philosopher piailler pinailler
    plaider plaisanter polémiquer ponctuer pontifier poster postillonner potiner poursuivre prêcher préciser
    prétendre prétexter prévaloir proclamer professer prononcer psalmodier publier qualifier rabâcher raconter
    radoter raisonner rajouter rappeler rapporter rassurer réaffirmer réagir rebondir récapituler récidiver réciter
    reconfirmer reconnaître recontextualiser rectifier redire réécrire réexpliquer reformuler réitérer relater
    relativiser relayer renchérir répéter répliquer répondre reposter repréciser reprendre requalifier ressasser
    résumer rétorquer retweeter retwitter ricaner riposter romancer ronronner scander schématiser seriner
    signaler soliloquer souffler souligner sous-entendre soutenir spécifier stipuler surenchérir susurrer
    synthétiser tancer targuer télégraphier téléphoner témoigner tempérer temporiser théâtraliser trancher
    trompeter tweeter twitter vociférer vulgariser zézayer zozoter
  `,
  'statement wider': `
    acter afficher apercevoir apprendre appuyer arbitrer arrêter assimiler attribuer authentifier avérer
    banaliser baptiser calculer caractériser cataloguer chroniquer classer commencer comparer comprendre concevoir confondre
    conforter consigner constater corroborer débriefer déceler découvrir décréter décrire défendre définir
    démontrer dénombrer dénommer dépeindre détecter déterminer dramatiser ébruiter échanger édicter     entériner établir étiqueter exagérer ignorer illustrer intervenir introduire invoquer livrer
    manifester marquer montrer noter observer parader percevoir pointer préfacer présenter prouver réaliser recenser
    refléter réinterpréter relever remarquer remontrer ressentir retenir retracer révéler revoir savoir
    sentir signifier statuer surnommer traduire transmettre valider valoir vérifier voir
  `,
  'denial speech': `
    contester contredire dédire démarquer démentir dénier désapprouver désavouer désolidariser détromper disconvenir
    infirmer nier protester rebiffer récuser réfuter regimber rejeter renâcler repousser réprouver rétracter
  `,
  'denial wider': `
    abjurer balayer cacher débouter décliner décrédibiliser désister discréditer disqualifier dissimuler
    dissocier distancier écarter exclure invalider méconnaître raviser rechigner refuser renier
    répudier taire
  `,
  'promise speech': `
    engager garantir jurer promettre
  `,
  'promise wider': `
    accepter agréer ambitionner avaliser choisir comploter compter consentir décider
    efforcer entendre méditer offrir opter planifier préméditer préparer programmer projeter ratifier
    renoncer résoudre songer vouloir
  `,
  'demand speech': `
    adjurer appeler commander conjurer conseiller déconseiller demander enjoindre exhorter exiger implorer intimer
    inviter mander mendier ordonner préconiser presser prier prôner quémander réclamer recommander redemander
    requérir revendiquer solliciter sommer supplier
  `,
  'demand wider': `
    astreindre autoriser bannir contraindre convaincre convier décourager désirer dicter dissuader encourager
    imposer inciter instruire interdire militer obliger persuader pétitionner prescrire prohiber proposer proscrire
    aimer réquisitionner souhaiter suggérer
  `,
  'belief wider': `
    abuser accréditer adhérer anticiper apprécier approuver attendre augurer cautionner cogiter conjecturer
    considérer croire déduire deviner diagnostiquer entrevoir envisager escompter espérer estimer évaluer extrapoler
    fantasmer fier figurer flairer gager illusionner imaginer induire inférer interpréter jauger juger leurrer
    méprendre mésestimer mesurer miser oublier parier penser plébisciter postuler prédire préférer présager
    pressentir présumer prévoir privilégier pronostiquer rallier réfléchir remémorer représenter rêver sous-estimer
    souscrire souvenir spéculer subodorer supposer supputer surestimer tabler théoriser tromper trouver
  `,
  'doubt wider': `
    défier douter hésiter méfier tergiverser
  `,
  'question speech': `
    consulter enquérir interpeller interroger questionner réinterroger renseigner sonder
  `,
  'question wider': `
    interviewer
  `,
  'warning speech': `
    alerter avertir menacer prévenir prophétiser vaticiner
  `,
  'warning wider': `
    alarmer angoisser appréhender craindre effrayer inquiéter préoccuper redouter
  `,
  'accusation speech': `
    accuser admonester attaquer blâmer brocarder calomnier caricaturer chambrer chapitrer cingler clouer conspuer
    critiquer décrier dénigrer dénoncer dézinguer diffamer égratigner engueuler épingler éreinter étriller flétrir
    fustiger gourmander honnir houspiller huer incriminer injurier insulter invectiver maudire médire
    moquer morigéner persifler plastronner pourfendre quereller rabrouer railler recadrer récriminer reprocher
    ridiculiser semoncer sermonner siffler stigmatiser tacler taxer torpiller traiter vilipender vitupérer   `,
  'accusation wider': `
    charger chicaner condamner culpabiliser désigner diaboliser imputer inculper réprimander sanctionner soupçonner
    suspecter
  `,
  'emotion speech': `
    acclamer agacer amuser apitoyer applaudir attrister bénir bougonner cabrer compatir congratuler crisper déplorer
    désespérer désoler emballer émerveiller émouvoir emporter encenser énerver enthousiasmer esclaffer
    étonner étouffer étrangler exaspérer exclamer excuser extasier exulter féliciter formaliser fulminer gausser
    gémir glorifier grogner gronder indigner insurger irriter jubiler lamenter larmoyer louanger louer maugréer
    offusquer ovationner pâmer pavoiser pester plaindre pleurer pleurnicher pouffer râler récrier regretter réjouir
    remercier rendre rengorger repentir révolter rire ronchonner rouspéter rugir ruminer saluer sangloter
    scandaliser soupirer sourire suffoquer taquiner tempêter tonitruer tonner trépigner triompher vanter
  `,
  'emotion wider': `
    abhorrer admirer affliger apaiser atterrer bouleverser célébrer chagriner choquer combler consoler consterner
    contenter damner déranger détester enchanter ennuyer envier exécrer flatter gêner haïr honorer impatienter
    interloquer lasser mépriser navrer pardonner peiner ravir satisfaire sidérer souffrir soulager stupéfier tolérer
    tranquilliser
  `,
}

/** Auxiliaries and the commonest verbs that are no cues, so that a verb can be told from a noun and a name. */
export const OTHER_VERBS = `
  abaisser abandonner abattre abîmer aborder aboutir abriter abroger absenter abstenir accéder accélérer accentuer
  accompagner accomplir accorder accoucher accouder accoutumer accrocher accroître accueillir accumuler acharner
  acheminer acheter achever acquérir acquitter actionner activer adapter additionner adjuger administrer adopter adorer
  adosser adoucir adresser affaiblir affairer affecter affectionner affoler affranchir affronter agenouiller aggraver
  agir agiter agrandir agréger agresser aider aiguiser ajourner ajuster aligner alimenter aller allier allonger
  allouer allumer alourdir altérer améliorer aménager amener amorcer amplifier amputer ancrer animer annuler apparaître
  apparenter appartenir appauvrir appliquer apporter apprêter approcher approfondir approprier approvisionner armer
  arnaquer arpenter arracher arranger arriver arroger arroser asphyxier aspirer assainir assassiner assembler asseoir
  assiéger assigner assister associer assortir assumer attacher attarder atteindre atténuer atterrir attirer
  attraper auditionner augmenter ausculter autodétruire avaler avoir avorter baigner bâiller baisser barrer basculer
  baser bâtir battre bénéficier blêmir blesser bloquer boire boiter bombarder bondir border boucler bouger bourrer
  bousculer boycotter brader brandir braquer braver bricoler briller briser broyer brûler buter cadrer calciner caler
  calmer cambrioler camper capter capturer caresser casser céder centraliser cerner cesser chanceler changer charmer
  chasser châtier chauffer chercher chiffonner chômer chuter circonscrire circuler claquer cligner cliquer clore
  clôturer cogner cohabiter coincer coïncider collaborer collecter coller colmater coloniser combattre commencer
  commercialiser commettre comparaître compenser compiler compliquer comporter composer comprimer compromettre
  concentrer concerner concerter concilier concourir condenser conduire conférer confisquer conformer confronter
  congédier conjuguer connaître conquérir consacrer conserver consister consolider consommer conspirer constituer
  construire contacter contaminer contempler contenir contourner contracter contrarier contraster contrer contresigner
  contribuer contrôler convertir convoiter convoquer coopérer coordonner copier correspondre cosigner cotiser
  coucher couler couper courir couronner coûter couvrir créer creuser crever croiser croître croupir cueillir cuire
  culminer cultiver cumuler danser dater débarquer débarrasser débattre débloquer déborder déboucher débrancher
  débuter décaler décapiter décéder décerner décevoir décharger déchirer décimer déclencher décoller découler
  découper décrocher dédier dédommager défaillir défaire défiler défrayer dégager dégainer dégénérer déglutir dégrader
  déguiser déguster déjouer délaisser déléguer délibérer délimiter délivrer déloger démanteler démarrer déménager
  démettre demeurer démilitariser démissionner démolir démonter dénaturer dénucléariser dépanner départager dépasser
  dépêcher dépendre dépenser dépister déplacer déplaire déplier déployer déposer dépouiller déraciner dérailler déraper
  dériver dérober déroger dérouler désagréger désarmer descendre désengager désintégrer desservir déstabiliser destiner
  détacher détenir détériorer détourner détrôner détruire dévaler dévaliser devancer dévaster devenir dévier dévisager
  devoir dévorer différencier différer diffuser digérer dilapider diminuer diriger disparaître dispenser disperser
  disposer disputer dissiper dissoudre distinguer distraire distribuer diviser divorcer documenter dominer donner dormir
  doter doubler dresser duper durcir durer ébranler échapper échelonner échouer éclairer éclater éclipser économiser
  écouler écouter écraser écrouer écrouler édifier éduquer effacer effectuer effondrer égaler égarer égorger éjecter
  élaborer élancer élargir électrocuter élever éliminer élire éloigner élucider éluder émaner embarquer embaucher
  embellir embraser embrasser embrouiller émerger émettre emmener emparer empêcher empiéter empirer employer empoigner
  empoisonner emprisonner emprunter encadrer encaisser encercler enchérir encourir endommager endosser enduire
  endurer enfanter enfermer enflammer enfoncer enfreindre enfuir engendrer engloutir engouffrer enlacer enlever
  enliser enquêter enrayer enregistrer enrichir enrôler enseigner ensevelir ensuivre entamer entasser enterrer
  entourer entraîner entraver entreprendre entrer entretenir envahir envenimer envoler envoyer épargner épauler
  épier éponger épouser épouvanter éprouver épuiser équiper équivaloir ériger errer escalader escorter espacer
  espionner esquiver essayer essouffler essuyer estamper estomper étaler éteindre étendre éternuer étirer étoffer être
  étreindre étrenner étudier évacuer évader évaporer éventrer évertuer évincer éviter évoluer exacerber exalter examiner
  exaucer excéder exceller exécuter exercer exfiltrer exhiber exiler exister exonérer expédier expérimenter expirer
  exploiter explorer exploser exporter expulser extorquer extrader extraire fabriquer fâcher faciliter faiblir
  faillir faire falloir falsifier familiariser fatiguer faucher favoriser feindre fermer fêter feuilleter filer
  filmer filtrer financer finir fixer flamber flâner fléchir fluctuer focaliser foirer foncer fonctionner fonder
  forcer forger former fortifier foudroyer fouiller fournir fourrer fracasser fracturer fragiliser fragmenter
  franchir frapper frauder freiner frémir fréquenter frissonner froisser frôler froncer frotter fuguer fuir fuiter fumer
  fusiller fusionner gâcher gagner garder gaspiller geler générer gérer gifler gonfler goûter gouverner grandir gratter
  graver gravir graviter greffer grever griller grimacer grimper grossir grouper guérir guetter guider guillotiner
  habiliter habiller habiter habituer hanter harceler hâter hausser héberger hériter heurter hisser hocher homologuer
  hospitaliser humilier idéaliser identifier illuminer immatriculer immerger immigrer immobiliser immoler impacter
  implanter impliquer importer imprimer improviser inaugurer incarcérer incarner incendier inciser incliner inclure
  incomber incorporer indemniser indisposer industrialiser infecter infiltrer infléchir infliger influencer influer
  infuser ingérer inhumer initier innover inonder inscrire insérer inspecter inspirer installer instaurer instituer
  instrumentaliser intégrer intensifier interagir intercepter intéresser interférer interner interposer interrompre
  intimider intituler intoxiquer introniser inventer inverser investir irriguer isoler jaillir jalonner jeter jeûner
  joindre jongler jouer jouir juxtaposer kidnapper labourer laisser larguer laver légaliser légender légitimer léguer
  léser lever libérer licencier lier limiter liquider lisser localiser loger longer lorgner louper lutter lyncher mâcher
  maîtriser malmener mandater manger manipuler manquer maquiller marchander marcher marginaliser marier massacrer
  matérialiser materner maximiser mécaniser médiatiser mélanger mêler mener menotter mériter métamorphoser mettre meubler
  migrer militariser mimer miner minorer mitrailler mobiliser modeler moderniser modifier moisir monopoliser monter
  mordre motoriser mouiller mourir mousser mouvoir muer multiplier munir mûrir muter mutiler mystifier nager naître
  nationaliser naviguer nécessiter négliger négocier nettoyer neutraliser nicher niveler noircir nommer normaliser nouer
  nourrir noyer nuire obéir obliquer obscurcir obséder obstiner obstruer obtenir occasionner occuper octroyer offenser
  officialiser officier opérer opprimer optimiser orchestrer organiser orienter oser ôter outiller outrepasser
  ouvrer ouvrir oxyder pacifier paître pâlir panser parachever parachuter paraître paralyser parcourir parfaire
  parrainer parsemer partager participer partir parvenir passer passionner patienter patiner pâtir patrouiller paver
  payer pêcher peindre pénaliser pencher pendre pénétrer percer percuter perdre perdurer pérenniser perfectionner périr
  permettre permuter perpétrer perquisitionner persécuter perturber peser photographier piéger piétiner piller
  pilonner piloter piquer pivoter placer plafonner plaire planer planter pleuvoir plier plomber plonger polariser
  polluer pomper populariser porter poser positionner posséder potasser pourchasser pourrir pourvoir pousser pouvoir
  pratiquer précariser précéder précipiter prédisposer prédominer préexister préfigurer prélever prendre prénommer
  présélectionner préserver présider prêter primer privatiser priver procéder procréer procurer prodiguer produire
  profaner profiler profiter progresser proliférer prolonger promener promouvoir promulguer propager prospérer
  prostituer protéger provenir provisionner provoquer puiser pulvériser punir purger quantifier quitter raccorder
  raccourcir raccrocher racheter racler radicaliser radier radoucir raffiner rafraîchir raidir ralentir rallonger
  rallumer ramasser ramener ramer ramollir ranger ranimer rapatrier rapprocher raser rassasier rassembler rater
  rationner ratisser rattacher rattraper raturer ravager ravaler raviver réactiver réadapter réaffecter réarmer
  rebaptiser rebâtir recaler recevoir recharger rechercher recoller récolter recommencer récompenser réconcilier
  reconduire réconforter reconquérir reconstituer reconstruire recopier recouper recourir recouvrer recouvrir
  recruter recueillir reculer récupérer recycler redessiner redevenir rédiger rediriger redonner redresser réduire
  réélire rééquilibrer refaire référer refermer refluer refonder réformer refouler refroidir réfugier regagner
  regarder régénérer régir régler régner régresser regrouper régulariser réguler réhabiliter réimplanter réinstaller
  réintégrer réinventer réinvestir rejaillir rejoindre rejouer relâcher relancer relaxer reléguer relier relire
  reloger reluire remanier rembourser remédier remettre remobiliser remonter remplacer remplir remplumer remporter
  remuer rémunérer renaître rencontrer renflouer renforcer renifler renommer renouer renouveler rénover rentabiliser
  rentrer renverser renvoyer réorganiser réorienter répandre réparer répartir repartir repasser repenser repérer replier
  replonger reporter reposer réprimer reproduire reprogrammer réserver résider résigner résilier résister résonner
  résorber respecter respirer ressaisir ressembler resserrer ressortir ressurgir ressusciter restaurer rester
  restituer restreindre restructurer résulter rétablir retarder retentir retirer retomber retoucher retourner
  retrancher retranscrire retransmettre rétrécir rétrograder retrouver réunir réussir revaloriser réveiller revendre
  revenir revêtir réviser revitaliser revivre rider risquer roder rôder rompre ronger rougir rouler rouvrir ruiner
  ruisseler saboter saccager sacrifier saigner saisir salarier salir sanctuariser saper saturer sauter sauvegarder
  sauver savourer sceller scinder scolariser scruter sculpter sécher secouer secourir sécuriser séduire séjourner
  sélectionner sembler semer sensibiliser séparer séquestrer serrer servir sévir siéger signaliser signer simplifier
  simuler singer situer soigner solder solidifier sombrer sonner sortir souder soulever soumettre soumissionner
  soupeser soustraire soutirer spécialiser spolier squatter stabiliser stationner stériliser stimuler stocker
  stopper stresser structurer subdiviser subir subsister substituer subtiliser subvenir subventionner succéder
  succomber suer suffire suicider suivre superposer superviser supplanter suppléer supporter supprimer surcharger
  surchauffer surclasser surfer surgeler surgir surmonter surpasser surprendre sursauter surveiller survenir survivre
  survoler susciter suspendre suturer synchroniser tabasser talonner taper tapisser tapoter tarder tarir tâtonner
  teindre télécharger télescoper téléviser tendre tenir tenter terminer terroriser tester tirer tisser titrer tituber
  titulariser toiser tomber tonifier tordre torturer totaliser toucher tourmenter tourner tousser tracer trafiquer
  trahir traîner transcender transcrire transférer transformer transgresser transiter transpercer transpirer
  transplanter transporter traquer travailler traverser trébucher trembler tressaillir tricher trier trimer tripler tronquer troquer
  troubler truquer tuer tuteurer tutoyer unifier uniformiser unir urbaniser user usurper utiliser vacciner vaciller
  vaincre valoriser vandaliser vaporiser varier végéter véhiculer veiller vendre venger venir ventiler verbaliser verdir
  verrouiller verser vêtir viabiliser vibrer vider vieillir violer virer viser visionner visiter visser vitrer vivoter vivre
  voiler voler vomir voter vouer vouvoyer voyager vulnérabiliser zapper zigzaguer
`

/** Verbs that are younger than the lexicon of forms, each with a verb of the same endings. */
export const NEW_VERBS = {
  retweeter: 'chanter',
  fuiter: 'chanter',
  œuvrer: 'chanter',
  tweeter: 'chanter',
  retwitter: 'chanter',
  reposter: 'chanter',
  recontextualiser: 'chanter',
  dézinguer: 'divulguer',
  bloguer: 'divulguer',
}

// Plain data without types or imports: training/french-forms.js reads this file too.

/**
 * Lemmas of cue verbs by stance and strength, pronominal ones without their `se`: `speech` verbs report words by themselves,
 * `wider` ones (belief, perception, decision, demand, evaluation) only with a content clause, an infinitive or a quote.
 */
export const CUE_VERBS = {
  'statement speech': `
    abonder aboyer acquiescer admettre affirmer ajouter alléguer analyser annoncer ânonner apostropher arguer
    argumenter articuler assener asséner assurer attester avancer avouer badiner bafouiller balancer
    balbutier bavarder bégayer beugler blaguer blasphémer bloguer brailler bredouiller câbler cancaner causer
    certifier chanter chantonner chapitrer chiffrer chroniquer chuchoter citer claironner clamer clarifier
    commenter communiquer compléter concéder conclure confesser confier confirmer confondre conter
    contextualiser continuer convenir converser corriger couiner cracher crâner crier débiter déclamer déclarer
    décocher décrypter dédouaner dédramatiser défendre détailler développer deviser dévoiler dialoguer dire
    discourir disculper discuter disserter divaguer divulguer échanger éclaircir écrier écrire éditorialiser
    égosiller égrener embrayer enchaîner énoncer enorgueillir entonner énumérer épancher épeler épiloguer
    époumoner éructer évoquer expliciter expliquer exposer exprimer fanfaronner formuler fredonner gargariser
    gazouiller geindre glapir glisser gloser grommeler haranguer hasarder héler hurler illustrer indiquer
    informer innocenter insinuer insister intervenir introduire ironiser jaser justifier lâcher lancer lire
    lister livrer marmonner marmotter marteler mentionner mentir minauder minimiser modérer mugir murmurer
    narguer narrer notifier nuancer objecter opiner opposer palabrer papoter parader paraphraser parler pérorer
    persister philosopher piailler plaider plaisanter ponctuer poster poursuivre prêcher préciser prétendre
    prévaloir proclamer professer prononcer psalmodier publier rabâcher raconter radoter raisonner rajouter
    rappeler rapporter rassurer réaffirmer réagir rebondir récapituler récidiver réciter reconfirmer reconnaître
    recontextualiser rectifier redire réécrire réexpliquer reformuler réitérer relater relativiser relayer
    renchérir répéter répliquer répondre reposter repréciser reprendre ressasser résumer rétorquer retweeter
    retwitter ricaner riposter risquer romancer scander schématiser seriner signaler signifier souffler
    souligner soutenir spécifier stipuler susurrer synthétiser tancer targuer télégraphier téléphoner témoigner
    tempérer temporiser théâtraliser trancher transmettre trompeter tweeter twitter vociférer vulgariser`,
  'statement wider': `
    acter afficher apercevoir apprendre appuyer arrêter assimiler attribuer authentifier avérer baptiser
    calculer caractériser cataloguer classer comparer comprendre concevoir conforter consigner constater
    corroborer déceler découvrir décréter décrire définir démontrer dénombrer dénommer dépeindre détecter
    déterminer diffuser ébruiter éclairer édicter entériner établir étayer étiqueter identifier ignorer invoquer
    manifester marquer montrer nommer noter observer paraître percevoir pointer présenter prouver qualifier
    réaliser recenser reconstituer refléter relever remarquer remontrer requalifier ressentir ressortir retenir
    retrouver révéler revoir savoir sembler sentir statuer surnommer traduire valider valoir vérifier voir`,
  'denial speech': `
    contester contredire dédire démarquer démentir dénier désapprouver désavouer désolidariser disconvenir
    infirmer nier protester récuser réfuter rejeter repousser réprouver rétracter`,
  'denial wider': `
    abjurer balayer cacher débouter décliner désister dissimuler dissocier distancier écarter exclure invalider
    méconnaître refuser renier répudier taire`,
  'promise speech': `
    engager garantir jurer promettre `,
  'promise wider': `
    accepter agréer ambitionner avaliser choisir comploter compter consentir décider efforcer entendre méditer
    offrir opter planifier préméditer préparer programmer projeter ratifier renoncer résoudre songer vouloir`,
  'demand speech': `
    adjurer appeler commander conjurer conseiller déconseiller demander enjoindre exhorter exiger implorer
    intimer inviter mander mendier ordonner préconiser presser prier prôner quémander réclamer recommander
    redemander requérir revendiquer solliciter sommer supplier`,
  'demand wider': `
    astreindre autoriser bannir contraindre convaincre convier décourager désirer dicter dissuader encourager
    forcer imposer inciter instruire interdire militer nécessiter obliger permettre persuader pétitionner
    pousser prescrire prohiber proposer proscrire réquisitionner souhaiter suggérer`,
  'belief wider': `
    abuser adhérer anticiper apprécier approuver attendre augurer cautionner cogiter conjecturer considérer
    croire déduire deviner diagnostiquer envisager escompter espérer estimer évaluer extrapoler fantasmer fier
    figurer flairer gager illusionner imaginer induire inférer interpréter jauger juger leurrer méprendre
    mesurer miser oublier parier penser postuler prédire préférer présager pressentir présumer prévoir
    privilégier pronostiquer rallier réfléchir remémorer représenter rêver souscrire souvenir spéculer subodorer
    supposer tabler théoriser tromper trouver`,
  'doubt wider': `
    défier douter hésiter méfier tergiverser`,
  'question speech': `
    consulter enquérir interpeller interroger questionner réinterroger renseigner sonder`,
  'warning speech': `
    alerter avertir menacer prévenir prophétiser vaticiner`,
  'warning wider': `
    alarmer angoisser appréhender craindre effrayer inquiéter préoccuper redouter`,
  'accusation speech': `
    accuser admonester attaquer blâmer brocarder calomnier caricaturer chambrer cingler clouer conspuer
    critiquer dénoncer dézinguer diffamer égratigner épingler éreinter étrangler étriller flétrir fustiger
    gourmander honnir houspiller huer incriminer injurier insulter invectiver maudire moquer morigéner persifler
    plastronner pourfendre rabrouer railler recadrer récriminer reprocher ridiculiser semoncer sermonner siffler
    stigmatiser tacler taxer torpiller traiter vilipender vitupérer`,
  'accusation wider': `
    charger condamner culpabiliser désigner diaboliser imputer inculper réprimander sanctionner soupçonner
    suspecter viser`,
  'emotion speech': `
    acclamer agacer amuser apitoyer applaudir attrister bougonner cabrer célébrer compatir congratuler crisper
    déplorer désespérer désoler émerveiller émouvoir emporter encenser énerver enthousiasmer esclaffer étonner
    étouffer exaspérer exclamer excuser extasier exulter féliciter formaliser fulminer gausser gémir gendarmer
    glorifier grogner gronder indigner insurger irriter jubiler lamenter larmoyer louer maugréer offusquer
    outrer ovationner pâmer pavoiser pester plaindre pleurer pleurnicher pouffer râler rebeller regretter
    réjouir remercier rendre repentir révolter rire ronchonner rouspéter rugir ruminer saluer sangloter
    scandaliser soupirer sourire tempêter tonitruer tonner triompher vanter`,
  'emotion wider': `
    abhorrer admirer affliger atterrer bouleverser chagriner choquer combler consterner contenter déranger
    détester enchanter ennuyer envier exécrer flatter gêner haïr honorer impatienter interloquer lasser mépriser
    navrer peiner ravir satisfaire sidérer souffrir soulager stupéfier tolérer tranquilliser`,
}

/** Auxiliaries and the commonest verbs that are no cues, so that a verb can be told from a noun and a name. */
export const OTHER_VERBS = `
  abaisser abandonner abattre abîmer aborder aboutir abriter abstenir accéder accélérer accompagner accomplir
  accorder accoucher accrocher accroître accueillir accumuler acheter achever acquérir actionner activer
  adapter additionner adopter adorer adresser affaiblir affecter affronter aggraver agir agiter agresser aider
  aiguiser aimer ajourner ajuster aligner alimenter aller allier allonger allumer altérer améliorer amener
  amorcer amplifier animer annuler apaiser apparaître appartenir appliquer apporter apprêter approcher
  approfondir armer arracher arranger arriver aspirer assassiner assembler asseoir assiéger assigner assister
  associer assortir assumer attacher atteindre atterrir attirer attraper augmenter ausculter avoir baigner
  baisser barrer baser bâtir battre bénéficier blesser bloquer boire bombarder bondir boucler bouger bousculer
  boycotter briller briser brûler caler calmer camper capter capturer casser céder cerner cesser changer
  chasser chauffer chercher chuter circuler cogner coincer collaborer collecter coller coloniser combattre
  commencer commettre compenser comporter composer compromettre concentrer concerner concourir conduire
  conférer confronter conjuguer connaître conquérir consacrer conserver consister consolider consommer
  conspirer constituer construire contacter contenir contourner contribuer contrôler convertir convoquer
  coopérer coordonner copier correspondre coucher couler couper courir couronner coûter couvrir créer creuser
  croiser croître cueillir cuire cultiver dater débarquer débarrasser débattre débloquer déborder déboucher
  débuter décéder déchirer déclencher décoller découler découper décrocher dédier défaillir défaire défiler
  dégager dégrader déguster délivrer déloger démanteler démarrer déménager démettre demeurer démissionner
  démolir démonter dépasser dépêcher dépendre dépenser déplacer déployer déposer déraper dérober dérouler
  désarmer descendre déstabiliser destiner détacher détenir détourner détruire devancer dévaster devenir
  devoir différer diminuer diriger disparaître disperser disposer disputer dissoudre distinguer distribuer
  diviser dominer donner dormir doter doubler dresser durcir durer échapper échouer éclater économiser écouler
  écouter écraser édifier éduquer effacer effectuer effondrer élaborer élargir élever éliminer élire éloigner
  embarquer embaucher embrasser émerger émettre emmener empêcher employer empoisonner emprisonner emprunter
  encadrer encercler encourir endommager enfermer enflammer enfoncer enfreindre enfuir engendrer enlever
  enquêter enregistrer enrichir enseigner entamer entasser enterrer entourer entraîner entreprendre entrer
  entretenir envahir envoler envoyer éprouver épuiser équiper ériger escalader espionner essayer essuyer
  estomper étaler éteindre étendre être étudier évacuer évader évaporer évertuer éviter évoluer exagérer
  examiner excéder exécuter exercer exfiltrer exiler exister expédier expérimenter expirer exploiter explorer
  exploser exporter expulser fabriquer faciliter faillir faire falloir fatiguer favoriser fermer fêter filer
  filmer financer finir fixer foncer fonctionner fonder forger former fouiller fournir franchir frapper
  freiner fréquenter fuir fuiter fumer fusiller fusionner gâcher gagner garder geler générer gérer gouverner
  grandir gravir grimper grossir grouper guérir guetter guider habiller habiter habituer heurter illuminer
  immoler impliquer importer imprimer inaugurer incarcérer incarner incendier inclure incomber incorporer
  indemniser infecter infiltrer infliger influencer infuser inonder inscrire insérer inspecter inspirer
  installer instaurer instituer intégrer intensifier intercepter interférer interrompre inventer investir
  isoler jaillir jeter joindre jouer jouir laisser laver légaliser léguer lever libérer licencier lier limiter
  liquider localiser loger louper lutter maintenir maîtriser majorer mandater manger manipuler 
  manquer marcher marier massacrer maximiser mêler mener mériter mettre migrer mobiliser moderniser modifier
  monter mordre mourir mouvoir muer multiplier munir muter naître naviguer négliger négocier nettoyer
  neutraliser nouer nourrir noyer nuire obéir obtenir occuper octroyer opérer opprimer organiser orienter
  orner ôter outrepasser ouvrir paralyser parcourir parsemer partager participer partir parvenir passer
  patienter patrouiller payer pêcher peindre pendre pénétrer percer percuter perdre perfectionner perpétrer
  persécuter perturber peser photographier piéger piller piloter placer plaire planter pleuvoir plonger porter
  poser posséder pourvoir pouvoir pratiquer précéder précipiter prélever prendre préserver présider prêter
  priver procéder procurer produire profiter progresser prolonger propager protéger provenir provoquer puiser
  punir quitter raccourcir racheter ralentir ramasser ramener ramer ranger rapatrier rapprocher rassembler
  rater rattacher rattraper ravager rebâtir recevoir recharger rechercher reconduire reconquérir reconstruire
  recourir recouvrer recouvrir recruter recueillir reculer récupérer redevenir rediriger redonner redresser
  réduire refaire refermer réformer réfugier regagner regarder régler régner regrouper rejoindre relâcher
  relancer relier reluire remanier remettre remonter remplacer remplir remporter remuer rencontrer renforcer
  renouveler rénover rentrer renverser renvoyer réorganiser répandre réparer repartir répartir repérer
  reporter reposer réprimer reproduire réserver résider résister résonner respecter respirer ressembler
  restaurer rester restituer restreindre résulter rétablir retarder retentir retirer retomber retourner
  retracer retrancher réunir réussir réveiller revenir revêtir revivre rompre rouler rouvrir ruiner saboter
  sacrifier saisir salir sauter sauvegarder sauver scinder scruter sécher secouer secourir sécuriser séduire
  séjourner sélectionner semer séparer serrer servir sévir signer simplifier situer sombrer sonner sortir
  souder soulever soumettre soutirer spolier stabiliser stationner stimuler stocker stopper structurer subir
  succéder succomber suffire suicider suivre superviser supporter supprimer surgir surmonter surpasser
  surprendre surveiller survenir survivre survoler suspendre taper tarder tendre tenir tenter terminer tester
  tirer tisser titrer tomber torturer toucher tourner tracer trahir traîner transférer transformer transiter
  transporter traquer travailler traverser trembler tricher tripler tuer unifier unir user utiliser vacciner
  vaincre varier veiller vendre venger venir verser vêtir vider vieillir violer virer visionner visiter vivre
  voler voter voyager`

/** Verbs that are younger than the lexicon of forms, each with a verb of the same endings. */
export const NEW_VERBS = {
  retweeter: 'chanter',
  fuiter: 'chanter',
  tweeter: 'chanter',
  retwitter: 'chanter',
  reposter: 'chanter',
  recontextualiser: 'chanter',
  dézinguer: 'divulguer',
  bloguer: 'divulguer',
}

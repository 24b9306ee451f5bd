/**
 * Nouns for who or what can speak. `masculine/feminine` are two forms of one role (its lemma is the first); a form alone serves
 * both genders unless `:m` or `:f` says that it has one. Plurals are made by role-forms.ts.
 */

/** People; several of them are a group. */
export const PERSON_ROLES = `
  ministre ex-ministre vice-ministre secrétaire sous-secrétaire président/présidente vice-président/vice-présidente
  ex-président/ex-présidente coprésident/coprésidente porte-parole chancelier/chancelière vice-chancelier/vice-chancelière
  député/députée eurodéputé/eurodéputée sénateur/sénatrice parlementaire élu/élue maire mairesse:f conseiller/conseillère
  édile bourgmestre échevin/échevine préfet/préfète sous-préfet/sous-préfète gouverneur/gouverneure vice-gouverneur/vice-gouverneure
  ambassadeur/ambassadrice diplomate consul/consule attaché/attachée émissaire envoyé/envoyée représentant/représentante
  délégué/déléguée commissaire haut-commissaire médiateur/médiatrice négociateur/négociatrice mandataire plénipotentiaire légat:m nonce:m
  roi:m reine:f prince/princesse empereur/impératrice souverain/souveraine monarque dauphin/dauphine duc/duchesse comte/comtesse
  baron/baronne marquis/marquise sultan/sultane émir:m calife:m cheikh:m tsar/tsarine shah:m dictateur/dictatrice autocrate
  despote tyran:m pape:m cardinal:m évêque:m archevêque:m prêtre:m curé:m abbé:m moine:m religieux/religieuse pasteur/pasteure
  rabbin/rabbine taoiseach imam:m mufti:m ayatollah:m patriarche:m pontife:m aumônier/aumônière prédicateur/prédicatrice théologien/théologienne
  dirigeant/dirigeante chef/cheffe leader/leadeuse patron/patronne directeur/directrice codirecteur/codirectrice
  sous-directeur/sous-directrice pdg dg drh administrateur/administratrice gérant/gérante cogérant/cogérante
  responsable coresponsable cadre manager/manageuse entrepreneur/entrepreneure entrepreneur/entrepreneuse industriel/industrielle
  fondateur/fondatrice cofondateur/cofondatrice créateur/créatrice propriétaire copropriétaire actionnaire associé/associée
  investisseur/investisseuse banquier/banquière financier/financière trésorier/trésorière comptable économiste analyste courtier/courtière
  trader/tradeuse milliardaire oligarque magnat:m héritier/héritière successeur/successeure prédécesseur/prédécesseure
  candidat/candidate colistier/colistière suppléant/suppléante favori/favorite vainqueur/vainqueure gagnant/gagnante perdant/perdante
  lauréat/lauréate finaliste adversaire rival/rivale concurrent/concurrente challenger opposant/opposante dissident/dissidente
  allié/alliée partisan/partisane militant/militante activiste sympathisant/sympathisante adhérent/adhérente membre
  syndicaliste gréviste manifestant/manifestante contestataire rebelle insurgé/insurgée révolutionnaire indépendantiste
  séparatiste nationaliste populiste socialiste communiste centriste libéral/libérale conservateur/conservatrice écologiste
  républicain/républicaine démocrate gaulliste royaliste souverainiste macroniste lepéniste frontiste trotskiste anarchiste
  féministe humanitaire bénévole volontaire lobbyiste donateur/donatrice mécène philanthrope ambassadeur/ambassadeure
  conseiller/conseillère assistant/assistante adjoint/adjointe collaborateur/collaboratrice stagiaire chargé/chargée
  coordinateur/coordinatrice coordonnateur/coordonnatrice animateur/animatrice organisateur/organisatrice modérateur/modératrice
  rapporteur/rapporteure rédacteur/rédactrice greffier/greffière huissier/huissière notaire avocat/avocate juriste juge magistrat/magistrate
  procureur/procureure vice-procureur/vice-procureure substitut/substitute bâtonnier/bâtonnière arbitre enquêteur/enquêtrice inspecteur/inspectrice contrôleur/contrôleuse contrôleur/contrôleure
  instructeur/instructrice expert/experte contre-expert/contre-experte spécialiste consultant/consultante observateur/observatrice auditeur/auditrice
  commentateur/commentatrice chroniqueur/chroniqueuse éditorialiste journaliste reporter reportrice:f correspondant/correspondante
  présentateur/présentatrice intervieweur/intervieweuse photographe photojournaliste pigiste blogueur/blogueuse youtubeur/youtubeuse
  influenceur/influenceuse internaute lanceur/lanceuse écrivain/écrivaine auteur/auteure auteur/autrice coauteur/coautrice
  romancier/romancière poète/poétesse essayiste biographe éditeur/éditrice libraire bibliothécaire traducteur/traductrice interprète
  historien/historienne philosophe sociologue politologue anthropologue ethnologue géographe démographe linguiste psychologue psychiatre
  psychanalyste archéologue paléontologue géologue volcanologue sismologue climatologue météorologue glaciologue océanographe
  biologiste microbiologiste généticien/généticienne virologue épidémiologiste infectiologue immunologue botaniste zoologiste
  ornithologue chimiste physicien/physicienne astrophysicien/astrophysicienne astronome astronaute cosmonaute spationaute
  mathématicien/mathématicienne statisticien/statisticienne informaticien/informaticienne ingénieur/ingénieure technicien/technicienne
  chercheur/chercheuse scientifique savant/savante professeur/professeure prof enseignant/enseignante instituteur/institutrice
  universitaire académicien/académicienne doctorant/doctorante étudiant/étudiante élève lycéen/lycéenne collégien/collégienne
  écolier/écolière recteur/rectrice doyen/doyenne proviseur/proviseure éducateur/éducatrice
  surveillant/surveillante formateur/formatrice docteur/docteure médecin généraliste chirurgien/chirurgienne urgentiste pédiatre
  cardiologue cancérologue neurologue neuroscientifique pédopsychiatre biochimiste gynécologue radiologue anesthésiste réanimateur/réanimatrice légiste infirmier/infirmière
  aide-soignant/aide-soignante soignant/soignante sage-femme:f pharmacien/pharmacienne dentiste vétérinaire ambulancier/ambulancière
  secouriste sauveteur/sauveteuse pompier/pompière sapeur-pompier/sapeuse-pompière patient/patiente malade
  policier/policière gendarme officier/officière agent/agente gardien/gardienne vigile douanier/douanière détective espion/espionne
  militaire gradé/gradée soldat/soldate général/générale colonel/colonelle capitaine commandant/commandante lieutenant/lieutenante sergent/sergente
  caporal/caporale adjudant/adjudante maréchal:m amiral/amirale brigadier/brigadière major/majore sous-officier/sous-officière
  combattant/combattante guérillero/guérillera milicien/milicienne mercenaire djihadiste jihadiste terroriste kamikaze paramilitaire
  légionnaire vétéran/vétérane réserviste pilote copilote aviateur/aviatrice marin/marine matelot:m navigateur/navigatrice skipper
  astronaute hôtesse:f steward:m conducteur/conductrice chauffeur/chauffeuse chauffeur/chauffeure cheminot/cheminote routier/routière automobiliste
  motard/motarde cycliste piéton/piétonne passager/passagère voyageur/voyageuse touriste usager/usagère
  ouvrier/ouvrière employé/employée salarié/salariée travailleur/travailleuse fonctionnaire intérimaire chômeur/chômeuse
  retraité/retraitée apprenti/apprentie artisan/artisane commerçant/commerçante boulanger/boulangère boucher/bouchère
  charcutier/charcutière épicier/épicière buraliste forain/foraine imprimeur/imprimeuse barman:m esthéticienne:f nounou:f garde-champêtre
  conteur/conteuse accompagnateur/accompagnatrice streameur/streameuse vacancier/vacancière utilisateur/utilisatrice occupant/occupante
  médaillé/médaillée tenniswoman:f gamin/gamine fillette:f politiste autonomiste régionaliste
  restaurateur/restauratrice cuisinier/cuisinière serveur/serveuse hôtelier/hôtelière coiffeur/coiffeuse maçon/maçonne plombier/plombière
  électricien/électricienne mécanicien/mécanicienne architecte urbaniste paysagiste promoteur/promotrice agriculteur/agricultrice
  éleveur/éleveuse paysan/paysanne vigneron/vigneronne viticulteur/viticultrice pêcheur/pêcheuse chasseur/chasseuse
  berger/bergère maraîcher/maraîchère apiculteur/apicultrice forestier/forestière mineur/mineuse docker:m livreur/livreuse
  vendeur/vendeuse caissier/caissière acheteur/acheteuse client/cliente consommateur/consommatrice fournisseur/fournisseuse
  distributeur/distributrice producteur/productrice exportateur/exportatrice fabricante:f constructrice:f
  opératrice:f exploitante:f armateur/armatrice assureuse:f locataire
  acteur/actrice comédien/comédienne humoriste réalisateur/réalisatrice cinéaste scénariste metteur/metteuse
  dramaturge danseur/danseuse chorégraphe musicien/musicienne compositeur/compositrice chanteur/chanteuse rappeur/rappeuse
  guitariste pianiste violoniste batteur/batteuse artiste peintre/peintresse sculpteur/sculptrice dessinateur/dessinatrice
  caricaturiste illustrateur/illustratrice styliste couturier/couturière mannequin designer/designeuse galeriste collectionneur/collectionneuse
  commissaire-priseur/commissaire-priseuse star:f vedette:f célébrité:f idole:f icône:f
  entraîneur/entraîneuse entraîneur/entraîneure entraineur/entraineuse coach sélectionneur/sélectionneuse joueur/joueuse footballeur/footballeuse
  attaquant/attaquante défenseur/défenseuse gardien/gardienne buteur/buteuse ailier/ailière pivot:m meneur/meneuse
  rugbyman:m handballeur/handballeuse basketteur/basketteuse volleyeur/volleyeuse tennisman:m golfeur/golfeuse nageur/nageuse
  skieur/skieuse coureur/coureuse athlète sprinteur/sprinteuse marathonien/marathonienne boxeur/boxeuse judoka escrimeur/escrimeuse
  gymnaste patineur/patineuse alpiniste surfeur/surfeuse champion/championne vice-champion/vice-championne sportif/sportive
  supporter/supportrice supporteur/supportrice fan spectateur/spectatrice téléspectateur/téléspectatrice auditeur/auditrice lecteur/lectrice
  témoin:m victime:f rescapé/rescapée survivant/survivante blessé/blessée otage suspect/suspecte prévenu/prévenue accusé/accusée
  inculpé/inculpée condamné/condamnée détenu/détenue prisonnier/prisonnière ravisseur/ravisseuse agresseur/agresseuse
  assaillant/assaillante meurtrier/meurtrière assassin/assassine tueur/tueuse tireur/tireuse voleur/voleuse braqueur/braqueuse
  escroc:m trafiquant/trafiquante criminel/criminelle délinquant/délinquante complice plaignant/plaignante
  requérant/requérante justiciable juré/jurée pirate hacker/hackeuse informateur/informatrice indicateur/indicatrice
  négationniste conspirationniste complotiste migrant/migrante immigré/immigrée émigré/émigrée réfugié/réfugiée exilé/exilée
  expatrié/expatriée clandestin/clandestine demandeur/demandeuse sans-papiers sans-abri apatride
  habitant/habitante résident/résidente riverain/riveraine voisin/voisine citoyen/citoyenne concitoyen/concitoyenne compatriote
  villageois/villageoise citadin/citadine administré/administrée contribuable électeur/électrice votant/votante passant/passante
  badaud/badaude promeneur/promeneuse randonneur/randonneuse visiteur/visiteuse participant/participante intervenant/intervenante
  orateur/oratrice interlocuteur/interlocutrice porteur/porteuse signataire cosignataire pétitionnaire
  homme:m femme:f fille:f garçon:m jeune adolescent/adolescente ado enfant bébé:m adulte quinquagénaire sexagénaire
  septuagénaire octogénaire nonagénaire centenaire trentenaire quadragénaire monsieur:m dame:f demoiselle:f individu:m
  personne:f personnalité:f inconnu/inconnue anonyme père:m mère:f papa:m maman:f parent/parente fils:m frère:m sœur:f
  demi-frère:m demi-sœur:f beau-père:m belle-mère:f beau-frère:m belle-sœur:f gendre:m oncle:m tante:f cousin/cousine
  neveu/nièce grand-père:m grand-mère:f petit-fils:m petite-fille:f mari:m époux/épouse conjoint/conjointe compagnon/compagne
  concubin/concubine fiancé/fiancée ex-mari:m ex-femme:f veuf/veuve orphelin/orpheline jumeau/jumelle aîné/aînée cadet/cadette
  ami/amie copain/copine camarade collègue confrère/consœur partenaire disciple mentor/mentore 
  homologue militant/militante
  source:f garde-côte:m garde-chasse garde-frontière garde 
  islamiste intégriste fondamentaliste musulman/musulmane chrétien/chrétienne catholique protestant/protestante juif/juive
  orthodoxe évangélique croyant/croyante fidèle pèlerin/pèlerine laïc/laïque athée franc-maçon/franc-maçonne
  dépositaire concessionnaire prestataire bailleur/bailleresse créancier/créancière débiteur/débitrice négociant/négociante
  grossiste détaillant/détaillante garagiste ferrailleur/ferrailleuse éboueur/éboueuse balayeur/balayeuse
  paléoanthropologue primatologue agronome hydrologue toxicologue nutritionniste diététicien/diététicienne kinésithérapeute
  ostéopathe orthophoniste égyptologue criminologue criminaliste constitutionnaliste pénaliste civiliste sondeur/sondeuse
  prévisionniste futurologue stratège communicant/communicante publicitaire graphiste développeur/développeuse programmeur/programmeuse
  détracteur/détractrice défenseur/défenseure contradicteur/contradictrice compère:m connaisseur/connaisseuse
  amateur/amatrice admirateur/admiratrice inventeur/inventrice découvreur/découvreuse pionnier/pionnière
  instigateur/instigatrice initiateur/initiatrice concepteur/conceptrice repreneur/repreneuse acquéreur/acquéreuse
  liquidateur/liquidatrice bailleur/bailleuse jardinier/jardinière fleuriste bijoutier/bijoutière horloger/horlogère
  antiquaire postier/postière facteur/factrice concierge nourrice:f baby-sitter animalier/animalière
  dompteur/dompteuse clown:m magicien/magicienne conférencier/conférencière archiviste documentaliste bouquiniste
  généalogiste héraldiste théoricien/théoricienne penseur/penseuse idéologue propagandiste tribun:m polémiste
  pamphlétaire satiriste parolier/parolière programmateur/programmatrice monteur/monteuse cameraman:m
  cadreur/cadreuse perchiste figurant/figurante doubleur/doubleuse cascadeur/cascadeuse plongeur/plongeuse
  spéléologue guide moniteur/monitrice préparateur/préparatrice ramasseur/ramasseuse juge-arbitre 
  talonneur/talonneuse sprinter:m perchiste relayeur/relayeuse rameur/rameuse
  kayakiste diacre:m sacristain:m novice abbesse:f nonne:f vicaire:m chanoine:m exégète prélat:m lama:m gourou:m
  sinistré/sinistrée naufragé/naufragée noyé/noyée disparu/disparue évadé/évadée fugitif/fugitive
  déserteur/déserteuse repenti/repentie récidiviste cambrioleur/cambrioleuse incendiaire pyromane
  maître-chanteur:m passeur/passeuse proxénète harceleur/harceleuse violeur/violeuse pédophile 
  intendant/intendante économe régisseur/régisseuse régisseur/régisseure questeur/questrice clerc:m
  curateur/curatrice tuteur/tutrice conciliateur/conciliatrice liquidateur/liquidatrice syndic:m régent/régente
  vice-roi:m khan:m maharadjah:m chérif:m shérif:m marshal:m ranger:m
  grimpeur/grimpeuse rouleur/rouleuse vététiste triathlète décathlonien/décathlonienne haltérophile lutteur/lutteuse karatéka cavalier/cavalière
  jockey pongiste badiste biathlète fondeur/fondeuse slalomeur/slalomeuse hockeyeur/hockeyeuse coéquipier/coéquipière baroudeur/baroudeuse
  nivologue entomologiste stratégiste pneumologue praticien/praticienne hématologue oncologue allergologue dermatologue ophtalmologue
  urologue néphrologue diabétologue gériatre addictologue tabacologue pharmacologue parasitologue mycologue géophysicien/géophysicienne
  préhistorien/préhistorienne médiéviste musicologue soprano ténor:m baryton:m violoncelliste flûtiste trompettiste saxophoniste
  contrebassiste organiste harpiste claveciniste percussionniste bassiste slameur/slameuse circassien/circassienne marionnettiste vidéaste
  sociétaire pensionnaire résistant/résistante déporté/déportée danseur-étoile documentariste plasticien/plasticienne céramiste potier/potière ébéniste luthier/luthière joaillier/joaillière sommelier/sommelière
  pâtissier/pâtissière fromager/fromagère poissonnier/poissonnière traiteur/traiteuse ostréiculteur/ostréicultrice céréalier/céréalière
  horticulteur/horticultrice arboriculteur/arboricultrice bûcheron/bûcheronne charpentier/charpentière menuisier/menuisière soudeur/soudeuse
  grutier/grutière éclusier/éclusière batelier/batelière traminot/traminote brancardier/brancardière magasinier/magasinière fiscaliste
  puéricultrice:f ergothérapeute psychothérapeute frondeur/frondeuse insoumis/insoumise travailliste technocrate énarque polytechnicien/polytechnicienne
  normalien/normalienne agrégé/agrégée thésard/thésarde vingtenaire benjamin/benjamine miraculé/miraculée protagoniste héros:m héroïne:f
  récipiendaire prétendant/prétendante défunt/défunte parquetier/parquetière greffé/greffée millionnaire multimillionnaire
  géomètre marin-pêcheur:m mareyeur/mareyeuse maître-nageur:m arrangeur/arrangeuse éclairagiste machiniste cariste manutentionnaire
  aide-ménager/aide-ménagère auxiliaire psychomotricien/psychomotricienne orthoptiste audioprothésiste opticien/opticienne prothésiste
  naturopathe masseur/masseuse podologue kiné chiropracteur/chiropractrice toiletteur/toiletteuse dresseur/dresseuse maître-chien:m
  pisciculteur/piscicultrice aviculteur/avicultrice sylviculteur/sylvicultrice oléiculteur/oléicultrice conchyliculteur/conchylicultrice
  mytiliculteur/mytilicultrice trufficulteur/trufficultrice paludier/paludière saunier/saunière goémonier/goémonière betteravier/betteravière caviste œnologue barista tavernier/tavernière cafetier/cafetière
  bistrotier/bistrotière limonadier/limonadière aubergiste pizzaïolo:m confiseur/confiseuse chocolatier/chocolatière biscuitier/biscuitière
  meunier/meunière minotier/minotière torréfacteur/torréfactrice crémier/crémière herboriste droguiste quincaillier/quincaillière disquaire
  tapissier/tapissière relieur/relieuse encadreur/encadreuse doreur/doreuse ferronnier/ferronnière forgeron/forgeronne
  chaudronnier/chaudronnière ajusteur/ajusteuse tôlier/tôlière carrossier/carrossière plâtrier/plâtrière carreleur/carreleuse
  couvreur/couvreuse zingueur/zingueuse terrassier/terrassière paveur/paveuse cantonnier/cantonnière égoutier/égoutière fossoyeur/fossoyeuse
  thanatopracteur/thanatopractrice marbrier/marbrière embaumeur/embaumeuse ouvreuse:f guichetier/guichetière chauffeur-livreur:m
  coursier/coursière camionneur/camionneuse modiste modéliste maroquinier/maroquinière cordonnier/cordonnière bottier/bottière
  sellier/sellière vannier/vannière verrier/verrière graveur/graveuse lithographe sérigraphe typographe correcteur/correctrice maquettiste
  infographiste webmaster podcasteur/podcasteuse maquilleur/maquilleuse barbier/barbière tatoueur/tatoueuse astrologue
  magnétiseur/magnétiseuse guérisseur/guérisseuse rebouteux/rebouteuse exorciste moniale:f ermite gardian:m manadier/manadière raseteur:m
  torero:m matador:m novillero:m bouvier/bouvière vacher/vachère chevrier/chevrière porcher/porchère alpagiste acrobate trapéziste
  jongleur/jongleuse funambule ventriloque illusionniste mentaliste croupier/croupière turfiste parieur/parieuse bookmaker palefrenier/palefrenière
  maréchal-ferrant:m bourrelier/bourrelière tonnelier/tonnelière sabotier/sabotière accordeur/accordeuse choriste cantatrice:f
  chansonnier/chansonnière crooner:m rockeur/rockeuse scénographe décorateur/décoratrice accessoiriste costumier/costumière
  habilleur/habilleuse scripte bruiteur/bruiteuse localier/localière fixeur/fixeuse lexicographe grammairien/grammairienne philologue
  latiniste helléniste sinologue islamologue brocanteur/brocanteuse chineur/chineuse numismate philatéliste bibliophile rugbywoman:f
  puncheur/puncheuse poursuiteur/poursuiteuse pistard/pistarde descendeur/descendeuse sauteur/sauteuse hurdleur/hurdleuse trailer
  traileur/traileuse apnéiste céiste barreur/barreuse véliplanchiste kitesurfeur/kitesurfeuse skateur/skateuse lugeur/lugeuse fleurettiste
  épéiste taekwondoïste catcheur/catcheuse trampoliniste archer/archère bouliste pétanqueur/pétanqueuse remplaçant/remplaçante recrue:f
  motocycliste cyclomotoriste trottinettiste squatteur/squatteuse marchand/marchande camelot:m étalagiste flâneur/flâneuse
  joggeur/joggeuse cueilleur/cueilleuse vendangeur/vendangeuse saisonnier/saisonnière intermittent/intermittente boss allocataire
  bénéficiaire cotisant/cotisante rentier/rentière épargnant/épargnante expert-comptable/experte-comptable vacataire instit aesh atsem
  postdoctorant/postdoctorante maton/matonne louvetier:m piégeur/piégeuse patron-pêcheur:m timonier/timonière sous-marinier/sous-marinière
  parachutiste hussard:m fusilier:m bachelier/bachelière bambin/bambine môme nourrisson:m préado papi:m papy:m mamie:f tonton:m tata:f
  brigadier-chef/brigadière-chef adjudant-chef/adjudante-chef sergent-chef/sergente-chef caporal-chef/caporale-chef
  lieutenant-colonel/lieutenante-colonelle quartier-maître:m maréchal-des-logis:m vice-amiral:m contre-amiral:m
  zadiste altermondialiste climatosceptique sarkozyste chiraquien/chiraquienne mélenchoniste marxiste maoïste trumpiste péroniste
  abonné/abonnée biostatisticien/biostatisticienne belle-fille:f beau-fils:m marraine:f parrain:m filleul/filleule aïeul/aïeule carrier/carrière mécanicienne:f codeur/codeuse
`

/** Bodies, which keep their kind in the plural. */
export const ORGANIZATION_ROLES = `
  gouvernement:m ministère:m secrétariat:m chancellerie:f présidence:f vice-présidence:f cabinet:m exécutif:m administration:f état:m
  parlement:m assemblée:f sénat:m chambre:f congrès:m diète:f douma:f knesset:f bundestag:m congrégation:f
  parti:m coalition:f alliance:f majorité:f opposition:f mouvement:m formation:f front:m rassemblement:m fraction:f
  police:f gendarmerie:f armée:f marine:f aviation:f état-major:m otan:f préfecture:f sous-préfecture:f mairie:f municipalité:f
  commune:f collectivité:f région:f département:m métropole:f agglomération:f canton:m province:f rectorat:m académie:f
  parquet:m justice:f tribunal:m cour:f juridiction:f défense:f accusation:f jury:m barreau:m 
  douane:f fisc:m trésor:m banque:f bourse:f caisse:f mutuelle:f assurance:f fonds:m fondation:f association:f ong:f collectif:m
  syndicat:m intersyndicale:f confédération:f fédération:f union:f ligue:f comité:m commission:f sous-commission:f conseil:m
  conférence:f sommet:m délégation:f mission:f ambassade:f consulat:m organisation:f organisme:m institution:f institut:m
  observatoire:m agence:f autorité:f commandement:m établissement:m coopérative:f studio:m régulateur:m avionneur:m bureau:m office:m service:m direction:f régie:f
  entreprise:f société:f compagnie:f groupe:m firme:f multinationale:f filiale:f start-up:f startup:f pme:f usine:f constructeur:m
  opérateur:m exploitant:m fabricant:m éditeur:m distributeur:m chaîne:f enseigne:f marque:f géant:m holding:f consortium:m
  cabinet:m laboratoire:m université:f école:f lycée:m collège:m faculté:f hôpital:m clinique:f chu:m centre:m musée:m théâtre:m
  opéra:m fédération:f club:m équipe:f staff:m écurie:f sélection:f fifa:f uefa:f
  église:f vatican:m diocèse:m évêché:m mosquée:f synagogue:f patriarcat:m paroisse:f communauté:f
  journal:m quotidien:m hebdomadaire:m mensuel:m magazine:m revue:f tabloïd:m presse:f média:m radio:f télévision:f télé:f
  site:m portail:m rédaction:f plateforme:f agence:f réseau:m
  milice:f guérilla:f rébellion:f résistance:f junte:f régime:m pouvoir:m monarchie:f royaume:m république:f
  protection:f secours:m samu:m onu:f ue:f ville:f pays:m nation:f syndicat:m patronat:m diplomatie:f
  observatoire:m think-tank:m cercle:m ordre:m corps:m branche:f section:f antenne:f
  gestionnaire:m équipementier:m motoriste:m croisiériste:m énergéticien:m hébergeur:m cimentier:m voyagiste:m coordination:f instance:f
  centrale:f employeur:m muséum:m sidérurgiste:m aciériste:m pétrolier:m brasseur:m papetier:m bancassureur:m câblo-opérateur:m logisticien:m transporteur:m assureur:m
  gazier:m renseignement:m contre-espionnage:m mafia:f cartel:m gang:m tribu:f clan:m lobby:m
`

/** Bodies that are named in the plural. */
export const PLURAL_ORGANIZATION_ROLES = 'autorités:f forces:f services:m'

/** Several people at once, as they are listed: they have no singular or mean something else in it. */
export const GROUP_ROLES = `
  gens:m milieux:m secours:m sources:f proches médias:m équipes:f
  troupes:f effectifs:m talibans:m ultras insoumis verts:m républicains:m socialistes
  houthis:m
`

/** One word for several people, with a plural of its own. */
export const COLLECTIVE_ROLES = `
  population:f public:m foule:f peuple:m famille:f couple:m duo:m trio:m majorité:f minorité:f poignée:f dizaine:f vingtaine:f
  trentaine:f quarantaine:f cinquantaine:f centaine:f millier:m entourage:m voisinage:m rue:f jeunesse:f électorat:m opinion:f communauté:f diaspora:f assistance:f
  auditoire:m lectorat:m clientèle:f personnel:m équipage:m clergé:m
`

/** Texts and inquiries. */
export const DOCUMENT_ROLES = `
  rapport:m étude:f enquête:f sondage:m baromètre:m document:m texte:m loi:f décret:m arrêté:m ordonnance:f règlement:m circulaire:f
  directive:f traité:m accord:m convention:f constitution:f charte:f code:m article:m amendement:m projet:m proposition:f
  résolution:f communiqué:m déclaration:f lettre:f courrier:m courriel:m mail:m email:m message:m tweet:m billet:m note:f
  mémo:m mémorandum:m télégramme:m dépêche:f dossier:m livre:m ouvrage:m roman:m biographie:f mémoires:m essai:m chapitre:m
  tribune:f éditorial:m chronique:f reportage:m documentaire:m film:m vidéo:f enregistrement:m émission:f podcast:m
  statistique:f chiffre:m donnée:f recensement:m bilan:m analyse:f expertise:f contre-expertise:f autopsie:f audit:m
  questionnaire:m témoignage:m procès-verbal:m jugement:m arrêt:m verdict:m réquisitoire:m ordonnance:f contrat:m bulletin:m
  annonce:f affiche:f tract:m banderole:f pancarte:f pétition:f manifeste:m programme:m bible:f coran:m évangile:m
  graphique:m tableau:m carte:f index:m indice:m classement:m palmarès:m panneau:m notice:f légende:f archive:f page:f
  publication:f thèse:f mémoire:m recherche:f expérience:f modèle:m simulation:f calcul:m estimation:f prévision:f
  photo:f image:f cliché:m transcription:f version:f préambule:m annexe:f alinéa:m clause:f motion:f livret:m guide:m
  résultat:m règle:f instruction:f consigne:f audition:f preuve:f avis:m test:m examen:m observation:f synthèse:f
  résumé:m méta-analyse:f travaux:m sms:m script:m scénario:m calendrier:m acte:m inscription:f plaque:f
  écriteau:m étiquette:f certificat:m attestation:f mandat:m plainte:f assignation:f requête:f
  protocole:m cahier:m fiche:f dictionnaire:m encyclopédie:f manuel:m almanach:m atlas:m autobiographie:f
  chanson:f poème:m série:f épisode:m dessin:m caricature:f blog:m forum:m 
  dépliant:m brochure:f prospectus:m flyer:m facture:f devis:m budget:m projection:f statistiques:f indicateur:m
  graphe:m relevé:m registre:m inventaire:m carnet:m
`

/** Persons of whom a place, a body or a family has one, or an event a few: `le maire` may be new where `l'élue` is not. */
export const OFFICES = `
  ministre secrétaire sous-secrétaire président vice-président coprésident porte-parole chancelier maire bourgmestre préfet
  sous-préfet gouverneur ambassadeur consul commissaire haut-commissaire médiateur représentant délégué roi reine pape évêque archevêque curé pasteur imam
  dirigeant chef patron directeur sous-directeur pdg dg drh administrateur gérant responsable propriétaire actionnaire trésorier successeur
  prédécesseur adjoint coordinateur coordonnateur organisateur rapporteur rédacteur greffier notaire avocat juge procureur substitut bâtonnier arbitre
  instructeur expert correspondant éditeur interprète recteur doyen proviseur médecin légiste gardien commandant capitaine pilote copilote conducteur
  chauffeur entraîneur sélectionneur manager coach armateur exploitant distributeur producteur metteur fournisseur employeur client victime témoin
  coupable auteur père mère frère sœur fils fille mari épouse époux femme compagnon compagne veuf veuve oncle tante cousin voisin collègue
  ami beau-frère belle-sœur beau-père belle-mère demi-frère demi-sœur ex-mari ex-femme ex-compagnon ex-compagne conjoint concubin fiancé
  petit-fils petite-fille beau-fils belle-fille parrain marraine papa maman parent camarade confrère gendre neveu nièce grand-père grand-mère curateur conservateur concierge présentateur vendeur guide source garde
  défenseur général colonel maréchal amiral commandement vice-ministre vice-chancelier vice-gouverneur vice-procureur`

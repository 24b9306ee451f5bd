/**
 * Nouns that take up whoever has a narrower one, by lemma: `le magistrat` for a prosecutor, `l'institution` for a committee. A noun
 * before each `=` may stand for what follows it.
 */
export const BROADER_ROLES = `
  magistrat = parquetier juge procureur substitut président avocat instructeur conseiller
  juriste = pénaliste civiliste avocat juge magistrat professeur notaire bâtonnier constitutionnaliste
  élu = maire député sénateur eurodéputé conseiller président édile bourgmestre échevin adjoint vice-président
  parlementaire = député sénateur eurodéputé rapporteur
  politique = maire député sénateur ministre président secrétaire chef
  militaire = lieutenant-colonel adjudant-chef sergent-chef caporal-chef général colonel capitaine commandant lieutenant amiral major adjudant sergent officier soldat
  officier = lieutenant-colonel général colonel capitaine commandant lieutenant amiral major
  gradé = lieutenant-colonel brigadier-chef adjudant-chef commissaire inspecteur général colonel capitaine commandant lieutenant amiral major adjudant sergent brigadier
  policier = brigadier-chef gardien fonctionnaire officier commissaire brigadier capitaine commandant inspecteur enquêteur agent
    lieutenant
  gendarme = lieutenant-colonel adjudant-chef général colonel capitaine commandant lieutenant adjudant major
  diplomate = homologue ambassadeur consul émissaire envoyé négociateur représentant ministre porte-parole
  dirigeant = homologue gouverneur président directeur chef pdg patron leader fondateur secrétaire responsable ministre
    chancelier
  responsable = homologue gouverneur maire préfet commandant coordinateur président directeur chef pdg patron secrétaire
    porte-parole ministre délégué
  pdg = président directeur patron
  dg = directeur président
  patron = président directeur pdg dg fondateur
  syndicaliste = secrétaire délégué président représentant
  expert = économiste analyste consultant chercheur professeur ingénieur politologue sociologue historien spécialiste
  spécialiste = économiste analyste consultant chercheur professeur politologue sociologue historien médecin expert
  universitaire = professeur chercheur politologue sociologue historien philosophe économiste doyen recteur
  enseignant = professeur instituteur
  chercheur = entomologiste nivologue hydrologue agronome pharmacologue professeur astrophysicien astronome physicien
    chimiste biologiste microbiologiste généticien virologue épidémiologiste infectiologue climatologue glaciologue
    océanographe géologue volcanologue sismologue paléontologue archéologue anthropologue ethnologue sociologue
    politologue économiste historien géographe démographe linguiste psychologue botaniste zoologiste ornithologue
    mathématicien statisticien informaticien ingénieur doctorant
  scientifique = entomologiste nivologue hydrologue agronome pharmacologue professeur chercheur astrophysicien
    astronome physicien chimiste biologiste microbiologiste généticien virologue épidémiologiste infectiologue
    climatologue glaciologue océanographe géologue volcanologue sismologue paléontologue archéologue anthropologue
    botaniste zoologiste ornithologue mathématicien ingénieur
  médecin = docteur chef pneumologue oncologue dermatologue ophtalmologue gériatre néphrologue hématologue
    allergologue urologue diabétologue addictologue tabacologue radiologue immunologue anesthésiste réanimateur légiste praticien professeur chirurgien urgentiste pédiatre cardiologue
    cancérologue neurologue gynécologue infectiologue psychiatre généraliste virologue épidémiologiste
  praticien = docteur professeur pneumologue oncologue dermatologue gériatre dentiste psychiatre pharmacien médecin
    chirurgien urgentiste pédiatre cardiologue cancérologue neurologue gynécologue infectiologue généraliste
  soignant = praticien chirurgien médecin infirmier aide-soignant urgentiste
  écrivain = romancier auteur poète essayiste dramaturge philosophe
  auteur = romancier écrivain poète essayiste dramaturge scénariste dessinateur compositeur
  romancier = écrivain auteur
  artiste = chansonnier slameur pianiste violoniste dessinateur sculptrice chanteur peintre sculpteur musicien
    comédien acteur rappeur danseur chorégraphe photographe plasticien humoriste
  musicien = chanteur compositeur guitariste pianiste violoniste batteur rappeur
  cinéaste = réalisateur scénariste producteur
  comédien = acteur humoriste
  acteur = comédien humoriste
  journaliste = reporter rédacteur correspondant chroniqueur éditorialiste présentateur animateur photojournaliste
  sportif = grimpeur boxeur judoka basketteur handballeur volleyeur escrimeur gymnaste patineur athlète tennisman
    nageur marathonien joueur footballeur rugbyman attaquant défenseur gardien capitaine coureur skieur champion
    sprinteur cycliste
  joueur = attaquant défenseur gardien ailier pivot meneur buteur capitaine footballeur milieu
  athlète = sprinteur marathonien coureur champion nageur
  technicien = entraîneur sélectionneur coach
  prélat = évêque archevêque cardinal
  religieux = abbé curé prélat évêque archevêque cardinal prêtre pasteur imam rabbin moine
  souverain = roi reine empereur sultan émir
  monarque = roi reine empereur
  institution = comité conseil banque commission cour université académie fondation musée assemblée sénat parlement
    ministère agence fonds organisation institut chambre
  organisme = agence institut office observatoire conseil comité centre fonds caisse service bureau autorité haute
  organisation = observatoire fondation ong syndicat coordination collectif association fédération ligue comité
    mouvement parti union confédération conseil agence front
  établissement = office agence muséum lycée maternité hôpital clinique centre chu collège université école musée banque théâtre
  instance = cour chambre haute bureau fédération comité conseil confédération ligue autorité commission
  juridiction = tribunal cour conseil
  conseil = avocat pénaliste bâtonnier
  avocat = bâtonnier pénaliste
  pénaliste = avocat
  bâtonnier = avocat
  éditeur = fondateur directeur patron
  entraîneur = coach sélectionneur manager
  coach = entraîneur sélectionneur manager
  conservateur = directeur
  coureur = cycliste grimpeur sprinteur rouleur marathonien
  cycliste = coureur grimpeur sprinteur rouleur
  interprète = chanteur comédien acteur
  lauréat = romancier écrivain auteur chercheur réalisateur poète
  fonctionnaire = policier brigadier inspecteur préfet agent
  association = union fédération ligue comité collectif amicale fondation confédération organisation
  collectif = association comité coordination
  syndicat = union confédération fédération coordination alliance
  ong = association fondation observatoire organisation comité ligue fédération
  institut = centre observatoire laboratoire
  autorité = agence conseil commission
  régulateur = conseil autorité commission agence
  entreprise = compagnie société groupe banque usine
  parquetier = procureur substitut vice-procureur
  texte = communiqué loi décret arrêté lettre résolution projet proposition tribune amendement ordonnance motion pétition
    charte déclaration traité courrier convention directive règlement circulaire protocole accord manifeste
  document = rapport étude note lettre mémo courrier communiqué circulaire audit procès-verbal fiche
  collectivité = conseil département région commune métropole agglomération ville mairie municipalité communauté
  formation = parti front rassemblement mouvement union alliance ligue coalition équipe club
  parti = front rassemblement mouvement union alliance ligue formation
  mouvement = parti front rassemblement union alliance ligue association collectif syndicat
  centrale = syndicat confédération union
`

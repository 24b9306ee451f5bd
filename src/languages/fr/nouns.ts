/** Nouns and adjectives that report: `l'affirmation que`, `convaincu que`. Lemmas by stance and strength, as verbs.ts has them. */

export const CUE_NOUNS = {
  'statement speech': `
    affirmation déclaration communiqué annonce explication précision propos parole assertion allégation allocution discours
    intervention interview entretien réponse réplique riposte repartie remarque commentaire observation témoignage récit
    aveu confession confidence mot phrase formule citation dires message missive lettre courriel mémo tweet retweet billet
    publication tribune éditorial chronique article post réaction rectificatif confirmation information
    indication révélation indiscrétion conclusion rappel mention argument argumentation argumentaire plaidoyer plaidoirie
    thèse version signalement justification excuse proclamation profession énoncé slogan
    formulation expression boutade plaisanterie saillie diatribe tirade envolée verdict`,
  'statement wider': `
    constat constatation démonstration preuve analyse étude diagnostic rapport bilan arrêt arrêté jugement
    résolution évaluation description rumeur nouvelle bruit fait découverte signe sondage`,
  'denial speech': 'démenti dénégation réfutation désaveu rétractation protestation',
  'denial wider': 'refus rejet contestation opposition déni',
  'promise speech': 'promesse engagement serment garantie assurance ',
  'promise wider': `
    volonté intention projet décision ambition détermination offre plan désir objectif`,
  'demand speech': `
    demande exigence réclamation revendication appel requête sollicitation injonction ordre sommation ultimatum
    recommandation préconisation conseil consigne exhortation prière supplique instruction pétition invitation`,
  'demand wider': 'souhait suggestion proposition interdiction directive motion vœu pression',
  'belief wider': `
    avis opinion conviction croyance certitude hypothèse sentiment idée pensée vision estimation prévision
    espoir espérance impression supposition présomption pronostic prédiction prophétie théorie appréciation perception
    postulat position confiance spéculation conjecture interprétation lecture`,
  'doubt wider': 'doute scepticisme réserve réticence hésitation incertitude perplexité méfiance',
  'question speech': 'question interrogation interpellation questionnement',
  'warning speech': 'avertissement menace alerte admonestation préavis',
  'warning wider': 'crainte inquiétude peur préoccupation appréhension angoisse alarme',
  'accusation speech':
    'accusation reproche critique dénonciation attaque insinuation grief insulte injure invective plainte imputation',
  'accusation wider': 'soupçon suspicion condamnation charge réquisitoire',
  'emotion speech': 'félicitation éloge louange cri hommage lamentation remerciement condoléances exclamation',
  'emotion wider': `
    regret joie colère indignation satisfaction déception tristesse surprise étonnement émotion consternation soulagement
    mécontentement stupeur frustration fierté enthousiasme dépit exaspération amertume désarroi`,
}

export const CUE_ADJECTIVES = {
  'statement wider': 'formel catégorique ferme intransigeant clair explicite affirmatif conscient unanime',
  'denial wider': 'opposé hostile défavorable réfractaire contraire',
  'promise wider': 'prêt partant déterminé décidé résolu disposé engagé désireux',
  'demand wider': 'impatient demandeur',
  'belief wider': `
    convaincu certain persuadé sûr confiant favorable acquis attaché lucide optimiste partisan conforté assuré intéressé`,
  'doubt wider':
    'sceptique dubitatif réservé perplexe incrédule réticent méfiant prudent circonspect partagé mitigé divisé interrogatif',
  'warning wider': 'inquiet préoccupé soucieux alarmiste alarmé pessimiste apeuré angoissé',
  'accusation wider': 'critique sévère',
  'emotion wider': `
    heureux ravi content fier satisfait déçu triste désolé furieux indigné choqué surpris étonné reconnaissant navré
    soulagé enchanté consterné stupéfait scandalisé outré révolté ému bouleversé fâché mécontent amer amusé
    enthousiaste emballé admiratif nostalgique agacé exaspéré énervé horrifié effaré sidéré médusé abasourdi anéanti dévasté
    meurtri peiné attristé honoré flatté rassuré serein catastrophé dépité dégoûté remonté excédé impressionné touché frustré`,
}

/** Forms that no rule gives, as `form=lemma`. */
export const IRREGULAR_NOUN_FORMS = 'condoléance=condoléances dire=dires aveux=aveu vœux=vœu voeu=vœu voeux=vœu'

/** Forms of adjectives that no rule gives, as `form=lemma`. */
export const IRREGULAR_ADJECTIVE_FORMS = `
  sures=sûr demandeuse=demandeur demandeuses=demandeur inquiète=inquiet inquiètes=inquiet`

/**
 * Verbs that report together with other words, by stance and strength: the verb's lemma, then the words as the tokenizer parts
 * them. What follows (`de`, `à`, `sur`) is left out, and adverbs may stand between. `faire savoir` and the like count as one verb.
 */
export const VERB_PHRASES = {
  'statement speech': `
    faire savoir
    faire valoir
    faire remarquer
    faire observer
    faire noter
    faire entendre
    faire comprendre
    faire connaître
    faire état
    faire part
    faire allusion
    faire référence
    faire mention
    faire une mise au point
    faire le point
    laisser entendre
    laisser échapper
    mettre l' accent
    mettre en avant
    mettre les choses au clair
    mettre les points sur les i
    donner lecture
    donner sa version
    donner son avis
    donner son sentiment
    donner sa position
    prendre la parole
    prendre position
    prendre acte
    passer aux aveux
    passer à table
    rendre compte
    rendre public
    rendre publique
    rendre publics
    rendre publiques
    enfoncer le clou
    sortir de son silence
    sortir du silence
    rompre le silence
    briser le silence
    lever le voile
    couper court
    tenir des propos
    tenir ces propos
    adresser un message
    adresser une lettre
    adresser un courrier
    publier un communiqué
    avoir pour explication
    avoir cette phrase
    avoir ces mots
    avoir ce mot`,
  'statement wider': `
    mettre en évidence
    mettre en lumière
    mettre en exergue
    mettre au jour
    mettre en relief
    faire apparaître
    faire ressortir
    donner une idée
    donner des nouvelles
    donner l' exemple
    donner une explication
    tirer la conclusion
    tirer la leçon`,
  'denial speech': `
    opposer une fin de non-recevoir
    opposer un démenti
    apporter un démenti
    tordre le cou
    rejeter en bloc
    nier en bloc`,
  'promise speech': `
    donner sa parole
    donner l' assurance
    donner des garanties
    prêter serment
    prendre l' engagement
    faire la promesse
    faire le serment
    faire vœu`,
  'promise wider': `
    avoir l' intention
    avoir pour objectif
    avoir pour ambition
    avoir la volonté
    avoir à cœur
    avoir hâte
    faire le choix
    prendre la décision`,
  'demand speech': `
    appeler à l' aide
    lancer un appel
    lancer un ultimatum
    donner l' ordre
    donner ordre
    donner instruction
    donner pour consigne
    poser un ultimatum
    poser comme condition
    poser ses conditions`,
  'belief wider': `
    donner raison
    donner son accord
    donner tort
    avoir la conviction
    avoir la certitude
    avoir le sentiment
    avoir l' impression
    avoir l' espoir
    avoir bon espoir
    avoir confiance
    avoir foi
    faire confiance
    faire croire
    faire le pari
    être d' avis
    être d' accord
    tenir pour acquis
    tenir pour responsable
    tenir pour
    laisser croire
    laisser penser
    laisser supposer
    voir d' un bon œil`,
  'doubt wider': `
    mettre en doute
    mettre en question
    remettre en question
    remettre en cause
    remettre en doute
    avoir des doutes
    avoir un doute
    émettre des doutes
    émettre des réserves
    voir d' un mauvais œil`,
  'question speech': `
    poser la question
    poser une question
    poser des questions`,
  'warning speech': `
    mettre en garde
    tirer la sonnette d' alarme
    sonner l' alarme
    sonner l' alerte
    donner l' alerte
    lancer l' alerte
    lancer une alerte
    lancer un avertissement`,
  'warning wider': `
    avoir peur
    avoir des craintes`,
  'accusation speech': `
    pointer du doigt
    montrer du doigt
    prendre à partie
    crier au scandale
    crier à l' injustice
    monter au créneau
    tirer à boulets rouges`,
  'accusation wider': `
    mettre en cause
    mettre au défi
    mettre à l' index
    porter plainte
    faire grief`,
  'emotion speech': `
    demander pardon
    présenter ses excuses
    présenter ses condoléances
    présenter des excuses
    faire amende honorable
    faire l' éloge
    rendre hommage
    hausser le ton
    taper du poing
    sortir de ses gonds`,
  'emotion wider': `
    avoir honte`,
}

/** Words after which French puts a name, a title or a word as such between marks. Norms, every form. */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

export const naming = words(`
  appelé appelée appelés appelées appeler appelle appellent nommé nommée nommés nommées nomme dénommé dénommée dénommés
  surnommé surnommée surnommés surnommées surnomme surnom surnoms baptisé baptisée baptisés baptisées intitulé intitulée
  intitulés intitulées intitule renommer renomme renommé renommée renommés nommer surnommer baptiser baptise rebaptiser
  rebaptise rebaptisé rebaptisée titré titrée titre titres sous-titre dit dite dits dites soi-disant
  pseudonyme pseudo alias nom noms prénom mot mots terme termes expression expressions formule concept notion vocable
  signifie signifier signifiant signification désigne désignent désigner désignant traduit traduire lire mention mentions
  slogan slogans devise devises hashtag bannière enseigne inscription label labels marque marques logo
  film films documentaire série séries épisode livre livres roman romans essai bande-dessinée album albums chanson chansons
  single titre pièce opéra spectacle poème tableau exposition émission émissions rubrique chronique magazine journal
  hebdomadaire quotidien site blog chaîne compte page jeu logiciel application
  mouvement mouvements opération opérations projet projets programme programmes plan plans dispositif groupe groupes
  collectif collectifs association associations parti liste coalition organisation cellule unité équipe club prix
  pétition pétitions sobriquet gentilé acronyme sigle podcast clip pièces refrain
  catégorie catégories statut type modèle affaire affaires scandale affaire loi lois article conférence sommet forum
  journée navire bateau sonde satellite mission avion ouragan tempête comète
`)

/** Words after which marks hold what a court or a law calls an act. */
export const charging = words(`
  accusé accusée accusés accusées soupçonné soupçonnée soupçonnés inculpé inculpée inculpés poursuivi poursuivie poursuivis
  condamné condamnée condamnés condamnées jugé jugée jugés coupable coupables examen chef chefs enquête information plainte
  infraction délit délits crime crimes garde détenu écroué écroués comparu comparaître
`)

/** Before what somebody calls a thing. */
export const calling: ReadonlySet<string> = new Set(['comme'])

/** Before what somebody shouts. */
export const shouting = words(`
  crier crie crient criant criait criaient cria crièrent crié hurler hurle hurlent hurlant hurlait hurlaient hurla hurlèrent hurlé
  clamer clame clament clamant clamait clamaient clama clamèrent clamé écrie écrient écriant écriait écriaient écria écrièrent
  scander scande scandent scandant scandait scandaient scanda scandèrent scandé cri cris
  exclame exclament exclamant exclamait exclamaient exclama exclamèrent
`)

/** Before the title of a work, a programme or a place. */
export const placing: ReadonlySet<string> = new Set(['dans', 'sur'])

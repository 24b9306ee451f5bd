/** What tells the voices of a French text by its layout and its turns of phrase. */

import { readVoices } from '../voices.js'

export const voices = readVoices({
  questions: 'q question',
  answers: 'r réponse',
  fields: `
    tél, tel, téléphone, fax, courriel, mail, e-mail, email, contact, contacts, contact presse, site, site internet, adresse, date,
    dates, lieu, heure, horaires, durée, tarif, tarifs, prix, entrée, réservation, réservations, inscription, inscriptions,
    renseignements, infos, informations, note, notes, nota bene, nb, ps, p.-s., rappel, attention, exemple, remarque, source,
    sources, photo, photos, légende, crédit, vidéo, lire aussi, à lire, à lire aussi, voir aussi, en savoir plus, résultat,
    résultats, score, buts, cartons, avertissements, arbitre, spectateurs, composition, remplaçants, ingrédients, préparation,
    cuisson, repos, astuce, variante, étape, conseil, matériel, avantages, inconvénients, points forts, points faibles, verdict,
    auteur, autrice, éditeur, éditions, réalisateur, réalisatrice, acteurs, genre, sortie, pays, capitale, population, superficie,
    langue, monnaie, objet, titre, thème, sujet, résumé, conclusion, contexte, définition, bilan, total, dont`,
  selves: "je j' me m' moi mon ma mes",
  addresses: "vous votre vos tu te t' ton ta tes -vous -tu",
  interviewed: `
    répond à nos questions, répondu à nos questions, entretien avec, interview avec, interview de, interview d', interview du, l'interview de, grand entretien avec,
    rencontre avec, conversation avec, dialogue avec, tête-à-tête avec, questions à, questions au, trois questions à,
    cinq questions à, dix questions à, échange avec, face à face avec, nous avons rencontré, avons interrogé, s'entretient avec`,
  interviewers: `
    propos recueillis par, recueillis par, recueilli par, entretien réalisé par, interview réalisée par, interrogé par,
    interrogée par, interviewé par, interviewée par, entretien mené par, réalisé par, réalisée par`,
  salutations: 'monsieur, madame, mesdames, messieurs, mademoiselle, cher, chère, chers, chères',
  letters:
    'tribune, opinion, point de vue, lettre ouverte, courrier des lecteurs, courrier des lectrices, tribune libre, lettre à, le courrier des lecteurs',
  pointers: [
    {
      beginnings:
        'il faut, il convient de, il est à, il reste à, est à, il est bon de, il est utile de, il est important de, il importe de, il est juste de',
      verbs:
        'noter, rappeler, souligner, préciser, signaler, relever, remarquer, mentionner, ajouter, savoir, reconnaître, admettre, dire',
    },
    {
      beginnings: 'à, bon à, force est de, on peut, on notera, on rappellera, autant',
      verbs: 'noter, savoir, signaler, relever, constater, reconnaître, admettre, dire',
    },
  ],
})

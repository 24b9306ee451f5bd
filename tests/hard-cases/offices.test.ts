import { reported } from './check.js'

const OPENS = 'les lits seraient ouverts'

reported('who holds an office, and what it is of', [
  ['fr', `La ministre de la Santé Marie Kerbrat a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Marie Kerbrat' }],
  ['fr', `L'ex-ministre de la Santé Zofian Azar a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Zofian Azar' }],
  ['fr', `Le maire de Lyon Zofian Branski a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Zofian Branski' }],
  [
    'fr',
    `La secrétaire d'État à la Justice Anne Morel a annoncé que ${OPENS}.`,
    { text: OPENS, speaker: 'Anne Morel' },
  ],
  ['fr', `Le ministre délégué à la Ville Paul Redon a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Paul Redon' }],
  ['fr', `Le ministre chargé des Ports Paul Redon a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Paul Redon' }],
  ['fr', `La maire chargée des sports Anne Morel a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Anne Morel' }],
  [
    'fr',
    `Le voisin accusé par Anne Morel a annoncé que ${OPENS}.`,
    { text: OPENS, speaker: 'voisin accusé par Anne Morel', notSpeaker: ['Anne Morel'] },
  ],
  ['fr', `Le sénateur de l'Aune Zofian Azar a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Zofian Azar' }],
  [
    'fr',
    `Le maire socialiste de Vaulmont Zofian Azar a annoncé que ${OPENS}.`,
    { text: OPENS, speaker: 'Zofian Azar' },
  ],
  ['fr', `L'entraîneur de l'OM Zofian Azar a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Zofian Azar' }],
  ['fr', `L'eurodéputé Renaissance Paul Redon a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Paul Redon' }],
  [
    'fr',
    `Le président du Paris Football Club a annoncé que ${OPENS}.`,
    { text: OPENS, speaker: 'président du Paris Football Club' },
  ],
  [
    'fr',
    `La directrice de l'hôpital Paul Redon a annoncé que ${OPENS}.`,
    { text: OPENS, speaker: "directrice de l'hôpital Paul Redon", notSpeaker: ['Paul Redon'] },
  ],
  [
    'fr',
    `La directrice du lycée Paul Redon, Anne Morel, a annoncé que ${OPENS}.`,
    { text: OPENS, speaker: 'Anne Morel' },
  ],
  ['fr', `Le président du club Paul Redon a annoncé que ${OPENS}.`, { text: OPENS, speaker: 'Paul Redon' }],
])

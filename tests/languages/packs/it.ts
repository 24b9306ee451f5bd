import { italian } from '../../../src/languages/it/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../../src/languages/it/nouns.js'
import { VERB_PHRASES } from '../../../src/languages/it/verb-phrases.js'
import { CUE_VERBS, OTHER_VERBS } from '../../../src/languages/it/verbs.js'
import type { PackCase } from './case.js'

export const italianCase: PackCase = {
  pack: italian,
  least: { verbs: 400, nouns: 120, adjectives: 60, phrases: 40 },
  lists: {
    verbs: CUE_VERBS,
    verbPhrases: VERB_PHRASES,
    nouns: CUE_NOUNS,
    adjectives: CUE_ADJECTIVES,
    others: OTHER_VERBS,
  },
  readings: `
    disse: dire finite past 3 singular -
    dissero: dire finite past 3 plural -
    dicono: dire finite present 3 plural -
    dicendo: dire presentParticiple - - - -
    detto: dire pastParticiple - - singular m
    ha: avere finite present 3 singular -
    avrebbe: avere finite conditional 3 singular -
    afferma: affermare finite present 3 singular -
    affermò: affermare finite past 3 singular -
    spieghi: spiegare finite subjunctive 123 singular -
    annuncerà: annunciare finite future 3 singular -
    chiese: chiedere finite past 3 singular -
    chiesto: chiedere pastParticiple - - singular m
    chiarisce: chiarire finite present 3 singular -
    sostiene: sostenere finite present 3 singular -
    sostenga: sostenere finite subjunctive 123 singular -
    ammise: ammettere finite past 3 singular -
    ammesso: ammettere pastParticiple - - singular m
    propone: proporre finite present 3 singular -
    proponeva: proporre finite imperfect 3 singular -
    proposto: proporre pastParticiple - - singular m
    rispondono: rispondere finite present 3 plural -
    far: fare infinitive - - - -
    dirgli: dire infinitive - - - -
    dicendosi: dire presentParticiple - - - -
  `,
  noReadings: 'come per sopra legge subito di una',
  allReadings: [['dendo', []]],
  nounLemmas: 'dichiarazioni dichiarazione, voci voce, critiche critica',
  adjectiveLemmas: 'convinta convinto, sicuri sicuro, favorevole favorevole',
  phrases: ['secondo', 'stando alla', 'a detta del', 'ad avviso di', "nelle parole dell'"],
  roles: {
    portavoce: { lemma: 'portavoce', kind: 'person', gender: null, plural: false },
    ministra: { lemma: 'ministro', kind: 'person', gender: 'f', plural: false },
    direttrici: { lemma: 'direttore', kind: 'group', gender: 'f', plural: true },
    medici: { lemma: 'medico', kind: 'group', gender: 'm', plural: true },
    procura: { kind: 'organization' },
    rapporti: { kind: 'document' },
  },
  firstNames: { giulia: 'f', niccolò: 'm', andrea: null },
  titles: { 'dott.ssa': { gender: 'f', plural: false } },
  governments: ['palazzo chigi', 'quirinale', 'stati uniti'],
  nationalities: { tedesche: 'germania' },
}

import { COMMON_VERBS } from '../../../src/languages/de/common-verbs.js'
import { german } from '../../../src/languages/de/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../../src/languages/de/nouns.js'
import { VERB_PHRASES } from '../../../src/languages/de/verb-phrases.js'
import { CUE_VERBS } from '../../../src/languages/de/verbs.js'
import type { PackCase } from './case.js'

export const germanCase: PackCase = {
  pack: german,
  least: { verbs: 520, nouns: 120, adjectives: 25, phrases: 60 },
  lists: {
    verbs: CUE_VERBS,
    verbPhrases: VERB_PHRASES,
    nouns: CUE_NOUNS,
    adjectives: CUE_ADJECTIVES,
    others: COMMON_VERBS,
  },
  readings: `
    sagte: sagen finite past 13 singular -
    sage: sagen finite subjunctive 13 singular -
    gesagt: sagen pastParticiple - - - -
    angekündigt: ankündigen pastParticiple - - - -
    vorgeworfen: vorwerfen pastParticiple - - - -
    erklären: erklären finite present 13 plural -
    bestritt: bestreiten finite past 13 singular -
    heisst: heißen finite present 3 singular -
  `,
  noReadings: 'der und laut gegen minister bereits wegen eine zwischen haus präsident sein',
  allReadings: [['sei', ['sein finite subjunctive 13 singular -']]],
  nounLemmas: 'behauptungen behauptung, vorwürfe vorwurf, tisch -',
  adjectiveLemmas: 'überzeugt überzeugt, grün -',
  phrases: ['laut', 'nach angaben von', 'nach angaben vom', 'zufolge'],
  roles: {
    sprecherin: { lemma: 'sprecher', kind: 'person', gender: 'f', plural: false },
    richtern: { lemma: 'richter', kind: 'group', gender: 'm', plural: true },
    staatsanwaltschaft: { kind: 'organization' },
    gutachtens: { kind: 'document' },
  },
  firstNames: { annette: 'f', jürgen: 'm' },
  titles: { 'dr.': { gender: null, plural: false } },
  governments: ['moskau', 'russlands'],
  nationalities: { französischen: 'frankreich' },
}

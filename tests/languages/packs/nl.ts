import { CUE_ADJECTIVES, CUE_NOUNS } from '../../../src/languages/nl/data.js'
import { dutch } from '../../../src/languages/nl/index.js'
import { COMMON_VERBS, CUE_VERBS, VERB_PHRASES } from '../../../src/languages/nl/verbs.js'
import type { PackCase } from './case.js'

export const dutchCase: PackCase = {
  pack: dutch,
  least: { verbs: 150, nouns: 48, adjectives: 7, phrases: 10 },
  lists: {
    verbs: CUE_VERBS,
    verbPhrases: VERB_PHRASES,
    nouns: CUE_NOUNS,
    adjectives: CUE_ADJECTIVES,
    others: COMMON_VERBS,
  },
  readings: `
    zei: zeggen finite past 123 singular -
    verklaarde: verklaren finite past 123 singular -
    verklaard: verklaren pastParticiple - - - -
    gemeld: melden pastParticiple - - - -
    aangekondigd: aankondigen pastParticiple - - - -
    gezegd: zeggen pastParticiple - - - -
  `,
  noReadings: 'vast plan volgens haar zorg',
  nounLemmas: 'uitspraken -, beweringen bewering, toezeggingen toezegging',
  adjectiveLemmas: 'overtuigde overtuigd, groen -',
  phrases: ['volgens', 'aldus', 'volgens gegevens van'],
  roles: {
    burgemeester: { kind: 'person', plural: false },
    burgemeesters: { kind: 'group', plural: true },
    woordvoerster: { gender: 'f' },
  },
  firstNames: {},
  titles: { 'mevr.': { gender: 'f', plural: false } },
  governments: [],
  nationalities: {},
}

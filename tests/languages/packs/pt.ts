import { portuguese } from '../../../src/languages/pt/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../../src/languages/pt/nouns.js'
import { VERB_PHRASES } from '../../../src/languages/pt/verb-phrases.js'
import { CUE_VERBS, OTHER_VERBS } from '../../../src/languages/pt/verbs.js'
import type { PackCase } from './case.js'

export const portugueseCase: PackCase = {
  pack: portuguese,
  least: { verbs: 400, nouns: 120, adjectives: 60, phrases: 40 },
  lists: {
    verbs: CUE_VERBS,
    verbPhrases: VERB_PHRASES,
    nouns: CUE_NOUNS,
    adjectives: CUE_ADJECTIVES,
    others: OTHER_VERBS,
  },
  readings: `
    disse: dizer finite past 13 singular -
    disseram: dizer finite past 3 plural -
    diz: dizer finite present 3 singular -
    dito: dizer pastParticiple - - singular m
    dizendo: dizer presentParticiple - - - -
    afirmou: afirmar finite past 3 singular -
    tinha: ter finite imperfect 13 singular -
    teria: ter finite conditional 13 singular -
    explique: explicar finite subjunctive 13 singular -
    começa: começar finite present 3 singular -
    comece: começar finite subjunctive 13 singular -
    reconheceu: reconhecer finite past 3 singular -
    reconheça: reconhecer finite subjunctive 13 singular -
    exige: exigir finite present 3 singular -
    propôs: propor finite past 3 singular -
    propõe: propor finite present 3 singular -
    pediu: pedir finite past 3 singular -
    peça: pedir finite subjunctive 13 singular -
    mantém: manter finite present 3 singular -
    crê: crer finite present 3 singular -
    prevê: prever finite present 3 singular -
    receia: recear finite present 3 singular -
    sugere: sugerir finite present 3 singular -
    sugira: sugerir finite subjunctive 13 singular -
    sublinha: sublinhar finite present 3 singular -
    enterrámos: enterrar finite past 1 plural -
  `,
  noReadings: 'como para sobre segundo uma leste mas',
  allReadings: [
    ['dizido', []],
    ['fazeu', []],
  ],
  nounLemmas: 'declarações declaração, críticas crítica, vozes -',
  adjectiveLemmas: 'convencida convencido, seguros seguro, favoráveis favorável',
  phrases: ['segundo', 'de acordo com', 'na opinião do', 'no entender da', 'nas palavras de'],
  roles: {
    'porta-voz': { lemma: 'porta-voz', kind: 'person', gender: null, plural: false },
    ministra: { lemma: 'ministro', kind: 'person', gender: 'f', plural: false },
    diretoras: { lemma: 'diretor', kind: 'group', gender: 'f', plural: true },
    cidadãos: { lemma: 'cidadão', kind: 'group', gender: 'm', plural: true },
    procuradoria: { kind: 'organization' },
    relatórios: { kind: 'document' },
  },
  firstNames: { inês: 'f', joão: 'm' },
  titles: { 'dra.': { gender: 'f', plural: false } },
  governments: ['planalto', 'são bento', 'eua'],
  nationalities: { francesas: 'frança' },
}

import { spanish } from '../../../src/languages/es/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../../src/languages/es/nouns.js'
import { VERB_PHRASES } from '../../../src/languages/es/verb-phrases.js'
import { CUE_VERBS, OTHER_VERBS } from '../../../src/languages/es/verbs.js'
import type { PackCase } from './case.js'

export const spanishCase: PackCase = {
  pack: spanish,
  least: { verbs: 400, nouns: 120, adjectives: 60, phrases: 40 },
  lists: {
    verbs: CUE_VERBS,
    verbPhrases: VERB_PHRASES,
    nouns: CUE_NOUNS,
    adjectives: CUE_ADJECTIVES,
    others: OTHER_VERBS,
  },
  readings: `
    dijo: decir finite past 3 singular -
    afirmó: afirmar finite past 3 singular -
    advierte: advertir finite present 3 singular -
    advirtió: advertir finite past 3 singular -
    pidieron: pedir finite past 3 plural -
    reconoce: reconocer finite present 3 singular -
    reconozca: reconocer finite subjunctive 13 singular -
    explique: explicar finite subjunctive 13 singular -
    explicaba: explicar finite imperfect 13 singular -
    habría: haber finite conditional 13 singular -
    sostiene: sostener finite present 3 singular -
    sostuvieron: sostener finite past 3 plural -
    propuso: proponer finite past 3 singular -
    expuesta: exponer pastParticiple - - singular f
    dicho: decir pastParticiple - - singular m
    niegan: negar finite present 3 plural -
    recuerda: recordar finite present 3 singular -
    concluyó: concluir finite past 3 singular -
    sonríe: sonreír finite present 3 singular -
    prohíbe: prohibir finite present 3 singular -
    insinúa: insinuar finite present 3 singular -
    exige: exigir finite present 3 singular -
    decirle: decir infinitive - - - -
    explicándoselo: explicar presentParticiple - - - -
  `,
  noReadings: 'como para sobre entre bajo una nada según e',
  allReadings: [['decido', ['decidir finite present 1 singular -']]],
  nounLemmas: 'declaraciones declaración, críticas crítica, voces -',
  adjectiveLemmas: 'convencida convencido, seguras seguro, favorables favorable',
  phrases: ['según', 'de acuerdo con', 'a juicio del', 'en palabras de', 'a decir de'],
  roles: {
    portavoz: { lemma: 'portavoz', kind: 'person', gender: null, plural: false },
    ministra: { lemma: 'ministro', kind: 'person', gender: 'f', plural: false },
    directoras: { lemma: 'director', kind: 'group', gender: 'f', plural: true },
    jueces: { lemma: 'juez', kind: 'group', gender: 'm', plural: true },
    fiscalía: { kind: 'organization' },
    informes: { kind: 'document' },
  },
  firstNames: { lucía: 'f', íñigo: 'm' },
  titles: { 'dña.': { gender: 'f', plural: false } },
  governments: ['la moncloa', 'moncloa', 'ee.uu.', 'méxico'],
  nationalities: { francesas: 'francia' },
}

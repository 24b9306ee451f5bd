import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/languages/lists.js'
import { portuguese } from '../../src/languages/pt/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../src/languages/pt/nouns.js'
import { CUE_VERBS, OTHER_VERBS } from '../../src/languages/pt/verbs.js'
import { readingOf, repeated } from '../support/packs.js'

const { cues, people, words } = portuguese
const read = readingOf(cues)

describe('Portuguese cue lexicon', () => {
  const verbs = Object.values(CUE_VERBS).flatMap(wordsOf)

  it('holds as many cues as the engine is promised', () => {
    expect(cues.verbs.size + [...cues.verbPhrases!.values()].flat().length).toBeGreaterThanOrEqual(400)
    expect(cues.nouns.size).toBeGreaterThanOrEqual(120)
    expect(cues.adjectives.size).toBeGreaterThanOrEqual(60)
    expect(cues.phrases.length).toBeGreaterThanOrEqual(40)
  })

  it('gives each word one stance and one strength', () => {
    expect(repeated([...verbs, ...wordsOf(OTHER_VERBS)])).toEqual([])
    expect(repeated(Object.values(CUE_NOUNS).flatMap(wordsOf))).toEqual([])
    expect(repeated(Object.values(CUE_ADJECTIVES).flatMap(wordsOf))).toEqual([])
  })

  it('reads the infinitive of every verb that it lists', () => {
    const all = [...verbs, ...wordsOf(OTHER_VERBS)]
    expect(all.filter((lemma) => !read(lemma).includes(`${lemma} infinitive - - - -`))).toEqual([])
  })

  it.each([
    ['disse', 'dizer finite past 13 singular -'],
    ['disseram', 'dizer finite past 3 plural -'],
    ['diz', 'dizer finite present 3 singular -'],
    ['dito', 'dizer pastParticiple - - singular m'],
    ['dizendo', 'dizer presentParticiple - - - -'],
    ['afirmou', 'afirmar finite past 3 singular -'],
    ['tinha', 'ter finite imperfect 13 singular -'],
    ['teria', 'ter finite conditional 13 singular -'],
    ['explique', 'explicar finite subjunctive 13 singular -'],
    ['começa', 'começar finite present 3 singular -'],
    ['comece', 'começar finite subjunctive 13 singular -'],
    ['reconheceu', 'reconhecer finite past 3 singular -'],
    ['reconheça', 'reconhecer finite subjunctive 13 singular -'],
    ['exige', 'exigir finite present 3 singular -'],
    ['propôs', 'propor finite past 3 singular -'],
    ['propõe', 'propor finite present 3 singular -'],
    ['pediu', 'pedir finite past 3 singular -'],
    ['peça', 'pedir finite subjunctive 13 singular -'],
    ['mantém', 'manter finite present 3 singular -'],
    ['crê', 'crer finite present 3 singular -'],
    ['prevê', 'prever finite present 3 singular -'],
    ['receia', 'recear finite present 3 singular -'],
    ['sugere', 'sugerir finite present 3 singular -'],
    ['sugira', 'sugerir finite subjunctive 13 singular -'],
    ['sublinha', 'sublinhar finite present 3 singular -'],
    ['enterrámos', 'enterrar finite past 1 plural -'],
  ])('reads %s', (form, wanted) => {
    expect(read(form)).toContain(wanted)
  })

  it('takes no function word for a verb', () => {
    for (const word of ['como', 'para', 'sobre', 'segundo', 'uma', 'leste', 'mas']) expect(read(word)).toEqual([])
  })

  it('keeps the regular forms of irregular verbs out', () => {
    expect(read('dizido')).toEqual([])
    expect(read('fazeu')).toEqual([])
  })

  it('folds plurals and feminines of nouns and adjectives', () => {
    expect(['declarações', 'vozes', 'críticas'].map(cues.nounLemma)).toEqual(['declaração', undefined, 'crítica'])
    expect(['convencida', 'seguros', 'favoráveis'].map(cues.adjectiveLemma)).toEqual([
      'convencido',
      'seguro',
      'favorável',
    ])
  })

  it('knows the source phrases, contracted too', () => {
    const phrases = cues.phrases.map((phrase) => phrase.words.join(' '))
    for (const phrase of ['segundo', 'de acordo com', 'na opinião do', 'no entender da', 'nas palavras de'])
      expect(phrases).toContain(phrase)
  })
})

describe('Portuguese people', () => {
  it('gives roles their gender and number', () => {
    expect(people.roles.get('porta-voz')).toEqual({ lemma: 'porta-voz', kind: 'person', gender: null, plural: false })
    expect(people.roles.get('ministra')).toEqual({ lemma: 'ministro', kind: 'person', gender: 'f', plural: false })
    expect(people.roles.get('diretoras')).toEqual({ lemma: 'diretor', kind: 'group', gender: 'f', plural: true })
    expect(people.roles.get('cidadãos')).toEqual({ lemma: 'cidadão', kind: 'group', gender: 'm', plural: true })
    expect(people.roles.get('procuradoria')?.kind).toBe('organization')
    expect(people.roles.get('relatórios')?.kind).toBe('document')
    expect(people.roles.size).toBeGreaterThan(1500)
  })

  it('knows names, titles and governments', () => {
    expect(people.firstNames.get('inês')).toBe('f')
    expect(people.firstNames.get('joão')).toBe('m')
    expect(people.titles.get('dra.')).toEqual({ gender: 'f', plural: false })
    for (const place of ['planalto', 'são bento', 'eua']) expect(people.governments.has(place)).toBe(true)
    expect(people.nationalities.get('francesas')).toBe('frança')
  })

  it('writes every key as a norm', () => {
    const keys = [...people.roles.keys(), ...people.firstNames.keys(), ...people.places, ...words.pronouns.keys()]
    expect(keys.filter((key) => key !== key.toLowerCase() || key.trim() !== key)).toEqual([])
  })
})

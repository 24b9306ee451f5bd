import { describe, expect, it } from 'vitest'
import { spanish } from '../../src/languages/es/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../src/languages/es/nouns.js'
import { CUE_VERBS, OTHER_VERBS } from '../../src/languages/es/verbs.js'
import { wordsOf } from '../../src/languages/lists.js'
import { readingOf, repeated } from '../support/packs.js'

const { cues, people, words } = spanish
const read = readingOf(cues)

describe('Spanish cue lexicon', () => {
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
    ['dijo', 'decir finite past 3 singular -'],
    ['afirmó', 'afirmar finite past 3 singular -'],
    ['advierte', 'advertir finite present 3 singular -'],
    ['advirtió', 'advertir finite past 3 singular -'],
    ['pidieron', 'pedir finite past 3 plural -'],
    ['reconoce', 'reconocer finite present 3 singular -'],
    ['reconozca', 'reconocer finite subjunctive 13 singular -'],
    ['explique', 'explicar finite subjunctive 13 singular -'],
    ['explicaba', 'explicar finite imperfect 13 singular -'],
    ['habría', 'haber finite conditional 13 singular -'],
    ['sostiene', 'sostener finite present 3 singular -'],
    ['sostuvieron', 'sostener finite past 3 plural -'],
    ['propuso', 'proponer finite past 3 singular -'],
    ['expuesta', 'exponer pastParticiple - - singular f'],
    ['dicho', 'decir pastParticiple - - singular m'],
    ['niegan', 'negar finite present 3 plural -'],
    ['recuerda', 'recordar finite present 3 singular -'],
    ['concluyó', 'concluir finite past 3 singular -'],
    ['sonríe', 'sonreír finite present 3 singular -'],
    ['prohíbe', 'prohibir finite present 3 singular -'],
    ['insinúa', 'insinuar finite present 3 singular -'],
    ['exige', 'exigir finite present 3 singular -'],
    ['decirle', 'decir infinitive - - - -'],
    ['explicándoselo', 'explicar presentParticiple - - - -'],
  ])('reads %s', (form, wanted) => {
    expect(read(form)).toContain(wanted)
  })

  it('takes no function word for a verb', () => {
    for (const word of ['como', 'para', 'sobre', 'entre', 'bajo', 'una', 'nada', 'según', 'e'])
      expect(read(word)).toEqual([])
  })

  it('keeps the regular forms of irregular verbs out', () => {
    expect(read('decido')).toEqual(['decidir finite present 1 singular -'])
  })

  it('folds plurals and feminines of nouns and adjectives', () => {
    expect(['declaraciones', 'voces', 'críticas'].map(cues.nounLemma)).toEqual(['declaración', undefined, 'crítica'])
    expect(['convencida', 'seguras', 'favorables'].map(cues.adjectiveLemma)).toEqual([
      'convencido',
      'seguro',
      'favorable',
    ])
  })

  it('knows the source phrases, contracted too', () => {
    const phrases = cues.phrases.map((phrase) => phrase.words.join(' '))
    for (const phrase of ['según', 'de acuerdo con', 'a juicio del', 'en palabras de', 'a decir de'])
      expect(phrases).toContain(phrase)
  })
})

describe('Spanish people', () => {
  it('gives roles their gender and number', () => {
    expect(people.roles.get('portavoz')).toEqual({ lemma: 'portavoz', kind: 'person', gender: null, plural: false })
    expect(people.roles.get('ministra')).toEqual({ lemma: 'ministro', kind: 'person', gender: 'f', plural: false })
    expect(people.roles.get('directoras')).toEqual({ lemma: 'director', kind: 'group', gender: 'f', plural: true })
    expect(people.roles.get('jueces')).toEqual({ lemma: 'juez', kind: 'group', gender: 'm', plural: true })
    expect(people.roles.get('fiscalía')?.kind).toBe('organization')
    expect(people.roles.get('informes')?.kind).toBe('document')
    expect(people.roles.size).toBeGreaterThan(1500)
  })

  it('knows names, titles and governments', () => {
    expect(people.firstNames.get('lucía')).toBe('f')
    expect(people.firstNames.get('íñigo')).toBe('m')
    expect(people.titles.get('dña.')).toEqual({ gender: 'f', plural: false })
    for (const place of ['la moncloa', 'moncloa', 'ee.uu.', 'méxico']) expect(people.governments.has(place)).toBe(true)
    expect(people.nationalities.get('francesas')).toBe('francia')
  })

  it('writes every key as a norm', () => {
    const keys = [...people.roles.keys(), ...people.firstNames.keys(), ...people.places, ...words.pronouns.keys()]
    expect(keys.filter((key) => key !== key.toLowerCase() || key.trim() !== key)).toEqual([])
  })
})

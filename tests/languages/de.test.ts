import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMON_VERBS } from '../../src/languages/de/common-verbs.js'
import { german } from '../../src/languages/de/index.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from '../../src/languages/de/nouns.js'
import { POSTPOSED_PHRASES, SOURCE_PHRASES } from '../../src/languages/de/phrases.js'
import { VERB_PHRASES } from '../../src/languages/de/verb-phrases.js'
import { CUE_VERBS } from '../../src/languages/de/verbs.js'
import { entriesOf, wordsOf } from '../../src/languages/lists.js'
import { structureOf } from '../../src/text/analyse.js'

const { cues, people, words, text } = german

const STANCES = [
  'statement',
  'denial',
  'promise',
  'demand',
  'belief',
  'doubt',
  'question',
  'warning',
  'accusation',
  'emotion',
]

/** `lemma form tense` of each reading. */
const read = (form: string): string[] =>
  cues.readVerb(form).map(({ lemma, features }) => `${lemma} ${features.form} ${features.tense ?? '-'}`)

const lemmasOf = (form: string): string[] => [...new Set(cues.readVerb(form).map(({ lemma }) => lemma))]

const sentencesOf = (article: string): string[] => {
  const { sentences } = structureOf(article, text)
  return sentences.map(({ start, end }) => article.slice(start, end))
}

describe('the cue lexicon', () => {
  it('holds as many cues as the engine is promised', () => {
    expect(cues.verbs.size).toBeGreaterThanOrEqual(400)
    expect(cues.nouns.size).toBeGreaterThanOrEqual(120)
    expect(cues.phrases.length).toBeGreaterThanOrEqual(60)
    expect([...cues.verbPhrases!.values()].flat().length).toBeGreaterThanOrEqual(120)
  })

  it('says of each group a stance and a strength that there are', () => {
    const groups = [CUE_VERBS, CUE_NOUNS, CUE_ADJECTIVES, VERB_PHRASES, SOURCE_PHRASES, POSTPOSED_PHRASES]
    for (const key of groups.flatMap((group) => Object.keys(group))) {
      const [stance, strength] = key.split(' ')
      expect(STANCES).toContain(stance)
      expect(['speech', 'wider']).toContain(strength)
    }
  })

  it('gives each verb one stance and each phrase once', () => {
    for (const group of [CUE_VERBS, CUE_NOUNS]) {
      const all = Object.values(group).flatMap((list) => [...wordsOf(list)])
      expect(all.filter((word, index) => all.indexOf(word) !== index)).toEqual([])
    }
    const phrases = Object.values(VERB_PHRASES).flatMap((list) => [...entriesOf(list)])
    expect(phrases.filter((phrase, index) => phrases.indexOf(phrase) !== index)).toEqual([])
  })

  it('takes no cue for a common verb', () => {
    expect(wordsOf(COMMON_VERBS).filter((lemma) => cues.verbs.has(lemma))).toEqual([])
  })

  it('reads the infinitive of every cue verb, and of every verb that heads a phrase', () => {
    const heads = [...cues.verbs.keys(), ...cues.verbPhrases!.keys()].filter((lemma) => lemma !== 'sein')
    expect(heads.filter((lemma) => !lemmasOf(lemma).includes(lemma))).toEqual([])
  })

  it.each([
    ['sagen', 'statement', 'speech'],
    ['ankündigen', 'statement', 'speech'],
    ['dementieren', 'denial', 'speech'],
    ['zusagen', 'promise', 'speech'],
    ['auffordern', 'demand', 'speech'],
    ['glauben', 'belief', 'wider'],
    ['warnen', 'warning', 'speech'],
    ['vorwerfen', 'accusation', 'speech'],
    ['bedauern', 'emotion', 'speech'],
    ['nachfragen', 'question', 'speech'],
  ] as const)('%s is a cue of %s, %s', (lemma, stance, strength) => {
    expect(cues.verbs.get(lemma)).toEqual({ stance, strength })
  })
})

describe('verb forms', () => {
  it.each([
    ['sagte', ['sagen finite past']],
    ['sage', ['sagen finite subjunctive']],
    ['gesagt', ['sagen pastParticiple -']],
    ['sprach', ['sprechen finite past']],
    ['spräche', ['sprechen finite conditional']],
    ['spreche', ['sprechen finite subjunctive']],
    ['angekündigt', ['ankündigen pastParticiple -']],
    ['ankündigte', ['ankündigen finite past']],
    ['anzukündigen', ['ankündigen infinitive -']],
    ['vorgeworfen', ['vorwerfen pastParticiple -']],
    ['erklärt', ['erklären finite present', 'erklären pastParticiple -']],
    ['bestritten', ['bestreiten finite past', 'bestreiten pastParticiple -']],
    ['kritisiert', ['kritisieren finite present', 'kritisieren pastParticiple -']],
    ['sei', ['sein finite subjunctive']],
    ['habe', ['haben finite subjunctive']],
    ['würde', ['werden finite conditional']],
    ['gäbe', ['geben finite conditional']],
  ])('%s', (form, readings) => {
    expect(read(form).toSorted()).toEqual(readings)
  })

  it('takes no word of another class for a verb', () => {
    for (const word of wordsOf('der und laut gegen minister bereits wegen eine zwischen Haus präsident')) {
      expect(cues.readVerb(word), word).toEqual([])
    }
  })

  it('knows of each parted verb what is left', () => {
    expect(cues.partedVerbs?.get('kündigen')?.get('an')).toBe('ankündigen')
    expect(cues.partedVerbs?.get('teilen')?.get('mit')).toBe('mitteilen')
    expect(cues.partedVerbs?.get('räumen')?.get('ein')).toBe('einräumen')
    for (const [base, prefixes] of cues.partedVerbs!)
      for (const [prefix, lemma] of prefixes) expect(prefix + base).toBe(lemma)
  })

  it('reads whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (form) => Array.isArray(cues.readVerb(form))))
  })
})

describe('nouns and names', () => {
  it.each([
    'minister',
    'ministerin',
    'regierungssprecherin',
    'regelung',
    'freiheiten',
    'bundesverfassungsgericht',
    'vorwürfen',
    'häuser',
    'cdu-chef',
    'reformpläne',
  ])('%s is a common noun', (noun) => {
    expect(words.capitalNouns?.isCommon(noun) || people.roles.has(noun)).toBe(true)
  })

  it.each(['scholz', 'merkel', 'müller', 'becker', 'schmidt', 'öztürk', 'habeck', 'neumann', 'rosenberg', 'kurz'])(
    '%s is none',
    (name) => {
      expect(words.capitalNouns?.isCommon(name) || people.roles.has(name)).toBe(false)
    },
  )

  it('knows roles in every form, and compounds by their last part', () => {
    expect(people.roles.get('sprecherin')).toMatchObject({ lemma: 'sprecher', gender: 'f', plural: false })
    expect(people.roles.get('abgeordnete')).toMatchObject({ lemma: 'abgeordnet', kind: 'person' })
    expect(people.roles.get('cdu-politikerinnen')).toMatchObject({ lemma: 'politiker', gender: 'f', plural: true })
    expect(people.roles.get('stadtjugendamt')).toMatchObject({ kind: 'organization' })
    expect(people.roles.get('zimmermann')).toBeUndefined()
  })

  it('knows places in the genitive, and papers in marks', () => {
    expect(people.governments.has('russlands')).toBe(true)
    expect(people.media.has('süddeutsche zeitung')).toBe(true)
    expect(words.papersInMarks).toBe(true)
  })

  it('says which articles no subject has', () => {
    expect(words.determiners.get('dem')?.oblique).toBe('always')
    expect(words.determiners.get('der')?.oblique).toBe('feminine')
    expect(words.determiners.get('die')?.oblique).toBeUndefined()
  })
})

describe('sentences', () => {
  it.each([
    ['Am 3. Mai kam er. Am 4. Mai ging er.', 2],
    ['Das 19. Jahrhundert war lang, z. B. in Wien. Danach kam das 20. Jahrhundert.', 2],
    ['Er kam 2010. Sie ging 2012. Der Rest blieb.', 3],
    ['Rund 3 Mio. Euro gab Dr. Vera Pohl aus, d. h. fast alles. Das war viel.', 2],
    ['Sie wurde 3. Der Sieger war er.', 2],
  ])('%s', (article, count) => {
    expect(sentencesOf(article)).toHaveLength(count)
  })
})

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { german } from '../../src/languages/de/index.js'
import { structureOf } from '../../src/text/analyse.js'

const { cues, people, words, text } = german

/** `lemma form tense` of each reading. */
const read = (form: string): string[] =>
  cues.readVerb(form).map(({ lemma, features }) => `${lemma} ${features.form} ${features.tense ?? '-'}`)

const sentencesOf = (article: string): string[] => {
  const { sentences } = structureOf(article, text)
  return sentences.map(({ start, end }) => article.slice(start, end))
}

describe('German cues', () => {
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

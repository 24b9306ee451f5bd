import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dutch } from '../../src/languages/nl/index.js'

const { cues, people, words } = dutch

const read = (form: string): string[] => [
  ...new Set(cues.readVerb(form).map(({ lemma, features }) => `${lemma} ${features.form}`)),
]

describe('the Dutch pack', () => {
  it('holds the cues of the press', () => {
    expect(cues.verbs.size).toBeGreaterThanOrEqual(150)
    expect(cues.verbs.get('zeggen')).toEqual({ stance: 'statement', strength: 'speech' })
    expect(cues.partedVerbs?.get('kondigen')?.get('aan')).toBe('aankondigen')
  })

  it.each([
    ['zei', 'zeggen finite'],
    ['zegt', 'zeggen finite'],
    ['verklaarde', 'verklaren finite'],
    ['verklaard', 'verklaren pastParticiple'],
    ['meldt', 'melden finite'],
    ['gemeld', 'melden pastParticiple'],
    ['beweert', 'beweren finite'],
    ['bevestigde', 'bevestigen finite'],
    ['aangekondigd', 'aankondigen pastParticiple'],
    ['heeft', 'hebben finite'],
    ['gezegd', 'zeggen pastParticiple'],
  ])('reads %s', (form, reading) => {
    expect(read(form).join(',')).toContain(reading)
  })

  it('reads the infinitive of every cue verb', () => {
    expect([...cues.verbs.keys()].filter((lemma) => !read(lemma).some((found) => found.startsWith(lemma)))).toEqual([])
  })

  it('knows roles of both genders, and where their plurals end', () => {
    expect(people.roles.get('burgemeester')).toMatchObject({ kind: 'person' })
    expect(people.roles.get('woordvoerster')).toMatchObject({ gender: 'f' })
    expect(people.roles.get('burgemeesters')).toMatchObject({ kind: 'group' })
    expect(words.verbSecond).toBe(true)
  })

  it('reads whatever it is given', () => {
    fc.assert(fc.property(fc.string(), (form) => Array.isArray(cues.readVerb(form))))
  })
})

import { describe, expect, it } from 'vitest'
import { wordsOf } from '../../src/languages/en/data.js'
import { english } from '../../src/languages/en/index.js'
import {
  DOCUMENTS,
  FEMALE_ROLES,
  GROUPS,
  MALE_ROLES,
  ORGANIZATIONS,
  PLURAL_DOCUMENTS,
  PLURAL_ORGANIZATIONS,
  ROLES,
} from '../../src/languages/en/roles.js'
import { isNorm } from '../support/norms.js'

const { people } = english

describe('English people and bodies', () => {
  it('holds as many as the engine is promised', () => {
    expect(new Set([...people.roles.values()].map((role) => role.lemma)).size).toBeGreaterThanOrEqual(700)
    expect(people.firstNames.size).toBeGreaterThanOrEqual(1500)
    expect(people.places.size).toBeGreaterThanOrEqual(400)
    expect(people.governments.size).toBeGreaterThanOrEqual(200)
    expect(people.media.size).toBeGreaterThanOrEqual(100)
  })

  it.each([
    ['spokeswoman', 'spokeswoman', 'person', 'f', false],
    ['spokesmen', 'spokesman', 'group', 'm', true],
    ['senators', 'senator', 'group', null, true],
    ['mother', 'mother', 'person', 'f', false],
    ['officials', 'official', 'group', null, true],
    ['police', 'police', 'organization', null, true],
    ['campaign', 'campaign', 'organization', null, false],
    ['report', 'report', 'document', null, false],
    ['surveys', 'survey', 'document', null, true],
    ['people', 'people', 'group', null, true],
    ['committeewoman', 'committeewoman', 'person', 'f', false],
    ['disclosures', 'disclosure', 'document', null, true],
  ])('%s is %s: %s, %s, plural %s', (form, lemma, kind, gender, plural) => {
    expect(people.roles.get(form)).toEqual({ lemma, kind, gender, plural })
  })

  it('gives each role one reading, the paper and the site aside', () => {
    const lists = [
      ROLES,
      MALE_ROLES,
      FEMALE_ROLES,
      GROUPS,
      ORGANIZATIONS,
      DOCUMENTS,
      PLURAL_ORGANIZATIONS,
      PLURAL_DOCUMENTS,
    ]
    const all = lists.flatMap(wordsOf)
    const twice = all.filter((word, index) => all.indexOf(word) !== index)
    expect(twice.filter((word) => !['paper', 'journal', 'site', 'website'].includes(word))).toEqual([])
  })

  it('knows titles with and without their stop', () => {
    expect(people.titles.get('mrs.')).toEqual({ gender: 'f', plural: false })
    expect(people.titles.get('mr')).toEqual({ gender: 'm', plural: false })
    expect(people.titles.get('sens.')).toEqual({ gender: null, plural: true })
    expect(people.titles.get('prime minister')).toEqual({ gender: null, plural: false })
    expect(people.titles.get('first lady')).toEqual({ gender: 'f', plural: false })
  })

  it('gives first names their gender', () => {
    expect(people.firstNames.get('hillary')).toBe('f')
    expect(people.firstNames.get('donald')).toBe('m')
    expect(people.firstNames.get('taylor')).toBeNull()
    expect(people.firstNames.get('washington')).toBeUndefined()
  })

  it('takes nationalities to their place', () => {
    expect(people.nationalities.get('russians')).toBe('russia')
    expect(people.nationalities.get('french')).toBe('france')
  })

  it('has no person among places and no place twice', () => {
    for (const name of [
      'washington',
      'jackson',
      'lincoln',
      'houston',
      'madison',
      'austin',
      'charlotte',
      'virginia',
      'georgia',
    ]) {
      expect(people.places.has(name)).toBe(false)
    }
    const both = [...people.places].filter((place) => people.governments.has(place))
    expect(both).toEqual([])
  })

  it('keys everything by norms', () => {
    const maps = [people.titles, people.roles, people.firstNames, people.nationalities]
    for (const map of maps) expect([...map.keys()].filter((key) => !isNorm(key))).toEqual([])
    const sets = [people.particles, people.organizationWords, people.governments, people.media, people.places]
    for (const set of sets) expect([...set].filter((word) => !isNorm(word) || word === '')).toEqual([])
  })

  it('holds pet names as norms, each for first names that it knows', () => {
    for (const [short, full] of people.nicknames!) {
      expect(isNorm(short), short).toBe(true)
      for (const name of full) expect(people.firstNames.has(name), name).toBe(true)
    }
    expect(people.nicknames!.get('ted')).toEqual(['edmund', 'edward', 'theodore'])
  })
})

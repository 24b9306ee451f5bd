/** The packs' lists as they are written: none holds an entry twice, and what is compiled adds only what is new. */

import { describe, expect, it } from 'vitest'
import { GOVERNMENTS, MEDIA, ORGANIZATION_WORDS, PLACES } from '../../src/languages/en/bodies.js'
import { COMMON_VERBS } from '../../src/languages/en/common-verbs.js'
import { FEMALE, MALE, UNISEX } from '../../src/languages/en/first-names.js'
import { KNOWN_BODIES } from '../../src/languages/en/known-bodies.js'
import { FEMALE_NAMES, MALE_NAMES, MORE_BODIES, MORE_PLACES } from '../../src/languages/en/names.generated.js'
import * as englishRoles from '../../src/languages/en/roles.js'
import { FIRST_NAMES } from '../../src/languages/fr/first-names.js'
import * as frenchPlaces from '../../src/languages/fr/places.js'
import * as frenchTitles from '../../src/languages/fr/titles.js'
import { CUE_VERBS, OTHER_VERBS } from '../../src/languages/fr/verbs.js'

const wordsOf = (list: string): string[] => list.split(/\s+/).filter(Boolean)
const entriesOf = (list: string): string[] => list.split(/\s*[,\n]\s*/).filter((entry) => entry.trim() !== '')
const twice = (entries: readonly string[]): string[] => {
  const seen = new Set<string>()
  return entries.filter((entry) => seen.size === seen.add(entry).size)
}

/** Lists of words, by name. */
const WORDS: Record<string, string> = {
  MALE,
  FEMALE,
  UNISEX,
  MALE_NAMES,
  FEMALE_NAMES,
  ORGANIZATION_WORDS,
  COMMON_VERBS,
  ...englishRoles,
  ...Object.fromEntries(Object.entries(FIRST_NAMES).map(([gender, list]) => [`French ${gender}`, list])),
  'French ORGANIZATION_WORDS': frenchTitles.ORGANIZATION_WORDS,
  'French PARTICLES': frenchTitles.PARTICLES,
  'French OTHER_VERBS': OTHER_VERBS,
}

/** Lists of entries that may have several words. */
const ENTRIES: Record<string, string> = {
  GOVERNMENTS,
  MEDIA,
  PLACES,
  KNOWN_BODIES,
  MORE_PLACES,
  MORE_BODIES,
  ...Object.fromEntries(Object.entries(frenchPlaces).map(([name, list]) => [`French ${name}`, list])),
}

describe('lists', () => {
  it.each(Object.entries(WORDS))('%s has no word twice', (_, list) => {
    expect(twice(wordsOf(list))).toEqual([])
  })

  it.each(Object.entries(ENTRIES))('%s has no entry twice', (_, list) => {
    expect(twice(entriesOf(list))).toEqual([])
  })

  it('have one stance and strength for each French verb', () => {
    expect(twice(Object.values(CUE_VERBS).flatMap(wordsOf))).toEqual([])
  })
})

describe('what is compiled from compromise', () => {
  it('adds first names that the lists do not hold', () => {
    const held = new Set([MALE, FEMALE, UNISEX].flatMap(wordsOf))
    expect([MALE_NAMES, FEMALE_NAMES].flatMap(wordsOf).filter((name) => held.has(name))).toEqual([])
  })

  it('adds places and bodies that the lists do not hold', () => {
    const held = new Set([GOVERNMENTS, MEDIA, PLACES, KNOWN_BODIES].flatMap(entriesOf))
    expect([MORE_PLACES, MORE_BODIES].flatMap(entriesOf).filter((entry) => held.has(entry))).toEqual([])
  })
})

import { describe, expect, it } from 'vitest'
import { STANCES } from '../../src/document.js'
import { entriesOf, wordsOf } from '../../src/languages/lists.js'
import { readingOf, repeated } from '../support/packs.js'
import { germanCase } from './packs/de.js'
import { spanishCase } from './packs/es.js'
import { italianCase } from './packs/it.js'
import { dutchCase } from './packs/nl.js'
import { portugueseCase } from './packs/pt.js'

const CASES = [germanCase, spanishCase, italianCase, dutchCase, portugueseCase]

/** `form wanted` pairs parted by commas or line ends; what is wanted may have spaces. */
const pairsOf = (list: string): [form: string, wanted: string][] =>
  entriesOf(list).map((entry) => [entry.split(/:? /u)[0]!, entry.replace(/^\S+ /u, '')])

describe.each(CASES.map((one) => ({ name: one.pack.name, ...one })))('$name cues', ({ pack, lists, ...wanted }) => {
  const { cues } = pack
  const read = readingOf(cues)
  const lexicons = [lists.verbs, lists.verbPhrases, lists.nouns, lists.adjectives]

  it('are as many as promised', () => {
    expect(cues.verbs.size + [...cues.verbPhrases!.values()].flat().length).toBeGreaterThanOrEqual(wanted.least.verbs)
    expect(cues.nouns.size).toBeGreaterThanOrEqual(wanted.least.nouns)
    expect(cues.adjectives.size).toBeGreaterThanOrEqual(wanted.least.adjectives)
    expect(cues.phrases.length).toBeGreaterThanOrEqual(wanted.least.phrases)
  })

  it('have a stance and a strength that there are', () => {
    for (const key of lexicons.flatMap(Object.keys)) {
      const [stance, strength] = key.split(' ')
      expect(STANCES).toContain(stance)
      expect(['speech', 'wider']).toContain(strength)
    }
  })

  it('stand in one list each, once', () => {
    for (const groups of [lists.verbs, lists.nouns, lists.adjectives])
      expect(repeated(Object.values(groups).flatMap(wordsOf))).toEqual([])
    expect(repeated(Object.values(lists.verbPhrases).flatMap(entriesOf))).toEqual([])
    expect(wordsOf(lists.others).filter((lemma) => cues.verbs.has(lemma))).toEqual([])
  })

  it('are read in the infinitive', () => {
    // A verb may have the infinitive of another word: sein, also his.
    const other = wordsOf(wanted.noReadings)
    const isRead = (lemma: string) =>
      other.includes(lemma) || read(lemma).some((reading) => reading.startsWith(`${lemma} infinitive`))
    expect(
      [...cues.verbs.keys(), ...cues.verbPhrases!.keys(), ...wordsOf(lists.others)].filter((lemma) => !isRead(lemma)),
    ).toEqual([])
  })

  it.each(pairsOf(wanted.readings))('%s can be %s', (form, reading) => {
    expect(read(form)).toContain(reading)
  })

  it('take no word of another class for a verb, and no form that a verb has not', () => {
    for (const word of wordsOf(wanted.noReadings)) expect(read(word), word).toEqual([])
    for (const [form, readings] of wanted.allReadings ?? []) expect(read(form).toSorted(), form).toEqual(readings)
  })

  it('fold plurals and feminines', () => {
    for (const [form, lemma] of pairsOf(wanted.nounLemmas)) expect(cues.nounLemma(form) ?? '-', form).toBe(lemma)
    for (const [form, lemma] of pairsOf(wanted.adjectiveLemmas))
      expect(cues.adjectiveLemma(form) ?? '-', form).toBe(lemma)
  })

  it('know source phrases, contracted too', () => {
    const phrases = cues.phrases.map((phrase) => phrase.words.join(' '))
    for (const phrase of wanted.phrases) expect(phrases).toContain(phrase)
  })
})

describe.each(CASES.map((one) => ({ name: one.pack.name, ...one })))('$name people', ({ pack, ...wanted }) => {
  const { people, words } = pack

  it.each(Object.entries(wanted.roles))('%s is a role', (form, role) => {
    expect(people.roles.get(form)).toMatchObject(role)
  })

  it('have titles, first names, governments and nationalities', () => {
    for (const [name, gender] of Object.entries(wanted.firstNames))
      expect(people.firstNames.get(name), name).toBe(gender)
    for (const [title, entry] of Object.entries(wanted.titles)) expect(people.titles.get(title), title).toEqual(entry)
    for (const place of wanted.governments) expect(people.governments.has(place), place).toBe(true)
    for (const [form, place] of Object.entries(wanted.nationalities)) expect(people.nationalities.get(form)).toBe(place)
  })

  it('have every key as a norm', () => {
    const keys = [...people.roles.keys(), ...people.firstNames.keys(), ...people.places, ...words.pronouns.keys()]
    expect(keys.filter((key) => key !== key.toLowerCase() || key.trim() !== key)).toEqual([])
  })
})

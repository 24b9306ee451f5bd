/** Binds the cue lists to their forms. */

import type { Stance } from '../../document.js'
import type { CueEntry, Cues, SourcePhrase, VerbPhrase } from '../pack.js'
import { VERB_FORMS } from './forms.generated.js'
import { feminineOf, pluralOf, verbReader } from './inflection.js'
import { CUE_ADJECTIVES, CUE_NOUNS, IRREGULAR_ADJECTIVE_FORMS, IRREGULAR_NOUN_FORMS } from './nouns.js'
import { SOURCE_PHRASES } from './phrases.js'
import { VERB_PHRASES } from './verb-phrases.js'
import { CUE_VERBS } from './verbs.js'

/** Lists under keys such as `denial speech`. */
type Grouped = Readonly<Record<string, string>>

const list = (text: string): readonly string[] => text.trim().split(/\s+/)

const readGroup = (key: string): CueEntry => {
  const [stance, strength] = key.split(' ') as [Stance, CueEntry['strength']]
  return { stance, strength }
}

const readEntries = (groups: Grouped): ReadonlyMap<string, CueEntry> =>
  new Map(
    Object.entries(groups).flatMap(([key, lemmas]) => {
      const entry = readGroup(key)
      return list(lemmas).map((lemma): [string, CueEntry] => [lemma, entry])
    }),
  )

/** A phrase that ends in `de`, with that and with what `de` becomes before an article or a vowel. */
const contractions = (phrase: string): readonly string[] =>
  phrase.endsWith(' de') ? ['de', 'du', 'des', "d'"].map((form) => phrase.slice(0, -2) + form) : [phrase]

const readPhrases = (groups: Grouped): readonly SourcePhrase[] =>
  Object.entries(groups).flatMap(([key, phrases]) => {
    const entry = readGroup(key)
    return phrases
      .trim()
      .split('\n')
      .flatMap(contractions)
      .map((phrase) => ({ ...entry, words: list(phrase) }))
  })

/** Phrases by the verb that heads them, longest first. */
const readVerbPhrases = (groups: Grouped): ReadonlyMap<string, readonly VerbPhrase[]> => {
  const byVerb = new Map<string, VerbPhrase[]>()
  for (const [key, phrases] of Object.entries(groups)) {
    for (const line of phrases.trim().split('\n')) {
      const [verb = '', ...words] = list(line)
      const phrase = { ...readGroup(key), lemma: [verb, ...words].join(' ').replaceAll("' ", "'"), words }
      byVerb.set(verb, [...(byVerb.get(verb) ?? []), phrase])
    }
  }
  for (const phrases of byVerb.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byVerb
}

const readIrregular = (text: string): ReadonlyMap<string, string> =>
  new Map(list(text).map((item) => item.split('=') as [string, string]))

const nouns = readEntries(CUE_NOUNS)
const adjectives = readEntries(CUE_ADJECTIVES)

const nounForms: ReadonlyMap<string, string> = new Map([
  ...[...nouns.keys()].flatMap((lemma): [string, string][] => [
    [pluralOf(lemma), lemma],
    [lemma, lemma],
  ]),
  ...readIrregular(IRREGULAR_NOUN_FORMS),
])

const adjectiveForms: ReadonlyMap<string, string> = new Map([
  ...[...adjectives.keys()].flatMap((lemma): [string, string][] => {
    const feminine = feminineOf(lemma)
    return [lemma, pluralOf(lemma), feminine, pluralOf(feminine)].map((form) => [form, lemma])
  }),
  ...readIrregular(IRREGULAR_ADJECTIVE_FORMS),
])

/** Forms of verbs that are words of another kind nearly always: `pendant` (pendre), `plus` (plaire), `tu` (taire). */
const FUNCTION_WORDS = new Set(list('concernant devant durant entre maintenant pendant plus puis tu'))

const readForm = verbReader(VERB_FORMS)

export const cues: Cues = {
  verbs: readEntries(CUE_VERBS),
  nouns,
  adjectives,
  phrases: readPhrases(SOURCE_PHRASES),
  verbPhrases: readVerbPhrases(VERB_PHRASES),
  readVerb: (norm) => (FUNCTION_WORDS.has(norm) ? [] : readForm(norm)),
  nounLemma: (norm) => nounForms.get(norm),
  adjectiveLemma: (norm) => adjectiveForms.get(norm),
  auxiliaries: new Set(['avoir', 'être', 'aller', 'venir', 'pouvoir', 'devoir', 'faire', 'laisser', 'falloir']),
  passiveAuxiliaries: new Set(['être']),
  continuers: new Set([
    'poursuivre',
    'continuer',
    'conclure',
    'reprendre',
    'enchaîner',
    'terminer',
    'finir',
    'commencer',
  ]),
}

/** Binds the cue lists to their forms. */

import { readCues, readPairs, readPhrases, readVerbPhrases, setOf, wordsOf } from '../lists.js'
import type { Cues, SourcePhrase, VerbReading } from '../pack.js'
import { COMMON_VERBS } from './common-verbs.js'
import { formsOfNoun } from './forms.js'
import { partedVerbs, verbReader } from './inflection.js'
import { CUE_ADJECTIVES, CUE_NOUNS, IRREGULAR_NOUN_FORMS } from './nouns.js'
import { people } from './people.js'
import { AFTER_NACH, AFTER_PAUSE, POSTPOSED_PHRASES, SAYINGS, SOURCE_PHRASES } from './phrases.js'
import { VERB_PHRASES } from './verb-phrases.js'
import { CUE_VERBS, GOVERNING } from './verbs.js'

const verbs = readCues(CUE_VERBS)
const nouns = readCues(CUE_NOUNS)
const adjectives = readCues(CUE_ADJECTIVES)

const nounLemmas: ReadonlyMap<string, string> = new Map([
  ...[...nouns.keys()].flatMap((lemma) => formsOfNoun(lemma).map((form): [string, string] => [form, lemma])),
  ...[...nouns.keys()].map((lemma): [string, string] => [lemma, lemma]),
  ...readPairs(IRREGULAR_NOUN_FORMS),
])

const adjectiveLemmas: ReadonlyMap<string, string> = new Map(
  [...adjectives.keys()].map((lemma): [string, string] => [lemma, lemma]),
)

/** Forms of verbs that are words of another kind nearly always: einen, laut, weit, gegen. */
const FUNCTION_WORDS = setOf(`
  einen eine eines einige einiger laut laute weit gegen neben eben wegen statt dank trotz während seit bis unter über durch hinter sein
  ihren seinen meine deine seine reihe teile folge grund ende heute morgen mitte lang lange kurz weiße reiche teils fest
  offen selten eigen entsprechend folgend folgende während zunächst zuletzt erst nächst meist höchst weise darunter
  rund gern gerne gleich gut fast halb stets frühesten spätesten nahe`)

/** Verb → the prepositions by which it leads to the noun that it reports. */
const governing = (rows: Readonly<Record<string, string>>): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    Object.entries(rows).flatMap(([prepositions, lemmas]) =>
      wordsOf(lemmas).map((lemma): [string, ReadonlySet<string>] => [lemma, setOf(prepositions)]),
    ),
  )

/** `Polizeiangaben`, `Regierungsangaben`: the letters of who says it, without the one that joins; null of other words. */
function lettersOfTeller(norm: string): number | null {
  const saying = SAYINGS.find((one) => norm.endsWith(one))
  const part = saying === undefined ? '' : norm.slice(0, -saying.length)
  if (part.endsWith('s') && people.roles.has(part.slice(0, -1))) return part.length - 1
  return people.roles.has(part) ? part.length : null
}

/** Every verb that the reader is told of, with a base for each prefixed one. */
const lemmas = new Set([...verbs.keys(), ...wordsOf(COMMON_VERBS), ...bases()])

/** The verbs that are left of cue verbs without their prefix. */
function bases(): string[] {
  return [...partedVerbs(verbs.keys()).keys()]
}

const readForm = verbReader(lemmas)

/** In Switzerland ss stands for ß: heisst, liess. */
function readVerb(norm: string): readonly VerbReading[] {
  if (FUNCTION_WORDS.has(norm)) return []
  const found = readForm(norm)
  return found.length === 0 && norm.includes('ss') ? readForm(norm.replace('ss', 'ß')) : found
}

/** What follows these is a source wherever they stand. */
const SURE = setOf('laut')

const phrases = (): readonly SourcePhrase[] => [
  { words: ['nach'], stance: 'statement', strength: 'speech', before: AFTER_NACH },
  ...readPhrases(SOURCE_PHRASES, ['von', 'vom']).map((phrase) =>
    AFTER_PAUSE.has(phrase.words.join(' '))
      ? { ...phrase, place: 'after-pause' as const }
      : { ...phrase, sure: SURE.has(phrase.words.join(' ')) },
  ),
  ...readPhrases(POSTPOSED_PHRASES, ['von']).map((phrase) => ({ ...phrase, place: 'postposed' as const })),
]

export const cues: Cues = {
  verbs,
  nouns,
  adjectives,
  phrases: phrases(),
  verbPhrases: readVerbPhrases(VERB_PHRASES),
  partedVerbs: partedVerbs(verbs.keys()),
  readVerb,
  lettersOfTeller,
  nounLemma: (norm) => nounLemmas.get(norm) ?? nounLemmas.get(norm.slice(norm.lastIndexOf('-') + 1)),
  adjectiveLemma: (norm) => adjectiveLemmas.get(norm),
  auxiliaries: setOf('haben sein werden können müssen sollen wollen dürfen mögen'),
  passiveAuxiliaries: setOf('werden'),
  continuers: setOf(''),
  announcing: setOf(`
    ankündigen befürchten bekanntgeben bestreiten dementieren einräumen enthüllen gestehen prognostizieren verkünden
    vermelden versprechen vorhersagen vorwerfen zugeben zusagen zusichern`),
  governing: governing(GOVERNING),
}

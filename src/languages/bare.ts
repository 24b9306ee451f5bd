/** A language of which nothing is known but its marks: every list is empty, and the engine finds quotations without speakers. */

import type { MarkConventions } from './conventions.js'
import type { LanguagePack } from './pack.js'

const NONE: ReadonlySet<string> = new Set()
const NOTHING = new Map<string, never>()

/** A pack without words. */
export function barePack(code: string, name: string, marks: MarkConventions): LanguagePack {
  return {
    code,
    name,
    marks,
    text: { elisions: [], enclitics: [], whole: [], abbreviations: [], softAbbreviations: [], creditLabels: [] },
    words: {
      determiners: NOTHING,
      pronouns: NOTHING,
      prepositions: NONE,
      linkingPrepositions: NONE,
      conjunctions: NONE,
      complementizers: NONE,
      freeInversion: false,
      timeNouns: NONE,
      bareContentClauses: false,
      infinitiveMarkers: NONE,
      relatives: NONE,
      agentPrepositions: NONE,
      negations: NONE,
      contentNegations: NONE,
      verbClitics: NONE,
      adverbs: NONE,
      adverbSuffixes: [],
      clauseOpeners: NONE,
      weekdaysAndMonths: NONE,
      notNames: NONE,
    },
    cues: {
      verbs: NOTHING,
      nouns: NOTHING,
      adjectives: NOTHING,
      phrases: [],
      readVerb: () => [],
      nounLemma: () => undefined,
      adjectiveLemma: () => undefined,
      auxiliaries: NONE,
      passiveAuxiliaries: NONE,
      continuers: NONE,
    },
    people: {
      titles: NOTHING,
      roles: NOTHING,
      firstNames: NOTHING,
      particles: NONE,
      organizationWords: NONE,
      governments: NONE,
      media: NONE,
      nationalities: NOTHING,
      places: NONE,
    },
  }
}

/** Whether a pack knows words, and not its marks alone. */
export const hasWords = ({ cues }: LanguagePack): boolean => cues.verbs.size > 0

/** The cue lexicon of English, bound together. */

import type { Stance } from '../../document.js'
import { append } from '../../grouping.js'
import type { CueEntry, Cues, VerbPhrase } from '../pack.js'
import { AUXILIARIES, COMMON_VERBS } from './common-verbs.js'
import { ADJECTIVES, SPEECH_NOUNS, WIDER_NOUNS } from './cue-nouns.js'
import { GOVERNING, SPEECH, WIDER } from './cue-verbs.js'
import { groupMap, linesOf, wordsOf } from './data.js'
import { plurals } from './nouns.js'
import { phrases } from './phrases.js'
import { verbReader } from './read-verb.js'
import { SPEECH_PHRASES, WIDER_PHRASES } from './verb-phrases.js'

type Groups = readonly (readonly [Stance, string])[]

/** Wider entries first, so that a word in both lists reports by itself. */
function cueMap(speech: Groups, wider: Groups): Map<string, CueEntry> {
  const entries = (groups: Groups, strength: CueEntry['strength']) =>
    groups.map(([stance, list]) => [{ stance, strength }, list] as const)
  return groupMap<CueEntry>([...entries(wider, 'wider'), ...entries(speech, 'speech')])
}

/** Every form of the nouns, with their lemma. */
function nounForms(lemmas: Iterable<string>): Map<string, string> {
  const forms = new Map<string, string>()
  for (const lemma of lemmas) {
    forms.set(lemma, lemma)
    for (const plural of plurals(lemma)) forms.set(plural, lemma)
  }
  return forms
}

/** Phrases by the verb that heads them, longest first. */
function phraseMap(speech: Groups, wider: Groups): Map<string, VerbPhrase[]> {
  const byVerb = new Map<string, VerbPhrase[]>()
  const add = (groups: Groups, strength: CueEntry['strength']) => {
    for (const [stance, list] of groups) {
      for (const lemma of linesOf(list)) {
        const [verb = '', ...words] = wordsOf(lemma)
        append(byVerb, verb, { stance, strength, lemma, words })
      }
    }
  }
  add(speech, 'speech')
  add(wider, 'wider')
  for (const phrases of byVerb.values()) phrases.sort((a, b) => b.words.length - a.words.length)
  return byVerb
}

/** Lemmas by the prepositions before the `=`, as prepositions by lemma. */
function leads(list: string): Map<string, Set<string>> {
  const byVerb = new Map<string, Set<string>>()
  for (const line of linesOf(list)) {
    const [prepositions = '', lemmas = ''] = line.split(' = ')
    for (const lemma of wordsOf(lemmas))
      byVerb.set(lemma, new Set([...(byVerb.get(lemma) ?? []), ...wordsOf(prepositions)]))
  }
  return byVerb
}

const verbs = cueMap(SPEECH, WIDER)
const verbPhrases = phraseMap(SPEECH_PHRASES, WIDER_PHRASES)
const nouns = cueMap(SPEECH_NOUNS, WIDER_NOUNS)
const adjectives = cueMap([], ADJECTIVES)
const nounLemmas = nounForms(nouns.keys())

/** What says in English that somebody says something. */
export const cues: Cues = {
  verbs,
  nouns,
  adjectives,
  phrases,
  verbPhrases,
  readVerb: verbReader(new Set([...verbs.keys(), ...verbPhrases.keys(), ...wordsOf(COMMON_VERBS)])),
  nounLemma: (norm) => nounLemmas.get(norm),
  adjectiveLemma: (norm) => (adjectives.has(norm) ? norm : undefined),
  auxiliaries: new Set(wordsOf(AUXILIARIES)),
  passiveAuxiliaries: new Set(['be', 'get']),
  describing: new Set(wordsOf('brand call characterize consider deem describe judge label regard')),
  receiving: new Set(
    wordsOf(`attract draw elicit endure face field get invite meet provoke prompt raise receive revive spark stir suffer trigger
      weather withstand`),
  ),
  raising: new Set(['appear', 'seem']),
  announcing: new Set(wordsOf('announce claim confirm deny disclose report reveal')),
  intending: new Set(
    wordsOf(`aim arrange choose commit decide decline fear guarantee hesitate intend offer opt plan refuse resolve seek
      strive swear threaten undertake vie volunteer`),
  ),
  governing: leads(GOVERNING),
  informing: new Set(wordsOf('advise assure brief convince inform notify persuade promise remind tell warn')),
  continuers: new Set(wordsOf('go continue proceed begin start follow conclude finish end close open')),
}

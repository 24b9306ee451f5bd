/** The Dutch language pack: data modules bound to what the engine asks of a language. */

import { bindCues, bindPeople } from '../bind.js'
import type { MarkConventions, TextConventions } from '../conventions.js'
import { setOf, wordsOf } from '../lists.js'
import type { LanguagePack, SourcePhrase } from '../pack.js'
import { CUE_ADJECTIVES, CUE_NOUNS, PEOPLE, PHRASES } from './data.js'
import { partedVerbs, verbReader } from './inflection.js'
import { COMMON_VERBS, CUE_VERBS, VERB_PHRASES } from './verbs.js'
import { voices } from './voices.js'
import { words } from './words.js'

/** ‘…’ and “…” in papers, „…” in older ones. */
const marks: MarkConventions = {
  pairs: [
    { open: '‘', close: '’', family: 'single' },
    { open: '“', close: '”', family: 'double' },
    { open: '"', close: '"', family: 'straight' },
    { open: '„', close: '”', family: 'low' },
    { open: '«', close: '»', family: 'guillemets' },
    { open: "'", close: "'", family: 'straight-single' },
  ],
  dialogueDash: false,
  continuation: ['‘', '“', '„', '"'],
}

const text: TextConventions = {
  elisions: [],
  enclitics: ["'s"],
  whole: wordsOf("'s 't 'n 'm zo'n foto's auto's euro's video's pagina's"),
  abbreviations: wordsOf(
    'dhr mevr mw dr drs mr ir ing prof ca bijv bv nl incl excl jl art nr vgl resp evt m.b.t t.a.v jan feb aug sept okt nov dec',
  ),
  softAbbreviations: wordsOf('enz etc a.s n.v b.v Co Ltd Inc'),
  starters: wordsOf(
    'de het een dit dat deze die hij zij ze we wij ik er maar en dus ook toen nu daar hier als volgens',
  ),
  creditLabels: wordsOf('Door Foto Beeld Bron Tekst Redactie ANP'),
}

const verbs = [CUE_VERBS].flatMap((groups) => Object.values(groups).flatMap((list) => [...wordsOf(list)]))

/** -en, -s and the doubled consonant of a plural. */
const pluralOf = (singular: string): string => {
  if (/(?:er|el|en|em|aar|ie|ist|é|je)$/u.test(singular)) return `${singular}s`
  return /[^aeiou][aeiou][bdfgklmnprst]$/u.test(singular) ? `${singular}${singular.at(-1)}en` : `${singular}en`
}

const cues = bindCues(
  {
    verbs: CUE_VERBS,
    nouns: CUE_NOUNS,
    adjectives: CUE_ADJECTIVES,
    phrases: PHRASES,
    contractions: '',
    verbPhrases: VERB_PHRASES,
    readVerb: verbReader([...verbs, ...wordsOf(COMMON_VERBS)]),
    noVerbs: 'vast plan leg meer gelijk last haar weer volgens boven laat bevel best zorg vrees zeker',
    auxiliaries: 'hebben zijn worden zullen kunnen moeten mogen willen',
    passiveAuxiliaries: 'worden',
    continuers: '',
  },
  { pluralOf, feminineOf: (lemma) => `${lemma}e` },
)

/** `…”, aldus de directeur`: right after what was said. */
const AFTER_PAUSE = setOf('aldus')
const phrases = cues.phrases.map(
  (phrase): SourcePhrase => (AFTER_PAUSE.has(phrase.words.join(' ')) ? { ...phrase, place: 'after-pause' } : phrase),
)

export const dutch: LanguagePack = {
  code: 'nl',
  name: 'Dutch',
  marks,
  text,
  words,
  cues: { ...cues, phrases, partedVerbs: partedVerbs(verbs) },
  people: bindPeople(PEOPLE, { pluralOf }),
  voices,
}

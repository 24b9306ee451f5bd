import { type HardCase, hardCases } from './check.js'

const CASES: readonly HardCase[] = [
  {
    name: 'a body with a plural verb, behind what it says',
    lang: 'en',
    text: 'The pool will open in June, the council have confirmed.',
    quotes: [],
    claims: [{ text: 'The pool will open in June', speaker: 'the council', cue: 'confirm' }],
  },
  {
    name: 'a participle describes the source that leads',
    lang: 'en',
    text: 'According to figures collected by the harbour office, the catch fell by a third.',
    quotes: [],
    claims: [{ text: 'the catch fell by a third', cue: 'according to' }],
  },
  {
    name: 'an object pronoun is no part of who speaks',
    lang: 'fr',
    text: 'Ce pharmacien nous a affirmé que le flacon était vide.',
    quotes: [],
    claims: [{ text: 'le flacon était vide', speaker: 'pharmacien', notSpeaker: ['pharmacien nous'], cue: 'affirmer' }],
  },
  {
    name: 'whose the noun that opens the sentence is',
    lang: 'fr',
    text: "Conclusion de l'avocate : « Il faut partir. »",
    quotes: [{ text: 'Il faut partir.', speaker: 'avocate', notSpeaker: ['Conclusion'] }],
  },
  {
    name: 'whose the noun that opens the sentence is, by name',
    lang: 'fr',
    text: "Explication d'Anne Morel, directrice du port : « Le quai est vide. »",
    quotes: [{ text: 'Le quai est vide.', speaker: 'Anne Morel' }],
  },
]

hardCases('bodies and descriptions that speak', CASES)

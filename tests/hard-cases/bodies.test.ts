import { type HardCase, hardCases } from './check.js'

const CASES: readonly HardCase[] = [
  {
    name: 'a name that an article parts, behind a noun for a body',
    lang: 'fr',
    text: "L'association Gardons le Vallon se réjouit d'« une victoire ». Elle demande que le projet soit arrêté.",
    quotes: [{ text: 'une victoire', speaker: 'Gardons le Vallon', kind: 'organization' }],
    claims: [{ text: 'le projet soit arrêté', speaker: 'Gardons le Vallon' }],
  },
  {
    name: 'a court whose name stands inside of who wrote',
    lang: 'fr',
    text: "Un rapport de la Cour des comptes estime que le coût doublera. La juridiction ajoute que l'État doit agir.",
    quotes: [],
    claims: [{ text: "l'État doit agir", speaker: 'Cour des comptes' }],
  },
  {
    name: 'a source that ends in a bracket',
    lang: 'fr',
    text: "L'usine va fermer (« On n'a plus le choix », selon le patron).",
    quotes: [{ text: "On n'a plus le choix", speaker: 'patron', mention: 'le patron' }],
  },
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
  {
    name: 'a verb of belief behind what it reports, before its subject',
    lang: 'fr',
    text: 'La digue tiendra dix ans, estime le maire.',
    quotes: [],
    claims: [{ text: 'La digue tiendra dix ans', speaker: 'le maire', cue: 'estimer' }],
  },
  {
    name: 'where nobody is told of, the source of the news',
    lang: 'fr',
    text: 'Trois hommes ont été arrêtés lundi, a-t-on appris mardi auprès de la préfecture.',
    quotes: [],
    claims: [{ text: 'Trois hommes ont été arrêtés lundi', speaker: 'préfecture', notSpeaker: ['on'] }],
  },
  {
    name: 'those around somebody, of whom the pronoun tells',
    lang: 'fr',
    text: "« Rien n'est décidé », indique-t-on dans l'entourage du ministre.",
    quotes: [{ text: "Rien n'est décidé", speaker: "l'entourage du ministre", notSpeaker: ['on'] }],
  },
  {
    name: 'a time is no source',
    lang: 'fr',
    text: "« Rien n'est décidé », précise-t-on dans la soirée.",
    quotes: [{ text: "Rien n'est décidé", mention: 'on' }],
  },
  {
    name: 'who said what stands alone, on the line below',
    lang: 'fr',
    text: "Le club a gagné dimanche.\n\n« Ce maillot, je le garde. »\n\nMarc Aubin, capitaine d'Alba\n\nLe match a duré deux heures.",
    quotes: [{ text: 'Ce maillot, je le garde.', speaker: 'Marc Aubin' }],
  },
  {
    name: "the writer's line below a headline",
    lang: 'fr',
    text: '« On a tout perdu »\n\nLise Carton, envoyée spéciale\n\nLe feu a pris dimanche.',
    quotes: [{ text: 'On a tout perdu', notSpeaker: ['Lise Carton'] }],
  },
  {
    name: 'places to break a word at are no part of a name',
    lang: 'fr',
    text: 'Marc Aubin est parti. « Il pleut », a dit M. Au\u00adbin. « Il neige », a dit Lise Car\u00adton.',
    quotes: [
      { text: 'Il pleut', speaker: 'Marc Aubin' },
      { text: 'Il neige', speaker: 'Lise Carton', notSpeaker: ['Lise Car\u00adton'] },
    ],
  },
]

hardCases('bodies and descriptions that speak', CASES)

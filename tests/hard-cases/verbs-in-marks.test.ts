import { hardCases } from './check.js'

hardCases('a subject whose verb is in the marks', [
  {
    name: 'stands before a pronoun between two commas',
    lang: 'fr',
    text: "Yvon Bramard, lui, « ne croit pas » à l'accord.",
    quotes: [{ text: 'ne croit pas', speaker: 'Yvon Bramard' }],
  },
  {
    name: 'stands before an adverbial between two commas',
    lang: 'fr',
    text: 'Matignon, de son côté, « dément formellement » avoir reçu la lettre.',
    quotes: [{ text: 'dément formellement', speaker: 'Matignon' }],
  },
  {
    name: 'is none where the marks hold a title',
    lang: 'fr',
    text: 'Le projet, lui, « La Belle Rive », est arrêté.',
    quotes: [],
  },
])

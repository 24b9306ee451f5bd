import { type HardCase, hardCases } from './check.js'

/** A case of one quote that a reporting clause cuts in two. */
const cut = (name: string, text: string, [first, second]: [string, string], speaker: string): HardCase => ({
  name,
  lang: 'fr',
  text,
  quotes: [
    { text: first, speaker },
    { text: second, with: 0, speaker },
  ],
})

const INSIDE: readonly HardCase[] = [
  cut(
    'a verb of beginning',
    '« Je n’ai pas dormi, commence Nadia Morel. Chaque nuit, il pleut. »',
    ['Je n’ai pas dormi', 'Chaque nuit, il pleut.'],
    'Nadia Morel',
  ),
  cut(
    'a verb of belief, its subject behind it',
    '« Le marché a souffert, estime le fleuriste Marc Aubin. Nous tiendrons. »',
    ['Le marché a souffert', 'Nous tiendrons.'],
    'Marc Aubin',
  ),
  cut(
    'a verb of memory and its pronoun',
    'Lise Carton pose sa valise. « Il neigeait, se souvient-elle. Nous étions huit. »',
    ['Il neigeait', 'Nous étions huit.'],
    'Lise Carton',
  ),
  cut(
    'an object pronoun before the verb',
    '« Ce sera sans toi, lui aurait répondu Marc Aubin. Tu as choisi. »',
    ['Ce sera sans toi', 'Tu as choisi.'],
    'Marc Aubin',
  ),
  cut(
    'how it is said',
    'Lise Carton pose sa valise. « On finira bien par vendre, soupire-t-elle en fermant les volets. Un jour. »',
    ['On finira bien par vendre', 'Un jour.'],
    'Lise Carton',
  ),
  cut(
    'a relative clause about the speaker',
    "« C'est inexact, proteste Marc Aubin, qui dirige la fanfare. Nous avons tout payé. »",
    ["C'est inexact", 'Nous avons tout payé.'],
    'Marc Aubin',
  ),
  cut(
    'an apposition without an article',
    '« Le lynx revient, nuance Lise Carton, écologue au CNRS et première lectrice du rapport. Il reste rare. »',
    ['Le lynx revient', 'Il reste rare.'],
    'Lise Carton',
  ),
  cut(
    'what a cleft sentence says goes on behind the clause',
    "« C'est le préfet, assure Marc Aubin, qui a signé. Nous avons tout payé. »",
    ["C'est le préfet", 'qui a signé. Nous avons tout payé.'],
    'Marc Aubin',
  ),
  cut(
    'the sentence goes on behind the clause',
    "« Nous irons, assure Marc Aubin, jusqu'au bout. Rien ne nous arrêtera. »",
    ['Nous irons', "jusqu'au bout. Rien ne nous arrêtera."],
    'Marc Aubin',
  ),
  {
    name: 'a question in the quote is no reporting clause',
    lang: 'fr',
    text: '« Et le préfet, pense-t-il venir ? Personne ne sait », dit Marc Aubin.',
    quotes: [{ text: 'Et le préfet, pense-t-il venir ? Personne ne sait', speaker: 'Marc Aubin' }],
  },
]

hardCases('reporting clauses inside the marks', INSIDE)

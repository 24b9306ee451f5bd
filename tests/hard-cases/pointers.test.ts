import { type HardCase, hardCases } from './check.js'

const nobodys = (lang: string, lead: string, ...sentences: readonly string[]): HardCase[] =>
  sentences.map((sentence) => ({ name: sentence, lang, text: `${lead} ${sentence}`, quotes: [], claims: [] }))

const POINTED: readonly HardCase[] = [
  ...nobodys(
    'fr',
    'Le conseil municipal de Vernay s’est réuni mardi soir.',
    'Il est à noter que la mairie n’a plus de budget.',
    'Il faut rappeler que le pont date de 1950.',
    'Il convient de souligner que le maire était absent.',
  ),
  ...nobodys(
    'en',
    'The council of Eastport met on Tuesday night.',
    'It should be noted that the council has no budget.',
    'It is worth remembering that the bridge is old.',
  ),
  ...nobodys('de', 'Der Stadtrat tagte am Dienstag.', 'Es ist zu beachten, dass die Stadt kein Geld hat.'),
  ...nobodys('es', 'El concejo se reunió el martes.', 'Cabe señalar que el ayuntamiento no tiene dinero.'),
  ...nobodys('it', 'Il consiglio si è riunito martedì.', 'Va ricordato che il ponte è vecchio.'),
  ...nobodys('pt', 'A câmara reuniu-se na terça-feira.', 'Recorde-se que a obra parou.'),
]

const SAID: readonly HardCase[] = [
  {
    name: 'who says that it should be noted says so',
    lang: 'en',
    text: 'Anna Cole said that it should be noted that the council has no budget.',
    quotes: [],
    claims: [{ text: 'it should be noted that the council has no budget', speaker: 'Anna Cole' }],
  },
  {
    name: 'the clause of a noun ends before the verb of the noun',
    lang: 'en',
    text: 'The council met on Tuesday. The suggestion that the dam could fail was dismissed.',
    quotes: [],
    claims: [{ text: 'the dam could fail', speaker: null }],
  },
]

hardCases('what the writer points out', [...POINTED, ...SAID])

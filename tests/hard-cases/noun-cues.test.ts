import { hardCases, reported } from './check.js'

reported('nouns that report', [
  // Clauses, which end before the verb of the noun's own sentence
  [
    'fr',
    'Son affirmation que tout irait bien a choqué.',
    { text: 'tout irait bien', speaker: null, cue: 'affirmation' },
  ],
  [
    'fr',
    "L'affirmation de Paul Vidal selon laquelle le pont tiendrait a surpris les experts.",
    { text: 'le pont tiendrait', speaker: 'Paul Vidal', cue: 'affirmation' },
  ],
  [
    'fr',
    "L'annonce par la mairie que l'école, fermée en juin, rouvrirait a surpris les parents.",
    { text: "l'école, fermée en juin, rouvrirait", speaker: 'la mairie', cue: 'annonce' },
  ],
  [
    'fr',
    "L'accusation selon laquelle il aurait menti a été démentie.",
    { text: 'il aurait menti', speaker: null, cue: 'accusation' },
  ],
  [
    'en',
    'Her warning that the dam could fail was ignored.',
    { text: 'the dam could fail', speaker: null, cue: 'warning' },
  ],
  [
    'en',
    'Rose Dale resigned in May. Her warning that the dam could fail was ignored.',
    { text: 'the dam could fail', speaker: 'Rose Dale', cue: 'warning' },
  ],
  [
    'en',
    'The claim by Ann Lowe that the dam was safe proved wrong.',
    { text: 'the dam was safe', speaker: 'Ann Lowe', cue: 'claim' },
  ],
  [
    'en',
    "Ann Lowe's claim that the dam, which was built in 1950, would hold drew laughter.",
    { text: 'the dam, which was built in 1950, would hold', speaker: 'Ann Lowe', cue: 'claim' },
  ],
  [
    'en',
    'A warning from engineers that the dam could fail was ignored.',
    { text: 'the dam could fail', speaker: 'engineers', cue: 'warning' },
  ],
  // Infinitives
  [
    'fr',
    'La promesse du ministre de baisser les impôts a été tenue.',
    { text: 'baisser les impôts', speaker: 'ministre', cue: 'promesse' },
  ],
  [
    'fr',
    'La menace des syndicats de bloquer le port inquiète le gouvernement.',
    { text: 'bloquer le port', speaker: 'syndicats', cue: 'menace' },
  ],
  [
    'en',
    "The mayor's promise to cut taxes convinced nobody.",
    { text: 'to cut taxes', mention: 'The mayor', cue: 'promise' },
  ],
  [
    'en',
    "The union's threat to strike in May was dismissed.",
    { text: 'to strike in May', mention: 'The union', cue: 'threat' },
  ],
  [
    'es',
    'La promesa del ministro de bajar los impuestos no convenció a nadie.',
    { text: 'bajar los impuestos', speaker: 'ministro', cue: 'promesa' },
  ],
  [
    'es',
    'La acusación según la cual habría mentido fue desmentida.',
    { text: 'habría mentido', speaker: null, cue: 'acusación' },
  ],
  [
    'it',
    'Il rifiuto di Marta Soldi di abbassare le tasse non ha convinto nessuno.',
    { text: 'abbassare le tasse', speaker: 'Marta Soldi', cue: 'rifiuto' },
  ],
  [
    'it',
    "L'affermazione di Marta Soldi secondo cui il ponte è sicuro ha sorpreso tutti.",
    { text: 'il ponte è sicuro', speaker: 'Marta Soldi', cue: 'affermazione' },
  ],
  [
    'pt',
    'A promessa do ministro de baixar os impostos não convenceu ninguém.',
    { text: 'baixar os impostos', speaker: 'ministro', cue: 'promessa' },
  ],
  [
    'de',
    'Die Behauptung von Anna Kern, dass die Brücke sicher sei, erwies sich als falsch.',
    { text: 'die Brücke sicher sei', speaker: 'Anna Kern', cue: 'behauptung' },
  ],
  // No claims
  ['es', 'El hecho de que el puente cierre preocupa a los vecinos.'],
  ['it', 'Il fatto che il ponte chiuda preoccupa gli abitanti.'],
  ['de', 'Die Tatsache, dass die Brücke alt ist, beunruhigt die Anwohner.'],
  ['fr', 'Le fait que le pont ferme inquiète les habitants.'],
  ['fr', "L'annonce a surpris."],
  ['fr', "L'annonce qui a surpris les habitants date de lundi."],
  ['en', 'The announcement surprised the town.'],
  ['en', 'A statement that was unclear was withdrawn.'],
])

hardCases('nouns that report and what stands beside them', [
  {
    name: 'a noun with an aside has its clause',
    known: 'the participle of the aside is marked as the cue, of the same speaker',
    lang: 'fr',
    text: "L'idée, défendue par le maire, que le pont doit fermer fait son chemin.",
    quotes: [],
    claims: [{ text: 'le pont doit fermer', speaker: 'le maire', cue: 'idée' }],
  },
  {
    name: 'a fact is nobody’s claim',
    lang: 'en',
    text: 'The fact that the dam is old worries people.',
    quotes: [],
    claims: [],
  },
])

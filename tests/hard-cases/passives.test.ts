import { hardCases, reported } from './check.js'

reported('agents of passives', [
  // That-clauses
  [
    'fr',
    'Il a été annoncé par la mairie que le pont fermerait en mai.',
    { text: 'le pont fermerait en mai', speaker: 'la mairie', cue: 'annoncer' },
  ],
  [
    'fr',
    'Il a été confirmé lundi par la préfecture que deux routes étaient coupées.',
    { text: 'deux routes étaient coupées', speaker: 'la préfecture', cue: 'confirmer' },
  ],
  [
    'fr',
    'Il a été confirmé par la préfecture que deux personnes étaient mortes.',
    { text: 'deux personnes étaient mortes', speaker: 'la préfecture', cue: 'confirmer' },
  ],
  [
    'fr',
    'Les passagers ont été informés par la compagnie que le vol était annulé.',
    { text: 'le vol était annulé', speaker: 'la compagnie', cue: 'informer' },
  ],
  [
    'en',
    'It was announced by the mayor that the bridge would close.',
    { text: 'the bridge would close', speaker: 'the mayor', cue: 'announce' },
  ],
  [
    'en',
    'It has been suggested by experts that the wall was weak.',
    { text: 'the wall was weak', speaker: 'experts', cue: 'suggest' },
  ],
  [
    'en',
    'Rose Dale was told by doctors that she would recover.',
    { text: 'she would recover', speaker: 'doctors', cue: 'tell' },
  ],
  [
    'en',
    'After being warned by the council that the well was dry, farmers left the valley.',
    { text: 'the well was dry', speaker: 'the council', cue: 'warn' },
  ],
  // Whom it is said of, and what
  [
    'fr',
    "Jean Morel a été accusé par le parquet d'avoir détourné des fonds.",
    {
      text: "Jean Morel a été accusé par le parquet d'avoir détourné des fonds",
      without: "a été accusé par le parquet d'",
      speaker: 'le parquet',
      cue: 'accuser',
    },
  ],
  [
    'fr',
    "L'ancien maire, accusé par le parquet d'avoir détourné des fonds, sera jugé en mai.",
    {
      text: "L'ancien maire, accusé par le parquet d'avoir détourné des fonds",
      without: "accusé par le parquet d'",
      speaker: 'le parquet',
      cue: 'accuser',
    },
  ],
  [
    'en',
    'The driver was accused by police of leaving the scene.',
    {
      text: 'The driver was accused by police of leaving the scene',
      without: 'was accused by police',
      speaker: 'police',
      cue: 'accuse',
    },
  ],
  [
    'en',
    'The minister, accused by prosecutors of taking bribes, resigned on Friday.',
    {
      text: 'The minister, accused by prosecutors of taking bribes',
      without: 'accused by prosecutors',
      speaker: 'prosecutors',
      cue: 'accuse',
    },
  ],
  [
    'en',
    'Residents were warned by the council not to drink the water.',
    {
      text: 'Residents were warned by the council not to drink the water',
      without: 'were warned by the council',
      speaker: 'the council',
      cue: 'warn',
    },
  ],
  // Nouns that say what was said
  [
    'fr',
    'La fermeture du pont a été annoncée par la mairie.',
    { text: 'La fermeture du pont', speaker: 'la mairie', cue: 'annoncer' },
  ],
  [
    'fr',
    'Une baisse des impôts a été promise par la ministre lundi.',
    { text: 'Une baisse des impôts', speaker: 'la ministre', cue: 'promettre' },
  ],
  [
    'fr',
    'Cette mesure est jugée inutile par les syndicats.',
    {
      text: 'Cette mesure est jugée inutile',
      without: 'est jugée',
      speaker: 'les syndicats',
      cue: 'juger',
    },
  ],
  [
    'fr',
    'Le projet, qualifié de dangereux par les riverains, a été abandonné.',
    {
      text: 'Le projet, qualifié de dangereux',
      without: 'qualifié',
      speaker: 'les riverains',
      cue: 'qualifier',
    },
  ],
  [
    'es',
    'El plan es considerado inútil por los sindicatos.',
    { text: 'El plan es considerado inútil', without: 'es considerado', speaker: 'los sindicatos' },
  ],
  [
    'it',
    'La misura è giudicata inutile da Marta Soldi.',
    { text: 'La misura è giudicata inutile', without: 'è giudicata', speaker: 'Marta Soldi' },
  ],
  [
    'en',
    'The closure of the bridge was announced by the council on Monday.',
    { text: 'The closure of the bridge', speaker: 'the council', cue: 'announce' },
  ],
  [
    'en',
    'The attack was claimed by a group of rebels.',
    { text: 'The attack', speaker: 'a group of rebels', cue: 'claim' },
  ],
  [
    'es',
    'El cierre del puente fue anunciado por el ayuntamiento.',
    { text: 'El cierre del puente', speaker: 'el ayuntamiento', cue: 'anunciar' },
  ],
  [
    'it',
    'La chiusura del ponte è stata annunciata da Marta Soldi.',
    { text: 'La chiusura del ponte', speaker: 'Marta Soldi', cue: 'annunciare' },
  ],
  [
    'pt',
    'A demissão foi confirmada por Marta Sousa.',
    { text: 'A demissão', speaker: 'Marta Sousa', cue: 'confirmar' },
  ],
  [
    'de',
    'Die Sperrung der Brücke wurde von der Stadtverwaltung angekündigt.',
    { text: 'Die Sperrung der Brücke', speaker: 'die Stadtverwaltung', cue: 'ankündigen' },
  ],
  // That-clauses and infinitives in other languages
  [
    'es',
    'Fue anunciado por la alcaldesa que el puente cerraría en mayo.',
    { text: 'el puente cerraría en mayo', speaker: 'la alcaldesa', cue: 'anunciar' },
  ],
  [
    'es',
    'El alcalde fue acusado por la fiscalía de desviar fondos.',
    { text: 'El alcalde fue acusado por la fiscalía de desviar fondos', without: 'fue acusado por la fiscalía de' },
  ],
  [
    'it',
    'Il sindaco è stato accusato dalla procura di aver mentito.',
    { text: 'Il sindaco è stato accusato dalla procura di aver mentito', without: 'è stato accusato dalla procura di' },
  ],
  [
    'pt',
    'O presidente foi acusado pela polícia de desviar dinheiro.',
    { text: 'O presidente foi acusado pela polícia de desviar dinheiro', without: 'foi acusado pela polícia de' },
  ],
  [
    'de',
    'Es wurde vom Bürgermeister angekündigt, dass die Brücke schließen werde.',
    { text: 'die Brücke schließen werde', cue: 'ankündigen' },
  ],
  // What something is said to be
  [
    'fr',
    'Le bilan est jugé décevant par les élus.',
    { text: 'Le bilan est jugé décevant', without: 'est jugé', speaker: 'les élus', cue: 'juger' },
  ],
  [
    'fr',
    'Le plan est jugé trop cher et trop lent par les élus.',
    { text: 'Le plan est jugé trop cher et trop lent', without: 'est jugé', speaker: 'les élus', cue: 'juger' },
  ],
  [
    'fr',
    "L'homme, présenté comme un escroc par la mairie, est parti.",
    { text: "L'homme, présenté comme un escroc", without: 'présenté', speaker: 'la mairie', cue: 'présenter' },
  ],
  // No claims
  ['fr', 'Le projet a été présenté par le maire.'],
  ['fr', 'Les mineurs ont été soutenus par le ministre.'],
  ['fr', 'Le suspect a été jugé en mai par le tribunal.'],
  ['es', 'El puente fue construido por la ciudad.'],
  ['it', 'Il ponte è stato costruito dalla città.'],
  ['de', 'Die Brücke wurde von der Stadt gebaut.'],
  ['fr', 'Le pont a été construit par la ville.'],
  ['fr', 'Le pont a été fermé par la police.'],
  ['fr', 'Il a été dit que le pont fermerait.'],
  ['en', 'The bridge was built by the city.'],
  ['en', 'Goods made by companies that move abroad cost less.'],
])

hardCases('agents of passives', [
  {
    name: 'what was written is no claim',
    lang: 'en',
    text: 'The report was written by the council.',
    quotes: [],
    claims: [],
  },
  {
    name: 'a judgement of the subject',
    lang: 'en',
    text: 'The measure was described as useless by unions.',
    quotes: [],
    claims: [
      { text: 'The measure was described as useless', without: 'was described', speaker: 'unions', cue: 'describe' },
    ],
  },
  {
    name: 'what somebody wrote, and did not say',
    known: 'its subject is weighed just above no claim',
    lang: 'en',
    text: 'The song was written by a teacher.',
    quotes: [],
    claims: [],
  },
])

import { reported } from './check.js'

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
  // No claims
  ['fr', 'Le pont a été construit par la ville.'],
  ['fr', 'Le pont a été fermé par la police.'],
  ['fr', 'Il a été dit que le pont fermerait.'],
  ['en', 'The bridge was built by the city.'],
  ['en', 'The report was written by the council.'],
  ['en', 'Goods made by companies that move abroad cost less.'],
])

import { hardCases } from './check.js'

hardCases('what a headline is about', [
  {
    name: 'says nothing itself',
    lang: 'fr',
    text: 'Santé : « Il faut ouvrir des lits »\n\nLes élus se sont vus hier.',
    quotes: [{ text: 'Il faut ouvrir des lits', speaker: null }],
  },
  {
    name: 'may be a place',
    lang: 'fr',
    text: 'Marseille : « On a peur de sortir le soir »\n\nLes élus se sont vus hier.',
    quotes: [{ text: 'On a peur de sortir le soir', speaker: null }],
  },
  {
    name: 'is who speaks where a government is named',
    lang: 'fr',
    text: 'Moscou : « Nous refusons cet accord »',
    quotes: [{ text: 'Nous refusons cet accord', speaker: 'Moscou' }],
  },
  {
    name: 'leaves the words to whom the article gives them',
    lang: 'fr',
    text: 'Rugby : « Nous voulons gagner ce match »\n\n« Nous voulons gagner ce match », a dit Marie Kerbrat.',
    quotes: [
      { text: 'Nous voulons gagner ce match', speaker: 'Marie Kerbrat' },
      { text: 'Nous voulons gagner ce match', speaker: 'Marie Kerbrat' },
    ],
  },
])

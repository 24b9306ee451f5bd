import type { TextConventions } from '../../src/languages/conventions.js'

/** Small conventions of French and English together: the text layer takes whatever it is given. */
export const conventions: TextConventions = {
  elisions: ['l', 'd', 'qu', 'n', 'c', 'j', 's', 'm', 't', 'jusqu', 'lorsqu', 'puisqu'],
  enclitics: [
    '-t-il',
    '-t-elle',
    '-t-on',
    '-il',
    '-elle',
    '-on',
    '-ils',
    '-elles',
    '-je',
    '-ce',
    "'s",
    "n't",
    "'re",
    "'ve",
  ],
  whole: ["aujourd'hui", 'rendez-vous', "'em"],
  abbreviations: ['M', 'MM', 'Mme', 'Dr', 'Mr', 'Mrs', 'Gov', 'Sen', 'St', 'art', 'al', 'av', 'J.-C'],
  numberAbbreviations: ['vol'],
  softAbbreviations: ['U.S', 'etc', 'No', 'p.m', 'a.m', 'Inc'],
  starters: ['il', 'les', 'le', "l'", 'de', 'we', 'the', 'it'],
  creditLabels: ['Crédit', 'Photo', 'Par', 'By', 'Image credit'],
}

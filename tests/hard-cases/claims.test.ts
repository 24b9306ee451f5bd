import { type HardCase, hardCases } from './check.js'

const FRENCH: readonly HardCase[] = [
  {
    name: 'nobody is the subject, and the body opens the sentence',
    lang: 'fr',
    text: 'Au Conseil du sel, à Brévan, on rappelle que le prix est garanti.',
    quotes: [],
    claims: [{ text: 'le prix est garanti', speaker: 'Conseil du sel', cue: 'rappeler' }],
  },
  {
    name: 'a turned report ends a sentence without a verb',
    lang: 'fr',
    text: 'Pas de blessé à ce stade, assure la préfecture.',
    quotes: [],
    claims: [{ text: 'Pas de blessé à ce stade', speaker: 'la préfecture', cue: 'assurer' }],
  },
  {
    name: 'a time before a dash is no part of a source phrase or its content',
    lang: 'fr',
    text: "18h15 - Selon Météo-Loire, il devrait encore pleuvoir jusqu'à minuit.",
    quotes: [],
    claims: [{ text: "il devrait encore pleuvoir jusqu'à minuit", speaker: 'Météo-Loire', cue: 'selon' }],
  },
  {
    name: 'nor is the place of a dateline',
    lang: 'fr',
    text: "REDON (APN) – L'usine fermera en mars, a annoncé le groupe Alvor.",
    quotes: [],
    claims: [{ text: "L'usine fermera en mars", speaker: 'Alvor', cue: 'annoncer' }],
  },
  {
    name: 'however little is told',
    lang: 'fr',
    text: "Anne Roux a dit qu'elle partait.",
    quotes: [],
    claims: [{ text: 'elle partait', speaker: 'Anne Roux', cue: 'dire' }],
  },
  {
    name: 'a verb that turns to its pronoun beside a short clause',
    lang: 'fr',
    text: 'La juge Sophie Lambert a entendu le suspect. Celui-ci a tout avoué, a-t-elle précisé.',
    quotes: [],
    claims: [{ text: 'Celui-ci a tout avoué', speaker: 'Sophie Lambert', cue: 'préciser' }],
  },
  {
    name: 'who is told stands before an infinitive, and outside of it',
    lang: 'fr',
    text: 'Un témoin a raconté à la radio avoir entendu trois explosions.',
    quotes: [],
    claims: [{ text: 'avoir entendu trois explosions', speaker: 'un témoin', cue: 'raconter' }],
  },
  {
    name: 'a clause that refers back to what was said is not said',
    lang: 'fr',
    text: "Washington accuse Moscou d'avoir piraté les serveurs du parti, ce que le Kremlin dément.",
    quotes: [],
    claims: [{ text: "Moscou d'avoir piraté les serveurs du parti", speaker: 'Washington', stance: 'accusation' }],
  },
  {
    name: 'what a verb says of its subject stands beyond a source phrase',
    lang: 'fr',
    text: 'Le pont de la Loue est selon Anne Roux une menace pour toute la vallée.',
    quotes: [],
    claims: [
      {
        text: 'Le pont de la Loue est selon Anne Roux une menace pour toute la vallée',
        without: 'selon',
        speaker: 'Anne Roux',
      },
    ],
  },
  {
    name: 'a press conditional with its source at the end',
    lang: 'fr',
    text: "L'incendie aurait fait trois blessés, selon la préfecture.",
    quotes: [],
    claims: [
      {
        text: "L'incendie aurait fait trois blessés",
        type: 'indirect',
        speaker: 'la préfecture',
        kind: 'organization',
        cue: 'selon',
      },
    ],
  },
  {
    name: 'a quoted fragment in a reported clause',
    lang: 'fr',
    text: 'Le procureur a indiqué que le suspect avait « agi seul ».',
    quotes: [{ text: 'agi seul', type: 'mixed', speaker: 'le procureur', cue: 'indiquer' }],
    claims: [{ text: 'le suspect avait « agi seul »', type: 'mixed', speaker: 'le procureur', cue: 'indiquer' }],
  },
  {
    name: 'a source inside the clause is skipped',
    lang: 'fr',
    text: "Une usine qui, d'après ses voisins, pollue la rivière.",
    quotes: [],
    claims: [
      {
        text: "Une usine qui, d'après ses voisins, pollue la rivière",
        type: 'indirect',
        mention: 'ses voisins',
        cue: "d'après",
        without: "d'après ses voisins",
      },
    ],
  },
  {
    name: 'a reporting clause in the middle',
    lang: 'fr',
    text: 'Le pont, ont prévenu les ingénieurs, pourrait fermer en juin.',
    quotes: [],
    claims: [
      {
        text: 'Le pont, ont prévenu les ingénieurs, pourrait fermer en juin',
        type: 'indirect',
        speaker: 'les ingénieurs',
        cue: 'prévenir',
        without: 'ont prévenu les ingénieurs',
      },
    ],
  },
  {
    name: 'a noun as cue',
    lang: 'fr',
    text: "L'affirmation de Marc Redon selon laquelle les impôts baisseraient a fait rire.",
    quotes: [],
    claims: [{ text: 'les impôts baisseraient', type: 'indirect', speaker: 'Marc Redon', cue: 'affirmation' }],
  },
  {
    name: 'a source phrase whose noun has a possessive after it',
    lang: 'fr',
    text: "De l'aveu de son directeur, Paul Lemercier, l'usine perdait de l'argent depuis deux ans.",
    quotes: [],
    claims: [
      {
        text: "l'usine perdait de l'argent depuis deux ans",
        type: 'indirect',
        speaker: 'Paul Lemercier',
        cue: "de l'aveu de",
      },
    ],
  },
  {
    name: 'an infinitive as content',
    lang: 'fr',
    text: 'La ministre Odile Marchand affirme ne pas avoir reçu la lettre.',
    quotes: [],
    claims: [{ text: 'ne pas avoir reçu la lettre', type: 'indirect', speaker: 'Odile Marchand', cue: 'affirmer' }],
  },
]

const ENGLISH: readonly HardCase[] = [
  {
    name: 'a participle before the words that lead to a quote is not said',
    lang: 'en',
    text: 'Reached by phone on Monday when the vote was over, Martha Lowe said, “We have lost the town.”',
    quotes: [{ text: 'We have lost the town', type: 'direct', speaker: 'Martha Lowe', cue: 'say' }],
    claims: [],
  },
  {
    name: 'a reporting clause in the middle',
    lang: 'en',
    text: 'The bridge, engineers warned, could close by June.',
    quotes: [],
    claims: [
      {
        text: 'The bridge, engineers warned, could close by June',
        type: 'indirect',
        speaker: 'engineers',
        cue: 'warn',
        without: 'engineers warned',
      },
    ],
  },
  {
    name: 'a noun as cue',
    lang: 'en',
    text: "Reed's claim that taxes would fall drew laughter.",
    quotes: [],
    claims: [{ text: 'taxes would fall', type: 'indirect', speaker: 'Reed', cue: 'claim' }],
  },
  {
    name: 'a source at the end',
    lang: 'en',
    text: 'Three people were hurt in the fire, according to the police.',
    quotes: [],
    claims: [
      {
        text: 'Three people were hurt in the fire',
        type: 'indirect',
        speaker: 'the police',
        kind: 'organization',
        cue: 'according to',
      },
    ],
  },
  {
    name: 'a quoted fragment in a reported clause',
    lang: 'en',
    text: 'The prosecutor said that the suspect had “acted alone.”',
    quotes: [{ text: 'acted alone', type: 'mixed', speaker: 'the prosecutor', cue: 'say' }],
    claims: [{ text: 'the suspect had “acted alone.”', type: 'mixed', speaker: 'the prosecutor', cue: 'say' }],
  },
  {
    name: 'a clause without that',
    lang: 'en',
    text: 'Mayor Linda Trask said she had never seen the report.',
    quotes: [],
    claims: [{ text: 'she had never seen the report', type: 'indirect', speaker: 'Linda Trask', cue: 'say' }],
  },
]

hardCases('indirect and mixed', [...FRENCH, ...ENGLISH])

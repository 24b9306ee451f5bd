import { type HardCase, hardCases } from './check.js'

const FRENCH: readonly HardCase[] = [
  {
    name: 'a surname before another who bears it is named',
    lang: 'fr',
    text: 'Paul Hamon est mort. Hamon a répété : « Je voulais être marin. » Son fils, Tom Hamon, lui a écrit.',
    quotes: [{ text: 'Je voulais être marin.', speaker: 'Paul Hamon' }],
  },
  {
    name: 'one who is told by more about who was just named',
    lang: 'fr',
    text: 'Claire Hamon ne croit pas aux tirs. « Ils reviendront », dit celle qui fut longtemps garde au parc.',
    quotes: [{ text: 'Ils reviendront', speaker: 'Claire Hamon', mention: 'celle' }],
  },
  {
    name: 'nobody, at the body that says it',
    lang: 'fr',
    text: '« Tout est prêt », fait-on valoir à la préfecture.',
    quotes: [{ text: 'Tout est prêt', speaker: 'préfecture', mention: 'la préfecture' }],
  },
  {
    name: 'nobody, behind those around whom it is said',
    lang: 'fr',
    text: "Dans l'entourage du préfet, on souligne que « l'essentiel est fait ».",
    quotes: [{ text: "l'essentiel est fait", speaker: 'entourage du préfet' }],
  },
  {
    name: 'nobody, and those who are told it',
    lang: 'fr',
    text: '« Tout est prêt », précise-t-on à la presse.',
    quotes: [{ text: 'Tout est prêt', notSpeaker: ['presse'] }],
  },
  {
    name: 'who is presented behind a quote that opens the paragraph',
    lang: 'fr',
    text: 'La crue a surpris le bourg.\n\n« On a tout perdu. » Nadia Morel, 43 ans, habitait rue du Gué depuis douze ans.',
    quotes: [{ text: 'On a tout perdu.', speaker: 'Nadia Morel' }],
  },
  {
    name: 'the same by a first name alone, and not by weather',
    lang: 'fr',
    text: '« On a tout perdu. » Nadia, 43 ans, habite rue du Gué.\n\n« Rien ne sèche. » Il pleut encore.',
    quotes: [
      { text: 'On a tout perdu.', speaker: 'Nadia' },
      { text: 'Rien ne sèche.', speaker: 'Nadia' },
    ],
  },
  {
    name: 'a body whose noun leads to its name, and the first word of it alone',
    lang: 'fr',
    text: 'La firme bretonne Norvel Systems a grandi. « Tout va bien », a déclaré Norvel dans un communiqué.',
    quotes: [{ text: 'Tout va bien', speaker: 'Norvel Systems', mention: 'Norvel', cue: 'déclarer' }],
  },
  {
    name: 'a credit in the line below words that no cue tells',
    lang: 'fr',
    text: 'Le prix est remis à la Suédoise Lena Hart et à Paul Vidal « pour leur théorie des quais ».\n\n— Nadia Ferrat',
    quotes: [{ text: 'pour leur théorie des quais', speaker: 'Nadia Ferrat', notSpeaker: ['Paul Vidal'] }],
  },
  {
    name: 'two letters for a body named in full',
    lang: 'fr',
    text: 'Le Parti agrarien a réagi. « C’est un recul », écrit le PA dans un communiqué.',
    quotes: [{ text: 'C’est un recul', speaker: 'Parti agrarien', cue: 'écrire' }],
  },
  {
    name: 'a subject behind its verb and a bare noun',
    lang: 'fr',
    text: '« Ils ont tiré », témoigne sous couvert d’anonymat un habitant du quartier.',
    quotes: [{ text: 'Ils ont tiré', speaker: 'habitant du quartier', cue: 'témoigner' }],
  },
  {
    name: 'a description of somebody named before',
    lang: 'fr',
    text: "Alain Costa, président de la région, est resté ferme. « Je maintiens », répond l'élu.",
    quotes: [{ text: 'Je maintiens', speaker: 'Alain Costa', mention: "l'élu", cue: 'répondre' }],
  },
  {
    name: 'a house that stands for its government',
    lang: 'fr',
    text: 'Matignon « dément formellement » avoir reçu la lettre.',
    quotes: [{ text: 'dément formellement', type: 'mixed', speaker: 'Matignon', kind: 'organization' }],
  },
  {
    name: 'a family name alone is folded into the full name',
    lang: 'fr',
    text: 'Le chercheur Boris Adamski a pris la parole. « Le glacier recule », a dit Adamski.',
    quotes: [{ text: 'Le glacier recule', speaker: 'Boris Adamski', mention: 'Adamski', cue: 'dire' }],
  },
  {
    name: 'in the words of somebody whom a possessive leads',
    lang: 'en',
    text: 'In the words of its director, Paul Lemmer, “the plant is a bottomless pit”.',
    quotes: [{ text: 'the plant is a bottomless pit', speaker: 'Paul Lemmer' }],
  },
  {
    name: 'the addressee is not the speaker',
    lang: 'fr',
    text: "« Je n'ai rien vu », a répondu Nora Slimani à la juge Anne Prieur.",
    quotes: [{ text: "Je n'ai rien vu", speaker: 'Nora Slimani', notSpeaker: ['Anne Prieur'], cue: 'répondre' }],
  },
  {
    name: 'whom a cleft sentence names before the colon',
    lang: 'fr',
    text: "C'est Nora Slimani qui a tendu la main : « Oublions cela. »",
    quotes: [{ text: 'Oublions cela.', speaker: 'Nora Slimani' }],
  },
  {
    name: 'unnamed witnesses are a group',
    lang: 'fr',
    text: '« On a tout perdu », racontent des témoins.',
    quotes: [{ text: 'On a tout perdu', speaker: 'des témoins', kind: 'group', cue: 'raconter' }],
  },
]

const ENGLISH: readonly HardCase[] = [
  {
    name: 'a daughter of somebody, and who is named next',
    lang: 'en',
    text: 'The court rose. "She lost her home," said the daughter of one resident.\n\nMs Priti Shah defended the nurse and said "it was late".',
    quotes: [
      { text: 'She lost her home', speaker: 'daughter of one resident' },
      { text: 'it was late', speaker: 'Priti Shah' },
    ],
  },
  {
    name: 'a pronoun behind the name of whom it tells',
    lang: 'en',
    text: 'Ms Priti Shah defended the nurse. Tracey Moffat, she said, had been "in a trap" for years.',
    quotes: [{ text: 'in a trap', speaker: 'Priti Shah' }],
  },
  {
    name: 'a word that opens a sentence and is nobody',
    lang: 'en',
    text: 'Rosalind Ash made pots.\n\nSuccess sat uneasily with her. "I make things to hold soup," she would say when asked about prices.',
    quotes: [{ text: 'I make things to hold soup', speaker: 'Rosalind Ash' }],
  },
  {
    name: 'whom an entry of a live report presents',
    lang: 'en',
    text: '3.40pm: "The water came over the wall." Pete Cole, 58, has been baling out his kitchen since dawn.\n\n15:20 - "I lost my shed." Ann Reed, 61, points at the river.',
    quotes: [
      { text: 'The water came over the wall', speaker: 'Pete Cole' },
      { text: 'I lost my shed', speaker: 'Ann Reed' },
    ],
  },
  {
    name: 'a pronoun for who is told of in another piece of the quote',
    known: 'a short quote inside another is not taken for speech',
    lang: 'en',
    text: 'Magnus Thorsby laughed. "My mother ran the first factory," he says, settling into a chair. "She fired me. She said, \'You are a good son.\'"',
    quotes: [
      { text: 'My mother ran the first factory', speaker: 'Magnus Thorsby' },
      { text: "She fired me. She said, 'You are a good son.'", speaker: 'Magnus Thorsby' },
      { text: 'You are a good son', speaker: 'My mother' },
    ],
  },
  {
    name: 'the letters of an office',
    lang: 'en',
    text: 'The prime minister, Helen Stroud, came late. Ann Reed left at 4.30 pm. "It is over," the PM said.',
    quotes: [{ text: 'It is over', speaker: 'Helen Stroud' }],
  },
  {
    name: 'a pronoun in a quote, of whom its speaker tells',
    lang: 'en',
    text: 'Angus Reith rowed out. A student called Silje Dahl still writes to him. "Then he said, \'That was a stupid thing to do,\'" Dahl recalled.',
    quotes: [
      { text: "Then he said, 'That was a stupid thing to do", speaker: 'Silje Dahl' },
      { text: 'That was a stupid thing to do', speaker: 'Angus Reith' },
    ],
  },
  {
    name: 'who calls it so in a relative clause without a pronoun',
    lang: 'en',
    text: 'The council met over a deal Mayor Cliff Barlow has called "dead on arrival". It dropped the plan, a move Barlow described as "wise".',
    quotes: [
      { text: 'dead on arrival', speaker: 'Cliff Barlow' },
      { text: 'wise', speaker: 'Cliff Barlow' },
    ],
  },
  {
    name: 'who called it so when',
    known: 'the content that is weighed higher begins with the main clause',
    lang: 'en',
    text: 'Regulators have grown wary of what commission chair Louise Gantry last year called "killer deals".',
    quotes: [{ text: 'killer deals', speaker: 'Louise Gantry' }],
  },
  {
    name: 'a body that two fields name',
    lang: 'en',
    text: 'The Food and Drug Administration said it was late. The agency said "some jars" were bad.',
    quotes: [{ text: 'some jars', speaker: 'Food and Drug Administration' }],
  },
  {
    name: 'who acts between a fragment of another and a quote',
    lang: 'en',
    text: 'The Gazette called it "a masterpiece of withheld feeling". Ann Farr laughs. "Jo would say that about anything."',
    quotes: [
      { text: 'a masterpiece of withheld feeling', speaker: 'The Gazette' },
      { text: 'Jo would say that about anything', speaker: 'Ann Farr' },
    ],
  },
  {
    name: 'a body, not the state that its town is in',
    lang: 'en',
    text: 'Norvex Inc. fell. The company, based in Austin, Texas, denied that it is for sale.',
    quotes: [],
    claims: [{ text: 'it is for sale', speaker: 'Norvex Inc.', notSpeaker: ['Texas'] }],
  },
  {
    name: 'nor the country',
    lang: 'en',
    text: 'The group, headquartered in Bern, Switzerland, said it would close.',
    quotes: [],
    claims: [{ text: 'it would close', speaker: 'group', notSpeaker: ['Switzerland'] }],
  },
  {
    name: 'the state of a place, and a second role',
    lang: 'en',
    text: '“It is late,” said Susan Pell, a professor at Weston University in Dunmore, Ala., and a co-founder of the review.',
    quotes: [{ text: 'It is late,', speaker: 'Susan Pell', cue: 'say' }],
  },
  {
    name: 'a participle before a role',
    lang: 'en',
    text: '“It is late,” said Oversight ranking Democrat Eli Pell.',
    quotes: [{ text: 'It is late,', speaker: 'Eli Pell', cue: 'say' }],
  },
  {
    name: 'a title for a surname at the start of a clause',
    lang: 'en',
    text: 'Martin King left. “It is late,” King told reporters.',
    quotes: [{ text: 'It is late,', speaker: 'Martin King', cue: 'tell' }],
  },
  {
    name: 'somebody by the name that a participle gives',
    lang: 'en',
    text: '“It is late,” said a teacher named Susan Pell.',
    quotes: [{ text: 'It is late,', speaker: 'Susan Pell', cue: 'say' }],
  },
  {
    name: 'two titles, the second with an article',
    lang: 'en',
    text: 'Parish spokesman the Rev. Eli Pell told reporters that “it is late.”',
    quotes: [{ text: 'it is late.', speaker: 'Eli Pell', cue: 'tell' }],
  },
  {
    name: 'two of the same family name: neither is chosen',
    lang: 'en',
    text: 'Anna Cole and Peter Cole arrived. "We won," said Cole.',
    quotes: [{ text: 'We won', mention: 'Cole', notSpeaker: ['Anna Cole', 'Peter Cole'], cue: 'say' }],
  },
  {
    name: 'a description of somebody named before',
    lang: 'en',
    text: 'Alan Coast, president of the council, stood firm. “I stand by it,” the president replied.',
    quotes: [{ text: 'I stand by it', speaker: 'Alan Coast', mention: 'the president', cue: 'reply' }],
  },
  {
    name: 'a house that stands for its government',
    lang: 'en',
    text: 'The Kremlin “flatly denied” having received the letter.',
    quotes: [{ text: 'flatly denied', type: 'mixed', speaker: 'Kremlin', kind: 'organization' }],
  },
  {
    name: 'the addressee is not the speaker',
    lang: 'en',
    text: '“I saw nothing,” Nora Sloan told Judge Anne Prior.',
    quotes: [{ text: 'I saw nothing', speaker: 'Nora Sloan', notSpeaker: ['Anne Prior'], cue: 'tell' }],
  },
  {
    name: 'a family name alone is folded into the full name',
    lang: 'en',
    text: 'The researcher Boris Adamski spoke first. “The glacier is shrinking,” Adamski said.',
    quotes: [{ text: 'The glacier is shrinking', speaker: 'Boris Adamski', mention: 'Adamski', cue: 'say' }],
  },
]

hardCases('who', [...FRENCH, ...ENGLISH])

import { type HardCase, hardCases } from './check.js'

const paragraphs = (...all: readonly string[]) => all.join('\n\n')

const INTERVIEWS: readonly HardCase[] = [
  {
    name: 'what stands before the initials of who answered last asks, without a question mark too',
    lang: 'fr',
    text: paragraphs(
      'Pourquoi ce silence ?',
      'Solenn Kerbrat : J’ai perdu ma mère. Puis j’ai eu peur.',
      'On vous reproche votre noirceur.',
      'S. K. : On n’a pas tort !',
      'Et la suite ?',
      'S. K. : Je pars en mer.',
    ),
    quotes: [
      { text: 'J’ai perdu ma mère. Puis j’ai eu peur.', speaker: 'Solenn Kerbrat' },
      { text: 'On n’a pas tort !', speaker: 'Solenn Kerbrat' },
      { text: 'Je pars en mer.', speaker: 'Solenn Kerbrat' },
    ],
  },
  {
    name: 'letters, and who answers named by the headline; who asks is nobody',
    lang: 'fr',
    text: paragraphs(
      'Entretien avec Solenn Kerbrat, océanographe. Propos recueillis par Damien Roche.',
      'Q : Que doivent faire les communes ?',
      'R : Arrêter de construire. J’ai dit au préfet que les permis étaient une folie.',
      'Q : Vivriez-vous au bord de la mer ?',
      'R : J’y suis née.',
    ),
    quotes: [
      {
        text: 'Arrêter de construire. J’ai dit au préfet que les permis étaient une folie.',
        speaker: 'Solenn Kerbrat',
        type: 'direct',
      },
      { text: 'J’y suis née.', speaker: 'Solenn Kerbrat' },
    ],
  },
  {
    name: 'a headline of little but the name of who answers',
    lang: 'fr',
    text: paragraphs(
      'Entretien avec Lucie Carpentier',
      'Q : Que doivent faire les communes ?',
      'R : Arrêter de construire.',
      'Q : Vivriez-vous au bord de la mer ?',
      'R : J’y suis née.',
    ),
    quotes: [
      { text: 'Arrêter de construire.', speaker: 'Lucie Carpentier' },
      { text: 'J’y suis née.', speaker: 'Lucie Carpentier' },
    ],
  },
  {
    name: 'the same in English',
    lang: 'en',
    text: paragraphs(
      'Interview with Laura Pember',
      'Q: Why did you close the bridge?',
      'A: I would not take the risk.',
      'Q: And what will you do now?',
      'A: I will meet the shops on Monday.',
    ),
    quotes: [
      { text: 'I would not take the risk.', speaker: 'Laura Pember' },
      { text: 'I will meet the shops on Monday.', speaker: 'Laura Pember' },
    ],
  },
  {
    name: 'the same in German, where the headline looks like a credit',
    lang: 'de',
    text: paragraphs(
      'Interview mit Anna Krause',
      'Frage: Warum schließen Sie die Brücke?',
      'Antwort: Weil ich kein Risiko eingehen will.',
      'Frage: Und was kommt dann?',
      'Antwort: Ich werde im Mai entscheiden.',
    ),
    quotes: [
      { text: 'Weil ich kein Risiko eingehen will.', speaker: 'Anna Krause' },
      { text: 'Ich werde im Mai entscheiden.', speaker: 'Anna Krause' },
    ],
  },
  {
    name: 'an answer over two paragraphs is one utterance, and the headline is theirs',
    lang: 'fr',
    text: paragraphs(
      '« Ils sont gentils »',
      'Rencontre avec Mireille Castaing, la doyenne du marché.',
      'Depuis quand vendez-vous ici ?',
      'Depuis 1961. Mon père avait la place.',
      'Je ne l’ai jamais quittée.',
      'Vous pensez à la retraite ?',
      'Jamais le samedi.',
    ),
    quotes: [
      { text: 'Ils sont gentils', speaker: 'Mireille Castaing' },
      { text: 'Depuis 1961. Mon père avait la place.', speaker: 'Mireille Castaing' },
      { text: 'Je ne l’ai jamais quittée.', speaker: 'Mireille Castaing', with: 1 },
      { text: 'Jamais le samedi.', speaker: 'Mireille Castaing' },
    ],
  },
  {
    name: 'the paper and the person named by turns, then by initials',
    lang: 'fr',
    text: paragraphs(
      'Le Courrier : Vous menacez de bloquer le port ?',
      'Yannick Le Fur : Personne ne nous écoute.',
      'Le Courrier : Jusqu’où irez-vous ?',
      'Y. L. F. : Jusqu’au bout.',
    ),
    quotes: [
      { text: 'Vous menacez de bloquer le port ?', speaker: 'Le Courrier' },
      { text: 'Personne ne nous écoute.', speaker: 'Yannick Le Fur' },
      { text: 'Jusqu’où irez-vous ?', speaker: 'Le Courrier' },
      { text: 'Jusqu’au bout.', speaker: 'Yannick Le Fur' },
    ],
  },
  {
    name: 'a headline below a rubric is of who is asked',
    lang: 'de',
    text: paragraphs(
      'INTERVIEW. „Wir haben zu spät reagiert“',
      'Stadtbote: Warum war es dunkel?',
      'Holger Brandt: Ein Kabel war defekt.',
      'Stadtbote: Gibt es Geld zurück?',
      'Brandt: Das prüfen wir.',
    ),
    quotes: [
      { text: 'Wir haben zu spät reagiert', speaker: 'Holger Brandt' },
      { text: 'Warum war es dunkel?', speaker: 'Stadtbote' },
      { text: 'Ein Kabel war defekt.', speaker: 'Holger Brandt' },
      { text: 'Gibt es Geld zurück?', speaker: 'Stadtbote' },
      { text: 'Das prüfen wir.', speaker: 'Holger Brandt' },
    ],
  },
  {
    name: 'the name of the lead, where the headline only describes who that is',
    lang: 'fr',
    text: paragraphs(
      'Rencontre avec un facteur',
      'Émile Garrec a distribué le courrier pendant quarante ans.',
      'Avez-vous des regrets ?',
      'Aucun. J’ai aimé mon métier.',
      'Vous marchez encore ?',
      'Tous les jours.',
    ),
    quotes: [
      { text: 'Aucun. J’ai aimé mon métier.', speaker: 'Émile Garrec' },
      { text: 'Tous les jours.', speaker: 'Émile Garrec' },
    ],
  },
  {
    name: 'nobody is named',
    lang: 'en',
    text: paragraphs('Q: Do you regret it?', 'A: I do.', 'Q: Would you go back?', 'A: I would.'),
    quotes: [
      { text: 'I do.', speaker: null },
      { text: 'I would.', speaker: null },
    ],
  },
  {
    name: 'the only person of the lead answers; somebody quoted inside the answer is somebody else',
    lang: 'en',
    text: paragraphs(
      'Nora Pell sold her shop last spring and bought a lighthouse.',
      'Why do you live there?',
      'My sister said: “You are mad.” I did not mind.',
      'Do you miss your shop?',
      'I miss the smell.',
    ),
    quotes: [
      { text: 'My sister said: “You are mad.” I did not mind.', speaker: 'Nora Pell' },
      { text: 'You are mad.', speaker: 'My sister', in: 0 },
      { text: 'I miss the smell.', speaker: 'Nora Pell' },
    ],
  },
  {
    name: 'questions that call the person by name',
    lang: 'de',
    text: paragraphs(
      'Interview mit der Gletscherforscherin Ulrike Brandner. Das Gespräch führte Jens Pohl.',
      'Frau Brandner, wie lange gibt es das Eis noch?',
      'Vielleicht zwanzig Jahre.',
      'Haben Sie noch Hoffnung?',
      'Für den Wald ja.',
    ),
    quotes: [
      { text: 'Vielleicht zwanzig Jahre.', speaker: 'Ulrike Brandner' },
      { text: 'Für den Wald ja.', speaker: 'Ulrike Brandner' },
    ],
  },
  {
    name: 'letters of questions and answers',
    lang: 'es',
    text: paragraphs(
      'Entrevista con Lucía Ferrer, alcaldesa de Villamar.',
      'P: ¿Por qué se presenta?',
      'R: Porque no he terminado.',
      'P: ¿Teme a la oposición?',
      'R: No.',
    ),
    quotes: [
      { text: 'Porque no he terminado.', speaker: 'Lucía Ferrer' },
      { text: 'No.', speaker: 'Lucía Ferrer' },
    ],
  },
  {
    name: 'questions that stand alone',
    lang: 'it',
    text: paragraphs(
      'Intervista a Chiara Monti, regista.',
      'Lei lavora da sola?',
      'Mai. Ho bisogno dei miei attori.',
      'Che cosa farà dopo?',
      'Dormirò.',
    ),
    quotes: [
      { text: 'Mai. Ho bisogno dei miei attori.', speaker: 'Chiara Monti' },
      { text: 'Dormirò.', speaker: 'Chiara Monti' },
    ],
  },
  {
    name: 'letters of questions and answers',
    lang: 'pt',
    text: paragraphs(
      'Entrevista a Rui Salgado, treinador do Atlético de Ovar.',
      'P: Porque é que ficou?',
      'R: Porque dei a minha palavra.',
      'P: O que pede aos jogadores?',
      'R: Trabalho.',
    ),
    quotes: [
      { text: 'Porque dei a minha palavra.', speaker: 'Rui Salgado' },
      { text: 'Trabalho.', speaker: 'Rui Salgado' },
    ],
  },
]

const DUTCH: readonly HardCase[] = [
  {
    name: 'letters of questions and answers',
    lang: 'nl',
    text: paragraphs(
      'Interview met Marijke Visser, veerbaas.',
      'Vraag: Waarom stopt u?',
      'Antwoord: Ik ben moe. Mijn knie ook.',
      'Vraag: Wie volgt u op?',
      'Antwoord: Mijn zoon.',
    ),
    quotes: [
      { text: 'Ik ben moe. Mijn knie ook.', speaker: 'Marijke Visser' },
      { text: 'Mijn zoon.', speaker: 'Marijke Visser' },
    ],
  },
]

const RECORDS: readonly HardCase[] = [
  {
    name: 'a court, where one label stands for one speaker',
    lang: 'en',
    text: paragraphs(
      'THE COURT: Call your witness.',
      'MR. DENNING: The defense calls Ms. Ruth Albright.',
      'THE WITNESS: I am ready.',
      'THE COURT: Please sit.',
    ),
    quotes: [
      { text: 'Call your witness.', speaker: 'COURT' },
      { text: 'The defense calls Ms. Ruth Albright.', speaker: 'Denning' },
      { text: 'I am ready.', speaker: 'WITNESS' },
      { text: 'Please sit.', speaker: 'COURT' },
    ],
  },
  {
    name: 'a parliament',
    lang: 'fr',
    text: paragraphs(
      'M. le président. – La parole est à Mme Vasset.',
      'Mme Corinne Vasset. – Les urgences ferment la nuit.',
      'M. Henri Delorme, ministre de la santé. – Nous rouvrirons en mai.',
      'Mme Corinne Vasset. – C’est trop tard !',
    ),
    quotes: [
      { text: 'La parole est à Mme Vasset.', speaker: 'président' },
      { text: 'Les urgences ferment la nuit.', speaker: 'Corinne Vasset' },
      { text: 'Nous rouvrirons en mai.', speaker: 'Henri Delorme' },
      { text: 'C’est trop tard !', speaker: 'Corinne Vasset' },
    ],
  },
]

const MESSAGES: readonly HardCase[] = [
  {
    name: 'handles speak, and are short for a name',
    lang: 'fr',
    text: paragraphs(
      '« Je ne céderai pas », a tweeté @ClaireVautrin mardi.',
      '@ClaireVautrin : La place restera piétonne.',
      'La maire, Claire Vautrin, est élue depuis mai.',
    ),
    quotes: [
      { text: 'Je ne céderai pas', speaker: 'Claire Vautrin', mention: '@ClaireVautrin', cue: 'tweeter' },
      { text: 'La place restera piétonne.', speaker: 'Claire Vautrin' },
    ],
  },
  {
    name: 'an embedded message with its author below',
    lang: 'en',
    text: paragraphs(
      'The row has grown.',
      'The square belongs to the people who live here.',
      '— Anna Cole (@MayorCole) May 4, 2024',
      '“Shameful,” @bob_hale wrote. “I will not give in,” tweeted @MayorCole.',
    ),
    quotes: [
      { text: 'The square belongs to the people who live here.', speaker: 'Anna Cole' },
      { text: 'Shameful', speaker: '@bob_hale', kind: 'unknown' },
      { text: 'I will not give in', speaker: 'Anna Cole' },
    ],
  },
]

const NO_VOICES: readonly HardCase[] = [
  {
    name: 'practical details and recipes',
    lang: 'fr',
    text: paragraphs(
      'Envie de venir ?',
      'Date : Samedi 4 mai.',
      'Lieu : Salle des fêtes.',
      'Tarif : Gratuit.',
      'À lire aussi : Le maire part.',
      'Ingrédients : Farine et beurre.',
      'Astuce : Salez la pâte.',
    ),
    quotes: [],
    claims: [],
  },
  {
    name: 'a guide in questions',
    lang: 'fr',
    text: paragraphs('Qui est concerné ?', 'Tous les cafés.', 'Puis-je contester ?', 'Oui, dans les deux mois.'),
    quotes: [],
  },
]

hardCases('voices of the layout', [...INTERVIEWS, ...DUTCH, ...RECORDS, ...MESSAGES, ...NO_VOICES])

import { type HardCase, hardCases } from './check.js'

const FRENCH: readonly HardCase[] = [
  {
    name: 'a clause inside the marks and another one beside them',
    lang: 'fr',
    text: "« Je suis parti, a-t-il raconté, et j'ai couru », a expliqué Paul Redon.",
    quotes: [
      { text: 'Je suis parti', speaker: 'Paul Redon', with: 1 },
      { text: "et j'ai couru", speaker: 'Paul Redon' },
    ],
  },
  {
    name: 'a clause inside the marks that is the speaker’s own about somebody else',
    lang: 'fr',
    text: "« Elle partait, disait-elle, et je l'ai crue », raconte Paul Redon. « Je ne sais rien, m'a-t-elle dit », ajoute-t-il.",
    quotes: [
      { text: "Elle partait, disait-elle, et je l'ai crue", speaker: 'Paul Redon' },
      { text: "Je ne sais rien, m'a-t-elle dit", speaker: 'Paul Redon' },
    ],
  },
  {
    name: 'a reporting clause inside the marks',
    lang: 'fr',
    text: '« Le budget, a expliqué Marc Dufour, sera voté lundi. »',
    quotes: [
      { text: 'Le budget', speaker: 'Marc Dufour', cue: 'expliquer' },
      { text: 'sera voté lundi', with: 0, speaker: 'Marc Dufour', cue: 'expliquer' },
    ],
  },
  {
    name: 'a reporting clause inside the marks that ends a sentence',
    lang: 'fr',
    text: '« Ça suffit, tonne Éric Vasseur. On ne reculera pas. »',
    quotes: [
      { text: 'Ça suffit', speaker: 'Éric Vasseur', cue: 'tonner' },
      { text: 'On ne reculera pas', with: 0, speaker: 'Éric Vasseur', cue: 'tonner' },
    ],
  },
  {
    name: 'an indefinite subject with a euphonic t',
    lang: 'fr',
    text: `« Qui paiera ? », s'interroge-t-on au ministère.`,
    quotes: [{ text: 'Qui paiera', mention: 'on', notSpeaker: ['t', 't-on'], cue: 'interroger' }],
  },
  {
    name: 'she is the one of the sentence before, apposition aside',
    lang: 'fr',
    text: 'Hélène Roy, médecin, alerte : « Il manque des lits. » « Et du personnel », ajoute-t-elle.',
    quotes: [
      { text: 'Il manque des lits.', speaker: 'Hélène Roy', cue: 'alerter' },
      { text: 'Et du personnel', speaker: 'Hélène Roy', mention: 'elle', cue: 'ajouter' },
    ],
  },
  {
    name: 'two segments around a reporting clause',
    lang: 'fr',
    text: `« C'est fini », dit Dora Flament. « On rentre demain. »`,
    quotes: [
      { text: "C'est fini", speaker: 'Dora Flament', cue: 'dire' },
      { text: 'On rentre demain.', speaker: 'Dora Flament' },
    ],
  },
  {
    name: 'one sentence split by a reporting clause between marks',
    lang: 'fr',
    text: '« La loi », a rappelé la juge Irène Caron, « vaut pour tous. »',
    quotes: [
      { text: 'La loi', speaker: 'Irène Caron', cue: 'rappeler' },
      { text: 'vaut pour tous', with: 0, speaker: 'Irène Caron', cue: 'rappeler' },
    ],
  },
]

const ENGLISH: readonly HardCase[] = [
  {
    name: 'two segments around a reporting clause',
    lang: 'en',
    text: `"It's over," Dara Flynn said. "We go home tomorrow."`,
    quotes: [
      { text: "It's over", speaker: 'Dara Flynn', cue: 'say' },
      { text: 'We go home tomorrow.', speaker: 'Dara Flynn' },
    ],
  },
  {
    name: 'a credit in a line of its own inside the marks',
    lang: 'en',
    text: 'The dam is old.\n\n“They knew that it would not hold, and they told nobody.\nJosh Reed, Center for Rivers.”\n\nThe council met on Monday.',
    quotes: [{ text: 'They knew that it would not hold, and they told nobody', speaker: 'Josh Reed' }],
  },
  {
    name: 'a last paragraph inside the marks that is no credit',
    lang: 'en',
    text: 'Ann Reed said:\n\n“They knew that it would not hold.\nBrandt told nobody.”\n\nThe council met on Monday.',
    quotes: [
      { text: 'They knew that it would not hold.', speaker: 'Ann Reed' },
      { text: 'Brandt told nobody', with: 0, speaker: 'Ann Reed' },
    ],
  },
  {
    name: 'one sentence split by a reporting clause',
    lang: 'en',
    text: '“The law,” Judge Irene Carson said, “is the same for all.”',
    quotes: [
      { text: 'The law', speaker: 'Irene Carson', cue: 'say' },
      { text: 'is the same for all', with: 0, speaker: 'Irene Carson', cue: 'say' },
    ],
  },
  {
    name: 'she is the one of the sentence before, apposition aside',
    lang: 'en',
    text: 'Helen Roy, a doctor, warned: “We are short of beds.” “And of nurses,” she added.',
    quotes: [
      { text: 'We are short of beds.', speaker: 'Helen Roy', cue: 'warn' },
      { text: 'And of nurses', speaker: 'Helen Roy', mention: 'she', cue: 'add' },
    ],
  },
]

hardCases('reporting clauses inside, splits and continuation', [...FRENCH, ...ENGLISH])

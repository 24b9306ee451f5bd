/** Documents made by hand from texts of our own: what the report must cope with. */

import type { Claim, Cue, Quote, QuotesDocument, Speaker, SpeakerReference, TextSpan } from '../../src/document.js'

const TEXT = `La piscine de Port-Lamy rouvrira en mars

La maire, Hélène Quéré, a présenté lundi le calendrier des travaux. « Nous avons perdu deux ans, a-t-elle reconnu, mais l’eau sera chaude au printemps. »

Elle a assuré que le chantier coûterait « moins de quatre millions » et qu’« aucun impôt » n’augmenterait.

Pour le président de l’association des nageurs du littoral et ancien maître-nageur sauveteur, Marc Le Goff, le compte n’y est pas : « On nous avait promis l’ouverture en septembre.

« Puis en novembre. Et chaque fois, on nous a dit : “Patience !” »

Selon la préfecture, les contrôles se poursuivent.

« Personne ne nous écoute plus », lit-on sur une banderole.

Le rapport de la chambre régionale des comptes estime que la commune n’a « pas sous-estimé » le prix du chauffage.

M. Le Goff dit ne plus croire aux dates. « Nous irons nager en mer, comme nos grands-parents, et nous verrons bien qui aura froid le premier dans cette affaire qui dure depuis trop longtemps. »`

const span = (words: string, from = 0): TextSpan => {
  const start = TEXT.indexOf(words, from)
  if (start < 0) throw new Error(`not in the text: ${words}`)
  return { text: words, start, end: start + words.length }
}

const cue = (words: string, lemma: string, from = 0): Cue => ({ ...span(words, from), lemma, stance: 'statement' })

const who = (id: string, name: string, mention: TextSpan | null, more: Partial<SpeakerReference> = {}) => ({
  id,
  name,
  kind: 'person' as const,
  mention,
  confidence: 0.94,
  reason: 'subject of the cue',
  ...more,
})

const quote = (id: string, words: string, paragraph: number, utterance: string, more: Partial<Quote> = {}): Quote => ({
  id,
  type: 'direct',
  ...span(words),
  paragraph,
  sentence: paragraph,
  utterance,
  in: null,
  claim: null,
  speaker: null,
  cue: null,
  confidence: 0.95,
  reason: '',
  ...more,
})

const claim = (id: string, words: string, paragraph: number, more: Partial<Claim> = {}): Claim => {
  const { start, end, text } = span(words)
  return {
    id,
    type: 'indirect',
    text,
    start,
    end,
    spans: [{ start, end }],
    paragraph,
    sentence: paragraph,
    speaker: null,
    cue: null,
    quotes: [],
    negated: false,
    confidence: 0.85,
    reason: '',
    ...more,
  }
}

const elle = span('-t-elle')
const quere = who('s1', 'Hélène Quéré', { ...elle, text: 'elle', start: elle.start + 3 })
const quereLater = who('s1', 'Hélène Quéré', span('Elle'), {
  reason: 'subject of the cue; pronoun of the last woman named',
})
const leGoff = who('s2', 'Marc Le Goff', span('Marc Le Goff'))
const prefecture = who('s3', 'préfecture', span('la préfecture'), { kind: 'organization' })
const rapport = who(
  's4',
  'rapport de la chambre régionale des comptes',
  span('Le rapport de la chambre régionale des comptes'),
  {
    kind: 'document',
    confidence: 0.52,
  },
)
const mrLeGoff = who('s2', 'Marc Le Goff', span('M. Le Goff'))

const speaker = (
  id: string,
  name: string,
  quotes: string[],
  claims: string[],
  more: Partial<Speaker> = {},
): Speaker => ({
  id,
  name,
  kind: 'person',
  description: null,
  aliases: [],
  quotes,
  claims,
  ...more,
})

/** A French article with split, continued, nested, mixed, unattributed and doubtful findings. */
export const SAMPLE: QuotesDocument = {
  schemaVersion: 1,
  source: 'articles/piscine.txt',
  title: 'La piscine de Port-Lamy rouvrira en mars',
  language: { code: 'fr', name: 'French', confidence: 0.99, by: 'franc' },
  text: TEXT,
  quotes: [
    quote('q1', 'Nous avons perdu deux ans', 1, 'u1', { speaker: quere, cue: cue('a-t-elle reconnu', 'reconnaître') }),
    quote('q2', 'mais l’eau sera chaude au printemps.', 1, 'u1', { speaker: quere }),
    quote('q3', 'moins de quatre millions', 2, 'u2', { type: 'mixed', claim: 'c1', speaker: quereLater }),
    quote('q4', 'aucun impôt', 2, 'u2', { type: 'mixed', claim: 'c1', speaker: quereLater }),
    quote('q5', 'On nous avait promis l’ouverture en septembre.', 3, 'u3', { speaker: leGoff }),
    quote('q6', 'Puis en novembre. Et chaque fois, on nous a dit : “Patience !”', 4, 'u3', { speaker: leGoff }),
    quote('q7', 'Patience !', 4, 'u4', {
      in: 'q6',
      cue: cue('a dit', 'dire'),
      reason: 'the subject of the cue names nobody',
    }),
    quote('q8', 'Personne ne nous écoute plus', 6, 'u5', {
      cue: cue('lit-on', 'lire'),
      reason: 'no name, description or pronoun in reach of the quote',
    }),
    quote('q9', 'pas sous-estimé', 7, 'u6', { type: 'mixed', claim: 'c3', speaker: rapport }),
    quote(
      'q10',
      'Nous irons nager en mer, comme nos grands-parents, et nous verrons bien qui aura froid le premier dans cette affaire qui dure depuis trop longtemps.',
      8,
      'u7',
      { speaker: { ...mrLeGoff, mention: null, confidence: 0.48, reason: 'speaker of the sentence before' } },
    ),
  ],
  claims: [
    claim('c1', 'le chantier coûterait « moins de quatre millions » et qu’« aucun impôt » n’augmenterait', 2, {
      type: 'mixed',
      speaker: quereLater,
      cue: cue('a assuré', 'assurer'),
      quotes: ['q3', 'q4'],
    }),
    claim('c2', 'les contrôles se poursuivent', 5, { speaker: prefecture, cue: cue('Selon', 'selon') }),
    claim('c3', 'la commune n’a « pas sous-estimé » le prix du chauffage', 7, {
      type: 'mixed',
      speaker: rapport,
      cue: cue('estime', 'estimer'),
      quotes: ['q9'],
    }),
    claim('c4', 'ne plus croire aux dates', 8, {
      speaker: mrLeGoff,
      cue: cue('dit', 'dire', TEXT.indexOf('M. Le Goff')),
    }),
  ],
  speakers: [
    speaker('s1', 'Hélène Quéré', ['q1', 'q2', 'q3', 'q4'], ['c1'], { description: 'maire', aliases: ['Elle'] }),
    speaker('s2', 'Marc Le Goff', ['q5', 'q6', 'q10'], ['c4'], {
      description: 'président de l’association des nageurs du littoral et ancien maître-nageur sauveteur',
      aliases: ['M. Le Goff'],
    }),
    speaker('s3', 'préfecture', [], ['c2'], { kind: 'organization' }),
    speaker('s4', 'rapport de la chambre régionale des comptes', ['q9'], ['c3'], { kind: 'document' }),
  ],
  warnings: [
    {
      code: 'unclosed-quote',
      message: 'a quotation mark is never closed: the quote ends with its paragraph',
      start: TEXT.indexOf('« Puis'),
      end: TEXT.indexOf('« Puis') + 1,
    },
  ],
}

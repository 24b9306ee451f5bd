/** Binds the cue lists to their forms. */

import { readCues, readPairs, readPhrases, readVerbPhrases, setOf } from '../lists.js'
import type { Cues } from '../pack.js'
import { VERB_FORMS } from './forms.generated.js'
import { feminineOf, pluralOf, verbReader } from './inflection.js'
import { CUE_ADJECTIVES, CUE_NOUNS, IRREGULAR_ADJECTIVE_FORMS, IRREGULAR_NOUN_FORMS } from './nouns.js'
import { SOURCE_PHRASES } from './phrases.js'
import { VERB_PHRASES } from './verb-phrases.js'
import { CUE_VERBS } from './verbs.js'

const nouns = readCues(CUE_NOUNS)
const adjectives = readCues(CUE_ADJECTIVES)

const nounForms: ReadonlyMap<string, string> = new Map([
  ...[...nouns.keys()].flatMap((lemma): [string, string][] => [
    [pluralOf(lemma), lemma],
    [lemma, lemma],
  ]),
  ...readPairs(IRREGULAR_NOUN_FORMS),
])

const adjectiveForms: ReadonlyMap<string, string> = new Map([
  ...[...adjectives.keys()].flatMap((lemma): [string, string][] => {
    const feminine = feminineOf(lemma)
    return [lemma, pluralOf(lemma), feminine, pluralOf(feminine)].map((form) => [form, lemma])
  }),
  ...readPairs(IRREGULAR_ADJECTIVE_FORMS),
])

/** Forms of verbs that are words of another kind nearly always: `pendant` (pendre), `plus` (plaire), `tu` (taire). */
const FUNCTION_WORDS = setOf('concernant devant durant entre maintenant pendant plus puis tu')

export const cues: Cues = {
  verbs: readCues(CUE_VERBS),
  nouns,
  adjectives,
  phrases: readPhrases(SOURCE_PHRASES, ['de', 'du', 'des', "d'"]),
  verbPhrases: readVerbPhrases(VERB_PHRASES),
  readVerb: verbReader(VERB_FORMS, FUNCTION_WORDS),
  nounLemma: (norm) => nounForms.get(norm),
  adjectiveLemma: (norm) => adjectiveForms.get(norm),
  auxiliaries: new Set(['avoir', 'être', 'aller', 'venir', 'pouvoir', 'devoir', 'faire', 'laisser', 'falloir']),
  passiveAuxiliaries: new Set(['être']),
  describing: setOf('considérer décrire estimer juger qualifier'),
  announcing: setOf('annoncer avouer confirmer craindre démentir espérer nier prédire redouter révéler revendiquer'),
  owning: setOf('contester démentir infirmer nier réfuter revendiquer'),
  stating: setOf(`
    anticiper constater dénombrer dénoncer envisager évoquer indiquer mentionner ordonner pointer préciser préconiser
    montrer préférer prévoir privilégier proposer recenser reconnaître relever signaler souligner suggérer`),
  professing: setOf('affirmer avouer croire déclarer dire estimer juger montrer proclamer sentir vouloir'),
  governing: new Map([
    ['alerter', setOf('sur')],
    ['définir', setOf('comme')],
    ['désigner', setOf('comme')],
    ['classer', setOf('comme')],
    ['dépeindre', setOf('comme')],
    ['caractériser', setOf('comme')],
    ['interpréter', setOf('comme')],
    ['assimiler', setOf('à au aux')],
    ['comparer', setOf('à au aux')],
    ['imaginer', setOf('comme')],
    ['insister', setOf('sur')],
    ['parler', setOf("de du des d'")],
    ['percevoir', setOf('comme')],
    ['plaider', setOf('pour')],
    ['présenter', setOf('comme')],
    ['prononcer', setOf('pour contre')],
    ['tabler', setOf('sur')],
    ['voir', setOf('comme')],
    ['accuser', setOf("de du des d'")],
    ['appeler', setOf('à au aux')],
    ['chiffrer', setOf('à')],
    ['considérer', setOf('comme')],
    ['décrire', setOf('comme')],
    ['estimer', setOf('à')],
    ['évaluer', setOf('à')],
    ['faire état', setOf("de du des d'")],
    ['faire mention', setOf("de du des d'")],
    ['faire part', setOf("de du des d'")],
    ['menacer', setOf("de d'")],
    ['qualifier', setOf("de d'")],
    ['soupçonner', setOf("de du des d'")],
    ['traiter', setOf("de d'")],
  ]),
  media: setOf(`
    allocution audience communiqué communiqués conférence courriel courrier discours émission entretien entrevue interview
    interviews lettre message messages meeting point post rapport rencontre réunion tribune tweet tweets twitter vidéo`),
  conversing: new Set(['bavarder', 'converser', 'deviser', 'dialoguer', 'discutailler', 'discuter']),
  idioms: new Map([
    ['annoncer', new Set(['la couleur'])],
    ['demander', new Set(['la parole', 'son chemin', 'leur chemin', 'la main', 'son reste', "l' aumône", 'grâce'])],
    ['exiger', new Set(['beaucoup'])],
    ['jurer', new Set(['fidélité', 'allégeance'])],
    ['promettre', new Set(['monts et merveilles'])],
    ['refuser', new Set(['du monde'])],
  ]),
  wishing: new Set(['aimer']),
  intending: new Set([
    ...setOf(
      'ambitionner compter craindre entendre envisager exclure projeter redouter refuser renoncer songer vouloir',
    ),
    "avoir l'intention",
    'avoir la volonté',
    'avoir à cœur',
    'avoir hâte',
  ]),
  continuers: new Set([
    'poursuivre',
    'continuer',
    'conclure',
    'reprendre',
    'enchaîner',
    'terminer',
    'finir',
    'commencer',
    // `a tenu à préciser`, `s'est empressé de rassurer`: the infinitive is what is told
    'tenir',
    'empresser',
    'hâter',
    'contenter',
    'borner',
  ]),
}

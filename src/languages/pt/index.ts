/** The Portuguese language pack: data modules bound to what the engine asks of a language. */

import { bindCues, bindPeople } from '../bind.js'
import { conjugated } from '../conjugation.js'
import { wordsOf } from '../lists.js'
import type { LanguagePack } from '../pack.js'
import { CLASSES, IRREGULAR, PARTS, variants } from './conjugation.js'
import { FIRST_NAMES } from './first-names.js'
import { feminineOf, pluralOf } from './inflection.js'
import { CUE_ADJECTIVES, CUE_NOUNS } from './nouns.js'
import { SOURCE_PHRASES } from './phrases.js'
import { GOVERNMENTS, MEDIA, NATIONALITIES, PLACES } from './places.js'
import { ROLES } from './roles.js'
import { marks, text } from './text.js'
import { ORGANIZATION_WORDS, PARTICLES, TITLES } from './titles.js'
import { VERB_PHRASES } from './verb-phrases.js'
import { CUE_VERBS, OTHER_VERBS } from './verbs.js'
import { words } from './words.js'

const cues = bindCues(
  {
    verbs: CUE_VERBS,
    nouns: CUE_NOUNS,
    adjectives: CUE_ADJECTIVES,
    phrases: SOURCE_PHRASES,
    contractions: 'de do da dos das',
    verbPhrases: VERB_PHRASES,
    readVerb: conjugated({
      classes: CLASSES,
      parts: PARTS,
      irregular: IRREGULAR,
      variants,
      lemmas: [...Object.values(CUE_VERBS), OTHER_VERBS].flatMap(wordsOf),
    }),
    noVerbs: `março leste deste via conforme verão devido alegre como para sobre entre contra segundo uma umas um uns no na nos nas ao à este esta estas esse essa nada nunca cedo cerca fora caso casa
      casas parte partes perto tarde tal modo vez todo toda junto junta fim mas mais ante até consoante pois logo cada nova novas novo novos pela pelo`,
    auxiliaries: 'ter haver ser estar ir poder dever costumar vir deixar querer acabar voltar chegar fazer',
    passiveAuxiliaries: 'ser',
    continuers: 'prosseguir continuar concluir terminar acabar começar seguir limitar apressar finalizar',
  },
  { pluralOf, feminineOf },
)

const people = bindPeople(
  {
    titles: TITLES,
    roles: ROLES,
    firstNames: FIRST_NAMES,
    particles: PARTICLES,
    organizationWords: ORGANIZATION_WORDS,
    governments: GOVERNMENTS,
    media: MEDIA,
    nationalities: NATIONALITIES,
    places: PLACES,
  },
  { pluralOf },
)

export const portuguese: LanguagePack = {
  code: 'pt',
  name: 'Portuguese',
  marks,
  text,
  words,
  cues,
  people,
}

/** The Spanish language pack: data modules bound to what the engine asks of a language. */

import { bindCues, bindPeople } from '../bind.js'
import { conjugated } from '../conjugation.js'
import { wordsOf } from '../lists.js'
import type { LanguagePack } from '../pack.js'
import { CLASSES, ENCLITICS, IRREGULAR, PARTS, variants } from './conjugation.js'
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
    contractions: 'de del',
    verbPhrases: VERB_PHRASES,
    readVerb: conjugated({
      classes: CLASSES,
      parts: PARTS,
      irregular: IRREGULAR,
      variants,
      lemmas: [...Object.values(CUE_VERBS), OTHER_VERBS].flatMap(wordsOf),
      enclitics: ENCLITICS,
    }),
    noVerbs: `e una uno unas unos varias tarde marzo como para sobre entre bajo nada cerca fuera salvo parte partes este esta estas ese esa eso sino según durante mediante
      tras ante contra desde hasta hacia casa casas cosa vino modo tal todo toda solo sola junto junta don doña se di`,
    auxiliaries: 'haber ser estar ir poder deber tener soler venir dejar querer acabar volver llegar hacer',
    passiveAuxiliaries: 'ser',
    continuers: 'proseguir continuar concluir terminar acabar empezar comenzar seguir limitar apresurar',
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

export const spanish: LanguagePack = {
  code: 'es',
  name: 'Spanish',
  marks,
  text,
  words,
  cues,
  people,
}

/** The Italian language pack: data modules bound to what the engine asks of a language. */

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
    contractions: "di del dello della dell' dei degli delle d'",
    verbPhrases: VERB_PHRASES,
    readVerb: conjugated({
      classes: CLASSES,
      parts: PARTS,
      irregular: IRREGULAR,
      variants,
      lemmas: [...Object.values(CUE_VERBS), OTHER_VERBS].flatMap(wordsOf),
      enclitics: ENCLITICS,
    }),
    noVerbs: `come per sopra contro dopo prima ora che una uno sei di da anche parte volta sotto circa legge meno solo sola ai
      alla nella presso stesso stessa conto mare basta subito verso attraverso ancora entro presto fine fino marco sali azioni`,
    auxiliaries: 'avere essere stare andare venire potere dovere volere fare lasciare tornare',
    passiveAuxiliaries: 'essere venire',
    continuers: 'proseguire continuare concludere terminare finire iniziare cominciare limitare affrettare riprendere',
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

export const italian: LanguagePack = {
  code: 'it',
  name: 'Italian',
  marks,
  text,
  words,
  cues,
  people,
}

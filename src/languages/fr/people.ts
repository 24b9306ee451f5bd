import { entriesOf, setOf, wordsOf } from '../lists.js'
import type { People } from '../pack.js'
import { readBroader, readParaphrases } from '../people-lists.js'
import { BROADER_ROLES } from './broader.js'
import { FIRST_NAMES } from './first-names.js'
import { pluralOf } from './inflection.js'
import { GOVERNMENTS, MEDIA, NATIONALITIES, PLACES } from './places.js'
import { readRoles } from './role-forms.js'
import { OFFICES } from './roles.js'
import { ORGANIZATION_WORDS, PARTICLES, TITLES } from './titles.js'

/** What a body that has a name is called again by; not what a place has one of, such as a town hall. */
const BODY_CLASSES = `
  compagnie groupe entreprise société firme constructeur fabricant avionneur géant opérateur banque enseigne marque
  hebdomadaire quotidien mensuel journal magazine revue chaîne radio agence association organisation fondation fédération
  syndicat ong parti mouvement collectif club institut institution laboratoire université centrale organisme think-tank
  confédération ligue coopérative studio éditeur startup start-up plateforme multinationale site filiale exploitant gestionnaire
  établissement juridiction formation équipe régulateur assureur consortium texte document étude`

/** Other words for an office, and the offices that they may stand for; without accents. */
const PARAPHRASES = `
  chef etat = president republique, president, roi, monarque, empereur
  chef executif = president republique, president
  locataire elysee = president republique, president
  locataire maison blanche = president
  locataire matignon = premier ministre
  chef gouvernement = premier ministre, premiere ministre, chancelier, president gouvernement
  chef diplomatie = ministre affaires etrangeres, secretaire etat, haut representant
  garde sceaux = ministre justice
  premier magistrat = maire`

const GENDERS = { m: 'm', f: 'f', both: null } as const

export const people: People = {
  titles: new Map(
    TITLES.flatMap(([gender, plural, forms]) => entriesOf(forms).map((form) => [form, { gender, plural }] as const)),
  ),
  roles: readRoles(),
  bodyClasses: setOf(BODY_CLASSES),
  offices: setOf(OFFICES),
  paraphrases: readParaphrases(PARAPHRASES),
  broader: readBroader(BROADER_ROLES),
  firstNames: new Map(
    (['m', 'f', 'both'] as const).flatMap((key) =>
      wordsOf(FIRST_NAMES[key]).map((name) => [name, GENDERS[key]] as const),
    ),
  ),
  particles: setOf(PARTICLES),
  organizationWords: setOf(ORGANIZATION_WORDS),
  governments: new Set(entriesOf(GOVERNMENTS)),
  media: new Set(entriesOf(MEDIA)),
  nationalities: new Map(
    entriesOf(NATIONALITIES).flatMap((entry) => {
      const [adjective = '', place = ''] = entry.split('=')
      return nationalityForms(adjective.trim()).map((form) => [form, place.trim()] as const)
    }),
  ),
  places: new Set(entriesOf(PLACES)),
}

/** `russe` or `ukrainien/ukrainienne`: masculine, feminine and both plurals. */
function nationalityForms(adjective: string): readonly string[] {
  return adjective.split('/').flatMap((form) => [form, pluralOf(form)])
}

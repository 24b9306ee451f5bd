/** German writes every noun with a capital: what tells the common ones from names. */

import { setOf, wordsOf } from '../lists.js'
import { nounForms } from './forms.js'
import { COMMON_NOUNS, NAME_ENDINGS } from './nouns-list.js'

/** Endings that make a noun, with those of its plural and its genitive. */
const SUFFIX =
  /(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|sion|sionen|tät|täten|ismus|nis|nisse|nissen|nisses|tum|tums|enz|enzen|anz|anzen|ment|ments|mente|ierung|ling|linge|lings|igkeit|erei|ereien|logie|logien|graphie|grafie|thek|theken|innen|iker|ikern|ikers|eur|eure|euren|eurs|euse|chen|chens|lein|leins|ie?rungs?|schutz|werk|werke|werks|zeug|zeugs|wesen|wesens|ator|atoren|ators)$/u
/** Endings of feminine nouns, in the singular, and the commonest bodies that have none. */
const FEMININE =
  /(?:ung|heit|keit|schaft|[ts]ion|tät|enz|anz|ie|ik|ei|tur|thek|presse|behörde|firma|bank|armee|kirche|gruppe|stadt|union|wehr|justiz|liga|seite|fraktion|frau|mutter|tochter|schwester|familie|initiative|kammer|klinik|schule|uno|eu|usa|cdu|csu|spd|fdp|afd|welt|zeit|kasse|bahn|post|börse|führung|spitze|truppe|allianz|mehrheit|minderheit|gemeinde|regierung)$/u
const SHORTEST_WITH_SUFFIX = 6
const SHORTEST_LAST_PART = 4
const SHORTEST_FIRST_PART = 2

const nouns = nounForms(wordsOf(COMMON_NOUNS))
const nameEndings = setOf(NAME_ENDINGS)

const remembered = new Map<string, boolean>()
const REMEMBERED = 20_000

/** Whether a norm is a common noun: a listed one in any form, one with a noun's ending, a compound whose last part is either. */
export const isCommonNoun = (norm: string): boolean => {
  const known = remembered.get(norm)
  if (known !== undefined) return known
  const found = nouns.has(norm) || (norm.length >= SHORTEST_WITH_SUFFIX && SUFFIX.test(norm)) || isCompound(norm)
  if (remembered.size < REMEMBERED) remembered.set(norm, found)
  return found
}

/** Whether a norm is a feminine noun in the singular by its ending. */
export const isFeminineNoun = (norm: string): boolean => FEMININE.test(norm)

function isCompound(norm: string): boolean {
  const last = norm.slice(norm.lastIndexOf('-') + 1)
  if (last !== norm) return isCommonNoun(last)
  for (let at = SHORTEST_FIRST_PART; at <= norm.length - SHORTEST_LAST_PART; at++) {
    const part = norm.slice(at)
    if (nouns.has(part) && !nameEndings.has(part)) return true
  }
  return false
}

/** Whether a mention can be a verb's subject by its form: number, person and case. */

import type { LanguagePack } from '../languages/pack.js'
import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { isCapitalised } from '../lexicon/words.js'
import type { Token } from '../text/structure.js'
import type { Scene } from './scene.js'
import { isCoordinated } from './subject-place.js'

/** Whether number and person of a mention fit its verb; what is not known fits. */
export function agrees(mention: Mention, cue: CueGroup, scene: Scene): boolean {
  const { features } = cue
  if (features?.form !== 'finite') return true
  const tokens: readonly Token[] = scene.structure.tokens
  const pronoun = mention.form === 'pronoun' ? scene.pack.words.pronouns.get(tokens[mention.first]!.norm) : undefined
  const person = pronoun?.use === 'subject' ? pronoun.person : null
  if (person !== null && features.persons.length > 0 && !features.persons.includes(person)) return false
  if (pronoun?.use === 'relative' || pronoun?.use === 'indefinite') return true
  if (person === null && features.persons.length > 0 && !features.persons.includes(3)) return false
  // One form may be that of every person, and tell the number of the third alone: `I say`, `they say`, `she says`
  if (person === 1 || person === 2) return true
  if (features.plural === false && mention.plural === true && mention.form !== 'name') return false
  if (features.plural !== true || mention.plural !== false) return true
  return isCoordinated(scene, mention) || isManyInOne(scene, mention)
}

const isManyInOne = ({ pack: { words } }: Scene, { kind }: Mention): boolean =>
  words.pluralBodies === true && (kind === 'organization' || kind === 'group')

/** In a case that no subject has, by its article: `dem Minister`, `der Ministerin`, `der deutschen Zeitung`. */
export function isOblique({ structure, pack }: Scene, mention: Mention): boolean {
  const oblique = pack.words.determiners.get(structure.tokens[mention.first]!.norm)?.oblique
  if (oblique !== 'feminine') return oblique === 'always'
  return mention.gender === 'f' || mention.plural === true || isObliqueNoun(structure.tokens, mention, pack)
}

/** The noun after the article is feminine by its form, or the adjective before it has the ending of that case. */
function isObliqueNoun(tokens: readonly Token[], { first, endToken }: Mention, { words }: LanguagePack): boolean {
  for (let at = first + 1; words.capitalNouns && at < endToken; at++) {
    if (!isCapitalised(tokens[at]!)) continue
    const isInflected = at > first + 1 && words.capitalNouns.isObliqueAttribute(tokens[at - 1]!.norm)
    return isInflected || words.capitalNouns.isFeminine(tokens[at]!.norm)
  }
  return false
}

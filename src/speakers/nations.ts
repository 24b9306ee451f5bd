/** What the words for a nation, or for people of a place, say of whom a description may mean. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Token } from '../text/structure.js'
import type { Cast, Draft } from './cast.js'
import { endsAsDemonym } from './demonyms.js'
import type { Description } from './descriptions.js'
import { countriesOf, fold, nationalitiesOf } from './words.js'

/** The place of the nationality that a description tells, folded; null where it tells none. */
export const nationOf = ({ pack }: Cast, { words }: Description): string | null =>
  words.map((word) => nationalitiesOf(pack).get(word)).find((place) => place !== undefined) ?? null

/** Nobody of whom the text tells another nationality; who is of a country may be of a part of it: a Belgian is a Fleming. */
export const mayBeOf = ({ pack }: Cast, { nations }: Draft, nation: string | null): boolean =>
  nation === null ||
  nations.length === 0 ||
  !isInCountry(pack, nation) ||
  nations.some((own) => isNearTo(pack, own, nation))

/** A state, or a part of one: a Dane may be a Scandinavian. */
const isInCountry = (pack: LanguagePack, place: string): boolean =>
  statesOf(pack).has(place) || countriesOf(pack).has(place)

const statesOf = madeOnce(({ people }: LanguagePack) => new Set([...people.governments].map(fold)))

/** Two places are one, or lie in one country, or one of them is the country of the other. */
function isNearTo(pack: LanguagePack, place: string, other: string): boolean {
  const countries = countriesOf(pack)
  return (countries.get(place) ?? place) === (countries.get(other) ?? other)
}

/** What it counts that the text gives somebody the nationality of the description. */
const COMPATRIOT = 5

/** What it counts that somebody is of the nation that a description tells. */
export const compatriot = ({ pack, drafts }: Cast, draft: number, nation: string | null): number =>
  nation !== null && drafts[draft]!.nations.some((own) => isNearTo(pack, own, nation)) ? COMPATRIOT : 0

/** `l'Australien`, `le Gallois de 37 ans`, `the veteran Swede`: one of a nation or a place, with a capital. */
export function isDemonym({ structure: { tokens }, pack }: Cast, description: Description): boolean {
  const { mention, words, hasComplement } = description
  const nation = pack.words.nounHead === 'first' ? words[0] : description.head
  if (nation === undefined || !(nationalitiesOf(pack).has(nation) || endsAsDemonym(nation, pack))) return false
  const isCapital = ({ text, norm }: Token) => fold(text) === nation && text !== norm
  const isNoun = tokens.slice(mention.first, mention.endToken).some(isCapital)
  return isNoun && isOne(pack, description, nation) && !hasComplement && mention.role === null
}

/** Of one person: as the article tells, or, where it tells nothing, a noun that is no adjective for them all (`the Swedish`). */
const isOne = ({ words, people }: LanguagePack, { mention: { plural } }: Description, nation: string): boolean =>
  words.nounHead === 'first' ? plural === false : plural !== true && people.demonyms?.has(nation) === true

/** What the words for a nation, or for people of a place, say of whom a description may mean. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
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
export function isNearTo(pack: LanguagePack, place: string, other: string): boolean {
  const countries = countriesOf(pack)
  return (countries.get(place) ?? place) === (countries.get(other) ?? other)
}

/** `l'Australien`, `le Gallois de 37 ans`: one of a nation, with a capital. */
export function isDemonym(
  { structure: { tokens }, pack }: Cast,
  { mention, words, hasComplement }: Description,
): boolean {
  const [head] = words
  const isNation = head !== undefined && (nationalitiesOf(pack).has(head) || endsAsDemonym(head, pack))
  const isNoun = tokens
    .slice(mention.first, mention.endToken)
    .some(({ text, norm }) => fold(text) === head && text !== norm)
  return (
    isNation &&
    pack.words.nounHead === 'first' &&
    isNoun &&
    mention.plural === false &&
    !hasComplement &&
    mention.role === null
  )
}

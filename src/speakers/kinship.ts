/** How well the roles that the text gives somebody fit a description of them. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import type { Mention } from '../lexicon/lexed.js'
import type { Cast } from './cast.js'
import type { Description } from './descriptions.js'

/**
 * What it counts that somebody has, or lacks, a role that the description's takes in (`le magistrat` for a prosecutor), has its role by
 * a short title, or sits for the place that it tells.
 */
export const KINSHIP = { narrower: 4, other: -2.5, titled: 4, seated: 5 } as const

/** What it counts that somebody has the role of a description, by a short title, or a narrower one. */
export function kinship({ drafts, pack }: Cast, draft: number, { role }: Mention): number {
  const { roles, shortRoles } = drafts[draft]!
  if (role === null) return 0
  if (shortRoles.includes(role)) return KINSHIP.titled
  const narrower = pack.people.broader?.get(role)
  if (narrower && [...roles, ...shortRoles].some((own) => narrower.has(own))) return KINSHIP.narrower
  // `Gov.` is no senator
  if (shortRoles.length > 0 && allShortRoles(pack).has(role)) return -KINSHIP.titled
  return narrower && (shortRoles.length > 0 || roles.some((own) => tellsCalling(pack, own))) ? KINSHIP.other : 0
}

/** An office, or what another noun takes in; `son allié` may be anybody. */
const tellsCalling = (pack: LanguagePack, role: string): boolean =>
  pack.people.offices?.has(role) === true || allCallings(pack).has(role)

/** The nouns that others take in, and those. */
const allCallings = madeOnce(
  ({ people: { broader } }: LanguagePack) =>
    new Set([...(broader ?? [])].flatMap(([noun, narrower]) => [noun, ...narrower])),
)

/** The roles that what is written short beside a name may tell. */
const allShortRoles = madeOnce(
  ({ people: { shortTitles, affiliationRoles } }: LanguagePack) =>
    new Set([...(shortTitles?.values() ?? [])].flat().concat([...(affiliationRoles?.values() ?? [])])),
)

/** What it counts that a description tells the place that somebody sits for: `the Kentucky Republican` for `R-Ky.`. */
export function seatOf({ drafts, pack: { people } }: Cast, draft: number, { words }: Description): number {
  const { seats } = drafts[draft]!
  const isSeat = (word: string) =>
    (people.places.has(word) || people.governments.has(word)) && seats.some((seat) => isShortOf(seat, word))
  return seats.length > 0 && words.some(isSeat) ? KINSHIP.seated : 0
}

/** The letters of one word stand in another in their order, from its first on. */
function isShortOf(short: string, word: string): boolean {
  let at = 0
  for (const letter of word) if (letter === short[at]) at++
  return short[0] === word[0] && at === short.length
}

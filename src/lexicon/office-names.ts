/** Names that take in what an office is of: `la ministre de la Santé Marie Redon`, `le maire de Lyon Zofian Redon`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { ofKind } from './joined.js'
import { entryAt } from './lookup.js'
import type { Name } from './names.js'
import { isAcronym } from './runs.js'
import { isCapitalised } from './words.js'

/** The names, such a one as two: the office's place, field, body or party, and its holder; linear in the names. */
export function withOfficeNames(names: readonly Name[], tokens: readonly Token[], pack: LanguagePack): readonly Name[] {
  if (pack.words.nounHead !== 'first') return names
  return names.flatMap((name) => {
    const at = holderFrom(name, tokens, pack)
    return at === null ? name : partedAt(name, at, tokens, pack)
  })
}

/** The token where the holder's name begins; null where the name is one. */
function holderFrom(name: Name, tokens: readonly Token[], pack: LanguagePack): number | null {
  const { first, endToken, kind } = name
  if (endToken < first + 3) return null
  const { places, firstNames, organizationWords, portfolios, parties } = pack.people
  const place = entryAt(tokens, first, endToken, places)
  const isBody = isAcronym(tokens[first]!)
  const isParty = parties?.has(tokens[first]!.norm) === true && isRoleAt(first - 1, tokens, pack)
  const isField = portfolios?.has(tokens[first]!.norm) === true
  const at = place?.endToken ?? first + 1
  const rest = tokens.slice(at, endToken)
  const isSeat = rest.length === 2 && isOfOffice(first, tokens, pack, pack.people.seatRoles ?? NONE)
  if (!(place || isField || isBody || isParty || isSeat) || rest.length < 2 || !rest.every(isSurnamePart)) return null
  if (rest.some(({ norm }) => organizationWords.has(norm) || places.has(norm))) return null
  const mayBePerson = isField || isBody || isSeat || kind === 'person' || firstNames.has(tokens[at]!.norm)
  return mayBePerson && (isParty || isOfOffice(first, tokens, pack)) ? at : null
}

const NONE: ReadonlySet<string> = new Set()

const isSurnamePart = (token: Token): boolean => isCapitalised(token) && !isAcronym(token)

/** Behind a person's role in the singular, an adjective of it perhaps, and the preposition with or without its article. */
function isOfOffice(first: number, tokens: readonly Token[], pack: LanguagePack, roles?: ReadonlySet<string>): boolean {
  const { words, people } = pack
  // `l'assessore ai Trasporti Lino Gai`: to a field another preposition may lead
  const isField = people.portfolios?.has(tokens[first]!.norm) === true
  const isLink = (at: number) =>
    words.linkingPrepositions.has(tokens[at]?.norm ?? '') || (isField && words.prepositions.has(tokens[at]?.norm ?? ''))
  const link = isLink(first - 1) ? first - 1 : first - 2
  const isArticled = link === first - 1 || words.determiners.get(tokens[first - 1]?.norm ?? '')?.kind === 'definite'
  if (!isLink(link) || !isArticled || tokens[link]!.sentence !== tokens[first]!.sentence) return false
  // `la secrétaire d'État aux Transports Anne Morel`
  const isOfState = words.linkingPrepositions.has(tokens[link - 2]?.norm ?? '')
  return [link - 1, link - 2, ...(isOfState ? [link - 3] : [])].some((at) => isRoleAt(at, tokens, pack, roles))
}

/** A noun for one person, one of the roles where they are given. */
function isRoleAt(
  at: number,
  tokens: readonly Token[],
  { people }: LanguagePack,
  roles?: ReadonlySet<string>,
): boolean {
  const role = people.roles.get(tokens[at]?.norm ?? '')
  return role?.kind === 'person' && !role.plural && roles?.has(role.lemma) !== false
}

function partedAt(name: Name, at: number, tokens: readonly Token[], { people }: LanguagePack): Name[] {
  const office = ofKind(
    { ...name, endToken: at, end: tokens[at - 1]!.end },
    isAcronym(tokens[name.first]!) ? 'organization' : 'place',
    null,
  )
  const gender = people.firstNames.get(tokens[at]!.norm) ?? null
  const holder = ofKind({ ...name, first: at, titleFirst: at, start: tokens[at]!.start }, 'person', gender)
  return [office, holder]
}

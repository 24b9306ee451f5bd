/** Names that take in what an office is of: `la ministre de la Santé Marie Redon`, `le maire de Lyon Zofian Redon`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { ofKind } from './joined.js'
import { entryAt } from './lookup.js'
import type { Name } from './names.js'
import { isCapitalised } from './words.js'

/** The names, such a one as two: the office's place or field, and its holder; linear in the names. */
export function withOfficeNames(names: readonly Name[], tokens: readonly Token[], pack: LanguagePack): readonly Name[] {
  if (pack.words.nounHead !== 'first') return names
  return names.flatMap((name) => {
    const at = holderFrom(name, tokens, pack)
    return at === null ? name : partedAt(name, at, tokens, pack)
  })
}

/** The token where the holder's name begins; null where the name is one. */
function holderFrom({ first, endToken, kind }: Name, tokens: readonly Token[], pack: LanguagePack): number | null {
  if (endToken < first + 3) return null
  const { places, firstNames, organizationWords } = pack.people
  const place = entryAt(tokens, first, endToken, places)
  const isField = pack.people.portfolios?.has(tokens[first]!.norm) === true
  const at = place?.endToken ?? first + 1
  const rest = tokens.slice(at, endToken)
  if (!(place || isField) || rest.length < 2 || !rest.every(isCapitalised)) return null
  if (rest.some(({ norm }) => organizationWords.has(norm))) return null
  const mayBePerson = isField || kind === 'person' || firstNames.has(tokens[at]!.norm)
  return mayBePerson && isOfOffice(first, tokens, pack) ? at : null
}

/** Behind a person's role in the singular, an adjective of it perhaps, and the preposition with or without its article. */
function isOfOffice(first: number, tokens: readonly Token[], { words, people }: LanguagePack): boolean {
  const isLink = (at: number) => words.linkingPrepositions.has(tokens[at]?.norm ?? '')
  const link = isLink(first - 1) ? first - 1 : first - 2
  const isArticled = link === first - 1 || words.determiners.get(tokens[first - 1]?.norm ?? '')?.kind === 'definite'
  if (!isLink(link) || !isArticled || tokens[link]!.sentence !== tokens[first]!.sentence) return false
  return [link - 1, link - 2].some((at) => {
    const role = people.roles.get(tokens[at]?.norm ?? '')
    return role?.kind === 'person' && !role.plural
  })
}

function partedAt(name: Name, at: number, tokens: readonly Token[], { people }: LanguagePack): Name[] {
  const office = ofKind({ ...name, endToken: at, end: tokens[at - 1]!.end }, 'place', null)
  const gender = people.firstNames.get(tokens[at]!.norm) ?? null
  const holder = ofKind({ ...name, first: at, titleFirst: at, start: tokens[at]!.start }, 'person', gender)
  return [office, holder]
}

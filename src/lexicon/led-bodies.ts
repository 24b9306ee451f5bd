/** Names that a noun for a body leads to: `la firme bretonne Norvel Systems` is none of a person. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { keyOf } from './joined.js'
import { closedClass, entryAt } from './lookup.js'
import type { Name } from './names.js'
import { isCapitalised } from './words.js'

/** `l'association Sauvons le Marais`: two names with an article between them as one, behind a noun for a body. */
export function withJoinedBodies(
  names: readonly Name[],
  tokens: readonly Token[],
  pack: LanguagePack,
): readonly Name[] {
  if (pack.words.nounHead !== 'first') return names
  const joined: Name[] = []
  for (const name of names) {
    const last = joined.at(-1)
    if (last && goesOn(last, name, tokens, pack))
      joined[joined.length - 1] = asBody({ ...last, end: name.end, endToken: name.endToken })
    else joined.push(name)
  }
  return joined
}

function goesOn(last: Name, { first }: Name, tokens: readonly Token[], pack: LanguagePack): boolean {
  const article = tokens[first - 1]
  const isBetween = last.endToken === first - 1 && pack.words.determiners.get(article!.norm)?.kind === 'definite'
  const isOne = isBetween && !pack.words.linkingPrepositions.has(article!.norm) && last.kind !== 'person'
  return isOne && last.titleFirst === last.first && isBodyNoun(tokens[last.first - 1], pack)
}

/** The names, those without a first name that such a noun leads to anywhere as bodies; linear in the names. */
export function withLedBodies(names: readonly Name[], tokens: readonly Token[], pack: LanguagePack): readonly Name[] {
  if (pack.words.nounHead !== 'first') return names
  const keyAt = ({ first, endToken }: Name) => keyOf(tokens, first, endToken)
  const led = new Set(names.filter((name) => isLed(name, tokens, pack)).map(keyAt))
  if (led.size === 0) return names
  return names.map((name) => (mayBeBody(name, tokens, pack) && led.has(keyAt(name)) ? asBody(name) : name))
}

const asBody = (name: Name): Name => ({ ...name, kind: 'organization', gender: null })

/** Taken for a person's, with several words but neither title nor first name, or for a place that no list has. */
function mayBeBody({ kind, first, endToken, titleFirst }: Name, tokens: readonly Token[], { people }: LanguagePack) {
  if (kind === 'person')
    return endToken > first + 1 && titleFirst === first && !people.firstNames.has(tokens[first]!.norm)
  const isListed = (places: ReadonlySet<string>) => entryAt(tokens, first, endToken, places)?.endToken === endToken
  return kind === 'place' && !isListed(people.places) && !isListed(people.governments)
}

/** The noun stands right before the name, or before one adjective or complement: `la société de conseil Norvel Systems`. */
function isLed(name: Name, tokens: readonly Token[], pack: LanguagePack): boolean {
  const { first } = name
  const before = tokens[first - 1]
  const mayBe = name.kind === 'organization' || mayBeBody(name, tokens, pack)
  if (!before || !mayBe || before.sentence !== tokens[first]!.sentence) return false
  const isPlain = before.kind === 'word' && !isCapitalised(before) && !closedClass(pack).has(before.norm)
  const isLinked = pack.words.linkingPrepositions.has(tokens[first - 2]?.norm ?? '')
  return isBodyNoun(before, pack) || (isPlain && isBodyNoun(tokens[isLinked ? first - 3 : first - 2], pack))
}

const isBodyNoun = (token: Token | undefined, { people }: LanguagePack): boolean =>
  token !== undefined &&
  people.bodyClasses?.has(token.norm) === true &&
  people.roles.get(token.norm)?.kind === 'organization'

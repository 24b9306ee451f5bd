/** Participles that tell of who has a role: `the ranking member`, `retired primary school teacher`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { closedClass } from './lookup.js'

/** Nouns between such a participle and the role: `retired primary school teacher`. */
const MOST_NOUNS = 2

/** `the ranking member`: a participle before a person's role. */
export function isAttributive(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { words, people } = pack
  if (!words.attributives?.has(tokens[at]!.norm)) return false
  const isRole = (i: number) => people.roles.get(tokens[i]?.norm ?? '')?.kind === 'person'
  const isPlain = (token: Token | undefined) =>
    token?.kind === 'word' && token.sentence === tokens[at]!.sentence && !closedClass(pack).has(token.norm)
  let next = at + 1
  while (next <= at + MOST_NOUNS && !isRole(next) && isPlain(tokens[next])) next++
  return isRole(next)
}

/** Names with a byname between marks inside: `Robert “Bobby” Cole`. */

import type { People } from '../languages/people.js'
import type { Structure, Token } from '../text/structure.js'
import type { Name } from './names.js'
import { isCapitalised } from './words.js'

/** Most words of a byname. */
const MOST_WORDS = 3

/** The names in order, a first name and the surname after a byname between marks as one; the byname is part of it. */
export function withPartedNames(names: readonly Name[], { tokens }: Structure, { firstNames }: People): Name[] {
  const byFirst = new Map(names.map((name) => [name.first, name]))
  const joined: Name[] = []
  let end = 0
  for (const name of names) {
    if (name.first < end) continue
    const rest = firstNames.has(tokens[name.first]!.norm)
      ? byFirst.get(bynameEnd(tokens, name.endToken) ?? -1)
      : undefined
    const isOne = rest !== undefined && rest.kind !== 'organization' && name.kind !== 'organization'
    joined.push(isOne ? { ...name, end: rest.end, endToken: rest.endToken, kind: 'person' } : name)
    end = joined.at(-1)!.endToken
  }
  return joined
}

/** Where the byname between marks ends that opens at a token, its closing mark included; or null. */
function bynameEnd(tokens: readonly Token[], open: number): number | null {
  if (tokens[open]?.kind !== 'mark') return null
  for (let at = open + 1; at <= open + MOST_WORDS + 1; at++) {
    const token = tokens[at]
    if (token?.sentence !== tokens[open]!.sentence) return null
    if (token.kind === 'mark') return at > open + 1 ? at + 1 : null
    if (token.kind !== 'word' || !isCapitalised(token)) return null
  }
  return null
}

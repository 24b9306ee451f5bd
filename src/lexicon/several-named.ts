/** Persons of one role, named one after the other: `les députés Luc Aubry et Anne Morel`, `economists Dana Reed, Paul West and Anna Cole`. */

import type { RoleEntry } from '../languages/people.js'
import type { Token } from '../text/structure.js'
import type { Core, PhraseScene } from './cores.js'
import { entryAt } from './lookup.js'

/** The noun in the plural is of persons, a person's name ends its words, and another person's name is joined to it. */
export function isFirstOfSeveral(scene: PhraseScene, { units, endToken }: Core, role: RoleEntry | null): boolean {
  const isOfPersons = role?.plural === true && (role.kind === 'group' || role.kind === 'person')
  return isOfPersons && units.length > 1 && units.at(-1)!.name?.kind === 'person' && joinsPerson(scene, endToken)
}

/** A comma or a joining word stands at the token, perhaps after a bracket, and a person's name right behind. */
export function joinsPerson({ tokens, pack, names, nameAt }: PhraseScene, from: number): boolean {
  const { joiners } = pack.words
  const at = bracketEnd(tokens, from)
  const joiner = joiners ? entryAt(tokens, at, tokens.length, joiners) : null
  const next = tokens[at]?.text === ',' ? at + 1 : joiner?.endToken
  if (next === undefined) return false
  const title = entryAt(tokens, next, tokens.length, pack.people.titles)
  return [next, title?.endToken ?? next].some((first) => names[nameAt[first] ?? -1]?.kind === 'person')
}

/** Tokens of a bracket that tells of a person: their office, party or place. */
const MOST_IN_BRACKET = 5

/** `(Budget)`: the token after a short bracket that opens at the token; the token itself where none does. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const length = tokens.slice(at, at + MOST_IN_BRACKET + 2).findIndex(({ text }) => text === ')')
  return length < 0 ? at : at + length + 1
}

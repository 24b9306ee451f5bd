/** Persons of one role, named one after the other: `les députés Luc Aubry et Anne Morel`, `economists Dana Reed, Paul West and Anna Cole`. */

import type { RoleEntry } from '../languages/people.js'
import type { Core, PhraseScene } from './cores.js'
import { entryAt } from './lookup.js'

/** The noun in the plural is of persons, a person's name ends its words, and another person's name is joined to it. */
export function isFirstOfSeveral(scene: PhraseScene, { units, endToken }: Core, role: RoleEntry | null): boolean {
  const isOfPersons = role?.plural === true && (role.kind === 'group' || role.kind === 'person')
  return isOfPersons && units.length > 1 && units.at(-1)!.name?.kind === 'person' && opensPerson(scene, endToken)
}

/** A comma or a joining word stands at the token, and a person's name right behind. */
function opensPerson({ tokens, pack, names, nameAt }: PhraseScene, at: number): boolean {
  const { joiners } = pack.words
  const joiner = joiners ? entryAt(tokens, at, tokens.length, joiners) : null
  const next = tokens[at]?.text === ',' ? at + 1 : joiner?.endToken
  return next !== undefined && names[nameAt[next] ?? -1]?.kind === 'person'
}

/** Names right behind what an office is for: `la secrétaire d'État à la Justice Anne Morel`, `le ministre chargé des Ports Luc Aubry`. */

import type { PhraseScene } from './cores.js'
import { entryAt } from './lookup.js'
import type { Name } from './names.js'
import { isEnd, type Phrase } from './phrases.js'

/** The person's name of several words, without a title, that begins at the token and is all that is left of its phrase; else null. */
export function holderAt(scene: PhraseScene, at: number, limit: number): Name | null {
  const name = scene.names[scene.nameAt[at] ?? -1]
  const isWhole = name?.kind === 'person' && name.first === at && name.titleFirst === at && name.endToken > at + 1
  if (scene.pack.people.namesakes?.has(scene.tokens[at - 1]!.norm)) return null
  return isWhole && scene.pack.words.nounHead === 'first' && isEnd(scene, name.endToken, limit) ? name : null
}

/** Behind a complement that is no medium (`à l'AFP Anne Morel`): the office with its holder; null where there is none. */
export function heldBy(scene: PhraseScene, office: Phrase, complement: Phrase, limit: number): Phrase | null {
  const { tokens, pack } = scene
  const isMedium = entryAt(tokens, complement.head, complement.endToken, pack.people.media) !== null
  const name = isMedium ? null : (holderAt(scene, complement.endToken, limit) ?? lastHolder(scene, complement))
  return name && isEnd(scene, name.endToken, limit) ? { ...office, name, endToken: name.endToken } : null
}

/** The person's name that ends a phrase with a participle, right behind a noun; null where none does. */
export function lastHolder({ tokens, names, nameAt, pack }: PhraseScene, { head, endToken }: Phrase): Name | null {
  const name = names[nameAt[endToken - 1] ?? -1]
  const isWhole = name?.kind === 'person' && name.endToken === endToken && name.endToken > name.first + 1
  if (!isWhole || name.first <= head || name.titleFirst < name.first) return null
  const { norm, kind, text } = tokens[name.first - 1]!
  const { prepositions, linkingPrepositions, nounHead } = pack.words
  if (nounHead !== 'first' || pack.people.namesakes?.has(norm)) return null
  // `à la radio Redon FM`: only a field has a capital
  const role = pack.people.roles.get(norm)?.kind
  const isNoun = role === 'person' || (role === 'organization' && text === norm)
  const isField = kind === 'word' && !prepositions.has(norm) && !linkingPrepositions.has(norm) && !isNoun
  return isField ? name : null
}

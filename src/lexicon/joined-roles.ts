/** One person of two roles, or of one role in two fields, before the name: `the former mayor and party chairman Dana Reed`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import type { PhraseScene } from './cores.js'
import { entryAt } from './lookup.js'
import { isEnd, type Phrase, phraseAt } from './phrases.js'
import { isCapitalised } from './words.js'

/**
 * The phrase behind a joining word that ends in the name of the person of whom a role was told; null where it is somebody else's.
 * `described` is the token index behind the role and the prepositional phrases that follow it.
 */
export function joinedNamedPhrase(scene: PhraseScene, phrase: Phrase, described: number, limit: number): Phrase | null {
  const { tokens, pack } = scene
  const { joiners } = pack.words
  const joiner = joiners ? entryAt(tokens, described, limit, joiners) : null
  const next = joiner && joiner.endToken < limit ? phraseAt(scene, joiner.endToken, limit, true) : null
  if (!next || next.determiner !== null || !isEnd(scene, next.endToken, limit)) return null
  if (!endsInPerson(next) || isOfSeveral(scene, next)) return null
  const complement = tokens.slice(phrase.complement ?? phrase.endToken, described)
  if (complement.some(({ norm }) => pack.people.roles.get(norm)?.kind === 'person')) return null
  // `an aide to Cole and rival Dana Reed`
  const isBeside = described === phrase.endToken
  return (isBeside && isFurtherRole(scene, phrase, next)) || isFurtherField(scene, complement, next) ? next : null
}

/** A person's name ends the phrase, and more than the name is in it. */
const endsInPerson = ({ name, first, endToken }: Phrase): boolean =>
  name?.kind === 'person' && name.endToken === endToken && name.first > first

/** A verb in the plural follows: they are two. */
const isOfSeveral = ({ verbs, verbAt }: PhraseScene, { endToken }: Phrase): boolean =>
  verbs[verbAt[endToken] ?? -1]?.lead.features.plural === true

/** `the mayor and senator Dana Reed`, but `the mayor and Senator Dana Reed`: beside a role with an article a title with a capital is of somebody else. */
const isFurtherRole = ({ tokens }: PhraseScene, { determiner }: Phrase, { first, role }: Phrase): boolean =>
  role?.kind === 'person' && !role.plural && (determiner === null || !isCapitalised(tokens[first]!))

/** `the head of | news and sports | Dana Reed`: plain nouns alone in the complement and behind the joining word. */
function isFurtherField({ tokens, pack }: PhraseScene, complement: readonly Token[], { first, name }: Phrase): boolean {
  const added = tokens.slice(first, name!.titleFirst)
  return complement.length > 0 && [...complement, ...added].every((token) => isPlainNoun(token, pack))
}

/** In lower case, and nobody. */
const isPlainNoun = (token: Token, { people }: LanguagePack): boolean =>
  !isCapitalised(token) && !people.roles.has(token.norm)

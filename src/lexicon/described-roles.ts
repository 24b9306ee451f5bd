/** Roles in a form that is a verb's too, behind an article that is a clitic too and an adjective: `le discret président du club`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { closedClass, plainAdjectives } from './lookup.js'
import { isCapitalised } from './words.js'

/** How many tokens behind a role the verb of its sentence is looked for. */
const FAR = 12

/**
 * Whether the token is a person's role that an article and an adjective lead to: one that stands before nouns alone, or any other
 * where a complement follows, and the verb of the sentence stands before them or behind.
 */
export function isDescribedRole(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const { words, people } = pack
  const [article, adjective, { norm, sentence }, link] = [tokens[at - 2], tokens[at - 1]!, tokens[at]!, tokens[at + 1]]
  if (article?.sentence !== sentence || !words.determiners.has(article.norm)) return false
  if (words.leadingAdjectives?.has(adjective.norm)) return people.roles.has(norm)
  const role = people.roles.get(norm)
  if (words.nounHead !== 'first' || role?.kind !== 'person' || !words.verbClitics.has(article.norm)) return false
  if (!words.linkingPrepositions.has(link?.norm ?? '') || !mayBeAdjective(adjective, pack)) return false
  return isToldBefore(tokens, at - 2, pack) || isToldBehind(tokens, at + 2, pack)
}

function mayBeAdjective(token: Token, pack: LanguagePack): boolean {
  const { words, people, cues } = pack
  const { norm, kind } = token
  if (kind !== 'word' || isCapitalised(token)) return false
  if (words.identity?.has(norm) || people.adjectiveRoles?.has(norm) || plainAdjectives(pack).has(norm)) return true
  return !closedClass(pack).has(norm) && !people.roles.has(norm) && cues.readVerb(norm).length === 0
}

/** `« … », assure | le discret président`: a verb that reports right before the article, which is no subject's. */
function isToldBefore(tokens: readonly Token[], article: number, { cues }: LanguagePack): boolean {
  const before = tokens[article - 1]
  return (
    before?.sentence === tokens[article]!.sentence &&
    cues.readVerb(before.norm).some(({ lemma }) => cues.verbs.has(lemma))
  )
}

/** `le discret président du club | a rappelé`: before a sign, what opens a clause or joins another verb, a finite verb that no article leads to. */
function isToldBehind(tokens: readonly Token[], from: number, { words, cues }: LanguagePack): boolean {
  for (let at = from + 1; at < from + FAR; at++) {
    const [before, token] = [tokens[at - 1]!, tokens[at]]
    if (token?.sentence !== before.sentence || token.kind !== 'word') return false
    const { norm } = token
    if ([words.complementizers, words.relatives, words.conjunctions].some((list) => list.has(norm))) return false
    const isLed = [words.determiners, words.prepositions, words.linkingPrepositions].some((list) =>
      list.has(before.norm),
    )
    const isVerb = cues
      .readVerb(norm)
      .some(({ features: { form, persons } }) => form === 'finite' && persons.includes(3))
    if (isVerb && !isLed && !words.prepositions.has(norm)) return true
  }
  return false
}

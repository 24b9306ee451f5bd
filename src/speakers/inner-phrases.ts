/** Noun phrases inside a mention that stand for somebody else: `la compagnie Redon Air` in `un avion de la compagnie Redon Air`. */

import type { PhraseScene } from '../lexicon/cores.js'
import { type Phrase, phraseAt } from '../lexicon/phrases.js'
import { covering } from '../text/search.js'
import { addOnce, type Cast, type Draft, describedDraft } from './cast.js'
import { addFact } from './facts.js'
import type { NamedAnswer } from './named.js'
import { factOf } from './roles.js'
import { traceOf } from './trace.js'
import { contentWords, fold, withoutArticles } from './words.js'

/** The phrases with a role inside each mention, after a preposition, by index of the mention. */
export function innerPhrases({
  structure: { tokens },
  pack,
  names,
  verbs,
  verbAt,
  mentions,
}: Cast): Map<number, Phrase[]> {
  const scene: PhraseScene = { tokens, pack, names, nameAt: covering(tokens.length, names), verbAt, verbs }
  const { prepositions, linkingPrepositions } = pack.words
  const isLink = (at: number) => prepositions.has(tokens[at]!.norm) || linkingPrepositions.has(tokens[at]!.norm)
  const inner = new Map<number, Phrase[]>()
  for (const [index, { first, endToken }] of mentions.entries()) {
    const phrases: Phrase[] = []
    for (let at = first + 1; at + 1 < endToken; at++) {
      const phrase = isLink(at) ? phraseAt(scene, at + 1, endToken, true) : null
      if (phrase?.role && phrase.endToken <= endToken) phrases.push(phrase)
    }
    if (phrases.length > 0) inner.set(index, phrases)
  }
  return inner
}

/** Takes down the roles that inner phrases give to those whom they name. */
export function learnInner(
  cast: Cast,
  inner: ReadonlyMap<number, readonly Phrase[]>,
  named: ReadonlyMap<number, NamedAnswer>,
): void {
  for (const phrase of [...inner.values()].flat()) {
    const { first, endToken, name, role } = phrase
    const answer = name && named.get(name.first)
    const fact = answer && factOf(cast, { first, endToken, name, role: role!.lemma })
    if (fact) addFact(cast, cast.drafts[answer.draft]!, fact)
  }
}

/** Keeps who is described inside a mention in mind, for `the coalition` after `a raid of the rebel coalition`. */
export function rememberInner(cast: Cast, index: number, phrases: readonly Phrase[]): void {
  const { structure, pack } = cast
  const { tokens, text } = structure
  for (const { first, endToken, name, role, head } of phrases) {
    if (name || contentWords(tokens, first, endToken, pack).length < 2) continue
    const from = withoutArticles(structure, first, endToken, pack)
    const { kind, gender, plural } = role!
    const shown = text.slice(tokens[from]!.start, tokens[endToken - 1]!.end)
    const draft: Draft = describedDraft(cast, shown, { kind, gender, plural, isNamed: false, isPlace: false })
    addOnce(draft.heads, fold(tokens[head]!.text))
    addOnce(draft.roles, role!.lemma)
    cast.trail.push(traceOf(cast, index, draft.id, true))
  }
}

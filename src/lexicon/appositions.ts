/** Joins a phrase with what stands beside it for the same person: `le porte-parole, Dmitri Peskov`, `Marc Dufour, maire de Lyon`. */

import { isEnd, type Phrase, type PhraseScene, phraseAt } from './phrases.js'

/** Words in brackets after a name that still belong to it: `Pascal Julien (EELV)`. */
const MOST_IN_BRACKETS = 6

/** The phrase with its bracket, its prepositional complements and its apposition. */
export function withApposition(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  const bracketed = { ...phrase, endToken: afterBracket(scene, phrase, limit) }
  if (phrase.name) return withDescription(scene, bracketed, limit)
  return withNameAfter(scene, bracketed, limit) ?? withPrepositions(scene, bracketed, limit)
}

/** The token after a short bracket that follows a name or a role. */
function afterBracket({ tokens }: PhraseScene, { endToken, name, role }: Phrase, limit: number): number {
  if (tokens[endToken]?.text !== '(' || endToken >= limit || !(name || role)) return endToken
  for (let i = endToken + 1; i < Math.min(limit, endToken + 1 + MOST_IN_BRACKETS); i++) {
    if (tokens[i]!.text === ')') return i + 1
  }
  return endToken
}

/** A person's role, then a comma, then a name that a comma, a verb or the end follows. */
function withNameAfter(scene: PhraseScene, phrase: Phrase, limit: number): Phrase | null {
  if (phrase.role?.kind !== 'person' || phrase.role.plural) return null
  const end = afterPrepositions(scene, phrase, limit)
  if (scene.tokens[end]?.text !== ',' || end + 1 >= limit) return null
  const next = phraseAt(scene, end + 1, limit)
  const isName = next?.name && next.determiner === null && next.role === null && next.name.kind !== 'place'
  if (!isName || !isEnd(scene, next.endToken, limit)) return null
  return { ...phrase, name: next.name, endToken: afterBracket(scene, next, limit) }
}

/** A name, then a comma or a dash, then a role that a comma, a dash, a verb or the end follows; an age may stand between. */
function withDescription(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  const { tokens } = scene
  let at = phrase.endToken
  if (tokens[at]?.text === ',' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ',') at += 2
  const sign = tokens[at]
  if (!sign || at + 1 >= limit || (sign.text !== ',' && sign.kind !== 'dash')) return phrase
  const next = rolePhraseAt(scene, at + 1, limit)
  if (!next || next.name || (next.role?.plural && next.determiner !== null)) return phrase
  const end = afterPrepositions(scene, next, limit)
  if (!isEnd(scene, end, limit)) return phrase
  return { ...phrase, endToken: end, role: phrase.role ?? next.role }
}

/** A phrase with a person's or a body's role, also without a determiner (`maire de Lyon`, `former mayor of Boston`). */
function rolePhraseAt(scene: PhraseScene, at: number, limit: number): Phrase | null {
  const phrase = phraseAt(scene, at, limit, true)
  return phrase?.role && phrase.role.kind !== 'document' ? phrase : null
}

/** `a spokesman for the mayor said`: prepositions after a role belong to it where a verb or a comma follows them. */
function withPrepositions(scene: PhraseScene, phrase: Phrase, limit: number): Phrase {
  if (!phrase.role || phrase.role.kind === 'document') return phrase
  if (phrase.first > 0 && scene.verbAt[phrase.first - 1]! >= 0) return phrase
  const end = afterPrepositions(scene, phrase, limit)
  return end > phrase.endToken && isEnd(scene, end, limit) ? { ...phrase, endToken: end } : phrase
}

/** The token after the prepositional phrases that follow; no name may be apposed in them. */
function afterPrepositions(scene: PhraseScene, phrase: Phrase, limit: number): number {
  const { tokens, pack } = scene
  let end = phrase.endToken
  for (let count = 0; count < 3 && end + 1 < limit; count++) {
    if (!pack.words.prepositions.has(tokens[end]!.norm)) break
    const next = phraseAt(scene, end + 1, limit, true)
    if (!next) break
    end = next.endToken
  }
  return end
}

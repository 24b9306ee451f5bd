/** Brackets behind a phrase that tell more of it: `Nadia Ferrat (PS)`. */

import type { PhraseScene } from './cores.js'
import type { Phrase } from './phrases.js'
import { isAcronym } from './runs.js'
import { isCapitalised } from './words.js'

/** Words in brackets after a name that still belong to it: `Nadia Ferrat (PS)`. */
const MOST_IN_BRACKETS = 12

/** The token after a short bracket that follows a name, a role or an acronym. */
export function afterBracket(scene: PhraseScene, phrase: Phrase, limit: number): number {
  const { tokens, verbAt, verbs } = scene
  const { endToken } = phrase
  if (tokens[endToken]?.text !== '(' || endToken + 1 >= limit || !mayHaveBracket(scene, phrase)) return endToken
  for (let i = endToken + 1; i < Math.min(limit, endToken + 1 + MOST_IN_BRACKETS); i++) {
    if (tokens[i]!.text === ')') return i + 1
    if (verbs[verbAt[i]!]?.lead.features.form === 'finite') return endToken
  }
  return endToken
}

/** What is in the bracket begins with a capital, or, where it spells out a body (`l'Ofer (le Bureau des fers …)`), with an article. */
function mayHaveBracket({ tokens, names, nameAt }: PhraseScene, { endToken, name, role }: Phrase): boolean {
  const isCapital = isCapitalised(tokens[endToken + 1]!)
  // `le système de surveillance ALTA (Alert of …)`: the acronym at the end of a thing's name
  if (!name && !role) return isCapital && nameAt[endToken - 1]! >= 0 && isAcronym(tokens[endToken - 1]!)
  const own = name ?? names[nameAt[endToken - 1] ?? -1]
  return isCapital || (own !== undefined && own.kind !== 'person' && own.endToken === own.first + 1)
}

/** Who a description behind a pronoun is: `Ce dernier, un sexagénaire, a raconté …`. */

import type { Resolver } from './cast.js'
import { determinerOf } from './descriptions.js'

/** A description that brings nobody in, between commas right behind a pronoun, is whom the pronoun takes up. */
export const byPronounBeside: Resolver = (cast, index) => {
  const { tokens } = cast.structure
  const [before, mention] = [cast.mentions[index - 1], cast.mentions[index]!]
  const isApposed =
    before?.form === 'pronoun' && mention.form === 'description' && before.endToken + 1 === mention.first
  if (!isApposed || tokens[before.endToken]!.text !== ',' || tokens[mention.endToken]?.text !== ',') return null
  if (mention.kind !== 'person' || determinerOf(cast, mention) !== 'indefinite') return null
  const answer = cast.answers.get(index - 1)
  return answer?.entity == null ? null : { ...answer, reason: 'said of whom the pronoun before it takes up' }
}

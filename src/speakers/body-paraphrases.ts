/** Other words for a body that the text names: `l'exécutif européen` for the Commission européenne, `les sages` for a court. */

import { madeOnce } from '../languages/remembered.js'
import type { Cast, Draft, Resolver } from './cast.js'
import { described, isDefinite } from './descriptions.js'
import { fold } from './words.js'

/** The named body for which a description of it has other words. */
export const byBodyParaphrase: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'description') return null
  const { bodyParaphrases } = cast.pack.people
  if (!bodyParaphrases) return null
  const description = described(cast, mention)
  const found = bodyParaphrases.find(({ words }) => isSameWords(words, description.words))
  if (!found || !isDefinite(description)) return null
  const [body] = found.roles.flatMap((name) => bodiesOf(cast).get(name.join(' ')) ?? [])
  if (body === undefined) return null
  // `ils` takes up `les sages`
  if (mention.plural) cast.drafts[body]!.plural = true
  return { entity: body, confidence: 0.85, reason: 'other words for a body that the text names' }
}

const isSameWords = (words: readonly string[], others: readonly string[]): boolean =>
  words.length === others.length && words.every((word) => others.includes(word))

/** The named bodies by the words of each of their names, folded and without the small ones, looked through once a text. */
const bodiesOf = madeOnce((cast: Cast): ReadonlyMap<string, number> => {
  const bodies = new Map<string, number>()
  for (const { id, forms } of cast.drafts.filter(isBody))
    for (const form of forms.keys()) {
      const key = contentOf(cast, form)
      if (!bodies.has(key)) bodies.set(key, id)
    }
  return bodies
})

const isBody = ({ isNamed, kind }: Draft): boolean => isNamed && kind !== 'person'

const contentOf = ({ pack: { words } }: Cast, form: string): string =>
  form
    .toLowerCase()
    .split(/[\s'’]+/u)
    .filter((word) => !words.determiners.has(word) && !words.linkingPrepositions.has(word))
    .map(fold)
    .join(' ')

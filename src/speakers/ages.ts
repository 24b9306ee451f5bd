/** How old the text says that somebody is: `Ann Blake, 51,`, `the 51-year-old`. */

import type { Mention } from '../lexicon/lexed.js'
import { firstFrom } from '../text/search.js'
import type { Token } from '../text/structure.js'
import type { Cast } from './cast.js'

/** The years that the words of a mention tell, or what stands behind its name; null where neither does. */
export function ageTold(cast: Pick<Cast, 'structure' | 'pack'>, mention: Mention): number | null {
  const { ageOf } = cast.pack.people
  if (!ageOf) return null
  const { tokens } = cast.structure
  for (let at = mention.first; at < mention.endToken; at++) {
    const { kind, norm } = tokens[at]!
    const age = kind === 'word' ? ageOf(norm) : null
    if (age !== null) return age
  }
  return mention.name ? ageBehind(tokens, mention.name.end) : null
}

/** `, 51,`, `(51)`: a figure between signs right behind a name. */
function ageBehind(tokens: readonly Token[], nameEnd: number): number | null {
  const at = firstFrom(tokens, nameEnd)
  const [sign, figure, next] = [tokens[at], tokens[at + 1], tokens[at + 2]]
  const isBetween = (sign?.text === ',' || sign?.text === '(') && figure?.kind === 'number' && next?.kind !== 'word'
  return isBetween && AGE.test(figure.text) ? Number(figure.text) : null
}

const AGE = /^1?\d{1,2}$/

/** How old the text says that somebody is: `Ann Blake, 51,`, `the 51-year-old`, `le retraité de 71 ans`, `la septuagénaire`. */

import { ageBehind, yearsAt } from '../lexicon/ages.js'
import type { Mention } from '../lexicon/lexed.js'
import { firstFrom } from '../text/search.js'
import type { Cast } from './cast.js'

type Told = Pick<Cast, 'structure' | 'pack'>

/** The least and the most years that somebody may be old. */
export interface Years {
  readonly least: number
  readonly most: number
}

/** The years that the words of a mention tell, or what stands beside it; null where none does. */
export function ageTold(told: Told, mention: Mention): Years | null {
  const { tokens } = told.structure
  const { first, endToken, name } = mention
  const behind = ageBehind(tokens, name ? firstFrom(tokens, name.end) : endToken, told.pack)
  const years = yearsWithin(told, mention) ?? behind?.years ?? yearsBefore(told, first)
  return years === null ? decadeWithin(told, mention) : { least: years, most: years }
}

/** Whether somebody may be of both ages. */
export const agesAgree = (one: Years, other: Years): boolean => one.least <= other.most && other.least <= one.most

/** `the 51-year-old`, `une femme de 58 ans`: the years that a word tells, or a figure and its noun. */
function yearsWithin({ structure: { tokens }, pack }: Told, { first, endToken }: Mention): number | null {
  for (let at = first; at < endToken; at++) {
    const { kind, norm } = tokens[at]!
    const age = yearsAt(tokens, at, pack)
    if (age !== null && age.endToken > at + 1) return age.years
    const told = kind === 'word' ? pack.people.ageOf?.(norm) : null
    if (told != null) return told
  }
  return null
}

/** Tokens of `À 44 ans,`. */
const BEFORE = 4

/** `À 44 ans, Anne Morel`: what opens the sentence before a mention. */
function yearsBefore({ structure: { tokens, sentences }, pack }: Told, first: number): number | null {
  const opens = first >= BEFORE && sentences[tokens[first]!.sentence]!.firstToken === first - BEFORE
  const age = opens && tokens[first - 1]!.text === ',' ? yearsAt(tokens, first - BEFORE + 1, pack) : null
  return age?.endToken === first - 1 ? age.years : null
}

/** `la septuagénaire`: the decade of life that a word of the mention tells. */
function decadeWithin({ structure: { tokens }, pack: { people } }: Told, { first, endToken }: Mention): Years | null {
  if (!people.decades) return null
  const noun = tokens.slice(first, endToken).find(({ norm }) => people.decades?.has(norm))
  const least = noun && people.decades.get(noun.norm)!
  return least === undefined ? null : { least, most: least + 9 }
}

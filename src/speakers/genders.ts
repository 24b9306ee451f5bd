/** The gender of named persons as the pronouns around them tell: `Morel sat down. She …`. */

import type { Gender, LanguagePack } from '../languages/pack.js'
import type { Structure } from '../text/structure.js'

/** Votes without which nothing is learnt, and how many times more than the others they are. */
const FEWEST_VOTES = 2
const MAJORITY = 3

export type Votes = Readonly<Record<Gender, number>>

/**
 * How many singular pronouns of either gender follow each name where it alone is named: in its sentence, else in the one before.
 * `keys` gives the name that begins at a token; only what stands outside quotation marks counts.
 */
export function genderVotes(
  { tokens, sentences }: Structure,
  isQuoted: Uint8Array,
  keys: ReadonlyMap<number, string>,
  pack: LanguagePack,
): Map<string, Votes> {
  const votes = new Map<string, Record<Gender, number>>()
  let before: ReadonlySet<string> = new Set()
  let here = new Set<string>()
  let sentence = -1
  for (const [index, token] of tokens.entries()) {
    if (token.kind !== 'word' || isQuoted[index] === 1) continue
    if (token.sentence !== sentence) {
      const isNext = token.sentence === sentence + 1 && sentences[sentence]?.paragraph === token.paragraph
      before = isNext ? here : new Set()
      here = new Set()
      sentence = token.sentence
    }
    const key = keys.get(index)
    if (key !== undefined) here.add(key)
    const gender = genderAt(pack, token.norm)
    const near = here.size > 0 ? here : before
    const [only] = near
    if (!gender || only === undefined || near.size !== 1) continue
    const own = votes.get(only) ?? { m: 0, f: 0 }
    own[gender]++
    votes.set(only, own)
  }
  return votes
}

/** The gender that a clear majority of votes is for; `fewest` votes at least. */
export function majorityOf(votes: Votes | undefined, fewest = FEWEST_VOTES): Gender | null {
  if (!votes) return null
  const winner = votes.m > votes.f ? 'm' : 'f'
  const least = Math.min(votes.m, votes.f)
  return votes[winner] >= fewest && votes[winner] >= MAJORITY * least ? winner : null
}

/** The gender of a singular pronoun of the third person. */
function genderAt({ words }: LanguagePack, norm: string): Gender | null {
  const entry = words.pronouns.get(norm)
  return entry && entry.person === 3 && entry.plural !== true && entry.use !== 'relative' ? entry.gender : null
}

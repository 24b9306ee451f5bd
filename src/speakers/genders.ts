/** The gender of named persons as the pronouns around them tell: `Morel sat down. She …`. */

import type { Gender, LanguagePack } from '../languages/pack.js'
import type { Structure } from '../text/structure.js'

/** Votes without which nothing is learnt, and how many times more than the others they are. */
const FEWEST_VOTES = 2
const MAJORITY = 3

export type Votes = Readonly<Record<Gender, number>>

/** A name at its place in the text. */
export interface Use {
  readonly key: string
  /** A verb follows it. */
  readonly isSubject: boolean
}

/**
 * How many singular pronouns of either gender follow each name where it alone is named, as a subject: in its sentence, else in the one
 * before. `uses` gives the name that begins at a token; only what stands outside quotation marks counts.
 */
export function genderVotes(
  { tokens, sentences }: Structure,
  isQuoted: Uint8Array,
  uses: ReadonlyMap<number, Use>,
  pack: LanguagePack,
): Map<string, Votes> {
  const votes = new Map<string, Record<Gender, number>>()
  let before: ReadonlyMap<string, boolean> = new Map()
  let here = new Map<string, boolean>()
  let sentence = -1
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]!
    if (token.kind !== 'word' || isQuoted[index] === 1) continue
    if (token.sentence !== sentence) {
      const isNext = token.sentence === sentence + 1 && sentences[sentence]?.paragraph === token.paragraph
      before = isNext ? here : new Map()
      here = new Map()
      sentence = token.sentence
    }
    const use = uses.get(index)
    if (use) here.set(use.key, use.isSubject || here.get(use.key) === true)
    const gender = genderAt(pack, token.norm)
    const near = here.size > 0 ? here : before
    const [only] = near
    if (!gender || !only || near.size !== 1) continue
    const [key, isSubject] = only
    if (!isSubject) continue
    const own = votes.get(key) ?? { m: 0, f: 0 }
    own[gender]++
    votes.set(key, own)
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

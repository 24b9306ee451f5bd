/** Whom a pronoun of a story takes up, set by hand: turns of speech tell more there, and what news taught tells less. */

import type { Gender } from '../languages/pack.js'
import { type Question, voteFor } from './antecedents.js'
import type { Cast, Draft } from './cast.js'
import type { Candidate } from './salience.js'

/** Against what no pronoun stands for. */
const NEVER = -20

/** Against a person whose first name is more often of the other gender. */
const GUESSED_OTHERWISE = -9

/** Against a name of no known kind or gender that does nothing all through a story: a town, a house. */
const PASSIVE = -4

/** Against a place, or a thing that only a description names, where it says nothing elsewhere and the pronoun speaks. */
const MUTE = -6

/** Against whom the rest of the sentence names: in `he says that Reed left` he is not Reed. */
const NAMED_AFTER = -3

/** How well a candidate of a story suits, `gender` being theirs at the place that counts; in log odds, by salience first. */
export function suitabilityInStory(
  { drafts, isSource }: Cast,
  { index, entry, namedAfter }: Question,
  { draft: id, score }: Candidate,
  gender: Gender | null,
): number {
  const draft = drafts[id]!
  const isMute =
    isSource.has(index) && !draft.isHeard && (draft.isPlace || (draft.kind === 'unknown' && !draft.isNamed))
  const isOfSeveral = entry.plural === true && draft.plural === false
  return (
    score +
    taste(entry.gender, draft, isOfSeveral ? null : gender) +
    (isMute ? MUTE : 0) +
    (namedAfter.has(id) ? NAMED_AFTER : 0)
  )
}

/** Persons rather than bodies, the named rather than the described, and those whose gender is known to agree. */
function taste(
  asked: Gender | null,
  { kind, isNamed, isHeard, acts, votes, members }: Draft,
  own: Gender | null,
): number {
  if (!asked) return kind === 'organization' ? 0.5 : 0
  if (kind === 'document') return own === asked ? -1.5 : NEVER
  const isTold = members !== null || (isNamed && (isHeard || own !== null))
  const byKind = kind === 'person' ? (isNamed ? 1 : -1.5) : isTold ? 0 : -2
  const isPassive = !acts && (kind !== 'person' || (isNamed && own === null))
  return byKind + byGender(asked, own) + (own === null ? voteFor(votes, asked) : 0) + (isPassive ? PASSIVE : 0)
}

function byGender(asked: Gender, own: Gender | null): number {
  if (own === null) return 0
  return own === asked ? 0.5 : GUESSED_OTHERWISE
}

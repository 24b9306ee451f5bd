/** One of several: `l'un d'eux` after `des éleveurs` is an `éleveur`. */

import type { Gender, LanguagePack, PronounEntry } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import { addOnce, type Cast, describedDraft, type Resolver } from './cast.js'
import { mostSalient } from './pronouns.js'
import { fold } from './words.js'

/** How often that is who speaks, as counted in annotated news. */
const TRUST = 0.5

/** Most prepositions between the one and the several: `une d'entre elles`. */
const MOST_LINKS = 2

/** A source that is one of those whom a pronoun after it takes up, where the text says what they are. */
export const byPart: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  const isOne = cast.isSource.has(index) && mention.plural !== true && mention.role === null
  const entry = isOne ? severalAfter(cast, mention) : null
  const several = entry && mostSalient(cast, index, entry)
  if (several?.entity == null) return null
  const { roles, gender } = cast.drafts[several.entity]!
  if (roles[0] === undefined || cast.pack.people.roles.get(roles[0])?.kind !== 'person') return null
  const fields = { kind: 'person', gender, plural: false, isNamed: false, isPlace: false } as const
  const draft = describedDraft(cast, singularOf(cast.pack, roles[0], gender), fields, several.entity)
  addOnce(draft.heads, fold(roles[0]))
  addOnce(draft.roles, roles[0])
  return { entity: draft.id, confidence: TRUST, reason: 'one of those spoken of before' }
}

/** The plural pronoun that prepositions link to a mention, or null. */
function severalAfter({ structure: { tokens }, pack: { words } }: Cast, { endToken }: Mention): PronounEntry | null {
  let at = endToken
  const isLink = ({ norm }: { norm: string }) => words.linkingPrepositions.has(norm) || words.prepositions.has(norm)
  while (at - endToken < MOST_LINKS && tokens[at] && isLink(tokens[at]!)) at++
  const entry = at > endToken ? words.pronouns.get(tokens[at]?.norm ?? '') : undefined
  return entry?.person === 3 && entry.plural === true ? entry : null
}

/** The form of a role for one of that gender. */
function singularOf({ people }: LanguagePack, role: string, gender: Gender | null): string {
  for (const [form, { lemma, plural, gender: own }] of people.roles)
    if (lemma === role && plural === false && own === gender) return form
  return role
}

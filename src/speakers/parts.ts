/** One of several: `l'un d'eux` after `des éleveurs` is an `éleveur`. */

import type { Gender, LanguagePack, PronounEntry } from '../languages/pack.js'
import type { Mention } from '../lexicon/lexed.js'
import { isSign } from '../lexicon/words.js'
import { addOnce, type Cast, describedDraft, type Resolver } from './cast.js'
import { described } from './descriptions.js'
import { mostSalient } from './pronouns.js'
import { fold, withoutArticles } from './words.js'

/** How often that is who speaks, as counted in annotated news, without and with words that tell who they are. */
const TRUST = 0.5
const TOLD = 0.85

/** Most tokens that an apposition goes on for after its noun phrase. */
const MOST_MORE = 12

/** Most prepositions between the one and the several: `une d'entre elles`. */
const MOST_LINKS = 2

/** A source that is one of those whom a pronoun after it takes up, where the text says what they are. */
export const byPart: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  const isOne = cast.isSource.has(index) && mention.plural !== true && mention.role === null
  const after = isOne ? severalAfter(cast, mention) : null
  const apposed = after && apposedTo(cast, index, after.endToken)
  if (apposed !== null)
    return { entity: apposed, confidence: TOLD, reason: 'one of several, as the text describes them' }
  const several = after && mostSalient(cast, index, after.entry)
  if (several?.entity == null) return null
  const { roles, gender } = cast.drafts[several.entity]!
  if (roles[0] === undefined || cast.pack.people.roles.get(roles[0])?.kind !== 'person') return null
  const fields = { kind: 'person', gender, plural: false, isNamed: false, isPlace: false } as const
  const draft = describedDraft(cast, singularOf(cast.pack, roles[0], gender), fields, several.entity)
  addOnce(draft.heads, fold(roles[0]))
  addOnce(draft.roles, roles[0])
  return { entity: draft.id, confidence: TRUST, reason: 'one of those spoken of before' }
}

/** `l'un d'eux, un boulanger de Metz,`: what an apposition says they are. */
function apposedTo(cast: Cast, index: number, from: number): number | null {
  const { structure, pack, mentions } = cast
  const next = mentions[index + 1]
  if (!next || next.first !== from + 1 || !isSign(structure.tokens[from], ',')) return null
  const isNew = pack.words.determiners.get(structure.tokens[next.first]!.norm)?.kind === 'indefinite'
  const isClosed = structure.tokens.slice(next.endToken, next.endToken + MOST_MORE).some((token) => isSign(token, ','))
  if (!isNew || next.plural || !isClosed) return null
  const first = withoutArticles(structure, next.first, next.endToken, pack)
  const { gender, plural } = next
  const fields = { kind: 'person', gender, plural, isNamed: false, isPlace: false } as const
  const draft = describedDraft(cast, structure.text.slice(structure.tokens[first]!.start, next.end), fields)
  if (next.role) addOnce(draft.roles, next.role)
  addOnce(draft.heads, described(cast, next).head)
  return draft.id
}

/** The plural pronoun that prepositions link to a mention, and the token after it; or null. */
function severalAfter(
  { structure: { tokens }, pack: { words } }: Cast,
  { endToken }: Mention,
): { readonly entry: PronounEntry; readonly endToken: number } | null {
  let at = endToken
  const isLink = ({ norm }: { norm: string }) => words.linkingPrepositions.has(norm) || words.prepositions.has(norm)
  while (at - endToken < MOST_LINKS && tokens[at] && isLink(tokens[at]!)) at++
  const entry = at > endToken ? words.pronouns.get(tokens[at]?.norm ?? '') : undefined
  return entry?.person === 3 && entry.plural === true ? { entry, endToken: at + 1 } : null
}

/** The form of a role for one of that gender. */
function singularOf({ people }: LanguagePack, role: string, gender: Gender | null): string {
  for (const [form, { lemma, plural, gender: own }] of people.roles)
    if (lemma === role && plural === false && own === gender) return form
  return role
}

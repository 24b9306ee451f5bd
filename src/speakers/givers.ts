/** Sources that are what somebody says: `les informations fournies par la préfecture`, `les propos que le maire a tenus`. */

import type { Phrase } from '../lexicon/phrases.js'
import { isTitleWord } from '../lexicon/runs.js'
import { type Cast, describedDraft } from './cast.js'
import type { NamedAnswer } from './named.js'
import { withoutArticles } from './words.js'

/** How often the giver is who speaks, as counted in annotated news. */
const TRUST = 0.8

/** Whose name begins at a token, and by mention the phrases with a role inside it. */
export interface Inside {
  readonly named: ReadonlyMap<number, NamedAnswer>
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>
}

/** A source headed by a noun for what one says is who says it, where the text tells. */
export function answerByGivers(cast: Cast, inside: Inside): void {
  const givers = new Set<number>()
  for (const index of cast.isSource) {
    const saying = sayingIn(cast, index)
    if (saying === null) continue
    const giver = giverInside(cast, index, saying, inside) ?? subjectAfter(cast, index)
    if (giver === null) continue
    cast.answers.set(index, { entity: giver, confidence: TRUST, reason: 'who says what the source is' })
    cast.drafts[giver]!.mentions.push(index)
    givers.add(giver)
  }
  for (const giver of givers) cast.drafts[giver]!.mentions.sort((a, b) => a - b)
}

/** The noun for what one says that heads a description: the token, before any preposition; or null. */
function sayingIn({ mentions, structure: { tokens }, pack: { words } }: Cast, index: number): number | null {
  const { form, first, endToken } = mentions[index]!
  for (let at = first; form === 'description' && at < endToken; at++) {
    if (words.sayings?.has(tokens[at]!.norm)) return at
    if (at > first && words.prepositions.has(tokens[at]!.norm)) return null
  }
  return null
}

/** Who stands in the mention after the preposition of an owner or an agent, the first of several. */
function giverInside(cast: Cast, index: number, saying: number, { named, phrases }: Inside): number | null {
  const { structure, pack, mentions } = cast
  const { agentPrepositions, linkingPrepositions, determiners } = pack.words
  for (let at = saying + 1; at + 1 < mentions[index]!.endToken; at++) {
    const { norm } = structure.tokens[at]!
    if (!agentPrepositions.has(norm) && !linkingPrepositions.has(norm)) continue
    const phrase = phrases.get(index)?.find(({ first }) => first === at + 1)
    const bare = determiners.has(structure.tokens[at + 1]!.norm) ? at + 2 : at + 1
    const name = phrase?.name?.first ?? afterTitles(cast, bare)
    const draft = named.get(name)?.draft ?? (phrase ? describedGiver(cast, phrase) : null)
    if (draft !== null) return draft
  }
  return null
}

/** `la réponse de M. Redon`: the token after titles and their full stops. */
function afterTitles({ structure: { tokens }, pack }: Cast, from: number): number {
  let at = from
  while (tokens[at] && (isTitleWord(tokens[at]!, pack) || (at > from && tokens[at]!.text === '.'))) at++
  return at
}

/** `les renseignements confiés par une source`: whom a role describes. */
function describedGiver(cast: Cast, { first, endToken, role }: Phrase): number | null {
  if (!role || role.kind === 'document') return null
  const { structure, pack } = cast
  const from = withoutArticles(structure, first, endToken, pack)
  const text = structure.text.slice(structure.tokens[from]!.start, structure.tokens[endToken - 1]!.end)
  const { kind, gender, plural } = role
  return describedDraft(cast, text, { kind, gender, plural, isNamed: false, isPlace: false }).id
}

/** `les informations que le procureur a confiées`: the subject of the relative clause. */
function subjectAfter({ mentions, structure: { tokens }, pack, answers, verbAt }: Cast, index: number): number | null {
  const [saying, next] = [mentions[index]!, mentions[index + 1]]
  const isRelative = pack.words.complementizers.has(tokens[saying.endToken]?.norm ?? '')
  const isSubject = next !== undefined && next.first === saying.endToken + 1 && verbAt[next.endToken]! >= 0
  return isRelative && isSubject ? (answers.get(index + 1)?.entity ?? null) : null
}

/** Whose office comes first and whose name next: `« … », dit la directrice de l'école. Anne Morel attend …`. */

import type { Mention } from '../lexicon/lexed.js'
import { isCapitalised } from '../lexicon/words.js'
import type { Cast, Draft } from './cast.js'
import { determinerOf } from './descriptions.js'
import { joinTo } from './named-later.js'
import { traceOf } from './trace.js'

/** How many mentions after a speaker described the name is looked for, and how many paragraphs. */
const MOST_BETWEEN = 30
const MOST_PARAGRAPHS = 1

/** A guess by the order of the text, as counted in annotated news. */
const TRUST = 0.7

/**
 * Gives who spoke by a definite description the name of the next person, nobody else between, where the text has not named that
 * person before, says nothing of who they are, and has them act.
 */
export function joinNamedAfter(cast: Cast): void {
  if (cast.isDialogue) return
  const firsts = firstInBody(cast)
  const areOfSomebody = new Map<Draft, boolean>()
  for (const index of cast.isSource) {
    const unnamed = describedAt(cast, index)
    const draft = unnamed && !isSomebodys(cast, unnamed, areOfSomebody) ? unnamed : null
    const next = draft && nextPerson(cast, index, draft.id)
    if (draft === null || next === null || firsts.get(cast.ownNames.get(next)!) !== next) continue
    const named = cast.drafts[cast.ownNames.get(next)!]!
    if (
      isBareSubject(cast, next) &&
      (cast.isSource.has(next) || isNextBehind(cast, index, next)) &&
      mayBeSame(cast, draft, named)
    )
      joinTo(cast, draft.id, named.id, { confidence: TRUST, reason: 'described, and named in the next words' })
  }
}

/** The unnamed person whom a definite description that speaks stands for; null where it is another. */
function describedAt(cast: Cast, index: number): Draft | null {
  const { mentions, answers, drafts } = cast
  const mention = mentions[index]!
  const entity = answers.get(index)?.entity
  if (
    entity == null ||
    mention.form !== 'description' ||
    mention.kind !== 'person' ||
    mention.plural ||
    mention.stretch !== null
  )
    return null
  const draft = drafts[entity]!
  if (draft.isNamed || draft.kind !== 'person' || mention.role === null) return null
  const determiner = determinerOf(cast, mention)
  // `Son père … Luc Morvan` is hardly his name
  const isOwned = determiner === 'possessive' && cast.pack.people.kin?.has(mention.role) === false
  return determiner === 'definite' || isOwned ? draft : null
}

/** Whether any of their mentions is of somebody new; each is looked at once, as a text may call the same one so a thousand times. */
function isSomebodys(cast: Cast, draft: Draft, seen: Map<Draft, boolean>): boolean {
  const known = seen.get(draft) ?? draft.mentions.some((own) => isOfSomebody(cast, cast.mentions[own]!))
  seen.set(draft, known)
  return known
}

/** `the daughter of a resident`: whose she is nobody names, nor her. */
function isOfSomebody({ structure: { tokens }, pack: { words } }: Cast, { first, endToken }: Mention): boolean {
  const isNew = (at: number) => {
    const entry = words.determiners.get(tokens[at]?.norm ?? '')
    return entry?.kind === 'indefinite' || (entry?.kind === 'quantity' && entry.plural === false)
  }
  for (let at = first + 1; at + 1 < endToken; at++)
    if (words.linkingPrepositions.has(tokens[at]!.norm) && isNew(at + 1)) return true
  return false
}

/** The first mention in running text of each entity that has a name. */
function firstInBody({ ownNames, trail, mentions, structure: { tokens, paragraphs } }: Cast): Map<number, number> {
  const firsts = new Map<number, number>()
  const note = (draft: number, mention: number) => {
    if (paragraphs[tokens[mentions[mention]!.first]!.paragraph]!.role !== 'body') return
    firsts.set(draft, Math.min(mention, firsts.get(draft) ?? mention))
  }
  for (const [mention, draft] of ownNames) note(draft, mention)
  for (const { draft, mention } of trail) note(draft, mention)
  return firsts
}

/** The next person named outside quotation marks; null where somebody else speaks before, or it is too far. */
function nextPerson(cast: Cast, index: number, id: number): number | null {
  const { mentions, isSource, answers, ownNames, drafts, structure } = cast
  const paragraphOf = (at: number) => structure.tokens[mentions[at]!.first]!.paragraph
  const end = Math.min(mentions.length, index + MOST_BETWEEN)
  for (let at = index + 1; at < end; at++) {
    if (paragraphOf(at) > paragraphOf(index) + MOST_PARAGRAPHS) return null
    if (mentions[at]!.stretch !== null || answers.get(at)?.entity === id) continue
    if (drafts[ownNames.get(at) ?? -1]?.kind === 'person') return at
    if (isSource.has(at) || isSomebody(cast, at)) return null
  }
  return null
}

/** A name of several words, or with a title, and nothing beside it that says who that is, which acts. */
function isBareSubject(cast: Cast, index: number): boolean {
  const {
    structure: { tokens },
    mentions,
    pack: { people },
  } = cast
  const { name, end, endToken, first, form, plural, role } = mentions[index]!
  if (form !== 'name' || plural || role !== null || name === null) return false
  const before = tokens.slice(first, endToken).filter((token) => token.end <= name.start)
  const isBare = end === name.end && endToken - first > 1 && before.every(({ norm }) => people.titles.has(norm))
  return isBare && !isTold(cast, endToken) && traceOf(cast, index, -1, false).isSubject
}

/** A bracket, a dash, or a comma and what may say who that is stand at the token behind a name. */
function isTold({ structure: { tokens }, pack: { words } }: Cast, at: number): boolean {
  const [sign, next] = [tokens[at], tokens[at + 1]]
  if (sign?.text !== ',') return sign !== undefined && (sign.text === '(' || sign.kind === 'dash')
  if (next?.kind !== 'word' || isCapitalised(next)) return true
  return [words.determiners, words.relatives, words.pronouns, words.linkingPrepositions].some((list) =>
    list.has(next.norm),
  )
}

/** Nothing that the text says of the one speaks against the other. */
function mayBeSame({ pack: { people } }: Cast, { gender, roles }: Draft, named: Draft): boolean {
  if (gender && named.gender && gender !== named.gender) return false
  const takesIn = (role: string, other: string) => role === other || people.broader?.get(role)?.has(other) === true
  const known = [...named.roles, ...named.shortRoles]
  return known.length === 0 || known.some((own) => roles.some((role) => takesIn(role, own) || takesIn(own, role)))
}

/** Another person whom a definite description tells of. */
function isSomebody(cast: Cast, index: number): boolean {
  const mention = cast.mentions[index]!
  const isOne = mention.form === 'description' && mention.kind === 'person' && !mention.plural
  return isOne && determinerOf(cast, mention) !== 'indefinite'
}

/** Right behind a sentence that the description ends: `« … », dit la directrice. Anne Morel attend …`. */
function isNextBehind({ mentions, structure: { tokens, sentences } }: Cast, index: number, next: number): boolean {
  const { endToken } = mentions[index]!
  const { sentence } = tokens[mentions[index]!.first]!
  const { first } = mentions[next]!
  const isLast = endToken + 1 >= sentences[sentence]!.endToken
  return isLast && first === sentences[tokens[first]!.sentence]!.firstToken && tokens[first]!.sentence === sentence + 1
}

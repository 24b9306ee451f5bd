/** What the text says of named entities: their roles, also by their titles, their nations, ages and parties. */

import { append } from '../grouping.js'
import type { Mention } from '../lexicon/lexed.js'
import { followsSourcePhrase } from '../lexicon/word-cues.js'
import { firstFrom } from '../text/search.js'
import type { Token } from '../text/structure.js'
import { withoutStop } from '../text/words.js'
import { ageTold } from './ages.js'
import { addOnce, type Cast, type Draft, type Fact } from './cast.js'
import type { NamedAnswer } from './named.js'
import { factOf } from './roles.js'
import { contentWords, fold, nationalitiesOf, shown } from './words.js'

/** Takes down what the named mentions say about their bearers, before any description asks. */
export function learnRoles(cast: Cast, own: ReadonlyMap<number, NamedAnswer>): void {
  for (const [index, answer] of own) {
    const mention = cast.mentions[index]!
    const draft = cast.drafts[answer.draft]!
    if (cast.isSource.has(index)) draft.isHeard = true
    // `Credix, une filiale belge`: the noun says more than that a word alone is as a rule a surname
    if (draft.kind === 'unknown' || (mention.kind === 'organization' && mention.role !== null))
      draft.kind = mention.kind
    if (!isSurname(cast, mention, draft) || hasTitle(cast, mention)) draft.gender ??= mention.gender
    draft.age ??= ageTold(cast, mention)
    if (hasTitle(cast, mention)) draft.isGenderGuessed = false
    for (const nation of nationsOf(cast, mention)) addOnce(draft.nations, nation)
    for (const role of titleRoles(cast, mention)) addFact(cast, draft, { role, words: new Set([fold(role)]), text: '' })
    for (const role of shortRoles(cast, mention)) addOnce(draft.shortRoles, role)
    noteParty(cast, mention, draft)
    for (const fact of [factOf(cast, mention), apposedFact(cast, index), contractedFact(cast, mention)]) {
      if (!fact) continue
      draft.facts.push(fact)
      addFact(cast, draft, fact)
      const last = cast.pack.people.lastRole?.(fact.role)
      if (last) noteFact(cast, draft, fact, last)
    }
  }
}

/** `Le président du Sénat, le centriste Paul Redon, …`: what the description says to which the name with its article is an aside; else null. */
function apposedFact({ mentions, structure: { tokens, text }, pack }: Cast, index: number): Fact | null {
  const [described, named] = [mentions[index - 1], mentions[index]!]
  if (described?.form !== 'description' || described.role === null || described.endToken + 1 !== named.first)
    return null
  const isAside = tokens[described.endToken]!.text === ',' && tokens[named.endToken]?.text === ','
  const isArticled = [described, named].every(
    ({ first }) => pack.words.determiners.get(tokens[first]!.norm)?.kind === 'definite',
  )
  const areAlike = [described, named].every(({ kind, plural }) => kind === 'person' && plural !== true)
  const agree = !described.gender || !named.gender || described.gender === named.gender
  if (!isAside || !isArticled || !areAlike || !agree || followsSourcePhrase({ tokens, pack }, described.first))
    return null
  const { first, endToken, role, end } = described
  const head = tokens[first + 1]!.start
  return { role, words: new Set(contentWords(tokens, first, endToken, pack)), text: shown(text.slice(head, end)) }
}

/** Tokens between an article within a preposition and the comma before a name. */
const MOST_OF_OFFICE = 6

/** `auprès du maire d'Alba, Paul Redon.`: what an article within a preposition leads to, where the name is an aside to it; else null. */
function contractedFact(
  { structure: { tokens, text }, pack }: Cast,
  { first, endToken, gender }: Mention,
): Fact | null {
  const { contracted } = pack.words
  const isAside = tokens[first - 1]?.text === ',' && !(tokens[endToken]?.kind === 'word')
  if (!contracted || !isAside) return null
  let at = first - 2
  while (at > first - MOST_OF_OFFICE && tokens[at]?.kind === 'word' && !isOfficeAt(pack, tokens[at]!)) at--
  const noun = tokens[at]
  const role = noun && pack.people.roles.get(noun.norm)
  if (role?.kind !== 'person' || role.plural || !contracted.has(tokens[at - 1]?.norm ?? '')) return null
  if (noun!.sentence !== tokens[first]!.sentence || (role.gender && gender && role.gender !== gender)) return null
  const end = first - 1
  return {
    role: role.lemma,
    words: new Set(contentWords(tokens, at, end, pack)),
    text: shown(text.slice(noun!.start, tokens[end - 1]!.end)),
  }
}

const isOfficeAt = ({ people }: Cast['pack'], { norm }: Token): boolean => people.roles.get(norm)?.kind === 'person'

/** Gives an entity a role, for the descriptions that use it. */
export function addFact(cast: Cast, draft: Draft, fact: Fact): void {
  addOnce(draft.roles, fact.role)
  addOnce(draft.heads, fold(fact.role))
  noteFact(cast, draft, fact, fact.role)
}

/** Lets a role lead to a fact of an entity. */
function noteFact({ factsByRole }: Cast, { id }: Draft, fact: Fact, role: string): void {
  append(factsByRole, fold(role), { fact, draft: id })
}

/** `Colonel Saunders` is a colonel: the lemmas of the roles among the titles right before a name. */
function titleRoles({ structure: { tokens }, pack: { people } }: Cast, { first, name }: Mention): string[] {
  const roles: string[] = []
  if (!name) return roles
  for (
    let at = firstFrom(tokens, name.start) - 1;
    at >= first && (people.titles.has(tokens[at]!.norm) || tokens[at]!.text === '.');
    at--
  ) {
    const role = people.roles.get(tokens[at]!.norm)
    if (role?.kind === 'person' && !role.plural) roles.push(role.lemma)
  }
  return roles
}

/** `Gov. Reed`, `Lt. Gov. Reed`: the roles of the last title before a name, where it is written short. */
function shortRoles({ structure: { tokens }, pack: { people } }: Cast, { first, name }: Mention): readonly string[] {
  if (!name || !people.shortTitles) return []
  const at = firstFrom(tokens, name.start)
  const title = tokens[at - 1]?.text === '.' ? tokens[at - 2] : tokens[at - 1]
  return (at > first && people.shortTitles.get(withoutStop(title?.norm ?? ''))) || []
}

/** Tokens behind a name among which its party stands. */
const NEAR = 4

/** `Ann Blake, R-Ky.,`, `Ann Blake (R-Ky.)`: takes down the party, and the place that they sit for. */
function noteParty({ structure: { tokens }, pack: { people } }: Cast, { name }: Mention, draft: Draft): void {
  if (!name || !people.isAffiliation) return
  const at = firstFrom(tokens, name.end)
  for (const { text } of tokens.slice(at, at + NEAR)) {
    if (!people.isAffiliation(text)) continue
    const [party = '', seat = ''] = text.split('-')
    const role = people.affiliationRoles?.get(party)
    if (role !== undefined) addOnce(draft.shortRoles, role)
    addOnce(draft.seats, fold(seat).replace('.', ''))
    return
  }
}

/** `le Français Jean Redon`, `le nageur russe Ivan Petrov`: the places of the nationalities before a person's name. */
function nationsOf({ structure: { tokens }, pack }: Cast, { first, endToken, name, kind }: Mention): string[] {
  if (!name || kind !== 'person') return []
  const nationalities = nationalitiesOf(pack)
  return tokens
    .slice(first, endToken)
    .filter(({ end }) => end <= name.start)
    .flatMap(({ norm }) => nationalities.get(fold(norm)) ?? [])
}

/** One word of a person named in full: that it is also a first name (`Leslie`) says nothing. */
function isSurname({ structure: { text } }: Cast, { name }: Mention, { forms }: Draft): boolean {
  const word = name && text.slice(name.start, name.end)
  return word !== null && [...forms.keys()].some((form) => form.endsWith(` ${word}`))
}

/** A title or a role with a gender stands by the name. */
function hasTitle({ structure, pack }: Cast, { first, name, role, gender }: Mention): boolean {
  if (role !== null && gender !== null && pack.people.roles.get(role)?.gender === gender) return true
  return (
    name !== null &&
    structure.tokens[first]!.start < name.start &&
    pack.people.titles.has(structure.tokens[first]!.norm)
  )
}

/** Who speaks unnamed and is introduced in the next words: `un expert militaire a dit …`, then `Général Morel a dit : …`. */

import type { Cast, Draft } from './cast.js'
import { type Described, indefinites, joinTo } from './named-later.js'

/** A guess: nothing but the order of the text says so. In 1,845 annotated French articles it fires twice, and is right; it was made on them. */
const TRUST = 0.5

/** How many mentions after one who is not named the next speaker is looked for, and how many paragraphs. */
const MOST_BETWEEN = 30
const MOST_PARAGRAPHS = 1

/**
 * Gives who spoke unnamed the name of the next who speaks, nobody else between, where the text names that person there first and
 * with an office that the description takes in.
 */
export function joinNamedNext(cast: Cast): void {
  const spoken = indefinites(cast).filter(({ mention }) => cast.isSource.has(mention))
  if (spoken.length === 0) return
  const firsts = firstMentions(cast)
  for (const one of spoken) {
    const next = nextSpeaker(cast, one)
    const id = next === null ? undefined : cast.ownNames.get(next)
    if (id === undefined || firsts.get(id) !== next || isAnonymous(cast, one)) continue
    if (takesIn(cast, one, cast.drafts[id]!))
      joinTo(cast, one.draft, id, {
        confidence: TRUST,
        reason: 'the next to speak, who is named and whose office fits',
      })
  }
}

/** The sentence says that they are not to be named: `sous couvert d'anonymat`. */
function isAnonymous(
  { mentions, structure: { tokens, sentences }, pack: { words } }: Cast,
  { mention }: Described,
): boolean {
  const { firstToken, endToken } = sentences[tokens[mentions[mention]!.first]!.sentence]!
  return tokens.slice(firstToken, endToken).some(({ norm }) => words.anonymous?.has(norm))
}

/** The first mention of each entity that has one, also inside another's. */
function firstMentions({ trail, answers }: Cast): Map<number, number> {
  const firsts = new Map<number, number>()
  const note = (draft: number, mention: number) => firsts.set(draft, Math.min(mention, firsts.get(draft) ?? mention))
  for (const { draft, mention } of trail) note(draft, mention)
  for (const [mention, { entity }] of answers) if (entity !== null) note(entity, mention)
  return firsts
}

/** The next mention of somebody else outside quotation marks who speaks; null where a person is named before, or it is too far. */
function nextSpeaker(cast: Cast, { mention, draft }: Described): number | null {
  const { mentions, isSource, answers, ownNames, drafts } = cast
  const paragraphOf = (index: number) => cast.structure.tokens[mentions[index]!.first]!.paragraph
  const end = Math.min(mentions.length, mention + MOST_BETWEEN)
  for (let index = mention + 1; index < end; index++) {
    if (paragraphOf(index) > paragraphOf(mention) + MOST_PARAGRAPHS) return null
    if (mentions[index]!.stretch !== null || answers.get(index)?.entity === draft) continue
    if (isSource.has(index)) return index
    if (drafts[ownNames.get(index) ?? -1]?.kind === 'person') return null
  }
  return null
}

/** What the text says of a person is what the description says, or narrower: a general is a `militaire`. */
function takesIn(cast: Cast, { mention, draft, words }: Described, named: Draft): boolean {
  const { gender } = cast.drafts[draft]!
  if (named.kind !== 'person' || (gender && named.gender && gender !== named.gender)) return false
  const saysSo = named.facts.some((fact) => [...words].every((word) => fact.words.has(word)))
  return saysSo || narrower(cast, mention).some((role) => named.roles.includes(role))
}

/** The roles that the words of a description take in. */
function narrower({ mentions, structure: { tokens }, pack: { people } }: Cast, index: number): string[] {
  const { first, endToken } = mentions[index]!
  return tokens
    .slice(first, endToken)
    .flatMap(({ norm }) => [...(people.broader?.get(people.roles.get(norm)?.lemma ?? norm) ?? [])])
}

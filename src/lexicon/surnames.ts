/** Surnames alone: a word that ends a person's name elsewhere in the document is that person. */

import type { Gender } from '../languages/pack.js'
import { covering } from '../text/search.js'
import type { Token } from '../text/structure.js'
import { ofKind } from './joined.js'
import type { Name } from './names.js'
import { isAcronym, type Reader } from './runs.js'
import { isAdverb, isCapitalised } from './words.js'

/** Who bears a surname in the document. */
interface Bearer {
  readonly gender: Gender | null
  /** A first name of the pack's lists stands before it somewhere. */
  readonly isGiven: boolean
  /** It is written in small letters somewhere, so that its capitals are no acronym. */
  readonly isMixed: boolean
}

/** Letters of the shortest surname that capitals throughout may spell: `FALLIN:` in a transcript. */
const SHORTEST_SPELT = 4

/** The names, those of one word that is a person's surname as that person. */
export function withKnownPersons(names: readonly Name[], reader: Reader): Name[] {
  const { tokens } = reader
  const bearers = bearersOf(names, reader)
  const led = afterPrepositions(names, reader)
  return withTitularSurnames(names, bearers, reader).map((name) => {
    const token = tokens[name.first]!
    const bearer = name.endToken === name.first + 1 ? bearers.get(token.norm) : undefined
    if (!bearer || !isSurname(name, token, bearer, led, reader)) return name
    return ofKind(name, 'person', name.gender ?? bearer.gender)
  })
}

/** `“We go.” King said`: a title or a role that begins a clause alone is the surname of who is named in full elsewhere. */
function withTitularSurnames(
  names: readonly Name[],
  bearers: ReadonlyMap<string, Bearer>,
  reader: Reader,
): readonly Name[] {
  const { tokens, pack, evidence } = reader
  const { titles, roles, nationalities } = pack.people
  const surnames = new Set(
    [...bearers.keys()].filter(
      (norm) =>
        bearers.get(norm)!.isGiven &&
        !evidence.lower.has(norm) &&
        [titles, roles, nationalities].some((list) => list.has(norm)),
    ),
  )
  if (surnames.size === 0) return names
  const inName = covering(
    tokens.length,
    names.map(({ titleFirst, endToken }) => ({ first: titleFirst, endToken })),
  )
  const found = [...tokens.entries()].filter(
    ([at, { norm }]) => surnames.has(norm) && inName[at]! < 0 && beginsClauseAlone(reader, at),
  )
  const more = found.map(
    ([first, { start, end }]): Name => ({
      start,
      end,
      first,
      endToken: first + 1,
      titleFirst: first,
      kind: 'person',
      gender: null,
    }),
  )
  return more.length > 0 ? [...names, ...more].sort((a, b) => a.first - b.first) : names
}

/** A capital at the start of a sentence, or behind a mark, and a verb or an adverb behind it. */
function beginsClauseAlone({ tokens, pack }: Reader, at: number): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at]!, tokens[at + 1]]
  const begins = before?.sentence !== token.sentence || before.kind === 'mark'
  if (!begins || !isCapitalised(token) || after?.kind !== 'word' || isCapitalised(after)) return false
  return isAdverb(after, pack) || pack.cues.readVerb(after.norm).length > 0
}

function bearersOf(names: readonly Name[], { tokens, pack }: Reader): Map<string, Bearer> {
  const bearers = new Map<string, Bearer>()
  for (const { kind, gender, first, endToken, titleFirst } of names) {
    if (kind !== 'person' || (endToken === first + 1 && titleFirst === first)) continue
    const surname = tokens[endToken - 1]!
    const known = bearers.get(surname.norm)
    const isGiven = endToken > first + 1 && pack.people.firstNames.has(tokens[first]!.norm)
    bearers.set(surname.norm, {
      gender: known === undefined || known.gender === gender ? gender : null,
      isGiven: isGiven || known?.isGiven === true,
      isMixed: !isAcronym(surname) || known?.isMixed === true,
    })
  }
  return bearers
}

/** The norms of one-word names that a preposition leads somewhere, the agent's aside: `in Dayton`. */
function afterPrepositions(names: readonly Name[], { tokens, pack: { words } }: Reader): ReadonlySet<string> {
  const led = new Set<string>()
  for (const { first, endToken } of names) {
    const before = tokens[first - 1]
    if (endToken !== first + 1 || before?.sentence !== tokens[first]!.sentence) continue
    const isLed = words.prepositions.has(before.norm) || words.linkingPrepositions.has(before.norm)
    if (isLed && !words.agentPrepositions.has(before.norm)) led.add(tokens[first]!.norm)
  }
  return led
}

/** What the lists call a body or a place is a surname only where the document names its bearer in full and nothing speaks against. */
function isSurname(
  { kind }: Name,
  token: Token,
  { isGiven, isMixed }: Bearer,
  led: ReadonlySet<string>,
  { pack }: Reader,
): boolean {
  if (kind !== 'place' && kind !== 'organization') return true
  const { people } = pack
  if (isAcronym(token)) return isMixed && token.text.length >= SHORTEST_SPELT
  if (people.organizationWords.has(token.norm)) return false
  if (people.governments.has(token.norm) || people.places.has(token.norm)) return isGiven && !led.has(token.norm)
  return isGiven || !people.media.has(token.norm)
}

/** Roles that the text gives its entities (`Luc Aubry, porte-parole de Redon`), and the descriptions that use them. */

import type { LanguagePack } from '../languages/pack.js'
import { madeOnce } from '../languages/remembered.js'
import { ageBehind } from '../lexicon/ages.js'
import type { Mention } from '../lexicon/lexed.js'
import { entryAt } from '../lexicon/lookup.js'
import { firstFrom } from '../text/search.js'
import type { Token } from '../text/structure.js'
import type { Cast, Draft, Fact, Resolver } from './cast.js'
import { beforeMeasure, type Description, described, isDefinite } from './descriptions.js'
import type { ResolvedMention } from './entity.js'
import { best, candidatesFor } from './salience.js'
import { contentWords, fold, nationalitiesOf, shown, withoutArticles } from './words.js'

/** The fact that a named mention with a role states, or null. */
export function factOf(
  cast: Pick<Cast, 'structure' | 'pack'>,
  mention: Pick<Mention, 'first' | 'endToken' | 'name' | 'role'>,
): Fact | null {
  const { tokens, text } = cast.structure
  if (!mention.name || !mention.role) return null
  const nameFirst = firstFrom(tokens, mention.name.start)
  const nameEnd = firstFrom(tokens, mention.name.end)
  const isBefore = nameFirst > mention.first && !isTitleOnly(cast, mention.first, nameFirst)
  const isAfter = nameEnd < mention.endToken
  const [first, end] = isBefore || !isAfter ? [mention.first, nameFirst] : [nameEnd, mention.endToken]
  const from = skipSigns(cast, first, end)
  const to = trimSigns(cast, from, end)
  if (to <= from) return null
  const head = withoutArticles(cast.structure, from, to, cast.pack)
  const isTitled = isAfter && nameFirst > mention.first && !isBefore
  return {
    role: (isTitled ? roleIn(cast, head, to) : null) ?? mention.role,
    words: new Set(contentWords(tokens, from, to, cast.pack)),
    text: shown(text.slice(tokens[head]!.start, tokens[to - 1]!.end)),
  }
}

/** `Général Morel – ancien commandant`: the title says less than what follows. */
function isTitleOnly({ structure, pack }: Pick<Cast, 'structure' | 'pack'>, first: number, end: number): boolean {
  return entryAt(structure.tokens, first, end, pack.people.titles)?.endToken === end
}

/** `Professor Marsh, the | chief engineer | of the port`: the role that heads the words behind a name with a title; null where none does. */
function roleIn(
  { structure: { tokens }, pack }: Pick<Cast, 'structure' | 'pack'>,
  first: number,
  end: number,
): string | null {
  const { words, people } = pack
  const isLink = (at: number) =>
    words.prepositions.has(tokens[at]!.norm) || words.linkingPrepositions.has(tokens[at]!.norm)
  let to = first
  while (to < end && tokens[to]!.kind === 'word' && !isLink(to)) to++
  const roles = tokens.slice(first, to).flatMap(({ norm }) => people.roles.get(norm) ?? [])
  const persons = roles.filter(({ kind }) => kind === 'person')
  return persons.at(words.nounHead === 'first' ? 0 : -1)?.lemma ?? null
}

/** The first word after commas, dashes, an age or a bracket. */
function skipSigns(
  { structure: { tokens }, pack }: Pick<Cast, 'structure' | 'pack'>,
  first: number,
  end: number,
): number {
  let at = first
  if (tokens[at]?.text === '(') while (at < end && tokens[at - 1]?.text !== ')') at++
  const aged = ageBehind(tokens, at, pack)?.endToken ?? at
  at = Math.min(end, aged)
  while (at < end && tokens[at]!.kind !== 'word') at++
  return at
}

function trimSigns({ structure: { tokens } }: Pick<Cast, 'structure'>, first: number, end: number): number {
  let at = end
  while (at > first && tokens[at - 1]!.kind !== 'word' && tokens[at - 1]!.text !== ')') at--
  return at
}

/** `le porte-parole de Redon` where the text elsewhere says who that is. */
export const byRole: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'description' || !mention.role || mention.plural) return null
  const description = described(cast, mention, beforeMeasure(cast, mention))
  if (description.determiner === 'indefinite' || description.determiner === 'quantity') return null
  const bearers = bearersOf(cast, mention.role, description)
  return bearers.length > 0 ? bearerAmong(cast, index, bearers) : byNarrowerRole(cast, index, description)
}

const bearersOf = (cast: Cast, role: string, description: Description): readonly Holder[] =>
  (cast.factsByRole.get(fold(role)) ?? []).filter(({ fact, draft }) =>
    isCompatible(cast, description, fact, cast.drafts[draft]!),
  )

/** `le patron de la compagnie`, `the Norvex boss` where the text has its president: a noun that takes in the role, of the same body. */
function byNarrowerRole(cast: Cast, index: number, description: Description): ResolvedMention | null {
  const { mention, head } = description
  const words = description.words.filter((word) => word !== head)
  const narrower = cast.pack.people.broader?.get(mention.role!)
  const isOfBody = description.hasComplement || cast.pack.words.nounHead === 'last'
  if (!narrower || !isDefinite(description) || !isOfBody || words.length === 0) return null
  const bearers = [...narrower].flatMap((role) => bearersOf(cast, role, { ...description, words }))
  const answer = bearerAmong(cast, index, bearers)
  return answer && { ...answer, confidence: 0.9 * answer.confidence }
}

/** `le chef de l'État` where the text says who is president. */
export const byParaphrase: Resolver = (cast, index) => {
  const mention = cast.mentions[index]!
  if (mention.form !== 'description' || !mention.role || mention.plural) return null
  const description = described(cast, mention, officeEnd(cast, mention))
  if (!isDefinite(description)) return null
  const own = description.content.map(({ norm, text }) => fold(cast.pack.people.roles.get(norm)?.lemma ?? text))
  for (const { words, roles, isLocal } of cast.pack.people.paraphrases ?? []) {
    if (!words.every((word) => own.includes(word))) continue
    const rest = own.filter((word) => !words.includes(word))
    for (const role of roles) {
      const holders = isLocal
        ? bearersOf(cast, role[0]!, { ...description, words: rest })
        : holdersOf(cast, role, { ...description, words: rest })
      const answer = bearerAmong(cast, index, holders)
      if (answer)
        return {
          ...answer,
          confidence: 0.9 * answer.confidence,
          reason: 'other words for an office that the text gives',
        }
    }
  }
  return null
}

/** The folded lemma of a folded form of a role, `chef` for `cheffe`; any other word as it is. */
const lemmaOf = (pack: LanguagePack, word: string): string => foldedLemmas(pack).get(word) ?? word

const foldedLemmas = madeOnce(
  ({ people }: LanguagePack): ReadonlyMap<string, string> =>
    new Map([...people.roles].map(([form, { lemma }]) => [fold(form), fold(lemma)])),
)

/** The token before a preposition that links no office to its place: `le chef de l'État en visite à Lyon`. */
function officeEnd({ structure: { tokens }, pack: { words } }: Cast, { first, endToken }: Mention): number {
  const isOver = ({ norm }: Token) => words.prepositions.has(norm) && !words.linkingPrepositions.has(norm)
  const length = tokens.slice(first, endToken).findIndex(isOver)
  return length > 0 ? first + length : endToken
}

type Holder = { readonly fact: Fact; readonly draft: number }

/** Who holds an office and no other of its name: the president of a state and not of a club. */
function holdersOf(cast: Cast, office: readonly string[], description: Description): readonly Holder[] {
  const { pack } = cast
  const nationalities = nationalitiesOf(pack)
  const states = new Set(nationalities.values())
  const facts = office.flatMap((word) => cast.factsByRole.get(word) ?? [])
  return facts.filter(({ fact, draft }) => {
    const told = [...fact.words].map((word) => lemmaOf(pack, word))
    const others = told.filter((word) => !office.includes(word))
    const isOfState = others.every((word) => nationalities.has(word) || states.has(word))
    const isOffice = office.every((word) => told.includes(word)) && isOfState
    // A fact that names no state may be of any
    const words = others.length > 0 ? description.words : description.words.filter((word) => !nationalities.has(word))
    return isOffice && isCompatible(cast, { ...description, words }, fact, cast.drafts[draft]!)
  })
}

/** The one who bears a role, or the nearest of several; null where nobody does. */
function bearerAmong(cast: Cast, index: number, bearers: readonly Holder[]): ResolvedMention | null {
  const drafts = [...new Set(bearers.map(({ draft }) => draft))]
  if (drafts.length === 0) return null
  if (drafts.length === 1)
    return { entity: drafts[0]!, confidence: 0.85, reason: 'role that the text gives this person' }
  const nearest = best(candidatesFor(cast, index, (draft) => drafts.includes(draft.id)))
  return {
    entity: nearest?.draft ?? drafts[0]!,
    confidence: 0.6,
    reason: 'role that the text gives several persons, the nearest taken',
  }
}

/** Every word of the description beside the role is in the fact, or names the place of it. */
function isCompatible({ pack }: Cast, { words, mention }: Description, fact: Fact, draft: Draft): boolean {
  if (mention.gender && draft.gender && mention.gender !== draft.gender) return false
  const nationalities = nationalitiesOf(pack)
  const places = new Set([...fact.words].map((word) => nationalities.get(word) ?? word))
  const isLastPart = (word: string) =>
    pack.people.lastRole !== undefined && [...fact.words].some((whole) => whole !== word && whole.endsWith(word))
  return words.every((word) => fact.words.has(word) || places.has(nationalities.get(word) ?? word) || isLastPart(word))
}

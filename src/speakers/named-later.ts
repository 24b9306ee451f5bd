/** Who is described first and named later: `un jeune homme de 18 ans`, and further on `Le jeune homme, Marc T., a dit`. */

import { countFirst } from '../text/search.js'
import type { Cast, Draft } from './cast.js'
import { described } from './descriptions.js'
import type { ResolvedMention } from './entity.js'
import { factOf } from './roles.js'

/** How sure a definite description with a name is the one told of before. */
const TRUST = 0.8

/** How many whom a description brought in are looked back on. */
const MOST_BEFORE = 30

/** Gives those whom an indefinite description brought in the name that stands beside the definite one after it. */
export function joinNamedLater(cast: Cast): void {
  const broughtIn = indefinites(cast)
  if (broughtIn.length === 0) return
  const isMet = new Set<number>()
  for (const [index, id] of cast.ownNames) {
    if (isMet.has(id)) continue
    isMet.add(id)
    const words = wordsBeforeName(cast, index)
    if (words === null) continue
    const before = countFirst(broughtIn, ({ mention }) => mention < index)
    const near = broughtIn.slice(Math.max(0, before - MOST_BEFORE), before)
    const fits = near.filter((one) => holds(cast, one, words, cast.drafts[id]!))
    const drafts = [...new Set(fits.map(({ draft }) => draft))]
    if (drafts.length === 1) joinTo(cast, drafts[0]!, id, { confidence: TRUST, reason: 'described before the name' })
  }
}

/** A mention that brings somebody in, by what it says of them. */
export interface Described {
  readonly mention: number
  readonly draft: number
  readonly words: ReadonlySet<string>
}

/** The persons whom an indefinite description brings in, in the order of the text: `un voisin`, `a young man`. */
export function indefinites(cast: Cast): Described[] {
  const found: Described[] = []
  for (const [mention, { entity }] of cast.answers) {
    const { form, kind, plural } = cast.mentions[mention]!
    if (entity === null || form !== 'description' || kind !== 'person' || plural || cast.drafts[entity]!.isNamed)
      continue
    const { determiner, words } = described(cast, cast.mentions[mention]!)
    if (determiner === 'indefinite') found.push({ mention, draft: entity, words: new Set(words) })
  }
  return found.sort((a, b) => a.mention - b.mention)
}

/** What a definite description before the name says, where that is more than an office: two words, or a noun of many. */
function wordsBeforeName(cast: Cast, index: number): readonly string[] | null {
  const mention = cast.mentions[index]!
  const { tokens } = cast.structure
  const isDefinite = cast.pack.words.determiners.get(tokens[mention.first]!.norm)?.kind === 'definite'
  const fact =
    isDefinite && mention.name && tokens[mention.first]!.start < mention.name.start ? factOf(cast, mention) : null
  if (!fact) return null
  return fact.words.size > 1 || cast.pack.people.offices?.has(fact.role) === false ? [...fact.words] : null
}

const holds = ({ drafts }: Cast, { draft, words }: Described, asked: readonly string[], named: Draft): boolean => {
  const { gender } = drafts[draft]!
  const agrees = !gender || !named.gender || gender === named.gender
  return agrees && named.kind === 'person' && asked.every((word) => words.has(word))
}

/** Gives all mentions of one entity to another, and why. */
export function joinTo(
  { drafts, answers }: Cast,
  from: number,
  to: number,
  why: Pick<ResolvedMention, 'confidence' | 'reason'>,
): void {
  for (const index of drafts[from]!.mentions) {
    answers.set(index, { ...answers.get(index)!, ...why, entity: to })
    drafts[to]!.mentions.push(index)
  }
  drafts[to]!.mentions.sort((a, b) => a - b)
  drafts[from]!.mentions.length = 0
}

/** What is kept of a resolved mention for those after it. */

import type { Mention } from '../lexicon/lexed.js'
import type { Cast, Trace } from './cast.js'

/** Words that may stand before what opens a sentence: `Mardi, Redon a dit`. */
const MOST_BEFORE_SUBJECT = 3

/** The trace that a mention leaves for an entity; `isInner` where the entity's name stands inside the mention. */
export function traceOf(cast: Cast, index: number, draft: number, isInner: boolean): Trace {
  const { structure, pack } = cast
  const mention = cast.mentions[index]!
  const token = structure.tokens[mention.first]!
  const before = structure.tokens[mention.first - 1]
  const opensSentence = mention.first - structure.sentences[token.sentence]!.firstToken <= MOST_BEFORE_SUBJECT
  const isAfterPreposition =
    before !== undefined &&
    before.sentence === token.sentence &&
    (pack.words.prepositions.has(before.norm) || pack.words.linkingPrepositions.has(before.norm))
  return {
    draft,
    mention: index,
    first: mention.first,
    told: cast.told[token.sentence]!,
    paragraph: token.paragraph,
    stretch: mention.stretch,
    isSubject:
      !isInner &&
      (isAfterPreposition
        ? cast.isSource.has(index) && mention.kind === 'person'
        : isBeforeVerb(cast, mention) ||
          (opensSentence && isBeforeAside(cast, mention)) ||
          isInverted(cast, mention) ||
          cast.isSource.has(index)),
    isSource: cast.isSource.has(index) && !isInner,
    isOblique: isInner || (isAfterPreposition && !cast.isSource.has(index)),
    opensSentence: opensSentence && !isInner,
    isInner,
  }
}

/** `À noite canta Deolinda Matoso`: where clauses need no subject, a person right after a finite verb is as a rule the verb's. */
function isInverted({ pack, verbs, verbAt, structure: { tokens } }: Cast, { first, kind, form }: Mention): boolean {
  if (!pack.words.dropsSubjects || kind !== 'person' || form !== 'name') return false
  const group = verbs[verbAt[first - 1] ?? -1]
  return group?.lead.features.form === 'finite' && tokens[first - 1]!.sentence === tokens[first]!.sentence
}

/** A finite verb follows it, perhaps after a comma. */
function isBeforeVerb({ verbAt, structure }: Cast, { endToken }: Mention): boolean {
  const next = structure.tokens[endToken]?.text === ',' ? endToken + 1 : endToken
  return (verbAt[next] ?? -1) >= 0
}

/** Tokens of an aside. */
const MOST_ASIDE = 15

/** `Le pirate, qui se fait appeler Redon, …`, `Sa sœur, restée seule, dort`: a relative clause, or an aside before a verb, behind a comma. */
function isBeforeAside(
  { pack: { words }, structure: { tokens }, verbAt, verbs }: Cast,
  { endToken }: Mention,
): boolean {
  const [comma, next] = [tokens[endToken], tokens[endToken + 1]]
  if (comma?.text !== ',' || next === undefined) return false
  if (words.relatives.has(next.norm)) return true
  const { sentence } = comma
  for (let at = endToken + 1; at < endToken + MOST_ASIDE && tokens[at]?.sentence === sentence; at++)
    if (tokens[at]!.text === ',') return verbs[verbAt[at + 1] ?? -1]?.lead.features.form === 'finite'
  return false
}

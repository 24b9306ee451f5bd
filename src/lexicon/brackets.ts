/**
 * Verbs whose parts frame their clause: `hat am Montag angekündigt`, `kündigte am Montag an`; and at the end of a clause
 * `angekündigt hat`. For languages whose finite verb is second.
 */

import type { LanguagePack, VerbReading } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import type { VerbGroup } from './cues.js'
import { isCapitalised, isSign } from './words.js'

/** Tokens of the longest clause, and the commas that may stand in it. */
const REACH = 40
const MOST_COMMAS = 3
/** Verbs that end a clause together: `hätte sagen können`. */
const MOST_FINAL = 3

/** The group with the words that close its clause; null where it has none. */
export function bracketOf(tokens: readonly Token[], group: VerbGroup, pack: LanguagePack): VerbGroup | null {
  if (!pack.words.verbSecond || group.lead.features.form !== 'finite') return null
  const { headReading, head } = group
  const isAuxiliary = head < group.endToken && pack.cues.auxiliaries.has(headReading.lemma)
  const prefixes = pack.cues.partedVerbs?.get(headReading.lemma)
  if (!isAuxiliary && !prefixes) return null
  for (const end of clauseEnds(tokens, group.endToken, pack)) {
    const found = isAuxiliary ? withVerbs(tokens, group, end, pack) : withPrefix(tokens, group, end, prefixes!)
    if (found) return found
  }
  return null
}

/** `kündigte … an`: the prefix before the end of the clause. */
function withPrefix(
  tokens: readonly Token[],
  group: VerbGroup,
  end: number,
  prefixes: ReadonlyMap<string, string>,
): VerbGroup | null {
  const lemma = end > group.endToken ? prefixes.get(tokens[end - 1]!.text) : undefined
  return lemma ? { ...group, headReading: { ...group.headReading, lemma }, closing: [end - 1, end] } : null
}

/** `hat … gesagt`, `wird … sagen können`: participles and infinitives before the end of the clause. */
function withVerbs(tokens: readonly Token[], group: VerbGroup, end: number, pack: LanguagePack): VerbGroup | null {
  let first = end
  while (first > group.endToken && nonFinite(tokens[first - 1]!, pack).length > 0) first--
  if (first === end) return null
  let head = first
  while (head < end - 1 && isAuxiliaryForm(tokens[head]!, pack)) head++
  const readings = nonFinite(tokens[head]!, pack)
  const asParticiple = readings.find(({ features }) => features.form === 'pastParticiple')
  const headReading = asParticiple ?? readings[0]!
  const isPassive = tokens
    .slice(head + 1, end)
    .concat(tokens[group.head]!)
    .some((token) => isPassiveForm(token, pack))
  return { ...group, head, headReading, passive: isPassive && asParticiple !== undefined, closing: [first, end] }
}

/** `angekündigt hat`, `gesagt worden ist`, `sagen will`: a group that ends its clause and begins with its head. */
export function finalGroupAt(tokens: readonly Token[], at: number, pack: LanguagePack): VerbGroup | null {
  if (!pack.words.verbSecond) return null
  const readings = nonFinite(tokens[at]!, pack)
  if (readings.length === 0) return null
  for (let last = at + 1; last <= at + MOST_FINAL; last++) {
    const token = tokens[last]
    if (token?.kind !== 'word' || token.sentence !== tokens[at]!.sentence) return null
    const lead = pack.cues.readVerb(token.norm).find(isFiniteForm)
    if (lead && pack.cues.auxiliaries.has(lead.lemma) && isClauseEnd(tokens, last + 1, pack)) {
      const headReading = readings.find(({ features }) => features.form === 'pastParticiple') ?? readings[0]!
      const isPassive = tokens.slice(at + 1, last + 1).some((one) => isPassiveForm(one, pack))
      const passive = isPassive && headReading.features.form === 'pastParticiple'
      const negated = pack.words.negations.has(tokens[at - 1]?.norm ?? '')
      return {
        first: at,
        endToken: last + 1,
        head: at,
        headReading,
        lead,
        negated,
        passive,
        clitic: null,
        closing: null,
      }
    }
    if (!isAuxiliaryForm(token, pack)) return null
  }
  return null
}

/** The tokens before which the clause of a verb may end, from the nearest on; the next finite verb and a new clause end the search. */
export function* clauseEnds(tokens: readonly Token[], from: number, pack: LanguagePack): Generator<number> {
  let commas = 0
  let isQuoted = false
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    const token = tokens[at]!
    if (!isQuoted && isClauseEnd(tokens, at, pack)) yield at
    if (token.kind === 'mark') isQuoted = !isQuoted
    if (isQuoted && token.sentence === tokens[from - 1]!.sentence) continue
    if (token.sentence !== tokens[from - 1]!.sentence || isSign(token, ':;')) return
    if (isSign(token, ',') && ++commas > MOST_COMMAS) return
    if (token.kind !== 'word' || isCapitalised(token)) continue
    const readings = pack.cues.readVerb(token.norm)
    if (pack.words.complementizers.has(token.norm) || (readings.length > 0 && readings.every(isFiniteForm))) return
  }
  if (from + REACH >= tokens.length) yield tokens.length
}

/** A sign, a conjunction, what opens a content, or another sentence. */
function isClauseEnd(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  const token = tokens[at]
  if (!token || token.sentence !== tokens[at - 1]!.sentence) return true
  const { conjunctions, complementizers } = pack.words
  if (token.kind !== 'word') return token.kind !== 'number'
  return conjunctions.has(token.norm) || complementizers.has(token.norm)
}

const isFiniteForm = ({ features }: VerbReading): boolean => features.form === 'finite'

function nonFinite(token: Token, { cues }: LanguagePack): readonly VerbReading[] {
  if (token.kind !== 'word' || isCapitalised(token)) return []
  return cues
    .readVerb(token.norm)
    .filter((reading) => !isFiniteForm(reading) && reading.features.form !== 'presentParticiple')
}

const isAuxiliaryForm = (token: Token, { cues }: LanguagePack): boolean =>
  cues.readVerb(token.norm).some(({ lemma }) => cues.auxiliaries.has(lemma))

const isPassiveForm = ({ norm }: Token, { cues }: LanguagePack): boolean =>
  cues.readVerb(norm).some(({ lemma }) => cues.passiveAuxiliaries.has(lemma))

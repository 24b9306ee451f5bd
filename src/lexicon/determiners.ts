/** What determines a noun phrase at its beginning: articles, numbers, bounds, dates, shares of a whole. */

import type { Gender, LanguagePack, WordClasses } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { withoutStop } from '../text/words.js'
import { isBound, type PhraseScene } from './cores.js'
import { entryAt } from './lookup.js'

/** The token after the determiners, and the figures that count as such. */
export function afterDeterminers(scene: PhraseScene, at: number, limit: number): number {
  const { tokens, pack, nameAt } = scene
  const from = afterThreshold(scene, at, limit)
  let i = from
  while (i < limit && i < from + 4) {
    const { kind, norm } = tokens[i]!
    if (nameAt[i]! >= 0 && nameAt[i + 1] === nameAt[i]) break
    const isFigure = kind === 'number' && (tokens[i + 1]?.kind === 'word' || tokens[i + 1]?.kind === 'symbol')
    const isPercent = kind === 'symbol' && i > at
    if (!(isFigure || isPercent || (pack.words.determiners.has(norm) && determines(scene, i)))) break
    // `die die Partei führt`: a second article begins a phrase of its own
    if (i > at && isDefinite(tokens[i]!, pack) && isDefinite(tokens[i - 1]!, pack)) break
    // `die ihre Partei führt`: behind an article that is also a relative, where no article stands before a possessive
    const isRelative = pack.words.capitalNouns && pack.words.relatives.has(tokens[i - 1]?.norm ?? '')
    if (i > at && isRelative && pack.words.owners?.has(norm)) break
    i++
  }
  const end = afterRatio(scene, at, i, limit)
  return i > at ? afterDate(scene, end, limit) : end
}

/** `more than | 60 percent`: the token after the words that open a bound, where a number or a determiner follows; else the token. */
function afterThreshold({ tokens, pack: { words } }: PhraseScene, at: number, limit: number): number {
  const found = words.thresholds ? entryAt(tokens, at, limit, words.thresholds) : null
  const next = found && tokens[found.endToken]
  return found && next && found.endToken < limit && (next.kind === 'number' || words.determiners.has(next.norm))
    ? found.endToken
    : at
}

/** `a | Feb. 1 | letter`, `a | Wednesday | editorial`: the token after a date between a determiner and a noun; else the token. */
function afterDate({ tokens, pack, nameAt }: PhraseScene, from: number, limit: number): number {
  const isOfDate = (at: number) => {
    const { kind, norm, text } = tokens[at]!
    return kind === 'number' || text === ',' || pack.words.weekdaysAndMonths.has(withoutStop(norm))
  }
  if (pack.words.nounHead === 'first' || from >= limit || tokens[from]!.kind !== 'word') return from
  let at = from
  while (at < Math.min(limit, from + LONGEST_DATE) && isOfDate(at)) at++
  const noun = at > from && at < limit ? tokens[at]! : undefined
  const isNoun = noun?.kind === 'word' && tokens[at - 1]!.text !== ',' && (nameAt[at]! >= 0 || !isBound(noun, pack))
  return isNoun ? at : from
}

/** Tokens of a date: `March 19, 2011`. */
const LONGEST_DATE = 4

/** Digits of the greatest whole of a ratio. */
const MOST_DIGITS = 3

/** `six in 10`, `nine out of ten voters`: the token after the whole that a number is a part of; else `from`. */
function afterRatio({ tokens, pack: { words } }: PhraseScene, at: number, from: number, limit: number): number {
  const part = from > at ? from - 1 : at
  if (!words.ratios || part >= limit || !isCount(tokens[part]!, words)) return from
  for (const size of [1, 2]) {
    const whole = tokens[part + 1 + size]
    const link = tokens.slice(part + 1, part + 1 + size).map(({ norm }) => norm)
    if (part + 1 + size < limit && words.ratios.has(link.join(' ')) && isCount(whole!, words)) return part + 2 + size
  }
  return from
}

/** `42 %`, `six in ten`: the words of a share without what it is a share of. */
export const isShareBefore = (tokens: readonly Token[], end: number, first: number, { words }: LanguagePack): boolean =>
  tokens[end - 1]!.kind === 'symbol' || (end > first + 2 && words.prepositions.has(tokens[first + 1]!.norm))

/** A small number, in figures or as a word. */
const isCount = ({ kind, text, norm }: Token, { determiners }: WordClasses): boolean =>
  kind === 'number' ? text.length <= MOST_DIGITS : determiners.get(norm)?.kind === 'quantity'

const isDefinite = ({ norm }: Token, { words }: LanguagePack): boolean =>
  words.determiners.get(norm)?.kind === 'definite'

/** Complementizers and the prepositions of infinitives determine nothing (`that`, `de`), nor a link before a name (`du Sénat`). */
function determines({ tokens, pack, nameAt, verbAt, verbs }: PhraseScene, at: number): boolean {
  const { words } = pack
  const { norm } = tokens[at]!
  if (opensWithOthers(tokens, at, pack)) return true
  // `a partir`: an article's form before an infinitive is its preposition
  const isInfinitive = verbs[verbAt[at + 1] ?? -1]?.lead.features.form === 'infinitive'
  if (isInfinitive && words.infinitiveMarkers.has(norm)) return false
  if (words.complementizers.has(norm)) {
    // `that man`, but `that council members left`
    const isBeforeNoun = nameAt[at + 2]! >= 0 || pack.people.roles.has(tokens[at + 2]?.norm ?? '')
    return isSingularRole(tokens[at + 1], pack) && !isBeforeNoun
  }
  if (!words.linkingPrepositions.has(norm)) return true
  return (
    !words.infinitiveMarkers.has(norm) && words.determiners.get(norm)!.plural === true && (nameAt[at + 1] ?? -1) < 0
  )
}

/** `D'autres voisins ont dit`: where a clause may begin, a link and such an adjective are an article's. */
function opensWithOthers(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const [before, { norm, sentence }] = [tokens[at - 1], tokens[at]!]
  if (!words.linkingPrepositions.has(norm) || !words.alternatives?.has(tokens[at + 1]?.norm ?? '')) return false
  const opens = before?.kind !== 'word' || words.conjunctions.has(before.norm) || words.complementizers.has(before.norm)
  return opens || before.sentence !== sentence
}

const isSingularRole = (token: Token | undefined, { people }: LanguagePack): boolean =>
  token !== undefined && people.roles.get(token.norm)?.plural === false

/** `l'ancienne maire`: the gender that an adjective before a noun of both shows. */
export const adjectiveGender = ({ norm }: Token, { leadingAdjectives }: WordClasses): Gender | null =>
  leadingAdjectives?.get(norm) ?? null

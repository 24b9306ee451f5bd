/** Adverbials between the parts of a verb: `a par ailleurs annoncé`, `a, ce mardi 3 mai, promis`. */

import type { LanguagePack } from '../languages/pack.js'
import type { Token } from '../text/structure.js'
import { entryAt, longestFrom } from './lookup.js'
import { isAdverb, isSign, tellsTime } from './words.js'

/** Words of the longest adverbial that a pack lists. */
const LONGEST = 5

/**
 * The token after the adverbials of several words, and those between two commas, that begin at a token; the token itself where none does. None
 * that begins at `limit` or behind it is looked at.
 */
export function adverbialsEnd(
  tokens: readonly Token[],
  from: number,
  pack: LanguagePack,
  limit = tokens.length,
): number {
  if (!pack.words.adverbials) return from
  const isParted = isSign(tokens[from], ',')
  let at = isParted ? from + 1 : from
  for (let end = adverbialEnd(tokens, at, pack); end > at && at < limit; end = adverbialEnd(tokens, at, pack)) at = end
  while (isParted && tokens[at] && isAdverb(tokens[at]!, pack)) at++
  if (isParted) return at > from + 1 && isSign(tokens[at], ',') ? at + 1 : from
  return at
}

/** The token after one adverbial: of the pack's list, or of words that tell a time, perhaps behind what leads to one. */
function adverbialEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  const end = listedEnd(tokens, from, pack)
  if (end > from) return end
  const lead = tokens[from] ? entryAt(tokens, from, tokens.length, pack.words.timeLeads ?? NONE) : null
  const at = lead?.endToken ?? from
  const time = timeEnd(tokens, at, pack)
  return time > at ? time : from
}

const NONE: ReadonlySet<string> = new Set()

/** The token after an adverbial of the pack's list that begins at the token; the token itself where none does. */
export function listedEnd(tokens: readonly Token[], from: number, { words }: LanguagePack): number {
  const { adverbials } = words
  if (!adverbials || from >= tokens.length) return from
  const longest = longestFrom(tokens[from]!, adverbials)
  let known = ''
  let end = from
  for (
    let at = from;
    at < Math.min(tokens.length, from + LONGEST) && tokens[at]!.sentence === tokens[from]!.sentence;
    at++
  ) {
    known += (at > from ? ' ' : '') + tokens[at]!.norm
    if (known.length > longest) break
    if (adverbials.has(known)) end = at + 1
  }
  return end
}

/** `ce mardi 3 mai`, `lundi soir`, `le 3 mai`: a determiner or a number, then days, months, nouns of time and numbers. */
export function timeEnd(tokens: readonly Token[], from: number, pack: LanguagePack): number {
  // `a été confirmé`: no summer
  const isSureTime = (at: number) => tellsTime(tokens[at], pack) && pack.cues.readVerb(tokens[at]!.norm).length === 0
  let at = pack.words.determiners.has(tokens[from]?.norm ?? '') ? from + 1 : from
  if (tokens[at]?.kind === 'number') at++
  if (!isSureTime(at)) return from
  while (isSureTime(at) || tokens[at]?.kind === 'number' || (tokens[at] && isAdverb(tokens[at]!, pack))) at++
  return at
}

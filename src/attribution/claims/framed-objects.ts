/** Objects of a verb that is second in its clause, where nouns have capitals: `kündigte am Montag Widerstand an`, `warf der Frau Betrug vor`. */

import { isAdverb, isCapitalised, isSign } from '../../lexicon/words.js'
import { canSpeak, type Frame } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import { wordsIn } from './content.js'
import { afterCircumstances } from './times.js'

/** Tokens between a verb and its object. */
const REACH = 20

/** Who is no object that states something. */
const PEOPLE: ReadonlySet<string> = new Set(['person', 'group'])

/** The first token of what a verb's noun says, past adjuncts and whoever is told; null where nothing states something there. */
export function framedObject(scene: Scene, { cue, subject, sentence }: Frame, from: number): number | null {
  const { structure, mentions, mentionFrom } = scene
  const { tokens } = structure
  const end = Math.min(from + REACH, (cue.closing ?? tokens.length) - 1)
  if (subject === null || !canSpeak(mentions[subject]!)) return null
  for (let at = from; at < end && tokens[at]!.sentence === sentence; ) {
    if (opensThing(scene, at, end)) return at
    const next = afterOther(scene, at)
    const told = mentions[mentionFrom.get(at) ?? -1]
    if (next === at && !told) return null
    at = next > at ? next : told!.endToken
  }
  return null
}

/** Past an adverb, a phrase of time or place, or a pronoun. */
function afterOther(scene: Scene, at: number): number {
  const { structure, pack } = scene
  const token = structure.tokens[at]!
  if (isAdverb(token, pack) || pack.words.pronouns.get(token.norm)?.use === 'object') return at + 1
  return afterCircumstances(scene, at)
}

/** A noun with its determiner, number or adjective, or alone, of what nobody is; a clause of its own or a sign stands nowhere before it. */
function opensThing(scene: Scene, at: number, end: number): boolean {
  const { structure, pack, mentions, mentionAt } = scene
  const { words } = pack
  const token = structure.tokens[at]!
  if (isFiniteAt(scene, at) || words.prepositions.has(token.norm)) return false
  const noun = nounFrom(scene, at, end)
  if (noun === null) return false
  const mention = mentions[mentionAt[noun]!]
  if (!mention) return true
  if (mention.form !== 'description' || PEOPLE.has(mention.kind)) return false
  const article = words.determiners.get(token.norm)
  // `teilte der Frau Details mit`
  const isTold = article?.oblique === 'feminine' || words.dativeArticles?.has(token.norm)
  return !isTold && (mention.kind !== 'organization' || article?.kind !== 'definite')
}

/** The noun that a determiner, numbers and adjectives from a token on lead to; null where none follows them. */
function nounFrom(scene: Scene, from: number, end: number): number | null {
  const { structure, pack } = scene
  const { determiners, owners, capitalNouns } = pack.words
  const { tokens } = structure
  let at = from
  const leads = (norm: string) => determiners.has(norm) || owners?.has(norm) === true
  if (leads(tokens[at]!.norm)) at++
  while (
    at < end &&
    (tokens[at]!.kind === 'number' || (!isCapitalised(tokens[at]!) && capitalNouns?.isAttribute(tokens[at]!.norm)))
  )
    at++
  const token = tokens[at]
  const isNoun = at < end && token?.kind === 'word' && isCapitalised(token) && !isSign(tokens[at], ',')
  return isNoun && wordsIn(scene, { first: from, end: at + 1 }) > 0 ? at : null
}

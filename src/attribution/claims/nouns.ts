/** What a noun reports after it: `her claim that …`, `l'affirmation de Redon selon laquelle …`, `the mayor's promise to …`. */

import { isSign, tellsTime } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import type { Frame } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import { type Content, isComplementizer, keepsMarker } from './content.js'
import { clauseEnd } from './ends.js'
import { outerVerb } from './outer-verb.js'

/** Stances of the nouns whose infinitive says what somebody will have done. */
const INTENDED: ReadonlySet<string> = new Set(['promise', 'demand', 'denial', 'warning'])

/** How sure a clause is to be a noun's content: with an owner, and without. */
const SURE = { owned: 0.75, nobodys: 0.7 }
/** The same of an infinitive, by what the noun says of itself. */
const SURE_INFINITIVE = { speech: 0.6, wider: 0.4 }

/** The clause or the infinitive right after a noun and its owner; null where there is none. */
export function afterNoun(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const at = placeAfter(scene, frame)
  if (at === null) return null
  return clause(scene, frame, at, frames) ?? infinitive(scene, frame, at, frames)
}

/** The token after the noun, its owner, and the commas around an aside that tells the owner. */
function placeAfter(
  { structure: { tokens }, pack, mentions }: Scene,
  { cue, subject, sentence }: Frame,
): number | null {
  const after = Math.max(cue.endToken, subject === null ? 0 : mentions[subject]!.endToken)
  const mayPart = pack.words.commaClauses || isSign(tokens[cue.endToken], ',')
  const at = mayPart && isSign(tokens[after], ',') ? after + 1 : after
  return tokens[at]?.sentence === sentence ? at : null
}

function clause(scene: Scene, frame: Frame, at: number, frames: readonly Frame[]): Content | null {
  const opening = openingAt(scene, at)
  if (opening === null) return null
  const { first, isSure } = opening
  if (!isSure && isFiniteAt(scene, first)) return null
  if (frame.subject === null && !(isSure && mayBeNobodys(scene, frame))) return null
  return {
    ranges: [{ first, end: Math.min(clauseEnd(scene, frame, first, frames), outerVerb(scene, first, 1)) }],
    sieve: 'content clause of a noun',
    confidence: frame.subject === null ? SURE.nobodys : SURE.owned,
  }
}

/** A noun of speech tells what is said though nobody is near; `auf die Frage, ob` is the reporter's own where a comma parts every clause. */
const mayBeNobodys = ({ pack }: Scene, { cue }: Frame): boolean =>
  cue.strength === 'speech' && !(pack.words.commaClauses && cue.stance === 'question')

interface Opening {
  /** The first token of the clause. */
  readonly first: number
  /** Nothing but what the noun says can be meant: `selon laquelle`, `de que`, but not a `that` that may be a relative. */
  readonly isSure: boolean
}

/** What opens the clause of a noun at a token: `that`, `de que`, `selon laquelle`, `según la cual`; null where nothing does. */
function openingAt(scene: Scene, at: number): Opening | null {
  const { structure, pack, cues } = scene
  const { tokens } = structure
  const { words } = pack
  const opens = (index: number) =>
    isComplementizer(scene, index) && !words.closeComplementizers?.has(tokens[index]!.norm) && !isOfTime(scene, index)
  if (opens(at)) return { first: at + 1, isSure: !words.relatives.has(tokens[at]!.norm) }
  if (words.linkingPrepositions.has(tokens[at]!.norm) && opens(at + 1)) return { first: at + 2, isSure: true }
  const lead = cues[countFirst(cues, ({ first }) => first < at)]
  if (lead?.first !== at || lead.kind !== 'preposition') return null
  const relative = words.determiners.has(tokens[lead.endToken]?.norm ?? '') ? lead.endToken + 1 : lead.endToken
  return words.relatives.has(tokens[relative]?.norm ?? '') ? { first: relative + 1, isSure: true } : null
}

/** `in charge | that night`: before a noun of time the word determines it. */
const isOfTime = ({ structure: { tokens }, pack }: Scene, at: number): boolean =>
  pack.words.determiners.has(tokens[at]!.norm) && tellsTime(tokens[at + 1], pack)

function infinitive(scene: Scene, frame: Frame, at: number, frames: readonly Frame[]): Content | null {
  const { cue, subject } = frame
  if (subject === null || !INTENDED.has(cue.stance)) return null
  const group = scene.verbs[scene.verbAt[at + 1] ?? -1]
  const isMarked = scene.pack.words.infinitiveMarkers.has(scene.structure.tokens[at]!.norm)
  if (!isMarked || group?.lead.features.form !== 'infinitive') return null
  const first = keepsMarker(scene, at) ? at : at + 1
  const end = Math.min(clauseEnd(scene, frame, group.endToken, frames), outerVerb(scene, group.endToken, 0))
  return { ranges: [{ first, end }], sieve: 'infinitive of a noun', confidence: SURE_INFINITIVE[cue.strength] }
}

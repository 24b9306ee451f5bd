/** What a claim says, as ranges of tokens, and the questions that all who look for one ask. */

import type { Span } from '../../document.js'
import { isSign } from '../../lexicon/words.js'
import type { Token } from '../../text/structure.js'
import { isFiniteAt, type Range, type Scene } from '../scene.js'

export interface Content {
  readonly ranges: readonly Range[]
  readonly sieve: string
  readonly confidence: number
}

/** The indexes of the words among tokens `[first, end)`. */
export function* wordTokens(scene: Scene, first: number, end: number) {
  for (let at = first; at < end; at++) if (scene.structure.tokens[at]!.kind === 'word') yield at
}

/** The words that a range covers, punctuation aside. */
export function wordsIn(scene: Scene, { first, end }: Range): number {
  let count = 0
  for (let at = first; at < end; at++) if (scene.structure.tokens[at]!.kind === 'word') count++
  return count
}

/** The span of a range without punctuation at its edges, or a word that joins something at its end; marks stay. */
export function trimmedSpan(scene: Scene, { first, end }: Range): Span | null {
  const { tokens } = scene.structure
  const isEdge = (at: number) => tokens[at]!.kind === 'punctuation' || tokens[at]!.kind === 'dash'
  let from = first
  // `comprometeu|-se a plantar`: a clitic is the verb's
  const isEnclitic = (at: number) => tokens[at]!.kind === 'word' && /^-\p{L}/u.test(tokens[at]!.text)
  while (from < end && (isEdge(from) || isEnclitic(from))) from++
  // What begins inside marks ends with them
  const stretch = scene.stretchAt[from] ?? -1
  let to = stretch < 0 ? end : Math.min(end, scene.stretchTokens[stretch]![1])
  // `praised the plan and`, `a signé l'accord qu'`: what it joins is not there
  const { words, text } = scene.pack
  const joins = ({ norm }: Token) =>
    words.conjunctions.has(norm) || (norm.endsWith("'") && text.elisions.includes(norm.slice(0, -1)))
  const isLoose = (at: number) => isEdge(at) || (at > from && joins(tokens[at]!))
  to = beforeNote(scene, from, to)
  for (let open = 0; to > from && isLoose(to - 1); to = open < from ? to - 1 : open) {
    open = bracketBefore(scene, from, to - 1)
    // `il a crié, | (ce qui a surpris)`: a clause in brackets is the reporter's
    if (open >= from && !hasFiniteVerb(scene, open, to)) break
  }
  return from < to ? { start: tokens[from]!.start, end: tokens[to - 1]!.end } : null
}

/** `deux millions [1]`: the end before a note's number in brackets, of which the last may be outside. */
function beforeNote({ structure: { tokens } }: Scene, first: number, end: number): number {
  const close = isSign(tokens[end - 1], ']') ? end - 1 : end
  const isNote = isSign(tokens[close], ']') && tokens[close - 1]?.kind === 'number' && isSign(tokens[close - 2], '[')
  return isNote && close - 2 > first ? close - 2 : end
}

/** `à l'Office | (ONB)`: the token that opens the bracket which a token closes, no other between; -1 where it closes none of the content's. */
function bracketBefore({ structure: { tokens } }: Scene, first: number, at: number): number {
  if (!isSign(tokens[at], ')')) return -1
  let opening = at - 1
  while (opening >= first && !isSign(tokens[opening], '()')) opening--
  return opening >= first && isSign(tokens[opening], '(') ? opening : -1
}

/** Whether a finite verb stands among tokens `[first, end)`: they are a clause, or hold one. */
export function hasFiniteVerb(scene: Scene, first: number, end: number): boolean {
  for (let at = first; at < end; at++) if (isFiniteAt(scene, at)) return true
  return false
}

/** The range with the word before it that asks, where that is a part of the content: `asked | whether the dam was safe`. */
export function withQuestionWord({ structure: { tokens }, pack }: Scene, { first, end }: Range): Range {
  const isAsking = pack.words.questionWords?.has(tokens[first - 1]?.norm ?? '') === true
  return isAsking && tokens[first - 1]!.sentence === tokens[first]?.sentence
    ? { first: first - 1, end }
    : { first, end }
}

/** The marker that is part of the content: where bare clauses exist it is (`to continue`), else it is a complementizer. */
export const keepsMarker = ({ structure, pack }: Pick<Scene, 'structure' | 'pack'>, at: number): boolean =>
  pack.words.bareContentClauses && pack.words.infinitiveMarkers.has(structure.tokens[at]?.norm ?? '')

/** A word that opens a content clause, and no clitic of the same form (`s'il`, `s'éteindre`); where subjects are dropped either may stand before a verb. */
export function isComplementizer({ structure: { tokens }, pack: { words }, verbAt }: Scene, at: number): boolean {
  const { norm } = tokens[at] ?? { norm: '' }
  if (!words.complementizers.has(norm)) return false
  if (!words.verbClitics.has(norm) || words.dropsSubjects) return true
  const isElided = norm.endsWith("'")
  return isElided ? words.pronouns.get(tokens[at + 1]?.norm ?? '')?.use === 'subject' : verbAt[at]! < 0
}

/** `said | nothing about jobs`, `said little about | jobs`: right behind the cue that so little was said, and of what. */
export function isOfNothing({ structure: { tokens }, pack: { words } }: Scene, cue: Range, first: number): boolean {
  let at = cue.first + 1
  while (at < first && !words.nothings?.has(tokens[at]!.norm)) at++
  if (!words.nothings?.has(tokens[at]?.norm ?? '') || at > cue.end || first > at + 2) return false
  const next = tokens[at + 1]
  return next?.kind !== 'word' || words.prepositions.has(next.norm) || words.linkingPrepositions.has(next.norm)
}

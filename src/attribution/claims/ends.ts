/** Where a reported clause ends. */

import { isSign } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import type { Frame } from '../frames.js'
import type { Scene } from '../scene.js'

/** The end of a reported clause: the sentence's, or where the next reporting clause of the same subject or an aside begins. */
export function clauseEnd(scene: Scene, frame: Frame, from: number, frames: readonly Frame[]): number {
  const { tokens } = scene.structure
  const { endToken } = scene.structure.sentences[frame.sentence]!
  let end = endToken
  for (const other of framesAfter(frames, frame)) {
    if (other.sentence !== frame.sentence || other.cue.first >= end) break
    if (other.cue.first < from || other.level !== frame.level) continue
    const start = boundaryOf(scene, frame, other)
    if (start !== null && start >= from) end = Math.min(end, start)
  }
  while (
    end > from &&
    !isSign(tokens[end - 1], ')') &&
    (tokens[end - 1]!.kind === 'punctuation' || scene.pack.words.conjunctions.has(tokens[end - 1]!.norm))
  )
    end--
  return end
}

function* framesAfter(frames: readonly Frame[], frame: Frame): Generator<Frame> {
  const from = countFirst(frames, ({ cue }) => cue.first <= frame.cue.first)
  for (let i = from; i < frames.length; i++) yield frames[i]!
}

/** Where another frame of the sentence ends this one's content; null where it is inside it. */
function boundaryOf(scene: Scene, frame: Frame, other: Frame): number | null {
  const { tokens } = scene.structure
  const sameSubject = other.link === 'dropped' || (other.subject !== null && other.subject === frame.subject)
  if (sameSubject && other.cue.kind === 'verb') {
    const before = beforeClitics(scene, other.cue.first)
    if (isConjunction(scene, before) || isSign(tokens[before], ',')) return before
  }
  const theirs = other.subject === null ? undefined : scene.mentions[other.subject]!
  const ours = frame.subject === null ? undefined : scene.mentions[frame.subject]!
  if (theirs && ours && theirs.endToken <= ours.first) return commaBefore(scene, other.cue.first, frame.cue.endToken)
  // `…, le maire ajoutant que`, but not `some of it mentioning her`
  const isOneself = theirs && scene.pack.words.pronouns.get(tokens[theirs.first]!.norm)?.use !== 'indefinite'
  if (isOneself && other.cue.features?.form === 'presentParticiple' && isSign(tokens[theirs.first - 1], ','))
    return theirs.first - 1
  // `…, ce que Moscou dément`, `…, ce que dément Moscou`
  for (const at of theirs && other.cue.kind === 'verb' ? [theirs.first - 1, other.cue.first - 1] : [])
    if (isSentenceRelative(scene, at)) return at - 2
  if (theirs && theirs.endToken <= other.cue.first && isSentenceJoined(scene, theirs.first - 1, other))
    return theirs.first - 1
  const isAside = (other.link === 'inverted' || other.link === 'clitic') && isSign(tokens[other.cue.first - 1], ',')
  const isOpened = scene.pack.words.asideOpeners?.has(tokens[other.cue.first - 1]?.norm ?? '') === true
  if (isOpened && other.link === 'dropped' && isSign(tokens[other.cue.first - 2], ',')) return other.cue.first - 2
  const isPhrase =
    other.cue.kind === 'preposition' && other.subject !== null && isSign(tokens[other.cue.first - 1], ',')
  return isAside || isPhrase ? other.cue.first - 1 : null
}

/** The token before a verb and its clitics: `et leur demande`. */
function beforeClitics({ structure: { tokens }, pack: { words } }: Scene, verb: number): number {
  let at = verb - 1
  while (at > 0 && words.verbClitics.has(tokens[at]!.norm)) at--
  return at
}

const isConjunction = ({ structure, pack }: Scene, at: number): boolean =>
  pack.words.conjunctions.has(structure.tokens[at]?.norm ?? '')

/** `a dit vouloir partir | et Paul Vidal affirme qu'il restera`: where a clause in a content has a word that opens it, this one is outside. */
function isSentenceJoined(scene: Scene, conjunction: number, { cue }: Frame): boolean {
  const isReport = cue.kind === 'verb' && cue.strength === 'speech' && cue.features?.form === 'finite'
  const { norm } = scene.structure.tokens[cue.endToken] ?? { norm: '' }
  const { bareContentClauses, complementizers } = scene.pack.words
  return isReport && !bareContentClauses && complementizers.has(norm) && isConjunction(scene, conjunction)
}

/** `…, ce que`, `…, lo que`: the word at the token refers back to the whole clause before the comma. */
export function isSentenceRelative({ structure: { tokens }, pack: { words } }: Scene, at: number): boolean {
  const kind = words.determiners.get(tokens[at - 1]?.norm ?? '')?.kind
  const refersBack = kind === 'demonstrative' || kind === 'definite'
  const norm = tokens[at]?.norm ?? ''
  return refersBack && isSign(tokens[at - 2], ',') && words.relatives.has(norm) && words.complementizers.has(norm)
}

/** The last comma before a token, or the token itself: `Reed, who agrees, called …`. */
function commaBefore(scene: Scene, from: number, least: number): number {
  for (let at = from - 1; at > least; at--) if (isSign(scene.structure.tokens[at], ',')) return at
  return from
}

/** Whether a word that may open a content clause opens that of a cue. */

import type { LanguagePack } from '../../languages/pack.js'
import type { CueGroup } from '../../lexicon/lexed.js'
import { isAdverb, isSign } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import type { Token } from '../../text/structure.js'
import { canSpeak, type Frame } from '../frames.js'
import { isFiniteAt, type Scene } from '../scene.js'
import { isSentenceRelative } from './ends.js'
import { afterCircumstances } from './times.js'

/** `…, wie er in einem Brief bekundete`: the word opens an aside whose verb reports. */
export function isReportedAside({ structure: { tokens }, pack }: Scene, frames: readonly Frame[], at: number): boolean {
  if (!pack.words.asideOpeners?.has(tokens[at]!.norm) || !isSign(tokens[at - 1], ',')) return false
  const next = frames[countFirst(frames, ({ cue }) => cue.first <= at)]
  if (next?.cue.kind !== 'verb' || next.cue.strength !== 'speech' || next.sentence !== tokens[at]!.sentence)
    return false
  const after = tokens[Math.max(next.cue.endToken, next.cue.closing ?? 0)]
  return after === undefined || after.kind === 'punctuation'
}

/** A complementizer that is a question word counts only right after the cue (`asked why`, not `said on the day when`). */
export function mayComplement(scene: Scene, frame: Frame, at: number): boolean {
  const { cue } = frame
  const { words } = scene.pack
  const { tokens } = scene.structure
  const { norm } = tokens[at]!
  // `rien n'indique que`: nobody says it
  if (cue.negated && cue.stance === 'statement' && frame.subject === null) return false
  if (words.closeComplementizers?.has(norm)) return at <= cue.endToken + 1
  // `had decided, after so long, that`
  if (cue.strength === 'wider')
    return (
      at <= cue.endToken + 1 ||
      (isSign(tokens[cue.endToken], ',') && isSign(tokens[at - 1], ',')) ||
      isBehindAdjuncts(scene, cue, at) ||
      (canSpeakOf(scene, frame) && at === afterCircumstances(scene, cue.endToken))
    )
  if (words.relatives.has(norm) && (isRelativeAfter(scene, cue, at) || isAsideOfSubject(scene, frame, at))) return false
  if (isSentenceRelative(scene, at)) return false
  const afterNoun = scene.mentionTo.has(at) && words.relatives.has(norm)
  // `said the dam that failed | was old`: where clauses stand bare, a verb right behind the word
  if (afterNoun && words.bareContentClauses && at > cue.endToken && isFiniteAt(scene, at + 1)) return false
  // `fueron informados durante una reunión que …`
  if (cue.passive && words.relatives.has(norm) && at > cue.endToken && !isAdverb(tokens[at - 1]!, scene.pack))
    return false
  return !afterNoun || at === cue.endToken || cue.strength === 'speech'
}

/** `sorgt sich, dass`, `befürchtet zudem, dass`: where a comma parts every clause, nothing else but adjuncts stands before it. */
function isBehindAdjuncts(scene: Scene, { endToken, closing }: CueGroup, at: number): boolean {
  const { tokens } = scene.structure
  if (!scene.pack.words.commaClauses || !isSign(tokens[at - 1], ',')) return false
  const { verbClitics, contentNegations } = scene.pack.words
  let from = endToken
  while ([verbClitics, contentNegations].some((words) => words.has(tokens[from]?.norm ?? ''))) from++
  return closing === at - 1 || afterCircumstances(scene, from) === at - 1
}

/** `È vero, ha detto Lidia Gai, cliente che paga poco`: after an inverted clause behind its content only a relative can follow. */
function isAsideOfSubject({ structure: { tokens }, pack }: Scene, { cue, link }: Frame, at: number): boolean {
  const opener = pack.words.asideOpeners?.has(tokens[cue.first - 1]?.norm ?? '') ? cue.first - 1 : cue.first
  const isAside = link === 'inverted' && isSign(tokens[opener - 1], ',') && at > cue.endToken + 1
  return isAside && tokens[at - 1]!.kind === 'word' && !isAdverb(tokens[at - 1]!, pack)
}

/** Somebody who can speak is the subject. */
const canSpeakOf = ({ mentions }: Scene, { subject }: Frame): boolean =>
  subject !== null && canSpeak(mentions[subject]!)

/** `« … », dijo Saldanha, que pesca en la ría`: after one comma, or after a quote, a word that is also a relative refers back. */
function isRelativeAfter({ structure, mentionTo }: Scene, cue: CueGroup, at: number): boolean {
  const { tokens } = structure
  const commas = tokens.slice(cue.endToken, at).filter((token) => isSign(token, ',')).length
  const before = isSign(tokens[cue.first - 1], ',') ? cue.first - 2 : cue.first - 1
  if (isSign(tokens[at - 1], ',')) return (commas % 2 === 1 || tokens[before]?.kind === 'mark') && mentionTo.has(at - 1)
  return at > cue.endToken && mentionTo.has(at) && tokens[before]?.kind === 'mark'
}

/** `après que`, `before that`: with the preposition before it, it is another conjunction. */
export function isCompound({ structure, pack }: Scene, { cue }: Frame, at: number): boolean {
  const { norm } = structure.tokens[at - 1]!
  const { prepositions, clauseOpeners, compoundOpeners = clauseOpeners, clausePrepositions } = pack.words
  if (clausePrepositions?.has(norm)) return !isGoverned(structure.tokens, cue.endToken, at - 1, pack)
  return at > cue.endToken && (prepositions.has(norm) || compoundOpeners.has(norm))
}

/** `duda | de que`, `insiste también | en que`, `avisó a la policía | de que`: the preposition at a token leads from its verb to a clause. */
function isGoverned(tokens: readonly Token[], endToken: number, at: number, pack: LanguagePack): boolean {
  const isLink = pack.words.linkingPrepositions.has(tokens[at]!.norm)
  if (isLink && isSign(tokens[endToken], ',') === false) return true
  return tokens.slice(endToken, at).every((token) => isAdverb(token, pack))
}

/** `dit plus que`, `rien que`: after most negations a complementizer compares or excepts. */
export function isComparative({ structure, pack }: Scene, at: number): boolean {
  const { norm } = structure.tokens[at - 1] ?? { norm: '' }
  return pack.words.negations.has(norm) && !pack.words.contentNegations.has(norm)
}

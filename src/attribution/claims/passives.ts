/** What a verb with its agent reports: `It was announced by the mayor that …`, `accusé par le parquet d'avoir …`. */

import { isAdverb, isSign } from '../../lexicon/words.js'
import { saysWhatItIs } from '../complements.js'
import { canSpeak, type Frame, subjectBefore } from '../frames.js'
import { isFiniteAt, type Range, type Scene } from '../scene.js'
import { isRaising } from '../unsaid.js'
import { type Content, keepsMarker } from './content.js'
import { clauseEnd } from './ends.js'
import { outerVerb } from './outer-verb.js'
import { endBeforeSecondVerb } from './second-verb.js'

/** Stances of speech whose object is what somebody will do, or wants done: `promised by the minister`. */
const WANTED: ReadonlySet<string> = new Set(['promise', 'demand'])
/** Tokens of the longest predicate between a verb and its agent. */
const FAR = 8

/** The first token of the phrase that tells the agent, its preposition, and the token after the agent. */
export function agentPhrase({ mentions }: Scene, { subject, link }: Frame): Range | null {
  if (subject === null || link !== 'agent') return null
  const { first, endToken } = mentions[subject]!
  return { first: first - 1, end: endToken }
}

/** The content of a frame whose verb has its agent beside it; null where it has none. */
export function ofPassive(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  const agent = agentPhrase(scene, frame)
  if (agent === null) return null
  return clause(scene, frame, agent, frames) ?? asked(scene, frame, agent, frames) ?? thing(scene, frame, agent, frames)
}

/** `The dam seems to leak`: the subject and the infinitive of a verb that leaves unsaid who thinks so; null for any other. */
export function ofRaising(scene: Scene, frame: Frame, frames: readonly Frame[]): Content | null {
  if (!isRaising(scene, frame.cue)) return null
  const verbal = verbalAt(scene, frame.cue.endToken, frame.sentence)
  const subject = scene.mentions[subjectBefore(scene, frame.cue, frame.level)?.mention ?? -1]
  if (!verbal || !subject) return null
  const said = { first: verbal.first, end: clauseEnd(scene, frame, verbal.end, frames) }
  return { ranges: [{ first: subject.first, end: subject.endToken }, said], sieve: 'infinitive', confidence: 0.75 }
}

/** `It was announced by the mayor | that the bridge would close`. */
function clause(scene: Scene, frame: Frame, agent: Range, frames: readonly Frame[]): Content | null {
  const { tokens } = scene.structure
  let at = Math.max(agent.end, frame.cue.endToken, frame.cue.closing ?? 0)
  while (tokens[at] && isAdverb(tokens[at]!, scene.pack)) at++
  if (scene.pack.words.commaClauses && isSign(tokens[at], ',')) at++
  if (tokens[at]?.sentence !== frame.sentence || !scene.pack.words.complementizers.has(tokens[at]!.norm)) return null
  // `goods made by companies that move`: a relative
  const isOfNoun = !frame.cue.passive && frame.cue.strength === 'wider'
  if (isOfNoun || isFiniteAt(scene, at + 1)) return null
  // The word that asks belongs to the question: `asked by a reporter | whether …`
  const first = frame.cue.stance === 'question' ? at : at + 1
  const end = endOf(scene, frame, at + 1, 1, frames)
  return { ranges: [{ first, end }], sieve: 'clause of a passive', confidence: 0.6 }
}

/** `The driver was accused by police of leaving the scene`: whom it is said of, and what is said of them. */
function asked(scene: Scene, frame: Frame, agent: Range, frames: readonly Frame[]): Content | null {
  const { cue, sentence } = frame
  const verbal = cue.strength === 'speech' || cue.stance === 'accusation' ? verbalAt(scene, agent.end, sentence) : null
  if (verbal === null) return null
  const patient = patientOf(scene, frame)
  const said = { first: verbal.first, end: endOf(scene, frame, verbal.end, 0, frames) }
  return { ranges: patient ? [patient, said] : [said], sieve: 'clause of a passive', confidence: 0.6 }
}

/** An infinitive or a gerund with its marker or preposition, negated or not, to the end of its verb; null where none begins there. */
function verbalAt({ structure, pack, verbs, verbAt }: Scene, from: number, sentence: number): Range | null {
  const { tokens } = structure
  const { words } = pack
  const isAt = (at: number, tells: ReadonlySet<string>) => tells.has(tokens[at]?.norm ?? '')
  const marker = isAt(from, words.negations) ? from + 1 : from
  const group = verbs[verbAt[marker + 1] ?? -1]
  if (!group || tokens[marker]!.sentence !== sentence) return null
  const { form } = group.lead.features
  if (form === 'infinitive' && isAt(marker, words.infinitiveMarkers))
    return { first: keepsMarker({ structure, pack }, marker) ? from : marker + 1, end: group.endToken }
  return form === 'presentParticiple' && isAt(marker, words.prepositions) ? { first: from, end: group.endToken } : null
}

/** `The closure was announced by the council`, `Cette mesure est jugée inutile par les syndicats`. */
function thing(scene: Scene, frame: Frame, agent: Range, frames: readonly Frame[]): Content | null {
  const patient = patientOf(scene, frame)
  if (patient === null) return null
  const predicate = predicateOf(scene, frame, agent) ?? predicateBehind(scene, frame, agent, frames)
  // Whoever can speak is told, or accused: `the minister was denied`
  const said = scene.mentions[scene.mentionFrom.get(patient.first) ?? -1]
  const mayBeSaid = said !== undefined && !canSpeak(said)
  if (predicate === null && !(mayBeSaid && saysWhat(scene, frame))) return null
  return { ranges: predicate ? [patient, predicate] : [patient], sieve: 'noun of a passive', confidence: 0.6 }
}

/** What a verb says that something is, up to its agent; null where those words are adverbs, or a phrase of time or place. */
function predicateOf(scene: Scene, { cue }: Frame, agent: Range): Range | null {
  const { structure, pack, stretchAt } = scene
  const { tokens } = structure
  const [first, end] = [cue.endToken, agent.first]
  const isQuoted = stretchAt[end - 2] !== stretchAt[cue.first]
  if (!saysWhatItIs(scene, cue) || (end - first > FAR && !isQuoted)) return null
  const { prepositions, linkingPrepositions } = pack.words
  const { norm } = tokens[first]!
  const isLed = linkingPrepositions.has(norm) || pack.cues.governing?.get(cue.lemma)?.has(norm) === true
  const isAdjunct = prepositions.has(norm) && !isLed
  if (isAdjunct || tokens.slice(first, end).every((token) => isAdverb(token, pack))) return null
  return { first: isLeadIn(scene, cue.lemma, first) ? first + 1 : first, end }
}

/** `décrit par ses voisins comme | un homme discret`: what leads to a predicate behind the agent, and the predicate; null where nothing does. */
function predicateBehind(scene: Scene, frame: Frame, agent: Range, frames: readonly Frame[]): Range | null {
  const at = agent.end
  const { norm, sentence } = scene.structure.tokens[at] ?? { norm: '', sentence: -1 }
  const isLed = scene.pack.cues.governing?.get(frame.cue.lemma)?.has(norm) === true && sentence === frame.sentence
  if (!isLed) return null
  const { cue } = frame
  const said = { first: isLeadIn(scene, cue.lemma, at) ? at + 1 : at, end: endOf(scene, frame, at + 1, 0, frames) }
  const end = endBeforeSecondVerb(scene, { first: cue.first, end: cue.endToken }, said)
  return end > at + 1 ? { ...said, end } : null
}

/** `qualifié | de | dangereux`: what leads to the predicate is no part of it where an infinitive leaves its marker too. */
const isLeadIn = ({ structure, pack }: Scene, lemma: string, at: number): boolean =>
  !pack.words.bareContentClauses && pack.cues.governing?.get(lemma)?.has(structure.tokens[at]!.norm) === true

/** What the verb is said of is what somebody says: it was announced, or promised, or asked for. */
const saysWhat = ({ pack }: Scene, { cue }: Frame): boolean =>
  cue.passive &&
  (pack.cues.announcing?.has(cue.lemma) === true || (cue.strength === 'speech' && WANTED.has(cue.stance)))

/** The words for whom or what a passive is said of: its subject, or the noun that its participle describes. */
function patientOf(scene: Scene, { cue, level }: Frame): Range | null {
  const isBeside = cue.features?.form !== 'finite' || !cue.passive
  const at = isSign(scene.structure.tokens[cue.first - 1], ',') ? cue.first - 1 : cue.first
  const index = isBeside ? scene.mentionTo.get(at) : subjectBefore(scene, cue, level)?.mention
  const mention = scene.mentions[index ?? -1]
  if (!mention) return isBeside && at === cue.first ? nounBefore(scene, at) : null
  return { first: mention.first, end: mention.endToken }
}

/** Words of the longest noun and its determiner that a participle is said of where they are no mention. */
const LONGEST_NOUN = 4

/** `un état critique | jugé`: the words from a determiner on; null where a verb or a sign stands among them. */
function nounBefore({ structure: { tokens }, pack: { words }, verbAt }: Scene, end: number): Range | null {
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_NOUN) && tokens[at]!.kind === 'word'; at--) {
    const isDeterminer = words.determiners.has(tokens[at]!.norm) && !words.linkingPrepositions.has(tokens[at]!.norm)
    if (isDeterminer && at < end - 1) return { first: at, end }
    const isJoined = words.linkingPrepositions.has(tokens[at]!.norm)
    if (verbAt[at]! >= 0 || (words.prepositions.has(tokens[at]!.norm) && !isJoined)) return null
  }
  return null
}

/** The end of the proposition, and before the clause of the sentence where the verb is but a participle of it. */
function endOf(scene: Scene, frame: Frame, first: number, open: 0 | 1, frames: readonly Frame[]): number {
  const end = clauseEnd(scene, frame, first, frames)
  return frame.cue.passive && frame.cue.features?.form === 'finite' ? end : Math.min(end, outerVerb(scene, first, open))
}

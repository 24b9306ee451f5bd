/** Mentions that a cue is said of though they are no subjects: objects of source words, owners of nouns, agents, who is cited. */

import type { CueGroup } from '../lexicon/lexed.js'
import { phrasesByWords } from '../lexicon/word-cues.js'
import { isAdverb, isSign } from '../lexicon/words.js'
import { canSpeak, type Found, isRelative, isSubject } from './frames.js'
import { isFiniteAt, type Scene } from './scene.js'

/** Tokens between a source word and the subject of its sentence. */
const FAR = 60
/** Tokens between a verb and whom it cites. */
const REACH = 14

/** The mention after a source preposition. */
export function objectOf(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens } = scene.structure
  const { determiners } = scene.pack.words
  let at = cue.endToken
  while (tokens[at] && isAdverb(tokens[at]!, scene.pack) && !scene.mentionFrom.has(at)) at++
  // `in the words of its director`: the noun of the phrase has taken the mention apart from its determiner.
  if (determiners.has(tokens[at]?.norm ?? '') && !scene.mentionFrom.has(at)) at++
  const { capitalNouns, ownAdjectives } = scene.pack.words
  if (ownAdjectives?.has(tokens[at]?.norm ?? '')) {
    const owner = subjectOf(scene, cue, level)
    if (owner) return owner
  }
  while (capitalNouns?.isAttribute(tokens[at]?.norm ?? '') && !scene.mentionFrom.has(at)) at++
  // `so die Einschätzung der Gutachterin`: of a noun that reports, whose it is
  if (!scene.mentionFrom.has(at) && scene.pack.cues.nounLemma(tokens[at]?.norm ?? '') !== undefined) at++
  const mention = scene.mentionFrom.get(at)
  if (mention === undefined || scene.stretchAt[at] !== level) return null
  return tellerBefore(scene, cue, mention) ?? { mention, link: 'object' }
}

/** `un message selon lequel`: what tells, right before a relative's phrase; not whose a noun is (`l'avis du maire selon lequel`). */
function tellerBefore(scene: Scene, { first }: CueGroup, relative: number): Found | null {
  const index = isRelative(scene, scene.mentions[relative]!) ? scene.mentionTo.get(first) : undefined
  const mention = scene.mentions[index ?? -1]
  if (!mention || !canSpeak(mention)) return null
  const before = scene.structure.tokens[mention.first - 1]?.norm ?? ''
  return scene.pack.words.linkingPrepositions.has(before) ? null : { mention: index!, link: 'object' }
}

/** The first subject of the cue's sentence that can speak. */
function subjectOf(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens, sentences } = scene.structure
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!
  for (let at = Math.max(firstToken, cue.first - FAR); at < Math.min(endToken, cue.first + FAR); at++) {
    const mention = scene.mentionFrom.get(at)
    if (mention === undefined || scene.stretchAt[at] !== level || at === cue.endToken) continue
    if (isSubject(scene, scene.mentions[mention]!) && canSpeak(scene.mentions[mention]!))
      return { mention, link: 'object' }
  }
  return null
}

/** `einem Bericht zufolge`: the mention before what stands behind its source. */
export function objectBefore(scene: Scene, cue: CueGroup, level: number): Found | null {
  const phrases = phrasesByWords(scene.pack.cues.phrases).get(cue.lemma)
  const isPostposed = phrases?.some(({ place }) => place === 'postposed')
  const mention = isPostposed ? scene.mentionTo.get(cue.first) : undefined
  return mention !== undefined && scene.stretchAt[cue.first - 1] === level ? { mention, link: 'object' } : null
}

/** `l'affirmation de Redon`, `the claim by Reed`, `Reed's claim`, `l'idée, défendue par Redon, que`: whose a noun is. */
export function ownerOf(scene: Scene, cue: CueGroup, level: number): Found | null {
  return possessorOf(scene, cue, level) ?? complementOf(scene, cue, level) ?? defenderOf(scene, cue, level)
}

/** The mention after a preposition that follows the noun, or after the article of its genitive. */
function complementOf(scene: Scene, { endToken }: CueGroup, level: number): Found | null {
  const { structure, pack } = scene
  const { words } = pack
  const { norm } = structure.tokens[endToken] ?? { norm: '' }
  const complement = scene.mentionFrom.get(endToken + 1) ?? scene.mentionFrom.get(endToken)
  if (complement === undefined || scene.stretchAt[endToken] !== level) return null
  const isOf = words.linkingPrepositions.has(norm) || words.genitiveArticles?.has(norm)
  const isBy = words.ownerPrepositions?.has(norm) === true && canSpeak(scene.mentions[complement]!)
  return isOf || isBy ? { mention: complement, link: 'object' } : null
}

/** The possessive before the noun, or the mention that a possessor's mark ends. */
function possessorOf(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens } = scene.structure
  for (let at = cue.first - 1; at >= Math.max(0, cue.first - 3); at--) {
    if (scene.pack.words.owners?.has(tokens[at]!.norm) && scene.mentionAt[at]! >= 0)
      return { mention: scene.mentionAt[at]!, link: 'adjacent' }
    if (!/^['’]/.test(tokens[at]!.text) || tokens[at]!.spaced) continue
    const owner = scene.mentionTo.get(at)
    return owner !== undefined && scene.stretchAt[at] === level ? { mention: owner, link: 'adjacent' } : null
  }
  return null
}

/** The agent that ends an aside right after the noun, before the noun's clause: `l'idée, défendue par le maire, que`. */
function defenderOf(scene: Scene, { endToken }: CueGroup, level: number): Found | null {
  const { structure, pack, stretchAt, mentionFrom, mentions } = scene
  const { tokens } = structure
  if (!isSign(tokens[endToken], ',')) return null
  for (let at = endToken + 1; at < Math.min(tokens.length, endToken + REACH); at++) {
    if (tokens[at]!.kind !== 'word' || stretchAt[at] !== level) return null
    const mention = pack.words.agentPrepositions.has(tokens[at]!.norm) ? mentionFrom.get(at + 1) : undefined
    if (mention === undefined) continue
    const after = mentions[mention]!.endToken
    const isClosed = isSign(tokens[after], ',') && pack.words.complementizers.has(tokens[after + 1]?.norm ?? '')
    return isClosed ? { mention, link: 'agent' } : null
  }
  return null
}

/** `annoncé par le ministre`, `qualifié de « farce » par le ministre`: the mention after the preposition of the agent. */
export const agentOf = (scene: Scene, cue: CueGroup, level: number): Found | null =>
  agentBehind(scene, cue, level) ?? (scene.pack.words.verbSecond ? agentBefore(scene, cue, level) : null)

/** `Von der Ministerin | wurde erklärt`: an agent that opens the clause, right before its finite verb. */
function agentBefore(scene: Scene, { first, passive }: CueGroup, level: number): Found | null {
  const index = passive ? scene.mentionTo.get(first) : undefined
  const mention = scene.mentions[index ?? -1]
  if (!mention || !canSpeak(mention)) return null
  return agentAt(scene, mention.first - 1, level)
}

function agentBehind(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens } = scene.structure
  const isSaidOf = saysWhatItIs(scene, cue)
  const last = Math.min(tokens.length, Math.max(cue.endToken + (isSaidOf ? FAR_AGENT : NEAR_AGENT), cue.closing ?? 0))
  for (let at = cue.endToken; at < last && (scene.verbAt[at]! < 0 || (isSaidOf && mayBeAdjective(scene, at))); at++) {
    if (tokens[at]!.kind === 'mark') return agentAt(scene, afterMarks(scene, at, level), level)
    if (tokens[at]!.kind !== 'word' && !(isSaidOf && isAmount(scene, at))) return null
    if (scene.pack.words.agentPrepositions.has(tokens[at]!.norm)) return agentAt(scene, at, level)
  }
  return null
}

/** Tokens between a verb and its agent, and where what the verb says of something stands between them. */
const [NEAR_AGENT, FAR_AGENT] = [4, 9]

/** `jugé trop long`, `présenté comme un danger`, `estimé à deux millions`: the verb says what something is. */
export const saysWhatItIs = (
  { structure: { tokens }, pack: { cues } }: Scene,
  { lemma, endToken }: CueGroup,
): boolean =>
  cues.describing?.has(lemma) === true || cues.governing?.get(lemma)?.has(tokens[endToken]?.norm ?? '') === true

/** `estimé à | 9,5 %`: a number, or a sign within the sentence that parts nothing. */
const isAmount = ({ structure: { tokens } }: Scene, at: number): boolean =>
  tokens[at]!.sentence === tokens[at - 1]!.sentence && !isSign(tokens[at], ',.:;()?!')

/** `jugé | décevant`, `un état jugé | critique`: one word that is a verb elsewhere, no auxiliary. */
function mayBeAdjective({ verbs, verbAt, pack }: Scene, at: number): boolean {
  const { first, endToken, lead } = verbs[verbAt[at]!]!
  return endToken === first + 1 && lead.features.form !== 'infinitive' && !pack.cues.auxiliaries.has(lead.lemma)
}

/** The mention after an agent's preposition at the token. */
function agentAt(
  { structure: { tokens }, pack, mentionFrom, stretchAt }: Scene,
  at: number,
  level: number,
): Found | null {
  const isPreposition = pack.words.agentPrepositions.has(tokens[at]?.norm ?? '')
  const mention = isPreposition ? mentionFrom.get(at + 1) : undefined
  return mention !== undefined && stretchAt[at + 1] === level ? { mention, link: 'agent' } : null
}

/** The token after the closing mark of what a mark opens, which is listed after what it stands in; the next token where it opens nothing. */
function afterMarks({ stretchAt, stretches, stretchTokens }: Scene, at: number, level: number): number {
  const stretch = stretchAt[at + 1] ?? level
  return stretch > level && stretches[stretch]!.close ? stretchTokens[stretch]![1] + 1 : at + 1
}

/** `cela fait dire au maire que le pont est sûr`: whom a verb makes say or fear what follows. */
export function madeToSay(scene: Scene, { lemma, first, endToken }: CueGroup, level: number): Found | null {
  const { structure, pack, verbs, verbAt, mentionFrom, stretchAt } = scene
  const { causatives } = pack.words
  const group = verbs[verbAt[first] ?? -1]
  if (!group || !causatives?.said.has(lemma) || !causatives.hearers.has(structure.tokens[endToken]?.norm ?? ''))
    return null
  const before = structure.tokens.slice(group.first, group.head)
  const isMade = before.some(({ norm }) => pack.cues.readVerb(norm).some((one) => causatives.verbs.has(one.lemma)))
  const mention = isMade ? mentionFrom.get(endToken + 1) : undefined
  return mention !== undefined && stretchAt[endToken + 1] === level ? { mention, link: 'object' } : null
}

/** Tokens between a verb that makes somebody act and whom it makes. */
const BEFORE_COMPELLED = 8

/** `a poussé le maire à dire, affirmant que`: whom a verb makes act, for the infinitive and for a participle right after it. */
export function compelledBefore(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { verbAt, verbs, structure, pack } = scene
  const form = cue.features?.form
  if (!pack.words.compelling || (form !== 'infinitive' && form !== 'presentParticiple')) return null
  if (form === 'infinitive') return compelledAt(scene, cue.first, level)
  const { sentence } = structure.tokens[cue.first]!
  for (let at = cue.first - 1; at >= cue.first - REACH && structure.tokens[at]?.sentence === sentence; at--) {
    const group = verbs[verbAt[at]!]
    if (group) return group.lead.features.form === 'infinitive' ? compelledAt(scene, group.first, level) : null
  }
  return null
}

/** Whom a verb before makes do what the infinitive at the token says. */
function compelledAt(scene: Scene, infinitive: number, level: number): Found | null {
  const { structure, pack, verbAt, verbs, mentions, mentionTo, stretchAt } = scene
  const { tokens } = structure
  const { infinitiveMarkers, compelling } = pack.words
  if (!infinitiveMarkers.has(tokens[infinitive - 1]?.norm ?? '')) return null
  const end = isSign(tokens[infinitive - 2], ',') ? infinitive - 2 : infinitive - 1
  const mention = mentionTo.get(end)
  if (mention === undefined || stretchAt[end - 1] !== level || !canSpeak(mentions[mention]!)) return null
  const { first } = mentions[mention]!
  for (let at = first - 1; at >= Math.max(0, first - BEFORE_COMPELLED) && tokens[at]!.kind === 'word'; at--) {
    const group = verbs[verbAt[at]!]
    if (group) return compelling!.has(group.headReading.lemma) ? { mention, link: 'object' } : null
  }
  return null
}

/** `zitierte den Minister mit den Worten`: the last mention of the clause without a preposition, but the subject before the verb. */
export function citedObject(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens } = scene.structure
  const { prepositions } = scene.pack.words
  let found: number | null = null
  for (let at = cue.endToken; at < Math.min(tokens.length, cue.endToken + REACH); ) {
    const token = tokens[at]!
    if (token.sentence !== tokens[cue.first]!.sentence || scene.stretchAt[at] !== level) break
    if (token.kind === 'mark' || isSign(token, ',:;') || isFiniteAt(scene, at)) break
    const mention = scene.mentionFrom.get(at)
    if (mention !== undefined && !prepositions.has(tokens[at - 1]!.norm) && canSpeak(scene.mentions[mention]!))
      found = mention
    at = mention === undefined ? at + 1 : scene.mentions[mention]!.endToken
  }
  return found === null ? null : { mention: found, link: 'object' }
}

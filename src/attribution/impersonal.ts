/** Cue verbs whose subject is nobody: `heißt es in dem Bericht`, `peut-on lire dans le rapport`. */

import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { entryAt } from '../lexicon/lookup.js'
import { isSign } from '../lexicon/words.js'
import { canSpeak, type Found } from './frames.js'
import type { Range, Scene } from './scene.js'

/** Tokens between the verb and its source. */
const REACH = 14

/** Whether a cue reports with a subject that is nobody. */
export function isImpersonal(
  { structure: { tokens }, pack }: Scene,
  { kind, lemma, first, endToken, clitic }: CueGroup,
): boolean {
  const { impersonal } = pack.words
  if (kind !== 'verb' || !impersonal) return false
  if (clitic !== null && impersonal.turned?.has(lemma)) return impersonal.pronouns.has(tokens[clitic]!.norm)
  if (!impersonal.verbs.has(lemma)) return false
  if (!impersonal.personal?.has(lemma)) return true
  return tokens.slice(Math.max(0, first - 1), endToken + 1).some(({ norm }) => impersonal.pronouns.has(norm))
}

/** The mention after a preposition of the cue's sentence that leads to a source: on its right, else on its left; or null. */
export function impersonalSource(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens, sentences } = scene.structure
  const { firstToken, endToken } = sentences[tokens[cue.first]!.sentence]!
  const right = { first: cue.endToken, end: Math.min(endToken, cue.endToken + REACH) }
  const left = { first: clauseStart(scene, Math.max(firstToken, cue.first - REACH), cue), end: cue.first }
  const beside = sourceIn(scene, right, level) ?? bodyIn(scene, right, level) ?? sourceIn(scene, left, level)
  return beside ?? sourceBehindAside(scene, cue, level)
}

/** `In dem Bericht, der seit Mai vorliegt, heißt es`: the source that opens the sentence, only what stands between two commas behind it. */
function sourceBehindAside(scene: Scene, { first }: CueGroup, level: number): Found | null {
  const { tokens, sentences } = scene.structure
  const { firstToken } = sentences[tokens[first]!.sentence]!
  if (!scene.pack.words.verbSecond || !isSign(tokens[first - 1], ',')) return null
  const comma = tokens.slice(firstToken, first - 1).findIndex((token) => isSign(token, ','))
  return comma < 0 ? null : sourceIn(scene, { first: firstToken, end: firstToken + comma }, level)
}

/** Tokens of the preposition that opens a sentence: `Du côté de`. */
const OPENING = 2

/** `À la préfecture, | on assure que …`: the body at which the sentence opens, where nobody is the subject of a cue right behind; or null. */
export function bodyOfNobody(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { impersonal, verbClitics } = scene.pack.words
  if (!impersonal?.turned?.has(cue.lemma) || cue.clitic !== null) return null
  const { tokens, sentences } = scene.structure
  let subject = cue.first - 1
  while (subject > 0 && verbClitics.has(tokens[subject]!.norm)) subject--
  const { firstToken } = sentences[tokens[cue.first]!.sentence]!
  const isNobodys = impersonal.pronouns.has(tokens[subject]?.norm ?? '') && isSign(tokens[subject - 1], ',')
  const opening = { first: firstToken, end: Math.min(subject - 1, firstToken + OPENING) }
  return isNobodys ? (sourceIn(scene, opening, level) ?? bodyIn(scene, opening, level)) : null
}

/** `Desde la compañía | aseguran que`: where subjects are dropped, the body at whose seat nobody else speaks, right before a verb in the plural; or null. */
export function bodyOfSeveral(scene: Scene, { first, features }: CueGroup, level: number): Found | null {
  const { structure, pack, mentions, mentionTo, stretchAt } = scene
  const { impersonal, dropsSubjects, verbClitics } = pack.words
  if (!dropsSubjects || !impersonal?.seats || features?.plural !== true) return null
  let end = first
  while (end > 0 && verbClitics.has(structure.tokens[end - 1]!.norm)) end--
  const index = mentionTo.get(end)
  const body = mentions[index ?? -1]
  if (body?.kind !== 'organization' || stretchAt[body.first] !== level) return null
  const isSeat = impersonal.seats.has(structure.tokens[body.first - 1]?.norm ?? '')
  return isSeat ? { mention: index!, link: 'object' } : null
}

/** The first token of the cue's clause, from `least` on: what it reports ends in a comma. */
function clauseStart({ structure: { tokens } }: Scene, least: number, { first }: CueGroup): number {
  let at = first
  while (at > least && !isSign(tokens[at - 1], ',')) at--
  return at
}

/** Who or what can speak: not `dans la soirée`. */
const mayBeSource = (mention: Mention): boolean => mention.form !== 'pronoun' && canSpeak(mention)

const sourceIn = (scene: Scene, range: Range, level: number): Found | null =>
  led(scene, range, level, scene.pack.words.impersonal!.prepositions, mayBeSource)

/** Who speaks where a body has its seat, but not one that is told: `dit-on | à la mairie`, not `à l'agence Nordpress`. */
function bodyIn(scene: Scene, range: Range, level: number): Found | null {
  const { words, people } = scene.pack
  const { tokens } = scene.structure
  const { seats, hearers } = words.impersonal!
  const isTold = ({ first, endToken }: Mention) =>
    entryAt(tokens, first, endToken, people.media) !== null ||
    tokens.slice(first, endToken).some(({ norm }) => hearers?.has(norm))
  const isBody = (mention: Mention) => mention.kind === 'organization' && mention.form !== 'pronoun' && !isTold(mention)
  return seats ? led(scene, range, level, seats, isBody) : null
}

/** The mention behind one of some prepositions of a range, before its first sign; or null. */
function led(
  scene: Scene,
  { first, end }: Range,
  level: number,
  prepositions: ReadonlySet<string>,
  isSource: (mention: Mention) => boolean,
): Found | null {
  const { tokens } = scene.structure
  const { linkingPrepositions } = scene.pack.words
  for (let at = first; at < end && !isSign(tokens[at], ':;,'); at++) {
    if (!prepositions.has(tokens[at]!.norm) || scene.stretchAt[at] !== level) continue
    // `apprend-on auprès de la mairie`
    const isLinked = linkingPrepositions.has(tokens[at + 1]?.norm ?? '') && !scene.mentionFrom.has(at + 1)
    const mention = scene.mentionFrom.get(isLinked ? at + 2 : at + 1)
    if (mention !== undefined && isSource(scene.mentions[mention]!)) return { mention, link: 'object' }
  }
  return null
}

/** Where a verb tells what stands beside its clause: always after a verb of saying, else by its place. */

import { isSign } from '../../lexicon/words.js'
import { canSpeak, type Frame } from '../frames.js'
import type { Scene } from '../scene.js'

/** Stances of the verbs beyond speech that say at the end of a sentence what somebody finds or thinks. */
const CONCLUDED: ReadonlySet<string> = new Set(['statement', 'belief'])

/** A verb of saying, or another one in a place where it tells. */
export const mayTell = (scene: Scene, frame: Frame): boolean =>
  frame.cue.strength === 'speech' ||
  [isTurnedBehindComma, endsSentence, isBetweenCommas].some((tells) => tells(scene, frame))

/** `The road is safe, the report found.`, `…, she posted on Facebook`: a verb beyond speech ends the sentence right behind its subject, and no conjunction opens it. */
function endsSentence(scene: Scene, { cue, link, sentence }: Frame): boolean {
  const { tokens, sentences } = scene.structure
  const { pack } = scene
  const { firstToken, endToken } = sentences[sentence]!
  const { clauseOpeners, conjunctions, subordinators } = pack.words
  const opening = tokens[firstToken]!.norm
  if (!CONCLUDED.has(cue.stance) || cue.passive || cue.negated || link !== 'adjacent') return false
  const isMain = conjunctions.has(opening) || !(clauseOpeners.has(opening) || subordinators?.has(opening))
  return afterPhrase(scene, cue.endToken) >= endToken - 1 && isMain
}

/** The token behind a preposition and a name that begin at a token, where clauses stand bare; else the token itself. */
function afterPhrase({ structure: { tokens }, pack, mentions, mentionFrom }: Scene, from: number): number {
  const name = mentions[mentionFrom.get(from + 1) ?? -1]
  const isLed = pack.words.bareContentClauses && pack.words.prepositions.has(tokens[from]?.norm ?? '')
  return isLed && name?.form === 'name' ? name.endToken : from
}

/** `Le pont tiendra, | estime le maire`, `| croit-on`: a verb beyond speech, right behind a comma and before who can speak. */
function isTurnedBehindComma(scene: Scene, { cue, subject, link }: Frame): boolean {
  const mention = scene.mentions[subject ?? -1]
  if (!mention || !scene.pack.words.freeInversion || cue.passive || cue.negated || !canSpeak(mention)) return false
  const isTurned = cue.clitic !== null || (link === 'inverted' && mention.first === cue.endToken)
  const { tokens } = scene.structure
  // `según publica el diario`: the word that opens the aside stands between them
  const isOpened =
    scene.pack.words.dropsSubjects && scene.pack.words.asideOpeners?.has(tokens[cue.first - 1]?.norm ?? '')
  return isTurned && isSign(tokens[isOpened ? cue.first - 2 : cue.first - 1], ',')
}

/** `Such plans, they believe, will fail`: a verb beyond speech right behind its subject, a comma or a dash on either side, where clauses may stand bare. */
function isBetweenCommas({ structure: { tokens }, pack, mentions }: Scene, { cue, subject, link }: Frame): boolean {
  const mention = mentions[subject ?? -1]
  if (!mention || !pack.words.bareContentClauses || link !== 'adjacent' || mention.endToken !== cue.first) return false
  const parts = (at: number) => isSign(tokens[at], ',') || tokens[at]?.kind === 'dash'
  const isParted = parts(mention.first - 1) && parts(cue.endToken)
  return isParted && CONCLUDED.has(cue.stance) && !cue.passive && !cue.negated
}

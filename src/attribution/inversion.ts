/** Subjects behind their verb: « … », a déclaré mardi le ministre. */

import type { CueGroup, Mention } from '../lexicon/lexed.js'
import { isAdverb, isCapitalised, isSign } from '../lexicon/words.js'
import type { Token } from '../text/structure.js'
import { agrees, isOblique } from './agreement.js'
import { canSpeak, type Found, isOtherLevel, isRelative, isSubject, mayInvert, REACH } from './frames.js'
import { isFiniteAt, mayBePastParticiple, type Scene } from './scene.js'

/** How far a subject may be behind its cue, in tokens. */
const REACH_RIGHT = 14

/** `bezeichnete er`: right after a finite verb, a pronoun that is always a subject. */
export function nominativeAfter(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { nominatives } = scene.pack.words
  if (!nominatives?.has(scene.structure.tokens[cue.endToken]?.norm ?? '') || !mayInvert(cue)) return null
  const mention = scene.mentionFrom.get(cue.endToken)
  if (mention === undefined || isOtherLevel(scene, cue.endToken, level)) return null
  return agrees(scene.mentions[mention]!, cue, scene) ? { mention, link: 'inverted' } : null
}

/** A reporting clause opens right after a stretch or a lone comma: what follows the cue is then its subject. */
export function prefersInversion(scene: Scene, cue: CueGroup, level: number): boolean {
  if (!mayInvert(cue)) return false
  const { tokens } = scene.structure
  const before = tokens[cue.first - 1]
  if (!before || before.sentence !== tokens[cue.first]!.sentence) return true
  if (before.kind === 'mark' || before.kind === 'dash' || isOtherLevel(scene, cue.first - 1, level)) return true
  if (isObjectClause(scene, before)) return true
  if (!isSign(before, ',') || cue.strength !== 'speech') return false
  const earlier = tokens[cue.first - 2]
  if (earlier === undefined || earlier.kind === 'mark' || isOtherLevel(scene, cue.first - 2, level)) return true
  if (leadsToObject(scene, cue)) return false
  return (
    commasBefore(scene, cue.first, level) % 2 === 1 ||
    leadsToPerson(scene, cue) ||
    isSecondVerb(scene, cue) ||
    followsClause(scene, cue, level)
  )
}

/** `C'est le chauffeur, un homme de 40 ans, a annoncé la police`: before an aside the clause has its verb, and behind the cue stands who can speak. */
function isSecondVerb(scene: Scene, { first, endToken, stance }: CueGroup): boolean {
  const { tokens } = scene.structure
  const speaker = scene.mentions[scene.mentionFrom.get(endToken) ?? -1]
  if (!scene.pack.words.freeInversion || stance !== 'statement' || !speaker || !canSpeak(speaker)) return false
  let comma = first - 2
  while (comma > 0 && tokens[comma]!.sentence === tokens[first]!.sentence && !isSign(tokens[comma], ',')) comma--
  for (let at = comma - 1; at >= Math.max(0, first - REACH) && tokens[at]!.sentence === tokens[first]!.sentence; at--) {
    if (isSign(tokens[at], ',:;') || scene.pack.words.relatives.has(tokens[at]!.norm)) return false
    if (isFiniteAt(scene, at)) return true
  }
  return false
}

/** `Then Ann Reed, the mayor, announced a plan`: a thing behind the verb, and before its comma who can speak; where subjects go before their verb. */
function leadsToObject(
  { pack, mentions, mentionFrom, mentionTo }: Scene,
  { first, endToken, stance }: CueGroup,
): boolean {
  const [speaker, thing] = [mentions[mentionTo.get(first - 1) ?? -1], mentions[mentionFrom.get(endToken) ?? -1]]
  if (pack.words.freeInversion || pack.words.verbSecond || !speaker || !thing) return false
  return maySay(speaker) && (!maySay(thing) || AGAINST.has(stance))
}

/** Stances of the verbs whose object is whom they speak of. */
const AGAINST: ReadonlySet<string> = new Set(['accusation', 'denial'])

const maySay = (mention: Mention): boolean => canSpeak(mention) && mention.kind !== 'document'

/** `In May, the road was closed, | said Reed`: where clauses stand bare, a clause of its own before the verb, and behind it who can speak. */
function followsClause(scene: Scene, { first, endToken, stance, lemma }: CueGroup, level: number): boolean {
  const { structure, pack, mentions, mentionFrom } = scene
  const { tokens, sentences } = structure
  const speaker = mentions[mentionFrom.get(endToken) ?? -1]
  if (!pack.words.bareContentClauses || stance !== 'statement' || !speaker || !maySay(speaker)) return false
  if (pack.cues.informing?.has(lemma)) return false
  const { relatives, subordinators, complementizers } = pack.words
  const { firstToken } = sentences[tokens[first]!.sentence]!
  const opens = ({ norm }: Token, at: number) =>
    subordinators?.has(norm) || (at > firstToken && (relatives.has(norm) || complementizers.has(norm)))
  let isOpened = false
  for (let at = Math.max(firstToken, first - REACH); at < first; at++) {
    if (isSign(tokens[at], ',;:')) isOpened = false
    else if (opens(tokens[at]!, at)) isOpened = true
    else if (!isOpened && scene.stretchAt[at] === level && isFiniteAt(scene, at)) return true
  }
  return false
}

/** `…, incluindo um porco, disse Saqib`: where subjects may follow their verb, a person's name right behind it. */
function leadsToPerson({ pack, mentions, mentionFrom }: Scene, { endToken }: CueGroup): boolean {
  const mention = mentions[mentionFrom.get(endToken) ?? -1]
  return pack.words.freeInversion && mention?.form === 'name' && mention.kind === 'person'
}

/** `comme le souligne le maire`, `que dénoncent les syndicats`: right after what opens a clause there is no place on the left. */
function isObjectClause({ pack }: Scene, { norm }: Token): boolean {
  const { words } = pack
  if (!words.freeInversion || words.conjunctions.has(norm)) return false
  return words.clauseOpeners.has(norm) || words.complementizers.has(norm)
}

/** Only adjuncts stand between an inverted subject and the end of its clause. */
export function endsClause(scene: Scene, from: number, cue: CueGroup): boolean {
  const { tokens } = scene.structure
  for (let at = from; at < Math.min(tokens.length, from + REACH_RIGHT); at++) {
    const token = tokens[at]!
    if (token.sentence !== tokens[cue.first]!.sentence || token.kind === 'punctuation' || token.kind === 'dash')
      return true
    if (token.kind === 'mark') return at > from
    if (scene.pack.words.freeInversion) continue
    if (describes(scene, at) || describesNoun(scene, at)) return true
    if (scene.verbAt[at]! >= 0) return false
  }
  return true
}

/** `said a man who left`, `said Reed, pointing at the map`: a relative, a participle or another clause ends that of the subject. */
function describes({ structure, pack, verbs, verbAt }: Scene, at: number): boolean {
  const { norm } = structure.tokens[at]!
  const opensClause = pack.words.pronouns.get(norm)?.use === 'relative' || pack.words.subordinators?.has(norm) === true
  return opensClause || verbs[verbAt[at]!]?.lead.features.form === 'presentParticiple'
}

/** `said a source involved in the plan`, `said the head of a group called Stone`: a form that may be a participle right behind a noun, and a preposition or a name behind it. */
function describesNoun(scene: Scene, at: number): boolean {
  const { structure, pack, mentionTo, verbs, verbAt } = scene
  const next = structure.tokens[at + 1]
  if (!mentionTo.has(at) || verbs[verbAt[at]!]?.endToken !== at + 1 || next?.kind !== 'word') return false
  return (pack.words.prepositions.has(next.norm) || isCapitalised(next)) && mayBePastParticiple(scene, at)
}

function commasBefore(scene: Scene, first: number, level: number): number {
  const { tokens } = scene.structure
  const { sentence } = tokens[first]!
  let count = 0
  for (let at = first - 1; at >= Math.max(0, first - REACH) && tokens[at]!.sentence === sentence; at--) {
    if (tokens[at]!.kind === 'mark' || isOtherLevel(scene, at, level)) break
    if (isSign(tokens[at], ',')) count++
  }
  return count
}

/** `El puente, | dijo, | seguirá abierto`: where subjects are dropped, a verb of speech between two commas has none beside it. */
export function isBareAside(scene: Scene, cue: CueGroup, level: number): boolean {
  const { tokens } = scene.structure
  if (!scene.pack.words.dropsSubjects || cue.strength !== 'speech' || !mayInvert(cue)) return false
  let end = cue.endToken
  while (tokens[end] && isAdverb(tokens[end]!, scene.pack)) end++
  if (!isSign(tokens[cue.first - 1], ',') || !isSign(tokens[end], ',') || adjunctEnd(scene, end) !== null) return false
  const commas = commasBefore(scene, cue.first, level)
  return commas === 1 || (commas % 2 === 1 && hasVerbBefore(scene, cue.first))
}

/** `según | comunicó ayer`: a word that opens an aside, and right behind it a finite verb. */
export const opensAside = (scene: Scene, { first, endToken }: CueGroup): boolean =>
  scene.pack.words.dropsSubjects === true &&
  scene.pack.words.asideOpeners?.has(scene.structure.tokens[first]!.norm) === true &&
  endToken === first + 1 &&
  isFiniteAt(scene, endToken)

/** A finite verb stands before the token in its sentence. */
function hasVerbBefore(scene: Scene, end: number): boolean {
  const { tokens, sentences } = scene.structure
  for (let at = Math.max(sentences[tokens[end]!.sentence]!.firstToken, end - REACH); at < end; at++)
    if (isFiniteAt(scene, at)) return true
  return false
}

/** The mention right of the cue, past adverbs, dates and prepositional phrases. */
export function invertedSubject(scene: Scene, cue: CueGroup, level: number): Found | null {
  const { tokens } = scene.structure
  const { words } = scene.pack
  const { paragraph } = tokens[cue.first]!
  let isObject = false
  let hasNoun = false
  for (let at = cue.endToken; at < Math.min(tokens.length, cue.endToken + REACH_RIGHT); ) {
    const token = tokens[at]!
    if (token.paragraph !== paragraph || isOtherLevel(scene, at, level)) return null
    const mention = scene.mentionFrom.get(at)
    const isFree = !isObject || (hasNoun && mention !== undefined && beginsPhrase(scene, scene.mentions[mention]!))
    if (mention !== undefined && isFree && !isOblique(scene, scene.mentions[mention]!)) {
      if (isRelative(scene, scene.mentions[mention]!) || isOwner(scene, scene.mentions[mention]!)) return null
      // Where subjects are dropped, a thing after the verb is its object (`anunció el cierre`)
      const isSpeaker = canSpeak(scene.mentions[mention]!) || isSaidBy(scene, cue, at)
      if (words.dropsSubjects && (!isSpeaker || isAsked(scene, cue, mention))) return null
      return agrees(scene.mentions[mention]!, cue, scene) ? { mention, link: 'inverted' } : null
    }
    if (mention !== undefined) {
      at = scene.mentions[mention]!.endToken
      isObject = false
      continue
    }
    const isLink = words.prepositions.has(token.norm) || words.linkingPrepositions.has(token.norm)
    const adjunct = at === cue.endToken ? adjunctEnd(scene, at) : null
    if (adjunct !== null) {
      at = adjunct
      continue
    }
    if (isOrdinalStop(scene, at)) {
      at++
      continue
    }
    if (words.complementizers.has(token.norm) || (token.kind !== 'word' && token.kind !== 'number')) return null
    hasNoun = isObject && !isLink && token.kind === 'word'
    isObject = isLink || (isObject && !isDate(token, scene))
    at++
  }
  return null
}

/** Tokens of the longest adjunct between two commas. */
const LONGEST_ADJUNCT = 8

/** `exprime | son | souhait`: whose a noun is that reports. */
const isOwner = ({ structure: { tokens }, pack }: Scene, { form, first, endToken }: Mention): boolean =>
  form === 'pronoun' && endToken === first + 1 && pack.words.owners?.has(tokens[first]!.norm) === true

/** `« … », a déploré, | en larmes, | Rose Pin`: the token after what two commas part off and a preposition opens; null where nothing is. */
function adjunctEnd(scene: Scene, comma: number): number | null {
  const { tokens } = scene.structure
  if (!isSign(tokens[comma], ',') || !scene.pack.words.prepositions.has(tokens[comma + 1]?.norm ?? '')) return null
  for (let at = comma + 1; at < comma + LONGEST_ADJUNCT && tokens[at]?.sentence === tokens[comma]!.sentence; at++) {
    if (isSign(tokens[at], ',')) return scene.mentionFrom.has(at + 1) ? at + 1 : null
    if (tokens[at]!.kind !== 'word' || isFiniteAt(scene, at)) return null
  }
  return null
}

/** `« … », se preguntaba un soldador`: right behind a quote and its verb of saying or asking an article leads to who speaks, whatever the noun. */
function isSaidBy(
  { structure: { tokens }, pack }: Scene,
  { first, endToken, strength, stance }: CueGroup,
  at: number,
): boolean {
  const before = isSign(tokens[first - 1], ',') ? tokens[first - 2] : tokens[first - 1]
  const isBehind = before?.kind === 'mark' || before?.kind === 'dash'
  const isSaying = strength === 'speech' && (stance === 'statement' || stance === 'question')
  return isBehind && isSaying && at === endToken && pack.words.determiners.has(tokens[at]!.norm)
}

/** `a déclaré en conférence de presse le ministre`: after a bare noun an article or a person's name begins another phrase. */
function beginsPhrase({ structure, pack }: Scene, mention: Mention): boolean {
  if (mention.form === 'name' && mention.kind === 'person') return true
  const article = pack.words.determiners.get(structure.tokens[mention.first]!.norm)?.kind
  return article === 'definite' || (article === 'indefinite' && canSpeak(mention))
}

/** `ha invitato i cittadini a restare`: an infinitive after it is what the object is asked for. */
function isAsked(
  { structure: { tokens }, pack, mentions, verbs, verbAt }: Scene,
  cue: CueGroup,
  mention: number,
): boolean {
  const { endToken } = mentions[mention]!
  // `calificó | a Thorpe | de`: the preposition by which the verb leads to what it says of them
  if (pack.cues.governing?.get(cue.lemma)?.has(tokens[endToken]?.norm ?? '')) return true
  const verb = verbs[verbAt[endToken + 1] ?? -1]
  return pack.words.infinitiveMarkers.has(tokens[endToken]?.norm ?? '') && verb?.lead.features.form === 'infinitive'
}

/** `am 3. Mai`: a stop after a number, inside the sentence. */
const isOrdinalStop = ({ structure: { tokens }, pack }: Scene, at: number): boolean =>
  pack.text.ordinalStops === true &&
  isSign(tokens[at], '.') &&
  tokens[at - 1]?.kind === 'number' &&
  tokens[at + 1]?.sentence === tokens[at]!.sentence

/** Words that end a phrase of time, after which the subject may come: adverbs, months, years. */
const isDate = (token: Token, { pack }: Scene): boolean =>
  token.kind === 'number' || isAdverb(token, pack) || pack.words.weekdaysAndMonths.has(token.norm)

/** Words before the verb of a phrase that opens its sentence: `Tout en`, `Juste après`, `Avant même d'`. */
const LONGEST_OPENING = 3
/** Tokens from that verb to the main clause. */
const REACH_MAIN = 40

/** `Après avoir accusé le préfet, | le maire | est parti`: the subject of the main clause behind a phrase without a finite verb that opens its sentence; null elsewhere. */
export function mainSubject(scene: Scene, cue: CueGroup, level: number): Found | null {
  const form = cue.features?.form
  if ((form !== 'infinitive' && form !== 'presentParticiple') || !opensSentence(scene, cue)) return null
  const { tokens } = scene.structure
  const { sentence } = tokens[cue.first]!
  for (let at = cue.endToken; at < cue.endToken + REACH_MAIN && tokens[at]?.sentence === sentence; at++) {
    if (isSign(tokens[at], ':;')) return null
    if (!isSign(tokens[at], ',') || isOtherLevel(scene, at, level)) continue
    const index = scene.mentionFrom.get(at + 1)
    if (index !== undefined && isMainSubject(scene, index)) return { mention: index, link: 'shared' }
  }
  return null
}

/** Only prepositions and adverbs stand before the verb in its sentence. */
function opensSentence({ structure: { tokens, sentences }, pack }: Scene, { first }: CueGroup): boolean {
  const { firstToken } = sentences[tokens[first]!.sentence]!
  if (first - firstToken > LONGEST_OPENING) return false
  const { prepositions, linkingPrepositions, clauseOpeners } = pack.words
  const opens = (norm: string) => [prepositions, linkingPrepositions, clauseOpeners].some((words) => words.has(norm))
  return tokens.slice(firstToken, first).every((token) => opens(token.norm) || isAdverb(token, pack))
}

/** Who can speak, right before a finite verb. */
function isMainSubject(scene: Scene, index: number): boolean {
  const mention = scene.mentions[index]!
  return isSubject(scene, mention) && canSpeak(mention) && isFiniteAt(scene, mention.endToken)
}

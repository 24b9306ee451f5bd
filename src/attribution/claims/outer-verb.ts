/** Where the sentence around a reported clause goes on: `Her warning that the dam could fail | was ignored`. */

import type { LanguagePack } from '../../languages/pack.js'
import type { Mention } from '../../lexicon/lexed.js'
import { isAdverb, isCapitalised, isSign } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import { type Frame, isRelative } from '../frames.js'
import { isFiniteAt, mayBePastParticiple, type Range, type Scene } from '../scene.js'

/** Tokens after the beginning of a content within which the outer verb is looked for. */
const REACH = 80

/** Tokens after a verb that may report within which the verb of a bare clause is looked for. */
const FAR_VERB = 15

/** Words of the longest conjunction. */
const FAR_OPENING = 3

/** What the walk through a clause still owes, and has met. */
interface Walk {
  /** Clauses that were opened and have had no verb yet. */
  open: number
  /** After a conjunction a clause or its verb goes on. */
  isJoined: boolean
  /** Verbs that may be participles of a noun (`the dam built in 1950`), so that a verb of the clause may follow. */
  doubts: number
  /** No clause has begun yet: an infinitive. */
  isVerbless: boolean
  /** The last comma after a verb, or null. */
  comma: number | null
}

/**
 * The first token beyond the content: of the verb that no clause within it has, the outer sentence's, or of the clause that this verb ends;
 * the number of tokens where there is none within reach. `open` is 1 where the content has a finite verb of its own, 0 for an infinitive.
 */
export function outerVerb(scene: Scene, from: number, open: 0 | 1): number {
  const outer = outerFrom(scene, from, open)
  if (!outer) return scene.structure.tokens.length
  if (outer.comma !== null && scene.mentionFrom.has(outer.comma + 1)) return beforeComma(scene, outer.comma)
  let { verb } = outer
  while (verb > from && scene.pack.words.verbClitics.has(scene.structure.tokens[verb - 1]!.norm)) verb--
  return verb
}

/** The token beyond a content that a comma ends: the comma, or what follows the mark that closes behind it (`… “hacked,” | she left`). */
export const beforeComma = ({ structure: { tokens } }: Scene, comma: number): number =>
  tokens[comma]!.kind === 'mark' ? comma + 1 : comma

/** A comma, or the mark right behind one inside it. */
export const endsInComma = ({ structure: { tokens } }: Scene, at: number): boolean =>
  isSign(tokens[at], ',') || (tokens[at]?.kind === 'mark' && isSign(tokens[at - 1], ','))

/**
 * The first token of the verb that `outerVerb` looks for, and the last comma (or the mark that closes behind it) between it and the last verb of the content; null where
 * there is no such verb within reach.
 */
export function outerFrom(scene: Scene, from: number, open: 0 | 1): { verb: number; comma: number | null } | null {
  const { tokens } = scene.structure
  const walk: Walk = { open, isJoined: false, doubts: 0, comma: null, isVerbless: open === 0 }
  let isAside = false
  for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
    if (tokens[at]!.sentence !== tokens[from]!.sentence) break
    if (isSign(tokens[at], '()')) isAside = isSign(tokens[at], '(')
    if (isAside || scene.stretchAt[at] !== scene.stretchAt[from]) continue
    const group = scene.verbs[scene.verbAt[at]!]
    if (group?.first === at && isVerbAt(scene, at)) {
      if (!isOwn(scene, walk, at)) return { verb: at, comma: walk.comma }
    } else if (opensClause(scene, at)) {
      walk.open += at > from && opensClause(scene, at - 1) ? 0 : 1
      walk.isVerbless = false
    } else if (joins(scene, at) && !joinsNouns(scene, walk, at)) walk.isJoined = true
    else if (endsInComma(scene, at)) pass(scene, walk, at)
  }
  return null
}

/** A comma ends what a conjunction before it joins, unless it stands right behind that; before a clause it settles what was in doubt. */
function pass(scene: Scene, walk: Walk, comma: number): void {
  const { tokens } = scene.structure
  walk.comma = comma
  walk.isJoined &&= scene.pack.words.conjunctions.has(tokens[comma - 1]!.norm)
  if (isBeforeClause(scene, comma + 1)) walk.doubts = 0
}

/** Whether the verb group that begins at a token is a finite verb where it stands: no noun, no participle. */
export function isVerbAt(scene: Scene, at: number): boolean {
  const { structure, pack, verbs, verbAt, mentionAt } = scene
  if (!isFiniteAt(scene, at) || mentionAt[at]! >= 0) return false
  const { tokens } = structure
  const { lead } = verbs[verbAt[at]!]!
  if (pack.words.prepositions.has(tokens[at]!.norm)) return false
  if (pack.cues.auxiliaries.has(lead.lemma)) return !isPossessor(scene, at) && !isInverted(scene, at)
  if (isBeforeNoun(tokens[at - 1]?.norm ?? '', pack)) return false
  return lead.features.tense !== 'present' || !mayBeNoun(scene, at)
}

/** `the experience needed`, `laws passed by`: right after a noun that no comma opens, or before an agent. */
function describesNoun(scene: Scene, at: number): boolean {
  const { tokens } = scene.structure
  if (scene.pack.words.agentPrepositions.has(tokens[at + 1]?.norm ?? '')) return true
  const mention = scene.mentions[scene.mentionTo.get(at) ?? -1]
  return mention !== undefined && mention.form !== 'pronoun' && !endsInComma(scene, firstJoined(scene, mention) - 1)
}

/** The first token of the nouns that conjunctions join to a mention, itself the last of them: `experts and agents`. */
export function firstJoined({ structure: { tokens }, pack, mentions, mentionTo }: Scene, last: Mention): number {
  let { first } = last
  for (let before = mentionTo.get(first - 1); before !== undefined; before = mentionTo.get(first - 1)) {
    if (!pack.words.conjunctions.has(tokens[first - 1]!.norm)) break
    first = mentions[before]!.first
  }
  return first
}

/** After a preposition, or a determiner that is no pronoun, stands no finite verb. */
const isBeforeNoun = (norm: string, { words }: LanguagePack): boolean =>
  !words.pronouns.has(norm) && (words.prepositions.has(norm) || words.determiners.has(norm))

/** `Reed's plan`: the enclitic after a noun, but not after an adverb (`there's a plan`), may be a possessor's mark. */
function isPossessor({ structure: { tokens }, pack }: Scene, at: number): boolean {
  const before = tokens[at - 1]
  if (!pack.words.possessives?.has(tokens[at]!.norm) || before === undefined) return false
  return !pack.words.pronouns.has(before.norm) && !isAdverb(before, pack)
}

/** `…, should she win`: an auxiliary before its subject opens a condition. */
function isInverted({ structure: { tokens }, pack, verbs, verbAt }: Scene, at: number): boolean {
  const group = verbs[verbAt[at]!]
  if (group?.endToken !== at + 1 || !pack.cues.auxiliaries.has(group.lead.lemma)) return false
  return pack.words.pronouns.get(tokens[at + 1]?.norm ?? '')?.use === 'subject'
}

/** `better tax breaks`, `to cut taxes`: where nouns stand before nouns a form of the present may be one. */
function mayBeNoun(scene: Scene, at: number): boolean {
  const { structure, pack, verbs, verbAt } = scene
  const { head, endToken } = verbs[verbAt[at]!]!
  if (verbAt[at - 1]! >= 0) return true
  // `la réforme | coûtera`: an article, no clitic
  if (head > at && isFiniteAt(scene, endToken)) return true
  if (pack.words.nounHead !== 'last' || pack.words.capitalNouns) return false
  return !(hasSubjectBefore(scene, at) || hasObjectAfter(structure.tokens[at + 1]?.norm ?? '', pack))
}

/** `they want`, `Reed wants`, but not `the Reed plans are`. */
function hasSubjectBefore(scene: Scene, at: number): boolean {
  const { structure, pack } = scene
  if (pack.words.pronouns.get(structure.tokens[at - 1]?.norm ?? '')?.use === 'subject') return true
  return scene.mentions[scene.mentionTo.get(at) ?? -1]?.form === 'name' && !isFiniteAt(scene, at + 1)
}

/** `want it`, `want a vote`. */
const hasObjectAfter = (norm: string, { words }: LanguagePack): boolean =>
  words.determiners.has(norm) || words.pronouns.get(norm)?.use === 'object'

/** What a content has of its own at its beginning, as `outerVerb` asks for it: no finite verb if it begins with an infinitive. */
export function opensWithClause({ structure: { tokens }, pack, verbs, verbAt }: Scene, first: number): 0 | 1 {
  // Also before a verb that the lexicon does not have
  if (pack.words.infinitiveMarkers.has(tokens[first]?.norm ?? '')) return 0
  return verbs[verbAt[first] ?? -1]?.lead.features.form === 'infinitive' ? 0 : 1
}

/** Whether the verb group that begins at a token belongs to a clause of the content; the walk then has it behind it. */
function isOwn(scene: Scene, walk: Walk, at: number): boolean {
  const isOwed = walk.open > 0 || walk.isJoined
  if (!isOwed && mayBePastParticiple(scene, at) && describesNoun(scene, at)) return true
  if (!isOwed && (walk.doubts === 0 || isFiniteAt(scene, at - 1))) return false
  if (walk.open > 0) walk.open--
  else if (!walk.isJoined) walk.doubts--
  walk.isJoined = false
  walk.comma = null
  if (mayBeParticiple(scene, at)) walk.doubts++
  if (leadsToBareClause(scene, at)) walk.open++
  return true
}

/** A past form that may be a participle, before a preposition: `the dam built in 1950`. */
function mayBeParticiple(scene: Scene, at: number): boolean {
  const { endToken } = scene.verbs[scene.verbAt[at]!]!
  const isBefore = scene.pack.words.prepositions.has(scene.structure.tokens[endToken]?.norm ?? '')
  return isBefore && endToken === at + 1 && mayBePastParticiple(scene, at)
}

/** `he thought the dam was safe`: a verb that may report, a noun right after it, and a verb before the next sign. */
function leadsToBareClause(scene: Scene, at: number): boolean {
  const { structure, pack, verbs, verbAt, mentionFrom } = scene
  const { tokens } = structure
  const { endToken, headReading } = verbs[verbAt[at]!]!
  if (!pack.words.bareContentClauses || !pack.cues.verbs.has(headReading.lemma) || !mentionFrom.has(endToken))
    return false
  for (let next = endToken; next < endToken + FAR_VERB && !isSign(tokens[next], ',:;'); next++)
    if (tokens[next]?.sentence === tokens[at]!.sentence && isFiniteAt(scene, next)) return true
  return false
}

/** A subordinating word, an auxiliary before its subject, or where clauses may stand bare a noun right after another (`the dam | the council built`). */
function opensClause(scene: Scene, at: number): boolean {
  const { structure, pack, mentionFrom, mentionTo, mentions } = scene
  const { words } = pack
  const token = structure.tokens[at]!
  const mention = mentions[mentionFrom.get(at) ?? -1]
  const isBare = words.bareContentClauses && mentionTo.has(at)
  if (mention && (mention.form !== 'pronoun' || words.pronouns.get(token.norm)?.use === 'subject')) return isBare
  if (words.relatives.has(token.norm) || words.complementizers.has(token.norm) || isInverted(scene, at)) return true
  if (!words.clauseOpeners.has(token.norm) || words.conjunctions.has(token.norm)) return false
  // `because of`, `after the storm`: no clause follows
  if (words.prepositions.has(structure.tokens[at + 1]?.norm ?? '')) return false
  return !(words.prepositions.has(token.norm) || isAdverb(token, pack)) || isBeforeClause(scene, at + 1)
}

/** A noun and its finite verb stand there: `after | the council met`, but `after | the storm`. */
function isBeforeClause(scene: Scene, at: number): boolean {
  const mention = scene.mentions[scene.mentionFrom.get(at) ?? -1]
  if (mention === undefined) return false
  const after = scene.structure.tokens[mention.endToken]
  return isFiniteAt(scene, after && isAdverb(after, scene.pack) ? mention.endToken + 1 : mention.endToken)
}

/** `…, both experts | and | agents understood`: right after a comma, or where no clause has begun, the conjunction joins two nouns, and no verbs. */
function joinsNouns({ mentionFrom, mentionTo }: Scene, { comma, isVerbless }: Walk, at: number): boolean {
  const isBetween = mentionTo.has(at) && mentionFrom.has(at + 1)
  return isBetween && (isVerbless || (comma !== null && mentionFrom.has(comma + 1)))
}

/** A conjunction, or a comma between two participles: `was directed, controlled`. */
function joins(scene: Scene, at: number): boolean {
  const token = scene.structure.tokens[at]!
  if (scene.pack.words.conjunctions.has(token.norm)) return true
  return isSign(token, ',') && mayBePastParticiple(scene, at - 1) && mayBePastParticiple(scene, at + 1)
}

/** `Redon, qui affirme que le pont tiendra, | est parti`, `Si Redon affirme que le pont tiendra, | le maire …`: where a content ends that a relative or an opening clause with this cue reports; else its own end. */
export function endInRelative(
  scene: Scene,
  { cue, subject }: Pick<Frame, 'cue' | 'subject'>,
  { first, end }: Range,
): number {
  const mention = first >= cue.endToken && subject !== null ? scene.mentions[subject]! : null
  const isReported =
    mention !== null &&
    (isRelative(scene, mention) ||
      opensSentence(scene, mention) ||
      isInRelative(scene, mention) ||
      isInBareRelative(scene, mention) ||
      isReduced(mention, cue))
  if (!isReported) return end
  const outer = outerVerb(scene, first, ownVerbs(scene, cue, first))
  return leadsToGap(scene, outer) ? end : Math.min(end, outer)
}

/** `the gift she said she hoped | would help`: right behind a verb of belief the verb of a clause that lacks its subject. */
function leadsToGap({ cues, pack }: Scene, verb: number): boolean {
  const before = cues[countFirst(cues, ({ first }) => first < verb) - 1]
  return pack.words.bareContentClauses && before?.endToken === verb && before.stance === 'belief'
}

/** Finite verbs of a content behind its cue: a noun behind a verb has none where a word opens every clause. */
function ownVerbs(scene: Scene, { kind }: Frame['cue'], first: number): 0 | 1 {
  const { structure, pack } = scene
  const { bareContentClauses, commaClauses, complementizers } = pack.words
  const mayBeBare = kind !== 'verb' || bareContentClauses || commaClauses
  const isOpened = mayBeBare || complementizers.has(structure.tokens[first - 1]?.norm ?? '')
  return isOpened ? opensWithClause(scene, first) : 0
}

/** `le pont, dont le maire affirme qu'il tiendra, | a cédé`: the subject stands right behind a word that is a relative alone. */
function isInRelative({ structure: { tokens }, pack: { words } }: Scene, { first }: Mention): boolean {
  const { norm } = tokens[first - 1] ?? { norm: '' }
  return words.relatives.has(norm) && !words.complementizers.has(norm)
}

/** `The road | she said she built | is shut`, `an honor Reed said he expected`: where clauses stand bare, a subject right behind a noun, or a name behind one that is nobody's. */
function isInBareRelative(
  { structure: { tokens }, pack, mentionTo }: Scene,
  { first, endToken, form }: Mention,
): boolean {
  if (!pack.words.bareContentClauses) return false
  if (form === 'pronoun') return mentionTo.has(first)
  const nouns = tokens.slice(first + 1, endToken).filter((token) => !isCapitalised(token))
  const isDetermined = form === 'name' && pack.words.determiners.has(tokens[first]!.norm) && nouns.length > 0
  return isDetermined && !nouns.some(({ norm }) => pack.people.roles.has(norm))
}

/** `Des riverains réclamant la fermeture | ont jeté des œufs`: a participle right behind its subject. */
const isReduced = ({ endToken }: Mention, { first, features }: Frame['cue']): boolean =>
  features?.form === 'presentParticiple' && endToken === first

/** `Alors que le maire`, `Même si le maire`: the subject of a subordinate clause that opens its sentence. */
function opensSentence({ structure: { tokens, sentences }, pack: { words } }: Scene, { first }: Mention): boolean {
  const { firstToken } = sentences[tokens[first]!.sentence]!
  const opener = tokens[first - 1]
  if (first - firstToken < 1 || first - firstToken > FAR_OPENING || opener === undefined) return false
  return (
    words.complementizers.has(opener.norm) ||
    (words.clauseOpeners.has(opener.norm) && !words.conjunctions.has(opener.norm))
  )
}

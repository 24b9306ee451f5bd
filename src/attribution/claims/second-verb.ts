/** Where a clause after its cue ends because the cue's subject goes on: `said she is glad | and left`, `said it is late, | adding that …`. */

import { tenseOf, type VerbGroup } from '../../lexicon/cues.js'
import type { CueGroup } from '../../lexicon/lexed.js'
import { isAdverb, isSign } from '../../lexicon/words.js'
import { countFirst } from '../../text/search.js'
import { mayBePastParticiple, type Range, type Scene } from '../scene.js'
import { isSentenceRelative } from './ends.js'
import { isVerbAt } from './outer-verb.js'

/** The content behind a cue as far as it has been read. */
interface Read {
  readonly said: VerbGroup
  /** The token after the content. */
  readonly end: number
  /** A complementizer opens it. */
  readonly isOpened: boolean
  /** Its last finite verb, or the infinitive that it begins with. */
  last: VerbGroup | null
  /** One of its finite verbs is in the past. */
  isPast: boolean
  hasComma: boolean
  hasColon: boolean
}

/** The end of a clause after its cue, a range of tokens, before what the cue's subject does next; the clause's own end where nothing follows. */
export function endBeforeSecondVerb(scene: Scene, cue: Range, { first, end }: Range): number {
  const said = scene.verbs[scene.verbAt[cue.first]!] ?? scene.verbs[scene.verbAt[cue.end - 1]!]
  if (first < cue.end) return end
  if (!said) return endBeforeOthers(scene, { first, end })
  const { tokens } = scene.structure
  const isOpened = scene.pack.words.complementizers.has(tokens[first - 1]?.norm ?? '')
  const read: Read = { said, end, isOpened, last: null, isPast: false, hasComma: false, hasColon: false }
  for (let at = first; at < end; at++) {
    if (scene.stretchAt[at] !== scene.stretchAt[first]) continue
    if (at > first && (goesOn(scene, read, at) || isBehindWholeQuote(scene, first, at)))
      return scene.structure.tokens[at]!.kind === 'mark' ? at + 1 : at
    const verb = scene.verbs[scene.verbAt[at]!]
    if (verb?.first === at && isVerbAt(scene, at)) {
      read.last = verb
      read.isPast ||= tenseOf(verb) === 'past'
    } else if (verb?.first === at && isInfinitive(verb)) read.last ??= verb
    read.hasComma ||= isSign(scene.structure.tokens[at], ',')
    read.hasColon ||= isSign(scene.structure.tokens[at], ':')
  }
  return end
}

/** `subrayó que «fue un triunfo de todos» | y dedicó`: where subjects are dropped, a conjunction and a verb right behind the quotation that a content begins with. */
function isBehindWholeQuote(scene: Scene, first: number, at: number): boolean {
  const { structure, pack, stretchAt, stretchTokens } = scene
  const { tokens } = structure
  if (!pack.words.dropsSubjects || tokens[first]!.kind !== 'mark' || tokens[at - 1]!.kind !== 'mark') return false
  const stretch = stretchAt[first + 1] ?? -1
  const isWhole = stretch >= 0 && stretchTokens[stretch]![1] === at - 1
  return isWhole && isConjunction(scene, at) && verbFrom(scene, at + 1) !== null
}

/** The end of a clause that no verb reports before what others say of it: `selon le maire, le pont tient, | ce que conteste la préfète`. */
function endBeforeOthers(scene: Scene, { first, end }: Range): number {
  for (let at = first; at < end; at++) {
    const isOpen = isSign(scene.structure.tokens[at], ',') && scene.stretchAt[at] === scene.stretchAt[first]
    if (isOpen && (isContrast(scene, at + 1) || isDisputed(scene, at + 1))) return at
  }
  return end
}

/** `…, | ce que conteste la préfète`, `…, | ce que la préfète conteste`: a relative to all before it, and a verb of speech. */
function isDisputed(scene: Scene, from: number): boolean {
  if (!isSentenceRelative(scene, from + 1)) return false
  const subject = scene.mentions[scene.mentionFrom.get(from + 2) ?? -1]
  return cueFrom(scene, afterAdverbs(scene, subject?.endToken ?? from + 2))?.strength === 'speech'
}

/** What begins at a conjunction, a comma or the mark behind one is the speaker's. */
function goesOn(scene: Scene, read: Read, at: number): boolean {
  const { tokens } = scene.structure
  const { last } = read
  if (isConjunction(scene, at))
    return (
      isJoinedCue(scene, read, at) ||
      isOwnClause(scene, at) ||
      isAnswering(scene, read, at) ||
      (last !== null && isJoined(scene, read, last, at + 1))
    )
  if (isSign(tokens[at], ';')) return opensSentence(scene, read, at + 1)
  if (tokens[at]!.kind === 'mark') return isSign(tokens[at - 1], ',') && isTelling(scene, at + 1)
  if (!isSign(tokens[at], ',')) return false
  const rules = [isComment, isTelling, isSaying, isContrast]
  if (rules.some((rule) => rule(scene, at + 1))) return true
  if (last === null || isInfinitive(last)) return refersBack(scene, at + 1) || isOtherClause(scene, at + 1)
  return isListed(scene, read, at + 1) || isSetAgainst(scene, read, at + 1)
}

/** `espère que le pont tiendra, | mais la route a cédé`: what goes on with what was said has the word that opened it again, or the conditional. */
function isSetAgainst(scene: Scene, { isOpened }: Read, from: number): boolean {
  const { structure, pack, mentions, mentionFrom } = scene
  if (!isOpened || !pack.words.adversatives?.has(structure.tokens[from]?.norm ?? '')) return false
  const subject = mentions[mentionFrom.get(afterAdverbs(scene, from + 1)) ?? -1]
  const verb = subject && isVerbAt(scene, subject.endToken) ? scene.verbs[scene.verbAt[subject.endToken]!] : undefined
  return verb !== undefined && verb.lead.features.tense !== 'conditional'
}

const isInfinitive = ({ lead }: VerbGroup): boolean => lead.features.form === 'infinitive'

/** `a refusé de payer, | ce qui inquiète la mairie`: behind an infinitive or a noun, a relative that refers to all before the comma. */
function refersBack({ structure: { tokens }, pack: { words } }: Scene, at: number): boolean {
  const isDemonstrative = words.determiners.get(tokens[at]?.norm ?? '')?.kind === 'demonstrative'
  return isDemonstrative && words.relatives.has(tokens[at + 1]?.norm ?? '')
}

/** `demande la fin des travaux, | alors que les riverains réclament`: a clause beside the content whose own subject tells. */
function isContrast(scene: Scene, from: number): boolean {
  const opening = openingBeside(scene, from)
  const subject = scene.mentions[scene.mentionFrom.get(from + opening) ?? -1]
  if (opening === 0 || !subject) return false
  return cueFrom(scene, afterAdverbs(scene, subject.endToken))?.strength === 'speech'
}

/** `a refusé de payer, | mais la mairie insiste`: behind an infinitive or a noun, a clause with a subject and a verb of its own. */
function isOtherClause(scene: Scene, from: number): boolean {
  const { structure, mentions, mentionFrom } = scene
  if (structure.tokens[from] === undefined) return false
  const opening = isConjunction(scene, from) ? 1 : openingBeside(scene, from)
  const at = afterAdverbs(scene, from + opening)
  const subject = mentions[mentionFrom.get(at) ?? -1]
  if (opening === 0 || !subject || structure.tokens[at]!.sentence !== structure.tokens[from]!.sentence) return false
  return isVerbAt(scene, subject.endToken)
}

/** `not only said she is ill | but also left`: behind a cue of which that is said a conjunction and a verb in its tense. */
function isAnswering(scene: Scene, { said }: Read, conjunction: number): boolean {
  const { structure, pack } = scene
  const [negation, only] = structure.tokens.slice(Math.max(0, said.first - 2), said.first)
  if (!only || !pack.words.exclusives?.has(only.norm) || !pack.words.negations.has(negation!.norm)) return false
  const verb = verbFrom(scene, conjunction + 1)
  return verb !== null && tenseOf(verb) === tenseOf(said)
}

/** A verb or a participle that a conjunction joins to the cue. */
const isJoined = (scene: Scene, read: Read, last: VerbGroup, from: number): boolean =>
  isJoinedVerb(scene, read, last, from) || isJoinedParticiple(scene, read.said, last, from)

/** `said the dam is old; | the road is new`: after a semicolon, but not in a list behind a colon, nor with the word that opened the content. */
function opensSentence({ structure: { tokens }, pack }: Scene, { hasColon }: Read, from: number): boolean {
  return !hasColon && !pack.words.complementizers.has(tokens[from]?.norm ?? '')
}

/** `said she will stay, | as has the mayor`: an auxiliary right behind a subordinating conjunction. */
function isComment(scene: Scene, from: number): boolean {
  const { pack, verbs, verbAt } = scene
  const opening = openingBeside(scene, from)
  const { lead } = verbs[verbAt[from + opening] ?? -1] ?? {}
  return opening > 0 && lead?.features.form === 'finite' && pack.cues.auxiliaries.has(lead.lemma)
}

/** How many tokens the conjunction has that opens a clause beside the main one, `while` or `alors que`; 0 where there is none. */
function openingBeside({ structure: { tokens }, pack: { words } }: Scene, at: number): number {
  const { norm } = tokens[at] ?? { norm: '' }
  if (words.subordinators?.has(`${norm} ${tokens[at + 1]?.norm}`)) return 2
  return words.subordinators?.has(norm) ? 1 : 0
}

const isConjunction = ({ structure: { tokens }, pack }: Scene, at: number): boolean =>
  pack.words.conjunctions.has(tokens[at]!.norm)

/** The finite verb that begins at a token, adverbs before it; null where none does. */
function verbFrom(scene: Scene, from: number): VerbGroup | null {
  const at = afterAdverbs(scene, from)
  const verb = scene.verbs[scene.verbAt[at] ?? -1]
  return verb?.first === at && isVerbAt(scene, at) ? verb : null
}

function afterAdverbs({ structure: { tokens }, pack }: Scene, from: number): number {
  let at = from
  while (tokens[at] && isAdverb(tokens[at]!, pack)) at++
  return at
}

/** `said she is glad | but left`: a verb in the past, as the cue is, after a content that has none. */
function isJoinedVerb(scene: Scene, { said, isPast }: Read, last: VerbGroup, from: number): boolean {
  const verb = verbFrom(scene, from)
  if (!verb || isPast || said.lead.features.form !== 'finite') return false
  // `is tired and worried`: a participle
  if (mayBePastParticiple(scene, verb.first) && mayGovernParticiple(scene, last)) return false
  return tenseOf(said) === 'past' && tenseOf(verb) === 'past'
}

/** `is`, `has been seen`, but not `will stay`: another participle may be joined to it. */
const mayGovernParticiple = ({ pack }: Scene, { headReading }: VerbGroup): boolean =>
  headReading.features.form === 'pastParticiple' || pack.cues.auxiliaries.has(headReading.lemma)

/** `admitting that the plan had failed | but promising to stay`: the cue and a cue after a conjunction are participles. */
const isJoinedParticiple = (scene: Scene, said: VerbGroup, last: VerbGroup, from: number): boolean =>
  isPresentParticiple(said.lead.features) &&
  !isPresentParticiple(last.headReading.features) &&
  tells(scene, from) !== null

/** `…, | adding that`, `… | and noting that`: a participle that tells, and neither asks nor demands. */
export const isTelling = (scene: Scene, from: number): boolean => {
  const stance = tells(scene, from)
  return stance !== null && stance !== 'question' && stance !== 'demand'
}

/** The stance of the participle of speech that begins at a token, adverbs before it; null where none does. */
function tells(scene: Scene, from: number): CueGroup['stance'] | null {
  const cue = cueFrom(scene, afterAdverbs(scene, from))
  return cue?.strength === 'speech' && cue.features && isPresentParticiple(cue.features) ? cue.stance : null
}

/** Whether a verb's form is a present participle: `noting`, `jugeant`. */
export const isPresentParticiple = ({ form }: VerbGroup['lead']['features']): boolean => form === 'presentParticiple'

/** The verb of a cue that begins at a token. */
function cueFrom({ cues }: Scene, token: number): CueGroup | null {
  const cue = cues[countFirst(cues, ({ first }) => first < token)]
  return cue?.first === token && cue.kind === 'verb' ? cue : null
}

/** `said the dam is safe, | and he insisted`, `| and Ann Reed said`: after a comma or a dash a pronoun or a name as the subject of a verb of speech. */
export function isOwnClause(scene: Scene, conjunction: number): boolean {
  const { tokens } = scene.structure
  const before = tokens[conjunction - 1]
  if (!isSign(before, ',') && before?.kind !== 'dash') return false
  const subject = scene.mentions[scene.mentionFrom.get(conjunction + 1) ?? -1]
  const isPronoun = scene.pack.words.pronouns.get(tokens[conjunction + 1]?.norm ?? '')?.use === 'subject'
  if (!subject || (subject.form !== 'name' && !isPronoun)) return false
  return cueFrom(scene, afterAdverbs(scene, subject.endToken))?.strength === 'speech'
}

/** `said it was late, | but went on to say`: after a comma a verb of speech in the cue's tense. */
function isJoinedCue(scene: Scene, { said }: Read, conjunction: number): boolean {
  const verb = isSign(scene.structure.tokens[conjunction - 1], ',') ? verbFrom(scene, conjunction + 1) : null
  return verb !== null && tenseOf(verb) === tenseOf(said) && cueFrom(scene, verb.first)?.strength === 'speech'
}

/** `said it was late, | called her rude and left`: of three verbs in the cue's tense the second, right before its object. */
function isListed(scene: Scene, { said, end, hasComma }: Read, from: number): boolean {
  const { words } = scene.pack
  const verb = verbFrom(scene, from)
  const isLike = (other: VerbGroup | null) => other !== null && tenseOf(other) === tenseOf(said)
  // `said the men, who had fled, called …`: the content's own
  if (hasComma || !verb || !isLike(verb)) return false
  const { norm } = scene.structure.tokens[verb.endToken] ?? { norm: '' }
  if (!words.determiners.has(norm) && !words.pronouns.has(norm)) return false
  for (let at = verb.endToken; at < end; at++)
    if (isConjunction(scene, at) && isLike(verbFrom(scene, at + 1))) return true
  return false
}

/** `said the dam is safe, | a claim that engineers dispute`: a noun for what was said, and a clause about it. */
function isSaying({ structure: { tokens }, pack, mentionFrom }: Scene, from: number): boolean {
  let at = from
  while (pack.words.determiners.has(tokens[at]?.norm ?? '')) at++
  if (pack.cues.nounLemma(tokens[at]?.norm ?? '') === undefined) return false
  return pack.words.relatives.has(tokens[at + 1]?.norm ?? '') || mentionFrom.has(at + 1)
}

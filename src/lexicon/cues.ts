/**
 * Groups of words that can say that somebody said something: a verb with its auxiliaries, clitics and the adverbs between
 * (`a-t-elle alors déclaré`), a noun, an adjective, a preposition. What stands inside a group is decided by closed classes alone.
 */

import type { CueEntry, LanguagePack, VerbReading } from '../languages/pack.js'
import type { Structure, Token } from '../text/structure.js'
import { adverbialsEnd } from './adverbials.js'
import { bracketOf, finalGroupAt } from './brackets.js'
import { shoutingOf } from './evidence.js'
import type { CueGroup } from './lexed.js'
import { entryAt } from './lookup.js'
import { isNoVerbHere } from './no-verb.js'
import { verbPhraseOf } from './verb-phrases.js'
import { otherCueAt, phrasesByFirstWords, spanOf } from './word-cues.js'
import { isAdverb } from './words.js'

/** Words that may stand between two verbs of one group. */
const MOST_BETWEEN = 9

/** A verb group, whether or not its head is a cue: other verbs bound noun phrases and clauses. */
export interface VerbGroup {
  readonly first: number
  readonly endToken: number
  /** Token index of the last verb: the one that carries the meaning. */
  readonly head: number
  readonly headReading: VerbReading
  /** The reading of its first verb. */
  readonly lead: VerbReading
  readonly negated: boolean
  readonly passive: boolean
  readonly clitic: number | null
  /** Tokens `[first, end)` at the end of its clause that belong to it (`hat … gesagt`, `kündigte … an`), its head among them or not; null without any. */
  readonly closing: readonly [number, number] | null
}

/** All verb groups of a document, in order. */
export function findVerbGroups(structure: Structure, pack: LanguagePack): VerbGroup[] {
  const { tokens } = structure
  const shouting = shoutingOf(structure, pack)
  const groups: VerbGroup[] = []
  let closing: VerbGroup['closing'] = null
  for (let at = 0; at < tokens.length; ) {
    const isClosing: boolean = closing !== null && closing[0] <= at && at < closing[1]
    const group: VerbGroup | null = isClosing
      ? closingGroupAt(tokens, at, pack)
      : verbGroupAt(tokens, at, shouting, pack)
    if (group) groups.push(group)
    closing = group?.closing ?? closing
    at = group ? Math.max(group.endToken, at + 1) : at + 1
  }
  return groups
}

/** All cues of the tokens, in order; `groups` are the tokens' verb groups. */
export function findCues(tokens: readonly Token[], groups: readonly VerbGroup[], pack: LanguagePack): CueGroup[] {
  const inVerb = new Uint8Array(tokens.length)
  const cues: CueGroup[] = []
  for (const group of groups) {
    if (inVerb[group.first]) continue
    const cue = cueOfVerb(tokens, group, pack)
    if (!cue) continue
    cues.push(cue)
    inVerb.fill(1, group.first, cue.endToken)
    if (group.closing) inVerb.fill(1, ...group.closing)
  }
  const phrases = phrasesByFirstWords(pack.cues.phrases)
  for (let at = 0; at < tokens.length; ) {
    const cue = inVerb[at] ? null : otherCueAt(tokens, at, phrases, pack)
    if (cue) cues.push(cue)
    at = cue?.endToken ?? at + 1
  }
  return cues.sort((a, b) => a.first - b.first)
}

/** The cue that a verb makes by its place alone, whatever the verb: `tweete-t-il`, `s'étrangle la députée`. */
export function cueByConstruction(
  tokens: readonly Token[],
  first: number,
  head: number,
  clitic: number | null,
): CueGroup {
  const endToken = Math.max(head, clitic ?? head) + 1
  return {
    kind: 'verb',
    ...spanOf(tokens, first, endToken),
    first,
    endToken,
    lemma: tokens[head]!.norm,
    stance: 'statement',
    strength: 'speech',
    features: null,
    negated: false,
    passive: false,
    clitic,
    closing: null,
  }
}

/** A cue group for a verb group whose lemma the lexicon does not hold. */
export function cueOfGroup(tokens: readonly Token[], group: VerbGroup, pack: LanguagePack): CueGroup {
  return verbCue(tokens, group, { stance: 'statement', strength: 'speech' }, pack)
}

/** The cue that a verb group is by its lemma, or by a phrase that it heads; null where it is none. */
function cueOfVerb(tokens: readonly Token[], group: VerbGroup, pack: LanguagePack): CueGroup | null {
  const found = verbPhraseOf(tokens, group, pack)
  if (found) {
    const cue = { ...verbCue(tokens, group, found.phrase, pack), lemma: found.phrase.lemma }
    if (found.isApart) return { ...cue, closing: found.endToken }
    const endToken = Math.max(group.endToken, found.endToken)
    return { ...cue, ...spanOf(tokens, firstWord(tokens, group, pack), endToken), endToken }
  }
  if (!mayReport(tokens, group, pack) || isFondness(group, pack) || isIdiom(tokens, group, pack)) return null
  const entry = pack.cues.verbs.get(group.headReading.lemma)
  return entry ? verbCue(tokens, group, entry, pack) : null
}

/** A verb that reports impersonally does so with its pronoun beside it: `heißt es`, `es hieß`. */
function mayReport(tokens: readonly Token[], { first, endToken, headReading }: VerbGroup, pack: LanguagePack): boolean {
  const { impersonal } = pack.words
  const { lemma } = headReading
  if (!impersonal?.verbs.has(lemma) || impersonal.alone?.has(lemma) || impersonal.personal?.has(lemma)) return true
  return [tokens[first - 1], tokens[endToken]].some((token) => token && impersonal.pronouns.has(token.norm))
}

/** `aime partir`: what is no wish but in the conditional (`aimerait partir`). */
const isFondness = ({ headReading, lead }: VerbGroup, { cues }: LanguagePack): boolean =>
  cues.wishing?.has(headReading.lemma) === true && lead.features.tense !== 'conditional'

/** `demande la parole`: with these words the verb tells of nothing said. */
function isIdiom(tokens: readonly Token[], { endToken, headReading }: VerbGroup, { cues }: LanguagePack): boolean {
  const idioms = cues.idioms?.get(headReading.lemma)
  return idioms !== undefined && endToken < tokens.length && entryAt(tokens, endToken, tokens.length, idioms) !== null
}

/** Its words are those that carry the meaning: of `hat am Montag gesagt` the participle. */
function verbCue(
  tokens: readonly Token[],
  group: VerbGroup,
  { stance, strength }: CueEntry,
  pack: LanguagePack,
): CueGroup {
  const { closing, head, endToken } = group
  const first = firstWord(tokens, group, pack)
  const isApart = closing !== null && head >= closing[0]
  return {
    kind: 'verb',
    ...(isApart ? spanOf(tokens, ...closing) : spanOf(tokens, first, endToken)),
    first: group.first,
    endToken: group.endToken,
    lemma: group.headReading.lemma,
    stance,
    strength,
    features: group.lead.features,
    negated: group.negated,
    passive: group.passive,
    clitic: group.clitic,
    closing: closing?.[1] ?? null,
  }
}

/** `en | ajoutant`: the preposition of a gerund stands with it and is none of its words. */
function firstWord(tokens: readonly Token[], { first, head, lead }: VerbGroup, { words }: LanguagePack): number {
  const isGerund = lead.features.form === 'presentParticiple' && words.prepositions.has(tokens[first]!.norm)
  return isGerund && first < head ? first + 1 : first
}

// ---------------------------------------------------------------- verb groups

function verbGroupAt(tokens: readonly Token[], at: number, shouting: Uint8Array, pack: LanguagePack): VerbGroup | null {
  const token = tokens[at]!
  if (token.kind !== 'word') return null
  const readings = pack.cues.readVerb(token.norm)
  if (readings.length === 0 || isNoVerbHere({ tokens, shouting }, at, readings, pack)) return null
  const final = finalGroupAt(tokens, at, pack)
  if (final) return final

  let head = at
  let headReading = preferred(readings, tokens, at, pack)
  const lead = headReading
  let clitic = subjectClitic(tokens, at + 1, pack)
  let negated = pack.words.negations.has(token.norm) || hasNegationBefore(tokens, at, pack)
  let passive = false
  let chain = readings
  let end = (clitic ?? at) + 1
  while (chain.some(({ lemma }) => leadsOn(lemma, pack))) {
    const step = nextVerb(tokens, end, pack)
    if (!step) break
    const next = pick(step.readings, chain, pack)
    if (!next) break
    passive = next.features.form === 'pastParticiple' && isPassiveAfter(chain, tokens[step.at + 1], pack)
    negated ||= step.negated
    head = step.at
    headReading = next
    chain = [next]
    clitic ??= subjectClitic(tokens, head + 1, pack)
    end = Math.max(head, clitic ?? 0) + 1
  }
  const first = withClitics(tokens, at, pack)
  passive &&= !tokens.slice(first, at).some(({ norm }) => isReflexive(norm, pack))
  if (!negated) negated = hasNegationAfter(tokens, end, pack)
  negated &&= !isExclusive(tokens, first, end, pack)
  const group = { first, endToken: end, head, headReading, lead, negated, passive, clitic, closing: null }
  return bracketOf(tokens, group, pack) ?? group
}

/** A participle or an infinitive that belongs to a finite verb before it. */
function closingGroupAt(tokens: readonly Token[], at: number, pack: LanguagePack): VerbGroup | null {
  const reading = pack.cues.readVerb(tokens[at]!.norm).find(({ features }) => features.form !== 'finite')
  if (!reading) return null
  const flags = { negated: false, passive: false, clitic: null, closing: null }
  return { first: at, endToken: at + 1, head: at, headReading: reading, lead: reading, ...flags }
}

/** A form of be, and of be alone: what may be have too (`'s said`) is be before an agent or an infinitive only. */
function isPassiveAfter(chain: readonly VerbReading[], next: Token | undefined, pack: LanguagePack): boolean {
  const isBe = ({ lemma }: VerbReading) => pack.cues.passiveAuxiliaries.has(lemma)
  if (!chain.some(isBe)) return false
  const { auxiliaries, infinitiveAuxiliaries } = pack.cues
  const isOther = ({ lemma }: VerbReading) => auxiliaries.has(lemma) && !infinitiveAuxiliaries?.has(lemma)
  if (chain.every((reading) => isBe(reading) || !isOther(reading))) return true
  return (
    next !== undefined && (pack.words.agentPrepositions.has(next.norm) || pack.words.infinitiveMarkers.has(next.norm))
  )
}

const leadsOn = (lemma: string, pack: LanguagePack): boolean =>
  pack.cues.auxiliaries.has(lemma) || pack.cues.continuers.has(lemma)

/** The next verb of a group, when only adverbs, negations, clitics or infinitive markers stand between. */
function nextVerb(tokens: readonly Token[], from: number, pack: LanguagePack) {
  let negated = false
  // Adverbials may hold verbs (`il y a peu`): a row of them is not to be walked to its end for each
  const limit = Math.min(tokens.length, from + MOST_BETWEEN)
  for (let i = adverbialsEnd(tokens, from, pack, limit); i < limit; ) {
    const token = tokens[i]!
    if (token.kind !== 'word' || token.sentence !== tokens[from]!.sentence) return null
    const readings = pack.cues.readVerb(token.norm).filter(({ features }) => features.form !== 'finite')
    if (readings.length > 0 && !isBeforeParticiple(tokens, i, pack)) return { at: i, readings, negated }
    const isNegation = pack.words.negations.has(token.norm)
    negated ||= isNegation
    const mayStand =
      isNegation ||
      isAdverb(token, pack) ||
      pack.words.floating?.has(token.norm) ||
      pack.words.verbClitics.has(token.norm) ||
      pack.words.infinitiveMarkers.has(token.norm)
    if (!mayStand) return null
    i = adverbialsEnd(tokens, i + 1, pack, limit)
  }
  return null
}

/** `has | long said`: an adverb that is a verb's form too, and a participle right behind it. */
function isBeforeParticiple(tokens: readonly Token[], at: number, { words, cues }: LanguagePack): boolean {
  const after = tokens[at + 1]
  if (!words.adverbs.has(tokens[at]!.norm) || after?.sentence !== tokens[at]!.sentence) return false
  return cues.readVerb(after.norm).some(({ features: { form } }) => form === 'pastParticiple')
}

/** The reading of the next verb that the one before asks for: a participle after have, be; an infinitive after modals. */
function pick(
  readings: readonly VerbReading[],
  chain: readonly VerbReading[],
  pack: LanguagePack,
): VerbReading | undefined {
  const isCue = ({ lemma }: VerbReading) => pack.cues.verbs.has(lemma)
  const afterBe = chain.some(({ lemma }) => pack.cues.passiveAuxiliaries.has(lemma))
  const order = afterBe
    ? ['presentParticiple', 'pastParticiple', 'infinitive']
    : ['pastParticiple', 'infinitive', 'presentParticiple']
  const rank = (reading: VerbReading) => order.indexOf(reading.features.form) * 2 + (isCue(reading) ? 0 : 1)
  return [...readings].sort((a, b) => rank(a) - rank(b))[0]
}

/** A finite reading before a participle; a cue's before another's. */
function preferred(
  readings: readonly VerbReading[],
  tokens: readonly Token[],
  at: number,
  pack: LanguagePack,
): VerbReading {
  const before = tokens[at - 1]
  const afterMarker = before !== undefined && pack.words.infinitiveMarkers.has(before.norm)
  // `Reed put it well`: the past, which any subject may have, before the plural
  const isOfSeveralAlone = (lemma: string, { plural }: VerbReading['features']) =>
    plural === true && readings.some((one) => one.lemma === lemma && isPastOfAny(one))
  // `espera receber`, but `se receber`
  const isInfinitiveToo = (lemma: string, { tense }: VerbReading['features']) =>
    tense === 'subjunctive' && isInfinitiveAs(readings, lemma)
  const rank = ({ lemma, features }: VerbReading) => {
    const isCue = pack.cues.verbs.has(lemma) ? 0 : 1
    // `das Geld zu haben`, `is said to have told`: where the verb is second or clauses stand bare, its marker tells the infinitive
    const isTold = pack.words.verbSecond || pack.words.bareContentClauses
    const isMarked = afterMarker && isTold && isInfinitiveAs(readings, lemma)
    if (pack.cues.auxiliaries.has(lemma) && features.form === 'finite') return isMarked ? 3 : -1
    if (features.form === 'infinitive') return (afterMarker ? 0 : 4) + isCue
    if (isInfinitiveToo(lemma, features) && !isSupposed(tokens, at, pack)) return 5 + isCue
    if (features.form === 'finite') return 2 + isCue + (isOfSeveralAlone(lemma, features) ? 0.5 : 0)
    return 6 + isCue
  }
  return [...readings].sort((a, b) => rank(a) - rank(b))[0]!
}

const isInfinitiveAs = (readings: readonly VerbReading[], lemma: string): boolean =>
  readings.some((one) => one.lemma === lemma && one.features.form === 'infinitive')

/** Tokens from what opens a clause to its verb, within which its subject stands. */
const FAR_OPENER = 6

/** `se o prefeito | quiser`, `quem | pagar`: a word of what is only supposed opens the clause, and no other verb stands between. */
function isSupposed(tokens: readonly Token[], at: number, { words, cues }: LanguagePack): boolean {
  const { supposing, verbClitics, complementizers, conjunctions } = words
  const { sentence } = tokens[at]!
  for (let i = at - 1; i >= Math.max(0, at - FAR_OPENER) && tokens[i]!.sentence === sentence; i--) {
    const { norm, kind } = tokens[i]!
    if (kind !== 'word') return false
    if (supposing?.has(norm)) {
      const before = tokens[i - 1]
      const opens = [complementizers, conjunctions].some((list) => list.has(before?.norm ?? ''))
      // `prefere se afastar`: a clitic of the same form
      return !verbClitics.has(norm) || before?.sentence !== sentence || before.kind !== 'word' || opens
    }
    if (cues.readVerb(norm).some(({ features }) => features.form === 'finite')) return false
  }
  return false
}

const isPastOfAny = ({ features: { form, tense, plural } }: VerbReading): boolean =>
  form === 'finite' && tense === 'past' && plural === null

function subjectClitic(tokens: readonly Token[], at: number, pack: LanguagePack): number | null {
  const token = tokens[at]
  if (!token?.norm.startsWith('-') || token.spaced) return null
  const pronoun = pack.words.pronouns.get(token.norm)
  return pronoun && (pronoun.use === 'subject' || pronoun.use === 'indefinite') ? at : null
}

/** Reflexives and negations belong to the group (`s'est vanté`, `n'a pas dit`); objects and adverbs do not. */
function withClitics(tokens: readonly Token[], at: number, pack: LanguagePack): number {
  let first = at
  while (first > 0) {
    const before = tokens[first - 1]!
    const isClitic = pack.words.verbClitics.has(before.norm) && !pack.words.pronouns.has(before.norm)
    const isNegation = pack.words.negations.has(before.norm)
    if (before.sentence !== tokens[at]!.sentence || !(isClitic || isNegation)) break
    first--
  }
  return first
}

/** `s'est vanté` is active: a clitic that is neither a negation nor a determiner or a pronoun that stands elsewhere. */
const isReflexive = (norm: string, { words }: LanguagePack): boolean =>
  words.verbClitics.has(norm) && !words.negations.has(norm) && !words.determiners.has(norm)

/** Tokens before a verb group within which its negation may stand. */
const FAR_NEGATION = 4

/** `not only said`, `n'a pas seulement dit`: a negation near a group whose next word says that there is more. */
function isExclusive(tokens: readonly Token[], first: number, end: number, { words }: LanguagePack): boolean {
  if (!words.exclusives) return false
  for (let at = Math.max(0, first - FAR_NEGATION); at <= Math.min(end, tokens.length - 2); at++)
    if (words.negations.has(tokens[at]!.norm) && words.exclusives.has(tokens[at + 1]!.norm))
      return tokens[at]!.sentence === tokens[first]!.sentence
  return false
}

function hasNegationBefore(tokens: readonly Token[], at: number, pack: LanguagePack): boolean {
  for (let i = at - 1; i >= 0 && i >= at - FAR_NEGATION; i--) {
    const token = tokens[i]!
    if (token.sentence !== tokens[at]!.sentence) return false
    if (pack.words.negations.has(token.norm)) return true
    if (!pack.words.verbClitics.has(token.norm) && !isAdverb(token, pack)) return false
  }
  return false
}

/**
 * `sagte nicht, dass`, `dit pas que`: a negation right after the group that may stand there. Another one, or one before an
 * infinitive, belongs to what is said: `said no arrests were made`, `dit ne rien savoir`, `zei niet te weten`.
 */
function hasNegationAfter(tokens: readonly Token[], at: number, { words }: LanguagePack): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]]
  if (!token || !words.contentNegations.has(token.norm) || words.verbClitics.has(token.norm)) return false
  return next === undefined || !words.infinitiveMarkers.has(next.norm)
}

/** The tense of a verb: a perfect is past, and what was before the past no tense of a report. */
export function tenseOf({ first, head, headReading, lead, passive }: VerbGroup): string | null {
  const isPerfect = head > first && !passive && headReading.features.form === 'pastParticiple'
  if (!isPerfect) return lead.features.tense
  return lead.features.tense === 'present' ? 'past' : null
}

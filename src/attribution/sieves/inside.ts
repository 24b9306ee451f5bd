/** The sieve that reads a reporting clause inside the marks, and what of it is not the speaker's. */

import { closedClass } from '../../lexicon/lookup.js'
import { isAdverb, isCapitalised, isSign } from '../../lexicon/words.js'
import { canSpeak, type Frame } from '../frames.js'
import { isFiniteAt, type Range, type Scene } from '../scene.js'
import { type Context, clauseOf, framesIn, type Unit } from '../unit.js'
import { isFiniteCue } from './clauses.js'
import { answer, type Sieve } from './sieve.js'

/** How many tokens may stand behind the subject of a reporting clause before the quote goes on. */
const LONGEST_ADJUNCT = 12
/** How many tokens what describes the speaker may have. */
const LONGEST_DESCRIPTION = 30

/** `« Le budget, a expliqué le maire, sera voté »`: the clause inside the marks is cut out. */
export const clauseInside: Sieve = {
  name: 'reporting clause inside the marks',
  find(context, unit) {
    const { scene } = context
    for (const frame of framesIn(context, unit.inside, unit.stretch)) {
      if (frame.subject === null || !isFiniteCue(frame) || !mayReport(scene, frame)) continue
      const cut = cutOf(context, unit, frame)
      const mention = scene.mentions[frame.subject]!
      // Where the verb is second, one may also follow a clause: `wer das sagt, sagt nicht die Wahrheit`
      if (scene.pack.words.verbSecond && !canSpeak(mention)) continue
      if (cut && (mention.form !== 'pronoun' || frame.link === 'clitic' || isThird(context, frame))) {
        return { ...answer(clauseInside.name, frame.subject, frame.cue, 0.85), cut }
      }
    }
    return null
  },
}

/**
 * `« Je pars, a-t-il dit, et je reviens », a expliqué Redon`: the aside of a quote that a clause beside it reports, too; null where
 * it may be the speaker's own words about a third person.
 */
export function asideOfSelf(context: Context, unit: Unit): Range | null {
  for (const frame of framesIn(context, unit.inside, unit.stretch)) {
    if (frame.link !== 'clitic' || !isFiniteCue(frame) || frame.cue.strength !== 'speech') continue
    const cut = isThird(context, frame) ? asideOf(context, unit, frame) : null
    if (cut && !isTold(context.scene, cut) && isOfSelf(context.scene, unit.inside.first, cut.first)) return cut
  }
  return null
}

/** `m'a-t-il dit`: the clause says to whom, and so may be the speaker's own. */
const isTold = ({ structure: { tokens }, pack: { words } }: Scene, { first, end }: Range): boolean =>
  tokens
    .slice(first, end)
    .some(({ norm }) => words.verbClitics.has(norm) && !words.reflexives?.has(norm) && !words.negations.has(norm))

/** Subjects of the first person alone stand in the range. */
function isOfSelf({ structure: { tokens }, pack }: Scene, first: number, end: number): boolean {
  const subjects = tokens.slice(first, end).flatMap(({ norm }) => {
    const pronoun = pack.words.pronouns.get(norm)
    return pronoun?.use === 'subject' ? [pronoun.person] : []
  })
  return subjects.length > 0 && subjects.every((person) => person === 1)
}

/** A verb of saying, or one of belief in the order that only asides have: `« La ville a changé, estime le maire. »` */
function mayReport({ pack, mentions }: Scene, { cue, link, subject }: Frame): boolean {
  if (cue.strength === 'speech') return true
  return !pack.words.verbSecond && !cue.negated && isInverted({ link }) && canSpeak(mentions[subject!]!)
}

const isInverted = ({ link }: Pick<Frame, 'link'>): boolean => link === 'inverted' || link === 'clitic'

/** In a quote `he said` and `I said` may be the speaker's own words; only the third person reports. */
function isThird({ scene }: Context, frame: Frame): boolean {
  const mention = scene.mentions[frame.subject!]!
  return scene.pack.words.pronouns.get(scene.structure.tokens[mention.first]!.norm)?.person === 3
}

/**
 * What is not the speaker's of a clause inside the marks. Where marks close before a reporting clause, only one that somebody forgot
 * lets it stand inside: it opens again behind the clause, or nothing of what follows is quoted.
 */
function cutOf(context: Context, unit: Unit, frame: Frame): Range | null {
  const { scene } = context
  const aside = asideOf(context, unit, frame)
  if (!aside || !scene.pack.marks.clausesOutside) return aside
  const stretch = scene.stretches[unit.stretch]!
  const after = scene.stretches[scene.stretchAt[aside.end] ?? -1]
  const isReopened = after !== undefined && after !== stretch && after.family === stretch.family
  if (isReopened) return aside
  return isUnclosed(stretch) ? { first: aside.first, end: unit.inside.end } : null
}

/** The clause with its commas, where it is an aside: a mark of punctuation before it and one after it, inverted or adjacent. */
function asideOf({ scene }: Context, unit: Unit, frame: Frame): Range | null {
  const { tokens } = scene.structure
  const inverted = isInverted(frame) || frame.link === 'dropped'
  const clause = inverted ? withClitics(scene, clauseOf(scene, frame)) : clauseOf(scene, frame)
  const before = tokens[clause.first - 1]
  if (clause.first <= unit.inside.first || !before || !isSign(before, inverted ? ',?!…—–' : ',')) return null
  if (!inverted && frame.link !== 'adjacent') return null
  const isDash = scene.stretches[unit.stretch]!.open.end === scene.stretches[unit.stretch]!.open.start
  let end = clause.end
  while (end < unit.inside.end && end < clause.end + LONGEST_ADJUNCT && !isSign(tokens[end], ',.?!;')) {
    // `avoue-t-elle en servant la soupe`: a participle or an infinitive tells how she says it
    if (isFiniteAt(scene, end) && !isDash) return null
    if (tokens[end]!.kind === 'mark' || isSign(tokens[end], ':')) return null
    end++
  }
  if (end >= clause.end + LONGEST_ADJUNCT && !isDash) return null
  if (frame.cue.strength !== 'speech' && isSign(tokens[end], '?')) return null
  if (!inverted && end >= unit.inside.end && !isUnclosed(scene.stretches[unit.stretch]!) && !isDash) return null
  const first = isSign(before, ',') || before.kind === 'dash' ? clause.first - 1 : clause.first
  end = describedUntil(scene, unit, { first, end }) ?? end
  return { first, end: isSign(tokens[end], ',.') ? Math.min(end + 1, unit.inside.end) : end }
}

/** `, lui a répondu Redon`: the object pronouns before an inverted verb are its own. */
function withClitics({ structure: { tokens }, pack }: Scene, { first, end }: Range): Range {
  let from = first
  while (from > 0 && pack.words.verbClitics.has(tokens[from - 1]!.norm)) from--
  return { first: from, end }
}

/**
 * `… , nuance Anne Morel, qui préside le club. Nous …`, `… , géologue à Brest et autrice de l'étude. Nous …`: where what describes the speaker
 * ends, with its sentence; null where nothing does, or the quote goes on behind the comma.
 */
function describedUntil(scene: Scene, { inside }: Unit, { first, end: comma }: Range): number | null {
  const { tokens } = scene.structure
  const speaker = scene.mentions[scene.mentionTo.get(comma) ?? -1]
  if (!isSign(tokens[comma], ',') || speaker === undefined || speaker.form === 'pronoun') return null
  const isRelative = scene.pack.words.relatives.has(tokens[comma + 1]?.norm ?? '')
  if (isRelative ? mayBeCleft(scene, first) : isCopula(scene, first - 1) || !isBareNoun(scene, comma + 1)) return null
  const last = Math.min(inside.end - 1, comma + LONGEST_DESCRIPTION)
  for (let at = comma + 1; at < last; at++) {
    if (isSign(tokens[at], '.') && tokens[at]!.sentence !== tokens[at + 1]!.sentence) return at
    if (isSign(tokens[at], '?!;:…') || tokens[at]!.kind === 'mark') return null
    if (!isRelative && isFiniteAt(scene, at)) return null
  }
  return null
}

/** `C'est le maire, assure Redon, qui a menti`: what stands before the clause is what the relative pronoun takes up. */
function mayBeCleft(scene: Scene, first: number): boolean {
  const before = scene.mentions[scene.mentionTo.get(first) ?? -1]
  return before !== undefined && isFiniteAt(scene, before.first - 1)
}

/** `Elle était, raconte Redon, belle`: a predicate is to come. */
const isCopula = ({ verbs, verbAt, pack }: Scene, at: number): boolean =>
  pack.cues.auxiliaries.has(verbs[verbAt[at] ?? -1]?.headReading.lemma ?? '')

/** A word in lower case that is no verb, no adverb and of no closed class: `géologue`. */
function isBareNoun(scene: Scene, at: number): boolean {
  const token = scene.structure.tokens[at]
  if (token?.kind !== 'word' || isCapitalised(token) || scene.verbAt[at]! >= 0) return false
  return !closedClass(scene.pack).has(token.norm) && !isAdverb(token, scene.pack)
}

const isUnclosed = (stretch: { close: unknown }): boolean => stretch.close === null
